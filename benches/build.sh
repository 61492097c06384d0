#!/usr/bin/env bash
# What many maps cost to compile: a crate of 200 maps (10 types of keys, 10 of values, 2 numbers of entries), each of them
# used (insert, get, get_mut, contains_key, remove, iteration, len, clear), once with this library and once with heapless.
# Prints, as Markdown, the CPU seconds of compiling that crate, its dependencies being there, and the machine code in the
# program, less that of an empty one.
#
#   build.sh           debug, release and check: about a minute of CPU
#   build.sh --check   debug only; fails where this library makes more than twice the code of heapless
#   build.sh first     the first build of a crate of one map, dependencies included, in debug
set -euo pipefail
command=${1:-print}
case "$command" in print | --check | first) ;; *)
    sed -n '2,9p' "$0" >&2
    exit 2
    ;;
esac
cd "$(dirname "$0")"

library=$(cd .. && pwd)
work=${CARGO_TARGET_DIR:-$PWD/target}/build
mkdir -p "$work"

keys=(u8 u16 u32 u64 u128 i32 '[u8; 6]' '[u8; 16]' '[u32; 2]' Tile)
values=(u8 u16 u32 u64 f32 f64 '[u8; 3]' '[u32; 4]' 'Option<u32>' Unit)
entries=(48 200)

# The types, and what makes keys and values of numbers: the same for both.
types='
#[derive(Clone, Copy, PartialEq, Eq, Hash, zerocopy::IntoBytes, zerocopy::Immutable)]
#[repr(C)]
struct Tile { x: u16, y: u16, layer: u32 }
#[derive(Clone, Copy)]
struct Unit { owner: u32, health: i16, armour: u8 }
trait Make { fn make(number: u32) -> Self; fn number(&self) -> u64; }
macro_rules! make { ($($t:ty: |$n:ident| $make:expr, |$s:ident| $number:expr;)*) => {
    $(impl Make for $t { fn make($n: u32) -> Self { $make } fn number(&self) -> u64 { let $s = self; $number } })*
} }
make! {
    u8: |n| n as u8, |s| *s as u64;             u16: |n| n as u16, |s| *s as u64;
    u32: |n| n, |s| *s as u64;                  u64: |n| n as u64, |s| *s;
    u128: |n| n as u128, |s| *s as u64;         i32: |n| n as i32, |s| *s as u64;
    f32: |n| n as f32, |s| *s as u64;           f64: |n| n as f64, |s| *s as u64;
    [u8; 3]: |n| [n as u8; 3], |s| s[0] as u64; [u8; 6]: |n| [n as u8; 6], |s| s[0] as u64;
    [u8; 16]: |n| [n as u8; 16], |s| s[0] as u64;
    [u32; 2]: |n| [n; 2], |s| s[0] as u64;      [u32; 4]: |n| [n; 4], |s| s[0] as u64;
    Option<u32>: |n| Some(n), |s| s.unwrap_or_default() as u64;
    Tile: |n| Tile { x: n as u16, y: 1, layer: 2 }, |s| s.x as u64;
    Unit: |n| Unit { owner: n, health: 1, armour: 2 }, |s| s.owner as u64 + s.health as u64 + s.armour as u64;
}
'

# maps LIBRARY: declares the maps, and uses each
maps() {
    local number=0 key value fit remove=remove
    [[ $1 == ours ]] || remove=swap_remove
    for key in "${keys[@]}"; do
        for value in "${values[@]}"; do
            for fit in "${entries[@]}"; do
                case $1 in
                    ours) echo "hashmap_mem::hashmap_layout! { struct M$number { key: $key, value: $value, entries: $fit } }" ;;
                    heapless) echo "type M$number = heapless::index_map::FnvIndexMap<$key, $value, $((fit < 64 ? 64 : 256))>;" ;;
                esac
                cat <<END
#[inline(never)]
fn use_$number(map: &mut M$number, n: u32) -> u64 {
    for i in 0..n { let _ = map.insert(Make::make(i), Make::make(i + 1)); }
    let mut sum = map.get(&<$key>::make(1)).map_or(0, Make::number);
    if let Some(value) = map.get_mut(&<$key>::make(2)) { *value = Make::make(n); }
    if map.contains_key(&<$key>::make(3)) { sum += map.$remove(&<$key>::make(4)).map_or(0, |value| value.number()); }
    for (key, value) in &*map { sum += key.number() + value.number(); }
    sum += map.len() as u64;
    map.clear();
    sum
}
END
                number=$((number + 1))
            done
        done
    done
    echo "fn main() { let n = std::env::args().count() as u32; let mut sum = 0;"
    for ((i = 0; i < number; i++)); do echo "    sum += use_$i(&mut M$i::new(), n);"; done
    echo '    println!("{sum}"); }'
}

