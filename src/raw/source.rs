//! A layout together with where it comes from: a declaration, or a header.
//!
//! The core is one text for all sources. Where the layout is a constant, its functions may use it as one, for what pays
//! only then: code of a layout's own that stands out of line, shorter addresses. That the constant is the layout at
//! hand is in the type.
//!
//! In builds with debug assertions a declared layout is handed in as a value, and the core stands once for all maps:
//! [`Declared`]. Without optimisation, a copy of the core for each map would be most of what such a build compiles. The
//! bytes are the same, and so is the path through the core.
#![expect(unsafe_code, reason = "raw memory")]

use super::header;
use crate::layout::MapLayout;
use core::marker::PhantomData;

/// Where a layout comes from.
pub(crate) trait LayoutSource {
    /// The layout, where it is a constant.
    const LAYOUT: Option<MapLayout>;
    /// Whether the layout is that of a declaration.
    const IS_DECLARED: bool;
}

/// A header: the layout is known when the program runs.
pub(crate) enum FromHeader {}

impl LayoutSource for FromHeader {
    const LAYOUT: Option<MapLayout> = None;
    const IS_DECLARED: bool = false;
}

/// A declaration whose layout is handed in as a value.
#[cfg(debug_assertions)]
pub(crate) enum Declared {}

#[cfg(debug_assertions)]
impl LayoutSource for Declared {
    const LAYOUT: Option<MapLayout> = None;
    const IS_DECLARED: bool = true;
}

/// A layout from the source `S`.
///
/// Invariant: where `S::LAYOUT` is a layout, it is this one.
pub(crate) struct SourcedLayout<S> {
    layout: MapLayout,
    source: PhantomData<S>,
}

impl<S: LayoutSource> SourcedLayout<S> {
    /// Whether the layout is that of a declaration.
    pub(super) const IS_DECLARED: bool = S::IS_DECLARED;
    /// Whether the layout is a constant.
    pub(super) const IS_CONSTANT: bool = S::LAYOUT.is_some();

    /// The constant.
    #[inline(always)]
    pub(crate) const fn constant() -> Self {
        match S::LAYOUT {
            Some(layout) => Self { layout, source: PhantomData },
            None => unreachable!(),
        }
    }

    /// The layout of the map at `base`, found again: the constant, or what the header says. `None` where that is no
    /// header.
    ///
    /// # Safety
    ///
    /// - I1, I2 for the layout that this source gave.
    #[inline(always)]
    pub(super) const unsafe fn of_map(base: *const u8) -> Option<Self> {
        let layout = match S::LAYOUT {
            Some(layout) => Some(layout),
            // SAFETY: the header is part of the block, and initialised (I1, I2).
            None => unsafe { header::read_trusted(base) },
        };
        match layout {
            Some(layout) => Some(Self { layout, source: PhantomData }),
            None => None,
        }
    }

    #[inline(always)]
    pub(crate) const fn layout(&self) -> &MapLayout {
        &self.layout
    }
}

impl SourcedLayout<FromHeader> {
    /// A layout that is no constant.
    #[inline(always)]
    pub(crate) const fn from_header(layout: &MapLayout) -> Self {
        Self { layout: *layout, source: PhantomData }
    }
}

#[cfg(debug_assertions)]
impl SourcedLayout<Declared> {
    /// The layout of a declaration.
    pub(crate) const fn declared(layout: MapLayout) -> Self {
        Self { layout, source: PhantomData }
    }
}
