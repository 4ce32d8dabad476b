//! Makes access tokens (RFC 9068) and ID tokens (OpenID Connect Core 2).

use super::clients::Known;
use super::{Lok, Refusal, clock, factors};
use crate::config::Config;
use crate::crypto::random::{self, OsRandom};
use crate::crypto::signer::{SigningKey, TYP_ACCESS, TYP_ID};
use crate::protocol::Millis;
use crate::protocol::oauth::{Code, Error, ScopeSet};
use crate::protocol::oidc::claims::{self, AccessClaims, IdClaims, Person};
use lok_common::Secret;
use lok_common::admin::app::Alg;
use std::sync::Arc;

/// Services reject a token that seems to come from the future, without any leeway: `iat` is this much earlier.
const SKEW_SECONDS: i64 = 5;
/// No access token lives longer, in seconds.
const LONGEST: i64 = 900;

/// For whom a token speaks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Subject<'a> {
    /// The person's `sub`, or the client's id.
    pub sub: &'a str,
    /// The login name, or the client's id.
    pub preferred_username: &'a str,
    /// Roles in the organization.
    pub roles: &'a [String],
    /// The organization's slug.
    pub active_org: Option<&'a str>,
    /// The organization's `subject`.
    pub org: Option<&'a str>,
    /// What the person is called.
    pub nickname: Option<&'a str>,
    /// The session.
    pub sid: Option<&'a str>,
    /// The grant.
    pub gid: Option<&'a str>,
    /// When the person signed in.
    pub auth_time: Option<Millis>,
}

/// An access token, and for how many seconds it is good.
#[derive(Debug)]
pub struct Access {
    /// The JWT.
    pub token: Secret,
    /// Seconds.
    pub expires_in: i64,
}

/// Signs an access token for `client`.
///
/// # Errors
/// `server_error`: no key signs with the client's algorithm; `temporarily_unavailable`: the clock is wrong.
pub fn access(
    lok: &Lok,
    client: &Known,
    subject: &Subject<'_>,
    scope: &ScopeSet,
    audience: &[String],
    now: Millis,
) -> Result<Access, Refusal> {
    let config = lok.config();
    let seconds = now.div_euclid(1_000);
    let fakts = client.fakts.as_ref();
    let expires_in = match (client.client.access_token_ttl, fakts) {
        (None, Some(_)) => in_seconds(config.fakts.access_ttl),
        (own, _) => own
            .unwrap_or_else(|| in_seconds(config.tokens.access_ttl))
            .clamp(1, LONGEST),
    };
    let claims = AccessClaims {
        iss: match (fakts, &config.fakts.token_issuer) {
            (Some(_), Some(issuer)) => issuer,
            _ => config.server.issuer(),
        },
        sub: subject.sub,
        aud: audience,
        exp: seconds + expires_in,
        iat: seconds - SKEW_SECONDS,
        // Not from the stream of the write, whose clone drew the refresh token from the same bytes.
        jti: &random::id(now, &OsRandom),
        client_id: &client.client.id,
        preferred_username: subject.preferred_username,
        roles: subject.roles,
        scope,
        active_org: subject.active_org,
        org: subject.org,
        client_app: fakts.map(|fakts| fakts.app.as_str()),
        client_release: fakts.map(|fakts| fakts.version.as_str()),
        client_device: fakts.and_then(|fakts| fakts.device_id.as_deref()),
        client_role: fakts.map(|fakts| fakts.role.as_str()),
        nickname: subject.nickname,
        sid: subject.sid,
        gid: subject.gid,
        auth_time: subject.auth_time.map(|at| at.div_euclid(1_000)),
    };
    let key = signer(lok, client, config.tokens.access_token_alg, now)?;
    let kid = fakts.and(config.keys.kid_override.as_deref());
    let token = key.sign_as(TYP_ACCESS, kid, &claims).map_err(defect)?;
    Ok(Access {
        token: Secret::new(token),
        expires_in,
    })
}

/// What an ID token says beside the person.
#[derive(Clone, Copy, Debug)]
pub struct SignIn<'a> {
    /// When the person signed in.
    pub auth_time: Millis,
    /// Of the authorization request.
    pub nonce: Option<&'a str>,
    /// How the person signed in (RFC 8176).
    pub amr: &'a [String],
    /// The session.
    pub sid: Option<&'a str>,
}

/// Signs an ID token for `client`, beside an access token.
///
/// # Errors
/// `server_error`: no key signs with the client's algorithm; `temporarily_unavailable`: the clock is wrong.
pub fn id_token(
    lok: &Lok,
    client: &Known,
    person: &Person,
    scope: &ScopeSet,
    sign_in: &SignIn<'_>,
    access: &Access,
    now: Millis,
) -> Result<Secret, Refusal> {
    let config = lok.config();
    let seconds = now.div_euclid(1_000);
    let mut visible = claims::for_scopes(person, scope);
    visible.remove("sub");
    let amr: Vec<&str> = sign_in.amr.iter().map(String::as_str).collect();
    let claims = IdClaims {
        iss: config.server.issuer(),
        sub: &person.sub,
        aud: &client.client.id,
        exp: seconds + in_seconds(config.tokens.id_ttl),
        iat: seconds,
        auth_time: sign_in.auth_time.div_euclid(1_000),
        nonce: sign_in.nonce,
        azp: None,
        acr: Some(factors::acr(sign_in.amr)),
        amr: &amr,
        at_hash: Some(claims::at_hash(access.token.expose())),
        sid: sign_in.sid,
        person: visible,
    };
    let key = signer(lok, client, config.tokens.id_token_alg, now)?;
    Ok(Secret::new(key.sign(TYP_ID, &claims).map_err(defect)?))
}

/// The audiences of a client's tokens: the issuer, the deployment's and the client's own; or of these exactly what was
/// asked (RFC 8707 2.2).
///
/// # Errors
/// `invalid_target`: something was asked that is not among them.
pub fn audience(config: &Config, client: &Known, asked: &[String]) -> Result<Vec<String>, Error> {
    let mut all = vec![config.server.issuer().to_owned()];
    for each in config
        .tokens
        .default_audience
        .iter()
        .chain(&client.client.audiences.0)
    {
        if !all.contains(each) {
            all.push(each.clone());
        }
    }
    if asked.is_empty() {
        return Ok(all);
    }
    if asked.iter().any(|each| !all.contains(each)) {
        let why = "a resource is not one that the client may ask for";
        return Err(Error::new(Code::InvalidTarget, why));
    }
    let mut some = asked.to_vec();
    some.dedup();
    Ok(some)
}

/// The key of the client's algorithm, else of the configuration's.
fn signer(
    lok: &Lok,
    client: &Known,
    default: Alg,
    now: Millis,
) -> Result<Arc<SigningKey>, Refusal> {
    clock::check(lok, now)?;
    let own = client
        .client
        .alg
        .as_deref()
        .and_then(|alg| alg.parse().ok());
    let alg = own.unwrap_or(default);
    lok.keys.known().signer(alg, now).ok_or_else(|| {
        tracing::error!(%alg, "no key signs with this algorithm; see lokctl keys list");
        Refusal::new(Code::ServerError, "no key signs with this algorithm")
    })
}

fn defect(error: crate::crypto::signer::SignerError) -> Refusal {
    tracing::error!(%error, "a token could not be signed");
    Refusal::new(Code::ServerError, "the token could not be signed")
}

fn in_seconds(span: std::time::Duration) -> i64 {
    i64::try_from(span.as_secs()).unwrap_or(i64::MAX)
}
