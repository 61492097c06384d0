// x86-64, rustc 1.95.0 (59807616e 2026-04-14), opt-level 3

hashmap_mem::runtime::KeySize::lookup_any::asm:
    pushq %rbp
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %rbx
    movzbl 23(%rdi), %r11d
    movl %r11d, %ecx
    andb $63, %cl
    addb $-56, %cl
    cmpb $5, %cl
    ja L1
    shlb $3, %cl
    movl $16843266, %edx
    shrq %cl, %rdx
    movabsq $4295032833, %rax
    shrq %cl, %rax
    leal (%rdx,%rdx), %ecx
    movb $61, %r8b
    subb %cl, %r8b
    xorb %al, %r8b
    movl %r11d, %ecx
    andb $-64, %cl
    orb %r8b, %cl
    cmpb $57, %cl
    jne L2
    movabsq $-9187201950435737472, %r11
    movabsq $72340172838076672, %rbx
    movl 12(%rdi), %r12d
    movl 16(%rdi), %r8d
    movl 28(%rdi), %eax
    movl %eax, %ecx
    leal -7(%rax), %edx
    addq $32, %rax
    shrl $2, %ecx
    leal (%rcx,%rax), %r13d
    addl $7, %r13d
    andl $-8, %r13d
    movl (%rsi), %esi
    movabsq $531022217833226199, %r9
    imulq %rsi, %r9
    shrq $32, %r9
    imulq %r9, %rdx
    movq %rdx, %rbp
    shrq $32, %rbp
    movl %edx, %r9d
    shrl $25, %r9d
    leaq 1(%rbx), %r14
    imulq %r9, %r14
    movq 32(%rdi,%rbp), %r10
    xorq %r14, %r10
    movq %rbx, %r9
    subq %r10, %r9
    andq %r10, %r9
    andq %r11, %r9
    je L3
    leaq (%rdi,%r13), %r10
L4:
    rep  bsfq %r9, %r15
    shrl $3, %r15d
    leal (%r15,%rbp), %ebx
    imulq %r8, %rbx
    cmpl %esi, (%r10,%rbx)
    je L5
    leaq -1(%r9), %rbx
    andq %rbx, %r9
    jne L4
L3:
    movl %eax, %ebx
    shrq $34, %rdx
    addq %rdi, %rdx
    xorl %r9d, %r9d
    cmpb $0, (%rbx,%rdx)
    je L1
    movq %r12, -24(%rsp)
    movabsq $5871781006564002453, %rax
    imulq %rsi, %rax
    movq %rax, %rdx
    shrq $32, %rdx
    xorq %rax, %rdx
    movabsq $-49064778989728563, %r12
    imulq %rdx, %r12
    shrq $32, %r12
    leal -1(%rcx), %edx
    addl $-2, %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movq %rdi, %rax
    movq %r13, %rdi
    movl $-1, %r13d
    shrl %cl, %r13d
    orl $1, %r12d
    cmpl $2, %edx
    movl $0, %ecx
    movq %rcx, -48(%rsp)
    cmovbl %r9d, %r13d
    movl %ebp, %ecx
    shrl $2, %ecx
    addl %r12d, %ecx
    leal 1(%r13), %r9d
    leal 1(,%r13,2), %r10d
    movl %r10d, -16(%rsp)
    movq %rdi, -8(%rsp)
    leaq (%rax,%rdi), %r10
    movq %rax, -40(%rsp)
    addq %rax, %rbx
    movl %edx, -28(%rsp)
    jmp L6
