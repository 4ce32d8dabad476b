//! People, as others of their organization see them.

use super::{Caller, Filter, Group, Reader, Slice, group, not_found};
use crate::service::Failure;
use crate::service::account::picture;
use crate::store::reads;
use crate::store::users::User;

/// A person.
#[derive(Clone, Debug)]
pub struct Person {
    /// The id.
    pub id: String,
    /// The `sub` by which services know the person.
    pub subject: String,
    /// The login name.
    pub username: String,
    /// The name that others see.
    pub name: Option<String>,
    /// What the person says of themselves.
    pub about: Option<String>,
    /// The address, for the person alone and for those who lead the organization.
    pub email: Option<String>,
}

impl Person {
    /// A member.
    fn seen_by(caller: &Caller, user: User) -> Self {
        let may = user.id == caller.user_id || caller.leads();
        Self {
            id: user.id,
            subject: user.subject,
            username: user.username,
            name: user.name,
            about: user.about,
            email: user.email.filter(|_| may),
        }
    }

    /// Somebody who left: what they are called, and nothing of what they are elsewhere.
    fn who_left(user: User) -> Self {
        Self {
            id: user.id,
            subject: user.subject,
            username: user.username,
            name: user.name,
            about: None,
            email: None,
        }
    }

    /// The name without its last word.
    #[must_use]
    pub fn first_name(&self) -> Option<String> {
        let name = self.name.as_deref()?;
        let first = name.rsplit_once(' ').map_or(name, |(first, _)| first);
        Some(first.to_owned())
    }

    /// The last word of the name, if it has more than one.
    #[must_use]
    pub fn last_name(&self) -> Option<String> {
        let (_, last) = self.name.as_deref()?.rsplit_once(' ')?;
        Some(last.to_owned())
    }
}

/// People beside their keys.
pub(super) fn keyed(reader: &Reader, (key, user): (String, User)) -> (String, Person) {
    (key, Person::seen_by(&reader.caller, user))
}

impl Reader {
    /// Whoever an object of the organization names: its author may have left.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn person(&self, id: &str) -> Result<Option<Person>, Failure> {
        self.one(
            &self.people,
            id,
            reads::people,
            |reader, (user, is_member): (User, bool)| {
                let id = user.id.clone();
                if is_member {
                    keyed(reader, (id, user))
                } else {
                    (id, Person::who_left(user))
                }
            },
        )
        .await
    }

    /// Several of them, in this order, without those who are gone.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn people(&self, ids: &[String]) -> Result<Vec<Person>, Failure> {
        let mut people = Vec::with_capacity(ids.len());
        for found in futures_util::future::join_all(ids.iter().map(|id| self.person(id))).await {
            people.extend(found?);
        }
        self.charged(people)
    }

    /// The caller.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn me(&self) -> Result<Person, Failure> {
        let id = &self.caller.user_id;
        let found = self.person(id).await?;
        found.ok_or_else(|| not_found("user", id))
    }

    /// A member, by id or `sub`.
    ///
    /// # Errors
    /// There is no such member, and those of the database.
    pub async fn member(&self, key: &str) -> Result<Person, Failure> {
        let (wanted, shown) = (key.to_owned(), key);
        let found = self
            .read(move |db, organization| reads::member(db, organization, &wanted))
            .await?;
        let user = found.ok_or_else(|| not_found("user", shown))?;
        Ok(Person::seen_by(&self.caller, user))
    }

    /// Members, by login name.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn members(&self, filter: &Filter, slice: Slice) -> Result<Vec<Person>, Failure> {
        let wanted = filter.wanted();
        let users = self
            .read(move |db, organization| {
                reads::members(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(
            users
                .into_iter()
                .map(|user| Person::seen_by(&self.caller, user))
                .collect(),
        )
    }

    /// Where a person's picture is.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn avatar(&self, user_id: &str) -> Result<Option<String>, Failure> {
        self.one(
            &self.avatars,
            user_id,
            reads::avatars,
            |reader, (user, hash): (String, String)| {
                let url = format!("{}{}", reader.origin, picture::path(&user, &hash));
                (user, url)
            },
        )
        .await
    }

    /// The groups of a person.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn groups_of(&self, user_id: &str) -> Result<Vec<Group>, Failure> {
        self.many(
            &self.groups_of,
            user_id,
            reads::roles_of_users,
            group::keyed,
        )
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_apart_and_can_be_put_together() {
        let named = |name: Option<&str>| Person {
            id: String::new(),
            subject: String::new(),
            username: String::new(),
            name: name.map(str::to_owned),
            about: None,
            email: None,
        };
        let both = |name| {
            let person = named(name);
            (person.first_name(), person.last_name())
        };
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            both(Some("Ada King Lovelace")),
            (text("Ada King"), text("Lovelace"))
        );
        assert_eq!(both(Some("Ada")), (text("Ada"), None));
        assert_eq!(both(None), (None, None));
    }
}
