//! What apps, services and hubs are told: polls of Fakts v1, claims, and the configuration of either protocol.

use super::{register, service, v1_secret};
use crate::crypto::token;
use crate::protocol::fakts::configuration::{Configuration, InstanceView, Legacy, Subject, V1Auth};
use crate::protocol::fakts::order::{Listed, order};
use crate::protocol::fakts::poll::{Decision, Poll, Request, poll};
use crate::protocol::fakts::resolve::Status;
use crate::protocol::fakts::{
    Address, AddressKind, Alias, ChallengeKey, Health, LayerKind, Origin, Place, code,
};
use crate::service::clients::{self, FaktsFacts, Known};
use crate::service::grant::{self, Live};
use crate::service::{Lok, Reached};
use crate::store::device_codes::{self, DENIED, DeviceCode, GRANTED, USED};
use crate::store::{
    Db, StoreResult, aliases, claim_tokens, fakts_clients, hubs, instances, mappings,
};
use lok_common::Secret;
use lok_common::admin::app::AppState;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// How long an answer that was handed out is repeated, should it have been lost, in milliseconds.
const REPEATED: i64 = 60_000;

/// Answers a poll of Fakts v1. `kind` is that of the endpoint: the code of an app opens nothing at that of a service.
///
/// # Errors
/// Those of the database.
pub async fn challenge(
    lok: &Lok,
    kind: &'static str,
    presented: &Secret,
) -> StoreResult<(Poll, Option<Secret>)> {
    let now = lok.clock.now();
    // An app polls with the code that a person sees, in whatever spelling; services and hubs with a secret.
    let text = match kind {
        "client" => code::normalize(presented.expose()).unwrap_or_default(),
        _ => presented.expose().to_owned(),
    };
    let hash = token::hash(&text).into_string();
    let row = lok
        .store
        .read(move |db| device_codes::by_device_hash(db, &hash))
        .await?
        .filter(|row| row.kind == kind && row.protocol == device_codes::V1);
    let Some(row) = row else {
        return Ok((Poll::Unknown, None));
    };
    let answer = poll(Some(&asked(&row)), now);
    if answer != Poll::Deliver {
        return Ok((answer, None));
    }
    match row.delivered_at {
        Some(at) if now >= at.saturating_add(REPEATED) => return Ok((Poll::Expired, None)),
        Some(_) => {}
        None => {
            let id = row.id.clone();
            lok.store
                .write(move |db| device_codes::delivered(db, &id, now))
                .await?;
        }
    }
    let (token, _) = register::claim_token(&lok.sealer, "request", &row.id);
    Ok((answer, Some(token)))
}

fn asked(row: &DeviceCode) -> Request {
    Request {
        decision: match row.state.as_str() {
            GRANTED | USED => Decision::Granted,
            DENIED => Decision::Denied,
            _ => Decision::Pending,
        },
        expires_at: row.expires_at,
    }
}

/// The answer to the claim of a v1 client; `None`: the token opens nothing.
///
/// # Errors
/// Those of the database.
pub async fn claim(lok: &Lok, token: &Secret, reached: &Reached) -> StoreResult<Option<Value>> {
    let hash = token::hash(token.expose()).into_string();
    let found = lok
        .store
        .read(move |db| claim_tokens::client_of(db, &hash))
        .await?;
    let Some(client_id) = found else {
        return claim_of_instance(lok, token, reached).await;
    };
    let Some(known) = enabled(lok, &client_id).await? else {
        return Ok(None);
    };
    let Some(facts) = known.fakts.clone() else {
        return Ok(None);
    };
    let origin = reached.origin(lok);
    let Some((configuration, _)) = read(lok, &facts, &client_id, &origin, reached.place()).await?
    else {
        return Ok(None);
    };
    let prefix = lok.config().http.mount_prefix.clone();
    let base = format!("{origin}{prefix}");
    let secret = v1_secret(lok, &client_id, facts.epoch);
    let auth = V1Auth {
        client_token: token.expose(),
        client_id: &client_id,
        client_secret: secret.expose(),
        scopes: &known.client.scopes.0,
        token_url: &format!("{base}/o/token/"),
        report_url: &format!("{base}/f/report/"),
    };
    let legacy = Legacy {
        origin: &origin,
        mount_prefix: &prefix,
    };
    Ok(Some(configuration.v1(&auth, &legacy)))
}

