// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movq %rdi, %r13
    movzbl 23(%rdi), %eax
    movl %eax, %ecx
    andb $63, %cl
    addb $-53, %cl
    cmpb $8, %cl
    ja L1
    movzbl %cl, %edi
    leaq L2table.hashmap_mem::runtime::KeySize::lookup_any::asm(%rip), %rcx
    movzbl (%rdi,%rcx), %edx
    leaq L2table.hashmap_mem::runtime::KeySize::lookup_any::asm.2(%rip), %r8
    movzwl %ax, %ecx
    shll $2, %ecx
    andl $768, %ecx
    orw (%r8,%rdi,2), %cx
    cmpb $57, %al
    je L3
L4:
    movzbl %dl, %eax
    leaq L5(%rip), %rdx
    movslq (%rdx,%rax,4), %rax
    addq %rdx, %rax
    jmpq *%rax
L6:
    testb %cl, %cl
    je L7
    movzbl %cl, %eax
    cmpl $1, %eax
    jne L8
    movzwl (%r13), %r8d
    movl 12(%r13), %edx
    movl 16(%r13), %r9d
    movzbl 22(%r13), %r11d
    movzbl %ch, %eax
    leaq L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9(%rip), %rcx
    movq (%rcx,%rax,8), %r10
    movl (%rsi), %esi
    movq %r10, %rax
    orq $16, %rax
    negq %r10
    andq %rax, %r10
    imull $1339581599, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%r12,%r13), %rax
    movzbl (%r10,%rax), %ecx
    addq %r10, %rax
    movl %ecx, %edi
    notl %edi
    andl $128, %edi
    movl (%r11,%rax), %eax
    xorl %esi, %eax
    orl %edi, %eax
    je L9
    xorl %eax, %eax
    testb $127, %cl
    je L10
    movq %rdx, -40(%rsp)
    imull $656542357, %esi, %ecx
    movl %ecx, %edi
    shrl $16, %edi
    xorl %ecx, %edi
    imull $-2048144789, %edi, %ebp
    shrl $16, %ebp
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r14d
    shrl %cl, %r14d
    orl $1, %ebp
    cmpw $2, %r8w
    movl $0, %ecx
    movq %rcx, -56(%rsp)
    cmovbl %eax, %r14d
    movq %r13, -48(%rsp)
    leaq (%r10,%r13), %rcx
    addq %rcx, %r11
    movl %ebp, %r15d
L11:
    testl %r14d, %r15d
    je L12
    addl %r15d, %ebx
    andl %r14d, %ebx
    addl %ebp, %r15d
    cmpl %r8d, %ebx
    jae L11
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rcx,%r12), %edi
    movl %edi, %r13d
    notl %r13d
    andl $128, %r13d
    movl (%r11,%r12), %edx
    xorl %esi, %edx
    orl %r13d, %edx
    je L13
    testb $127, %dil
    jne L11
    jmp L12
L1:
    movb $3, %dl
    cmpb $57, %al
    jne L4
L3:
    movabsq $-9187201950435737472, %r10
    movabsq $72340172838076672, %r11
    movl 12(%r13), %eax
    movq %rax, -24(%rsp)
    movl 16(%r13), %r9d
    movl 28(%r13), %r12d
    movl %r12d, %eax
    shrl %eax
    movq %r12, %rcx
    addq $32, %rcx
    leal (%rax,%rcx), %r14d
    addl $7, %r14d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rax
    imulq %rsi, %rax
    leal -7(%r12), %edx
    mulq %rdx
    movq %rax, %r15
    movq %rdx, %rdi
    andl $-8, %r14d
    shrq $57, %r15
    leaq 1(%r11), %rbp
    imulq %r15, %rbp
    movq 32(%r13,%rdx), %r8
    xorq %rbp, %r8
    movq %r11, %rdx
    subq %r8, %rdx
    andq %r8, %rdx
    andq %r10, %rdx
    je L14
    leaq (%r14,%r13), %r11
L15:
    rep  bsfq %rdx, %r8
    shrl $3, %r8d
    leal (%r8,%rdi), %ebx
    imulq %r9, %rbx
    cmpl %esi, (%r11,%rbx)
    je L16
    leaq -1(%rdx), %r8
    andq %r8, %rdx
    jne L15
L14:
    movl %ecx, %edx
    movl %edi, %ecx
    shrl %ecx
    addq %r13, %rcx
    cmpb $0, (%rdx,%rcx)
    je L10
    movq %rbp, -8(%rsp)
    shrl $2, %r12d
    leal -1(%r12), %eax
    cmpl $1, %eax
    movq %r14, -16(%rsp)
    jne L17
    movl %edi, %ebx
    shrl $2, %ebx
    jmp L18
L16:
    movl %edi, %r10d
L19:
    movq -24(%rsp), %rax
L20:
    addl %r8d, %r10d
    imulq %r9, %r10
    addq %r14, %r13
    addq %rax, %r13
    addq %r10, %r13
    movq %r13, -56(%rsp)
    jmp L12
L21:
    testb %cl, %cl
    je L22
    movzbl %cl, %eax
    cmpl $1, %eax
    jne L8
    movzwl (%r13), %r8d
    movl 12(%r13), %edx
    movl 16(%r13), %r10d
    movzbl 22(%r13), %r11d
    movzbl %ch, %eax
    leaq L2table.hashmap_mem::runtime::KeySize::lookup_any::asm.6(%rip), %rcx
    movl (%rcx,%rax,4), %r9d
    movl (%rsi), %esi
    leal (%r8,%r9), %eax
    addl $23, %eax
    negl %r9d
    andl %eax, %r9d
    imull $1339581599, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%r13,%rbx), %ecx
    movl %ecx, %eax
    notl %eax
    andl $128, %eax
    movq %rbx, %rdi
    imulq %r10, %rdi
    addq %r13, %r9
    leaq (%r9,%rdi), %r14
    movl (%r11,%r14), %ebp
    xorl %esi, %ebp
    orl %eax, %ebp
    je L23
    xorl %r15d, %r15d
    testb $127, %cl
    je L10
    movq %rdx, %rax
    movq %r13, %rdx
    imull $656542357, %esi, %ecx
    movl %ecx, %edi
    shrl $16, %edi
    xorl %ecx, %edi
    imull $-2048144789, %edi, %ebp
    shrl $16, %ebp
    orl $1, %ebp
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r14d
    shrl %cl, %r14d
    cmpw $2, %r8w
    movl $0, %ecx
    movq %rcx, -56(%rsp)
    cmovbl %r15d, %r14d
    addq %r9, %r11
    movl %ebp, %ecx
L24:
    testl %r14d, %ecx
    je L12
    addl %ecx, %ebx
    andl %r14d, %ebx
    addl %ebp, %ecx
    cmpl %r8d, %ebx
    jae L24
    movzbl 24(%rdx,%rbx), %r15d
    movl %r15d, %r12d
    notl %r12d
    andl $128, %r12d
    movq %rbx, %rdi
    imulq %r10, %rdi
    movl (%r11,%rdi), %r13d
    xorl %esi, %r13d
    orl %r12d, %r13d
    je L25
    testb $127, %r15b
    jne L24
    jmp L12
L26:
    testb %cl, %cl
    je L27
    movzbl %cl, %eax
    cmpl $1, %eax
    jne L8
    movabsq $-9187201950435737472, %r11
    movabsq $72340172838076672, %r12
    movl 12(%r13), %ebx
    movl 16(%r13), %r8d
    movl 28(%r13), %eax
    movzbl %ch, %ecx
    leaq L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9(%rip), %rdx
    movl (%rdx,%rcx,8), %r9d
    movl (%rsi), %esi
    movl %eax, %edx
    shrl %edx
    movl %eax, %ecx
    addq $32, %rcx
    movl $4294967295, %edi
    addl %edx, %edi
    addl %ecx, %edi
    addl %r9d, %edi
    negl %r9d
    andl %edi, %r9d
    andl $-8, %r9d
    imull $1339581599, %esi, %edi
    leal -7(%rax), %edx
    imulq %rdi, %rdx
    movq %rdx, %r15
    shrq $32, %r15
    movl %edx, %edi
    shrl $25, %edi
    leaq 1(%r12), %rbp
    movq %rdi, -56(%rsp)
    imulq %rdi, %rbp
    movq 32(%r13,%r15), %r10
    xorq %rbp, %r10
    movq %r12, %rdi
    subq %r10, %rdi
    andq %r10, %rdi
    leaq (%r9,%r13), %r10
    movq %r10, -40(%rsp)
    andq %r11, %rdi
    je L28
