//! Families of keys that programs have.

use crate::hash::{Hash, mix};

pub struct Family {
    pub name: String,
    /// How many different keys there are.
    pub limit: u64,
    pub make: Box<dyn Fn(u64) -> Vec<u8>>,
}

/// The families to try with a hash. Some are left out for the hash that does not tell them from others.
pub fn families(hash: Hash) -> Vec<Family> {
    let mut all = Vec::new();
    numbers(&mut all, hash);
    structures(&mut all);
    bytes(&mut all);
    all
}

fn add(all: &mut Vec<Family>, name: &str, limit: u64, make: impl Fn(u64) -> Vec<u8> + 'static) {
    all.push(Family { name: name.into(), limit, make: Box::new(make) });
}

fn le(i: u64) -> Vec<u8> {
    (i as u32).to_le_bytes().into()
}

fn be(i: u64) -> Vec<u8> {
    (i as u32).to_be_bytes().into()
}

/// One number.
fn numbers(all: &mut Vec<Family>, hash: Hash) {
    const STRIDES: [u64; 33] = [
        1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 36, 40, 48, 56, 60, 64, 72, 80, 96, 100, 112, 120, 144,
        160, 192, 384, 1000,
    ];
    for stride in STRIDES {
        add(all, &format!("u32 x {stride}"), 1 << 22, move |i| le(i * stride));
    }
    // of 64-bit words, an u32 and an u64 are the same
    for shift in 7..=24 {
        add(all, &format!("u32 << {shift}"), 1 << (32 - shift), move |i| le(i << shift));
    }
    for shift in 20..=56 {
        add(all, &format!("u64 << {shift}"), 1 << (64 - shift), move |i| (i << shift).to_le_bytes().into());
    }
    if hash == Hash::Fx32 {
        for stride in [1, 16, 48, 96, 4096] {
            add(all, &format!("u64 x {stride}"), 1 << 20, move |i| (i * stride).to_le_bytes().into());
        }
    }
    for stride in [3, 12, 24, 48, 60, 96, 160] {
        add(all, &format!("u64 x {stride} << 32"), 1 << 22, move |i| ((i * stride) << 32).to_le_bytes().into());
    }
    add(all, "u32 reversed", 1 << 32, |i| le((i as u32).reverse_bits().into()));
    add(all, "u64 reversed", 1 << 63, |i| i.reverse_bits().to_le_bytes().into());
    add(all, "u32 big-endian", 1 << 32, be);
    add(all, "u64 big-endian", 1 << 63, |i| i.to_be_bytes().into());
    add(all, "f32", 1 << 22, |i| (i as f32).to_le_bytes().into());
    add(all, "f32 / 10", 1 << 20, |i| (i as f32 / 10.0).to_le_bytes().into());
    add(all, "f64", 1 << 32, |i| (i as f64).to_le_bytes().into());
    add(all, "f64 / 10", 1 << 32, |i| (i as f64 / 10.0).to_le_bytes().into());
    add(all, "negative i32", 1 << 31, |i| (-(i as i32)).to_le_bytes().into());
    add(all, "addresses of pages in the upper half", 1 << 20, |i| {
        (0xffff_8880_0000_0000 + i * 4096).to_le_bytes().into()
    });
    add(all, "addresses, strides 16 to 64", 1 << 17, |i| {
        (0x7f12_3400_0000 + i * 48 + mix(i) % 3 * 16).to_le_bytes().into()
    });
    add(all, "random u64", 1 << 63, |i| mix(i).to_le_bytes().into());
    add(all, "random u32", 1 << 20, |i| le((i * 4096) ^ (mix(i) & 4095)));
}

