static inline hm_exit lookup(unsigned char *map, const unsigned char *key) {
    uint64_t r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20;
    r0 = hm_load(key + 0, 4);
    r1 = r0;
    r2 = r1 * 0x47d187230b5b3a37u;
    r3 = r2 >> 56u;
    r4 = r3;
    {
        {
            r6 = r4 << 2u;
            r7 = r4 << 3u;
            r8 = r6 + r7;
            r9 = hm_load(map + r8 + 24, 1);
            r5 = r8;
            r11 = hm_load(map + r5 + 28, 4);
            r10 = r11 ^ r0;
            r11 = r9 & 128u;
            r12 = r11 ^ 128u;
            r13 = r10 | r12;
            r14 = r13 < 1u;
            if (r14) goto end1;
            r10 = r9 & 127u;
            r11 = r10 < 1u;
            if (r11) goto end2;
            r6 = r1 * 0x517cc1b727220a95u;
            r7 = r6 >> 32u;
            r8 = r6 ^ r7;
            r9 = r8 * 0xff51afd7ed558ccdu;
            r10 = r9 >> 32u;
            r10 = r10 | 1u;
            r11 = r10;
            r4 = r3;
            r4 = r4 + r11;
            r4 = r4 & 255u;
            r11 = r11 + r10;
            for (;;) {
                r12 = r4 << 2u;
                r13 = r4 << 3u;
                r14 = r12 + r13;
                r15 = hm_load(map + r14 + 24, 1);
                r5 = r14;
                r17 = hm_load(map + r5 + 28, 4);
                r16 = r17 ^ r0;
                r17 = r15 & 128u;
                r18 = r17 ^ 128u;
                r19 = r16 | r18;
                r20 = r19 < 1u;
                if (r20) goto end1;
                r16 = r15 & 127u;
                r17 = r16 < 1u;
                if (r17) goto end2;
                r17 = r11 & 255u;
                r18 = r17 < 1u;
                if (r18) goto end2;
                r4 = r4 + r11;
                r4 = r4 & 255u;
                r11 = r11 + r10;
            }
        } end2:;
        return (hm_exit){HM_MISSING, 0};
    } end1:;
    return (hm_exit){HM_FOUND, r5};
}
