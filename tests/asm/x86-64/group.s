// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    pushq %rbp
    pushq %r15
    pushq %r14
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
L2:
    rep  bsfq %r11, %r14
    addl %ebx, %r14d
    andl $2040, %r14d
    cmpl %esi, 144(%rdi,%r14)
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
    movl %edx, %ebx
    movq 32(%rdi,%rbx,8), %rbx
    movq %rbx, %r14
    xorq %r8, %r14
    movq %rcx, %r15
    subq %r14, %r15
    andq %rax, %r14
    andq %r15, %r14
    je L8
    imull $56, %edx, %ebp
L9:
    rep  bsfq %r14, %r15
    addl %ebp, %r15d
    andl $-8, %r15d
    cmpl %esi, 144(%rdi,%r15)
    je L3
    leaq -1(%r14), %r15
    andq %r15, %r14
    jne L9
    jmp L8
L3:
    movb $1, %al
L6:
    popq %rbx
    popq %r14
    popq %r15
    popq %rbp
    retq
get:
    pushq %rbp
    pushq %r15
    pushq %r14
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
    leal (,%r8,8), %ebx
    subl %r8d, %ebx
L2:
    rep  bsfq %r11, %r12
    shrl $3, %r12d
    addl %ebx, %r12d
    cmpl %esi, 144(%rdi,%r12,8)
    je L3
    leaq -1(%r11), %r14
    andq %r14, %r11
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
    cmpq %r10, %r14
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
    movq 32(%rdi,%r14,8), %r14
    movq %r14, %r15
    xorq %r9, %r15
    movq %rdx, %r12
    subq %r15, %r12
    andq %rcx, %r15
    andq %r12, %r15
    je L7
    leal (,%r8,8), %ebp
    subl %r8d, %ebp
L8:
    rep  bsfq %r15, %r12
    shrl $3, %r12d
    addl %ebp, %r12d
    cmpl %esi, 144(%rdi,%r12,8)
    je L3
    leaq -1(%r15), %r12
    andq %r12, %r15
    jne L8
    jmp L7
L3:
    movl %r12d, %eax
    leaq (%rdi,%rax,8), %rax
    addq $148, %rax
L5:
    popq %rbx
    popq %r12
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
    movl %ecx, -12(%rsp)
    movq %rdi, %rax
    movabsq $36170086419038336, %r11
    movabsq $282578800148736, %r9
    movl %edx, %r14d
    movabsq $531022217833226199, %r8
    imulq %r14, %r8
    shrq $32, %r8
    leaq (%r8,%r8), %rcx
    shlq $4, %r8
    subq %rcx, %r8
    movq %r8, %rdi
    shrq $32, %rdi
    shrl $25, %r8d
    movq 32(%rsi,%rdi,8), %r10
    leaq 1(%r9), %r12
    imulq %r8, %r12
    movq %r10, %rcx
    xorq %r12, %rcx
    subq %rcx, %r9
    andq %rcx, %r9
    andq %r11, %r9
    je L1
    leal (,%rdi,8), %r11d
    subl %edi, %r11d
L2:
    rep  bsfq %r9, %rcx
    shrl $3, %ecx
    addl %r11d, %ecx
    cmpl %edx, 144(%rsi,%rcx,8)
    je L3
    leaq -1(%r9), %rcx
    andq %rcx, %r9
    jne L2
L1:
    leaq (%rsi,%rdi,8), %rcx
    addq $32, %rcx
    movq %rcx, -8(%rsp)
    movq %r10, %rcx
    shrq $56, %rcx
    jne L4
    movq %r10, %rcx
    movabsq $36170086419038336, %r9
    andq %r9, %rcx
    cmpq %r9, %rcx
    jne L5
L6:
    movl (%rsi), %ebp
    movl $1, %r15d
    cmpl $63, %ebp
    ja L7
    movq %r10, %r9
    movabsq $36170086419038336, %rcx
    andq %rcx, %r9
    cmpq %rcx, %r9
    jne L8
    movabsq $5871781006564002453, %rcx
    imulq %rcx, %r14
    movq %r14, %rcx
    shrq $32, %rcx
    xorq %r14, %rcx
    movabsq $-49064778989728563, %r14
    imulq %rcx, %r14
    shrq $32, %r14
    orl $1, %r14d
    movabsq $-72057594037927937, %r12
    movl %r14d, %ebx
    movl %edi, %r13d
    leaq (%rsi,%rdi,8), %r11
    addq $32, %r11
