#!/usr/bin/env bash
# Builds an image that calls everything that must not panic, and fails if a panic or formatting code is in it, or if a
# `static` map is not in .bss or a const table not in .rodata. At opt-level 3 and z, on thumbv7em,
# thumbv6m and riscv32imac.
#
#   gates.sh             accessors of the typed API, attach, calls of the runtime API, views
#   gates.sh --fail      and a call that can panic, which must be found
set -euo pipefail
source "$(dirname "$0")/lib.sh"

features=()
case ${1:-} in
    "") ;;
    --fail) features=(--features gates/panics) ;;
    *) fail "unknown argument \`$1\`: --fail, or none" ;;
esac

needs qemu-system-arm qemu-system-arm arm-none-eabi-nm binutils-arm-none-eabi \
    qemu-system-riscv32 qemu-system-misc riscv64-unknown-elf-nm binutils-riscv64-unknown-elf

passed=0 failed=0
# gate NAME OFFENDERS: passed if there are none
gate() {
    if [[ -z $2 ]]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1 FAILED:"
        echo "$2"
    fi
}

# lies_in SYMBOL LETTERS: nothing, or where the symbol lies instead
lies_in() {
    awk -v name="$1" -v letters="$2" \
        '$NF == name { found = 1; if (!index(letters, $(NF - 1))) print } END { if (!found) print name " is not in the image" }' \
        <<<"$symbols"
}

for board in mps2-an386 microbit virt; do
    target=${boards[$board]}
    for profile in release size; do
        build "$target" --quiet --profile "$profile" --package gates "${features[@]}"
        image=$target_dir/$target/$profile/gates
        symbols=$("$(tools "$target")-nm" -C "$image")
        gate "$target, $profile: no panic" "$(grep -iE 'panic|unwrap_failed|expect_failed|rust_begin_unwind' <<<"$symbols" || true)"
        gate "$target, $profile: no formatting" "$(grep -E 'core(\[[0-9a-f]+\])?::fmt|core::num::fmt|core::str::slice_error' <<<"$symbols" || true)"
        gate "$target, $profile: a static map lies in .bss" "$(lies_in GATE_SESSIONS bB)"
        gate "$target, $profile: a const table lies in .rodata" "$(lies_in GATE_TABLE rR)"
        gate "$target, $profile: it runs" "$(run "$board" "$image" 2>&1 || echo "status $?")"
    done
done

echo "$passed passed, $failed failed"
((failed == 0))
