//! Telling people what concerns them: a notice is written with the change that causes it, and delivered later.

pub mod address;
pub mod channel;
pub mod circuit;
pub mod courier;
pub mod deliver;
pub mod fan_out;
pub mod letter;
pub mod mail;
pub mod push;
pub mod templates;
pub mod trial;

pub use deliver::Deliveries;

use crate::crypto::random::{OsRandom, Random};
use crate::crypto::seal::Sealer;
use crate::service::{Fresh, Lok};
use crate::store::outbox::{self, Delivery};
use crate::store::transports::Transport;
use crate::store::users;
use crate::store::{Db, StoreError, StoreResult};
use letter::House;
use lok_common::Secret;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The topic of notices that have not been given to channels yet.
pub const TOPIC: &str = "notice";
/// What a notice is sealed for.
const LABEL: &str = "outbox";
/// What the secret of a transport is sealed for.
pub const TRANSPORT_LABEL: &str = "transport";
/// Tries before a delivery is given up.
const TRIES: i64 = 8;
/// The wait after the first failure, in milliseconds; it doubles.
const WAIT: i64 = 30_000;
/// The longest wait.
const LONGEST: i64 = 3_600_000;

/// What people are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// An app, a service or a hub waits to be let in. Data: `name`, `link`.
    #[serde(rename = "request.wait")]
    RequestWait,
    /// A sign-in from a browser that was not seen before. Data: `ip`, `agent`.
    #[serde(rename = "login.new_device")]
    NewDevice,
    /// The link that sets a new password. Data: `link`, `minutes`.
    #[serde(rename = "password.reset")]
    PasswordReset,
    /// The link that proves an address. Data: `link`, `hours`.
    #[serde(rename = "email.verify")]
    EmailVerify,
    /// Somebody signed up with the address of an account that is there. Data: `link`.
    #[serde(rename = "signup.exists")]
    SignupExists,
    /// An invite to an organization. Data: `organization`, `link`, `lasts`, `days`.
    #[serde(rename = "invite.create")]
    Invite,
    /// The password was changed. Data: `how`.
    #[serde(rename = "password.change")]
    PasswordChange,
    /// A second factor was added or removed. Data: `what`.
    #[serde(rename = "factor.change")]
    FactorChange,
    /// An account elsewhere was linked or unlinked. Data: `what`.
    #[serde(rename = "identity.change")]
    IdentityChange,
    /// Another address was asked for: for the one that the account has. Data: `username`.
    #[serde(rename = "email.ask")]
    EmailAsk,
    /// The address was changed: for the one of before. Data: `username`.
    #[serde(rename = "email.change")]
    EmailChange,
    /// A signing key was rotated. For owners. Data: `alg`, `kid`.
    #[serde(rename = "key.change")]
    KeyChange,
    /// A comment mentions the person. Data: `author`, `object`, `text`.
    #[serde(rename = "comment.mention")]
    CommentMention,
    /// A message. Data: `title`, `text`, `link`; and whether it is `shown` until the person acknowledges it.
    #[serde(rename = "message.post")]
    MessagePost,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::RequestWait,
        Self::NewDevice,
        Self::PasswordReset,
        Self::EmailVerify,
        Self::SignupExists,
        Self::Invite,
        Self::PasswordChange,
        Self::FactorChange,
        Self::IdentityChange,
        Self::EmailAsk,
        Self::EmailChange,
        Self::KeyChange,
        Self::CommentMention,
        Self::MessagePost,
    ];

    /// The word in the database, in templates and in webhooks.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RequestWait => "request.wait",
            Self::NewDevice => "login.new_device",
            Self::PasswordReset => "password.reset",
            Self::EmailVerify => "email.verify",
            Self::SignupExists => "signup.exists",
            Self::Invite => "invite.create",
            Self::PasswordChange => "password.change",
            Self::FactorChange => "factor.change",
            Self::IdentityChange => "identity.change",
            Self::EmailAsk => "email.ask",
            Self::EmailChange => "email.change",
            Self::KeyChange => "key.change",
            Self::CommentMention => "comment.mention",
            Self::MessagePost => "message.post",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// What its data has.
    #[must_use]
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Self::RequestWait => &["name", "link"],
            Self::NewDevice => &["ip", "agent"],
            Self::PasswordReset => &["link", "minutes"],
            Self::EmailVerify => &["link", "hours"],
            Self::SignupExists => &["link"],
            Self::Invite => &["organization", "link", "lasts", "days"],
            Self::PasswordChange => &["how"],
            Self::FactorChange | Self::IdentityChange => &["what"],
            Self::EmailAsk | Self::EmailChange => &["username"],
            Self::KeyChange => &["alg", "kid"],
            Self::CommentMention => &["author", "object", "text"],
            Self::MessagePost => &["title", "text", "link", "shown"],
        }
    }

    /// Whether it tells of a danger to the account, so that nobody can switch its mail off.
    #[must_use]
    pub fn is_about_safety(self) -> bool {
        matches!(
            self,
            Self::NewDevice
                | Self::PasswordChange
                | Self::FactorChange
                | Self::IdentityChange
                | Self::EmailAsk
                | Self::EmailChange
        )
    }

    /// The words of those for which somebody waits in front of a page.
    pub(super) fn awaited() -> Vec<&'static str> {
        let private = Self::ALL.into_iter().filter(|kind| kind.is_private());
        private.map(Self::as_str).collect()
    }

    /// Whether it goes to one mail address and nowhere else, because whoever reads it can act with it.
    #[must_use]
    pub fn is_private(self) -> bool {
        matches!(
            self,
            Self::PasswordReset | Self::EmailVerify | Self::SignupExists | Self::Invite
        )
    }
}

