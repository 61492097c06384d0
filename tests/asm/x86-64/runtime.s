// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    movzbl 23(%rdi), %eax
    movl %eax, %ecx
    andb $63, %cl
    addb $-56, %cl
    cmpb $5, %cl
    ja L1
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    shlb $3, %cl
    movl $16843266, %edx
    shrq %cl, %rdx
    movabsq $4295032833, %r11
    shrq %cl, %r11
    leal (%rdx,%rdx), %ecx
    movb $61, %r8b
    subb %cl, %r8b
    xorb %r11b, %r8b
    movl %eax, %ecx
    andb $-64, %cl
    orb %r8b, %cl
    cmpb $57, %cl
    jne L2
    movabsq $-9187201950435737472, %r10
    movabsq $72340172838076672, %r11
    movl 12(%rdi), %r14d
    movl 16(%rdi), %r9d
    movl 28(%rdi), %r12d
    movl %r12d, %eax
    shrl %eax
    movq %r12, %rcx
    addq $32, %rcx
    leal (%rax,%rcx), %r13d
    addl $7, %r13d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rax
    imulq %rsi, %rax
    leal -7(%r12), %edx
    mulq %rdx
    movq %rdx, %r15
    andl $-8, %r13d
    shrq $57, %rax
    leaq 1(%r11), %rbx
    imulq %rax, %rbx
    movq 32(%rdi,%rdx), %r8
    xorq %rbx, %r8
    movq %r11, %rdx
    subq %r8, %rdx
    andq %r8, %rdx
    andq %r10, %rdx
    je L3
    leaq (%rdi,%r13), %r10
L4:
    rep  bsfq %rdx, %r8
    shrl $3, %r8d
    leal (%r8,%r15), %r11d
    imulq %r9, %r11
    cmpl %esi, (%r10,%r11)
    je L5
    leaq -1(%rdx), %r8
    andq %r8, %rdx
    jne L4
L3:
    movl %ecx, %edx
    movl %r15d, %ecx
    shrl %ecx
    addq %rdi, %rcx
    cmpb $0, (%rdx,%rcx)
    je L6
    movq %rdi, -56(%rsp)
    shrl $2, %r12d
    leal -1(%r12), %edi
    cmpl $1, %edi
    movq %rbx, -32(%rsp)
    movq %rdx, -40(%rsp)
    jne L7
    movl %r15d, %ebx
    shrl $2, %ebx
    movq -56(%rsp), %rbp
    jmp L8
L1:
    xorl %eax, %eax
    retq
L2:
    shrl $6, %eax
    testb %dl, %dl
    je L9
    movzbl %dl, %ecx
    cmpl $1, %ecx
    jne L10
    movzwl (%rdi), %r8d
    movl 12(%rdi), %r12d
    movl 16(%rdi), %r9d
    movzbl 22(%rdi), %r10d
    movzbl %al, %eax
    leaq L11table.hashmap_mem::runtime::KeySize::lookup_any::asm.3(%rip), %rcx
    testb %r11b, %r11b
    je L12
    movl (%rcx,%rax,4), %r11d
    movl (%rsi), %esi
    leal (%r8,%r11), %eax
    addl $23, %eax
    negl %r11d
    andl %eax, %r11d
    imull $1339581599, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%rdi,%rbx), %ecx
    movl %ecx, %eax
    notl %eax
    andl $128, %eax
    movq %rbx, %r15
    imulq %r9, %r15
    addq %rdi, %r11
    leaq (%r11,%r15), %r14
    movl (%r10,%r14), %ebp
    xorl %esi, %ebp
    orl %eax, %ebp
    je L13
    xorl %eax, %eax
    testb $127, %cl
    je L14
    movq %r12, -48(%rsp)
    imull $656542357, %esi, %ecx
    movl %ecx, %ebp
    shrl $16, %ebp
    xorl %ecx, %ebp
    imull $-2048144789, %ebp, %ebp
    shrl $16, %ebp
    orl $1, %ebp
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r14d
    shrl %cl, %r14d
    cmpw $2, %r8w
    cmovbl %eax, %r14d
    addq %r11, %r10
    movl %ebp, %ecx
