// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #32
    ldrb r3, [r0, #23]
    mov r10, r0
    movs r2, #0
    and r6, r3, #63
    sub.w r0, r6, #56
    cmp r0, #5
    bhi.w L1
    movs r5, #0
L2:
    tbb [pc, r0]
L3:
    .byte (L4-(L2+4))/2
    .byte (L5-(L2+4))/2
    .byte (L6-(L2+4))/2
    .byte (L7-(L2+4))/2
    .byte (L8-(L2+4))/2
    .byte (L9-(L2+4))/2
L4:
    movs r5, #2
    movs r6, #57
    b L10
L7:
    movs r5, #1
    b L9
L5:
    movs r5, #2
    b L9
L6:
    movs r2, #1
    movs r6, #59
    movs r5, #1
    b L9
L8:
    movs r6, #61
L10:
    movs r2, #1
L9:
    eor.w r0, r6, r2
    and r6, r3, #192
    add r0, r6
    cmp r0, #57
    bne.w L11
    ldr r3, [r1]
    movw r0, #8151
    movt r0, #50634
    ldr.w r8, [r10, #28]
    movw r4, #257
    add.w r6, r10, #32
    umull r0, r1, r3, r0
    movt r4, #1
    movw r0, #37348
    movt r0, #1886
    mla r0, r3, r0, r1
    ldr.w r1, [r10, #12]
    str r1, [sp, #12]
    str r6, [sp, #24]
    ldr.w r5, [r10, #16]
    umull r0, r9, r0, r8
    lsrs r0, r0, #25
    add.w r1, r6, r9, lsl #3
    mul r2, r0, r4
    ldr r1, [r1, #4]
    str r1, [sp, #16]
    str r2, [sp, #28]
    eors r1, r2
    ldr.w r2, [r6, r9, lsl #3]
    mov.w r6, #16843009
    muls r0, r6, r0
    str r0, [sp, #20]
    eors r0, r2
    movw r2, #256
    movt r2, #257
    subs r2, r2, r0
    sbc.w r6, r4, r1
    ands r0, r2
    movs r2, #39
    ands r1, r6
    movw r6, #32896
    add.w r2, r2, r8, lsl #3
    movt r6, #128
    ands r1, r6
    bic r6, r0, #2139062143
    bic lr, r2, #7
    movw r2, #65531
    orr.w r0, r6, r1
    movt r2, #8191
    cmp r8, r2
    it hi
    movhi.w lr, #-1
    cmp r0, #0
    beq L12
    add.w r11, r10, lr
    rsb r12, r9, r9, lsl #3
L13:
    rbit r2, r1
    rbit r0, r6
    clz r2, r2
    cmp r6, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r0
    add.w r0, r12, r2, lsr #3
    mul r2, r0, r5
    ldr.w r0, [r11, r2]
    cmp r0, r3
    beq.w L14
    subs r0, r6, #1
    and.w r6, r6, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r6, r1
    beq L12
    rbit r2, r1
    rbit r0, r6
    clz r2, r2
    cmp r6, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r0
    add.w r0, r12, r2, lsr #3
    mul r2, r0, r5
    ldr.w r0, [r11, r2]
    cmp r0, r3
    beq.w L14
    subs r0, r6, #1
    and.w r6, r6, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r6, r1
    beq L12
    rbit r2, r1
    rbit r0, r6
    clz r2, r2
    cmp r6, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r0
    add.w r0, r12, r2, lsr #3
    mul r2, r0, r5
    ldr.w r0, [r11, r2]
    cmp r0, r3
    beq.w L14
    subs r0, r6, #1
    and.w r6, r6, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r6, r1
    beq L12
    rbit r2, r1
    rbit r0, r6
    clz r2, r2
    cmp r6, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r0
    add.w r0, r12, r2, lsr #3
    mul r2, r0, r5
    ldr.w r0, [r11, r2]
    cmp r0, r3
    beq.w L14
    subs r0, r6, #1
    and.w r6, r6, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r6, r1
    bne L13
L12:
    ldr r0, [sp, #16]
    cmp.w r0, #16777216
    bhs L15
    movs r2, #0
L1:
    mov r0, r2
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L11:
    lsrs r0, r3, #6
    movw r3, :lower16:L16table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    movt r3, :upper16:L16table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    cmp r5, #0
    beq.w L17
    cmp r5, #1
    bne.w L18
    ldr.w r0, [r3, r0, lsl #2]
    cmp r2, #0
    ldrh.w r8, [r10]
    ldrb.w r5, [r10, #22]
    ldr.w r4, [r10, #12]
    ldr.w lr, [r10, #16]
    beq.w L19
    ldr.w r11, [r1]
    add.w r1, r8, r0
    adds r1, #23
    rsbs r0, r0, #0
    and.w r2, r1, r0
    movw r0, #20457
    movt r0, #59318
    mov r6, r10
    mul r0, r11, r0
    add.w r10, r10, #24
    umull r0, r3, r0, r8
    ldrsb.w r0, [r10, r3]
    cmp.w r0, #-1
    bgt.w L20
    adds r1, r6, r2
    mla r1, lr, r3, r1
    ldr r1, [r1, r5]
    cmp r1, r11
    bne.w L20
    mul r0, lr, r3
    b L21
L15:
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r3, r0
    movw r12, #36045
    movt r12, #60757
    str.w r10, [sp, #16]
    mla r1, r3, r2, r1
    cmp.w r8, #2
    eor.w r0, r0, r1
    umull r6, r2, r0, r12
    movw r6, #45015
    movt r6, #65361
    mla r0, r0, r6, r2
    add.w r6, r10, lr
    mla r0, r1, r12, r0
    mov.w r1, #-1
    orr r12, r0, #1
    sub.w r0, r8, #1
    clz r0, r0
    lsr.w r11, r1, r0
    mov r1, r12
    it lo
    movlo.w r11, #0
    strd lr, r8, [sp, #4]
    b L22
L23:
    cmp.w r8, #16777216
    ldr.w r8, [sp, #8]
    mov.w r2, #0
    blo L1
L22:
    tst.w r1, r11
    beq.w L24
    add.w r0, r1, r12
    add r1, r9
    and.w r9, r1, r11
    mov r1, r0
    cmp r9, r8
    bhs L22
    ldr r2, [sp, #24]
    ldr r4, [sp, #20]
    add.w r0, r2, r9, lsl #3
    ldr.w r2, [r2, r9, lsl #3]
    ldr.w r8, [r0, #4]
    ldr r0, [sp, #28]
    eors r4, r2
    movw r2, #256
    movt r2, #257
    subs.w lr, r2, r4
    movw r2, #257
    eor.w r0, r0, r8
    movt r2, #1
    sbcs r2, r0
    ands r0, r2
    movw r2, #32896
    movt r2, #128
    ands r2, r0
    and.w r0, r4, lr
    bic r10, r0, #2139062143
    orrs.w r0, r10, r2
    beq L23
    rsb lr, r9, r9, lsl #3
L25:
    rbit r0, r2
    rbit r4, r10
    clz r0, r0
    cmp.w r10, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r4
    add.w r4, lr, r0, lsr #3
    muls r4, r5, r4
    ldr r4, [r6, r4]
    cmp r4, r3
    beq.w L26
    subs.w r0, r10, #1
    and.w r10, r10, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r10, r2
    bne L25
    b L23
L17:
    ldr.w r0, [r3, r0, lsl #2]
    cmp r2, #0
    ldrh.w r11, [r10]
    ldrb.w lr, [r10, #22]
    ldr.w r12, [r10, #12]
    ldr.w r9, [r10, #16]
    beq.w L27
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr.w r8, [r1]
    add r10, r0
    movw r0, #20457
    movt r0, #59318
    mul r0, r8, r0
    umull r0, r4, r0, r11
    mul r2, r9, r4
    ldrsb.w r1, [r10, r2]
    cmp.w r1, #-1
    bgt L28
    mla r0, r9, r4, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq.w L29
L28:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    movw r1, #51819
    movt r0, #10018
    movt r1, #34283
    mul r0, r8, r0
    add lr, r10
    cmp.w r11, #2
    eor.w r0, r0, r0, lsr #16
    mul r0, r1, r0
    mov.w r1, #1
    orr.w r5, r1, r0, lsr #16
    sub.w r0, r11, #1
    clz r0, r0
    mov.w r1, #-1
    mov r3, r5
    lsr.w r1, r1, r0
    it lo
    movlo r1, #0
    b L30
L31:
    mul r2, r4, r9
    ldrsb.w r0, [r10, r2]
    cmp.w r0, #-1
    ble L32
L33:
    uxtb r0, r0
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L30:
    tst r3, r1
    beq.w L24
    adds r2, r4, r3
    adds r0, r3, r5
    and.w r4, r2, r1
    mov r3, r0
    cmp r4, r11
    bhs L30
    b L31
L32:
    ldr.w r6, [lr, r2]
    cmp r6, r8
    bne L33
    b L29
L18:
    ldr.w r4, [r10, #28]
    movw r8, #257
    ldr.w r5, [r3, r0, lsl #2]
    movw r9, #256
    ldr.w r3, [r10, #16]
    ldr.w r0, [r10, #12]
    lsr.w r12, r4, #29
    lsl.w lr, r4, #3
    movt r8, #1
    movt r9, #257
    cmp r2, #0
    str r0, [sp, #24]
    str r4, [sp, #28]
    beq.w L34
    ldr r1, [r1]
    movw r0, #20457
    movt r0, #59318
    add.w r6, r10, #32
    str r6, [sp, #12]
    muls r0, r1, r0
    umull r0, r11, r0, r4
    lsrs r0, r0, #25
    add.w r2, r6, r11, lsl #3
    mul r4, r0, r8
    ldr.w r6, [r6, r11, lsl #3]
    ldr r2, [r2, #4]
    strd r2, r4, [sp, #16]
    eors r2, r4
    mov.w r4, #16843009
    muls r0, r4, r0
    str r0, [sp, #8]
    eors r0, r6
    subs.w r4, r9, r0
    sbc.w r6, r8, r2
    ands r0, r4
    ands r2, r6
    movw r6, #32896
    movt r6, #128
    adds.w r4, lr, r5
    and.w r9, r2, r6
    adc r6, r12, #0
    adds r4, #31
    bic r2, r0, #2139062143
    adc r6, r6, #0
    rsbs r5, r5, #0
    mov.w r0, #0
    orr.w r8, r2, r9
    sbc r0, r0, #0
    mov.w lr, #-1
    tst r6, r0
    it eq
    andeq.w lr, r4, r5
    cmp.w r8, #0
    beq L35
    add.w r8, r10, lr
    rsb r12, r11, r11, lsl #3
L36:
    rbit r4, r9
    rbit r0, r2
    clz r4, r4
    cmp r2, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r0
    add.w r0, r12, r4, lsr #3
    mul r4, r0, r3
    ldr.w r0, [r8, r4]
    cmp r0, r1
    beq.w L37
    subs r0, r2, #1
    and.w r0, r0, r2
    sbc r2, r9, #0
    and.w r2, r2, r9
    orrs.w r4, r0, r2
    beq L35
    rbit r5, r2
    rbit r4, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    add.w r4, r12, r5, lsr #3
    muls r4, r3, r4
    ldr.w r5, [r8, r4]
    cmp r5, r1
    beq.w L37
    subs r4, r0, #1
    and.w r0, r0, r4
    sbc r4, r2, #0
    ands r2, r4
    orrs.w r4, r0, r2
    beq L35
    rbit r5, r2
    rbit r4, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    add.w r4, r12, r5, lsr #3
    muls r4, r3, r4
    ldr.w r5, [r8, r4]
    cmp r5, r1
    beq.w L37
    subs r4, r0, #1
    and.w r0, r0, r4
    sbc r4, r2, #0
    and.w r5, r4, r2
    orrs.w r2, r0, r5
    beq L35
    rbit r4, r5
    rbit r2, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r2
    add.w r2, r12, r4, lsr #3
    mul r4, r2, r3
    ldr.w r2, [r8, r4]
    cmp r2, r1
    beq.w L37
    subs r2, r0, #1
    and.w r2, r2, r0
    sbc r0, r5, #0
    and.w r9, r0, r5
    orrs.w r0, r2, r9
    bne L36
L35:
    ldr r0, [sp, #16]
    cmp.w r0, #16777216
    blo.w L24
    movw r0, #2709
    movw r2, #51819
    movt r0, #10018
    movt r2, #34283
    muls r0, r1, r0
    ldr r5, [sp, #28]
    add.w r6, r10, lr
    str.w lr, [sp]
    cmp r5, #2
    str.w r10, [sp, #16]
    eor.w r0, r0, r0, lsr #16
    mul r0, r2, r0
    mov.w r2, #1
    orr.w r4, r2, r0, lsr #16
    sub.w r0, r5, #1
    clz r0, r0
    mov.w r2, #-1
    mov lr, r4
    lsr.w r8, r2, r0
    it lo
    movlo.w r8, #0
    str r4, [sp, #4]
    b L38
L26:
    bic r1, r9, #-536870912
    lsrs r0, r0, #3
    ldr.w r10, [sp, #16]
    rsb r1, r1, r1, lsl #3
    ldr.w lr, [sp, #4]
    add r0, r1
    mul r2, r0, r5
L14:
    add.w r0, r10, lr
    ldr r1, [sp, #12]
    add r0, r2
    b L39
L19:
    ldr.w r11, [r1]
    add.w r1, r8, r0
    adds r1, #23
    rsbs r0, r0, #0
    and.w r2, r1, r0
    movw r0, #8151
    movt r0, #50634
    add.w r9, r10, #24
    umull r0, r1, r11, r0
    movw r0, #37348
    movt r0, #1886
    mla r0, r11, r0, r1
    umull r0, r3, r0, r8
    ldrsb.w r0, [r9, r3]
    cmp.w r0, #-1
    bgt.w L40
    add.w r1, r10, r2
    mla r1, lr, r3, r1
    ldr r1, [r1, r5]
    cmp r1, r11
    bne.w L40
    mul r0, lr, r3
    add.w r1, r10, r2
    b L41
L27:
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr.w r8, [r1]
    add r10, r0
    movw r0, #8151
    movt r0, #50634
    umull r0, r1, r8, r0
    movw r0, #37348
    movt r0, #1886
    mla r0, r8, r0, r1
    umull r0, r4, r0, r11
    mul r2, r9, r4
    ldrsb.w r1, [r10, r2]
    cmp.w r1, #-1
    bgt L42
    mla r0, r9, r4, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq L29
L42:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r8, r0
    add lr, r10
    cmp.w r11, #2
    mla r1, r8, r2, r1
    movw r2, #36045
    movt r2, #60757
    eor.w r0, r0, r1
    umull r3, r5, r0, r2
    movw r3, #45015
    movt r3, #65361
    mla r0, r0, r3, r5
    mla r0, r1, r2, r0
    mov.w r1, #-1
    orr r3, r0, #1
    sub.w r0, r11, #1
    clz r0, r0
    mov r5, r3
    lsr.w r1, r1, r0
    it lo
    movlo r1, #0
    b L43
L44:
    mul r2, r4, r9
    ldrsb.w r0, [r10, r2]
    cmp.w r0, #-1
    ble L45
L46:
    uxtb r0, r0
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L43:
    tst r5, r1
    beq.w L24
    adds r2, r4, r5
    adds r0, r5, r3
    and.w r4, r2, r1
    mov r5, r0
    cmp r4, r11
    bhs L43
    b L44
L45:
    ldr.w r6, [lr, r2]
    cmp r6, r8
    bne L46
L29:
    add.w r0, r10, r2
    add.w r2, r0, r12
    mov r0, r2
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L34:
    ldr r1, [r1]
    movw r0, #8151
    movt r0, #50634
    add.w r6, r10, #32
    str r6, [sp, #12]
    umull r0, r2, r1, r0
    movw r0, #37348
    movt r0, #1886
    mla r0, r1, r0, r2
    umull r0, r11, r0, r4
    lsrs r0, r0, #25
    add.w r2, r6, r11, lsl #3
    mul r4, r0, r8
    ldr r2, [r2, #4]
    strd r2, r4, [sp, #16]
    eors r2, r4
    ldr.w r4, [r6, r11, lsl #3]
    mov.w r6, #16843009
    muls r0, r6, r0
    str r0, [sp, #8]
    eors r0, r4
    subs.w r4, r9, r0
    sbc.w r6, r8, r2
    ands r0, r4
    ands r2, r6
    movw r6, #32896
    movt r6, #128
    adds.w r4, lr, r5
    and.w r2, r2, r6
    adc r6, r12, #0
    adds r4, #31
    bic r8, r0, #2139062143
    adc r6, r6, #0
    rsbs r5, r5, #0
    mov.w r0, #0
    orr.w r9, r8, r2
    sbc r0, r0, #0
    mov.w lr, #-1
    tst r6, r0
    it eq
    andeq.w lr, r4, r5
    cmp.w r9, #0
    beq L47
    add.w r4, r10, lr
    rsb r12, r11, r11, lsl #3
L48:
    rbit r5, r2
    rbit r0, r8
    clz r5, r5
    cmp.w r8, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r0
    add.w r0, r12, r5, lsr #3
    mul r5, r0, r3
    ldr r0, [r4, r5]
    cmp r0, r1
    beq.w L49
    subs.w r0, r8, #1
    sbc r5, r2, #0
    and.w r0, r0, r8
    ands r2, r5
    orrs.w r5, r0, r2
    beq L47
    rbit r6, r2
    rbit r5, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r5
    add.w r5, r12, r6, lsr #3
    muls r5, r3, r5
    ldr r6, [r4, r5]
    cmp r6, r1
    beq.w L49
    subs r5, r0, #1
    and.w r0, r0, r5
    sbc r5, r2, #0
    ands r2, r5
    orrs.w r5, r0, r2
    beq L47
    rbit r6, r2
    rbit r5, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r5
    add.w r5, r12, r6, lsr #3
    muls r5, r3, r5
    ldr r6, [r4, r5]
    cmp r6, r1
    beq.w L49
    subs r5, r0, #1
    and.w r0, r0, r5
    sbc r5, r2, #0
    ands r2, r5
    orrs.w r5, r0, r2
    beq L47
    rbit r6, r2
    rbit r5, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r5
    add.w r5, r12, r6, lsr #3
    muls r5, r3, r5
    ldr r6, [r4, r5]
    cmp r6, r1
    beq.w L49
    subs r5, r0, #1
    and.w r8, r5, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r8, r2
    bne L48
L47:
    ldr r0, [sp, #16]
    cmp.w r0, #16777216
    blo.w L24
    movw r0, #2709
    movw r6, #49591
    movt r0, #10018
    movt r6, #20860
    umull r0, r2, r1, r0
    mov r9, r10
    str.w lr, [sp, #4]
    str.w r9, [sp, #16]
    mla r2, r1, r6, r2
    movw r6, #36045
    movt r6, #60757
    eors r0, r2
    umull r5, r4, r0, r6
    movw r5, #45015
    movt r5, #65361
    mla r0, r0, r5, r4
    ldr r4, [sp, #28]
    add.w r5, r9, lr
    cmp r4, #2
    mla r0, r2, r6, r0
    mov.w r2, #-1
    orr r10, r0, #1
    sub.w r0, r4, #1
    clz r0, r0
    mov r12, r10
    lsr.w lr, r2, r0
    it lo
    movlo.w lr, #0
    b L50
L20:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    adds r1, r6, r2
    movt r0, #10018
    add.w r9, r1, r5
    mul r0, r11, r0
    movw r1, #51819
    movt r1, #34283
    str r4, [sp, #28]
    cmp.w r8, #2
    str r2, [sp, #24]
    eor.w r0, r0, r0, lsr #16
    mul r0, r1, r0
    mov.w r1, #1
    orr.w r4, r1, r0, lsr #16
    sub.w r0, r8, #1
    clz r0, r0
    mov.w r1, #-1
    mov r5, r4
    lsr.w r1, r1, r0
    it lo
    movlo r1, #0
    b L51
L52:
    ldrsb.w r2, [r10, r3]
    cmp.w r2, #-1
    ble L53
L54:
    uxtb r0, r2
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L51:
    tst r5, r1
    beq.w L24
    adds r2, r3, r5
    adds r0, r5, r4
    and.w r3, r2, r1
    mov r5, r0
    cmp r3, r8
    bhs L51
    b L52
L53:
    mul r0, r3, lr
    ldr.w r12, [r9, r0]
    cmp r12, r11
    bne L54
    ldrd r2, r4, [sp, #24]
L21:
    adds r1, r6, r2
L41:
    add r0, r1
    adds r2, r0, r4
    mov r0, r2
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L40:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    mov r6, r2
    movt r0, #10018
    movw r2, #49591
    umull r0, r1, r11, r0
    movt r2, #20860
    movw r12, #36045
    movt r12, #60757
    mla r1, r11, r2, r1
    str r4, [sp, #28]
    str r6, [sp, #24]
    cmp.w r8, #2
    eor.w r0, r0, r1
    umull r4, r2, r0, r12
    movw r4, #45015
    movt r4, #65361
    mla r0, r0, r4, r2
    mla r0, r1, r12, r0
    mov r12, r10
    mov.w r1, #-1
    orr r4, r0, #1
    add.w r0, r10, r6
    add.w r10, r0, r5
    sub.w r0, r8, #1
    clz r0, r0
    lsr.w r5, r1, r0
    mov r1, r4
    it lo
    movlo r5, #0
    b L55
L56:
    ldrsb.w r2, [r9, r3]
    cmp.w r2, #-1
    ble L57
L58:
    uxtb r0, r2
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L55:
    tst r1, r5
    beq.w L24
    adds r0, r1, r4
    add r1, r3
    and.w r3, r1, r5
    mov r1, r0
    cmp r3, r8
    bhs L55
    b L56
L57:
    mul r0, r3, lr
    ldr.w r6, [r10, r0]
    cmp r6, r11
    bne L58
    ldrd r2, r4, [sp, #24]
    add.w r1, r12, r2
    b L41
L59:
    ldr r5, [sp, #28]
    movs r2, #0
    ldr r4, [sp, #4]
    cmp.w r9, #16777216
    blo.w L1
L38:
    tst.w lr, r8
    beq.w L24
    add.w r2, lr, r11
    add.w r0, lr, r4
    and.w r11, r2, r8
    mov lr, r0
    cmp r11, r5
    bhs L38
    ldr r2, [sp, #12]
    ldr r5, [sp, #8]
    add.w r0, r2, r11, lsl #3
    ldr.w r2, [r2, r11, lsl #3]
    ldr.w r9, [r0, #4]
    ldr r0, [sp, #20]
    eor.w r4, r2, r5
    movw r2, #256
    movt r2, #257
    subs.w r10, r2, r4
    movw r2, #257
    eor.w r0, r0, r9
    movt r2, #1
    sbcs r2, r0
    ands r0, r2
    movw r2, #32896
    movt r2, #128
    ands r2, r0
    and.w r0, r4, r10
    bic r4, r0, #2139062143
    orrs.w r0, r4, r2
    beq L59
    rsb r10, r11, r11, lsl #3
L60:
    rbit r0, r2
    rbit r12, r4
    clz r0, r0
    cmp r4, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r12
    add.w r5, r10, r0, lsr #3
    muls r5, r3, r5
    ldr r5, [r6, r5]
    cmp r5, r1
    beq L61
    subs r0, r4, #1
    and.w r4, r4, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r4, r2
    bne L60
    b L59
L62:
    ldr r4, [sp, #28]
    movs r2, #0
    cmp.w r8, #16777216
    blo.w L1
L50:
    tst.w r12, lr
    beq L24
    add.w r2, r12, r11
    add.w r0, r12, r10
    and.w r11, r2, lr
    mov r12, r0
    cmp r11, r4
    bhs L50
    ldr r2, [sp, #12]
    ldr r4, [sp, #8]
    add.w r0, r2, r11, lsl #3
    ldr.w r2, [r2, r11, lsl #3]
    ldr.w r8, [r0, #4]
    ldr r0, [sp, #20]
    eor.w r6, r2, r4
    movw r2, #256
    movt r2, #257
    subs r4, r2, r6
    movw r2, #257
    eor.w r0, r0, r8
    movt r2, #1
    sbcs r2, r0
    ands r0, r2
    movw r2, #32896
    movt r2, #128
    ands r2, r0
    and.w r0, r6, r4
    bic r6, r0, #2139062143
    orrs.w r0, r6, r2
    beq L62
    rsb r9, r11, r11, lsl #3
L63:
    rbit r0, r2
    rbit r4, r6
    clz r0, r0
    cmp r6, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r4
    add.w r4, r9, r0, lsr #3
    muls r4, r3, r4
    ldr r4, [r5, r4]
    cmp r4, r1
    beq L64
    subs r0, r6, #1
    and.w r6, r6, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r6, r2
    bne L63
    b L62
L24:
    movs r2, #0
    mov r0, r2
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L61:
    bic r1, r11, #-536870912
    lsrs r0, r0, #3
    ldr.w r10, [sp, #16]
    rsb r1, r1, r1, lsl #3
    ldr.w lr, [sp]
    add r0, r1
    mul r4, r0, r3
L37:
    add.w r0, r10, lr
    add r0, r4
    b L65
L64:
    bic r1, r11, #-536870912
    lsrs r0, r0, #3
    ldr.w r10, [sp, #16]
    rsb r1, r1, r1, lsl #3
    ldr.w lr, [sp, #4]
    add r0, r1
    mul r5, r0, r3
L49:
    add.w r0, r10, lr
    add r0, r5
L65:
    ldr r1, [sp, #24]
L39:
    adds r2, r0, r1
    mov r0, r2
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
lookup_4:
    ldrb r2, [r0, #23]
    cmp r2, #61
    it ne
    bne hashmap_mem::runtime::KeySize::lookup_any::asm
L1:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    ldr.w lr, [r1]
    movw r1, #8151
    movt r1, #50634
    ldrh.w r11, [r0]
    ldr.w r10, [r0, #16]
    add.w r9, r0, #24
    umull r1, r2, lr, r1
    ldr.w r12, [r0, #12]
    movw r1, #37348
    movt r1, #1886
    mla r1, lr, r1, r2
    ldrb.w r8, [r0, #22]
    umull r3, r1, r1, r11
    mul r3, r10, r1
    ldrsb.w r5, [r9, r3]
    cmp.w r5, #-1
    bgt L2
    mla r0, r10, r1, r9
    ldr.w r0, [r0, r8]
    cmp r0, lr
    beq L3
L2:
    uxtb r0, r5
    lsls r0, r0, #25
    beq L4
    movw r0, #2709
    movw r4, #49591
    movt r0, #10018
    movt r4, #20860
    umull r0, r3, lr, r0
    cmp.w r11, #2
    mla r3, lr, r4, r3
    movw r4, #36045
    movt r4, #60757
    eor.w r0, r0, r3
    umull r5, r6, r0, r4
    movw r5, #45015
    movt r5, #65361
    mla r0, r0, r5, r6
    mla r0, r3, r4, r0
    sub.w r3, r11, #1
    clz r3, r3
    mov.w r4, #-1
    lsr.w r6, r4, r3
    it lo
    movlo r6, #0
    orr r0, r0, #1
    mov r5, r0
    b L5
L6:
    mul r3, r1, r10
    ldrsb.w r4, [r9, r3]
    cmp.w r4, #-1
    ble L7
L8:
    uxtb r2, r4
    lsls r2, r2, #25
    beq L4
L5:
    tst r5, r6
    beq L4
    add r1, r5
    adds r3, r5, r0
    ands r1, r6
    mov r5, r3
    cmp r1, r11
    bhs L5
    b L6
L7:
    mla r2, r1, r10, r9
    ldr.w r2, [r2, r8]
    cmp r2, lr
    bne L8
L3:
    add.w r0, r9, r3
    add r0, r12
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    movs r0, #0
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
