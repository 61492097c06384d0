#!/usr/bin/env bash
# Instructions an operation, counted by valgrind.
#
#   counts.sh check   fails where one differs from counts/baseline.txt by more than 2 %, up or down
#   counts.sh bless   writes the baseline
#   counts.sh print   prints them
set -euo pipefail
cd "$(dirname "$0")"

command=${1:-check}
case "$command" in check | bless | print) ;; *)
    sed -n '2,6p' "$0" >&2
    exit 2
    ;;
esac

if ! command -v valgrind >/dev/null; then
    echo "counts.sh: installing valgrind (apt)" >&2
    apt-get update -qq >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq valgrind >/dev/null
fi

target=${CARGO_TARGET_DIR:-target}
cargo build --release --quiet --bin counts
raw=$(mktemp)
counted=$(mktemp)
trap 'rm -f "$raw" "$counted"' EXIT
valgrind --quiet --tool=callgrind --callgrind-out-file="$raw" "$target/release/counts"

# functions by name, with all that they call; each did 1000 operations
callgrind_annotate --inclusive=yes --threshold=100 --show-percs=no "$raw" |
    sed -nE 's/^ *([0-9,]+) .*[: ]counts::([a-z0-9_]+)::(insert|hit|miss|iterate|remove)( .*)?$/\1 \2 \3/p' |
    tr -d ',' | awk '{ printf "%-22s %-8s %8.1f\n", $2, $3, $1 / 1000 }' | sort -u >"$counted"

if [ "$(wc -l <"$counted")" -ne 70 ]; then
    echo "counts.sh: $(wc -l <"$counted") counts found, 70 expected" >&2
    cat "$counted" >&2
    exit 1
fi

case "$command" in
print) cat "$counted" ;;
bless) cp "$counted" counts/baseline.txt ;;
check)
    awk '
        NR == FNR { baseline[$1 " " $2] = $3; next }
        !(($1 " " $2) in baseline) { print $1, $2 ": not in the baseline"; bad = 1; next }
        {
            was = baseline[$1 " " $2]; by = 100 * ($3 - was) / was
            if (by > 2 || by < -2) { printf "%-22s %-8s %8.1f instructions, %8.1f expected: %+.1f %%\n", $1, $2, $3, was, by; bad = 1 }
        }
        END { if (bad) { print "If that is meant: benches/counts.sh bless"; exit 1 } }
    ' counts/baseline.txt "$counted"
    echo "70 instruction counts within 2 % of the baseline"
    ;;
esac