L15:
    testl %r14d, %ecx
    je L14
    addl %ecx, %ebx
    andl %r14d, %ebx
    addl %ebp, %ecx
    cmpl %r8d, %ebx
    jae L15
    movzbl 24(%rdi,%rbx), %r12d
    movl %r12d, %r13d
    notl %r13d
    andl $128, %r13d
    movq %rbx, %r15
    imulq %r9, %r15
    movl (%r10,%r15), %edx
    xorl %esi, %edx
    orl %r13d, %edx
    je L16
    testb $127, %r12b
    jne L15
    jmp L14
L9:
    movzwl (%rdi), %r8d
    movl 12(%rdi), %r14d
    movl 16(%rdi), %r9d
    movzbl 22(%rdi), %r10d
    leaq L11table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rcx
    testb %r11b, %r11b
    je L17
    movq (%rcx,%rax,8), %r11
    movl (%rsi), %esi
    movq %r11, %rax
    orq $16, %rax
    negq %r11
    andq %rax, %r11
    imull $1339581599, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%rdi,%r12), %rax
    movzbl (%r11,%rax), %ecx
    addq %r11, %rax
    movl %ecx, %ebp
    notl %ebp
    andl $128, %ebp
    movl (%r10,%rax), %eax
    xorl %esi, %eax
    orl %ebp, %eax
    je L18
    xorl %eax, %eax
    testb $127, %cl
    je L14
    movq %r14, -48(%rsp)
    imull $656542357, %esi, %ecx
    movl %ecx, %ebp
    shrl $16, %ebp
    xorl %ecx, %ebp
    imull $-2048144789, %ebp, %ebp
    shrl $16, %ebp
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r14d
    shrl %cl, %r14d
    orl $1, %ebp
    cmpw $2, %r8w
    cmovbl %eax, %r14d
    movq %rdi, -56(%rsp)
    addq %r11, %rdi
    addq %rdi, %r10
    movl %ebp, %r15d
L19:
    testl %r14d, %r15d
    je L14
    addl %r15d, %ebx
    andl %r14d, %ebx
    addl %ebp, %r15d
    cmpl %r8d, %ebx
    jae L19
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rdi,%r12), %edx
    movl %edx, %r13d
    notl %r13d
    andl $128, %r13d
    movl (%r10,%r12), %ecx
    xorl %esi, %ecx
    orl %r13d, %ecx
    je L20
    testb $127, %dl
    jne L19
    jmp L14
L10:
    movl 12(%rdi), %r15d
    movl 16(%rdi), %r9d
    movl 28(%rdi), %r10d
    movzbl %al, %eax
    testb %r11b, %r11b
    je L21
    movabsq $-9187201950435737472, %r14
    movabsq $72340172838076672, %r11
    leaq L11table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rcx
    movl (%rcx,%rax,8), %r13d
    movl (%rsi), %esi
    movl %r10d, %eax
    shrl %eax
    movl %r10d, %ecx
    addq $32, %rcx
    movl $4294967295, %r8d
    addl %eax, %r8d
    addl %ecx, %r8d
    addl %r13d, %r8d
    negl %r13d
    andl %r8d, %r13d
    andl $-8, %r13d
    imull $1339581599, %esi, %eax
    leal -7(%r10), %r8d
    imulq %rax, %r8
    movq %r8, %rdx
    shrq $32, %rdx
    movl %r8d, %eax
    shrl $25, %eax
    leaq 1(%r11), %rbp
    imulq %rax, %rbp
    movq 32(%rdi,%rdx), %rbx
    xorq %rbp, %rbx
    subq %rbx, %r11
    andq %rbx, %r11
    leaq (%rdi,%r13), %rbx
    movq %rbx, -48(%rsp)
    andq %r14, %r11
    je L22
L23:
    rep  bsfq %r11, %rbx
    shrl $3, %ebx
    leal (%rbx,%rdx), %r14d
    imulq %r9, %r14
    leaq (%rdi,%r13), %r12
    cmpl %esi, (%r12,%r14)
    je L24
    leaq -1(%r11), %rbx
    andq %rbx, %r11
    jne L23
L22:
    movl %ecx, %r11d
    shrq $33, %r8
    addq %rdi, %r8
    cmpb $0, (%r11,%r8)
    je L6
    movq %rbp, -40(%rsp)
    shrl $2, %r10d
    leal -1(%r10), %ebp
    cmpl $1, %ebp
    jne L25
    movl %edx, %r12d
    shrl $2, %r12d
    jmp L26
