//! What an app says of itself: who it is, what it may do, which services it needs.

use super::body::{Fault, quote};
use super::fields::{Fields, MAX_KEY, MAX_NAME, MAX_URL, is_token, logo, web_url};
use super::hash::Framed;
use serde_json::{Value, json};
use std::collections::HashSet;

const MAX_VERSION: usize = 100;
const MAX_SCOPES: usize = 100;
const MAX_REQUIREMENTS: usize = 100;
const MAX_SOURCES: usize = 20;
const MAX_DEVICE: usize = 500;
const MAX_SOURCE_KIND: usize = 50;

/// What an app says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Which app: `my-app`, `live.arkitekt.rekuest`.
    pub identifier: String,
    /// Which release of it.
    pub version: String,
    /// What it asks for, each once. Scopes that nobody knows are left out later and are no fault.
    pub scopes: Vec<String>,
    /// Where its image is, or the image itself.
    pub logo: Option<String>,
    /// The services that it needs, in its own order.
    pub requirements: Vec<Requirement>,
    /// Where its source can be read.
    pub public_sources: Vec<PublicSource>,
    /// What it is, for people.
    pub description: Option<String>,
    /// Where problems are reported.
    pub repo_url: Option<String>,
    /// Who publishes it.
    pub author: Option<String>,
    /// What its image runs.
    pub entrypoint: Option<String>,
    /// The machine that it runs on, which older clients call `node_id`. To be kept as a keyed hash only.
    pub device_id: Option<String>,
}

/// The need for one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// What the app calls it.
    pub key: String,
    /// The identifier of the service.
    pub service: String,
    /// The app can do without.
    pub optional: bool,
    /// What for, for people.
    pub description: Option<String>,
}

/// Where the source of an app can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicSource {
    /// What it is: `github`, `website` or another word.
    pub kind: String,
    /// An address of the web.
    pub url: String,
}

impl Manifest {
    /// Reads a manifest of any generation of clients; what it does not know, it skips.
    ///
    /// # Errors
    /// What is missing, of the wrong type or too long.
    pub fn from_value(value: &Value) -> Result<Self, Fault> {
        Self::read(&Fields::of(value, "manifest".into())?)
    }

    pub(super) fn read(fields: &Fields<'_>) -> Result<Self, Fault> {
        // Both names may come, and one of them may be null.
        let device_id = match fields.line("device_id", MAX_DEVICE)? {
            Some(id) => Some(id),
            None => fields.line("node_id", MAX_DEVICE)?,
        };
        Ok(Self {
            identifier: fields.required("identifier", fields.identifier("identifier")?)?,
            version: fields.required("version", fields.line("version", MAX_VERSION)?)?,
            scopes: scopes(fields)?,
            logo: fields.text("logo")?.and_then(logo),
            requirements: requirements(fields)?,
            public_sources: public_sources(fields)?,
            description: fields.prose("description")?,
            repo_url: fields.text("repo_url")?.and_then(web_url),
            author: fields.line("author", MAX_NAME)?,
            entrypoint: fields.line("entrypoint", MAX_NAME)?,
            device_id,
        })
    }

    /// It as JSON, always with the same members in the same order, for storing.
    ///
    /// The device is not in it: a release is the same on every machine, and the raw id of a machine is not kept.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let requirements: Vec<_> = self
            .requirements
            .iter()
            .map(Requirement::to_value)
            .collect();
        json!({
            "identifier": self.identifier,
            "version": self.version,
            "description": self.description,
            "logo": self.logo,
            "author": self.author,
            "entrypoint": self.entrypoint,
            "repo_url": self.repo_url,
            "scopes": self.scopes,
            "requirements": requirements,
            "public_sources": sources_value(&self.public_sources),
        })
    }

    /// A hash of what defines the app: identifier, version, scopes and requirements.
    ///
    /// The order of the lists does not count, nor does what only people read, nor the machine: a redeem token pins this
    /// hash, and a container that starts again elsewhere is still the same app.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut scopes: Vec<_> = self.scopes.iter().collect();
        scopes.sort_unstable();
        let mut requirements: Vec<_> = self.requirements.iter().collect();
        requirements.sort_unstable_by_key(|each| &each.key);
        let mut hash = Framed::new("lok fakts manifest 1");
        hash.text(&self.identifier)
            .text(&self.version)
            .count(scopes.len());
        for scope in scopes {
            hash.text(scope);
        }
        hash.count(requirements.len());
        for each in requirements {
            let needed = if each.optional {
                "optional"
            } else {
                "required"
            };
            hash.text(&each.key).text(&each.service).text(needed);
        }
        hash.finish()
    }
}

impl Requirement {
    fn to_value(&self) -> Value {
        json!({
            "key": self.key,
            "service": self.service,
            "optional": self.optional,
            "description": self.description,
        })
    }
}

