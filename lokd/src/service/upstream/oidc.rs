//! OpenID Connect as its relying party: the code flow with PKCE, state and nonce (Core 3.1).

use super::{Fault, Flow, Site, documents, error_code, form};
use crate::outbound::{Ask, Fetched, Rules};
use crate::protocol::jose::verify::{JwtError, kid_of};
use crate::protocol::oauth::pkce;
use crate::protocol::oidc::upstream::{
    Expected, Flaw, Metadata, Profile, SKEW, id_token, merge, object,
};
use crate::service::Lok;
use lok_common::Secret;
use lok_common::admin::provider::ProviderKind;
use serde_json::{Map, Value};
use url::Url;

/// Where a person is sent.
///
/// # Errors
/// The provider does not say.
pub async fn authorization_url(
    site: &Site,
    lok: &Lok,
    flow: &Flow,
    state: &str,
) -> Result<Url, Fault> {
    let metadata = documents::metadata(lok, &site.row.issuer).await?;
    let mut url = metadata.authorization_endpoint.clone();
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &site.row.client_id)
        .append_pair("redirect_uri", &site.redirect_uri)
        .append_pair("scope", &site.row.scopes.0.join(" "))
        .append_pair("state", state)
        .append_pair("nonce", &flow.nonce(lok))
        .append_pair("code_challenge", &pkce::challenge_of(&flow.verifier(lok)))
        .append_pair("code_challenge_method", "S256");
    if flow.anew {
        // `max_age` makes the provider say when it looked (Core 3.1.2.1), and one that knows no `prompt` look.
        url.query_pairs_mut()
            .append_pair("prompt", "login")
            .append_pair("max_age", "0");
        return Ok(url);
    }
    // Many people have several accounts there, and the browser would choose one in silence.
    if site.row.kind.0 == ProviderKind::Google {
        url.query_pairs_mut()
            .append_pair("prompt", "select_account");
    }
    Ok(url)
}

/// Who a code is for.
///
/// # Errors
/// Nobody.
pub async fn person(
    site: &Site,
    lok: &Lok,
    flow: &Flow,
    code: &str,
    iss: Option<&str>,
) -> Result<Profile, Fault> {
    let issuer = site.row.issuer.as_str();
    let metadata = documents::metadata(lok, issuer).await?;
    // RFC 9207 2.4: the answer of another provider is not taken to this one's token endpoint.
    if iss.map_or(metadata.names_itself, |iss| iss != issuer) {
        return Err(Fault::Here(
            "another issuer answers, or none where it has to be named",
        ));
    }
    let answer = redeem(site, lok, &metadata, code, &flow.verifier(lok)).await?;
    let mut tokens = match answer {
        Redeemed::Tokens(tokens) => tokens,
        Redeemed::Refused(code) => return Err(Fault::Refuses(code)),
    };
    let Some(Value::String(token)) = tokens.remove("id_token") else {
        return Err(Flaw::Member("id_token").into());
    };
    let access_token = match tokens.remove("access_token") {
        Some(Value::String(token)) => Some(Secret::new(token)),
        _ => None,
    };
    let kid = kid_of(&token);
    let kid = kid.as_deref();
    let keys = documents::keys(lok, issuer, &metadata, kid, false).await?;
    let nonce = flow.nonce(lok);
    let expected = Expected {
        issuer,
        client_id: &site.row.client_id,
        nonce: &nonce,
        access_token: access_token.as_ref().map(Secret::expose),
        now: lok.clock.now(),
    };
    let read = match id_token(&token, &keys, &expected) {
        // By another key, which may have the name of the one before, or none.
        Err(Flaw::Token(JwtError::Signature | JwtError::Algorithm | JwtError::UnknownKey)) => {
            let keys = documents::keys(lok, issuer, &metadata, kid, true).await?;
            id_token(&token, &keys, &expected)
        }
        read => read,
    };
    let mut claims = read?;
    // A provider that says when it looked has to have looked since (Core 3.1.2.1 `prompt`).
    let looked = claims.get("auth_time").and_then(Value::as_i64);
    let looked = looked.map(|at| at.saturating_mul(1_000));
    if flow.anew && looked.is_some_and(|at| at < flow.at - SKEW) {
        return Err(Flaw::Claim("auth_time").into());
    }
    if let (Some(url), Some(token)) = (&metadata.userinfo_endpoint, &access_token)
        && let Some(info) = userinfo(site, lok, url, token).await
    {
        merge(&mut claims, info)?;
    }
    let profile = match site.row.kind.0 {
        ProviderKind::Google => Profile::of_google(&claims)?,
        _ => Profile::of_claims(&claims)?,
    };
    Ok(Profile {
        signed_in_at: looked,
        ..profile
    })
}

/// What became of a code.
pub enum Redeemed {
    /// Tokens.
    Tokens(Map<String, Value>),
    /// Nothing, because of this (RFC 6749 5.2).
    Refused(String),
}

/// Redeems a code (Core 3.1.3.1).
///
/// # Errors
/// The provider does not answer, or nothing that makes sense.
pub async fn redeem(
    site: &Site,
    lok: &Lok,
    metadata: &Metadata,
    code: &str,
    verifier: &str,
) -> Result<Redeemed, Fault> {
    let (mut pairs, authorization) = site.credentials(metadata.secret_in_form);
    pairs.extend([
        ("grant_type", "authorization_code".to_owned()),
        ("code", code.to_owned()),
        ("redirect_uri", site.redirect_uri.clone()),
        ("code_verifier", verifier.to_owned()),
    ]);
    let ask = Ask {
        form: Some(form(&pairs)),
        authorization,
        ..Ask::default()
    };
    let url = &metadata.token_endpoint;
    let fetched = lok.outbound.send(url, &ask, &Rules::exchange()).await?;
    let mut body = object(&fetched.body)?;
    if fetched.status != 200 {
        return Ok(Redeemed::Refused(refusal(&body, &fetched)));
    }
    let bearer = body.remove("token_type");
    if !bearer.is_some_and(|kind| {
        kind.as_str()
            .is_some_and(|kind| kind.eq_ignore_ascii_case("bearer"))
    }) {
        return Err(Flaw::Member("token_type").into());
    }
    Ok(Redeemed::Tokens(body))
}

fn refusal(body: &Map<String, Value>, fetched: &Fetched) -> String {
    error_code(body.get("error").and_then(Value::as_str), fetched)
}

/// What the provider says beside the ID token. Without it, the ID token says enough.
async fn userinfo(site: &Site, lok: &Lok, url: &Url, token: &Secret) -> Option<Map<String, Value>> {
    let ask = Ask {
        form: None,
        authorization: Some(Secret::new(format!("Bearer {}", token.expose()))),
        ..Ask::default()
    };
    let read = match lok.outbound.send(url, &ask, &Rules::provider()).await {
        Ok(fetched) => object(&fetched.body).map_err(Fault::from),
        Err(error) => Err(error.into()),
    };
    match read {
        Ok(info) => Some(info),
        Err(fault) => {
            tracing::info!(provider = %site.row.name, why = %fault, "userinfo could not be read");
            None
        }
    }
}
