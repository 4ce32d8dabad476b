//! Clients for development, which a member makes for themselves without a request that waits.

use super::mandate_change::hub_of;
use super::texts::full;
use super::{Caller, not_found};
use crate::crypto::token::TokenKind;
use crate::protocol::fakts::{ClientKind, ClientRole, Manifest};
use crate::service::audit::{self, Event};
use crate::service::fakts::look;
use crate::service::fakts::register::{self, Place, Wish};
use crate::service::{Failure, Fresh, Lok, versions};
use crate::store::claim_tokens::{self, ClaimToken};
use crate::store::fakts_clients;
use lok_common::{Problem, Secret};
use serde_json::{Value, json};
use std::sync::Arc;

/// Clients of one member for development.
const MOST: usize = 200;
/// Claim tokens of one client that are kept: the newest.
const MOST_TOKENS: i64 = 32;

/// A client that was made, and the token with which it claims its configuration. It is shown once.
pub struct Developed {
    /// The client (id).
    pub client_id: String,
    /// The claim token.
    pub token: Secret,
}

/// Makes a client of the caller's own for an app in development, within what the caller's app may.
///
/// # Errors
/// A manifest that is none, a hub of elsewhere, services that cannot be given, too many clients, and those of the database.
pub async fn create(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    manifest: Value,
    hub: Option<String>,
) -> Result<Developed, Failure> {
    let mut manifest = Manifest::from_value(&manifest).map_err(|fault| {
        Problem::invalid("manifest", "this is no manifest of an app")
            .why(fault.to_string())
            .fix("give an identifier and a version")
    })?;
    // An identity that no request of an app ever has: whoever holds the token never becomes what a person approves later.
    let device = lok.fresh(fresh.actor.clone()).id();
    manifest.device_id = Some(format!("development:{device}"));
    let sealer = Arc::clone(&lok.sealer);
    let made = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            caller.standing(db)?;
            let hub_id = hub_of(db, &caller, hub.as_deref())?;
            let viewer = look::viewer(db, &caller.user_id, &caller.organization_id, Some(&hub_id))?;
            let viewer = viewer.ok_or_else(|| not_found("hub", &hub_id))?;
            let hub = viewer.hub.ok_or_else(|| not_found("hub", &hub_id))?;
            let mine = fakts_clients::of_hub(db, &hub.id)?;
            if mine
                .iter()
                .filter(|row| row.user_id == caller.user_id)
                .count()
                >= MOST
            {
                return Err(full(
                    "manifest",
                    format!("you have {MOST} clients in this hub"),
                ));
            }
            let held: Vec<String> = caller.scopes.iter().map(str::to_owned).collect();
            let place = Place {
                user_id: &caller.user_id,
                member: &viewer.member,
                hub: &hub,
            };
            let wish = Wish {
                manifest: &manifest,
                kind: ClientKind::Development,
                role: ClientRole::Interface,
                redirect_uris: &[],
                declined: &[],
                offered_client_id: None,
                mandate_id: None,
                most_scopes: Some(&held),
            };
            let client = register::client(db, &sealer, &place, &wish, &fresh)?;
            let (token, hash) = fresh.mint(TokenKind::Claim);
            let row = ClaimToken {
                hash: hash.into_string(),
                client_id: client.client_id.clone(),
                created_at: fresh.now,
            };
            claim_tokens::insert(db, row)?;
            claim_tokens::trim(db, &client.client_id, MOST_TOKENS)?;
            let event = Event::ok("client.create")
                .object("fakts/clients", &client.client_id)
                .organization(&caller.organization_id)
                .detail(json!({
                    "identifier": manifest.identifier, "version": manifest.version,
                    "scopes": client.scopes, "through": caller.client_id,
                }));
            audit::record(db, &fresh, event)?;
            Ok::<_, Failure>(Developed {
                client_id: client.client_id,
                token,
            })
        })
        .await?;
    if let Err(error) = versions::notice(lok).await {
        tracing::warn!(%error, "what is kept in memory could not be loaded again");
    }
    Ok(made)
}