L2:
    shrl $6, %r11d
    testb %dl, %dl
    je L7
    movzbl %dl, %ecx
    movzbl %r11b, %r11d
    cmpl $1, %ecx
    jne L8
    movzwl (%rdi), %r8d
    movl 12(%rdi), %edx
    movl 16(%rdi), %r9d
    movzbl 22(%rdi), %r10d
    testb %al, %al
    je L9
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.3(%rip), %rax
    movl (%rax,%r11,4), %r11d
    movl (%rsi), %esi
    leal (%r8,%r11), %eax
    addl $23, %eax
    negl %r11d
    andl %eax, %r11d
    imull $-407482391, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%rdi,%rbx), %ecx
    movl %ecx, %r15d
    notl %r15d
    andl $128, %r15d
    movq %rbx, %rax
    imulq %r9, %rax
    addq %rdi, %r11
    leaq (%r11,%rax), %r14
    movl (%r10,%r14), %ebp
    xorl %esi, %ebp
    orl %r15d, %ebp
    je L11
    xorl %r15d, %r15d
    testb $127, %cl
    je L1
    movq %rdi, %r13
    imull $656542357, %esi, %eax
    movl %eax, %ecx
    shrl $16, %ecx
    xorl %eax, %ecx
    imull $-2048144789, %ecx, %ebp
    shrl $16, %ebp
    orl $1, %ebp
    leal -1(%r8), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %r14d
    shrl %cl, %r14d
    cmpw $2, %r8w
    movl $0, %eax
    movq %rax, -48(%rsp)
    cmovbl %r15d, %r14d
    addq %r11, %r10
    movl %ebp, %ecx
L12:
    testl %r14d, %ecx
    je L13
    addl %ecx, %ebx
    andl %r14d, %ebx
    addl %ebp, %ecx
    cmpl %r8d, %ebx
    jae L12
    movzbl 24(%r13,%rbx), %r15d
    movl %r15d, %edi
    notl %edi
    andl $128, %edi
    movq %rbx, %rax
    imulq %r9, %rax
    movl (%r10,%rax), %r12d
    xorl %esi, %r12d
    orl %edi, %r12d
    je L11
    testb $127, %r15b
    jne L12
    jmp L13
L14:
    movl %ecx, %eax
    andl $1073741823, %eax
    movq %rdx, %rbx
    cmpb $0, (%rdx,%rax)
    movq %rdi, %r11
    movl -28(%rsp), %edx
    je L13
L6:
    testl %r9d, -16(%rsp)
    je L13
    addl %r9d, %ecx
    andl %r13d, %ecx
    addl %r12d, %r9d
    cmpl %edx, %ecx
    jae L6
    leal (,%rcx,4), %r15d
    cmpl %ebp, %r15d
    je L6
    movq %rbx, %rdx
    movl %r15d, %eax
    movq -40(%rsp), %rdi
    movq 32(%rdi,%rax), %rax
    xorq %r14, %rax
    movabsq $72340172838076672, %rbx
    subq %rax, %rbx
    movq %r11, %rdi
    andq %r11, %rax
    andq %rbx, %rax
    je L14
L15:
    rep  bsfq %rax, %r11
    shrl $3, %r11d
    addl %r15d, %r11d
    movq %r11, %rbx
    imulq %r8, %rbx
    cmpl %esi, (%r10,%rbx)
    je L16
    leaq -1(%rax), %r11
    andq %r11, %rax
    jne L15
    jmp L14
L16:
    xorl %r15d, %r15d
    movq -40(%rsp), %rdi
    movq -24(%rsp), %r12
    movq -8(%rsp), %r13
    jmp L17
L7:
    movzwl (%rdi), %r8d
    movl 12(%rdi), %r14d
    movl 16(%rdi), %r9d
    movzbl 22(%rdi), %r10d
    testb %al, %al
    je L18
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rax
    movq (%rax,%r11,8), %r11
    movl (%rsi), %esi
    movq %r11, %rax
    orq $16, %rax
    negq %r11
    andq %rax, %r11
    imull $-407482391, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%rdi,%r12), %rcx
    movzbl (%r11,%rcx), %eax
    addq %r11, %rcx
    movl %eax, %ebp
    notl %ebp
    andl $128, %ebp
    movl (%r10,%rcx), %ecx
    xorl %esi, %ecx
    orl %ebp, %ecx
    je L19
    xorl %edx, %edx
    testb $127, %al
    je L1
    movq %r14, -40(%rsp)
    imull $656542357, %esi, %eax
    movl %eax, %ecx
    shrl $16, %ecx
    xorl %eax, %ecx
    imull $-2048144789, %ecx, %ebp
    shrl $16, %ebp
    leal -1(%r8), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %r14d
    shrl %cl, %r14d
    orl $1, %ebp
    cmpw $2, %r8w
    movl $0, %eax
    movq %rax, -48(%rsp)
    cmovbl %edx, %r14d
    movq %rdi, %rdx
    leaq (%rdi,%r11), %rcx
    addq %rcx, %r10
    movl %ebp, %r15d
