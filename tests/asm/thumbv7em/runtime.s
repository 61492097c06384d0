// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #28
    ldrb r3, [r0, #23]
    mov r11, r0
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
    ldr r4, [r1]
    movw r0, #8151
    movt r0, #50634
    ldr.w r10, [r11, #28]
    movw r3, #257
    add.w r5, r11, #32
    umull r0, r1, r4, r0
    movt r3, #1
    movw r0, #37348
    movt r0, #1886
    mla r0, r4, r0, r1
    mov.w r6, #16843009
    ldr.w lr, [r11, #12]
    ldr.w r8, [r11, #16]
    str r5, [sp, #12]
    umull r0, r9, r0, r10
    lsrs r0, r0, #25
    add.w r1, r5, r9, lsl #3
    mul r2, r0, r3
    ldr.w r12, [r1, #4]
    muls r0, r6, r0
    str r2, [sp, #16]
    eor.w r1, r12, r2
    ldr.w r2, [r5, r9, lsl #3]
    str r0, [sp, #8]
    eors r0, r2
    movw r2, #256
    movt r2, #257
    subs r2, r2, r0
    sbc.w r6, r3, r1
    movw r3, #32896
    ands r1, r6
    movs r6, #39
    ands r0, r2
    movt r3, #128
    add.w r6, r6, r10, lsl #3
    ands r1, r3
    bic r0, r0, #2139062143
    bic r3, r6, #7
    movw r6, #65531
    orr.w r2, r0, r1
    movt r6, #8191
    cmp r10, r6
    it hi
    movhi.w r3, #-1
    cmp r2, #0
    str r3, [sp, #24]
    beq L12
    ldr r2, [sp, #24]
    add.w r5, r11, r2
    rsb r2, r9, r9, lsl #3
L13:
    rbit r3, r1
    rbit r6, r0
    clz r3, r3
    cmp r0, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r6
    add.w r3, r2, r3, lsr #3
    mul r6, r3, r8
    ldr r3, [r5, r6]
    cmp r3, r4
    beq.w L14
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L12
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r6, r3, r8
    ldr r3, [r5, r6]
    cmp r3, r4
    beq.w L14
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L12
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r6, r3, r8
    ldr r3, [r5, r6]
    cmp r3, r4
    beq.w L14
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L12
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r6, r3, r8
    ldr r3, [r5, r6]
    cmp r3, r4
    beq.w L14
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    bne L13
L12:
    cmp.w r12, #16777216
    bhs.w L15
    movs r2, #0
L1:
    mov r0, r2
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L11:
    lsrs r0, r3, #6
    cmp r5, #0
    beq.w L16
    movw r3, :lower16:L17table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    cmp r5, #1
    movt r3, :upper16:L17table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    str.w r11, [sp, #20]
    bne.w L18
    ldr.w r0, [r3, r0, lsl #2]
    cmp r2, #0
    ldrh.w r8, [r11]
    ldrb.w r5, [r11, #22]
    mov r2, r11
    ldr.w r4, [r11, #12]
    ldr.w lr, [r11, #16]
    beq.w L19
    ldr.w r11, [r1]
    add.w r1, r8, r0
    adds r1, #23
    rsbs r0, r0, #0
    and.w r6, r1, r0
    movw r0, #20457
    movt r0, #59318
    add.w r10, r2, #24
    mul r0, r11, r0
    umull r0, r3, r0, r8
    ldrsb.w r0, [r10, r3]
    cmp.w r0, #-1
    bgt L20
    ldr r1, [sp, #20]
    add r1, r6
    mla r1, lr, r3, r1
    ldr r1, [r1, r5]
    cmp r1, r11
    beq.w L21
L20:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L22
    movw r0, #2709
    ldr r1, [sp, #20]
    movt r0, #10018
    mov.w r2, #-1
    mul r0, r11, r0
    add r1, r6
    add.w r9, r1, r5
    movw r1, #51819
    str r4, [sp, #24]
    movt r1, #34283
    str r6, [sp, #16]
    cmp.w r8, #2
    eor.w r0, r0, r0, lsr #16
    mul r0, r1, r0
    mov.w r1, #1
    orr.w r1, r1, r0, lsr #16
    sub.w r0, r8, #1
    clz r0, r0
    lsr.w r5, r2, r0
    mov r0, r1
    it lo
    movlo r5, #0
    b L23
L24:
    ldrsb.w r4, [r10, r3]
    cmp.w r4, #-1
    ble L25
L26:
    uxtb r2, r4
    lsls r2, r2, #25
    mov.w r2, #0
    beq L1
L23:
    tst r0, r5
    beq.w L22
    adds r2, r0, r1
    add r0, r3
    and.w r3, r0, r5
    mov r0, r2
    cmp r3, r8
    bhs L23
    b L24
L25:
    mul r2, r3, lr
    ldr.w r12, [r9, r2]
    cmp r12, r11
    bne L26
    ldr r4, [sp, #24]
    ldr r6, [sp, #16]
    b L27
L15:
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r4, r0
    str.w lr, [sp]
    str.w r11, [sp, #20]
    cmp.w r10, #2
    mla r1, r4, r2, r1
    movw r2, #36045
    movt r2, #60757
    eor.w r0, r0, r1
    umull r3, r6, r0, r2
    movw r3, #45015
    movt r3, #65361
    mla r0, r0, r3, r6
    mla r0, r1, r2, r0
    mov.w r2, #-1
    orr r1, r0, #1
    ldr r0, [sp, #24]
    add.w r12, r11, r0
    sub.w r0, r10, #1
    clz r0, r0
    mov r11, r1
    lsr.w lr, r2, r0
    it lo
    movlo.w lr, #0
    str r1, [sp, #4]
    b L28
L29:
    ldr r1, [sp, #4]
    movs r2, #0
    cmp.w r3, #16777216
    blo.w L1
L28:
    tst.w r11, lr
    beq.w L22
    add.w r2, r11, r9
    add.w r0, r11, r1
    and.w r9, r2, lr
    mov r11, r0
    cmp r9, r10
    bhs L28
    ldr r1, [sp, #12]
    add.w r0, r1, r9, lsl #3
    ldr.w r2, [r1, r9, lsl #3]
    ldr r1, [sp, #8]
    ldr r3, [r0, #4]
    ldr r0, [sp, #16]
    eors r2, r1
    movw r1, #256
    movt r1, #257
    subs r5, r1, r2
    movw r1, #257
    eor.w r0, r0, r3
    movt r1, #1
    sbc.w r6, r1, r0
    movw r1, #32896
    ands r0, r6
    ands r2, r5
    movt r1, #128
    ands r0, r1
    bic r6, r2, #2139062143
    orrs.w r2, r6, r0
    beq L29
    rsb r2, r9, r9, lsl #3
L30:
    rbit r5, r0
    rbit r1, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r1, r2, r5, lsr #3
    mul r1, r1, r8
    ldr.w r1, [r12, r1]
    cmp r1, r4
    beq.w L31
    subs r1, r6, #1
    and.w r6, r6, r1
    sbc r1, r0, #0
    ands r0, r1
    orrs.w r1, r6, r0
    beq L29
    rbit r5, r0
    rbit r1, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r1, r2, r5, lsr #3
    mul r1, r1, r8
    ldr.w r1, [r12, r1]
    cmp r1, r4
    beq.w L31
    subs r1, r6, #1
    and.w r6, r6, r1
    sbc r1, r0, #0
    ands r0, r1
    orrs.w r1, r6, r0
    beq L29
    rbit r5, r0
    rbit r1, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r1, r2, r5, lsr #3
    mul r1, r1, r8
    ldr.w r1, [r12, r1]
    cmp r1, r4
    beq.w L31
    subs r1, r6, #1
    and.w r6, r6, r1
    sbc r1, r0, #0
    ands r0, r1
    orrs.w r1, r6, r0
    beq.w L29
    rbit r5, r0
    rbit r1, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r1, r2, r5, lsr #3
    mul r1, r1, r8
    ldr.w r1, [r12, r1]
    cmp r1, r4
    beq.w L31
    subs r1, r6, #1
    and.w r6, r6, r1
    sbc r1, r0, #0
    ands r0, r1
    orrs.w r1, r6, r0
    bne L30
    b L29
L16:
    movw r3, :lower16:L17table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    cmp r2, #0
    movt r3, :upper16:L17table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    ldr.w r0, [r3, r0, lsl #2]
    mov r3, r11
    ldrh.w r11, [r11]
    ldrb.w lr, [r3, #22]
    ldr.w r12, [r3, #12]
    ldr.w r9, [r3, #16]
    beq.w L32
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr.w r8, [r1]
    add.w r10, r3, r0
    movw r0, #20457
    movt r0, #59318
    mul r0, r8, r0
    umull r0, r4, r0, r11
    mul r2, r9, r4
    ldrsb.w r1, [r10, r2]
    cmp.w r1, #-1
    bgt L33
    mla r0, r9, r4, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq.w L34
L33:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L22
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
    b L35
L36:
    mul r2, r4, r9
    ldrsb.w r0, [r10, r2]
    cmp.w r0, #-1
    ble L37
L38:
    uxtb r0, r0
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L35:
    tst r3, r1
    beq.w L22
    adds r2, r4, r3
    adds r0, r3, r5
    and.w r4, r2, r1
    mov r3, r0
    cmp r4, r11
    bhs L35
    b L36
L37:
    ldr.w r6, [lr, r2]
    cmp r6, r8
    bne L38
    b L34
L18:
    ldr.w r6, [r3, r0, lsl #2]
    movw r4, #257
    ldr.w r3, [r11, #28]
    ldr.w lr, [r11, #16]
    movw r8, #256
    ldr.w r0, [r11, #12]
    movt r4, #1
    lsr.w r12, r3, #29
    lsl.w r10, r3, #3
    movt r8, #257
    cmp r2, #0
    str r0, [sp, #16]
    str r3, [sp, #24]
    beq.w L39
    ldr r5, [r1]
    movw r0, #20457
    movt r0, #59318
    muls r0, r5, r0
    umull r0, r9, r0, r3
    add.w r3, r11, #32
    str r3, [sp, #8]
    lsrs r0, r0, #25
    add.w r1, r3, r9, lsl #3
    mul r2, r0, r4
    ldr r1, [r1, #4]
    str r1, [sp]
    str r2, [sp, #12]
    eors r1, r2
    ldr.w r2, [r3, r9, lsl #3]
    mov r3, r4
    mov.w r4, #16843009
    muls r0, r4, r0
    str r0, [sp, #4]
    eors r0, r2
    subs.w r4, r8, r0
    mov.w r8, #-1
    sbc.w r2, r3, r1
    ands r0, r4
    ands r1, r2
    movw r2, #32896
    movt r2, #128
    adds.w r4, r10, r6
    and.w r2, r2, r1
    bic r1, r0, #2139062143
    adc r0, r12, #0
    adds r4, #31
    adc r0, r0, #0
    rsbs r6, r6, #0
    mov.w r3, #0
    orr.w r11, r1, r2
    sbc r3, r3, #0
    tst r0, r3
    it eq
    andeq.w r8, r4, r6
    ldr.w r12, [sp, #20]
    cmp.w r11, #0
    beq L40
    add.w r4, r12, r8
    rsb r6, r9, r9, lsl #3
L41:
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    beq L40
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    beq L40
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    beq L40
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    bne L41
L40:
    ldr r0, [sp]
    cmp.w r0, #16777216
    blo.w L22
    movw r0, #2709
    movw r1, #51819
    movt r0, #10018
    movt r1, #34283
    muls r0, r5, r0
    ldr r3, [sp, #24]
    movw r6, #256
    str.w r8, [sp]
    add r8, r12
    movt r6, #257
    cmp r3, #2
    eor.w r0, r0, r0, lsr #16
    mul r0, r1, r0
    mov.w r1, #1
    orr.w r10, r1, r0, lsr #16
    sub.w r0, r3, #1
    clz r0, r0
    mov.w r1, #-1
    mov r12, r10
    lsr.w r4, r1, r0
    it lo
    movlo r4, #0
    b L43
L31:
    bic r0, r9, #-536870912
    ldr.w r11, [sp, #20]
    ldr.w lr, [sp]
    rsb r0, r0, r0, lsl #3
    add.w r0, r0, r5, lsr #3
    mul r6, r0, r8
L14:
    ldr r0, [sp, #24]
    add r0, r11
    add r0, r6
    add.w r2, r0, lr
    mov r0, r2
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L19:
    ldr.w r11, [r1]
    add.w r1, r8, r0
    adds r1, #23
    rsbs r0, r0, #0
    and.w r6, r1, r0
    movw r0, #8151
    movt r0, #50634
    add.w r9, r2, #24
    umull r0, r1, r11, r0
    movw r0, #37348
    movt r0, #1886
    mla r0, r11, r0, r1
    umull r0, r3, r0, r8
    ldrsb.w r0, [r9, r3]
    cmp.w r0, #-1
    bgt.w L44
    ldr r1, [sp, #20]
    add r1, r6
    mla r1, lr, r3, r1
    ldr r1, [r1, r5]
    cmp r1, r11
    bne.w L44
L21:
    mul r2, lr, r3
L27:
    ldr r0, [sp, #20]
    add r0, r6
    add r0, r2
    adds r2, r0, r4
    mov r0, r2
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L32:
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr.w r8, [r1]
    add.w r10, r3, r0
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
    bgt L45
    mla r0, r9, r4, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq L34
L45:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L22
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
    b L46
L47:
    mul r2, r4, r9
    ldrsb.w r0, [r10, r2]
    cmp.w r0, #-1
    ble L48
L49:
    uxtb r0, r0
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L46:
    tst r5, r1
    beq.w L22
    adds r2, r4, r5
    adds r0, r5, r3
    and.w r4, r2, r1
    mov r5, r0
    cmp r4, r11
    bhs L46
    b L47
L48:
    ldr.w r6, [lr, r2]
    cmp r6, r8
    bne L49
L34:
    add.w r0, r10, r2
    add.w r2, r0, r12
    mov r0, r2
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L39:
    ldr r5, [r1]
    movw r0, #8151
    movt r0, #50634
    umull r0, r1, r5, r0
    movw r0, #37348
    movt r0, #1886
    mla r0, r5, r0, r1
    umull r0, r9, r0, r3
    add.w r3, r11, #32
    str r3, [sp, #8]
    lsrs r0, r0, #25
    add.w r1, r3, r9, lsl #3
    mul r2, r0, r4
    ldr r1, [r1, #4]
    str r1, [sp]
    str r2, [sp, #12]
    eors r1, r2
    ldr.w r2, [r3, r9, lsl #3]
    mov.w r3, #16843009
    muls r0, r3, r0
    str r0, [sp, #4]
    eors r0, r2
    subs.w r3, r8, r0
    mov.w r8, #-1
    sbc.w r2, r4, r1
    ands r0, r3
    ands r1, r2
    movw r2, #32896
    adds.w r3, r10, r6
    movt r2, #128
    adc r4, r12, #0
    adds r3, #31
    and.w r2, r2, r1
    bic r1, r0, #2139062143
    adc r4, r4, #0
    rsbs r6, r6, #0
    mov.w r0, #0
    orr.w r11, r1, r2
    sbc r0, r0, #0
    tst r4, r0
    it eq
    andeq.w r8, r3, r6
    ldr.w r12, [sp, #20]
    cmp.w r11, #0
    beq L50
    add.w r4, r12, r8
    rsb r6, r9, r9, lsl #3
L51:
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    beq L50
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    beq L50
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    beq L50
    rbit r3, r2
    rbit r0, r1
    clz r3, r3
    cmp r1, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r0
    add.w r0, r6, r3, lsr #3
    mul r0, r0, lr
    ldr r3, [r4, r0]
    cmp r3, r5
    beq.w L42
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r2, #0
    ands r2, r0
    orrs.w r0, r1, r2
    bne L51
L50:
    ldr r0, [sp]
    cmp.w r0, #16777216
    blo.w L22
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r5, r0
    add r12, r8
    str.w r8, [sp]
    mla r1, r5, r2, r1
    movw r2, #36045
    movt r2, #60757
    eors r0, r1
    umull r3, r6, r0, r2
    movw r3, #45015
    movt r3, #65361
    mla r0, r0, r3, r6
    ldr r3, [sp, #24]
    movw r6, #256
    movt r6, #257
    cmp r3, #2
    mla r0, r1, r2, r0
    mov.w r1, #-1
    orr r10, r0, #1
    sub.w r0, r3, #1
    clz r0, r0
    mov r4, r10
    lsr.w r8, r1, r0
    it lo
    movlo.w r8, #0
    b L52
L44:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L22
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r11, r0
    movw r12, #36045
    movt r12, #60757
    str r4, [sp, #24]
    mla r1, r11, r2, r1
    cmp.w r8, #2
    eor.w r0, r0, r1
    umull r4, r2, r0, r12
    movw r4, #45015
    movt r4, #65361
    mla r0, r0, r4, r2
    mov.w r2, #-1
    mla r0, r1, r12, r0
    ldr r1, [sp, #20]
    mov r12, r6
    add r1, r6
    add.w r10, r1, r5
    sub.w r1, r8, #1
    clz r1, r1
    orr r0, r0, #1
    lsr.w r5, r2, r1
    mov r1, r0
    it lo
    movlo r5, #0
    b L53
L54:
    ldrsb.w r4, [r9, r3]
    cmp.w r4, #-1
    ble L55
L56:
    uxtb r2, r4
    lsls r2, r2, #25
    mov.w r2, #0
    beq.w L1
L53:
    tst r1, r5
    beq.w L22
    adds r2, r1, r0
    add r1, r3
    and.w r3, r1, r5
    mov r1, r2
    cmp r3, r8
    bhs L53
    b L54
L55:
    mul r2, r3, lr
    ldr.w r6, [r10, r2]
    cmp r6, r11
    bne L56
    ldr r4, [sp, #24]
    mov r6, r12
    b L27
L42:
    ldr r2, [sp, #16]
    b L57
L58:
    ldr r3, [sp, #24]
    movw r6, #256
    movs r2, #0
    movt r6, #257
    cmp.w r11, #16777216
    blo.w L1
L43:
    tst.w r12, r4
    beq.w L22
    add.w r1, r12, r9
    add.w r0, r12, r10
    and.w r9, r1, r4
    mov r12, r0
    cmp r9, r3
    bhs L43
    ldr r1, [sp, #8]
    movw r3, #257
    ldr r2, [sp, #4]
    movt r3, #1
    add.w r0, r1, r9, lsl #3
    ldr.w r1, [r1, r9, lsl #3]
    ldr.w r11, [r0, #4]
    ldr r0, [sp, #12]
    eors r1, r2
    subs r2, r6, r1
    eor.w r0, r0, r11
    sbcs r3, r0
    ands r1, r2
    ands r0, r3
    movw r3, #32896
    movt r3, #128
    ands r0, r3
    bic r1, r1, #2139062143
    orrs.w r2, r1, r0
    beq L58
    rsb r2, r9, r9, lsl #3
L59:
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r8, r3]
    cmp r3, r5
    beq.w L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    beq L58
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r8, r3]
    cmp r3, r5
    beq.w L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    beq L58
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r8, r3]
    cmp r3, r5
    beq.w L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    beq.w L58
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r8, r3]
    cmp r3, r5
    beq.w L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    bne L59
    b L58
L61:
    ldr r3, [sp, #24]
    movw r6, #256
    movs r2, #0
    movt r6, #257
    cmp.w r11, #16777216
    blo.w L1
L52:
    tst.w r4, r8
    beq.w L22
    add.w r1, r4, r9
    add.w r0, r4, r10
    and.w r9, r1, r8
    mov r4, r0
    cmp r9, r3
    bhs L52
    ldr r1, [sp, #8]
    movw r3, #257
    ldr r2, [sp, #4]
    movt r3, #1
    add.w r0, r1, r9, lsl #3
    ldr.w r1, [r1, r9, lsl #3]
    ldr.w r11, [r0, #4]
    ldr r0, [sp, #12]
    eors r1, r2
    subs r2, r6, r1
    eor.w r0, r0, r11
    sbcs r3, r0
    ands r1, r2
    ands r0, r3
    movw r3, #32896
    movt r3, #128
    ands r0, r3
    bic r1, r1, #2139062143
    orrs.w r2, r1, r0
    beq L61
    rsb r2, r9, r9, lsl #3
L62:
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r12, r3]
    cmp r3, r5
    beq L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    beq L61
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r12, r3]
    cmp r3, r5
    beq L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    beq L61
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r12, r3]
    cmp r3, r5
    beq L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    beq.w L61
    rbit r6, r0
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r3, r2, r6, lsr #3
    mul r3, r3, lr
    ldr.w r3, [r12, r3]
    cmp r3, r5
    beq L60
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r0, #0
    ands r0, r3
    orrs.w r3, r1, r0
    bne L62
    b L61
L22:
    movs r2, #0
    mov r0, r2
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L60:
    bic r0, r9, #-536870912
    ldrd r2, r12, [sp, #16]
    ldr.w r8, [sp]
    rsb r0, r0, r0, lsl #3
    add.w r0, r0, r6, lsr #3
    mul r0, r0, lr
L57:
    add.w r1, r12, r8
    add r0, r1
    add r2, r0
    mov r0, r2
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
lookup_4:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #24
    ldrb r2, [r0, #23]
    cmp r2, #57
    beq L1
    cmp r2, #61
    bne.w L2
    ldr.w r8, [r1]
    movw r1, #8151
    movt r1, #50634
    ldrh.w r11, [r0]
    ldr.w r10, [r0, #16]
    add.w r9, r0, #24
    umull r1, r2, r8, r1
    ldr.w r12, [r0, #12]
    movw r1, #37348
    movt r1, #1886
    mla r1, r8, r1, r2
    ldrb.w lr, [r0, #22]
    umull r1, r5, r1, r11
    mul r3, r10, r5
    ldrsb.w r1, [r9, r3]
    cmp.w r1, #-1
    bgt L3
    mla r0, r10, r5, r9
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq L4
L3:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L5
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r8, r0
    cmp.w r11, #2
    mla r1, r8, r2, r1
    movw r2, #36045
    movt r2, #60757
    eor.w r0, r0, r1
    umull r3, r4, r0, r2
    movw r3, #45015
    movt r3, #65361
    mla r0, r0, r3, r4
    mla r0, r1, r2, r0
    mov.w r2, #-1
    orr r1, r0, #1
    sub.w r0, r11, #1
    clz r0, r0
    lsr.w r0, r2, r0
    mov r2, r1
    it lo
    movlo r0, #0
    b L6
L7:
    mul r3, r5, r10
    ldrsb.w r4, [r9, r3]
    cmp.w r4, #-1
    ble L8
L9:
    uxtb r3, r4
    lsls r3, r3, #25
    beq.w L5
L6:
    tst r2, r0
    beq.w L5
    adds r3, r2, r1
    add r2, r5
    and.w r5, r2, r0
    mov r2, r3
    cmp r5, r11
    bhs L6
    b L7
L8:
    mla r6, r5, r10, r9
    ldr.w r6, [r6, lr]
    cmp r6, r8
    bne L9
L4:
    add.w r0, r9, r3
    add.w r1, r0, r12
L10:
    mov r0, r1
    add sp, #24
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L1:
    ldr.w lr, [r1]
    movw r1, #8151
    movt r1, #50634
    ldr r4, [r0, #28]
    movw r6, #257
    add.w r5, r0, #32
    umull r1, r2, lr, r1
    movt r6, #1
    movw r1, #37348
    movt r1, #1886
    mla r1, lr, r1, r2
    ldr.w r8, [r0, #12]
    ldr.w r10, [r0, #16]
    umull r1, r9, r1, r4
    lsrs r1, r1, #25
    add.w r2, r5, r9, lsl #3
    mul r3, r1, r6
    ldr.w r12, [r2, #4]
    str r3, [sp, #16]
    eor.w r2, r12, r3
    ldr.w r3, [r5, r9, lsl #3]
    mov.w r5, #16843009
    muls r1, r5, r1
    str r1, [sp, #12]
    eors r1, r3
    movw r3, #256
    movt r3, #257
    str r4, [sp, #20]
    subs r3, r3, r1
    sbc.w r5, r6, r2
    ands r1, r3
    movs r3, #39
    ands r2, r5
    movw r5, #32896
    add.w r3, r3, r4, lsl #3
    movt r5, #128
    bic r11, r3, #7
    movw r3, #65531
    ands r5, r2
    bic r2, r1, #2139062143
    movt r3, #8191
    cmp r4, r3
    orr.w r1, r2, r5
    it hi
    movhi.w r11, #-1
    cmp r1, #0
    beq L11
    add.w r6, r0, r11
    rsb r1, r9, r9, lsl #3
L12:
    rbit r4, r5
    rbit r3, r2
    clz r4, r4
    cmp r2, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r3, r1, r4, lsr #3
    mul r3, r3, r10
    ldr r4, [r6, r3]
    cmp r4, lr
    beq.w L13
    subs r3, r2, #1
    and.w r2, r2, r3
    sbc r3, r5, #0
    ands r5, r3
    orrs.w r3, r2, r5
    beq L11
    rbit r4, r5
    rbit r3, r2
    clz r4, r4
    cmp r2, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r3, r1, r4, lsr #3
    mul r3, r3, r10
    ldr r4, [r6, r3]
    cmp r4, lr
    beq.w L13
    subs r3, r2, #1
    and.w r2, r2, r3
    sbc r3, r5, #0
    ands r5, r3
    orrs.w r3, r2, r5
    beq L11
    rbit r4, r5
    rbit r3, r2
    clz r4, r4
    cmp r2, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r3, r1, r4, lsr #3
    mul r3, r3, r10
    ldr r4, [r6, r3]
    cmp r4, lr
    beq.w L13
    subs r3, r2, #1
    and.w r2, r2, r3
    sbc r3, r5, #0
    ands r5, r3
    orrs.w r3, r2, r5
    beq L11
    rbit r4, r5
    rbit r3, r2
    clz r4, r4
    cmp r2, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r3, r1, r4, lsr #3
    mul r3, r3, r10
    ldr r4, [r6, r3]
    cmp r4, lr
    beq.w L13
    subs r3, r2, #1
    and.w r2, r2, r3
    sbc r3, r5, #0
    ands r5, r3
    orrs.w r3, r2, r5
    bne L12
L11:
    cmp.w r12, #16777216
    bhs L14
L5:
    movs r1, #0
    mov r0, r1
    add sp, #24
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L2:
    add sp, #24
    pop.w {r8, r9, r10, r11}
    pop.w {r4, r5, r6, r7, lr}
    b hashmap_mem::runtime::KeySize::lookup_any::asm
L14:
    movw r1, #2709
    movw r3, #49591
    movt r1, #10018
    movt r3, #20860
    umull r1, r2, lr, r1
    str.w r8, [sp, #4]
    str.w r11, [sp]
    add.w r12, r0, r11
    mla r2, lr, r3, r2
    movw r3, #36045
    movt r3, #60757
    eors r1, r2
    umull r6, r5, r1, r3
    movw r6, #45015
    movt r6, #65361
    mla r1, r1, r6, r5
    mla r1, r2, r3, r1
    ldr r3, [sp, #20]
    mov.w r2, #-1
    cmp r3, #2
    orr r4, r1, #1
    sub.w r1, r3, #1
    clz r1, r1
    mov r11, r4
    lsr.w r8, r2, r1
    it lo
    movlo.w r8, #0
    str r4, [sp, #8]
    b L15
L16:
    cmp.w r3, #16777216
    ldr r3, [sp, #20]
    ldr r4, [sp, #8]
    mov.w r1, #0
    blo.w L10
L15:
    tst.w r11, r8
    beq L5
    add.w r2, r11, r9
    add.w r1, r11, r4
    and.w r9, r2, r8
    mov r11, r1
    cmp r9, r3
    bhs L15
    add.w r2, r0, #32
    ldr r4, [sp, #12]
    add.w r1, r2, r9, lsl #3
    movw r5, #257
    ldr.w r2, [r2, r9, lsl #3]
    movt r5, #1
    ldr r3, [r1, #4]
    ldr r1, [sp, #16]
    eors r2, r4
    movw r4, #256
    movt r4, #257
    eors r1, r3
    subs r4, r4, r2
    sbcs r5, r1
    ands r1, r5
    movw r5, #32896
    movt r5, #128
    ands r5, r1
    and.w r1, r2, r4
    bic r2, r1, #2139062143
    orrs.w r1, r2, r5
    beq L16
    rsb r1, r9, r9, lsl #3
L17:
    rbit r6, r5
    rbit r4, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, r1, r6, lsr #3
    mul r4, r4, r10
    ldr.w r4, [r12, r4]
    cmp r4, lr
    beq L18
    subs r4, r2, #1
    and.w r2, r2, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r2, r5
    beq L16
    rbit r6, r5
    rbit r4, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, r1, r6, lsr #3
    mul r4, r4, r10
    ldr.w r4, [r12, r4]
    cmp r4, lr
    beq L18
    subs r4, r2, #1
    and.w r2, r2, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r2, r5
    beq L16
    rbit r6, r5
    rbit r4, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, r1, r6, lsr #3
    mul r4, r4, r10
    ldr.w r4, [r12, r4]
    cmp r4, lr
    beq L18
    subs r4, r2, #1
    and.w r2, r2, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r2, r5
    beq.w L16
    rbit r6, r5
    rbit r4, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, r1, r6, lsr #3
    mul r4, r4, r10
    ldr.w r4, [r12, r4]
    cmp r4, lr
    beq L18
    subs r4, r2, #1
    and.w r2, r2, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r2, r5
    bne L17
    b L16
L18:
    bic r1, r9, #-536870912
    ldrd r11, r8, [sp]
    rsb r1, r1, r1, lsl #3
    add.w r1, r1, r6, lsr #3
    mul r3, r1, r10
L13:
    add r0, r11
    add r0, r3
    add.w r1, r0, r8
    mov r0, r1
    add sp, #24
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
