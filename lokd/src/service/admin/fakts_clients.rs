//! What a client of Fakts is, and what it is told.

use super::{
    Call, Done, Managed, Saved, apps, count, hubs as hub_views, instances as instance_views,
};
use super::{labels, metadata, not_by_hand, object};
use crate::protocol::fakts::alias::Alias as Address;
use crate::protocol::fakts::configuration::{Configuration, Legacy, Subject, V1Auth};
use crate::protocol::fakts::resolve::Status;
use crate::protocol::fakts::{Origin, Place};
use crate::service::fakts::deliver;
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok, grant};
use crate::store::{
    Db, Json, Page, PageOf, claim_tokens, clients,
    fakts_clients::{self, Facts, FaktsClient as Row},
    instances, mappings, users,
};
use lok_common::admin::app::AppState;
use lok_common::admin::fakts::client::{
    ClientRole, FaktsClient, FaktsClientDraft, FaktsClientFilter, FaktsClientSpec,
    FaktsClientStatus, Mapping, Render, Rendered,
};
use lok_common::admin::{ChangeOf, List, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Time};
use serde_json::json;

/// What stands in the place of a secret.
const REDACTED: &str = "[redacted]";

impl Managed for FaktsClient {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["client.create", "client.update", "client.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut FaktsClientDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(_draft: &FaktsClientDraft) -> Option<String> {
        None
    }

    fn list(
        db: &mut Db,
        filter: &FaktsClientFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let filter = fakts_clients::Filter {
            hub_id: match &filter.hub {
                Some(key) => Some(hub_views::demand(db, key)?.0.id),
                None => None,
            },
            role: filter.role.map(|role| role.as_str().to_owned()),
            kind: filter.kind.map(|kind| kind.as_str().to_owned()),
            broken: filter.broken,
        };
        let found = fakts_clients::list(db, &filter, page)?;
        let rows = found
            .rows
            .into_iter()
            .filter_map(|(row, facts)| view(db, row, facts).transpose())
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        match fakts_clients::find(db, key)? {
            Some((row, facts)) => view(db, row, facts),
            None => Ok(None),
        }
    }

    fn create(_: &mut Db, _: FaktsClientDraft, (): (), _: &Fresh) -> Result<Saved, Failure> {
        Err(not_by_hand(Self::NOUN))
    }

    fn update(
        db: &mut Db,
        id: &str,
        draft: FaktsClientDraft,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let (Some(mut row), Some(before)) =
            (fakts_clients::by_id(db, id)?, clients::by_id(db, id)?)
        else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        let mut changed = false;
        if let Some(published) = draft.published.filter(|wanted| *wanted != row.published) {
            row.published = published;
            fakts_clients::update(db, row)?;
            changed = true;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if changed || after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            clients::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(clients::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row, facts: Facts) -> Result<Option<ObjectOf<FaktsClient>>, Failure> {
    let Some(client) = clients::by_id(db, &row.client_id)? else {
        return Ok(None);
    };
    let user = users::by_id(db, &row.user_id)?.map(|user| user.username);
    let mapped = mappings::of_client(db, &row.client_id)?;
    let granted = mapped.iter().filter(|each| each.instance_id.is_some());
    let granted = i64::try_from(granted.count()).unwrap_or_default();
    Ok(Some(object::<FaktsClient>(
        metadata(
            &client.id,
            &client.id,
            client.etag,
            client.created_at,
            client.updated_at,
            &client.labels.0,
        ),
        FaktsClientSpec {
            published: row.published,
        },
        FaktsClientStatus {
            state: client.state.0,
            functional: row.functional,
            reported_at: row.reported_at.map(Time),
            app: facts.app,
            version: facts.version,
            user: user.unwrap_or(row.user_id),
            hub: format!("{}:{}", facts.organization, facts.hub),
            organization: facts.organization,
            device: row.device_id,
            // The database holds it to be one of them.
            role: row.role.parse().unwrap_or(ClientRole::Agent),
            kind: client.kind.0,
            mandate: row.mandate_id,
            scopes: client.scopes.0,
            mappings: count(granted),
        },
    )))
}

fn unknown(key: &str) -> Problem {
    Problem::not_found(FaktsClient::NOUN, FaktsClient::PATH, key)
}

/// Lets a client do nothing any more, or everything again.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn set_state(
    lok: &Lok,
    call: Call,
    key: String,
    state: AppState,
) -> Result<ChangeOf<FaktsClient>, Failure> {
    let action = match state {
        AppState::Enabled => "client.enable",
        AppState::Disabled => "client.disable",
    };
    super::verb::<FaktsClient, _>(lok, call, key, action, move |db, id, fresh| {
        apps::put_state(db, id, state, fresh)
    })
    .await
}

/// Ends what a client of Fakts v1 fetches its configuration with, and its secret.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn rotate_token(
    lok: &Lok,
    call: Call,
    key: String,
) -> Result<ChangeOf<FaktsClient>, Failure> {
    super::verb::<FaktsClient, _>(lok, call, key, "client.rotate_token", |db, id, fresh| {
        let (Some(mut row), Some(mut client)) =
            (fakts_clients::by_id(db, id)?, clients::by_id(db, id)?)
        else {
            return Ok(Done::default());
        };
        let ended = claim_tokens::delete_of(db, id)?;
        row.epoch += 1;
        fakts_clients::update(db, row)?;
        client.etag += 1;
        client.updated_at = fresh.now;
        clients::update(db, client)?;
        Ok(Done {
            changed: true,
            detail: json!({ "claim_tokens": ended }),
            ..Done::default()
        })
    })
    .await
}

/// What became of each requirement of a client.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn mapped(lok: &Lok, key: String) -> Result<List<Mapping>, Failure> {
    lok.store
        .read(move |db| {
            if fakts_clients::by_id(db, &key)?.is_none() {
                return Err(unknown(&key).into());
            }
            let mut items = Vec::new();
            for row in mappings::of_client(db, &key)? {
                let instance = match &row.instance_id {
                    Some(id) => instances::find(db, id)?,
                    None => None,
                };
                let gone = instance.is_none() && row.status == Status::Granted.as_str();
                items.push(Mapping {
                    key: row.key,
                    service: row.service,
                    optional: row.optional,
                    status: if gone {
                        Status::Unavailable.as_str().to_owned()
                    } else {
                        row.status
                    },
                    instance: instance.map(|(row, place)| instance_views::key(&place, &row.name)),
                    reason: if gone {
                        "its instance was deleted".to_owned()
                    } else {
                        row.reason
                    },
                });
            }
            Ok::<_, Failure>(List::new("Mapping", items, None))
        })
        .await
}