/// Several numbers.
fn structures(all: &mut Vec<Family>) {
    const WIDE: u64 = 1 << 22;
    for wide in [4, 10, 16, 100, 256, 1000] {
        let grid = move |i: u64| (i % wide, i / wide);
        add(all, &format!("2 x u16, {wide} wide"), wide << 16, move |i| {
            [(grid(i).0 as u16).to_le_bytes(), (grid(i).1 as u16).to_le_bytes()].concat()
        });
        add(all, &format!("2 x u32, {wide} wide"), WIDE, move |i| [le(grid(i).0), le(grid(i).1)].concat());
        add(all, &format!("2 x u32, {wide} high"), WIDE, move |i| [le(grid(i).1), le(grid(i).0)].concat());
        add(all, &format!("2 x u64, {wide} wide"), WIDE, move |i| {
            [grid(i).0.to_le_bytes(), grid(i).1.to_le_bytes()].concat()
        });
        add(all, &format!("2 x f32, {wide} wide"), WIDE, move |i| {
            [(grid(i).0 as f32).to_le_bytes(), (grid(i).1 as f32).to_le_bytes()].concat()
        });
        add(all, &format!("2 x u32 big-endian, {wide} wide"), WIDE, move |i| [be(grid(i).0), be(grid(i).1)].concat());
        add(all, &format!("3 x u32, {wide} x {wide}"), WIDE, move |i| {
            [le(i % wide), le(i / wide % wide), le(i / wide / wide)].concat()
        });
        add(all, &format!("3 x f32, {wide} x {wide}"), WIDE, move |i| {
            let float = |i: u64| (i as f32).to_le_bytes();
            [float(i % wide), float(i / wide % wide), float(i / wide / wide)].concat()
        });
    }
    let host = |i: u64| be(0x0a00_0000 + i);
    for hosts in [76, 250] {
        let grid = move |i: u64| (76 + i % hosts, i / hosts);
        add(all, &format!("IPv4 of {hosts}, u32"), 180 * hosts, move |i| [host(grid(i).0), le(grid(i).1)].concat());
        add(all, &format!("u32, IPv4 of {hosts}"), 180 * hosts, move |i| [le(grid(i).1), host(grid(i).0)].concat());
        add(all, &format!("2 x IPv4, {hosts} wide"), 180 * hosts, move |i| [host(grid(i).0), host(grid(i).1)].concat());
        add(all, &format!("IPv4, port, of {hosts}"), WIDE, move |i| {
            [&host(grid(i).0)[..], &(grid(i).1 as u16).to_be_bytes()].concat()
        });
        add(all, &format!("IPv4, IPv4, ports, of {hosts}"), 180 * hosts, move |i| {
            [host(7), host(grid(i).0), le(0x5000 | grid(i).1 << 16)].concat()
        });
        add(all, &format!("IPv4, u64 of {hosts}"), WIDE, move |i| {
            [&host(grid(i).0)[..], &grid(i).1.to_le_bytes()].concat()
        });
        add(all, &format!("u64, IPv4 of {hosts}"), WIDE, move |i| {
            [&grid(i).1.to_le_bytes()[..], &host(grid(i).0)].concat()
        });
    }
    add(all, "IPv4 of 250, u32 from 76, all of a host", 1 << 16, move |i| [host(76 + i / 250), le(i % 250)].concat());
    for shift in [16, 24] {
        let wide = 1 << (32 - shift);
        add(all, &format!("2 x u32 << {shift}"), wide << 8, move |i| {
            [le((i % wide) << shift), le((i / wide) << shift)].concat()
        });
        add(all, &format!("2 x u32 << {shift}, 4 wide"), wide * 4, move |i| {
            [le((i % 4) << shift), le((i / 4) << shift)].concat()
        });
        add(all, &format!("3 x u32 << {shift}"), wide << 8, move |i| {
            [le((i % 16) << shift), le((i / 16 % 16) << shift), le((i / 256) << shift)].concat()
        });
    }
    add(all, "2 x u64 << 56", 1 << 16, |i| [((i % 256) << 56).to_le_bytes(), ((i / 256) << 56).to_le_bytes()].concat());
    add(all, "u64 << 56, u64", 1 << 22, |i| [((i % 256) << 56).to_le_bytes(), (i / 256).to_le_bytes()].concat());
    add(all, "u64 << 56, u32", 1 << 22, |i| [&((i % 256) << 56).to_le_bytes()[..], &le(i / 256)].concat());
    add(all, "u64, u64 << 56", 1 << 22, |i| [(i / 256).to_le_bytes(), ((i % 256) << 56).to_le_bytes()].concat());
    add(all, "u32, the same u32", WIDE, |i| [le(i), le(i)].concat());
    add(all, "u32, its negative", WIDE, |i| [le(i), (-(i as i32)).to_le_bytes().into()].concat());
    add(all, "u32 and the three after it", WIDE, |i| [le(i), le(i + 1), le(i + 2), le(i + 3)].concat());
    add(all, "random u32, u32 below 4", 1 << 22, |i| [le(mix(i / 4)), le(i % 4)].concat());
}

