//! The page that makes an account, for whoever has an invite or a link to their address.

use askama::Template;
use lok_common::Secret;

use super::{Chrome, Form, Shown};

/// Asks for user name (`username`), `name`, `email` and a password twice (`new_password`, `new_password_again`).
#[derive(Debug, Template)]
#[template(path = "sign_up_account.html")]
pub struct SignUpAccount {
    /// The frame.
    pub chrome: Chrome,
    /// Where the form goes.
    pub form: Form,
    /// What the link brought (field `token`).
    pub token: Secret,
    /// The organization that the person joins.
    pub organization: Option<Shown>,
    /// The user name of the last try.
    pub username: Shown,
    /// The name of the last try.
    pub name: Shown,
    /// The address.
    pub email: Shown,
    /// Whether the address is proved, and stays.
    pub fixed: bool,
    /// The fewest characters of a password.
    pub min_length: usize,
    /// The field that was wrong: `username`, `name`, `email`, `password`; empty for none of them.
    pub wrong: &'static str,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

impl SignUpAccount {
    fn marks(&self, field: &str) -> bool {
        self.error.is_some() && self.wrong == field
    }
}
