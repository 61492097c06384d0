#!/usr/bin/env bash
# C and Rust in turns over the same blocks (tests/c.rs), with several compilers, warnings as errors, and on machines of
# other word sizes and byte orders. Installs what is missing from Debian.
#
#   c.sh              gcc, clang, g++, clang++, without extensions, with UBSan and ASan, 32-bit x86, big-endian s390x
#   c.sh NAME ...     some of them: gcc clang g++ clang++ portable small sanitized i686 s390x
set -euo pipefail
source "$(dirname "$0")/../firmware/lib.sh" # `needs`
cd "$(dirname "$0")/.."

warnings="-Wall -Wextra -Wconversion -Wshadow -pedantic -Werror"

# turns NAME COMPILER-WITH-FLAGS [RUN [ALIGNMENT-OF-UINT64]]
turns() {
    echo "== $1: $2"
    HASHMAP_MEM_CC="$2 $warnings" HASHMAP_MEM_RUN=${3:-} HASHMAP_MEM_ALIGN_U64=${4:-8} \
        cargo test --quiet --package hashmap-mem-codegen --test c
}

for name in ${*:-gcc clang g++ clang++ portable small sanitized i686 s390x}; do
    case $name in
        gcc) turns gcc "gcc -std=c99 -O2" ;;
        clang) needs clang clang && turns clang "clang -std=c99 -O2" ;;
        g++) needs g++ g++ && turns g++ "g++ -std=c++11 -O2 -x c++" ;;
        clang++) needs clang clang && turns clang++ "clang++ -std=c++11 -O2 -x c++" ;;
        portable) turns portable "gcc -std=c99 -O1 -DHM_PORTABLE" ;;
        small) turns small "gcc -std=c11 -Os -DHM_SMALL" ;;
        sanitized) turns sanitized "gcc -std=c99 -O1 -g -fsanitize=undefined,address -fno-sanitize-recover=all" ;;
        i686)
            needs i686-linux-gnu-gcc gcc-i686-linux-gnu /usr/i686-linux-gnu/lib/libc.so.6 libc6-dev-i386-cross \
                qemu-i386-static qemu-user-static
            turns i686 "i686-linux-gnu-gcc -std=c99 -O2 -static" qemu-i386-static 4
            ;;
        s390x)
            needs s390x-linux-gnu-gcc gcc-s390x-linux-gnu /usr/s390x-linux-gnu/lib/libc.so.6 libc6-dev-s390x-cross \
                qemu-s390x-static qemu-user-static
            turns s390x "s390x-linux-gnu-gcc -std=c99 -O2 -static" qemu-s390x-static
            ;;
        *) fail "unknown name \`$name\`" ;;
    esac
done
