//! The token endpoint: a code, a refresh token, a device code or a client's own credentials for tokens.
//!
//! Fakts clients get their configuration in the same answer, and apps that are no clients yet come here with the key of a
//! mandate.

mod code;
pub(in crate::service) mod device;
mod refresh;

use super::clients::{self, Known};
use super::grant::Live;
use super::issue::{self, Access, SignIn, Subject};
use super::scopes::Scope;
use super::{Actor, Fresh, Lok, Reached, Refusal, client_auth, clock, fakts, versions};
use crate::config::Config;
use crate::crypto::token::{TokenHash, TokenKind};
use crate::protocol::Millis;
use crate::protocol::oauth::token::TokenRequest;
use crate::protocol::oauth::{Code, Error, Params, ScopeSet};
use crate::protocol::oidc::claims::Person;
use crate::store::grants::Grant;
use crate::store::refresh_tokens::{self, RefreshToken};
use crate::store::{Db, Json, StoreResult};
use lok_common::Secret;
use lok_common::admin::app::{AppState, GrantType};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The body of a token response (RFC 6749 5.1).
#[derive(Debug, Serialize)]
pub struct TokenResponse {
    /// The access token.
    pub access_token: Secret,
    /// Always `Bearer`.
    pub token_type: &'static str,
    /// Seconds until the access token ends.
    pub expires_in: i64,
    /// What was granted.
    pub scope: ScopeSet,
    /// For the next access token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Who signed in, for `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<Secret>,
    /// The client, which a Fakts app learns here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The configuration of a Fakts client: `self`, `instances`, `statuses`.
    #[serde(flatten)]
    pub configuration: Map<String, Value>,
}

/// What a write of one of the grants comes to. A refusal is a value: what it wrote stays.
pub(in crate::service) enum Outcome {
    /// The tokens can be signed.
    Issue(Box<Ready>),
    /// They are refused.
    Refused(Error),
}

impl Outcome {
    fn refused() -> Self {
        Self::Refused(Error::grant())
    }
}

/// Everything for the tokens of a person, read in one transaction.
pub(in crate::service) struct Ready {
    grant: Grant,
    live: Live,
    person: Person,
    scope: ScopeSet,
    audience: Vec<String>,
    auth_time: Millis,
    amr: Vec<String>,
    nonce: Option<String>,
    refresh_token: Option<Secret>,
}

/// Authenticates the client of a token request and answers it.
///
/// # Errors
/// The error of RFC 6749 5.2, and those of the database.
pub async fn exchange(
    lok: &Lok,
    authorization: Option<&str>,
    form: &Params,
    reached: &Reached,
    mut actor: Actor,
) -> Result<TokenResponse, Refusal> {
    clock::check(lok, lok.clock.now())?;
    match form.one("grant_type")?.map(str::parse) {
        Some(Ok(GrantType::MandateKey)) => {
            return fakts::token::mandate_key(lok, form, reached, actor).await;
        }
        Some(Ok(GrantType::Redeem)) => {
            return fakts::token::redeem(lok, form, reached, actor).await;
        }
        Some(Ok(GrantType::DeviceCode)) => {
            if let Some(response) = fakts::token::device(lok, form, reached, &actor).await? {
                return Ok(response);
            }
        }
        _ => {}
    }
    let client = client_auth::authenticate(lok, authorization, form).await?;
    let request = TokenRequest::parse(form)?;
    if client.fakts.is_some()
        && matches!(request, TokenRequest::ClientCredentials { .. })
        && authorization.is_none()
        && form.one("client_secret")?.is_none()
    {
        // As a public client it may do all but this.
        return Err(Error::client().into());
    }
    let config = lok.config();
    let client = match admit(&config, &lok.scopes.all(), &client, &request) {
        Ok(()) => client,
        Err(_) => {
            // What is in memory may be older than what another node wrote.
            versions::notice(lok).await?;
            let again = clients::find_again(lok, &client.client.id).await?;
            let again = again
                .filter(|client| client.client.state.0 == AppState::Enabled)
                .ok_or_else(Error::client)?;
            admit(&config, &lok.scopes.all(), &again, &request)?;
            again
        }
    };
    actor.name = format!("client:{}", client.client.id);
    let fresh = lok.fresh(actor);
    match request {
        TokenRequest::ClientCredentials { scope, resource } => match &client.fakts {
            Some(facts) => {
                fakts::token::client_credentials(lok, &client, facts, scope, &resource, &fresh)
                    .await
            }
            None => for_itself(lok, &client, scope, &resource, &fresh),
        },
        TokenRequest::AuthorizationCode {
            code,
            redirect_uri,
            code_verifier,
            resource,
        } => {
            let asked = code::Asked {
                code,
                redirect_uri,
                code_verifier,
                resource,
            };
            let outcome = code::redeem(lok, &client, asked, &fresh).await?;
            for_person(lok, &client, outcome, &fresh)
        }
        TokenRequest::RefreshToken {
            refresh_token,
            scope,
            resource,
        } => {
            let outcome =
                refresh::rotate(lok, &client, &refresh_token, scope, resource, &fresh).await?;
            let response = for_person(lok, &client, outcome, &fresh)?;
            fakts::token::configured(lok, &client, reached, response).await
        }
        TokenRequest::DeviceCode { device_code } => {
            let id = client.client.id.clone();
            let known = Some(Arc::clone(&client));
            let outcome = device::poll(lok, &id, known, &device_code, &fresh).await?;
            for_person(lok, &client, outcome, &fresh)
        }
    }
}

