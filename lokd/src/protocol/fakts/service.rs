//! A service that asks to become known (Fakts v1 `servicestart`).

use super::address::{Address, AddressKind, LayerKind};
use super::body::{Body, Fault, quote};
use super::challenge_key::ChallengeKey;
use super::fields::{Fields, MAX_KEY, MAX_NAME, is_token, logo};
use super::manifest::{PublicSource, public_sources, sources_value};
use super::request::{wait, with_device};
use serde_json::{Value, json};
use std::collections::HashSet;

const MAX_ALIASES: usize = 50;
const MAX_DECLARED: usize = 100;
const MAX_VERSION: usize = 100;
const WAIT: u32 = 300;

/// What a service says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceManifest {
    /// Which service: `live.arkitekt.rekuest`.
    pub identifier: String,
    /// Which release of it.
    pub version: String,
    /// What it is, for people.
    pub description: Option<String>,
    /// Where its image is, or the image itself.
    pub logo: Option<String>,
    /// The roles that it knows.
    pub roles: Vec<Declared>,
    /// The scopes that it knows.
    pub scopes: Vec<Declared>,
    /// The machine that it runs on. To be kept as a keyed hash only.
    pub node_id: Option<String>,
    /// Which of the running copies on that machine.
    pub instance_id: String,
    /// Where its source can be read.
    pub public_sources: Vec<PublicSource>,
    /// The key with which it signs alias challenges.
    pub challenge_key: Option<ChallengeKey>,
}

/// A role or a scope that a service declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Its name in tokens.
    pub key: String,
    /// What it means, for people.
    pub description: Option<String>,
}

/// An address that a service says it answers on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagingAlias {
    /// What the service calls it.
    pub id: String,
    /// What people may call it.
    pub name: Option<String>,
    /// The address.
    pub address: Address,
}

/// A service that asks to become known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceStart {
    /// What it says of itself.
    pub manifest: ServiceManifest,
    /// Where it answers.
    pub aliases: Vec<StagingAlias>,
    /// How long it waits for a person, from 60 to 1800 seconds.
    pub expiration_time_seconds: u32,
}

impl ServiceStart {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing, of the wrong type or too long.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        Self::read(&body.fields())
    }

    /// Reads what [`Self::to_value`] wrote.
    ///
    /// # Errors
    /// It was not written by it.
    pub fn from_value(value: &Value) -> Result<Self, Fault> {
        Self::read(&Fields::of(value, String::new())?)
    }

    fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        let manifest = fields.required("manifest", fields.object("manifest")?)?;
        Ok(Self {
            manifest: ServiceManifest::read(&manifest)?,
            aliases: aliases(fields, "staging_aliases")?,
            expiration_time_seconds: wait(fields, WAIT)?,
        })
    }

    /// It as JSON, for the while that it is pending: the device is in it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        json!({
            "manifest": with_device(self.manifest.to_value(), self.manifest.node_id.as_deref()),
            "staging_aliases": aliases_value(&self.aliases),
            "expiration_time_seconds": self.expiration_time_seconds,
        })
    }
}

impl ServiceManifest {
    pub(super) fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        let node_id = match fields.line("node_id", MAX_NAME)? {
            Some(id) => Some(id),
            None => fields.line("device_id", MAX_NAME)?,
        };
        Ok(Self {
            identifier: fields.required("identifier", fields.identifier("identifier")?)?,
            version: fields.required("version", fields.line("version", MAX_VERSION)?)?,
            description: fields.prose("description")?,
            logo: fields.text("logo")?.and_then(logo),
            roles: declared(fields, "roles")?,
            scopes: declared(fields, "scopes")?,
            node_id,
            instance_id: fields
                .line("instance_id", MAX_NAME)?
                .unwrap_or_else(|| "default".to_owned()),
            public_sources: public_sources(fields)?,
            challenge_key: fields
                .text("challenge_key")?
                .map(|text| {
                    ChallengeKey::parse(text).map_err(|fault| fields.fault("challenge_key", fault))
                })
                .transpose()?,
        })
    }

    /// It as JSON, always with the same members in the same order, for storing; the device is not in it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        json!({
            "identifier": self.identifier,
            "version": self.version,
            "description": self.description,
            "logo": self.logo,
            "roles": declared_value(&self.roles),
            "scopes": declared_value(&self.scopes),
            "instance_id": self.instance_id,
            "public_sources": sources_value(&self.public_sources),
            "challenge_key": self.challenge_key.map(|key| key.to_base64()),
        })
    }
}

