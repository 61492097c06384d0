//! The machine: sixteen registers of 32 bits, a heap in one block of bytes, seventeen instructions, traps.
//!
//! An instruction is four `u16`: the opcode, which is its place in [`INSTRUCTIONS`], and three operands. An operand is
//! the number of a register, or, with bit 15 set, a number below 32768.
//!
//! ```text
//! heap    | 8 unused bytes, so that 0 is no address | data of the program | the input | at least one zero byte |
//! start   r0 = address of the input, r1 = address of the zero byte behind it, the others 0
//! ```
//!
//! Whatever the program is, it ends in `halt` or in a [`Trap`], or goes on for ever; the machine never panics. It knows
//! instructions and bytes; it does not know where program and input came from, or what a trap's code means.

use crate::maps::{self, Key, MapBlock, Remembered};
use std::fmt;
use std::ops::Range;
use zerocopy::IntoBytes;

/// What stands in an operand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operand {
    /// A register that is written.
    Register,
    /// A register that is read, or a number.
    Value,
    /// A number of 32 bits; it takes up two operands.
    Wide,
    /// The number of an instruction.
    Target,
}

use Operand::{Register, Target, Value, Wide};

/// Makes the opcodes and their table, for the machine and the assembler, of one list.
macro_rules! instructions {
    ($($op:ident $name:literal [$($operand:ident)*])*) => {
        /// What the machine can do.
        #[derive(Clone, Copy, Debug)]
        pub(crate) enum Op { $($op),* }
        /// Every instruction with its name and operands, in the order of the opcodes.
        pub(crate) const INSTRUCTIONS: &[(Op, &str, &[Operand])] = &[$((Op::$op, $name, &[$($operand),*])),*];
    };
}

instructions! {
    Halt            "halt"               []
    Trap            "trap"               [Value Value Value]    // a code, and two words for the host
    Set             "set"                [Register Wide]
    Add             "add"                [Register Value Value] // wraps around
    Load            "load"               [Register Value Value] // the byte at the sum of both values
    Store           "store"              [Value Value Value]    // what; where as above
    LoadWord        "load-word"          [Register Value Value]
    StoreWord       "store-word"         [Value Value Value]
    Jump            "jump"               [Target]
    BranchEq        "branch-eq"          [Value Value Target]
    BranchLt        "branch-lt"          [Value Value Target]   // both without sign
    BranchGe        "branch-ge"          [Value Value Target]
    MapInit         "map-init"           [Value Value]          // map, limit
    MapGetOrReserve "map-get-or-reserve" [Register Value Value] // gets the value's address, 0: full; map, key
    MapLookup       "map-lookup"         [Register Value Value] // gets the value's address, 0: none; map, key
    MapRemove       "map-remove"         [Register Value Value] // gets whether it was there; map, key
    MapIterate      "map-iterate"        [Register Register Value] // gets the key's address, 0: end; next slot; map
}

/// Opcode and operands.
pub(crate) type Instruction = [u16; 4];
/// How many registers there are.
pub(crate) const REGISTERS: usize = 16;
/// Marks an operand that is a number, and is the first number that does not fit one.
pub(crate) const NUMBER: u16 = 0x8000;
/// The address of the first byte of data. The bytes below are unused.
pub(crate) const FIRST_ADDRESS: u32 = 8;

/// Why the machine stopped before `halt`.
#[derive(Debug)]
pub(crate) struct Trap {
    /// The number of the instruction.
    pub(crate) at: usize,
    /// What was wrong with it.
    pub(crate) fault: Fault,
}

/// What an instruction can run into.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The instruction `trap`.
    Raised { code: u32, a: u32, b: u32 },
    /// There is no instruction here: the program ran past its end.
    PastEnd,
    /// A number that is no opcode.
    NoInstruction(u16),
    /// An operand that is not the number of a register.
    NoRegister(u16),
    /// Bytes that do not lie in the heap.
    OutsideHeap { address: u32, size: usize, heap: usize },
    /// There is no map at this address, or cannot be.
    Map { address: u32, why: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Raised { code, a, b } => write!(f, "trap {code} with {a} and {b}"),
            Self::PastEnd => f.write_str("the program ends without `halt`"),
            Self::NoInstruction(code) => write!(f, "{code} is no opcode"),
            Self::NoRegister(operand) => write!(f, "{operand} is no register, there are {REGISTERS}"),
            Self::OutsideHeap { address, size, heap } => {
                write!(f, "{size} bytes at address {address}: the heap begins at {FIRST_ADDRESS} and ends at {heap}")
            }
            Self::Map { address, why } => write!(f, "map at address {address}: {why}"),
        }
    }
}

