//! The rules of a new password: long enough, not one of the first that are tried, not one's own name. Nothing is asked of
//! which signs it is made of (NIST SP 800-63B 3.1.1). People are refused; whoever administers others is warned.

use super::Lok;
use crate::crypto::password::{MAX_BYTES, MAX_CHARS};
use crate::protocol::password;
use crate::store::users::User;
use lok_common::Secret;
use std::fmt;

/// What is wrong with a new password, as a page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// It has fewer characters than this.
    Short(usize),
    /// It is longer than can be hashed.
    Long,
    /// It is among the first that are tried.
    Common,
    /// It is little more than what the person is called.
    Name,
}

impl fmt::Display for Weak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short(least) => {
                write!(f, "The new password needs at least {least} characters.")
            }
            Self::Long => f.write_str("The new password is too long: at most 256 characters."),
            Self::Common => f.write_str(
                "The new password is one of the first that are tried by those who guess. Choose another.",
            ),
            Self::Name => f.write_str("The new password is little more than your name. Choose another."),
        }
    }
}

/// Whether a person may choose this password. `names` are what the person is called.
///
/// # Errors
/// What is wrong with it.
pub fn check(lok: &Lok, password: &Secret, names: &[&str]) -> Result<(), Weak> {
    let config = lok.config();
    let least = config.password.min_length;
    let text = password.expose();
    let length = text.chars().count();
    if length > MAX_CHARS || text.len() > MAX_BYTES {
        return Err(Weak::Long);
    }
    if length < least {
        return Err(Weak::Short(least));
    }
    if password::is_common(text) {
        return Err(Weak::Common);
    }
    let place = [config.server.name.as_str()];
    if password::is_named_like(text, names) || password::is_named_like(text, &place) {
        return Err(Weak::Name);
    }
    Ok(())
}

/// What whoever sets another's password should know of it.
#[must_use]
pub fn warnings(password: &Secret, names: &[&str]) -> Vec<String> {
    let text = password.expose();
    if password::is_common(text) {
        let said = "the password is one of the first that are tried by those who guess";
        return vec![said.to_owned()];
    }
    if password::is_named_like(text, names) {
        return vec!["the password is little more than the user's name".to_owned()];
    }
    Vec::new()
}

/// What a user is called, for [`check`].
#[must_use]
pub fn names(user: &User) -> Vec<&str> {
    let names = [
        Some(&user.username),
        user.name.as_ref(),
        user.email.as_ref(),
    ];
    names.into_iter().flatten().map(String::as_str).collect()
}
