// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    movl %esi, %edx
    movabsq $5175066031409543735, %rcx
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
    movabsq $5175066031409543735, %rcx
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
    pushq %rbx
    movq %rdi, %rax
    movl %edx, %r9d
    movabsq $5175066031409543735, %rdi
    imulq %r9, %rdi
    shrq $57, %rdi
    leal (,%rdi,4), %r8d
    leaq (%r8,%r8,2), %r10
    movzbl 24(%rsi,%r10), %r8d
    testq %r8, %r8
    je L1
    movl %r8d, %r11d
    notl %r11d
    andl $128, %r11d
    movl 28(%rsi,%r10), %r10d
    xorl %edx, %r10d
    orl %r11d, %r10d
    je L2
    movabsq $5871781006564002453, %r10
    imulq %r10, %r9
    movabsq $-49064778989728563, %r11
    testb $127, %r8b
    je L3
    movq %r9, %r8
    shrq $32, %r8
    xorq %r9, %r8
    imulq %r11, %r8
    shrq $32, %r8
    orl $1, %r8d
    movl %r8d, %ebx
    movl %edi, %r10d
L4:
    testb $127, %bl
    je L3
    addl %ebx, %r10d
    andl $127, %r10d
    leaq (%r10,%r10,2), %r15
    movzbl 24(%rsi,%r15,4), %r14d
    movl %r14d, %ebp
    notl %ebp
    andl $128, %ebp
    movl 28(%rsi,%r15,4), %r15d
    xorl %edx, %r15d
    orl %ebp, %r15d
    je L5
    addl %r8d, %ebx
    testb $127, %r14b
    jne L4
L3:
    movzwl 2(%rsi), %ebx
    movl $1, %r8d
    cmpw $63, %bx
    ja L6
    movq %r9, %r10
    shrq $32, %r10
    xorq %r9, %r10
    imulq %r11, %r10
    shrq $32, %r10
    orl $1, %r10d
    movl %r10d, %r9d
    movl %edi, %r11d
L7:
    movl %r11d, %r14d
    shlq $2, %r14
    leaq (%r14,%r14,2), %r14
    movzbl 24(%rsi,%r14), %ebp
    testb %bpl, %bpl
    jns L8
    movl %ebp, %r15d
    notb %r15b
    andb $127, %r15b
    cmpb $1, %r15b
    sbbb $-1, %bpl
    movb %bpl, 24(%rsi,%r14)
    movl %r9d, %ebp
    addl %r9d, %r11d
    andl $127, %r11d
    addl %r10d, %r9d
    testb $127, %bpl
    jne L7
    movl %r10d, %r9d
L9:
    movl %edi, %r11d
    leaq (%r11,%r11,2), %r11
    movzbl 24(%rsi,%r11,4), %ebx
    movl %ebx, %ebp
    andb $127, %bpl
    decb %bpl
    cmpb $126, %bpl
    sbbb $0, %bl
    movb %bl, 24(%rsi,%r11,4)
    movl %r9d, %r11d
    addl %r9d, %edi
    andl $127, %edi
    addl %r10d, %r9d
    testb $127, %r11b
    jne L9
    jmp L6
L1:
    movzwl 2(%rsi), %r9d
    movl $1, %r8d
    cmpw $63, %r9w
    ja L6
    testw %r9w, %r9w
    jne L10
    movw $128, (%rsi)
    movaps L11(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $1023672384, 20(%rsi)
L10:
    movb $-128, 24(%rsi,%r10)
    movl %edx, 28(%rsi,%r10)
    incl %r9d
    movw %r9w, 2(%rsi)
    shll $2, %edi
    leaq (%rdi,%rdi,2), %r14
    jmp L12
L5:
    movl %r10d, %edi
L2:
    movl %edi, %edx
    leaq (%rdx,%rdx,2), %rdx
    movl 32(%rsi,%rdx,4), %edi
    movl %ecx, 32(%rsi,%rdx,4)
    xorl %r8d, %r8d
    movl $1, %edx
    movl %edi, %ecx
    jmp L6
L8:
    orb $-128, %bpl
    movb %bpl, 24(%rsi,%r14)
    movl %edx, 28(%rsi,%r14)
    incl %ebx
    movw %bx, 2(%rsi)
L12:
    movl %ecx, 32(%rsi,%r14)
    xorl %edx, %edx
    xorl %r8d, %r8d
L6:
    movl %edx, 4(%rax)
    movl %ecx, 8(%rax)
    movl %r8d, (%rax)
    popq %rbx
    popq %r14
    popq %r15
    popq %rbp
    retq
remove:
    pushq %rbx
    movl %esi, %edx
    movabsq $5175066031409543735, %rcx
    imulq %rdx, %rcx
    shrq $57, %rcx
    leaq (%rcx,%rcx,2), %rax
    movzbl 24(%rdi,%rax,4), %r8d
    movl %r8d, %r9d
    notl %r9d
    andl $128, %r9d
    movl 28(%rdi,%rax,4), %eax
    xorl %esi, %eax
    orl %r9d, %eax
    je L1
    xorl %eax, %eax
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
    movl %edx, %r9d
    movl %ecx, %r8d
L3:
    testb $127, %r9b
    je L2
    addl %r9d, %r8d
    andl $127, %r8d
    leaq (%r8,%r8,2), %r11
    movzbl 24(%rdi,%r11,4), %r10d
    movl %r10d, %ebx
    notl %ebx
    andl $128, %ebx
    movl 28(%rdi,%r11,4), %r11d
    xorl %esi, %r11d
    orl %ebx, %r11d
    je L4
    addl %edx, %r9d
    testb $127, %r10b
    jne L3
L2:
    popq %rbx
    retq
L1:
    movzwl 2(%rdi), %eax
L5:
    movl %ecx, %ecx
    leaq (%rcx,%rcx,2), %rcx
    movl 32(%rdi,%rcx,4), %edx
    andb $127, 24(%rdi,%rcx,4)
    decl %eax
    movq $0, 28(%rdi,%rcx,4)
    movw %ax, 2(%rdi)
    movl $1, %eax
    popq %rbx
    retq
L4:
    movzwl 2(%rdi), %eax
    cmpl %ecx, %r8d
    je L5
    movl %edx, %esi
    movl %ecx, %r9d
L6:
    movl %r9d, %r9d
    leaq (%r9,%r9,2), %r11
    movzbl 24(%rdi,%r11,4), %ebx
    movl %ebx, %r9d
    andb $127, %r9b
    decb %r9b
    cmpb $126, %r9b
    sbbb $0, %bl
    movl %esi, %r10d
    andl $127, %r10d
    leal (%rsi,%rcx), %r9d
    andl $127, %r9d
    movb %bl, 24(%rdi,%r11,4)
    testl %r10d, %r10d
    cmovnel %edx, %r10d
    cmovnel %r9d, %ecx
    je L7
    addl %r10d, %esi
    cmpl %r9d, %r8d
    jne L6
L7:
    movl %r8d, %ecx
    jmp L5
