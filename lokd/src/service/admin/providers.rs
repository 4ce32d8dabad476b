//! What a provider is, and who has an account of it.

use super::{
    Call, Done, Managed, Saved, count, fixed, labels, metadata, needed, object, orgs, text,
    users as user_views,
};
use crate::crypto::random::OsRandom;
use crate::crypto::seal::Sealer;
use crate::service::audit::{self, Event};
use crate::service::upstream::{self, LABEL, linked};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, StoreError, StoreResult, identities,
    providers::{self, Kind, Policy, Provider as Row, State},
};
use lok_common::admin::provider::{
    Check, Identity, LinkPolicy, Provider, ProviderDraft, ProviderFilter, ProviderKind,
    ProviderSpec, ProviderState, ProviderStatus, RotateProviderSecret, Unlink,
};
use lok_common::admin::role::AdminRole;
use lok_common::admin::user::User;
use lok_common::admin::{ChangeOf, List, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Secret, Time};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::Arc;
use url::Url;

/// The secret of a new provider, and what seals it.
#[derive(Clone)]
pub struct Sealing {
    secret: Option<Secret>,
    sealer: Arc<Sealer>,
}

impl Sealing {
    fn seal(&self, id: &str) -> StoreResult<Option<Vec<u8>>> {
        let Some(secret) = &self.secret else {
            return Ok(None);
        };
        self.sealer
            .seal(LABEL, id.as_bytes(), secret.expose().as_bytes(), &OsRandom)
            .map(Some)
            .map_err(|error| StoreError::Unavailable(error.to_string()))
    }
}

impl Managed for Provider {
    type Prepared = Sealing;
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["provider.create", "provider.update", "provider.delete"];

    async fn prepare(lok: &Lok, draft: &mut ProviderDraft) -> Result<Sealing, Failure> {
        let secret = draft.client_secret.take();
        if let Some(secret) = &secret {
            check_secret(secret)?;
        }
        Ok(Sealing {
            secret,
            sealer: Arc::clone(&lok.sealer),
        })
    }

    fn natural_key(draft: &ProviderDraft) -> Option<String> {
        draft.name.clone()
    }

    fn list(
        db: &mut Db,
        filter: &ProviderFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let found = providers::list(db, filter.kind, page)?;
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
        providers::find(db, key)?
            .map(|row| view(db, row))
            .transpose()
    }