impl StagingAlias {
    fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        let host = fields.text("host")?.filter(|host| !host.is_empty());
        let (kind, said) = match fields.text("kind")?.unwrap_or("absolute") {
            "mesh" => (AddressKind::Absolute, Some(LayerKind::Mesh)),
            "docker" => (AddressKind::Absolute, Some(LayerKind::Docker)),
            word => (
                word.parse().map_err(|fault| fields.fault("kind", fault))?,
                None,
            ),
        };
        let layer = match said {
            Some(layer) => layer,
            None => layer(fields, host.unwrap_or_default())?,
        };
        let port = fields
            .number("port")?
            .map(|port| {
                u16::try_from(port).map_err(|_| fields.fault("port", "must be from 0 to 65535"))
            })
            .transpose()?;
        let address = Address {
            kind,
            // A relative one has to name a host in the old protocol, and nobody looks at it.
            host: host
                .filter(|_| kind == AddressKind::Absolute)
                .map(str::to_owned),
            port,
            ssl: fields.flag("ssl")?.unwrap_or(true),
            path: fields.text("path")?.map(str::to_owned),
            challenge: fields.text("challenge")?.unwrap_or("ht").to_owned(),
            layer,
        };
        Ok(Self {
            id: fields.required("id", fields.line("id", MAX_NAME)?)?,
            name: fields.line("name", MAX_NAME)?,
            address: address
                .checked()
                .map_err(|fault| Fault::new(fields.name(&fault.message)))?,
        })
    }

    fn to_value(&self) -> Value {
        let address = &self.address;
        json!({
            "id": self.id,
            "name": self.name,
            "ssl": address.ssl,
            "host": address.host,
            "port": address.port,
            "path": address.path,
            "challenge": address.challenge,
            "kind": address.kind.as_str(),
            "scope": address.layer.as_str(),
        })
    }
}

/// The layer of a staging alias: the words of the old protocol and our own.
///
/// `local` is what deployers leave standing for addresses of every sort, so that the host says more than the word.
fn layer(fields: &Fields<'_>, host: &str) -> Result<LayerKind, Fault> {
    match fields.text("scope")? {
        None | Some("local") if fields.flag("public")? == Some(true) => Ok(LayerKind::Public),
        None | Some("local") => Ok(LayerKind::guess(host)),
        Some("network") => Ok(LayerKind::Lan),
        Some("ionscale") => Ok(LayerKind::Mesh),
        Some(word) => word.parse().map_err(|fault| fields.fault("scope", fault)),
    }
}

/// Reads the aliases of one instance.
pub(super) fn aliases(fields: &Fields<'_>, name: &str) -> Result<Vec<StagingAlias>, Fault> {
    let mut ids = HashSet::new();
    let mut aliases = Vec::new();
    for item in fields.objects(name, MAX_ALIASES)? {
        let alias = StagingAlias::read(&item)?;
        if !ids.insert(alias.id.clone()) {
            return Err(item.fault("id", format_args!("is {} a second time", quote(&alias.id))));
        }
        aliases.push(alias);
    }
    Ok(aliases)
}

pub(super) fn aliases_value(aliases: &[StagingAlias]) -> Value {
    aliases.iter().map(StagingAlias::to_value).collect()
}

fn declared(fields: &Fields<'_>, name: &str) -> Result<Vec<Declared>, Fault> {
    let mut all: Vec<Declared> = Vec::new();
    for item in fields.objects(name, MAX_DECLARED)? {
        let key = item.required("key", item.line("key", MAX_KEY)?)?;
        if !is_token(&key) {
            return Err(item.fault(
                "key",
                format_args!("is {}, which cannot be in a token", quote(&key)),
            ));
        }
        if all.iter().any(|each| each.key == key) {
            return Err(item.fault("key", format_args!("is {} a second time", quote(&key))));
        }
        let description = item.prose("description")?;
        all.push(Declared { key, description });
    }
    Ok(all)
}