L20:
    testl %r14d, %r15d
    je L13
    addl %r15d, %ebx
    andl %r14d, %ebx
    addl %ebp, %r15d
    cmpl %r8d, %ebx
    jae L20
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rcx,%r12), %eax
    movl %eax, %edi
    notl %edi
    andl $128, %edi
    movl (%r10,%r12), %r13d
    xorl %esi, %r13d
    orl %edi, %r13d
    je L21
    testb $127, %al
    jne L20
    jmp L13
L8:
    movabsq $-9187201950435737472, %rbx
    movabsq $72340172838076672, %r15
    movl $4294967295, %r9d
    movl 12(%rdi), %r12d
    movl 16(%rdi), %r8d
    movl 28(%rdi), %ecx
    leal -7(%rcx), %edx
    testb %al, %al
    je L22
    movq %r12, -16(%rsp)
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rax
    movl (%rax,%r11,8), %r11d
    movl (%rsi), %esi
    leaq 32(%rcx), %rax
    shrl $2, %ecx
    addl %ecx, %r9d
    addl %eax, %r9d
    addl %r11d, %r9d
    negl %r11d
    andl %r9d, %r11d
    andl $-8, %r11d
    imull $-407482391, %esi, %r9d
    imulq %rdx, %r9
    movq %rdi, %r10
    movq %r9, %r13
    shrq $32, %r13
    movl %r9d, %edx
    shrl $25, %edx
    leaq 1(%r15), %r14
    imulq %rdx, %r14
    movq 32(%rdi,%r13), %rdx
    xorq %r14, %rdx
    movq %r15, %rdi
    subq %rdx, %rdi
    andq %rbx, %rdx
    movq %r10, -40(%rsp)
    leaq (%r10,%r11), %r15
    andq %rdi, %rdx
    je L23
L24:
    rep  bsfq %rdx, %r10
    shrl $3, %r10d
    leal (%r10,%r13), %edi
    imulq %r8, %rdi
    cmpl %esi, (%r15,%rdi)
    je L25
    leaq -1(%rdx), %rdi
    andq %rdi, %rdx
    jne L24
L23:
    movl %eax, %ebx
    shrq $34, %r9
    movq -40(%rsp), %rdi
    addq %rdi, %r9
    xorl %r10d, %r10d
    cmpb $0, (%rbx,%r9)
    je L1
    imull $656542357, %esi, %eax
    movl %eax, %edx
    shrl $16, %edx
    xorl %eax, %edx
    imull $-2048144789, %edx, %ebp
    shrl $16, %ebp
    orl $1, %ebp
    leal -1(%rcx), %r12d
    addl $-2, %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %edx
    shrl %cl, %edx
    cmpl $2, %r12d
    movl $0, %eax
    movq %rax, -48(%rsp)
    cmovbl %r10d, %edx
    movl %r13d, %ecx
    shrl $2, %ecx
    addl %ebp, %ecx
    leal 1(%rdx), %r9d
    leal 1(,%rdx,2), %r10d
    addq %rdi, %rbx
    movl %r12d, -28(%rsp)
    movl %r10d, -24(%rsp)
    jmp L26
L5:
    movl %ebp, %r11d
L17:
    addl %r15d, %r11d
    imulq %r8, %r11
    addq %r13, %rdi
    addq %r12, %rdi
    addq %r11, %rdi
    movq %rdi, -48(%rsp)
    jmp L13
