// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    imull $-407482391, %esi, %ecx
    shrl $25, %ecx
    movzbl 24(%rdi,%rcx), %edx
    movl %edx, %r8d
    notl %r8d
    andl $128, %r8d
    movl 152(%rdi,%rcx,8), %r9d
    xorl %esi, %r9d
    movb $1, %al
    orl %r8d, %r9d
    je L1
    testb $127, %dl
    je L2
    imull $656542357, %esi, %edx
    movl %edx, %r8d
    shrl $16, %r8d
    xorl %edx, %r8d
    imull $-2048144789, %r8d, %edx
    shrl $16, %edx
    orl $1, %edx
    movl %edx, %r8d
L3:
    testb $127, %r8b
    je L2
    addl %r8d, %ecx
    andl $127, %ecx
    movzbl 24(%rdi,%rcx), %r9d
    movl %r9d, %r10d
    notl %r10d
    andl $128, %r10d
    movl 152(%rdi,%rcx,8), %r11d
    xorl %esi, %r11d
    orl %r10d, %r11d
    je L1
    addl %edx, %r8d
    testb $127, %r9b
    jne L3
L2:
    xorl %eax, %eax
L1:
    retq
get:
    imull $-407482391, %esi, %ecx
    shrl $25, %ecx
    movzbl 24(%rdi,%rcx), %eax
    movl %eax, %edx
    notl %edx
    andl $128, %edx
    movl 152(%rdi,%rcx,8), %r8d
    xorl %esi, %r8d
    orl %edx, %r8d
    je L1
    testb $127, %al
    je L2
    imull $656542357, %esi, %eax
    movl %eax, %edx
    shrl $16, %edx
    xorl %eax, %edx
    imull $-2048144789, %edx, %edx
    shrl $16, %edx
    orl $1, %edx
    xorl %eax, %eax
    movl %edx, %r8d
L3:
    testb $127, %r8b
    je L4
    addl %r8d, %ecx
    andl $127, %ecx
    movzbl 24(%rdi,%rcx), %r9d
    movl %r9d, %r10d
    notl %r10d
    andl $128, %r10d
    movl 152(%rdi,%rcx,8), %r11d
    xorl %esi, %r11d
    orl %r10d, %r11d
    je L1
    addl %edx, %r8d
    testb $127, %r9b
    jne L3
L4:
    retq
L1:
    movl %ecx, %eax
    leaq (%rdi,%rax,8), %rax
    addq $156, %rax
    retq
L2:
    xorl %eax, %eax
    retq
insert:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r12
    pushq %rbx
    movq %rdi, %rax
    imull $-407482391, %edx, %edi
    shrl $25, %edi
    movzbl 24(%rsi,%rdi), %r9d
    movl %r9d, %r8d
    notl %r8d
    andl $128, %r8d
    leal (,%rdi,8), %r10d
    movl 152(%rsi,%r10), %r11d
    xorl %edx, %r11d
    orl %r8d, %r11d
    je L1
    leaq (%rsi,%rdi), %r8
    addq $24, %r8
    testb %r9b, %r9b
    je L2
    testb $127, %r9b
    je L3
    imull $656542357, %edx, %r11d
    movl %r11d, %ebx
    shrl $16, %ebx
    xorl %r11d, %ebx
    imull $-2048144789, %ebx, %r11d
    shrl $16, %r11d
    orl $1, %r11d
    movl %edi, %ebx
    movl %r11d, %ebp
L4:
    testb $127, %bpl
    je L3
    addl %ebp, %ebx
    andl $127, %ebx
    movzbl 24(%rsi,%rbx), %r14d
    movl %r14d, %r15d
    notl %r15d
    andl $128, %r15d
    movl 152(%rsi,%rbx,8), %r12d
    xorl %edx, %r12d
    orl %r15d, %r12d
    je L5
    addl %r11d, %ebp
    testb $127, %r14b
    jne L4
L3:
    movzwl 2(%rsi), %ebx
    movl $1, %r11d
    cmpw $63, %bx
    ja L6
    testb %r9b, %r9b
    js L7
    movl %edi, %r14d
    movq %r8, %r15
    jmp L8
L2:
    movzwl 2(%rsi), %edi
    movl $1, %r11d
    cmpw $63, %di
    ja L6
    testw %di, %di
    jne L9
    movw $128, (%rsi)
    movaps L10(%rip), %xmm0
    movups %xmm0, 4(%rsi)
    movl $973078592, 20(%rsi)
L9:
    movb $-128, (%r8)
    movl %edx, 152(%rsi,%r10)
    incl %edi
    movw %di, 2(%rsi)
    jmp L11
L5:
    movl %ebx, %edi
