// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    pushq %r15
    pushq %r14
    pushq %rbx
    movabsq $-9187201950435737472, %rax
    movabsq $72340172838076672, %rcx
    movl %esi, %r9d
    movabsq $531022217833226199, %rdx
    imulq %r9, %rdx
    shrq $32, %rdx
    imulq $89, %rdx, %r10
    movq %r10, %rdx
    shrq $32, %rdx
    movl %r10d, %r11d
    shrl $25, %r11d
    leaq 1(%rcx), %r8
    imulq %r11, %r8
    movq 32(%rdi,%rdx), %rbx
    xorq %r8, %rbx
    movq %rcx, %r11
    subq %rbx, %r11
    andq %rbx, %r11
    andq %rax, %r11
    je L1
    leaq (%rdi,%rdx,8), %rbx
L2:
    rep  bsfq %r11, %r14
    cmpl %esi, 145(%rbx,%r14)
    je L3
    leaq -1(%r11), %r14
    andq %r14, %r11
    jne L2
L1:
    shrq $34, %r10
    cmpb $0, 128(%rdi,%r10)
    je L4
    movabsq $5871781006564002453, %r10
    imulq %r10, %r9
    movq %r9, %r10
    shrq $32, %r10
    xorq %r9, %r10
    movabsq $-49064778989728563, %r9
    imulq %r10, %r9
    shrq $32, %r9
    orl $1, %r9d
    movl %edx, %r10d
    shrl $2, %r10d
    addl %r9d, %r10d
    movl $32, %r11d
    jmp L5
L6:
    cmpb $0, 128(%rdi,%r10)
    je L4
L5:
    testb $63, %r11b
    je L4
    addl %r11d, %r10d
    andl $31, %r10d
    addl %r9d, %r11d
    cmpl $22, %r10d
    ja L5
    leal (,%r10,4), %r14d
    cmpl %edx, %r14d
    je L5
    movq 32(%rdi,%r14), %rbx
    xorq %r8, %rbx
    movq %rcx, %r15
    subq %rbx, %r15
    andq %rax, %rbx
    andq %r15, %rbx
    je L6
    leaq (%rdi,%r14,8), %r14
L7:
    rep  bsfq %rbx, %r15
    cmpl %esi, 145(%r14,%r15)
    je L3
    leaq -1(%rbx), %r15
    andq %r15, %rbx
    jne L7
    jmp L6
L3:
    movb $1, %al
    popq %rbx
    popq %r14
    popq %r15
    retq
L4:
    xorl %eax, %eax
    popq %rbx
    popq %r14
    popq %r15
    retq
get:
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $-9187201950435737472, %rcx
    movabsq $72340172838076672, %rdx
    movl %esi, %eax
    movabsq $531022217833226199, %r8
    imulq %rax, %r8
    shrq $32, %r8
    imulq $89, %r8, %r10
    movq %r10, %r8
    shrq $32, %r8
    movl %r10d, %r11d
    shrl $25, %r11d
    leaq 1(%rdx), %r9
    imulq %r11, %r9
    movq 32(%rdi,%r8), %rbx
    xorq %r9, %rbx
    movq %rdx, %r11
    subq %rbx, %r11
    andq %rbx, %r11
    andq %rcx, %r11
    je L1
    leaq (%rdi,%r8,8), %r14
L2:
    rep  bsfq %r11, %rbx
    cmpl %esi, 145(%r14,%rbx)
    je L3
    leaq -1(%r11), %rbx
    andq %rbx, %r11
    jne L2
L1:
    shrq $34, %r10
    cmpb $0, 128(%rdi,%r10)
    je L4
    movabsq $5871781006564002453, %r10
    imulq %r10, %rax
    movq %rax, %r11
    shrq $32, %r11
    xorq %rax, %r11
    movabsq $-49064778989728563, %r10
    imulq %r11, %r10
    shrq $32, %r10
    orl $1, %r10d
    movl %r8d, %r11d
    shrl $2, %r11d
    addl %r10d, %r11d
    movl $32, %ebx
    xorl %eax, %eax
    jmp L5
L6:
    cmpb $0, 128(%rdi,%r11)
    je L7
