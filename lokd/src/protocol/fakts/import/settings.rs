//! The names by which services that run know the reference server's tokens.

use serde_json::{Map, Value};

/// What lok must be told for services to go on verifying.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The `iss` of tokens.
    pub issuer: Option<String>,
    /// Another `iss` that services may be configured with.
    pub other_issuer: Option<String>,
    /// The `kid` of the key that signs them.
    pub kid: Option<String>,
    /// An `aud` that services look for.
    pub audience: Option<String>,
}

impl Settings {
    /// Reads `oidc_issuer`, `lok.key_id` and `authentikate`; what is no text is not there.
    pub(super) fn read(sections: &Map<String, Value>) -> Self {
        let text = |value: Option<&Value>| match value {
            Some(Value::String(text)) => Some(text.clone()).filter(|text| is_name(text)),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let member =
            |section: &str, name: &str| sections.get(section).and_then(|all| all.get(name));
        let issuers = member("authentikate", "issuers");
        let trusted = issuers.and_then(|all| all.get(0));
        let trusted_member = |name: &str| text(trusted.and_then(|issuer| issuer.get(name)));
        let said = text(sections.get("oidc_issuer"));
        let trusted_issuer = trusted_member("iss");
        Self {
            other_issuer: trusted_issuer
                .clone()
                .filter(|_| said.is_some() && said != trusted_issuer),
            issuer: said.or(trusted_issuer),
            kid: text(member("lok", "key_id"))
                .or_else(|| trusted_member("kid"))
                .or_else(|| trusted_member("key_id")),
            // `*` takes every audience.
            audience: text(member("authentikate", "audience")).filter(|audience| audience != "*"),
        }
    }
}

/// As lok's configuration takes it.
fn is_name(text: &str) -> bool {
    (1..=200).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_come_from_where_they_are_said_first() {
        let read = |value: Value| Settings::read(value.as_object().expect("an object"));
        let trusted = json!({"issuers": [{"iss": "lok", "kid": "1"}], "audience": "mikro"});
        let bare = read(json!({ "authentikate": trusted }));
        assert_eq!(bare.issuer.as_deref(), Some("lok"));
        assert_eq!(bare.other_issuer, None);
        assert_eq!(bare.kid.as_deref(), Some("1"));
        assert_eq!(bare.audience.as_deref(), Some("mikro"));
        let full = read(json!({
            "authentikate": trusted, "oidc_issuer": "http://lok", "lok": {"key_id": "lok-key-1"},
        }));
        assert_eq!(full.issuer.as_deref(), Some("http://lok"));
        assert_eq!(full.other_issuer.as_deref(), Some("lok"));
        assert_eq!(full.kid.as_deref(), Some("lok-key-1"));
        for none in [
            json!({}),
            json!({"authentikate": {"issuers": {}, "audience": "*"}, "oidc_issuer": "a b", "lok": 7}),
        ] {
            assert_eq!(read(none), Settings::default());
        }
    }
}
