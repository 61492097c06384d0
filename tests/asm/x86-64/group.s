// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    pushq %r15
    pushq %r14
    pushq %r12
    pushq %rbx
    movabsq $36170086419038336, %rax
    movabsq $282578800148736, %rcx
    movl %esi, %r10d
    movabsq $531022217833226199, %r11
    imulq %r10, %r11
    shrq $32, %r11
    leaq (%r11,%r11), %rdx
    shlq $4, %r11
    subq %rdx, %r11
    movq %r11, %rdx
    shrq $32, %rdx
    shrl $25, %r11d
    movq 32(%rdi,%rdx,8), %r9
    leaq 1(%rcx), %r8
    imulq %r11, %r8
    movq %r9, %rbx
    xorq %r8, %rbx
    movq %rcx, %r11
    subq %rbx, %r11
    andq %rbx, %r11
    andq %rax, %r11
    je L1
    imulq $56, %rdx, %rbx
    addq %rdi, %rbx
L2:
    rep  bsfq %r11, %r14
    cmpl %esi, 137(%rbx,%r14)
    je L3
    leaq -1(%r11), %r14
    andq %r14, %r11
    jne L2
L1:
    shrq $56, %r9
    jne L4
L5:
    xorl %eax, %eax
    jmp L6
L4:
    movabsq $72057594037927936, %r9
    movabsq $5871781006564002453, %r11
    imulq %r11, %r10
    movq %r10, %r11
    shrq $32, %r11
    xorq %r10, %r11
    movabsq $-49064778989728563, %r10
    imulq %r11, %r10
    shrq $32, %r10
    orl $1, %r10d
    movl %r10d, %r11d
    jmp L7
L8:
    cmpq %r9, %rbx
    jb L5
L7:
    testb $15, %r11b
    je L5
    addl %r11d, %edx
    andl $15, %edx
    addl %r10d, %r11d
    cmpl $13, %edx
    ja L7
    movl %edx, %r15d
    movq 32(%rdi,%r15,8), %rbx
    movq %rbx, %r14
    xorq %r8, %r14
    movq %rcx, %r12
    subq %r14, %r12
    andq %rax, %r14
    andq %r12, %r14
    je L8
    imulq $56, %r15, %r15
    addq %rdi, %r15
L9:
    rep  bsfq %r14, %r12
    cmpl %esi, 137(%r15,%r12)
    je L3
    leaq -1(%r14), %r12
    andq %r12, %r14
    jne L9
    jmp L8
L3:
    movb $1, %al
L6:
    popq %rbx
    popq %r12
    popq %r14
    popq %r15
    retq
get:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $36170086419038336, %rcx
    movabsq $282578800148736, %rdx
    movl %esi, %eax
    movabsq $531022217833226199, %r11
    imulq %rax, %r11
    shrq $32, %r11
    leaq (%r11,%r11), %r8
    shlq $4, %r11
    subq %r8, %r11
    movq %r11, %r8
    shrq $32, %r8
    shrl $25, %r11d
    movq 32(%rdi,%r8,8), %r10
    leaq 1(%rdx), %r9
    imulq %r11, %r9
    movq %r10, %rbx
    xorq %r9, %rbx
    movq %rdx, %r11
    subq %rbx, %r11
    andq %rbx, %r11
    andq %rcx, %r11
    je L1
    imulq $56, %r8, %r14
    leaq (%rdi,%r14), %rbx
L2:
    rep  bsfq %r11, %r13
    cmpl %esi, 137(%rbx,%r13)
    je L3
    leaq -1(%r11), %r15
    andq %r15, %r11
    jne L2
L1:
    shrq $56, %r10
    jne L4
    xorl %eax, %eax
    jmp L5
L4:
    movabsq $72057594037927936, %r10
    movabsq $5871781006564002453, %r11
    imulq %r11, %rax
    movq %rax, %rbx
    shrq $32, %rbx
    xorq %rax, %rbx
    movabsq $-49064778989728563, %r11
    imulq %rbx, %r11
    shrq $32, %r11
    orl $1, %r11d
    xorl %eax, %eax
    movl %r11d, %ebx
    jmp L6
