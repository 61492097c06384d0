// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

contains_key:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    str r1, [sp, #-4]!
    movw r2, #14903
    movw r6, #34595
    movt r2, #2907
    movt r6, #18385
    umull r2, r3, r1, r2
    mov.w lr, #105
    mov.w r12, #16843009
    mla r3, r1, r6, r3
    umull r6, r8, r2, lr
    mov r6, r0
    mov r4, r8
    umlal r4, r6, r3, lr
    lsrs r5, r4, #25
    ldr r4, [r6, #32]
    mul r5, r5, r12
    ldr.w r9, [r6, #36]
    movw r6, #256
    movt r6, #257
    eors r4, r5
    subs r6, r6, r4
    and.w r4, r4, r6
    bic r6, r4, #2139062143
    eor.w r4, r9, r5
    sbc.w r5, r12, r4
    mov.w r12, #0
    umlal r8, r12, r3, lr
    ands r5, r4
    bic r11, r5, #2139062143
    orrs.w r4, r6, r11
    beq L1
    movw r8, #65528
    add.w lr, r0, #200
    lsl.w r9, r12, #3
    movt r8, #32767
L2:
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    beq L1
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    beq L1
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    beq L1
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    bne L2
L1:
    add.w r1, r0, r12, lsr #1
    ldrb.w r1, [r1, #144]
    cbnz r1, L4
    movs r0, #0
    b L5
L3:
    add r0, r4
    adds r0, #204
L5:
    cmp r0, #0
    it ne
    movne r0, #1
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    mov r1, sp
    mov r4, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    mov.w r1, #-1
    cmp r0, #0
    add.w r1, r1, r0, lsl #3
    bic r1, r1, #7
    add r1, r4
    it ne
    addne.w r0, r1, #204
    b L5
get:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    str r1, [sp, #-4]!
    movw r2, #14903
    movw r6, #34595
    movt r2, #2907
    movt r6, #18385
    umull r2, r3, r1, r2
    mov.w lr, #105
    mov.w r12, #16843009
    mla r3, r1, r6, r3
    umull r6, r8, r2, lr
    mov r6, r0
    mov r4, r8
    umlal r4, r6, r3, lr
    lsrs r5, r4, #25
    ldr r4, [r6, #32]
    mul r5, r5, r12
    ldr.w r9, [r6, #36]
    movw r6, #256
    movt r6, #257
    eors r4, r5
    subs r6, r6, r4
    and.w r4, r4, r6
    bic r6, r4, #2139062143
    eor.w r4, r9, r5
    sbc.w r5, r12, r4
    mov.w r12, #0
    umlal r8, r12, r3, lr
    ands r5, r4
    bic r11, r5, #2139062143
    orrs.w r4, r6, r11
    beq L1
    movw r8, #65528
    add.w lr, r0, #200
    lsl.w r9, r12, #3
    movt r8, #32767
L2:
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    beq L1
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    beq L1
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    beq L1
    rbit r4, r11
    rbit r10, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r10
    add r4, r9
    and.w r4, r4, r8
    ldr.w r5, [lr, r4]
    cmp r5, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r11, #0
    and.w r11, r11, r4
    orrs.w r4, r6, r11
    bne L2
L1:
    add.w r1, r0, r12, lsr #1
    ldrb.w r1, [r1, #144]
    cbnz r1, L4
    movs r0, #0
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    add r0, r4
    adds r0, #204
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    mov r1, sp
    mov r4, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    mov.w r1, #-1
    cmp r0, #0
    add.w r1, r1, r0, lsl #3
    bic r1, r1, #7
    add r1, r4
    it ne
    addne.w r0, r1, #204
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
    str r1, [sp, #8]
    movs r1, #105
    umull r6, r5, r2, r1
    mov.w r12, #0
    movs r6, #0
    str r6, [sp, #32]
    umlal r5, r12, r3, r1
    movs r1, #23
    movw lr, #52115
    movt lr, #10010
    movw r4, #12332
    add.w r8, r0, #200
    movt r4, #13671
    lsrs r5, r5, #25
    lsr.w r6, r12, #2
    muls r1, r5, r1
    add.w r1, r6, r1, lsr #7
    mvn r6, #107
    adds r1, #3
    cmp r1, #27
    add.w r6, r6, r1, lsl #2
    it lo
    lsllo r6, r1, #2
    str r6, [sp, #24]
    umull r6, r1, r2, lr
    str r5, [sp, #4]
    mla r2, r2, r4, r1
    mla r1, r3, lr, r2
    movw r3, #36045
    movt r3, #60757
    eor.w r2, r1, r6
    umull r6, r4, r2, r3
    movw r6, #45015
    movt r6, #65361
    mla r2, r2, r6, r4
    mov.w r4, #16843009
    add.w r6, r0, #32
    muls r5, r4, r5
    str r6, [sp, #12]
    mla r1, r1, r3, r2
    movw r3, #256
    movt r3, #257
    str r5, [sp, #20]
    orr r9, r1, #1
    add.w r1, r9, r12, lsr #2
    str r1, [sp]
    add.w r1, r0, #144
    str r1, [sp, #16]
    movs r0, #1
    movs r1, #0
L1:
    lsls r0, r0, #31
    beq L2
    str r1, [sp, #28]
    ldr r0, [sp, #24]
    b L3
L2:
    ldr r2, [sp, #32]
    lsls r0, r1, #31
    beq L4
    lsls.w r0, r10, #26
    bne L5
    b L6
L4:
    ldrd r11, r2, [sp]
    mov.w r10, #32
L5:
    and r0, r2, #127
    movs r1, #23
    muls r0, r1, r0
    lsr.w r1, r12, #2
    add.w r0, r1, r0, lsr #7
    mvn r1, #107
    adds r0, #3
    cmp r0, #27
    add.w r1, r1, r0, lsl #2
    it lo
    lsllo r1, r0, #2
    b L7
L8:
    lsls.w r0, r10, #26
    beq.w L6
L7:
    mov r0, r10
    add r10, r9
    add r0, r11
    and r11, r0, #31
    cmp.w r11, #27
    bhs L8
    lsl.w r0, r11, #2
    cmp r12, r0
    it ne
    cmpne r0, r1
    beq L8
    movs r1, #1
    str r2, [sp, #32]
    str r1, [sp, #28]
L3:
    ldr r1, [r6, r0]
    eors r1, r5
    subs r3, r3, r1
    and.w r1, r1, r3
    bic lr, r1, #2139062143
    add.w r1, r6, r0
    ldr r1, [r1, #4]
    eor.w r1, r1, r5
    sbc.w r3, r4, r1
    ands r1, r3
    bic r3, r1, #2139062143
    orrs.w r1, lr, r3
    beq L9
    ldr r1, [sp, #8]
    lsls r5, r0, #3
    ldr r6, [r1]
L10:
    rbit r1, r3
    rbit r4, lr
    clz r1, r1
    cmp.w lr, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r4
    adds r4, r5, r1
    bic r4, r4, #7
    ldr.w r4, [r8, r4]
    cmp r4, r6
    beq L11
    subs.w r1, lr, #1
    and.w r4, r1, lr
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r4, r3
    beq L9
    rbit r1, r3
    rbit r2, r4
    clz r1, r1
    cmp r4, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r2
    adds r2, r5, r1
    bic r2, r2, #7
    ldr.w r2, [r8, r2]
    cmp r2, r6
    beq L11
    subs r1, r4, #1
    and.w r4, r4, r1
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r4, r3
    beq L9
    rbit r1, r3
    rbit r2, r4
    clz r1, r1
    cmp r4, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r2
    adds r2, r5, r1
    bic r2, r2, #7
    ldr.w r2, [r8, r2]
    cmp r2, r6
    beq L11
    subs r1, r4, #1
    and.w r4, r4, r1
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, r4, r3
    beq L9
    rbit r1, r3
    rbit r2, r4
    clz r1, r1
    cmp r4, #0
    add.w r1, r1, #32
    it ne
    clzne r1, r2
    adds r2, r5, r1
    bic r2, r2, #7
    ldr.w r2, [r8, r2]
    cmp r2, r6
    beq L11
    subs r1, r4, #1
    and.w lr, r1, r4
    sbc r1, r3, #0
    ands r3, r1
    orrs.w r1, lr, r3
    bne L10
L9:
    ldr r1, [sp, #16]
    lsrs r0, r0, #1
    ldr r5, [sp, #20]
    movw r3, #256
    ldr r6, [sp, #12]
    mov.w r4, #16843009
    ldrb r1, [r1, r0]
    movs r0, #0
    movt r3, #257
    cmp r1, #0
    ldr r1, [sp, #28]
    bne.w L1
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L6:
    movs r0, #0
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L11:
    add.w r0, r0, r1, lsr #3
    adds r0, #1
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #16
    movs r4, #105
    mov.w r12, #0
    umull r6, r5, r2, r4
    movw r9, #52115
    movs r6, #0
    str r6, [sp, #12]
    umlal r5, r12, r3, r4
    movt r9, #10010
    add.w r8, r0, #144
    mov.w r10, #0
    lsrs r6, r5, #25
    movs r5, #23
    mul r4, r6, r5
    lsr.w r5, r12, #2
    str r6, [sp, #4]
    mvn r6, #107
    mov r11, r12
    add.w r4, r5, r4, lsr #7
    adds r4, #3
    cmp r4, #27
    add.w r6, r6, r4, lsl #2
    it lo
    lsllo r6, r4, #2
    str r6, [sp, #8]
    umull r5, r6, r2, r9
    movw r4, #12332
    movt r4, #13671
    mla r2, r2, r4, r6
    movw r4, #36045
    movt r4, #60757
    mla r2, r3, r9, r2
    eor.w r3, r2, r5
    umull r5, r6, r3, r4
    movw r5, #45015
    movt r5, #65361
    mla r3, r3, r5, r6
    movs r5, #1
    mla r2, r2, r4, r3
    orr lr, r2, #1
    add.w r2, lr, r12, lsr #2
    str r2, [sp]
L1:
    lsr.w r4, r11, #1
    ldrb.w r0, [r8, r4]
    sub.w r9, r0, #1
    uxtb.w r2, r9
    cmp r2, #254
    it lo
    movlo r0, r9
    strb.w r0, [r8, r4]
    lsls r0, r5, #31
    beq L2
    mov.w r9, #0
    ldr.w r11, [sp, #8]
    cmp.w r9, #0
    beq L3
    b L4
L2:
    lsls.w r0, r10, #31
    beq L5
    lsls r0, r6, #26
    beq L6
    ldr r5, [sp, #12]
    b L7
L5:
    movs r6, #32
    ldrd r3, r5, [sp]
L7:
    and r0, r5, #127
    movs r2, #23
    muls r0, r2, r0
    lsr.w r2, r12, #2
    add.w r0, r2, r0, lsr #7
    mvn r2, #107
    adds r0, #3
    cmp r0, #27
    add.w r4, r2, r0, lsl #2
    it lo
    lsllo r4, r0, #2
    str r5, [sp, #12]
    b L8
L9:
    lsls r0, r6, #26
    beq L10
L8:
    mov r0, r6
    add r6, lr
    add r0, r3
    and r3, r0, #31
    cmp r3, #27
    bhs L9
    lsl.w r11, r3, #2
    cmp r12, r11
    it ne
    cmpne r11, r4
    beq L9
    mov.w r9, #0
    mov.w r10, #1
    cmp.w r9, #0
    beq L3
    b L4
L10:
    mov.w r9, #1
    mov.w r10, #1
    cmp.w r9, #0
    beq L3
    b L4
L6:
    mov.w r10, #1
    mov.w r9, #1
    cmp.w r9, #0
    bne L4
L3:
    sub.w r0, r1, r11
    movs r5, #0
    cmp r0, #7
    bhi L1
L4:
    movs r0, #0
    add sp, #16
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::reserve_after_home_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
    mov.w r12, #105
    mov r4, r1
    umull r1, r3, r1, r12
    mov.w lr, #23
    add.w r1, r0, #32
    str r1, [sp, #16]
    mov r6, r3
    umlal r6, r1, r2, r12
    lsrs r5, r6, #25
    mul r5, r5, lr
    mov.w lr, #0
    umlal r3, lr, r2, r12
    lsr.w r3, lr, #2
    add.w r3, r3, r5, lsr #7
    mvn r5, #107
    adds r3, #3
    cmp r3, #27
    add.w r5, r5, r3, lsl #2
    it lo
    lsllo r5, r3, #2
    ldr r3, [r1]
    ldr r1, [r1, #4]
    bic r10, r3, #2139062143
    str r5, [sp, #24]
    bic r12, r1, #2139062143
    eor r3, r10, #-2139062144
    eor r1, r12, #-2139062144
    orrs r1, r3
    mvn r1, #127
    orr.w r1, r1, r6, lsr #25
    str r1, [sp, #28]
    bne L1
    movw r5, #52115
    movw r6, #12332
    movt r5, #10010
    movt r6, #13671
    umull r1, r3, r4, r5
    str r2, [sp, #12]
    str r4, [sp, #8]
    mov.w r11, #1
    mla r3, r4, r6, r3
    str r0, [sp, #4]
    mla r2, r2, r5, r3
    movw r3, #36045
    movt r3, #60757
    eors r1, r2
    umull r6, r4, r1, r3
    movw r6, #45015
    movt r6, #65361
    mla r1, r1, r6, r4
    mov r4, lr
    mla r1, r2, r3, r1
    add.w r2, r0, #32
    movs r3, #0
    orr r6, r1, #1
    add.w r1, r6, lr, lsr #2
    str r1, [sp, #20]
    add.w r1, r0, #144
    str r1, [sp, #32]
    b L2
L3:
    ldr r4, [sp, #24]
L4:
    ldr r0, [r2, r4]
    mov.w r5, #-2139062144
    mov.w r11, #0
    bic r10, r0, #2139062143
    adds r0, r2, r4
    eor.w r1, r10, r5
    ldr r0, [r0, #4]
    bic r12, r0, #2139062143
    eor.w r5, r5, r12
    orrs r1, r5
    bne L5
L2:
    ldr r5, [sp, #32]
    lsrs r0, r4, #1
    movs r4, #1
    ldrsb r1, [r5, r0]
    uqadd8 r1, r1, r4
    strb r1, [r5, r0]
    lsls.w r0, r11, #31
    bne L3
    lsls r0, r3, #31
    beq L6
    lsls.w r0, r8, #26
    bne L7
    b L8
L6:
    mov.w r8, #32
    ldr.w r9, [sp, #20]
L7:
    ldr r0, [sp, #28]
    movs r1, #23
    and r0, r0, #127
    muls r0, r1, r0
    lsr.w r1, lr, #2
    add.w r0, r1, r0, lsr #7
    adds r1, r0, #3
    mvn r0, #107
    cmp r1, #27
    add.w r0, r0, r1, lsl #2
    it lo
    lsllo r0, r1, #2
    b L9
L10:
    lsls.w r1, r8, #26
    beq L8
L9:
    mov r1, r8
    add r8, r6
    add r1, r9
    and r9, r1, #31
    cmp.w r9, #27
    bhs L10
    lsl.w r4, r9, #2
    cmp lr, r4
    it ne
    cmpne r4, r0
    beq L10
    movs r3, #1
    b L4
L1:
    ldr r2, [sp, #16]
    b L11
L8:
    ldr r0, [sp, #4]
    movs r1, #112
    ldrd r2, r3, [sp, #8]
    bl hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map
    movs r0, #0
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L5:
    mov lr, r4
L11:
    mov.w r0, #-2139062144
    eors.w r1, r10, r0
    eor.w r0, r0, r12
    rbit r1, r1
    rbit r0, r0
    clz r0, r0
    add.w r0, r0, #32
    it ne
    clzne r0, r1
    ldr r1, [sp, #28]
    add.w r0, lr, r0, lsr #3
    strb r1, [r2, r0]
    adds r0, #1
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
insert:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
    strd r3, r0, [sp, #20]
    movw r0, #14903
    movt r0, #2907
    movw r3, #34595
    umull r6, r0, r2, r0
    movt r3, #18385
    mov.w r8, #105
    str r1, [sp, #28]
    mla lr, r2, r3, r0
    mov.w r11, #0
    str r6, [sp, #4]
    str r2, [sp, #32]
    umull r3, r5, r6, r8
    mov r3, r1
    mov.w r1, #16843009
    str.w lr, [sp]
    mov r4, r5
    umlal r5, r11, lr, r8
    umlal r4, r3, lr, r8
    str r4, [sp, #8]
    lsrs r6, r4, #25
    ldr r0, [r3, #32]
    muls r6, r1, r6
    ldr r4, [r3, #36]
    str r0, [sp, #12]
    str r4, [sp, #16]
    eor.w r3, r0, r6
    movw r0, #256
    movt r0, #257
    subs r0, r0, r3
    and.w r0, r0, r3
    bic r9, r0, #2139062143
    eor.w r0, r4, r6
    sbc.w r3, r1, r0
    ands r0, r3
    bic r12, r0, #2139062143
    orrs.w r0, r9, r12
    beq.w L1
    ldr r0, [sp, #28]
    movw r10, #65528
    lsl.w r5, r11, #3
    movt r10, #32767
    add.w lr, r0, #200
L2:
    rbit r3, r12
    rbit r0, r9
    clz r3, r3
    cmp.w r9, #0
    add.w r8, r3, #32
    it ne
    clzne r8, r0
    add.w r0, r5, r8
    and.w r0, r0, r10
    ldr.w r0, [lr, r0]
    cmp r0, r2
    beq.w L3
    subs.w r0, r9, #1
    and.w r3, r0, r9
    sbc r0, r12, #0
    and.w r0, r0, r12
    orrs.w r6, r3, r0
    beq L1
    rbit r4, r0
    rbit r6, r3
    clz r1, r4
    cmp r3, #0
    add.w r8, r1, #32
    it ne
    clzne r8, r6
    add.w r1, r5, r8
    and.w r1, r1, r10
    ldr.w r1, [lr, r1]
    cmp r1, r2
    beq.w L3
    subs r1, r3, #1
    and.w r3, r3, r1
    sbc r1, r0, #0
    ands r0, r1
    orrs.w r1, r3, r0
    beq L1
    rbit r6, r0
    rbit r1, r3
    clz r6, r6
    cmp r3, #0
    add.w r8, r6, #32
    it ne
    clzne r8, r1
    add.w r1, r5, r8
    and.w r1, r1, r10
    ldr.w r1, [lr, r1]
    cmp r1, r2
    beq L3
    subs r1, r3, #1
    and.w r3, r3, r1
    sbc r1, r0, #0
    ands r0, r1
    orrs.w r1, r3, r0
    beq L1
    rbit r6, r0
    rbit r1, r3
    clz r6, r6
    cmp r3, #0
    add.w r8, r6, #32
    it ne
    clzne r8, r1
    add.w r1, r5, r8
    and.w r1, r1, r10
    ldr.w r1, [lr, r1]
    cmp r1, r2
    beq L3
    subs r1, r3, #1
    and.w r9, r1, r3
    sbc r1, r0, #0
    and.w r12, r1, r0
    orrs.w r0, r9, r12
    bne.w L2
L1:
    ldr r0, [sp, #28]
    add.w r0, r0, r11, lsr #1
    ldrb.w r0, [r0, #144]
    cmp r0, #0
    bne L4
    ldr r0, [sp, #12]
    ldr r3, [sp, #16]
    ldr.w r9, [sp, #20]
    bic r0, r0, #2139062143
    bic r3, r3, #2139062143
    eor r1, r0, #-2139062144
    eor r6, r3, #-2139062144
    orrs r1, r6
    bne L5
L6:
    ldr r0, [sp, #28]
    ldr r4, [r0]
    cmp r4, #63
    bhi L7
    mov r8, r2
    ldr r0, [sp, #28]
    ldrd r2, r1, [sp]
    mov r5, r9
    bl hashmap_mem::raw::reserve_after_home_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L8
    mvn r1, #7
    add.w r3, r1, r0, lsl #3
    movs r6, #7
    mov r9, r5
    mov r0, r3
    mov r2, r8
    b L9
L5:
    mov.w r1, #-2139062144
    eors r0, r1
    eor.w r1, r1, r3
    rbit r0, r0
    rbit r1, r1
    clz r1, r1
    add.w r6, r1, #32
    it ne
    clzne r6, r0
    ldr r0, [sp, #28]
    ldr r4, [r0]
    cmp r4, #63
    bls L10
L7:
    movs r1, #1
    mov r3, r9
    b L11
L3:
    ldr.w r9, [sp, #20]
L12:
    add.w r0, r8, r5
    movs r2, #1
    bic r1, r0, #7
    ldr r0, [sp, #28]
    add r0, r1
    movs r1, #0
    ldr.w r3, [r0, #204]
    b L13
L10:
    ldr r1, [sp, #8]
    mvn r0, #127
    orr.w r3, r0, r1, lsr #25
    cbnz r4, L14
    ldr r0, [sp, #28]
    movs r5, #4
    mov.w lr, #8
    mov.w r1, #956301312
    mov.w r12, #112
    mov.w r8, #64
    strd r5, r5, [r0, #4]
    strd r5, lr, [r0, #12]
    adds r0, #20
    stm.w r0, {r1, r8, r12}
L14:
    ldr r0, [sp, #28]
    add.w r0, r0, r6, lsr #3
    add r0, r11
    strb.w r3, [r0, #32]
    add.w r0, r6, r11, lsl #3
    bic r3, r0, #7
    lsl.w r0, r11, #3
L9:
    ldr r1, [sp, #28]
    add r0, r6
    bic r0, r0, #7
    add r3, r1
    add r0, r1
    str.w r2, [r3, #200]
    adds r2, r4, #1
    str r2, [r1]
    movs r2, #0
    movs r1, #0
L13:
    str.w r9, [r0, #204]
L11:
    ldr r0, [sp, #24]
    stm r0!, {r1, r2, r3}
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    mov r5, r2
    ldr r0, [sp, #28]
    ldrd r3, r2, [sp]
    add r1, sp, #32
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    ldr.w r9, [sp, #20]
    mov r2, r5
    cmp r0, #0
    beq.w L6
    mov r12, r0
    mvn r0, #7
    add.w r5, r0, r12, lsl #3
    mov.w r8, #7
    b L12
L8:
    movs r1, #1
    mov r3, r5
    mov r2, r8
    b L11
remove:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    str r1, [sp, #-4]!
    movw r2, #14903
    movw r3, #34595
    movt r2, #2907
    movt r3, #18385
    umull r10, r2, r1, r2
    mov.w r12, #105
    mov.w lr, #16843009
    mov.w r9, #0
    mla r11, r1, r3, r2
    umull r2, r4, r10, r12
    mov r2, r0
    mov r5, r4
    umlal r4, r9, r11, r12
    umlal r5, r2, r11, r12
    lsrs r6, r5, #25
    movw r5, #256
    mul r3, r6, lr
    ldr r6, [r2, #32]
    ldr r2, [r2, #36]
    movt r5, #257
    eors r6, r3
    eors r2, r3
    subs r5, r5, r6
    sbc.w r3, lr, r2
    ands r5, r6
    ands r2, r3
    bic r6, r5, #2139062143
    bic r2, r2, #2139062143
    orrs.w r3, r6, r2
    beq L1
    movw lr, #65528
    add.w r12, r0, #200
    lsl.w r3, r9, #3
    movt lr, #32767
L2:
    rbit r5, r2
    rbit r4, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    adds r4, r3, r5
    and.w r4, r4, lr
    ldr.w r4, [r12, r4]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r2, #0
    ands r2, r4
    orrs.w r4, r6, r2
    beq L1
    rbit r5, r2
    rbit r4, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    adds r4, r3, r5
    and.w r4, r4, lr
    ldr.w r4, [r12, r4]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r2, #0
    ands r2, r4
    orrs.w r4, r6, r2
    beq L1
    rbit r5, r2
    rbit r4, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    adds r4, r3, r5
    and.w r4, r4, lr
    ldr.w r4, [r12, r4]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r2, #0
    ands r2, r4
    orrs.w r4, r6, r2
    beq L1
    rbit r5, r2
    rbit r4, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    adds r4, r3, r5
    and.w r4, r4, lr
    ldr.w r4, [r12, r4]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r2, #0
    ands r2, r4
    orrs.w r4, r6, r2
    bne L2
L1:
    add.w r1, r0, r9, lsr #1
    ldrb.w r1, [r1, #144]
    cbnz r1, L4
L5:
    movs r0, #0
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    ldr r6, [r0]
L6:
    add.w r1, r5, r9, lsl #3
    add.w r3, r0, r9
    bic r1, r1, #7
    add.w r3, r3, r5, lsr #3
    adds r2, r0, r1
    movs r5, #0
    ldr.w r1, [r2, #204]
    strb.w r5, [r3, #32]
    strd r5, r5, [r2, #200]
    subs r2, r6, #1
    str r2, [r0]
    movs r0, #1
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    mov r1, sp
    mov r2, r10
    mov r3, r11
    mov r8, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L5
    ldr.w r6, [r8]
    subs r4, r0, #1
    sub.w r1, r4, r9
    cmp r1, #8
    bhs L7
L8:
    mov r0, r8
    movs r5, #7
    mov r9, r4
    b L6
L7:
    mov r0, r8
    mov r1, r4
    mov r2, r10
    mov r3, r11
    bl hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map
    b L8