/// Whether the client may ask this at all, as far as the client alone decides it.
fn admit(
    config: &Config,
    exist: &BTreeMap<String, Scope>,
    client: &Known,
    request: &TokenRequest,
) -> Result<(), Error> {
    if !client.client.grants.0.contains(&request.grant()) {
        let why = "the client may not use this grant type";
        return Err(Error::new(Code::UnauthorizedClient, why));
    }
    if let TokenRequest::ClientCredentials { scope, resource } = request {
        own_scope(exist, client, scope.as_ref())?;
        issue::audience(config, client, resource)?;
    }
    Ok(())
}

/// The scopes that a client may have.
pub(in crate::service) fn allowed(client: &Known) -> Result<ScopeSet, Error> {
    ScopeSet::from_names(client.client.scopes.0.iter().map(String::as_str))
}

/// What a client gets for itself: what it asks, or all that it may and that exists in its organization or everywhere.
/// No person signs in, so nothing of a person's; but a Fakts client acts as the person who approved it.
pub(in crate::service) fn own_scope(
    exist: &BTreeMap<String, Scope>,
    client: &Known,
    asked: Option<&ScopeSet>,
) -> Result<ScopeSet, Error> {
    let organization = client.client.organization_id.as_deref();
    let personal = client.fakts.is_some();
    let names = client.client.scopes.0.iter().map(String::as_str);
    let own = ScopeSet::from_names(names.filter(|name| {
        let scope = exist.get(*name);
        (personal || !is_personal(name)) && scope.is_some_and(|scope| scope.is_in(organization))
    }))?;
    match asked {
        None => Ok(own),
        Some(asked) if asked.is_subset(&own) => Ok(asked.clone()),
        Some(_) => {
            let why = "a scope is not one that the client may ask for by itself";
            Err(Error::new(Code::InvalidScope, why))
        }
    }
}

fn is_personal(scope: &str) -> bool {
    matches!(scope, "openid" | "offline_access")
}

/// client_credentials (RFC 6749 4.4): from memory alone, and nothing is written.
fn for_itself(
    lok: &Lok,
    client: &Known,
    asked: Option<ScopeSet>,
    resource: &[String],
    fresh: &Fresh,
) -> Result<TokenResponse, Refusal> {
    let scope = own_scope(&lok.scopes.all(), client, asked.as_ref())?;
    let audience = issue::audience(&lok.config(), client, resource)?;
    let organization = client.organization.as_ref();
    let subject = Subject {
        sub: &client.client.id,
        preferred_username: &client.client.id,
        roles: &client.client.roles.0,
        active_org: organization.map(|organization| organization.slug.as_str()),
        org: organization.map(|organization| organization.subject.as_str()),
        ..Subject::default()
    };
    let access = issue::access(lok, client, &subject, &scope, &audience, fresh.now)?;
    log(client, GrantType::ClientCredentials);
    Ok(respond(access, scope, None, None))
}