L7:
    cmpq %r10, %r15
    jb L5
L6:
    testb $15, %bl
    je L5
    addl %ebx, %r8d
    andl $15, %r8d
    addl %r11d, %ebx
    cmpl $13, %r8d
    ja L6
    movl %r8d, %r14d
    movq 32(%rdi,%r14,8), %r15
    movq %r15, %r12
    xorq %r9, %r12
    movq %rdx, %r13
    subq %r12, %r13
    andq %rcx, %r12
    andq %r13, %r12
    je L7
    imulq $56, %r14, %r14
    leaq (%rdi,%r14), %rbp
L8:
    rep  bsfq %r12, %r13
    cmpl %esi, 137(%rbp,%r13)
    je L9
    leaq -1(%r12), %r13
    andq %r13, %r12
    jne L8
    jmp L7
L9:
    orq $7, %r13
L3:
    addq %r14, %rdi
    leaq (%rdi,%r13), %rax
    addq $141, %rax
L5:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
insert:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movq %rdi, %rax
    movabsq $36170086419038336, %rbx
    movabsq $282578800148736, %r9
    movl %edx, %r15d
    movabsq $531022217833226199, %r8
    imulq %r15, %r8
    shrq $32, %r8
    leaq (%r8,%r8), %rdi
    shlq $4, %r8
    subq %rdi, %r8
    movq %r8, %rdi
    shrq $32, %rdi
    shrl $25, %r8d
    movq 32(%rsi,%rdi,8), %r10
    leaq 1(%r9), %r12
    imulq %r8, %r12
    movq %r10, %r11
    xorq %r12, %r11
    subq %r11, %r9
    andq %r11, %r9
    andq %rbx, %r9
    je L1
    imulq $56, %rdi, %r11
    leaq (%rsi,%r11), %rbx
L2:
    rep  bsfq %r9, %r14
    cmpl %edx, 137(%rbx,%r14)
    je L3
    leaq -1(%r9), %r14
    andq %r14, %r9
    jne L2
L1:
    leaq (%rsi,%rdi,8), %r9
    addq $32, %r9
    movq %r9, -16(%rsp)
    movq %r10, %r9
    shrq $56, %r9
    movq %rax, -24(%rsp)
    movl %ecx, -28(%rsp)
    movq %r15, -8(%rsp)
    jne L4
    movq %r10, %rax
    movabsq $36170086419038336, %rcx
    andq %rcx, %rax
    cmpq %rcx, %rax
    jne L5
L6:
    movl (%rsi), %ebp
    movl $1, %r15d
    cmpl $63, %ebp
    ja L7
    movq %r10, %r11
    movabsq $36170086419038336, %rax
    andq %rax, %r11
    cmpq %rax, %r11
    jne L8
    movabsq $5871781006564002453, %rax
    movq -8(%rsp), %rcx
    imulq %rax, %rcx
    movq %rcx, %rax
    shrq $32, %rax
    xorq %rcx, %rax
    movabsq $-49064778989728563, %r14
    imulq %rax, %r14
    shrq $32, %r14
    orl $1, %r14d
    movabsq $-72057594037927937, %r12
    movl %r14d, %ebx
    movl %edi, %r13d
L9:
    movabsq $72057594037927936, %rax
    addq %r10, %rax
    cmpq %r12, %r10
    cmovaq %r10, %rax
    movq -16(%rsp), %rcx
    movq %rax, (%rcx)
L10:
    testb $15, %bl
    je L11
    addl %ebx, %r13d
    andl $15, %r13d
    addl %r14d, %ebx
    cmpl $14, %r13d
    jae L10
    movl %r13d, %eax
    leaq (%rsi,%rax,8), %rcx
    addq $32, %rcx
    movq %rcx, -16(%rsp)
    movq 32(%rsi,%rax,8), %r10
    movq %r10, %r11
    movabsq $36170086419038336, %rax
    andq %rax, %r11
    cmpq %rax, %r11
    je L9
    jmp L12
