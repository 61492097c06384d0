//! Recipes as text: a function of WebAssembly, a function of C.
//!
//! Both are complete and run; tests run both. They are what a backend looks like, operation by operation, and the way
//! to read a recipe.

use crate::recipe::{Binary, Op, Operand, Place, Recipe, Reg, Width};
use core::fmt::{Display, Formatter, Result};

impl Recipe {
    /// The recipe as a function of WebAssembly in its text format, to be put into a module with a memory:
    /// `(func $name (export "name") (param $map i32) (param $key i32) (result i32 i64))`, with addresses of the map
    /// and of the key's bytes. It gives the exit (0 found, 1 new, 2 missing, 3 beyond) and the slot's `at`.
    ///
    /// It needs the extensions for several results and for filling memory, as all engines have them.
    #[must_use]
    pub const fn wat<'a>(&'a self, name: &'a str) -> Wat<'a> {
        Wat { recipe: self, name }
    }

    /// The recipe as a function of C99, `static inline hm_exit name(unsigned char *map, const unsigned char *key)`.
    /// [`C_PRELUDE`] goes before it.
    ///
    /// For reading, and for trying a recipe out.
    #[must_use]
    pub const fn c<'a>(&'a self, name: &'a str) -> CText<'a> {
        CText { recipe: self, name }
    }
}

/// What the functions of [`Recipe::c`] call.
pub const C_PRELUDE: &str = include_str!("prelude.h");

/// See [`Recipe::wat`].
#[derive(Clone, Copy, Debug)]
pub struct Wat<'a> {
    recipe: &'a Recipe,
    name: &'a str,
}

/// See [`Recipe::c`].
#[derive(Clone, Copy, Debug)]
pub struct CText<'a> {
    recipe: &'a Recipe,
    name: &'a str,
}

/// A block or loop that is open.
#[derive(Clone, Copy, Default)]
struct Label {
    number: u32,
    is_loop: bool,
    /// Something goes on behind its end.
    is_used: bool,
}

/// The blocks and loops that are open.
#[derive(Default)]
struct Open {
    labels: [Label; 8],
    depth: usize,
    last: u32,
}

impl Open {
    fn begin(&mut self, is_loop: bool) -> u32 {
        self.last += 1;
        self.labels[self.depth] = Label { number: self.last, is_loop, is_used: false };
        self.depth += 1;
        self.last
    }

    fn end(&mut self) -> Label {
        self.depth -= 1;
        self.labels[self.depth]
    }

    fn outer(&mut self, levels: u8) -> u32 {
        let label = &mut self.labels[self.depth - 1 - levels as usize];
        label.is_used = true;
        label.number
    }
}

impl Display for Wat<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { recipe, name } = self;
        writeln!(f, "(func ${name} (export \"{name}\") (param $map i32) (param $key i32) (result i32 i64)")?;
        for reg in 0..recipe.registers() {
            writeln!(f, "  (local $r{reg} i64)")?;
        }
        let mut open = Open::default();
        for op in recipe.ops() {
            let indent = 2 + 2 * (open.depth - usize::from(*op == Op::End));
            write!(f, "{:indent$}", "")?;
            match *op {
                Op::Const { to, value } => writeln!(f, "(local.set $r{} (i64.const {value:#x}))", to.0)?,
                Op::Key { to, offset, width } => {
                    writeln!(
                        f,
                        "(local.set $r{} ({} offset={offset} align=1 (local.get $key)))",
                        to.0,
                        wat_load(width)
                    )?;
                }
                Op::Load { to, place, width } => {
                    let (load, offset, address) = (wat_load(width), place.offset, WatAddress(place.at, 0));
                    writeln!(f, "(local.set $r{} ({load} offset={offset} align=1 {address}))", to.0)?;
                }
                Op::Store { place, value, width } => {
                    let (store, offset, address) = (wat_store(width), place.offset, WatAddress(place.at, 0));
                    writeln!(f, "({store} offset={offset} align=1 {address} {})", WatOperand(value))?;
                }
                Op::Zero { place: Place { at, offset }, bytes } => {
                    writeln!(f, "(memory.fill {} (i32.const 0) (i32.const {bytes}))", WatAddress(at, offset))?;
                }
                Op::Compute { binary, to, a, b } => {
                    writeln!(f, "(local.set $r{} {})", to.0, WatCompute { binary, a, b })?;
                }
                Op::Ctz { to, a } => writeln!(f, "(local.set $r{} (i64.ctz (local.get $r{})))", to.0, a.0)?,
                Op::Rare => writeln!(f, ";; seldom")?,
                Op::Block => writeln!(f, "(block $b{}", open.begin(false))?,
                Op::Loop => {
                    let label = open.begin(true);
                    writeln!(f, "(block $b{label} (loop $again{label}")?;
                }
                Op::End => match open.end() {
                    Label { number, is_loop: true, .. } => writeln!(f, "(br $again{number})))")?,
                    _ => writeln!(f, ")")?,
                },
                Op::BreakIf { nonzero, levels } => {
                    let label = open.outer(levels);
                    writeln!(f, "(br_if $b{label} (i64.ne (local.get $r{}) (i64.const 0)))", nonzero.0)?;
                }
                Op::Exit(exit) => {
                    let number = exit.number();
                    match exit.slot() {
                        Some(at) => writeln!(f, "(return (i32.const {number}) (local.get $r{}))", at.0)?,
                        None => writeln!(f, "(return (i32.const {number}) (i64.const 0))")?,
                    }
                }
            }
        }
        write!(f, ")")
    }
}

