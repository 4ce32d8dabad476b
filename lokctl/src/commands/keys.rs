//! `lokctl keys`.

use crate::cli::word;
use crate::client::{Guard, path, query};
use crate::commands::apps::ALGS;
use crate::error::Failure;
use crate::output::{View, of_kind};
use crate::prompt::Tier;
use crate::resource::{Deed, Listed, Paging, Session, from_answer, get, list, view};
use clap::{Subcommand, ValueEnum};
use lok_common::admin::Resource;
use lok_common::admin::app::Alg;
use lok_common::admin::key::{
    Key, KeyDraft, KeyFilter, KeyState, ROTATION_COLUMNS, Revoke, RevokeReason, Rotate,
};
use serde::Deserialize;

const STATES: &[&str] = &[
    "pending",
    "published",
    "active",
    "retiring",
    "retired",
    "revoked",
    "destroyed",
];

const REASONS: &[&str] = &["compromise", "superseded", "error"];

/// The verbs of keys.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// List keys
    List {
        /// Which.
        #[command(flatten)]
        narrow: Narrow,
    },
    /// Show one key
    Get {
        /// Key id
        kid: String,
    },
    /// Make a standby key, which verifiers learn before it signs
    Generate {
        /// What it signs with
        #[arg(long, value_parser = word::<Alg>(ALGS))]
        alg: Option<Alg>,
        /// The size of an RSA key
        #[arg(long, value_parser = ["2048", "3072", "4096"])]
        bits: Option<String>,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Let the standby keys sign from now on or soon, and make new ones
    Rotate {
        /// Only keys of this algorithm
        #[arg(long, value_parser = word::<Alg>(ALGS))]
        alg: Option<Alg>,
        /// At once
        #[arg(long)]
        now: bool,
        /// Even if verifiers may not have the next key yet, and refuse what it signs for a while
        #[arg(long, requires = "now")]
        force: bool,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Let nothing verify with a key any more; if it signs, its standby does from now on
    Revoke {
        /// Key id
        kid: String,
        /// Why
        #[arg(long, value_parser = word::<RevokeReason>(REASONS))]
        reason: RevokeReason,
        /// The key id again, instead of being asked for it
        #[arg(long, value_name = "KID")]
        confirm: Option<String>,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Print public keys, to be used elsewhere
    ExportPublic {
        /// Key id
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        kid: Option<String>,
        /// All keys that verifiers know
        #[arg(long)]
        all: bool,
        /// In which form; jwk for one key and jwks for all unless given
        #[arg(long)]
        format: Option<KeyFormat>,
    },
}

/// The forms of public keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum KeyFormat {
    /// One JWK (RFC 7517)
    Jwk,
    /// A JWK set (RFC 7517 5)
    Jwks,
    /// PEM (RFC 7468)
    Pem,
}

/// What narrows a list of keys.
#[derive(Debug, clap::Args)]
pub struct Narrow {
    /// In this state
    #[arg(long, value_parser = word::<KeyState>(STATES))]
    state: Option<KeyState>,
    /// For this algorithm
    #[arg(long, value_parser = word::<Alg>(ALGS))]
    alg: Option<Alg>,
}

impl Listed for Key {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> KeyFilter {
        KeyFilter {
            state: narrow.state,
            alg: narrow.alg,
        }
    }
}

const ROTATIONS: View = View {
    path: "keys",
    name: "/to",
    columns: ROTATION_COLUMNS,
};

/// The answer of an export.
#[derive(Deserialize)]
struct Exported {
    /// The keys in the form that was asked for.
    text: String,
}

impl Keys {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { narrow } => {
                let filter = query(&Key::filter(narrow));
                list(
                    session,
                    &path(&[Key::PATH]),
                    view::<Key>(),
                    filter,
                    &Paging::default(),
                )
            }
            Self::Get { kid } => get::<Key>(session, &kid),
            Self::Generate { alg, bits, dry_run } => {
                // clap has made sure that it is a number.
                let bits = bits.and_then(|bits| bits.parse().ok());
                Deed::new::<Key>("generate", "generated", &["generate"]).carry_out(
                    session,
                    &KeyDraft { alg, bits },
                    &Guard::dry(dry_run),
                )
            }
            Self::Rotate {
                alg,
                now,
                force,
                dry_run,
            } => rotate(session, &Rotate { alg, now, force }, dry_run),
            Self::Revoke {
                kid,
                reason,
                confirm,
                dry_run,
            } => {
                let guard = Guard::dry(dry_run);
                Deed::new::<Key>("revoke", "revoked", &[&kid, "revoke"])
                    .confirmed(session, Tier::Type, &kid, confirm.as_deref(), &guard)?
                    .carry_out(session, &Revoke { reason }, &guard)
            }
            Self::ExportPublic { kid, format, .. } => export(session, kid.as_deref(), format),
        }
    }
}

fn rotate(session: &Session, body: &Rotate, dry_run: bool) -> Result<(), Failure> {
    let which = body.alg.map_or("the keys", Alg::as_str);
    if !dry_run {
        let deed = format!("rotate {which}");
        session.answers.confirm(Tier::Ask, &deed, which, None)?;
    }
    let guard = Guard::dry(dry_run);
    let what = "waiting for lokd to make the new keys";
    let rotations = session.client.post("/v1/keys/rotate", body, &guard, what)?;
    session.out.list(ROTATIONS, &rotations, true)?;
    let end = if dry_run {
        " (dry run: nothing was kept)"
    } else {
        ""
    };
    session.out.notice(&format!("rotated {which}{end}"));
    Ok(())
}

fn export(session: &Session, kid: Option<&str>, format: Option<KeyFormat>) -> Result<(), Failure> {
    let form = match (kid, format) {
        (_, Some(KeyFormat::Pem)) => "pem",
        (Some(_), None | Some(KeyFormat::Jwk)) => "jwk",
        (None, None | Some(KeyFormat::Jwks)) => "jwks",
        (Some(_), Some(KeyFormat::Jwks)) => {
            return Err(Failure::usage("one key is no set").fix("use --format jwk, or --all"));
        }
        (None, Some(KeyFormat::Jwk)) => {
            return Err(Failure::usage("all keys are no single JWK").fix("use --format jwks"));
        }
    };
    let target = match kid {
        Some(kid) => path(&["keys", kid, "export"]),
        None => "/v1/keys/export".to_owned(),
    };
    let form = [("format".to_owned(), form.to_owned())];
    let answer = session.client.get(&target, &form, "reading public keys")?;
    if !session.out.human() {
        return session.out.document(&of_kind("PublicKeys", &answer));
    }
    let exported: Exported = from_answer(answer)?;
    session.out.text(&exported.text);
    Ok(())
}
