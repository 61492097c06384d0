// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

contains_key:
    push {r4, r6, r7, lr}
    add r7, sp, #8
    sub sp, #8
    movw r2, #20457
    str r1, [sp, #4]
    movt r2, #59318
    muls r2, r1, r2
    add.w r3, r0, r2, lsr #25
    ldrb r3, [r3, #24]
    sxtb r4, r3
    cmp.w r4, #-1
    bgt L1
    lsr.w r12, r2, #25
    add.w r4, r0, r12, lsl #3
    ldr.w r4, [r4, #152]
    cmp r4, r1
    bne L1
    lsl.w r1, r12, #3
L2:
    add r0, r1
    mvn r1, #155
    subs r0, r0, r1
    it ne
    movne r0, #1
    add sp, #8
    pop {r4, r6, r7, pc}
L1:
    lsls r1, r3, #25
    bne L3
L4:
    movs r0, #0
    add sp, #8
    pop {r4, r6, r7, pc}
L3:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L4
    mvn r1, #7
    add.w r1, r1, r0, lsl #3
    mov r0, r4
    b L2
get:
    push {r4, r6, r7, lr}
    add r7, sp, #8
    sub sp, #8
    movw r2, #20457
    str r1, [sp, #4]
    movt r2, #59318
    muls r2, r1, r2
    add.w r3, r0, r2, lsr #25
    ldrb r3, [r3, #24]
    sxtb r4, r3
    cmp.w r4, #-1
    bgt L1
    lsr.w r12, r2, #25
    add.w r4, r0, r12, lsl #3
    ldr.w r4, [r4, #152]
    cmp r4, r1
    bne L1
    lsl.w r1, r12, #3
    add r0, r1
    adds r0, #156
    add sp, #8
    pop {r4, r6, r7, pc}
L1:
    lsls r1, r3, #25
    bne L2
L3:
    movs r0, #0
    add sp, #8
    pop {r4, r6, r7, pc}
L2:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L3
    mvn r1, #7
    add.w r1, r1, r0, lsl #3
    mov r0, r4
    add r0, r1
    adds r0, #156
    add sp, #8
    pop {r4, r6, r7, pc}
hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    movw r3, #34253
    movt r3, #51616
    muls r3, r2, r3
    lsrs r2, r2, #25
    eor.w r12, r3, r3, lsr #16
    movw r3, #51819
    movt r3, #34283
    mul r12, r12, r3
    movs r3, #1
    orr.w r12, r3, r12, lsr #16
    mov r3, r12
L1:
    add.w lr, r0, r2
    ldrb.w r4, [lr, #24]
    and r5, r4, #127
    subs r5, #1
    cmp r5, #126
    it lo
    sublo r4, #1
    lsls r5, r3, #25
    strb.w r4, [lr, #24]
    beq L2
    add r2, r3
    add.w r5, r3, r12
    and r2, r2, #127
    mov r3, r5
    cmp r1, r2
    bne L1
L2:
    pop {r4, r5, r7, pc}
hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    movw r3, #34253
    lsr.w lr, r2, #25
    movt r3, #51616
    muls r3, r2, r3
    eor.w r12, r3, r3, lsr #16
    movw r3, #51819
    movt r3, #34283
    mul r12, r12, r3
    movs r3, #1
    orr.w r12, r3, r12, lsr #16
    mov r3, r12
    b L1
L2:
    add r3, r12
    uxtb r2, r2
    lsls r2, r2, #25
    beq L3
L1:
    lsls r2, r3, #25
    beq L3
    add.w r2, r3, lr
    and lr, r2, #127
    add.w r2, r0, lr
    ldrsb.w r2, [r2, #24]
    cmp.w r2, #-1
    bgt L2
    add.w r4, r0, lr, lsl #3
    ldr r5, [r1]
    ldr.w r4, [r4, #152]
    cmp r4, r5
    bne L2
    add.w r0, lr, #1
    pop {r4, r5, r7, pc}
L3:
    movs r0, #0
    pop {r4, r5, r7, pc}
hashmap_mem::raw::reserve_beyond_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r7, lr}
    add r7, sp, #8
    add.w r3, r0, r1, lsr #25
    mov r12, r1
    lsrs r1, r1, #25
    ldrsb r2, [r3, #24]!
    cmp.w r2, #-1
    bgt L1
    movw r4, #34253
    movt r4, #51616
    mul r4, r12, r4
    eor.w lr, r4, r4, lsr #16
    movw r4, #51819
    movt r4, #34283
    mul lr, lr, r4
    movs r4, #1
    orr.w lr, r4, lr, lsr #16
    mov r4, lr
L2:
    mvns r5, r2
    lsls r5, r5, #25
    it ne
    addne r2, #1
    strb r2, [r3]
    lsls r2, r4, #25
    beq L3
    add r1, r4
    add.w r5, r4, lr
    and r1, r1, #127
    adds r3, r0, r1
    mov r4, r5
    ldrsb r2, [r3, #24]!
    cmp.w r2, #-1
    ble L2
L1:
    orr r0, r2, #128
    strb r0, [r3]
    adds r0, r1, #1
    pop {r4, r5, r7, pc}
L3:
    movs r1, #128
    mov r2, r12
    bl hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map
    movs r0, #0
    pop {r4, r5, r7, pc}
insert:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10}
    sub sp, #8
    movw r6, #20457
    str r2, [sp, #4]
    movt r6, #59318
    mul r4, r2, r6
    add.w lr, r1, r4, lsr #25
    lsr.w r12, r4, #25
    ldrb.w r5, [lr, #24]
    sxtb r6, r5
    cmp.w r6, #-1
    ble L1
    cbnz r5, L2
    ldrh r4, [r1, #2]
    cmp r4, #63
    bhi L3
    cbnz r4, L4
    movw r8, #64
    movs r5, #4
    add.w r9, r1, #12
    movt r8, #14848
    movs r6, #8
    strd r5, r5, [r1, #4]
    stm.w r9, {r5, r6, r8}
    movs r5, #128
    strh r5, [r1]
L4:
    add.w r6, r1, r12, lsl #3
    movs r5, #128
    strb.w r5, [lr, #24]
    str.w r2, [r6, #152]
    adds r2, r4, #1
    strh r2, [r1, #2]
    lsl.w r2, r12, #3
L5:
    add r1, r2
    movs r2, #0
    b L6
L1:
    add.w r6, r1, r12, lsl #3
    ldr.w r6, [r6, #152]
    cmp r6, r2
    bne L2
    lsl.w r2, r12, #3
L7:
    add r1, r2
    movs r2, #1
    ldr.w r4, [r1, #156]
L6:
    str.w r3, [r1, #156]
    movs r1, #0
    stm r0!, {r1, r2, r4}
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
L2:
    lsls r6, r5, #25
    bne L8
L9:
    ldrh r6, [r1, #2]
    cmp r6, #63
    bls L10
L3:
    movs r1, #1
    mov r4, r3
    stm r0!, {r1, r2, r4}
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
L8:
    add.w r12, sp, #4
    mov r8, r0
    mov r5, r2
    mov r0, r1
    mov r9, r1
    mov r1, r12
    mov r2, r4
    mov r6, r3
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    mov r12, r0
    mov r1, r9
    mov r2, r5
    mov r3, r6
    mov r0, r8
    cmp.w r12, #0
    beq L9
    mvn r2, #7
    add.w r2, r2, r12, lsl #3
    b L7
L10:
    mov r8, r0
    mov r5, r1
    mov r0, r1
    mov r1, r4
    mov r10, r2
    mov r9, r3
    bl hashmap_mem::raw::reserve_beyond_out_of_line::typed::Typed::asm::typed::Map
    cbz r0, L11
    adds r2, r6, #1
    strh r2, [r5, #2]
    mvn r2, #7
    mov r1, r5
    add.w r2, r2, r0, lsl #3
    mov r3, r9
    adds r0, r5, r2
    str.w r10, [r0, #152]
    mov r0, r8
    b L5
L11:
    movs r1, #1
    mov r4, r9
    mov r0, r8
    mov r2, r10
    stm r0!, {r1, r2, r4}
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
remove:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #12
    movw r2, #20457
    str r1, [sp, #8]
    movt r2, #59318
    mul r5, r1, r2
    add.w r2, r0, r5, lsr #25
    lsrs r4, r5, #25
    ldrb r6, [r2, #24]
    sxtb r2, r6
    cmp.w r2, #-1
    bgt L1
    add.w r11, r0, r4, lsl #3
    mov r8, r11
    ldr r2, [r8, #152]!
    cmp r2, r1
    bne L1
    ldr r10, [r11, #156]!
L2:
    adds r1, r0, r4
    and r2, r6, #127
    strb r2, [r1, #24]
    movs r1, #0
    str.w r1, [r11]
    str.w r1, [r8]
    ldrh r1, [r0, #2]
    subs r1, #1
    strh r1, [r0, #2]
    movs r0, #1
    mov r1, r10
    add sp, #12
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L1:
    lsls r1, r6, #25
    bne L3
L4:
    movs r0, #0
    mov r1, r10
    add sp, #12
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    add r1, sp, #8
    mov r2, r5
    str r0, [sp, #4]
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L4
    sub.w r9, r0, #1
    ldr r0, [sp, #4]
    cmp r9, r4
    add.w r11, r0, r9, lsl #3
    ldr r10, [r11, #156]!
    sub.w r8, r11, #4
    beq L2
    ldr r0, [sp, #4]
    mov r1, r9
    mov r2, r5
    bl hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map
    ldr r0, [sp, #4]
    mov r4, r9
    add.w r1, r0, r9
    ldrb r6, [r1, #24]
    b L2