L1:
    movl %edi, %edx
    movl 156(%rsi,%rdx,8), %edi
    movl %ecx, 156(%rsi,%rdx,8)
    xorl %r11d, %r11d
    movl $1, %edx
    movl %edi, %ecx
    jmp L6
L7:
    imull $656542357, %edx, %r10d
    movl %r10d, %ebp
    shrl $16, %ebp
    xorl %r10d, %ebp
    imull $-2048144789, %ebp, %r10d
    shrl $16, %r10d
    orl $1, %r10d
    movq %r8, %r15
    movl %r10d, %ebp
    movl %edi, %r14d
L12:
    movl %r9d, %r12d
    notb %r12b
    andb $127, %r12b
    cmpb $1, %r12b
    sbbb $-1, %r9b
    movb %r9b, (%r15)
    testb $127, %bpl
    je L13
    addl %ebp, %r14d
    andl $127, %r14d
    addl %r10d, %ebp
    leaq (%rsi,%r14), %r15
    addq $24, %r15
    movzbl 24(%rsi,%r14), %r9d
    testb %r9b, %r9b
    js L12
    leal (,%r14,8), %r10d
L8:
    orb $-128, %r9b
    movb %r9b, (%r15)
    movl %r14d, %edi
    movl %edx, 152(%rsi,%rdi,8)
    incl %ebx
    movw %bx, 2(%rsi)
L11:
    movl %ecx, 156(%rsi,%r10)
    xorl %edx, %edx
    xorl %r11d, %r11d
L6:
    movl %edx, 4(%rax)
    movl %ecx, 8(%rax)
    movl %r11d, (%rax)
    popq %rbx
    popq %r12
    popq %r14
    popq %r15
    popq %rbp
    retq
L13:
    movzbl (%r8), %r9d
    movl %r9d, %ebx
    andb $127, %bl
    decb %bl
    cmpb $126, %bl
    sbbb $0, %r9b
    movb %r9b, (%r8)
    leal (%r10,%r10), %r8d
    movl %r10d, %r9d
L14:
    addl %r9d, %edi
    andl $127, %edi
    addl %r10d, %r9d
    movzbl 24(%rsi,%rdi), %ebx
    movl %ebx, %ebp
    andb $127, %bpl
    decb %bpl
    cmpb $126, %bpl
    sbbb $0, %bl
    movb %bl, 24(%rsi,%rdi)
    movl %r8d, %ebx
    addl %r10d, %r8d
    testb $127, %bl
    jne L14
    jmp L6
remove:
    pushq %rbx
    imull $-407482391, %esi, %ecx
    shrl $25, %ecx
    movzbl 24(%rdi,%rcx), %r10d
    movl %r10d, %eax
    notl %eax
    andl $128, %eax
    movl 152(%rdi,%rcx,8), %edx
    xorl %esi, %edx
    orl %eax, %edx
    je L1
    xorl %eax, %eax
    testb $127, %r10b
    je L2
    imull $656542357, %esi, %edx
    movl %edx, %r8d
    shrl $16, %r8d
    xorl %edx, %r8d
    imull $-2048144789, %r8d, %r9d
    shrl $16, %r9d
    orl $1, %r9d
    movl %ecx, %r8d
    movl %r9d, %edx
L3:
    testb $127, %dl
    je L2
    addl %edx, %r8d
    andl $127, %r8d
    movzbl 24(%rdi,%r8), %r10d
    movl %r10d, %r11d
    notl %r11d
    andl $128, %r11d
    movl 152(%rdi,%r8,8), %ebx
    xorl %esi, %ebx
    orl %r11d, %ebx
    je L4
    addl %r9d, %edx
    testb $127, %r10b
    jne L3
L2:
    popq %rbx
    retq
L1:
    movl 156(%rdi,%rcx,8), %edx
    movq %rcx, %r8
L5:
    andb $127, %r10b
    movb %r10b, 24(%rdi,%r8)
    movq $0, 152(%rdi,%r8,8)
    decw 2(%rdi)
    movl $1, %eax
    popq %rbx
    retq
L4:
    movl 156(%rdi,%r8,8), %edx
    cmpl %ecx, %r8d
    je L5
    movl %r9d, %eax
L6:
    movl %ecx, %esi
    movzbl 24(%rdi,%rsi), %r10d
    movl %r10d, %r11d
    andb $127, %r11b
    decb %r11b
    cmpb $126, %r11b
    sbbb $0, %r10b
    movb %r10b, 24(%rdi,%rsi)
    testb $127, %al
    je L7
    addl %eax, %ecx
    andl $127, %ecx
    addl %r9d, %eax
    cmpl %ecx, %r8d
    jne L6
L7:
    movzbl 24(%rdi,%r8), %r10d
    jmp L5
