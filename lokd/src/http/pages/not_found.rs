//! The page for an address that leads nowhere.

use askama::Template;

use super::Chrome;

/// Says that there is no such page; status 404.
#[derive(Debug, Template)]
#[template(path = "not_found.html")]
pub struct NotFound {
    /// The frame.
    pub chrome: Chrome,
}
