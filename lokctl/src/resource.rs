//! list, get, create, ensure, update and delete: once, for every kind.

use crate::client::{Client, Guard, path, query};
use crate::credential::{SecretOut, Sink};
use crate::error::{Failure, exit};
use crate::output::{Format, Output, View};
use crate::prompt::{Answers, Tier};
use lok_common::Secret;
use lok_common::admin::{List, MAX_LIMIT, Resource, words};
use serde::Serialize;
use serde_json::Value;

/// What a command works with.
#[derive(Debug)]
pub struct Session {
    /// The daemon.
    pub client: Client,
    /// The printer.
    pub out: Output,
    /// The person, if there is one.
    pub answers: Answers,
}

/// Which of the verbs that take a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Has to be new.
    Create,
    /// Creates or patches.
    Ensure,
    /// Has to exist.
    Update,
}

/// A kind that can be listed: its flags beside its words.
pub trait Listed: Resource {
    /// The flags of `list`.
    type Narrow: clap::Args + Send + Sync + std::fmt::Debug;

    /// What they ask for.
    fn filter(narrow: Self::Narrow) -> Self::Filter;
}

/// A kind that can be created, ensured, updated and deleted.
pub trait Noun: Listed {
    /// The flags of create and ensure alone: the natural key, and what cannot change later.
    type Making: clap::Args + Send + Sync + std::fmt::Debug;
    /// The flags of create, ensure and update.
    type Fields: clap::Args + Send + Sync + std::fmt::Debug;
    /// The flags (by their clap ids) that create cannot do without.
    const CREATE_NEEDS: &'static [&'static str];
    /// The flags that ensure cannot do without: the natural key.
    const ENSURE_NEEDS: &'static [&'static str];
    /// What a delete wants to hear first.
    const DELETE: Tier;

    /// Where a new secret goes, for a kind that has secrets.
    fn secret_out(_making: &Self::Making) -> SecretFlags {
        SecretFlags::default()
    }

    /// What the flags say, as a draft.
    fn draft(
        session: &Session,
        verb: Verb,
        making: Option<Self::Making>,
        fields: Self::Fields,
    ) -> Result<Self::Draft, Failure>;
}

/// How a kind is shown.
pub const fn view<R: Resource>() -> View {
    View {
        path: R::PATH,
        name: "/metadata/name",
        columns: R::COLUMNS,
    }
}

/// How much of a list.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Paging {
    /// At most this many in one answer
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_LIMIT)))]
    pub limit: Option<u32>,
    /// Go on behind this cursor of an earlier answer
    #[arg(long, value_name = "CURSOR")]
    pub cursor: Option<String>,
    /// All of them, page by page
    #[arg(long)]
    pub all: bool,
}

