//! What a transport is, and whether it delivers.

use super::{
    Call, Done, Managed, Saved, count, fixed, labels, metadata, needed, object, short_name, text,
};
use crate::crypto::random::OsRandom;
use crate::crypto::seal::Sealer;
use crate::service::notify::TRANSPORT_LABEL;
use crate::service::notify::push::Vapid;
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::transports::{self, Config, Kind, State, Transport as Row};
use crate::store::{Db, Json, Page, PageOf, StoreError, channels, outbox};
use lettre::message::Mailbox;
use lok_common::admin::notify::transport::{
    MailTls, Transport, TransportDraft, TransportFilter, TransportKind, TransportSpec,
    TransportState, TransportStatus,
};
use lok_common::admin::{ChangeOf, ObjectOf};
use lok_common::{ErrorCode, Problem, Secret, Time};
use std::sync::Arc;
use url::{Host, Url};

/// Expo's own push service.
const EXPO: &str = "https://exp.host";

impl Managed for Transport {
    type Prepared = Arc<Sealer>;
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["transport.create", "transport.update", "transport.delete"];

    async fn prepare(lok: &Lok, _draft: &mut TransportDraft) -> Result<Arc<Sealer>, Failure> {
        Ok(Arc::clone(&lok.sealer))
    }

    fn natural_key(draft: &TransportDraft) -> Option<String> {
        draft.name.clone()
    }

    fn list(
        db: &mut Db,
        filter: &TransportFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let found = transports::list(db, filter.kind, page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|row| view(db, row))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        transports::find(db, key)?
            .map(|row| view(db, row))
            .transpose()
    }

