//! What a member shows of themselves.

use super::texts::{line, lines};
use super::{Caller, not_found};
use crate::protocol::picture::{PictureError, bytes_of};
use crate::service::account::picture;
use crate::service::account::profile::{MOST_ABOUT, MOST_NAME};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok};
use crate::store::users;
use lok_common::Problem;
use serde_json::json;

/// What is to be changed; `None` stays as it is.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// The name.
    pub name: Option<String>,
    /// What they say of themselves.
    pub bio: Option<String>,
    /// A picture as a `data:` URL; nothing, or the caller's own id, stays as it is.
    pub avatar: Option<String>,
}

/// Changes the caller's own profile, which is named by their id. Answers the id.
///
/// # Errors
/// It is somebody else's, a text or picture that is none, and those of the database.
pub async fn save(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    id: String,
    change: Change,
) -> Result<String, Failure> {
    if id != caller.user_id {
        return Err(not_found("profile of yours", &id));
    }
    let name = match &change.name {
        Some(name) => Some(line(name, "name", MOST_NAME)?),
        None => None,
    };
    let bio = match &change.bio {
        Some(bio) => Some(lines(bio, "bio", MOST_ABOUT)?),
        None => None,
    };
    let sent = match change.avatar.as_deref() {
        None | Some("") => None,
        Some(same) if same == caller.user_id => None,
        Some(url) if url.starts_with("data:") => Some(bytes_of(url).map_err(|why| odd(&why))?),
        Some(_) => {
            return Err(Problem::invalid("avatar", "this server has no media store")
                .why("files are not uploaded to it by requestMediaUpload")
                .fix("give the picture itself, as a data: URL, or an empty text to leave it as it is; or use the account page")
                .into());
        }
    };
    let user_id = caller.user_id.clone();
    if let Some(sent) = sent {
        let own = lok.fresh(fresh.actor.clone());
        let put = picture::put(lok, own, user_id.clone(), sent).await?;
        put.map_err(|why| odd(&why))?;
    }
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mut user = caller.standing(db)?.user;
            let before = user.clone();
            if let Some(name) = &name {
                user.name = Some(name.clone());
            }
            if let Some(bio) = &bio {
                user.about.clone_from(bio);
            }
            let changed: Vec<&str> = [
                ("name", user.name != before.name),
                ("about", user.about != before.about),
            ]
            .into_iter()
            .filter_map(|(field, differs)| differs.then_some(field))
            .collect();
            if changed.is_empty() {
                return Ok(());
            }
            let event = Event::ok("profile.update")
                .object("users", &user.id)
                .detail(json!({ "changed": changed }));
            audit::record(db, &fresh, event)?;
            user.etag += 1;
            user.updated_at = fresh.now;
            users::update(db, user)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(user_id)
}

fn odd(why: &PictureError) -> Failure {
    Problem::invalid("avatar", "this is no picture that can be taken")
        .why(why.to_string())
        .fix("give a PNG or JPEG as a data: URL in base64")
        .into()
}
