//! The rules, pure: no input or output, no clock, no randomness, nothing that waits.
//!
//! Everything here is a function of its arguments; time and fresh values are handed in.

pub mod agent;
pub mod fakts;
pub mod jose;
pub mod keyring;
pub mod oauth;
pub mod oidc;
pub mod password;
pub mod picture;
pub mod refresh;
pub mod remark;

/// A moment in Unix milliseconds, or a span in milliseconds.
pub type Millis = i64;
