//! Apps that people sign in to.

use super::super::{Saved, apps as admin, created};
use super::{Made, ensured};
use crate::crypto::token;
use crate::protocol::fakts::import::App as Said;
use crate::protocol::oauth::redirect::RedirectUri;
use crate::service::{Failure, Fresh};
use crate::store::{Db, client_secrets, clients};
use lok_common::admin::app::{App, AppDraft, AppKind};
use lok_common::admin::fakts::import::Outcome;

/// Shorter secrets may be guessed.
pub(super) const SHORT: usize = 20;

/// Makes a relying party with the secret that it has, or says anew where it may be returned to.
pub(super) fn app(db: &mut Db, fresh: &Fresh, said: &Said) -> Result<Made, Failure> {
    let mut uris = Vec::new();
    let mut notes = Vec::new();
    for uri in &said.redirect_uris {
        match RedirectUri::register(uri, AppKind::Web) {
            Ok(_) => uris.push(uri.clone()),
            Err(why) => notes.push(format!("left out {uri:?}: {why}")),
        }
    }
    let draft = AppDraft {
        client_id: Some(said.client_id.clone()),
        name: Some(said.name.clone()),
        kind: Some(AppKind::Web),
        redirect_uris: Some(uris),
        ..AppDraft::default()
    };
    let hash = token::hash(said.secret.expose()).into_string();
    if clients::by_id(db, &said.client_id)?.is_some() {
        let made = ensured::<App>(db, &said.client_id, draft, (), fresh)?;
        let secrets = client_secrets::live(db, &said.client_id, fresh.now)?;
        if !secrets
            .iter()
            .any(|secret| token::same(&secret.hash, &hash))
        {
            notes.push("it keeps the secret that it has here".to_owned());
        }
        return Ok(Made { notes, ..made });
    }
    let client = admin::make(db, draft, fresh)?;
    admin::keep_secret(db, &client.id, hash, fresh)?;
    created::<App>(db, Saved::id(&client.id), fresh)?;
    if client.redirect_uris.0.is_empty() {
        notes.push("nobody can sign in to it before it has a redirect URI".to_owned());
    }
    if said.secret.expose().len() < SHORT {
        notes.push(format!(
            "the secret is short: lokctl apps rotate-secret {}",
            client.id
        ));
    }
    Ok(Made {
        outcome: Outcome::Created,
        notes,
    })
}
