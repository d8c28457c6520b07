//! How the benches take time.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Best of several runs, in time on a processor where the system tells that: the machine is shared.
pub(crate) fn best<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    (0..runs)
        .map(|_| {
            let (start, on_cpu) = (Instant::now(), cpu());
            black_box(work());
            match (on_cpu, cpu()) {
                (Some(before), Some(after)) => after - before,
                _ => start.elapsed(),
            }
        })
        .min()
        .unwrap_or_default()
}

/// Time that this thread was on a processor.
fn cpu() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