fn scopes(fields: &Fields<'_>) -> Result<Vec<String>, Fault> {
    let mut scopes: Vec<String> = Vec::new();
    for (path, scope) in fields.texts("scopes", MAX_SCOPES)? {
        if !is_token(scope) {
            return Err(Fault::new(format!(
                "{path} is {}, which is no scope",
                quote(scope)
            )));
        }
        if !scopes.iter().any(|each| each == scope) {
            scopes.push(scope.to_owned());
        }
    }
    Ok(scopes)
}

fn requirements(fields: &Fields<'_>) -> Result<Vec<Requirement>, Fault> {
    let mut keys = HashSet::new();
    let mut requirements = Vec::new();
    for item in fields.objects("requirements", MAX_REQUIREMENTS)? {
        let key = item.required("key", item.line("key", MAX_KEY)?)?;
        if !keys.insert(key.clone()) {
            return Err(item.fault("key", format_args!("is {} a second time", quote(&key))));
        }
        requirements.push(Requirement {
            key,
            service: item.required("service", item.identifier("service")?)?,
            optional: item.flag("optional")?.unwrap_or(false),
            description: item.prose("description")?,
        });
    }
    Ok(requirements)
}

/// Reads the sources; an address that no page could link to is left out.
pub(super) fn public_sources(fields: &Fields<'_>) -> Result<Vec<PublicSource>, Fault> {
    let mut sources = Vec::new();
    for item in fields.objects("public_sources", MAX_SOURCES)? {
        let kind = item.required("kind", item.line("kind", MAX_SOURCE_KIND)?)?;
        let url = item.required("url", item.text("url")?)?;
        if url.len() > MAX_URL {
            return Err(item.fault("url", format_args!("is longer than {MAX_URL} letters")));
        }
        if let Some(url) = web_url(url) {
            sources.push(PublicSource { kind, url });
        }
    }
    Ok(sources)
}

