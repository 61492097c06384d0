// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
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
    ldr.w lr, [r11, #28]
    mov.w r12, #16843009
    add.w r6, r11, #32
    umull r0, r1, r4, r0
    ldr.w r9, [r11, #12]
    movw r0, #37348
    movt r0, #1886
    mla r0, r4, r0, r1
    sub.w r1, lr, #7
    ldr.w r3, [r11, #16]
    str r6, [sp, #24]
    umull r0, r8, r0, r1
    lsrs r0, r0, #25
    ldr.w r1, [r6, r8]
    mul r5, r0, r12
    str r5, [sp, #20]
    eor.w r0, r1, r5
    movw r1, #256
    movt r1, #257
    subs r1, r1, r0
    and.w r0, r0, r1
    bic r2, r0, #2139062143
    add.w r0, r6, r8
    ldr r0, [r0, #4]
    eor.w r0, r0, r5
    sbc.w r1, r12, r0
    add.w r12, lr, #32
    ands r0, r1
    bic r1, r0, #2139062143
    orrs.w r0, r2, r1
    add.w r0, r12, lr, lsr #2
    add.w r0, r0, #7
    bic r0, r0, #7
    str r0, [sp, #32]
    beq L12
    ldr r0, [sp, #32]
    add.w r5, r11, r0
L13:
    rbit r6, r1
    rbit r0, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r0
    add.w r0, r8, r6, lsr #3
    muls r0, r3, r0
    ldr r0, [r5, r0]
    cmp r0, r4
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L12
    rbit r6, r1
    rbit r0, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r0
    add.w r0, r8, r6, lsr #3
    muls r0, r3, r0
    ldr r0, [r5, r0]
    cmp r0, r4
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L12
    rbit r6, r1
    rbit r0, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r0
    add.w r0, r8, r6, lsr #3
    muls r0, r3, r0
    ldr r0, [r5, r0]
    cmp r0, r4
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L12
    rbit r6, r1
    rbit r0, r2
    clz r6, r6
    cmp r2, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r0
    add.w r0, r8, r6, lsr #3
    muls r0, r3, r0
    ldr r0, [r5, r0]
    cmp r0, r4
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    bne L13
L12:
    add.w r0, r11, r12
    lsr.w r1, r8, #2
    str r0, [sp, #12]
    ldrb r0, [r0, r1]
    cmp r0, #0
    beq.w L15
    movw r2, #2709
    movw r5, #49591
    movt r2, #10018
    movt r5, #20860
    umull r2, r6, r4, r2
    movw r12, #36045
    movt r12, #60757
    lsr.w lr, lr, #2
    mla r6, r4, r5, r6
    str.w r9, [sp]
    str.w r11, [sp, #16]
    eors r2, r6
    umull r5, r0, r2, r12
    movw r5, #45015
    movt r5, #65361
    mla r0, r2, r5, r0
    mla r0, r6, r12, r0
    orr r5, r0, #1
    ldr r0, [sp, #32]
    add.w r9, r5, r1
    mov.w r1, #-1
    add.w r12, r11, r0
    sub.w r0, lr, #2
    clz r0, r0
    sub.w lr, lr, #1
    cmp.w lr, #2
    lsr.w r6, r1, r0
    it lo
    movlo r6, #0
    add.w r11, r6, #1
    lsls r0, r6, #1
    strd r6, r5, [sp, #4]
    adds r0, #1
    str r0, [sp, #28]
L16:
    ldr r0, [sp, #28]
    tst.w r11, r0
    beq.w L17
    add.w r1, r11, r9
    add.w r0, r11, r5
    and.w r9, r1, r6
    mov r11, r0
    cmp r9, lr
    bhs L16
    lsl.w r2, r9, #2
    cmp r2, r8
    beq L16
    ldr r5, [sp, #24]
    movw r1, #256
    ldr r6, [sp, #20]
    movt r1, #257
    ldr r0, [r5, r2]
    eors r0, r6
    subs r1, r1, r0
    and.w r0, r0, r1
    bic r1, r0, #2139062143
    add.w r0, r5, r2
    mov.w r5, #16843009
    ldr r0, [r0, #4]
    eor.w r0, r0, r6
    sbc.w r6, r5, r0
    ands r0, r6
    bic r6, r0, #2139062143
    orrs.w r0, r1, r6
    beq L18
L19:
    rbit r5, r6
    rbit r0, r1
    clz r5, r5
    cmp r1, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r0
    add.w r10, r2, r5, lsr #3
    mul r0, r10, r3
    ldr.w r0, [r12, r0]
    cmp r0, r4
    beq.w L20
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r6, #0
    ands r6, r0
    orrs.w r0, r1, r6
    beq L18
    rbit r5, r6
    rbit r0, r1
    clz r5, r5
    cmp r1, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r0
    add.w r0, r2, r5, lsr #3
    mul r5, r0, r3
    ldr.w r5, [r12, r5]
    cmp r5, r4
    beq.w L21
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r6, #0
    ands r6, r0
    orrs.w r0, r1, r6
    beq L18
    rbit r5, r6
    rbit r0, r1
    clz r5, r5
    cmp r1, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r0
    add.w r0, r2, r5, lsr #3
    mul r5, r0, r3
    ldr.w r5, [r12, r5]
    cmp r5, r4
    beq.w L21
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r6, #0
    ands r6, r0
    orrs.w r0, r1, r6
    beq L18
    rbit r5, r6
    rbit r0, r1
    clz r5, r5
    cmp r1, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r0
    add.w r0, r2, r5, lsr #3
    mul r5, r0, r3
    ldr.w r5, [r12, r5]
    cmp r5, r4
    beq.w L21
    subs r0, r1, #1
    and.w r1, r1, r0
    sbc r0, r6, #0
    ands r6, r0
    orrs.w r0, r1, r6
    bne L19
L18:
    ldr r1, [sp, #12]
    bic r0, r9, #-1073741824
    ldrd r6, r5, [sp, #4]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    bne.w L16
    b L1
L11:
    lsrs r0, r3, #6
    cbz r5, L22
    movw r3, :lower16:L23table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    cmp r5, #1
    movt r3, :upper16:L23table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    bne.w L24
    ldr.w r0, [r3, r0, lsl #2]
    add.w r9, r11, #24
    ldrh.w lr, [r11]
    ldrb.w r4, [r11, #22]
    cmp r2, #0
    ldr.w r6, [r11, #12]
    ldr.w r8, [r11, #16]
    str.w r11, [sp, #16]
    beq.w L25
    ldr.w r11, [r1]
    add.w r1, lr, r0
    adds r1, #23
    rsbs r0, r0, #0
    and.w r5, r1, r0
    movw r0, #20457
    movt r0, #59318
    mul r0, r11, r0
    umull r0, r1, r0, lr
    ldrsb.w r0, [r9, r1]
    cmp.w r0, #-1
    bgt.w L26
    ldr r2, [sp, #16]
    add r2, r5
    mla r2, r8, r1, r2
    ldr r2, [r2, r4]
    cmp r2, r11
    bne.w L26
    mul r2, r8, r1
    b.w L27
L22:
    movw r3, :lower16:L23table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    cmp r2, #0
    movt r3, :upper16:L23table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    ldr.w r0, [r3, r0, lsl #2]
    mov r3, r11
    ldrh.w r11, [r11]
    ldrb.w lr, [r3, #22]
    ldr.w r12, [r3, #12]
    ldr.w r9, [r3, #16]
    beq.w L28
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
    bgt L29
    mla r0, r9, r4, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq.w L30
L29:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L17
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
    b L31
L32:
    mul r2, r4, r9
    ldrsb.w r0, [r10, r2]
    cmp.w r0, #-1
    ble L33
L34:
    uxtb r0, r0
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L31:
    tst r3, r1
    beq.w L17
    adds r2, r4, r3
    adds r0, r3, r5
    and.w r4, r2, r1
    mov r3, r0
    cmp r4, r11
    bhs L31
    b L32
L33:
    ldr.w r6, [lr, r2]
    cmp r6, r8
    bne L34
    b L30
L24:
    ldr.w r6, [r3, r0, lsl #2]
    add.w r3, r11, #32
    ldr.w r9, [r11, #28]
    ldr.w r10, [r11, #12]
    cmp r2, #0
    ldr.w r8, [r11, #16]
    sub.w r0, r9, #7
    str r3, [sp, #32]
    beq.w L35
    ldr r5, [r1]
    movw r1, #20457
    movt r1, #59318
    mov.w r12, #16843009
    muls r1, r5, r1
    umull r0, lr, r1, r0
    lsrs r0, r0, #25
    ldr.w r1, [r3, lr]
    mul r2, r0, r12
    str r2, [sp, #20]
    eor.w r0, r1, r2
    movw r1, #256
    movt r1, #257
    subs r1, r1, r0
    and.w r0, r0, r1
    bic r4, r0, #2139062143
    add.w r0, r3, lr
    add.w r3, r9, #32
    ldr r0, [r0, #4]
    eor.w r0, r0, r2
    rsb.w r2, r6, #0
    sbc.w r1, r12, r0
    ands r0, r1
    bic r1, r0, #2139062143
    orrs.w r0, r4, r1
    add.w r0, r3, r9, lsr #2
    add r0, r6
    sub.w r0, r0, #1
    and.w r0, r0, r2
    str r0, [sp, #28]
    beq L36
    ldr r0, [sp, #28]
    add.w r2, r11, r0
L37:
    rbit r6, r1
    rbit r0, r4
    clz r6, r6
    cmp r4, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r0
    add.w r0, lr, r6, lsr #3
    mul r0, r0, r8
    ldr r0, [r2, r0]
    cmp r0, r5
    beq.w L38
    subs r0, r4, #1
    sbc r6, r1, #0
    ands r0, r4
    ands r1, r6
    orrs.w r6, r0, r1
    beq L36
    rbit r6, r1
    rbit r4, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, lr, r6, lsr #3
    mul r4, r4, r8
    ldr r4, [r2, r4]
    cmp r4, r5
    beq.w L38
    subs r6, r0, #1
    and.w r0, r0, r6
    sbc r6, r1, #0
    ands r1, r6
    orrs.w r6, r0, r1
    beq L36
    rbit r6, r1
    rbit r4, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, lr, r6, lsr #3
    mul r4, r4, r8
    ldr r4, [r2, r4]
    cmp r4, r5
    beq.w L38
    subs r6, r0, #1
    and.w r0, r0, r6
    sbc r6, r1, #0
    ands r1, r6
    orrs.w r6, r0, r1
    beq L36
    rbit r6, r1
    rbit r4, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r4, lr, r6, lsr #3
    mul r4, r4, r8
    ldr r4, [r2, r4]
    cmp r4, r5
    beq.w L38
    subs r6, r0, #1
    and.w r4, r6, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r4, r1
    bne L37
L36:
    add.w r1, r11, r3
    lsr.w r0, lr, #2
    str r1, [sp, #8]
    ldrb r1, [r1, r0]
    cmp r1, #0
    beq.w L17
    movw r1, #2709
    movw r6, #51819
    movt r1, #10018
    movt r6, #34283
    muls r1, r5, r1
    lsr.w r2, r9, #2
    ldr r3, [sp, #28]
    str.w r10, [sp, #12]
    subs r4, r2, #1
    add.w r10, r11, r3
    str.w r11, [sp, #16]
    cmp r4, #2
    eor.w r1, r1, r1, lsr #16
    mul r1, r6, r1
    mov.w r6, #1
    orr.w r6, r6, r1, lsr #16
    mov.w r1, #-1
    add.w r9, r6, r0
    sub.w r0, r2, #2
    clz r0, r0
    lsr.w r3, r1, r0
    it lo
    movlo r3, #0
    add.w r11, r3, #1
    lsls r0, r3, #1
    strd r4, r6, [sp]
    adds r0, #1
    str r0, [sp, #24]
L39:
    ldr r0, [sp, #24]
    tst.w r11, r0
    beq.w L17
    add.w r1, r11, r9
    add.w r0, r11, r6
    and.w r9, r1, r3
    mov r11, r0
    cmp r9, r4
    bhs L39
    lsl.w r2, r9, #2
    cmp r2, lr
    beq L39
    ldr r6, [sp, #32]
    movw r1, #256
    ldr r4, [sp, #20]
    movt r1, #257
    ldr r0, [r6, r2]
    eors r0, r4
    subs r1, r1, r0
    and.w r0, r0, r1
    add.w r1, r6, r2
    mov.w r6, #16843009
    bic r0, r0, #2139062143
    ldr r1, [r1, #4]
    eor.w r1, r1, r4
    sbcs r6, r1
    ands r1, r6
    bic r6, r1, #2139062143
    orrs.w r1, r0, r6
    beq L40
L41:
    rbit r4, r6
    rbit r1, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r1
    add.w r12, r2, r4, lsr #3
    mul r1, r12, r8
    ldr.w r1, [r10, r1]
    cmp r1, r5
    beq.w L42
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    beq L40
    rbit r4, r6
    rbit r1, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r1
    add.w r1, r2, r4, lsr #3
    mul r4, r1, r8
    ldr.w r4, [r10, r4]
    cmp r4, r5
    beq.w L43
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    beq L40
    rbit r4, r6
    rbit r1, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r1
    add.w r1, r2, r4, lsr #3
    mul r4, r1, r8
    ldr.w r4, [r10, r4]
    cmp r4, r5
    beq.w L43
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    beq L40
    rbit r4, r6
    rbit r1, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r1
    add.w r1, r2, r4, lsr #3
    mul r4, r1, r8
    ldr.w r4, [r10, r4]
    cmp r4, r5
    beq.w L43
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    bne L41
L40:
    ldr r1, [sp, #8]
    bic r0, r9, #-1073741824
    ldrd r4, r6, [sp]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    bne.w L39
    b L1
L14:
    lsrs r1, r6, #3
    b L44
L15:
    movs r2, #0
L1:
    mov r0, r2
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L21:
    movs r1, #0
    mov r8, r0
    b L45
L25:
    add.w r2, lr, r0
    rsbs r0, r0, #0
    adds r2, #23
    ldr.w r11, [r1]
    and.w r5, r2, r0
    movw r0, #8151
    movt r0, #50634
    umull r0, r1, r11, r0
    movw r0, #37348
    movt r0, #1886
    mla r0, r11, r0, r1
    umull r0, r3, r0, lr
    ldrsb.w r0, [r9, r3]
    cmp.w r0, #-1
    bgt.w L46
    ldr r1, [sp, #16]
    add r1, r5
    mla r1, r8, r3, r1
    ldr r1, [r1, r4]
    cmp r1, r11
    bne.w L46
    mul r2, r8, r3
    b L27
L28:
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
    bgt L47
    mla r0, r9, r4, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq L30
L47:
    uxtb r0, r1
    lsls r0, r0, #25
    beq.w L17
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
    b L48
L49:
    mul r2, r4, r9
    ldrsb.w r0, [r10, r2]
    cmp.w r0, #-1
    ble L50
L51:
    uxtb r0, r0
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L48:
    tst r5, r1
    beq.w L17
    adds r2, r4, r5
    adds r0, r5, r3
    and.w r4, r2, r1
    mov r5, r0
    cmp r4, r11
    bhs L48
    b L49
L50:
    ldr.w r6, [lr, r2]
    cmp r6, r8
    bne L51
L30:
    add.w r0, r10, r2
    add.w r2, r0, r12
    mov r0, r2
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L35:
    ldr r5, [r1]
    movw r1, #8151
    movt r1, #50634
    mov.w lr, #16843009
    umull r1, r2, r5, r1
    movw r1, #37348
    movt r1, #1886
    mla r1, r5, r1, r2
    umull r0, r12, r1, r0
    lsrs r0, r0, #25
    ldr.w r1, [r3, r12]
    mul r2, r0, lr
    str r2, [sp, #20]
    eor.w r0, r1, r2
    movw r1, #256
    movt r1, #257
    subs r1, r1, r0
    and.w r0, r0, r1
    bic r4, r0, #2139062143
    add.w r0, r3, r12
    add.w r3, r9, #32
    ldr r0, [r0, #4]
    eor.w r0, r0, r2
    rsb.w r2, r6, #0
    sbc.w r1, lr, r0
    ands r0, r1
    bic r1, r0, #2139062143
    orrs.w r0, r4, r1
    add.w r0, r3, r9, lsr #2
    add r0, r6
    sub.w r0, r0, #1
    and.w r0, r0, r2
    str r0, [sp, #28]
    beq L52
    ldr r0, [sp, #28]
    add.w r6, r11, r0
L53:
    rbit r2, r1
    rbit r0, r4
    clz r2, r2
    cmp r4, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r0
    add.w r0, r12, r2, lsr #3
    mul r0, r0, r8
    ldr r0, [r6, r0]
    cmp r0, r5
    beq.w L54
    subs r0, r4, #1
    sbc r2, r1, #0
    ands r0, r4
    ands r1, r2
    orrs.w r2, r0, r1
    beq L52
    rbit r2, r1
    rbit r4, r0
    clz r2, r2
    cmp r0, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r4
    add.w r4, r12, r2, lsr #3
    mul r4, r4, r8
    ldr r4, [r6, r4]
    cmp r4, r5
    beq.w L54
    subs r2, r0, #1
    and.w r0, r0, r2
    sbc r2, r1, #0
    ands r1, r2
    orrs.w r2, r0, r1
    beq L52
    rbit r2, r1
    rbit r4, r0
    clz r2, r2
    cmp r0, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r4
    add.w r4, r12, r2, lsr #3
    mul r4, r4, r8
    ldr r4, [r6, r4]
    cmp r4, r5
    beq.w L54
    subs r2, r0, #1
    and.w r0, r0, r2
    sbc r2, r1, #0
    ands r1, r2
    orrs.w r2, r0, r1
    beq L52
    rbit r2, r1
    rbit r4, r0
    clz r2, r2
    cmp r0, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r4
    add.w r4, r12, r2, lsr #3
    mul r4, r4, r8
    ldr r4, [r6, r4]
    cmp r4, r5
    beq.w L54
    subs r2, r0, #1
    and.w r4, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r4, r1
    bne L53
L52:
    add.w r1, r11, r3
    lsr.w r0, r12, #2
    str r1, [sp, #8]
    ldrb r1, [r1, r0]
    cmp r1, #0
    beq.w L17
    movw r2, #2709
    movw r4, #49591
    movt r2, #10018
    movt r4, #20860
    umull r2, r6, r5, r2
    movw lr, #36045
    movt lr, #60757
    str.w r10, [sp, #12]
    mla r6, r5, r4, r6
    lsr.w r10, r9, #2
    str.w r11, [sp, #16]
    eors r2, r6
    umull r4, r1, r2, lr
    movw r4, #45015
    movt r4, #65361
    mla r1, r2, r4, r1
    mla r1, r6, lr, r1
    orr r3, r1, #1
    mov.w r1, #-1
    add.w r9, r3, r0
    ldr r0, [sp, #28]
    add.w r6, r11, r0
    sub.w r0, r10, #2
    clz r0, r0
    sub.w r10, r10, #1
    cmp.w r10, #2
    lsr.w r4, r1, r0
    it lo
    movlo r4, #0
    add.w r11, r4, #1
    lsls r0, r4, #1
    strd r4, r3, [sp]
    adds r0, #1
    str r0, [sp, #24]
    b L55
L26:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L17
    movw r0, #2709
    ldr r2, [sp, #16]
    movt r0, #10018
    str r6, [sp, #32]
    mul r0, r11, r0
    add r2, r5
    add.w r10, r2, r4
    movw r2, #51819
    cmp.w lr, #2
    movt r2, #34283
    eor.w r0, r0, r0, lsr #16
    mul r0, r2, r0
    mov.w r2, #1
    orr.w r6, r2, r0, lsr #16
    sub.w r0, lr, #1
    clz r0, r0
    mov.w r2, #-1
    lsr.w r4, r2, r0
    mov r0, r6
    it lo
    movlo r4, #0
    b L56
L57:
    ldrsb.w r3, [r9, r1]
    cmp.w r3, #-1
    ble L58
L59:
    uxtb r2, r3
    lsls r2, r2, #25
    mov.w r2, #0
    beq.w L1
L56:
    tst r0, r4
    beq.w L17
    adds r2, r0, r6
    add r0, r1
    and.w r1, r0, r4
    mov r0, r2
    cmp r1, lr
    bhs L56
    b L57
L58:
    mul r2, r1, r8
    ldr.w r12, [r10, r2]
    cmp r12, r11
    bne L59
    ldr r6, [sp, #32]
    b L27
L46:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L17
    movw r0, #2709
    movw r2, #49591
    movt r0, #10018
    movt r2, #20860
    umull r0, r1, r11, r0
    movw r12, #36045
    movt r12, #60757
    str r6, [sp, #32]
    mla r1, r11, r2, r1
    cmp.w lr, #2
    eor.w r0, r0, r1
    umull r6, r2, r0, r12
    movw r6, #45015
    movt r6, #65361
    mla r0, r0, r6, r2
    mla r0, r1, r12, r0
    mov.w r1, #-1
    mov r12, r5
    orr r6, r0, #1
    ldr r0, [sp, #16]
    add r0, r5
    add.w r10, r0, r4
    sub.w r0, lr, #1
    clz r0, r0
    lsr.w r4, r1, r0
    mov r0, r6
    it lo
    movlo r4, #0
    b L60
L61:
    ldrsb.w r1, [r9, r3]
    cmp.w r1, #-1
    ble L62
L63:
    uxtb r1, r1
    movs r2, #0
    lsls r1, r1, #25
    beq.w L1
L60:
    tst r0, r4
    beq.w L17
    adds r1, r0, r6
    add r0, r3
    and.w r3, r0, r4
    mov r0, r1
    cmp r3, lr
    bhs L60
    b L61
L62:
    mul r2, r3, r8
    ldr.w r5, [r10, r2]
    cmp r5, r11
    bne L63
    ldr r6, [sp, #32]
    mov r5, r12
L27:
    ldr r0, [sp, #16]
    add r0, r5
    add r0, r2
    adds r2, r0, r6
    mov r0, r2
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L64:
    ldr r1, [sp, #8]
    bic r0, r9, #-1073741824
    ldrd r4, r3, [sp]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq.w L1
L55:
    ldr r0, [sp, #24]
    tst.w r11, r0
    beq.w L17
    add.w r1, r11, r9
    add.w r0, r11, r3
    and.w r9, r1, r4
    mov r11, r0
    cmp r9, r10
    bhs L55
    lsl.w r2, r9, #2
    cmp r2, r12
    beq L55
    ldr r3, [sp, #32]
    movw r1, #256
    ldr r4, [sp, #20]
    movt r1, #257
    ldr r0, [r3, r2]
    eors r0, r4
    subs r1, r1, r0
    and.w r0, r0, r1
    add.w r1, r3, r2
    mov.w r3, #16843009
    bic r0, r0, #2139062143
    ldr r1, [r1, #4]
    eor.w r1, r1, r4
    sbc.w r4, r3, r1
    ands r1, r4
    bic r1, r1, #2139062143
    orrs.w r4, r0, r1
    beq L64
L65:
    rbit r3, r1
    rbit r4, r0
    clz r3, r3
    cmp r0, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r4
    add.w lr, r2, r3, lsr #3
    mul r3, lr, r8
    ldr r3, [r6, r3]
    cmp r3, r5
    beq.w L66
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L64
    rbit r4, r1
    rbit r3, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r4, r2, r4, lsr #3
    mul r3, r4, r8
    ldr r3, [r6, r3]
    cmp r3, r5
    beq L67
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L64
    rbit r4, r1
    rbit r3, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r4, r2, r4, lsr #3
    mul r3, r4, r8
    ldr r3, [r6, r3]
    cmp r3, r5
    beq L67
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq.w L64
    rbit r4, r1
    rbit r3, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r3
    add.w r4, r2, r4, lsr #3
    mul r3, r4, r8
    ldr r3, [r6, r3]
    cmp r3, r5
    beq L67
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    bne L65
    b L64
L17:
    movs r2, #0
    mov r0, r2
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L20:
    movs r1, #0
    mov r8, r10
L45:
    ldr.w r11, [sp, #16]
    ldr.w r9, [sp]
L44:
    ldr r0, [sp, #32]
    add r1, r8
    add r0, r11
    mla r0, r1, r3, r0
    add.w r2, r0, r9
    mov r0, r2
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L38:
    lsrs r0, r6, #3
    b L68
L54:
    lsrs r0, r2, #3
    b L69
L43:
    movs r0, #0
    mov lr, r1
    b L70
L67:
    movs r0, #0
    mov r12, r4
    b L71
L42:
    movs r0, #0
    mov lr, r12
L70:
    ldrd r10, r11, [sp, #12]
L68:
    ldr r1, [sp, #28]
    add r0, lr
    b L72
L66:
    movs r0, #0
    mov r12, lr
L71:
    ldrd r10, r11, [sp, #12]
L69:
    ldr r1, [sp, #28]
    add r0, r12
L72:
    add r1, r11
    mla r0, r0, r8, r1
    add.w r2, r0, r10
    mov r0, r2
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
lookup_4:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #32
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
    add r0, r12
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L1:
    ldr r1, [r1]
    movw r2, #8151
    movt r2, #50634
    ldr.w lr, [r0, #28]
    mov.w r12, #16843009
    movw r5, #256
    umull r2, r3, r1, r2
    sub.w r6, lr, #7
    movw r2, #37348
    movt r2, #1886
    mla r3, r1, r2, r3
    add.w r2, r0, #32
    movt r5, #257
    ldr.w r10, [r0, #12]
    ldr.w r8, [r0, #16]
    umull r3, r9, r3, r6
    lsrs r3, r3, #25
    ldr.w r6, [r2, r9]
    mul r4, r3, r12
    str r4, [sp, #20]
    eor.w r3, r6, r4
    subs r6, r5, r3
    and.w r3, r3, r6
    bic r5, r3, #2139062143
    add.w r3, r2, r9
    ldr r3, [r3, #4]
    eor.w r3, r3, r4
    sbc.w r6, r12, r3
    add.w r12, lr, #32
    ands r3, r6
    bic r3, r3, #2139062143
    orrs.w r6, r5, r3
    add.w r6, r12, lr, lsr #2
    add.w r6, r6, #7
    bic r11, r6, #7
    beq L10
    add.w r4, r0, r11
L11:
    rbit r6, r3
    rbit r2, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r2
    add.w r2, r9, r6, lsr #3
    mul r2, r2, r8
    ldr r2, [r4, r2]
    cmp r2, r1
    beq.w L12
    subs r2, r5, #1
    and.w r5, r5, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r5, r3
    beq L10
    rbit r6, r3
    rbit r2, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r2
    add.w r2, r9, r6, lsr #3
    mul r2, r2, r8
    ldr r2, [r4, r2]
    cmp r2, r1
    beq.w L12
    subs r2, r5, #1
    and.w r5, r5, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r5, r3
    beq L10
    rbit r6, r3
    rbit r2, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r2
    add.w r2, r9, r6, lsr #3
    mul r2, r2, r8
    ldr r2, [r4, r2]
    cmp r2, r1
    beq.w L12
    subs r2, r5, #1
    and.w r5, r5, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r5, r3
    beq L10
    rbit r6, r3
    rbit r2, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r2
    add.w r2, r9, r6, lsr #3
    mul r2, r2, r8
    ldr r2, [r4, r2]
    cmp r2, r1
    beq.w L12
    subs r2, r5, #1
    and.w r5, r5, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r5, r3
    bne L11
L10:
    add.w r2, r0, r12
    lsr.w r3, r9, #2
    str r2, [sp, #16]
    ldrb r2, [r2, r3]
    cmp r2, #0
    beq.w L5
    movw r2, #2709
    movw r4, #49591
    movt r2, #10018
    movt r4, #20860
    umull r2, r5, r1, r2
    movw r12, #36045
    movt r12, #60757
    lsr.w lr, lr, #2
    mla r5, r1, r4, r5
    str.w r10, [sp, #4]
    str.w r11, [sp]
    eors r2, r5
    umull r4, r6, r2, r12
    movw r4, #45015
    movt r4, #65361
    mla r2, r2, r4, r6
    mla r2, r5, r12, r2
    add.w r5, r0, r11
    orr r4, r2, #1
    sub.w r2, lr, #2
    clz r2, r2
    add.w r12, r4, r3
    mov.w r3, #-1
    lsr.w r2, r3, r2
    sub.w r3, lr, #1
    str r3, [sp, #24]
    cmp r3, #2
    it lo
    movlo r2, #0
    add.w r10, r2, #1
    lsls r3, r2, #1
    adds r3, #1
    str r3, [sp, #28]
    strd r2, r4, [sp, #8]
    b L13
L2:
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop.w {r4, r5, r6, r7, lr}
    b hashmap_mem::runtime::KeySize::lookup_any::asm
L14:
    ldr r3, [sp, #16]
    bic r2, r12, #-1073741824
    ldrb r2, [r3, r2]
    cmp r2, #0
    ldrd r2, r4, [sp, #8]
    beq.w L5
L13:
    ldr r3, [sp, #28]
    tst.w r10, r3
    beq.w L5
    add.w r3, r10, r4
    add.w r6, r10, r12
    and.w r12, r6, r2
    mov r10, r3
    ldr r3, [sp, #24]
    cmp r12, r3
    bhs L13
    lsl.w r11, r12, #2
    cmp r11, r9
    beq L13
    add.w r2, r0, #32
    ldr r4, [sp, #20]
    movw r6, #256
    ldr.w r3, [r2, r11]
    movt r6, #257
    eors r3, r4
    subs r6, r6, r3
    and.w r3, r3, r6
    add.w r6, r2, r11
    mov.w r2, #16843009
    bic r3, r3, #2139062143
    ldr r6, [r6, #4]
    eor.w r6, r6, r4
    sbc.w r4, r2, r6
    ands r6, r4
    bic r6, r6, #2139062143
    orrs.w r4, r3, r6
    beq L14
L15:
    rbit r2, r6
    rbit r4, r3
    clz r2, r2
    cmp r3, #0
    add.w r2, r2, #32
    it ne
    clzne r2, r4
    add.w lr, r11, r2, lsr #3
    mul r2, lr, r8
    ldr r2, [r5, r2]
    cmp r2, r1
    beq L16
    subs r2, r3, #1
    and.w r3, r3, r2
    sbc r2, r6, #0
    ands r6, r2
    orrs.w r2, r3, r6
    beq L14
    rbit r4, r6
    rbit r2, r3
    clz r4, r4
    cmp r3, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r2
    add.w r4, r11, r4, lsr #3
    mul r2, r4, r8
    ldr r2, [r5, r2]
    cmp r2, r1
    beq L17
    subs r2, r3, #1
    and.w r3, r3, r2
    sbc r2, r6, #0
    ands r6, r2
    orrs.w r2, r3, r6
    beq L14
    rbit r4, r6
    rbit r2, r3
    clz r4, r4
    cmp r3, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r2
    add.w r4, r11, r4, lsr #3
    mul r2, r4, r8
    ldr r2, [r5, r2]
    cmp r2, r1
    beq L17
    subs r2, r3, #1
    and.w r3, r3, r2
    sbc r2, r6, #0
    ands r6, r2
    orrs.w r2, r3, r6
    beq.w L14
    rbit r4, r6
    rbit r2, r3
    clz r4, r4
    cmp r3, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r2
    add.w r4, r11, r4, lsr #3
    mul r2, r4, r8
    ldr r2, [r5, r2]
    cmp r2, r1
    beq L17
    subs r2, r3, #1
    and.w r3, r3, r2
    sbc r2, r6, #0
    ands r6, r2
    orrs.w r2, r3, r6
    bne L15
    b L14
L5:
    movs r0, #0
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L12:
    lsrs r1, r6, #3
    b L18
L17:
    movs r1, #0
    mov r9, r4
    b L19
L16:
    movs r1, #0
    mov r9, lr
L19:
    ldrd r11, r10, [sp]
L18:
    add r1, r9
    add r0, r11
    mla r0, r1, r8, r0
    add r0, r10
    add sp, #32
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
