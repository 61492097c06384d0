// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

contains_key:
    push {r4, r6, r7, lr}
    add r7, sp, #8
    sub sp, #8
    movw r2, #25759
    str r1, [sp, #4]
    movt r2, #20440
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
    b L2
L1:
    lsls r1, r3, #25
    bne L3
    movs r0, #0
L2:
    cmp r0, #0
    it ne
    movne r0, #1
    add sp, #8
    pop {r4, r6, r7, pc}
L3:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    add.w r1, r4, r0, lsl #3
    cmp r0, #0
    itt ne
    subne.w r4, r1, #8
    addne.w r0, r4, #156
    b L2
get:
    push {r4, r6, r7, lr}
    add r7, sp, #8
    sub sp, #8
    movw r2, #25759
    str r1, [sp, #4]
    movt r2, #20440
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
    ittt eq
    moveq r0, #0
    addeq sp, #8
    popeq {r4, r6, r7, pc}
L2:
    add r1, sp, #4
    mov r4, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    add.w r1, r4, r0, lsl #3
    cmp r0, #0
    itt ne
    subne.w r4, r1, #8
    addne.w r0, r4, #156
    add sp, #8
    pop {r4, r6, r7, pc}
hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    str r11, [sp, #-4]!
    movw r3, #28747
    movw r4, #51819
    movt r3, #16105
    movt r4, #34283
    muls r3, r2, r3
    add.w r12, r0, #152
    adds r0, #24
    lsrs r2, r2, #25
    eor.w r3, r3, r3, lsr #16
    muls r3, r4, r3
    movs r4, #1
    orr.w lr, r4, r3, lsr #16
    mov r3, lr
    b L1
L2:
    add r3, lr
    uxtb r4, r4
    lsls r4, r4, #25
    beq L3
L1:
    lsls r4, r3, #25
    beq L3
    add r2, r3
    and r2, r2, #127
    ldrsb r4, [r0, r2]
    cmp.w r4, #-1
    bgt L2
    ldr.w r5, [r12, r2, lsl #3]
    ldr r6, [r1]
    cmp r5, r6
    bne L2
    adds r0, r2, #1
    ldr r11, [sp], #4
    pop {r4, r5, r6, r7, pc}
L3:
    movs r0, #0
    ldr r11, [sp], #4
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r6, r7, lr}
    add r7, sp, #8
    lsls r3, r3, #7
    orr.w lr, r3, r2, lsr #25
    movw r3, #28747
    adds r0, #24
    movt r3, #16105
    muls r2, r3, r2
    movw r3, #51819
    movt r3, #34283
    eor.w r2, r2, r2, lsr #16
    muls r2, r3, r2
    movs r3, #1
    orr.w r12, r3, r2, lsr #16
    mov r2, r12
L1:
    ldrb.w r3, [r0, lr]
    and r4, r3, #127
    subs r4, #1
    cmp r4, #126
    it lo
    sublo r3, #1
    strb.w r3, [r0, lr]
    lsls r3, r2, #25
    beq L2
    add.w r3, r2, r12
    add r2, lr
    and lr, r2, #127
    mov r2, r3
    cmp r1, lr
    bne L1
L2:
    movs r0, #0
    pop {r4, r6, r7, pc}
hashmap_mem::raw::reserve_after_home_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    str r11, [sp, #-4]!
    mov lr, r1
    lsrs r1, r1, #25
    mov r12, r2
    orr.w r1, r1, r2, lsl #7
    movw r2, #28747
    movw r3, #51819
    movt r2, #16105
    movt r3, #34283
    mul r2, lr, r2
    eor.w r2, r2, r2, lsr #16
    muls r2, r3, r2
    movs r3, #1
    orr.w r2, r3, r2, lsr #16
    add.w r3, r0, #24
    mov r4, r2
L1:
    ldrsb r5, [r3, r1]
    cmp.w r5, #-1
    bgt L2
    mvns r6, r5
    lsls r6, r6, #25
    it ne
    addne r5, #1
    strb r5, [r3, r1]
    add r1, r4
    adds r5, r4, r2
    lsls r4, r4, #25
    and r1, r1, #127
    mov r4, r5
    bne L1
    movs r1, #128
    mov r2, lr
    mov r3, r12
    bl hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map
    movs r0, #0
    ldr r11, [sp], #4
    pop {r4, r5, r6, r7, pc}
L2:
    orr r0, r5, #128
    strb r0, [r3, r1]
    adds r0, r1, #1
    ldr r11, [sp], #4
    pop {r4, r5, r6, r7, pc}
insert:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10}
    sub sp, #8
    movw r6, #25759
    str r2, [sp, #4]
    movt r6, #20440
    mul r4, r2, r6
    add.w r6, r1, r4, lsr #25
    lsr.w r12, r4, #25
    ldrb r6, [r6, #24]
    sxtb r5, r6
    cmp.w r5, #-1
    ble L1
    cbnz r6, L2
    ldrh r5, [r1, #2]
    cmp r5, #63
    bhi L3
    cbnz r5, L4
    movw lr, #64
    movs r6, #4
    movs r4, #8
    movt lr, #14848
    strd r6, r6, [r1, #4]
    strd r6, r4, [r1, #12]
    movs r6, #128
    str.w lr, [r1, #20]
    strh r6, [r1]
L4:
    add.w r6, r1, r12, lsl #3
    str.w r2, [r6, #152]
    add.w r2, r1, r12
    movs r6, #128
    strb r6, [r2, #24]
    adds r2, r5, #1
    strh r2, [r1, #2]
    lsl.w r2, r12, #3
L5:
    add r1, r2
    movs r2, #0
    b L6
L1:
    add.w r5, r1, r12, lsl #3
    ldr.w r5, [r5, #152]
    cmp r5, r2
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
    lsls r6, r6, #25
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
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
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
    mov r10, r2
    mov r8, r0
    mov r5, r1
    mov r0, r1
    mov r1, r4
    movs r2, #0
    mov r9, r3
    bl hashmap_mem::raw::reserve_after_home_out_of_line::typed::Typed::asm::typed::Map
    cbz r0, L11
    mvn r1, #7
    add.w r2, r1, r0, lsl #3
    adds r0, r5, r2
    mov r1, r5
    mov r3, r9
    str.w r10, [r0, #152]
    adds r0, r6, #1
    strh r0, [r5, #2]
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
    push.w {r8, r9, r11}
    sub sp, #8
    movw r2, #25759
    str r1, [sp, #4]
    movt r2, #20440
    mul r4, r1, r2
    add.w r2, r0, r4, lsr #25
    lsrs r6, r4, #25
    ldrb r2, [r2, #24]
    sxtb r3, r2
    cmp.w r3, #-1
    bgt L1
    add.w r3, r0, r6, lsl #3
    ldr.w r3, [r3, #152]
    cmp r3, r1
    bne L1
    ldrh r5, [r0, #2]
L2:
    adds r3, r0, r6
    add.w r2, r0, r6, lsl #3
    ldrb r6, [r3, #24]
    ldr.w r1, [r2, #156]
    and r6, r6, #127
    strb r6, [r3, #24]
    movs r3, #0
    strd r3, r3, [r2, #152]
    subs r2, r5, #1
    strh r2, [r0, #2]
    movs r0, #1
    add sp, #8
    pop.w {r8, r9, r11}
    pop {r4, r5, r6, r7, pc}
L1:
    lsls r1, r2, #25
    bne L3
L4:
    movs r0, #0
    add sp, #8
    pop.w {r8, r9, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    add r1, sp, #4
    mov r2, r4
    mov r9, r0
    bl hashmap_mem::raw::find_after_home_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L4
    ldrh.w r5, [r9, #2]
    sub.w r8, r0, #1
    mov r0, r9
    cmp r8, r6
    beq L2
    mov r1, r8
    mov r2, r4
    movs r3, #0
    bl hashmap_mem::raw::overflow::decrement_out_of_line::typed::Typed::asm::typed::Map
    mov r0, r9
    mov r6, r8
    b L2
