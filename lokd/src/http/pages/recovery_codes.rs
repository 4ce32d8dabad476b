//! The page that shows recovery codes, once.

use std::fmt;

use askama::Template;

use super::Chrome;

/// Shows the codes.
#[derive(Template)]
#[template(path = "recovery_codes.html")]
pub struct RecoveryCodes {
    /// The frame.
    pub chrome: Chrome,
    /// What came before, as a sentence.
    pub said: &'static str,
    /// The codes.
    pub codes: Vec<String>,
    /// Where it goes on.
    pub next: String,
}

impl fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryCodes").finish_non_exhaustive()
    }
}
