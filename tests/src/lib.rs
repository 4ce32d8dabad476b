//! The harness: a running lokd on either database, a browser, a relying party, Fakts clients,
//! people, and what they need.
//!
//! A test starts a [`lokd::Lokd`], makes what it is about with the builders, and goes through the doors that users use.
//! Everything that a test starts ends with it. Nothing here sleeps for a fixed time; [`poll::eventually`] waits for facts,
//! and [`lokd::Lokd::advance`] moves lokd's clock.

pub mod browser;
pub mod builders;
pub mod clock;
pub mod fakts;
pub mod graphql;
pub mod html;
pub mod hub;
pub mod instance;
pub mod lokd;
pub mod machine;
pub mod mailbox;
pub mod package;
pub mod paths;
pub mod person;
pub mod picture;
pub mod poll;
pub mod ports;
pub mod postgres;
pub mod process;
pub mod provider;
pub mod proxy;
pub mod python;
pub mod raw;
pub mod receiver;
pub mod rp;
pub mod skip;
pub mod socket;
pub mod times;
pub mod tls;
pub mod totp;
pub mod wire;
