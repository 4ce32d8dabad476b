//! What a layer is.

use super::{Managed, Saved, count, labels, metadata, needed, object, orgs, prose, short_name};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf,
    layers::{self, Layer as Row},
    organizations,
};
use lok_common::admin::ObjectOf;
use lok_common::admin::fakts::layer::{
    Layer, LayerDraft, LayerFilter, LayerKind, LayerSpec, LayerStatus,
};
use lok_common::{ErrorCode, Problem};

impl Managed for Layer {
    type Prepared = ();
    const KEPT: Option<Kept> = None;
    const ACTIONS: [&'static str; 3] = ["layer.create", "layer.update", "layer.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut LayerDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &LayerDraft) -> Option<String> {
        Some(format!(
            "{}:{}",
            draft.organization.as_ref()?,
            draft.name.as_ref()?
        ))
    }

    fn list(
        db: &mut Db,
        filter: &LayerFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let organization = match &filter.org {
            Some(key) => Some(orgs::demand(db, key)?.id),
            None => None,
        };
        let found = layers::list(db, organization.as_deref(), page)?;
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
        let found = match key.split_once(':') {
            None => layers::find(db, key)?,
            Some((organization, name)) => match organizations::find(db, organization)? {
                None => None,
                Some(organization) => {
                    layers::by_name(db, &organization.id, name)?.map(|row| (row, organization.slug))
                }
            },
        };
        found.map(|(row, slug)| view(db, row, slug)).transpose()
    }

    fn create(db: &mut Db, draft: LayerDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let organization = needed(draft.organization, "spec.organization", "--org")?;
        let organization = orgs::demand(db, &organization)?;
        let name = needed(draft.name, "spec.name", "--name")?;
        let kind: LayerKind = needed(draft.kind, "spec.kind", "--kind")?;
        let row = Row {
            id: fresh.id(),
            organization_id: organization.id,
            name: short_name(&name, "spec.name")?,
            kind: kind.as_str().to_owned(),
            description: prose(draft.description.flatten(), "spec.description")?,
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let id = row.id.clone();
        layers::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: LayerDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some((before, _)) = layers::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(name) = draft.name.filter(|name| *name != before.name) {
            after.name = short_name(&name, "spec.name")?;
        }
        if let Some(kind) = draft.kind {
            after.kind = kind.as_str().to_owned();
        }
        if let Some(wanted) = draft.description {
            after.description = prose(wanted, "spec.description")?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            layers::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        let aliases = layers::aliases(db, id)?;
        if aliases > 0 {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("{aliases} aliases are on the layer"),
            )
            .why("an alias is an address on a layer")
            .fix("delete them, or put them on another: lokctl fakts aliases list")
            .into());
        }
        Ok(layers::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Row, slug: String) -> Result<ObjectOf<Layer>, Failure> {
    let aliases = layers::aliases(db, &row.id)?;
    Ok(object::<Layer>(
        metadata(
            &row.id,
            &format!("{slug}:{}", row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        LayerSpec {
            organization: slug,
            name: row.name,
            // The database holds it to be one of them.
            kind: row.kind.parse().unwrap_or(LayerKind::Lan),
            description: row.description,
        },
        LayerStatus {
            aliases: count(aliases),
        },
    ))
}

/// The layer of a name in an organization.
///
/// # Errors
/// A problem with the command that makes it, and those of the database.
pub fn demand(db: &mut Db, organization_id: &str, slug: &str, name: &str) -> Result<Row, Failure> {
    layers::by_name(db, organization_id, name)?.ok_or_else(|| {
        Problem::new(ErrorCode::NotFound, format!("{slug} has no layer {name:?}"))
            .why("an alias is an address on a layer of the hub's organization")
            .fix(format!(
                "make it: lokctl fakts layers create --org {slug} --name {name} --kind lan"
            ))
            .field("spec.layer")
            .into()
    })
}
