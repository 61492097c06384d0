#!/usr/bin/env bash
# The assembly of the hot accessors: get, contains_key, insert and remove of maps from u32 to u32 in every layout, and
# KeySize::<4>::lookup; at opt-level 3, for x86-64 by the toolchain that builds the library, for thumbv7em by Debian's.
#
#   asm.sh check             compares with the files beside this one
#   asm.sh bless             writes them
#   asm.sh check x86-64      one target; or thumbv7em
#
# Labels are numbered within their function, directives left out, functions sorted by name.
set -euo pipefail
export LC_ALL=C
source "$(dirname "$0")/../../firmware/lib.sh" # `needs`
here=$(cd "$(dirname "$0")" && pwd)
target_dir=${CARGO_TARGET_DIR:-$here/target}/asm
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS

fail() {
    echo "asm.sh: $*" >&2
    exit 1
}

command=${1:-check}
targets=${2:-x86-64 thumbv7em}
case $command in check | bless) ;; *) fail "unknown command \`$command\`: check or bless" ;; esac

# emit TARGET FEATURE FILE: what the compiler writes
emit() {
    local arguments=(--quiet --release --lib --manifest-path "$here/Cargo.toml" --target-dir "$target_dir" --features "$2")
    local flags=(--emit "asm=$3" -C symbol-mangling-version=v0)
    case $1 in
        x86-64) cargo rustc "${arguments[@]}" --target x86_64-unknown-linux-gnu -- "${flags[@]}" ;;
        thumbv7em)
            RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
                cargo rustc "${arguments[@]}" -Zbuild-std=core --target thumbv7em-none-eabi -- "${flags[@]}"
            ;;
    esac
}

compiler() {
    if [[ $1 == x86-64 ]]; then rustc -V; else /usr/bin/rustc -V; fi
}

# normal FILE: the functions with plain names and what they call, by name, without directives; labels numbered from 1 in
# each, symbols as paths
normal() {
    awk '
        # the names in a mangled symbol, joined
        function path(symbol,    names, size) {
            gsub(/Cs[0-9A-Za-z]*_/, "C", symbol)            # which depends on where the crate lies
            gsub(/B[0-9A-Za-z]*_|K[a-z][0-9a-f]*_/, "", symbol)  # so do references back; constants are no names
            while (match(symbol, /[1-9][0-9]*/)) {
                size = substr(symbol, RSTART, RLENGTH) + 0
                symbol = substr(symbol, RSTART + RLENGTH)
                sub(/^_/, "", symbol)
                names = names (names == "" ? "" : "::") substr(symbol, 1, size)
                symbol = substr(symbol, size + 1)
            }
            return names
        }
        function keep(name,    i) {
            if (name in kept || !(name in text)) return
            kept[name]
            for (i in text) if (index(text[name], i)) keep(i)
        }
        /^[A-Za-z_][A-Za-z_0-9]*:/ {
            name = substr($1, 1, length($1) - 1)
            plain = name !~ /^_R/
            if (!plain) name = path(name)
            if (plain) roots[name]
            split("", labels)
            count = 0
            text[name] = name ":\n"
            next
        }
        /^\.Lfunc_end/ { name = "" }
        name == "" || /^[ \t]*\./ && !/^\.L[^ \t]*:/ && !/^[ \t]*\.(long|byte|short|quad)/ { next }
        {
            sub(/[ \t]*[@#;][ \t].*$/, "")
            while (match($0, /_R[A-Z][A-Za-z0-9_]+/)) {
                before = substr($0, 1, RSTART - 1)
                after = substr($0, RSTART + RLENGTH)
                $0 = before path(substr($0, RSTART, RLENGTH)) after
            }
            while (match($0, /\.L[A-Za-z]+[.0-9a-f_]*/)) {
                label = substr($0, RSTART, RLENGTH)
                if (!(label in labels)) labels[label] = ++count
                $0 = substr($0, 1, RSTART - 1) "L" labels[label] substr($0, RSTART + RLENGTH)
            }
            gsub(/\t/, " ")
            sub(/^ /, "    ")
            if (/[^ ]/) text[name] = text[name] $0 "\n"
        }
        END {
            for (name in roots) keep(name)
            for (name in kept) {
                count = split(text[name], lines, "\n")
                for (i = 1; i < count; i++) printf "%s\t%d\t%s\n", name, i, lines[i]
            }
        }
    ' "$1" | sort -t '	' -k 1,1 -k 2,2n | cut -f 3
}

for target in $targets; do
    [[ $target != thumbv7em ]] || needs /usr/lib/rustlib/src/rust/library/core rust-web-src /usr/bin/rustc rustc-web
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
differ=
for target in $targets; do
    [[ $target == x86-64 || $target == thumbv7em ]] || fail "unknown target \`$target\`: x86-64 or thumbv7em"
    for feature in split bucket runtime group; do
        golden=$here/$target/$feature.s
        {
            echo "// $target, $(compiler "$target"), opt-level 3"
            echo
            emit "$target" "$feature" "$work/raw.s"
            normal "$work/raw.s"
        } >"$work/$feature.s"
        if [[ $command == bless ]]; then
            mkdir -p "$here/$target"
            cp "$work/$feature.s" "$golden"
        elif [[ "$(head -n 1 "$golden")" != "$(head -n 1 "$work/$feature.s")" ]]; then
            fail "tests/asm/$target/$feature.s was made by another compiler: $(head -n 1 "$golden" | cut -c 4-); this is $(compiler "$target"). With the compiler that is meant: tests/asm/asm.sh bless $target"
        else
            diff -u --label "$target/$feature.s" --label "now" "$golden" "$work/$feature.s" || differ=yes
        fi
    done
done
[[ -z $differ ]] || fail "other assembly than in tests/asm. If that is meant: tests/asm/asm.sh bless"
[[ $command == bless ]] || echo "the assembly is that of tests/asm: $targets"
