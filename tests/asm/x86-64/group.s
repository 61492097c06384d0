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
    movl %edx, %r8d
    movq %rdi, %r10
    movabsq $-9187201950435737472, %rbp
    movabsq $72340172838076672, %r13
    movl %edx, %r11d
    movabsq $5175066031409543735, %rax
    imulq %r11, %rax
    movabsq $8426355160425095311, %rbx
    movl $105, %edx
    mulq %rdx
    movq %rdx, %rdi
    imulq %r11, %rbx
    shrq $57, %rbx
    movq 32(%rsi,%rdx), %rax
    leaq 1(%r13), %r14
    imulq %rbx, %r14
    movq %rax, %rdx
    xorq %r14, %rdx
    movq %r13, %r15
    subq %rdx, %r15
    andq %rdx, %r15
    andq %rbp, %r15
    je L1
    leaq (%rsi,%rdi,8), %r9
L2:
    rep  bsfq %r15, %rdx
    cmpl %r8d, 193(%r9,%rdx)
    je L3
    leaq -1(%r15), %rdx
    andq %rdx, %r15
    jne L2
L1:
    movl %ecx, -20(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rcx, %r11
    leal -128(%rbx), %ecx
    movl %ecx, -8(%rsp)
    movl %edi, %ecx
    shrl %ecx
    cmpb $0, 144(%rsi,%rcx)
    je L4
    movl %edi, %r15d
    shrl $2, %r15d
    leal (%rbx,%rbx,2), %eax
    shll $3, %eax
    subl %ebx, %eax
    shrl $7, %eax
    leal (%r15,%rax), %ecx
    addl %r15d, %eax
    addl $3, %eax
    cmpl $27, %eax
    leal 12(,%rcx,4), %eax
    leal -96(,%rcx,4), %r12d
    cmovbl %eax, %r12d
    movq 32(%rsi,%r12), %rax
    xorq %r14, %rax
    movq %r13, %rcx
    subq %rax, %rcx
    andq %rbp, %rax
    andq %rcx, %rax
    je L5
    leaq (%rsi,%r12,8), %rcx
L6:
    rep  bsfq %rax, %r9
    cmpl %r8d, 193(%rcx,%r9)
    je L7
    leaq -1(%rax), %rdx
    andq %rdx, %rax
    jne L6
L5:
    movl %r12d, %eax
    shrl %eax
    cmpb $0, 144(%rsi,%rax)
    je L8
    movq %r11, %rcx
    shrq $32, %rcx
    xorq %r11, %rcx
    movabsq $-49064778989728563, %rax
    imulq %rcx, %rax
    shrq $32, %rax
    orl $1, %eax
    addl %eax, %r15d
    movl $32, %ebp
L9:
    testb $63, %bpl
    je L8
    addl %ebp, %r15d
    andl $31, %r15d
    addl %eax, %ebp
    cmpl $27, %r15d
    jae L9
    leal (,%r15,4), %edx
    cmpl %edi, %edx
    je L9
    cmpl %r12d, %edx
    je L9
    movq %r10, -16(%rsp)
    movq 32(%rsi,%rdx), %rcx
    xorq %r14, %rcx
    movq %r13, %r9
    subq %rcx, %r9
    movabsq $-9187201950435737472, %r10
    andq %r10, %rcx
    andq %r9, %rcx
    je L10
    leaq (%rsi,%rdx,8), %r9
L11:
    rep  bsfq %rcx, %r10
    cmpl %r8d, 193(%r9,%r10)
    je L12
    leaq -1(%rcx), %r10
    andq %r10, %rcx
    jne L11
L10:
    movl %r15d, %ecx
    cmpb $0, 144(%rsi,%rcx,2)
    movq -16(%rsp), %r10
    jne L9
    jmp L8
L4:
    andq %rbp, %rax
    cmpq %rbp, %rax
    jne L13
L8:
    movl (%rsi), %eax
    movl $1, %ecx
    cmpl $63, %eax
    ja L14
    movl %eax, -4(%rsp)
    movl %edi, %r15d
    shrl $2, %r15d
    leal (%rbx,%rbx,2), %r12d
    shll $3, %r12d
    subl %ebx, %r12d
    shrl $7, %r12d
    leal (%r12,%r15), %eax
    leal (%r12,%r15), %ecx
    addl $3, %ecx
    cmpl $27, %ecx
    leal 12(,%rax,4), %ecx
    leal -96(,%rax,4), %eax
    cmovbl %ecx, %eax
    movl %eax, -16(%rsp)
    leal (%r15,%r12), %eax
    addl $3, %eax
    leal (,%rax,4), %ecx
    cmpl $27, %eax
    leal -108(,%rax,4), %r13d
    cmovbl %ecx, %r13d
    movq 32(%rsi,%rdi), %rcx
    movabsq $-9187201950435737472, %rax
    andq %rax, %rcx
    cmpq %rax, %rcx
    jne L15
    movq %r11, %rax
    shrq $32, %rax
    xorq %r11, %rax
    movabsq $-49064778989728563, %r11
    imulq %rax, %r11
    shrq $32, %r11
    orl $1, %r11d
    leal (%r11,%r15), %ebx
    addl $3, %r15d
    movl $32, %eax
    movb $1, %r9b
    movl $255, %ebp
    movl %edi, %edx
    movl %ebx, %r14d
L16:
    shrl %edx
    movzbl 144(%rsi,%rdx), %ecx
    incb %cl
    movzbl %cl, %ecx
    cmovel %ebp, %ecx
    movb %cl, 144(%rsi,%rdx)
    testb $1, %r9b
    je L17
    movl -16(%rsp), %ecx
    movl %ecx, %edx
    jmp L18
L17:
    testb $63, %al
    je L19
    addl %eax, %r14d
    andl $31, %r14d
    addl %r11d, %eax
    cmpl $27, %r14d
    jae L17
    leal (,%r14,4), %edx
    cmpl %edi, %edx
    je L17
    cmpl %r13d, %edx
    je L17
L18:
    movl %edx, %ecx
    movq 32(%rsi,%rcx), %rcx
    movabsq $-9187201950435737472, %rbp
    andq %rbp, %rcx
    xorl %r9d, %r9d
    cmpq %rbp, %rcx
    movl $255, %ebp
    je L16
    jmp L20
L7:
    shrl $3, %r9d
    addl %r12d, %r9d
    movl $7, %edx
    movl %r9d, %edi
L21:
    movl -20(%rsp), %ecx
L3:
    movl %edi, %eax
    leaq (%rsi,%rax,8), %rax
    movl 197(%rdx,%rax), %r15d
    movl %ecx, 197(%rdx,%rax)
    xorl %ecx, %ecx
    movl $1, %r8d
    jmp L22
L13:
    movl (%rsi), %r11d
    movl $1, %ecx
    cmpl $63, %r11d
    jbe L23
L14:
    movl -20(%rsp), %r15d
    jmp L22
L15:
    movl %edi, %edx
L20:
    movabsq $-9187201950435737472, %rax
    xorq %rax, %rcx
    rep  bsfq %rcx, %rdi
    shrl $3, %edi
    addl %edx, %edi
    movl -8(%rsp), %eax
    movb %al, 32(%rsi,%rdi)
    movl %r8d, 200(%rsi,%rdi,8)
    shlq $3, %rdi
    movl $7, %eax
    movl -20(%rsp), %r9d
    movl -4(%rsp), %r11d
    jmp L24
L19:
    movq %r10, %r13
    addl %r12d, %r15d
    leal (,%r15,4), %ecx
    cmpl $27, %r15d
    leal -108(,%r15,4), %eax
    cmovbl %ecx, %eax
    movl $32, %r9d
    movb $1, %r14b
    movl %edi, %edx
    movl -20(%rsp), %r15d
L25:
    shrl %edx
    movzbl 144(%rsi,%rdx), %ecx
    leal -1(%rcx), %r10d
    cmpb $-2, %r10b
    movzbl %r10b, %r10d
    cmovael %ecx, %r10d
    movb %r10b, 144(%rsi,%rdx)
    testb $1, %r14b
    je L26
    movl -16(%rsp), %ecx
    movl %ecx, %edx
    jmp L27
L26:
    testb $63, %r9b
    je L28
    movq %r13, %r10
    jmp L29
L30:
    testb $63, %r9b
    je L31
L29:
    addl %r9d, %ebx
    andl $31, %ebx
    addl %r11d, %r9d
    cmpl $27, %ebx
    jae L30
    leal (,%rbx,4), %edx
    cmpl %edi, %edx
    je L30
    cmpl %eax, %edx
    je L30
L27:
    leal -113(%rdx), %ecx
    xorl %r14d, %r14d
    cmpl $-8, %ecx
    jb L25
L28:
    movq %r13, %r10
L31:
    movl $1, %ecx
    jmp L22
L23:
    movabsq $-9187201950435737472, %rcx
    xorq %rcx, %rax
    rep  bsfq %rax, %rax
    testl %r11d, %r11d
    movl -20(%rsp), %r9d
    jne L32
    movaps L33(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $956301312, 20(%rsi)
    movabsq $481036337216, %rcx
    movq %rcx, 24(%rsi)
L32:
    movl %eax, %ecx
    shrl $3, %ecx
    movl %edi, %edx
    addq %rcx, %rdx
    movl -8(%rsp), %ecx
    movb %cl, 32(%rsi,%rdx)
    leaq (%rsi,%rdi,8), %rcx
    movl %r8d, 193(%rax,%rcx)
    shll $3, %edi
L24:
    incl %r11d
    movl %r11d, (%rsi)
    addq %rsi, %rdi
    movl %r9d, 197(%rax,%rdi)
    xorl %r8d, %r8d
    xorl %ecx, %ecx
L22:
    movl %r8d, 4(%r10)
    movl %r15d, 8(%r10)
    movl %ecx, (%r10)
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
    addl %edx, %r10d
    movl $7, %edx
    movl %r10d, %edi
    movq -16(%rsp), %r10
    jmp L21
remove:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $-9187201950435737472, %r15
    movabsq $72340172838076672, %r12
    movl %esi, %r8d
    movabsq $5175066031409543735, %rax
    imulq %r8, %rax
    movabsq $8426355160425095311, %rcx
    imulq %r8, %rcx
    movl $105, %edx
    mulq %rdx
    shrq $57, %rcx
    leaq 1(%r12), %rbx
    imulq %rcx, %rbx
    movq 32(%rdi,%rdx), %rax
    xorq %rbx, %rax
    movq %r12, %r9
    subq %rax, %r9
    andq %rax, %r9
    andq %r15, %r9
    je L1
    leaq (%rdi,%rdx,8), %r10
L2:
    rep  bsfq %r9, %rax
    cmpl %esi, 193(%r10,%rax)
    je L3
    leaq -1(%r9), %rax
    andq %rax, %r9
    jne L2
L1:
    movl %edx, %r9d
    shrl %r9d
    xorl %eax, %eax
    cmpb $0, 144(%rdi,%r9)
    je L4
    movabsq $5871781006564002453, %r9
    imulq %r9, %r8
    movl %edx, %r11d
    shrl $2, %r11d
    leal (%rcx,%rcx,2), %r14d
    shll $3, %r14d
    subl %ecx, %r14d
    shrl $7, %r14d
    leal (%r11,%r14), %r13d
    leal (%r11,%r14), %ecx
    addl $3, %ecx
    cmpl $27, %ecx
    leal 12(,%r13,4), %r9d
    leal -96(,%r13,4), %ecx
    cmovbl %r9d, %ecx
    movq 32(%rdi,%rcx), %r9
    xorq %rbx, %r9
    movq %r12, %r10
    subq %r9, %r10
    andq %r15, %r9
    andq %r10, %r9
    je L5
    leaq (%rdi,%rcx,8), %r10
L6:
    rep  bsfq %r9, %r12
    cmpl %esi, 193(%r10,%r12)
    je L7
    leaq -1(%r9), %r15
    andq %r15, %r9
    jne L6
L5:
    movl %ecx, %r9d
    shrl %r9d
    cmpb $0, 144(%rdi,%r9)
    je L4
    movq %r13, -8(%rsp)
    movq %r8, %r9
    shrq $32, %r9
    xorq %r8, %r9
    movabsq $-49064778989728563, %r13
    imulq %r9, %r13
    shrq $32, %r13
    orl $1, %r13d
    leal (%r11,%r13), %ebp
    movl $32, %r9d
L8:
    testb $63, %r9b
    jne L9
    jmp L4
L10:
    testb $63, %r9b
    je L4
L9:
    addl %r9d, %ebp
    andl $31, %ebp
    addl %r13d, %r9d
    cmpl $27, %ebp
    jae L10
    leal (,%rbp,4), %r15d
    cmpl %edx, %r15d
    je L10
    cmpl %ecx, %r15d
    je L10
    movq %r11, -16(%rsp)
    movq 32(%rdi,%r15), %r10
    xorq %rbx, %r10
    movabsq $72340172838076672, %r11
    subq %r10, %r11
    movabsq $-9187201950435737472, %r12
    andq %r12, %r10
    andq %r11, %r10
    je L11
L12:
    rep  bsfq %r10, %r12
    leaq (%rdi,%r15,8), %r11
    cmpl %esi, 193(%r11,%r12)
    je L13
    leaq -1(%r10), %r12
    andq %r12, %r10
    jne L12
L11:
    movl %ebp, %r10d
    cmpb $0, 144(%rdi,%r10,2)
    movq -16(%rsp), %r11
    jne L8
L4:
    jmp L14
L3:
    movl (%rdi), %esi
    jmp L15
L7:
    shrl $3, %r12d
    addl %ecx, %r12d
L16:
    movl (%rdi), %esi
    movl %r12d, %r9d
    subl %edx, %r9d
    movl $7, %eax
    cmpl $8, %r9d
    jb L17
    movq %r8, %r9
    shrq $32, %r9
    xorq %r8, %r9
    movabsq $-49064778989728563, %r8
    imulq %r9, %r8
    shrq $32, %r8
    orl $1, %r8d
    leal (%r14,%r11), %r9d
    addl $3, %r9d
    cmpl $27, %r9d
    leal 12(,%r13,4), %r10d
    leal -96(,%r13,4), %r9d
    cmovbl %r10d, %r9d
    leal (%r8,%r11), %r10d
    movl $32, %r11d
    movb $1, %bpl
    movl %edx, %ebx
L18:
    shrl %ebx
    movzbl 144(%rdi,%rbx), %r14d
    leal -1(%r14), %r15d
    cmpb $-2, %r15b
    movzbl %r15b, %r15d
    cmovael %r14d, %r15d
    movb %r15b, 144(%rdi,%rbx)
    testb $1, %bpl
    je L19
    movl %r9d, %ebx
    jmp L20
L19:
    testb $63, %r11b
    je L17
    addl %r11d, %r10d
    andl $31, %r10d
    addl %r8d, %r11d
    cmpl $27, %r10d
    jae L19
    leal (,%r10,4), %ebx
    cmpl %edx, %ebx
    je L19
    cmpl %ecx, %ebx
    je L19
L20:
    movl %r12d, %r14d
    subl %ebx, %r14d
    xorl %ebp, %ebp
    cmpl $7, %r14d
    ja L18
L17:
    movl %r12d, %edx
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
    shrl $3, %r12d
    addl %r15d, %r12d
    movq -8(%rsp), %r13
    movq -16(%rsp), %r11
    jmp L16
