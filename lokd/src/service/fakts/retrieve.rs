//! An app asks for the client that everybody may be (Fakts v1 retrieve): one that an administrator published.

use super::register;
use crate::protocol::fakts::Manifest;
use crate::service::Lok;
use crate::store::claim_tokens::{self, ClaimToken};
use crate::store::{StoreResult, fakts_apps, fakts_clients, releases};
use lok_common::Secret;

/// The claim token of the published client of an app's release, or why there is none.
///
/// # Errors
/// Those of the database.
pub async fn retrieve(lok: &Lok, manifest: &Manifest) -> StoreResult<Result<Secret, &'static str>> {
    let (identifier, version) = (manifest.identifier.clone(), manifest.version.clone());
    let found = lok
        .store
        .read(move |db| {
            let Some(app) = fakts_apps::find(db, &identifier)? else {
                return StoreResult::Ok(Err("App does not exist"));
            };
            let Some(release) = releases::by_version(db, &app.id, &version)? else {
                return Ok(Err("Release does not exist"));
            };
            let none =
                "There is no client for this app that is public. Please use a different grant";
            Ok(fakts_clients::published(db, &release.id)?.ok_or(none))
        })
        .await?;
    let client = match found {
        Ok(client) => client,
        Err(why) => return Ok(Err(why)),
    };
    let epoch = client.epoch.to_string();
    let id = format!("{}\n{epoch}", client.client_id);
    let (token, hash) = register::claim_token(&lok.sealer, "published", &id);
    let now = lok.clock.now();
    lok.store
        .write(move |db| {
            let token = ClaimToken {
                hash: hash.clone(),
                client_id: client.client_id.clone(),
                created_at: now,
            };
            claim_tokens::put(db, token)
        })
        .await?;
    Ok(Ok(token))
}
