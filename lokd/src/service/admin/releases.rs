//! What a release of an app is.

use super::{Managed, Saved, count, labels, metadata, not_by_hand, object};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, fakts_apps, fakts_clients,
    releases::{self, Release as Row},
};
use lok_common::Problem;
use lok_common::admin::fakts::app::FaktsApp;
use lok_common::admin::fakts::release::{
    Release, ReleaseDraft, ReleaseFilter, ReleaseSpec, ReleaseStatus,
};
use lok_common::admin::{ObjectOf, Resource};

impl Managed for Release {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["release.create", "release.update", "release.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut ReleaseDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(_draft: &ReleaseDraft) -> Option<String> {
        None
    }

    fn list(
        db: &mut Db,
        filter: &ReleaseFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let app = match &filter.app {
            Some(key) => Some(
                fakts_apps::find(db, key)?
                    .ok_or_else(|| Problem::not_found(FaktsApp::NOUN, FaktsApp::PATH, key))?
                    .id,
            ),
            None => None,
        };
        let found = releases::list(db, app.as_deref(), page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|(row, app)| view(db, row, app))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        releases::find(db, key)?
            .map(|(row, app)| view(db, row, app))
            .transpose()
    }

    fn create(_: &mut Db, _: ReleaseDraft, (): (), _: &Fresh) -> Result<Saved, Failure> {
        Err(not_by_hand(Self::NOUN))
    }

    fn update(db: &mut Db, id: &str, draft: ReleaseDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        if let Some((mut row, _)) = releases::find(db, id)?
            && let Some(wanted) = draft.labels
            && wanted != row.labels.0
        {
            row.labels = Json(labels(wanted)?);
            row.etag += 1;
            row.updated_at = fresh.now;
            releases::update(db, row)?;
        }
        Ok(Saved::id(id))
    }

    /// The clients first: each is a running copy of it.
    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        fakts_clients::remove(db, fakts_clients::Of::Release(id.to_owned()))?;
        Ok(releases::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row, app: String) -> Result<ObjectOf<Release>, Failure> {
    let clients = releases::clients(db, &row.id)?;
    Ok(object::<Release>(
        metadata(
            &row.id,
            &format!("{app}@{}", row.version),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        ReleaseSpec {
            app,
            version: row.version,
            manifest: row.manifest.0,
        },
        ReleaseStatus {
            clients: count(clients),
        },
    ))
}
