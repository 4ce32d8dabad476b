//! `lokctl status`, `whoami`, `version` and `completions`.

use crate::client::Guard;
use crate::error::Failure;
use crate::output::{Format, Output};
use crate::resource::{Session, from_answer, trouble};
use clap::Args;
use clap_complete::Shell;
use lok_common::admin::server::{
    Check, Reload as Done, ReloadWish, Status as Answer, Version, WhoAmI,
};
use lok_common::socket::API_VERSION;
use serde_json::{Value, json};
use std::time::Duration;

/// How often `--watch` looks.
const WATCH_EVERY: Duration = Duration::from_secs(2);

/// `lokctl status`.
#[derive(Debug, Args)]
pub struct Status {
    /// Look again every two seconds until interrupted
    #[arg(long)]
    watch: bool,
}

impl Status {
    /// Shows the status, once or until interrupted.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let mut out = session.out.clone();
        if self.watch && out.format == Format::Json {
            // One document after the other: each has to be a line.
            out.format = Format::JsonLines;
        }
        loop {
            let seen = look(session, &out);
            if !self.watch {
                return seen;
            }
            // While watching, a daemon that is away or not ready is news and not the end.
            if let Err(failure) = seen {
                session.out.warn(&failure.message);
            }
            session.client.pause(WATCH_EVERY)?;
        }
    }
}

fn look(session: &Session, out: &Output) -> Result<(), Failure> {
    let document = session
        .client
        .get("/v1/status", &[], "reading the status")?;
    let status: Answer = from_answer(document.clone())?;
    let started = status.started_at.to_string();
    let counts = status.counts;
    let mut pairs = vec![
        ("ready", if status.ready { "yes" } else { "no" }.to_owned()),
        ("issuer", status.issuer),
        ("version", status.version),
        ("started", started),
        ("database", status.database),
        (
            "holds",
            format!(
                "{} users, {} organizations, {} apps, {} sessions",
                counts.users, counts.organizations, counts.apps, counts.sessions
            ),
        ),
    ];
    for check in &status.checks {
        let state = match check {
            Check { ok: false, .. } => "not ok",
            Check { fix: Some(_), .. } => "warning",
            _ => "ok",
        };
        pairs.push((&check.name, format!("{state}: {}", check.detail)));
    }
    out.pairs("Status", &document, &pairs)?;
    // What has a fix is to be mended, also where it keeps nobody away.
    let bad: Vec<_> = status
        .checks
        .iter()
        .filter(|check| !check.ok || check.fix.is_some())
        .collect();
    if status.ready && bad.is_empty() {
        return Ok(());
    }
    let mut failure = trouble(if status.ready {
        "lokd is ready, and something is wrong"
    } else {
        "lokd is not ready"
    });
    if !bad.is_empty() {
        let why: Vec<String> = bad
            .iter()
            .map(|check| format!("{}: {}", check.name, check.detail))
            .collect();
        failure = failure.why(why.join("\n"));
    }
    let fixes: Vec<&str> = bad
        .iter()
        .filter_map(|check| check.fix.as_deref())
        .collect();
    if !fixes.is_empty() {
        failure = failure.fix(fixes.join("\n"));
    }
    Err(failure)
}

/// `lokctl reload`.
#[derive(Debug, Args)]
pub struct Reload {
    /// Wait until it is over, and fail if it was refused
    #[arg(long)]
    wait: bool,
}

impl Reload {
    /// Asks for it, and tells how it went.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let wish = ReloadWish { wait: self.wait };
        let document = session
            .client
            .post("/v1/reload", &wish, &Guard::dry(false), "reloading")?;
        let done: Done = from_answer(document.clone())?;
        let list = |keys: &[String], none: &str| match keys {
            [] => none.to_owned(),
            keys => keys.join(", "),
        };
        let pairs = if done.done {
            vec![
                ("taken up", list(&done.changed, "nothing changed")),
                ("needs a restart", list(&done.restart_required, "nothing")),
            ]
        } else {
            vec![(
                "reload",
                "asked for; the log of lokd tells how it went".to_owned(),
            )]
        };
        session.out.pairs("Reload", &document, &pairs)
    }
}

/// Shows who lokd takes the caller for.
pub fn whoami(session: &Session) -> Result<(), Failure> {
    let document = session.client.get("/v1/whoami", &[], "asking lokd")?;
    let me: WhoAmI = from_answer(document.clone())?;
    session.out.pairs(
        "WhoAmI",
        &document,
        &[
            ("role", me.role.as_str().to_owned()),
            ("uid", me.uid.to_string()),
            ("gid", me.gid.to_string()),
            ("rule", me.rule),
        ],
    )
}

/// Shows both versions; lokctl's own also when no lokd answers.
pub fn version(session: &Session) -> Result<(), Failure> {
    let answer = session.client.get("/v1/version", &[], "asking lokd");
    let server: Option<Version> = match &answer {
        Ok(document) => Some(from_answer(document.clone())?),
        Err(_) => None,
    };
    let own = env!("CARGO_PKG_VERSION");
    let document = json!({
        "client": { "version": own, "api": API_VERSION },
        "server": answer.as_ref().unwrap_or(&Value::Null),
    });
    let mut pairs = vec![("lokctl", format!("{own} (API {API_VERSION})"))];
    if let Some(lokd) = server {
        let apis = if lokd.api_min == lokd.api_max {
            lokd.api_max.to_string()
        } else {
            format!("{} to {}", lokd.api_min, lokd.api_max)
        };
        pairs.push(("lokd", format!("{} (API {apis})", lokd.version)));
    }
    session.out.pairs("Version", &document, &pairs)?;
    answer.map(drop)
}

/// `lokctl completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    /// Prints the script.
    pub fn run(self) -> Result<(), Failure> {
        let mut script = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut crate::cli::command(),
            "lokctl",
            &mut script,
        );
        crate::output::print_text(&String::from_utf8_lossy(&script));
        Ok(())
    }
}
