//! The accounts elsewhere of one person.

use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::service::audit::{self, Event};
use crate::service::fakts::logo;
use crate::service::notify::{self, Kind, Notice};
use crate::service::{Fresh, Lok};
use crate::store::identities::{self, Identity};
use crate::store::providers::Provider;
use crate::store::{Db, StoreResult};
use lok_common::admin::provider::ProviderKind;
use serde_json::json;

/// An account elsewhere, as its owner sees it.
#[derive(Clone, Debug)]
pub struct Linked {
    /// Its id here.
    pub id: String,
    /// What people call the provider.
    pub title: String,
    /// Who it is there, in the words of the provider: an ORCID iD, a login, an address.
    pub account: String,
    /// What they are called there.
    pub name: Option<String>,
    /// Their page there.
    pub page: Option<String>,
    /// Their picture there, as it was fetched: a data URI.
    pub picture: Option<String>,
    /// When it was linked.
    pub created_at: Millis,
    /// The last sign-in with it.
    pub last_used_at: Option<Millis>,
    /// Whether the provider can be signed in with now.
    pub enabled: bool,
}

/// The accounts elsewhere of a person.
///
/// # Errors
/// Those of the database.
pub async fn list(lok: &Lok, user_id: &str) -> StoreResult<Vec<Linked>> {
    let user_id = user_id.to_owned();
    let rows = lok
        .store
        .read(move |db| identities::of_user(db, &user_id))
        .await?;
    let mut all = Vec::with_capacity(rows.len());
    for (identity, provider) in rows {
        let picture = logo::data_uri(lok, identity.picture.as_deref()).await?;
        all.push(Linked {
            picture,
            ..shown(identity, provider)
        });
    }
    Ok(all)
}

fn shown(identity: Identity, provider: Provider) -> Linked {
    let account = match provider.kind.0 {
        ProviderKind::Orcid => Some(identity.subject.clone()),
        ProviderKind::Github => identity.username.clone(),
        _ => identity.email.clone().or(identity.username.clone()),
    };
    Linked {
        page: page(&identity, provider.kind.0),
        picture: None,
        account: account.unwrap_or(identity.subject),
        id: identity.id,
        enabled: provider.is_enabled(),
        title: provider.title,
        name: identity.name,
        created_at: identity.created_at,
        last_used_at: identity.last_used_at,
    }
}

/// The page of a person at a provider that has one for everybody.
#[must_use]
pub fn page(identity: &Identity, kind: ProviderKind) -> Option<String> {
    let site = identity.issuer.trim_end_matches('/');
    match kind {
        ProviderKind::Orcid => Some(format!("{site}/{}", identity.subject)),
        ProviderKind::Github => {
            let login = identity.username.as_deref()?;
            let plain = login
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-');
            plain.then(|| format!("{site}/{login}"))
        }
        ProviderKind::Google | ProviderKind::Oidc => None,
    }
}

/// How it ended to unlink an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unlinked {
    /// It is unlinked, or was already.
    Done,
    /// It is the last way to sign in.
    Last,
}

/// Unlinks an account elsewhere from its owner, unless it is the last way to sign in.
///
/// # Errors
/// Those of the database.
pub async fn unlink(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    identity_id: String,
) -> StoreResult<Unlinked> {
    let sealer = std::sync::Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let found = identities::of_user(db, &user_id)?;
            let found = found.into_iter().find(|(each, _)| each.id == identity_id);
            let Some((identity, provider)) = found else {
                return StoreResult::Ok(Unlinked::Done);
            };
            if !identities::has_way_in(db, &user_id, Some(&identity.id))? {
                return Ok(Unlinked::Last);
            }
            remove(db, &fresh, &sealer, &identity, &provider)?;
            Ok(Unlinked::Done)
        })
        .await
}

/// Removes an identity, and tells of it.
///
/// # Errors
/// Those of the database.
pub fn remove(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    identity: &Identity,
    provider: &Provider,
) -> StoreResult<()> {
    if !identities::delete(db, &identity.id)? {
        return Ok(());
    }
    audit::record(
        db,
        fresh,
        Event::ok("identity.unlink")
            .object("users", &identity.user_id)
            .detail(json!({ "provider": provider.name, "subject": identity.subject })),
    )?;
    let what = format!("{} was unlinked", called(provider, &identity.username));
    note(db, fresh, sealer, &identity.user_id, what)
}

/// Tells a person that an account elsewhere was linked or unlinked.
pub(super) fn note(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user_id: &str,
    what: String,
) -> StoreResult<()> {
    let notice = Notice {
        kind: Kind::IdentityChange,
        user_id: Some(user_id.to_owned()),
        address: None,
        data: json!({ "what": what }),
    };
    notify::tell(db, fresh, sealer, notice)
}

/// An account elsewhere in a few words.
pub(super) fn called(provider: &Provider, username: &Option<String>) -> String {
    match username {
        Some(name) => format!("the {} account {name}", provider.title),
        None => format!("an account of {}", provider.title),
    }
}