/// A machine with a program and its input in it.
#[derive(Debug)]
pub(crate) struct Machine<'p> {
    code: &'p [Instruction],
    /// Made of `u64`, so that an address in the heap is as aligned, up to 8, as its number is: that lets the host look
    /// at a map in it as a typed one. The machine itself asks for no alignment.
    heap: Vec<u64>,
    registers: [u32; REGISTERS],
    /// The number of the next instruction.
    next: usize,
    steps: u64,
    /// For each instruction, where it found its constant key last; empty in a machine that does not remember.
    remembered: Vec<Remembered>,
    searches: Searches,
}

/// How often instructions with a constant key looked for it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Searches {
    /// How often in all.
    pub(crate) of_constants: u64,
    /// How often it lay in the slot that was remembered.
    pub(crate) spared: u64,
}

impl<'p> Machine<'p> {
    /// Sets up the heap and the first two registers. `None` where 32 bits cannot address the heap. Instructions with a
    /// constant key `remember` where they found it, or search each time.
    pub(crate) fn new(code: &'p [Instruction], data: &[u8], input: &[u8], remember: bool) -> Option<Self> {
        let input_at = FIRST_ADDRESS as usize + data.len();
        let input_end = input_at.checked_add(input.len()).filter(|end| *end < u32::MAX as usize - 8)?;
        let mut heap = vec![0u64; input_end / 8 + 1];
        heap.as_mut_bytes()[FIRST_ADDRESS as usize..input_at].copy_from_slice(data);
        heap.as_mut_bytes()[input_at..input_end].copy_from_slice(input);
        let mut registers = [0; REGISTERS];
        registers[0] = u32::try_from(input_at).ok()?;
        registers[1] = u32::try_from(input_end).ok()?;
        let remembered = vec![Remembered::NOTHING; if remember { code.len() } else { 0 }];
        Some(Self { code, heap, registers, next: 0, steps: 0, remembered, searches: Searches::default() })
    }

    /// The whole heap; an address is an index into it.
    pub(crate) fn heap(&self) -> &[u8] {
        self.heap.as_bytes()
    }

    /// The registers.
    pub(crate) fn registers(&self) -> &[u32; REGISTERS] {
        &self.registers
    }

    /// How many instructions ran.
    pub(crate) fn steps(&self) -> u64 {
        self.steps
    }

    /// How often instructions with a constant key looked for it.
    pub(crate) fn searches(&self) -> Searches {
        self.searches
    }

    /// Runs until `halt`.
    pub(crate) fn run(&mut self) -> Result<(), Trap> {
        loop {
            let at = self.next;
            self.steps += 1;
            match self.step() {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(fault) => return Err(Trap { at, fault }),
            }
        }
    }

    /// Runs one instruction; whether there is another.
    fn step(&mut self) -> Result<bool, Fault> {
        let &[code, x, y, z] = self.code.get(self.next).ok_or(Fault::PastEnd)?;
        let &(op, ..) = INSTRUCTIONS.get(usize::from(code)).ok_or(Fault::NoInstruction(code))?;
        self.next += 1;
        match op {
            Op::Halt => return Ok(false),
            Op::Trap => return Err(Fault::Raised { code: self.get(x)?, a: self.get(y)?, b: self.get(z)? }),
            Op::Set => self.set(x, u32::from(y) | u32::from(z) << 16)?,
            Op::Add => self.set(x, self.sum(y, z)?)?,
            Op::Load => self.set(x, self.load(self.sum(y, z)?).map(|[byte]| u32::from(byte))?)?,
            Op::Store => self.store(self.sum(y, z)?, &self.get(x)?.to_le_bytes()[..1])?,
            // words are in the byte order of the processor, as typed Rust reads the values of a map
            Op::LoadWord => self.set(x, self.load(self.sum(y, z)?).map(u32::from_ne_bytes)?)?,
            Op::StoreWord => self.store(self.sum(y, z)?, &self.get(x)?.to_ne_bytes())?,
            Op::Jump => self.next = usize::from(x),
            Op::BranchEq => self.branch(self.get(x)? == self.get(y)?, z),
            Op::BranchLt => self.branch(self.get(x)? < self.get(y)?, z),
            Op::BranchGe => self.branch(self.get(x)? >= self.get(y)?, z),
            Op::MapInit => {
                // above u16::MAX is as impossible as u16::MAX, and the library says so
                let limit = u16::try_from(self.get(y)?).unwrap_or(u16::MAX);
                self.with_map(self.get(x)?, |heap| maps::make(heap, limit))?;
            }
            Op::MapGetOrReserve => self.find([x, y, z], |map, key| map.get_or_reserve(key))?,
            Op::MapLookup => self.find([x, y, z], |map, key| map.lookup(key))?,
            Op::MapRemove => {
                let key = self.load(self.get(z)?)?;
                let removed = self.with_map(self.get(y)?, |heap| Ok(MapBlock::open(heap)?.remove(&key)))?;
                self.set(x, u32::from(removed))?;
            }
            Op::MapIterate => {
                let (from, map) = (self.get(y)?, self.get(z)?);
                let found = self.with_map(map, |heap| Ok(MapBlock::open(heap)?.next(from)))?;
                self.set_address(x, map, found.map(|(key, _)| key))?;
                self.set(y, found.map_or(from, |(_, slot)| slot + 1))?;
            }
        }
        Ok(true)
    }