L29:
    rep  bsfq %rdi, %r10
    shrl $3, %r10d
    leal (%r10,%r15), %r11d
    imulq %r8, %r11
    leaq (%r9,%r13), %r14
    cmpl %esi, (%r14,%r11)
    je L30
    leaq -1(%rdi), %r10
    andq %r10, %rdi
    jne L29
L28:
    movl %ecx, %r14d
    shrq $33, %rdx
    addq %r13, %rdx
    cmpb $0, (%r14,%rdx)
    je L10
    movq %rbp, -24(%rsp)
    shrl $2, %eax
    leal -1(%rax), %ebp
    cmpl $1, %ebp
    movq %r13, -48(%rsp)
    jne L31
    movl %r15d, %r11d
    shrl $2, %r11d
    jmp L32
L17:
    movq %rdx, -32(%rsp)
    cmpl $4, %eax
    jbe L33
    leal -5(%r12), %edx
    cmpl $256, %edx
    movl $256, %ecx
    cmovbl %edx, %ecx
    movl $3, %edx
    jmp L34
L22:
    movzwl (%r13), %r8d
    movl 12(%r13), %edx
    movl 16(%r13), %r10d
    movzbl 22(%r13), %r11d
    movzbl %ch, %eax
    leaq L2table.hashmap_mem::runtime::KeySize::lookup_any::asm.6(%rip), %rcx
    movl (%rcx,%rax,4), %r9d
    leal (%r8,%r9), %eax
    addl $23, %eax
    negl %r9d
    andl %eax, %r9d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%r13,%rbx), %ecx
    movl %ecx, %eax
    notl %eax
    andl $128, %eax
    movq %rbx, %rdi
    imulq %r10, %rdi
    addq %r13, %r9
    leaq (%r9,%rdi), %r14
    movl (%r11,%r14), %ebp
    xorl %esi, %ebp
    orl %eax, %ebp
    je L35
    xorl %eax, %eax
    testb $127, %cl
    je L10
    movq %rdx, -40(%rsp)
    movq %r13, %rdx
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdi
    shrq $32, %rdi
    xorq %rcx, %rdi
    movabsq $-49064778989728563, %r14
    imulq %rdi, %r14
    shrq $32, %r14
    orl $1, %r14d
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    cmpw $2, %r8w
    movl $0, %ecx
    movq %rcx, -56(%rsp)
    cmovbl %eax, %ebp
    addq %r9, %r11
    movl %r14d, %ecx
L36:
    testl %ebp, %ecx
    je L12
    addl %ecx, %ebx
    andl %ebp, %ebx
    addl %r14d, %ecx
    cmpl %r8d, %ebx
    jae L36
    movzbl 24(%rdx,%rbx), %r15d
    movl %r15d, %r12d
    notl %r12d
    andl $128, %r12d
    movq %rbx, %rdi
    imulq %r10, %rdi
    movl (%r11,%rdi), %r13d
    xorl %esi, %r13d
    orl %r12d, %r13d
    je L37
    testb $127, %r15b
    jne L36
    jmp L12
L27:
    movabsq $-9187201950435737472, %rbx
    movabsq $72340172838076672, %r14
    movl 12(%r13), %r11d
    movl 16(%r13), %r9d
    movq %r13, %r8
    movl 28(%r13), %r13d
    movzbl %ch, %eax
    leaq L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9(%rip), %rcx
    movl (%rcx,%rax,8), %r10d
    movl %r13d, %eax
    shrl %eax
    movl %r13d, %ecx
    addq $32, %rcx
    movl $4294967295, %edx
    addl %eax, %edx
    addl %ecx, %edx
    addl %r10d, %edx
    negl %r10d
    andl %edx, %r10d
    andl $-8, %r10d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rax
    imulq %rsi, %rax
    leal -7(%r13), %edx
    mulq %rdx
    movq %rdx, %r15
    shrq $57, %rax
    leaq 1(%r14), %r12
    imulq %rax, %r12
    movq 32(%r8,%rdx), %rdi
    xorq %r12, %rdi
    movq %r14, %rdx
    subq %rdi, %rdx
    andq %rdi, %rdx
    movq %r8, -48(%rsp)
    leaq (%r8,%r10), %rbp
    andq %rbx, %rdx
    je L38
L39:
    rep  bsfq %rdx, %rdi
    shrl $3, %edi
    leal (%rdi,%r15), %r8d
    imulq %r9, %r8
    cmpl %esi, (%rbp,%r8)
    je L40
    leaq -1(%rdx), %rdi
    andq %rdi, %rdx
    jne L39
L38:
    movl %ecx, %edx
    movl %r15d, %ecx
    shrl %ecx
    addq -48(%rsp), %rcx
    cmpb $0, (%rdx,%rcx)
    je L10
    movq %rbp, -40(%rsp)
    shrl $2, %r13d
    leal -1(%r13), %ebp
    cmpl $1, %ebp
    jne L41
    movl %r15d, %ecx
    shrl $2, %ecx
    jmp L42
L7:
    movzwl (%r13), %r8d
    movl 12(%r13), %edx
    movl 16(%r13), %r9d
    movzbl 22(%r13), %r11d
    movzbl %ch, %eax
    leaq L2table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9(%rip), %rcx
    movq (%rcx,%rax,8), %r10
    movq %r10, %rax
    orq $16, %rax
    negq %r10
    andq %rax, %r10
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%r12,%r13), %rax
    movzbl (%r10,%rax), %ecx
    addq %r10, %rax
    movl %ecx, %edi
    notl %edi
    andl $128, %edi
    movl (%r11,%rax), %eax
    xorl %esi, %eax
    orl %edi, %eax
    je L9
    xorl %eax, %eax
    testb $127, %cl
    je L10
    movq %rdx, -40(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdi
    shrq $32, %rdi
    xorq %rcx, %rdi
    movabsq $-49064778989728563, %r14
    imulq %rdi, %r14
    shrq $32, %r14
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    orl $1, %r14d
    cmpw $2, %r8w
    movl $0, %ecx
    movq %rcx, -56(%rsp)
    cmovbl %eax, %ebp
    movq %r13, -48(%rsp)
    leaq (%r10,%r13), %rcx
    addq %rcx, %r11
    movl %r14d, %r15d
L43:
    testl %ebp, %r15d
    je L12
    addl %r15d, %ebx
    andl %ebp, %ebx
    addl %r14d, %r15d
    cmpl %r8d, %ebx
    jae L43
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rcx,%r12), %edi
    movl %edi, %r13d
    notl %r13d
    andl $128, %r13d
    movl (%r11,%r12), %edx
    xorl %esi, %edx
    orl %r13d, %edx
    je L13
    testb $127, %dil
    jne L43
    jmp L12
L33:
    leal -2(%r12), %edx
    xorl %ecx, %ecx
L34:
    movl %edi, %ebx
    shrl $2, %ebx
    addl %ebx, %edx
    imull %r15d, %ecx
    shrl $7, %ecx
    addl %edx, %ecx
    xorl %edx, %edx
    cmpl %eax, %ecx
    cmovael %eax, %edx
    subl %edx, %ecx
    shll $2, %ecx
    movq 32(%r13,%rcx), %r8
    xorq -8(%rsp), %r8
    movabsq $72340172838076672, %rdx
    subq %r8, %rdx
    andq %r10, %r8
    andq %rdx, %r8
    je L44
    movq -16(%rsp), %rdx
    leaq (%rdx,%r13), %r11
L45:
    rep  bsfq %r8, %r10
    shrl $3, %r10d
    addl %ecx, %r10d
    movq %r10, %r14
    imulq %r9, %r14
    cmpl %esi, (%r11,%r14)
    je L46
    leaq -1(%r8), %rdx
    andq %rdx, %r8
    jne L45
L44:
    shrl %ecx
    addq %r13, %rcx
    movq -32(%rsp), %rdx
    cmpb $0, (%rdx,%rcx)
    je L10
