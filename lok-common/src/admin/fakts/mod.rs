//! The catalogue of Fakts: what apps, services and hubs are, where they run, and what they were given.

pub mod alias;
pub mod app;
pub mod client;
pub mod device;
pub mod hub;
pub mod import;
pub mod instance;
pub mod layer;
pub mod mandate;
pub mod probe;
pub mod release;
pub mod request;
pub mod service;
