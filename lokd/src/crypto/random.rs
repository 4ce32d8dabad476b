//! Randomness is handed in: by `OsRandom`, or by the stream of one use case.

use crate::protocol::Millis;

/// Draws unpredictable bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The generator of the operating system, by way of aws-lc.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRandom;

impl Random for OsRandom {
    fn fill(&self, bytes: &mut [u8]) {
        if aws_lc_rs::rand::fill(bytes).is_err() {
            // Going on would hand out keys and codes that can be guessed.
            tracing::error!("the operating system gives no random bytes: lokd ends");
            std::process::abort();
        }
    }
}

/// A fresh id (UUIDv7) for the moment `now`.
pub fn id(now: Millis, random: &dyn Random) -> String {
    let mut bytes = [0; 10];
    random.fill(&mut bytes);
    lok_common::id::from_parts(now, bytes)
}

/// `length` characters of an ASCII `alphabet` of at most 256, each as likely as the other.
pub fn text_code(alphabet: &[u8], length: usize, random: &dyn Random) -> String {
    // Bytes at or above the largest multiple of the alphabet's size would favour its first characters.
    let fair = 256 - 256 % alphabet.len().clamp(1, 256);
    let mut code = String::with_capacity(length);
    let mut bytes = [0; 32];
    while code.len() < length && !alphabet.is_empty() {
        random.fill(&mut bytes);
        let drawn = bytes.iter().map(|b| usize::from(*b)).filter(|b| *b < fair);
        code.extend(
            drawn
                .take(length - code.len())
                .map(|b| char::from(alphabet[b % alphabet.len()])),
        );
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting;

    impl Random for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            for (value, byte) in (0..=255).rev().zip(bytes) {
                *byte = value;
            }
        }
    }

    #[test]
    fn codes_leave_out_the_bytes_that_would_be_unfair() {
        // 256 % 20 = 16: the bytes 240 to 255 are not used, and 239 is the last letter.
        assert_eq!(text_code(b"BCDFGHJKLMNPQRSTVWXZ", 2, &Counting), "ZX");
    }

    #[test]
    fn ids_differ() {
        assert_ne!(id(1, &OsRandom), id(1, &OsRandom));
        assert!(lok_common::id::is_id(&id(1, &OsRandom)));
    }
}
