//! Organizations, roles, people, who belongs where, and the apps that people sign in to.

use super::{Aside, Entry, File, Shape, first};
use crate::protocol::fakts::body::Fault;
use crate::protocol::fakts::fields::{Fields, MAX_NAME, MAX_URL};
use lok_common::Secret;
use serde_json::{Map, Value};

/// Letters of a password, and of the hash of one.
const MAX_PASSWORD: usize = 1_024;
/// As long as a `sub` may be (OpenID Connect Core 2).
const MAX_SUBJECT: usize = 255;
const MOST_ROLES: usize = 100;
const MOST_URIS: usize = 50;

/// An organization.
pub struct Organization {
    /// Its slug.
    pub slug: String,
    /// What people call it.
    pub name: Option<String>,
    /// What services know it by.
    pub subject: Option<String>,
    /// Whether it gets the hubs that every organization gets.
    pub auto_configure: bool,
    /// Who owns it.
    owner: Option<String>,
}

/// A role of an organization.
pub struct Role {
    /// The slug of the organization.
    pub organization: String,
    /// Its name in tokens.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
}

/// A person.
pub struct User {
    /// The login name.
    pub username: String,
    /// What the person signs in with.
    pub password: Password,
    /// The e-mail address.
    pub email: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// What services know the person by.
    pub subject: Option<String>,
    /// The slug of the organization that is proposed at a sign-in.
    pub home: Option<String>,
    memberships: Vec<(String, Vec<String>)>,
    not_active: Vec<String>,
}

/// What a person signs in with.
pub enum Password {
    /// Nothing.
    None,
    /// The password.
    Plain(Secret),
    /// A hash of it.
    Hash(Secret),
}

/// A person in an organization.
pub struct Membership {
    /// The login name.
    pub user: String,
    /// The slug of the organization.
    pub organization: String,
    /// As what.
    pub roles: Option<Vec<String>>,
}

/// A program that people sign in to.
pub struct App {
    /// Its id.
    pub client_id: String,
    /// Its secret.
    pub secret: Secret,
    /// What people call it.
    pub name: String,
    /// Where it may be returned to.
    pub redirect_uris: Vec<String>,
}

const ORGANIZATIONS: Shape<Organization> = Shape {
    section: "organizations",
    known: &[
        "identifier",
        "slug",
        "name",
        "id",
        "subject",
        "owner",
        "auto_configure",
    ],
    not_taken: &[
        (
            "description",
            "organizations have a name and no description",
        ),
        ("parent", "organizations have no parents"),
    ],
    names: &["identifier", "slug", "name"],
    read: |fields| {
        let name = fields.line("name", MAX_NAME)?;
        let slug = first(fields, &["identifier", "slug"], MAX_NAME)?.or_else(|| name.clone());
        Ok(Organization {
            slug: fields.required("identifier", slug)?,
            name,
            subject: subject(fields, &["subject", "id"])?,
            auto_configure: fields.flag("auto_configure")?.unwrap_or(true),
            owner: fields.line("owner", MAX_NAME)?,
        })
    },
};

const ROLES: Shape<Role> = Shape {
    section: "roles",
    known: &["organization", "identifier", "name", "description"],
    not_taken: &[],
    names: &["identifier", "name"],
    read: |fields| {
        let name = first(fields, &["identifier", "name"], MAX_NAME)?;
        Ok(Role {
            organization: fields
                .required("organization", fields.line("organization", MAX_NAME)?)?,
            name: fields.required("identifier", name)?,
            description: fields.prose("description")?,
        })
    },
};

const USERS: Shape<User> = Shape {
    section: "users",
    known: &[
        "username",
        "password",
        "password_hash",
        "email",
        "name",
        "sub",
        "subject",
        "id",
        "active_organization",
        "memberships",
    ],
    not_taken: &[
        (
            "groups",
            "roles in organizations are what people have; see memberships",
        ),
        (
            "is_superuser",
            "who administers lok is said by admin_socket.allow",
        ),
        (
            "is_staff",
            "who administers lok is said by admin_socket.allow",
        ),
    ],
    names: &["username"],
    read: user,
};

/// The administrator of the reference server is a person like others.
const ADMIN: Shape<User> = Shape {
    section: "django.admin",
    known: &["username", "password", "email"],
    not_taken: &[],
    names: &["username"],
    read: user,
};

const MEMBERSHIPS: Shape<Membership> = Shape {
    section: "memberships",
    known: &["user", "username", "organization", "roles", "is_active"],
    not_taken: &[],
    names: &["user", "username"],
    read: |fields| {
        let user = first(fields, &["user", "username"], MAX_NAME)?;
        Ok(Membership {
            user: fields.required("user", user)?,
            organization: fields
                .required("organization", fields.line("organization", MAX_NAME)?)?,
            roles: roles(fields)?,
        })
    },
};