    fn create(
        db: &mut Db,
        draft: ProviderDraft,
        sealing: Sealing,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let name = name(&needed(draft.name, "spec.name", "--name")?)?;
        if providers::by_name(db, &name)?.is_some() {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("a provider is called {name:?} already"),
            )
            .why("its name is in the callback URL")
            .fix(format!(
                "choose another, or: lokctl providers update {name}"
            ))
            .field("spec.name")
            .into());
        }
        let kind = needed(draft.kind, "spec.kind", "--kind")?;
        let known = kind.issuer().map(str::to_owned);
        let issuer = needed(draft.issuer.or(known), "spec.issuer", "--issuer")?;
        let issuer = check_issuer(&issuer)?;
        let client_id = needed(draft.client_id, "spec.client_id", "--client-id")?;
        if sealing.secret.is_none() && kind != ProviderKind::Oidc {
            return Err(Problem::invalid(
                "spec.client_secret",
                format!("a provider of the kind {kind} needs a client secret"),
            )
            .why("it was shown when lok was registered there")
            .fix("give it with --client-secret-file FILE, or - for standard input")
            .into());
        }
        let title = draft
            .title
            .or_else(|| kind.title().map(str::to_owned))
            .unwrap_or_else(|| name.clone());
        let scopes = draft
            .scopes
            .unwrap_or_else(|| kind.scopes().iter().map(|&each| each.to_owned()).collect());
        let id = fresh.id();
        let row = Row {
            sealed_secret: sealing.seal(&id)?,
            name,
            kind: Kind(kind),
            title: text(&title, "spec.title", 60)?,
            client_id: text(&client_id, "spec.client_id", 255)?,
            scopes: Json(check_scopes(kind, scopes)?),
            allow_signup: draft.allow_signup.unwrap_or_default(),
            allowed_domains: Json(domains(draft.allowed_domains.unwrap_or_default())?),
            organization_id: match draft.organization.flatten() {
                Some(key) => Some(orgs::demand(db, &key)?.id),
                None => None,
            },
            link_policy: Policy(draft.link_policy.unwrap_or(LinkPolicy::Ask)),
            authoritative: draft.authoritative.unwrap_or_default(),
            state: State(ProviderState::Enabled),
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
            issuer,
            id: id.clone(),
        };
        let warnings = warnings(&row);
        providers::insert(db, row)?;
        Ok(Saved {
            id,
            secret: None,
            warnings,
        })
    }

    fn update(
        db: &mut Db,
        id: &str,
        draft: ProviderDraft,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let Some(before) = providers::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        let differs = |wanted: Option<String>, is: &str| wanted.is_some_and(|wanted| wanted != is);
        for (field, changes, why) in [
            (
                "spec.name",
                differs(draft.name, &before.name),
                "it is in the callback URL that is registered there",
            ),
            (
                "spec.issuer",
                differs(draft.issuer, &before.issuer),
                "the accounts that are linked belong to it",
            ),
            (
                "spec.kind",
                draft.kind.is_some_and(|kind| kind != before.kind.0),
                "the accounts that are linked belong to it",
            ),
        ] {
            if changes {
                return Err(fixed(Provider::NOUN, &before.name, field, why));
            }
        }
        let mut after = before.clone();
        if let Some(title) = draft.title {
            after.title = text(&title, "spec.title", 60)?;
        }
        if let Some(client_id) = draft.client_id {
            after.client_id = text(&client_id, "spec.client_id", 255)?;
        }
        if let Some(scopes) = draft.scopes {
            after.scopes = Json(check_scopes(before.kind.0, scopes)?);
        }
        if let Some(allow) = draft.allow_signup {
            after.allow_signup = allow;
        }
        if let Some(wanted) = draft.allowed_domains {
            after.allowed_domains = Json(domains(wanted)?);
        }
        if let Some(wanted) = draft.organization {
            after.organization_id = match wanted {
                Some(key) => Some(orgs::demand(db, &key)?.id),
                None => None,
            };
        }
        if let Some(policy) = draft.link_policy {
            after.link_policy = Policy(policy);
        }
        if let Some(authoritative) = draft.authoritative {
            after.authoritative = authoritative;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        let warnings = warnings(&after);
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            providers::update(db, after)?;
        }
        Ok(Saved {
            id: id.to_owned(),
            secret: None,
            warnings,
        })
    }

    fn check_update(draft: &ProviderDraft) -> Result<(), Failure> {
        if draft.client_secret.is_none() {
            return Ok(());
        }
        Err(
            Problem::invalid("spec.client_secret", "the secret has a verb of its own")
                .why("an update says what it changed, and nothing of a secret is said")
                .fix("lokctl providers rotate-secret PROVIDER --client-secret-file FILE")
                .into(),
        )
    }

    fn ensured(db: &mut Db, id: &str, sealing: &Sealing, fresh: &Fresh) -> Result<bool, Failure> {
        if !put_secret(db, id, sealing, fresh)? {
            return Ok(false);
        }
        let event = Event::ok("provider.rotate_secret").object(Provider::PATH, id);
        audit::record(db, fresh, event)?;
        Ok(true)
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(providers::delete(db, id)?)
    }

    fn delete_and_tell(
        db: &mut Db,
        id: &str,
        sealer: &Sealer,
        fresh: &Fresh,
    ) -> Result<Vec<String>, Failure> {
        let Some(row) = providers::by_id(db, id)? else {
            return Ok(Vec::new());
        };
        let linked = identities::of_provider(db, id)?;
        for identity in &linked {
            linked::remove(db, fresh, sealer, identity, &row)?;
        }
        Self::delete(db, id, fresh)?;
        let people: BTreeSet<&str> = linked.iter().map(|each| each.user_id.as_str()).collect();
        let mut out = 0;
        for user in people {
            out += usize::from(!identities::has_way_in(db, user, None)?);
        }
        if linked.is_empty() {
            return Ok(Vec::new());
        }
        Ok(vec![format!(
            "unlinked accounts: {}; people who have no other way to sign in: {out}; to keep them: lokctl providers disable {}",
            linked.len(),
            row.name
        )])
    }
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<Provider>, Failure> {
    let (organization, linked) = providers::facts(db, &row)?;
    Ok(object::<Provider>(
        metadata(
            &row.id,
            &row.name,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        ProviderSpec {
            kind: row.kind.0,
            title: row.title,
            issuer: row.issuer,
            client_id: row.client_id,
            scopes: row.scopes.0,
            allow_signup: row.allow_signup,
            allowed_domains: row.allowed_domains.0,
            organization,
            link_policy: row.link_policy.0,
            authoritative: row.authoritative,
            name: row.name.clone(),
        },
        ProviderStatus {
            state: row.state.0,
            has_secret: row.sealed_secret.is_some(),
            identities: count(linked),
            callback_path: upstream::callback_path(&row.name),
        },
    ))
}

/// What an operator should know of a provider as it is.
fn warnings(row: &Row) -> Vec<String> {
    let mut all = Vec::new();
    if row.issuer.starts_with("http://") {
        all.push(
            "its issuer is http: it is asked in the clear, and only where outbound.allow_private names it"
                .to_owned(),
        );
    }
    if row.allow_signup && row.allowed_domains.0.is_empty() {
        all.push(
            "whoever has an account there can sign up here; --allow-domain narrows it".to_owned(),
        );
    }
    all
}

/// A name that stands in a path.
fn name(name: &str) -> Result<String, Failure> {
    let right = (1..=40).contains(&name.len())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-')
        && !lok_common::id::is_id(name);
    if right {
        return Ok(name.to_owned());
    }
    Err(
        Problem::invalid("spec.name", format!("{name:?} cannot name a provider"))
            .why("it is in a path: 1 to 40 of a-z, 0-9 and -, a letter or digit at both ends")
            .fix("for example google")
            .into(),
    )
}

/// An issuer, kept by its letters, which the provider repeats (OpenID Connect Discovery 4.3).
fn check_issuer(issuer: &str) -> Result<String, Failure> {
    let right = issuer.len() <= 255
        && Url::parse(issuer).is_ok_and(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
                && url.query().is_none()
                && url.fragment().is_none()
        });
    if right {
        return Ok(issuer.to_owned());
    }
    Err(
        Problem::invalid("spec.issuer", format!("{issuer:?} cannot be an issuer"))
            .why("it has to be an https address without a query")
            .fix("copy it from the provider's documents, letter by letter, such as https://id.example.org")
            .into(),
    )
}

