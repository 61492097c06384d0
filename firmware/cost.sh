#!/usr/bin/env bash
# Prints what maps of 64 entries cost on a Cortex-M, as Markdown: flash and RAM over the same program with a map that does
# nothing, and the instructions executed by insert, hit, miss and remove, counted one by one under QEMU.
#
#   cost.sh                          the whole table
#   cost.sh --keys u32 --maps "ours-128 index-map-fx" --targets thumbv6m-none-eabi --levels z     some of it
#   cost.sh --families               means and maxima by family of keys, instead of over all of them
set -euo pipefail
source "$(dirname "$0")/lib.sh"

all_maps="ours-128 ours-64 index-map-fnv index-map-fx linear-map micromap hashbrown"
keys="u32 u64 text" maps=$all_maps targets="thumbv7em-none-eabi thumbv6m-none-eabi" levels="3 z" by_family=
while (($# > 0)); do
    case $1 in
        --keys) keys=$2 && shift ;;
        --maps) maps=$2 && shift ;;
        --targets) targets=$2 && shift ;;
        --levels) levels=$2 && shift ;;
        --families) by_family=yes ;;
        *) fail "unknown argument \`$1\`; see the head of this file" ;;
    esac
    shift
done

needs qemu-system-arm qemu-system-arm arm-none-eabi-size binutils-arm-none-eabi
declare -A board_of=([thumbv6m-none-eabi]=microbit [thumbv7em-none-eabi]=mps2-an386)
declare -A profile_of=([3]=release [z]=size)
declare -A name_of=(
    [ours-128]="**hashmap-mem**, 128 slots"
    [ours-64]="**hashmap-mem**, 64 slots"
    [index-map-fnv]="heapless \`FnvIndexMap\`"
    [index-map-fx]="heapless \`IndexMap\`, rustc-hash"
    [linear-map]="heapless \`LinearMap\`"
    [micromap]="micromap"
    [hashbrown]="hashbrown, rustc-hash"
)
declare -A key_name=([u32]="u32 keys" [u64]="u64 keys" [text]="[u8; 16] keys")
families=(scattered sequential stride-64)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# image TARGET LEVEL KEY MAP: builds the program and copies it to $work/MAP
image() {
    local features=$4
    [[ $3 == u32 ]] || features+=,key-$3
    FIRMWARE_STD=core,alloc build "$1" --quiet --profile "${profile_of[$2]}" --package cost --features "$features"
    cp "$target_dir/$1/${profile_of[$2]}/cost" "$work/$4"
}

# sections IMAGE SECTION ...: bytes of these sections
sections() {
    arm-none-eabi-size -A "$1" | awk -v wanted=" ${*:2} " 'index(wanted, " " $1 " ") { sum += $2 } END { print sum + 0 }'
}

flash() { sections "$1" .text .rodata .data; }
ram() { sections "$1" .data .bss .uninit; }

# steps BOARD IMAGE FAMILY COUNT: the output of count.awk, from a run whose answers were right
steps() {
    local word=$(($4 << 8 | $3))
    run "$1" "$2" -device "loader,addr=0x20003ff0,data=$word,data-len=4" -singlestep -d exec,nochain -D "$work/log" ||
        fail "$(basename "$2") on $1: a wrong answer, or none, with $4 ${families[$3]} keys"
    awk -v count="$4" -f "$here/count.awk" "$work/log"
}

# cells FILE: mean (maximum) of insert, hit, miss and remove over the runs in a file
cells() {
    awk '{ sum[$1] += $2; calls[$1] += $3; if ($4 > most[$1]) most[$1] = $4 }
        END {
            for (i = split("insert hit miss remove", kind, " "); i > 0; i--)
                cell = sprintf(" %.0f (%d) |", sum[kind[i]] / calls[kind[i]], most[kind[i]]) cell
            print cell
        }' "$1"
}

for key in $keys; do
    for target in $targets; do
        for level in $levels; do
            echo "### ${key_name[$key]}, $target, opt-level $level"
            echo
            if [[ -z $by_family ]]; then
                echo "| map | flash | RAM | 48 of 64: insert | hit | miss | remove | 64 of 64: insert | hit | miss | remove |"
                echo "|---|---|---|---|---|---|---|---|---|---|---|"
            else
                echo "| map | keys | 48 of 64: insert | hit | miss | remove | 64 of 64: insert | hit | miss | remove |"
                echo "|---|---|---|---|---|---|---|---|---|---|"
            fi
            image "$target" "$level" "$key" none
            for map in $maps; do
                image "$target" "$level" "$key" "$map"
                : >"$work/48" >"$work/64"
                for family in 0 1 2; do
                    for count in 48 64; do
                        steps "${board_of[$target]}" "$work/$map" $family $count >"$work/run"
                        cat "$work/run" >>"$work/$count"
                        [[ -z $by_family ]] || cells "$work/run" >"$work/cells-$count"
                    done
                    [[ -z $by_family ]] || echo "| ${name_of[$map]} | ${families[$family]} |$(<"$work/cells-48")$(<"$work/cells-64")"
                done
                if [[ -z $by_family ]]; then
                    flash=$(($(flash "$work/$map") - $(flash "$work/none")))
                    ram=$(($(ram "$work/$map") - $(ram "$work/none")))
                    echo "| ${name_of[$map]} | $flash | $ram |$(cells "$work/48")$(cells "$work/64")"
                fi
            done
            echo
        done
    done
done
