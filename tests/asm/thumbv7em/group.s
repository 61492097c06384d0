// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

contains_key:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10}
    sub sp, #8
    movw r2, #8151
    movw r6, #37348
    movt r2, #50634
    movt r6, #1886
    umull r2, r3, r1, r2
    mov.w r12, #16843009
    str r1, [sp, #4]
    mla r3, r1, r6, r3
    movs r6, #89
    umull r6, lr, r3, r6
    lsrs r6, r6, #25
    mul r4, r6, r12
    add.w r6, r0, lr
    ldr r5, [r6, #32]
    ldr.w r8, [r6, #36]
    movw r6, #256
    movt r6, #257
    eors r5, r4
    eor.w r4, r4, r8
    subs r6, r6, r5
    and.w r5, r5, r6
    bic r6, r5, #2139062143
    sbc.w r5, r12, r4
    ands r5, r4
    bic r10, r5, #2139062143
    orrs.w r5, r6, r10
    beq.w L1
    movw r8, #65528
    lsl.w r12, lr, #3
    movt r8, #32767
L2:
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r5, r6, r10
    beq L1
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r5, r6, r10
    beq L1
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r5, r6, r10
    beq L1
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r4, r6, r10
    bne.w L2
L1:
    add.w r1, r0, lr, lsr #2
    ldrb.w r1, [r1, #128]
    cbnz r1, L4
L5:
    movs r0, #0
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
L4:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L5
    mvn r1, #7
    add.w r12, r1, r0, lsl #3
    movs r5, #7
    mov r0, r4
L3:
    add.w r1, r5, r12
    bic r1, r1, #7
    add r0, r1
    mvn r1, #155
    subs r0, r0, r1
    it ne
    movne r0, #1
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
get:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10}
    sub sp, #8
    movw r2, #8151
    movw r6, #37348
    movt r2, #50634
    movt r6, #1886
    umull r2, r3, r1, r2
    mov.w r12, #16843009
    str r1, [sp, #4]
    mla r3, r1, r6, r3
    movs r6, #89
    umull r6, lr, r3, r6
    lsrs r6, r6, #25
    mul r4, r6, r12
    add.w r6, r0, lr
    ldr r5, [r6, #32]
    ldr.w r8, [r6, #36]
    movw r6, #256
    movt r6, #257
    eors r5, r4
    eor.w r4, r4, r8
    subs r6, r6, r5
    and.w r5, r5, r6
    bic r6, r5, #2139062143
    sbc.w r5, r12, r4
    ands r5, r4
    bic r10, r5, #2139062143
    orrs.w r5, r6, r10
    beq.w L1
    movw r8, #65528
    lsl.w r12, lr, #3
    movt r8, #32767
L2:
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r5, r6, r10
    beq L1
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r5, r6, r10
    beq L1
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r5, r6, r10
    beq L1
    rbit r5, r10
    rbit r9, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add.w r4, r12, r5
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #152]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r10, #0
    and.w r10, r10, r4
    orrs.w r4, r6, r10
    bne.w L2
L1:
    add.w r1, r0, lr, lsr #2
    ldrb.w r1, [r1, #128]
    cbnz r1, L4
L5:
    movs r0, #0
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
L4:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L5
    mvn r1, #7
    add.w r12, r1, r0, lsl #3
    movs r5, #7
    mov r0, r4
L3:
    add.w r1, r5, r12
    bic r1, r1, #7
    add r0, r1
    adds r0, #156
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #24
    str r0, [sp, #8]
    movw r0, #35699
    movt r0, #20692
    str r1, [sp]
    umull r1, r6, r2, r0
    movw r5, #51080
    movt r5, #16138
    movs r4, #32
    mla r2, r2, r5, r6
    mla r0, r3, r0, r2
    movw r2, #36045
    movt r2, #60757
    eors r1, r0
    umull r6, r5, r1, r2
    movw r6, #45015
    movt r6, #65361
    mla r1, r1, r6, r5
    mla r0, r0, r2, r1
    orr r2, r0, #1
    movs r0, #89
    umull r0, r3, r3, r0
    lsls r0, r2, #3
    add.w r11, r2, r2, lsl #1
    str r0, [sp, #20]
    lsls r0, r2, #4
    str r0, [sp, #16]
    lsl.w r0, r11, #2
    str r0, [sp, #12]
    lsl.w r0, r11, #1
    add.w r9, r2, r3, lsr #2
    str r0, [sp, #4]
    lsl.w r10, r2, #1
    lsrs r0, r3, #2
L1:
    ldr r1, [sp, #8]
    add.w r8, r4, r4, lsl #1
    add r0, r1
    ldrb.w r1, [r0, #128]
    subs r6, r1, #1
    uxtb r5, r6
    cmp r5, #254
    it lo
    movlo r1, r6
    strb.w r1, [r0, #128]
    ldr r0, [sp, #4]
    lsls r5, r4, #1
    add.w r1, r0, r4, lsl #2
L2:
    lsls r0, r4, #26
    beq L3
    add.w r6, r9, r4
    adds r0, r4, r2
    and r6, r6, #31
    cmp r6, #22
    bhi L4
    lsl.w r12, r6, #2
    cmp r12, r3
    bne L5
L4:
    lsls r6, r0, #26
    beq L3
    add.w r6, r2, r9
    add.w lr, r10, r4
    add r6, r5
    and r6, r6, #31
    cmp r6, #22
    bhi L6
    lsl.w r12, r6, #2
    cmp r12, r3
    bne L7
L6:
    lsls.w r6, lr, #26
    beq L3
    add.w r6, r11, r9
    add r4, r11
    add r6, r8
    and r6, r6, #31
    cmp r6, #22
    bhi L8
    lsl.w r12, r6, #2
    cmp r12, r3
    bne L9
L8:
    lsls r6, r4, #26
    beq L3
    add r0, r2
    adds r6, r0, r2
    ldr r0, [sp, #20]
    adds r4, r6, r2
    add r5, r0
    ldr r0, [sp, #12]
    add r8, r0
    ldr r0, [sp, #16]
    add r0, r1
    add r1, r9
    and r9, r1, #31
    mov r1, r0
    cmp.w r9, #22
    bhi L2
    lsl.w r12, r9, #2
    mov r1, r0
    cmp r12, r3
    beq L2
    b L10
L5:
    mov r9, r6
    mov r4, r0
    b L10
L7:
    mov r9, r6
    mov r4, lr
    b L10
L9:
    mov r9, r6
L10:
    ldr r0, [sp]
    sub.w r0, r0, r12
    cmp r0, #7
    mov r0, r9
    bhi L1
L3:
    add sp, #24
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #12
    str r1, [sp]
    movw r1, #35699
    movt r1, #20692
    movw r4, #51080
    umull r6, r5, r2, r1
    movt r4, #16138
    mov.w r12, #32
    mla r2, r2, r4, r5
    mla r1, r3, r1, r2
    eor.w r2, r1, r6
    movw r6, #36045
    movt r6, #60757
    umull r5, r4, r2, r6
    movw r5, #45015
    movt r5, #65361
    mla r2, r2, r5, r4
    mla r1, r1, r6, r2
    mov.w r2, #16843009
    orr r10, r1, #1
    movs r1, #89
    umull r1, r3, r3, r1
    str r3, [sp, #4]
    lsrs r1, r1, #25
    add.w r9, r10, r3, lsr #2
    muls r1, r2, r1
    str r1, [sp, #8]
    b L1
L2:
    add.w r1, r0, r9
    ldr r3, [sp, #4]
    ldrb.w r1, [r1, #128]
    cmp r1, #0
    beq.w L3
L1:
    lsls.w r1, r12, #26
    beq.w L3
    add.w r2, r12, r9
    add.w r1, r12, r10
    and r9, r2, #31
    mov r12, r1
    cmp.w r9, #22
    bhi L1
    lsl.w r11, r9, #2
    cmp r11, r3
    beq L1
    add.w r1, r0, r11
    ldr r3, [sp, #8]
    movw r6, #256
    ldr r2, [r1, #32]
    movt r6, #257
    ldr r1, [r1, #36]
    eors r2, r3
    subs r6, r6, r2
    eor.w r1, r1, r3
    and.w r2, r2, r6
    bic r8, r2, #2139062143
    mov.w r2, #16843009
    sbcs r2, r1
    ands r1, r2
    bic lr, r1, #2139062143
    orrs.w r1, r8, lr
    beq L2
    ldr r1, [sp]
    lsl.w r2, r9, #5
    ldr r4, [r1]
L4:
    rbit r5, lr
    rbit r1, r8
    clz r5, r5
    cmp.w r8, #0
    add.w r6, r5, #32
    it ne
    clzne r6, r1
    adds r1, r2, r6
    bic r1, r1, #7
    add r1, r0
    ldr.w r1, [r1, #152]
    cmp r1, r4
    beq L5
    subs.w r1, r8, #1
    and.w r5, r1, r8
    sbc r1, lr, #0
    and.w r1, r1, lr
    orrs.w r6, r5, r1
    beq L2
    rbit r6, r1
    rbit r3, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    adds r3, r2, r6
    bic r3, r3, #7
    add r3, r0
    ldr.w r3, [r3, #152]
    cmp r3, r4
    beq L5
    subs r3, r5, #1
    and.w r5, r5, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r5, r1
    beq L2
    rbit r6, r1
    rbit r3, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    adds r3, r2, r6
    bic r3, r3, #7
    add r3, r0
    ldr.w r3, [r3, #152]
    cmp r3, r4
    beq L5
    subs r3, r5, #1
    and.w r5, r5, r3
    sbc r3, r1, #0
    ands r1, r3
    orrs.w r3, r5, r1
    beq.w L2
    rbit r6, r1
    rbit r3, r5
    clz r6, r6
    cmp r5, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r3
    adds r3, r2, r6
    bic r3, r3, #7
    add r3, r0
    ldr.w r3, [r3, #152]
    cmp r3, r4
    beq L5
    subs r3, r5, #1
    and.w r8, r3, r5
    sbc r3, r1, #0
    and.w lr, r3, r1
    orrs.w r1, r8, lr
    bne.w L4
    b L2
L5:
    add.w r0, r11, r6, lsr #3
    adds r0, #1
    add sp, #12
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    movs r0, #0
    add sp, #12
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::reserve_beyond_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
    mov r9, r0
    movs r0, #89
    umull r3, r0, r2, r0
    add.w r5, r9, r0
    ldr r6, [r5, #32]
    ldr r5, [r5, #36]
    bic r12, r5, #2139062143
    bic r5, r6, #2139062143
    eor r4, r12, #-2139062144
    eor r6, r5, #-2139062144
    orrs r6, r4
    bne.w L1
    movw r4, #35699
    str r3, [sp]
    movt r4, #20692
    movw r6, #51080
    umull r5, r3, r1, r4
    movt r6, #16138
    str r1, [sp, #4]
    str r2, [sp, #8]
    mla r3, r1, r6, r3
    str r0, [sp, #16]
    mov.w lr, #32
    mla r1, r2, r4, r3
    movw r3, #36045
    movt r3, #60757
    eor.w r2, r1, r5
    umull r6, r5, r2, r3
    movw r6, #45015
    movt r6, #65361
    mla r2, r2, r6, r5
    ldr r6, [sp, #16]
    mla r1, r1, r3, r2
    lsr.w r8, r6, #2
    orr r4, r1, #1
    add.w r11, r4, r6, lsr #2
    lsls r0, r4, #3
    add.w r2, r4, r4, lsl #1
    str r0, [sp, #28]
    lsls r0, r4, #1
    str r0, [sp, #32]
    lsls r0, r4, #4
    str r0, [sp, #24]
    lsls r0, r2, #2
    str r0, [sp, #20]
    lsls r0, r2, #1
    str r0, [sp, #12]
    b L2
L3:
    mov lr, r3
L4:
    adds r3, r0, r1
    mov r9, r0
    mov.w r0, #-2139062144
    mov r11, r8
    ldr r5, [r3, #32]
    ldr r3, [r3, #36]
    bic r5, r5, #2139062143
    bic r12, r3, #2139062143
    eor.w r3, r5, r0
    eor.w r6, r12, r0
    orrs r3, r6
    ldr r6, [sp, #16]
    bne L5
L2:
    add.w r1, r9, r8
    movs r5, #1
    mov r0, r9
    add.w r12, r4, lr, lsl #1
    ldrsb.w r3, [r1, #128]
    add.w r9, lr, lr, lsl #1
    uqadd8 r3, r3, r5
    strb.w r3, [r1, #128]
    ldr r1, [sp, #12]
    add.w r10, r1, lr, lsl #2
L6:
    lsls.w r1, lr, #26
    beq L7
    add.w r1, r11, lr
    add.w r3, lr, r4
    and r8, r1, #31
    cmp.w r8, #22
    bhi L8
    lsl.w r1, r8, #2
    cmp r1, r6
    bne L3
L8:
    lsls r1, r3, #26
    beq L7
    ldr r1, [sp, #32]
    add.w r5, r1, lr
    add.w r1, r11, r12
    and r8, r1, #31
    cmp.w r8, #22
    bhi L9
    lsl.w r1, r8, #2
    cmp r1, r6
    bne L10
L9:
    lsls r1, r5, #26
    beq L7
    add.w r1, r2, r11
    add lr, r2
    add r1, r9
    and r8, r1, #31
    cmp.w r8, #22
    bhi L11
    lsl.w r1, r8, #2
    cmp r1, r6
    bne L4
L11:
    lsls.w r1, lr, #26
    beq L7
    adds r1, r3, r4
    ldr r3, [sp, #28]
    add r1, r4
    add r12, r3
    ldr r3, [sp, #20]
    add.w lr, r1, r4
    add.w r1, r11, r10
    add r9, r3
    ldr r3, [sp, #24]
    and r11, r1, #31
    add r3, r10
    cmp.w r11, #22
    mov r10, r3
    bhi L6
    lsl.w r1, r11, #2
    mov r10, r3
    cmp r1, r6
    beq L6
    mov r8, r11
    b L4
L10:
    mov lr, r5
    b L4
L7:
    ldrd r2, r3, [sp, #4]
    movs r1, #96
    bl hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map
    movs r0, #0
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L5:
    ldr r3, [sp]
    mov r0, r1
L1:
    mvn r1, #127
    orr.w r1, r1, r3, lsr #25
    mov.w r3, #-2139062144
    eors.w r2, r5, r3
    eor.w r3, r3, r12
    rbit r3, r3
    rbit r2, r2
    clz r3, r3
    add.w r3, r3, #32
    it ne
    clzne r3, r2
    add.w r0, r0, r3, lsr #3
    add.w r2, r0, r9
    adds r0, #1
    strb.w r1, [r2, #32]
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
insert:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
    strd r3, r0, [sp, #24]
    movw r0, #8151
    movt r0, #50634
    movw r4, #256
    umull r3, r0, r2, r0
    movt r4, #257
    str r2, [sp, #32]
    str r3, [sp, #8]
    movw r3, #37348
    movt r3, #1886
    mla r3, r2, r3, r0
    movs r0, #89
    str r3, [sp, #4]
    umull r0, lr, r3, r0
    mov.w r3, #16843009
    lsrs r0, r0, #25
    orr.w r0, r0, lr, lsl #7
    str r0, [sp, #12]
    and r0, r0, #127
    mul r6, r0, r3
    add.w r0, r1, lr
    str r0, [sp, #16]
    ldr.w r11, [r0, #32]
    ldr r0, [r0, #36]
    str r0, [sp, #20]
    eor.w r5, r11, r6
    eors r6, r0
    subs r4, r4, r5
    sbcs r3, r6
    ands r5, r4
    ands r3, r6
    bic r9, r5, #2139062143
    bic r12, r3, #2139062143
    orrs.w r3, r9, r12
    beq.w L1
    movw r10, #65528
    lsl.w r5, lr, #3
    movt r10, #32767
L2:
    rbit r4, r12
    rbit r3, r9
    clz r4, r4
    cmp.w r9, #0
    add.w r8, r4, #32
    it ne
    clzne r8, r3
    add.w r3, r5, r8
    and.w r3, r3, r10
    add r3, r1
    ldr.w r3, [r3, #152]
    cmp r3, r2
    beq.w L3
    subs.w r3, r9, #1
    sbc r4, r12, #0
    and.w r3, r3, r9
    and.w r4, r4, r12
    orrs.w r0, r3, r4
    beq L1
    rbit r6, r4
    rbit r0, r3
    clz r6, r6
    cmp r3, #0
    add.w r8, r6, #32
    it ne
    clzne r8, r0
    add.w r0, r5, r8
    and.w r0, r0, r10
    add r0, r1
    ldr.w r0, [r0, #152]
    cmp r0, r2
    beq.w L3
    subs r0, r3, #1
    and.w r3, r3, r0
    sbc r0, r4, #0
    ands r4, r0
    orrs.w r0, r3, r4
    beq L1
    rbit r6, r4
    rbit r0, r3
    clz r6, r6
    cmp r3, #0
    add.w r8, r6, #32
    it ne
    clzne r8, r0
    add.w r0, r5, r8
    and.w r0, r0, r10
    add r0, r1
    ldr.w r0, [r0, #152]
    cmp r0, r2
    beq L3
    subs r0, r3, #1
    and.w r3, r3, r0
    sbc r0, r4, #0
    ands r4, r0
    orrs.w r0, r3, r4
    beq L1
    rbit r6, r4
    rbit r0, r3
    clz r6, r6
    cmp r3, #0
    add.w r8, r6, #32
    it ne
    clzne r8, r0
    add.w r0, r5, r8
    and.w r0, r0, r10
    add r0, r1
    ldr.w r0, [r0, #152]
    cmp r0, r2
    beq L3
    subs r0, r3, #1
    and.w r9, r0, r3
    sbc r0, r4, #0
    and.w r12, r0, r4
    orrs.w r0, r9, r12
    bne.w L2
L1:
    add.w r0, r1, lr, lsr #2
    ldrb.w r0, [r0, #128]
    cmp r0, #0
    bne L4
    ldr r6, [sp, #20]
    bic r3, r11, #2139062143
    ldr r4, [sp, #24]
    eor r0, r3, #-2139062144
    bic r6, r6, #2139062143
    eor r5, r6, #-2139062144
    orrs r0, r5
    bne L5
L6:
    ldr r5, [r1]
    cmp r5, #63
    bhi L7
    mov r8, r2
    mov r9, r1
    mov r0, r1
    ldrd r2, r1, [sp, #4]
    bl hashmap_mem::raw::reserve_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L8
    mvn r1, #7
    add.w r3, r1, r0, lsl #3
    movs r6, #7
    mov r1, r9
    mov r0, r3
    mov r2, r8
    b L9
L5:
    mov.w r0, #-2139062144
    eors r3, r0
    eor.w r0, r0, r6
    rbit r3, r3
    rbit r0, r0
    clz r0, r0
    add.w r6, r0, #32
    it ne
    clzne r6, r3
    ldr r5, [r1]
    cmp r5, #63
    bls L10
L7:
    movs r1, #1
    mov r3, r4
    b L11
L3:
    ldr r4, [sp, #24]
L12:
    add.w r0, r8, r5
    movs r2, #1
    bic r0, r0, #7
    add r0, r1
    movs r1, #0
    ldr.w r3, [r0, #156]
    b L13
L10:
    ldr r0, [sp, #12]
    orn r3, r0, #127
    cbnz r5, L14
    movs r0, #4
    mov.w r12, #96
    mov.w r9, #64
    add.w r11, r1, #12
    mov.w r8, #8
    mov.w r10, #956301312
    strd r0, r0, [r1, #4]
    stm.w r11, {r0, r8, r10}
    strd r9, r12, [r1, #24]
L14:
    ldr r0, [sp, #16]
    add.w r0, r0, r6, lsr #3
    strb.w r3, [r0, #32]
    add.w r0, r6, lr, lsl #3
    bic r3, r0, #7
    lsl.w r0, lr, #3
L9:
    add r0, r6
    add r3, r1
    bic r0, r0, #7
    str.w r2, [r3, #152]
    adds r2, r5, #1
    add r0, r1
    str r2, [r1]
    movs r2, #0
    movs r1, #0
L13:
    str.w r4, [r0, #156]
L11:
    ldr r0, [sp, #28]
    stm r0!, {r1, r2, r3}
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    mov r5, r2
    add.w r12, sp, #32
    ldrd r3, r2, [sp, #4]
    mov r0, r1
    mov r4, r1
    mov r1, r12
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    mov r1, r4
    ldr r4, [sp, #24]
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
    mov r3, r4
    mov r2, r8
    b L11
remove:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    str r1, [sp, #-4]!
    movw r2, #8151
    movw r3, #37348
    movt r2, #50634
    movt r3, #1886
    umull r10, r2, r1, r2
    mla r11, r1, r3, r2
    movs r2, #89
    mov.w r3, #16843009
    umull r2, r9, r11, r2
    add.w r6, r0, r9
    lsrs r2, r2, #25
    muls r2, r3, r2
    ldr r5, [r6, #32]
    ldr r4, [r6, #36]
    eor.w r6, r5, r2
    movw r5, #256
    movt r5, #257
    eors r2, r4
    subs r5, r5, r6
    sbcs r3, r2
    ands r6, r5
    ands r2, r3
    bic r6, r6, #2139062143
    bic r3, r2, #2139062143
    orrs.w r2, r6, r3
    beq L1
    movw r12, #65528
    lsl.w lr, r9, #3
    movt r12, #32767
L2:
    rbit r5, r3
    rbit r4, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    add.w r4, lr, r5
    and.w r4, r4, r12
    add r4, r0
    ldr.w r2, [r4, #152]
    cmp r2, r1
    beq L3
    subs r2, r6, #1
    and.w r6, r6, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r6, r3
    beq L1
    rbit r4, r3
    rbit r2, r6
    clz r4, r4
    cmp r6, #0
    add.w r5, r4, #32
    it ne
    clzne r5, r2
    add.w r2, lr, r5
    and.w r2, r2, r12
    adds r4, r0, r2
    ldr.w r2, [r4, #152]
    cmp r2, r1
    beq L3
    subs r2, r6, #1
    and.w r6, r6, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r6, r3
    beq L1
    rbit r4, r3
    rbit r2, r6
    clz r4, r4
    cmp r6, #0
    add.w r5, r4, #32
    it ne
    clzne r5, r2
    add.w r2, lr, r5
    and.w r2, r2, r12
    adds r4, r0, r2
    ldr.w r2, [r4, #152]
    cmp r2, r1
    beq L3
    subs r2, r6, #1
    and.w r6, r6, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r6, r3
    beq L1
    rbit r4, r3
    rbit r2, r6
    clz r4, r4
    cmp r6, #0
    add.w r5, r4, #32
    it ne
    clzne r5, r2
    add.w r2, lr, r5
    and.w r2, r2, r12
    adds r4, r0, r2
    ldr.w r2, [r4, #152]
    cmp r2, r1
    beq L3
    subs r2, r6, #1
    and.w r6, r6, r2
    sbc r2, r3, #0
    ands r3, r2
    orrs.w r2, r6, r3
    bne.w L2
L1:
    add.w r1, r0, r9, lsr #2
    ldrb.w r1, [r1, #128]
    cbnz r1, L4
L5:
    movs r0, #0
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    ldr r1, [r4, #156]!
    lsrs r2, r5, #3
    subs r5, r4, #4
L6:
    add.w r3, r0, r9
    add r2, r3
    movs r3, #0
    strb.w r3, [r2, #32]
    str r3, [r4]
    str r3, [r5]
    ldr r2, [r0]
    subs r2, #1
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
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L5
    subs r6, r0, #1
    sub.w r2, r6, r9
    add.w r4, r8, r6, lsl #3
    cmp r2, #8
    ldr r1, [r4, #156]!
    sub.w r5, r4, #4
    bhs L7
L8:
    mov r0, r8
    movs r2, #0
    mov r9, r6
    b L6
L7:
    mov r9, r1
    mov r0, r8
    mov r1, r6
    mov r2, r10
    mov r3, r11
    bl hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map
    mov r1, r9
    b L8