# package NAME: writes a package; `empty` has the dependencies of both, and a `main` that does nothing
package() {
    mkdir -p "$work/$1/src"
    cat >"$work/$1/Cargo.toml" <<END
[package]
name = "$1"
edition = "2024"
[workspace]
[dependencies]
hashmap-mem = { path = "$library" }
heapless = "0.9"
zerocopy = { version = "0.8", features = ["derive"] }
END
    case $1 in
        empty) echo 'fn main() { println!("{}", std::env::args().count()); }' ;;
        *) echo "#![allow(dead_code, clippy::all)]$types" && maps "$1" ;;
    esac >"$work/$1/src/main.rs"
}

# seconds PACKAGE COMMAND...: CPU seconds of a cargo command for this package alone
seconds() {
    local TIMEFORMAT='%U %S' took
    (cd "$work/$1" && "${@:2}" --quiet) # dependencies
    touch "$work/$1/src/main.rs"
    rm -rf "$work/target/"{debug,release}"/incremental"
    took=$({ time (cd "$work/$1" && "${@:2}" --quiet >&2); } 2>&1 >/dev/null | tail -n 1)
    awk '{ printf "%.1f", $1 + $2 }' <<<"$took"
}

# code PACKAGE PROFILE: bytes of machine code, less those of the empty program
code() {
    local bytes=() name
    for name in "$1" empty; do
        bytes+=("$(size -A "$work/target/$2/$name" | awk '$1 == ".text" { print $2 }')")
    done
    echo $((bytes[0] - bytes[1]))
}

# first NAME DEPENDENCIES SOURCE: CPU seconds of a build from nothing, downloads left out; the least of three
first() {
    local TIMEFORMAT='%U %S' crate=$work/first-$1 least='' took
    mkdir -p "$crate/src"
    printf '[package]\nname = "first"\nedition = "2024"\n[workspace]\n[dependencies]\n%s\n' "$2" >"$crate/Cargo.toml"
    printf '%s\n' "$3" >"$crate/src/main.rs"
    (cd "$crate" && cargo fetch --quiet)
    for _ in 1 2 3; do
        rm -rf "$crate/target"
        took=$({ time (cd "$crate" && cargo build --quiet --target-dir target >&2); } 2>&1 >/dev/null | tail -n 1)
        least=$(awk -v least="$least" '{ t = $1 + $2; printf "%.1f", least == "" || t < least ? t : least }' <<<"$took")
    done
    echo "$least"
}

if [[ $command == first ]]; then
    ours="hashmap-mem = { path = \"$library\" }"
    main='fn main() { let mut map = Map::new(); println!("{:?}", map.insert(KEY, 2)); }'
    declared='hashmap_mem::hashmap_layout! { struct Map { key: Key, value: i16, entries: 100 } }'
    number='type Key = u32; const KEY: Key = 1;'
    tile='#[derive(Debug, Clone, Copy, PartialEq, Eq, zerocopy::IntoBytes, zerocopy::Immutable)] #[repr(C)]
        struct Key { x: u16, y: u16 } const KEY: Key = Key { x: 1, y: 2 };'
    echo "| first build of a crate of one map | debug: CPU s |"
    echo "|---|---|"
    echo "| **hashmap-mem** | $(first ours "$ours" "$number $declared $main") |"
    echo "| **hashmap-mem**, the key a struct | $(first struct "$ours
zerocopy = { version = \"0.8\", features = [\"derive\"] }" "$tile $declared $main") |"
    echo "| heapless | $(first heapless 'heapless = "0.9"' \
        "$number type Map = heapless::index_map::FnvIndexMap<Key, i16, 128>; $main") |"
    exit
fi

export CARGO_TARGET_DIR=$work/target
for name in empty ours heapless; do package $name; done

if [[ $command == print ]]; then
    echo "| 200 maps | debug: CPU s | code, kB | release: CPU s | code, kB | check: CPU s |"
    echo "|---|---|---|---|---|---|"
fi
declare -A debug size
(cd "$work/empty" && cargo build --quiet)
[[ $command == --check ]] || (cd "$work/empty" && cargo build --release --quiet)
for name in ours heapless; do
    debug[$name]=$(seconds $name cargo build)
    size[$name]=$(code $name debug)
    [[ $command == --check ]] && continue
    release=$(seconds $name cargo build --release)
    release_size=$(code $name release)
    check=$(seconds $name cargo check)
    label=${name/ours/**hashmap-mem**}
    echo "| $label | ${debug[$name]} | $((size[$name] / 1000)) | $release | $((release_size / 1000)) | $check |"
done
if [[ $command == --check ]]; then
    awk -v t="${debug[ours]}" -v peer_t="${debug[heapless]}" -v s="${size[ours]}" -v peer_s="${size[heapless]}" 'BEGIN {
        printf "200 maps in debug: %.1f CPU s and %d kB of code, heapless %.1f and %d\n", t, s / 1000, peer_t, peer_s / 1000
        if (s > 2 * peer_s) { print "build.sh: more than twice heapless"; exit 1 }
    }'
fi
