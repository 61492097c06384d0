// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    movl %esi, %edx
    movabsq $531022217833226199, %rcx
    imulq %rdx, %rcx
    shrq $57, %rcx
    leaq (%rcx,%rcx,2), %rax
    movzbl 24(%rdi,%rax,4), %r8d
    movl %r8d, %r9d
    notl %r9d
    andl $128, %r9d
    movl 28(%rdi,%rax,4), %r10d
    xorl %esi, %r10d
    movb $1, %al
    orl %r9d, %r10d
    je L1
    testb $127, %r8b
    je L2
    movabsq $5871781006564002453, %r8
    imulq %r8, %rdx
    movq %rdx, %r8
    shrq $32, %r8
    xorq %rdx, %r8
    movabsq $-49064778989728563, %rdx
    imulq %r8, %rdx
    shrq $32, %rdx
    orl $1, %edx
    movl %edx, %r8d
L3:
    testb $127, %r8b
    je L2
    addl %r8d, %ecx
    andl $127, %ecx
    leaq (%rcx,%rcx,2), %r10
    movzbl 24(%rdi,%r10,4), %r9d
    movl %r9d, %r11d
    notl %r11d
    andl $128, %r11d
    movl 28(%rdi,%r10,4), %r10d
    xorl %esi, %r10d
    orl %r11d, %r10d
    je L1
    addl %edx, %r8d
    testb $127, %r9b
    jne L3
L2:
    xorl %eax, %eax
L1:
    retq
get:
    movl %esi, %eax
    movabsq $531022217833226199, %rcx
    imulq %rax, %rcx
    shrq $57, %rcx
    leaq (%rcx,%rcx,2), %r8
    movzbl 24(%rdi,%r8,4), %edx
    movl %edx, %r9d
    notl %r9d
    andl $128, %r9d
    movl 28(%rdi,%r8,4), %r8d
    xorl %esi, %r8d
    orl %r9d, %r8d
    je L1
    testb $127, %dl
    je L2
    movabsq $5871781006564002453, %rdx
    imulq %rdx, %rax
    movq %rax, %r8
    shrq $32, %r8
    xorq %rax, %r8
    movabsq $-49064778989728563, %rdx
    imulq %r8, %rdx
    shrq $32, %rdx
    orl $1, %edx
    xorl %eax, %eax
    movl %edx, %r8d
L3:
    testb $127, %r8b
    je L4
    addl %r8d, %ecx
    andl $127, %ecx
    leaq (%rcx,%rcx,2), %r10
    movzbl 24(%rdi,%r10,4), %r9d
    movl %r9d, %r11d
    notl %r11d
    andl $128, %r11d
    movl 28(%rdi,%r10,4), %r10d
    xorl %esi, %r10d
    orl %r11d, %r10d
    je L1
    addl %edx, %r8d
    testb $127, %r9b
    jne L3
L4:
    retq
L1:
    movl %ecx, %eax
    leaq (%rax,%rax,2), %rax
    leaq (%rdi,%rax,4), %rax
    addq $32, %rax
    retq
L2:
    xorl %eax, %eax
    retq
insert:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movq %rdi, %rax
    movl %edx, %r11d
    movabsq $531022217833226199, %rdi
    imulq %r11, %rdi
    shrq $57, %rdi
    leal (,%rdi,4), %r8d
    leaq (%r8,%r8,2), %r10
    movzbl 24(%rsi,%r10), %r9d
    movl %r9d, %r8d
    notl %r8d
    andl $128, %r8d
    movl 28(%rsi,%r10), %ebx
    xorl %edx, %ebx
    orl %r8d, %ebx
    je L1
    testb %r9b, %r9b
    je L2
    movabsq $5871781006564002453, %r12
    testb $127, %r9b
    je L3
    movq %r11, %rbx
    imulq %r12, %rbx
    movq %rbx, %r8
    shrq $32, %r8
    xorq %rbx, %r8
    movabsq $-49064778989728563, %rbx
    imulq %rbx, %r8
    shrq $32, %r8
    orl $1, %r8d
    movl %edi, %ebx
    movl %r8d, %ebp
L4:
    testb $127, %bpl
    je L3
    addl %ebp, %ebx
    andl $127, %ebx
    leaq (%rbx,%rbx,2), %r13
    movzbl 24(%rsi,%r13,4), %r15d
    movl %r15d, %r14d
    notl %r14d
    andl $128, %r14d
    movl 28(%rsi,%r13,4), %r13d
    xorl %edx, %r13d
    orl %r14d, %r13d
    je L5
    addl %r8d, %ebp
    testb $127, %r15b
    jne L4
L3:
    movzwl 2(%rsi), %ebx
    movl $1, %r8d
    cmpw $63, %bx
    ja L6
    leaq (%rsi,%r10), %r15
    addq $24, %r15
    testb %r9b, %r9b
    js L7
    movl %edi, %r11d
    movq %r15, %r14
    jmp L8
