//! What an app is told: where lok is, who it is, and where its services are.
//!
//! Secrets are borrowed for the moment of rendering, in types that cannot be printed.

use super::alias::{Alias, Version};
use super::challenge_key::ChallengeKey;
use super::origin::Origin;
use super::resolve::Status;
use serde_json::{Map, Value, json};

/// What both protocols tell an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// What this lok is called.
    pub deployment_name: String,
    /// Where lok is.
    pub self_alias: Alias,
    /// The instances that were granted, in the order of the manifest.
    pub instances: Vec<InstanceView>,
    /// What became of each requirement, in the order of the manifest.
    pub statuses: Vec<(String, Status)>,
}

/// An instance that was granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstanceView {
    /// What the app calls it.
    pub key: String,
    /// The identifier of the service.
    pub service: String,
    /// The id of the instance.
    pub identifier: String,
    /// Where it answers, the likeliest first.
    pub aliases: Vec<Alias>,
    /// The key with which it signs alias challenges.
    pub challenge_key: Option<ChallengeKey>,
}

/// Who the app is, for v1. It holds secrets and cannot be printed.
pub struct V1Auth<'a> {
    /// The claim token, by which it reports.
    pub client_token: &'a str,
    /// Its id.
    pub client_id: &'a str,
    /// Its secret.
    pub client_secret: &'a str,
    /// Exactly what the token endpoint grants: clients refuse a token with other scopes.
    pub scopes: &'a [String],
    /// The token endpoint.
    pub token_url: &'a str,
    /// Where it reports to.
    pub report_url: &'a str,
}

/// What the oldest clients look for, which read an untyped configuration.
#[derive(Clone, Copy, Debug)]
pub struct Legacy<'a> {
    /// By which name the app reached lok.
    pub origin: &'a Origin,
    /// The path below which lok answers: `/lok`.
    pub mount_prefix: &'a str,
}

/// For whom the app acts, for v2.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The user.
    pub sub: &'a str,
    /// The organization.
    pub organization: &'a str,
    /// The hub.
    pub hub: &'a str,
}

impl Configuration {
    /// The `config` of a v1 claim, for typed and untyped clients at once.
    #[must_use]
    pub fn v1(&self, auth: &V1Auth<'_>, legacy: &Legacy<'_>) -> Value {
        json!({
            "self": {
                "deployment_name": self.deployment_name,
                "alias": self.self_alias.to_value(Version::V1),
            },
            "auth": {
                "client_token": auth.client_token,
                "client_id": auth.client_id,
                "client_secret": auth.client_secret,
                "scopes": auth.scopes,
                "token_url": auth.token_url,
                "report_url": auth.report_url,
                "ionscale_auth_key": null,
            },
            "instances": self.instances(Version::V1),
            "statuses": self.statuses(),
            "lok": legacy.to_value(&self.deployment_name, auth),
        })
    }

    /// The members that v2 adds to a token response.
    #[must_use]
    pub fn v2_members(&self, subject: &Subject<'_>) -> Map<String, Value> {
        let myself = json!({
            "deployment_name": self.deployment_name,
            "alias": self.self_alias.to_value(Version::V2),
            "sub": subject.sub,
            "organization": subject.organization,
            "hub": subject.hub,
        });
        Map::from_iter([
            ("self".to_owned(), myself),
            ("instances".to_owned(), self.instances(Version::V2)),
            ("statuses".to_owned(), self.statuses()),
        ])
    }

    fn instances(&self, version: Version) -> Value {
        let each = self.instances.iter();
        Value::Object(
            each.map(|view| (view.key.clone(), view.to_value(version)))
                .collect(),
        )
    }

    fn statuses(&self) -> Value {
        let each = self.statuses.iter();
        Value::Object(
            each.map(|(key, status)| (key.clone(), json!(status.as_str())))
                .collect(),
        )
    }
}

impl InstanceView {
    fn to_value(&self, version: Version) -> Value {
        let aliases: Vec<_> = self
            .aliases
            .iter()
            .map(|alias| alias.to_value(version))
            .collect();
        json!({
            "service": self.service,
            "identifier": self.identifier,
            "aliases": aliases,
            "challenge_key": self.challenge_key.map(|key| key.to_value()),
        })
    }
}