L5:
    testb $63, %bl
    je L7
    addl %ebx, %r11d
    andl $31, %r11d
    addl %r10d, %ebx
    cmpl $22, %r11d
    ja L5
    leal (,%r11,4), %r14d
    cmpl %r8d, %r14d
    je L5
    movq 32(%rdi,%r14), %r15
    xorq %r9, %r15
    movq %rdx, %r12
    subq %r15, %r12
    andq %rcx, %r15
    andq %r12, %r15
    je L6
    leaq (%rdi,%r14,8), %r12
L8:
    rep  bsfq %r15, %r13
    cmpl %esi, 145(%r12,%r13)
    je L9
    leaq -1(%r15), %r13
    andq %r13, %r15
    jne L8
    jmp L6
L9:
    shrl $3, %r13d
    addl %r14d, %r13d
    movl $7, %ebx
    movl %r13d, %r8d
L3:
    movl %r8d, %eax
    leaq (%rdi,%rax,8), %rax
    addq %rbx, %rax
    addq $149, %rax
    jmp L7
L4:
    xorl %eax, %eax
L7:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    retq
insert:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movq %rdi, %rax
    movabsq $-9187201950435737472, %r10
    movabsq $72340172838076672, %r12
    movl %edx, %r14d
    movabsq $531022217833226199, %rdi
    imulq %r14, %rdi
    shrq $32, %rdi
    imulq $89, %rdi, %r15
    movq %r15, %r11
    shrq $32, %r11
    movq %r15, %r8
    shrq $25, %r8
    movq 32(%rsi,%r11), %r13
    movl %r8d, %edi
    andl $127, %edi
    leaq 1(%r12), %rbx
    imulq %rdi, %rbx
    movq %r13, %r9
    xorq %rbx, %r9
    movq %r12, %rdi
    subq %r9, %rdi
    andq %r9, %rdi
    andq %r10, %rdi
    je L1
    leaq (%rsi,%r11,8), %r10
L2:
    rep  bsfq %rdi, %r12
    cmpl %edx, 145(%r10,%r12)
    je L3
    leaq -1(%rdi), %r9
    andq %r9, %rdi
    jne L2
L1:
    movl %ecx, -28(%rsp)
    orb $-128, %r8b
    shrq $34, %r15
    cmpb $0, 128(%rsi,%r15)
    movq %rax, -24(%rsp)
    movq %r13, -16(%rsp)
    je L4
    movabsq $5871781006564002453, %rdi
    imulq %r14, %rdi
    movq %rdi, %r9
    shrq $32, %r9
    xorq %rdi, %r9
    movabsq $-49064778989728563, %r15
    imulq %r9, %r15
    shrq $32, %r15
    orl $1, %r15d
    movl %r11d, %r12d
    shrl $2, %r12d
    addl %r15d, %r12d
    movl $32, %ebp
    movabsq $-9187201950435737472, %rax
    movabsq $72340172838076672, %rcx
    jmp L5
L6:
    cmpb $0, 128(%rsi,%r12)
    je L7
L5:
    testb $63, %bpl
    je L7
    addl %ebp, %r12d
    andl $31, %r12d
    addl %r15d, %ebp
    cmpl $22, %r12d
    ja L5
    leal (,%r12,4), %r13d
    cmpl %r11d, %r13d
    je L5
    movq 32(%rsi,%r13), %rdi
    xorq %rbx, %rdi
    movq %rcx, %r9
    subq %rdi, %r9
    andq %rax, %rdi
    andq %r9, %rdi
    je L6
    leaq (%rsi,%r13,8), %r10
L8:
    rep  bsfq %rdi, %r9
    cmpl %edx, 145(%r10,%r9)
    je L9
    leaq -1(%rdi), %r9
    andq %r9, %rdi
    jne L8
    jmp L6
L9:
    shrl $3, %r9d
    addl %r13d, %r9d
    movl $7, %r12d
    movl %r9d, %r11d
    movq -24(%rsp), %rax
    movl -28(%rsp), %ecx
L3:
    movl %r11d, %edx
    leaq (%rsi,%rdx,8), %rdx
    movl 149(%r12,%rdx), %ebx
    movl %ecx, 149(%r12,%rdx)
    xorl %r10d, %r10d
    movl $1, %edx
L10:
    movl %edx, 4(%rax)
    movl %ebx, 8(%rax)
    movl %r10d, (%rax)
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L4:
    movq %r13, %rcx
    movabsq $-9187201950435737472, %rax
    andq %rax, %rcx
    cmpq %rax, %rcx
    jne L11
