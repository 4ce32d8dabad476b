//! What an organization is, and what making one makes.

use super::{Managed, Saved, labels, metadata, needed, object, text};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf,
    organizations::{self, Organization},
    roles,
};
use lok_common::Problem;
use lok_common::admin::ObjectOf;
use lok_common::admin::org::{Org, OrgDraft, OrgFilter, OrgSpec, OrgStatus};
use lok_common::admin::role::DEFAULT_ROLES;

impl Managed for Org {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["org.create", "org.update", "org.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut OrgDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &OrgDraft) -> Option<String> {
        draft.slug.clone()
    }

    fn list(
        db: &mut Db,
        filter: &OrgFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let found = organizations::list(db, filter.search.as_deref(), page)?;
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
        organizations::find(db, key)?
            .map(|row| view(db, row))
            .transpose()
    }

    fn create(db: &mut Db, draft: OrgDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let slug = needed(draft.slug, "spec.slug", "--slug")?;
        let name = draft.name.unwrap_or_else(|| slug.clone());
        let organization = create(db, &slug, &name, fresh)?;
        if draft.labels.is_some() || draft.require_mfa.is_some() {
            organizations::update(
                db,
                Organization {
                    labels: Json(labels(draft.labels.unwrap_or_default())?),
                    require_mfa: draft.require_mfa.unwrap_or_default(),
                    ..organization.clone()
                },
            )?;
        }
        Ok(Saved::id(&organization.id))
    }

    fn update(db: &mut Db, id: &str, draft: OrgDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = organizations::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        let mut after = before.clone();
        if let Some(slug) = draft.slug {
            after.slug = self::slug(&slug)?;
        }
        if let Some(name) = draft.name {
            after.name = text(&name, "spec.name", 120)?;
        }
        if let Some(required) = draft.require_mfa {
            after.require_mfa = required;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            organizations::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(organizations::delete(db, id)?)
    }
}

fn view(db: &mut Db, row: Organization) -> Result<ObjectOf<Org>, Failure> {
    let members = organizations::members(db, &row.id)?;
    Ok(object::<Org>(
        metadata(
            &row.id,
            &row.slug,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        OrgSpec {
            slug: row.slug,
            name: row.name,
            require_mfa: row.require_mfa,
        },
        OrgStatus {
            subject: row.subject,
            members: u64::try_from(members).unwrap_or_default(),
        },
    ))
}

/// Makes an organization with the roles that every organization has.
///
/// # Errors
/// A slug that is none, a slug that is another's, and those of the database.
pub fn create(db: &mut Db, slug: &str, name: &str, fresh: &Fresh) -> Result<Organization, Failure> {
    let slug = self::slug(slug)?;
    if organizations::find(db, &slug)?.is_some() {
        return Err(Problem::new(
            lok_common::ErrorCode::Conflict,
            format!("an organization is called {slug:?} already"),
        )
        .why("claims and commands name an organization by its slug")
        .fix(format!(
            "choose another slug, or: lokctl orgs ensure --slug {slug}"
        ))
        .field("spec.slug")
        .into());
    }
    let id = fresh.id();
    let organization = Organization {
        subject: id.clone(),
        slug,
        name: text(name, "spec.name", 120)?,
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
        require_mfa: false,
        id: id.clone(),
    };
    organizations::insert(db, organization.clone())?;
    for (role, description) in DEFAULT_ROLES {
        roles::insert(
            db,
            roles::Role {
                id: fresh.id(),
                organization_id: id.clone(),
                name: (*role).to_owned(),
                description: Some((*description).to_owned()),
                built_in: true,
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            },
        )?;
    }
    Ok(organization)
}

/// `[a-z0-9_-]`, 1 to 63 long, a letter or digit at both ends. Services know an organization by it, and those of the
/// reference server have `_`.
fn slug(slug: &str) -> Result<String, Failure> {
    let right = (1..=63).contains(&slug.len())
        && slug
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
        && !slug.starts_with(['-', '_'])
        && !slug.ends_with(['-', '_'])
        && !lok_common::id::is_id(slug);
    if right {
        return Ok(slug.to_owned());
    }
    Err(
        Problem::invalid("spec.slug", format!("{slug:?} cannot be a slug"))
            .why("a slug has 1 to 63 of a-z, 0-9, - and _, and begins and ends with a letter or digit")
            .fix(match slug_of(slug) {
                Some(near) => format!("for example {near}"),
                None => "for example my-lab".to_owned(),
            })
            .into(),
    )
}

/// A slug that is near a text.
#[must_use]
pub fn slug_of(text: &str) -> Option<String> {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        if c.is_ascii_lowercase() || c.is_ascii_digit() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
        if slug.len() == 50 {
            break;
        }
    }
    let slug = slug.trim_end_matches('-').to_owned();
    (!slug.is_empty()).then_some(slug)
}

/// The organization of an id or a slug.
///
/// # Errors
/// `not_found`, and those of the database.
pub fn demand(db: &mut Db, key: &str) -> Result<Organization, Failure> {
    organizations::find(db, key)?
        .ok_or_else(|| Problem::not_found("organization", "orgs", key).into())
}
