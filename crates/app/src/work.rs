//! Work somebody waits for: what is under way, how far it is, and whether they still want it.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leveller_model::import::Stopped;

use crate::contract::WorkView;
use crate::error::Result;

/// Thousandths of a work: the whole of it.
pub(crate) const WHOLE: Range<u32> = 0..1000;

/// Parts a share of a work, in thousandths, among so many parts of it.
pub(crate) fn shares(of: &Range<u32>, parts: usize) -> impl Iterator<Item = Range<u32>> {
    let parts = u32::try_from(parts).unwrap_or(u32::MAX).max(1);
    let (start, whole) = (of.start, of.end.saturating_sub(of.start));
    let edge =
        move |part: u32| start + u32::try_from(u64::from(whole) * u64::from(part) / u64::from(parts)).unwrap_or(whole);
    (0..parts).map(move |part| edge(part)..edge(part + 1))
}

/// Work under way. Whoever does it and whoever waits for it each hold one of the same.
#[derive(Debug, Clone, Default)]
pub struct Work(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    stopped: AtomicBool,
    /// Whether it is to be finished whatever is said.
    finishing: AtomicBool,
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

    /// Has it finished with what was done by the time it was said to be enough: from now on nothing stops it.
    pub(crate) fn finish(&self) {
        self.0.finishing.store(true, Ordering::Relaxed);
    }

    /// Returns whether it is wanted no more.
    pub fn is_stopped(&self) -> bool {
        self.0.stopped.load(Ordering::Relaxed) && !self.0.finishing.load(Ordering::Relaxed)
    }

    /// Returns whether somebody else holds it: whoever does it lets go of it at its end.
    pub fn is_under_way(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    /// Returns what is under way and how far the whole is.
    pub fn view(&self) -> WorkView {
        let Now { what, file, done, .. } = self.now().clone();
        WorkView { percent: done * 100 / WHOLE.end, what: what.to_owned(), file }
    }

    /// Goes on to another part of it, which takes up a share of the whole in thousandths. Fails where it is wanted no
    /// more. What is done stays done where a part takes up less than that.
    pub(crate) fn begin(&self, what: &'static str, file: &str, share: Range<u32>) -> Result<()> {
        let mut now = self.now();
        let done = now.done.max(share.start);
        *now = Now { what, file: file.to_owned(), share, done };
        drop(now);
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

#[cfg(test)]
mod tests {
    use super::{WHOLE, shares};

    #[test]
    fn shares_of_a_work_are_the_whole_of_it_one_after_the_other() {
        for parts in [1, 2, 3, 7, 1000, 1001] {
            let all: Vec<_> = shares(&WHOLE, parts).collect();
            assert_eq!((all.len(), all[0].start, all[parts - 1].end), (parts, WHOLE.start, WHOLE.end));
            assert!(all.windows(2).all(|two| two[0].end == two[1].start));
        }
    }
}