L5:
    movl %r15d, %edx
L27:
    addl %r8d, %edx
    imulq %r9, %rdx
    addq %r13, %rdi
    addq %r14, %rdi
    addq %rdx, %rdi
    jmp L28
L7:
    cmpl $4, %edi
    jbe L29
    leal -5(%r12), %edx
    cmpl $256, %edx
    movl $256, %ecx
    cmovbl %edx, %ecx
    movl $3, %edx
    jmp L30
L12:
    movl (%rcx,%rax,4), %r11d
    leal (%r8,%r11), %eax
    addl $23, %eax
    negl %r11d
    andl %eax, %r11d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%rdi,%rbx), %ecx
    movl %ecx, %eax
    notl %eax
    andl $128, %eax
    movq %rbx, %r15
    imulq %r9, %r15
    addq %rdi, %r11
    leaq (%r11,%r15), %rdx
    movl (%r10,%rdx), %edx
    xorl %esi, %edx
    orl %eax, %edx
    je L13
    xorl %eax, %eax
    testb $127, %cl
    je L14
    movq %r12, -48(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %r14
    imulq %rdx, %r14
    shrq $32, %r14
    orl $1, %r14d
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    cmpw $2, %r8w
    cmovbl %eax, %ebp
    addq %r11, %r10
    movl %r14d, %ecx
L31:
    testl %ebp, %ecx
    je L14
    addl %ecx, %ebx
    andl %ebp, %ebx
    addl %r14d, %ecx
    cmpl %r8d, %ebx
    jae L31
    movzbl 24(%rdi,%rbx), %r12d
    movl %r12d, %edx
    notl %edx
    andl $128, %edx
    movq %rbx, %r15
    imulq %r9, %r15
    movl (%r10,%r15), %r13d
    xorl %esi, %r13d
    orl %edx, %r13d
    je L16
    testb $127, %r12b
    jne L31
    jmp L14
L17:
    movq (%rcx,%rax,8), %r11
    movq %r11, %rax
    orq $16, %rax
    negq %r11
    andq %rax, %r11
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%rdi,%r12), %rax
    movzbl (%r11,%rax), %ecx
    addq %r11, %rax
    movl %ecx, %edx
    notl %edx
    andl $128, %edx
    movl (%r10,%rax), %eax
    xorl %esi, %eax
    orl %edx, %eax
    je L18
    xorl %eax, %eax
    testb $127, %cl
    je L14
    movq %r14, -48(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %r14
    imulq %rdx, %r14
    shrq $32, %r14
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    orl $1, %r14d
    cmpw $2, %r8w
    cmovbl %eax, %ebp
    movq %rdi, -56(%rsp)
    addq %r11, %rdi
    addq %rdi, %r10
    movl %r14d, %r15d
L32:
    testl %ebp, %r15d
    je L14
    addl %r15d, %ebx
    andl %ebp, %ebx
    addl %r14d, %r15d
    cmpl %r8d, %ebx
    jae L32
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rdi,%r12), %r13d
    movl %r13d, %edx
    notl %edx
    andl $128, %edx
    movl (%r10,%r12), %ecx
    xorl %esi, %ecx
    orl %edx, %ecx
    je L20
    testb $127, %r13b
    jne L32
    jmp L14
L21:
    movabsq $-9187201950435737472, %rbx
    movabsq $72340172838076672, %r13
    leaq L11table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rcx
    movl (%rcx,%rax,8), %r14d
    movl %r10d, %eax
    shrl %eax
    movl %r10d, %ecx
    addq $32, %rcx
    movl $4294967295, %edx
    addl %eax, %edx
    addl %ecx, %edx
    addl %r14d, %edx
    negl %r14d
    andl %edx, %r14d
    andl $-8, %r14d
    movl (%rsi), %esi
    movabsq $5175066031409543735, %rax
    imulq %rsi, %rax
    leal -7(%r10), %edx
    mulq %rdx
    movq %rdx, %r11
    shrq $57, %rax
    leaq 1(%r13), %rbp
    imulq %rax, %rbp
    movq 32(%rdi,%rdx), %r8
    xorq %rbp, %r8
    movq %r13, %rdx
    subq %r8, %rdx
    andq %r8, %rdx
    leaq (%rdi,%r14), %r8
    movq %r8, -48(%rsp)
    andq %rbx, %rdx
    je L33