fn check_scopes(kind: ProviderKind, scopes: Vec<String>) -> Result<Vec<String>, Failure> {
    let right = |scope: &String| {
        (1..=200).contains(&scope.len())
            && scope
                .bytes()
                .all(|b| matches!(b, 0x21 | 0x23..=0x5b | 0x5d..=0x7e))
    };
    if scopes.len() > 20 || !scopes.iter().all(right) {
        return Err(
            Problem::invalid("spec.scopes", "these scopes cannot be asked for")
                .why("there are 20 at most, of printable letters (RFC 6749 3.3)")
                .fix("give each with --scope")
                .into(),
        );
    }
    if kind != ProviderKind::Github && !scopes.iter().any(|scope| scope == "openid") {
        return Err(
            Problem::invalid("spec.scopes", "the scope openid is missing")
                .why("without it the provider does not say who signs in")
                .fix("give it with --scope openid")
                .into(),
        );
    }
    Ok(scopes)
}

/// Domains, in lower case.
fn domains(wanted: Vec<String>) -> Result<Vec<String>, Failure> {
    wanted
        .into_iter()
        .map(|domain| {
            let folded = domain.trim().to_lowercase();
            let right = (1..=190).contains(&folded.len())
                && folded.contains('.')
                && folded.split('.').all(|label| {
                    !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                });
            right.then_some(folded).ok_or_else(|| {
                Problem::invalid(
                    "spec.allowed_domains",
                    format!("{domain:?} is no domain of addresses"),
                )
                .why("it is what stands behind the @, whole; subdomains are others")
                .fix("for example uni.example")
                .into()
            })
        })
        .collect()
}