/// The verbs of every kind.
#[derive(Debug, clap::Subcommand)]
pub enum Standard<N: Noun> {
    /// List {nouns}
    List {
        /// Which.
        #[command(flatten)]
        narrow: N::Narrow,
        /// How many.
        #[command(flatten)]
        paging: Paging,
    },
    /// Show one {noun}
    Get {
        /// Name or id
        key: String,
    },
    /// Create a new {noun}
    Create {
        /// Once only.
        #[command(flatten)]
        making: N::Making,
        /// The rest.
        #[command(flatten)]
        fields: N::Fields,
        /// Check everything and change nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Create the {noun}, or change what differs, or nothing
    Ensure {
        /// Once only.
        #[command(flatten)]
        making: N::Making,
        /// The rest.
        #[command(flatten)]
        fields: N::Fields,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Change the named fields of {a noun}
    Update {
        /// Name or id
        key: String,
        /// What.
        #[command(flatten)]
        fields: N::Fields,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Delete {a noun}
    Delete {
        /// Name or id
        key: String,
        /// The name again, instead of being asked for it
        #[arg(long, value_name = "NAME")]
        confirm: Option<String>,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
}

/// Where a new secret goes.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct SecretFlags {
    /// Write a new secret to this new file (mode 0600), or to the keyring, instead of printing it
    #[arg(long, value_name = "FILE|keyring:NAME")]
    pub secret_out: Option<SecretOut>,
}

impl<N: Noun> Standard<N> {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { narrow, paging } => list(
                session,
                &path(&[N::PATH]),
                view::<N>(),
                query(&N::filter(narrow)),
                &paging,
            ),
            Self::Get { key } => get::<N>(session, &key),
            Self::Create {
                making,
                fields,
                dry_run,
            } => {
                let secret = N::secret_out(&making);
                let draft = N::draft(session, Verb::Create, Some(making), fields)?;
                Deed::new::<N>("create", "created", &[])
                    .secret(secret)
                    .carry_out(session, &draft, &Guard::dry(dry_run))
            }
            Self::Ensure {
                making,
                fields,
                guard,
            } => {
                let secret = N::secret_out(&making);
                let draft = N::draft(session, Verb::Ensure, Some(making), fields)?;
                Deed::new::<N>("ensure", "updated", &["ensure"])
                    .secret(secret)
                    .carry_out(session, &draft, &guard)
            }
            Self::Update { key, fields, guard } => {
                let draft = N::draft(session, Verb::Update, None, fields)?;
                Deed::new::<N>("update", "updated", &[&key, "update"])
                    .carry_out(session, &draft, &guard)
            }
            Self::Delete {
                key,
                confirm,
                guard,
            } => Deed::new::<N>("delete", "deleted", &[&key, "delete"])
                .confirmed(session, N::DELETE, &key, confirm.as_deref(), &guard)?
                .carry_out(session, &serde_json::json!({}), &guard),
        }
    }
}

/// The verbs of a kind that comes by itself, and is only shown and removed.
#[derive(Debug, clap::Subcommand)]
pub enum Found<N: Noun> {
    /// List {nouns}
    List {
        /// Which.
        #[command(flatten)]
        narrow: N::Narrow,
        /// How many.
        #[command(flatten)]
        paging: Paging,
    },
    /// Show one {noun}
    Get {
        /// Name or id
        key: String,
    },
    /// Delete {a noun}, with its clients
    Delete {
        /// Name or id
        key: String,
        /// The name again, instead of being asked for it
        #[arg(long, value_name = "NAME")]
        confirm: Option<String>,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
}

impl<N: Noun> Found<N> {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        let verb = match self {
            Self::List { narrow, paging } => Standard::<N>::List { narrow, paging },
            Self::Get { key } => Standard::Get { key },
            Self::Delete {
                key,
                confirm,
                guard,
            } => Standard::Delete {
                key,
                confirm,
                guard,
            },
        };
        verb.run(session)
    }
}

/// Shows one object.
pub fn get<R: Resource>(session: &Session, key: &str) -> Result<(), Failure> {
    let what = format!("reading {}", R::NOUN);
    let object = session.client.get(&path(&[R::PATH, key]), &[], &what)?;
    session.out.object(view::<R>(), &object)
}

/// Lists what is at `path`, following the cursors if all of it is wanted.
pub fn list(
    session: &Session,
    path: &str,
    view: View,
    filter: Vec<(String, String)>,
    paging: &Paging,
) -> Result<(), Failure> {
    let mut cursor = paging.cursor.clone();
    let mut first = true;
    let mut read = 0;
    let mut items = Vec::new();
    loop {
        let mut query = filter.clone();
        query.extend(
            paging
                .limit
                .map(|limit| ("limit".to_owned(), limit.to_string())),
        );
        query.extend(cursor.take().map(|cursor| ("cursor".to_owned(), cursor)));
        let what = format!("reading {} ({read} so far)", words(view.path));
        let answer = session.client.get(path, &query, &what)?;
        let mut page: List<Value> = from_answer(answer)?;
        read += page.items.len();
        cursor = page.next.clone();
        let last = !paging.all || cursor.is_none();
        if !session.out.streams() {
            items.append(&mut page.items);
            page.items = if last {
                std::mem::take(&mut items)
            } else {
                Vec::new()
            };
        }
        if last || session.out.streams() {
            session.out.list(view, &document(&page)?, first)?;
        }
        first = false;
        if last {
            break;
        }
    }
    if let Some(cursor) = cursor
        && session.out.human()
    {
        session
            .out
            .notice(&format!("there are more: --all, or --cursor {cursor}"));
    }
    Ok(())
}

/// Reads an answer as what it has to be.
pub fn from_answer<T: serde::de::DeserializeOwned>(answer: Value) -> Result<T, Failure> {
    serde_json::from_value(answer)
        .map_err(|error| Failure::failed("lokd's answer makes no sense").why(error.to_string()))
}

/// Writes a value as a document.
pub fn document(value: &impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(value)
        .map_err(|error| Failure::failed("cannot write the answer").why(error.to_string()))
}

/// One mutating call: its words, where it goes, and what becomes of its answer.
#[derive(Debug)]
pub struct Deed {
    verb: &'static str,
    done: &'static str,
    noun: &'static str,
    path: String,
    view: View,
    secret_out: Option<SecretOut>,
}

impl Deed {
    /// `verb` ("disable"), `done` ("disabled"), and the path below the kind's own.
    pub fn new<R: Resource>(verb: &'static str, done: &'static str, below: &[&str]) -> Self {
        let parts: Vec<&str> = std::iter::once(R::PATH)
            .chain(below.iter().copied())
            .collect();
        Self::at(verb, done, R::NOUN, view::<R>(), &parts)
    }