L7:
    movl (%rsi), %ecx
    movl $1, %r10d
    cmpl $63, %ecx
    jbe L12
    movq -24(%rsp), %rax
    movl -28(%rsp), %ebx
    jmp L10
L11:
    movl (%rsi), %ebx
    movl $1, %r10d
    cmpl $63, %ebx
    movq -24(%rsp), %rax
    jbe L13
    movl -28(%rsp), %ebx
    jmp L10
L12:
    movl %ecx, -4(%rsp)
    movq -16(%rsp), %rcx
    andq %rax, %rcx
    cmpq %rax, %rcx
    jne L14
    movabsq $5871781006564002453, %rax
    imulq %rax, %r14
    movq %r14, %rax
    shrq $32, %rax
    xorq %r14, %rax
    movabsq $-49064778989728563, %r14
    imulq %rax, %r14
    shrq $32, %r14
    orl $1, %r14d
    movl %r11d, %r9d
    shrl $2, %r9d
    leal (%r14,%r9), %r15d
    movl $32, %ebp
    movl $255, %ebx
    movl %r9d, %r12d
    movl %r15d, %r13d
L15:
    movl %r12d, %eax
    movzbl 128(%rsi,%rax), %ecx
    incb %cl
    movzbl %cl, %ecx
    cmovel %ebx, %ecx
    movb %cl, 128(%rsi,%rax)
    movabsq $-9187201950435737472, %rax
    movl %r13d, %r12d
L16:
    testb $63, %bpl
    je L17
    addl %ebp, %r12d
    andl $31, %r12d
    addl %r14d, %ebp
    cmpl $22, %r12d
    ja L16
    leal (,%r12,4), %edi
    cmpl %r11d, %edi
    je L16
    movq %r9, -16(%rsp)
    movq 32(%rsi,%rdi), %r9
    andq %rax, %r9
    movl %r12d, %r13d
    movq %r9, %rcx
    cmpq %rax, %r9
    movq -16(%rsp), %r9
    movl $255, %ebx
    je L15
    jmp L18
