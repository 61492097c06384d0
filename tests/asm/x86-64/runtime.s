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
    movq %rdi, %r13
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
    movabsq $36170086419038336, %rdx
    movabsq $282578800148736, %r9
    movl 12(%r13), %r14d
    movl 16(%r13), %r8d
    movl 28(%r13), %r11d
    leal 39(,%r11,8), %eax
    andl $-8, %eax
    cmpq $536870908, %r11
    movl $-1, %ebp
    cmovbl %eax, %ebp
    movl (%rsi), %esi
    movabsq $531022217833226199, %rax
    imulq %rsi, %rax
    shrq $32, %rax
    imulq %r11, %rax
    movq %rax, %rbx
    shrq $32, %rbx
    shrl $25, %eax
    movq 32(%r13,%rbx,8), %r15
    leaq 1(%r9), %rdi
    imulq %rax, %rdi
    movq %r15, %rcx
    xorq %rdi, %rcx
    movq %r9, %rax
    subq %rcx, %rax
    andq %rcx, %rax
    andq %rdx, %rax
    je L3
    movl %ebp, %r12d
    leal (,%rbx,8), %r9d
    subl %ebx, %r9d
    leaq (%r12,%r13), %r10
L4:
    rep  bsfq %rax, %rdx
    shrl $3, %edx
    addl %r9d, %edx
    imulq %r8, %rdx
    cmpl %esi, (%r10,%rdx)
    je L5
    leaq -1(%rax), %rcx
    andq %rcx, %rax
    jne L4
L3:
    xorl %eax, %eax
    shrq $56, %r15
    je L6
    movq %r14, -16(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %r12
    imulq %rdx, %r12
    leal -1(%r11), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movq %r13, %rdx
    movl $-1, %r13d
    shrl %cl, %r13d
    shrq $32, %r12
    cmpl $2, %r11d
    cmovbl %eax, %r13d
    orl $1, %r12d
    movl %ebp, %ecx
    movq %rdx, -24(%rsp)
    movq %rcx, -8(%rsp)
    leaq (%rdx,%rcx), %rbp
    movl %r12d, %r15d
    jmp L7
L1:
    xorl %eax, %eax
    retq
L2:
    shrl $6, %eax
    testb %dl, %dl
    je L8
    movzbl %dl, %ecx
    cmpl $1, %ecx
    jne L9
    movzwl (%r13), %r8d
    movl 12(%r13), %edx
    movl 16(%r13), %r9d
    movzbl 22(%r13), %r10d
    leal 24(%r8), %ecx
    movzbl %al, %eax
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.3(%rip), %rdi
    testb %r11b, %r11b
    je L11
    movl (%rdi,%rax,4), %r11d
    movl (%rsi), %esi
    addl %r11d, %ecx
    notl %r11d
    andl %ecx, %r11d
    imull $-407482391, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%r13,%rbx), %ecx
    movl %ecx, %eax
    notl %eax
    andl $128, %eax
    movq %rbx, %r15
    imulq %r9, %r15
    addq %r13, %r11
    leaq (%r11,%r15), %rdi
    movl (%r10,%rdi), %edi
    xorl %esi, %edi
    orl %eax, %edi
    je L12
    xorl %eax, %eax
    testb $127, %cl
    je L6
    movq %rdx, -24(%rsp)
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
    cmovbl %eax, %r14d
    addq %r11, %r10
    movl %ebp, %ecx
L13:
    testl %r14d, %ecx
    je L6
    addl %ecx, %ebx
    andl %r14d, %ebx
    addl %ebp, %ecx
    cmpl %r8d, %ebx
    jae L13
    movzbl 24(%rdx,%rbx), %r12d
    movl %r12d, %edi
    notl %edi
    andl $128, %edi
    movq %rbx, %r15
    imulq %r9, %r15
    movl (%r10,%r15), %r13d
    xorl %esi, %r13d
    orl %edi, %r13d
    je L14
    testb $127, %r12b
    jne L13
    jmp L6
L15:
    movabsq $72057594037927936, %rcx
    cmpq %rcx, %rdx
    jb L6
L7:
    testl %r13d, %r15d
    je L6
    addl %r15d, %ebx
    andl %r13d, %ebx
    addl %r12d, %r15d
    cmpl %r11d, %ebx
    jae L7
    movl %ebx, %ecx
    movq -24(%rsp), %rdx
    movq 32(%rdx,%rcx,8), %rdx
    movq %rdx, %r9
    xorq %rdi, %r9
    movabsq $282578800148736, %rcx
    subq %r9, %rcx
    movabsq $36170086419038336, %r10
    andq %r10, %r9
    andq %rcx, %r9
    je L15
    leal (,%rbx,8), %r10d
    subl %ebx, %r10d