const APPS: Shape<App> = Shape {
    section: "openid_apps",
    known: &[
        "client_id",
        "client_secret",
        "client_name",
        "name",
        "redirect_uris",
    ],
    not_taken: &[
        (
            "email_template",
            "the address of a person is the person's, in every app",
        ),
        (
            "scopes",
            "an app may ask for openid, profile, email, roles and offline_access",
        ),
    ],
    names: &["client_id"],
    read: app,
};

fn user(fields: &Fields<'_>) -> Result<User, Fault> {
    let mut user = User {
        username: fields.required("username", fields.line("username", MAX_NAME)?)?,
        password: password(fields)?,
        email: fields.line("email", MAX_NAME)?,
        name: fields.line("name", MAX_NAME)?,
        subject: subject(fields, &["sub", "subject", "id"])?,
        home: fields.line("active_organization", MAX_NAME)?,
        memberships: Vec::new(),
        not_active: Vec::new(),
    };
    for each in fields.objects("memberships", MOST_ROLES)? {
        let organization = each.required("organization", each.line("organization", MAX_NAME)?)?;
        if each.flag("is_active")?.unwrap_or(true) {
            let roles = roles(&each)?.unwrap_or_default();
            user.memberships.push((organization, roles));
        } else {
            user.not_active.push(organization);
        }
    }
    Ok(user)
}

pub(super) fn app(fields: &Fields<'_>) -> Result<App, Fault> {
    let client_id = fields.required("client_id", fields.line("client_id", MAX_NAME)?)?;
    let uris = fields.texts("redirect_uris", MOST_URIS)?;
    if let Some((path, _)) = uris.iter().find(|(_, uri)| uri.len() > MAX_URL) {
        return Err(Fault::new(format!("{path} is too long")));
    }
    Ok(App {
        secret: fields.required("client_secret", fields.secret("client_secret")?)?,
        name: first(fields, &["client_name", "name"], MAX_NAME)?
            .unwrap_or_else(|| client_id.clone()),
        redirect_uris: uris.into_iter().map(|(_, uri)| uri.to_owned()).collect(),
        client_id,
    })
}

/// A password is told from a hash by the words with which Django begins one.
fn password(fields: &Fields<'_>) -> Result<Password, Fault> {
    let text = |name: &str| {
        let found = fields.text(name)?.filter(|text| !text.is_empty());
        match found {
            Some(text) if text.len() > MAX_PASSWORD => Err(fields.fault(name, "is too long")),
            found => Ok(found.map(|text| Secret::new(text.to_owned()))),
        }
    };
    // What begins with `!` is what Django stores for nobody to sign in with.
    if let Some(hash) = text("password_hash")? {
        return Ok(match hash.expose().starts_with('!') {
            true => Password::None,
            false => Password::Hash(hash),
        });
    }
    Ok(match text("password")? {
        None => Password::None,
        Some(text) if is_hash(text.expose()) => Password::Hash(text),
        Some(text) => Password::Plain(text),
    })
}

fn is_hash(text: &str) -> bool {
    [
        "pbkdf2_",
        "argon2$",
        "$argon2",
        "bcrypt$",
        "bcrypt_sha256$",
        "scrypt$",
    ]
    .iter()
    .any(|begin| text.starts_with(begin))
}

/// Printable ASCII, as it stands in tokens.
fn subject(fields: &Fields<'_>, names: &[&str]) -> Result<Option<String>, Fault> {
    let found = first(fields, names, MAX_SUBJECT)?;
    match &found {
        Some(subject) if !subject.bytes().all(|b| b.is_ascii_graphic()) => {
            Err(fields.fault(names[0], "must be letters, digits and signs of ASCII"))
        }
        _ => Ok(found),
    }
}

fn roles(fields: &Fields<'_>) -> Result<Option<Vec<String>>, Fault> {
    let roles = fields.texts("roles", MOST_ROLES)?;
    let roles: Vec<String> = roles.into_iter().map(|(_, role)| role.to_owned()).collect();
    Ok((!roles.is_empty()).then_some(roles))
}