/// What a client would be told now, in both protocols, without its secrets.
///
/// # Errors
/// `not_found`, an origin that is none, a client whose grant does not hold, and those of the database.
pub async fn render(lok: &Lok, key: String, wish: Render) -> Result<Rendered, Failure> {
    let now = lok.clock.now();
    let config = lok.config();
    let (name, prefix) = (config.server.name.clone(), config.http.mount_prefix.clone());
    let asked = wish
        .origin
        .unwrap_or_else(|| config.server.issuer.origin().ascii_serialization());
    let origin = Origin::parse(&asked).map_err(|fault| {
        Problem::invalid("origin", fault.message)
            .why("an app is told addresses as seen from the name by which it reaches lok")
            .fix("for example http://192.168.1.20:8080")
    })?;
    lok.store
        .read(move |db| {
            let (Some((row, _)), Some(client)) =
                (fakts_clients::find(db, &key)?, clients::by_id(db, &key)?)
            else {
                return Err(unknown(&key).into());
            };
            let Some((_, live)) = grant::find_live(db, &row.grant_id, now)? else {
                return Err(Problem::new(
                    ErrorCode::Conflict,
                    format!("client {key:?} would be told nothing"),
                )
                .why("it is disabled, its grant was revoked, or the user is no active member any more")
                .fix(format!("see what is: lokctl fakts clients get {key}"))
                .into());
            };
            let place = Place::of_host(origin.host());
            let (instances, statuses) =
                deliver::instances_of(db, &row.client_id, &live, &origin, place)?;
            let configuration = Configuration {
                deployment_name: name.clone(),
                self_alias: Address::of_self(&origin, &prefix),
                instances,
                statuses,
            };
            let base = format!("{origin}{prefix}");
            let auth = V1Auth {
                client_token: REDACTED,
                client_id: &row.client_id,
                client_secret: REDACTED,
                scopes: &client.scopes.0,
                token_url: &format!("{base}/o/token/"),
                report_url: &format!("{base}/f/report/"),
            };
            let legacy = Legacy {
                origin: &origin,
                mount_prefix: &prefix,
            };
            let subject = Subject {
                sub: &live.user.subject,
                organization: &live.membership.organization.subject,
                hub: &row.hub_id,
            };
            Ok::<_, Failure>(Rendered {
                client_id: row.client_id.clone(),
                origin: origin.to_string(),
                v1: configuration.v1(&auth, &legacy),
                v2: configuration.v2_members(&subject).into(),
            })
        })
        .await
}
