//! Somebody waits while files are read: they are told how far it is, and may say that they want it no more.

use std::sync::atomic::{AtomicU64, Ordering};

/// Whoever waited said stop: nothing was made of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped;

/// Told how much is done, of how much, now and then and from any thread; returns whether to go on.
pub type Tell<'a> = dyn Fn(u64, u64) -> bool + Sync + 'a;

/// Tells nobody, and goes on.
pub(super) const NOBODY: &Tell<'static> = &|_, _| true;

/// One piece of reading, and who is told of it.
pub(super) struct Watch<'a> {
    tell: &'a Tell<'a>,
    done: AtomicU64,
    of: u64,
}

impl<'a> Watch<'a> {
    /// Begins a piece of so much work, in whatever it is counted.
    pub(super) fn new(of: usize, tell: &'a Tell<'a>) -> Self {
        Self { tell, done: AtomicU64::new(0), of: of as u64 }
    }

    /// Says that so much more is done. Fails where it is to end here.
    pub(super) fn did(&self, more: usize) -> Result<(), Stopped> {
        let done = self.done.fetch_add(more as u64, Ordering::Relaxed) + more as u64;
        if (self.tell)(done.min(self.of), self.of) { Ok(()) } else { Err(Stopped) }
    }
}