impl Legacy<'_> {
    /// The group `lok`; the groups of services are left out, as the services that they were for are gone.
    fn to_value(self, name: &str, auth: &V1Auth<'_>) -> Value {
        let base = format!("{}{}", self.origin, self.mount_prefix);
        json!({
            "base_url": format!("{base}/o"),
            "name": name,
            "client_id": auth.client_id,
            "client_secret": auth.client_secret,
            "grant_type": "client-credentials",
            "scopes": auth.scopes,
            "redirect_uri": null,
            "endpoint_url": format!("{base}/graphql"),
            // Clients add a slash on their own.
            "userinfo_url": format!("{base}/o/userinfo"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::address::LayerKind;
    use super::super::address::tests::{absolute, relative};
    use super::*;

    fn sample(origin: &Origin) -> Configuration {
        Configuration {
            deployment_name: "lab".into(),
            self_alias: Alias::of_self(origin, "/lok"),
            instances: vec![
                InstanceView {
                    key: "rekuest".into(),
                    service: "live.arkitekt.rekuest".into(),
                    identifier: "7".into(),
                    aliases: vec![
                        Alias::render(&relative("rekuest"), "1", origin),
                        Alias::render(&absolute("100.64.0.1", LayerKind::Vpn), "2", origin),
                    ],
                    challenge_key: ChallengeKey::parse(
                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                    )
                    .ok(),
                },
                InstanceView {
                    key: "a".into(),
                    service: "s".into(),
                    identifier: "8".into(),
                    aliases: Vec::new(),
                    challenge_key: None,
                },
            ],
            statuses: vec![
                ("rekuest".into(), Status::Granted),
                ("mikro".into(), Status::Unavailable),
            ],
        }
    }

    #[test]
    fn the_claim_has_the_types_of_the_strictest_client() {
        let origin = Origin::parse("http://h:8000").expect("origin");
        let scopes = ["read".to_owned()];
        let auth = V1Auth {
            client_token: "ct",
            client_id: "ci",
            client_secret: "cs",
            scopes: &scopes,
            token_url: "http://h:8000/lok/o/token/",
            report_url: "http://h:8000/lok/f/report/",
        };
        let config = sample(&origin).v1(
            &auth,
            &Legacy {
                origin: &origin,
                mount_prefix: "/lok",
            },
        );
        let expected = json!({
            "self": {"deployment_name": "lab",
                "alias": {"id": "self", "host": "h", "port": 8000, "ssl": false, "path": "lok", "challenge": "ht"}},
            "auth": {"client_token": "ct", "client_id": "ci", "client_secret": "cs", "scopes": ["read"],
                "token_url": "http://h:8000/lok/o/token/", "report_url": "http://h:8000/lok/f/report/", "ionscale_auth_key": null},
            "instances": {
                "rekuest": {"service": "live.arkitekt.rekuest", "identifier": "7", "aliases": [
                        {"id": "1", "host": "h", "port": 8000, "ssl": false, "path": "rekuest", "challenge": "ht"},
                        {"id": "2", "host": "100.64.0.1", "port": null, "ssl": false, "path": null, "challenge": "ht"},
                    ], "challenge_key": {"kind": "ed25519", "key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}},
                "a": {"service": "s", "identifier": "8", "aliases": [], "challenge_key": null},
            },
            "statuses": {"rekuest": "granted", "mikro": "unavailable"},
            "lok": {"base_url": "http://h:8000/lok/o", "name": "lab", "client_id": "ci", "client_secret": "cs",
                "grant_type": "client-credentials", "scopes": ["read"], "redirect_uri": null,
                "endpoint_url": "http://h:8000/lok/graphql", "userinfo_url": "http://h:8000/lok/o/userinfo"},
        });
        // As text: the order of the manifest is kept.
        assert_eq!(config.to_string(), expected.to_string());
    }

    #[test]
    fn the_token_response_says_more_of_aliases_and_nothing_secret() {
        let origin = Origin::parse("https://h").expect("origin");
        let subject = Subject {
            sub: "u",
            organization: "o",
            hub: "hub",
        };
        let members = sample(&origin).v2_members(&subject);
        assert_eq!(
            members.keys().collect::<Vec<_>>(),
            ["self", "instances", "statuses"]
        );
        assert_eq!(members["self"]["sub"], "u");
        assert_eq!(members["self"]["alias"]["reach"], "lan");
        let aliases = &members["instances"]["rekuest"]["aliases"];
        assert_eq!(aliases[0]["kind"], "relative");
        assert_eq!(aliases[1]["kind"], "absolute");
        assert_eq!(aliases[1]["reach"], json!(null));
    }

    #[test]
    fn nothing_is_null_where_there_is_nothing() {
        let origin = Origin::parse("https://h").expect("origin");
        let empty = Configuration {
            instances: Vec::new(),
            statuses: Vec::new(),
            ..sample(&origin)
        };
        let members = empty.v2_members(&Subject {
            sub: "u",
            organization: "o",
            hub: "h",
        });
        assert_eq!(
            (&members["instances"], &members["statuses"]),
            (&json!({}), &json!({}))
        );
    }
}
