//! The page that decides a device's request, `/device`.

use askama::Template;

use super::{Chrome, Client, Form, OrganizationChoice, Scope, Shown};

/// Asks whether a device may sign in (`decision` is `approve` or `deny`; `organization`), RFC 8628 5.4.
#[derive(Debug, Template)]
#[template(path = "device_confirm.html")]
pub struct DeviceConfirm {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// The client that asks.
    pub client: Client,
    /// Who is signed in.
    pub username: Shown,
    /// The user code, to be compared with the device's.
    pub code: Shown,
    /// The address that the request came from.
    pub address: Shown,
    /// Whether that is in the network of this browser.
    pub same_network: bool,
    /// Whole minutes since the request.
    pub minutes_ago: u32,
    /// Where it may act; one is stated, several are a list.
    pub organizations: Vec<OrganizationChoice>,
    /// What it would be allowed.
    pub scopes: Vec<Scope>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}
