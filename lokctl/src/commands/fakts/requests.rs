//! `lokctl fakts requests`.

use crate::cli::duration;
use crate::client::{Guard, path, query};
use crate::error::Failure;
use crate::output::View;
use crate::resource::{Deed, Paging, Session, from_answer, list};
use clap::{Args, Subcommand};
use lok_common::admin::List;
use lok_common::admin::fakts::request::{
    COLUMNS, Decide, PATH, REQUIREMENT_COLUMNS, RequestFilter, Show,
};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::time::{Duration, Instant};

/// How often a watched list is looked at.
const EVERY: Duration = Duration::from_secs(1);
const NOUN: &str = "request";

const REQUESTS: View = View {
    path: PATH,
    name: "/metadata/name",
    columns: COLUMNS,
};

const REQUIREMENTS: View = View {
    path: PATH,
    name: "/key",
    columns: REQUIREMENT_COLUMNS,
};

/// The verbs of requests.
#[derive(Debug, Subcommand)]
pub enum Requests {
    /// List requests, newest first
    List {
        /// Which.
        #[command(flatten)]
        narrow: Narrow,
        /// How many.
        #[command(flatten)]
        paging: Paging,
        /// Go on, and print each new request as it comes
        #[arg(long, conflicts_with_all = ["limit", "cursor", "all"])]
        watch: bool,
        /// End a watch after this time
        #[arg(long, requires = "watch", value_name = "DURATION", value_parser = duration)]
        r#for: Option<Duration>,
    },
    /// Show who asks, for what, and what it would get
    #[command(visible_alias = "get")]
    Show {
        /// The code that the app shows, or the id
        code: String,
        /// Where.
        #[command(flatten)]
        place: Place,
    },
    /// Let an app, a service or a hub in
    Approve {
        /// The code that the app shows, or the id
        code: String,
        /// Where.
        #[command(flatten)]
        place: Place,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Send whoever asks away
    Deny {
        /// The code that the app shows, or the id
        code: String,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
}

/// What narrows a list of requests.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this kind
    #[arg(long, value_parser = ["client", "service", "hub"])]
    kind: Option<String>,
    /// In this state
    #[arg(long, alias = "state", value_parser = ["pending", "granted", "denied", "used", "expired"])]
    status: Option<String>,
}

/// Where a request is decided, and for whom.
#[derive(Debug, Args)]
pub struct Place {
    /// The organization; needed if there are several
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// The hub; needed if the organization has several
    #[arg(long, value_name = "HUB")]
    hub: Option<String>,
    /// The member on whose behalf; an owner of the organization unless given. A provisioner has to name one
    #[arg(long = "as", value_name = "USER")]
    user: Option<String>,
    /// An optional requirement that the app shall not get, by its key
    #[arg(long, value_name = "KEY")]
    decline: Vec<String>,
}

impl Place {
    fn show(self) -> Show {
        Show {
            organization: self.org,
            hub: self.hub,
            user: self.user,
            declined: (!self.decline.is_empty()).then(|| json!(self.decline).to_string()),
        }
    }

    fn decide(self) -> Decide {
        Decide {
            organization: self.org,
            hub: self.hub,
            user: self.user,
            declined: self.decline,
        }
    }
}

impl Requests {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List {
                narrow,
                paging,
                watch,
                r#for,
            } => {
                let filter = query(&RequestFilter {
                    kind: narrow.kind,
                    state: narrow.status,
                });
                let path = path(&["fakts", "requests"]);
                if watch {
                    watched(session, &path, &filter, r#for)
                } else {
                    list(session, &path, REQUESTS, filter, &paging)
                }
            }
            Self::Show { code, place } => {
                let what = "reading the request";
                let path = path(&["fakts", "requests", &code]);
                let object = session.client.get(&path, &query(&place.show()), what)?;
                show(session, &object)
            }
            Self::Approve {
                code,
                place,
                dry_run,
            } => Deed::at(
                "approve",
                "approved",
                NOUN,
                REQUESTS,
                &["fakts", "requests", &code, "approve"],
            )
            .carry_out(session, &place.decide(), &Guard::dry(dry_run)),
            Self::Deny { code, dry_run } => {
                let guard = Guard::dry(dry_run);
                let parts = ["fakts", "requests", &code, "deny"];
                Deed::at("deny", "denied", NOUN, REQUESTS, &parts).carry_out(
                    session,
                    &json!({}),
                    &guard,
                )
            }
        }
    }
}

/// Everything that the page shows as well, for a person; the document for a program.
fn show(session: &Session, object: &Value) -> Result<(), Failure> {
    if !session.out.human() {
        return session.out.object(REQUESTS, object);
    }
    let text = |pointer: &str| match object.pointer(pointer) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items
            .iter()
            .filter_map(|item| item.as_str().or_else(|| item["name"].as_str()))
            .collect::<Vec<_>>()
            .join(", "),
        _ => String::new(),
    };
    let facts = [
        ("id", "/metadata/id"),
        ("kind", "/spec/kind"),
        ("identifier", "/spec/identifier"),
        ("version", "/spec/version"),
        ("description", "/spec/description"),
        ("sources", "/spec/sources"),
        ("client kind", "/spec/client_kind"),
        ("client role", "/spec/client_role"),
        ("returns to", "/spec/redirect_uris"),
        ("answers on", "/spec/addresses"),
        ("brings", "/spec/parts"),
        ("declares roles", "/spec/declared_roles"),
        ("declares scopes", "/spec/declared_scopes"),
        ("state", "/status/state"),
        ("asked from", "/status/ip"),
        ("asked at", "/metadata/created_at"),
        ("expires at", "/status/expires_at"),
        ("for", "/status/user"),
        ("organization", "/status/organization"),
        ("hub", "/status/hub"),
        ("cannot be approved", "/status/missing"),
    ];
    let mut pairs: Vec<(&str, String)> = facts
        .iter()
        .map(|(name, pointer)| (*name, text(pointer)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    for scope in object["spec"]["scopes"].as_array().into_iter().flatten() {
        let name = scope["name"].as_str().unwrap_or_default();
        let words = match scope["granted"].as_bool() {
            Some(true) => scope["description"].as_str().unwrap_or_default(),
            _ => "left out: nobody declared it",
        };
        pairs.push(("scope", format!("{name}: {words}")));
    }
    session.out.pairs("FaktsRequest", object, &pairs)?;
    let requirements = &object["spec"]["requirements"];
    if requirements.as_array().is_some_and(|list| !list.is_empty()) {
        let document = json!({ "items": requirements });
        session.out.list(REQUIREMENTS, &document, true)?;
    }
    Ok(())
}

/// Prints what is there, and then whatever comes, one by one.
fn watched(
    session: &Session,
    path: &str,
    filter: &[(String, String)],
    end: Option<Duration>,
) -> Result<(), Failure> {
    let begun = Instant::now();
    let mut seen = HashSet::new();
    let mut first = true;
    loop {
        let answer = session.client.get(path, filter, "watching requests")?;
        let mut page: List<Value> = from_answer(answer)?;
        page.items
            .retain(|item| seen.insert(item["metadata"]["id"].as_str().unwrap_or("").to_owned()));
        // Oldest first, as they came.
        page.items.reverse();
        for item in &page.items {
            if session.out.human() {
                let one = json!({ "items": [item] });
                session.out.list(REQUESTS, &one, first)?;
                first = false;
            } else {
                session.out.line(REQUESTS, item)?;
            }
        }
        if end.is_some_and(|end| begun.elapsed() >= end) {
            return Ok(());
        }
        std::thread::sleep(EVERY);
    }
}
