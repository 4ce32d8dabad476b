//! The redirect page of the example app, `/dev/callback`; `lokd dev` only.

use askama::Template;

use super::{Chrome, Shown};

/// Shows what the example app received and the command that comes next.
#[derive(Template)]
#[template(path = "dev_callback.html")]
pub struct DevCallback {
    /// The frame.
    pub chrome: Chrome,
    /// The authorization code.
    pub code: Option<String>,
    /// The `state` that came back.
    pub state: Option<Shown>,
    /// The error code instead.
    pub error: Option<Shown>,
    /// The shell line that exchanges the code.
    pub command: Option<String>,
}
