//! How roles, which the API calls groups, show themselves. Owners and administrators say it.

use super::texts::{line, lines};
use super::{Caller, GroupProfile, not_found};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok};
use crate::store::group_profiles::{self as rows, GroupProfile as Row};
use crate::store::roles;
use lok_common::Problem;
use serde_json::json;

/// The longest name.
const MOST_NAME: usize = 120;
/// The longest text.
const MOST_BIO: usize = 500;

/// What a role is to show of itself.
#[derive(Clone, Debug)]
pub struct Words {
    /// The name.
    pub name: String,
    /// What it is for; `None` stays as it is.
    pub bio: Option<String>,
    /// A picture, which groups do not have.
    pub avatar: Option<String>,
}

/// Says how a role of the organization shows itself.
///
/// # Errors
/// It is not there, the caller may not, a text that is none, a picture, and those of the database.
pub async fn save(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    role_id: String,
    words: Words,
) -> Result<GroupProfile, Failure> {
    let name = line(&words.name, "name", MOST_NAME)?;
    let bio = match words.bio {
        Some(bio) => Some(lines(&bio, "bio", MOST_BIO)?),
        None => None,
    };
    let avatar = words.avatar;
    if avatar.is_some_and(|avatar| !avatar.is_empty() && avatar != role_id) {
        return Err(Problem::invalid("avatar", "a group has no picture here")
            .why("this server keeps pictures of people only")
            .fix("give an empty text")
            .into());
    }
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let role = roles::find(db, &role_id)?
                .map(|(role, _)| role)
                .filter(|role| role.id == role_id && role.organization_id == caller.organization_id)
                .ok_or_else(|| not_found("group", &role_id))?;
            caller.in_charge(db, "say how a group shows itself")?;
            let before = rows::by_role(db, &role.id)?;
            let after = Row {
                role_id: role.id.clone(),
                name: name.clone(),
                bio: match &bio {
                    Some(bio) => bio.clone(),
                    None => before.as_ref().and_then(|row| row.bio.clone()),
                },
                created_at: before.as_ref().map_or(fresh.now, |row| row.created_at),
                updated_at: fresh.now,
            };
            let same = before
                .as_ref()
                .is_some_and(|row| row.name == after.name && row.bio == after.bio);
            if !same {
                let event = Event::ok("group.update")
                    .object("roles", &role.id)
                    .organization(&role.organization_id)
                    .detail(json!({ "name": after.name }));
                audit::record(db, &fresh, event)?;
                match before {
                    Some(_) => rows::update(db, after.clone())?,
                    None => rows::insert(db, after.clone())?,
                }
            }
            Ok(view(after))
        })
        .await
}

fn view(row: Row) -> GroupProfile {
    GroupProfile {
        id: row.role_id,
        name: row.name,
        bio: row.bio,
    }
}