/// Signs what a write made ready.
pub(in crate::service) fn for_person(
    lok: &Lok,
    client: &Known,
    outcome: Outcome,
    fresh: &Fresh,
) -> Result<TokenResponse, Refusal> {
    let ready = match outcome {
        Outcome::Issue(ready) => *ready,
        Outcome::Refused(error) => return Err(error.into()),
    };
    let organization = &ready.live.membership.organization;
    let sid = ready.grant.session_id.as_deref();
    let subject = Subject {
        sub: &ready.live.user.subject,
        preferred_username: &ready.live.user.username,
        roles: &ready.live.membership.roles,
        active_org: Some(&organization.slug),
        org: Some(&organization.subject),
        nickname: ready.live.user.name.as_deref(),
        sid,
        gid: Some(&ready.grant.id),
        auth_time: Some(ready.auth_time),
    };
    let now = fresh.now;
    let access = issue::access(lok, client, &subject, &ready.scope, &ready.audience, now)?;
    let sign_in = SignIn {
        auth_time: ready.auth_time,
        nonce: ready.nonce.as_deref(),
        amr: &ready.amr,
        sid,
    };
    // Fakts clients learn of the person from the access token.
    let id_token = if ready.scope.contains("openid") && client.fakts.is_none() {
        let (person, scope) = (&ready.person, &ready.scope);
        Some(issue::id_token(
            lok, client, person, scope, &sign_in, &access, now,
        )?)
    } else {
        None
    };
    Ok(respond(access, ready.scope, ready.refresh_token, id_token))
}

pub(in crate::service) fn respond(
    access: Access,
    scope: ScopeSet,
    refresh_token: Option<Secret>,
    id_token: Option<Secret>,
) -> TokenResponse {
    TokenResponse {
        access_token: access.token,
        token_type: "Bearer",
        expires_in: access.expires_in,
        scope,
        refresh_token,
        id_token,
        client_id: None,
        configuration: Map::new(),
    }
}

pub(in crate::service) fn log(client: &Known, grant: GrantType) {
    let (client_id, grant) = (client.client.id.as_str(), grant.as_str());
    tracing::info!(target: "lokd::oauth", client_id, grant, "token issued");
}

/// What a narrower audience may be taken from: what was granted, if that was narrow already.
fn narrow(
    config: &Config,
    client: &Known,
    granted: &[String],
    asked: &[String],
) -> Result<Vec<String>, Error> {
    if !granted.is_empty() && asked.iter().any(|each| !granted.contains(each)) {
        let why = "a resource was not granted";
        return Err(Error::new(Code::InvalidTarget, why));
    }
    issue::audience(
        config,
        client,
        if asked.is_empty() { granted } else { asked },
    )
}

/// A refresh token to come: what it carries on from its grant.
struct Carried<'a> {
    grant: &'a Grant,
    generation: i64,
    scopes: &'a [String],
    resources: &'a [String],
    auth_time: Millis,
    amr: &'a [String],
}

/// Stores the next refresh token of a grant, if the client uses them: a fresh one, or the one that is given.
fn next_refresh_token(
    db: &mut Db,
    config: &Config,
    client: &Known,
    carried: &Carried<'_>,
    given: Option<(Secret, TokenHash)>,
    fresh: &Fresh,
) -> StoreResult<Option<Secret>> {
    if !client.client.grants.0.contains(&GrantType::RefreshToken) {
        return Ok(None);
    }
    let life = client.client.refresh_token_ttl.map_or_else(
        || i64::try_from(config.tokens.refresh_ttl.as_millis()).unwrap_or(i64::MAX),
        |seconds| seconds.saturating_mul(1_000),
    );
    let (token, hash) = given.unwrap_or_else(|| fresh.mint(TokenKind::Refresh));
    refresh_tokens::insert(
        db,
        RefreshToken {
            hash: hash.into_string(),
            grant_id: carried.grant.id.clone(),
            client_id: client.client.id.clone(),
            generation: carried.generation,
            scopes: Json(carried.scopes.to_vec()),
            resources: Json(carried.resources.to_vec()),
            auth_time: carried.auth_time,
            amr: Json(carried.amr.to_vec()),
            created_at: fresh.now,
            expires_at: fresh.now.saturating_add(life),
            used_at: None,
        },
    )?;
    Ok(Some(token))
}

