//! `lokctl users`.

use crate::cli::{Labels, nullable, replaced, seconds, word};
use crate::client::{Guard, path, query};
use crate::credential::PasswordFlags;
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Noun, Paging, SecretFlags, Session, Standard, Verb, list};
use clap::{Args, Subcommand};
use lok_common::admin::Resource;
use lok_common::admin::provider::{IDENTITY_COLUMNS, Unlink};
use lok_common::admin::user::{
    Disable, FACTOR_COLUMNS, RequireMfa, ResetLink, SetPassword, User, UserDraft, UserFilter,
    UserState,
};

/// The verbs of users.
#[derive(Debug, Subcommand)]
pub enum Users {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<User>),
    /// Keep a user from signing in, and end all sessions
    Disable {
        /// User name or id
        user: String,
        /// Kept, and shown by get
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Let a disabled user sign in again
    Enable {
        /// User name or id
        user: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Forget failed sign-ins, so that the user need not wait
    Unlock {
        /// User name or id
        user: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Take the picture of a user away
    RemovePicture {
        /// User name or id
        user: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// The second factors of a user
    #[command(subcommand)]
    Mfa(Mfa),
    /// Set a new password; without a flag it is asked for
    SetPassword(SetPasswordArgs),
    /// Make a link by which a user sets a new password, and show it once or mail it
    ResetLink(ResetLinkArgs),
    /// Accounts elsewhere that a user signs in with
    #[command(subcommand)]
    Identities(Identities),
}

/// The verbs of accounts elsewhere.
#[derive(Debug, Subcommand)]
pub enum Identities {
    /// List the accounts elsewhere of a user
    List {
        /// User name or id
        user: String,
    },
    /// Unlink an account elsewhere from a user
    Unlink {
        /// User name or id
        user: String,
        /// The provider's name
        #[arg(long, value_name = "NAME")]
        provider: String,
        /// Who the user is there, as list shows it
        #[arg(long, value_name = "SUBJECT")]
        subject: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
}

/// The verbs of second factors.
#[derive(Debug, Subcommand)]
pub enum Mfa {
    /// List the second factors of a user
    List {
        /// User name or id
        user: String,
    },
    /// Remove every second factor of a user, and end all sessions
    Reset {
        /// User name or id
        user: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Demand a second factor of a user
    Require {
        /// User name or id
        user: String,
        /// Demand it no more
        #[arg(long)]
        off: bool,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
}

/// The flags of `set-password`.
#[derive(Debug, Args)]
pub struct SetPasswordArgs {
    /// User name or id
    user: String,
    /// Where the password is.
    #[command(flatten)]
    source: PasswordFlags,
    /// Let lokd make one, and show it once
    #[arg(long, group = "password_source")]
    generate: bool,
    /// Ask for a new one at the next sign-in
    #[arg(long)]
    must_change: bool,
    /// Leave sessions and grants as they are
    #[arg(long)]
    keep_sessions: bool,
    /// A password file that others can read is an error, not a warning
    #[arg(long)]
    strict: bool,
    /// Where the generated password goes.
    #[command(flatten)]
    secret: SecretFlags,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// The flags of `reset-link`.
#[derive(Debug, Args)]
pub struct ResetLinkArgs {
    /// User name or id
    user: String,
    /// Print the link; the default
    #[arg(long, conflicts_with = "send")]
    print: bool,
    /// Mail the link to the user's address, which must be known to be theirs, and do not print it
    #[arg(long, conflicts_with = "secret_out")]
    send: bool,
    /// How long the link is good; 30m unless given
    #[arg(long, value_name = "DURATION", value_parser = seconds)]
    ttl: Option<u64>,
    /// Where the link goes.
    #[command(flatten)]
    secret: SecretFlags,
    /// Whether.
    #[command(flatten)]
    guard: Guard,
}

/// What narrows a list of users.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Members of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// Who have this role in the organization
    #[arg(long, value_name = "ROLE", requires = "org")]
    role: Option<String>,
    /// In this state
    #[arg(long, value_parser = word::<UserState>(&["active", "disabled", "deleted"]))]
    status: Option<UserState>,
    /// Whose user name or e-mail address contains this
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
}

/// What is said of a user once.
#[derive(Debug, Args)]
pub struct Making {
    /// The login name
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// Make the user a member of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// With this role in it; may be given more than once
    #[arg(long, value_name = "ROLE", requires = "org")]
    role: Vec<String>,
    /// Where the password is.
    #[command(flatten)]
    source: PasswordFlags,
    /// Set no password
    #[arg(long, group = "password_source")]
    no_password: bool,
    /// Ask for a new password at the first sign-in
    #[arg(long)]
    must_change: bool,
    /// A password file that others can read is an error, not a warning
    #[arg(long)]
    strict: bool,
}

/// What can be changed of a user.
#[derive(Debug, Args)]
pub struct Fields {
    /// The e-mail address; empty removes it
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Whether the address is known to be the user's
    #[arg(long, value_name = "BOOL")]
    email_verified: Option<bool>,
    /// The full name to show; empty removes it
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// The language, such as de or en-GB; empty removes it
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// What the user says of themselves, at most 500 characters; empty removes it
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for User {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> UserFilter {
        UserFilter {
            org: narrow.org,
            role: narrow.role,
            status: narrow.status,
            search: narrow.search,
            names_only: false,
        }
    }
}

impl Noun for User {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["username"];
    const ENSURE_NEEDS: &'static [&'static str] = &["username"];
    const DELETE: Tier = Tier::Ask;

    fn draft(
        session: &Session,
        verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<UserDraft, Failure> {
        let mut draft = UserDraft {
            email: nullable(fields.email),
            email_verified: fields.email_verified,
            name: nullable(fields.name),
            locale: nullable(fields.locale),
            about: nullable(fields.about),
            labels: fields.labels.into_map(),
            ..UserDraft::default()
        };
        if let Some(making) = making {
            let warn = |text: &str| session.out.warn(text);
            let source = &making.source;
            draft.password = match verb {
                Verb::Create if !making.no_password => {
                    Some(source.read_or_ask(session.answers, making.strict, &warn)?)
                }
                _ => source.read(making.strict, &warn)?,
            };
            draft.username = making.username;
            draft.organization = making.org;
            draft.roles = replaced(making.role);
            draft.must_change_password = making.must_change.then_some(true);
        }
        Ok(draft)
    }
}

impl Users {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let none = serde_json::json!({});
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Disable {
                user,
                reason,
                guard,
            } => Deed::new::<User>("disable", "disabled", &[&user, "disable"])
                .confirmed(session, Tier::Ask, &user, None, &guard)?
                .carry_out(session, &Disable { reason }, &guard),
            Self::Enable { user, guard } => {
                Deed::new::<User>("enable", "enabled", &[&user, "enable"])
                    .carry_out(session, &none, &guard)
            }
            Self::Unlock { user, guard } => {
                Deed::new::<User>("unlock", "unlocked", &[&user, "unlock"])
                    .carry_out(session, &none, &guard)
            }
            Self::RemovePicture { user, guard } => {
                let below = [user.as_str(), "remove-picture"];
                Deed::new::<User>("take the picture of", "took the picture of", &below)
                    .carry_out(session, &none, &guard)
            }
            Self::Mfa(verb) => verb.run(session),
            Self::SetPassword(args) => set_password(session, args),
            Self::ResetLink(args) => {
                let body = ResetLink {
                    send: args.send,
                    ttl: args.ttl,
                };
                let below = [args.user.as_str(), "reset-link"];
                Deed::new::<User>("make a link for", "made a link for", &below)
                    .secret(args.secret)
                    .carry_out(session, &body, &args.guard)
            }
            Self::Identities(verb) => verb.run(session),
        }
    }
}

const IDENTITIES: View = View {
    path: "identities",
    name: "/subject",
    columns: IDENTITY_COLUMNS,
};

impl Identities {
    fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { user } => {
                let path = path(&[User::PATH, &user, "identities"]);
                list(session, &path, IDENTITIES, query(&()), &Paging::default())
            }
            Self::Unlink {
                user,
                provider,
                subject,
                guard,
            } => {
                let below = [user.as_str(), "identities", "unlink"];
                Deed::new::<User>("unlink an account of", "unlinked an account of", &below)
                    .confirmed(session, Tier::Ask, &user, None, &guard)?
                    .carry_out(session, &Unlink { provider, subject }, &guard)
            }
        }
    }
}

const FACTORS: View = View {
    path: "mfa",
    name: "/name",
    columns: FACTOR_COLUMNS,
};

impl Mfa {
    fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { user } => {
                let path = path(&["users", &user, "mfa"]);
                list(session, &path, FACTORS, query(&()), &Paging::default())
            }
            Self::Reset { user, guard } => Deed::new::<User>(
                "reset the second factors of",
                "reset the second factors of",
                &[&user, "reset-mfa"],
            )
            .confirmed(session, Tier::Ask, &user, None, &guard)?
            .carry_out(session, &serde_json::json!({}), &guard),
            Self::Require { user, off, guard } => {
                let (words, done) = if off {
                    ("demand no second factor of", "demands no second factor of")
                } else {
                    ("demand a second factor of", "demands a second factor of")
                };
                Deed::new::<User>(words, done, &[&user, "require-mfa"]).carry_out(
                    session,
                    &RequireMfa { required: !off },
                    &guard,
                )
            }
        }
    }
}

fn set_password(session: &Session, args: SetPasswordArgs) -> Result<(), Failure> {
    let warn = |text: &str| session.out.warn(text);
    let password = if args.generate {
        None
    } else {
        Some(
            args.source
                .read_or_ask(session.answers, args.strict, &warn)?,
        )
    };
    let body = SetPassword {
        password,
        must_change: args.must_change,
        revoke_sessions: args.keep_sessions.then_some(false),
    };
    let below = [args.user.as_str(), "set-password"];
    Deed::new::<User>("set the password of", "set the password of", &below)
        .secret(args.secret)
        .carry_out(session, &body, &args.guard)
}