/// Bytes: text, identifiers, a few varying ones among others that do not.
fn bytes(all: &mut Vec<Family>) {
    add(all, "3 bytes", 1 << 24, |i| i.to_le_bytes()[..3].into());
    add(all, "5 bytes", 1 << 32, |i| i.to_le_bytes()[..5].into());
    add(all, "6 bytes", 1 << 32, |i| i.to_le_bytes()[..6].into());
    add(all, "MAC address", 1 << 24, |i| (0x0280_e100_0000_u64 + i).to_be_bytes()[2..].into());
    add(all, "8 bytes of text", 10_000_000, |i| format!("k{i:07}").into());
    add(all, "16 bytes of text", 1 << 32, |i| format!("key{i:013}").into());
    add(all, "16 bytes, text and zeros", 1 << 32, |i| {
        let mut text = format!("user-{i}").into_bytes();
        text.resize(16, 0);
        text
    });
    add(all, "32 bytes of text", 1 << 32, |i| format!("a rather long key {i:014}").into());
    add(all, "32 bytes, text and zeros", 1 << 32, |i| {
        let mut text = format!("item {i}").into_bytes();
        text.resize(32, 0);
        text
    });
    for at in 0..16 {
        add(all, &format!("16 bytes, number {at} varies"), 256, move |i| {
            let mut key = vec![0x5a; 16];
            key[at] = i as u8;
            key
        });
    }
    for at in 0..4 {
        add(all, &format!("4 x u32, number {at} varies"), 1 << 22, move |i| {
            (0..4).flat_map(|k| le(if k == at { i } else { 7 })).collect()
        });
        add(all, &format!("4 x u32, number {at} varies in the top half"), 1 << 16, move |i| {
            (0..4).flat_map(|k| le(if k == at { i << 16 } else { 7 })).collect()
        });
        add(all, &format!("5 x u32, a byte of number {at} and of the last, both top"), 1 << 16, move |i| {
            (0..5)
                .flat_map(|k| {
                    le(if k == at {
                        i << 24
                    } else if k == 4 {
                        i >> 8 << 24
                    } else {
                        7
                    })
                })
                .collect()
        });
        add(all, &format!("5 x u32, the top byte of number {at}, the low byte of the last"), 1 << 16, move |i| {
            (0..5)
                .flat_map(|k| {
                    le(if k == at {
                        i << 24
                    } else if k == 4 {
                        i >> 8
                    } else {
                        7
                    })
                })
                .collect()
        });
        add(all, &format!("5 x u32, the low byte of number {at}, the top byte of the last"), 1 << 16, move |i| {
            (0..5)
                .flat_map(|k| {
                    le(if k == at {
                        i & 255
                    } else if k == 4 {
                        i >> 8 << 24
                    } else {
                        7
                    })
                })
                .collect()
        });
        add(all, &format!("5 x u32, the low bytes of number {at} and of the last"), 1 << 16, move |i| {
            (0..5)
                .flat_map(|k| {
                    le(if k == at {
                        i & 255
                    } else if k == 4 {
                        i >> 8
                    } else {
                        7
                    })
                })
                .collect()
        });
    }
}
