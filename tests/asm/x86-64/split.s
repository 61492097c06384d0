// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

contains_key:
    imull $1339581599, %esi, %ecx
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
    imull $1339581599, %esi, %ecx
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
    pushq %r14
    pushq %rbx
    movq %rdi, %rax
    imull $1339581599, %edx, %edi
    shrl $25, %edi
    movzbl 24(%rsi,%rdi), %r8d
    testq %r8, %r8
    je L1
    movl %r8d, %r9d
    notl %r9d
    andl $128, %r9d
    movl 152(%rsi,%rdi,8), %r10d
    xorl %edx, %r10d
    orl %r9d, %r10d
    je L2
    imull $656542357, %edx, %r9d
    testb $127, %r8b
    je L3
    movl %r9d, %r8d
    shrl $16, %r8d
    xorl %r9d, %r8d
    imull $-2048144789, %r8d, %r8d
    shrl $16, %r8d
    orl $1, %r8d
    movl %r8d, %r11d
    movl %edi, %r10d
L4:
    testb $127, %r11b
    je L3
    addl %r11d, %r10d
    andl $127, %r10d
    movzbl 24(%rsi,%r10), %ebx
    movl %ebx, %ebp
    notl %ebp
    andl $128, %ebp
    movl 152(%rsi,%r10,8), %r14d
    xorl %edx, %r14d
    orl %ebp, %r14d
    je L5
    addl %r8d, %r11d
    testb $127, %bl
    jne L4
L3:
    movzwl 2(%rsi), %r10d
    movl $1, %r8d
    cmpw $63, %r10w
    ja L6
    movl %r9d, %r11d
    shrl $16, %r11d
    xorl %r9d, %r11d
    imull $-2048144789, %r11d, %r9d
    shrl $16, %r9d
    orl $1, %r9d
    movl %r9d, %ebx
    movl %edi, %r11d
L7:
    movl %r11d, %r11d
    movzbl 24(%rsi,%r11), %ebp
    testb %bpl, %bpl
    jns L8
    movl %ebp, %r14d
    notb %r14b
    andb $127, %r14b
    cmpb $1, %r14b
    sbbb $-1, %bpl
    movb %bpl, 24(%rsi,%r11)
    movl %ebx, %ebp
    addl %ebx, %r11d
    andl $127, %r11d
    addl %r9d, %ebx
    testb $127, %bpl
    jne L7
    movl %r9d, %r10d
L9:
    movl %edi, %r11d
    movzbl 24(%rsi,%r11), %ebx
    movl %ebx, %ebp
    andb $127, %bpl
    decb %bpl
    cmpb $126, %bpl
    sbbb $0, %bl
    movb %bl, 24(%rsi,%r11)
    movl %r10d, %r11d
    addl %r10d, %edi
    andl $127, %edi
    addl %r9d, %r10d
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
    movl $973078592, 20(%rsi)
L10:
    movb $-128, 24(%rsi,%rdi)
    leal (,%rdi,8), %r11d
    movl %edx, 152(%rsi,%r11)
    incl %r9d
    movw %r9w, 2(%rsi)
    jmp L12
L5:
    movl %r10d, %edi
L2:
    movl %edi, %edx
    movl 156(%rsi,%rdx,8), %edi
    movl %ecx, 156(%rsi,%rdx,8)
    xorl %r8d, %r8d
    movl $1, %edx
    movl %edi, %ecx
    jmp L6
L8:
    orb $-128, %bpl
    movb %bpl, 24(%rsi,%r11)
    movl %edx, 152(%rsi,%r11,8)
    shlq $3, %r11
    incl %r10d
    movw %r10w, 2(%rsi)
L12:
    movl %ecx, 156(%rsi,%r11)
    xorl %edx, %edx
    xorl %r8d, %r8d
L6:
    movl %edx, 4(%rax)
    movl %ecx, 8(%rax)
    movl %r8d, (%rax)
    popq %rbx
    popq %r14
    popq %rbp
    retq
remove:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %rbx
    imull $1339581599, %esi, %ecx
    shrl $25, %ecx
    movzbl 24(%rdi,%rcx), %r9d
    movl %r9d, %eax
    notl %eax
    andl $128, %eax
    leal (,%rcx,8), %r11d
    movl 152(%rdi,%r11), %edx
    xorl %esi, %edx
    orl %eax, %edx
    je L1
    xorl %eax, %eax
    testb $127, %r9b
    je L2
    imull $656542357, %esi, %edx
    movl %edx, %r8d
    shrl $16, %r8d
    xorl %edx, %r8d
    imull $-2048144789, %r8d, %edx
    shrl $16, %edx
    orl $1, %edx
    movl %edx, %ebx
    movl %ecx, %r8d
L3:
    testb $127, %bl
    je L2
    addl %ebx, %r8d
    andl $127, %r8d
    movzbl 24(%rdi,%r8), %r14d
    movl %r14d, %ebp
    notl %ebp
    andl $128, %ebp
    leal (,%r8,8), %r10d
    movl 152(%rdi,%r10), %r15d
    xorl %esi, %r15d
    orl %ebp, %r15d
    je L4
    addl %edx, %ebx
    testb $127, %r14b
    jne L3
L2:
    jmp L5
L1:
    movzwl 2(%rdi), %eax
L6:
    movq %r11, %r10
    movq %rcx, %r8
L7:
    decl %eax
    movl 156(%rdi,%r10), %edx
    andb $127, %r9b
    movb %r9b, 24(%rdi,%r8)
    movq $0, 152(%rdi,%r10)
    movw %ax, 2(%rdi)
    movl $1, %eax
L5:
    popq %rbx
    popq %r14
    popq %r15
    popq %rbp
    retq
L4:
    movzwl 2(%rdi), %eax
    cmpl %ecx, %r8d
    je L6
    movl %edx, %esi
    movl %ecx, %r9d
L8:
    movl %r9d, %ebx
    movzbl 24(%rdi,%rbx), %ebp
    movl %ebp, %r9d
    andb $127, %r9b
    decb %r9b
    cmpb $126, %r9b
    sbbb $0, %bpl
    movl %esi, %r11d
    andl $127, %r11d
    leal (%rsi,%rcx), %r9d
    andl $127, %r9d
    movb %bpl, 24(%rdi,%rbx)
    testl %r11d, %r11d
    cmovnel %edx, %r11d
    cmovnel %r9d, %ecx
    je L9
    addl %r11d, %esi
    cmpl %r9d, %r8d
    jne L8
L9:
    movzbl 24(%rdi,%r8), %r9d
    jmp L7
