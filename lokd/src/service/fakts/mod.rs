//! Fakts: an app that starts anywhere asks where its services live and who it is.
//!
//! Two protocols are two faces of the same steps: [`demand`] (an app asks), [`decide`] (a person or a script says yes or
//! no), [`deliver`] (the app is told), [`report`] (the app says how it fares), and [`mandate`] (an authority that was
//! given in advance decides at once).

pub mod decide;
pub mod deliver;
pub mod demand;
pub mod logo;
pub mod look;
pub mod mandate;
pub mod probe;
pub mod refused;
pub mod register;
pub mod report;
pub mod retrieve;
pub mod service;
pub mod token;
pub mod wait;

pub use refused::{Refused, not_a_member};

use super::Lok;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use lok_common::Secret;

/// The `client_secret` of a Fakts v1 client. It must be told again at every claim, so it is derived and kept nowhere.
#[must_use]
pub fn v1_secret(lok: &Lok, client_id: &str, epoch: i64) -> Secret {
    let parts = [client_id.as_bytes(), &epoch.to_be_bytes()];
    Secret::new(URL_SAFE_NO_PAD.encode(lok.sealer.derive("fakts-v1", &parts)))
}
