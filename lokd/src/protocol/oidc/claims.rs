//! Claims: what tokens and the `UserInfo` endpoint say of a person (OpenID Connect Core 5, RFC 9068).

use crate::protocol::oauth::ScopeSet;
use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// Scopes that OpenID Connect and this world define; organizations and services may declare more.
pub const STANDARD_SCOPES: &[&str] = &[
    "openid",
    "profile",
    "email",
    "address",
    "phone",
    "roles",
    "groups",
    "linked_accounts",
    "offline_access",
];

/// What is known of a person, in the organization in which they act.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The stable identifier.
    pub sub: String,
    /// The user's id, for the address of one who has none.
    pub id: String,
    /// The login name.
    pub username: String,
    /// The whole name.
    pub name: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// What they are called.
    pub nickname: Option<String>,
    /// A picture's URL.
    pub picture: Option<String>,
    /// The language, as a BCP 47 tag.
    pub locale: Option<String>,
    /// The time zone, as an IANA name.
    pub zoneinfo: Option<String>,
    /// The address for mail.
    pub email: Option<String>,
    /// Whether it was proven.
    pub email_verified: bool,
    /// When any of this last changed, in seconds.
    pub updated_at: Option<i64>,
    /// The address of their ORCID iD, if it is linked.
    pub orcid: Option<String>,
    /// Accounts elsewhere that are linked.
    pub linked_accounts: Vec<LinkedAccount>,
    /// Other standard claims that are known (`website`, `address`, `phone_number` ...), by name.
    pub more: Map<String, Value>,
    /// Roles in the organization.
    pub roles: Vec<String>,
    /// Groups, that is slugs of organizations.
    pub groups: Vec<String>,
    /// The slug of the organization.
    pub active_org: Option<String>,
    /// The id of the organization.
    pub org: Option<String>,
}

/// An account elsewhere, as apps are told of it.
#[derive(Clone, Debug, Serialize)]
pub struct LinkedAccount {
    /// The provider's name here.
    pub provider: String,
    /// Its issuer.
    pub issuer: String,
    /// Who the person is there, for good.
    pub subject: String,
    /// What they are called there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Their page there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Their picture there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
}

const PROFILE: &[&str] = &["middle_name", "profile", "website", "gender", "birthdate"];

/// The claims that `scope` lets a client see (OpenID Connect Core 5.4), `sub` among them.
#[must_use]
pub fn for_scopes(person: &Person, scope: &ScopeSet) -> Map<String, Value> {
    let mut claims = Map::new();
    let mut put = |name: &str, value: Value| {
        if !value.is_null() {
            claims.insert(name.to_owned(), value);
        }
    };
    let more = |name: &str| person.more.get(name).cloned().unwrap_or_default();
    put("sub", json!(person.sub));
    if scope.contains("profile") {
        put("preferred_username", json!(person.username));
        put(
            "name",
            json!(person.name.as_ref().unwrap_or(&person.username)),
        );
        put("given_name", json!(person.given_name));
        put("family_name", json!(person.family_name));
        put("nickname", json!(person.nickname));
        put("picture", json!(person.picture));
        put("locale", json!(person.locale));
        put("zoneinfo", json!(person.zoneinfo));
        put("updated_at", json!(person.updated_at));
        put("active_org", json!(person.active_org));
        put("org", json!(person.org));
        for name in PROFILE {
            put(name, more(name));
        }
    }
    if scope.contains("email") {
        // Services rely on an address; this one leads nowhere and is never called verified.
        let email = person
            .email
            .clone()
            .unwrap_or_else(|| format!("{}@users.noreply", person.id));
        put("email", json!(email));
        put(
            "email_verified",
            json!(person.email_verified && person.email.is_some()),
        );
    }
    if scope.contains("address") {
        put("address", more("address"));
    }
    if scope.contains("phone") {
        put("phone_number", more("phone_number"));
        put("phone_number_verified", more("phone_number_verified"));
    }
    if scope.contains("roles") {
        put("roles", json!(person.roles));
    }
    if scope.contains("groups") {
        put("groups", json!(person.groups));
    }
    if scope.contains("linked_accounts") {
        put("orcid", json!(person.orcid));
        put("linked_accounts", json!(person.linked_accounts));
    }
    claims
}

