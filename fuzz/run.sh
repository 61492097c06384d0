#!/usr/bin/env bash
# Runs every fuzz target from its corpus, under the address sanitizer, two at a time. Fails on any crash, whose input is
# then in `artifacts/<target>/`.
#
#   run.sh [SECONDS]           60 a target
#   run.sh SECONDS TARGET ...  some of them
#
# What a run finds that is new to its corpus is thrown away; `cargo fuzz run TARGET` keeps it.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-60}
shift $(($# > 0))
all=(operations attach garbage serde recipes)
(($# == 0)) || all=("$@")
export RUSTC_BOOTSTRAP=1 # sanitizers and coverage by the toolchain that the rest is built with

version=0.13.2
if [[ $(cargo fuzz --version 2>/dev/null) != "cargo-fuzz $version" ]]; then
    cargo install --quiet --locked --version "$version" cargo-fuzz
fi
cargo fuzz build

new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
run() {
    local target=$1 log=$new/$1.log
    mkdir -p "$new/$target" "artifacts/$target"
    if ! "target/x86_64-unknown-linux-gnu/release/$target" "$new/$target" "corpus/$target" -max_total_time="$seconds" \
        -max_len=600 -len_control=0 -timeout=30 -rss_limit_mb=2048 -artifact_prefix="artifacts/$target/" >"$log" 2>&1; then
        tail -n 100 "$log"
        grep -A 2 --text panicked "$log" || true
        echo "fuzz: $target failed; its input is in fuzz/artifacts/$target" >&2
        return 1
    fi
    echo "$target: $(grep '^Done' "$log"), $(grep '^operations' "$log")"
}

failed=0
for ((at = 0; at < ${#all[@]}; at += 2)); do
    jobs=()
    for target in "${all[@]:at:2}"; do
        run "$target" &
        jobs+=($!)
    done
    for job in "${jobs[@]}"; do wait "$job" || failed=1; done
done
exit $failed