L34:
    rep  bsfq %rdx, %r8
    shrl $3, %r8d
    leal (%r8,%r11), %ebx
    imulq %r9, %rbx
    leaq (%rdi,%r14), %r12
    cmpl %esi, (%r12,%rbx)
    je L35
    leaq -1(%rdx), %r8
    andq %r8, %rdx
    jne L34
L33:
    movl %ecx, %r12d
    movl %r11d, %ecx
    shrl %ecx
    addq %rdi, %rcx
    cmpb $0, (%r12,%rcx)
    je L6
    movq %rbp, -32(%rsp)
    shrl $2, %r10d
    leal -1(%r10), %ebp
    cmpl $1, %ebp
    jne L36
    movl %r11d, %r13d
    shrl $2, %r13d
    jmp L37
L13:
    movq %r12, -48(%rsp)
L16:
    addq %r15, %r11
    addq -48(%rsp), %r11
    movq %r11, %rax
    jmp L14
L18:
    movq %rdi, -56(%rsp)
    movq %r14, -48(%rsp)
L20:
    movq -56(%rsp), %rax
    addq %r11, %rax
    addq -48(%rsp), %rax
    addq %r12, %rax
    jmp L14
L29:
    leal -2(%r12), %edx
    xorl %ecx, %ecx
L30:
    movl %r15d, %ebx
    shrl $2, %ebx
    addl %ebx, %edx
    imull %eax, %ecx
    shrl $7, %ecx
    addl %edx, %ecx
    xorl %edx, %edx
    cmpl %edi, %ecx
    cmovael %edi, %edx
    subl %edx, %ecx
    shll $2, %ecx
    movq -56(%rsp), %rdx
    movq 32(%rdx,%rcx), %r8
    xorq -32(%rsp), %r8
    movabsq $72340172838076672, %rdx
    subq %r8, %rdx
    movabsq $-9187201950435737472, %r10
    andq %r10, %r8
    andq %rdx, %r8
    je L38
    movq -56(%rsp), %rdx
    leaq (%rdx,%r13), %r10
L39:
    rep  bsfq %r8, %rdx
    shrl $3, %edx
    addl %ecx, %edx
    movq %rdx, %r11
    imulq %r9, %r11
    cmpl %esi, (%r10,%r11)
    je L40
    leaq -1(%r8), %rdx
    andq %rdx, %r8
    jne L39
L38:
    shrl %ecx
    movq -56(%rsp), %rbp
    addq %rbp, %rcx
    movq -40(%rsp), %rdx
    cmpb $0, (%rdx,%rcx)
    je L6