/// The claims of an access token (RFC 9068 2.2 and what services of this world read). Times are in seconds.
#[derive(Clone, Debug, Serialize)]
pub struct AccessClaims<'a> {
    /// The issuer.
    pub iss: &'a str,
    /// The person, or the client where it acts for itself.
    pub sub: &'a str,
    /// Who may accept it: always a list.
    pub aud: &'a [String],
    /// The end.
    pub exp: i64,
    /// The beginning.
    pub iat: i64,
    /// Its id.
    pub jti: &'a str,
    /// The client.
    pub client_id: &'a str,
    /// The login name, or the client's id.
    pub preferred_username: &'a str,
    /// Roles in the organization.
    pub roles: &'a [String],
    /// The scopes, separated by blanks.
    pub scope: &'a ScopeSet,
    /// The slug of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_org: Option<&'a str>,
    /// The id of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org: Option<&'a str>,
    /// The app that a Fakts client is an instance of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_app: Option<&'a str>,
    /// Its release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_release: Option<&'a str>,
    /// Its device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_device: Option<&'a str>,
    /// Its role: `interface` or `agent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_role: Option<&'a str>,
    /// What the person is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<&'a str>,
    /// The session to which its grant belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<&'a str>,
    /// Its grant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gid: Option<&'a str>,
    /// When the person signed in (RFC 9068 2.2.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_time: Option<i64>,
}

/// The claims of an ID token (OpenID Connect Core 2). Times are in seconds.
#[derive(Clone, Debug, Serialize)]
pub struct IdClaims<'a> {
    /// The issuer.
    pub iss: &'a str,
    /// The person.
    pub sub: &'a str,
    /// The client.
    pub aud: &'a str,
    /// The end.
    pub exp: i64,
    /// The beginning.
    pub iat: i64,
    /// When the person signed in.
    pub auth_time: i64,
    /// Of the authorization request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<&'a str>,
    /// The client, if `aud` names others as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azp: Option<&'a str>,
    /// How strong the sign-in was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acr: Option<&'a str>,
    /// How the person signed in (RFC 8176).
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub amr: &'a [&'a str],
    /// The hash of the access token beside it, by [`at_hash`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_hash: Option<String>,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<&'a str>,
    /// Claims by scope; `sub` must not be among them.
    #[serde(flatten)]
    pub person: Map<String, Value>,
}

/// The left half of the SHA-256 of an access token (OpenID Connect Core 3.1.3.6), for RS256 and ES256.
#[must_use]
pub fn at_hash(access_token: &str) -> String {
    let hash = digest::digest(&digest::SHA256, access_token.as_bytes());
    URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_open_claims() {
        let person = Person {
            sub: "s".into(),
            id: "i".into(),
            username: "ada".into(),
            email_verified: true,
            roles: vec!["admin".into()],
            ..Person::default()
        };
        let see = |scope: &str| {
            Value::Object(for_scopes(
                &person,
                &ScopeSet::parse(scope).expect("scopes"),
            ))
        };
        assert_eq!(see("openid"), json!({"sub": "s"}));
        assert_eq!(
            see("profile"),
            json!({"sub": "s", "preferred_username": "ada", "name": "ada"})
        );
        assert_eq!(
            see("email"),
            json!({"sub": "s", "email": "i@users.noreply", "email_verified": false})
        );
        assert_eq!(
            see("roles groups"),
            json!({"sub": "s", "roles": ["admin"], "groups": []})
        );
        assert_eq!(
            see("linked_accounts"),
            json!({"sub": "s", "linked_accounts": []})
        );
    }

    #[test]
    fn access_tokens_have_the_types_that_services_read() {
        let claims = AccessClaims {
            iss: "https://id.example",
            sub: "s",
            aud: &["rekuest".to_owned()],
            exp: 2,
            iat: 1,
            jti: "j",
            client_id: "app",
            preferred_username: "ada",
            roles: &[],
            scope: &ScopeSet::parse("openid email").expect("scopes"),
            active_org: Some("lab"),
            org: None,
            client_app: None,
            client_release: None,
            client_device: None,
            client_role: None,
            nickname: None,
            sid: None,
            gid: Some("g"),
            auth_time: None,
        };
        assert_eq!(
            serde_json::to_value(&claims).expect("json"),
            json!({"iss": "https://id.example", "sub": "s", "aud": ["rekuest"], "exp": 2, "iat": 1, "jti": "j", "client_id": "app",
                "preferred_username": "ada", "roles": [], "scope": "openid email", "active_org": "lab", "gid": "g"})
        );
    }

    #[test]
    fn at_hash_is_half_a_hash() {
        // The example of OpenID Connect Core A.3.
        assert_eq!(
            at_hash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"),
            "77QmUPtjPfzWtF2AnpK9RQ"
        );
    }
}
