//! The page after something was mailed, or was not: it looks the same.

use askama::Template;

use super::Chrome;

/// Says that there may be a mail.
#[derive(Debug, Template)]
#[template(path = "mail_sent.html")]
pub struct MailSent {
    /// The frame.
    pub chrome: Chrome,
    /// What may be in it.
    pub text: &'static str,
}