fn check_secret(secret: &Secret) -> Result<(), Failure> {
    let text = secret.expose();
    if (1..=1_000).contains(&text.len()) && !text.chars().any(char::is_control) {
        return Ok(());
    }
    Err(
        Problem::invalid("spec.client_secret", "this cannot be a client secret")
            .why("it is empty, longer than 1,000 characters, or has a control character in it")
            .fix("give just what the provider shows")
            .into(),
    )
}

/// Lets people sign in with it, or nobody.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn set_state(
    lok: &Lok,
    call: Call,
    key: String,
    state: ProviderState,
) -> Result<ChangeOf<Provider>, Failure> {
    let action = match state {
        ProviderState::Enabled => "provider.enable",
        ProviderState::Disabled => "provider.disable",
    };
    super::verb::<Provider, _>(lok, call, key, action, move |db, id, fresh| {
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
    state: ProviderState,
    fresh: &Fresh,
) -> Result<Done, Failure> {
    let Some(mut row) = providers::by_id(db, id)?.filter(|row| row.state.0 != state) else {
        return Ok(Done::default());
    };
    row.state = State(state);
    row.etag += 1;
    row.updated_at = fresh.now;
    providers::update(db, row)?;
    Ok(Done::changed(true))
}

/// Keeps the secret that was prepared, unless it is the one that is there. Answers whether it is another.
///
/// # Errors
/// Those of the database.
pub(super) fn put_secret(
    db: &mut Db,
    id: &str,
    sealing: &Sealing,
    fresh: &Fresh,
) -> Result<bool, Failure> {
    let (Some(secret), Some(mut row)) = (&sealing.secret, providers::by_id(db, id)?) else {
        return Ok(false);
    };
    let same = row.sealed_secret.as_deref().is_some_and(|sealed| {
        sealing
            .sealer
            .open(LABEL, id.as_bytes(), sealed)
            .is_ok_and(|known| known.as_slice() == secret.expose().as_bytes())
    });
    if same {
        return Ok(false);
    }
    row.sealed_secret = sealing.seal(id)?;
    row.etag += 1;
    row.updated_at = fresh.now;
    providers::update(db, row)?;
    Ok(true)
}

/// Takes the secret that the provider made anew.
///
/// # Errors
/// `not_found`, a secret that can be none, and those of the database.
pub async fn rotate_secret(
    lok: &Lok,
    call: Call,
    key: String,
    wish: RotateProviderSecret,
) -> Result<ChangeOf<Provider>, Failure> {
    check_secret(&wish.client_secret)?;
    let sealing = Sealing {
        secret: Some(wish.client_secret),
        sealer: Arc::clone(&lok.sealer),
    };
    let action = "provider.rotate_secret";
    super::verb::<Provider, _>(lok, call, key, action, move |db, id, fresh| {
        let Some(mut row) = providers::by_id(db, id)? else {
            return Ok(Done::default());
        };
        row.sealed_secret = sealing.seal(id)?;
        row.etag += 1;
        row.updated_at = fresh.now;
        providers::update(db, row)?;
        Ok(Done::changed(true))
    })
    .await
}

/// What works with a provider and what does not. Nothing is changed.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn test(lok: &Lok, key: String) -> Result<List<Check>, Failure> {
    let row = lok.store.read(move |db| demand(db, &key)).await?;
    let checks = upstream::check::run(lok, row).await?;
    Ok(List::new("ProviderCheck", checks, None))
}

fn demand(db: &mut Db, key: &str) -> Result<Row, Failure> {
    providers::find(db, key)?
        .ok_or_else(|| Problem::not_found(Provider::NOUN, Provider::PATH, key).into())
}

/// The accounts elsewhere of a user (id).
///
/// # Errors
/// Those of the database.
pub fn identities(db: &mut Db, user_id: &str) -> StoreResult<Vec<Identity>> {
    let rows = identities::of_user(db, user_id)?;
    Ok(rows
        .into_iter()
        .map(|(row, provider)| Identity {
            provider: provider.name,
            issuer: row.issuer,
            subject: row.subject,
            username: row.username,
            email: row.email,
            created_at: Time(row.created_at),
            last_used_at: row.last_used_at.map(Time),
        })
        .collect())
}

/// The accounts elsewhere of a user: for who does not see people, at which providers there is one, and not which.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn identities_of(
    lok: &Lok,
    role: AdminRole,
    key: String,
) -> Result<List<Identity>, Failure> {
    let mut items = lok
        .store
        .read(move |db| {
            let user = user_views::demand_for(db, &key, role)?;
            Ok::<_, Failure>(identities(db, &user.id)?)
        })
        .await?;
    if !role.sees_people() {
        for identity in &mut items {
            identity.subject = String::new();
            identity.username = None;
            identity.email = None;
        }
    }
    Ok(List::new("Identity", items, None))
}

