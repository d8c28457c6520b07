//! Pieces of work and who does them: one thread after the other, or several at once, with the same outcome.

use super::{Block, Merge, Options};
use crate::engine::Error;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::sync::mpsc::sync_channel;

/// Where threads can not be made, one does the work.
const NO_THREADS: bool = cfg!(target_family = "wasm");

/// Judges pieces of work one after the other, on the caller's thread or on others: pieces go out numbered, blocks come back in
/// any order and are merged in that of the input.
pub(in crate::engine) fn drive<W: Send>(
    next: &mut dyn FnMut() -> Result<Option<W>, Error>,
    run: &(dyn Fn(W) -> Block + Sync),
    merge: &mut Merge<'_>,
    options: &mut Options<'_>,
) -> Result<(), Error> {
    if options.threads > 1 && !NO_THREADS {
        return spread(next, run, merge, options);
    }
    while let Some(work) = next()? {
        merge.block(run(work));
        if !(options.progress)(merge.bytes, merge.report.records) {
            merge.report.stopped = true;
            break;
        }
    }
    Ok(())
}

fn spread<W: Send>(
    next: &mut dyn FnMut() -> Result<Option<W>, Error>,
    run: &(dyn Fn(W) -> Block + Sync),
    merge: &mut Merge<'_>,
    options: &mut Options<'_>,
) -> Result<(), Error> {
    let threads = options.threads.min(64);
    let (send_work, work) = sync_channel::<(u64, W)>(threads);
    let (send_done, done) = sync_channel::<(u64, std::thread::Result<Block>)>(threads * 2);
    let work = Mutex::new(work);
    let mut waiting: std::collections::BTreeMap<u64, Block> = std::collections::BTreeMap::new();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (work, send_done) = (&work, send_done.clone());
            scope.spawn(move || {
                loop {
                    let next = match work.lock() {
                        Ok(receiver) => receiver.recv(),
                        Err(_) => return,
                    };
                    let Ok((n, block)) = next else { return };
                    // A worker that falls says so, or the others would be waited for without end.
                    let judged = catch_unwind(AssertUnwindSafe(|| run(block)));
                    if send_done.send((n, judged)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(send_done);
        // Dropped on every way out, so that the workers end.
        let send_work = send_work;
        let (mut sent, mut merged) = (0u64, 0u64);
        let mut more = true;
        loop {
            while more && sent - merged < threads as u64 * 2 {
                let Some(block) = next()? else {
                    more = false;
                    break;
                };
                if send_work.send((sent, block)).is_err() {
                    return Ok(());
                }
                sent += 1;
            }
            if sent == merged {
                return Ok(());
            }
            let Ok((n, block)) = done.recv() else { return Ok(()) };
            waiting.insert(n, block.unwrap_or_else(|fall| resume_unwind(fall)));
            while let Some(block) = waiting.remove(&merged) {
                merge.block(block);
                merged += 1;
            }
            if !(options.progress)(merge.bytes, merge.report.records) {
                merge.report.stopped = true;
                return Ok(());
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::Standard;
    use crate::engine::batch::{BLOCK, Rows};
    use crate::records::{AnyRecord, record_type};

    /// Falls on the second block.
    struct Falling;

    impl Rows for Falling {
        fn cut(&self, bytes: &[u8], last: bool) -> usize {
            if last { bytes.len() } else { bytes.len().min(BLOCK) }
        }
        fn each(&self, block: &[u8], record: &mut dyn AnyRecord, visit: &mut dyn FnMut(&mut dyn AnyRecord)) {
            assert!(!block.starts_with(b"b"), "asked for by a test");
            visit(record);
        }
    }

    #[test]
    fn a_worker_that_falls_ends_the_run() {
        let standard = Standard::new(crate::values::Date::parse("2026-11-21").unwrap());
        let input = [vec![b'a'; BLOCK], vec![b'b'; BLOCK], vec![b'a'; BLOCK * 20]].concat();
        for threads in [1, 2, 4] {
            let run = || {
                let mut options =
                    Options { threads, max_findings: 0, reveal: false, progress: &mut |_, _| true };
                let kind = record_type("citizen").unwrap();
                standard.check_stream(&mut input.as_slice(), kind, &Falling, &mut options).map(|r| r.records)
            };
            assert!(catch_unwind(AssertUnwindSafe(run)).is_err(), "{threads}");
        }
    }
}
