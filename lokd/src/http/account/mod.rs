//! `/account` and below: what people see and change of their own.

pub mod activity;
pub mod apps;
pub mod email;
pub mod identities;
pub mod notifications;
pub mod organizations;
pub mod picture;
pub mod profile;
pub mod security;
pub mod sessions;

use super::pages::account::{Nav, Section};
use super::visit::Visit;

/// The frame of a page in a section. `said` is what the page before did, by the word in its address (`?done=saved`).
pub(super) fn nav(visit: &Visit, section: Section) -> Nav {
    let params = visit.query().unwrap_or_default();
    let word = params.one("done").ok().flatten().unwrap_or_default();
    Nav {
        section,
        said: said(word),
        account: visit.account(),
        messages: visit.messages(),
    }
}

/// Sentences for what was done; nothing of the address is shown.
fn said(word: &str) -> Option<&'static str> {
    Some(match word {
        "saved" => "Saved.",
        "removed" => "Removed.",
        "picture" => "This is your new picture.",
        "sent" => "Sent. It arrives in a moment.",
        "linked" => "The account is linked.",
        "unlinked" => "The account is no longer linked.",
        "password" => "Your password is changed. Other browsers are signed out.",
        "totp" => "The authenticator app is set up.",
        "passkey" => "The passkey is added.",
        "ended" => "Signed out there.",
        "others" => "Signed out everywhere else.",
        "withdrawn" => "The app can no longer act for you.",
        "left" => "You left the organization.",
        "acknowledged" => "Acknowledged.",
        _ => return None,
    })
}
