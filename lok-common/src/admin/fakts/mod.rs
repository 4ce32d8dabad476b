//! The catalogue of Fakts: what apps, services and hubs are, where they run, and what they were given.

pub mod request;
