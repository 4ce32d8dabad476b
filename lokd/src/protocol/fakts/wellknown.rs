//! What lok says of itself to Fakts clients (`/.well-known/fakts`).

use super::origin::Origin;
use serde_json::{Value, json};

/// The grant of a mandate's key (Fakts v2, from fakts 6 on).
pub const MANDATE_KEY: &str = "urn:fakts:grant-type:mandate-key";
/// The grant of a redeem token (Fakts v2, until fakts 5.5).
pub const REDEEM: &str = "urn:fakts:grant-type:redeem";

/// What the document says; one serves both protocols.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// By which name the client reached lok: it refuses endpoints on another.
    pub origin: &'a Origin,
    /// The path below which Fakts clients find lok: `/lok`.
    pub mount_prefix: &'a str,
    /// What this lok is called.
    pub name: &'a str,
    /// What it is for.
    pub description: Option<&'a str>,
    /// The release of lok.
    pub version: &'a str,
    /// The issuer of the tokens that Fakts clients get.
    pub issuer: &'a str,
}

impl Document<'_> {
    /// The document.
    ///
    /// `retrieve_url` must not be in it, as clients would redeem there, nor `layers`, which one generation probes first.
    #[must_use]
    pub fn render(&self) -> Value {
        let root = self.origin;
        let base = format!("{root}{}", self.mount_prefix);
        json!({
            "name": self.name,
            "version": self.version,
            "description": self.description,
            // A string: two generations of clients fail at a number.
            "protocol_version": "2",
            // v1 clients append `start/` and the like as it is.
            "base_url": format!("{base}/f/"),
            "claim": format!("{base}/f/claim/"),
            "frontend_url": format!("{root}/"),
            "configure_url": format!("{root}/configure/"),
            "configure": format!("{root}/configure/{{code}}"),
            "issuer": self.issuer,
            "device_authorization_endpoint": format!("{base}/f/device_authorization/"),
            "token_endpoint": format!("{base}/o/token/"),
            "revocation_endpoint": format!("{base}/o/revoke/"),
            "jwks_uri": format!("{base}/o/jwks/"),
            "grant_types_supported": [
                "urn:ietf:params:oauth:grant-type:device_code",
                "refresh_token",
                "client_credentials",
                MANDATE_KEY,
                REDEEM,
            ],
            "token_endpoint_auth_methods_supported": ["none", "client_secret_basic", "client_secret_post"],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_document_serves_both_protocols() {
        for asked in [
            "http://localhost:8000",
            "https://lok.example",
            "http://[::1]:8000",
        ] {
            let origin = Origin::parse(asked).expect("origin");
            let document = Document {
                origin: &origin,
                mount_prefix: "/lok",
                name: "lab",
                description: None,
                version: "0.1.0",
                issuer: "https://lok.example",
            }
            .render();
            assert_eq!(document["protocol_version"], json!("2"));
            assert_eq!(document["base_url"], format!("{asked}/lok/f/"));
            assert_eq!(document["configure"], format!("{asked}/configure/{{code}}"));
            for name in [
                "token_endpoint",
                "device_authorization_endpoint",
                "revocation_endpoint",
                "configure_url",
            ] {
                let url = document[name].as_str().expect(name);
                assert!(
                    url.starts_with(&format!("{asked}/")) && url.ends_with('/'),
                    "{url}"
                );
            }
            for absent in [
                "retrieve_url",
                "layers",
                "ca_crt",
                "claim_url",
                "mesh_coord_url",
            ] {
                assert_eq!(document.get(absent), None, "{absent}");
            }
        }
    }
}
