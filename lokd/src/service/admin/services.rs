//! What a service is.

use super::{Managed, Saved, count, fixed, identifier, labels, metadata, needed, object, prose};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf,
    services::{self, Service as Row},
};
use lok_common::admin::ObjectOf;
use lok_common::admin::fakts::service::{
    Service, ServiceDraft, ServiceFilter, ServiceSpec, ServiceStatus,
};
use lok_common::{ErrorCode, Problem};

impl Managed for Service {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["service.create", "service.update", "service.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut ServiceDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &ServiceDraft) -> Option<String> {
        draft.identifier.clone()
    }

    fn list(
        db: &mut Db,
        _filter: &ServiceFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let found = services::list(db, page)?;
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
        services::find(db, key)?
            .map(|row| view(db, row))
            .transpose()
    }

    fn create(db: &mut Db, draft: ServiceDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let name = needed(draft.identifier, "spec.identifier", "--identifier")?;
        let row = Row {
            id: fresh.id(),
            identifier: identifier(&name, "spec.identifier")?,
            description: prose(draft.description.flatten(), "spec.description")?,
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let id = row.id.clone();
        services::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: ServiceDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = services::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        if draft
            .identifier
            .is_some_and(|wanted| wanted != before.identifier)
        {
            let why = "manifests and configurations name it";
            return Err(fixed("service", &before.identifier, "spec.identifier", why));
        }
        let mut after = before.clone();
        if let Some(wanted) = draft.description {
            after.description = prose(wanted, "spec.description")?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            services::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        let instances = services::instances(db, id)?;
        if instances > 0 {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("the service has {instances} instances"),
            )
            .why("an instance is a running copy of a service")
            .fix("delete them first: lokctl fakts instances list --service SERVICE")
            .into());
        }
        Ok(services::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<Service>, Failure> {
    let instances = services::instances(db, &row.id)?;
    Ok(object::<Service>(
        metadata(
            &row.id,
            &row.identifier,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        ServiceSpec {
            identifier: row.identifier,
            description: row.description,
        },
        ServiceStatus {
            instances: count(instances),
        },
    ))
}