L8:
    movq %r14, -24(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movq %r13, -16(%rsp)
    movabsq $-49064778989728563, %r13
    imulq %rdx, %r13
    leal -2(%r12), %r10d
    bsrl %r10d, %ecx
    notl %ecx
    movl $-1, %r11d
    shrl %cl, %r11d
    shrq $32, %r13
    orl $1, %r13d
    leal 1(%r11), %r8d
    xorl %edx, %edx
    cmpl $2, %edi
    movl $1, %ecx
    cmovael %r8d, %ecx
    cmovbl %edx, %r11d
    addl $-5, %r12d
    cmpl $256, %r12d
    movl $256, %r8d
    cmovbl %r12d, %r8d
    cmpl $5, %edi
    movl $3, %r14d
    cmovbl %r10d, %r14d
    cmovbl %edx, %r8d
    imull %eax, %r8d
    addl %ebx, %r14d
    leal (%rbx,%r13), %r12d
    shrl $7, %r8d
    addl %r14d, %r8d
    cmpl %edi, %r8d
    movl %edi, %eax
    cmovbl %edx, %eax
    movq -40(%rsp), %rdx
    leal 1(,%r11,2), %ebx
    subl %eax, %r8d
    shll $2, %r8d
    movq -16(%rsp), %rax
    addq %rbp, %rax
    movq %rax, -48(%rsp)
    addq %rbp, %rdx
    movq -48(%rsp), %rbp
L41:
    testl %ebx, %ecx
    je L6
    cmpl $1, %edi
    jne L42
    jmp L43
L44:
    testl %ebx, %ecx
    je L6
L42:
    addl %ecx, %r12d
    andl %r11d, %r12d
    addl %r13d, %ecx
    cmpl %edi, %r12d
    jae L44
    leal (,%r12,4), %eax
    cmpl %r15d, %eax
    je L44
    cmpl %r8d, %eax
    je L44
    movq %rdx, -40(%rsp)
    jmp L45
L46:
    movl $0, %eax
    testl %ebx, %ecx
    je L14
L43:
    addl %ecx, %r12d
    addl %r13d, %ecx
    andl %r11d, %r12d
    jne L46
    testq %r15, %r15
    je L46
    movq %rdx, -40(%rsp)
    xorl %r12d, %r12d
    xorl %eax, %eax
L45:
    movl %eax, %edx
    movq -56(%rsp), %r10
    movq 32(%r10,%rdx), %r10
    xorq -32(%rsp), %r10
    movabsq $72340172838076672, %rdx
    subq %r10, %rdx
    movabsq $-9187201950435737472, %r14
    andq %r14, %r10
    andq %rdx, %r10
    je L47
L48:
    rep  bsfq %r10, %rdx
    shrl $3, %edx
    addl %eax, %edx
    movq %rdx, %r14
    imulq %r9, %r14
    cmpl %esi, (%rbp,%r14)
    je L49
    leaq -1(%r10), %rdx
    andq %rdx, %r10
    jne L48
L47:
    shrl %eax
    movq -40(%rsp), %rdx
    cmpb $0, (%rdx,%rax)
    movl $0, %eax
    jne L41
    jmp L14
L40:
    xorl %r8d, %r8d
    movq -56(%rsp), %rdi
    jmp L27
L49:
    xorl %r8d, %r8d
    movq -24(%rsp), %r14
    movq -16(%rsp), %r13
    movq -56(%rsp), %rdi
    jmp L27
L24:
    movl %edx, %r12d
L50:
    addl %ebx, %r12d
    imulq %r9, %r12
    addq %r12, %rdi
    addq %r13, %rdi
    jmp L51
L35:
    movl %r11d, %r12d
L52:
    addl %r8d, %r12d
    imulq %r9, %r12
    addq %r12, %rdi
    addq %r14, %rdi
L51:
    addq %r15, %rdi
L28:
    movq %rdi, %rax
    jmp L14
L25:
    movq %r11, -32(%rsp)
    cmpl $4, %ebp
    jbe L53
    leal -5(%r10), %r8d
    cmpl $256, %r8d
    movl $256, %ecx
    cmovbl %r8d, %ecx
    imull %eax, %ecx
    shrl $7, %ecx
    movl $3, %r8d
    jmp L54
L36:
    movq %r12, -24(%rsp)
    cmpl $4, %ebp
    jbe L55
    leal -5(%r10), %edx
    cmpl $256, %edx
    movl $256, %ecx
    cmovbl %edx, %ecx
    movl $3, %edx
    jmp L56
L53:
    leal -2(%r10), %r8d
    xorl %ecx, %ecx
L54:
    movabsq $-9187201950435737472, %rbx
    movl %edx, %r11d
    shrl $2, %r11d
    movq %r11, %r14
    addl %r11d, %ecx
    addl %r8d, %ecx
    xorl %r8d, %r8d
    cmpl %ebp, %ecx
    cmovael %ebp, %r8d
    subl %r8d, %ecx
    shll $2, %ecx
    movq 32(%rdi,%rcx), %r8
    xorq -40(%rsp), %r8
    movabsq $72340172838076672, %r11
    subq %r8, %r11
    andq %rbx, %r8
    andq %r11, %r8
    je L57
L58:
    rep  bsfq %r8, %r12
    shrl $3, %r12d
    addl %ecx, %r12d
    movq %r12, %r11
    imulq %r9, %r11
    leaq (%rdi,%r13), %rbx
    cmpl %esi, (%rbx,%r11)
    je L59
    leaq -1(%r8), %r11
    andq %r11, %r8
    jne L58
L57:
    shrl %ecx
    addq %rdi, %rcx
    movq -32(%rsp), %r11
    cmpb $0, (%r11,%rcx)
    movq %r14, %r12
    je L6
L26:
    movq %r13, -24(%rsp)
    movq %r15, -16(%rsp)
    imull $656542357, %esi, %ecx
    movl %ecx, %r8d
    shrl $16, %r8d
    xorl %ecx, %r8d
    movq %r11, %r15
    imull $-2048144789, %r8d, %r11d
    shrl $16, %r11d
    orl $1, %r11d
    leal -2(%r10), %r14d
    bsrl %r14d, %ecx
    notl %ecx
    movl $-1, %r8d
    shrl %cl, %r8d
    leal 1(%r8), %ebx
    xorl %r13d, %r13d
    cmpl $2, %ebp
    movl $1, %ecx
    cmovael %ebx, %ecx
    cmovbl %r13d, %r8d
    leal (%r11,%r12), %ebx
    leal 1(,%r8,2), %r13d
    movq %rdi, -56(%rsp)
    addq %rdi, %r15
    movq %r15, %rdi
    addl $-5, %r10d
    cmpl $256, %r10d
    movl $256, %r15d
    cmovbl %r10d, %r15d
    cmpl $5, %ebp
    movl $3, %r10d
    cmovbl %r14d, %r10d
    movl $0, %r14d
    cmovbl %r14d, %r15d
    addl %r12d, %r10d
    imull %eax, %r15d
    shrl $7, %r15d
    addl %r10d, %r15d
    cmpl %ebp, %r15d
    movl %ebp, %eax
    cmovbl %r14d, %eax
    subl %eax, %r15d
    shll $2, %r15d
L60:
    testl %r13d, %ecx
    je L6
    cmpl $1, %ebp
    jne L61
    jmp L62
L63:
    movl $0, %eax
    testl %r13d, %ecx
    je L14
L61:
    addl %ecx, %ebx
    andl %r8d, %ebx
    addl %r11d, %ecx
    cmpl %ebp, %ebx
    jae L63
    leal (,%rbx,4), %eax
    cmpl %edx, %eax
    je L63
    cmpl %r15d, %eax
    je L63
    movl %ebp, -8(%rsp)
    movq %rdi, -32(%rsp)
    jmp L64
L65:
    movl $0, %eax
    testl %r13d, %ecx
    je L14
L62:
    addl %ecx, %ebx
    addl %r11d, %ecx
    andl %r8d, %ebx
    jne L65
    testq %rdx, %rdx
    je L65
    movl %ebp, -8(%rsp)
    movq %rdi, -32(%rsp)
    xorl %ebx, %ebx
    xorl %eax, %eax
L64:
    movl %eax, %r10d
    movq -56(%rsp), %rdi
    movq 32(%rdi,%r10), %r10
    xorq -40(%rsp), %r10
    movabsq $72340172838076672, %r14
    subq %r10, %r14
    movabsq $-9187201950435737472, %r12
    andq %r12, %r10
    andq %r14, %r10
    je L66
L67:
    rep  bsfq %r10, %r12
    shrl $3, %r12d
    addl %eax, %r12d
    movq %r12, %r14
    imulq %r9, %r14
    movq -48(%rsp), %rbp
    cmpl %esi, (%rbp,%r14)
    je L68
    leaq -1(%r10), %r14
    andq %r14, %r10
    jne L67
L66:
    shrl %eax
    movq -32(%rsp), %r10
    movq %r10, %rdi
    cmpb $0, (%r10,%rax)
    movl $0, %eax
    movl -8(%rsp), %ebp
    jne L60
    jmp L14
L55:
    leal -2(%r10), %edx
    xorl %ecx, %ecx
L56:
    movabsq $-9187201950435737472, %rbx
    movl %r11d, %r8d
    shrl $2, %r8d
    movq %r8, -40(%rsp)
    addl %r8d, %edx
    imull %eax, %ecx
    shrl $7, %ecx
    addl %edx, %ecx
    xorl %edx, %edx
    cmpl %ebp, %ecx
    cmovael %ebp, %edx
    subl %edx, %ecx
    shll $2, %ecx
    movq 32(%rdi,%rcx), %r8
    xorq -32(%rsp), %r8
    movq %r13, %rdx
    subq %r8, %rdx
    andq %rbx, %r8
    andq %rdx, %r8
    je L69
L70:
    rep  bsfq %r8, %r12
    shrl $3, %r12d
    addl %ecx, %r12d
    movq %r12, %rbx
    imulq %r9, %rbx
    leaq (%rdi,%r14), %rdx
    cmpl %esi, (%rdx,%rbx)
    je L71
    leaq -1(%r8), %rdx
    andq %rdx, %r8
    jne L70
L69:
    shrl %ecx
    addq %rdi, %rcx
    movq -24(%rsp), %r12
    cmpb $0, (%r12,%rcx)
    movq -40(%rsp), %r13
    je L6
L37:
    movq %r13, -40(%rsp)
    movq %r14, -8(%rsp)
    movq %r15, -16(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %rbx
    imulq %rdx, %rbx
    shrq $32, %rbx
    orl $1, %ebx
    leal -2(%r10), %edx
    bsrl %edx, %ecx
    notl %ecx
    movl $-1, %r8d
    shrl %cl, %r8d
    leal 1(%r8), %r14d
    xorl %r15d, %r15d
    cmpl $2, %ebp
    movl $1, %ecx
    cmovael %r14d, %ecx
    cmovbl %r15d, %r8d
    leal (%rbx,%r13), %r14d
    leal 1(,%r8,2), %r13d
    movq %rdi, -56(%rsp)
    addq %rdi, %r12
    addl $-5, %r10d
    cmpl $256, %r10d
    movl $256, %r15d
    cmovbl %r10d, %r15d
    cmpl $5, %ebp
    movl $3, %r10d
    cmovbl %edx, %r10d
    movl $0, %edx
    cmovbl %edx, %r15d
    addl -40(%rsp), %r10d
    imull %eax, %r15d
    shrl $7, %r15d
    addl %r10d, %r15d
    cmpl %ebp, %r15d
    movl %ebp, %eax
    cmovbl %edx, %eax
    subl %eax, %r15d
    shll $2, %r15d
    movq -56(%rsp), %rdi
L72:
    testl %r13d, %ecx
    je L6
    cmpl $1, %ebp
    jne L73
    jmp L74
L75:
    movl $0, %eax
    testl %r13d, %ecx
    je L14
L73:
    addl %ecx, %r14d
    andl %r8d, %r14d
    addl %ebx, %ecx
    cmpl %ebp, %r14d
    jae L75
    leal (,%r14,4), %eax
    cmpl %r11d, %eax
    je L75
    cmpl %r15d, %eax
    je L75
    movl %ebp, -40(%rsp)
    movq %r12, -24(%rsp)
    jmp L76
L77:
    movl $0, %eax
    testl %r13d, %ecx
    je L14
L74:
    addl %ecx, %r14d
    addl %ebx, %ecx
    andl %r8d, %r14d
    jne L77
    testq %r11, %r11
    je L77
    movl %ebp, -40(%rsp)
    movq %r12, -24(%rsp)
    xorl %r14d, %r14d
    xorl %eax, %eax
L76:
    movl %eax, %edx
    movq 32(%rdi,%rdx), %r10
    xorq -32(%rsp), %r10
    movabsq $72340172838076672, %rdx
    subq %r10, %rdx
    movabsq $-9187201950435737472, %r12
    andq %r12, %r10
    andq %rdx, %r10
    je L78
L79:
    rep  bsfq %r10, %r12
    shrl $3, %r12d
    addl %eax, %r12d
    movq %r12, %rdx
    imulq %r9, %rdx
    movq -48(%rsp), %rbp
    cmpl %esi, (%rbp,%rdx)
    je L80
    leaq -1(%r10), %rdx
    andq %rdx, %r10
    jne L79
L78:
    shrl %eax
    movq -24(%rsp), %r12
    cmpb $0, (%r12,%rax)
    movl $0, %eax
    movl -40(%rsp), %ebp
    jne L72
    jmp L14
L6:
    xorl %eax, %eax
L14:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L59:
    xorl %ebx, %ebx
    jmp L50
L71:
    xorl %r8d, %r8d
    jmp L52
L68:
    xorl %ebx, %ebx
    movq -16(%rsp), %r15
    movq -24(%rsp), %r13
    jmp L50
L80:
    xorl %r8d, %r8d
    movq -16(%rsp), %r15
    movq -8(%rsp), %r14
    jmp L52
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
