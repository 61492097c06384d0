#!/usr/bin/env bash
# What debuggers show of maps: in the example `struct_keys` under rust-gdb, with the script that the library puts into
# programs, and under lldb, with the same script from here; in the firmware `sensors` in QEMU under gdb-multiarch, again
# with the script from here, as a program without Rust's `main` carries none. Held against expected.txt.
#
#   test.sh            all
#   test.sh --bless    writes expected.txt
set -euo pipefail
cd "$(dirname "$0")/.."
source firmware/lib.sh

case ${1:-} in "" | --bless) ;; *) fail "unknown argument \`$1\`: --bless, or none" ;; esac
needs gdb gdb gdb-multiarch gdb-multiarch qemu-system-arm qemu-system-arm \
    lldb-19 lldb-19 /usr/lib/llvm-19/lib/python3*/site-packages/lldb python3-lldb-19

# shown: what gdb prints of `$1 = ...` and below, without addresses
shown() { sed -n '/^\$1 = /,$p' | sed '/^A debugging session is active/,$d; /^\[Inferior/d; /^Kill the program/d; /^Ending remote/d'; }

host() {
    cargo build --quiet --example struct_keys
    # stops where `see` was called the second time: `world` is filled by then
    rust-gdb -nx -batch -iex "add-auto-load-safe-path $PWD" -ex 'set print pretty off' -ex 'break struct_keys::see' \
        -ex run -ex continue -ex up -ex 'print world' -ex 'print seen' -ex 'kill' \
        "${CARGO_TARGET_DIR:-target}/debug/examples/struct_keys" 2>&1 | shown
}

lldb_host() {
    lldb-19 --batch --no-lldbinit -o 'command script import debugger/maps.py' \
        -o 'breakpoint set --name struct_keys::see' -o run -o continue -o up -o 'frame variable world seen' -o kill \
        "${CARGO_TARGET_DIR:-target}/debug/examples/struct_keys" 2>&1 | sed -n '/^(struct_keys::/,/^}/p'
}

firmware() {
    build thumbv7em-none-eabi --quiet --profile dev --package sensors
    local image=$target_dir/thumbv7em-none-eabi/debug/sensors socket
    socket=$(mktemp -u)
    timeout 60 qemu-system-arm -machine mps2-an386 -nographic -monitor none -serial none \
        -semihosting-config enable=on,target=native -kernel "$image" -S -gdb "unix:$socket,server=on" </dev/null &
    while [[ ! -S $socket ]]; do sleep 0.1; done
    # the hundredth call is the last
    timeout 60 gdb-multiarch -nx -batch -ex 'source debugger/maps.py' -ex 'set print pretty off' \
        -ex "target remote $socket" -ex 'break sensors::expire' -ex 'ignore 1 99' -ex continue \
        -ex 'print sensors::CALIBRATIONS' -ex 'print sensors::GATEWAY' -ex disconnect "$image" 2>&1 | shown
    # not by gdb's `kill`, which fails where QEMU ends before it has answered
    kill $! 2>/dev/null || true
    wait || true
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
{
    echo "== struct_keys, rust-gdb"
    host
    echo "== struct_keys, lldb"
    lldb_host
    echo "== sensors, gdb-multiarch"
    firmware
} >"$work/shown"
if [[ ${1:-} == --bless ]]; then
    cp "$work/shown" debugger/expected.txt
else
    diff debugger/expected.txt "$work/shown"
    echo "gdb and lldb show maps as debugger/expected.txt says: 3 passed, 0 failed"
fi