    /// The same for what is no kind of its own.
    pub fn at(
        verb: &'static str,
        done: &'static str,
        noun: &'static str,
        view: View,
        parts: &[&str],
    ) -> Self {
        Self {
            verb,
            done,
            noun,
            path: path(parts),
            view,
            secret_out: None,
        }
    }

    /// Where a secret in the answer goes.
    pub fn secret(mut self, flags: SecretFlags) -> Self {
        self.secret_out = flags.secret_out;
        self
    }

    /// Asks first; a dry run is not asked about.
    pub fn confirmed(
        self,
        session: &Session,
        tier: Tier,
        name: &str,
        confirm: Option<&str>,
        guard: &Guard,
    ) -> Result<Self, Failure> {
        if !guard.dry_run {
            let deed = format!("{} {} {name}", self.verb, self.noun);
            session.answers.confirm(tier, &deed, name, confirm)?;
        }
        Ok(self)
    }

    /// Makes the call and prints what it changed.
    pub fn carry_out(
        self,
        session: &Session,
        body: &impl Serialize,
        guard: &Guard,
    ) -> Result<(), Failure> {
        let mut sink = match &self.secret_out {
            Some(out) if !guard.dry_run => self.sink(out, session, body, guard)?,
            _ => None,
        };
        let mut change = self.call(session, body, guard)?;
        let secret = if sink.is_none() && !guard.dry_run && shows_secret(&session.out.format) {
            None
        } else {
            take_secret(&mut change)
        };
        // Kept before anything is printed: whatever goes wrong then, the secret is safe.
        let kept = match (&mut sink, &secret) {
            (Some(sink), Some(secret)) => sink.keep(secret),
            (Some(_), None) => {
                session.out.notice("there is no new secret");
                Ok(())
            }
            (None, _) => Ok(()),
        };
        for warning in change["warnings"].as_array().into_iter().flatten() {
            session.out.warn(warning.as_str().unwrap_or_default());
        }
        let printed = self.print(session, &change);
        session.out.notice(&self.told(&change));
        if let Some(secret) = secret
            && (sink.is_none() || kept.is_err())
            && !guard.dry_run
        {
            show(session, &secret);
        }
        kept.and(printed)
    }

    fn call(
        &self,
        session: &Session,
        body: &impl Serialize,
        guard: &Guard,
    ) -> Result<Value, Failure> {
        let what = format!("waiting for lokd to {} the {}", self.verb, self.noun);
        session.client.post(&self.path, body, guard, &what)
    }

