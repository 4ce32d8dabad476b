//! People and programs that a test is about. What a test does not say is filled in.

use crate::lokd::Lokd;
use serde_json::{Map, Value, json};

/// Somebody to be made.
#[derive(Debug)]
pub struct UserBuilder<'a> {
    lokd: &'a Lokd,
    draft: Map<String, Value>,
    password: String,
}

/// Somebody who can sign in.
#[derive(Clone, Debug)]
pub struct User {
    /// The id.
    pub id: String,
    /// The login name.
    pub username: String,
    /// The password.
    pub password: String,
    /// The `sub` that services know.
    pub subject: String,
    /// The organization's slug.
    pub organization: String,
    /// All that the admin API says.
    pub object: Value,
}

/// A program to be registered.
#[derive(Debug)]
pub struct AppBuilder<'a> {
    lokd: &'a Lokd,
    draft: Map<String, Value>,
}

/// A registered program.
#[derive(Clone, Debug)]
pub struct App {
    /// The `client_id`.
    pub client_id: String,
    /// The secret, unless it is a public client.
    pub client_secret: Option<String>,
    /// Where it may be returned to.
    pub redirect_uris: Vec<String>,
    /// All that the admin API says.
    pub object: Value,
}

impl Lokd {
    /// Somebody of the organization `acme`, with a password.
    #[must_use]
    pub fn user(&self, username: &str) -> UserBuilder<'_> {
        UserBuilder {
            lokd: self,
            password: format!("{username} opens the door"),
            draft: fields(json!({
                "username": username,
                "email": format!("{username}@example.org"),
                "email_verified": true,
                "name": capitalized(username),
                "organization": "acme",
                "roles": [],
            })),
        }
    }

    /// A web app of the operator's own that keeps a secret.
    #[must_use]
    pub fn app(&self, client_id: &str) -> AppBuilder<'_> {
        AppBuilder {
            lokd: self,
            draft: fields(json!({
                "client_id": client_id,
                "name": capitalized(client_id),
                "kind": "web",
                "trust": "first-party",
            })),
        }
    }

    /// Makes an organization if it is not there.
    pub async fn org(&self, slug: &str) {
        self.admin("POST", "/v1/orgs/ensure", json!({ "slug": slug }))
            .await
            .ok();
    }
}

impl UserBuilder<'_> {
    /// Another password than the harness's.
    #[must_use]
    pub fn password(mut self, password: &str) -> Self {
        password.clone_into(&mut self.password);
        self
    }

    /// Another organization than `acme`; it is made if it is not there.
    #[must_use]
    pub fn org(self, slug: &str) -> Self {
        self.set("organization", json!(slug))
    }

    /// One more role in the organization.
    #[must_use]
    pub fn role(mut self, name: &str) -> Self {
        self.draft["roles"]
            .as_array_mut()
            .unwrap()
            .push(json!(name));
        self
    }

    /// Any field of `lok_common::admin::user::UserDraft`; null leaves it out.
    #[must_use]
    pub fn set(mut self, field: &str, value: Value) -> Self {
        set(&mut self.draft, field, value);
        self
    }

    /// Makes the user, and registers the password as a secret.
    ///
    /// # Panics
    ///
    /// When lokd refuses.
    pub async fn create(mut self) -> User {
        if self.draft["roles"].as_array().is_some_and(Vec::is_empty) {
            self.draft.remove("roles");
        }
        let organization = text(&self.draft, "organization");
        if !organization.is_empty() {
            self.lokd.org(&organization).await;
        }
        self.lokd.secret(&self.password);
        self.draft.insert("password".into(), json!(self.password));
        let username = text(&self.draft, "username");
        let change = self
            .lokd
            .admin("POST", "/v1/users", Value::Object(self.draft))
            .await
            .ok();
        let object = change["object"].clone();
        User {
            id: string(&object["metadata"]["id"]),
            subject: string(&object["status"]["subject"]),
            password: self.password,
            username,
            organization,
            object,
        }
    }
}

impl AppBuilder<'_> {
    /// One more address to return to.
    #[must_use]
    pub fn redirect(self, uri: &str) -> Self {
        self.push("redirect_uris", uri)
    }

    /// One more address to return to after signing out.
    #[must_use]
    pub fn post_logout_redirect(self, uri: &str) -> Self {
        self.push("post_logout_redirect_uris", uri)
    }

    /// `web`, `spa`, `native` or `service`; the last has no person, so no redirects.
    #[must_use]
    pub fn kind(self, kind: &str) -> Self {
        self.set("kind", json!(kind))
    }

    /// Not the operator's own: people are asked.
    #[must_use]
    pub fn third_party(self) -> Self {
        self.set("trust", json!("third-party"))
    }

    /// Serves this organization only; it is made if it is not there.
    #[must_use]
    pub fn org(self, slug: &str) -> Self {
        self.set("organization", json!(slug))
    }

    /// Just these scopes.
    #[must_use]
    pub fn scopes(self, scopes: &[&str]) -> Self {
        self.set("scopes", json!(scopes))
    }

    /// Any field of `lok_common::admin::app::AppDraft`; null leaves it out.
    #[must_use]
    pub fn set(mut self, field: &str, value: Value) -> Self {
        set(&mut self.draft, field, value);
        self
    }

    fn push(mut self, field: &str, value: &str) -> Self {
        let list = self.draft.entry(field).or_insert_with(|| json!([]));
        list.as_array_mut().unwrap().push(json!(value));
        self
    }

    /// Registers the app, and its secret as a secret.
    ///
    /// # Panics
    ///
    /// When lokd refuses.
    pub async fn create(self) -> App {
        let organization = text(&self.draft, "organization");
        if !organization.is_empty() {
            self.lokd.org(&organization).await;
        }
        let change = self
            .lokd
            .admin("POST", "/v1/apps", Value::Object(self.draft))
            .await
            .ok();
        let secret = change["secret"]
            .as_str()
            .map(|secret| self.lokd.secret(secret));
        let object = change["object"].clone();
        let redirects = object["spec"]["redirect_uris"].as_array();
        App {
            client_id: string(&object["spec"]["client_id"]),
            client_secret: secret,
            redirect_uris: redirects.into_iter().flatten().map(string).collect(),
            object,
        }
    }
}

fn fields(value: Value) -> Map<String, Value> {
    let Value::Object(fields) = value else {
        panic!("{value} is no object");
    };
    fields
}

fn set(draft: &mut Map<String, Value>, field: &str, value: Value) {
    if value.is_null() {
        draft.remove(field);
    } else {
        draft.insert(field.into(), value);
    }
}

fn text(draft: &Map<String, Value>, field: &str) -> String {
    draft
        .get(field)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

fn string(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no string"))
        .to_owned()
}

fn capitalized(name: &str) -> String {
    let mut rest = name.chars();
    rest.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(rest).collect()
    })
}
