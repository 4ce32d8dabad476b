//! `lokctl roles`.

use crate::cli::{Labels, nullable};
use crate::client::Guard;
use crate::commands::orgs::member_deed;
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Listed, Noun, Session, Standard, Verb};
use clap::{Args, Subcommand};
use lok_common::admin::org::MemberDraft;
use lok_common::admin::role::{Role, RoleDraft, RoleFilter};

/// The verbs of roles.
#[derive(Debug, Subcommand)]
pub enum Roles {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Role>),
    /// Give a user a role in an organization
    Grant(Holder),
    /// Take a role in an organization from a user
    Revoke(Holder),
}

/// Who has which role where.
#[derive(Debug, Args)]
pub struct Holder {
    /// User name or id
    user: String,
    /// The organization
    #[arg(long, value_name = "ORG")]
    org: String,
    /// The role
    #[arg(long, value_name = "ROLE")]
    role: String,
    /// Check everything and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// What narrows a list of roles.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
}

/// What is said of a role once.
#[derive(Debug, Args)]
pub struct Making {
    /// The organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// The name, as services see it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// What can be changed of a role.
#[derive(Debug, Args)]
pub struct Fields {
    /// What it means; empty removes it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Role {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> RoleFilter {
        RoleFilter { org: narrow.org }
    }
}

impl Noun for Role {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["org", "name"];
    const ENSURE_NEEDS: &'static [&'static str] = &["org", "name"];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<RoleDraft, Failure> {
        let (organization, name) = making.map_or((None, None), |making| (making.org, making.name));
        Ok(RoleDraft {
            organization,
            name,
            description: nullable(fields.description),
            labels: fields.labels.into_map(),
        })
    }
}

impl Roles {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Grant(holder) => holder.change(session, "grant", "granted the role to"),
            Self::Revoke(holder) => holder.change(session, "revoke", "revoked the role of"),
        }
    }
}

impl Holder {
    /// Adds or takes the role where all roles are, so that two such changes at once are both kept.
    fn change(
        self,
        session: &Session,
        verb: &'static str,
        done: &'static str,
    ) -> Result<(), Failure> {
        let guard = Guard::dry(self.dry_run);
        if verb == "revoke" && !self.dry_run {
            let deed = format!("take the role {} from {}", self.role, self.user);
            session
                .answers
                .confirm(Tier::Ask, &deed, &self.user, None)?;
        }
        let draft = MemberDraft {
            roles: Some(vec![self.role]),
        };
        member_deed(verb, done, &self.org, &self.user).carry_out(session, &draft, &guard)
    }
}