    /// The place for the secret, ready. What is there already gets no secret by `ensure`, so the place may be taken
    /// then: most likely by the secret of the first time.
    fn sink(
        &self,
        out: &SecretOut,
        session: &Session,
        body: &impl Serialize,
        guard: &Guard,
    ) -> Result<Option<Sink>, Failure> {
        let taken = match Sink::open(out) {
            Ok(sink) => return Ok(Some(sink)),
            Err(taken) if self.verb != "ensure" => return Err(taken),
            Err(taken) => taken,
        };
        let asked = Guard {
            dry_run: true,
            ..guard.clone()
        };
        if self.call(session, body, &asked)?["created"] != false {
            return Err(taken);
        }
        session.out.notice("there is no new secret");
        Ok(None)
    }

    fn print(&self, session: &Session, change: &Value) -> Result<(), Failure> {
        match session.out.format {
            Format::Table | Format::Wide => session.out.object(self.view, &change["object"]),
            _ => session.out.object(self.view, change),
        }
    }

    fn told(&self, change: &Value) -> String {
        let flag = |name: &str| change[name].as_bool().unwrap_or(false);
        let name = change["object"]
            .pointer(self.view.name)
            .and_then(Value::as_str)
            .unwrap_or_default();
        let done = match (flag("created"), flag("changed")) {
            (true, _) => "created",
            (false, true) => self.done,
            (false, false) => "unchanged:",
        };
        let end = if flag("dry_run") {
            " (dry run: nothing was kept)"
        } else {
            ""
        };
        format!("{done} {} {name}{end}", self.noun)
    }
}

/// Whether the answer as it is printed has the secret in it.
fn shows_secret(format: &Format) -> bool {
    match format {
        Format::Json | Format::JsonLines | Format::Toml => true,
        Format::Value(field) => field == "secret",
        Format::Table | Format::Wide | Format::Name => false,
    }
}

/// Takes the secret out of an answer.
fn take_secret(change: &mut Value) -> Option<Secret> {
    let fields = change.as_object_mut()?;
    fields.remove("secret_shown_once");
    match fields.remove("secret")? {
        Value::String(secret) => Some(Secret::new(secret)),
        _ => None,
    }
}

/// Shows a secret on a line of its own: on stdout, or on stderr when stdout was asked for something else.
fn show(session: &Session, secret: &Secret) {
    if session.out.human() {
        session.out.text(secret.expose());
        session
            .out
            .notice("the line above is the secret; it is shown this once");
    } else {
        session.out.warn(&format!(
            "the secret is shown this once, here: {}",
            secret.expose()
        ));
    }
}

/// A check that found trouble (exit 11).
pub fn trouble(message: impl Into<String>) -> Failure {
    Failure::new(exit::TROUBLE, "trouble", message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::tests::Fake;
    use lok_common::admin::app::App;
    use lok_common::admin::user::User;
    use serde_json::json;

    fn session(fake: &Fake, format: Format) -> Session {
        Session {
            client: fake.client(),
            out: Output {
                format,
                screen: None,
                headers: false,
                pager: None,
                color: false,
                quiet: true,
            },
            answers: Answers {
                yes: false,
                no_input: true,
            },
        }
    }

    fn change(secret: Option<&str>) -> String {
        let mut change = json!({"object": {"metadata": {"name": "shop"}}, "changed": true});
        if let Some(secret) = secret {
            change["secret"] = secret.into();
            change["secret_shown_once"] = true.into();
        }
        change.to_string()
    }

    #[test]
    fn a_secret_goes_into_its_file_and_a_file_without_one_goes_away() {
        let problem = r#"{"error":{"code":"not_permitted","message":"no"}}"#;
        let answers = vec![
            (200, change(Some("s3cret"))),
            (200, change(None)),
            (403, problem.to_owned()),
        ];
        let fake = Fake::start("secret", answers);
        let session = session(&fake, Format::Name);
        let file = |name: &str| fake.directory().join(name);
        let rotate = |name: &str| {
            Deed::new::<App>("rotate", "rotated", &["shop", "rotate-secret"])
                .secret(SecretFlags {
                    secret_out: Some(SecretOut::File(file(name))),
                })
                .carry_out(&session, &json!({}), &Guard::default())
        };
        assert_eq!(rotate("a"), Ok(()));
        assert_eq!(std::fs::read_to_string(file("a")).expect("read"), "s3cret");
        assert_eq!(rotate("a").expect_err("it exists").exit, 7);
        assert_eq!(rotate("b"), Ok(()));
        assert!(!file("b").exists());
        assert_eq!(rotate("c").expect_err("refused").exit, 5);
        assert!(!file("c").exists());
        // Four deeds and three calls: the one whose file existed never called.
        assert_eq!(fake.calls().len(), 3);
    }

    #[test]
    fn ensure_wants_a_free_place_only_if_there_will_be_a_secret() {
        let ensured = |created: bool| {
            json!({"object": {"metadata": {"name": "shop"}}, "created": created, "changed": created})
                .to_string()
        };
        let answers = vec![
            (200, ensured(true)),
            (200, ensured(false)),
            (200, ensured(false)),
        ];
        let fake = Fake::start("ensure-secret", answers);
        let session = session(&fake, Format::Name);
        let file = fake.directory().join("taken");
        std::fs::write(&file, "s3cret").expect("written");
        let ensure = || {
            Deed::new::<App>("ensure", "updated", &["ensure"])
                .secret(SecretFlags {
                    secret_out: Some(SecretOut::File(file.clone())),
                })
                .carry_out(&session, &json!({}), &Guard::default())
        };
        assert_eq!(ensure().expect_err("it would be created").exit, 7);
        assert_eq!(ensure(), Ok(()));
        assert_eq!(std::fs::read_to_string(&file).expect("read"), "s3cret");
        let calls = fake.calls();
        let dry: Vec<bool> = calls
            .iter()
            .map(|call| call.starts_with("POST /v1/apps/ensure?dry_run=true "))
            .collect();
        assert_eq!(dry, [true, true, false], "{calls:?}");
    }

    #[test]
    fn what_needs_a_confirmation_makes_no_call_without_one() {
        let fake = Fake::start("confirm", vec![(200, change(None))]);
        let session = session(&fake, Format::Name);
        let delete = |confirm: Option<&str>, dry_run: bool| {
            Standard::<App>::Delete {
                key: "shop".to_owned(),
                confirm: confirm.map(str::to_owned),
                guard: Guard::dry(dry_run),
            }
            .run(&session)
        };
        assert_eq!(delete(None, false).expect_err("unasked").exit, 8);
        assert_eq!(delete(Some("shed"), false).expect_err("another").exit, 8);
        assert_eq!(delete(Some("shop"), false), Ok(()));
        let calls = fake.calls();
        assert!(
            calls[0].starts_with("POST /v1/apps/shop/delete HTTP/1.1"),
            "{}",
            calls[0]
        );
    }

    #[test]
    fn all_follows_the_cursors() {
        let page = |next: Option<&str>| {
            json!({"apiVersion": "lok/v1", "kind": "UserList", "items": [], "next": next})
                .to_string()
        };
        let fake = Fake::start("pages", vec![(200, page(Some("c/1"))), (200, page(None))]);
        let session = session(&fake, Format::JsonLines);
        let paging = Paging {
            limit: Some(2),
            cursor: None,
            all: true,
        };
        let filter = vec![("org".to_owned(), "lab".to_owned())];
        assert_eq!(
            list(&session, "/v1/users", view::<User>(), filter, &paging),
            Ok(())
        );
        let calls = fake.calls();
        assert!(
            calls[0].starts_with("GET /v1/users?org=lab&limit=2 "),
            "{}",
            calls[0]
        );
        assert!(
            calls[1].starts_with("GET /v1/users?org=lab&limit=2&cursor=c%2F1 "),
            "{}",
            calls[1]
        );
    }

    #[test]
    fn a_change_is_told_in_one_line() {
        let deed = Deed::new::<App>("ensure", "updated", &["ensure"]);
        let told = |created: bool, changed: bool, dry_run: bool| {
            deed.told(&json!({
                "object": {"metadata": {"name": "shop"}},
                "created": created, "changed": changed, "dry_run": dry_run,
            }))
        };
        assert_eq!(told(true, true, false), "created app shop");
        assert_eq!(told(false, true, false), "updated app shop");
        assert_eq!(told(false, false, false), "unchanged: app shop");
        assert_eq!(
            told(true, true, true),
            "created app shop (dry run: nothing was kept)"
        );
    }
}
