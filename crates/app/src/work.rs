//! Work somebody waits for: what is under way, how far it is, and whether they still want it.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leveller_model::import::Stopped;

use crate::contract::WorkView;
use crate::error::Result;

/// Thousandths of a work: the whole of it.
pub(crate) const WHOLE: Range<u32> = 0..1000;

/// Work under way. Whoever does it and whoever waits for it each hold one of the same.
#[derive(Debug, Clone, Default)]
pub struct Work(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    stopped: AtomicBool,
    now: Mutex<Now>,
}

#[derive(Debug, Clone, Default)]
struct Now {
    /// What is under way; empty before it begins.
    what: &'static str,
    /// The file it is about; empty for no one file.
    file: String,
    /// The thousandths of the whole it takes up, and how many are done.
    share: Range<u32>,
    done: u32,
}

impl Work {
    /// Says that it is wanted no more: it ends as soon as it asks, with the error `stopped`.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::Relaxed);
    }

    /// Returns whether it is wanted no more.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed)
    }

    /// Returns what is under way and how far the whole is.
    pub fn view(&self) -> WorkView {
        let Now { what, file, done, .. } = self.now().clone();
        WorkView { percent: done * 100 / WHOLE.end, what: what.to_owned(), file }
    }

    /// Goes on to another part of it, which takes up a share of the whole in thousandths. Fails where it is wanted no
    /// more.
    pub(crate) fn begin(&self, what: &'static str, file: &str, share: Range<u32>) -> Result<()> {
        let done = share.start;
        *self.now() = Now { what, file: file.to_owned(), share, done };
        if self.is_stopped() { Err(Stopped.into()) } else { Ok(()) }
    }

    /// Takes over how much of the part under way is done, of how much. Returns whether to go on.
    pub(crate) fn tell(&self, done: u64, of: u64) -> bool {
        let mut now = self.now();
        let share = u64::from(now.share.end.saturating_sub(now.share.start));
        let more = u32::try_from(share * done.min(of) / of.max(1)).unwrap_or_default();
        now.done = now.done.max(now.share.start + more);
        drop(now);
        !self.is_stopped()
    }

    /// Takes over how much of the part under way is done, of how much. Fails where it is wanted no more.
    pub(crate) fn go_on(&self, done: usize, of: usize) -> Result<()> {
        if self.tell(done as u64, of as u64) { Ok(()) } else { Err(Stopped.into()) }
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.0.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
