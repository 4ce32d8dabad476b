//! An authenticator app (RFC 6238), made by hand.

use crate::lokd::Lokd;
use aws_lc_rs::hmac;

/// Base 32 (RFC 4648 6).
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// An app that knows one secret.
#[derive(Clone, Debug)]
pub struct Authenticator(Vec<u8>);

impl Authenticator {
    /// Takes a secret as a page shows it.
    ///
    /// # Panics
    ///
    /// When it is not base 32.
    #[must_use]
    pub fn type_in(secret: &str) -> Self {
        let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
        for letter in secret
            .bytes()
            .filter(|letter| !letter.is_ascii_whitespace())
        {
            let value = LETTERS.iter().position(|known| *known == letter);
            bits = bits << 5 | u32::try_from(value.expect("base 32")).unwrap();
            held += 5;
            if held >= 8 {
                held -= 8;
                bytes.push(u8::try_from(bits >> held & 0xff).unwrap());
            }
        }
        Self(bytes)
    }

    /// The code at a moment, in milliseconds.
    ///
    /// # Panics
    ///
    /// When the moment is before 1970.
    #[must_use]
    pub fn at(&self, millis: i64) -> String {
        let step = u64::try_from(millis).unwrap() / 30_000;
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let at = usize::from(tag.as_ref()[19] & 0xf);
        let four: [u8; 4] = tag.as_ref()[at..at + 4].try_into().unwrap();
        format!(
            "{:06}",
            (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000
        )
    }

    /// The code that is shown now.
    pub async fn code(&self, lokd: &Lokd) -> String {
        self.at(lokd.now().await)
    }

    /// A code that is not shown now, nor just before or after.
    pub async fn wrong(&self, lokd: &Lokd) -> String {
        let now = lokd.now().await;
        let near: Vec<String> = (-2..=2).map(|step| self.at(now + step * 30_000)).collect();
        let mut codes = (0..).map(|code: u32| format!("{code:06}"));
        codes.find(|code| !near.contains(code)).unwrap()
    }
}
