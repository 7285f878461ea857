//! Two halves of one piece of work at once. What comes out is the same as one after the other: neither sees what the
//! other does.

use std::panic::resume_unwind;
use std::thread;

/// Does two things at once, the other on a thread of its own.
pub(super) fn both<A, B: Send>(one: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        (one(), other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}