/// Unlinks an account elsewhere from a user, even if it is the last way to sign in.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn unlink(
    lok: &Lok,
    call: Call,
    key: String,
    wish: Unlink,
) -> Result<ChangeOf<User>, Failure> {
    let sealer = Arc::clone(&lok.sealer);
    // Who unlinked what is an event of its own, by `remove`; this one tells that an operator did.
    super::verb::<User, _>(
        lok,
        call,
        key,
        "user.unlink_identity",
        move |db, id, fresh| {
            let found = identities::of_user(db, id)?;
            let found = found.into_iter().find(|(row, provider)| {
                row.subject == wish.subject && provider.name == wish.provider
            });
            let Some((identity, provider)) = found else {
                return Err(Problem::new(
                    ErrorCode::NotFound,
                    format!(
                        "no account {:?} of {:?} is linked",
                        wish.subject, wish.provider
                    ),
                )
                .why("a linked account is known by its provider and its subject")
                .fix("see what is linked: lokctl users identities list USER")
                .into());
            };
            let spare = identities::has_way_in(db, id, Some(&identity.id))?;
            linked::remove(db, fresh, &sealer, &identity, &provider)?;
            let last =
                "the user has no way to sign in now: lokctl users set-password USER".to_owned();
            Ok(Done {
                changed: true,
                detail: json!({ "provider": provider.name }),
                secret: None,
                warnings: if spare { Vec::new() } else { vec![last] },
            })
        },
    )
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_issuers_and_domains_are_checked() {
        for good in ["google", "my-lab", "a1"] {
            assert!(name(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "A",
            "a/b",
            "..",
            "-a",
            "a-",
            "a_b",
            "é",
            &"a".repeat(41),
        ] {
            assert!(name(bad).is_err(), "{bad}");
        }
        for good in [
            "https://id.example",
            "https://id.example/realms/a/",
            "http://127.0.0.1:9",
        ] {
            assert!(check_issuer(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "id.example",
            "ftp://id.example",
            "https://id.example?x",
            "https://id.example#x",
            "https://user@id.example",
            "javascript:alert(1)",
        ] {
            assert!(check_issuer(bad).is_err(), "{bad}");
        }
        assert_eq!(
            domains(vec![" Uni.Example ".to_owned()]).ok(),
            Some(vec!["uni.example".to_owned()])
        );
        for bad in [
            "",
            "example",
            "a@uni.example",
            "*.uni.example",
            ".example",
            "a..b",
        ] {
            assert!(domains(vec![bad.to_owned()]).is_err(), "{bad}");
        }
    }
}
