//! GitHub, and GitHub Enterprise Server: OAuth 2.0 with PKCE, and a person by `GET /user`.

use super::{Fault, Flow, Site, error_code, form};
use crate::outbound::{Ask, Fetched, Rules};
use crate::protocol::oauth::pkce;
use crate::protocol::oidc::upstream::{Flaw, Profile, object};
use crate::service::Lok;
use lok_common::Secret;
use serde_json::Value;
use url::Url;

/// Where a person is sent.
///
/// # Errors
/// The site is no URL.
pub fn authorization_url(site: &Site, lok: &Lok, flow: &Flow, state: &str) -> Result<Url, Fault> {
    let mut url = at(&site.row.issuer, "/login/oauth/authorize")?;
    url.query_pairs_mut()
        .append_pair("client_id", &site.row.client_id)
        .append_pair("redirect_uri", &site.redirect_uri)
        .append_pair("scope", &site.row.scopes.0.join(" "))
        .append_pair("state", state)
        .append_pair("code_challenge", &pkce::challenge_of(&flow.verifier(lok)))
        .append_pair("code_challenge_method", "S256");
    if flow.anew {
        // It asks nobody to sign in again. Choosing the account is the most that it shows.
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
    // GitHub names itself by its OAuth address, where it does.
    let own = format!("{}/login/oauth", site.row.issuer.trim_end_matches('/'));
    if iss.is_some_and(|iss| iss != own && iss != site.row.issuer) {
        return Err(Fault::Here("another issuer answers"));
    }
    let token = redeem(site, lok, code, &flow.verifier(lok))
        .await?
        .map_err(Fault::Refuses)?;
    let api = api(&site.row.issuer);
    let user = ask(lok, &at(&api, "/user")?, &token).await?;
    let user = object(&user.body)?;
    // An address may be kept from lok; whoever it is is known without.
    let emails = match ask(lok, &at(&api, "/user/emails")?, &token).await {
        Ok(fetched) => serde_json::from_slice(&fetched.body).unwrap_or_default(),
        Err(fault) => {
            tracing::info!(provider = %site.row.name, why = %fault, "addresses could not be read");
            Value::Null
        }
    };
    Ok(Profile::of_github(&user, &emails)?)
}

/// Redeems a code: an access token, or why not. GitHub refuses with the status 200.
///
/// # Errors
/// It does not answer, or nothing that makes sense.
pub async fn redeem(
    site: &Site,
    lok: &Lok,
    code: &str,
    verifier: &str,
) -> Result<Result<Secret, String>, Fault> {
    let (mut pairs, authorization) = site.credentials(true);
    pairs.extend([
        ("code", code.to_owned()),
        ("redirect_uri", site.redirect_uri.clone()),
        ("code_verifier", verifier.to_owned()),
    ]);
    let ask = Ask {
        form: Some(form(&pairs)),
        authorization,
        ..Ask::default()
    };
    let url = at(&site.row.issuer, "/login/oauth/access_token")?;
    let fetched = lok.outbound.send(&url, &ask, &Rules::exchange()).await?;
    let mut body = object(&fetched.body)?;
    if fetched.status != 200 || body.contains_key("error") {
        let code = body.get("error").and_then(Value::as_str);
        return Ok(Err(error_code(code, &fetched)));
    }
    match body.remove("access_token") {
        Some(Value::String(token)) if !token.is_empty() => Ok(Ok(Secret::new(token))),
        _ => Err(Flaw::Member("access_token").into()),
    }
}

async fn ask(lok: &Lok, url: &Url, token: &Secret) -> Result<Fetched, Fault> {
    let ask = Ask {
        form: None,
        authorization: Some(Secret::new(format!("Bearer {}", token.expose()))),
        ..Ask::default()
    };
    Ok(lok.outbound.send(url, &ask, &Rules::provider()).await?)
}

/// Where the API of a site is.
fn api(site: &str) -> String {
    match site.trim_end_matches('/') {
        "https://github.com" => "https://api.github.com".to_owned(),
        enterprise => format!("{enterprise}/api/v3"),
    }
}

fn at(base: &str, path: &str) -> Result<Url, Fault> {
    let base = base.trim_end_matches('/');
    Url::parse(&format!("{base}{path}")).map_err(|_| Fault::Here("the site is no URL"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_api_is_beside_github_and_below_others() {
        assert_eq!(api("https://github.com"), "https://api.github.com");
        assert_eq!(api("https://ghe.example/"), "https://ghe.example/api/v3");
    }
}
