//! The words that `lokd` and `lokctl` share: the admin API's types, its errors, its roles.
//!
//! Serde only: nothing here knows a runtime, a database, a web framework or a command-line parser.

pub mod admin;
pub mod backup;
pub mod error;
pub mod id;
pub mod nearest;
pub mod secret;
pub mod socket;
pub mod time;

pub use error::{ErrorCode, Problem};
pub use secret::Secret;
pub use time::Time;
