//! Words of an operator's own to one person.

use super::{Call, members, text};
use crate::service::audit::{self, Event};
use crate::service::notify::{self, Kind, Notice};
use crate::service::{Failure, Keep, Lok};
use lok_common::Problem;
use lok_common::admin::notify::send::{Queued, Send};
use serde_json::json;
use std::sync::Arc;
use url::Url;

/// The longest text, in characters.
const LONGEST: usize = 5_000;

/// Tells somebody something by every way that there is.
///
/// # Errors
/// `not_found`, texts that cannot be told, and those of the database.
pub async fn send(lok: &Lok, call: Call, wish: Send) -> Result<Queued, Failure> {
    let title = text(&wish.title, "title", 200)?;
    let body = paragraphs(&wish.text, "text")?;
    let link = wish.link.as_deref().map(destination).transpose()?;
    let (fresh, sealer) = (lok.fresh(call.actor), Arc::clone(&lok.sealer));
    let dry_run = call.keep == Keep::No;
    lok.store
        .write_if(call.keep, move |db| {
            let fresh = fresh.clone();
            let user = members::demand_user(db, &wish.user)?;
            let notice = Notice {
                kind: Kind::MessagePost,
                user_id: Some(user.id.clone()),
                address: None,
                data: json!({ "title": title, "text": body, "link": link }),
            };
            let id = notify::queue(db, &fresh, &sealer, notice)?;
            audit::record(
                db,
                &fresh,
                Event::ok("notify.send")
                    .object("users", &user.id)
                    .detail(json!({ "title": title })),
            )?;
            Ok(Queued {
                user: user.username,
                id,
                dry_run,
            })
        })
        .await
}

/// A text of several lines: no other control characters, not empty, not too long.
///
/// # Errors
/// A problem that names the field.
pub fn paragraphs(value: &str, field: &str) -> Result<String, Failure> {
    let value = value.replace("\r\n", "\n");
    let value = value.trim();
    let length = value.chars().count();
    if !(1..=LONGEST).contains(&length) {
        return Err(
            Problem::invalid(field, format!("{field} has 1 to {LONGEST} characters"))
                .why(format!("this has {length}"))
                .fix("give a text of that length")
                .into(),
        );
    }
    if value
        .chars()
        .any(|c| c.is_control() && c != '\n' && c != '\t')
    {
        return Err(
            Problem::invalid(field, format!("{field} contains a control character"))
                .why("it could act on a terminal or hide what is there")
                .fix("leave it out")
                .into(),
        );
    }
    Ok(value.to_owned())
}

/// Where a message leads.
fn destination(link: &str) -> Result<String, Failure> {
    match Url::parse(link.trim()) {
        Ok(url) if url.scheme() == "https" && url.as_str().len() <= 2_000 => Ok(url.to_string()),
        _ => Err(
            Problem::invalid("link", format!("{link:?} is no link for a message"))
                .why("people press it: it is https, and not longer than 2000 characters")
                .fix("for example https://lab.example/calendar")
                .into(),
        ),
    }
}
