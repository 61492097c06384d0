//! What a recipe is made of: registers, operations, exits.
//!
//! It knows what each operation means; it does not know maps, nor which operations make a lookup.

/// A register of 64 bits. A recipe has [`Recipe::registers`] of them, numbered from 0; each is written before it is
/// read, on every path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reg(pub(crate) u8);

impl Reg {
    /// Its number.
    #[inline]
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What an operation computes with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// What a register holds.
    Reg(Reg),
    /// A constant.
    Const(u64),
}

/// How many bytes are loaded or stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// 1 byte.
    W8,
    /// 2 bytes.
    W16,
    /// 4 bytes.
    W32,
    /// 8 bytes.
    W64,
}

impl Width {
    /// In bytes.
    #[inline]
    #[must_use]
    pub const fn bytes(self) -> u32 {
        match self {
            Self::W8 => 1,
            Self::W16 => 2,
            Self::W32 => 4,
            Self::W64 => 8,
        }
    }
}

/// A place in the block: `offset` bytes, and as many more as the register says, from its start. No alignment is
/// promised.
///
/// It lies in the block whatever the block's bytes are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Bytes that are known when the recipe runs, if any. Without them the place is a field of the header.
    pub at: Option<Reg>,
    /// Bytes that are known beforehand.
    pub offset: u32,
}

/// What is computed of two numbers of 64 bits, modulo 2^64.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Binary {
    /// The sum.
    Add,
    /// The difference.
    Sub,
    /// The lower 64 bits of the product.
    Mul,
    /// The upper 64 bits of the product, of unsigned numbers. The second is a constant below 2^32: where a machine has
    /// no such instruction, `a` times `b` is `((a >> 32) * b + (((a & 0xffffffff) * b) >> 32)) >> 32`.
    MulHigh,
    /// Bits that both have.
    And,
    /// Bits that one of them has.
    Or,
    /// Bits that just one of them has.
    Xor,
    /// The first, shifted to the left by the second, which is below 64.
    Shl,
    /// The first, shifted to the right by the second, which is below 64. Zeros move in.
    Shr,
    /// 1 where the first is below the second, as unsigned numbers, else 0.
    Less,
}

/// How a recipe ends. A slot is told by a number, its `at`: bytes from the first slot to this one. Its key lies
/// [`Recipe::key_at`] bytes behind the sum of that and the start of the block, its value [`Recipe::value_at`].
///
/// `S` is [`Reg`] in a recipe: the register that holds the number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit<S> {
    /// The key has this slot; `remove` has emptied it.
    Found(S),
    /// The key has this slot now. The key is written, and the bytes of the value are zero.
    New(S),
    /// The key is not present; `reserve` had no room for it. Nothing was changed.
    Missing,
    /// This case is the library's: nothing was changed, call it for the same block and key.
    Beyond,
}

/// One operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// Sets a register.
    Const {
        /// The register.
        to: Reg,
        /// What it becomes.
        value: u64,
    },
    /// Loads a word of the key, little-endian, filled up with zeros. These come first, before every branch: a key that
    /// is in registers need not be in memory.
    Key {
        /// The register that gets the word.
        to: Reg,
        /// Bytes from the start of the key.
        offset: u32,
        /// How many bytes.
        width: Width,
    },
    /// Loads from the block, filled up with zeros: little-endian, but a field of the header (a [`Place`] without a
    /// register) in the byte order of the machine.
    Load {
        /// The register that gets the word.
        to: Reg,
        /// Where it lies.
        place: Place,
        /// How many bytes.
        width: Width,
    },
    /// Stores the lower bytes of a number into the block, in the byte order of [`Load`](Self::Load).
    Store {
        /// Where to.
        place: Place,
        /// The number.
        value: Operand,
        /// How many bytes.
        width: Width,
    },
    /// Makes bytes of the block zero.
    Zero {
        /// Where the first of them lies.
        place: Place,
        /// How many bytes, at least one.
        bytes: u32,
    },
    /// Computes a number of two.
    Compute {
        /// What is computed.
        binary: Binary,
        /// The register that gets the result.
        to: Reg,
        /// The first number.
        a: Reg,
        /// The second.
        b: Operand,
    },
    /// Counts the zeros below the lowest bit of a number that is not 0.
    Ctz {
        /// The register that gets the result.
        to: Reg,
        /// The number.
        a: Reg,
    },
    /// Begins a block, which ends at its [`End`](Self::End).
    Block,
    /// Begins a loop, which goes on here when it comes to its [`End`](Self::End).
    Loop,
    /// Ends the innermost block or loop that is open.
    End,
    /// Goes on behind the [`End`](Self::End) of an enclosing block or loop, if the register is not 0.
    BreakIf {
        /// The register.
        nonzero: Reg,
        /// Which: 0 is the innermost one.
        levels: u8,
    },
    /// What comes from here to the next [`End`](Self::End) is seldom reached. A backend may put it elsewhere, or do
    /// nothing.
    Rare,
    /// Ends the recipe.
    Exit(Exit<Reg>),
}

/// An operation on a map of one layout, as a list of simple [operations](Op).
///
/// Made by [`lookup`](Self::lookup), [`reserve`](Self::reserve), [`remove`](Self::remove) and [`next`](Self::next),
/// which are `const`. How a backend walks it: [the crate's page](crate).
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    pub(crate) ops: [Op; Self::MAX_OPS],
    pub(crate) len: usize,
    pub(crate) registers: u8,
    pub(crate) key_at: u32,
    pub(crate) value_at: u32,
}

impl Recipe {
    /// The most operations that a recipe has.
    pub const MAX_OPS: usize = 560;

    /// The longest keys that recipes are made for, in bytes.
    pub const MAX_KEY_SIZE: usize = 64;

    /// The operations. The last one that is reached is an exit.
    #[inline]
    #[must_use]
    pub const fn ops(&self) -> &[Op] {
        self.ops.split_at(self.len).0
    }

    /// How many registers there are.
    #[inline]
    #[must_use]
    pub const fn registers(&self) -> usize {
        self.registers as usize
    }

    /// Bytes from the start of the block to the key in its first slot.
    #[inline]
    #[must_use]
    pub const fn key_at(&self) -> u32 {
        self.key_at
    }

    /// Bytes from the start of the block to the value in its first slot.
    #[inline]
    #[must_use]
    pub const fn value_at(&self) -> u32 {
        self.value_at
    }
}