/// Reads these sections.
pub(super) fn read(sections: &Map<String, Value>, file: &mut File) {
    let asides = &mut file.asides;
    file.organizations = ORGANIZATIONS.each(sections, asides);
    file.roles = ROLES.each(sections, asides);
    let admin = sections
        .get("django")
        .and_then(|django| django.get("admin"));
    if let Some(admin) = admin.filter(|admin| !admin.is_null()) {
        let entry = ADMIN.one(admin, "django.admin".to_owned(), asides);
        file.users.push(entry);
    }
    file.users.extend(USERS.each(sections, asides));
    for organization in said(&file.organizations) {
        if let Some(owner) = &organization.owner {
            let roles = ["admin", "owner"].map(str::to_owned).to_vec();
            let found = membership("organizations", owner, &organization.slug, roles);
            file.memberships.push(found);
        }
    }
    for user in said(&file.users) {
        for (organization, roles) in &user.memberships {
            let found = membership("users", &user.username, organization, roles.clone());
            file.memberships.push(found);
        }
        for organization in &user.not_active {
            file.asides
                .push(not_active("users", &user.username, organization));
        }
    }
    let not_active_ones = |item: &Value| item.get("is_active") == Some(&Value::Bool(false));
    for (index, mut entry) in MEMBERSHIPS
        .each(sections, &mut file.asides)
        .into_iter()
        .enumerate()
    {
        let item = sections
            .get("memberships")
            .and_then(|items| items.get(index));
        if let Ok(found) = &entry.said {
            entry.name = format!("{} in {}", found.user, found.organization);
            if item.is_some_and(not_active_ones) {
                let aside = not_active("memberships", &found.user, &found.organization);
                file.asides.push(aside);
                continue;
            }
        }
        file.memberships.push(entry);
    }
    file.apps = APPS.each(sections, &mut file.asides);
}

/// The entries in which nothing is wrong.
fn said<T>(entries: &[Entry<T>]) -> impl Iterator<Item = &T> {
    entries.iter().filter_map(|entry| entry.said.as_ref().ok())
}

fn membership(
    section: &'static str,
    user: &str,
    organization: &str,
    roles: Vec<String>,
) -> Entry<Membership> {
    Entry {
        section,
        name: format!("{user} in {organization}"),
        said: Ok(Membership {
            user: user.to_owned(),
            organization: organization.to_owned(),
            roles: (!roles.is_empty()).then_some(roles),
        }),
    }
}

fn not_active(section: &str, user: &str, organization: &str) -> Aside {
    Aside {
        section: section.to_owned(),
        name: format!("{user} in {organization}"),
        why: "it is not active",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn file(value: &Value) -> File {
        File::read(value.as_object().expect("an object"))
    }

    #[test]
    fn memberships_come_from_three_places() {
        let read = file(&json!({
            "organizations": [{"identifier": "lab", "owner": "ada"}],
            "users": [{"username": "bob", "memberships": [
                {"organization": "lab", "roles": ["bot"]}, {"organization": "old", "is_active": false},
            ]}],
            "memberships": [
                {"user": "eve", "organization": "lab"}, {"user": "eve", "organization": "old", "is_active": false},
            ],
        }));
        let names: Vec<&str> = read.memberships.iter().map(|each| &*each.name).collect();
        assert_eq!(names, ["ada in lab", "bob in lab", "eve in lab"]);
        let aside: Vec<&str> = read.asides.iter().map(|each| &*each.name).collect();
        assert_eq!(aside, ["bob in old", "eve in old"]);
        let roles = |index: usize| {
            read.memberships[index]
                .said
                .as_ref()
                .expect("read")
                .roles
                .clone()
        };
        assert_eq!(roles(0), Some(vec!["admin".to_owned(), "owner".to_owned()]));
        assert_eq!(roles(2), None);
    }

    #[test]
    fn a_hash_is_told_from_a_password() {
        for (user, what) in [
            (json!({"password": "pbkdf2_sha256$1$s$x"}), "hash"),
            (json!({"password": "argon2$argon2id$v=19$"}), "hash"),
            (json!({"password": "bcrypt_sha256$$2b$"}), "hash"),
            (json!({"password_hash": "whatever"}), "hash"),
            (json!({"password_hash": "!abc", "password": "x"}), "none"),
            (json!({"password": "!important"}), "plain"),
            (json!({"password": "pbkdf"}), "plain"),
            (json!({"password": ""}), "none"),
            (json!({}), "none"),
        ] {
            let mut user = user;
            user["username"] = "ada".into();
            let read = file(&json!({ "users": [user] }));
            let found = match &read.users[0].said.as_ref().expect("read").password {
                Password::None => "none",
                Password::Plain(_) => "plain",
                Password::Hash(_) => "hash",
            };
            assert_eq!(found, what, "{user}");
        }
    }

    #[test]
    fn a_subject_is_a_text_or_a_number() {
        for (user, subject) in [
            (json!({"id": 7}), Some("7")),
            (json!({"sub": "a|b", "id": 7}), Some("a|b")),
            (json!({"sub": ""}), None),
            (json!({}), None),
        ] {
            let mut user = user;
            user["username"] = "ada".into();
            let read = file(&json!({ "users": [user] }));
            let found = read.users[0].said.as_ref().expect("read");
            assert_eq!(found.subject.as_deref(), subject, "{user}");
        }
        for bad in [
            json!("a b"),
            json!("é"),
            json!(1.5),
            json!([1]),
            json!("a".repeat(256)),
        ] {
            let read = file(&json!({"users": [{"username": "ada", "sub": bad}]}));
            assert!(read.users[0].said.is_err(), "{bad}");
        }
    }
}
