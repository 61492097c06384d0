// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %rbx
    movabsq $-9187201950435737472, %rcx
    movabsq $72340172838076672, %r8
    movl %esi, %ebx
    movabsq $5175066031409543735, %rax
    imulq %rbx, %rax
    movabsq $8426355160425095311, %r11
    imulq %rbx, %r11
    movl $105, %edx
    mulq %rdx
    shrq $57, %r11
    leaq 1(%r8), %r9
    imulq %r11, %r9
    movq 32(%rdi,%rdx), %r10
    xorq %r9, %r10
    movq %r8, %rax
    subq %r10, %rax
    andq %r10, %rax
    andq %rcx, %rax
    je L1
    leaq (%rdi,%rdx,8), %r10
L2:
    rep  bsfq %rax, %r14
    cmpl %esi, 193(%r10,%r14)
    je L3
    leaq -1(%rax), %r14
    andq %r14, %rax
    jne L2
L1:
    movl %edx, %eax
    shrl %eax
    cmpb $0, 144(%rdi,%rax)
    je L4
    movl %edx, %r10d
    shrl $2, %r10d
    leal (%r11,%r11,2), %eax
    shll $3, %eax
    subl %r11d, %eax
    shrl $7, %eax
    leal (%r10,%rax), %r11d
    addl %r10d, %eax
    addl $3, %eax
    cmpl $27, %eax
    leal 12(,%r11,4), %eax
    leal -96(,%r11,4), %r11d
    cmovbl %eax, %r11d
    movq 32(%rdi,%r11), %rax
    xorq %r9, %rax
    movq %r8, %r14
    subq %rax, %r14
    andq %rcx, %rax
    andq %r14, %rax
    je L5
    leaq (%rdi,%r11,8), %r14
L6:
    rep  bsfq %rax, %r15
    cmpl %esi, 193(%r14,%r15)
    je L3
    leaq -1(%rax), %r15
    andq %r15, %rax
    jne L6
L5:
    movl %r11d, %eax
    shrl %eax
    cmpb $0, 144(%rdi,%rax)
    je L4
    movabsq $5871781006564002453, %rax
    imulq %rax, %rbx
    movq %rbx, %rax
    shrq $32, %rax
    xorq %rbx, %rax
    movabsq $-49064778989728563, %rbx
    imulq %rax, %rbx
    shrq $32, %rbx
    orl $1, %ebx
    addl %ebx, %r10d
    movl $32, %ebp
L7:
    testb $63, %bpl
    jne L8
    jmp L4
L9:
    testb $63, %bpl
    je L4
L8:
    addl %ebp, %r10d
    andl $31, %r10d
    addl %ebx, %ebp
    cmpl $27, %r10d
    jae L9
    leal (,%r10,4), %r14d
    cmpl %edx, %r14d
    je L9
    cmpl %r11d, %r14d
    je L9
    movq 32(%rdi,%r14), %rax
    xorq %r9, %rax
    movq %r8, %r15
    subq %rax, %r15
    andq %rcx, %rax
    andq %r15, %rax
    je L10
    leaq (%rdi,%r14,8), %r14
L11:
    rep  bsfq %rax, %r15
    cmpl %esi, 193(%r14,%r15)
    je L3
    leaq -1(%rax), %r15
    andq %r15, %rax
    jne L11
L10:
    movl %r10d, %r14d
    xorl %eax, %eax
    cmpb $0, 144(%rdi,%r14,2)
    jne L7
    jmp L12
L4:
    xorl %eax, %eax
    jmp L12
L3:
    movb $1, %al
L12:
    popq %rbx
    popq %r14
    popq %r15
    popq %rbp
    retq
get:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $-9187201950435737472, %rcx
    movabsq $72340172838076672, %r8
    movl %esi, %ebx
    movabsq $5175066031409543735, %rax
    imulq %rbx, %rax
    movabsq $8426355160425095311, %r11
    imulq %rbx, %r11
    movl $105, %edx
    mulq %rdx
    shrq $57, %r11
    leaq 1(%r8), %r9
    imulq %r11, %r9
    movq 32(%rdi,%rdx), %r10
    xorq %r9, %r10
    movq %r8, %rax
    subq %r10, %rax
    andq %r10, %rax
    andq %rcx, %rax
    je L1
    leaq (%rdi,%rdx,8), %r14
L2:
    rep  bsfq %rax, %r10
    cmpl %esi, 193(%r14,%r10)
    je L3
    leaq -1(%rax), %r10
    andq %r10, %rax
    jne L2
