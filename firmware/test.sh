#!/usr/bin/env bash
# Builds the suites, the sensors firmware and the one that shares a map with C for every Cortex-M board as a firmware is
# shipped (opt-level s or 2, fat LTO), and with assertions for one board of each instruction set; for RISC-V the suites, both
# ways. Runs them under QEMU and prints the total. Fails when a test fails, or a board does not answer. What the feature
# `defmt` logs is read back.
#
#   test.sh            all boards
#   test.sh --fail     with a test that fails, to show that a failure is noticed
#   test.sh --bless    writes what the sensors, shared and log firmwares print to expected.txt
set -euo pipefail
source "$(dirname "$0")/lib.sh"

features=() bless=
case ${1:-} in
    "") ;;
    --fail) features=(--features suites/fail) ;;
    --bless) bless=yes ;;
    *) fail "unknown argument \`$1\`: --fail, --bless, or none" ;;
esac

needs qemu-system-arm qemu-system-arm qemu-system-riscv32 qemu-system-misc clang clang

passed=0 failed=0 silent=()

# suites BOARD IMAGE
suites() {
    local status=0 output
    output=$(run "$1" "$2" 2>&1) || status=$?
    if [[ $output =~ result:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed ]]; then
        grep -E 'FAILED|^result' <<<"$output"
        passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2]))
        ((status == 0 || BASH_REMATCH[2] > 0)) || silent+=("$1 ended with status $status")
    else
        echo "$output"
        silent+=("$1 gave no result (status $status; 124 is a timeout)")
    fi
}

# same NAME STATUS TEXT: whether a firmware ended well, and printed what its expected.txt says
same() {
    [[ -z $bless ]] || echo "$3" >"$here/$1/expected.txt"
    if (($2 == 0)) && diff "$here/$1/expected.txt" - <<<"$3"; then
        passed=$((passed + 1))
    else
        echo "$1 FAILED: status $2, or other than $1/expected.txt"
        failed=$((failed + 1))
    fi
}

# prints NAME BOARD IMAGE
prints() {
    local status=0 output
    output=$(run "$2" "$3") || status=$?
    same "$1" $status "$output"
}

# log BOARD IMAGE
log() {
    local status=0 output
    output=$(run "$1" "$2" | "$reader" "$2") || status=$?
    same log $status "$output"
}

echo "== log-reader, for this machine"
(cd "$here" && cargo build --locked --quiet --package log-reader)
reader=$target_dir/debug/log-reader

for board in microbit lm3s6965evb mps2-an386 mps2-an500; do
    target=${boards[$board]}
    profiles=release
    [[ $board != microbit && $board != mps2-an386 ]] || profiles="dev release"
    for profile in $profiles; do
        echo "== $board ($target), $profile"
        # at opt-level 3 the suites are more than 256 KiB of flash
        export CARGO_PROFILE_RELEASE_OPT_LEVEL=2
        [[ $board == mps2-* ]] || CARGO_PROFILE_RELEASE_OPT_LEVEL=s
        build "$target" --quiet --profile "$profile" --package suites --package sensors --package shared "${features[@]}"
        unset CARGO_PROFILE_RELEASE_OPT_LEVEL
        images=$target_dir/$target/${profile/dev/debug}
        suites "$board" "$images/suites"
        prints sensors "$board" "$images/sensors"
        prints shared "$board" "$images/shared"
        if [[ $profile == release ]]; then
            # on its own: the other two are built without the feature
            build "$target" --quiet --profile "$profile" --package log
            log "$board" "$images/log"
        fi
    done
done

board=virt target=${boards[virt]}
for profile in dev release; do
    echo "== $board ($target), $profile"
    build "$target" --quiet --profile "$profile" --package suites "${features[@]}"
    suites "$board" "$target_dir/$target/${profile/dev/debug}/suites"
done

echo "$passed passed, $failed failed"
for why in "${silent[@]}"; do
    echo "firmware: $why" >&2
done
((failed == 0 && ${#silent[@]} == 0))