/// A client that may do something, as it is in the database: another node may have approved it just now.
async fn enabled(lok: &Lok, client_id: &str) -> StoreResult<Option<std::sync::Arc<Known>>> {
    let known = clients::find(lok, client_id).await?;
    Ok(known.filter(|known| known.client.state.0 == AppState::Enabled))
}

/// What a service may know with its own token: where lok is, and how it is registered.
async fn claim_of_instance(
    lok: &Lok,
    token: &Secret,
    reached: &Reached,
) -> StoreResult<Option<Value>> {
    let hash = token::hash(token.expose()).into_string();
    let found = lok
        .store
        .read(move |db| {
            let Some(row) = instances::by_token_hash(db, &hash)? else {
                return StoreResult::Ok(None);
            };
            instances::find(db, &row.id)
        })
        .await?;
    let Some((row, place)) = found.filter(|(row, _)| row.state == instances::ENABLED) else {
        return Ok(None);
    };
    let origin = reached.origin(lok);
    let mut config = own_part(lok, &origin);
    config.insert(
        "instance".to_owned(),
        json!({
            "identifier": row.id,
            "name": row.name,
            "service": place.service,
            "hub": place.hub,
            "organization": place.organization,
        }),
    );
    Ok(Some(config.into()))
}

/// Where lok is, and how its tokens are verified.
fn own_part(lok: &Lok, origin: &Origin) -> Map<String, Value> {
    let config = lok.config();
    let prefix = &config.http.mount_prefix;
    let issuer = config
        .fakts
        .token_issuer
        .as_deref()
        .unwrap_or_else(|| config.server.issuer());
    let alias = Alias::of_self(origin, prefix).to_value(crate::protocol::fakts::Version::V1);
    Map::from_iter([
        (
            "self".to_owned(),
            json!({ "deployment_name": config.server.name, "alias": alias }),
        ),
        (
            "auth".to_owned(),
            json!({
                "jwks_url": format!("{origin}/.well-known/jwks.json"),
                "issuer": issuer,
                "ionscale_auth_key": null,
                "ionscale_coord_url": null,
            }),
        ),
    ])
}

/// The answer to the claim of a hub; `None`: the token opens nothing.
///
/// # Errors
/// Those of the database.
pub async fn claim_composition(
    lok: &Lok,
    token: &Secret,
    reached: &Reached,
) -> StoreResult<Option<Value>> {
    let hash = token::hash(token.expose()).into_string();
    let sealer = std::sync::Arc::clone(&lok.sealer);
    let parts = lok
        .store
        .read(move |db| {
            let Some(hub) = hubs::by_token_hash(db, &hash)? else {
                return StoreResult::Ok(None);
            };
            let mut of_instances = Map::new();
            for (instance, _) in instances::of_hub(db, &hub.id)? {
                let (token, hash) = service::part_token(&sealer, &hub, "instance", &instance.id);
                if instance.token_hash.as_deref() == Some(hash.as_str()) {
                    let view = json!({ "identifier": token, "private_key": null });
                    of_instances.insert(token.expose().to_owned(), view);
                }
            }
            let mut of_clients = Map::new();
            for client in fakts_clients::of_hub(db, &hub.id)? {
                let (token, hash) = service::part_token(&sealer, &hub, "client", &client.client_id);
                if claim_tokens::client_of(db, &hash)?.is_some() {
                    of_clients.insert(token.expose().to_owned(), json!({ "token": token }));
                }
            }
            Ok(Some((of_instances, of_clients)))
        })
        .await?;
    let Some((of_instances, of_clients)) = parts else {
        return Ok(None);
    };
    let mut config = own_part(lok, &reached.origin(lok));
    config.insert("instances".to_owned(), of_instances.into());
    config.insert("clients".to_owned(), of_clients.into());
    Ok(Some(config.into()))
}

/// The members that a token response of a v2 client has beside the tokens; `None`: its grant does not hold.
///
/// # Errors
/// Those of the database.
pub async fn members(
    lok: &Lok,
    client_id: &str,
    facts: &FaktsFacts,
    reached: &Reached,
) -> StoreResult<Option<Map<String, Value>>> {
    let origin = reached.origin(lok);
    let found = read(lok, facts, client_id, &origin, reached.place()).await?;
    Ok(found.map(|(configuration, live)| {
        configuration.v2_members(&Subject {
            sub: &live.user.subject,
            organization: &live.membership.organization.subject,
            hub: &facts.hub_id,
        })
    }))
}