L13:
    movabsq $-9187201950435737472, %rdi
    xorq %rdi, %rcx
    rep  bsfq %rcx, %rdi
    testl %ebx, %ebx
    movl -28(%rsp), %r10d
    jne L19
    movaps L20(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $956301312, 20(%rsi)
    movabsq $412316860480, %rcx
    movq %rcx, 24(%rsi)
L19:
    movl %edi, %r9d
    shrl $3, %r9d
    movl %r11d, %ecx
    addq %r9, %rcx
    movb %r8b, 32(%rsi,%rcx)
    shll $3, %r11d
    leaq (%rsi,%r11), %rcx
    movl %edx, 145(%rdi,%rcx)
    jmp L21
L14:
    movl %r11d, %edi
L18:
    xorq %rax, %rcx
    rep  bsfq %rcx, %rax
    shrl $3, %eax
    movl %edi, %r11d
    addq %rax, %r11
    movb %r8b, 32(%rsi,%r11)
    shll $3, %r11d
    movl %edx, 152(%rsi,%r11)
    movl $7, %edi
    movq -24(%rsp), %rax
    movl -28(%rsp), %r10d
    movl -4(%rsp), %ebx
L21:
    incl %ebx
    movl %ebx, (%rsi)
    addq %rsi, %r11
    movl %r10d, 149(%rdi,%r11)
    xorl %edx, %edx
    xorl %r10d, %r10d
    jmp L10
L17:
    movl $32, %r8d
    movq -24(%rsp), %rax
    movl -28(%rsp), %ebx
L22:
    movl %r9d, %r9d
    movzbl 128(%rsi,%r9), %ecx
    leal -1(%rcx), %edi
    cmpb $-2, %dil
    movzbl %dil, %edi
    cmovael %ecx, %edi
    movb %dil, 128(%rsi,%r9)
L23:
    testb $63, %r8b
    je L10
    addl %r8d, %r15d
    andl $31, %r15d
    addl %r14d, %r8d
    cmpl $22, %r15d
    ja L23
    leal (,%r15,4), %ecx
    cmpl %r11d, %ecx
    je L23
    addl $-89, %ecx
    movl %r15d, %r9d
    cmpl $8, %ecx
    jae L22
    jmp L10
remove:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $-9187201950435737472, %r15
    movabsq $72340172838076672, %r10
    movl %esi, %r8d
    movabsq $531022217833226199, %rax
    imulq %r8, %rax
    shrq $32, %rax
    imulq $89, %rax, %r9
    movq %r9, %rcx
    shrq $32, %rcx
    movl %r9d, %eax
    shrl $25, %eax
    leaq 1(%r10), %r11
    imulq %rax, %r11
    movq 32(%rdi,%rcx), %rax
    xorq %r11, %rax
    movq %r10, %r14
    subq %rax, %r14
    andq %rax, %r14
    andq %r15, %r14
    je L1
    leaq (%rdi,%rcx,8), %rax
L2:
    rep  bsfq %r14, %rbx
    cmpl %esi, 145(%rax,%rbx)
    je L3
    leaq -1(%r14), %rdx
    andq %rdx, %r14
    jne L2
L1:
    shrq $34, %r9
    xorl %eax, %eax
    cmpb $0, 128(%rdi,%r9)
    je L4
    movabsq $5871781006564002453, %rdx
    imulq %rdx, %r8
    movq %r8, %rdx
    shrq $32, %rdx
    xorq %r8, %rdx
    movabsq $-49064778989728563, %r8
    imulq %rdx, %r8
    shrq $32, %r8
    orl $1, %r8d
    movl %ecx, %edx
    shrl $2, %edx
    movq %rdx, -8(%rsp)
    leal (%r8,%rdx), %r9d
    movl $32, %ebx
    movl %r9d, %r12d
    jmp L5
L6:
    cmpb $0, 128(%rdi,%r12)
    movq %r10, %r15
    movq %r14, %r10
    je L4
L5:
    testb $63, %bl
    je L4
    addl %ebx, %r12d
    andl $31, %r12d
    addl %r8d, %ebx
    cmpl $22, %r12d
    ja L5
    leal (,%r12,4), %r13d
    cmpl %ecx, %r13d
    je L5
    movq 32(%rdi,%r13), %rbp
    xorq %r11, %rbp
    movq %r10, %r14
    movq %r10, %rdx
    subq %rbp, %rdx
    movq %r15, %r10
    andq %r15, %rbp
    andq %rdx, %rbp
    je L6
    leaq (%rdi,%r13,8), %rdx
L7:
    rep  bsfq %rbp, %r15
    cmpl %esi, 145(%rdx,%r15)
    je L8
    leaq -1(%rbp), %r15
    andq %r15, %rbp
    jne L7
    jmp L6
L4:
    jmp L9
L8:
    shrl $3, %r15d
    addl %r13d, %r15d
    leaq (%rdi,%r15,8), %rsi
    addq $152, %rsi
    leaq (%rdi,%r15,8), %rax
    addq $156, %rax
    movl 156(%rdi,%r15,8), %edx
    movl %r15d, %r10d
    subl %ecx, %r10d
    xorl %ebx, %ebx
    cmpl $8, %r10d
    jae L10
L11:
    movl %r15d, %ecx
    jmp L12
L3:
    addq %rbx, %rax
    leaq 145(%rax), %rsi
    movl 149(%rax), %edx
    addq $149, %rax
    shrl $3, %ebx
L12:
    movl %ebx, %r8d
    movl %ecx, %ecx
    addq %r8, %rcx
    movb $0, 32(%rdi,%rcx)
    movl $0, (%rsi)
    movl $0, (%rax)
    decl (%rdi)
    movl $1, %eax
L9:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L10:
    movl $32, %r10d
    movq -8(%rsp), %r11
L13:
    movl %r11d, %r11d
    movzbl 128(%rdi,%r11), %r14d
    leal -1(%r14), %ebp
    cmpb $-2, %bpl
    movzbl %bpl, %ebp
    cmovael %r14d, %ebp
    movb %bpl, 128(%rdi,%r11)
L14:
    testb $63, %r10b
    je L11
    addl %r10d, %r9d
    andl $31, %r9d
    addl %r8d, %r10d
    cmpl $22, %r9d
    ja L14
    leal (,%r9,4), %r11d
    cmpl %ecx, %r11d
    je L14
    movl %r15d, %ebp
    subl %r11d, %ebp
    movl %r9d, %r11d
    cmpl $7, %ebp
    ja L13
    jmp L11
