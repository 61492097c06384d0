// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #80
    mov r10, r0
    ldrb r0, [r0, #23]
    movs r2, #0
    and r3, r0, #63
    sub.w r5, r3, #56
    cmp r5, #5
    bhi.w L1
    movs r6, #0
L2:
    tbb [pc, r5]
L3:
    .byte (L4-(L2+4))/2
    .byte (L5-(L2+4))/2
    .byte (L6-(L2+4))/2
    .byte (L7-(L2+4))/2
    .byte (L8-(L2+4))/2
    .byte (L9-(L2+4))/2
L4:
    movs r6, #2
    movs r3, #57
    b L10
L7:
    movs r6, #1
    b L9
L5:
    movs r6, #2
    b L9
L6:
    movs r2, #1
    movs r3, #59
    movs r6, #1
    b L9
L8:
    movs r3, #61
L10:
    movs r2, #1
L9:
    eors r3, r2
    and r5, r0, #192
    add r3, r5
    cmp r3, #57
    bne.w L11
    ldr.w r11, [r1]
    movw r0, #14903
    movt r0, #2907
    ldr.w lr, [r10, #28]
    movw r2, #34595
    mov.w r4, #16843009
    umull r1, r0, r11, r0
    sub.w r12, lr, #7
    movt r2, #18385
    mov.w r8, #0
    mla r0, r11, r2, r0
    ldr.w r2, [r10, #12]
    str r2, [sp, #60]
    add.w r2, r10, #32
    str r2, [sp, #68]
    umull r1, r3, r1, r12
    ldr.w r9, [r10, #16]
    mov r1, r3
    umlal r3, r8, r0, r12
    umlal r1, r2, r0, r12
    add.w r12, lr, #32
    add.w r0, r12, lr, lsr #1
    adds r0, #7
    lsrs r1, r1, #25
    ldr r6, [r2, #4]
    mul r5, r1, r4
    str r1, [sp, #72]
    ldr r1, [r2]
    movw r2, #256
    movt r2, #257
    str r5, [sp, #64]
    eors r1, r5
    subs r2, r2, r1
    and.w r1, r1, r2
    bic r2, r1, #2139062143
    eor.w r1, r6, r5
    sbc.w r6, r4, r1
    ands r1, r6
    bic r1, r1, #2139062143
    orrs.w r6, r2, r1
    bic r6, r0, #7
    beq L12
    add.w r5, r10, r6
L13:
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L12
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L12
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L12
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq.w L14
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    bne L13
L12:
    add.w r1, r10, r12
    lsr.w r0, r8, #1
    str r1, [sp, #56]
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq.w L15
    str.w r10, [sp, #76]
    mov.w r0, #-1
    add.w r10, r0, lr, lsr #2
    subs.w r2, r10, #1
    it ne
    movne r2, #1
    cmp.w r10, #1
    str r6, [sp, #52]
    beq.w L16
    lsr.w r0, lr, #2
    subs r4, r0, #5
    cmp.w r4, #256
    it hs
    movhs.w r4, #256
    mov r1, r4
    cmp.w r10, #4
    it ls
    movls r1, #0
    ldr r3, [sp, #72]
    sub.w lr, r0, #2
    lsr.w r12, r8, #2
    mul r1, r3, r1
    mov r0, lr
    it hi
    movhi r0, #3
    add.w r0, r0, r8, lsr #2
    add.w r0, r0, r1, lsr #7
    subs.w r1, r0, r10
    it lo
    movlo r1, r0
    lsls r0, r1, #2
    str r0, [sp, #12]
    b L17
L11:
    movw r3, :lower16:L18table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    lsrs r0, r0, #6
    movt r3, :upper16:L18table.hashmap_mem::runtime::KeySize::lookup_any::asm.5
    cmp r6, #0
    beq L19
    cmp r6, #1
    bne.w L20
    ldr.w r0, [r3, r0, lsl #2]
    mov r3, r10
    ldrh r4, [r3]
    ldrb.w r12, [r3, #22]
    add.w r10, r10, #24
    ldr r5, [r3, #12]
    mov r8, r3
    ldr.w lr, [r3, #16]
    cmp r2, #0
    beq.w L21
    ldr.w r11, [r1]
    adds r1, r4, r0
    adds r1, #23
    rsbs r0, r0, #0
    and.w r3, r1, r0
    movw r0, #25759
    movt r0, #20440
    mul r0, r11, r0
    umull r0, r1, r0, r4
    ldrsb.w r0, [r10, r1]
    cmp.w r0, #-1
    bgt L22
    add.w r2, r8, r3
    mla r2, lr, r1, r2
    ldr.w r2, [r2, r12]
    cmp r2, r11
    beq L23
L22:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    add.w r2, r8, r3
    movt r0, #10018
    add.w r9, r2, r12
    mul r0, r11, r0
    movw r2, #51819
    movt r2, #34283
    str r5, [sp, #76]
    cmp r4, #2
    str r3, [sp, #72]
    eor.w r0, r0, r0, lsr #16
    mul r0, r2, r0
    mov.w r2, #1
    orr.w r5, r2, r0, lsr #16
    sub.w r0, r4, #1
    clz r0, r0
    mov.w r2, #-1
    lsr.w r6, r2, r0
    mov r0, r5
    it lo
    movlo r6, #0
    b L25
L26:
    ldrsb.w r2, [r10, r1]
    cmp.w r2, #-1
    ble L27
L28:
    uxtb r2, r2
    lsls r2, r2, #25
    mov.w r2, #0
    beq.w L1
L25:
    tst r0, r6
    beq.w L24
    adds r2, r0, r5
    add r0, r1
    and.w r1, r0, r6
    mov r0, r2
    cmp r1, r4
    bhs L25
    b L26
L27:
    mul r3, r1, lr
    ldr.w r3, [r9, r3]
    cmp r3, r11
    bne L28
    ldrd r3, r5, [sp, #72]
L23:
    add.w r0, r8, r3
    mla r0, r1, lr, r0
    b L29
L19:
    ldr.w r0, [r3, r0, lsl #2]
    cmp r2, #0
    ldrh.w r5, [r10]
    ldrb.w lr, [r10, #22]
    ldr.w r12, [r10, #12]
    ldr.w r9, [r10, #16]
    beq.w L30
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr.w r8, [r1]
    add r10, r0
    movw r0, #25759
    movt r0, #20440
    mul r0, r8, r0
    umull r0, r1, r0, r5
    mul r0, r9, r1
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    bgt L31
    mla r0, r9, r1, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq.w L32
L31:
    uxtb r0, r2
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    movw r2, #51819
    movt r0, #10018
    movt r2, #34283
    mul r0, r8, r0
    add lr, r10
    cmp r5, #2
    eor.w r0, r0, r0, lsr #16
    mul r0, r2, r0
    mov.w r2, #1
    orr.w r6, r2, r0, lsr #16
    sub.w r0, r5, #1
    clz r0, r0
    mov.w r2, #-1
    mov r3, r6
    lsr.w r4, r2, r0
    it lo
    movlo r4, #0
    b L33
L34:
    mul r0, r1, r9
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    ble L35
L36:
    uxtb r0, r2
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L33:
    tst r3, r4
    beq.w L24
    add r1, r3
    adds r0, r3, r6
    ands r1, r4
    mov r3, r0
    cmp r1, r5
    bhs L33
    b L34
L35:
    ldr.w r0, [lr, r0]
    cmp r0, r8
    bne L36
    b L32
L20:
    ldr.w r0, [r3, r0, lsl #2]
    cmp r2, #0
    ldr.w r12, [r10, #12]
    ldr.w r11, [r10, #16]
    ldr.w lr, [r10, #28]
    beq.w L37
    ldr r4, [r1]
    movw r1, #25759
    movt r1, #20440
    sub.w r2, lr, #7
    mov.w r5, #16843009
    add.w r3, r10, #32
    muls r1, r4, r1
    str r3, [sp, #64]
    umull r1, r9, r1, r2
    lsrs r1, r1, #25
    ldr.w r2, [r3, r9]
    mul r6, r1, r5
    str r1, [sp, #68]
    str r6, [sp, #60]
    eor.w r1, r2, r6
    movw r2, #256
    movt r2, #257
    subs r2, r2, r1
    and.w r1, r1, r2
    bic r2, r1, #2139062143
    add.w r1, r3, r9
    ldr r1, [r1, #4]
    eor.w r1, r1, r6
    add.w r6, lr, #32
    sbcs r5, r1
    ands r1, r5
    bic r1, r1, #2139062143
    orrs.w r5, r2, r1
    add.w r5, r6, lr, lsr #1
    add r5, r0
    rsb.w r0, r0, #0
    sub.w r5, r5, #1
    and.w r8, r5, r0
    beq L38
    add.w r5, r10, r8
L39:
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L40
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L38
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L40
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L38
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L40
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L38
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L40
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    bne L39
L38:
    add.w r1, r10, r6
    lsr.w r0, r9, #1
    str r1, [sp, #56]
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq.w L24
    movw r0, #2709
    strd r12, r10, [sp, #72]
    movt r0, #10018
    mov.w r1, #-1
    mul r12, r4, r0
    add.w r10, r1, lr, lsr #2
    subs.w r2, r10, #1
    it ne
    movne r2, #1
    cmp.w r10, #1
    str.w r8, [sp, #52]
    beq.w L41
    lsr.w r1, lr, #2
    subs r5, r1, #5
    cmp.w r5, #256
    it hs
    movhs.w r5, #256
    mov r3, r5
    cmp.w r10, #4
    it ls
    movls r3, #0
    ldr r6, [sp, #68]
    sub.w r1, r1, #2
    mul r3, r6, r3
    clz r6, r1
    it hi
    movhi r1, #3
    add.w r1, r1, r9, lsr #2
    add.w r1, r1, r3, lsr #7
    subs.w r3, r1, r10
    it lo
    movlo r3, r1
    lsls r1, r3, #2
    str r1, [sp, #12]
    lsr.w r1, r9, #2
    b L42
L14:
    ldr r2, [sp, #60]
    lsrs r0, r0, #3
    b L43
L15:
    movs r2, #0
L1:
    mov r0, r2
    add sp, #80
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L16:
    lsr.w r12, r8, #2
    mov.w lr, #0
    mov.w r4, #256
L17:
    movw r1, #2709
    movw r6, #49591
    movt r1, #10018
    movt r6, #20860
    umull r1, r3, r11, r1
    cmp.w r10, #4
    mla r3, r11, r6, r3
    movw r6, #36045
    movt r6, #60757
    eor.w r1, r1, r3
    umull r5, r0, r1, r6
    movw r5, #45015
    movt r5, #65361
    mla r0, r1, r5, r0
    mov.w r1, #0
    mla r0, r3, r6, r0
    orr r0, r0, #1
    str r0, [sp, #32]
    add r0, r12
    str r0, [sp, #28]
    mov.w r0, #0
    mov.w r12, #0
    str r0, [sp, #40]
    it ls
    movls r4, r1
    ldr r0, [sp, #76]
    ldr r1, [sp, #52]
    str r4, [sp, #20]
    add r0, r1
    str r0, [sp, #48]
    clz r0, lr
    mov.w r1, #-1
    it hi
    movhi.w lr, #3
    str.w lr, [sp, #16]
    lsr.w r4, r1, r0
    adds r0, r4, #1
    cmp.w r10, #2
    it lo
    movlo r0, #1
    str r0, [sp, #24]
    it lo
    movlo r4, #0
    lsls r0, r4, #1
    add.w lr, r0, #1
L44:
    lsls r0, r2, #31
    beq L45
    str r3, [sp, #44]
    ldr r2, [sp, #12]
    b L46
L45:
    lsls.w r0, r12, #31
    mov r1, r8
    ldr r2, [sp, #72]
    ldrd r6, r5, [sp, #24]
    ldr.w r12, [sp, #32]
    itttt ne
    ldrne r1, [sp, #4]
    ldrdne r5, r2, [sp, #36]
    movne r6, r3
    ldrne.w r12, [sp, #8]
    tst.w r6, lr
    beq.w L24
    ldr r3, [sp, #20]
    str r2, [sp, #8]
    and r2, r2, #127
    ldr r0, [sp, #16]
    muls r2, r3, r2
    add.w r0, r0, r1, lsr #2
    add.w r2, r0, r2, lsr #7
    subs.w r0, r2, r10
    it lo
    movlo r0, r2
    cmp.w r10, #1
    beq L47
    lsls r0, r0, #2
    b L48
L49:
    tst.w r6, lr
    beq.w L24
L48:
    mov r2, r6
    add r6, r12
    add r2, r5
    and.w r5, r2, r4
    cmp r5, r10
    bhs L49
    lsls r2, r5, #2
    cmp r1, r2
    it ne
    cmpne r2, r0
    beq L49
    str r5, [sp, #36]
    mov r3, r6
    b L50
L47:
    lsl.w r0, r12, #2
    str r0, [sp, #36]
    add.w r0, r12, r12, lsl #1
    str r0, [sp, #40]
    lsl.w r0, r12, #1
    str r0, [sp, #44]
    b L51
L52:
    add.w r0, r2, r12
    ldr r2, [sp, #36]
    add r0, r12
    adds r3, r2, r6
    add.w r6, r0, r12
    movs r2, #0
    tst.w r3, lr
    beq.w L1
L51:
    adds r0, r5, r6
    add.w r2, r6, r12
    ands.w r5, r0, r4
    bne L53
    cbnz r1, L54
L53:
    tst.w r2, lr
    beq.w L24
    adds r0, r2, r5
    ands.w r5, r0, r4
    bne L55
    cbnz r1, L56
L55:
    ldr r0, [sp, #44]
    add r0, r6
    tst.w r0, lr
    beq.w L24
    ldr r3, [sp, #40]
    add r0, r5
    ands.w r5, r0, r4
    add r3, r6
    bne L57
    cbnz r1, L58
L57:
    tst.w r3, lr
    beq.w L24
    adds r0, r3, r5
    ands.w r5, r0, r4
    bne L52
    cmp r1, #0
    beq L52
    add.w r3, r6, r12, lsl #2
    b L58
L54:
    movs r0, #0
    mov r3, r2
    b L59
L56:
    add.w r3, r6, r12, lsl #1
L58:
    movs r0, #0
L59:
    str r0, [sp, #36]
    movs r2, #0
L50:
    str r3, [sp, #44]
    movs r3, #1
    ldr r0, [sp, #8]
    str.w r12, [sp, #8]
    mov r12, r3
    str r1, [sp, #4]
    str r0, [sp, #40]
L46:
    ldr r3, [sp, #68]
    movw r1, #256
    ldr r6, [sp, #64]
    movt r1, #257
    ldr r5, [sp, #48]
    ldr r0, [r3, r2]
    eors r0, r6
    subs r1, r1, r0
    and.w r0, r0, r1
    add.w r1, r3, r2
    mov.w r3, #16843009
    bic r0, r0, #2139062143
    ldr r1, [r1, #4]
    eor.w r1, r1, r6
    sbcs r3, r1
    ands r1, r3
    bic r1, r1, #2139062143
    orrs.w r3, r0, r1
    beq L60
L61:
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq L62
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L60
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq L62
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L60
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq L62
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L60
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r9
    ldr r3, [r5, r3]
    cmp r3, r11
    beq L62
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    bne L61
L60:
    ldr r1, [sp, #56]
    lsrs r0, r2, #1
    ldr r3, [sp, #44]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    bne.w L44
    b L1
L62:
    mov r8, r6
    movs r0, #0
    ldr.w r10, [sp, #76]
    ldr r2, [sp, #60]
    ldr r6, [sp, #52]
L43:
    add r0, r8
    add.w r1, r10, r6
    mla r0, r0, r9, r1
L63:
    add r2, r0
    mov r0, r2
    add sp, #80
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L21:
    adds r2, r4, r0
    rsbs r0, r0, #0
    adds r2, #23
    ldr.w r11, [r1]
    and.w r6, r2, r0
    movw r0, #14903
    movt r0, #2907
    umull r0, r2, r11, r0
    movw r0, #34595
    movt r0, #18385
    mla r0, r11, r0, r2
    umull r2, r0, r0, r4
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    bgt L64
    add.w r3, r8, r6
    mla r3, lr, r0, r3
    ldr.w r3, [r3, r12]
    cmp r3, r11
    beq L65
L64:
    uxtb r2, r2
    lsls r2, r2, #25
    beq.w L24
    movw r2, #2709
    str r5, [sp, #76]
    movt r2, #10018
    movw r5, #49591
    umull r2, r3, r11, r2
    movt r5, #20860
    movw r9, #36045
    movt r9, #60757
    mla r3, r11, r5, r3
    mov r1, r6
    str r1, [sp, #72]
    cmp r4, #2
    eor.w r2, r2, r3
    umull r5, r6, r2, r9
    movw r5, #45015
    movt r5, #65361
    mla r2, r2, r5, r6
    mov.w r6, #-1
    mla r2, r3, r9, r2
    orr r3, r2, #1
    add.w r2, r8, r1
    add.w r9, r2, r12
    sub.w r2, r4, #1
    clz r2, r2
    mov r5, r3
    lsr.w r6, r6, r2
    it lo
    movlo r6, #0
    b L66
L67:
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    ble L68
L69:
    uxtb r1, r2
    movs r2, #0
    lsls r1, r1, #25
    beq.w L1
L66:
    tst r5, r6
    beq.w L24
    add r0, r5
    adds r2, r5, r3
    ands r0, r6
    mov r5, r2
    cmp r0, r4
    bhs L66
    b L67
L68:
    mul r1, r0, lr
    ldr.w r1, [r9, r1]
    cmp r1, r11
    bne L69
    ldrd r6, r5, [sp, #72]
L65:
    add.w r1, r8, r6
    mla r0, r0, lr, r1
L29:
    adds r2, r0, r5
    mov r0, r2
    add sp, #80
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L30:
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr.w r8, [r1]
    add r10, r0
    movw r0, #14903
    movt r0, #2907
    umull r0, r1, r8, r0
    movw r0, #34595
    movt r0, #18385
    mla r0, r8, r0, r1
    umull r0, r1, r0, r5
    mul r0, r9, r1
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    bgt L70
    mla r0, r9, r1, r10
    ldr.w r0, [r0, lr]
    cmp r0, r8
    beq L32
L70:
    uxtb r0, r2
    lsls r0, r0, #25
    beq.w L24
    movw r0, #2709
    movw r3, #49591
    movt r0, #10018
    movt r3, #20860
    umull r0, r2, r8, r0
    add lr, r10
    cmp r5, #2
    mla r2, r8, r3, r2
    movw r3, #36045
    movt r3, #60757
    eor.w r0, r0, r2
    umull r4, r6, r0, r3
    movw r4, #45015
    movt r4, #65361
    mla r0, r0, r4, r6
    mla r0, r2, r3, r0
    mov.w r2, #-1
    orr r3, r0, #1
    sub.w r0, r5, #1
    clz r0, r0
    mov r6, r3
    lsr.w r4, r2, r0
    it lo
    movlo r4, #0
    b L71
L72:
    mul r0, r1, r9
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    ble L73
L74:
    uxtb r0, r2
    movs r2, #0
    lsls r0, r0, #25
    beq.w L1
L71:
    tst r6, r4
    beq.w L24
    add r1, r6
    adds r0, r6, r3
    ands r1, r4
    mov r6, r0
    cmp r1, r5
    bhs L71
    b L72
L73:
    ldr.w r0, [lr, r0]
    cmp r0, r8
    bne L74
L32:
    mla r0, r1, r9, r10
    b L75
L37:
    mov r4, r10
    ldr.w r10, [r1]
    movw r1, #14903
    str.w r12, [sp, #72]
    movt r1, #2907
    sub.w r12, lr, #7
    umull r1, r2, r10, r1
    movw r3, #34595
    movt r3, #18385
    add.w r9, r4, #32
    mla r3, r10, r3, r2
    mov.w r8, #16843009
    mov r2, r9
    str r4, [sp, #76]
    umull r1, r6, r1, r12
    mov r1, r6
    umlal r1, r2, r3, r12
    lsrs r1, r1, #25
    ldr r4, [r2, #4]
    mul r5, r1, r8
    str r1, [sp, #68]
    ldr r1, [r2]
    movw r2, #256
    movt r2, #257
    str r5, [sp, #64]
    eors r1, r5
    subs r2, r2, r1
    and.w r1, r1, r2
    bic r2, r1, #2139062143
    eor.w r1, r4, r5
    sbc.w r4, r8, r1
    mov.w r8, #0
    umlal r6, r8, r3, r12
    add.w r12, lr, #32
    ands r1, r4
    add.w r3, r12, lr, lsr #1
    add r3, r0
    bic r1, r1, #2139062143
    orrs.w r4, r2, r1
    sub.w r3, r3, #1
    rsb.w r0, r0, #0
    and.w r4, r3, r0
    beq L76
    ldr r0, [sp, #76]
    adds r5, r0, r4
L77:
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq.w L78
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L76
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L78
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L76
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L78
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    beq L76
    rbit r0, r1
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L78
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r2, r1
    bne L77
L76:
    ldr r0, [sp, #76]
    add.w r1, r0, r12
    lsr.w r0, r8, #1
    str r1, [sp, #60]
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq.w L24
    mov.w r0, #-1
    add.w r12, r0, lr, lsr #2
    subs.w r2, r12, #1
    str r4, [sp, #56]
    it ne
    movne r2, #1
    cmp.w r12, #1
    str.w r9, [sp, #52]
    beq.w L79
    lsr.w r0, lr, #2
    subs r4, r0, #5
    cmp.w r4, #256
    it hs
    movhs.w r4, #256
    mov r1, r4
    cmp.w r12, #4
    it ls
    movls r1, #0
    ldr r3, [sp, #68]
    lsr.w lr, r8, #2
    mul r1, r3, r1
    sub.w r3, r0, #2
    clz r9, r3
    it hi
    movhi r3, #3
    add.w r3, r3, r8, lsr #2
    add.w r1, r3, r1, lsr #7
    subs.w r3, r1, r12
    it lo
    movlo r3, r1
    lsls r0, r3, #2
    str r0, [sp, #12]
    b L80
L40:
    lsrs r0, r0, #3
    b L81
L78:
    ldrd r2, r1, [sp, #72]
    lsrs r0, r0, #3
    b L82
L41:
    lsr.w r1, r9, #2
    mov.w r5, #256
L42:
    movs r3, #0
    movs r0, #0
    str r3, [sp, #40]
    mov r3, r10
    cmp.w r10, #4
    it ls
    movls r5, r0
    str r5, [sp, #20]
    it hs
    movhs r3, #4
    subs r3, #1
    str r3, [sp, #16]
    mov.w r3, #-1
    eor.w r0, r12, r12, lsr #16
    lsr.w r8, r3, r6
    ldr r3, [sp, #76]
    ldr r6, [sp, #52]
    movs r5, #1
    cmp.w r10, #1
    mov.w r12, #0
    add r3, r6
    movw r6, #51819
    movt r6, #34283
    str r3, [sp, #48]
    mul r0, r6, r0
    orr.w r0, r5, r0, lsr #16
    it hi
    addhi.w r5, r8, #1
    strd r0, r5, [sp, #28]
    add r0, r1
    str r0, [sp, #24]
    cmp.w r10, #2
    it lo
    movlo.w r8, #0
    lsl.w r0, r8, #1
    add.w lr, r0, #1
L83:
    lsls r0, r2, #31
    beq L84
    str r3, [sp, #44]
    ldr r2, [sp, #12]
    b L85
L84:
    lsls.w r0, r12, #31
    add.w r12, sp, #24
    mov r1, r9
    ldr r2, [sp, #68]
    ldm.w r12, {r5, r6, r12}
    itttt ne
    ldrne r1, [sp, #4]
    ldrdne r5, r2, [sp, #36]
    movne r12, r3
    ldrne r6, [sp, #8]
    tst.w r12, lr
    beq.w L24
    ldr r3, [sp, #20]
    str r2, [sp, #8]
    and r2, r2, #127
    ldr r0, [sp, #16]
    muls r2, r3, r2
    add.w r0, r0, r1, lsr #2
    add.w r2, r0, r2, lsr #7
    subs.w r0, r2, r10
    it lo
    movlo r0, r2
    cmp.w r10, #1
    bne L86
    lsls r0, r6, #2
    str r0, [sp, #36]
    add.w r0, r6, r6, lsl #1
    str r0, [sp, #40]
    lsls r0, r6, #1
    str r0, [sp, #44]
    b L87
L88:
    adds r0, r2, r6
    ldr r2, [sp, #36]
    add r0, r6
    add.w r3, r2, r12
    add.w r12, r0, r6
    movs r2, #0
    tst.w r3, lr
    beq.w L1
L87:
    add.w r0, r5, r12
    add.w r2, r12, r6
    ands.w r5, r0, r8
    bne L89
    cbnz r1, L90
L89:
    tst.w r2, lr
    beq.w L24
    adds r0, r2, r5
    ands.w r5, r0, r8
    bne L91
    cbnz r1, L92
L91:
    ldr r0, [sp, #44]
    add r0, r12
    tst.w r0, lr
    beq.w L24
    ldr r3, [sp, #40]
    add r0, r5
    ands.w r5, r0, r8
    add r3, r12
    bne L93
    cbnz r1, L94
L93:
    tst.w r3, lr
    beq.w L24
    adds r0, r3, r5
    ands.w r5, r0, r8
    bne L88
    cmp r1, #0
    beq L88
    add.w r3, r12, r6, lsl #2
    b L94
L86:
    lsls r0, r0, #2
    b L95
L96:
    movs r2, #0
    tst.w r12, lr
    beq.w L1
L95:
    mov r2, r12
    add r12, r6
    add r2, r5
    and.w r5, r2, r8
    cmp r5, r10
    bhs L96
    lsls r2, r5, #2
    cmp r1, r2
    it ne
    cmpne r2, r0
    beq L96
    str r5, [sp, #36]
    mov r3, r12
    b L97
L90:
    movs r0, #0
    mov r3, r2
    b L98
L92:
    add.w r3, r12, r6, lsl #1
L94:
    movs r0, #0
L98:
    str r0, [sp, #36]
    movs r2, #0
L97:
    ldr r0, [sp, #8]
    mov.w r12, #1
    str r3, [sp, #44]
    str r1, [sp, #4]
    str r0, [sp, #40]
    str r6, [sp, #8]
L85:
    ldr r3, [sp, #64]
    movw r1, #256
    ldr r6, [sp, #60]
    movt r1, #257
    ldr r5, [sp, #48]
    ldr r0, [r3, r2]
    eors r0, r6
    subs r1, r1, r0
    and.w r0, r0, r1
    add.w r1, r3, r2
    mov.w r3, #16843009
    bic r0, r0, #2139062143
    ldr r1, [r1, #4]
    eor.w r1, r1, r6
    sbcs r3, r1
    ands r1, r3
    bic r1, r1, #2139062143
    orrs.w r3, r0, r1
    beq L99
L100:
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L101
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L99
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L101
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L99
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L101
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L99
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r4
    beq.w L101
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    bne L100
L99:
    ldr r1, [sp, #56]
    lsrs r0, r2, #1
    ldr r3, [sp, #44]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    bne.w L83
    b.w L1
L79:
    lsr.w lr, r8, #2
    mov.w r4, #256
L80:
    movw r3, #2709
    movw r5, #49591
    movt r3, #10018
    movt r5, #20860
    umull r3, r6, r10, r3
    cmp.w r12, #4
    mla r6, r10, r5, r6
    movw r5, #36045
    movt r5, #60757
    eor.w r3, r3, r6
    umull r0, r1, r3, r5
    movw r0, #45015
    movt r0, #65361
    mla r0, r3, r0, r1
    mov.w r1, #0
    mla r0, r6, r5, r0
    orr r0, r0, #1
    str r0, [sp, #32]
    add r0, lr
    str r0, [sp, #28]
    mov.w r0, #0
    str r0, [sp, #36]
    mov r0, r12
    it ls
    movls r4, r1
    str r4, [sp, #20]
    it hs
    movhs r0, #4
    cmp.w r12, #1
    sub.w r0, r0, #1
    str r0, [sp, #16]
    mov.w r0, #-1
    mov r4, r12
    lsr.w r9, r0, r9
    mov.w r0, #1
    it hi
    addhi.w r0, r9, #1
    str r0, [sp, #24]
    ldr r0, [sp, #76]
    cmp.w r12, #2
    ldr r1, [sp, #56]
    add r0, r1
    str r0, [sp, #48]
    it lo
    movlo.w r9, #0
    lsl.w r0, r9, #1
    add.w lr, r0, #1
    movs r1, #0
L102:
    lsls r0, r2, #31
    beq L103
    strd r1, r3, [sp, #40]
    ldr r2, [sp, #12]
    b L104
L103:
    lsls r0, r1, #31
    mov r1, r8
    ldr r2, [sp, #68]
    ldrd r6, r5, [sp, #24]
    ldr.w r12, [sp, #32]
    itttt ne
    ldrne r2, [sp, #36]
    ldrdne r1, r5, [sp]
    movne r6, r3
    ldrne.w r12, [sp, #8]
    tst.w r6, lr
    beq.w L24
    ldr r3, [sp, #20]
    str r2, [sp, #8]
    and r2, r2, #127
    ldr r0, [sp, #16]
    muls r2, r3, r2
    add.w r0, r0, r1, lsr #2
    add.w r2, r0, r2, lsr #7
    subs r0, r2, r4
    it lo
    movlo r0, r2
    cmp r4, #1
    bne L105
    lsl.w r0, r12, #2
    str r0, [sp, #36]
    add.w r0, r12, r12, lsl #1
    str r0, [sp, #40]
    lsl.w r0, r12, #1
    str r0, [sp, #44]
    b L106
L107:
    add.w r0, r2, r12
    ldr r2, [sp, #36]
    add r0, r12
    adds r3, r2, r6
    add.w r6, r0, r12
    movs r2, #0
    tst.w r3, lr
    beq.w L1
L106:
    adds r0, r5, r6
    add.w r2, r6, r12
    ands.w r5, r0, r9
    bne L108
    cbnz r1, L109
L108:
    tst.w r2, lr
    beq.w L24
    adds r0, r2, r5
    ands.w r5, r0, r9
    bne L110
    cbnz r1, L111
L110:
    ldr r0, [sp, #44]
    add r0, r6
    tst.w r0, lr
    beq.w L24
    ldr r3, [sp, #40]
    add r0, r5
    ands.w r5, r0, r9
    add r3, r6
    bne L112
    cbnz r1, L113
L112:
    tst.w r3, lr
    beq.w L24
    adds r0, r3, r5
    ands.w r5, r0, r9
    bne L107
    cmp r1, #0
    beq L107
    add.w r3, r6, r12, lsl #2
    b L113
L105:
    lsls r0, r0, #2
    b L114
L115:
    movs r2, #0
    tst.w r6, lr
    beq.w L1
L114:
    mov r2, r6
    add r6, r12
    add r2, r5
    and.w r5, r2, r9
    cmp r5, r4
    bhs L115
    lsls r2, r5, #2
    cmp r1, r2
    it ne
    cmpne r2, r0
    beq L115
    str r5, [sp, #4]
    mov r3, r6
    b L116
L109:
    movs r0, #0
    mov r3, r2
    b L117
L111:
    add.w r3, r6, r12, lsl #1
L113:
    movs r0, #0
L117:
    str r0, [sp, #4]
    movs r2, #0
L116:
    movs r0, #1
    str r3, [sp, #44]
    str r0, [sp, #40]
    ldr r0, [sp, #8]
    str r1, [sp]
    str r0, [sp, #36]
    str.w r12, [sp, #8]
L104:
    ldr r3, [sp, #52]
    movw r1, #256
    ldr r6, [sp, #64]
    movt r1, #257
    ldr r5, [sp, #48]
    ldr r0, [r3, r2]
    eors r0, r6
    subs r1, r1, r0
    and.w r0, r0, r1
    add.w r1, r3, r2
    mov.w r3, #16843009
    bic r0, r0, #2139062143
    ldr r1, [r1, #4]
    eor.w r1, r1, r6
    sbcs r3, r1
    ands r1, r3
    bic r1, r1, #2139062143
    orrs.w r3, r0, r1
    beq L118
L119:
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq.w L120
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L118
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L120
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L118
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L120
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    beq L118
    rbit r6, r1
    rbit r3, r0
    clz r6, r6
    cmp r0, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    add.w r6, r2, r6, lsr #3
    mul r3, r6, r11
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L120
    subs r3, r0, #1
    and.w r0, r0, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r0, r1
    bne L119
L118:
    ldr r1, [sp, #60]
    lsrs r0, r2, #1
    movs r2, #0
    ldrb r0, [r1, r0]
    ldrd r1, r3, [sp, #40]
    cmp r0, #0
    bne.w L102
    b.w L1
L24:
    movs r2, #0
    mov r0, r2
    add sp, #80
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L101:
    movs r0, #0
    mov r9, r6
    ldrd r12, r10, [sp, #72]
    ldr.w r8, [sp, #52]
L81:
    add r0, r9
    add.w r1, r10, r8
    mla r0, r0, r11, r1
L75:
    add.w r2, r0, r12
    mov r0, r2
    add sp, #80
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L120:
    movs r0, #0
    mov r8, r6
    ldrd r2, r1, [sp, #72]
    ldr r4, [sp, #56]
L82:
    add r0, r8
    add r1, r4
    mla r0, r0, r11, r1
    b.w L63
lookup_4:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #72
    ldrb r2, [r0, #23]
    cmp r2, #57
    beq L1
    cmp r2, #61
    bne.w L2
    ldr.w r8, [r1]
    movw r1, #14903
    movt r1, #2907
    ldrh r4, [r0]
    ldr.w r11, [r0, #16]
    add.w r9, r0, #24
    umull r1, r2, r8, r1
    ldr.w r12, [r0, #12]
    movw r1, #34595
    movt r1, #18385
    mla r1, r8, r1, r2
    ldrb.w lr, [r0, #22]
    umull r1, r3, r1, r4
    mul r1, r11, r3
    ldrsb.w r1, [r9, r1]
    cmp.w r1, #-1
    bgt L3
    mla r0, r11, r3, r9
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
    movw r10, #36045
    movt r10, #60757
    cmp r4, #2
    mla r1, r8, r2, r1
    eor.w r0, r0, r1
    umull r6, r2, r0, r10
    movw r6, #45015
    movt r6, #65361
    mla r0, r0, r6, r2
    mla r0, r1, r10, r0
    mov.w r1, #-1
    orr r6, r0, #1
    sub.w r0, r4, #1
    clz r0, r0
    lsr.w r0, r1, r0
    mov r1, r6
    it lo
    movlo r0, #0
    b L6
L7:
    mul r2, r3, r11
    ldrsb.w r2, [r9, r2]
    cmp.w r2, #-1
    ble L8
L9:
    uxtb r2, r2
    lsls r2, r2, #25
    beq.w L5
L6:
    tst r1, r0
    beq.w L5
    adds r2, r1, r6
    add r1, r3
    and.w r3, r1, r0
    mov r1, r2
    cmp r3, r4
    bhs L6
    b L7
L8:
    mla r5, r3, r11, r9
    ldr.w r5, [r5, lr]
    cmp r5, r8
    bne L9
L4:
    mla r0, r3, r11, r9
    add.w r1, r0, r12
L10:
    mov r0, r1
    add sp, #72
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L1:
    ldr.w r10, [r1]
    movw r1, #14903
    movt r1, #2907
    ldr.w lr, [r0, #28]
    movw r3, #34595
    mov.w r8, #16843009
    umull r2, r1, r10, r1
    sub.w r12, lr, #7
    movt r3, #18385
    movw r4, #256
    mla r1, r10, r3, r1
    add.w r3, r0, #32
    movt r4, #257
    ldr.w r11, [r0, #12]
    umull r2, r6, r2, r12
    ldr.w r9, [r0, #16]
    mov r2, r6
    umlal r2, r3, r1, r12
    lsrs r2, r2, #25
    mul r5, r2, r8
    str r2, [sp, #64]
    ldr r2, [r3]
    ldr r3, [r3, #4]
    str r5, [sp, #60]
    eors r2, r5
    eors r3, r5
    subs r4, r4, r2
    and.w r2, r2, r4
    sbc.w r4, r8, r3
    mov.w r8, #0
    ands r3, r4
    umlal r6, r8, r1, r12
    add.w r12, lr, #32
    add.w r1, r12, lr, lsr #1
    adds r1, #7
    bic r2, r2, #2139062143
    bic r3, r3, #2139062143
    bic r6, r1, #7
    orrs.w r4, r2, r3
    beq L11
    adds r5, r0, r6
L12:
    rbit r1, r3
    rbit r4, r2
    clz r1, r1
    cmp r2, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r4
    add.w r4, r8, r1, lsr #3
    mul r4, r4, r9
    ldr r4, [r5, r4]
    cmp r4, r10
    beq.w L13
    subs r1, r2, #1
    and.w r2, r2, r1
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r2, r3
    beq L11
    rbit r1, r3
    rbit r4, r2
    clz r1, r1
    cmp r2, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r4
    add.w r4, r8, r1, lsr #3
    mul r4, r4, r9
    ldr r4, [r5, r4]
    cmp r4, r10
    beq.w L13
    subs r1, r2, #1
    and.w r2, r2, r1
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r2, r3
    beq L11
    rbit r1, r3
    rbit r4, r2
    clz r1, r1
    cmp r2, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r4
    add.w r4, r8, r1, lsr #3
    mul r4, r4, r9
    ldr r4, [r5, r4]
    cmp r4, r10
    beq L13
    subs r1, r2, #1
    and.w r2, r2, r1
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r2, r3
    beq L11
    rbit r1, r3
    rbit r4, r2
    clz r1, r1
    cmp r2, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r4
    add.w r4, r8, r1, lsr #3
    mul r4, r4, r9
    ldr r4, [r5, r4]
    cmp r4, r10
    beq L13
    subs r1, r2, #1
    and.w r2, r2, r1
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r2, r3
    bne L12
L11:
    add.w r2, r0, r12
    lsr.w r1, r8, #1
    str r2, [sp, #56]
    ldrb r1, [r2, r1]
    cmp r1, #0
    beq.w L5
    mov.w r1, #-1
    add.w r5, r1, lr, lsr #2
    subs r1, r5, #1
    it ne
    movne r1, #1
    cmp r5, #1
    str.w r11, [sp, #8]
    str r6, [sp, #52]
    beq L14
    lsr.w r2, lr, #2
    sub.w r11, r2, #5
    cmp.w r11, #256
    it hs
    movhs.w r11, #256
    mov r3, r11
    cmp r5, #4
    it ls
    movls r3, #0
    ldr r6, [sp, #64]
    sub.w r12, r2, #2
    mov lr, r5
    mul r3, r6, r3
    mov r2, r12
    it hi
    movhi r2, #3
    add.w r2, r2, r8, lsr #2
    add.w r2, r2, r3, lsr #7
    subs r3, r2, r5
    it lo
    movlo r3, r2
    lsls r2, r3, #2
    str r2, [sp, #12]
    lsr.w r2, r8, #2
    str r2, [sp, #68]
    b L15
L2:
    add sp, #72
    pop.w {r8, r9, r10, r11}
    pop.w {r4, r5, r6, r7, lr}
    b hashmap_mem::runtime::KeySize::lookup_any::asm
L13:
    lsrs r1, r1, #3
    b L16
L14:
    lsr.w r2, r8, #2
    mov lr, r5
    str r2, [sp, #68]
    mov.w r12, #0
    mov.w r11, #256
L15:
    movw r3, #2709
    movw r5, #49591
    movt r3, #10018
    movt r5, #20860
    umull r3, r6, r10, r3
    cmp.w lr, #4
    mla r6, r10, r5, r6
    movw r5, #36045
    movt r5, #60757
    eor.w r3, r3, r6
    umull r2, r4, r3, r5
    movw r2, #45015
    movt r2, #65361
    mla r2, r3, r2, r4
    mla r2, r6, r5, r2
    orr r2, r2, #1
    str r2, [sp, #28]
    ldr r3, [sp, #68]
    add r2, r3
    str r2, [sp, #24]
    mov.w r2, #0
    mov.w r3, #0
    str r2, [sp, #40]
    it ls
    movls r11, r3
    str.w r11, [sp, #16]
    mov.w r3, #-1
    ldr r2, [sp, #52]
    add r2, r0
    str r2, [sp, #48]
    clz r2, r12
    it hi
    movhi.w r12, #3
    str.w r12, [sp, #32]
    cmp.w lr, #2
    lsr.w r11, r3, r2
    add.w r3, r11, #1
    str.w lr, [sp, #68]
    it lo
    movlo r3, #1
    str r3, [sp, #20]
    it lo
    movlo.w r11, #0
    lsl.w r2, r11, #1
    add.w lr, r2, #1
    mov.w r12, #0
L17:
    lsls r1, r1, #31
    beq L18
    str r3, [sp, #44]
    ldr r1, [sp, #12]
    b L19
L18:
    lsls.w r1, r12, #31
    mov r2, r8
    ldr r4, [sp, #64]
    ldrd r6, r5, [sp, #20]
    ldr.w r12, [sp, #28]
    itttt ne
    ldrne r2, [sp]
    ldrdne r5, r4, [sp, #36]
    movne r6, r3
    ldrne.w r12, [sp, #4]
    ldr r1, [sp, #32]
    tst.w r6, lr
    beq.w L5
    str r4, [sp, #4]
    and r3, r4, #127
    ldr r4, [sp, #16]
    add.w r1, r1, r2, lsr #2
    muls r3, r4, r3
    ldr r4, [sp, #68]
    add.w r3, r1, r3, lsr #7
    subs r1, r3, r4
    it lo
    movlo r1, r3
    cmp r4, #1
    beq L20
    lsls r3, r1, #2
    b L21
L22:
    tst.w r6, lr
    beq.w L5
L21:
    mov r1, r6
    add r6, r12
    add r1, r5
    and.w r5, r1, r11
    ldr r1, [sp, #68]
    cmp r5, r1
    bhs L22
    lsls r1, r5, #2
    cmp r2, r1
    it ne
    cmpne r1, r3
    beq L22
    str r5, [sp, #36]
    mov r4, r6
    b L23
L20:
    lsl.w r1, r12, #2
    str r1, [sp, #36]
    add.w r1, r12, r12, lsl #1
    str r1, [sp, #40]
    lsl.w r1, r12, #1
    str r1, [sp, #44]
    b L24
L25:
    add r1, r12
    ldr r3, [sp, #36]
    add r1, r12
    add r3, r6
    add.w r6, r1, r12
    movs r1, #0
    tst.w r3, lr
    beq.w L10
L24:
    adds r3, r5, r6
    add.w r1, r6, r12
    ands.w r3, r3, r11
    bne L26
    cbnz r2, L27
L26:
    tst.w r1, lr
    beq.w L5
    add r3, r1
    ands.w r3, r3, r11
    bne L28
    cbnz r2, L29
L28:
    ldr r4, [sp, #44]
    adds r5, r4, r6
    tst.w r5, lr
    beq.w L5
    ldr r4, [sp, #40]
    add r3, r5
    ands.w r3, r3, r11
    add r4, r6
    bne L30
    cbnz r2, L31
L30:
    tst.w r4, lr
    beq.w L5
    add r3, r4
    ands.w r5, r3, r11
    bne L25
    cmp r2, #0
    beq L25
    add.w r4, r6, r12, lsl #2
    b L31
L27:
    movs r3, #0
    mov r4, r1
    movs r1, #0
    str r3, [sp, #36]
    b L23
L29:
    add.w r4, r6, r12, lsl #1
L31:
    movs r1, #0
    str r1, [sp, #36]
L23:
    str r4, [sp, #44]
    movs r3, #1
    str r2, [sp]
    ldr r2, [sp, #4]
    str r2, [sp, #40]
    str.w r12, [sp, #4]
    mov r12, r3
L19:
    add.w r5, r0, #32
    ldr r6, [sp, #60]
    movw r3, #256
    ldr r4, [sp, #48]
    ldr r2, [r5, r1]
    movt r3, #257
    eors r2, r6
    subs r3, r3, r2
    and.w r2, r2, r3
    add.w r3, r5, r1
    bic r2, r2, #2139062143
    ldr r3, [r3, #4]
    eor.w r3, r3, r6
    mov.w r6, #16843009
    sbcs r6, r3
    ands r3, r6
    bic r6, r3, #2139062143
    orrs.w r3, r2, r6
    beq L32
L33:
    rbit r5, r6
    rbit r3, r2
    clz r5, r5
    cmp r2, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r3
    add.w r3, r1, r5, lsr #3
    mul r5, r3, r9
    ldr r5, [r4, r5]
    cmp r5, r10
    beq L34
    subs r3, r2, #1
    and.w r2, r2, r3
    sbc r3, r6, #0
    ands r3, r6
    orrs.w r6, r2, r3
    beq L32
    rbit r5, r3
    rbit r6, r2
    clz r5, r5
    cmp r2, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r1, r5, lsr #3
    mul r5, r6, r9
    ldr r5, [r4, r5]
    cmp r5, r10
    beq L35
    subs r6, r2, #1
    and.w r2, r2, r6
    sbc r6, r3, #0
    ands r3, r6
    orrs.w r6, r2, r3
    beq L32
    rbit r5, r3
    rbit r6, r2
    clz r5, r5
    cmp r2, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r1, r5, lsr #3
    mul r5, r6, r9
    ldr r5, [r4, r5]
    cmp r5, r10
    beq L35
    subs r6, r2, #1
    and.w r2, r2, r6
    sbc r6, r3, #0
    ands r3, r6
    orrs.w r6, r2, r3
    beq L32
    rbit r5, r3
    rbit r6, r2
    clz r5, r5
    cmp r2, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r1, r5, lsr #3
    mul r5, r6, r9
    ldr r5, [r4, r5]
    cmp r5, r10
    beq L35
    subs r6, r2, #1
    and.w r2, r2, r6
    sbc r6, r3, #0
    ands r6, r3
    orrs.w r3, r2, r6
    bne L33
L32:
    ldr r2, [sp, #56]
    lsrs r1, r1, #1
    ldr r3, [sp, #44]
    ldrb r2, [r2, r1]
    movs r1, #0
    cmp r2, #0
    bne.w L17
    b L10
L5:
    movs r1, #0
    mov r0, r1
    add sp, #72
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L35:
    movs r1, #0
    mov r8, r6
    b L36
L34:
    movs r1, #0
    mov r8, r3
L36:
    ldr.w r11, [sp, #8]
    ldr r6, [sp, #52]
L16:
    add r1, r8
    add r0, r6
    mla r0, r1, r9, r0
    add.w r1, r0, r11
    mov r0, r1
    add sp, #72
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
