//! Who a person is, for apps and for others.

use super::picture;
use crate::protocol::Millis;
use crate::service::admin::users::is_locale;
use crate::service::audit::{self, Event};
use crate::service::{Fresh, Lok};
use crate::store::StoreResult;
use crate::store::users;
use serde_json::json;

/// The most characters of a name.
pub const MOST_NAME: usize = 120;
/// The most characters of what somebody says of themselves.
pub const MOST_ABOUT: usize = 500;

/// A person's profile.
#[derive(Clone, Debug)]
pub struct Profile {
    /// The login name.
    pub username: String,
    /// What the person may change.
    pub fields: Fields,
    /// Where the picture is, below the issuer.
    pub picture: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// Whether it is known to be theirs.
    pub email_verified: bool,
    /// Since when the account is there.
    pub created_at: Millis,
}

/// All that a person may change of their own profile; nothing else is ever written from their form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// The whole name.
    pub name: Option<String>,
    /// The language (BCP 47).
    pub locale: Option<String>,
    /// What they say of themselves.
    pub about: Option<String>,
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The name.
    Name,
    /// The language.
    Locale,
    /// The text.
    About,
}

impl Fields {
    /// What was typed, without blanks at its ends; nothing where it is empty.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn read(name: &str, locale: &str, about: &str) -> Result<Self, Wrong> {
        let about = about.replace("\r\n", "\n");
        let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let fields = Self {
            name: some(name),
            locale: some(locale),
            about: some(&about),
        };
        let long = |text: &Option<String>, most| {
            let text = text.as_deref().unwrap_or_default();
            text.chars().count() > most
        };
        let hidden = |text: &Option<String>, line: char| {
            let text = text.as_deref().unwrap_or_default();
            text.chars().any(|c| c.is_control() && c != line)
        };
        if long(&fields.name, MOST_NAME) || hidden(&fields.name, '\0') {
            return Err(Wrong::Name);
        }
        if fields.locale.as_deref().is_some_and(|tag| !is_locale(tag)) {
            return Err(Wrong::Locale);
        }
        if long(&fields.about, MOST_ABOUT) || hidden(&fields.about, '\n') {
            return Err(Wrong::About);
        }
        Ok(fields)
    }
}

/// The profile of a user who is there.
///
/// # Errors
/// Those of the database.
pub async fn read(lok: &Lok, user_id: String) -> StoreResult<Option<Profile>> {
    let found = lok
        .store
        .read(move |db| {
            let Some(user) = users::by_id(db, &user_id)? else {
                return StoreResult::Ok(None);
            };
            let picture = picture::path_of(db, &user.id)?;
            Ok(Some((user, picture)))
        })
        .await?;
    Ok(found.map(|(user, picture)| Profile {
        picture,
        username: user.username,
        fields: Fields {
            name: user.name,
            locale: user.locale,
            about: user.about,
        },
        email: user.email,
        email_verified: user.email_verified,
        created_at: user.created_at,
    }))
}

/// Writes what a person changed of their own profile.
///
/// # Errors
/// Those of the database.
pub async fn save(lok: &Lok, fresh: Fresh, user_id: String, fields: Fields) -> StoreResult<()> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let Some(mut user) = users::by_id(db, &user_id)?.filter(users::User::is_active) else {
                return StoreResult::Ok(());
            };
            let changed: Vec<&str> = [
                ("name", user.name != fields.name),
                ("locale", user.locale != fields.locale),
                ("about", user.about != fields.about),
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
            user.name.clone_from(&fields.name);
            user.locale.clone_from(&fields.locale);
            user.about.clone_from(&fields.about);
            user.etag += 1;
            user.updated_at = fresh.now;
            users::update(db, user)
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_trimmed_and_bounded() {
        let fields = Fields::read(" Ada ", "", "one\r\ntwo\n").expect("fields");
        assert_eq!(fields.name.as_deref(), Some("Ada"));
        assert_eq!(fields.locale, None);
        assert_eq!(fields.about.as_deref(), Some("one\ntwo"));
        assert!(Fields::read(&"ä".repeat(120), "de-CH", &"ä".repeat(500)).is_ok());
        for (name, locale, about, wrong) in [
            (&*"a".repeat(121), "", "", Wrong::Name),
            ("a\nb", "", "", Wrong::Name),
            ("", "de_CH", "", Wrong::Locale),
            ("", "../x", "", Wrong::Locale),
            ("", "", &"a".repeat(501), Wrong::About),
            ("", "", "a\u{7}b", Wrong::About),
        ] {
            assert_eq!(Fields::read(name, locale, about), Err(wrong));
        }
    }
}