L9:
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.3(%rip), %rax
    movl (%rax,%r11,4), %r11d
    leal (%r8,%r11), %eax
    addl $23, %eax
    negl %r11d
    andl %eax, %r11d
    movl (%rsi), %esi
    movabsq $531022217833226199, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%rdi,%rbx), %ecx
    movl %ecx, %r15d
    notl %r15d
    andl $128, %r15d
    movq %rbx, %rax
    imulq %r9, %rax
    addq %rdi, %r11
    leaq (%r11,%rax), %r14
    movl (%r10,%r14), %ebp
    xorl %esi, %ebp
    orl %r15d, %ebp
    je L11
    xorl %r15d, %r15d
    testb $127, %cl
    je L1
    movq %rdi, %r13
    movabsq $5871781006564002453, %rax
    imulq %rsi, %rax
    movq %rax, %rcx
    shrq $32, %rcx
    xorq %rax, %rcx
    movabsq $-49064778989728563, %r14
    imulq %rcx, %r14
    shrq $32, %r14
    orl $1, %r14d
    leal -1(%r8), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    cmpw $2, %r8w
    movl $0, %eax
    movq %rax, -48(%rsp)
    cmovbl %r15d, %ebp
    addq %r11, %r10
    movl %r14d, %ecx
L27:
    testl %ebp, %ecx
    je L13
    addl %ecx, %ebx
    andl %ebp, %ebx
    addl %r14d, %ecx
    cmpl %r8d, %ebx
    jae L27
    movzbl 24(%r13,%rbx), %r15d
    movl %r15d, %edi
    notl %edi
    andl $128, %edi
    movq %rbx, %rax
    imulq %r9, %rax
    movl (%r10,%rax), %r12d
    xorl %esi, %r12d
    orl %edi, %r12d
    je L11
    testb $127, %r15b
    jne L27
    jmp L13
L18:
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rax
    movq (%rax,%r11,8), %r11
    movq %r11, %rax
    orq $16, %rax
    negq %r11
    andq %rax, %r11
    movl (%rsi), %esi
    movabsq $531022217833226199, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%rdi,%r12), %rcx
    movzbl (%r11,%rcx), %eax
    addq %r11, %rcx
    movl %eax, %ebp
    notl %ebp
    andl $128, %ebp
    movl (%r10,%rcx), %ecx
    xorl %esi, %ecx
    orl %ebp, %ecx
    je L19
    xorl %edx, %edx
    testb $127, %al
    je L1
    movq %r14, -40(%rsp)
    movabsq $5871781006564002453, %rax
    imulq %rsi, %rax
    movq %rax, %rcx
    shrq $32, %rcx
    xorq %rax, %rcx
    movabsq $-49064778989728563, %r14
    imulq %rcx, %r14
    shrq $32, %r14
    leal -1(%r8), %eax
    bsrl %eax, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    orl $1, %r14d
    cmpw $2, %r8w
    movl $0, %eax
    movq %rax, -48(%rsp)
    cmovbl %edx, %ebp
    movq %rdi, %rdx
    leaq (%rdi,%r11), %rcx
    addq %rcx, %r10
    movl %r14d, %r15d
L28:
    testl %ebp, %r15d
    je L13
    addl %r15d, %ebx
    andl %ebp, %ebx
    addl %r14d, %r15d
    cmpl %r8d, %ebx
    jae L28
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rcx,%r12), %eax
    movl %eax, %edi
    notl %edi
    andl $128, %edi
    movl (%r10,%r12), %r13d
    xorl %esi, %r13d
    orl %edi, %r13d
    je L21
    testb $127, %al
    jne L28
    jmp L13
