//! What an app of Fakts is.

use super::{Managed, Saved, count, labels, metadata, not_by_hand, object};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf,
    fakts_apps::{self, FaktsApp as Row},
    fakts_clients,
};
use lok_common::admin::fakts::app::{
    FaktsApp, FaktsAppDraft, FaktsAppFilter, FaktsAppSpec, FaktsAppStatus,
};
use lok_common::admin::{ObjectOf, Resource};

impl Managed for FaktsApp {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["fakts_app.create", "fakts_app.update", "fakts_app.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut FaktsAppDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(_draft: &FaktsAppDraft) -> Option<String> {
        None
    }

    fn list(
        db: &mut Db,
        _filter: &FaktsAppFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let found = fakts_apps::list(db, page)?;
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
        fakts_apps::find(db, key)?
            .map(|row| view(db, row))
            .transpose()
    }

    fn create(_: &mut Db, _: FaktsAppDraft, (): (), _: &Fresh) -> Result<Saved, Failure> {
        Err(not_by_hand(Self::NOUN))
    }

    fn update(
        db: &mut Db,
        id: &str,
        draft: FaktsAppDraft,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        if let Some(mut row) = fakts_apps::find(db, id)?
            && let Some(wanted) = draft.labels
            && wanted != row.labels.0
        {
            row.labels = Json(labels(wanted)?);
            row.etag += 1;
            row.updated_at = fresh.now;
            fakts_apps::update(db, row)?;
        }
        Ok(Saved::id(id))
    }

    /// The clients first: each is a running copy of a release.
    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        fakts_clients::remove(db, fakts_clients::Of::App(id.to_owned()))?;
        Ok(fakts_apps::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<FaktsApp>, Failure> {
    let (releases, clients) = fakts_apps::counts(db, &row.id)?;
    Ok(object::<FaktsApp>(
        metadata(
            &row.id,
            &row.identifier,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        FaktsAppSpec {
            identifier: row.identifier,
            description: row.description,
        },
        FaktsAppStatus {
            releases: count(releases),
            clients: count(clients),
        },
    ))
}