L4:
    movabsq $5871781006564002453, %rax
    imulq %r15, %rax
    movq %rax, %rcx
    shrq $32, %rcx
    xorq %rax, %rcx
    movabsq $-49064778989728563, %r13
    imulq %rcx, %r13
    shrq $32, %r13
    orl $1, %r13d
    movl %edi, %ebp
    movl %r13d, %ebx
    jmp L13
L14:
    movabsq $72057594037927936, %rax
    cmpq %rax, %r15
    jb L6
L13:
    testb $15, %bl
    je L6
    addl %ebx, %ebp
    andl $15, %ebp
    addl %r13d, %ebx
    cmpl $13, %ebp
    ja L13
    movl %ebp, %eax
    movq 32(%rsi,%rax,8), %r15
    movq %r15, %r9
    xorq %r12, %r9
    movabsq $282578800148736, %rcx
    subq %r9, %rcx
    movabsq $36170086419038336, %r11
    andq %r11, %r9
    andq %rcx, %r9
    je L14
    imulq $56, %rax, %r11
    leaq (%rsi,%r11), %rax
L15:
    rep  bsfq %r9, %r14
    cmpl %edx, 137(%rax,%r14)
    je L16
    leaq -1(%r9), %rcx
    andq %rcx, %r9
    jne L15
    jmp L14
L16:
    orq $7, %r14
    movq -24(%rsp), %rax
    movl -28(%rsp), %ecx
L3:
    addq %r11, %rsi
    movl 141(%r14,%rsi), %r11d
    movl %ecx, 141(%r14,%rsi)
    xorl %r15d, %r15d
    movl $1, %edx
    jmp L17
L5:
    movl (%rsi), %ebp
    movl $1, %r15d
    cmpl $63, %ebp
    jbe L18
L7:
    movq -24(%rsp), %rax
    movl -28(%rsp), %r11d
    jmp L17