L2:
    movzwl 2(%rsi), %edi
    movl $1, %r8d
    cmpw $63, %di
    ja L6
    leaq (%rsi,%r10), %r8
    testw %di, %di
    jne L9
    movw $128, (%rsi)
    movaps L10(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $1023672384, 20(%rsi)
L9:
    movb $-128, 24(%r8)
    movl %edx, 28(%r8)
    incl %edi
    movw %di, 2(%rsi)
    jmp L11
L5:
    movl %ebx, %edi
L1:
    movl %edi, %edx
    leaq (%rdx,%rdx,2), %rdx
    movl 32(%rsi,%rdx,4), %edi
    movl %ecx, 32(%rsi,%rdx,4)
    xorl %r8d, %r8d
    movl $1, %edx
    movl %edi, %ecx
    jmp L6
L7:
    imulq %r12, %r11
    movq %r11, %r10
    shrq $32, %r10
    xorq %r11, %r10
    movabsq $-49064778989728563, %r11
    imulq %r11, %r10
    shrq $32, %r10
    orl $1, %r10d
    movq %r15, %r14
    movl %r10d, %ebp
    movl %edi, %r11d
L12:
    movl %r9d, %r12d
    notb %r12b
    andb $127, %r12b
    cmpb $1, %r12b
    sbbb $-1, %r9b
    movb %r9b, (%r14)
    testb $127, %bpl
    je L13
    addl %ebp, %r11d
    andl $127, %r11d
    addl %r10d, %ebp
    leaq (%r11,%r11,2), %r9
    leaq (%rsi,%r9,4), %r14
    addq $24, %r14
    movzbl 24(%rsi,%r9,4), %r9d
    testb %r9b, %r9b
    js L12
L8:
    orb $-128, %r9b
    movb %r9b, (%r14)
    shll $2, %r11d
    leaq (%r11,%r11,2), %r10
    movl %edx, 28(%rsi,%r10)
    incl %ebx
    movw %bx, 2(%rsi)
L11:
    movl %ecx, 32(%rsi,%r10)
    xorl %edx, %edx
    xorl %r8d, %r8d
L6:
    movl %edx, 4(%rax)
    movl %ecx, 8(%rax)
    movl %r8d, (%rax)
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L13:
    movzbl (%r15), %r9d
    movl %r9d, %r11d
    andb $127, %r11b
    decb %r11b
    cmpb $126, %r11b
    sbbb $0, %r9b
    movb %r9b, (%r15)
    leal (%r10,%r10), %r9d
    movl %r10d, %r11d
L14:
    addl %r11d, %edi
    andl $127, %edi
    addl %r10d, %r11d
    leaq (%rdi,%rdi,2), %rbx
    movzbl 24(%rsi,%rbx,4), %ebp
    movl %ebp, %r14d
    andb $127, %r14b
    decb %r14b
    cmpb $126, %r14b
    sbbb $0, %bpl
    movb %bpl, 24(%rsi,%rbx,4)
    movl %r9d, %ebx
    addl %r10d, %r9d
    testb $127, %bl
    jne L14
    jmp L6
remove:
    pushq %rbp
    pushq %rbx
    movl %esi, %edx
    movabsq $531022217833226199, %rcx
    imulq %rdx, %rcx
    shrq $57, %rcx
    leaq (%rcx,%rcx,2), %rax
    movzbl 24(%rdi,%rax,4), %r10d
    movl %r10d, %r8d
    notl %r8d
    andl $128, %r8d
    movl 28(%rdi,%rax,4), %r9d
    xorl %esi, %r9d
    orl %r8d, %r9d
    je L1
    xorl %eax, %eax
    testb $127, %r10b
    je L2
    movabsq $5871781006564002453, %r8
    imulq %r8, %rdx
    movq %rdx, %r9
    shrq $32, %r9
    xorq %rdx, %r9
    movabsq $-49064778989728563, %r8
    imulq %r9, %r8
    shrq $32, %r8
    orl $1, %r8d
    movl %ecx, %r9d
    movl %r8d, %edx
L3:
    testb $127, %dl
    je L2
    addl %edx, %r9d
    andl $127, %r9d
    leaq (%r9,%r9,2), %r11
    movzbl 24(%rdi,%r11,4), %r10d
    movl %r10d, %ebx
    notl %ebx
    andl $128, %ebx
    movl 28(%rdi,%r11,4), %ebp
    xorl %esi, %ebp
    orl %ebx, %ebp
    je L4
    addl %r8d, %edx
    testb $127, %r10b
    jne L3
L2:
    popq %rbx
    popq %rbp
    retq
L1:
    leaq (%rdi,%rax,4), %rax
    movl 32(%rax), %edx
L5:
    andb $127, %r10b
    movb %r10b, 24(%rax)
    movq $0, 28(%rax)
    decw 2(%rdi)
    movl $1, %eax
    popq %rbx
    popq %rbp
    retq
L4:
    leaq (%rdi,%r11,4), %rax
    movl 32(%rax), %edx
    cmpl %ecx, %r9d
    je L5
    movl %r8d, %esi
L6:
    movl %ecx, %r10d
    leaq (%r10,%r10,2), %r10
    movzbl 24(%rdi,%r10,4), %r11d
    movl %r11d, %ebx
    andb $127, %bl
    decb %bl
    cmpb $126, %bl
    sbbb $0, %r11b
    movb %r11b, 24(%rdi,%r10,4)
    testb $127, %sil
    je L7
    addl %esi, %ecx
    andl $127, %ecx
    addl %r8d, %esi
    cmpl %ecx, %r9d
    jne L6
L7:
    movzbl 24(%rax), %r10d
    jmp L5