L9:
    movabsq $72057594037927936, %rcx
    addq %r10, %rcx
    cmpq %r12, %r10
    cmovaq %r10, %rcx
    movq %rcx, (%r11)
L10:
    testb $15, %bl
    je L11
    addl %ebx, %r13d
    andl $15, %r13d
    addl %r14d, %ebx
    cmpl $14, %r13d
    jae L10
    movl %r13d, %ecx
    leaq (%rsi,%rcx,8), %r11
    addq $32, %r11
    movq 32(%rsi,%rcx,8), %r10
    movq %r10, %r9
    movabsq $36170086419038336, %rcx
    andq %rcx, %r9
    cmpq %rcx, %r9
    je L9
    jmp L12
L4:
    movabsq $5871781006564002453, %rcx
    imulq %r14, %rcx
    movq %rcx, %r9
    shrq $32, %r9
    xorq %rcx, %r9
    movabsq $-49064778989728563, %r13
    imulq %r9, %r13
    shrq $32, %r13
    orl $1, %r13d
    movl %edi, %ebp
    movl %r13d, %ebx
    jmp L13
L14:
    movabsq $72057594037927936, %rcx
    cmpq %rcx, %r9
    jb L6
L13:
    testb $15, %bl
    je L6
    addl %ebx, %ebp
    andl $15, %ebp
    addl %r13d, %ebx
    cmpl $13, %ebp
    ja L13
    movl %ebp, %ecx
    movq 32(%rsi,%rcx,8), %r9
    movq %r9, %r11
    xorq %r12, %r11
    movabsq $282578800148736, %rcx
    subq %r11, %rcx
    movabsq $36170086419038336, %r15
    andq %r15, %r11
    andq %rcx, %r11
    je L14
    leal (,%rbp,8), %r15d
    subl %ebp, %r15d
L15:
    rep  bsfq %r11, %rcx
    shrl $3, %ecx
    addl %r15d, %ecx
    cmpl %edx, 144(%rsi,%rcx,8)
    je L3
    leaq -1(%r11), %rcx
    andq %rcx, %r11
    jne L15
    jmp L14
L3:
    movl %ecx, %ecx
    movl 148(%rsi,%rcx,8), %edi
    movl -12(%rsp), %edx
    movl %edx, 148(%rsi,%rcx,8)
    xorl %r15d, %r15d
    movl $1, %edx
    jmp L16
L5:
    movl (%rsi), %ebp
    movl $1, %r15d
    cmpl $63, %ebp
    jbe L17
L7:
    movl -12(%rsp), %edi
    jmp L16