L18:
    movl -28(%rsp), %ebx
    xorq %rcx, %rax
    rep  bsfq %rax, %r9
    testl %ebp, %ebp
    jne L19
    movaps L20(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $956301312, 20(%rsi)
    movabsq $60129542208, %rax
    movq %rax, 24(%rsi)
L19:
    orq $128, %r8
    movl %r9d, %ecx
    andb $56, %cl
    shlq %cl, %r8
    orq %r10, %r8
    leaq (%rsi,%rdi,8), %rax
    addq $32, %rax
    movq %r8, (%rax)
    jmp L21
L8:
    movl %edi, %r13d
L12:
    movl -28(%rsp), %ebx
    xorq %rax, %r11
    rep  bsfq %r11, %r9
    orq $128, %r8
    movl %r9d, %ecx
    andb $56, %cl
    shlq %cl, %r8
    orq %r10, %r8
    movq -16(%rsp), %rax
    movq %r8, (%rax)
    orq $7, %r9
    movl %r13d, %edi
L21:
    imulq $56, %rdi, %rax
    addq %rsi, %rax
    movl %edx, 137(%r9,%rax)
    incl %ebp
    movl %ebp, (%rsi)
    movl %ebx, 141(%r9,%rax)
    xorl %edx, %edx
    xorl %r15d, %r15d
    movq -24(%rsp), %rax
L17:
    movl %edx, 4(%rax)
    movl %r11d, 8(%rax)
    movl %r15d, (%rax)
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L11:
    movl %r14d, %r8d
    movq -24(%rsp), %rax
    movl -28(%rsp), %r11d
L22:
    movl %edi, %r10d
    movq 32(%rsi,%r10,8), %rcx
    movq %rcx, %r9
    shrq $56, %r9
    decl %r9d
    cmpl $254, %r9d
    leaq 1(%r12,%rcx), %r9
    cmovaeq %rcx, %r9
    movq %r9, 32(%rsi,%r10,8)
L23:
    testb $15, %r8b
    je L17
    addl %r8d, %edi
    andl $15, %edi
    addl %r14d, %r8d
    cmpl $14, %edi
    jae L23
    jmp L22
remove:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $36170086419038336, %rdx
    movabsq $282578800148736, %r10
    movl %esi, %r11d
    movabsq $531022217833226199, %rax
    imulq %r11, %rax
    shrq $32, %rax
    leaq (%rax,%rax), %rcx
    shlq $4, %rax
    subq %rcx, %rax
    movq %rax, %r8
    shrq $32, %r8
    shrl $25, %eax
    leal (,%r8,8), %r9d
    movq 32(%rdi,%r9), %r14
    leaq 1(%r10), %rbx
    imulq %rax, %rbx
    movq %r14, %rax
    xorq %rbx, %rax
    movq %r10, %r15
    subq %rax, %r15
    andq %rax, %r15
    andq %rdx, %r15
    je L1
    imulq $56, %r8, %rax
    addq %rdi, %rax
L2:
    rep  bsfq %r15, %rcx
    cmpl %esi, 137(%rax,%rcx)
    je L3
    leaq -1(%r15), %rcx
    andq %rcx, %r15
    jne L2
L1:
    xorl %eax, %eax
    shrq $56, %r14
    jne L4
L5:
    jmp L6
L4:
    movabsq $5871781006564002453, %rcx
    imulq %rcx, %r11
    movq %r11, %rcx
    shrq $32, %rcx
    xorq %r11, %rcx
    movabsq $-49064778989728563, %r11
    imulq %rcx, %r11
    shrq $32, %r11
    orl $1, %r11d
    movl %r8d, %r14d
    movl %r11d, %ebp
    jmp L7
L8:
    movabsq $72057594037927936, %rcx
    cmpq %rcx, %r12
    jb L5
L7:
    testb $15, %bpl
    je L5
    addl %ebp, %r14d
    andl $15, %r14d
    addl %r11d, %ebp
    cmpl $13, %r14d
    ja L7
    leal (,%r14,8), %r9d
    movq 32(%rdi,%r9), %r12
    movq %r12, %r13
    xorq %rbx, %r13
    movq %r10, %rcx
    subq %r13, %rcx
    andq %rdx, %r13
    andq %rcx, %r13
    je L8
    movl %r14d, %ecx
    imulq $56, %rcx, %r15
    addq %rdi, %r15
L9:
    rep  bsfq %r13, %rcx
    cmpl %esi, 137(%r15,%rcx)
    je L10
    leaq -1(%r13), %rcx
    andq %rcx, %r13
    jne L9
    jmp L8
L3:
    addq %rcx, %rax
    movl 141(%rax), %edx
    jmp L11
L10:
    orq $7, %rcx
    leaq (%r15,%rcx), %rax
    movl 141(%r15,%rcx), %edx
    cmpl %r8d, %r14d
    jne L12
L11:
    andb $56, %cl
    movl $255, %esi
    shlq %cl, %rsi
    notq %rsi
    andq %rsi, 32(%rdi,%r9)
    movq $0, 137(%rax)
    decl (%rdi)
    movl $1, %eax
L6:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L12:
    movabsq $-72057594037927936, %rsi
    movl %r11d, %r10d
L13:
    movl %r8d, %ebx
    movq 32(%rdi,%rbx,8), %r15
    movq %r15, %r12
    shrq $56, %r12
    decl %r12d
    leaq (%r15,%rsi), %r13
    cmpl $254, %r12d
    cmovaeq %r15, %r13
    movq %r13, 32(%rdi,%rbx,8)
L14:
    testb $15, %r10b
    je L11
    addl %r10d, %r8d
    andl $15, %r8d
    addl %r11d, %r10d
    cmpl $13, %r8d
    ja L14
    cmpl %r14d, %r8d
    jne L13
    jmp L11
