//! A whole hub that asks to become known (Fakts v1 `compositionstart`).

use super::body::{Body, Fault, quote};
use super::fields::{Fields, logo};
use super::manifest::Manifest;
use super::request::{wait, with_device};
use super::service::{ServiceManifest, StagingAlias, aliases, aliases_value};
use serde_json::{Value, json};
use std::collections::HashSet;

const MAX_INSTANCES: usize = 100;
const MAX_CLIENTS: usize = 100;
const WAIT: u32 = 600;

/// A set of services and clients that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composition {
    /// What it is called; deployers may leave that to the person who decides.
    pub identifier: Option<String>,
    /// What it is, for people.
    pub description: Option<String>,
    /// Where its image is, or the image itself.
    pub logo: Option<String>,
    /// Its services.
    pub instances: Vec<StagingInstance>,
    /// The clients that it brings along.
    pub clients: Vec<StagingClient>,
    /// It would like a key for the mesh.
    pub request_auth_key: bool,
}

/// A running service of a composition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagingInstance {
    /// What the composition calls it; by default, the identifier of the service.
    pub identifier: String,
    /// What it is, for people.
    pub description: Option<String>,
    /// What the service says of itself.
    pub manifest: ServiceManifest,
    /// Where it answers.
    pub aliases: Vec<StagingAlias>,
}

/// A client of a composition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagingClient {
    /// What the composition calls it; by default, the identifier of the app.
    pub identifier: String,
    /// What it is, for people.
    pub description: Option<String>,
    /// What the app says of itself.
    pub manifest: Manifest,
}

/// A hub that asks to become known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompositionStart {
    /// What it is made of.
    pub composition: Composition,
    /// How long it waits for a person, from 60 to 1800 seconds.
    pub expiration_time_seconds: u32,
}

impl CompositionStart {
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
        let composition = fields.required("composition", fields.object("composition")?)?;
        Ok(Self {
            composition: Composition::read(&composition)?,
            expiration_time_seconds: wait(fields, WAIT)?,
        })
    }

    /// It as JSON, for the while that it is pending: the devices are in it.
    #[must_use]
    pub fn to_value(&self) -> Value {
        json!({
            "composition": self.composition.to_value(),
            "expiration_time_seconds": self.expiration_time_seconds,
        })
    }
}

impl Composition {
    fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        Ok(Self {
            identifier: fields.identifier("identifier")?,
            description: fields.prose("description")?,
            logo: fields.text("logo")?.and_then(logo),
            instances: each(
                fields,
                "instances",
                MAX_INSTANCES,
                StagingInstance::read,
                |one| &one.identifier,
            )?,
            clients: each(fields, "clients", MAX_CLIENTS, StagingClient::read, |one| {
                &one.identifier
            })?,
            request_auth_key: fields.flag("request_auth_key")?.unwrap_or(false),
        })
    }

    fn to_value(&self) -> Value {
        let instances: Vec<_> = self
            .instances
            .iter()
            .map(StagingInstance::to_value)
            .collect();
        let clients: Vec<_> = self.clients.iter().map(StagingClient::to_value).collect();
        json!({
            "identifier": self.identifier,
            "description": self.description,
            "logo": self.logo,
            "instances": instances,
            "clients": clients,
            "request_auth_key": self.request_auth_key,
        })
    }
}

impl StagingInstance {
    fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        let manifest =
            ServiceManifest::read(&fields.required("manifest", fields.object("manifest")?)?)?;
        Ok(Self {
            identifier: fields
                .identifier("identifier")?
                .unwrap_or_else(|| manifest.identifier.clone()),
            description: fields.prose("description")?,
            manifest,
            aliases: aliases(fields, "aliases")?,
        })
    }

    fn to_value(&self) -> Value {
        json!({
            "identifier": self.identifier,
            "description": self.description,
            "manifest": with_device(self.manifest.to_value(), self.manifest.node_id.as_deref()),
            "aliases": aliases_value(&self.aliases),
        })
    }
}

impl StagingClient {
    fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        let manifest = Manifest::read(&fields.required("manifest", fields.object("manifest")?)?)?;
        Ok(Self {
            identifier: fields
                .identifier("identifier")?
                .unwrap_or_else(|| manifest.identifier.clone()),
            description: fields.prose("description")?,
            manifest,
        })
    }

    fn to_value(&self) -> Value {
        json!({
            "identifier": self.identifier,
            "description": self.description,
            "manifest": with_device(self.manifest.to_value(), self.manifest.device_id.as_deref()),
        })
    }
}

/// Reads the objects of a list, whose identifiers must differ.
fn each<T>(
    fields: &Fields<'_>,
    name: &str,
    max: usize,
    read: impl Fn(&Fields<'_>) -> Result<T, Fault>,
    identifier: impl Fn(&T) -> &String,
) -> Result<Vec<T>, Fault> {
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for item in fields.objects(name, max)? {
        let one = read(&item)?;
        if !seen.insert(identifier(&one).clone()) {
            return Err(item.fault(
                "identifier",
                format_args!("is {} a second time", quote(identifier(&one))),
            ));
        }
        all.push(one);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::super::{manifest, service};
    use super::*;

    fn start(value: &Value) -> Result<CompositionStart, Fault> {
        CompositionStart::parse(&Body::read(value.to_string().as_bytes()).expect("body"))
    }

    #[test]
    fn a_hub_is_read_and_stored() {
        let alias = json!({"id": "1", "name": "lan", "host": "10.0.0.1", "port": 80, "ssl": false, "challenge": "ht"});
        let read = start(&json!({"composition": {
            "identifier": "lab", "request_auth_key": true,
            "instances": [{"identifier": null, "manifest": service::tests::sample(), "aliases": [alias]}],
            "clients": [{"identifier": "app", "description": "it", "manifest": manifest::tests::sample()}],
        }}))
        .expect("read");
        assert_eq!(read.expiration_time_seconds, 600);
        assert_eq!(
            read.composition.instances[0].identifier,
            "live.arkitekt.rekuest"
        );
        assert_eq!(
            read.composition.clients[0].manifest.device_id.as_deref(),
            Some("n1")
        );
        assert_eq!(CompositionStart::from_value(&read.to_value()), Ok(read));
        let bare = start(&json!({"composition": {"identifier": null}})).expect("read");
        assert_eq!(bare.composition.identifier, None);
    }

    #[test]
    fn faults_name_the_member() {
        let instance = json!({"manifest": service::tests::sample()});
        let client = json!({"manifest": manifest::tests::sample()});
        for (composition, part) in [
            (json!(null), "composition is required"),
            (
                json!({"instances": [{}]}),
                "composition.instances[0].manifest is required",
            ),
            (
                json!({"instances": [instance, instance]}),
                "composition.instances[1].identifier is \"live.arkitekt.rekuest\" a second time",
            ),
            (json!({"clients": [client, client]}), "a second time"),
            (json!({"clients": vec![json!({}); 101]}), "more than 100"),
            (json!({"instances": vec![json!({}); 101]}), "more than 100"),
            (
                json!({"instances": [{"manifest": service::tests::sample(), "aliases": [{"id": "1", "host": "a b"}]}]}),
                "composition.instances[0].aliases[0].host is \"a b\"",
            ),
        ] {
            let fault = start(&json!({ "composition": composition })).expect_err(part);
            assert!(fault.message.contains(part), "{part}: {fault}");
        }
    }
}
