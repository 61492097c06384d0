static inline hm_exit lookup(unsigned char *map, const unsigned char *key) {
    uint64_t r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25, r26, r27, r28, r29, r30, r31;
    r0 = hm_load(key + 0, 4);
    r1 = r0;
    r2 = r1 * 0x47d187230b5b3a37u;
    r3 = hm_mul_high(r2, 165u);
    r4 = r2 * 165u;
    r5 = r4 >> 57u;
    r6 = r5 * 0x101010101010101u;
    r7 = r3;
    {
        {
            r9 = r7 << 3u;
            r10 = hm_load(map + r7 + 32, 8);
            r11 = r10 ^ r6;
            r12 = 0x101010101010100u;
            r12 = r12 - r11;
            r13 = r11 & r12;
            r13 = r13 & 0x8080808080808080u;
            for (;;) {
                r14 = r13 < 1u;
                if (r14) goto end3;
                r14 = hm_ctz(r13);
                r15 = r9 + r14;
                r17 = hm_load(map + r15 + 289, 4);
                r16 = r17 ^ r0;
                r8 = r15 - 7u;
                r17 = r16 < 1u;
                if (r17) goto end1;
                /* seldom */
                r17 = r13 - 1u;
                r13 = r13 & r17;
            } end3:;
            r11 = r7 >> 1u;
            r12 = hm_load(map + r11 + 204, 1);
            r13 = r12 < 1u;
            if (r13) goto end2;
            /* seldom */
            r9 = r1 * 0x517cc1b727220a95u;
            r10 = r9 >> 32u;
            r11 = r9 ^ r10;
            r12 = r11 * 0xff51afd7ed558ccdu;
            r13 = r12 >> 32u;
            r13 = r13 | 1u;
            r15 = r3 >> 2u;
            r16 = r5 * 38u;
            r17 = r16 >> 7u;
            r18 = r15 + r17;
            r18 = r18 + 3u;
            r19 = r18 < 42u;
            r20 = r19 ^ 1u;
            r21 = r20 * 42u;
            r18 = r18 - r21;
            r22 = r18 << 2u;
            r7 = r22;
            r18 = r15 + r13;
            r14 = 64u;
            for (;;) {
                r23 = r7 << 3u;
                r24 = hm_load(map + r7 + 32, 8);
                r25 = r24 ^ r6;
                r26 = 0x101010101010100u;
                r26 = r26 - r25;
                r27 = r25 & r26;
                r27 = r27 & 0x8080808080808080u;
                for (;;) {
                    r28 = r27 < 1u;
                    if (r28) goto end5;
                    r28 = hm_ctz(r27);
                    r29 = r23 + r28;
                    r31 = hm_load(map + r29 + 289, 4);
                    r30 = r31 ^ r0;
                    r8 = r29 - 7u;
                    r31 = r30 < 1u;
                    if (r31) goto end1;
                    /* seldom */
                    r31 = r27 - 1u;
                    r27 = r27 & r31;
                } end5:;
                r25 = r7 >> 1u;
                r26 = hm_load(map + r25 + 204, 1);
                r27 = r26 < 1u;
                if (r27) goto end2;
                for (;;) {
                    r27 = r14 & 127u;
                    r28 = r27 < 1u;
                    if (r28) goto end2;
                    r18 = r18 + r14;
                    r18 = r18 & 63u;
                    r14 = r14 + r13;
                    r28 = r18 << 2u;
                    r7 = r28;
                    r29 = r18 < 42u;
                    if (r29) goto end6;
                } end6:;
            }
        } end2:;
        return (hm_exit){HM_MISSING, 0};
    } end1:;
    return (hm_exit){HM_FOUND, r8};
}
