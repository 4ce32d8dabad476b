//! `[password]`: how passwords are hashed (Argon2id, RFC 9106).

use super::section::Section;
use serde::Serialize;

/// How passwords are hashed.
#[derive(Clone, Debug, Serialize)]
pub struct Password {
    /// Memory of one hash in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub iterations: u32,
    /// Lanes of one hash.
    pub parallelism: u32,
    /// Hashes that are computed at the same time.
    pub workers: usize,
    /// Hashes that may wait; one more is answered 503.
    pub queue: usize,
    /// The shortest password that is taken, in characters.
    pub min_length: usize,
}

impl Password {
    pub(super) fn read(section: &mut Section) -> Self {
        let password = Self {
            memory_kib: section.within("memory_kib", 19_456, 8..=4_194_304),
            iterations: section.within("iterations", 2, 1..=64),
            parallelism: section.within("parallelism", 1, 1..=64),
            workers: section.within("workers", cores(), 1..=256),
            queue: section.within("queue", 64, 1..=65_536),
            min_length: section.within("min_length", 12, 8..=128),
        };
        let lanes = 8 * password.parallelism;
        if password.memory_kib < lanes {
            section.problem(
                "memory_kib",
                Some(password.memory_kib.to_string()),
                format!("must be at least 8 * password.parallelism = {lanes} (RFC 9106 3.1)"),
            );
        }
        if u64::from(password.memory_kib) * u64::from(password.iterations) < 2 * 19_456 {
            section.warn(
                "memory_kib",
                "passwords are cheaper to guess than the default makes them",
            );
        }
        password
    }
}

/// How many threads run at once on this machine.
pub(super) fn cores() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}