L16:
    rep  bsfq %r9, %rcx
    shrl $3, %ecx
    leal (%rcx,%r10), %r14d
    imulq %r8, %r14
    cmpl %esi, (%rbp,%r14)
    je L17
    leaq -1(%r9), %rcx
    andq %rcx, %r9
    jne L16
    jmp L15
L8:
    movzwl (%r13), %r8d
    movl 12(%r13), %r14d
    movl 16(%r13), %r9d
    movzbl 22(%r13), %r10d
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rcx
    testb %r11b, %r11b
    je L18
    movq (%rcx,%rax,8), %r11
    movl (%rsi), %esi
    leaq 24(%r11), %rax
    notq %r11
    andq %rax, %r11
    imull $-407482391, %esi, %ebx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%r12,%r13), %rax
    movzbl (%r11,%rax), %ecx
    addq %r11, %rax
    movl %ecx, %edi
    notl %edi
    andl $128, %edi
    movl (%r10,%rax), %eax
    xorl %esi, %eax
    orl %edi, %eax
    je L19
    xorl %eax, %eax
    testb $127, %cl
    je L6
    movq %r14, -16(%rsp)
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
    cmovbl %eax, %r14d
    movq %r13, -24(%rsp)
    leaq (%r11,%r13), %rcx
    addq %rcx, %r10
    movl %ebp, %r15d
L20:
    testl %r14d, %r15d
    je L6
    addl %r15d, %ebx
    andl %r14d, %ebx
    addl %ebp, %r15d
    cmpl %r8d, %ebx
    jae L20
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rcx,%r12), %r13d
    movl %r13d, %edi
    notl %edi
    andl $128, %edi
    movl (%r10,%r12), %edx
    xorl %esi, %edx
    orl %edi, %edx
    je L21
    testb $127, %r13b
    jne L20
    jmp L6
L9:
    movl 12(%r13), %ebx
    movl 16(%r13), %r9d
    movl 28(%r13), %r10d
    leaq 32(,%r10,8), %r8
    movzbl %al, %eax
    testb %r11b, %r11b
    je L22
    movabsq $36170086419038336, %r11
    movabsq $282578800148736, %r15
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rcx
    movq (%rcx,%rax,8), %rax
    addq %rax, %r8
    movq %r8, %rcx
    shrq $32, %rcx
    andl $120, %eax
    movl $4294967288, %edx
    movl $4294967288, %edi
    xorl %eax, %edi
    andl %edi, %r8d
    orq $7, %rdx
    testq %rcx, %rcx
    cmovneq %rdx, %r8
    movl (%rsi), %ebp
    imull $-407482391, %ebp, %eax
    imulq %r10, %rax
    movq %rax, %rsi
    shrq $32, %rsi
    shrl $25, %eax
    movq 32(%r13,%rsi,8), %rcx
    leaq 1(%r15), %r14
    imulq %rax, %r14
    movq %rcx, %rdx
    xorq %r14, %rdx
    movq %r15, %rax
    subq %rdx, %rax
    andq %rdx, %rax
    addq %r13, %r8
    andq %r11, %rax
    je L23
    leal (,%rsi,8), %r11d
    subl %esi, %r11d
L24:
    rep  bsfq %rax, %rdx
    shrl $3, %edx
    addl %r11d, %edx
    imulq %r9, %rdx
    cmpl %ebp, (%r8,%rdx)
    je L25
    leaq -1(%rax), %rdx
    andq %rdx, %rax
    jne L24
L23:
    xorl %eax, %eax
    shrq $56, %rcx
    je L6
    movq %rbx, -16(%rsp)
    movq %r13, -24(%rsp)
    imull $656542357, %ebp, %ecx
    movl %ecx, %edx
    shrl $16, %edx
    xorl %ecx, %edx
    imull $-2048144789, %edx, %r12d
    shrl $16, %r12d
    orl $1, %r12d
    leal -1(%r10), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r13d
    shrl %cl, %r13d
    cmpl $2, %r10d
    cmovbl %eax, %r13d
    movl %r12d, %ecx
    jmp L26
