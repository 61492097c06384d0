// thumbv7em, rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball), opt-level 3

contains_key:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r11}
    sub sp, #8
    movw r2, #8151
    movw r6, #37348
    movt r2, #50634
    movt r6, #1886
    umull r2, r3, r1, r2
    movw lr, #257
    movt lr, #1
    str r1, [sp, #4]
    mla r3, r1, r6, r3
    movs r6, #14
    umull r6, r8, r3, r6
    add.w r4, r0, r8, lsl #3
    lsrs r6, r6, #25
    ldrd r9, r12, [r4, #32]
    mov.w r4, #16843009
    muls r4, r6, r4
    mul r5, r6, lr
    movw r6, #256
    movt r6, #257
    eor.w r4, r4, r9
    subs.w r9, r6, r4
    eor.w r5, r5, r12
    sbc.w r6, lr, r5
    ands r6, r5
    movw r5, #32896
    movt r5, #128
    ands r5, r6
    and.w r6, r4, r9
    bic r6, r6, #2139062143
    orrs.w r4, r6, r5
    beq L1
    rsb r4, r8, r8, lsl #3
    movw r8, #65528
    movt r8, #32767
    lsl.w lr, r4, #3
L2:
    rbit r4, r5
    rbit r9, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r9
    add r4, lr
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #144]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r6, r5
    beq L1
    rbit r4, r5
    rbit r9, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r9
    add r4, lr
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #144]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r6, r5
    beq L1
    rbit r4, r5
    rbit r9, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r9
    add r4, lr
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #144]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r6, r5
    beq L1
    rbit r4, r5
    rbit r9, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r9
    add r4, lr
    and.w r4, r4, r8
    add r4, r0
    ldr.w r4, [r4, #144]
    cmp r4, r1
    beq L3
    subs r4, r6, #1
    and.w r6, r6, r4
    sbc r4, r5, #0
    ands r5, r4
    orrs.w r4, r6, r5
    bne L2
L1:
    cmp.w r12, #16777216
    bhs L4
L5:
    movs r0, #0
    add sp, #8
    pop.w {r8, r9, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    add r1, sp, #4
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L5
L3:
    movs r0, #1
    add sp, #8
    pop.w {r8, r9, r11}
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
    movw lr, #257
    movt lr, #1
    str r1, [sp, #4]
    mla r3, r1, r6, r3
    movs r6, #14
    umull r6, r8, r3, r6
    add.w r5, r0, r8, lsl #3
    lsrs r6, r6, #25
    ldrd r9, r12, [r5, #32]
    mov.w r5, #16843009
    muls r5, r6, r5
    mul r4, r6, lr
    movw r6, #256
    movt r6, #257
    eor.w r5, r5, r9
    subs.w r9, r6, r5
    eor.w r4, r4, r12
    and.w r5, r5, r9
    sbc.w r6, lr, r4
    ands r6, r4
    movw r4, #32896
    movt r4, #128
    and.w r10, r6, r4
    bic r4, r5, #2139062143
    orrs.w r5, r4, r10
    beq.w L1
    rsb r5, r8, r8, lsl #3
    movw r8, #65528
    movt r8, #32767
    lsl.w lr, r5, #3
L2:
    rbit r5, r10
    rbit r9, r4
    clz r5, r5
    cmp r4, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add r5, lr
    and.w r6, r5, r8
    add r6, r0
    ldr.w r6, [r6, #144]
    cmp r6, r1
    beq L3
    subs r5, r4, #1
    and.w r4, r4, r5
    sbc r5, r10, #0
    and.w r10, r10, r5
    orrs.w r5, r4, r10
    beq L1
    rbit r5, r10
    rbit r9, r4
    clz r5, r5
    cmp r4, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add r5, lr
    and.w r6, r5, r8
    add r6, r0
    ldr.w r6, [r6, #144]
    cmp r6, r1
    beq L3
    subs r5, r4, #1
    and.w r4, r4, r5
    sbc r5, r10, #0
    and.w r10, r10, r5
    orrs.w r5, r4, r10
    beq L1
    rbit r5, r10
    rbit r9, r4
    clz r5, r5
    cmp r4, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add r5, lr
    and.w r6, r5, r8
    add r6, r0
    ldr.w r6, [r6, #144]
    cmp r6, r1
    beq L3
    subs r5, r4, #1
    and.w r4, r4, r5
    sbc r5, r10, #0
    and.w r10, r10, r5
    orrs.w r5, r4, r10
    beq L1
    rbit r5, r10
    rbit r9, r4
    clz r5, r5
    cmp r4, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r9
    add r5, lr
    and.w r6, r5, r8
    add r6, r0
    ldr.w r6, [r6, #144]
    cmp r6, r1
    beq L3
    subs r5, r4, #1
    and.w r4, r4, r5
    sbc r5, r10, #0
    and.w r10, r10, r5
    orrs.w r5, r4, r10
    bne.w L2
L1:
    cmp.w r12, #16777216
    bhs L4
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
    subs r0, #1
    lsrs r1, r0, #3
    lsls r1, r1, #3
    sub.w r1, r1, r0, lsr #3
    and r0, r0, #7
    lsls r1, r1, #3
    add.w r5, r1, r0, lsl #3
    mov r0, r4
L3:
    bic r1, r5, #7
    add r0, r1
    adds r0, #148
    add sp, #8
    pop.w {r8, r9, r10}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #16
    str r0, [sp, #8]
    movw r0, #35699
    movt r0, #20692
    str r1, [sp]
    umull r1, r6, r2, r0
    movw r5, #51080
    movt r5, #16138
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
    orr r6, r0, #1
    add.w r11, r6, r6, lsl #1
    lsls r4, r6, #3
    lsls r5, r6, #4
    lsl.w lr, r6, #1
    lsl.w r0, r11, #2
    mov r2, r6
    str r0, [sp, #12]
    lsl.w r0, r11, #1
    str r0, [sp, #4]
    movs r0, #14
    umull r0, r12, r3, r0
L1:
    ldr r0, [sp, #8]
    mov.w r3, #-1
    mov r8, r5
    mov r5, r4
    add.w r0, r0, r12, lsl #3
    movs r4, #0
    add.w r10, r2, r2, lsl #1
    lsl.w r9, r2, #1
    ldr r1, [r0, #36]
    adds.w r3, r3, r1, lsr #24
    sbc r4, r4, #0
    subs r3, #254
    sbcs r3, r4, #0
    it lo
    addlo.w r1, r1, #-16777216
    str r1, [r0, #36]
    mov r4, r5
    ldr r0, [sp, #4]
    mov r5, r8
    add.w r8, r0, r2, lsl #2
L2:
    lsls r0, r2, #28
    beq L3
    add.w r0, r12, r2
    adds r1, r2, r6
    and r0, r0, #15
    cmp r0, #14
    blo L4
    lsls r0, r1, #28
    beq L3
    add.w r3, r6, r12
    add.w r0, lr, r2
    add r3, r9
    and r3, r3, #15
    cmp r3, #14
    blo L5
    lsls r0, r0, #28
    beq L3
    add.w r0, r11, r12
    add r2, r11
    add r0, r10
    and r0, r0, #15
    cmp r0, #14
    blo L6
    lsls r0, r2, #28
    beq L3
    adds r0, r1, r6
    ldr r1, [sp, #12]
    add r0, r6
    add r9, r4
    add r10, r1
    adds r2, r0, r6
    add.w r0, r12, r8
    add.w r1, r8, r5
    and r12, r0, #15
    mov r8, r1
    cmp.w r12, #14
    bhs L2
    b L7
L4:
    mov r12, r0
    mov r2, r1
    ldr r0, [sp]
    cmp r12, r0
    bne L1
    b L3
L5:
    mov r12, r3
    mov r2, r0
L7:
    ldr r0, [sp]
    cmp r12, r0
    bne L1
    b L3
L6:
    mov r12, r0
    ldr r0, [sp]
    cmp r12, r0
    bne L1
L3:
    add sp, #16
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #20
    str r1, [sp, #4]
    movw r1, #35699
    movt r1, #20692
    movw r4, #51080
    umull r6, r5, r2, r1
    movt r4, #16138
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
    movw r2, #257
    movt r2, #1
    orr r6, r1, #1
    movs r1, #14
    umull r1, lr, r3, r1
    str r6, [sp, #8]
    lsrs r1, r1, #25
    muls r2, r1, r2
    str r2, [sp, #16]
    mov.w r2, #16843009
    muls r1, r2, r1
    mov r2, r6
    str r1, [sp, #12]
    b L1
L2:
    ldr r6, [sp, #8]
    cmp.w r11, #16777216
    blo.w L3
L1:
    lsls r1, r2, #28
    beq.w L3
    adds r1, r2, r6
    add r2, lr
    and lr, r2, #15
    mov r2, r1
    cmp.w lr, #14
    bhs L1
    ldr r3, [sp, #16]
    add.w r1, r0, lr, lsl #3
    ldrd r1, r11, [r1, #32]
    eor.w r5, r11, r3
    ldr r3, [sp, #12]
    eors r1, r3
    movw r3, #256
    movt r3, #257
    subs r4, r3, r1
    movw r3, #257
    and.w r1, r1, r4
    movt r3, #1
    sbc.w r6, r3, r5
    movw r3, #32896
    ands r6, r5
    movt r3, #128
    and.w r12, r6, r3
    bic r10, r1, #2139062143
    orrs.w r1, r10, r12
    beq L2
    lsl.w r1, lr, #3
    str r1, [sp]
    ldr r1, [sp, #4]
    ldr r4, [r1]
    rsb r1, lr, lr, lsl #3
    lsl.w r8, r1, #3
L4:
    rbit r5, r12
    rbit r1, r10
    clz r5, r5
    cmp.w r10, #0
    add.w r9, r5, #32
    it ne
    clzne r9, r1
    add.w r1, r8, r9
    and r1, r1, #2040
    add r1, r0
    ldr.w r1, [r1, #144]
    cmp r1, r4
    beq L5
    subs.w r1, r10, #1
    sbc r5, r12, #0
    and.w r1, r1, r10
    and.w r5, r5, r12
    orrs.w r6, r1, r5
    beq L2
    rbit r3, r5
    rbit r6, r1
    clz r3, r3
    cmp r1, #0
    add.w r9, r3, #32
    it ne
    clzne r9, r6
    add.w r3, r8, r9
    and r3, r3, #2040
    add r3, r0
    ldr.w r3, [r3, #144]
    cmp r3, r4
    beq L5
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r5, #0
    ands r5, r3
    orrs.w r3, r1, r5
    beq.w L2
    rbit r6, r5
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r9, r6, #32
    it ne
    clzne r9, r3
    add.w r3, r8, r9
    and r3, r3, #2040
    add r3, r0
    ldr.w r3, [r3, #144]
    cmp r3, r4
    beq L5
    subs r3, r1, #1
    and.w r1, r1, r3
    sbc r3, r5, #0
    ands r5, r3
    orrs.w r3, r1, r5
    beq.w L2
    rbit r6, r5
    rbit r3, r1
    clz r6, r6
    cmp r1, #0
    add.w r9, r6, #32
    it ne
    clzne r9, r3
    add.w r3, r8, r9
    and r3, r3, #2040
    add r3, r0
    ldr.w r3, [r3, #144]
    cmp r3, r4
    beq L5
    subs r3, r1, #1
    and.w r10, r3, r1
    sbc r1, r5, #0
    and.w r12, r1, r5
    orrs.w r1, r10, r12
    bne.w L4
    b L2
L5:
    ldr r0, [sp]
    add.w r0, r0, r9, lsr #3
    adds r0, #1
    add sp, #20
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    movs r0, #0
    add sp, #20
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
hashmap_mem::raw::reserve_beyond_out_of_line::typed::Typed::asm::typed::Map:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #36
    movs r3, #14
    str r0, [sp, #28]
    umull r8, lr, r2, r3
    add.w r12, r0, lr, lsl #3
    movw r0, #32896
    movt r0, #128
    ldr r3, [r12, #32]!
    ldr.w r9, [r12, #4]
    bic r5, r3, #2139062143
    eor r4, r5, #-2139062144
    and.w r6, r9, r0
    eors r0, r6
    orrs r0, r4
    bne.w L1
    movw r0, #35699
    movw r4, #51080
    movt r0, #20692
    movt r4, #16138
    umull r6, r5, r1, r0
    str r1, [sp, #8]
    str r2, [sp, #12]
    str.w r8, [sp, #4]
    mla r4, r1, r4, r5
    mla r0, r2, r0, r4
    movw r2, #36045
    movt r2, #60757
    eor.w r1, r0, r6
    umull r4, r5, r1, r2
    movw r4, #45015
    movt r4, #65361
    mla r1, r1, r4, r5
    mla r0, r0, r2, r1
    orr r8, r0, #1
    lsl.w r0, r8, #3
    add.w r11, r8, r8, lsl #1
    str r0, [sp, #24]
    lsl.w r0, r8, #4
    str r0, [sp, #20]
    lsl.w r0, r11, #2
    str r0, [sp, #32]
    lsl.w r0, r11, #1
    str r0, [sp, #16]
    lsl.w r10, r8, #1
    mov r0, r8
    b L2
L3:
    mov lr, r2
    mov r0, r1
L4:
    ldr r1, [sp, #28]
    add.w r12, r1, lr, lsl #3
    movw r1, #32896
    movt r1, #128
    ldr r3, [r12, #32]!
    ldr.w r9, [r12, #4]
    bic r5, r3, #2139062143
    eor r2, r5, #-2139062144
    and.w r6, r9, r1
    eors r1, r6
    orrs r1, r2
    bne L5
L2:
    lsr.w r1, r9, #24
    cmp r1, #254
    it ls
    addls.w r9, r9, #16777216
    ldr r1, [sp, #16]
    strd r3, r9, [r12]
    add.w r3, r8, r0, lsl #1
    ldrd r9, r12, [sp, #20]
    add.w r6, r1, r0, lsl #2
    add.w r5, r0, r0, lsl #1
L6:
    lsls r1, r0, #28
    beq L7
    add.w r2, lr, r0
    add.w r1, r0, r8
    and r2, r2, #15
    cmp r2, #14
    blo L3
    lsls r2, r1, #28
    beq L7
    add.w r2, lr, r3
    add.w r4, r10, r0
    and r2, r2, #15
    cmp r2, #14
    blo L8
    lsls r2, r4, #28
    beq L7
    add.w r2, r11, lr
    add r0, r11
    add r2, r5
    and r2, r2, #15
    cmp r2, #14
    blo L9
    lsls r0, r0, #28
    beq L7
    add.w r0, r1, r8
    ldr r1, [sp, #32]
    add r0, r8
    add.w r2, lr, r6
    add r5, r1
    add.w r1, r6, r9
    and lr, r2, #15
    add r3, r12
    add r0, r8
    mov r6, r1
    cmp.w lr, #14
    bhs L6
    b L4
L8:
    mov lr, r2
    mov r0, r4
    b L4
L9:
    mov lr, r2
    b L4
L1:
    lsl.w r0, lr, #3
    b L10
L7:
    ldr r0, [sp, #28]
    movs r1, #14
    ldrd r2, r3, [sp, #8]
    bl hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map
    movs r0, #0
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L5:
    lsl.w r0, lr, #3
    ldr.w r8, [sp, #4]
L10:
    movw r2, #32896
    mvn r1, #127
    movt r2, #128
    orr.w r1, r1, r8, lsr #25
    eors r2, r6
    eors r6, r5, #-2139062144
    rbit r2, r2
    rbit r6, r6
    clz r2, r2
    uxtb r1, r1
    add.w r2, r2, #32
    it ne
    clzne r2, r6
    and r6, r2, #56
    rsb.w r4, r6, #32
    subs.w r5, r6, #32
    add.w r0, r0, r2, lsr #3
    lsr.w r4, r1, r4
    add.w r0, r0, #1
    it pl
    lslpl.w r4, r1, r5
    lsl.w r1, r1, r6
    orr.w r5, r4, r9
    it pl
    movpl r1, #0
    orrs r1, r3
    strd r1, r5, [r12]
    add sp, #36
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
insert:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #28
    strd r3, r0, [sp, #16]
    movw r3, #8151
    movt r3, #50634
    movw r6, #37348
    umull r0, r3, r2, r3
    movt r6, #1886
    movw r12, #257
    movt r12, #1
    mov.w r4, #16843009
    str r2, [sp, #24]
    str r0, [sp, #4]
    mla r0, r2, r6, r3
    movs r3, #14
    str r0, [sp]
    umull r3, lr, r0, r3
    lsrs r3, r3, #25
    orr.w r0, r3, lr, lsl #7
    and r3, r0, #127
    str r0, [sp, #8]
    add.w r0, r1, lr, lsl #3
    mul r5, r3, r12
    ldrd r6, r9, [r0, #32]
    str r6, [sp, #12]
    muls r3, r4, r3
    eor.w r5, r5, r9
    eor.w r4, r6, r3
    movw r3, #256
    movt r3, #257
    subs r6, r3, r4
    sbc.w r3, r12, r5
    ands r6, r4
    ands r3, r5
    movw r5, #32896
    movt r5, #128
    ands r3, r5
    bic r12, r6, #2139062143
    orrs.w r4, r12, r3
    beq.w L1
    rsb r4, lr, lr, lsl #3
    movw r8, #65528
    movt r8, #32767
    lsl.w r11, r4, #3
L2:
    rbit r6, r3
    rbit r4, r12
    clz r6, r6
    cmp.w r12, #0
    add.w r6, r6, #32
    it ne
    clzne r6, r4
    add.w r10, r11, r6
    and.w r4, r10, r8
    add r4, r1
    ldr.w r4, [r4, #144]
    cmp r4, r2
    beq.w L3
    subs.w r4, r12, #1
    and.w r6, r4, r12
    sbc r4, r3, #0
    ands r3, r4
    orrs.w r4, r6, r3
    beq L1
    rbit r5, r3
    rbit r4, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r4
    add.w r10, r11, r5
    and.w r5, r10, r8
    add r5, r1
    ldr.w r5, [r5, #144]
    cmp r5, r2
    beq.w L3
    subs r5, r6, #1
    and.w r6, r6, r5
    sbc r5, r3, #0
    ands r3, r5
    orrs.w r5, r6, r3
    beq L1
    rbit r4, r3
    rbit r5, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r5
    add.w r10, r11, r4
    and.w r5, r10, r8
    add r5, r1
    ldr.w r5, [r5, #144]
    cmp r5, r2
    beq.w L3
    subs r5, r6, #1
    and.w r6, r6, r5
    sbc r5, r3, #0
    ands r3, r5
    orrs.w r5, r6, r3
    beq L1
    rbit r4, r3
    rbit r5, r6
    clz r4, r4
    cmp r6, #0
    add.w r4, r4, #32
    it ne
    clzne r4, r5
    add.w r10, r11, r4
    and.w r5, r10, r8
    add r5, r1
    ldr.w r5, [r5, #144]
    cmp r5, r2
    beq.w L3
    subs r5, r6, #1
    sbc r4, r3, #0
    and.w r12, r5, r6
    ands r3, r4
    orrs.w r4, r12, r3
    bne.w L2
L1:
    movs r3, #0
    cmp.w r3, r9, lsr #24
    bne L4
    ldr r4, [sp, #12]
    mov.w r3, #-2139062144
    bic.w r6, r3, r4
    movw r3, #32896
    movt r3, #128
    bic.w r3, r3, r9
    orrs.w r5, r6, r3
    beq L5
    rbit r3, r3
    rbit r5, r6
    clz r3, r3
    cmp r6, #0
    add.w r3, r3, #32
    it ne
    clzne r3, r5
    ldr.w r10, [r1]
    cmp.w r10, #63
    bhi L6
    mov r8, r0
    ldr r0, [sp, #8]
    cmp.w r10, #0
    orn r6, r0, #127
    bne L7
    movs r4, #4
    mov.w r12, #8
    strd r4, r4, [r1, #4]
    movs r0, #14
    strd r4, r12, [r1, #12]
    movs r5, #64
    ldr r4, [sp, #12]
    mov.w r11, #956301312
    strd r11, r5, [r1, #20]
    str r0, [r1, #28]
L7:
    and r5, r3, #56
    uxtb r6, r6
    subs.w r12, r5, #32
    lsl.w r0, r6, r5
    it pl
    movpl r0, #0
    orr.w r0, r0, r4
    rsb.w r4, r5, #32
    lsr.w r4, r6, r4
    it pl
    lslpl.w r4, r6, r12
    orr.w r6, r4, r9
    ldr.w r9, [sp, #16]
    strd r0, r6, [r8, #32]
    rsb r0, lr, lr, lsl #3
    add.w r3, r3, r0, lsl #3
    movw r0, #65528
    movt r0, #32767
    ands r0, r3
    add r0, r1
    str.w r2, [r0, #144]
L8:
    add.w r0, r10, #1
    str r0, [r1]
    bic r0, r3, #7
    movs r2, #0
    add r0, r1
    movs r1, #0
    str.w r9, [r0, #148]
    b L9
L4:
    mov r6, r2
    add.w r12, sp, #24
    ldrd r3, r2, [sp]
    mov r0, r1
    mov r5, r1
    mov r1, r12
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    mov r2, r6
    mov r1, r5
    cbz r0, L5
    subs r0, #1
    lsrs r2, r0, #3
    lsls r2, r2, #3
    sub.w r2, r2, r0, lsr #3
    and r0, r0, #7
    lsls r0, r0, #3
    add.w r10, r0, r2, lsl #3
L3:
    bic r0, r10, #7
    movs r2, #1
    add r0, r1
    ldr r1, [sp, #16]
    ldr.w r3, [r0, #148]
    str.w r1, [r0, #148]
    movs r1, #0
    b L9
L5:
    ldr.w r10, [r1]
    cmp.w r10, #63
    bls L10
L6:
    movs r1, #1
    ldr r3, [sp, #16]
L9:
    ldr r0, [sp, #20]
    stm r0!, {r1, r2, r3}
    add sp, #28
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L10:
    mov r4, r2
    mov r6, r1
    mov r0, r1
    ldrd r2, r1, [sp]
    ldr.w r9, [sp, #16]
    bl hashmap_mem::raw::reserve_beyond_out_of_line::typed::Typed::asm::typed::Map
    cbz r0, L11
    subs r0, #1
    lsrs r1, r0, #3
    lsls r1, r1, #3
    sub.w r1, r1, r0, lsr #3
    and r0, r0, #7
    lsls r0, r0, #3
    add.w r3, r0, r1, lsl #3
    adds r0, r3, r6
    mov r1, r6
    str.w r4, [r0, #144]
    b L8
L11:
    movs r1, #1
    mov r3, r9
    mov r2, r4
    b L9
remove:
    push {r4, r5, r6, r7, lr}
    add r7, sp, #12
    push.w {r8, r9, r10, r11}
    sub sp, #20
    movw r2, #8151
    str r1, [sp, #16]
    movt r2, #50634
    umull r3, r2, r1, r2
    str r3, [sp, #12]
    movw r3, #37348
    movt r3, #1886
    mla r3, r1, r3, r2
    movs r2, #14
    str r3, [sp, #8]
    umull r2, r10, r3, r2
    movw r3, #257
    movt r3, #1
    add.w r5, r0, r10, lsl #3
    lsrs r2, r2, #25
    ldrd lr, r11, [r5, #32]
    mov.w r5, #16843009
    mul r6, r2, r3
    lsl.w r9, r10, #3
    muls r2, r5, r2
    movw r5, #256
    movt r5, #257
    eor.w r6, r6, r11
    eor.w r2, r2, lr
    subs r5, r5, r2
    sbcs r3, r6
    ands r2, r5
    ands r3, r6
    movw r6, #32896
    movt r6, #128
    and.w r4, r3, r6
    bic r6, r2, #2139062143
    orrs.w r2, r6, r4
    beq.w L1
    rsb r2, r10, r10, lsl #3
    movw r12, #65528
    movt r12, #32767
    lsls r2, r2, #3
L2:
    rbit r5, r4
    rbit r3, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r3
    adds r3, r2, r5
    and.w r3, r3, r12
    add.w r8, r0, r3
    ldr.w r3, [r8, #144]
    cmp r3, r1
    beq L3
    subs r3, r6, #1
    and.w r6, r6, r3
    sbc r3, r4, #0
    ands r4, r3
    orrs.w r3, r6, r4
    beq L1
    rbit r5, r4
    rbit r3, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r3
    adds r3, r2, r5
    and.w r3, r3, r12
    add.w r8, r0, r3
    ldr.w r3, [r8, #144]
    cmp r3, r1
    beq L3
    subs r3, r6, #1
    and.w r6, r6, r3
    sbc r3, r4, #0
    ands r4, r3
    orrs.w r3, r6, r4
    beq L1
    rbit r5, r4
    rbit r3, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r3
    adds r3, r2, r5
    and.w r3, r3, r12
    add.w r8, r0, r3
    ldr.w r3, [r8, #144]
    cmp r3, r1
    beq L3
    subs r3, r6, #1
    and.w r6, r6, r3
    sbc r3, r4, #0
    ands r4, r3
    orrs.w r3, r6, r4
    beq L1
    rbit r5, r4
    rbit r3, r6
    clz r5, r5
    cmp r6, #0
    add.w r5, r5, #32
    it ne
    clzne r5, r3
    adds r3, r2, r5
    and.w r3, r3, r12
    add.w r8, r0, r3
    ldr.w r3, [r8, #144]
    cmp r3, r1
    beq L3
    subs r3, r6, #1
    and.w r6, r6, r3
    sbc r3, r4, #0
    ands r4, r3
    orrs.w r3, r6, r4
    bne.w L2
L1:
    cmp.w r11, #16777216
    bhs L4
L5:
    movs r0, #0
    add sp, #20
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L3:
    ldr r1, [r8, #148]!
    mov r4, r9
    and r9, r5, #56
    sub.w r5, r8, #4
L6:
    rsb.w r6, r9, #32
    movs r3, #255
    subs.w r2, r9, #32
    lsr.w r6, r3, r6
    it pl
    lslpl.w r6, r3, r2
    lsl.w r3, r3, r9
    bic.w r2, r11, r6
    add.w r6, r0, r4
    it pl
    movpl r3, #0
    bic.w r3, lr, r3
    strd r3, r2, [r6, #32]
    movs r2, #0
    str.w r2, [r8]
    str r2, [r5]
    ldr r2, [r0]
    subs r2, #1
    str r2, [r0]
    movs r0, #1
    add sp, #20
    pop.w {r8, r9, r10, r11}
    pop {r4, r5, r6, r7, pc}
L4:
    ldrd r3, r2, [sp, #8]
    add r1, sp, #16
    str.w lr, [sp]
    str r0, [sp, #4]
    bl hashmap_mem::raw::find_beyond_out_of_line::typed::Typed::asm::typed::Map
    cmp r0, #0
    beq L5
    subs r6, r0, #1
    movs r0, #56
    mov r4, r9
    ldr.w lr, [sp]
    lsrs r2, r6, #3
    and.w r9, r0, r6, lsl #3
    lsls r3, r2, #3
    ldr r0, [sp, #4]
    sub.w r3, r3, r6, lsr #3
    cmp r10, r2
    add.w r1, r0, r9
    add.w r8, r1, r3, lsl #3
    ldr r1, [r8, #148]!
    sub.w r5, r8, #4
    beq L6
    mov r4, r1
    mov r1, r2
    ldr r0, [sp, #4]
    ldrd r3, r2, [sp, #8]
    bl hashmap_mem::raw::count_out_out_of_line::typed::Typed::asm::typed::Map
    ldr r0, [sp, #4]
    bic r2, r6, #7
    mov r1, r4
    mov r4, r2
    add r2, r0
    ldrd lr, r11, [r2, #32]
    b L6
