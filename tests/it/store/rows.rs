//! Rows to begin with. What a test does not care for is filled in.

use super::{NOW, Opened};
use lok_common::admin::app::{AppKind, AppLinks, AppState, AuthMethod, GrantType, Trust};
use lok_common::admin::user::UserState;
use lokd::store::authorization_codes::AuthorizationCode;
use lokd::store::client_secrets::ClientSecret;
use lokd::store::clients::{self, Client};
use lokd::store::consents::Consent;
use lokd::store::device_codes::{self, DeviceCode};
use lokd::store::grants::Grant;
use lokd::store::memberships::Membership;
use lokd::store::organizations::Organization;
use lokd::store::outbox::Delivery;
use lokd::store::refresh_tokens::RefreshToken;
use lokd::store::roles::Role;
use lokd::store::scopes::Scope;
use lokd::store::sessions::Session;
use lokd::store::users::{self, User};
use lokd::store::{
    Db, Json, StoreResult, authorization_codes, client_secrets, consents, grants, memberships,
    organizations, refresh_tokens, roles, scopes, sessions,
};

pub fn user(name: &str) -> User {
    let email = format!("{name}@example.org");
    User {
        id: format!("user-{name}"),
        subject: format!("subject-{name}"),
        username: name.to_owned(),
        username_folded: users::fold(name),
        email: Some(email.clone()),
        email_folded: Some(users::fold(&email)),
        email_verified: true,
        name: None,
        locale: None,
        password_hash: None,
        password_changed_at: None,
        must_change_password: false,
        state: users::State(UserState::Active),
        disabled_reason: None,
        last_sign_in_at: None,
        last_organization_id: None,
        deleted_at: None,
        labels: Json::default(),
        etag: 1,
        created_at: NOW,
        updated_at: NOW,
        about: None,
        require_mfa: false,
    }
}

pub fn organization(slug: &str) -> Organization {
    Organization {
        id: format!("org-{slug}"),
        subject: format!("subject-{slug}"),
        slug: slug.to_owned(),
        name: slug.to_owned(),
        labels: Json::default(),
        etag: 1,
        created_at: NOW,
        updated_at: NOW,
        require_mfa: false,
    }
}

pub fn membership(organization: &str, user: &str) -> Membership {
    Membership {
        id: format!("member-{organization}-{user}"),
        organization_id: format!("org-{organization}"),
        user_id: format!("user-{user}"),
        created_at: NOW,
    }
}