L17:
    movl -12(%rsp), %ebx
    xorq %r9, %rcx
    rep  bsfq %rcx, %r9
    testl %ebp, %ebp
    jne L18
    movaps L19(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $956301312, 20(%rsi)
    movabsq $60129542208, %rcx
    movq %rcx, 24(%rsi)
L18:
    orq $128, %r8
    movl %r9d, %ecx
    andb $56, %cl
    shlq %cl, %r8
    orq %r10, %r8
    leaq (%rsi,%rdi,8), %rcx
    addq $32, %rcx
    movq %r8, (%rcx)
    imull $56, %edi, %ecx
    addl %ecx, %r9d
    andl $2040, %r9d
    jmp L20
L8:
    movl %edi, %r13d
    movq -8(%rsp), %r11
L12:
    movl -12(%rsp), %ebx
    xorq %rcx, %r9
    rep  bsfq %r9, %rcx
    movl %ecx, %edi
    shrl $3, %edi
    orq $128, %r8
    andb $56, %cl
    shlq %cl, %r8
    orq %r10, %r8
    movq %r8, (%r11)
    leal (%rdi,%r13,8), %r9d
    subl %r13d, %r9d
    shlq $3, %r9
L20:
    movl %edx, 144(%rsi,%r9)
    incl %ebp
    movl %ebp, (%rsi)
    movl %ebx, 148(%rsi,%r9)
    xorl %edx, %edx
    xorl %r15d, %r15d
L16:
    movl %edx, 4(%rax)
    movl %edi, 8(%rax)
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
L21:
    movl %edi, %ecx
    movq 32(%rsi,%rcx,8), %r9
    movq %r9, %r10
    shrq $56, %r10
    decl %r10d
    cmpl $254, %r10d
    leaq 1(%r12,%r9), %r10
    cmovaeq %r9, %r10
    movq %r10, 32(%rsi,%rcx,8)
L22:
    testb $15, %r8b
    je L7
    addl %r8d, %edi
    andl $15, %edi
    addl %r14d, %r8d
    cmpl $14, %edi
    jae L22
    jmp L21
remove:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movabsq $36170086419038336, %rdx
    movabsq $282578800148736, %r9
    movl %esi, %r10d
    movabsq $531022217833226199, %rax
    imulq %r10, %rax
    shrq $32, %rax
    leaq (%rax,%rax), %rcx
    shlq $4, %rax
    subq %rcx, %rax
    movq %rax, %r8
    shrq $32, %r8
    shrl $25, %eax
    movq 32(%rdi,%r8,8), %rbx
    leaq 1(%r9), %r11
    imulq %rax, %r11
    movq %rbx, %rcx
    xorq %r11, %rcx
    movq %r9, %rax
    subq %rcx, %rax
    andq %rcx, %rax
    andq %rdx, %rax
    je L1
    leal (,%r8,8), %r14d
    subl %r8d, %r14d
L2:
    rep  bsfq %rax, %rcx
    shrl $3, %ecx
    leal (%rcx,%r14), %r15d
    cmpl %esi, 144(%rdi,%r15,8)
    je L3
    leaq -1(%rax), %rcx
    andq %rcx, %rax
    jne L2
L1:
    xorl %eax, %eax
    shrq $56, %rbx
    jne L4
L5:
    jmp L6
L4:
    movabsq $5871781006564002453, %rcx
    imulq %rcx, %r10
    movq %r10, %rcx
    shrq $32, %rcx
    xorq %r10, %rcx
    movabsq $-49064778989728563, %rbx
    imulq %rcx, %rbx
    shrq $32, %rbx
    orl $1, %ebx
    movl %r8d, %r10d
    movl %ebx, %ebp
    jmp L7
L8:
    movabsq $72057594037927936, %rcx
    cmpq %rcx, %r15
    jb L5
L7:
    testb $15, %bpl
    je L5
    addl %ebp, %r10d
    andl $15, %r10d
    addl %ebx, %ebp
    cmpl $13, %r10d
    ja L7
    movl %r10d, %ecx
    movq 32(%rdi,%rcx,8), %r15
    movq %r15, %r12
    xorq %r11, %r12
    movq %r9, %rcx
    subq %r12, %rcx
    andq %rdx, %r12
    andq %rcx, %r12
    je L8
    leal (,%r10,8), %r13d
    subl %r10d, %r13d
L9:
    rep  bsfq %r12, %rcx
    shrl $3, %ecx
    leal (%rcx,%r13), %r14d
    cmpl %esi, 144(%rdi,%r14,8)
    je L10
    leaq -1(%r12), %rcx
    andq %rcx, %r12
    jne L9
    jmp L8
L3:
    leaq (%rdi,%r15,8), %rax
    leaq 144(%rax), %rsi
    movl 148(%rax), %edx
    addq $148, %rax
    jmp L11
L10:
    leaq (%rdi,%r14,8), %rax
    leaq 144(%rax), %rsi
    movl 148(%rax), %edx
    addq $148, %rax
    cmpl %r8d, %r10d
    je L11
    movabsq $-72057594037927936, %r9
    movl %ebx, %r11d
L12:
    movl %r8d, %r14d
    movq 32(%rdi,%r14,8), %r15
    movq %r15, %r12
    shrq $56, %r12
    decl %r12d
    leaq (%r15,%r9), %r13
    cmpl $254, %r12d
    cmovaeq %r15, %r13
    movq %r13, 32(%rdi,%r14,8)
L13:
    testb $15, %r11b
    je L14
    addl %r11d, %r8d
    andl $15, %r8d
    addl %ebx, %r11d
    cmpl $13, %r8d
    ja L13
    cmpl %r10d, %r8d
    jne L12
L14:
    movl %r10d, %r8d
L11:
    movl %r8d, %r8d
    shll $3, %ecx
    movl $255, %r9d
    shlq %cl, %r9
    notq %r9
    andq %r9, 32(%rdi,%r8,8)
    movl $0, (%rsi)
    movl $0, (%rax)
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
