# What the scripts of the firmware share: packages, toolchain, boards. To be sourced.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target_dir=${CARGO_TARGET_DIR:-$here/target}

fail() {
    echo "firmware: $*" >&2
    exit 1
}

# needs COMMAND-OR-FILE PACKAGE ...: installs from Debian the packages whose command or file is missing
needs() {
    local missing=()
    while (($# > 0)); do
        [[ -e $1 ]] || command -v "$1" >/dev/null || missing+=("$2")
        shift 2
    done
    ((${#missing[@]} > 0)) || return 0
    command -v apt-get >/dev/null || fail "missing: ${missing[*]} (names of Debian packages; there is no apt-get here)"
    [[ $(id -u) == 0 ]] || fail "missing: install with \`apt-get install ${missing[*]}\` (as root)"
    echo "${0##*/}: installing ${missing[*]} (apt)" >&2
    apt-get update -q >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# board -> target
declare -A boards=(
    [microbit]=thumbv6m-none-eabi
    [lm3s6965evb]=thumbv7m-none-eabi
    [mps2-an386]=thumbv7em-none-eabi
    [mps2-an500]=thumbv7em-none-eabihf
    [virt]=riscv32imac-unknown-none-elf
)

# tools TARGET: the prefix of Debian's binutils
tools() {
    if [[ $1 == riscv* ]]; then echo riscv64-unknown-elf; else echo arm-none-eabi; fi
}

# build TARGET CARGO-ARGUMENT ...: cargo build, with the target's own `core` if rustup installed it, else with Debian's
# compiler and a `core` built on the spot
build() {
    local target=$1
    shift
    local prefix emulation=
    prefix=$(tools "$target")
    local flags="-C link-arg=-Tlink.x ${FIRMWARE_RUSTFLAGS:-}"
    if [[ $target == riscv* ]]; then
        emulation="-C link-arg=-melf32lriscv"
        flags="-C link-arg=-Tvirt.x $flags"
    fi
    cd "$here"
    if compgen -G "$(rustc --print sysroot)/lib/rustlib/$target/lib/libcore-*.rlib" >/dev/null; then
        RUSTFLAGS=$flags cargo build --locked --target "$target" "$@"
    else
        needs /usr/lib/rustlib/src/rust/library/core rust-web-src /usr/bin/rustc rustc-web \
            "$prefix-ld" "binutils-$prefix"
        RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="$flags -C linker=$prefix-ld $emulation" \
            cargo build --locked -Zbuild-std=${FIRMWARE_STD:-core} --target "$target" "$@"
    fi
    cd - >/dev/null
}

# run BOARD IMAGE [QEMU-ARGUMENT ...]: what the image prints; its status, or 124 when it does not end
run() {
    local board=$1 image=$2
    shift 2
    local qemu=(qemu-system-arm)
    [[ ${boards[$board]} != riscv* ]] || qemu=(qemu-system-riscv32 -bios none)
    timeout "${FIRMWARE_TIMEOUT:-60}" "${qemu[@]}" -machine "$board" -nographic -monitor none -serial none \
        -semihosting-config enable=on,target=native -kernel "$image" "$@" </dev/null 2> >(grep -v 'Timer with period zero' >&2)
}