L1:
    movl %edx, %eax
    shrl %eax
    cmpb $0, 144(%rdi,%rax)
    je L4
    movl %edx, %r10d
    shrl $2, %r10d
    leal (%r11,%r11,2), %eax
    shll $3, %eax
    subl %r11d, %eax
    shrl $7, %eax
    leal (%r10,%rax), %r11d
    addl %r10d, %eax
    addl $3, %eax
    cmpl $27, %eax
    leal 12(,%r11,4), %eax
    leal -96(,%r11,4), %r11d
    cmovbl %eax, %r11d
    movq 32(%rdi,%r11), %rax
    xorq %r9, %rax
    movq %r8, %r14
    subq %rax, %r14
    andq %rcx, %rax
    andq %r14, %rax
    je L5
    leaq (%rdi,%r11,8), %r14
L6:
    rep  bsfq %rax, %r15
    cmpl %esi, 193(%r14,%r15)
    je L7
    leaq -1(%rax), %r15
    andq %r15, %rax
    jne L6
L5:
    movl %r11d, %eax
    shrl %eax
    cmpb $0, 144(%rdi,%rax)
    je L4
    movabsq $5871781006564002453, %rax
    imulq %rax, %rbx
    movq %rbx, %rax
    shrq $32, %rax
    xorq %rbx, %rax
    movabsq $-49064778989728563, %rbx
    imulq %rax, %rbx
    shrq $32, %rbx
    orl $1, %ebx
    addl %ebx, %r10d
    movl $32, %ebp
    xorl %eax, %eax
L8:
    testb $63, %bpl
    je L9
    addl %ebp, %r10d
    andl $31, %r10d
    addl %ebx, %ebp
    cmpl $27, %r10d
    jae L8
    leal (,%r10,4), %r14d
    cmpl %edx, %r14d
    je L8
    cmpl %r11d, %r14d
    je L8
    movq 32(%rdi,%r14), %r15
    xorq %r9, %r15
    movq %r8, %r12
    subq %r15, %r12
    andq %rcx, %r15
    andq %r12, %r15
    je L10
    leaq (%rdi,%r14,8), %r12
L11:
    rep  bsfq %r15, %r13
    cmpl %esi, 193(%r12,%r13)
    je L12
    leaq -1(%r15), %r13
    andq %r13, %r15
    jne L11
L10:
    movl %r10d, %r14d
    cmpb $0, 144(%rdi,%r14,2)
    jne L8
    jmp L9
L4:
    xorl %eax, %eax
    jmp L9
L7:
    shrl $3, %r15d
    addl %r11d, %r15d
    movl $7, %r10d
    movl %r15d, %edx
L3:
    movl %edx, %eax
    leaq (%rdi,%rax,8), %rax
    addq %r10, %rax
    addq $197, %rax
L9:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L12:
    shrl $3, %r13d
    addl %r14d, %r13d
    movl $7, %r10d
    movl %r13d, %edx
    jmp L3
insert:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movl %ecx, %r9d
    movl %edx, %r8d
    movq %rdi, %r10
    movabsq $-9187201950435737472, %rbp
    movabsq $72340172838076672, %r12
    movl %edx, %ebx
    movabsq $5175066031409543735, %rax
    imulq %rbx, %rax
    movabsq $8426355160425095311, %r14
    movl $105, %ecx
    mulq %rcx
    movq %rdx, %rdi
    imulq %rbx, %r14
    shrq $57, %r14
    movq 32(%rsi,%rdx), %r11
    leaq 1(%r12), %r15
    imulq %r14, %r15
    movq %r11, %rcx
    xorq %r15, %rcx
    movq %r12, %rax
    subq %rcx, %rax
    andq %rcx, %rax
    andq %rbp, %rax
    je L1
    leaq (%rsi,%rdi,8), %rcx
L2:
    rep  bsfq %rax, %rdx
    cmpl %r8d, 193(%rcx,%rdx)
    je L3
    leaq -1(%rax), %rdx
    andq %rdx, %rax
    jne L2
L1:
    movabsq $5871781006564002453, %rax
    imulq %rax, %rbx
    leal -128(%r14), %eax
    movl %eax, -12(%rsp)
    movl %edi, %eax
    shrl %eax
    cmpb $0, 144(%rsi,%rax)
    je L4
    movq %r12, %rdx
    movl %edi, %r12d
    shrl $2, %r12d
    leal (%r14,%r14,2), %eax
    shll $3, %eax
    subl %r14d, %eax
    shrl $7, %eax
    movl %eax, %ecx
    addl %r12d, %eax
    addl %r12d, %ecx
    addl $3, %ecx
    cmpl $27, %ecx
    leal 12(,%rax,4), %ecx
    leal -96(,%rax,4), %r13d
    cmovbl %ecx, %r13d
    movq 32(%rsi,%r13), %rax
    xorq %r15, %rax
    movq %rdx, %rcx
    subq %rax, %rcx
    andq %rbp, %rax
    andq %rcx, %rax
    je L5
    leaq (%rsi,%r13,8), %rdx
