#!/usr/bin/env bash
# Prints the worst-case stack of every accessor in bytes, as Markdown: what the compiler says of each function's frame
# (-Zemit-stack-sizes), added up along the calls that stand in the image.
set -euo pipefail
source "$(dirname "$0")/lib.sh"

needs arm-none-eabi-objdump binutils-arm-none-eabi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# frames IMAGE: `frame ADDRESS BYTES` for every entry of .stack_sizes, which is an address of four bytes and a LEB128
frames() {
    arm-none-eabi-objcopy -O binary --only-section .stack_sizes --set-section-flags .stack_sizes=alloc "$1" "$work/sizes"
    [[ -s $work/sizes ]] || fail "no .stack_sizes in $1"
    od -An -v -tu1 -w1 "$work/sizes" | awk '
        { byte[NR - 1] = $1 }
        END {
            while (at < NR) {
                address = byte[at] + 256 * byte[at + 1] + 65536 * byte[at + 2] + 16777216 * byte[at + 3]
                at += 4
                size = 0
                scale = 1
                do {
                    size += byte[at] % 128 * scale
                    scale *= 128
                } while (byte[at++] >= 128)
                print "frame", address - address % 2, size
            }
        }'
}

# depths IMAGE: `MAP::ACCESSOR BYTES`
depths() {
    {
        frames "$1"
        arm-none-eabi-nm -C --defined-only "$1" | awk '$2 ~ /[tT]/ { print "name", $1, $3 }'
        arm-none-eabi-objdump -d --no-show-raw-insn "$1"
    } | awk -v wanted='^stack::[a-z]+::[a-z_0-9]+$' -f "$here/stack.awk" | sed 's/^stack:://'
}

columns=()
for target in thumbv7em-none-eabi thumbv6m-none-eabi; do
    for profile in release size; do
        FIRMWARE_RUSTFLAGS=-Zemit-stack-sizes RUSTC_BOOTSTRAP=1 build "$target" --quiet --profile "$profile" --package stack
        columns+=("$work/$target-$profile")
        depths "$target_dir/$target/$profile/stack" >"${columns[-1]}" ||
            fail "$target, $profile: not all that is called is known"
    done
done

# row NAME-IN-THE-TABLE ACCESSOR
row() {
    local bytes file
    bytes=$(for file in "${columns[@]}"; do awk -v name="$2" '$1 == name { print " " $2 " |" }' "$file"; done | tr -d '\n')
    [[ $(tr -cd '|' <<<"$bytes") == "||||" ]] || fail "$2: not found once in every image"
    echo "| $1 |$bytes"
}

accessors="get get_mut contains_key insert remove entry iter retain clear compact ref_from_bytes"
echo "| | thumbv7em, opt-level 3 | z | thumbv6m, opt-level 3 | z |"
echo "|---|---|---|---|---|"
for accessor in $accessors; do row "split, fx32: \`$accessor\`" "split::$accessor"; done
for accessor in $accessors; do row "group: \`$accessor\`" "group::$accessor"; done
row '`lookup`' runtime::lookup
row '`KeySize::<4>::lookup`' runtime::key_size_4_lookup
for accessor in get_or_reserve_entry remove clear compact; do row "\`$accessor\`" "runtime::$accessor"; done
