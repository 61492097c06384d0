//! Panics that are expected.

/// What a panic said.
pub(crate) fn text_of(panic: Box<dyn std::any::Any + Send>) -> String {
    panic.downcast_ref::<String>().cloned().unwrap_or_else(|| (*panic.downcast_ref::<&str>().expect("text")).into())
}
