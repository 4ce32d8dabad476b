//! What an alias is: an address of an instance.

use super::{
    Managed, Saved, fixed, instances as instance_views, labels, layers as layer_views, metadata,
    needed, object, short_name,
};
use crate::protocol::fakts::{Address, AddressKind, Alias as Rendered, Fault, Origin, Scheme};
use crate::service::fakts::deliver;
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf,
    aliases::{self, Alias as Row},
    instances, layers,
};
use lok_common::admin::fakts::alias::{
    Alias, AliasDraft, AliasFilter, AliasKind, AliasSpec, AliasStatus,
};
use lok_common::admin::{ObjectOf, Resource};
use lok_common::{Problem, Time};

impl Managed for Alias {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["alias.create", "alias.update", "alias.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut AliasDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &AliasDraft) -> Option<String> {
        Some(format!(
            "{}/{}",
            draft.instance.as_ref()?,
            draft.name.as_ref()?
        ))
    }

    fn list(
        db: &mut Db,
        filter: &AliasFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let instance = match &filter.instance {
            Some(key) => Some(instance_views::demand(db, key)?.0.id),
            None => None,
        };
        let found = aliases::list(db, instance.as_deref(), page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|(row, layer, kind)| view(db, row, layer, &kind))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        let id = match key.rsplit_once('/') {
            None => Some(key.to_owned()),
            Some((instance, name)) => match instance_views::find(db, instance)? {
                None => None,
                Some((instance, _)) => {
                    aliases::by_name(db, &instance.id, name)?.map(|alias| alias.id)
                }
            },
        };
        let Some(id) = id else {
            return Ok(None);
        };
        aliases::find(db, &id)?
            .map(|(row, layer, kind)| view(db, row, layer, &kind))
            .transpose()
    }

    fn create(db: &mut Db, draft: AliasDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let instance = needed(draft.instance.clone(), "spec.instance", "--instance")?;
        let (instance, _) = instance_views::demand(db, &instance)?;
        let name = needed(draft.name.clone(), "spec.name", "--name")?;
        needed(draft.layer.clone(), "spec.layer", "--layer")?;
        let row = Row {
            id: fresh.id(),
            instance_id: instance.id,
            layer_id: String::new(),
            name: short_name(&name, "spec.name")?,
            kind: aliases::ABSOLUTE.to_owned(),
            host: None,
            port: None,
            ssl: false,
            path: None,
            challenge: "ht".to_owned(),
            priority: 0,
            working: None,
            checked_at: None,
            reason: None,
            labels: Json::default(),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let row = patched(db, row, draft)?;
        let id = row.id.clone();
        aliases::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: AliasDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some((before, _, _)) = aliases::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        if let Some(instance) = &draft.instance
            && instance_views::demand(db, instance)?.0.id != before.instance_id
        {
            let why = "an address is of one instance";
            return Err(fixed(Self::NOUN, &before.name, "spec.instance", why));
        }
        let mut after = before.clone();
        if let Some(name) = draft.name.as_ref().filter(|name| **name != before.name) {
            after.name = short_name(name, "spec.name")?;
        }
        let mut after = patched(db, after, draft)?;
        if after == before {
            return Ok(Saved::id(id));
        }
        let place = |row: &Row| {
            let (kind, host, path) = (row.kind.clone(), row.host.clone(), row.path.clone());
            (kind, host, row.port, row.ssl, path, row.challenge.clone())
        };
        if place(&after) != place(&before) {
            // What was found out was found out of another address.
            after.working = None;
            after.checked_at = None;
            after.reason = None;
        }
        after.etag += 1;
        after.updated_at = fresh.now;
        aliases::update(db, after)?;
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(aliases::delete(db, id)?)
    }
}

/// The row with the named fields of a draft in place of its own, and the address checked as a whole.
fn patched(db: &mut Db, mut row: Row, draft: AliasDraft) -> Result<Row, Failure> {
    if let Some(name) = draft.layer {
        let (instance, place) = instance_views::demand(db, &row.instance_id)?;
        let (organization_id, slug) = instance_views::organization(db, &instance, &place)?;
        row.layer_id = layer_views::demand(db, &organization_id, &slug, &name)?.id;
    }
    if let Some(kind) = draft.kind {
        row.kind = kind.as_str().to_owned();
    }
    if let Some(host) = draft.host {
        row.host = host;
    }
    if let Some(port) = draft.port {
        row.port = port.map(i64::from);
    }
    if let Some(ssl) = draft.ssl {
        row.ssl = ssl;
    }
    if let Some(path) = draft.path {
        row.path = path;
    }
    if let Some(challenge) = draft.challenge {
        row.challenge = challenge;
    }
    if let Some(priority) = draft.priority {
        row.priority = priority;
    }
    if let Some(wanted) = draft.labels {
        row.labels = Json(labels(wanted)?);
    }
    let layer = layers::find(db, &row.layer_id)?.map(|(layer, _)| layer.kind);
    let address = deliver::address(row.clone(), layer.as_deref().unwrap_or_default())
        .checked()
        .map_err(|fault| problem(&fault))?;
    Ok(Row {
        host: address.host,
        port: address.port.map(i64::from),
        path: address.path,
        challenge: address.challenge,
        ..row
    })
}

/// What is wrong with an address, with the field at fault and what to do.
fn problem(fault: &Fault) -> Problem {
    let word = fault.message.split(' ').next().unwrap_or_default();
    let (why, fix) = match word {
        "host" => (
            "clients make a URL of it",
            "give a name or an IP address alone, or none with --kind relative (--host '' removes it)",
        ),
        "path" => (
            "clients make a URL of it",
            "give a path such as rekuest, without query and fragment",
        ),
        _ => (
            "clients try it to see whether the address works",
            "give a path below the address, such as ht",
        ),
    };
    Problem::invalid(&format!("spec.{word}"), fault.message.clone())
        .why(why)
        .fix(fix)
}

/// The URL of an absolute address; a relative one has one only for who asks.
#[must_use]
pub fn url(row: Row, layer_kind: &str) -> Option<String> {
    let id = row.id.clone();
    let address: Address = deliver::address(row, layer_kind);
    let origin = Origin::localhost(Scheme::Http);
    (address.kind == AddressKind::Absolute).then(|| Rendered::render(&address, &id, &origin).url())
}

fn view(db: &mut Db, row: Row, layer: String, kind: &str) -> Result<ObjectOf<Alias>, Failure> {
    let instance = instances::find(db, &row.instance_id)?
        .map(|(instance, place)| instance_views::key(&place, &instance.name))
        .unwrap_or_default();
    let url = url(row.clone(), kind);
    Ok(object::<Alias>(
        metadata(
            &row.id,
            &format!("{instance}/{}", row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        AliasSpec {
            instance,
            name: row.name,
            layer,
            kind: if row.kind == aliases::RELATIVE {
                AliasKind::Relative
            } else {
                AliasKind::Absolute
            },
            host: row.host,
            port: row.port.and_then(|port| u16::try_from(port).ok()),
            ssl: row.ssl,
            path: row.path,
            challenge: row.challenge,
            priority: row.priority,
        },
        AliasStatus {
            url,
            working: row.working,
            checked_at: row.checked_at.map(Time),
            reason: row.reason,
        },
    ))
}
