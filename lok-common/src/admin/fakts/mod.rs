//! The catalogue of Fakts: what apps, services and hubs are, where they run, and what they were given.

pub mod import;
pub mod probe;
pub mod request;