const fn wat_load(width: Width) -> &'static str {
    match width {
        Width::W8 => "i64.load8_u",
        Width::W16 => "i64.load16_u",
        Width::W32 => "i64.load32_u",
        Width::W64 => "i64.load",
    }
}

const fn wat_store(width: Width) -> &'static str {
    match width {
        Width::W8 => "i64.store8",
        Width::W16 => "i64.store16",
        Width::W32 => "i64.store32",
        Width::W64 => "i64.store",
    }
}

struct WatAddress(Option<Reg>, u32);

impl Display for WatAddress {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match *self {
            Self(None, 0) => write!(f, "(local.get $map)"),
            Self(Some(at), 0) => write!(f, "(i32.add (local.get $map) (i32.wrap_i64 (local.get $r{})))", at.0),
            Self(at, offset) => write!(f, "(i32.add {} (i32.const {offset}))", Self(at, 0)),
        }
    }
}

struct WatOperand(Operand);

impl Display for WatOperand {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            Operand::Reg(reg) => write!(f, "(local.get $r{})", reg.0),
            Operand::Const(value) => write!(f, "(i64.const {})", Number(value)),
        }
    }
}

struct WatCompute {
    binary: Binary,
    a: Reg,
    b: Operand,
}

impl Display for WatCompute {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (a, b) = (self.a.0, WatOperand(self.b));
        let name = match self.binary {
            // a copy
            Binary::Or if self.b == Operand::Const(0) => return write!(f, "(local.get $r{a})"),
            Binary::Equal => return write!(f, "(i64.extend_i32_u (i64.eq (local.get $r{a}) {b}))"),
            Binary::Less => return write!(f, "(i64.extend_i32_u (i64.lt_u (local.get $r{a}) {b}))"),
            Binary::MulHigh => {
                let high = format_args!("(i64.mul (i64.shr_u (local.get $r{a}) (i64.const 32)) {b})");
                let low = format_args!("(i64.mul (i64.and (local.get $r{a}) (i64.const 0xffffffff)) {b})");
                let low = format_args!("(i64.shr_u {low} (i64.const 32))");
                return write!(f, "(i64.shr_u (i64.add {high} {low}) (i64.const 32))");
            }
            Binary::Add => "add",
            Binary::Sub => "sub",
            Binary::Mul => "mul",
            Binary::And => "and",
            Binary::Or => "or",
            Binary::Xor => "xor",
            Binary::Shl => "shl",
            Binary::Shr => "shr_u",
        };
        write!(f, "(i64.{name} (local.get $r{a}) {b})")
    }
}

/// Small numbers in decimal.
struct Number(u64);

impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            0..1000 => write!(f, "{}", self.0),
            _ => write!(f, "{:#x}", self.0),
        }
    }
}

