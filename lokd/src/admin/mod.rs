//! The admin transport: HTTP over the Unix socket, for `lokctl`.
//!
//! Who calls is what the kernel says of the peer; what a caller may do is decided by the role that the configuration
//! gives it; every route is in one list with the permission that it needs, and cannot be added without one.
//!
//! Must not import: store, http, jobs.

pub mod answer;
mod apply;
mod backup;
mod caller;
pub mod endpoint;
mod fakts;
mod notify;
pub mod private;
mod providers;
mod resource;
pub mod router;

pub use caller::closed;
pub use endpoint::Endpoint;
