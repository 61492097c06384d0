#!/usr/bin/env bash
# Prints what maps of 64 entries cost on a Cortex-M and on RISC-V, as Markdown: flash and RAM over the same program with a map that does
# nothing, and the instructions executed by insert, hit, miss and remove, counted one by one under QEMU.
#
#   cost.sh                          the whole table
#   cost.sh --keys u32 --maps "ours-128 index-map-fx" --targets thumbv6m-none-eabi --levels z     some of it
#   cost.sh --families               means and maxima by family of keys, instead of over all of them
#   cost.sh --check                  fails where a figure of this library differs from cost/baseline.md by more than 2 %
#   cost.sh --bless                  writes that file
set -euo pipefail
source "$(dirname "$0")/lib.sh"

all_maps="ours-128 ours-128-fx32 ours-64 index-map-fnv index-map-fx linear-map micromap hashbrown"
keys="u32 u64 text" maps=$all_maps targets="thumbv7em-none-eabi thumbv6m-none-eabi riscv32imac-unknown-none-elf" levels="3 z" by_family= baseline=
while (($# > 0)); do
    case $1 in
        --keys) keys=$2 && shift ;;
        --maps) maps=$2 && shift ;;
        --targets) targets=$2 && shift ;;
        --levels) levels=$2 && shift ;;
        --families) by_family=yes ;;
        --check | --bless) baseline=$1 maps="ours-128 ours-128-fx32 ours-64" ;;
        *) fail "unknown argument \`$1\`; see the head of this file" ;;
    esac
    shift
done

needs qemu-system-arm qemu-system-arm arm-none-eabi-size binutils-arm-none-eabi \
    qemu-system-riscv32 qemu-system-misc
declare -A board_of=([thumbv6m-none-eabi]=microbit [thumbv7em-none-eabi]=mps2-an386 [riscv32imac-unknown-none-elf]=virt)
# a word above the stack, in memory.x and virt.x
declare -A scenario_at=([microbit]=0x20003ff0 [mps2-an386]=0x20003ff0 [virt]=0x80083ff0)
declare -A profile_of=([3]=release [z]=size)
declare -A name_of=(
    [ours-128]="**hashmap-mem**, 128 slots"
    [ours-128-fx32]="**hashmap-mem**, 128 slots, fx32"
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

# compare BASELINE TABLES: fails where a number of a row differs by more than 2 %, and by more than 1
compare() {
    awk -F'|' '
        /^###/ { where = $0 }
        !/^\| \*\*/ { next }
        NR == FNR { baseline[where, $2] = $0; next }
        {
            rows++
            row = baseline[where, $2]
            split(row, cells)
            for (i = 3; i < NF; i++) {
                count = split($i, now, /[ ()]+/)
                split(cells[i], was, /[ ()]+/)
                for (j = 1; j <= count; j++) {
                    by = now[j] > was[j] ? now[j] - was[j] : was[j] - now[j]
                    if (by > 1 && by > 0.02 * was[j]) differs[rows] = where "\n- " row "\n+ " $0
                }
            }
        }
        END {
            for (i in differs) { print differs[i]; wrong = 1 }
            exit wrong || rows != 48
        }
    ' "$1" "$2"
}

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

# bytes MAP: RAM of a map that was measured in this table
bytes() { echo $(($(ram "$work/$1") - $(ram "$work/none"))); }

# smallest_load: where both are in the table, the load from which this library needs less RAM than an `IndexMap` of the
# same number of entries: header + slots * slot < IndexMap, with slots = entries / load
smallest_load() {
    local entries=64 large small peer slot most
    [[ " $maps " == *" ours-128 "* && " $maps " == *" ours-64 "* && " $maps " == *" index-map-fx "* ]] || return 0
    large=$(bytes ours-128) small=$(bytes ours-64) peer=$(bytes index-map-fx)
    slot=$(((large - small) / 64))
    most=$(((peer - (large - 128 * slot) - 1) / slot))
    echo
    echo "RAM: $entries entries in at most $most slots, a load of $(((100 * entries + most - 1) / most)) per cent or more, take less than the $peer bytes of an \`IndexMap\` of $entries."
}

# steps BOARD IMAGE FAMILY COUNT: the output of count.awk, from a run whose answers were right
steps() {
    local word=$(($4 << 8 | $3))
    run "$1" "$2" -device "loader,addr=${scenario_at[$1]},data=$word,data-len=4" -singlestep -d exec,nochain -D "$work/log" ||
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

tables() {
    local key target level map family count flash
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
                    # keys of one word have it anyway
                    [[ $key-$map != u32-ours-128-fx32 ]] || continue
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
                        echo "| ${name_of[$map]} | $flash | $(bytes "$map") |$(cells "$work/48")$(cells "$work/64")"
                    fi
                done
                [[ -n $by_family ]] || smallest_load
                echo
            done
        done
    done
}

case $baseline in
    "") tables ;;
    --bless) tables >"$here/cost/baseline.md" ;;
    --check)
        tables >"$work/tables"
        compare "$here/cost/baseline.md" "$work/tables" ||
            fail "other figures than cost/baseline.md, by more than 2 %; if that is meant: cost.sh --bless"
        echo "the figures of 48 maps are within 2 % of cost/baseline.md"
        ;;
esac
