//! SHA-256 over parts that cannot be mistaken for one another.

use aws_lc_rs::digest::{Context, SHA256};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// A hash in the making: each part goes in behind its length, so that `ab` + `c` is not `a` + `bc`.
pub(super) struct Framed(Context);

impl Framed {
    /// Begins a hash for one purpose.
    pub fn new(purpose: &str) -> Self {
        let mut hash = Self(Context::new(&SHA256));
        hash.text(purpose);
        hash
    }

    /// How many parts come next.
    pub fn count(&mut self, count: usize) -> &mut Self {
        self.0.update(&(count as u64).to_be_bytes());
        self
    }

    /// A part.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.count(text.len());
        self.0.update(text.as_bytes());
        self
    }

    /// A part that may be missing, which is not the same as an empty one.
    pub fn maybe(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            None => self.count(0),
            Some(text) => self.count(1).text(text),
        }
    }

    /// The hash in base64url.
    pub fn finish(self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.finish())
    }
}
