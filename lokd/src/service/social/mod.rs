//! What people and apps of an organization read and share: the API's use cases.
//!
//! Everything is of the organization of the caller's token. What belongs to another is not found, like what does not
//! exist.

mod app;
mod batch;
mod budget;
mod caller;
pub mod channel;
mod client;
pub mod comment;
pub mod development;
mod device;
mod group;
pub mod group_profile;
mod hub;
mod instance;
pub mod instance_change;
mod layer;
pub mod live;
pub mod mandate;
pub mod mandate_change;
pub mod message;
mod organization;
mod page;
mod person;
pub mod profile;
mod reader;
pub mod redeem;
mod scope;
mod service;
mod sockets;
mod standing;
pub mod stash;
mod texts;

pub use app::{App, Release};
pub use caller::{Caller, Stranger, authenticate, stands};
pub use client::Client;
pub use device::Device;
pub use group::{Group, GroupProfile};
pub use hub::Hub;
pub use instance::{Instance, Mapping};
pub use layer::Layer;
pub use organization::Organization;
pub use page::{Filter, Slice};
pub use person::Person;
pub use reader::Reader;
pub use scope::Scope;
pub use service::{Service, ServiceRelease};
pub use sockets::{Seat, Sockets};

use crate::service::Failure;
use lok_common::{ErrorCode, Problem};

/// There is no such object in the caller's organization. Whether there is one elsewhere is not told.
#[must_use]
pub fn not_found(noun: &str, id: &str) -> Failure {
    let shown: String = id.chars().take(80).collect();
    Problem::new(
        ErrorCode::NotFound,
        format!("there is no {noun} {shown:?} in your organization"),
    )
    .into()
}