L22:
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rax
    movl (%rax,%r11,8), %r11d
    movq %rcx, %rax
    addq $32, %rax
    shrl $2, %ecx
    addl %ecx, %r9d
    addl %eax, %r9d
    addl %r11d, %r9d
    negl %r11d
    andl %r9d, %r11d
    andl $-8, %r11d
    movl (%rsi), %esi
    movabsq $531022217833226199, %r9
    imulq %rsi, %r9
    shrq $32, %r9
    imulq %rdx, %r9
    movq %r9, %rbp
    shrq $32, %rbp
    movl %r9d, %edx
    shrl $25, %edx
    leaq 1(%r15), %r14
    imulq %rdx, %r14
    movq 32(%rdi,%rbp), %rdx
    xorq %r14, %rdx
    movq %r15, %r10
    subq %rdx, %r10
    andq %rbx, %rdx
    leaq (%rdi,%r11), %r15
    andq %r10, %rdx
    je L29
L30:
    rep  bsfq %rdx, %r10
    shrl $3, %r10d
    leal (%r10,%rbp), %ebx
    imulq %r8, %rbx
    cmpl %esi, (%r15,%rbx)
    je L31
    leaq -1(%rdx), %r10
    andq %r10, %rdx
    jne L30
L29:
    movl %eax, %ebx
    shrq $34, %r9
    addq %rdi, %r9
    xorl %r10d, %r10d
    cmpb $0, (%rbx,%r9)
    je L1
    movq %r12, -16(%rsp)
    movabsq $5871781006564002453, %rax
    imulq %rsi, %rax
    movq %rax, %rdx
    shrq $32, %rdx
    xorq %rax, %rdx
    movabsq $-49064778989728563, %r13
    imulq %rdx, %r13
    shrq $32, %r13
    orl $1, %r13d
    leal -1(%rcx), %r12d
    addl $-2, %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %edx
    shrl %cl, %edx
    cmpl $2, %r12d
    movl $0, %eax
    movq %rax, -48(%rsp)
    cmovbl %r10d, %edx
    movl %ebp, %ecx
    shrl $2, %ecx
    addl %r13d, %ecx
    leal 1(%rdx), %r9d
    leal 1(,%rdx,2), %r10d
    movq %rdi, -40(%rsp)
    addq %rdi, %rbx
    movl %r12d, -28(%rsp)
    movl %r10d, -24(%rsp)
    jmp L32
L1:
    movq $0, -48(%rsp)
L13:
    movq -48(%rsp), %rax
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
L11:
    addq %rax, %r11
    addq %rdx, %r11
    movq %r11, -48(%rsp)
    jmp L13
L19:
    movq %r14, -40(%rsp)
    movq %rdi, %rdx
L21:
    addq %r11, %rdx
    addq -40(%rsp), %rdx
    addq %r12, %rdx
    movq %rdx, -48(%rsp)
    jmp L13
L33:
    movl %ecx, %eax
    andl $1073741823, %eax
    movq %r10, %rbx
    cmpb $0, (%r10,%rax)
    movl -28(%rsp), %r12d
    movl -24(%rsp), %r10d
    je L13
L26:
    testl %r10d, %r9d
    je L13
    addl %r9d, %ecx
    andl %edx, %ecx
    addl %ebp, %r9d
    cmpl %r12d, %ecx
    jae L26
    leal (,%rcx,4), %eax
    cmpl %r13d, %eax
    je L26
    movq %rbx, %r10
    movl %eax, %edi
    movq -40(%rsp), %rbx
    movq 32(%rbx,%rdi), %r12
    xorq %r14, %r12
    movabsq $72340172838076672, %rdi
    subq %r12, %rdi
    movabsq $-9187201950435737472, %rbx
    andq %rbx, %r12
    andq %rdi, %r12
    je L33
L34:
    rep  bsfq %r12, %rbx
    shrl $3, %ebx
    addl %eax, %ebx
    movq %rbx, %rdi
    imulq %r8, %rdi
    cmpl %esi, (%r15,%rdi)
    je L35
    leaq -1(%r12), %rdi
    andq %rdi, %r12
    jne L34
    jmp L33
L36:
    movl %ecx, %eax
    andl $1073741823, %eax
    movq %r10, %rbx
    cmpb $0, (%r10,%rax)
    movl -28(%rsp), %r12d
    movl -24(%rsp), %r10d
    je L13
