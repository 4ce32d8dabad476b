//! Why a request or the key of a mandate does not become a client.

use crate::store::{StoreError, TxFailure};
use lok_common::{ErrorCode, Problem};

/// Why not.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// There is no such request.
    #[error("there is no such request")]
    Unknown,
    /// It was decided before, or nobody decided in time.
    #[error("the request was decided before, or has expired")]
    Gone,
    /// Whoever decides is not active in the organization.
    #[error("the user is no active member of the organization")]
    NotAMember,
    /// The organization demands a second factor; its name.
    #[error("{0} demands a second factor")]
    SecondFactor(String),
    /// A service or a hub changes what every app of the organization is given.
    #[error("only an owner or an admin of the organization lets services and hubs in")]
    NotInCharge,
    /// The hub is none of the organization's.
    #[error("the hub does not belong to the organization")]
    NoHub,
    /// Required services that the app cannot have, each with the reason.
    #[error("a required service cannot be given: {}", .0.join("; "))]
    Requirements(Vec<String>),
    /// A requirement that cannot be declined, because it is not optional or not there.
    #[error("{0}")]
    Declined(String),
    /// An administrator disabled the client.
    #[error("the client is disabled")]
    Disabled,
    /// The key opens nothing, or nothing any more.
    #[error("the key is not valid")]
    Key,
    /// The mandate does not cover what was asked; which ceiling.
    #[error("the mandate does not cover this: {0}")]
    Ceiling(String),
    /// What was stored cannot be read any more.
    #[error("the request cannot be read: {0}")]
    Unreadable(String),
    /// The database.
    #[error("{0}")]
    Store(StoreError),
}

/// The user is no active member; another is named by `option`.
#[must_use]
pub fn not_a_member(option: &str) -> Problem {
    Problem::new(ErrorCode::NotPermitted, Refused::NotAMember.to_string())
        .why("an app acts for a member of the organization")
        .fix(format!(
            "name another with {option}, or: lokctl orgs members add ORG USER"
        ))
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl TxFailure for Refused {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Refused> for super::super::Failure {
    fn from(refused: Refused) -> Self {
        let message = refused.to_string();
        match refused {
            Refused::Store(error) => Self::Store(error),
            Refused::Unknown => Problem::new(ErrorCode::NotFound, message)
                .why("neither a code nor an id matches, or it was purged")
                .fix("list what waits: lokctl fakts requests list")
                .into(),
            Refused::Gone => Problem::new(ErrorCode::Conflict, message)
                .why("each request is decided once, in time")
                .fix("start the app again, and decide its new request")
                .into(),
            Refused::NotAMember => not_a_member("--as").into(),
            Refused::SecondFactor(_) => Problem::new(ErrorCode::NotPermitted, message)
                .why("the organization is for people who have shown a second factor")
                .fix("sign in with one, or: lokctl orgs update ORG --require-mfa false")
                .into(),
            Refused::NotInCharge => Problem::new(ErrorCode::NotPermitted, message)
                .why("it changes what every app of the organization is given")
                .fix("name one of them with --as, or: lokctl roles grant USER --org ORG --role admin")
                .into(),
            Refused::NoHub => Problem::new(ErrorCode::NotFound, message)
                .why("an app is composed against a hub of the organization that it serves")
                .fix("list them: lokctl fakts hubs list --org ORG")
                .into(),
            Refused::Requirements(_) => Problem::new(ErrorCode::Conflict, message)
                .why("the app cannot work without")
                .fix("see what each requirement gets: lokctl fakts requests show CODE --org ORG --hub HUB")
                .into(),
            Refused::Declined(_) => Problem::invalid("declined", message)
                .fix("decline optional requirements by their keys only")
                .into(),
            Refused::Disabled => Problem::new(ErrorCode::Conflict, message)
                .why("an administrator disabled just this client")
                .fix("lokctl apps enable CLIENT")
                .into(),
            Refused::Key | Refused::Ceiling(_) => {
                Problem::new(ErrorCode::NotPermitted, message).into()
            }
            Refused::Unreadable(_) => Problem::new(ErrorCode::Internal, message)
                .fix("start the app again")
                .into(),
        }
    }
}
