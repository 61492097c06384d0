// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

contains_key:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    sub sp, #8
    movw r2, #14903
    movw r4, #34595
    movt r2, #2907
    movt r4, #18385
    umull r2, r3, r1, r2
    str r1, [sp, #4]
    mla r3, r1, r4, r3
    lsrs r4, r3, #25
    add.w r12, r4, r4, lsl #1
    add.w r4, r0, r12, lsl #2
    ldrb lr, [r4, #24]!
    sxtb.w r5, lr
    cmp.w r5, #-1
    bgt L1
    ldr r4, [r4, #4]
    cmp r4, r1
    bne L1
    lsl.w r1, r12, #2
    add r0, r1
    adds r0, #32
    b L2
L1:
    lsls.w r1, lr, #25
    bne L3
    movs r0, #0
L2:
    cmp r0, #0
    it ne
    movne r0, #1
    add sp, #8
    pop {r4, r5, r7, pc}
L3:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    add.w r1, r0, r0, lsl #1
    cmp r0, #0
    add.w r1, r4, r1, lsl #2
    itt ne
    subne.w r4, r1, #12
    addne.w r0, r4, #32
    b L2
get:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    sub sp, #8
    movw r2, #14903
    movw r4, #34595
    movt r2, #2907
    movt r4, #18385
    umull r2, r3, r1, r2
    str r1, [sp, #4]
    mla r3, r1, r4, r3
    lsrs r4, r3, #25
    add.w r12, r4, r4, lsl #1
    add.w r4, r0, r12, lsl #2
    ldrb lr, [r4, #24]!
    sxtb.w r5, lr
    cmp.w r5, #-1
    bgt L1
    ldr r4, [r4, #4]
    cmp r4, r1
    bne L1
    lsl.w r1, r12, #2
    add r0, r1
    adds r0, #32
    add sp, #8
    pop {r4, r5, r7, pc}
L1:
    lsls.w r1, lr, #25
    ittt eq
    moveq r0, #0
    addeq sp, #8
    popeq {r4, r5, r7, pc}
L2:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    add.w r1, r0, r0, lsl #1
    cmp r0, #0
    add.w r1, r4, r1, lsl #2
    itt ne
    subne.w r4, r1, #12
    addne.w r0, r4, #32
    add sp, #8
    pop {r4, r5, r7, pc}
hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    movw r12, #52115
    movw r5, #12332
    movt r12, #10010
    movt r5, #13671
    umull lr, r4, r2, r12
    mla r2, r2, r5, r4
    mla r2, r3, r12, r2
    movw r12, #36045
    movt r12, #60757
    lsrs r3, r3, #25
    eor.w r5, r2, lr
    umull r4, lr, r5, r12
    movw r4, #45015
    movt r4, #65361
    mla r5, r5, r4, lr
    add.w lr, r0, #24
    mla r2, r2, r12, r5
    orr r12, r2, #1
    mov r2, r12
    b L1
L2:
    add r2, r12
    uxtb r0, r0
    lsls r0, r0, #25
    beq L3
L1:
    lsls r0, r2, #25
    beq L3
    adds r0, r2, r3
    and r3, r0, #127
    add.w r4, r3, r3, lsl #1
    ldrsb.w r0, [lr, r4, lsl #2]
    cmp.w r0, #-1
    bgt L2
    add.w r4, lr, r4, lsl #2
    ldr r5, [r1]
    ldr r4, [r4, #4]
    cmp r4, r5
    bne L2
    adds r0, r3, #1
    pop {r4, r5, r7, pc}
L3:
    movs r0, #0
    pop {r4, r5, r7, pc}
hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    movw r12, #52115
    movw r5, #12332
    movt r12, #10010
    movt r5, #13671
    umull lr, r4, r2, r12
    mla r2, r2, r5, r4
    mla r2, r3, r12, r2
    movw r12, #36045
    movt r12, #60757
    lsrs r3, r3, #25
    eor.w r5, r2, lr
    umull r4, lr, r5, r12
    movw r4, #45015
    movt r4, #65361
    mla r5, r5, r4, lr
    add.w lr, r0, #24
    mla r2, r2, r12, r5
    orr r12, r2, #1
    mov r2, r12
L1:
    add.w r5, r3, r3, lsl #1
    ldrb.w r4, [lr, r5, lsl #2]
    and r0, r4, #127
    subs r0, #1
    cmp r0, #126
    it lo
    sublo r4, #1
    lsls r0, r2, #25
    strb.w r4, [lr, r5, lsl #2]
    beq L2
    add.w r0, r2, r12
    add r2, r3
    and r3, r2, #127
    mov r2, r0
    cmp r1, r3
    bne L1
L2:
    movs r0, #0
    pop {r4, r5, r7, pc}
hashmap_mem::raw::reserve_after_home_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    str r8, [sp, #-4]!
    mov lr, r1
    movw r1, #52115
    movt r1, #10010
    mov r12, r2
    umull r2, r3, lr, r1
    movw r4, #12332
    movt r4, #13671
    mla r3, lr, r4, r3
    mla r1, r12, r1, r3
    movw r3, #36045
    movt r3, #60757
    eors r2, r1
    umull r4, r5, r2, r3
    movw r4, #45015
    movt r4, #65361
    mla r2, r2, r4, r5
    mla r1, r1, r3, r2
    lsr.w r3, r12, #25
    orr r8, r1, #1
    add.w r1, r0, #24
    mov r4, r8
L1:
    add.w r5, r3, r3, lsl #1
    ldrsb.w r6, [r1, r5, lsl #2]
    lsls r5, r5, #2
    cmp.w r6, #-1
    bgt L2
    mvns r2, r6
    add r3, r4
    lsls r2, r2, #25
    it ne
    addne r6, #1
    add.w r2, r4, r8
    lsls r4, r4, #25
    and r3, r3, #127
    strb r6, [r1, r5]
    mov r4, r2
    bne L1
    movs r1, #128
    mov r2, lr
    mov r3, r12
    bl hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map
    movs r0, #0
    ldr r8, [sp], #4
    pop {r4, r5, r6, r7, pc}
L2:
    orr r0, r6, #128
    strb r0, [r1, r5]
    adds r0, r3, #1
    ldr r8, [sp], #4
    pop {r4, r5, r6, r7, pc}
insert:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    str r2, [sp, #-4]!
    movw r6, #14903
    movw r5, #34595
    movt r6, #2907
    movt r5, #18385
    umull r8, r6, r2, r6
    mla r11, r2, r5, r6
    lsr.w r6, r11, #25
    add.w r6, r6, r6, lsl #1
    lsl.w r12, r6, #2
    add.w r6, r1, r6, lsl #2
    ldrb r4, [r6, #24]
    sxtb r5, r4
    cmp.w r5, #-1
    ble L1
    cbnz r4, L2
    ldrh r5, [r1, #2]
    cmp r5, #63
    bhi L3
    cbnz r5, L4
    movw lr, #64
    movs r4, #4
    movt lr, #15620
    strd r4, r4, [r1, #4]
    movs r4, #128
    mov.w r8, #12
    mov.w r9, #8
    str.w lr, [r1, #20]
    strd r9, r8, [r1, #12]
    strh r4, [r1]
L4:
    str r2, [r6, #28]
    add.w r2, r1, r12
    movs r6, #128
    strb r6, [r2, #24]
    adds r2, r5, #1
    strh r2, [r1, #2]
L5:
    add r1, r12
    movs r2, #0
    b L6
L1:
    ldr r6, [r6, #28]
    cmp r6, r2
    bne L2
L7:
    add r1, r12
    movs r2, #1
    ldr r6, [r1, #32]
L6:
    str r3, [r1, #32]
    movs r1, #0
    stm r0!, {r1, r2, r6}
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L2:
    lsls r6, r4, #25
    bne L8
L9:
    ldrh r4, [r1, #2]
    cmp r4, #63
    bls L10
L3:
    movs r1, #1
    mov r6, r3
    stm r0!, {r1, r2, r6}
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L8:
    mov r12, sp
    mov r9, r0
    mov r4, r2
    mov r6, r3
    mov r0, r1
    mov r10, r1
    mov r1, r12
    mov r2, r8
    mov r3, r11
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    mov r12, r0
    mov r1, r10
    mov r2, r4
    mov r3, r6
    mov r0, r9
    cmp.w r12, #0
    beq L9
    add.w r2, r12, r12, lsl #1
    mvn r6, #11
    add.w r12, r6, r2, lsl #2
    b L7
L10:
    mov r10, r2
    mov r9, r0
    mov r6, r1
    mov r0, r1
    mov r1, r8
    mov r2, r11
    mov r5, r3
    bl hashmap_mem::raw::reserve_after_home_out_of_line::typed::Typed::asm::typed::Map
    cbz r0, L11
    add.w r0, r0, r0, lsl #1
    adds r2, r4, #1
    strh r2, [r6, #2]
    mvn r2, #11
    add.w r12, r2, r0, lsl #2
    mov r1, r6
    add.w r0, r6, r12
    mov r3, r5
    str.w r10, [r0, #28]
    mov r0, r9
    b L5
L11:
    movs r1, #1
    mov r6, r5
    mov r0, r9
    mov r2, r10
    stm r0!, {r1, r2, r6}
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
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
    mla r5, r1, r3, r2
    lsrs r4, r5, #25
    add.w r2, r4, r4, lsl #1
    add.w r3, r0, r2, lsl #2
    lsl.w r8, r2, #2
    ldrb r2, [r3, #24]!
    sxtb r6, r2
    cmp.w r6, #-1
    bgt L1
    ldr r3, [r3, #4]
    cmp r3, r1
    bne L1
    ldrh.w r11, [r0, #2]
L2:
    add.w r2, r0, r8
    sub.w r1, r11, #1
    strh r1, [r0, #2]
    movs r3, #0
    ldrb r0, [r2, #24]
    ldr r1, [r2, #32]
    and r0, r0, #127
    strb r0, [r2, #24]
    movs r0, #1
    str r3, [r2, #28]
    str r3, [r2, #32]
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L1:
    lsls r1, r2, #25
    bne L3
L4:
    movs r0, #0
    add sp, #4
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    mov r1, sp
    mov r2, r10
    mov r3, r5
    mov r9, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L4
    ldrh.w r11, [r9, #2]
    subs r6, r0, #1
    mov r0, r9
    cmp r6, r4
    beq L2
    mov r1, r6
    mov r2, r10
    mov r3, r5
    bl hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map
    add.w r1, r6, r6, lsl #1
    mov r0, r9
    lsl.w r8, r1, #2
    b L2
