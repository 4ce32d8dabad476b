//! What there is, written as a manifest.

use crate::error::Failure;
use lok_common::admin::API;
use lok_common::admin::apply::{Exported, ExportedObject, Kind};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The first lines of a file.
const HEAD: &str = "# Written by lokctl export; see lok-manifest(5).\n";

/// As TOML.
pub fn toml(exported: Exported) -> Result<String, Failure> {
    let mut text = HEAD.to_owned();
    for (kind, object, has_secret) in nested(exported.objects) {
        let one = json!({ kind.word(): [sayable(object)] });
        let written = toml::to_string_pretty(&one).map_err(|error| {
            Failure::failed("this cannot be written as TOML")
                .why(error.to_string())
                .fix("use -o json")
        })?;
        text.push('\n');
        let field = kind.secret_field().filter(|_| has_secret);
        match (field, written.split_once('\n')) {
            (Some(field), Some((heading, rest))) => {
                text.push_str(&format!(
                    "{heading}\n# It has a secret, which is not exported: {field}_file = \"PATH\"\n{rest}"
                ));
            }
            _ => text.push_str(&written),
        }
    }
    Ok(text)
}

/// As JSON.
pub fn json(exported: Exported) -> Value {
    let mut document = Map::new();
    document.insert("apiVersion".to_owned(), API.into());
    document.insert("kind".to_owned(), "Manifest".into());
    for (kind, object, _) in nested(exported.objects) {
        if let Value::Array(all) = document.entry(kind.word()).or_insert_with(|| json!([])) {
            all.push(object);
        }
    }
    document.into()
}

/// The objects in their short form, each address within its instance.
fn nested(objects: Vec<ExportedObject>) -> Vec<(Kind, Value, bool)> {
    let mut aliases: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut others = Vec::new();
    let instances: Vec<String> = objects
        .iter()
        .filter(|object| object.kind == Kind::Instance)
        .map(|object| object.name.clone())
        .collect();
    for mut object in objects {
        let instance = object.spec.get("instance").and_then(Value::as_str);
        match instance.filter(|name| instances.iter().any(|known| known == name)) {
            Some(instance) if object.kind == Kind::Alias => {
                let instance = instance.to_owned();
                object.spec.shift_remove("instance");
                aliases.entry(instance).or_default().push(short(object).1);
            }
            _ => others.push(object),
        }
    }
    others
        .into_iter()
        .map(|object| {
            let has_secret = object.has_secret;
            let within = match object.kind {
                Kind::Instance => aliases.remove(&object.name),
                _ => None,
            };
            let (kind, mut short) = short(object);
            if let (Some(within), Value::Object(fields)) = (within, &mut short) {
                fields.insert("aliases".to_owned(), within.into());
            }
            (kind, short, has_secret)
        })
        .collect()
}

fn short(object: ExportedObject) -> (Kind, Value) {
    let mut fields = object.spec;
    if !object.labels.is_empty() {
        fields.insert("labels".to_owned(), json!(object.labels));
    }
    (object.kind, fields.into())
}

/// TOML has no nothing; an empty text stands for it.
fn sayable(value: Value) -> Value {
    match value {
        Value::Null => "".into(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, sayable(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(sayable).collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(kind: Kind, name: &str, spec: Value) -> ExportedObject {
        ExportedObject {
            kind,
            name: name.to_owned(),
            labels: BTreeMap::new(),
            spec: spec.as_object().cloned().unwrap_or_default(),
            has_secret: kind == Kind::Provider,
        }
    }

    #[test]
    fn an_export_is_in_the_short_form() {
        let exported = Exported {
            objects: vec![
                object(
                    Kind::Instance,
                    "i",
                    json!({"hub": "lab:main", "access": {"allow_users": []}}),
                ),
                object(
                    Kind::Alias,
                    "i/lan",
                    json!({"instance": "i", "name": "lan"}),
                ),
                object(Kind::Provider, "g", json!({"name": "g"})),
                object(
                    Kind::Mandate,
                    "m",
                    json!({"name": "m", "max_clients": null}),
                ),
            ],
            left_out: Vec::new(),
        };
        let text = toml(exported.clone()).expect("TOML");
        assert_eq!(
            text,
            "# Written by lokctl export; see lok-manifest(5).\n\n[[instance]]\nhub = \"lab:main\"\n\n\
             [instance.access]\nallow_users = []\n\n[[instance.aliases]]\nname = \"lan\"\n\n\
             [[provider]]\n# It has a secret, which is not exported: client_secret_file = \"PATH\"\nname = \"g\"\n\n\
             [[mandate]]\nname = \"m\"\nmax_clients = \"\"\n"
        );
        assert_eq!(json(exported)["instance"][0]["aliases"][0]["name"], "lan");
    }
}