L17:
    movl %ebx, %eax
    andl $536870911, %eax
    leal (%rcx,%rbx,8), %edx
    subl %eax, %edx
    imulq %r8, %rdx
    movq -24(%rsp), %r13
    movq -16(%rsp), %r14
    movq -8(%rsp), %r12
L5:
    addq %r12, %r13
    addq %r14, %r13
    addq %rdx, %r13
    movq %r13, %rax
    jmp L6
L11:
    movl (%rdi,%rax,4), %r11d
    addl %r11d, %ecx
    notl %r11d
    andl %ecx, %r11d
    movl (%rsi), %esi
    movabsq $531022217833226199, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movzbl 24(%r13,%rbx), %ecx
    movl %ecx, %eax
    notl %eax
    andl $128, %eax
    movq %rbx, %r15
    imulq %r9, %r15
    addq %r13, %r11
    leaq (%r11,%r15), %rdi
    movl (%r10,%rdi), %edi
    xorl %esi, %edi
    orl %eax, %edi
    je L12
    xorl %eax, %eax
    testb $127, %cl
    je L6
    movq %rdx, -24(%rsp)
    movq %r13, %rdx
    movabsq $5871781006564002453, %rcx
    movq %rsi, %rdi
    imulq %rcx, %rdi
    movq %rdi, %rcx
    shrq $32, %rcx
    xorq %rdi, %rcx
    movabsq $-49064778989728563, %r14
    imulq %rcx, %r14
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
L27:
    testl %ebp, %ecx
    je L6
    addl %ecx, %ebx
    andl %ebp, %ebx
    addl %r14d, %ecx
    cmpl %r8d, %ebx
    jae L27
    movzbl 24(%rdx,%rbx), %r12d
    movl %r12d, %edi
    notl %edi
    andl $128, %edi
    movq %rbx, %r15
    imulq %r9, %r15
    movl (%r10,%r15), %r13d
    xorl %esi, %r13d
    orl %edi, %r13d
    je L14
    testb $127, %r12b
    jne L27
    jmp L6
L18:
    movq (%rcx,%rax,8), %r11
    leaq 24(%r11), %rax
    notq %r11
    andq %rax, %r11
    movl (%rsi), %esi
    movabsq $531022217833226199, %rbx
    imulq %rsi, %rbx
    shrq $32, %rbx
    imulq %r8, %rbx
    shrq $32, %rbx
    movq %rbx, %r12
    imulq %r9, %r12
    leaq (%r12,%r13), %rax
    movzbl (%r11,%rax), %ecx
    addq %r11, %rax
    movl %ecx, %edx
    notl %edx
    andl $128, %edx
    movl (%r10,%rax), %eax
    xorl %esi, %eax
    orl %edx, %eax
    je L19
    xorl %eax, %eax
    testb $127, %cl
    je L6
    movq %r14, -16(%rsp)
    movabsq $5871781006564002453, %rcx
    movq %rsi, %rdx
    imulq %rcx, %rdx
    movq %rdx, %rcx
    shrq $32, %rcx
    xorq %rdx, %rcx
    movabsq $-49064778989728563, %r14
    imulq %rcx, %r14
    shrq $32, %r14
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    orl $1, %r14d
    cmpw $2, %r8w
    cmovbl %eax, %ebp
    movq %r13, -24(%rsp)
    leaq (%r11,%r13), %rcx
    addq %rcx, %r10
    movl %r14d, %r15d
L28:
    testl %ebp, %r15d
    je L6
    addl %r15d, %ebx
    andl %ebp, %ebx
    addl %r14d, %r15d
    cmpl %r8d, %ebx
    jae L28
    movl %ebx, %r12d
    imulq %r9, %r12
    movzbl (%rcx,%r12), %r13d
    movl %r13d, %edx
    notl %edx
    andl $128, %edx
    movl (%r10,%r12), %edi
    xorl %esi, %edi
    orl %edx, %edi
    je L21
    testb $127, %r13b
    jne L28
    jmp L6
