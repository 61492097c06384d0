// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #84
    ldrb r2, [r0, #23]
    mov r11, r0
    and r0, r2, #63
    subs r0, #53
    cmp r0, #8
    bhi L1
    movw r3, :lower16:L2table.hashmap_mem::runtime::KeySize::lookup_any::asm
    movw r6, :lower16:L2table.hashmap_mem::runtime::KeySize::lookup_any::asm.2
    movt r3, :upper16:L2table.hashmap_mem::runtime::KeySize::lookup_any::asm
    movt r6, :upper16:L2table.hashmap_mem::runtime::KeySize::lookup_any::asm.2
    ldrb r3, [r3, r0]
    ldrb r0, [r6, r0]
    and r6, r2, #192
    orr.w r0, r0, r6, lsl #2
    cmp r2, #57
    beq L3
L4:
    str.w r11, [sp, #80]
    movs r2, #0
L5:
    tbh [pc, r3, lsl #1]
L6:
    .short (L7-(L5+4))/2
    .short (L8-(L5+4))/2
    .short (L9-(L5+4))/2
    .short (L10-(L5+4))/2
L7:
    uxtb r2, r0
    cmp r2, #0
    beq.w L11
    ldr r5, [sp, #80]
    cmp r2, #1
    bne.w L12
    and r0, r0, #65280
    movw r2, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    movt r2, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldr.w r8, [r1]
    lsrs r0, r0, #6
    ldrh r4, [r5]
    ldr r0, [r2, r0]
    ldr.w r9, [r5, #16]
    ldr.w r12, [r5, #12]
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldrb r1, [r5, #22]
    add.w r10, r5, r0
    movw r0, #25759
    movt r0, #20440
    mul r0, r8, r0
    umull r0, r3, r0, r4
    mul r0, r9, r3
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    bgt L13
    mla r0, r9, r3, r10
    ldr r0, [r0, r1]
    cmp r0, r8
    beq.w L14
L13:
    uxtb r0, r2
    lsls r0, r0, #25
    beq.w L15
    movw r0, #2709
    add.w lr, r10, r1
    movt r0, #10018
    movw r1, #51819
    mul r0, r8, r0
    movt r1, #34283
    cmp r4, #2
    eor.w r0, r0, r0, lsr #16
    mul r0, r1, r0
    mov.w r1, #1
    orr.w r6, r1, r0, lsr #16
    sub.w r0, r4, #1
    clz r0, r0
    mov.w r1, #-1
    lsr.w r5, r1, r0
    mov r1, r6
    it lo
    movlo r5, #0
    b L16
L1:
    movs r3, #3
    cmp r2, #57
    bne L4
L3:
    ldr.w r10, [r1]
    movw r0, #14903
    movt r0, #2907
    ldr.w lr, [r11, #28]
    movw r3, #34595
    mov.w r8, #16843009
    umull r2, r0, r10, r0
    sub.w r5, lr, #7
    movt r3, #18385
    ldr.w r12, [r11, #12]
    mla r0, r10, r3, r0
    ldr.w r9, [r11, #16]
    umull r2, r6, r2, r5
    add.w r2, r11, #32
    str r2, [sp, #72]
    mov r3, r6
    umlal r3, r2, r0, r5
    lsrs r3, r3, #25
    ldr r4, [r2, #4]
    mul r1, r3, r8
    str r3, [sp, #76]
    ldr r3, [r2]
    str r1, [sp, #68]
    eor.w r2, r3, r1
    movw r3, #256
    movt r3, #257
    subs r3, r3, r2
    and.w r2, r2, r3
    eor.w r3, r4, r1
    sbc.w r4, r8, r3
    mov.w r8, #0
    umlal r6, r8, r0, r5
    add.w r1, lr, #32
    add.w r0, r1, lr, lsr #1
    ands r3, r4
    adds r0, #7
    bic r2, r2, #2139062143
    bic r4, r3, #2139062143
    bic r6, r0, #7
    orrs.w r3, r2, r4
    beq L17
    add.w r5, r11, r6
L18:
    rbit r0, r4
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r10
    beq.w L19
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r4, #0
    ands r4, r0
    orrs.w r0, r2, r4
    beq L17
    rbit r0, r4
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r10
    beq.w L19
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r4, #0
    ands r4, r0
    orrs.w r0, r2, r4
    beq L17
    rbit r0, r4
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L19
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r4, #0
    ands r4, r0
    orrs.w r0, r2, r4
    beq L17
    rbit r0, r4
    rbit r3, r2
    clz r0, r0
    cmp r2, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r8, r0, lsr #3
    mul r3, r3, r9
    ldr r3, [r5, r3]
    cmp r3, r10
    beq L19
    subs r0, r2, #1
    and.w r2, r2, r0
    sbc r0, r4, #0
    ands r4, r0
    orrs.w r0, r2, r4
    bne L18
L17:
    add r1, r11
    lsr.w r0, r8, #1
    str r1, [sp, #60]
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq L20
    str.w r12, [sp, #4]
    mov.w r0, #-1
    add.w r12, r0, lr, lsr #2
    subs.w r2, r12, #1
    it ne
    movne r2, #1
    cmp.w r12, #1
    str r6, [sp, #56]
    beq.w L21
    lsr.w r0, lr, #2
    subs r1, r0, #5
    cmp.w r1, #256
    it hs
    movhs.w r1, #256
    mov r3, r1
    cmp.w r12, #4
    it ls
    movls r3, #0
    ldr r6, [sp, #76]
    sub.w lr, r0, #2
    mul r3, r6, r3
    mov r0, lr
    it hi
    movhi r0, #3
    add.w r0, r0, r8, lsr #2
    add.w r0, r0, r3, lsr #7
    subs.w r3, r0, r12
    it lo
    movlo r3, r0
    lsls r0, r3, #2
    str r0, [sp, #8]
    lsr.w r0, r8, #2
    str r0, [sp, #80]
    b L22
L23:
    mul r0, r3, r9
    ldrsb.w r2, [r10, r0]
    cmp.w r2, #-1
    ble L24
L25:
    uxtb r0, r2
    movs r2, #0
    lsls r0, r0, #25
    beq L10
L16:
    tst r1, r5
    beq.w L15
    adds r0, r1, r6
    add r1, r3
    and.w r3, r1, r5
    mov r1, r0
    cmp r3, r4
    bhs L16
    b L23
L24:
    ldr.w r0, [lr, r0]
    cmp r0, r8
    bne L25
L14:
    mla r0, r3, r9, r10
    b L26
L19:
    lsrs r0, r0, #3
    b L27
L20:
    movs r2, #0
L10:
    mov r0, r2
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L8:
    uxtb r2, r0
    cmp r2, #0
    beq.w L28
    ldr r5, [sp, #80]
    cmp r2, #1
    bne.w L12
    and r0, r0, #65280
    movw r2, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    movt r2, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldrh r3, [r5]
    lsrs r0, r0, #6
    ldr.w r11, [r1]
    ldr r0, [r2, r0]
    add.w r10, r5, #24
    ldr.w r12, [r5, #12]
    ldr.w r9, [r5, #16]
    rsbs r2, r0, #0
    add r0, r3
    adds r0, #23
    and.w lr, r0, r2
    movw r0, #25759
    movt r0, #20440
    mul r0, r11, r0
    umull r0, r1, r0, r3
    ldrb r0, [r5, #22]
    ldrsb.w r2, [r10, r1]
    cmp.w r2, #-1
    bgt L29
    ldr r4, [sp, #80]
    add.w r5, r4, lr
    mla r5, r9, r1, r5
    ldr r5, [r5, r0]
    cmp r5, r11
    beq L30
L29:
    uxtb r2, r2
    lsls r2, r2, #25
    beq.w L15
    movw r2, #2709
    ldr r4, [sp, #80]
    movt r2, #10018
    cmp r3, #2
    mul r2, r11, r2
    add.w r5, r4, lr
    add.w r8, r5, r0
    eor.w r0, r2, r2, lsr #16
    movw r2, #51819
    movt r2, #34283
    mul r0, r2, r0
    mov.w r2, #1
    orr.w r6, r2, r0, lsr #16
    sub.w r0, r3, #1
    clz r0, r0
    mov.w r2, #-1
    lsr.w r5, r2, r0
    mov r0, r6
    it lo
    movlo r5, #0
    b L31
L32:
    ldrsb.w r2, [r10, r1]
    cmp.w r2, #-1
    ble L33
L34:
    uxtb r2, r2
    lsls r2, r2, #25
    mov.w r2, #0
    beq L10
L31:
    tst r0, r5
    beq.w L15
    adds r2, r0, r6
    add r0, r1
    and.w r1, r0, r5
    mov r0, r2
    cmp r1, r3
    bhs L31
    b L32
L33:
    mul r4, r1, r9
    ldr.w r4, [r8, r4]
    cmp r4, r11
    bne L34
L30:
    ldr r0, [sp, #80]
    add r0, lr
    mla r0, r1, r9, r0
    b L26
L9:
    uxtb r2, r0
    cmp r2, #0
    beq.w L35
    ldr r5, [sp, #80]
    cmp r2, #1
    bne.w L12
    ldr r4, [r1]
    movw r1, #25759
    movt r1, #20440
    ldr.w r12, [r5, #28]
    mov.w r3, #16843009
    add.w r10, r5, #32
    muls r1, r4, r1
    sub.w r2, r12, #7
    ldr.w lr, [r5, #12]
    ldr.w r11, [r5, #16]
    and r0, r0, #65280
    lsrs r0, r0, #6
    umull r1, r9, r1, r2
    lsrs r1, r1, #25
    ldr.w r2, [r10, r9]
    mul r6, r1, r3
    str r1, [sp, #72]
    str r6, [sp, #68]
    eor.w r1, r2, r6
    movw r2, #256
    movt r2, #257
    subs r2, r2, r1
    and.w r1, r1, r2
    bic r5, r1, #2139062143
    add.w r1, r10, r9
    ldr r1, [r1, #4]
    eor.w r1, r1, r6
    add.w r6, r12, #32
    sbc.w r2, r3, r1
    ands r1, r2
    bic r1, r1, #2139062143
    orrs.w r2, r5, r1
    movw r2, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    movt r2, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldr r0, [r2, r0]
    add.w r2, r6, r12, lsr #1
    add r2, r0
    rsb.w r0, r0, #0
    sub.w r2, r2, #1
    and.w r8, r2, r0
    beq L36
    ldr r0, [sp, #80]
    add.w r2, r0, r8
L37:
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r2, r3]
    cmp r3, r4
    beq.w L38
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    beq L36
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r2, r3]
    cmp r3, r4
    beq.w L38
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    beq L36
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r2, r3]
    cmp r3, r4
    beq.w L38
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    beq L36
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r9, r0, lsr #3
    mul r3, r3, r11
    ldr r3, [r2, r3]
    cmp r3, r4
    beq.w L38
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    bne L37
L36:
    ldr r0, [sp, #80]
    adds r1, r0, r6
    lsr.w r0, r9, #1
    str r1, [sp, #60]
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq.w L15
    movw r0, #2709
    str.w r10, [sp, #52]
    movt r0, #10018
    mov.w r1, #-1
    muls r0, r4, r0
    add.w r10, r1, r12, lsr #2
    subs.w r2, r10, #1
    str r0, [sp, #64]
    it ne
    movne r2, #1
    cmp.w r10, #1
    str.w lr, [sp, #8]
    str.w r8, [sp, #56]
    beq.w L39
    lsr.w r1, r12, #2
    subs r5, r1, #5
    cmp.w r5, #256
    it hs
    movhs.w r5, #256
    mov r3, r5
    cmp.w r10, #4
    it ls
    movls r3, #0
    ldr r6, [sp, #72]
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
    b.w L40
L21:
    lsr.w r0, r8, #2
    mov.w lr, #0
    str r0, [sp, #80]
    mov.w r1, #256
L22:
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
    umull r4, r0, r3, r5
    movw r4, #45015
    movt r4, #65361
    mla r0, r3, r4, r0
    mla r0, r6, r5, r0
    mov.w r6, #-1
    orr r0, r0, #1
    str r0, [sp, #36]
    ldr r3, [sp, #80]
    add r0, r3
    str r0, [sp, #32]
    mov.w r0, #0
    mov.w r3, #0
    str r0, [sp, #44]
    it ls
    movls r1, r3
    str r1, [sp, #24]
    mov r3, r12
    str.w r11, [sp, #80]
    ldr r0, [sp, #56]
    add r0, r11
    str r0, [sp, #52]
    clz r0, lr
    it hi
    movhi.w lr, #3
    str.w lr, [sp, #20]
    cmp.w r12, #2
    lsr.w r11, r6, r0
    add.w r0, r11, #1
    it lo
    movlo r0, #1
    str r0, [sp, #28]
    it lo
    movlo.w r11, #0
    lsl.w r0, r11, #1
    adds r1, r0, #1
    mov.w lr, #0
    str.w r12, [sp, #16]
L41:
    lsls r0, r2, #31
    beq L42
    str r5, [sp, #48]
    ldr r2, [sp, #8]
    b L43
L42:
    lsls.w r0, lr, #31
    mov lr, r8
    ldr r0, [sp, #76]
    str r0, [sp, #64]
    ldrd r6, r0, [sp, #28]
    ldr.w r12, [sp, #36]
    beq L44
    ldr r0, [sp, #44]
    mov r6, r5
    ldr.w lr, [sp, #12]
    str r0, [sp, #64]
    ldr r0, [sp, #40]
    ldr.w r12, [sp]
L44:
    tst r6, r1
    beq.w L15
    str r1, [sp, #12]
    ldr r1, [sp, #20]
    add.w r2, r1, lr, lsr #2
    ldr r1, [sp, #64]
    and r5, r1, #127
    ldr r1, [sp, #24]
    muls r5, r1, r5
    add.w r5, r2, r5, lsr #7
    subs r2, r5, r3
    it lo
    movlo r2, r5
    cmp r3, #1
    beq L45
    ldr r1, [sp, #12]
    lsls r5, r2, #2
    b L46
L47:
    tst r6, r1
    beq.w L15
L46:
    mov r2, r6
    add r0, r2
    and.w r0, r0, r11
    add r6, r12
    cmp r0, r3
    bhs L47
    lsls r2, r0, #2
    cmp lr, r2
    it ne
    cmpne r2, r5
    beq L47
    str r0, [sp, #40]
    str r6, [sp, #48]
    b L48
L45:
    lsl.w r1, r12, #2
    str r1, [sp, #40]
    add.w r1, r12, r12, lsl #1
    str r1, [sp, #44]
    lsl.w r1, r12, #1
    str r1, [sp, #48]
    ldr r1, [sp, #12]
    b L49
L50:
    add r2, r12
    ldr r4, [sp, #40]
    add r2, r12
    adds r5, r4, r6
    add.w r6, r2, r12
    movs r2, #0
    tst r5, r1
    beq.w L10
L49:
    add r0, r6
    add.w r2, r6, r12
    ands.w r0, r0, r11
    bne L51
    cmp.w lr, #0
    bne L52
L51:
    tst r2, r1
    beq.w L15
    add r0, r2
    ands.w r0, r0, r11
    bne L53
    cmp.w lr, #0
    bne L54
L53:
    ldr r4, [sp, #48]
    adds r5, r4, r6
    tst r5, r1
    beq.w L15
    ldr r4, [sp, #44]
    add r0, r5
    ands.w r0, r0, r11
    add r4, r6
    bne L55
    cmp.w lr, #0
    bne L56
L55:
    tst r4, r1
    beq.w L15
    add r0, r4
    ands.w r0, r0, r11
    bne L50
    cmp.w lr, #0
    beq L50
    add.w r0, r6, r12, lsl #2
    b L57
L52:
    movs r0, #0
    str r0, [sp, #40]
    str r2, [sp, #48]
    b L58
L54:
    add.w r0, r6, r12, lsl #1
L57:
    str r0, [sp, #48]
    b L59
L56:
    str r4, [sp, #48]
L59:
    movs r0, #0
    str r0, [sp, #40]
L58:
    movs r2, #0
L48:
    movs r0, #1
    str.w lr, [sp, #12]
    mov lr, r0
    ldr r0, [sp, #64]
    str r0, [sp, #44]
    str.w r12, [sp]
L43:
    ldr r5, [sp, #72]
    movw r6, #256
    ldr r4, [sp, #68]
    movt r6, #257
    ldr r3, [sp, #52]
    ldr r0, [r5, r2]
    eors r0, r4
    subs r6, r6, r0
    and.w r0, r0, r6
    add.w r6, r5, r2
    mov.w r5, #16843009
    bic r0, r0, #2139062143
    ldr r6, [r6, #4]
    eor.w r6, r6, r4
    sbcs r5, r6
    ands r6, r5
    bic r6, r6, #2139062143
    orrs.w r5, r0, r6
    beq L60
L61:
    rbit r4, r6
    rbit r5, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r5
    add.w r5, r2, r4, lsr #3
    mul r4, r5, r9
    ldr r4, [r3, r4]
    cmp r4, r10
    beq L62
    subs r5, r0, #1
    and.w r0, r0, r5
    sbc r5, r6, #0
    ands r6, r5
    orrs.w r5, r0, r6
    beq L60
    rbit r4, r6
    rbit r5, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r5
    add.w r5, r2, r4, lsr #3
    mul r4, r5, r9
    ldr r4, [r3, r4]
    cmp r4, r10
    beq L62
    subs r5, r0, #1
    and.w r0, r0, r5
    sbc r5, r6, #0
    ands r6, r5
    orrs.w r5, r0, r6
    beq L60
    rbit r4, r6
    rbit r5, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r5
    add.w r5, r2, r4, lsr #3
    mul r4, r5, r9
    ldr r4, [r3, r4]
    cmp r4, r10
    beq L62
    subs r5, r0, #1
    and.w r0, r0, r5
    sbc r5, r6, #0
    ands r6, r5
    orrs.w r5, r0, r6
    beq L60
    rbit r4, r6
    rbit r5, r0
    clz r4, r4
    cmp r0, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r5
    add.w r5, r2, r4, lsr #3
    mul r4, r5, r9
    ldr r4, [r3, r4]
    cmp r4, r10
    beq L62
    subs r5, r0, #1
    and.w r0, r0, r5
    sbc r5, r6, #0
    ands r6, r5
    orrs.w r5, r0, r6
    bne L61
L60:
    lsrs r0, r2, #1
    ldr r2, [sp, #60]
    ldr r3, [sp, #16]
    ldr r5, [sp, #48]
    ldrb r0, [r2, r0]
    movs r2, #0
    cmp r0, #0
    bne.w L41
    b L10
L62:
    movs r0, #0
    mov r8, r5
    ldr.w r11, [sp, #80]
    ldr.w r12, [sp, #4]
    ldr r6, [sp, #56]
L27:
    add r0, r8
    add.w r1, r11, r6
    mla r0, r0, r9, r1
L26:
    add.w r2, r0, r12
    mov r0, r2
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L28:
    and r0, r0, #65280
    ldr r4, [sp, #80]
    movw r2, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldr.w r12, [r1]
    lsrs r0, r0, #6
    movt r2, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldr r0, [r2, r0]
    add.w r10, r4, #24
    ldrh r3, [r4]
    ldrb.w r11, [r4, #22]
    rsbs r2, r0, #0
    add r0, r3
    adds r0, #23
    ldr r5, [r4, #12]
    and.w lr, r0, r2
    movw r0, #14903
    movt r0, #2907
    ldr.w r8, [r4, #16]
    umull r0, r1, r12, r0
    movw r0, #34595
    movt r0, #18385
    mla r0, r12, r0, r1
    umull r0, r1, r0, r3
    ldrsb.w r2, [r10, r1]
    cmp.w r2, #-1
    bgt L63
    ldr r0, [sp, #80]
    add.w r4, r0, lr
    mla r4, r8, r1, r4
    ldr.w r4, [r4, r11]
    cmp r4, r12
    beq L64
L63:
    uxtb r2, r2
    lsls r2, r2, #25
    beq.w L15
    movw r2, #2709
    movw r6, #49591
    movt r2, #10018
    movt r6, #20860
    umull r2, r4, r12, r2
    movw r9, #36045
    movt r9, #60757
    str r5, [sp, #76]
    mla r4, r12, r6, r4
    cmp r3, #2
    eor.w r2, r2, r4
    umull r6, r0, r2, r9
    movw r6, #45015
    movt r6, #65361
    mla r0, r2, r6, r0
    mov.w r2, #-1
    mla r0, r4, r9, r0
    orr r6, r0, #1
    ldr r0, [sp, #80]
    add r0, lr
    add.w r9, r0, r11
    sub.w r0, r3, #1
    clz r0, r0
    lsr.w r4, r2, r0
    mov r0, r6
    it lo
    movlo r4, #0
    b L65
L66:
    ldrsb.w r2, [r10, r1]
    cmp.w r2, #-1
    ble L67
L68:
    uxtb r2, r2
    lsls r2, r2, #25
    mov.w r2, #0
    beq.w L10
L65:
    tst r0, r4
    beq.w L15
    adds r2, r0, r6
    add r0, r1
    and.w r1, r0, r4
    mov r0, r2
    cmp r1, r3
    bhs L65
    b L66
L67:
    mul r5, r1, r8
    ldr.w r5, [r9, r5]
    cmp r5, r12
    bne L68
    ldr r5, [sp, #76]
L64:
    ldr r0, [sp, #80]
    add r0, lr
    mla r0, r1, r8, r0
    adds r2, r0, r5
    mov r0, r2
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L35:
    ldr.w r9, [r1]
    movw r1, #14903
    ldr r5, [sp, #80]
    movt r1, #2907
    movw r3, #34595
    mov.w r11, #16843009
    umull r1, r2, r9, r1
    movt r3, #18385
    ldr.w lr, [r5, #28]
    ldr.w r8, [r5, #12]
    sub.w r12, lr, #7
    mla r2, r9, r3, r2
    ldr.w r10, [r5, #16]
    adds r5, #32
    str r5, [sp, #72]
    umull r1, r6, r1, r12
    and r0, r0, #65280
    lsrs r0, r0, #6
    mov r1, r6
    umlal r1, r5, r2, r12
    lsrs r1, r1, #25
    ldr r4, [r5, #4]
    mul r3, r1, r11
    str r1, [sp, #76]
    ldr r1, [r5]
    movw r5, #256
    movt r5, #257
    str r3, [sp, #68]
    eors r1, r3
    subs r5, r5, r1
    and.w r1, r1, r5
    bic r5, r1, #2139062143
    eor.w r1, r4, r3
    sbc.w r4, r11, r1
    mov.w r11, #0
    umlal r6, r11, r2, r12
    movw r2, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    movt r2, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldr r0, [r2, r0]
    add.w r12, lr, #32
    ands r1, r4
    add.w r2, r12, lr, lsr #1
    add r2, r0
    bic r1, r1, #2139062143
    orrs.w r4, r5, r1
    sub.w r2, r2, #1
    rsb.w r0, r0, #0
    and.w r4, r2, r0
    beq L69
    ldr r0, [sp, #80]
    adds r2, r0, r4
L70:
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r11, r0, lsr #3
    mul r3, r3, r10
    ldr r3, [r2, r3]
    cmp r3, r9
    beq.w L71
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    beq L69
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r11, r0, lsr #3
    mul r3, r3, r10
    ldr r3, [r2, r3]
    cmp r3, r9
    beq.w L71
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    beq L69
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r11, r0, lsr #3
    mul r3, r3, r10
    ldr r3, [r2, r3]
    cmp r3, r9
    beq.w L71
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    beq L69
    rbit r0, r1
    rbit r3, r5
    clz r0, r0
    cmp r5, #0
    add.w r0, r0, #32
    it ne
    clzne r0, r3
    add.w r3, r11, r0, lsr #3
    mul r3, r3, r10
    ldr r3, [r2, r3]
    cmp r3, r9
    beq.w L71
    subs r0, r5, #1
    and.w r5, r5, r0
    sbc r0, r1, #0
    ands r1, r0
    orrs.w r0, r5, r1
    bne L70
L69:
    ldr r0, [sp, #80]
    add.w r1, r0, r12
    lsr.w r0, r11, #1
    str r1, [sp, #60]
    ldrb r0, [r1, r0]
    cmp r0, #0
    beq.w L15
    mov.w r0, #-1
    mov r1, r8
    add.w r8, r0, lr, lsr #2
    subs.w r2, r8, #1
    it ne
    movne r2, #1
    cmp.w r8, #1
    strd r1, r4, [sp, #52]
    beq.w L72
    lsr.w r0, lr, #2
    subs r3, r0, #5
    cmp.w r3, #256
    it hs
    movhs.w r3, #256
    mov r1, r3
    cmp.w r8, #4
    it ls
    movls r1, #0
    ldr r6, [sp, #76]
    lsr.w lr, r11, #2
    mul r1, r6, r1
    sub.w r6, r0, #2
    clz r12, r6
    it hi
    movhi r6, #3
    add.w r6, r6, r11, lsr #2
    add.w r1, r6, r1, lsr #7
    subs.w r6, r1, r8
    it lo
    movlo r6, r1
    lsls r0, r6, #2
    str r0, [sp, #12]
    b L73
L11:
    and r0, r0, #65280
    movw r2, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    movt r2, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    ldr.w r8, [r1]
    lsrs r0, r0, #6
    ldr r0, [r2, r0]
    rsbs r2, r0, #0
    orr r0, r0, #16
    ands r0, r2
    ldr r2, [sp, #80]
    add.w r9, r2, r0
    movw r0, #14903
    movt r0, #2907
    ldrh r4, [r2]
    umull r0, r1, r8, r0
    ldr.w r10, [r2, #16]
    movw r0, #34595
    movt r0, #18385
    mla r0, r8, r0, r1
    ldr.w r12, [r2, #12]
    ldrb r1, [r2, #22]
    umull r0, r3, r0, r4
    mul r0, r10, r3
    ldrsb.w r0, [r9, r0]
    cmp.w r0, #-1
    bgt L74
    mla r2, r10, r3, r9
    ldr r2, [r2, r1]
    cmp r2, r8
    beq L75
L74:
    uxtb r0, r0
    lsls r0, r0, #25
    beq.w L15
    movw r0, #2709
    movw r6, #49591
    movt r0, #10018
    movt r6, #20860
    umull r0, r2, r8, r0
    movw lr, #36045
    movt lr, #60757
    cmp r4, #2
    mla r2, r8, r6, r2
    eor.w r0, r0, r2
    umull r5, r6, r0, lr
    movw r5, #45015
    movt r5, #65361
    mla r0, r0, r5, r6
    mla r0, r2, lr, r0
    add.w lr, r9, r1
    sub.w r1, r4, #1
    clz r1, r1
    mov.w r2, #-1
    lsr.w r5, r2, r1
    orr r0, r0, #1
    it lo
    movlo r5, #0
    mov r1, r0
    b L76
L77:
    mul r6, r3, r10
    ldrsb.w r2, [r9, r6]
    cmp.w r2, #-1
    ble L78
L79:
    uxtb r2, r2
    lsls r2, r2, #25
    mov.w r2, #0
    beq.w L10
L76:
    tst r1, r5
    beq.w L15
    adds r2, r1, r0
    add r1, r3
    and.w r3, r1, r5
    mov r1, r2
    cmp r3, r4
    bhs L76
    b L77
L78:
    ldr.w r6, [lr, r6]
    cmp r6, r8
    bne L79
L75:
    mla r0, r3, r10, r9
    b L26
L71:
    lsrs r0, r0, #3
    b L80
L38:
    lsrs r0, r0, #3
    b L81
L72:
    lsr.w lr, r11, #2
    mov.w r3, #256
L73:
    movw r6, #2709
    movw r4, #49591
    movt r6, #10018
    movt r4, #20860
    umull r6, r5, r9, r6
    cmp.w r8, #4
    mla r5, r9, r4, r5
    movw r4, #36045
    movt r4, #60757
    eor.w r6, r6, r5
    umull r0, r1, r6, r4
    movw r0, #45015
    movt r0, #65361
    mla r0, r6, r0, r1
    mov.w r1, #0
    mla r0, r5, r4, r0
    orr r0, r0, #1
    str r0, [sp, #36]
    add r0, lr
    str r0, [sp, #32]
    mov.w r0, #0
    str r0, [sp, #44]
    mov r0, r8
    it ls
    movls r3, r1
    str r3, [sp, #24]
    it hs
    movhs r0, #4
    cmp.w r8, #1
    sub.w r0, r0, #1
    str r0, [sp, #20]
    mov.w r0, #-1
    mov r3, r8
    lsr.w r4, r0, r12
    mov.w r0, #1
    it hi
    addhi r0, r4, #1
    str r0, [sp, #28]
    ldr r0, [sp, #80]
    cmp.w r8, #2
    ldr r1, [sp, #56]
    mov.w r12, #0
    add r0, r1
    str r0, [sp, #48]
    it lo
    movlo r4, #0
    lsls r0, r4, #1
    add.w lr, r0, #1
    str.w r8, [sp, #16]
L82:
    lsls r0, r2, #31
    beq L83
    ldr r2, [sp, #12]
    b L84
L83:
    lsls.w r0, r12, #31
    mov r6, r11
    ldr r0, [sp, #76]
    str r0, [sp, #64]
    ldrd r8, r0, [sp, #28]
    ldr.w r12, [sp, #36]
    beq L85
    ldr r0, [sp, #44]
    ldr r6, [sp, #4]
    str r0, [sp, #64]
    ldr r0, [sp, #8]
    ldr.w r8, [sp, #40]
    ldr.w r12, [sp]
L85:
    tst.w r8, lr
    beq.w L15
    ldr r1, [sp, #20]
    add.w r2, r1, r6, lsr #2
    ldr r1, [sp, #64]
    and r5, r1, #127
    ldr r1, [sp, #24]
    muls r5, r1, r5
    add.w r5, r2, r5, lsr #7
    subs r2, r5, r3
    it lo
    movlo r2, r5
    cmp r3, #1
    bne L86
    add.w r1, r12, r12, lsl #1
    lsl.w r3, r12, #2
    str r1, [sp, #40]
    lsl.w r1, r12, #1
    str r1, [sp, #44]
    b L87
L88:
    add r2, r12
    add.w r5, r3, r8
    add r2, r12
    tst.w r5, lr
    add.w r8, r2, r12
    mov.w r2, #0
    beq.w L10
L87:
    add r0, r8
    add.w r2, r8, r12
    ands r0, r4
    bne L89
    cbnz r6, L90
L89:
    tst.w r2, lr
    beq.w L15
    add r0, r2
    ands r0, r4
    bne L91
    cbnz r6, L92
L91:
    ldr r1, [sp, #44]
    add.w r5, r1, r8
    tst.w r5, lr
    beq.w L15
    ldr r1, [sp, #40]
    add r0, r5
    ands r0, r4
    add r1, r8
    bne L93
    cbnz r6, L94
L93:
    tst.w r1, lr
    beq.w L15
    add r0, r1
    ands r0, r4
    bne L88
    cmp r6, #0
    beq L88
    add.w r0, r8, r12, lsl #2
    b L95
L86:
    lsls r5, r2, #2
    b L96
L97:
    movs r2, #0
    tst.w r8, lr
    beq.w L10
L96:
    mov r2, r8
    add r0, r2
    ands r0, r4
    add r8, r12
    cmp r0, r3
    bhs L97
    lsls r2, r0, #2
    cmp r6, r2
    it ne
    cmpne r2, r5
    beq L97
    str r0, [sp, #8]
    str.w r8, [sp, #40]
    b L98
L90:
    movs r0, #0
    str r0, [sp, #8]
    str r2, [sp, #40]
    b L99
L92:
    add.w r0, r8, r12, lsl #1
L95:
    str r0, [sp, #40]
    b L100
L94:
    str r1, [sp, #40]
L100:
    movs r0, #0
    str r0, [sp, #8]
L99:
    movs r2, #0
L98:
    str r6, [sp, #4]
    movs r1, #1
    ldr r0, [sp, #64]
    str r0, [sp, #44]
    str.w r12, [sp]
    mov r12, r1
L84:
    ldr r1, [sp, #72]
    movw r6, #256
    ldr r5, [sp, #68]
    movt r6, #257
    ldrd r3, r8, [sp, #48]
    ldr r0, [r1, r2]
    eors r0, r5
    subs r6, r6, r0
    and.w r0, r0, r6
    add.w r6, r1, r2
    mov.w r1, #16843009
    bic r0, r0, #2139062143
    ldr r6, [r6, #4]
    eor.w r6, r6, r5
    sbc.w r5, r1, r6
    ands r6, r5
    bic r6, r6, #2139062143
    orrs.w r5, r0, r6
    beq L101
L102:
    rbit r1, r6
    rbit r5, r0
    clz r1, r1
    cmp r0, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r5
    add.w r5, r2, r1, lsr #3
    mul r1, r5, r10
    ldr r1, [r3, r1]
    cmp r1, r9
    beq.w L103
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    beq L101
    rbit r5, r6
    rbit r1, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r5, r2, r5, lsr #3
    mul r1, r5, r10
    ldr r1, [r3, r1]
    cmp r1, r9
    beq.w L103
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    beq L101
    rbit r5, r6
    rbit r1, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r5, r2, r5, lsr #3
    mul r1, r5, r10
    ldr r1, [r3, r1]
    cmp r1, r9
    beq.w L103
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    beq L101
    rbit r5, r6
    rbit r1, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r1
    add.w r5, r2, r5, lsr #3
    mul r1, r5, r10
    ldr r1, [r3, r1]
    cmp r1, r9
    beq.w L103
    subs r1, r0, #1
    and.w r0, r0, r1
    sbc r1, r6, #0
    ands r6, r1
    orrs.w r1, r0, r6
    bne L102
L101:
    ldr r1, [sp, #60]
    lsrs r0, r2, #1
    ldr r3, [sp, #16]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    bne.w L82
    b.w L10
L39:
    lsr.w r1, r9, #2
    mov.w r5, #256
L40:
    movs r3, #0
    movs r0, #0
    str r3, [sp, #44]
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
    movs r5, #1
    lsr.w r8, r3, r6
    ldr r3, [sp, #80]
    ldr r6, [sp, #56]
    cmp.w r10, #1
    mov.w r12, #0
    add r3, r6
    str r3, [sp, #76]
    ldr r0, [sp, #64]
    movw r6, #51819
    movt r6, #34283
    eor.w r0, r0, r0, lsr #16
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
L104:
    lsls r0, r2, #31
    beq L105
    str r5, [sp, #48]
    ldr r2, [sp, #12]
    b L106
L105:
    lsls.w r0, r12, #31
    mov r1, r9
    ldr r0, [sp, #72]
    str r0, [sp, #64]
    ldr r6, [sp, #32]
    ldrd r0, r12, [sp, #24]
    beq L107
    ldr r0, [sp, #44]
    mov r6, r5
    ldr r1, [sp, #4]
    str r0, [sp, #64]
    ldr r0, [sp, #36]
    ldr.w r12, [sp]
L107:
    tst.w r6, lr
    beq.w L15
    ldr r3, [sp, #64]
    ldr r2, [sp, #16]
    and r5, r3, #127
    ldr r3, [sp, #20]
    add.w r2, r2, r1, lsr #2
    muls r5, r3, r5
    add.w r5, r2, r5, lsr #7
    subs.w r2, r5, r10
    it lo
    movlo r2, r5
    cmp.w r10, #1
    bne L108
    lsl.w r2, r12, #2
    str r2, [sp, #36]
    add.w r2, r12, r12, lsl #1
    str r2, [sp, #44]
    lsl.w r2, r12, #1
    str r2, [sp, #48]
    str.w r10, [sp, #40]
    b L109
L110:
    add r2, r12
    ldr r5, [sp, #36]
    add r2, r12
    ldr.w r10, [sp, #40]
    add r5, r6
    add.w r6, r2, r12
    movs r2, #0
    tst.w r5, lr
    beq.w L10
L109:
    add r0, r6
    add.w r2, r6, r12
    ands.w r0, r0, r8
    bne L111
    cbnz r1, L112
L111:
    tst.w r2, lr
    beq.w L15
    add r0, r2
    ands.w r0, r0, r8
    bne L113
    cbnz r1, L114
L113:
    ldr r3, [sp, #48]
    adds r5, r3, r6
    tst.w r5, lr
    beq.w L15
    ldr r3, [sp, #44]
    add r0, r5
    ands.w r0, r0, r8
    add.w r10, r3, r6
    bne L115
    cbnz r1, L116
L115:
    tst.w r10, lr
    beq.w L15
    add r0, r10
    ands.w r0, r0, r8
    bne L110
    cmp r1, #0
    beq L110
    movs r0, #0
    add.w r6, r6, r12, lsl #2
    str r0, [sp, #36]
    movs r2, #0
    b L117
L108:
    lsls r5, r2, #2
    b L118
L119:
    movs r2, #0
    tst.w r6, lr
    beq.w L10
L118:
    mov r2, r6
    add r0, r2
    and.w r0, r0, r8
    add r6, r12
    cmp r0, r10
    bhs L119
    lsls r2, r0, #2
    cmp r1, r2
    it ne
    cmpne r2, r5
    beq L119
    str r0, [sp, #36]
    b L120
L112:
    movs r0, #0
    mov r6, r2
    b L121
L114:
    movs r0, #0
    add.w r6, r6, r12, lsl #1
L121:
    str r0, [sp, #36]
    movs r2, #0
    b L120
L116:
    movs r0, #0
    movs r2, #0
    str r0, [sp, #36]
    mov r6, r10
L117:
    ldr.w r10, [sp, #40]
L120:
    str r6, [sp, #48]
    movs r3, #1
    str r1, [sp, #4]
    ldr r0, [sp, #64]
    str r0, [sp, #44]
    str.w r12, [sp]
    mov r12, r3
L106:
    ldr r6, [sp, #52]
    movw r1, #256
    ldr r5, [sp, #68]
    movt r1, #257
    ldr r0, [r6, r2]
    eors r0, r5
    subs r1, r1, r0
    and.w r0, r0, r1
    add.w r1, r6, r2
    mov.w r6, #16843009
    bic r0, r0, #2139062143
    ldr r1, [r1, #4]
    eor.w r1, r1, r5
    sbcs r6, r1
    ands r1, r6
    bic r1, r1, #2139062143
    orrs.w r6, r0, r1
    beq L122
L123:
    rbit r5, r1
    rbit r6, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r2, r5, lsr #3
    ldr r3, [sp, #76]
    mul r5, r6, r11
    ldr r5, [r3, r5]
    cmp r5, r4
    beq L124
    subs r6, r0, #1
    and.w r0, r0, r6
    sbc r6, r1, #0
    ands r1, r6
    orrs.w r6, r0, r1
    beq L122
    rbit r5, r1
    rbit r6, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r2, r5, lsr #3
    ldr r3, [sp, #76]
    mul r5, r6, r11
    ldr r5, [r3, r5]
    cmp r5, r4
    beq L124
    subs r6, r0, #1
    and.w r0, r0, r6
    sbc r6, r1, #0
    ands r1, r6
    orrs.w r6, r0, r1
    beq L122
    rbit r5, r1
    rbit r6, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r2, r5, lsr #3
    ldr r3, [sp, #76]
    mul r5, r6, r11
    ldr r5, [r3, r5]
    cmp r5, r4
    beq L124
    subs r6, r0, #1
    and.w r0, r0, r6
    sbc r6, r1, #0
    ands r1, r6
    orrs.w r6, r0, r1
    beq L122
    rbit r5, r1
    rbit r6, r0
    clz r5, r5
    cmp r0, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r6
    add.w r6, r2, r5, lsr #3
    ldr r3, [sp, #76]
    mul r5, r6, r11
    ldr r5, [r3, r5]
    cmp r5, r4
    beq L124
    subs r6, r0, #1
    and.w r0, r0, r6
    sbc r6, r1, #0
    ands r1, r6
    orrs.w r6, r0, r1
    bne L123
L122:
    ldr r1, [sp, #60]
    lsrs r0, r2, #1
    ldr r5, [sp, #48]
    movs r2, #0
    ldrb r0, [r1, r0]
    cmp r0, #0
    bne.w L104
    b.w L10
L15:
    movs r2, #0
    mov r0, r2
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L103:
    movs r0, #0
    mov r11, r5
    ldr r4, [sp, #56]
L80:
    ldr r1, [sp, #80]
    add r0, r11
    add r1, r4
    mla r0, r0, r10, r1
    add.w r2, r0, r8
    mov r0, r2
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L124:
    movs r0, #0
    mov r9, r6
    ldr.w lr, [sp, #8]
    ldr.w r8, [sp, #56]
L81:
    ldr r1, [sp, #80]
    add r0, r9
    add r1, r8
    mla r0, r0, r11, r1
    add.w r2, r0, lr
    mov r0, r2
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L12:
    mov r0, r5
    movs r2, #4
    add sp, #84
    pop.w {r8, r9, r10, r11}
    pop.w {r4, r5, r6, r7, lr}
    b hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm
hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #140
    mov r10, r1
    ldrb r1, [r0, #23]
    mov r9, r0
    and r0, r1, #63
    sub.w r6, r0, #53
    cmp r6, #8
    bhi.w L1
    movs r0, #1
    ubfx r1, r1, #6, #2
    lsl.w r3, r0, r6
    tst.w r3, #25
    movw r3, :lower16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    movt r3, :upper16:L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9
    bne L3
    movs r5, #1
    lsl.w r6, r5, r6
    tst.w r6, #98
    it ne
    movne r0, #0
    ldr.w r1, [r3, r1, lsl #2]
    ldrh.w r3, [r9]
    ldr.w r8, [r9, #16]
    cmp r0, #0
    rsb.w r0, r1, #0
    ldrb.w r6, [r9, #22]
    str r6, [sp, #108]
    str r3, [sp, #92]
    beq L4
    adds r1, #39
    str.w r8, [sp, #84]
    and.w r11, r1, r0
    str.w r11, [sp, #72]
    b L5
L3:
    ldr.w r0, [r3, r1, lsl #2]
    mov.w r11, #48
    ldr.w r1, [r9, #12]
    str r1, [sp, #52]
    movs r4, #1
    ldr.w r1, [r9, #28]
    mvn r5, #6
    str r1, [sp, #92]
    add.w r3, r1, #48
    ldr.w r6, [r9, #4]
    add.w r1, r3, r1, lsr #1
    ldr.w r8, [r9, #16]
    add r1, r0
    rsbs r0, r0, #0
    subs r1, #1
    str r3, [sp, #104]
    ands r0, r1
    str r0, [sp, #72]
    movs r0, #0
    movs r1, #1
    str r0, [sp, #108]
    movs r0, #32
    str r1, [sp, #84]
    b L6
L4:
    add r1, r3
    mov.w r11, #40
    adds r1, #39
    ands r0, r1
    str r0, [sp, #72]
    movs r0, #1
    str r0, [sp, #84]
L5:
    ldr.w r0, [r9, #12]
    movs r4, #0
    str r0, [sp, #52]
    movs r0, #24
    ldr.w r6, [r9, #4]
    movs r5, #0
    str.w r11, [sp, #104]
L6:
    ldr.w r1, [r9, r0]
    add r0, r9
    cmp r2, #0
    ldr r3, [r0, #8]
    str r1, [sp, #120]
    ldr r1, [r0, #4]
    ldr r0, [r0, #12]
    str r0, [sp, #132]
    add r0, sp, #120
    strd r1, r3, [sp, #124]
    it ne
    movne r6, r2
    mov r1, r10
    mov r2, r6
    movs r3, #1
    bl hashmap_mem::raw::hash::sip13_raw
    ldr r2, [sp, #92]
    movw r3, #256
    mov.w lr, #16843009
    movt r3, #257
    add r2, r5
    str r1, [sp, #88]
    cmp r4, #0
    str r6, [sp, #116]
    umull r12, r5, r1, r2
    str.w r9, [sp, #80]
    str r4, [sp, #96]
    str r0, [sp, #56]
    beq.w L7
    str.w r8, [sp, #112]
    mov r8, r3
    umull r2, r3, r0, r2
    ldr r6, [sp, #84]
    add.w r4, r9, r11
    str r4, [sp, #68]
    adds.w r0, r3, r12
    adc r5, r5, #0
    lsrs r0, r0, #25
    mul r2, r6, r5
    str r0, [sp, #64]
    mov r12, r5
    mul r0, r0, lr
    ldr r1, [r4, r2]
    str r1, [sp, #100]
    eor.w r2, r1, r0
    subs.w r3, r8, r2
    and.w r2, r2, r3
    mla r3, r6, r5, r4
    bic r11, r2, #2139062143
    ldr r3, [r3, #4]
    eor.w r0, r0, r3
    sbc.w r3, lr, r0
    ands r0, r3
    bic r9, r0, #2139062143
    orrs.w r0, r11, r9
    beq L8
    ldr r0, [sp, #72]
    ldr r2, [sp, #80]
    add r0, r2
    ldr r2, [sp, #108]
    add.w lr, r0, r2
    ldr r0, [sp, #116]
    cmp r0, #7
    bhi L9
    ldr r6, [sp, #116]
L10:
    rbit r2, r9
    rbit r0, r11
    clz r2, r2
    cmp.w r11, #0
    add.w r8, r2, #32
    it ne
    clzne r8, r0
    ldr r2, [sp, #112]
    add.w r0, r12, r8, lsr #3
    mla r0, r0, r2, lr
    lsls r2, r6, #29
    bmi L11
    movs r5, #0
    movs r4, #0
    lsls r2, r6, #30
    bmi L12
    b L13
L11:
    ldr r2, [r0]
    movs r5, #4
    ldr.w r3, [r10]
    eor.w r4, r3, r2
    lsls r2, r6, #30
    bpl L13
L12:
    ldrh r2, [r0, r5]
    ldrh.w r3, [r10, r5]
    orr r5, r5, #2
    eors r2, r3
    orrs r4, r2
L13:
    lsls r2, r6, #31
    bne L14
    cbnz r4, L15
    b L16
L14:
    ldrb r0, [r0, r5]
    ldrb.w r2, [r10, r5]
    eors r0, r2
    orrs r4, r0
    cmp r4, #0
    beq.w L16
L15:
    subs.w r0, r11, #1
    and.w r11, r11, r0
    sbc r0, r9, #0
    and.w r9, r9, r0
    orrs.w r0, r11, r9
    bne L10
L8:
    ldr.w r9, [sp, #80]
    ldr.w r8, [sp, #112]
    ldrd r5, r1, [sp, #92]
    ldr.w r11, [sp, #100]
L17:
    cmp r1, #0
    beq.w L18
    ldr r0, [sp, #104]
    lsr.w r2, r12, #1
    add r0, r9
    ldrb r0, [r0, r2]
    cmp r0, #0
    beq.w L1
    mov.w r0, #-1
    add.w r11, r0, r5, lsr #2
    movs r1, #0
    cmp.w r11, #1
    str.w r12, [sp, #100]
    str r1, [sp, #60]
    bne.w L19
    movs r5, #1
    mov.w r11, #1
    movs r0, #0
    b L20
L21:
    orrs r0, r4
    beq.w L16
L22:
    subs.w r0, r11, #1
    and.w r11, r11, r0
    sbc r0, r9, #0
    and.w r9, r9, r0
    orrs.w r0, r11, r9
    beq L8
L9:
    rbit r4, r9
    rbit r0, r11
    clz r4, r4
    cmp.w r11, #0
    add.w r8, r4, #32
    mov.w r5, #0
    it ne
    clzne r8, r0
    ldr r2, [sp, #112]
    add.w r0, r12, r8, lsr #3
    movs r4, #0
    mla r6, r0, r2, lr
    movs r0, #0
    b L23
L24:
    ldr r3, [sp, #116]
    add.w r2, r5, #8
    cmp r2, r3
    bhi L25
L23:
    ldr r3, [r6, r5]
    ldr.w r2, [r10, r5]
    eors r2, r3
    add.w r3, r10, r5
    orrs r0, r2
    adds r2, r6, r5
    ldr r3, [r3, #4]
    adds r5, #8
    ldr r2, [r2, #4]
    tst.w r5, #24
    eor.w r2, r2, r3
    orr.w r4, r4, r2
    bne L24
    orrs.w r2, r0, r4
    beq L24
    b L22
L25:
    ldr r2, [sp, #116]
    lsls r2, r2, #29
    bmi L26
    ldr r2, [sp, #116]
    lsls r2, r2, #30
    bmi L27
L28:
    ldr r2, [sp, #116]
    lsls r2, r2, #31
    beq L21
    b L29
L26:
    ldr r2, [r6, r5]
    ldr.w r3, [r10, r5]
    adds r5, #4
    eors r2, r3
    orrs r0, r2
    ldr r2, [sp, #116]
    lsls r2, r2, #30
    bpl L28
L27:
    ldrh r2, [r6, r5]
    ldrh.w r3, [r10, r5]
    adds r5, #2
    eors r2, r3
    orrs r0, r2
    ldr r2, [sp, #116]
    lsls r2, r2, #31
    beq L21
L29:
    ldrb r2, [r6, r5]
    ldrb.w r3, [r10, r5]
    eors r2, r3
    orrs r0, r2
    b L21
L7:
    ldr r2, [sp, #84]
    add.w r3, r9, r11
    lsr.w r0, r12, #25
    mov r12, r5
    str r3, [sp, #68]
    muls r2, r5, r2
    str r0, [sp, #64]
    ldrsb r2, [r3, r2]
    cmp r2, #0
    uxtb.w r11, r2
    bmi L30
    ldr r5, [sp, #92]
L18:
    lsls.w r0, r11, #25
    beq L31
    str.w r12, [sp, #100]
    movw r2, #36045
    ldr r4, [sp, #88]
    movt r2, #60757
    ldr.w r12, [sp, #56]
    ldr.w lr, [sp, #116]
    eor.w r0, r4, r12
    umull r3, r6, r0, r2
    movw r3, #45015
    movt r3, #65361
    mla r0, r0, r3, r6
    mla r0, r4, r2, r0
    orr r2, r0, #1
    mov.w r0, #-1
    add.w r11, r0, r5, lsr #2
    movs r0, #0
    str r0, [sp, #36]
    movs r0, #1
    str r0, [sp, #60]
    b L32
L31:
    movs r0, #0
L33:
    add sp, #140
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L30:
    ldr r0, [sp, #72]
    mov r1, r4
    ldr r2, [sp, #108]
    mov lr, r9
    add r0, r9
    movs r4, #0
    mla r0, r8, r12, r0
    movs r3, #0
    cmp r6, #8
    add r2, r0
    mov.w r0, #0
    bhs L34
L35:
    lsls r6, r6, #29
    bmi.w L36
    ldr r6, [sp, #116]
    lsls r6, r6, #30
    bmi.w L37
L38:
    ldr r6, [sp, #116]
    ldr r5, [sp, #92]
    lsls r6, r6, #31
    bne.w L39
L40:
    mov r9, lr
    orrs r0, r3
    bne.w L17
    b L41
L42:
    ldr r5, [sp, #116]
    add.w r6, r4, #8
    cmp r6, r5
    mov r6, r5
    bhi L35
L34:
    ldr r6, [r2, r4]
    ldr.w r5, [r10, r4]
    eors r6, r5
    add.w r5, r10, r4
    orrs r0, r6
    adds r6, r2, r4
    ldr r5, [r5, #4]
    adds r4, #8
    ldr r6, [r6, #4]
    tst.w r4, #24
    eor.w r6, r6, r5
    orr.w r3, r3, r6
    bne L42
    orrs.w r6, r0, r3
    beq L42
    ldr r5, [sp, #92]
    mov r9, lr
    b L17
L16:
    ldr.w r9, [sp, #80]
    b L43
L19:
    lsrs r0, r5, #2
    subs r2, r0, #5
    cmp.w r2, #256
    it hs
    movhs.w r2, #256
    cmp.w r11, #4
    it ls
    movls r2, r1
    ldr r3, [sp, #64]
    sub.w r0, r0, #2
    it hi
    movhi r0, #3
    mov r5, r11
    add.w r0, r0, r12, lsr #2
    muls r2, r3, r2
    add.w r0, r0, r2, lsr #7
    subs.w r2, r0, r11
    it lo
    movlo r2, r0
    lsls r0, r2, #2
    str r0, [sp, #4]
    movs r0, #1
L20:
    str r0, [sp, #36]
    ldr.w lr, [sp, #116]
    ldr r4, [sp, #88]
    ldr.w r12, [sp, #56]
L32:
    subs.w r0, r11, #1
    mov.w r3, #-1
    clz r0, r0
    mov.w r9, #1
    mov r6, r4
    lsr.w r0, r3, r0
    it hi
    addhi.w r9, r0, #1
    subs r0, r5, #1
    cmp r5, #2
    clz r0, r0
    lsr.w r3, r3, r0
    it lo
    movlo r3, #0
    ldr r1, [sp, #96]
    lsls r0, r3, #1
    str r3, [sp, #76]
    cmp r1, #0
    it ne
    addne r3, r0, #1
    eor.w r0, r4, r12
    movw r4, #36045
    movt r4, #60757
    mov r12, r5
    umull r5, r4, r0, r4
    movw r5, #45015
    movt r5, #65361
    mla r0, r0, r5, r4
    movw r4, #36045
    movt r4, #60757
    mov r5, r12
    mov r12, r3
    mla r0, r6, r4, r0
    mov r4, r1
    orr r3, r0, #1
    it eq
    moveq r9, r3
    str.w r9, [sp, #32]
    it ne
    movne r4, #2
    ldr r6, [sp, #100]
    str r3, [sp, #28]
    lsr.w r0, r6, r4
    mov r1, r6
    it ne
    addne r1, r0, r3
    sub.w r0, r11, #4
    str r1, [sp, #24]
    cmp.w r0, #256
    it hs
    movhs.w r0, #256
    cmp.w r11, #4
    it ls
    movls r0, #0
    strd r0, r11, [sp, #16]
    it hs
    movhs.w r11, #4
    ldr r1, [sp, #64]
    sub.w r0, r11, #1
    str r0, [sp, #12]
    mov.w r0, #16843009
    ldr.w r9, [sp, #80]
    muls r0, r1, r0
    ldr r1, [sp, #108]
    mov r3, r6
    mov r11, r4
    str r6, [sp, #100]
    str r2, [sp, #108]
    str r0, [sp, #40]
    ldr r0, [sp, #104]
    str.w r12, [sp, #88]
    add r0, r9
    str r0, [sp, #8]
    ldr r0, [sp, #72]
    str r5, [sp, #92]
    add r0, r9
    str r4, [sp, #44]
    add r0, r1
    str r0, [sp, #48]
    ldr r0, [sp, #36]
L44:
    lsls r0, r0, #31
    beq.w L45
    ldr r4, [sp, #4]
L46:
    ldr r1, [sp, #96]
    ldr r0, [sp, #84]
    cmp r1, #0
    mul r0, r4, r0
    beq.w L47
L48:
    ldr r6, [sp, #68]
    movw r5, #256
    str r2, [sp, #36]
    movt r5, #257
    ldr r2, [sp, #40]
    ldr r1, [r6, r0]
    add r0, r6
    str r4, [sp, #104]
    str r1, [sp, #56]
    eors r1, r2
    ldr r0, [r0, #4]
    subs r5, r5, r1
    and.w r1, r1, r5
    eor.w r0, r0, r2
    bic r4, r1, #2139062143
    mov.w r1, #16843009
    sbcs r1, r0
    ldr r2, [sp, #48]
    ands r0, r1
    bic r11, r0, #2139062143
    orrs.w r0, r4, r11
    beq.w L49
    str.w r8, [sp, #112]
    b L50
L51:
    orrs.w r0, r0, r9
    beq.w L52
L53:
    subs r0, r4, #1
    ldr.w r8, [sp, #112]
    and.w r4, r4, r0
    sbc r0, r11, #0
    and.w r11, r11, r0
    orrs.w r0, r4, r11
    beq.w L49
L50:
    rbit r1, r11
    rbit r0, r4
    clz r1, r1
    cmp r4, #0
    add.w r12, r1, #32
    mov.w r9, #0
    it ne
    clzne r12, r0
    ldr r0, [sp, #104]
    cmp.w lr, #8
    add.w r0, r0, r12, lsr #3
    mla r1, r0, r8, r2
    mov.w r8, #0
    mov.w r0, #0
    bhs L54
L55:
    lsls.w r5, lr, #29
    bmi L56
    lsls.w r5, lr, #30
    bmi L57
L58:
    lsls.w r5, lr, #31
    beq L51
    b L59
L60:
    add.w r5, r8, #8
    cmp r5, lr
    bhi L55
L54:
    ldr.w r5, [r1, r8]
    ldr.w r6, [r10, r8]
    ldr.w lr, [sp, #116]
    eors r5, r6
    add.w r6, r10, r8
    orr.w r9, r9, r5
    add.w r5, r1, r8
    ldr r6, [r6, #4]
    add.w r8, r8, #8
    ldr r5, [r5, #4]
    tst.w r8, #24
    eor.w r5, r5, r6
    orr.w r0, r0, r5
    bne L60
    orrs.w r5, r9, r0
    beq L60
    b L53
L56:
    ldr.w r5, [r1, r8]
    ldr.w r6, [r10, r8]
    ldr.w lr, [sp, #116]
    add.w r8, r8, #4
    eors r5, r6
    orr.w r9, r9, r5
    lsls.w r5, lr, #30
    bpl L58
L57:
    ldrh.w r5, [r1, r8]
    ldrh.w r6, [r10, r8]
    ldr.w lr, [sp, #116]
    add.w r8, r8, #2
    eors r5, r6
    orr.w r9, r9, r5
    lsls.w r5, lr, #31
    beq L51
L59:
    ldrb.w r1, [r1, r8]
    ldrb.w r5, [r10, r8]
    eors r1, r5
    orr.w r9, r9, r1
    b L51
L45:
    ldr r0, [sp, #60]
    ldr r1, [sp, #96]
    ldr r6, [sp, #76]
    lsls r0, r0, #31
    ittt eq
    ldreq r2, [sp, #32]
    ldrdeq r3, r0, [sp, #24]
    streq r0, [sp, #108]
    tst.w r12, r2
    beq.w L1
    cbz r1, L61
    ldr r1, [sp, #64]
    mov r4, r11
    ldr r6, [sp, #16]
    and r1, r1, #127
    ldr.w r11, [sp, #100]
    ldr r0, [sp, #12]
    muls r1, r6, r1
    ldr r6, [sp, #20]
    add.w r0, r0, r11, lsr #2
    add.w r0, r0, r1, lsr #7
    subs r1, r0, r6
    it lo
    movlo r1, r0
    cmp r6, #1
    ldr r6, [sp, #76]
    mov r0, r11
    mov r11, r4
    it ne
    lslne r0, r1, #2
    b L62
L63:
    tst.w r12, r2
    beq.w L1
L62:
    mov r1, r2
    ldr r2, [sp, #108]
    add r2, r1
    add r1, r3
    and.w r3, r1, r6
    cmp r3, r5
    bhs L63
    ldr r1, [sp, #100]
    lsl.w r4, r3, r11
    cmp r1, r4
    it ne
    cmpne r4, r0
    beq L63
    movs r0, #1
    str r0, [sp, #60]
    b L46
L49:
    ldr.w r9, [sp, #80]
    ldr r6, [sp, #96]
    ldrd r12, r5, [sp, #88]
    ldr.w r11, [sp, #44]
    ldr r2, [sp, #36]
L64:
    ldr r1, [sp, #104]
    b L65
L61:
    adds r0, r2, r3
    and.w r3, r0, r6
    cmp r3, r5
    bhs L66
    ldr r0, [sp, #108]
    add r2, r0
    b L67
L66:
    ldr r0, [sp, #108]
    add.w r1, r0, r0, lsl #1
    str r1, [sp, #104]
    lsls r1, r0, #1
    lsls r0, r0, #2
    str r0, [sp, #60]
L68:
    ldr r0, [sp, #108]
    mov r4, r12
    mov r12, r5
    adds r5, r0, r2
    tst r4, r5
    beq.w L1
    add r3, r5
    mov r5, r12
    ands r3, r6
    cmp r3, r12
    blo L69
    adds r4, r1, r2
    ldr r0, [sp, #88]
    tst r0, r4
    beq.w L1
    add r3, r4
    ldr r4, [sp, #76]
    ldr r0, [sp, #104]
    mov r11, r5
    ands r3, r4
    adds r5, r0, r2
    cmp r3, r11
    blo L70
    ldr r0, [sp, #88]
    tst r0, r5
    beq.w L1
    ldr r0, [sp, #60]
    add r3, r5
    ldr r6, [sp, #76]
    mov r5, r12
    add r2, r0
    ands r3, r6
    cmp r3, r12
    blo L71
    ldr.w r12, [sp, #88]
    tst.w r12, r2
    beq.w L1
    add r3, r2
    ands r3, r6
    cmp r3, r5
    bhs L68
    ldr r0, [sp, #108]
    ldr r1, [sp, #96]
    add r2, r0
    b L72
L69:
    ldr r0, [sp, #108]
    add.w r2, r2, r0, lsl #1
    b L71
L70:
    mov r2, r5
    mov r5, r12
L71:
    ldr r1, [sp, #96]
    ldr.w r12, [sp, #88]
L72:
    ldr.w r11, [sp, #44]
L67:
    movs r0, #1
    lsl.w r4, r3, r11
    str r0, [sp, #60]
    ldr r0, [sp, #84]
    cmp r1, #0
    mul r0, r4, r0
    bne.w L48
L47:
    ldr r1, [sp, #68]
    ldrsb r0, [r1, r0]
    cmp r0, #0
    uxtb r6, r0
    bpl L73
    ldr r0, [sp, #48]
    mla r12, r4, r8, r0
    movs r0, #0
    movs r1, #0
    mov.w r9, #0
    cmp.w lr, #8
    str r6, [sp, #56]
    str r4, [sp, #104]
    bhs L74
L75:
    lsls.w r5, lr, #29
    bmi L76
    lsls.w r5, lr, #30
    bmi L77
L78:
    lsls.w r5, lr, #31
    beq L79
L80:
    ldrb.w r6, [r12, r0]
    ldrb.w r0, [r10, r0]
    ldr.w lr, [sp, #116]
    eors r0, r6
    orrs r1, r0
L79:
    orrs.w r0, r1, r9
    ldr r6, [sp, #96]
    ldrd r12, r5, [sp, #88]
    ldr.w r11, [sp, #44]
    ldr.w r9, [sp, #80]
    ldr r1, [sp, #104]
    beq.w L81
L65:
    cmp r6, #0
    ldr r6, [sp, #56]
    beq L73
    lsrs r0, r1, #1
    ldr r1, [sp, #8]
    ldrb r1, [r1, r0]
    movs r0, #0
    cmp r1, #0
    bne.w L44
    b L33
L82:
    ldr.w lr, [sp, #116]
    add.w r5, r0, #8
    cmp r5, lr
    bhi L75
L74:
    ldr.w r5, [r12, r0]
    ldr.w r6, [r10, r0]
    eors r5, r6
    add.w r6, r10, r0
    orrs r1, r5
    add.w r5, r12, r0
    ldr r6, [r6, #4]
    adds r0, #8
    ldr r5, [r5, #4]
    tst.w r0, #24
    eor.w r5, r5, r6
    orr.w r9, r9, r5
    bne L82
    orrs.w r5, r1, r9
    beq L82
    ldr.w lr, [sp, #116]
    ldr r6, [sp, #96]
    ldr.w r9, [sp, #80]
    ldrd r12, r5, [sp, #88]
    ldr.w r11, [sp, #44]
    b L64
L73:
    lsls r0, r6, #25
    mov.w r0, #0
    bne.w L44
    b L33
L76:
    ldr.w r5, [r12, r0]
    ldr.w r6, [r10, r0]
    ldr.w lr, [sp, #116]
    adds r0, #4
    eors r5, r6
    orrs r1, r5
    lsls.w r5, lr, #30
    bpl L78
L77:
    ldrh.w r5, [r12, r0]
    ldrh.w r6, [r10, r0]
    ldr.w lr, [sp, #116]
    adds r0, #2
    eors r5, r6
    orrs r1, r5
    lsls.w r5, lr, #31
    bne L80
    b L79
L1:
    movs r0, #0
    add sp, #140
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L52:
    ldr.w r9, [sp, #80]
    lsr.w r0, r12, #3
    ldr r1, [sp, #104]
L83:
    add.w r12, r0, r1
    b L84
L36:
    ldr r6, [r2, r4]
    ldr.w r5, [r10, r4]
    adds r4, #4
    eors r6, r5
    orrs r0, r6
    ldr r6, [sp, #116]
    lsls r6, r6, #30
    bpl.w L38
L37:
    ldrh r6, [r2, r4]
    ldrh.w r5, [r10, r4]
    adds r4, #2
    eors r6, r5
    orrs r0, r6
    ldr r6, [sp, #116]
    ldr r5, [sp, #92]
    lsls r6, r6, #31
    beq.w L40
L39:
    ldrb r2, [r2, r4]
    ldrb.w r6, [r10, r4]
    eors r2, r6
    orrs r0, r2
    mov r9, lr
    orrs r0, r3
    bne.w L17
L41:
    str.w r8, [sp, #112]
L84:
    mov.w r8, #7
L43:
    ldr r0, [sp, #72]
    add.w r1, r12, r8, lsr #3
    ldr r2, [sp, #112]
    add r0, r9
    ldr r3, [sp, #52]
    mla r0, r1, r2, r0
    add r0, r3
    add sp, #140
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L81:
    str.w r8, [sp, #112]
    movs r0, #0
    b L83
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