L32:
    testl %r10d, %r9d
    je L13
    addl %r9d, %ecx
    andl %edx, %ecx
    addl %r13d, %r9d
    cmpl %r12d, %ecx
    jae L32
    leal (,%rcx,4), %eax
    cmpl %ebp, %eax
    je L32
    movq %rbx, %r10
    movl %eax, %edi
    movq -40(%rsp), %rbx
    movq 32(%rbx,%rdi), %r12
    xorq %r14, %r12
    movabsq $72340172838076672, %rdi
    subq %r12, %rdi
    movabsq $-9187201950435737472, %rbx
    andq %rbx, %r12
    andq %rdi, %r12
    je L36
L37:
    rep  bsfq %r12, %rbx
    shrl $3, %ebx
    addl %eax, %ebx
    movq %rbx, %rdi
    imulq %r8, %rdi
    cmpl %esi, (%r15,%rdi)
    je L38
    leaq -1(%r12), %rdi
    andq %rdi, %r12
    jne L37
    jmp L36
L35:
    xorl %r10d, %r10d
    jmp L39
L38:
    xorl %r10d, %r10d
    movq -40(%rsp), %rdi
    movq -16(%rsp), %r12
    jmp L40
L25:
    movl %r13d, %ebx
L39:
    addl %r10d, %ebx
    imulq %r8, %rbx
    movq -40(%rsp), %rax
    addq %rbx, %rax
    addq %r11, %rax
    addq -16(%rsp), %rax
    movq %rax, -48(%rsp)
    jmp L13
L31:
    movl %ebp, %ebx
L40:
    addl %r10d, %ebx
    imulq %r8, %rbx
    addq %rbx, %rdi
    addq %r11, %rdi
    addq %r12, %rdi
    movq %rdi, -48(%rsp)
    jmp L13
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
    movzwl (%rdi), %edx
    movl 12(%rdi), %eax
    movl 16(%rdi), %r8d
    movzbl 22(%rdi), %r9d
    movl (%rsi), %esi
    movabsq $531022217833226199, %r10
    imulq %rsi, %r10
    shrq $32, %r10
    imulq %rdx, %r10
    shrq $32, %r10
    movq %r10, %r14
    imulq %r8, %r14
    leaq (%rdi,%r14), %r11
    movzbl 24(%rdi,%r14), %ecx
    movl %ecx, %ebx
    notl %ebx
    andl $128, %ebx
    movl 24(%r9,%r11), %r11d
    xorl %esi, %r11d
    orl %ebx, %r11d
    je L3
    xorl %r14d, %r14d
    testb $127, %cl
    je L4
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rbx
    shrq $32, %rbx
    xorq %rcx, %rbx
    movabsq $-49064778989728563, %r11
    imulq %rbx, %r11
    shrq $32, %r11
    orl $1, %r11d
    leal -1(%rdx), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebx
    shrl %cl, %ebx
    cmpw $2, %dx
    cmovbl %r14d, %ebx
    movl %r11d, %ecx
L5:
    testl %ebx, %ecx
    je L4
    addl %ecx, %r10d
    andl %ebx, %r10d
    addl %r11d, %ecx
    cmpl %edx, %r10d
    jae L5
    movl %r10d, %r14d
    imulq %r8, %r14
    leaq (%rdi,%r14), %r15
    movzbl 24(%rdi,%r14), %ebp
    movl %ebp, %r12d
    notl %r12d
    andl $128, %r12d
    movl 24(%r9,%r15), %r15d
    xorl %esi, %r15d
    orl %r12d, %r15d
    je L3
    testb $127, %bpl
    jne L5
    jmp L4