L18:
    movq %r15, -56(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rdx, %r14
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movq %r13, %r10
    movabsq $-49064778989728563, %r13
    imulq %rdx, %r13
    leal -2(%r12), %edx
    bsrl %edx, %ecx
    notl %ecx
    movl $-1, %r11d
    shrl %cl, %r11d
    shrq $32, %r13
    orl $1, %r13d
    leal 1(%r11), %r8d
    xorl %ebp, %ebp
    cmpl $2, %eax
    movl $1, %ecx
    cmovael %r8d, %ecx
    cmovbl %ebp, %r11d
    addl $-5, %r12d
    cmpl $256, %r12d
    movl $256, %r8d
    cmovbl %r12d, %r8d
    cmpl $5, %eax
    movl $3, %r15d
    cmovbl %edx, %r15d
    cmovbl %ebp, %r8d
    addl %ebx, %r15d
    leal (%rbx,%r13), %r12d
    imull -56(%rsp), %r8d
    leal 1(,%r11,2), %ebx
    shrl $7, %r8d
    addl %r15d, %r8d
    cmpl %eax, %r8d
    movl %eax, %edx
    movl $0, %r15d
    movq %r15, -56(%rsp)
    cmovbl %ebp, %edx
    subl %edx, %r8d
    shll $2, %r8d
    movq -16(%rsp), %rdx
    leaq (%r10,%rdx), %r15
    movq %r15, -40(%rsp)
    movq %r10, -48(%rsp)
    addq %r10, %r14
    movq %r14, -32(%rsp)
    movq -40(%rsp), %rbp
L47:
    testl %ebx, %ecx
    je L12
    cmpl $1, %eax
    jne L48
    jmp L49
L50:
    testl %ebx, %ecx
    je L12
L48:
    addl %ecx, %r12d
    andl %r11d, %r12d
    addl %r13d, %ecx
    cmpl %eax, %r12d
    jae L50
    leal (,%r12,4), %r15d
    cmpl %edi, %r15d
    je L50
    cmpl %r8d, %r15d
    je L50
    jmp L51
L52:
    testl %ebx, %ecx
    je L12
L49:
    addl %ecx, %r12d
    addl %r13d, %ecx
    andl %r11d, %r12d
    jne L52
    testq %rdi, %rdi
    je L52
    xorl %r12d, %r12d
    xorl %r15d, %r15d
L51:
    movl %r15d, %edx
    movq -48(%rsp), %r10
    movq 32(%r10,%rdx), %r14
    xorq -8(%rsp), %r14
    movabsq $72340172838076672, %rdx
    subq %r14, %rdx
    movabsq $-9187201950435737472, %r10
    andq %r10, %r14
    andq %rdx, %r14
    je L53
L54:
    rep  bsfq %r14, %r10
    shrl $3, %r10d
    addl %r15d, %r10d
    movq %r10, %rdx
    imulq %r9, %rdx
    cmpl %esi, (%rbp,%rdx)
    je L55
    leaq -1(%r14), %rdx
    andq %rdx, %r14
    jne L54
L53:
    shrl %r15d
    movq -32(%rsp), %rdx
    cmpb $0, (%rdx,%r15)
    jne L47
    jmp L12
L9:
    movq %rdx, -40(%rsp)
    movq %r13, -48(%rsp)
L13:
    movq -48(%rsp), %rax
    addq %r10, %rax
    addq -40(%rsp), %rax
    addq %r12, %rax
    movq %rax, -56(%rsp)
    jmp L12
L46:
    xorl %r8d, %r8d
    movq -16(%rsp), %r14
    jmp L19
L55:
    xorl %r8d, %r8d
    movq -48(%rsp), %r13
    movq -24(%rsp), %rax
    movq -16(%rsp), %r14
    jmp L20
L35:
    movq %rdx, -40(%rsp)
L37:
    addq -40(%rsp), %r9
    jmp L56
L23:
    movq %rdx, %rax
L25:
    addq %rax, %r9
L56:
    addq %rdi, %r9
    movq %r9, -56(%rsp)
    jmp L12
L40:
    movl %r15d, %edx
L57:
    addl %edi, %edx
    imulq %r9, %rdx
    movq -48(%rsp), %rax
    addq %rdx, %rax
    addq %r10, %rax
    addq %r11, %rax
    movq %rax, -56(%rsp)
    jmp L12
L30:
    movq %r13, -48(%rsp)
    movl %r15d, %r13d
L58:
    addl %r10d, %r13d
    imulq %r8, %r13
    movq -48(%rsp), %rax
    addq %r13, %rax
    addq %r9, %rax
    addq %rbx, %rax
    movq %rax, -56(%rsp)
    jmp L12
L41:
    movq %rdx, -24(%rsp)
    cmpl $4, %ebp
    jbe L59
    leal -5(%r13), %edx
    cmpl $256, %edx
    movl $256, %ecx
    cmovbl %edx, %ecx
    movl $3, %edx
    jmp L60
L31:
    cmpl $4, %ebp
    jbe L61
    leal -5(%rax), %edx
    cmpl $256, %edx
    movl $256, %ecx
    cmovbl %edx, %ecx
    imull -56(%rsp), %ecx
    shrl $7, %ecx
    movl $3, %edx
    jmp L62
L59:
    leal -2(%r13), %edx
    xorl %ecx, %ecx
L60:
    movl %r15d, %edi
    shrl $2, %edi
    movq %rdi, -56(%rsp)
    addl %edi, %edx
    imull %eax, %ecx
    shrl $7, %ecx
    addl %edx, %ecx
    xorl %edx, %edx
    cmpl %ebp, %ecx
    cmovael %ebp, %edx
    subl %edx, %ecx
    shll $2, %ecx
    movq -48(%rsp), %rdx
    movq 32(%rdx,%rcx), %rdi
    xorq %r12, %rdi
    movq %r14, %rdx
    subq %rdi, %rdx
    andq %rbx, %rdi
    andq %rdx, %rdi
    je L63
    movq -40(%rsp), %rbx
L64:
    rep  bsfq %rdi, %rdx
    shrl $3, %edx
    addl %ecx, %edx
    movq %rdx, %r8
    imulq %r9, %r8
    cmpl %esi, (%rbx,%r8)
    je L65
    leaq -1(%rdi), %rdx
    andq %rdx, %rdi
    jne L64
L63:
    shrl %ecx
    movq -48(%rsp), %rdi
    addq %rdi, %rcx
    movq -24(%rsp), %rdx
    cmpb $0, (%rdx,%rcx)
    movq -56(%rsp), %rcx
    je L10
L42:
    movq %r12, -16(%rsp)
    movq %r11, -8(%rsp)
    movq %rcx, %r12
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rdx, %r14
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %r11
    imulq %rdx, %r11
    shrq $32, %r11
    orl $1, %r11d
    leal -2(%r13), %edi
    bsrl %edi, %ecx
    notl %ecx
    movl $-1, %r8d
    shrl %cl, %r8d
    leal 1(%r8), %ebx
    xorl %edx, %edx
    cmpl $2, %ebp
    movl $1, %ecx
    cmovael %ebx, %ecx
    cmovbl %edx, %r8d
    leal (%r11,%r12), %ebx
    movq %r12, %rdx
    leal 1(,%r8,2), %r12d
    addq -48(%rsp), %r14
    movq %r14, -24(%rsp)
    addl $-5, %r13d
    cmpl $256, %r13d
    movl $256, %r14d
    cmovbl %r13d, %r14d
    cmpl $5, %ebp
    movl $3, %r13d
    cmovbl %edi, %r13d
    movl $0, %edi
    cmovbl %edi, %r14d
    xorl %edi, %edi
    addl %edx, %r13d
    imull %eax, %r14d
    shrl $7, %r14d
    addl %r13d, %r14d
    cmpl %ebp, %r14d
    movl %ebp, %eax
    cmovbl %edi, %eax
    subl %eax, %r14d
    shll $2, %r14d
L66:
    testl %r12d, %ecx
    je L10
    cmpl $1, %ebp
    jne L67
    jmp L68
L69:
    movl $0, %eax
    movq %rax, -56(%rsp)
    testl %r12d, %ecx
    je L12
L67:
    addl %ecx, %ebx
    andl %r8d, %ebx
    addl %r11d, %ecx
    cmpl %ebp, %ebx
    jae L69
    leal (,%rbx,4), %eax
    cmpl %r15d, %eax
    je L69
    cmpl %r14d, %eax
    je L69
    movq %r10, -32(%rsp)
    jmp L70
L71:
    movl $0, %eax
    movq %rax, -56(%rsp)
    testl %r12d, %ecx
    je L12
L68:
    addl %ecx, %ebx
    addl %r11d, %ecx
    andl %r8d, %ebx
    jne L71
    testq %r15, %r15
    je L71
    movq %r10, -32(%rsp)
    xorl %ebx, %ebx
    xorl %eax, %eax
L70:
    movl %eax, %edx
    movq -48(%rsp), %rdi
    movq 32(%rdi,%rdx), %rdi
    xorq -16(%rsp), %rdi
    movabsq $72340172838076672, %rdx
    subq %rdi, %rdx
    movabsq $-9187201950435737472, %r13
    andq %r13, %rdi
    andq %rdx, %rdi
    je L72
L73:
    rep  bsfq %rdi, %rdx
    shrl $3, %edx
    addl %eax, %edx
    movq %rdx, %r13
    imulq %r9, %r13
    movq -40(%rsp), %r10
    cmpl %esi, (%r10,%r13)
    je L74
    leaq -1(%rdi), %rdx
    andq %rdx, %rdi
    jne L73
L72:
    shrl %eax
    movq -24(%rsp), %rdx
    cmpb $0, (%rdx,%rax)
    movl $0, %eax
    movq %rax, -56(%rsp)
    movq -32(%rsp), %r10
    jne L66
    jmp L12
L61:
    leal -2(%rax), %edx
    xorl %ecx, %ecx
L62:
    movl %r15d, %r11d
    shrl $2, %r11d
    addl %r11d, %ecx
    addl %edx, %ecx
    xorl %edx, %edx
    cmpl %ebp, %ecx
    cmovael %ebp, %edx
    subl %edx, %ecx
    shll $2, %ecx
    movq 32(%r13,%rcx), %rdx
    xorq -24(%rsp), %rdx
    movq %r12, %rdi
    subq %rdx, %rdi
    movabsq $-9187201950435737472, %r10
    andq %r10, %rdx
    andq %rdi, %rdx
    je L75
    movq -40(%rsp), %r10
L76:
    rep  bsfq %rdx, %r13
    shrl $3, %r13d
    addl %ecx, %r13d
    movq %r13, %rdi
    imulq %r8, %rdi
    cmpl %esi, (%r10,%rdi)
    je L77
    leaq -1(%rdx), %rdi
    andq %rdi, %rdx
    jne L76
L75:
    shrl %ecx
    movq -48(%rsp), %r13
    addq %r13, %rcx
    cmpb $0, (%r14,%rcx)
    je L10
L32:
    movq %rbx, -8(%rsp)
    imull $656542357, %esi, %ecx
    movl %ecx, %edx
    shrl $16, %edx
    xorl %ecx, %edx
    imull $-2048144789, %edx, %r10d
    shrl $16, %r10d
    orl $1, %r10d
    leal -2(%rax), %ebx
    bsrl %ebx, %ecx
    notl %ecx
    movl $-1, %edx
    shrl %cl, %edx
    movq %r11, %rdi
    leal 1(%rdx), %r11d
    xorl %r12d, %r12d
    cmpl $2, %ebp
    movl $1, %ecx
    cmovael %r11d, %ecx
    cmovbl %r12d, %edx
    leal (%r10,%rdi), %r11d
    leal 1(,%rdx,2), %r12d
    addq %r13, %r14
    movq %r14, -16(%rsp)
    addl $-5, %eax
    cmpl $256, %eax
    movl $256, %r14d
    cmovbl %eax, %r14d
    cmpl $5, %ebp
    movl $3, %eax
    cmovbl %ebx, %eax
    movl $0, %ebx
    cmovbl %ebx, %r14d
    addl %edi, %eax
    imull -56(%rsp), %r14d
    shrl $7, %r14d
    addl %eax, %r14d
    cmpl %ebp, %r14d
    movl %ebp, %eax
    cmovbl %ebx, %eax
    subl %eax, %r14d
    shll $2, %r14d
L78:
    testl %r12d, %ecx
    je L10
    cmpl $1, %ebp
    jne L79
    jmp L80
L81:
    movl $0, %eax
    movq %rax, -56(%rsp)
    testl %r12d, %ecx
    je L12
L79:
    addl %ecx, %r11d
    andl %edx, %r11d
    addl %r10d, %ecx
    cmpl %ebp, %r11d
    jae L81
    leal (,%r11,4), %eax
    cmpl %r15d, %eax
    je L81
    cmpl %r14d, %eax
    je L81
    movq %r9, -32(%rsp)
    jmp L82
L83:
    movl $0, %eax
    movq %rax, -56(%rsp)
    testl %r12d, %ecx
    je L12
L80:
    addl %ecx, %r11d
    addl %r10d, %ecx
    andl %edx, %r11d
    jne L83
    testq %r15, %r15
    je L83
    movq %r9, -32(%rsp)
    xorl %r11d, %r11d
    xorl %eax, %eax
L82:
    movl %eax, %edi
    movq -48(%rsp), %rbx
    movq 32(%rbx,%rdi), %rdi
    xorq -24(%rsp), %rdi
    movabsq $72340172838076672, %rbx
    subq %rdi, %rbx
    movabsq $-9187201950435737472, %r13
    andq %r13, %rdi
    andq %rbx, %rdi
    je L84
L85:
    rep  bsfq %rdi, %r13
    shrl $3, %r13d
    addl %eax, %r13d
    movq %r13, %rbx
    imulq %r8, %rbx
    movq -40(%rsp), %r9
    cmpl %esi, (%r9,%rbx)
    je L86
    leaq -1(%rdi), %rbx
    andq %rbx, %rdi
    jne L85
L84:
    shrl %eax
    movq -16(%rsp), %rdi
    cmpb $0, (%rdi,%rax)
    movl $0, %eax
    movq %rax, -56(%rsp)
    movq -32(%rsp), %r9
    jne L78
    jmp L12
L10:
    movq $0, -56(%rsp)
L12:
    movq -56(%rsp), %rax
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L65:
    xorl %edi, %edi
    jmp L57
L77:
    xorl %r10d, %r10d
    jmp L58
L74:
    xorl %edi, %edi
    movq -8(%rsp), %r11
    movq -32(%rsp), %r10
    jmp L57
L86:
    xorl %r10d, %r10d
    movq -8(%rsp), %rbx
    movq -32(%rsp), %r9
    jmp L58
L8:
    movq %r13, %rdi
    movl $4, %edx
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    jmpq *hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm@GOTPCREL(%rip)
hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movzbl 23(%rdi), %eax
    movl %eax, %r9d
    andl $63, %r9d
    xorl %r13d, %r13d
    cmpl $61, %r9d
    ja L1
    movabsq $225179981368524800, %rcx
    btq %r9, %rcx
    jb L2
    movabsq $882705526964617216, %rcx
    btq %r9, %rcx
    jb L3
    movb $1, %cl
    movabsq $3494793310839504896, %r8
    btq %r9, %r8
    jb L4
    jmp L1
L2:
    shrb $6, %al
    movl 4(%rdi), %r11d
    movl 12(%rdi), %ecx
    movl %ecx, -116(%rsp)
    movl 16(%rdi), %ecx
    movq %rcx, -88(%rsp)
    movl 28(%rdi), %r13d
    movzbl %al, %eax
    leaq L5table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9(%rip), %rcx
    movq (%rcx,%rax,8), %r8
    movl %r13d, %eax
    shrl %eax
    addq %r13, %rax
    addq $48, %rax
    movq %r13, %rcx
    addq $48, %rcx
    movq %rcx, -80(%rsp)
    movl $4294967295, %ecx
    addq %rax, %rcx
    addq %r8, %rcx
    negq %r8
    andq %rcx, %r8
    movq %r8, -96(%rsp)
    movl $48, %r12d
    movl $1, %eax
    movq %rax, -72(%rsp)
    movl $32, %eax
    movb $1, %cl
    movl %ecx, -48(%rsp)
    xorl %r14d, %r14d
    jmp L6
L3:
    xorl %ecx, %ecx
L4:
    movzwl (%rdi), %r13d
    movl 16(%rdi), %r9d
    movzbl 22(%rdi), %r14d
    shrl $6, %eax
    leaq L5table.hashmap_mem::runtime::dispatch::Keyed::KeySize::lookup::asm.9(%rip), %r8
    movq (%r8,%rax,8), %r12
    testb %cl, %cl
    je L7
    leaq 39(%r12), %rax
    negq %r12
    andq %rax, %r12
    movl %r12d, %eax
    movq %rax, -80(%rsp)
    movq %r9, -72(%rsp)
    movq %r12, -96(%rsp)
    jmp L8
L7:
    movl %r13d, %eax
    addq %r12, %rax
    addq $39, %rax
    negq %r12
    andq %rax, %r12
    movq %r12, -96(%rsp)
    movl $1, %eax
    movq %rax, -72(%rsp)
    movl $40, %eax
    movq %rax, -80(%rsp)
    movl $40, %r12d
L8:
    movq %r9, -88(%rsp)
    movl 4(%rdi), %r11d
    movl 12(%rdi), %eax
    movl %eax, -116(%rsp)
    movl $24, %eax
    movl $0, -48(%rsp)
L6:
    testl %edx, %edx
    cmovnel %edx, %r11d
    movq (%rdi,%rax), %rcx
    movq %rdi, -8(%rsp)
    movq 8(%rdi,%rax), %rax
    movabsq $8317987319222330741, %rbx
    xorq %rcx, %rbx
    movabsq $7237128888997146477, %r8
    xorq %rax, %r8
    movabsq $7816392313619706465, %rdx
    xorq %rcx, %rdx
    movabsq $8387220255154660723, %r9
    xorq %rax, %r9
    xorl %eax, %eax
    cmpl $8, %r11d
    jae L9
    xorl %r10d, %r10d
    jmp L10
L9:
    xorl %ecx, %ecx
L11:
    movq (%rsi,%rcx), %rdi
    xorq %rdi, %r9
    addq %r8, %rbx
    addq %r9, %rdx
    rolq $13, %r8
    xorq %rbx, %r8
    rolq $16, %r9
    rolq $32, %rbx
    xorq %rdx, %r9
    addq %r8, %rdx
    rolq $17, %r8
    addq %r9, %rbx
    xorq %rdx, %r8
    rolq $21, %r9
    xorq %rbx, %r9
    rolq $32, %rdx
    xorq %rdi, %rbx
    leaq 8(%rcx), %r10
    addq $16, %rcx
    cmpq %r11, %rcx
    movq %r10, %rcx
    jbe L11
L10:
    movq %r10, %rcx
    orq $4, %rcx
    cmpq %r11, %rcx
    movq %r14, -104(%rsp)
    jbe L12
    xorl %r14d, %r14d
    movq %r10, %rdi
    subq %r11, %rdi
    jb L13
    jmp L14
L12:
    movl (%rsi,%r10), %r14d
    movl $32, %eax
    movq %rcx, %r10
    movq %r10, %rdi
    subq %r11, %rdi
    jae L14
L13:
    movl %r11d, %r15d
    subl %r10d, %r15d
    andl $3, %r15d
    je L15
    movq %r13, %rbp
    movq %r12, %r13
    movl %eax, %eax
L16:
    movzbl (%rsi,%r10), %r12d
    movl %eax, %ecx
    shlq %cl, %r12
    orq %r12, %r14
    incq %r10
    addq $8, %rax
    decq %r15
    jne L16
    movq %r13, %r12
    movq %rbp, %r13
L15:
    cmpq $-4, %rdi
    ja L14
L17:
    movzbl (%rsi,%r10), %edi
    movl %eax, %ecx
    andb $56, %cl
    shlq %cl, %rdi
    orq %r14, %rdi
    movzbl 1(%rsi,%r10), %r14d
    leal 8(%rax), %ecx
    andb $56, %cl
    shlq %cl, %r14
    movzbl 2(%rsi,%r10), %r15d
    leal 16(%rax), %ecx
    andb $56, %cl
    shlq %cl, %r15
    orq %r14, %r15
    orq %rdi, %r15
    movzbl 3(%rsi,%r10), %r14d
    leal 24(%rax), %ecx
    andb $56, %cl
    shlq %cl, %r14
    orq %r15, %r14
    addq $4, %r10
    addl $32, %eax
    cmpq %r10, %r11
    jne L17
L14:
    movq %r11, %rax
    shlq $56, %rax
    orq %r14, %rax
    xorq %rax, %r9
    addq %r8, %rbx
    rolq $13, %r8
    addq %r9, %rdx
    xorq %rbx, %r8
    rolq $16, %r9
    xorq %rdx, %r9
    rolq $32, %rbx
    addq %r9, %rbx
    addq %r8, %rdx
    rolq $17, %r8
    xorq %rdx, %r8
    rolq $21, %r9
    rolq $32, %rdx
    xorq %rbx, %r9
    xorq %rax, %rbx
    xorq $255, %rdx
    addq %r8, %rbx
    addq %r9, %rdx
    rolq $13, %r8
    xorq %rbx, %r8
    rolq $16, %r9
    rolq $32, %rbx
    xorq %rdx, %r9
    addq %r8, %rdx
    rolq $17, %r8
    addq %r9, %rbx
    xorq %rdx, %r8
    rolq $21, %r9
    xorq %rbx, %r9
    rolq $32, %rdx
    addq %r8, %rbx
    addq %r9, %rdx
    rolq $13, %r8
    xorq %rbx, %r8
    rolq $16, %r9
    rolq $32, %rbx
    xorq %rdx, %r9
    addq %r8, %rdx
    rolq $17, %r8
    addq %r9, %rbx
    xorq %rdx, %r8
    rolq $21, %r9
    xorq %rbx, %r9
    rolq $32, %rdx
    addq %r8, %rbx
    addq %r9, %rdx
    rolq $13, %r8
    xorq %rbx, %r8
    rolq $16, %r9
    xorq %rdx, %r9
    addq %r8, %rdx
    rolq $17, %r8
    rolq $21, %r9
    movq %rdx, %rcx
    rolq $32, %rcx
    xorq %r8, %rcx
    xorq %r9, %rcx
    xorq %rdx, %rcx
    leal -7(%r13), %edx
    movl -48(%rsp), %r14d
    testb %r14b, %r14b
    movq %r13, -56(%rsp)
    cmovel %r13d, %edx
    je L18
    movq %rcx, %rax
    mulq %rdx
    movq %rax, %r13
    shrq $57, %r13
    movq %rdx, %rax
    movq %rdx, -112(%rsp)
    imulq -72(%rsp), %rax
    movq -8(%rsp), %r10
    addq %r10, %rax
    movq (%r12,%rax), %rdx
    movabsq $72340172838076672, %rax
    leaq 1(%rax), %rdi
    imulq %r13, %rdi
    xorq %rdx, %rdi
    subq %rdi, %rax
    andq %rdi, %rax
    movabsq $-9187201950435737472, %r9
    andq %rax, %r9
    movq -104(%rsp), %r15
    je L19
    movl -96(%rsp), %eax
    movl -88(%rsp), %ebp
    leaq (%r10,%r15), %rbx
    movq %rax, -24(%rsp)
    addq %rax, %rbx
    jmp L20
L21:
    testq %rdi, %rdi
    je L22
L23:
    leaq -1(%r9), %rax
    andq %rax, %r9
    je L24
L20:
    rep  bsfq %r9, %r8
    shrl $3, %r8d
    movq -112(%rsp), %rax
    leal (%r8,%rax), %r14d
    imulq %rbp, %r14
    addq %rbx, %r14
    xorl %r15d, %r15d
    xorl %edi, %edi
    cmpl $8, %r11d
    jae L25
L26:
    testb $4, %r11b
    jne L27
    testb $2, %r11b
    jne L28
L29:
    testb $1, %r11b
    je L21
    jmp L30
L31:
    leaq 8(%r15), %rax
    cmpq %r11, %rax
    ja L26
L25:
    movq %rdi, %rax
    movq (%rsi,%r15), %rdi
    xorq (%r14,%r15), %rdi
    orq %rax, %rdi
    addq $8, %r15
    testb $24, %r15b
    jne L31
    testq %rdi, %rdi
    je L31
    jmp L23
L27:
    movl (%rsi,%r15), %eax
    xorl (%r14,%r15), %eax
    orq %rax, %rdi
    addq $4, %r15
    testb $2, %r11b
    je L29
L28:
    movzwl (%rsi,%r15), %eax
    xorw (%r14,%r15), %ax
    movzwl %ax, %eax
    orq %rax, %rdi
    addq $2, %r15
    testb $1, %r11b
    je L21
L30:
    movzbl (%rsi,%r15), %eax
    xorb (%r14,%r15), %al
    movzbl %al, %eax
    orq %rax, %rdi
    jmp L21
L18:
    movq %rcx, %r13
    shrq $32, %r13
    imulq %rdx, %r13
    movq %r13, %rdi
    shrq $32, %rdi
    movq %rdi, %rax
    imulq -72(%rsp), %rax
    movq -8(%rsp), %r10
    addq %r10, %rax
    movzbl (%r12,%rax), %edx
    movl -96(%rsp), %r8d
    movl -88(%rsp), %r9d
    movq %rdi, %rax
    movq %rdi, -112(%rsp)
    movq %r9, -64(%rsp)
    imulq %r9, %rax
    movq %r8, %rbp
    leaq (%r10,%r8), %r9
    movq -104(%rsp), %r15
    addq %r15, %r9
    addq %rax, %r9
    movl %edx, %r8d
    notl %r8d
    andl $128, %r8d
    xorl %edi, %edi
    xorl %ebx, %ebx
    cmpl $8, %r11d
    jae L32
L33:
    testb $4, %r11b
    jne L34
    testb $2, %r11b
    jne L35
L36:
    testb $1, %r11b
    jne L37
    jmp L38
L39:
    leaq 8(%rdi), %rax
    cmpq %r11, %rax
    ja L33
L32:
    movq %rbx, %rax
    movq (%rsi,%rdi), %rbx
    xorq (%r9,%rdi), %rbx
    orq %rax, %rbx
    addq $8, %rdi
    testb $24, %dil
    jne L39
    testq %rbx, %rbx
    je L39
    jmp L38
L34:
    movl (%rsi,%rdi), %eax
    xorl (%r9,%rdi), %eax
    orq %rax, %rbx
    addq $4, %rdi
    testb $2, %r11b
    je L36
L35:
    movzwl (%rsi,%rdi), %eax
    xorw (%r9,%rdi), %ax
    movzwl %ax, %eax
    orq %rax, %rbx
    addq $2, %rdi
    testb $1, %r11b
    je L38
L37:
    movzbl (%rsi,%rdi), %eax
    xorb (%r9,%rdi), %al
    movzbl %al, %eax
    orq %rax, %rbx
L38:
    orq %r8, %rbx
    je L40
    shrl $25, %r13d
    testb %r14b, %r14b
    je L41
L19:
    movl -80(%rsp), %edx
    movq -112(%rsp), %rax
    shrl %eax
    addq %r10, %rax
    cmpb $0, (%rdx,%rax)
    je L42
    movq -56(%rsp), %rbp
    shrl $2, %ebp
    leal -1(%rbp), %r8d
    cmpl $1, %r8d
    movq %r12, -16(%rsp)
    jne L43
    movq %rcx, %rax
    shrq $32, %rax
    xorq %rcx, %rax
    movabsq $-49064778989728563, %r9
    imulq %rax, %r9
    shrq $32, %r9
    orl $1, %r9d
    movq -112(%rsp), %rax
    movl %eax, %r12d
    shrl $2, %r12d
    movl $1, %r8d
    movl -116(%rsp), %eax
L44:
    movl %eax, -116(%rsp)
    leal -1(%r8), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %eax
    shrl %cl, %eax
    addl %r9d, %r12d
    incl %eax
    cmpl $2, %r8d
    movl $1, %ebx
    cmovael %eax, %ebx
    movl $2, %eax
    movq %rax, -40(%rsp)
    movl %r8d, %edx
    jmp L45
L40:
    xorl %r8d, %r8d
    jmp L46
L24:
    movq -104(%rsp), %r15
    movl -48(%rsp), %r14d
    testb %r14b, %r14b
    jne L19
L41:
    testb $127, %dl
    je L42
    movq $0, -40(%rsp)
    movq %r12, -16(%rsp)
    movq -56(%rsp), %rdx
    movl %edx, %r8d
    shrl $2, %r8d
    decl %r8d
    movq %rcx, %rax
    shrq $32, %rax
    xorq %rcx, %rax
    movabsq $-49064778989728563, %r9
    imulq %rax, %r9
    shrq $32, %r9
    orl $1, %r9d
    movl %r9d, %ebx
    movq -112(%rsp), %rax
    movl %eax, %r12d
L45:
    leal -1(%rdx), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    xorl %eax, %eax
    movq %rdx, -56(%rsp)
    cmpl $2, %edx
    cmovbl %eax, %ebp
    addq %r10, -16(%rsp)
    leaq (%r10,%r15), %rcx
    movq %r10, %rdx
    movl -96(%rsp), %r10d
    movl -88(%rsp), %eax
    movq %rax, -64(%rsp)
    addq %r10, %rcx
    movq %rcx, -88(%rsp)
    testb %r14b, %r14b
    movq %r10, -24(%rsp)
    je L47
    movabsq $72340172838076672, %rcx
    movzbl %r13b, %eax
    incq %rcx
    imulq %rax, %rcx
    movq %rcx, -96(%rsp)
    movl -80(%rsp), %ecx
    addq %rdx, %rcx
    movq %rcx, -48(%rsp)
    movq -112(%rsp), %rcx
    shrl $2, %ecx
    movl %r8d, %edx
    subl $4, %edx
    movl $4, %edi
    cmovbl %r8d, %edi
    cmpl $256, %edx
    movq %r8, -32(%rsp)
    movl $256, %r8d
    cmovbl %edx, %r8d
    addl %ecx, %edi
    cmpl $5, -32(%rsp)
    movl $0, %r13d
    cmovbl %r13d, %r8d
    imull %eax, %r8d
    leal 1(,%rbp,2), %r14d
    shrl $7, %r8d
    addl %edi, %r8d
    decl %r8d
    movq -32(%rsp), %rdx
    cmpl %edx, %r8d
    movl %edx, %eax
    cmovbl %r13d, %eax
    subl %eax, %r8d
    shll $2, %r8d
    addq %r10, %r15
    addq -8(%rsp), %r15
    movabsq $-9187201950435737472, %r10
    movq -56(%rsp), %rax
    movq -40(%rsp), %rcx
L48:
    testl %ebx, %r14d
    je L1
    cmpl $1, %edx
    jne L49
    jmp L50
L51:
    testl %ebx, %r14d
    je L1
L49:
    addl %ebx, %r12d
    andl %ebp, %r12d
    addl %r9d, %ebx
    cmpl %eax, %r12d
    jae L51
    movl %r12d, %edx
    shll %cl, %edx
    cmpl -112(%rsp), %edx
    je L51
    cmpl %r8d, %edx
    je L51
    jmp L52
L53:
    testl %ebx, %r14d
    je L1
L50:
    addl %ebx, %r12d
    andl %ebp, %r12d
    addl %r9d, %ebx
    movl %r12d, %edx
    shll %cl, %edx
    cmpl %eax, %r12d
    jae L53
    cmpl -112(%rsp), %edx
    je L53
L52:
    movl %r8d, -80(%rsp)
    movq %r15, -104(%rsp)
    movl %edx, %eax
    imulq -72(%rsp), %rax
    movq -16(%rsp), %rcx
    movq (%rcx,%rax), %rax
    xorq -96(%rsp), %rax
    movabsq $72340172838076672, %rcx
    subq %rax, %rcx
    andq %rax, %rcx
    andq %r10, %rcx
    jne L54
L55:
    shrl %edx
    movq -48(%rsp), %rax
    cmpb $0, (%rax,%rdx)
    movq -104(%rsp), %r15
    movq -56(%rsp), %rax
    movq -32(%rsp), %rdx
    movq -40(%rsp), %rcx
    movl $0, %r13d
    movl -80(%rsp), %r8d
    movabsq $-9187201950435737472, %r10
    jne L48
    jmp L1
L56:
    testq %r10, %r10
    je L57
L58:
    leaq -1(%rcx), %rax
    andq %rax, %rcx
    je L55
L54:
    rep  bsfq %rcx, %r8
    shrl $3, %r8d
    leal (%r8,%rdx), %r15d
    imulq -64(%rsp), %r15
    cmpl $8, %r11d
    jb L59
    movq -104(%rsp), %rax
    addq %r15, %rax
    xorl %r13d, %r13d
    xorl %r10d, %r10d
    jmp L60
L61:
    leaq 8(%r13), %rdi
    cmpq %r11, %rdi
    ja L62
L60:
    movq %r10, %rdi
    movq (%rsi,%r13), %r10
    xorq (%rax,%r13), %r10
    orq %rdi, %r10
    addq $8, %r13
    testb $24, %r13b
    jne L61
    testq %r10, %r10
    je L61
    jmp L58
L59:
    xorl %r13d, %r13d
    xorl %r10d, %r10d
L62:
    addq -88(%rsp), %r15
    testb $4, %r11b
    jne L63
    testb $2, %r11b
    jne L64
L65:
    testb $1, %r11b
    je L56
    jmp L66
L63:
    movl (%rsi,%r13), %eax
    xorl (%r15,%r13), %eax
    orq %rax, %r10
    addq $4, %r13
    testb $2, %r11b
    je L65
L64:
    movzwl (%rsi,%r13), %eax
    xorw (%r15,%r13), %ax
    movzwl %ax, %eax
    orq %rax, %r10
    addq $2, %r13
    testb $1, %r11b
    je L56
L66:
    movzbl (%rsi,%r13), %eax
    xorb (%r15,%r13), %al
    movzbl %al, %eax
    orq %rax, %r10
    jmp L56
L47:
    xorl %r13d, %r13d
    movq -56(%rsp), %r14
    movq %rdx, %r10
    movq -40(%rsp), %rcx
L67:
    testl %ebx, %ebp
    je L1
    addl %ebx, %r12d
    andl %ebp, %r12d
    addl %r9d, %ebx
    cmpl %r14d, %r12d
    jae L67
    movl %r12d, %edx
    shll %cl, %edx
    movq %rdx, %r8
    imulq -64(%rsp), %r8
    addq -88(%rsp), %r8
    xorl %edi, %edi
    xorl %r15d, %r15d
    cmpl $8, %r11d
    jae L68
L69:
    testb $4, %r11b
    jne L70
    testb $2, %r11b
    jne L71
L72:
    testb $1, %r11b
    jne L73
    jmp L74
L75:
    leaq 8(%rdi), %rax
    cmpq %r11, %rax
    ja L69
L68:
    movq %r15, %rax
    movq (%rsi,%rdi), %r15
    xorq (%r8,%rdi), %r15
    orq %rax, %r15
    addq $8, %rdi
    testb $24, %dil
    jne L75
    testq %r15, %r15
    je L75
    jmp L74
L70:
    movl (%rsi,%rdi), %eax
    xorl (%r8,%rdi), %eax
    orq %rax, %r15
    addq $4, %rdi
    testb $2, %r11b
    je L72
L71:
    movzwl (%rsi,%rdi), %eax
    xorw (%r8,%rdi), %ax
    movzwl %ax, %eax
    orq %rax, %r15
    addq $2, %rdi
    testb $1, %r11b
    je L74
L73:
    movzbl (%rsi,%rdi), %eax
    xorb (%r8,%rdi), %al
    movzbl %al, %eax
    orq %rax, %r15
L74:
    movq -72(%rsp), %rax
    imulq %rdx, %rax
    movq -16(%rsp), %rdi
    movzbl (%rdi,%rax), %eax
    movl %eax, %edi
    notl %edi
    andl $128, %edi
    orq %r15, %rdi
    je L76
    testb $127, %al
    jne L67
    jmp L1
L22:
    movq %rbp, -64(%rsp)
    movq -24(%rsp), %rbp
L46:
    movl -116(%rsp), %eax
L77:
    addl -112(%rsp), %r8d
    imulq -64(%rsp), %r8
    movl %eax, %eax
    addq %rbp, %r10
    addq %rax, %r10
    addq %r8, %r10
    movq %r10, %r13
    jmp L1
L43:
    movq %rbp, %rdi
    cmpl $4, %r8d
    jbe L78
    addl $-5, %edi
    cmpl $256, %edi
    movl $256, %r9d
    cmovbl %edi, %r9d
    movl $3, %edi
    jmp L79
L78:
    addl $-2, %edi
    xorl %r9d, %r9d
L79:
    movq -112(%rsp), %rax
    movl %eax, %r12d
    shrl $2, %r12d
    addl %r12d, %edi
    movzbl %r13b, %eax
    imull %eax, %r9d
    shrl $7, %r9d
    addl %edi, %r9d
    xorl %edi, %edi
    cmpl %r8d, %r9d
    movq %r8, -32(%rsp)
    cmovael %r8d, %edi
    subl %edi, %r9d
    shll $2, %r9d
    movq -72(%rsp), %rdi
    imulq %r9, %rdi
    addq %r10, %rdi
    movabsq $72340172838076672, %rbx
    leaq 1(%rbx), %r8
    imulq %rax, %r8
    movq -16(%rsp), %rax
    xorq (%rax,%rdi), %r8
    subq %r8, %rbx
    andq %r8, %rbx
    movabsq $-9187201950435737472, %r8
    andq %rbx, %r8
    je L80
    movl -96(%rsp), %edi
    movl -88(%rsp), %r15d
    movq -104(%rsp), %rax
    leaq (%r10,%rax), %rbx
    movq %rdi, -24(%rsp)
    addq %rdi, %rbx
    movq %r15, -64(%rsp)
    jmp L81
L82:
    testq %r15, %r15
    je L83
L84:
    leaq -1(%r8), %rax
    andq %rax, %r8
    movq -64(%rsp), %r15
    je L80
L81:
    rep  bsfq %r8, %r14
    shrl $3, %r14d
    addl %r9d, %r14d
    movq %r14, %rdi
    imulq %r15, %rdi
    addq %rbx, %rdi
    xorl %ebp, %ebp
    xorl %r15d, %r15d
    cmpl $8, %r11d
    jae L85
L86:
    testb $4, %r11b
    jne L87
    testb $2, %r11b
    jne L88
L89:
    testb $1, %r11b
    je L82
    jmp L90
L91:
    leaq 8(%rbp), %rax
    cmpq %r11, %rax
    ja L86
L85:
    movq %r15, %rax
    movq (%rsi,%rbp), %r15
    xorq (%rdi,%rbp), %r15
    orq %rax, %r15
    addq $8, %rbp
    testb $24, %bpl
    jne L91
    testq %r15, %r15
    je L91
    jmp L84
L87:
    movl (%rsi,%rbp), %eax
    xorl (%rdi,%rbp), %eax
    orq %rax, %r15
    addq $4, %rbp
    testb $2, %r11b
    je L89
L88:
    movzwl (%rsi,%rbp), %eax
    xorw (%rdi,%rbp), %ax
    movzwl %ax, %eax
    orq %rax, %r15
    addq $2, %rbp
    testb $1, %r11b
    je L82
L90:
    movzbl (%rsi,%rbp), %eax
    xorb (%rdi,%rbp), %al
    movzbl %al, %eax
    orq %rax, %r15
    jmp L82
L80:
    shrl %r9d
    addq %r10, %r9
    cmpb $0, (%rdx,%r9)
    je L42
    movq %rcx, %rax
    shrq $32, %rax
    xorq %rcx, %rax
    movabsq $-49064778989728563, %r9
    imulq %rax, %r9
    shrq $32, %r9
    orl $1, %r9d
    movl -48(%rsp), %r14d
    testb %r14b, %r14b
    movl -116(%rsp), %eax
    movq -104(%rsp), %r15
    movq -32(%rsp), %r8
    jne L44
    movq $0, -40(%rsp)
    movl %r8d, %edx
    movl %r9d, %ebx
    jmp L45
L42:
    xorl %r13d, %r13d
L1:
    movq %r13, %rax
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L83:
    xorl %r8d, %r8d
    movq %r14, -112(%rsp)
    jmp L92
L57:
    movq -8(%rsp), %r10
L93:
    addl %r8d, %edx
    xorl %r8d, %r8d
    movq %rdx, -112(%rsp)
L92:
    movl -116(%rsp), %eax
    movq -24(%rsp), %rbp
    jmp L77
L76:
    xorl %r8d, %r8d
    jmp L93
lookup_4:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movzbl 23(%rdi), %eax
    cmpl $57, %eax
    je L1
    cmpl $61, %eax
    jne L2
    movzwl (%rdi), %r8d
    movl 12(%rdi), %edx
    movl 16(%rdi), %r9d
    movzbl 22(%rdi), %r10d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %r11
    imulq %rsi, %r11
    shrq $32, %r11
    imulq %r8, %r11
    shrq $32, %r11
    movq %r11, %r14
    imulq %r9, %r14
    leaq (%rdi,%r14), %rax
    movzbl 24(%rdi,%r14), %ecx
    movl %ecx, %ebx
    notl %ebx
    andl $128, %ebx
    movl 24(%r10,%rax), %eax
    xorl %esi, %eax
    orl %ebx, %eax
    je L3
    xorl %eax, %eax
    testb $127, %cl
    je L4
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %r14
    shrq $32, %r14
    xorq %rcx, %r14
    movabsq $-49064778989728563, %rbx
    imulq %r14, %rbx
    shrq $32, %rbx
    orl $1, %ebx
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    cmpw $2, %r8w
    cmovbl %eax, %ebp
    movl %ebx, %ecx
L5:
    testl %ebp, %ecx
    je L4
    addl %ecx, %r11d
    andl %ebp, %r11d
    addl %ebx, %ecx
    cmpl %r8d, %r11d
    jae L5
    movl %r11d, %r14d
    imulq %r9, %r14
    leaq (%rdi,%r14), %r12
    movzbl 24(%rdi,%r14), %r15d
    movl %r15d, %r13d
    notl %r13d
    andl $128, %r13d
    movl 24(%r10,%r12), %r12d
    xorl %esi, %r12d
    orl %r13d, %r12d
    je L3
    testb $127, %r15b
    jne L5
    jmp L4
L1:
    movabsq $-9187201950435737472, %r10
    movabsq $72340172838076672, %r11
    movl 12(%rdi), %r13d
    movl 16(%rdi), %r9d
    movl 28(%rdi), %r12d
    movl %r12d, %eax
    shrl %eax
    movq %r12, %rcx
    addq $32, %rcx
    leal (%rax,%rcx), %r14d
    addl $7, %r14d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rax
    imulq %rsi, %rax
    leal -7(%r12), %edx
    mulq %rdx
    movq %rax, %r15
    movq %rdx, %rbp
    andl $-8, %r14d
    shrq $57, %r15
    leaq 1(%r11), %rax
    imulq %r15, %rax
    movq 32(%rdi,%rdx), %r8
    xorq %rax, %r8
    movq %r11, %rdx
    subq %r8, %rdx
    andq %r8, %rdx
    andq %r10, %rdx
    je L6
    leaq (%rdi,%r14), %r11
L7:
    rep  bsfq %rdx, %r8
    shrl $3, %r8d
    leal (%r8,%rbp), %ebx
    imulq %r9, %rbx
    cmpl %esi, (%r11,%rbx)
    je L8
    leaq -1(%rdx), %r8
    andq %r8, %rdx
    jne L7
L6:
    movl %ecx, %edx
    movl %ebp, %ecx
    shrl %ecx
    addq %rdi, %rcx
    cmpb $0, (%rdx,%rcx)
    je L4
    movq %rax, -16(%rsp)
    shrl $2, %r12d
    leal -1(%r12), %eax
    cmpl $1, %eax
    movq %r14, -48(%rsp)
    jne L9
    movl %ebp, %ebx
    shrl $2, %ebx
    jmp L10
L2:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    jmpq *hashmap_mem::runtime::KeySize::lookup_any::asm@GOTPCREL(%rip)
L3:
    addq %r14, %rdi
    leaq (%rdx,%rdi), %rax
    addq $24, %rax
    jmp L11
L8:
    movl %ebp, %r10d
L12:
    addl %r8d, %r10d
    imulq %r9, %r10
    addq %r14, %rdi
    addq %r13, %rdi
    addq %r10, %rdi
    movq %rdi, %rax
    jmp L11
L9:
    movq %rdx, -40(%rsp)
    cmpl $4, %eax
    jbe L13
    leal -5(%r12), %edx
    cmpl $256, %edx
    movl $256, %ecx
    cmovbl %edx, %ecx
    movl $3, %edx
    jmp L14
L13:
    leal -2(%r12), %edx
    xorl %ecx, %ecx
L14:
    movl %ebp, %ebx
    shrl $2, %ebx
    addl %ebx, %edx
    imull %r15d, %ecx
    shrl $7, %ecx
    addl %edx, %ecx
    xorl %edx, %edx
    cmpl %eax, %ecx
    cmovael %eax, %edx
    subl %edx, %ecx
    shll $2, %ecx
    movq 32(%rdi,%rcx), %r8
    xorq -16(%rsp), %r8
    movabsq $72340172838076672, %rdx
    subq %r8, %rdx
    andq %r10, %r8
    andq %rdx, %r8
    je L15
    movq -48(%rsp), %rdx
    leaq (%rdi,%rdx), %r11
L16:
    rep  bsfq %r8, %r10
    shrl $3, %r10d
    addl %ecx, %r10d
    movq %r10, %r14
    imulq %r9, %r14
    cmpl %esi, (%r11,%r14)
    je L17
    leaq -1(%r8), %rdx
    andq %rdx, %r8
    jne L16
L15:
    shrl %ecx
    addq %rdi, %rcx
    movq -40(%rsp), %rdx
    cmpb $0, (%rdx,%rcx)
    je L4
L10:
    movq %r13, -8(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rdx, %r10
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %r13
    imulq %rdx, %r13
    movl %eax, %edx
    leal -2(%r12), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %r11d
    shrl %cl, %r11d
    shrq $32, %r13
    orl $1, %r13d
    leal 1(%r11), %r8d
    movq %r15, %r14
    xorl %r15d, %r15d
    cmpl $2, %edx
    movl $1, %ecx
    cmovael %r8d, %ecx
    cmovbl %r15d, %r11d
    addl $-5, %r12d
    cmpl $256, %r12d
    movl $256, %r8d
    cmovbl %r12d, %r8d
    cmpl $5, %edx
    movl $3, %r15d
    cmovbl %eax, %r15d
    movl $0, %eax
    cmovbl %eax, %r8d
    xorl %eax, %eax
    addl %ebx, %r15d
    leal (%rbx,%r13), %r12d
    imull %r14d, %r8d
    leal 1(,%r11,2), %ebx
    shrl $7, %r8d
    addl %r15d, %r8d
    cmpl %edx, %r8d
    movl %edx, -28(%rsp)
    cmovbl %eax, %edx
    subl %edx, %r8d
    shll $2, %r8d
    movq -48(%rsp), %rdx
    leaq (%rdi,%rdx), %rax
    movq %rax, -24(%rsp)
    addq %rdi, %r10
    movq %r10, -40(%rsp)
    xorl %eax, %eax
L18:
    testl %ebx, %ecx
    je L11
    movl -28(%rsp), %eax
    movabsq $-9187201950435737472, %r10
    cmpl $1, %eax
    jne L19
    movq -24(%rsp), %rax
    jmp L20
L21:
    testl %ebx, %ecx
    je L4
L19:
    addl %ecx, %r12d
    andl %r11d, %r12d
    addl %r13d, %ecx
    cmpl %eax, %r12d
    jae L21
    leal (,%r12,4), %r15d
    cmpl %ebp, %r15d
    je L21
    cmpl %r8d, %r15d
    je L21
    movq -24(%rsp), %rax
    jmp L22
L23:
    testl %ebx, %ecx
    je L4
L20:
    addl %ecx, %r12d
    addl %r13d, %ecx
    andl %r11d, %r12d
    jne L23
    testq %rbp, %rbp
    je L23
    xorl %r12d, %r12d
    xorl %r15d, %r15d
L22:
    movl %r15d, %edx
    movq 32(%rdi,%rdx), %r14
    xorq -16(%rsp), %r14
    movabsq $72340172838076672, %rdx
    subq %r14, %rdx
    andq %r10, %r14
    andq %rdx, %r14
    je L24
L25:
    rep  bsfq %r14, %r10
    shrl $3, %r10d
    addl %r15d, %r10d
    movq %r10, %rdx
    imulq %r9, %rdx
    cmpl %esi, (%rax,%rdx)
    je L26
    leaq -1(%r14), %rdx
    andq %rdx, %r14
    jne L25
L24:
    shrl %r15d
    movq -40(%rsp), %rdx
    cmpb $0, (%rdx,%r15)
    movl $0, %eax
    jne L18
    jmp L11
L4:
    xorl %eax, %eax
L11:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L17:
    xorl %r8d, %r8d
    movq -48(%rsp), %r14
    jmp L12
L26:
    xorl %r8d, %r8d
    movq -8(%rsp), %r13
    movq -48(%rsp), %r14
    jmp L12