impl Display for CText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { recipe, name } = self;
        writeln!(f, "static inline hm_exit {name}(unsigned char *map, const unsigned char *key) {{")?;
        write!(f, "    uint64_t r0")?;
        for reg in 1..recipe.registers() {
            write!(f, ", r{reg}")?;
        }
        writeln!(f, ";")?;
        let mut open = Open::default();
        for op in recipe.ops() {
            let indent = 4 + 4 * (open.depth - usize::from(*op == Op::End));
            write!(f, "{:indent$}", "")?;
            match *op {
                Op::Const { to, value } => writeln!(f, "r{} = {}u;", to.0, Number(value))?,
                Op::Key { to, offset, width } => {
                    writeln!(f, "r{} = hm_load(key + {offset}, {});", to.0, width.bytes())?;
                }
                Op::Load { to, place, width } => {
                    let (order, bytes) = (c_order(place), width.bytes());
                    writeln!(f, "r{} = hm_load{order}(map + {}, {bytes});", to.0, CPlace(place))?;
                }
                Op::Store { place, value, width } => {
                    let (order, bytes) = (c_order(place), width.bytes());
                    writeln!(f, "hm_store{order}(map + {}, {bytes}, {});", CPlace(place), COperand(value))?;
                }
                Op::Zero { place, bytes } => writeln!(f, "memset(map + {}, 0, {bytes});", CPlace(place))?,
                Op::Compute { binary, to, a, b } => {
                    writeln!(f, "r{} = {};", to.0, CCompute { binary, a, b })?;
                }
                Op::Ctz { to, a } => writeln!(f, "r{} = hm_ctz(r{});", to.0, a.0)?,
                Op::Rare => writeln!(f, "/* seldom */")?,
                Op::Block => {
                    open.begin(false);
                    writeln!(f, "{{")?;
                }
                Op::Loop => {
                    open.begin(true);
                    writeln!(f, "for (;;) {{")?;
                }
                Op::End => match open.end() {
                    Label { number, is_used: true, .. } => writeln!(f, "}} end{number}:;")?,
                    _ => writeln!(f, "}}")?,
                },
                Op::BreakIf { nonzero, levels } => {
                    writeln!(f, "if (r{}) goto end{};", nonzero.0, open.outer(levels))?;
                }
                Op::Exit(exit) => {
                    let name = ["HM_FOUND", "HM_NEW", "HM_MISSING", "HM_BEYOND"][exit.number()];
                    match exit.slot() {
                        Some(at) => writeln!(f, "return (hm_exit){{{name}, r{}}};", at.0)?,
                        None => writeln!(f, "return (hm_exit){{{name}, 0}};")?,
                    }
                }
            }
        }
        write!(f, "}}")
    }
}

/// Fields of the header are in the byte order of the machine.
const fn c_order(place: Place) -> &'static str {
    if place.at.is_some() { "" } else { "_field" }
}

struct CPlace(Place);

impl Display for CPlace {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Place { at, offset } = self.0;
        match at {
            Some(at) => write!(f, "r{} + {offset}", at.0),
            None => write!(f, "{offset}"),
        }
    }
}

struct COperand(Operand);

impl Display for COperand {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            Operand::Reg(reg) => write!(f, "r{}", reg.0),
            Operand::Const(value) => write!(f, "{}u", Number(value)),
        }
    }
}

struct CCompute {
    binary: Binary,
    a: Reg,
    b: Operand,
}

impl Display for CCompute {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let (a, b) = (self.a.0, COperand(self.b));
        let operator = match self.binary {
            // a copy
            Binary::Or if self.b == Operand::Const(0) => return write!(f, "r{a}"),
            Binary::MulHigh => return write!(f, "hm_mul_high(r{a}, {b})"),
            Binary::Add => "+",
            Binary::Sub => "-",
            Binary::Mul => "*",
            Binary::And => "&",
            Binary::Or => "|",
            Binary::Xor => "^",
            Binary::Shl => "<<",
            Binary::Shr => ">>",
            Binary::Equal => "==",
            Binary::Less => "<",
        };
        write!(f, "r{a} {operator} {b}")
    }
}