fn declared_value(all: &[Declared]) -> Value {
    all.iter()
        .map(|each| json!({"key": each.key, "description": each.description}))
        .collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use base64::{Engine, engine::general_purpose::STANDARD};

    /// The manifest that most tests use.
    pub fn sample() -> Value {
        json!({
            "identifier": "live.arkitekt.rekuest", "version": "1.0.0", "node_id": "n1", "name": "ignored",
            "roles": [{"key": "admin", "description": "all"}], "scopes": [{"key": "rekuest:read"}],
            "challenge_key": STANDARD.encode([7; 32]),
        })
    }

    fn start(value: &Value) -> Result<ServiceStart, Fault> {
        ServiceStart::parse(&Body::read(value.to_string().as_bytes()).expect("body"))
    }

    fn with_alias(alias: Value) -> Result<ServiceStart, Fault> {
        start(&json!({"manifest": sample(), "staging_aliases": [alias]}))
    }

    #[test]
    fn a_service_is_read_and_stored() {
        let read = start(&json!({
            "manifest": sample(),
            "staging_aliases": [
                {"id": "1", "host": "10.0.0.1", "port": 8090, "ssl": false, "path": "/rekuest/", "challenge": null},
                {"id": "2", "host": "x", "kind": "relative", "path": "rekuest", "challenge": "ht", "scope": "public"},
            ],
        }))
        .expect("read");
        assert_eq!(read.manifest.instance_id, "default");
        assert_eq!(read.expiration_time_seconds, 300);
        let first = &read.aliases[0].address;
        assert_eq!(
            (first.path.as_deref(), first.challenge.as_str(), first.ssl),
            (Some("rekuest"), "ht", false)
        );
        let second = &read.aliases[1].address;
        assert_eq!(
            (second.kind, &second.host, second.ssl),
            (AddressKind::Relative, &None, true)
        );
        assert_eq!(ServiceStart::from_value(&read.to_value()), Ok(read.clone()));
        let stored = read.manifest.to_value();
        assert!(!stored.to_string().contains("n1"));
    }

    #[test]
    fn scopes_of_aliases_become_layers() {
        for (host, scope, kind, layer) in [
            ("10.0.0.1", json!(null), "absolute", LayerKind::Lan),
            ("10.0.0.1", json!("local"), "absolute", LayerKind::Lan),
            ("rekuest", json!("local"), "absolute", LayerKind::Docker),
            ("a.example", json!("network"), "absolute", LayerKind::Lan),
            ("a.example", json!("public"), "absolute", LayerKind::Public),
            ("100.64.0.1", json!("ionscale"), "absolute", LayerKind::Mesh),
            ("100.64.0.1", json!("vpn"), "absolute", LayerKind::Vpn),
            ("100.64.0.1", json!("local"), "mesh", LayerKind::Mesh),
            ("10.0.0.1", json!("local"), "docker", LayerKind::Docker),
        ] {
            let read = with_alias(json!({"id": "1", "host": host, "scope": scope, "kind": kind}))
                .expect("read");
            assert_eq!(read.aliases[0].address.layer, layer, "{host} {scope}");
            assert_eq!(ServiceStart::from_value(&read.to_value()), Ok(read));
        }
        let public =
            with_alias(json!({"id": "1", "host": "a.example", "public": true})).expect("read");
        assert_eq!(public.aliases[0].address.layer, LayerKind::Public);
    }

    #[test]
    fn faults_name_the_member() {
        for (alias, part) in [
            (json!({"host": "h"}), "staging_aliases[0].id is required"),
            (json!({"id": "1"}), "staging_aliases[0].host is required"),
            (
                json!({"id": "1", "host": "http://h"}),
                "staging_aliases[0].host is \"http://h\"",
            ),
            (
                json!({"id": "1", "host": "h", "port": 65536}),
                "port must be from 0",
            ),
            (
                json!({"id": "1", "host": "h", "port": "80"}),
                "port must be a number",
            ),
            (
                json!({"id": "1", "host": "h", "kind": "odd"}),
                "kind is \"odd\"",
            ),
            (
                json!({"id": "1", "host": "h", "scope": "odd"}),
                "scope is \"odd\"",
            ),
            (
                json!({"id": "1", "host": "h", "path": "a b"}),
                "staging_aliases[0].path is \"a b\"",
            ),
            (json!({"id": 1, "host": "h"}), "id must be a string"),
        ] {
            let fault = with_alias(alias).expect_err(part);
            assert!(fault.message.contains(part), "{part}: {fault}");
        }
        let alias = json!({"id": "1", "host": "h"});
        let twice = json!({"manifest": sample(), "staging_aliases": [alias, alias]});
        assert!(
            start(&twice)
                .expect_err("twice")
                .message
                .contains("a second time")
        );
        let many: Vec<_> = (0..51)
            .map(|n| json!({"id": n.to_string(), "host": "h"}))
            .collect();
        assert!(start(&json!({"manifest": sample(), "staging_aliases": many})).is_err());
        for (name, value, part) in [
            (
                "challenge_key",
                json!("AAAA"),
                "manifest.challenge_key must be the base64",
            ),
            (
                "roles",
                json!([{"key": "a b"}]),
                "manifest.roles[0].key is \"a b\"",
            ),
            (
                "scopes",
                json!([{"key": "a"}, {"key": "a"}]),
                "manifest.scopes[1].key is \"a\" a second time",
            ),
            (
                "scopes",
                json!(["a"]),
                "manifest.scopes[0] must be an object",
            ),
            ("version", json!(null), "manifest.version is required"),
        ] {
            let mut manifest = sample();
            manifest[name] = value;
            let fault = start(&json!({ "manifest": manifest })).expect_err(part);
            assert!(fault.message.contains(part), "{part}: {fault}");
        }
    }
}