L1:
    movabsq $-9187201950435737472, %r10
    movabsq $72340172838076672, %r14
    movl 12(%rdi), %r12d
    movl 16(%rdi), %edx
    movl 28(%rdi), %r8d
    movl %r8d, %ecx
    leal -7(%r8), %eax
    addq $32, %r8
    shrl $2, %ecx
    leal (%rcx,%r8), %r13d
    addl $7, %r13d
    andl $-8, %r13d
    movl (%rsi), %esi
    movabsq $531022217833226199, %r9
    imulq %rsi, %r9
    shrq $32, %r9
    imulq %r9, %rax
    movq %rax, %rbp
    shrq $32, %rbp
    movl %eax, %r9d
    shrl $25, %r9d
    leaq 1(%r14), %rbx
    imulq %r9, %rbx
    movq 32(%rdi,%rbp), %r11
    movq %rbx, -8(%rsp)
    xorq %rbx, %r11
    movq %r14, %r9
    subq %r11, %r9
    andq %r11, %r9
    andq %r10, %r9
    je L6
    leaq (%rdi,%r13), %r11
L7:
    rep  bsfq %r9, %r14
    shrl $3, %r14d
    leal (%r14,%rbp), %r15d
    imulq %rdx, %r15
    cmpl %esi, (%r11,%r15)
    je L8
    leaq -1(%r9), %r14
    andq %r14, %r9
    jne L7
L6:
    movl %r8d, %r11d
    shrq $34, %rax
    addq %rdi, %rax
    xorl %r8d, %r8d
    cmpb $0, (%r11,%rax)
    je L4
    movq %r12, -16(%rsp)
    movabsq $5871781006564002453, %rax
    imulq %rsi, %rax
    movq %rax, %r9
    shrq $32, %r9
    xorq %rax, %r9
    movabsq $-49064778989728563, %r15
    imulq %r9, %r15
    shrq $32, %r15
    leal -1(%rcx), %ebx
    addl $-2, %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r12d
    shrl %cl, %r12d
    orl $1, %r15d
    cmpl $2, %ebx
    cmovbl %r8d, %r12d
    movl %ebp, %ecx
    shrl $2, %ecx
    addl %r15d, %ecx
    movq %r13, %rax
    leal 1(%r12), %r13d
    leal 1(,%r12,2), %r8d
    movq %rax, -24(%rsp)
    addq %rdi, %rax
    addq %rdi, %r11
    movl %ebx, -28(%rsp)
    movl %r8d, -32(%rsp)
    jmp L9
L2:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    jmpq *hashmap_mem::runtime::KeySize::lookup_any::asm@GOTPCREL(%rip)
L10:
    movl %ecx, %r9d
    andl $1073741823, %r9d
    movq %rbx, %r11
    cmpb $0, (%rbx,%r9)
    movq %r8, %r10
    movl -28(%rsp), %ebx
    movl -32(%rsp), %r8d
    je L4
L9:
    testl %r8d, %r13d
    je L4
    addl %r13d, %ecx
    andl %r12d, %ecx
    addl %r15d, %r13d
    cmpl %ebx, %ecx
    jae L9
    leal (,%rcx,4), %r9d
    cmpl %ebp, %r9d
    je L9
    movq %r11, %rbx
    movl %r9d, %r11d
    movq 32(%rdi,%r11), %r14
    xorq -8(%rsp), %r14
    movabsq $72340172838076672, %r11
    subq %r14, %r11
    movq %r10, %r8
    andq %r10, %r14
    andq %r11, %r14
    je L10
L11:
    rep  bsfq %r14, %r10
    shrl $3, %r10d
    addl %r9d, %r10d
    movq %r10, %r11
    imulq %rdx, %r11
    cmpl %esi, (%rax,%r11)
    je L12
    leaq -1(%r14), %r10
    andq %r10, %r14
    jne L11
    jmp L10
L4:
    xorl %edi, %edi
    jmp L13
L3:
    addq %r14, %rdi
    addq %rax, %rdi
    addq $24, %rdi
    jmp L13
L12:
    xorl %r14d, %r14d
    movq -16(%rsp), %r12
    movq -24(%rsp), %r13
    jmp L14
L8:
    movl %ebp, %r10d
L14:
    addl %r14d, %r10d
    imulq %rdx, %r10
    addq %r13, %rdi
    addq %r12, %rdi
    addq %r10, %rdi
L13:
    movq %rdi, %rax
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