async fn read(
    lok: &Lok,
    facts: &FaktsFacts,
    client_id: &str,
    origin: &Origin,
    place: Place,
) -> StoreResult<Option<(Configuration, Live)>> {
    let now = lok.clock.now();
    let config = lok.config();
    let (name, prefix) = (config.server.name.clone(), config.http.mount_prefix.clone());
    let (facts, client_id, origin) = (facts.clone(), client_id.to_owned(), origin.clone());
    lok.store
        .read(move |db| {
            let Some((_, live)) = grant::find_live(db, &facts.grant_id, now)? else {
                return StoreResult::Ok(None);
            };
            let self_alias = Alias::of_self(&origin, &prefix);
            let (instances, statuses) = instances_of(db, &client_id, &live, &origin, place)?;
            let configuration = Configuration {
                deployment_name: name.clone(),
                self_alias,
                instances,
                statuses,
            };
            Ok(Some((configuration, live)))
        })
        .await
}

type Given = (Vec<InstanceView>, Vec<(String, Status)>);

/// What a client was given, as far as it is still there and still allowed.
///
/// # Errors
/// Those of the database.
pub fn instances_of(
    db: &mut Db,
    client_id: &str,
    live: &Live,
    origin: &Origin,
    place: Place,
) -> StoreResult<Given> {
    let mapped = mappings::of_client(db, client_id)?;
    let ids: Vec<String> = mapped
        .iter()
        .filter_map(|mapping| mapping.instance_id.clone())
        .collect();
    let (mut views, mut statuses) = (Vec::new(), Vec::new());
    if ids.is_empty() {
        statuses.extend(mapped.iter().map(|mapping| {
            let lost = mapping.status == Status::Granted.as_str();
            let status = mapping.status.parse().unwrap_or(Status::Unavailable);
            let status = if lost { Status::Unavailable } else { status };
            (mapping.key.clone(), status)
        }));
        return Ok((views, statuses));
    }
    let mut addresses: BTreeMap<String, Vec<(String, Address, Health)>> = BTreeMap::new();
    for (row, _, kind) in aliases::of_instances(db, &ids)? {
        let health = match row.working {
            Some(true) => Health::Working,
            Some(false) => Health::Broken,
            None => Health::Unknown,
        };
        let list = addresses.entry(row.instance_id.clone()).or_default();
        list.push((row.id.clone(), address(row, &kind), health));
    }
    let asker = register::asker(&live.user.id, &live.membership);
    let rows: BTreeMap<String, instances::Instance> = instances::by_ids(db, &ids)?
        .into_iter()
        .map(|row| (row.id.clone(), row))
        .collect();
    for mapping in mapped {
        let status = mapping.status.parse().unwrap_or(Status::Unavailable);
        let row = mapping.instance_id.as_ref().and_then(|id| rows.get(id));
        let status = match (status, row) {
            (Status::Granted, Some(row)) if row.state != instances::ENABLED => Status::Unavailable,
            (Status::Granted, Some(row)) if !row.access.0.admits(&asker) => Status::Denied,
            (Status::Granted, None) => Status::Unavailable,
            (status, _) => status,
        };
        if let (Status::Granted, Some(row)) = (status, row) {
            let known = addresses
                .get(&row.id)
                .map(Vec::as_slice)
                .unwrap_or_default();
            let listed = known
                .iter()
                .map(|(id, address, health)| Listed {
                    id,
                    address,
                    health: *health,
                })
                .collect();
            views.push(InstanceView {
                key: mapping.key.clone(),
                service: mapping.service.clone(),
                identifier: row.id.clone(),
                aliases: order(listed, origin, place)
                    .iter()
                    .map(|each| Alias::render(each.address, each.id, origin))
                    .collect(),
                challenge_key: row
                    .challenge_key
                    .as_deref()
                    .and_then(|key| ChallengeKey::parse(key).ok()),
            });
        }
        statuses.push((mapping.key, status));
    }
    Ok((views, statuses))
}

/// A stored address. What was checked when it was written needs no checking here.
#[must_use]
pub fn address(row: aliases::Alias, layer: &str) -> Address {
    Address {
        kind: if row.kind == aliases::RELATIVE {
            AddressKind::Relative
        } else {
            AddressKind::Absolute
        },
        host: row.host,
        port: row.port.and_then(|port| u16::try_from(port).ok()),
        ssl: row.ssl,
        path: row.path,
        challenge: row.challenge,
        layer: layer.parse().unwrap_or(LayerKind::Lan),
    }
}