L22:
    movabsq $36170086419038336, %r11
    movabsq $282578800148736, %r12
    leaq L10table.hashmap_mem::runtime::KeySize::lookup_any::asm.5(%rip), %rcx
    movq (%rcx,%rax,8), %rax
    addq %rax, %r8
    movq %r8, %rcx
    shrq $32, %rcx
    andl $120, %eax
    movl $4294967288, %edx
    movl $4294967288, %edi
    xorl %eax, %edi
    andl %edi, %r8d
    orq $7, %rdx
    testq %rcx, %rcx
    cmovneq %rdx, %r8
    movl (%rsi), %esi
    movabsq $531022217833226199, %rax
    imulq %rsi, %rax
    shrq $32, %rax
    imulq %r10, %rax
    movq %rax, %r14
    shrq $32, %r14
    shrl $25, %eax
    movq 32(%r13,%r14,8), %rcx
    leaq 1(%r12), %r15
    imulq %rax, %r15
    movq %rcx, %rdx
    xorq %r15, %rdx
    movq %r12, %rax
    subq %rdx, %rax
    andq %rdx, %rax
    addq %r13, %r8
    andq %r11, %rax
    je L29
    leal (,%r14,8), %r11d
    subl %r14d, %r11d
L30:
    rep  bsfq %rax, %rdx
    shrl $3, %edx
    addl %r11d, %edx
    imulq %r9, %rdx
    cmpl %esi, (%r8,%rdx)
    je L25
    leaq -1(%rax), %rdx
    andq %rdx, %rax
    jne L30
L29:
    xorl %eax, %eax
    shrq $56, %rcx
    je L6
    movq %rbx, -16(%rsp)
    movq %r13, -24(%rsp)
    movabsq $5871781006564002453, %rcx
    movq %rsi, %rdx
    imulq %rcx, %rdx
    movq %rdx, %rcx
    shrq $32, %rcx
    xorq %rdx, %rcx
    movabsq $-49064778989728563, %r13
    imulq %rcx, %r13
    shrq $32, %r13
    orl $1, %r13d
    leal -1(%r10), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    cmpl $2, %r10d
    cmovbl %eax, %ebp
    movl %r13d, %ecx
    jmp L31
L12:
    movq %rdx, -24(%rsp)
L14:
    addq %r15, %r11
    addq -24(%rsp), %r11
    movq %r11, %rax
    jmp L6
L19:
    movq %r14, -16(%rsp)
    movq %r13, -24(%rsp)
L21:
    movq -24(%rsp), %rax
    addq %r11, %rax
    addq -16(%rsp), %rax
    addq %r12, %rax
    jmp L6
L32:
    movabsq $72057594037927936, %rdx
    cmpq %rdx, %r11
    jb L6
L26:
    testl %r13d, %ecx
    je L6
    addl %ecx, %esi
    andl %r13d, %esi
    addl %r12d, %ecx
    cmpl %r10d, %esi
    jae L26
    movl %esi, %edx
    movq -24(%rsp), %rdi
    movq 32(%rdi,%rdx,8), %r11
    movq %r11, %r15
    xorq %r14, %r15
    movabsq $282578800148736, %rdx
    subq %r15, %rdx
    movabsq $36170086419038336, %rdi
    andq %rdi, %r15
    andq %rdx, %r15
    je L32
    leal (,%rsi,8), %edx
    subl %esi, %edx
L33:
    rep  bsfq %r15, %rbx
    shrl $3, %ebx
    leal (%rbx,%rdx), %edi
    imulq %r9, %rdi
    cmpl %ebp, (%r8,%rdi)
    je L34
    leaq -1(%r15), %rdi
    andq %rdi, %r15
    jne L33
    jmp L32
L35:
    movabsq $72057594037927936, %rdx
    cmpq %rdx, %r11
    jb L6
L31:
    testl %ebp, %ecx
    je L6
    addl %ecx, %r14d
    andl %ebp, %r14d
    addl %r13d, %ecx
    cmpl %r10d, %r14d
    jae L31
    movl %r14d, %edx
    movq -24(%rsp), %rdi
    movq 32(%rdi,%rdx,8), %r11
    movq %r11, %r12
    xorq %r15, %r12
    movabsq $282578800148736, %rdx
    subq %r12, %rdx
    movabsq $36170086419038336, %rdi
    andq %rdi, %r12
    andq %rdx, %r12
    je L35
    leal (,%r14,8), %edx
    subl %r14d, %edx
L36:
    rep  bsfq %r12, %rbx
    shrl $3, %ebx
    leal (%rbx,%rdx), %edi
    imulq %r9, %rdi
    cmpl %esi, (%r8,%rdi)
    je L37
    leaq -1(%r12), %rdi
    andq %rdi, %r12
    jne L36
    jmp L35
L34:
    movl %esi, %eax
    andl $536870911, %eax
    leal (%rbx,%rsi,8), %edx
    jmp L38