#[cfg(test)]
mod tests {
    use super::super::clients::tests::service;
    use super::*;
    use std::path::Path;

    fn config() -> Config {
        let listen = ([127, 0, 0, 1], 8080).into();
        Config::defaults_for_dev(Path::new("/nowhere"), listen, None)
    }

    fn list(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    /// Scopes that exist, each with the organization that it is for.
    fn exist(scopes: &[(&str, Option<&str>)]) -> BTreeMap<String, Scope> {
        let scope = |organization: &Option<&str>| Scope {
            description: String::new(),
            organization_id: organization.map(str::to_owned),
        };
        scopes
            .iter()
            .map(|(name, organization)| ((*name).to_owned(), scope(organization)))
            .collect()
    }

    #[test]
    fn a_client_gets_nothing_of_a_persons_and_nothing_that_is_not_there() {
        let names = ["openid", "read", "write", "offline_access", "gone", "acme"];
        let client = service(&names, &[]);
        let exist = exist(&[
            ("openid", None),
            ("offline_access", None),
            ("read", None),
            ("write", None),
            ("admin", None),
            ("acme", Some("acme")),
        ]);
        let ask = |scope: Option<&str>| {
            let scope = scope.map(|text| ScopeSet::parse(text).expect("scopes"));
            own_scope(&exist, &client, scope.as_ref()).map(|scope| scope.to_string())
        };
        assert_eq!(ask(None).as_deref(), Ok("read write"));
        assert_eq!(ask(Some("write")).as_deref(), Ok("write"));
        for refused in [
            "openid",
            "read openid",
            "offline_access",
            "admin",
            "gone",
            "acme",
        ] {
            let code = ask(Some(refused)).map_err(|error| error.code);
            assert_eq!(code, Err(Code::InvalidScope), "{refused}");
        }
    }

    #[test]
    fn audiences_are_all_or_exactly_what_was_asked() {
        let (config, client) = (config(), service(&[], &["mikro", "rekuest"]));
        let issuer = config.server.issuer();
        let ask = |granted: &[&str], asked: &[&str]| {
            narrow(&config, &client, &list(granted), &list(asked)).map_err(|error| error.code)
        };
        assert_eq!(ask(&[], &[]), Ok(list(&[issuer, "rekuest", "mikro"])));
        assert_eq!(ask(&[], &["mikro"]), Ok(list(&["mikro"])));
        assert_eq!(ask(&["mikro"], &[]), Ok(list(&["mikro"])));
        assert_eq!(ask(&["mikro"], &["mikro"]), Ok(list(&["mikro"])));
        assert_eq!(ask(&["mikro"], &["rekuest"]), Err(Code::InvalidTarget));
        assert_eq!(ask(&[], &["elsewhere"]), Err(Code::InvalidTarget));
    }

    #[test]
    fn a_client_may_do_what_it_is_registered_for() {
        let (config, client) = (config(), service(&["read"], &[]));
        let exist = exist(&[("read", None), ("write", None)]);
        let ask = |form: &str| {
            let form = Params::from_form(form.as_bytes()).expect("params");
            let request = TokenRequest::parse(&form).expect("a request");
            admit(&config, &exist, &client, &request).map_err(|error| error.code)
        };
        assert_eq!(ask("grant_type=client_credentials"), Ok(()));
        for (form, code) in [
            (
                "grant_type=refresh_token&refresh_token=x",
                Code::UnauthorizedClient,
            ),
            (
                "grant_type=client_credentials&scope=write",
                Code::InvalidScope,
            ),
            (
                "grant_type=client_credentials&resource=x",
                Code::InvalidTarget,
            ),
        ] {
            assert_eq!(ask(form), Err(code), "{form}");
        }
    }
}
