//! The page of an invite, `/invite`.

use askama::Template;
use lok_common::Secret;

use super::{Chrome, Form, Shown};

/// Shows an invite and asks whether to join (`token`).
#[derive(Debug, Template)]
#[template(path = "invite.html")]
pub struct Invite {
    /// The frame.
    pub chrome: Chrome,
    /// What the link brought.
    pub token: Secret,
    /// The organization.
    pub organization: Shown,
    /// Who invites; `None`: whoever runs this lok.
    pub inviter: Option<Shown>,
    /// The address that was invited.
    pub email: Option<Shown>,
    /// The moment at which it ends, in words.
    pub expires: String,
    /// Who is signed in.
    pub username: Option<Shown>,
    /// What can be done.
    pub way: InviteWay,
}

/// What somebody can do with an invite.
#[derive(Debug)]
pub enum InviteWay {
    /// Join, by a form.
    Join(Form),
    /// Nothing: they belong there already.
    Member,
    /// Sign in or sign up first.
    Enter {
        /// The address of the sign-in page, which leads back here.
        sign_in: String,
        /// The address of the sign-up page, if they may make an account.
        sign_up: Option<String>,
    },
}
