//! What a role of an organization is.

use super::{Managed, Saved, labels, metadata, needed, object, orgs, text};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, StoreResult, clients,
    roles::{self, Role as Row},
};
use lok_common::admin::ObjectOf;
use lok_common::admin::role::{Role, RoleDraft, RoleFilter, RoleSpec, RoleStatus};
use lok_common::{ErrorCode, Problem};

impl Managed for Role {
    type Prepared = ();
    // Services have roles as well, and are kept with them.
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["role.create", "role.update", "role.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut RoleDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &RoleDraft) -> Option<String> {
        Some(format!(
            "{}:{}",
            draft.organization.as_ref()?,
            draft.name.as_ref()?
        ))
    }

    fn list(
        db: &mut Db,
        filter: &RoleFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let organization = match &filter.org {
            Some(key) => Some(orgs::demand(db, key)?.id),
            None => None,
        };
        let found = roles::list(db, organization.as_deref(), page)?;
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
        roles::find(db, key)?
            .map(|(row, slug)| view(db, row, slug))
            .transpose()
    }

    fn create(db: &mut Db, draft: RoleDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let organization = needed(draft.organization, "spec.organization", "--org")?;
        let organization = orgs::demand(db, &organization)?;
        let row = Row {
            id: fresh.id(),
            organization_id: organization.id,
            name: name(&needed(draft.name, "spec.name", "--name")?)?,
            description: description(draft.description.flatten())?,
            built_in: false,
            labels: Json(labels(draft.labels.unwrap_or_default())?),
            etag: 1,
            created_at: fresh.now,
            updated_at: fresh.now,
        };
        let id = row.id.clone();
        roles::insert(db, row)?;
        Ok(Saved::id(&id))
    }

    fn update(db: &mut Db, id: &str, draft: RoleDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some((before, _)) = roles::find(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(wanted) = draft.name {
            after.name = name(&wanted)?;
        }
        if let Some(wanted) = draft.description {
            after.description = description(wanted)?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if before.built_in && after.name != before.name {
            return Err(built_in(&before.name, "renamed"));
        }
        if after != before {
            if after.name != before.name {
                in_services(db, &before, Some(&after.name), fresh)?;
            }
            after.etag += 1;
            after.updated_at = fresh.now;
            roles::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, fresh: &Fresh) -> Result<(), Failure> {
        let Some((row, _)) = roles::find(db, id)? else {
            return Ok(());
        };
        if row.built_in {
            return Err(built_in(&row.name, "deleted"));
        }
        in_services(db, &row, None, fresh)?;
        Ok(roles::delete(db, id)?)
    }
}

/// Renames a role in the services that have it, or takes it from them: they know it by its name.
fn in_services(db: &mut Db, role: &Row, renamed: Option<&str>, fresh: &Fresh) -> StoreResult<()> {
    for mut client in clients::of_organization(db, &role.organization_id)? {
        let names = &mut client.roles.0;
        let Some(at) = names.iter().position(|name| *name == role.name) else {
            continue;
        };
        match renamed {
            Some(name) => name.clone_into(&mut names[at]),
            None => drop(names.remove(at)),
        }
        client.etag += 1;
        client.updated_at = fresh.now;
        clients::update(db, client)?;
    }
    Ok(())
}

fn built_in(name: &str, done: &str) -> Failure {
    Problem::new(
        ErrorCode::Conflict,
        format!("role {name:?} cannot be {done}"),
    )
    .why("every organization has it, and services rely on it")
    .fix("take it from those who shall not have it: lokctl roles revoke")
    .into()
}

fn description(text: Option<String>) -> Result<Option<String>, Failure> {
    text.map(|text| super::text(&text, "spec.description", 500))
        .transpose()
}

fn name(name: &str) -> Result<String, Failure> {
    let right = (1..=63).contains(&name.len())
        && name.bytes().all(|b| {
            b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'.' | b'-' | b':')
        });
    if right {
        return text(name, "spec.name", 63);
    }
    Err(Problem::invalid(
        "spec.name",
        format!("{name:?} cannot be the name of a role"),
    )
    .why("it has to have 1 to 63 of a-z, 0-9 and _ . - :")
    .fix("choose another, such as image-editor")
    .into())
}

fn view(db: &mut Db, row: Row, slug: String) -> Result<ObjectOf<Role>, Failure> {
    let members = roles::members(db, &row.id)?;
    Ok(object::<Role>(
        metadata(
            &row.id,
            &format!("{slug}:{}", row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        RoleSpec {
            organization: slug,
            name: row.name,
            description: row.description,
        },
        RoleStatus {
            members: u64::try_from(members).unwrap_or_default(),
            built_in: row.built_in,
        },
    ))
}
