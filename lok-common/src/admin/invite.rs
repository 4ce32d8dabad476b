//! Invites: links by which people join an organization.

use super::Column;
use super::app::words;
use crate::Time;
use serde::{Deserialize, Serialize};

/// An invite, without its link: `GET /v1/orgs/{org}/invites` lists them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Invite {
    /// Its id.
    pub id: String,
    /// The organization's slug.
    pub organization: String,
    /// The address that it is for; null: whoever has the link.
    pub email: Option<String>,
    /// Whether lok sent it to that address, and showed it to nobody else.
    pub mailed: bool,
    /// The roles that it gives; empty: the role `user`.
    pub roles: Vec<String>,
    /// How many people may join by it.
    pub max_uses: u64,
    /// How many did.
    pub uses: u64,
    /// Whether somebody can still join by it.
    pub state: InviteState,
    /// Who made it.
    pub created_by: String,
    /// When.
    pub created_at: Time,
    /// Until when it is good.
    pub expires_at: Time,
    /// When it was revoked.
    pub revoked_at: Option<Time>,
}

/// Whether somebody can still join by an invite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InviteState {
    /// Yes.
    Open,
    /// As many joined as may.
    Used,
    /// Its time is over.
    Expired,
    /// Somebody withdrew it.
    Revoked,
}

words!(InviteState {
    Open => "open",
    Used => "used",
    Expired => "expired",
    Revoked => "revoked",
});

/// The columns of the table of invites.
pub const INVITE_COLUMNS: &[Column] = &[
    Column::new("ID", "/id"),
    Column::new("EMAIL", "/email"),
    Column::new("ROLES", "/roles"),
    Column::new("STATE", "/state"),
    Column::new("USES", "/uses"),
    Column::new("AT MOST", "/max_uses"),
    Column::new("EXPIRES", "/expires_at"),
    Column::wide("CREATED BY", "/created_by"),
    Column::wide("CREATED", "/created_at"),
    Column::wide("MAILED", "/mailed"),
    Column::wide("ORGANIZATION", "/organization"),
];

/// The body of `POST /v1/orgs/{org}/invites`. The answer's secret is the link.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InviteDraft {
    /// The address of the person; absent: whoever has the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The roles to give. Absent: the role `user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Seconds until it ends; a week unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<u64>,
    /// How many people may join by it; one unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_uses: Option<u64>,
    /// Lok mails the link to `email`, and the answer does not have it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub send: bool,
}