    fn branch(&mut self, taken: bool, target: u16) {
        if taken {
            self.next = usize::from(target);
        }
    }

    fn get(&self, operand: u16) -> Result<u32, Fault> {
        if operand & NUMBER != 0 {
            return Ok(u32::from(operand ^ NUMBER));
        }
        self.registers.get(usize::from(operand)).copied().ok_or(Fault::NoRegister(operand))
    }

    fn set(&mut self, operand: u16, word: u32) -> Result<(), Fault> {
        *self.registers.get_mut(usize::from(operand)).ok_or(Fault::NoRegister(operand))? = word;
        Ok(())
    }

    fn sum(&self, a: u16, b: u16) -> Result<u32, Fault> {
        Ok(self.get(a)?.wrapping_add(self.get(b)?))
    }

    /// Where `size` bytes at an address lie, if the heap has them.
    fn range(&self, address: u32, size: usize) -> Result<Range<usize>, Fault> {
        let (start, heap) = (address as usize, self.heap().len());
        match start.checked_add(size) {
            Some(end) if address >= FIRST_ADDRESS && end <= heap => Ok(start..end),
            _ => Err(Fault::OutsideHeap { address, size, heap }),
        }
    }

    fn load<const N: usize>(&self, address: u32) -> Result<[u8; N], Fault> {
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.heap()[self.range(address, N)?]);
        Ok(bytes)
    }

    fn store(&mut self, address: u32, bytes: &[u8]) -> Result<(), Fault> {
        let range = self.range(address, bytes.len())?;
        self.heap.as_mut_bytes()[range].copy_from_slice(bytes);
        Ok(())
    }

    /// Does something with the heap from the address of a map on.
    fn with_map<T>(&mut self, address: u32, act: impl FnOnce(&mut [u8]) -> Result<T, String>) -> Result<T, Fault> {
        let start = self.range(address, 0)?.start;
        act(&mut self.heap.as_mut_bytes()[start..]).map_err(|why| Fault::Map { address, why })
    }

    /// Sets a register to the address of a value that is looked for in a map. Where the key's address is a number in the
    /// instruction, so that the key is mostly the same each time, the slot where it was found is remembered with the
    /// instruction and looked at first. Nothing has to be told when the map changes: the key is compared.
    fn find(
        &mut self,
        [x, y, z]: [u16; 3],
        how: fn(&mut MapBlock<'_>, &Key) -> Option<(usize, Remembered)>,
    ) -> Result<(), Fault> {
        let (map, key, at) = (self.get(y)?, self.load(self.get(z)?)?, self.next - 1);
        let constant = z & NUMBER != 0;
        let remembered = if constant { self.remembered.get(at).copied() } else { None };
        let (found, spared) = self.with_map(map, |heap| {
            let mut map = MapBlock::open(heap)?;
            match remembered.and_then(|remembered| Some((map.lookup_again(&key, remembered)?, remembered))) {
                Some(found) => Ok((Some(found), true)),
                None => Ok((how(&mut map, &key), false)),
            }
        })?;
        if constant {
            self.searches.of_constants += 1;
            self.searches.spared += u64::from(spared);
            if let (Some(remember), Some((_, slot))) = (self.remembered.get_mut(at), found) {
                *remember = slot;
            }
        }
        self.set_address(x, map, found.map(|(offset, _)| offset))
    }

    /// Sets a register to the address of what lies `offset` bytes into a map, or to 0.
    fn set_address(&mut self, operand: u16, map: u32, offset: Option<usize>) -> Result<(), Fault> {
        // inside the heap, so that neither the conversion nor the sum can fail: see `new`
        self.set(operand, offset.map_or(0, |offset| map + u32::try_from(offset).unwrap_or(0)))
    }
}
