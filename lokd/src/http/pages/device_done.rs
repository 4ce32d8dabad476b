//! The page after a device's request was decided, `/device`.

use askama::Template;

use super::{Chrome, Shown};

/// Says that the device was approved or denied.
#[derive(Debug, Template)]
#[template(path = "device_done.html")]
pub struct DeviceDone {
    /// The frame.
    pub chrome: Chrome,
    /// The client that asked.
    pub client: Shown,
    /// How it was decided.
    pub approved: bool,
}