L6:
    rep  bsfq %rax, %rcx
    cmpl %r8d, 193(%rdx,%rcx)
    je L7
    leaq -1(%rax), %rcx
    andq %rcx, %rax
    jne L6
L5:
    movl %r13d, %eax
    shrl %eax
    cmpb $0, 144(%rsi,%rax)
    je L8
    movq %rbx, %rax
    shrq $32, %rax
    xorq %rbx, %rax
    movabsq $-49064778989728563, %rbp
    imulq %rax, %rbp
    shrq $32, %rbp
    orl $1, %ebp
    addl %ebp, %r12d
    movl $32, %edx
L9:
    testb $63, %dl
    je L8
    addl %edx, %r12d
    andl $31, %r12d
    addl %ebp, %edx
    cmpl $27, %r12d
    jae L9
    leal (,%r12,4), %eax
    cmpl %edi, %eax
    je L9
    cmpl %r13d, %eax
    je L9
    movl %r9d, -16(%rsp)
    movq %r10, -8(%rsp)
    movq 32(%rsi,%rax), %r9
    xorq %r15, %r9
    movabsq $72340172838076672, %rcx
    subq %r9, %rcx
    movabsq $-9187201950435737472, %r10
    andq %r10, %r9
    andq %rcx, %r9
    je L10
    leaq (%rsi,%rax,8), %rcx
L11:
    rep  bsfq %r9, %r10
    cmpl %r8d, 193(%rcx,%r10)
    je L12
    leaq -1(%r9), %r10
    andq %r10, %r9
    jne L11
L10:
    movl %r12d, %eax
    cmpb $0, 144(%rsi,%rax,2)
    movq -8(%rsp), %r10
    movl -16(%rsp), %r9d
    jne L9
    jmp L8
L4:
    movq %r11, %rax
    andq %rbp, %rax
    cmpq %rbp, %rax
    jne L13
L8:
    movl (%rsi), %eax
    movl $1, %r13d
    cmpl $63, %eax
    ja L14
    movl %eax, -8(%rsp)
    movl %r9d, -16(%rsp)
    movl %edi, %edx
    shrl $2, %edx
    leal (%r14,%r14,2), %eax
    shll $3, %eax
    subl %r14d, %eax
    shrl $7, %eax
    movl %eax, %ecx
    addl %edx, %eax
    addl %edx, %ecx
    addl $3, %ecx
    cmpl $27, %ecx
    leal 12(,%rax,4), %ecx
    leal -96(,%rax,4), %r14d
    cmovbl %ecx, %r14d
    movabsq $-9187201950435737472, %rax
    andq %rax, %r11
    cmpq %rax, %r11
    jne L15
    movq %rbx, %rax
    shrq $32, %rax
    xorq %rbx, %rax
    movabsq $-49064778989728563, %rbx
    imulq %rax, %rbx
    shrq $32, %rbx
    orl $1, %ebx
    addl %ebx, %edx
    movl $32, %r12d
    movb $1, %al
    movl $255, %ebp
    movl %edi, %r9d
    movl %edx, %r15d
L16:
    shrl %r9d
    movzbl 144(%rsi,%r9), %ecx
    incb %cl
    movzbl %cl, %ecx
    cmovel %ebp, %ecx
    movb %cl, 144(%rsi,%r9)
    testb $1, %al
    je L17
    movl %r14d, %r9d
    jmp L18
L17:
    testb $63, %r12b
    je L19
    addl %r12d, %r15d
    andl $31, %r15d
    addl %ebx, %r12d
    cmpl $27, %r15d
    jae L17
    leal (,%r15,4), %r9d
    cmpl %edi, %r9d
    je L17
    cmpl %r14d, %r9d
    je L17
L18:
    movl %r9d, %eax
    movq 32(%rsi,%rax), %r11
    movabsq $-9187201950435737472, %rcx
    andq %rcx, %r11
    xorl %eax, %eax
    cmpq %rcx, %r11
    movl $255, %ebp
    je L16
    jmp L20