L37:
    movl %r14d, %eax
    andl $536870911, %eax
    leal (%rbx,%r14,8), %edx
L38:
    subl %eax, %edx
    imulq %r9, %rdx
    movq -16(%rsp), %rbx
L25:
    addq %rbx, %r8
    addq %rdx, %r8
    movq %r8, %rax
L6:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
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
    movabsq $531022217833226199, %r11
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
    leal -1(%r8), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %ebp
    shrl %cl, %ebp
    cmpw $2, %r8w
    cmovbl %eax, %ebp
    orl $1, %ebx
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
    movabsq $36170086419038336, %rdx
    movabsq $282578800148736, %r9
    movl 12(%rdi), %r14d
    movl 16(%rdi), %r8d
    movl 28(%rdi), %r11d
    leal 39(,%r11,8), %eax
    andl $-8, %eax
    cmpq $536870908, %r11
    movl $-1, %ebp
    cmovbl %eax, %ebp
    movl (%rsi), %esi
    movabsq $531022217833226199, %rax
    imulq %rsi, %rax
    shrq $32, %rax
    imulq %r11, %rax
    movq %rax, %rbx
    shrq $32, %rbx
    shrl $25, %eax
    movq 32(%rdi,%rbx,8), %r15
    leaq 1(%r9), %r10
    imulq %rax, %r10
    movq %r15, %rcx
    movq %r10, -8(%rsp)
    xorq %r10, %rcx
    movq %r9, %rax
    subq %rcx, %rax
    andq %rcx, %rax
    andq %rdx, %rax
    je L6
    movl %ebp, %r12d
    leal (,%rbx,8), %r9d
    subl %ebx, %r9d
    leaq (%rdi,%r12), %r10
L7:
    rep  bsfq %rax, %rdx
    shrl $3, %edx
    addl %r9d, %edx
    imulq %r8, %rdx
    cmpl %esi, (%r10,%rdx)
    je L8
    leaq -1(%rax), %rcx
    andq %rcx, %rax
    jne L7
L6:
    xorl %eax, %eax
    shrq $56, %r15
    je L4
    movq %r14, -16(%rsp)
    movabsq $5871781006564002453, %rcx
    imulq %rsi, %rcx
    movq %rcx, %rdx
    shrq $32, %rdx
    xorq %rcx, %rdx
    movabsq $-49064778989728563, %r12
    imulq %rdx, %r12
    leal -1(%r11), %ecx
    bsrl %ecx, %ecx
    notl %ecx
    movl $-1, %r13d
    shrl %cl, %r13d
    shrq $32, %r12
    cmpl $2, %r11d
    cmovbl %eax, %r13d
    orl $1, %r12d
    movl %ebp, %ecx
    movq %rcx, -24(%rsp)
    leaq (%rdi,%rcx), %rbp
    movl %r12d, %r15d
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
    movabsq $72057594037927936, %rcx
    cmpq %rcx, %rdx
    jb L4
L9:
    testl %r13d, %r15d
    je L4
    addl %r15d, %ebx
    andl %r13d, %ebx
    addl %r12d, %r15d
    cmpl %r11d, %ebx
    jae L9
    movl %ebx, %ecx
    movq 32(%rdi,%rcx,8), %rdx
    movq %rdx, %r9
    xorq -8(%rsp), %r9
    movabsq $282578800148736, %rcx
    subq %r9, %rcx
    movabsq $36170086419038336, %r10
    andq %r10, %r9
    andq %rcx, %r9
    je L10
    leal (,%rbx,8), %r10d
    subl %ebx, %r10d
L11:
    rep  bsfq %r9, %rcx
    shrl $3, %ecx
    leal (%rcx,%r10), %r14d
    imulq %r8, %r14
    cmpl %esi, (%rbp,%r14)
    je L12
    leaq -1(%r9), %rcx
    andq %rcx, %r9
    jne L11
    jmp L10
L3:
    addq %r14, %rdi
    leaq (%rdx,%rdi), %rax
    addq $24, %rax
    jmp L4
L12:
    movl %ebx, %eax
    andl $536870911, %eax
    leal (%rcx,%rbx,8), %edx
    subl %eax, %edx
    imulq %r8, %rdx
    movq -16(%rsp), %r14
    movq -24(%rsp), %r12
L8:
    addq %r12, %rdi
    addq %r14, %rdi
    addq %rdx, %rdi
    movq %rdi, %rax
L4:
    popq %rbx
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    popq %rbp
    retq
