//! What a device is, and which one a machine is.

use super::{Managed, Saved, count, labels, metadata, not_by_hand, object, orgs, prose};
use crate::service::fakts::register;
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf,
    devices::{self, Device as Row},
    fakts_clients, organizations,
};
use lok_common::admin::fakts::device::{
    Device, DeviceDraft, DeviceFilter, DeviceSpec, DeviceStatus, Lookup,
};
use lok_common::admin::{List, ObjectOf, Resource};
use lok_common::{Problem, Time};
use std::sync::Arc;

impl Managed for Device {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["device.create", "device.update", "device.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut DeviceDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(_draft: &DeviceDraft) -> Option<String> {
        None
    }

    fn list(
        db: &mut Db,
        filter: &DeviceFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let organization = match &filter.org {
            Some(key) => Some(orgs::demand(db, key)?.id),
            None => None,
        };
        let found = devices::list(db, organization.as_deref(), page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|(row, slug)| view(db, row, slug))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        devices::find(db, key)?
            .map(|(row, slug)| view(db, row, slug))
            .transpose()
    }

    fn create(_: &mut Db, _: DeviceDraft, (): (), _: &Fresh) -> Result<Saved, Failure> {
        Err(not_by_hand(Self::NOUN))
    }

    fn update(db: &mut Db, id: &str, draft: DeviceDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some((before, _)) = devices::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(wanted) = draft.name {
            after.name = prose(wanted, "spec.name")?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            devices::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    /// The clients first: each is the app on just this device.
    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        fakts_clients::remove(db, fakts_clients::Of::Device(id.to_owned()))?;
        Ok(devices::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row, slug: String) -> Result<ObjectOf<Device>, Failure> {
    let clients = devices::clients(db, &row.id)?;
    Ok(object::<Device>(
        metadata(
            &row.id,
            &row.id,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        DeviceSpec {
            organization: slug,
            name: row.name,
        },
        DeviceStatus {
            clients: count(clients),
            last_seen_at: Time(row.last_seen_at),
        },
    ))
}

/// The device of an id, which has to be of an organization.
///
/// # Errors
/// `not_found`, and those of the database.
pub fn demand(db: &mut Db, organization_id: &str, id: &str, field: &str) -> Result<Row, Failure> {
    let found = devices::find(db, id)?.filter(|(row, _)| row.organization_id == organization_id);
    found.map(|(row, _)| row).ok_or_else(|| {
        Problem::not_found(Device::NOUN, Device::PATH, id)
            .why("a device is known to one organization, by an id of its own there")
            .fix("find the id: lokctl fakts devices list; or lokctl fakts devices lookup RAW")
            .field(field)
            .into()
    })
}

/// What organizations know of the machine that has this id of itself.
///
/// # Errors
/// `not_found` for the organization, and those of the database.
pub async fn lookup(lok: &Lok, wish: Lookup) -> Result<List<ObjectOf<Device>>, Failure> {
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .read(move |db| {
            let organizations = match &wish.org {
                Some(key) => vec![orgs::demand(db, key)?.id],
                None => organizations::ids(db)?,
            };
            let mut items = Vec::new();
            for some in organizations.chunks(500) {
                let hashes: Vec<String> = some
                    .iter()
                    .map(|id| register::device_hash(&sealer, id, &wish.raw))
                    .collect();
                for (row, slug) in devices::by_hashes(db, &hashes)? {
                    items.push(view(db, row, slug)?);
                }
            }
            Ok(List::new(Device::KIND, items, None))
        })
        .await
}
