//! What a scope is.

use super::{Managed, Saved, labels, metadata, needed, object, orgs, text};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, organizations,
    scopes::{self, Scope as Row},
};
use lok_common::admin::ObjectOf;
use lok_common::admin::scope::{Scope, ScopeDraft, ScopeFilter, ScopeSpec, ScopeStatus};
use lok_common::{ErrorCode, Problem};

impl Managed for Scope {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Scopes);
    const ACTIONS: [&'static str; 3] = ["scope.create", "scope.update", "scope.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut ScopeDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &ScopeDraft) -> Option<String> {
        draft.name.clone()
    }

    fn list(
        db: &mut Db,
        filter: &ScopeFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let organization = match &filter.org {
            Some(key) => Some(orgs::demand(db, key)?.id),
            None => None,
        };
        let found = scopes::list(db, organization.as_deref(), page)?;
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
        scopes::find(db, key)?.map(|row| view(db, row)).transpose()
    }

    fn create(db: &mut Db, draft: ScopeDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let organization_id = match draft.organization.flatten() {
            Some(key) => Some(orgs::demand(db, &key)?.id),
            None => None,
        };
        let row = Row {
            id: fresh.id(),
            name: name(&needed(draft.name, "spec.name", "--name")?)?,
            organization_id,
            description: text(
                &needed(draft.description, "spec.description", "--description")?,
                "spec.description",
                200,
            )?,
            built_in: false,
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let id = row.id.clone();
        scopes::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: ScopeDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = scopes::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(wanted) = draft.name {
            after.name = name(&wanted)?;
        }
        if let Some(wanted) = draft.organization {
            after.organization_id = match wanted {
                Some(key) => Some(orgs::demand(db, &key)?.id),
                None => None,
            };
        }
        if let Some(wanted) = draft.description {
            after.description = text(&wanted, "spec.description", 200)?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after == before {
            return Ok(Saved::id(id));
        }
        if before.built_in
            && (&after.name, &after.organization_id) != (&before.name, &before.organization_id)
        {
            return Err(built_in(&before.name));
        }
        after.etag += 1;
        after.updated_at = fresh.now;
        scopes::update(db, after)?;
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        if let Some(row) = scopes::find(db, id)?
            && row.built_in
        {
            return Err(built_in(&row.name));
        }
        Ok(scopes::delete(db, id)?)
    }
}

fn built_in(name: &str) -> Failure {
    Problem::new(
        ErrorCode::Conflict,
        format!("scope {name:?} cannot be renamed, moved or deleted"),
    )
    .why("it is part of OpenID Connect or of lok")
    .fix("leave it out of the scopes of the apps that shall not have it")
    .into()
}

/// A scope token (RFC 6749 3.3) of 100 characters at the most.
fn name(name: &str) -> Result<String, Failure> {
    let right = (1..=100).contains(&name.len())
        && name
            .bytes()
            .all(|b| matches!(b, 0x21 | 0x23..=0x5b | 0x5d..=0x7e));
    if right {
        return Ok(name.to_owned());
    }
    Err(
        Problem::invalid("spec.name", format!("{name:?} cannot be a scope"))
            .why("it has 1 to 100 printable ASCII characters, no space, quote or backslash")
            .fix("choose another, such as images:read")
            .into(),
    )
}

fn view(db: &mut Db, row: Row) -> Result<ObjectOf<Scope>, Failure> {
    let organization = match &row.organization_id {
        Some(id) => organizations::by_id(db, id)?.map(|organization| organization.slug),
        None => None,
    };
    Ok(object::<Scope>(
        metadata(
            &row.id,
            &row.name,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        ScopeSpec {
            name: row.name,
            organization,
            description: row.description,
        },
        ScopeStatus {
            built_in: row.built_in,
        },
    ))
}