    fn create(
        db: &mut Db,
        draft: TransportDraft,
        sealer: Arc<Sealer>,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let name = needed(draft.name.clone(), "spec.name", "--name")?;
        let kind = needed(draft.kind, "spec.kind", "--kind")?;
        let mut row = Row {
            id: fresh.id(),
            name: short_name(&name, "spec.name")?,
            kind: Kind(kind),
            config: Json(Config::default()),
            sealed_secret: None,
            state: State(TransportState::Enabled),
            labels: Json(labels(draft.labels.clone().unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        apply(&mut row, draft, &sealer, fresh)?;
        let id = row.id.clone();
        transports::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(_: &mut Db, id: &str, _: TransportDraft, _: &Fresh) -> Result<Saved, Failure> {
        Ok(Saved::id(id))
    }

    fn update_with(
        db: &mut Db,
        id: &str,
        draft: TransportDraft,
        sealer: &Arc<Sealer>,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let Some(before) = transports::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(name) = &draft.name
            && *name != before.name
        {
            after.name = short_name(name, "spec.name")?;
        }
        if draft.kind.is_some_and(|kind| kind != before.kind.0) {
            let why = "its channels have addresses of that kind";
            return Err(fixed("transport", &before.name, "spec.kind", why));
        }
        if let Some(wanted) = draft.labels.clone() {
            after.labels = Json(labels(wanted)?);
        }
        apply(&mut after, draft, sealer, fresh)?;
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            transports::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    /// What waits for it is given up: nothing else would ever deliver it.
    fn delete(db: &mut Db, id: &str, fresh: &Fresh) -> Result<(), Failure> {
        if let Some(row) = transports::by_id(db, id)? {
            outbox::give_up_topic(db, &row.topic(), "its transport was deleted", fresh.now)?;
        }
        Ok(transports::delete(db, id)?)
    }
}

/// Lets a transport deliver, or keeps it from it.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn set_state(
    lok: &Lok,
    call: Call,
    key: String,
    state: TransportState,
) -> Result<ChangeOf<Transport>, Failure> {
    let action = match state {
        TransportState::Enabled => "transport.enable",
        TransportState::Disabled => "transport.disable",
    };
    super::verb::<Transport, _>(lok, call, key, action, move |db, id, fresh| {
        put_state(db, id, state, fresh)
    })
    .await
}

/// Does it, inside a transaction.
///
/// # Errors
/// Those of the database.
pub fn put_state(
    db: &mut Db,
    id: &str,
    state: TransportState,
    fresh: &Fresh,
) -> Result<Done, Failure> {
    let Some(mut row) = transports::by_id(db, id)?.filter(|row| row.state.0 != state) else {
        return Ok(Done::default());
    };
    row.state = State(state);
    row.etag += 1;
    row.updated_at = fresh.now;
    transports::update(db, row)?;
    Ok(Done::changed(true))
}

/// The transport of a key.
///
/// # Errors
/// `not_found`, and those of the database.
pub fn demand(db: &mut Db, key: &str) -> Result<Row, Failure> {
    use lok_common::admin::Resource;
    transports::find(db, key)?
        .ok_or_else(|| Problem::not_found(Transport::NOUN, Transport::PATH, key).into())
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<Transport>, Failure> {
    let (queued, dead) = outbox::counts(db, &row.topic())?;
    let channels = channels::count(db, &row.id)?;
    let trouble = outbox::last_error(db, &row.topic())?;
    let config = row.config.0;
    Ok(object::<Transport>(
        metadata(
            &row.id,
            &row.name,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        TransportSpec {
            name: row.name,
            kind: row.kind.0,
            server: config.server,
            port: config.port,
            tls: config.tls,
            username: config.username,
            from: config.from,
            contact: config.contact,
        },
        TransportStatus {
            state: row.state.0,
            secret_set_at: config.secret_set_at,
            public_key: config.public_key,
            channels: count(channels),
            queued: count(queued),
            dead: count(dead),
            trouble,
        },
    ))
}

/// Lays a draft over a row, and checks what comes of it.
fn apply(
    row: &mut Row,
    draft: TransportDraft,
    sealer: &Sealer,
    fresh: &Fresh,
) -> Result<(), Failure> {
    let kind = row.kind.0;
    let config = &mut row.config.0;
    foreign(kind, &draft)?;
    if let Some(server) = draft.server {
        config.server = Some(match kind {
            TransportKind::Smtp => host(&server)?,
            _ => base_url(&server)?,
        });
    }
    config.port = draft.port.or(config.port);
    if let Some(tls) = draft.tls {
        // The port that follows from the encryption follows it when that changes.
        if draft.port.is_none() && config.port == config.tls.map(usual_port) {
            config.port = None;
        }
        config.tls = Some(tls);
    }
    if let Some(username) = draft.username {
        config.username = username
            .map(|name| text(&name, "spec.username", 200))
            .transpose()?;
    }
    if let Some(from) = draft.from {
        config.from = Some(sender(&from)?);
    }
    if let Some(contact) = draft.contact {
        config.contact = Some(reachable(&contact)?);
    }
    if let Some(secret) = draft.secret {
        put_secret(row, secret, sealer, fresh)?;
    }
    complete(row, sealer, fresh)
}

/// Keeps a secret, unless it is the one that is there already.
fn put_secret(
    row: &mut Row,
    secret: Option<Secret>,
    sealer: &Sealer,
    fresh: &Fresh,
) -> Result<(), Failure> {
    let Some(secret) = secret else {
        row.sealed_secret = None;
        row.config.0.secret_set_at = None;
        return Ok(());
    };
    let length = secret.expose().len();
    if !(1..=4_096).contains(&length) || secret.expose().chars().any(char::is_control) {
        return Err(Problem::invalid("spec.secret", "this cannot be a secret")
            .why("it has 1 to 4096 bytes and no control characters")
            .fix("see that the file holds the secret alone")
            .into());
    }
    let (id, plain) = (row.id.as_bytes(), secret.expose().as_bytes());
    let same = row.sealed_secret.as_deref().is_some_and(|sealed| {
        sealer
            .open(TRANSPORT_LABEL, id, sealed)
            .is_ok_and(|known| known.as_slice() == plain)
    });
    if !same {
        let sealed = sealer
            .seal(TRANSPORT_LABEL, id, plain, &OsRandom)
            .map_err(|error| StoreError::Defect(error.to_string()))?;
        row.sealed_secret = Some(sealed);
        row.config.0.secret_set_at = Some(Time(fresh.now));
    }
    Ok(())
}

/// Fills in what follows, and demands what is missing.
fn complete(row: &mut Row, sealer: &Sealer, fresh: &Fresh) -> Result<(), Failure> {
    let has_secret = row.sealed_secret.is_some();
    let config = &mut row.config.0;
    match row.kind.0 {
        TransportKind::Smtp => {
            needed(config.server.as_ref(), "spec.server", "--server")?;
            needed(config.from.as_ref(), "spec.from", "--from")?;
            let tls = *config.tls.get_or_insert(MailTls::Starttls);
            config.port.get_or_insert(usual_port(tls));
            let local = config.server.as_deref().is_some_and(is_this_machine);
            if config.username.is_some() && !has_secret {
                needed(None::<()>, "spec.secret", "--password-file")?;
            }
            if tls == MailTls::None && config.username.is_some() && !local {
                return Err(Problem::invalid(
                    "spec.tls",
                    "the password would be sent in the clear",
                )
                .why("the connection is not encrypted, and the server is another machine")
                .fix("use --tls starttls or --tls implicit, or no --username")
                .into());
            }
        }
        TransportKind::Ntfy => {
            needed(config.server.as_ref(), "spec.server", "--server")?;
        }
        TransportKind::Expo => {
            config.server.get_or_insert_with(|| EXPO.to_owned());
        }
        TransportKind::Webpush => {
            needed(config.contact.as_ref(), "spec.contact", "--contact")?;
            if !has_secret {
                let (secret, public) =
                    Vapid::generate().map_err(|why| StoreError::Defect(why.to_owned()))?;
                config.public_key = Some(public);
                put_secret(row, Some(secret), sealer, fresh)?;
            }
        }
        TransportKind::Webhook => {}
    }
    Ok(())
}

/// Refuses what another kind is told.
fn foreign(kind: TransportKind, draft: &TransportDraft) -> Result<(), Failure> {
    use TransportKind::{Expo, Ntfy, Smtp, Webpush};
    let given: [(&str, bool, &[TransportKind]); 7] = [
        ("server", draft.server.is_some(), &[Smtp, Ntfy, Expo]),
        ("port", draft.port.is_some(), &[Smtp]),
        ("tls", draft.tls.is_some(), &[Smtp]),
        ("username", draft.username.is_some(), &[Smtp]),
        ("from", draft.from.is_some(), &[Smtp]),
        ("contact", draft.contact.is_some(), &[Webpush]),
        ("secret", draft.secret.is_some(), &[Smtp, Ntfy, Expo]),
    ];
    for (name, given, kinds) in given {
        if given && !kinds.contains(&kind) {
            let words: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
            return Err(Problem::invalid(
                &format!("spec.{name}"),
                format!("a transport of kind {kind} has no {name}"),
            )
            .why(format!("only {} has it", words.join(", ")))
            .fix("leave it out")
            .into());
        }
    }
    Ok(())
}

fn usual_port(tls: MailTls) -> u16 {
    match tls {
        MailTls::Starttls => 587,
        MailTls::Implicit => 465,
        MailTls::None => 25,
    }
}

fn host(text: &str) -> Result<String, Failure> {
    let text = text.trim();
    let plain = !text.contains('*') && text.len() <= 253;
    match Host::parse(text) {
        Ok(host) if plain => Ok(host.to_string()),
        _ => Err(
            Problem::invalid("spec.server", format!("{text:?} is no host"))
                .why("a mail server is named by its host alone")
                .fix("for example --server smtp.example.org --port 587")
                .into(),
        ),
    }
}

fn is_this_machine(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Domain(name)) => name == "localhost",
        Ok(Host::Ipv4(ip)) => ip.is_loopback(),
        Ok(Host::Ipv6(ip)) => ip.is_loopback(),
        Err(_) => false,
    }
}

fn base_url(text: &str) -> Result<String, Failure> {
    let url = Url::parse(text.trim()).ok().filter(|url| {
        matches!(url.scheme(), "https" | "http")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    });
    match url {
        Some(url) => Ok(url.as_str().trim_end_matches('/').to_owned()),
        None => Err(
            Problem::invalid("spec.server", format!("{text:?} is no address of a server"))
                .why("it is a URL without a user and without a query")
                .fix("for example --server https://ntfy.example.org")
                .into(),
        ),
    }
}

fn sender(text: &str) -> Result<String, Failure> {
    let refuse = || {
        Problem::new(
            ErrorCode::InvalidInput,
            format!("{text:?} is no sender of mail"),
        )
        .field("spec.from")
        .fix("for example --from 'Lab <lok@lab.example>'")
    };
    let mailbox: Mailbox = text.trim().parse().map_err(|_| refuse())?;
    if text.len() > 300 || text.chars().any(char::is_control) {
        return Err(refuse().into());
    }
    Ok(mailbox.to_string())
}

fn reachable(text: &str) -> Result<String, Failure> {
    let text = text.trim();
    let address: Result<lettre::Address, _> = text.strip_prefix("mailto:").unwrap_or(text).parse();
    if let Ok(address) = address {
        return Ok(format!("mailto:{address}"));
    }
    match Url::parse(text) {
        Ok(url) if url.scheme() == "https" => Ok(url.to_string()),
        _ => Err(
            Problem::invalid("spec.contact", format!("{text:?} reaches nobody"))
                .why("push services want a mail address or an https URL (RFC 8292)")
                .fix("for example --contact admin@lab.example")
                .into(),
        ),
    }
}