/// Something that somebody is told.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Of what.
    pub kind: Kind,
    /// Whom (user id); `None` for an address that is nobody's yet.
    pub user_id: Option<String>,
    /// By mail to this address, whatever channels there are. Without one, what tells of a danger goes to the address that
    /// is known to be the user's when it happens, and the rest to that when it is sent.
    pub address: Option<String>,
    /// What the template is filled with: an object of texts. May hold a link that opens something.
    pub data: Value,
}

/// What is sealed of a notice.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sealed {
    /// Where to, if not to where the user's mail goes when it is sent.
    pub address: Option<String>,
    /// [`Notice::data`].
    pub data: Value,
}

/// Writes down, in the transaction of what happened, that somebody is to be told.
///
/// # Errors
/// Those of the database: then what happened did not.
pub fn tell(db: &mut Db, fresh: &Fresh, sealer: &Sealer, notice: Notice) -> StoreResult<()> {
    queue(db, fresh, sealer, notice).map(drop)
}

/// [`tell`], and the id of what was written down.
///
/// # Errors
/// As [`tell`].
pub fn queue(db: &mut Db, fresh: &Fresh, sealer: &Sealer, notice: Notice) -> StoreResult<String> {
    let id = fresh.id();
    let address = match (&notice.address, &notice.user_id) {
        // Whoever takes an account over changes its address next.
        (None, Some(user_id)) if notice.kind.is_about_safety() => users::by_id(db, user_id)?
            .filter(|user| user.email_verified)
            .and_then(|user| user.email),
        _ => notice.address,
    };
    let plain = serde_json::to_vec(&Sealed {
        address,
        data: notice.data,
    })
    .map_err(|error| StoreError::Unavailable(error.to_string()))?;
    let sealed = sealer
        .seal(LABEL, id.as_bytes(), &plain, &OsRandom)
        .map_err(|error| StoreError::Unavailable(error.to_string()))?;
    outbox::insert(
        db,
        Delivery {
            idempotency_key: format!("{TOPIC}:{id}"),
            id: id.clone(),
            topic: TOPIC.to_owned(),
            payload: String::new(),
            state: "queued".to_owned(),
            attempts: 0,
            next_attempt_at: fresh.now,
            created_at: fresh.now,
            updated_at: fresh.now,
            event: Some(notice.kind.as_str().to_owned()),
            user_id: notice.user_id,
            channel_id: None,
            sealed: Some(sealed),
            receipt: None,
            last_error: None,
        },
    )?;
    Ok(id)
}

/// Who writes.
#[must_use]
pub fn house(lok: &Lok) -> House {
    let config = lok.config();
    House {
        server: config.server.name.clone(),
        issuer: config.server.issuer().to_owned(),
    }
}

/// The secret of a transport; nothing if it has none, or one that does not open.
fn transport_secret(sealer: &Sealer, transport: &Transport) -> Option<Secret> {
    let sealed = transport.sealed_secret.as_deref()?;
    match sealer.open(TRANSPORT_LABEL, transport.id.as_bytes(), sealed) {
        Ok(plain) => String::from_utf8(plain.to_vec()).ok().map(Secret::new),
        Err(error) => {
            tracing::error!(transport = transport.name, %error, "the secret of a transport cannot be used");
            None
        }
    }
}

/// How long to wait after `attempts` failures and this one: a quarter more or less, so that not all come back at once.
fn back_off(attempts: i64) -> i64 {
    let wait = (WAIT << attempts.clamp(0, 10)).min(LONGEST);
    let mut byte = [0];
    OsRandom.fill(&mut byte);
    let jitter = (i64::from(byte[0]) - 128) * (wait / 512);
    (wait + jitter).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_wire() {
        for kind in Kind::ALL {
            assert_eq!(
                serde_json::to_value(kind).expect("json"),
                Value::from(kind.as_str())
            );
        }
    }
    #[test]
    fn waits_double_and_end_at_an_hour() {
        for (attempts, wait) in [(0, 30_000), (1, 60_000), (6, 1_920_000), (7, 3_600_000)] {
            for _ in 0..20 {
                let waited = back_off(attempts);
                assert!(
                    (wait * 3 / 4..=wait * 5 / 4).contains(&waited),
                    "{attempts}: {waited}"
                );
                assert!(waited <= LONGEST);
            }
        }
    }
}