L7:
    shrl $3, %ecx
    addl %r13d, %ecx
    movl $7, %edx
    movl %ecx, %edi
L3:
    movl %edi, %eax
    leaq (%rsi,%rax,8), %rax
    movl 197(%rdx,%rax), %ecx
    movl %r9d, 197(%rdx,%rax)
    xorl %r13d, %r13d
    movl $1, %r8d
    movl %ecx, %r9d
    jmp L14
L13:
    movl (%rsi), %r11d
    movl $1, %r13d
    cmpl $63, %r11d
    ja L14
    movabsq $-9187201950435737472, %rcx
    xorq %rcx, %rax
    rep  bsfq %rax, %rdx
    testl %r11d, %r11d
    jne L21
    movaps L22(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $956301312, 20(%rsi)
    movabsq $481036337216, %rax
    movq %rax, 24(%rsi)
L21:
    movl %edx, %eax
    shrl $3, %eax
    movl %edi, %ecx
    addq %rax, %rcx
    movl -12(%rsp), %eax
    movb %al, 32(%rsi,%rcx)
    shll $3, %edi
    leaq (%rsi,%rdi), %rax
    movl %r8d, 193(%rdx,%rax)
    jmp L23
L15:
    movl %edi, %r9d
L20:
    movabsq $-9187201950435737472, %rax
    xorq %rax, %r11
    rep  bsfq %r11, %rdi
    shrl $3, %edi
    addl %r9d, %edi
    movl -12(%rsp), %eax
    movb %al, 32(%rsi,%rdi)
    movl %r8d, 200(%rsi,%rdi,8)
    shlq $3, %rdi
    movl $7, %edx
    movl -16(%rsp), %r9d
    movl -8(%rsp), %r11d
L23:
    incl %r11d
    movl %r11d, (%rsi)
    addq %rsi, %rdi
    movl %r9d, 197(%rdx,%rdi)
    xorl %r8d, %r8d
    xorl %r13d, %r13d
    jmp L14
L19:
    movq %r10, %r15
    movl $32, %eax
    movb $1, %r11b
    movl %edi, %r9d
L24:
    shrl %r9d
    movzbl 144(%rsi,%r9), %ecx
    leal -1(%rcx), %r10d
    cmpb $-2, %r10b
    movzbl %r10b, %r10d
    cmovael %ecx, %r10d
    movb %r10b, 144(%rsi,%r9)
    testb $1, %r11b
    je L25
    movl %r14d, %r9d
    jmp L26
L25:
    testb $63, %al
    je L27
    movq %r15, %r10
    jmp L28
L29:
    testb $63, %al
    je L30
L28:
    addl %eax, %edx
    andl $31, %edx
    addl %ebx, %eax
    cmpl $27, %edx
    jae L29
    leal (,%rdx,4), %r9d
    cmpl %edi, %r9d
    je L29
    cmpl %r14d, %r9d
    je L29
L26:
    leal -113(%r9), %ecx
    xorl %r11d, %r11d
    cmpl $-8, %ecx
    jb L24
L27:
    movq %r15, %r10
L30:
    movl -16(%rsp), %r9d
L14:
    movl %r8d, 4(%r10)
    movl %r9d, 8(%r10)
    movl %r13d, (%r10)
    movq %r10, %rax
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L12:
    shrl $3, %r10d
    addl %eax, %r10d
    movl $7, %edx
    movl %r10d, %edi
    movq -8(%rsp), %r10
    movl -16(%rsp), %r9d
    jmp L3
remove:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $-9187201950435737472, %r14
    movabsq $72340172838076672, %r12
    movl %esi, %r9d
    movabsq $5175066031409543735, %rax
    imulq %r9, %rax
    movabsq $8426355160425095311, %r8
    imulq %r9, %r8
    movl $105, %ecx
    mulq %rcx
    shrq $57, %r8
    leaq 1(%r12), %rbx
    imulq %r8, %rbx
    movq 32(%rdi,%rdx), %rax
    xorq %rbx, %rax
    movq %r12, %rcx
    subq %rax, %rcx
    andq %rax, %rcx
    andq %r14, %rcx
    je L1
    leaq (%rdi,%rdx,8), %r10
L2:
    rep  bsfq %rcx, %rax
    cmpl %esi, 193(%r10,%rax)
    je L3
    leaq -1(%rcx), %rax
    andq %rax, %rcx
    jne L2
L1:
    movl %edx, %ecx
    shrl %ecx
    xorl %eax, %eax
    cmpb $0, 144(%rdi,%rcx)
    je L4
    movabsq $5871781006564002453, %rcx
    imulq %rcx, %r9
    movl %edx, %ecx
    shrl $2, %ecx
    leal (%r8,%r8,2), %r10d
    shll $3, %r10d
    subl %r8d, %r10d
    shrl $7, %r10d
    movl %r10d, %r8d
    addl %ecx, %r10d
    addl %ecx, %r8d
    addl $3, %r8d
    cmpl $27, %r8d
    leal 12(,%r10,4), %r11d
    leal -96(,%r10,4), %r8d
    cmovbl %r11d, %r8d
    movq 32(%rdi,%r8), %r15
    xorq %rbx, %r15
    movq %r12, %r10
    subq %r15, %r10
    andq %r14, %r15
    andq %r10, %r15
    je L5
    leaq (%rdi,%r8,8), %r10
L6:
    rep  bsfq %r15, %r14
    cmpl %esi, 193(%r10,%r14)
    je L7
    leaq -1(%r15), %r11
    andq %r11, %r15
    jne L6
L5:
    movl %r8d, %r10d
    shrl %r10d
    cmpb $0, 144(%rdi,%r10)
    je L4
    movq %r9, %r10
    shrq $32, %r10
    xorq %r9, %r10
    movabsq $-49064778989728563, %r15
    imulq %r10, %r15
    shrq $32, %r15
    orl $1, %r15d
    leal (%r15,%rcx), %r12d
    movl $32, %ebp
L8:
    testb $63, %bpl
    jne L9
    jmp L4
L10:
    testb $63, %bpl
    je L4
L9:
    addl %ebp, %r12d
    andl $31, %r12d
    addl %r15d, %ebp
    cmpl $27, %r12d
    jae L10
    leal (,%r12,4), %r13d
    cmpl %edx, %r13d
    je L10
    cmpl %r8d, %r13d
    je L10
    movq 32(%rdi,%r13), %r10
    xorq %rbx, %r10
    movabsq $72340172838076672, %r11
    subq %r10, %r11
    movabsq $-9187201950435737472, %r14
    andq %r14, %r10
    andq %r11, %r10
    je L11
    leaq (%rdi,%r13,8), %r11
L12:
    rep  bsfq %r10, %r14
    cmpl %esi, 193(%r11,%r14)
    je L13
    leaq -1(%r10), %r14
    andq %r14, %r10
    jne L12
L11:
    movl %r12d, %r10d
    cmpb $0, 144(%rdi,%r10,2)
    jne L8
L4:
    jmp L14
L3:
    movl (%rdi), %esi
    jmp L15
L7:
    shrl $3, %r14d
    addl %r8d, %r14d
L16:
    movl (%rdi), %esi
    movl %r14d, %r10d
    subl %edx, %r10d
    movl $7, %eax
    cmpl $8, %r10d
    jb L17
    movq %r9, %r10
    shrq $32, %r10
    xorq %r9, %r10
    movabsq $-49064778989728563, %r9
    imulq %r10, %r9
    shrq $32, %r9
    orl $1, %r9d
    addl %r9d, %ecx
    movl $32, %r10d
    movb $1, %bl
    movl %edx, %r11d
L18:
    shrl %r11d
    movzbl 144(%rdi,%r11), %r15d
    leal -1(%r15), %ebp
    cmpb $-2, %bpl
    movzbl %bpl, %ebp
    cmovael %r15d, %ebp
    movb %bpl, 144(%rdi,%r11)
    testb $1, %bl
    je L19
    movl %r8d, %r11d
    jmp L20
L19:
    testb $63, %r10b
    je L17
    addl %r10d, %ecx
    andl $31, %ecx
    addl %r9d, %r10d
    cmpl $27, %ecx
    jae L19
    leal (,%rcx,4), %r11d
    cmpl %edx, %r11d
    je L19
    cmpl %r8d, %r11d
    je L19
L20:
    movl %r14d, %ebp
    subl %r11d, %ebp
    xorl %ebx, %ebx
    cmpl $7, %ebp
    ja L18
L17:
    movl %r14d, %edx
L15:
    decl %esi
    movl %edx, %ecx
    leaq (%rdi,%rcx,8), %r8
    movl %eax, %r9d
    movl 197(%r9,%r8), %ecx
    shrl $3, %eax
    addl %edx, %eax
    movb $0, 32(%rdi,%rax)
    movq $0, 193(%r9,%r8)
    movl %esi, (%rdi)
    movl $1, %eax
L14:
    movl %ecx, %edx
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L13:
    shrl $3, %r14d
    addl %r13d, %r14d
    jmp L16
