#!/usr/bin/env bash
# Scripts of Swamp's that use maps, run by the published Swamp VM: on this library, and on hashmap-mem 0.2.2.
#
#   run.sh                    on this library, held against expected.txt
#   run.sh --published        on both, held against expected.txt, and what differs
#   run.sh --bless            writes expected.txt
#
# expected.txt has a line a test: its name, what becomes of it here, what on 0.2.2. None may fail here.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")"
target_dir=${CARGO_TARGET_DIR:-$PWD/target}

fail() {
    echo "swamp: $*" >&2
    exit 1
}

# results MANIFEST BINARY: name and outcome of each test, a line each
results() {
    cargo build --quiet --locked --manifest-path "$1" --target-dir "$target_dir" >&2
    "$target_dir/debug/$2" >"$work/log" 2>&1 || { cat "$work/log" >&2 && fail "$2: the scripts did not run"; }
    sed -E 's/\x1b\[[0-9;]*m//g' "$work/log" |
        sed -nE 's/^(✅|❌) .*maps::([a-z_0-9]+).*/\2 \1/p' | sed 's/✅/passed/; s/❌/failed/' | sort
}

case ${1:-} in "" | --published | --bless) ;; *) fail "unknown argument \`$1\`: --published, --bless, or none" ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

results Cargo.toml hashmap-mem-swamp >"$work/here"
tests=$(grep -c '^#\[test\]' scripts/maps.swamp)
[[ $(wc -l <"$work/here") == "$tests" ]] || fail "$tests tests in the script, but $(wc -l <"$work/here") were run"
if grep ' failed$' "$work/here"; then fail "these fail here"; fi
if [[ ${1:-} == "" ]]; then
    cut -d' ' -f1,2 expected.txt | diff - "$work/here" || fail "other outcomes than in expected.txt"
    echo "$tests passed, 0 failed"
    exit
fi
results published/Cargo.toml published >"$work/there"
join "$work/here" "$work/there" >"$work/both"
if [[ $1 == --bless ]]; then
    cp "$work/both" expected.txt
else
    diff expected.txt "$work/both" || fail "other outcomes than in expected.txt"
fi
echo "what differs: test, here, on 0.2.2"
grep -v ' passed passed$' "$work/both" || echo "nothing"
