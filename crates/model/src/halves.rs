//! Two halves of one piece of work at once. What comes out is the same as one after the other: neither sees what the
//! other does.

use std::panic::resume_unwind;
use std::thread;

/// Does two things at once, the other on a thread of its own.
pub fn both<A, B: Send>(one: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        (one(), other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

/// Fewer things than this are not worth a second thread.
pub const HALVED: usize = 4096;

/// Makes something of each thing, in their order.
pub fn each<T: Sync, U: Send>(things: &[T], of: impl Fn(&T) -> U + Sync) -> Vec<U> {
    if things.len() < HALVED {
        return things.iter().map(of).collect();
    }
    let (some, others) = things.split_at(things.len() / 2);
    let made = |things: &[T]| -> Vec<U> { things.iter().map(&of).collect() };
    let (mut all, mut more) = both(|| made(some), || made(others));
    all.append(&mut more);
    all
}
