//! Reads access tokens that lok signed itself: for userinfo, introspection and revocation.

use super::{Lok, published};
use crate::protocol::jose::verify::{Expect, JwtError, verify};
use crate::protocol::oauth::ScopeSet;
use serde_json::{Map, Value};

/// An access token whose signature and time are good; whether it was revoked is for the database to say.
#[derive(Clone, Debug)]
pub struct AccessToken {
    /// Its id.
    pub jti: String,
    /// The client it was issued to.
    pub client_id: String,
    /// The person, or the client.
    pub sub: String,
    /// Its grant; none if the client acts for itself.
    pub gid: Option<String>,
    /// Its scopes.
    pub scope: ScopeSet,
    /// Who may accept it.
    pub aud: Vec<String>,
    /// Its end, in seconds.
    pub exp: i64,
    /// All of its claims.
    pub claims: Map<String, Value>,
}

/// Verifies an access token; `audience`: that it must name, or anything.
///
/// # Errors
/// Why it is refused, for the log.
pub fn read(lok: &Lok, token: &str, audience: Option<&str>) -> Result<AccessToken, JwtError> {
    let config = lok.config();
    let expect = Expect {
        typ: &["at+jwt"],
        algs: &["RS256", "ES256"],
        issuer: Some(config.server.issuer()),
        audience: audience.as_slice(),
        now: lok.clock.now(),
        leeway: 0,
    };
    let keys = &published::now(lok).verifying;
    let claims = match (verify(token, keys, &expect), &config.fakts.token_issuer) {
        // Fakts clients may have tokens under an older name of this issuer.
        (Err(JwtError::Issuer), Some(issuer)) => {
            let issuer = Some(issuer.as_str());
            verify(token, keys, &Expect { issuer, ..expect })?
        }
        (verified, _) => verified?,
    };
    let text = |name: &str| {
        let text = claims.get(name).and_then(Value::as_str);
        text.map(str::to_owned).ok_or(JwtError::Claims)
    };
    let aud = match claims.get("aud") {
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect(),
        _ => return Err(JwtError::Claims),
    };
    Ok(AccessToken {
        jti: text("jti")?,
        client_id: text("client_id")?,
        sub: text("sub")?,
        gid: text("gid").ok(),
        scope: ScopeSet::parse(&text("scope")?).map_err(|_| JwtError::Claims)?,
        aud,
        exp: claims
            .get("exp")
            .and_then(Value::as_i64)
            .ok_or(JwtError::Claims)?,
        claims,
    })
}
