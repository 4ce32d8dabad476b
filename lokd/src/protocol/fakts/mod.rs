//! Fakts: how an app, a service or a hub becomes known, and what it is told.
//!
//! Two protocols share these rules: v1 (`start`, `challenge`, `claim` and their kin) and v2 (device authorization, with
//! the configuration in the token response). Nothing here imports the store, the services or HTTP.

pub mod access;
pub mod address;
pub mod alias;
pub mod body;
pub mod challenge_key;
pub mod code;
pub mod composition;
pub mod configuration;
mod fields;
mod hash;
pub mod health;
pub mod identity;
pub mod import;
pub mod kind;
pub mod manifest;
pub mod order;
pub mod origin;
pub mod poll;
pub mod report;
pub mod request;
pub mod resolve;
pub mod service;
pub mod wellknown;
mod words;

pub use access::{Access, Asker};
pub use address::{Address, AddressKind, LayerKind};
pub use alias::{Alias, Version};
pub use body::{Body, Fault};
pub use challenge_key::ChallengeKey;
pub use configuration::Configuration;
pub use fields::is_identifier;
pub use health::Health;
pub use identity::identity_key;
pub use kind::{ClientKind, ClientRole};
pub use manifest::{Manifest, PublicSource, Requirement};
pub use origin::{Origin, Place, Scheme};
