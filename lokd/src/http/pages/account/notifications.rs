//! How a person is told of things, `/account/notifications`.

use crate::http::pages::account::Nav;
use crate::http::pages::{Chrome, Form, Shown, When};
use askama::Template;

/// Mail, channels, and what can be added (`do` says what; `id`, `way`, `name`, `address`).
#[derive(Debug, Template)]
#[template(path = "account/notifications.html")]
pub struct Notifications {
    /// The frame.
    pub chrome: Chrome,
    /// Where in the account.
    pub nav: Nav,
    /// Where the forms go.
    pub form: Form,
    /// The mail address, if it is known to be theirs.
    pub email: Option<Shown>,
    /// Whether they want no mail about what happens.
    pub refuses_mail: bool,
    /// Their channels.
    pub channels: Vec<Told>,
    /// What they can add.
    pub ways: Vec<ToldBy>,
    /// The nonce of the script that subscribes a browser.
    pub script_nonce: String,
    /// The secret of the webhook that was just made.
    pub secret: Option<String>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

/// A channel.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its id.
    pub id: String,
    /// What the person calls it.
    pub name: Shown,
    /// Of what kind.
    pub kind: &'static str,
    /// Enough of the address to know it again.
    pub address: Shown,
    /// Whether it is used.
    pub enabled: bool,
    /// Whether the last try failed.
    pub fails: bool,
    /// When something was last delivered.
    pub last: Option<When>,
}

/// What can be added.
#[derive(Clone, Debug)]
pub struct ToldBy {
    /// The transport.
    pub id: String,
    /// Its name.
    pub name: Shown,
    /// It takes an address.
    pub webhook: bool,
    /// It takes a topic.
    pub ntfy: bool,
    /// It takes this browser, which subscribes with this key.
    pub key: Option<String>,
    /// Where it is.
    pub server: Option<Shown>,
}
