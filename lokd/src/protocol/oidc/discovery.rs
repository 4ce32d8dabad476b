//! What lok says of itself (OpenID Connect Discovery 3, RFC 8414 2).

use lok_common::admin::app::{Alg, AuthMethod, GrantType};
use serde_json::{Value, json};

/// The canonical paths of the protocol, below the issuer.
pub mod path {
    /// Authorization endpoint.
    pub const AUTHORIZE: &str = "/authorize";
    /// Token endpoint.
    pub const TOKEN: &str = "/token";
    /// `UserInfo` endpoint.
    pub const USERINFO: &str = "/userinfo";
    /// Introspection endpoint.
    pub const INTROSPECT: &str = "/introspect";
    /// Revocation endpoint.
    pub const REVOKE: &str = "/revoke";
    /// Device authorization endpoint.
    pub const DEVICE_AUTHORIZATION: &str = "/device_authorization";
    /// Public keys.
    pub const JWKS: &str = "/jwks";
    /// End-session endpoint.
    pub const LOGOUT: &str = "/logout";
    /// Page: sign in.
    pub const LOGIN: &str = "/login";
    /// Page: consent.
    pub const CONSENT: &str = "/consent";
    /// Page: type a code.
    pub const DEVICE: &str = "/device";
    /// The `OpenID` document.
    pub const OPENID_CONFIGURATION: &str = "/.well-known/openid-configuration";
    /// The RFC 8414 document.
    pub const AUTHORIZATION_SERVER: &str = "/.well-known/oauth-authorization-server";
}

/// The algorithms and scopes that the documents name.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The issuer, without a slash at its end.
    pub issuer: &'a str,
    /// The algorithms with a key that signs.
    pub algs: &'a [Alg],
    /// The scopes that a client may ask for.
    pub scopes: &'a [String],
}

/// Claims that an ID token or the `UserInfo` endpoint can have: those of a sign-in, and what is kept of a person.
const CLAIMS: &[&str] = &[
    "acr",
    "active_org",
    "amr",
    "at_hash",
    "aud",
    "auth_time",
    "email",
    "email_verified",
    "exp",
    "groups",
    "iat",
    "iss",
    "linked_accounts",
    "locale",
    "name",
    "nickname",
    "nonce",
    "orcid",
    "org",
    "picture",
    "preferred_username",
    "roles",
    "sid",
    "sub",
    "updated_at",
];

/// The document at `/.well-known/openid-configuration`.
#[must_use]
pub fn openid(facts: &Facts<'_>) -> Value {
    let mut document = authorization_server(facts);
    let more = json!({
        "userinfo_endpoint": url(facts, path::USERINFO),
        "end_session_endpoint": url(facts, path::LOGOUT),
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": names(facts.algs),
        "claim_types_supported": ["normal"],
        "claims_supported": CLAIMS,
        "claims_parameter_supported": false,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "require_request_uri_registration": false,
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "acr_values_supported": ["1", "2"],
    });
    if let (Some(document), Value::Object(more)) = (document.as_object_mut(), more) {
        document.extend(more);
    }
    document
}

/// The document at `/.well-known/oauth-authorization-server`.
#[must_use]
pub fn authorization_server(facts: &Facts<'_>) -> Value {
    let grants: Vec<_> = GrantType::ALL.iter().map(|grant| grant.as_str()).collect();
    let methods: Vec<_> = AuthMethod::ALL
        .iter()
        .map(|method| method.as_str())
        .collect();
    let proving: Vec<_> = methods.iter().filter(|method| **method != "none").collect();
    let assertion_algs = crate::protocol::oauth::client_auth::ASSERTION_ALGS;
    json!({
        "issuer": facts.issuer,
        "authorization_endpoint": url(facts, path::AUTHORIZE),
        "token_endpoint": url(facts, path::TOKEN),
        "jwks_uri": url(facts, path::JWKS),
        "introspection_endpoint": url(facts, path::INTROSPECT),
        "revocation_endpoint": url(facts, path::REVOKE),
        "device_authorization_endpoint": url(facts, path::DEVICE_AUTHORIZATION),
        "scopes_supported": facts.scopes,
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "form_post"],
        "grant_types_supported": grants,
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": methods,
        "token_endpoint_auth_signing_alg_values_supported": assertion_algs,
        "introspection_endpoint_auth_methods_supported": proving,
        "introspection_endpoint_auth_signing_alg_values_supported": assertion_algs,
        "revocation_endpoint_auth_methods_supported": methods,
        "revocation_endpoint_auth_signing_alg_values_supported": assertion_algs,
        "authorization_response_iss_parameter_supported": true,
    })
}

fn url(facts: &Facts<'_>, path: &str) -> String {
    format!("{}{path}", facts.issuer)
}

fn names(algs: &[Alg]) -> Vec<&'static str> {
    algs.iter().map(|alg| alg.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_required_members_are_there() {
        let facts = Facts {
            issuer: "https://id.example",
            algs: &[Alg::RS256, Alg::ES256],
            scopes: &["openid".to_owned()],
        };
        let document = openid(&facts);
        for name in [
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "response_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "scopes_supported",
            "claims_supported",
        ] {
            assert!(document.get(name).is_some(), "{name}");
        }
        assert_eq!(document["token_endpoint"], "https://id.example/token");
        assert_eq!(
            document["id_token_signing_alg_values_supported"],
            json!(["RS256", "ES256"])
        );
        assert!(
            authorization_server(&facts)
                .get("userinfo_endpoint")
                .is_none()
        );
    }
}
