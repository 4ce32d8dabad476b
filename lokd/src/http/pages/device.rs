//! The page that takes a device code, `/device`.

use askama::Template;

use super::{Chrome, Form, Shown};

/// Asks for a device or app code (`code`), RFC 8628 3.3.
#[derive(Debug, Template)]
#[template(path = "device.html")]
pub struct Device {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The code filled in (`verification_uri_complete`, or the last try); use `Shown::input`.
    pub code: Shown,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
