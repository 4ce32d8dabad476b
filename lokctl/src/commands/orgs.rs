//! `lokctl orgs`.

use crate::cli::{Labels, replaced, seconds};
use crate::client::{Guard, path, query};
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, Paging, SecretFlags, Session, Standard, Verb, list};
use clap::{Args, Subcommand};
use lok_common::admin::invite::{INVITE_COLUMNS, InviteDraft};
use lok_common::admin::org::{MEMBER_COLUMNS, MemberDraft, Org, OrgDraft, OrgFilter};

/// The verbs of organizations.
#[derive(Debug, Subcommand)]
pub enum Orgs {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Org>),
    /// Who belongs to an organization
    #[command(subcommand, alias = "member")]
    Members(Members),
    /// Links by which people join an organization
    #[command(subcommand, alias = "invite")]
    Invites(Box<Invites>),
}

/// The verbs of members.
#[derive(Debug, Subcommand)]
pub enum Members {
    /// List the members of an organization
    List {
        /// The organization
        org: String,
    },
    /// Make a user a member
    Add {
        /// Who.
        #[command(flatten)]
        member: MemberArgs,
        /// With this role; may be given more than once; the role user unless given
        #[arg(long, value_name = "ROLE")]
        role: Vec<String>,
    },
    /// End a membership
    Remove(MemberArgs),
    /// Replace the roles of a member
    SetRole {
        /// Who.
        #[command(flatten)]
        member: MemberArgs,
        /// The role to have; may be given more than once
        #[arg(long, value_name = "ROLE", required = true)]
        role: Vec<String>,
    },
}

/// The verbs of invites.
#[derive(Debug, Subcommand)]
pub enum Invites {
    /// List the invites of an organization, without their links
    List {
        /// The organization
        org: String,
    },
    /// Make an invite, and show its link once or mail it
    Create(InviteArgs),
    /// Withdraw an invite; whoever joined by it stays
    Revoke {
        /// The organization
        org: String,
        /// The id of the invite
        id: String,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// What an invite is to be.
#[derive(Debug, Args)]
pub struct InviteArgs {
    /// The organization
    org: String,
    /// The person's e-mail address, which the page proposes and shows; whoever has the link unless given
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Give this role; may be given more than once; the role user unless given
    #[arg(long, value_name = "ROLE")]
    role: Vec<String>,
    /// How long the link is good; 7d unless given
    #[arg(long, value_name = "DURATION", value_parser = seconds)]
    ttl: Option<u64>,
    /// How many people may join by it; 1 unless given
    #[arg(long, value_name = "N")]
    max_uses: Option<u64>,
    /// Mail the link to the address, and do not print it: so it proves that the address is the person's
    #[arg(long, requires = "email", conflicts_with = "secret_out")]
    send: bool,
    /// Where the link goes.
    #[command(flatten)]
    secret: SecretFlags,
    /// Check everything and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// Who, where.
#[derive(Debug, Args)]
pub struct MemberArgs {
    /// The organization
    org: String,
    /// User name or id
    user: String,
    /// Check everything and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// What narrows a list of organizations.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Whose short name contains this
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

/// What is said of an organization once.
#[derive(Debug, Args)]
pub struct Making {
    /// The short name in claims and commands
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
}

/// What can be changed of an organization.
#[derive(Debug, Args)]
pub struct Fields {
    /// The name to show
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Whether apps act in it only for people who have shown a second factor
    #[arg(long, value_name = "BOOL")]
    require_mfa: Option<bool>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Org {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> OrgFilter {
        OrgFilter {
            search: narrow.search,
        }
    }
}

impl Noun for Org {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["slug"];
    const ENSURE_NEEDS: &'static [&'static str] = &["slug"];
    const DELETE: Tier = Tier::Type;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<OrgDraft, Failure> {
        Ok(OrgDraft {
            slug: making.and_then(|making| making.slug),
            name: fields.name,
            require_mfa: fields.require_mfa,
            labels: fields.labels.into_map(),
        })
    }
}

impl Orgs {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Members(verb) => verb.run(session),
            Self::Invites(verb) => verb.run(session),
        }
    }
}

const MEMBERS: View = View {
    path: "members",
    name: "/username",
    columns: MEMBER_COLUMNS,
};

/// A change of a membership.
pub fn member_deed(verb: &'static str, done: &'static str, org: &str, user: &str) -> Deed {
    let words = match verb {
        "set-roles" => "set the roles of",
        "grant" => "grant a role to",
        "revoke" => "take a role from",
        other => other,
    };
    Deed::at(
        words,
        done,
        "member",
        MEMBERS,
        &["orgs", org, "members", user, verb],
    )
}

impl Members {
    fn run(self, session: &Session) -> Result<(), Failure> {
        let (deed, member, roles) =
            match self {
                Self::List { org } => {
                    let path = path(&["orgs", &org, "members"]);
                    return list(session, &path, MEMBERS, query(&()), &Paging::default());
                }
                Self::Add { member, role } => {
                    let deed = member_deed("add", "added", &member.org, &member.user);
                    (deed, member, replaced(role))
                }
                Self::SetRole { member, role } => {
                    let deed =
                        member_deed("set-roles", "set the roles of", &member.org, &member.user);
                    (deed, member, Some(role))
                }
                Self::Remove(member) => {
                    let guard = Guard::dry(member.dry_run);
                    let deed = member_deed("remove", "removed", &member.org, &member.user)
                        .confirmed(session, Tier::Ask, &member.user, None, &guard)?;
                    (deed, member, None)
                }
            };
        deed.carry_out(session, &MemberDraft { roles }, &Guard::dry(member.dry_run))
    }
}

const INVITES: View = View {
    path: "invites",
    name: "/id",
    columns: INVITE_COLUMNS,
};

impl Invites {
    fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { org } => {
                let path = path(&["orgs", &org, "invites"]);
                list(session, &path, INVITES, query(&()), &Paging::default())
            }
            Self::Create(args) => {
                let body = InviteDraft {
                    email: args.email,
                    roles: replaced(args.role),
                    ttl: args.ttl,
                    max_uses: args.max_uses,
                    send: args.send,
                };
                let parts = ["orgs", args.org.as_str(), "invites"];
                Deed::at("create", "created", "invite", INVITES, &parts)
                    .secret(args.secret)
                    .carry_out(session, &body, &Guard::dry(args.dry_run))
            }
            Self::Revoke { org, id, dry_run } => {
                let guard = Guard::dry(dry_run);
                let parts = ["orgs", org.as_str(), "invites", id.as_str(), "revoke"];
                Deed::at("revoke", "revoked", "invite", INVITES, &parts)
                    .confirmed(session, Tier::Ask, &id, None, &guard)?
                    .carry_out(session, &serde_json::json!({}), &guard)
            }
        }
    }
}