pub fn role(organization: &str, name: &str) -> Role {
    Role {
        id: format!("role-{organization}-{name}"),
        organization_id: format!("org-{organization}"),
        name: name.to_owned(),
        description: None,
        built_in: false,
        labels: Json::default(),
        etag: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

pub fn scope(name: &str, organization: Option<&str>) -> Scope {
    Scope {
        id: format!("scope-{name}"),
        name: name.to_owned(),
        organization_id: organization.map(|slug| format!("org-{slug}")),
        description: name.to_owned(),
        built_in: false,
        labels: Json::default(),
        etag: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

pub fn client(id: &str, organization: Option<&str>) -> Client {
    Client {
        id: id.to_owned(),
        name: id.to_owned(),
        kind: clients::Kind(AppKind::Web),
        organization_id: organization.map(|slug| format!("org-{slug}")),
        trust: clients::TrustWord(Trust::FirstParty),
        auth_method: clients::Auth(AuthMethod::ClientSecretBasic),
        redirect_uris: Json(vec!["https://app.example/cb".to_owned()]),
        post_logout_redirect_uris: Json::default(),
        grants: Json(vec![GrantType::AuthorizationCode]),
        scopes: Json(vec!["openid".to_owned()]),
        audiences: Json::default(),
        roles: Json::default(),
        jwks: None,
        alg: None,
        access_token_ttl: None,
        refresh_token_ttl: None,
        links: Json(AppLinks::default()),
        state: clients::State(AppState::Enabled),
        labels: Json::default(),
        etag: 1,
        created_at: NOW,
        updated_at: NOW,
        require_mfa: false,
    }
}

pub fn secret(client: &str, expires_at: Option<i64>) -> ClientSecret {
    ClientSecret {
        id: format!("secret-{client}-{expires_at:?}"),
        client_id: client.to_owned(),
        hash: "hash".to_owned(),
        created_at: NOW,
        expires_at,
    }
}

pub fn consent(user: &str, client: &str, organization: &str) -> Consent {
    Consent {
        id: format!("consent-{user}-{client}-{organization}"),
        user_id: format!("user-{user}"),
        client_id: client.to_owned(),
        organization_id: format!("org-{organization}"),
        scopes: Json(vec!["openid".to_owned()]),
        granted_at: NOW,
    }
}

pub fn session(user: &str, name: &str, expires_at: i64) -> Session {
    Session {
        id: format!("session-{name}"),
        token_hash: format!("cookie-{name}"),
        user_id: format!("user-{user}"),
        created_at: NOW,
        last_seen_at: NOW,
        auth_time: NOW,
        amr: Json(vec!["pwd".to_owned()]),
        remember: false,
        expires_at,
        revoked_at: None,
        ip: None,
        user_agent: None,
    }
}

pub fn grant(id: &str, user: &str, client: &str, organization: &str) -> Grant {
    Grant {
        id: id.to_owned(),
        user_id: Some(format!("user-{user}")),
        client_id: client.to_owned(),
        session_id: None,
        organization_id: format!("org-{organization}"),
        scopes: Json(vec!["openid".to_owned()]),
        created_at: NOW,
        revoked_at: None,
        revoked_reason: None,
    }
}

pub fn code(hash: &str, grant: &str, expires_at: i64) -> AuthorizationCode {
    AuthorizationCode {
        hash: hash.to_owned(),
        grant_id: grant.to_owned(),
        client_id: "app".to_owned(),
        redirect_uri: "https://app.example/cb".to_owned(),
        code_challenge: None,
        nonce: None,
        scopes: Json(vec!["openid".to_owned()]),
        resources: Json::default(),
        auth_time: NOW,
        amr: Json::default(),
        created_at: NOW,
        expires_at,
        used_at: None,
    }
}

pub fn refresh_token(hash: &str, grant: &str, generation: i64, expires_at: i64) -> RefreshToken {
    RefreshToken {
        hash: hash.to_owned(),
        grant_id: grant.to_owned(),
        client_id: "app".to_owned(),
        generation,
        scopes: Json(vec!["openid".to_owned()]),
        resources: Json::default(),
        auth_time: NOW,
        amr: Json::default(),
        created_at: NOW,
        expires_at,
        used_at: None,
    }
}

pub fn device_code(name: &str, client: &str, expires_at: i64) -> DeviceCode {
    DeviceCode {
        id: format!("device-{name}"),
        kind: "client".to_owned(),
        protocol: "oauth".to_owned(),
        device_hash: format!("device-hash-{name}"),
        user_code_hash: format!("user-hash-{name}"),
        client_id: Some(client.to_owned()),
        offered_client_id: None,
        request: None,
        scopes: Json::default(),
        state: device_codes::PENDING.to_owned(),
        user_id: None,
        organization_id: None,
        hub_id: None,
        session_id: None,
        auth_time: None,
        amr: None,
        poll_interval: 5,
        last_polled_at: None,
        delivered_at: None,
        ip: None,
        network: None,
        created_at: NOW,
        expires_at,
        decided_at: None,
    }
}

pub fn delivery(id: &str, idempotency_key: &str, next_attempt_at: i64) -> Delivery {
    Delivery {
        id: id.to_owned(),
        topic: "backchannel_logout".to_owned(),
        payload: "{}".to_owned(),
        state: "queued".to_owned(),
        attempts: 0,
        next_attempt_at,
        idempotency_key: idempotency_key.to_owned(),
        created_at: NOW,
        updated_at: NOW,
        event: None,
        user_id: None,
        channel_id: None,
        sealed: None,
        receipt: None,
        last_error: None,
    }
}

/// Ada of Acme with one of everything that can be hers, in an app that serves Acme only.
fn acme(db: &mut Db) -> StoreResult<()> {
    users::insert(db, user("ada"))?;
    organizations::insert(db, organization("acme"))?;
    memberships::insert(db, membership("acme", "ada"))?;
    roles::insert(db, role("acme", "owner"))?;
    memberships::set_roles(db, "member-acme-ada", &["role-acme-owner".to_owned()])?;
    scopes::insert(db, scope("openid", None))?;
    scopes::insert(db, scope("acme:read", Some("acme")))?;
    clients::insert(db, client("app", Some("acme")))?;
    client_secrets::insert(db, secret("app", None))?;
    consents::put(db, consent("ada", "app", "acme"))?;
    sessions::insert(db, session("ada", "one", NOW + 1_000))?;
    grants::insert(db, grant("grant", "ada", "app", "acme"))?;
    authorization_codes::insert(db, code("code", "grant", NOW + 1_000))?;
    refresh_tokens::insert(db, refresh_token("refresh", "grant", 1, NOW + 1_000))?;
    device_codes::insert(db, device_code("one", "app", NOW + 1_000))
}

impl Opened {
    /// With Ada of Acme, her app, and one of everything that can be hers.
    pub async fn with_acme(self) -> Self {
        self.write(acme).await.unwrap();
        self
    }
}