pub(super) fn sources_value(sources: &[PublicSource]) -> Value {
    sources
        .iter()
        .map(|each| json!({"kind": each.kind, "url": each.url}))
        .collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The manifest that most tests use.
    pub fn sample() -> Value {
        json!({
            "identifier": "live.arkitekt.test", "version": "1.0", "scopes": ["read", "write", "read"],
            "logo": "https://a.example/l.png", "node_id": "n1", "unknown": {"x": 1},
            "requirements": [
                {"key": "rekuest", "service": "live.arkitekt.rekuest"},
                {"key": "mikro", "service": "live.arkitekt.mikro", "optional": true, "description": "images"},
            ],
            "public_sources": [{"kind": "github", "url": "https://github.com/a/b"}],
        })
    }

    fn read(value: &Value) -> Result<Manifest, Fault> {
        Manifest::from_value(value)
    }

    fn with(name: &str, value: Value) -> Value {
        let mut manifest = sample();
        manifest[name] = value;
        manifest
    }

    #[test]
    fn manifests_of_every_generation_are_read() {
        let oldest = read(&json!({"identifier": "my-app", "version": "latest"})).expect("read");
        assert!(oldest.requirements.is_empty() && oldest.device_id.is_none());
        let nulls = json!({"identifier": "my-app", "version": "latest", "scopes": null, "logo": null,
            "requirements": null, "public_sources": null, "node_id": null, "description": null, "repo_url": null});
        assert_eq!(read(&nulls), Ok(oldest));
        let manifest = read(&sample()).expect("read");
        assert_eq!(manifest.scopes, ["read", "write"]);
        assert_eq!(manifest.device_id.as_deref(), Some("n1"));
        assert!(!manifest.requirements[0].optional && manifest.requirements[1].optional);
        for (device, node, id) in [
            (json!("d"), json!("n"), Some("d")),
            (json!(null), json!("n"), Some("n")),
            (json!("d"), json!(null), Some("d")),
            (json!(""), json!(""), None),
        ] {
            let mut value = with("device_id", device);
            value["node_id"] = node;
            assert_eq!(read(&value).expect("read").device_id.as_deref(), id);
        }
    }

    #[test]
    fn what_is_not_needed_is_dropped() {
        for logo in [
            "",
            "ftp://a",
            "javascript:alert(1)",
            &format!("https://a/{}", "x".repeat(3000)),
        ] {
            assert_eq!(read(&with("logo", json!(logo))).expect("read").logo, None);
        }
        let sources = with("public_sources", json!([{"kind": "git", "url": "git@a:b"}]));
        assert!(read(&sources).expect("read").public_sources.is_empty());
    }

    #[test]
    fn faults_name_the_member() {
        let many = |n: usize| Value::from_iter((0..n).map(|i| format!("s{i}")));
        let need = json!({"key": "a", "service": "s"});
        let source = json!({"kind": "a", "url": "https://a.example/"});
        for (name, value, part) in [
            ("identifier", json!(null), "manifest.identifier is required"),
            ("identifier", json!(""), "manifest.identifier is \"\""),
            ("identifier", json!("a b"), "manifest.identifier is \"a b\""),
            ("identifier", json!("a".repeat(201)), "…"),
            ("identifier", json!(1), "must be a string"),
            ("version", json!(""), "manifest.version is required"),
            ("version", json!("x".repeat(101)), "longer than 100"),
            ("version", json!("1\n"), "one line"),
            ("scopes", json!("read"), "must be a list"),
            (
                "scopes",
                json!(["a b"]),
                "manifest.scopes[0] is \"a b\", which is no scope",
            ),
            ("scopes", json!([""]), "no scope"),
            ("scopes", json!([1]), "must be a string"),
            ("scopes", json!(["x".repeat(101)]), "no scope"),
            ("scopes", many(101), "more than 100"),
            ("requirements", json!({}), "must be a list"),
            (
                "requirements",
                json!([need, need]),
                "manifest.requirements[1].key is \"a\" a second time",
            ),
            (
                "requirements",
                json!([{"key": "a"}]),
                "manifest.requirements[0].service is required",
            ),
            (
                "requirements",
                json!([{"key": "a", "service": "s", "optional": "no"}]),
                "true or false",
            ),
            (
                "requirements",
                Value::from_iter(vec![need.clone(); 101]),
                "more than 100",
            ),
            (
                "public_sources",
                Value::from_iter(vec![source.clone(); 21]),
                "more than 20",
            ),
            (
                "public_sources",
                json!([{"url": "https://a.example"}]),
                "kind is required",
            ),
            ("description", json!("x".repeat(2001)), "longer than 2000"),
            ("logo", json!(1), "must be a string"),
            ("node_id", json!(7), "must be a string"),
        ] {
            let fault = read(&with(name, value.clone())).expect_err(name);
            assert!(fault.message.contains(part), "{name}: {fault}");
        }
        assert!(read(&with("scopes", many(100))).is_ok());
        assert!(read(&json!([])).is_err());
    }

    #[test]
    fn the_hash_is_of_what_defines_the_app() {
        let base = read(&sample()).expect("read").hash();
        for (name, value) in [
            ("node_id", json!("another")),
            ("logo", json!(null)),
            ("description", json!("text")),
            ("scopes", json!(["write", "read"])),
            ("public_sources", json!([])),
        ] {
            assert_eq!(
                read(&with(name, value)).expect("read").hash(),
                base,
                "{name}"
            );
        }
        for (name, value) in [
            ("identifier", json!("live.arkitekt.other")),
            ("version", json!("1.1")),
            ("scopes", json!(["read"])),
            ("scopes", json!(["readwrite"])),
            ("requirements", json!([])),
        ] {
            assert_ne!(
                read(&with(name, value)).expect("read").hash(),
                base,
                "{name}"
            );
        }
        let mut optional = sample();
        optional["requirements"][0]["optional"] = json!(true);
        assert_ne!(read(&optional).expect("read").hash(), base);
        let mut turned = sample();
        if let Some(list) = turned["requirements"].as_array_mut() {
            list.reverse();
        }
        assert_eq!(read(&turned).expect("read").hash(), base);
    }

    fn requirement() -> impl Strategy<Value = (String, bool, Option<String>)> {
        (
            "[a-z.]{0,8}",
            any::<bool>(),
            proptest::option::of("\\PC{0,20}"),
        )
    }

    proptest! {
        #[test]
        fn what_is_stored_reads_back(
            identifier in "[a-z@][a-z0-9._:/@+-]{0,20}",
            version in "\\PC{1,20}",
            scopes in proptest::collection::vec("[!#-\\[\\]-~]{1,9}", 0..5),
            needs in proptest::collection::vec(requirement(), 0..5),
            description in proptest::option::of("[ -~\n\t]{0,30}"),
            logo in proptest::option::of("https?://[a-z]{1,5}/[ -~]{0,10}"),
        ) {
            let requirements: Vec<_> = needs.iter().enumerate().map(|(n, (service, optional, description))| json!({
                "key": n.to_string(), "service": format!("s{service}"), "optional": optional, "description": description,
            })).collect();
            let value = json!({"identifier": identifier, "version": version, "scopes": scopes, "logo": logo,
                "description": description, "requirements": requirements});
            if let Ok(manifest) = read(&value) {
                let stored = manifest.to_value();
                let again = read(&stored).expect("stored");
                prop_assert_eq!(&again, &manifest);
                prop_assert_eq!(again.to_value().to_string(), stored.to_string());
                prop_assert_eq!(again.hash(), manifest.hash());
            }
        }
    }
}
