//! Hubs with their instances and addresses, the hubs that partners bring to every organization, and redeem tokens.

use super::{Aside, Entry, File, Shape, people, shown};
use crate::protocol::fakts::body::Fault;
use crate::protocol::fakts::composition::{Composition, CompositionStart};
use crate::protocol::fakts::fields::{Fields, MAX_NAME};
use lok_common::Secret;
use serde_json::{Map, Value, json};

/// What the reference server takes for a version where none is said.
const VERSION: &str = "1.0.0";

/// A hub of an organization.
pub struct HubEntry {
    /// The slug of the organization.
    pub organization: String,
    /// What it is made of.
    pub hub: Composition,
}

/// Somebody whose hub every organization gets.
pub struct Partner {
    /// The hub, if there is one.
    pub hub: Option<Composition>,
    /// Why no organization gets it.
    pub not_for_all: Option<&'static str>,
}

/// A redeem token.
pub struct Token {
    /// The token; absent ones the reference server made by itself.
    pub token: Option<Secret>,
    /// On whose behalf.
    pub user: String,
    /// The slug of the organization.
    pub organization: Option<String>,
    /// The hub.
    pub hub: Option<String>,
    /// When it ends, in days from now.
    pub days: Option<i64>,
    /// How many clients may come of it.
    pub clients: Option<i64>,
}

const HUBS: Shape<HubEntry> = Shape {
    section: "hubs",
    known: &[
        "organization",
        "identifier",
        "name",
        "description",
        "instances",
        "clients",
    ],
    not_taken: &[],
    names: &["identifier", "name"],
    read: |fields| {
        Ok(HubEntry {
            organization: fields
                .required("organization", fields.line("organization", MAX_NAME)?)?,
            hub: hub(fields)?,
        })
    },
};

const COMPOSITIONS: Shape<HubEntry> = Shape {
    section: "compositions",
    ..HUBS
};

const PARTNERS: Shape<Partner> = Shape {
    section: "kommunity_partners",
    known: &[
        "identifier",
        "name",
        "oauth2",
        "auto_configure",
        "preconfigured_hub",
        "preconfigured_composition",
        "filter_config",
        "partner_kind",
        "kommunity_kind",
    ],
    not_taken: &[
        ("website_url", TELLS),
        ("auth_url", TELLS),
        ("description", TELLS),
        ("short_description", TELLS),
        ("logo_url", TELLS),
        ("image_url", TELLS),
        ("license_agreement", TELLS),
        (
            "pre_authorize_hook",
            "lok asks nobody before it makes a hub",
        ),
        (
            "pre_authorize_token",
            "lok asks nobody before it makes a hub",
        ),
    ],
    names: &["identifier", "name"],
    read: |fields| {
        let found = match fields.object("preconfigured_hub")? {
            Some(found) => Some(found),
            None => fields.object("preconfigured_composition")?,
        };
        let not_for_all = match (&found, fields.object("filter_config")?) {
            (None, _) => Some("it has no hub"),
            (_, Some(filter)) if filter.iter().any(|(_, value)| !value.is_null()) => {
                Some("its hub is for some people only (filter_config)")
            }
            _ if fields.flag("auto_configure")? != Some(true) => {
                Some("its hub is made on request only (auto_configure)")
            }
            _ => None,
        };
        Ok(Partner {
            hub: found.map(|found| hub(&found)).transpose()?,
            not_for_all,
        })
    },
};

const OTHER_PARTNERS: Shape<Partner> = Shape {
    section: "partners",
    ..PARTNERS
};

const TELLS: &str = "lok does not show partners to people";

const TOKENS: Shape<Token> = Shape {
    section: "redeem_tokens",
    known: &[
        "token",
        "user",
        "organization",
        "hub",
        "composition",
        "expires_in_days",
        "max_redemptions",
    ],
    not_taken: &[],
    names: &[],
    read: |fields| {
        let hub = match fields.line("hub", MAX_NAME)? {
            Some(hub) => Some(hub),
            None => fields.line("composition", MAX_NAME)?,
        };
        let positive = |name: &str| match fields.number(name)? {
            Some(number) if !(1..=100_000).contains(&number) => {
                Err(fields.fault(name, "must be from 1 to 100000"))
            }
            number => Ok(number),
        };
        Ok(Token {
            token: fields.secret("token")?,
            user: fields.required("user", fields.line("user", MAX_NAME)?)?,
            organization: fields.line("organization", MAX_NAME)?,
            hub,
            days: positive("expires_in_days")?,
            clients: positive("max_redemptions")?,
        })
    },
};

/// Reads these sections.
pub(super) fn read(sections: &Map<String, Value>, file: &mut File) {
    for shape in [HUBS, COMPOSITIONS] {
        let found = shape.each(sections, &mut file.asides);
        brought(
            sections,
            shape.section,
            |hub| Some(hub),
            &found,
            &mut file.asides,
        );
        file.hubs.extend(found);
    }
    for shape in [PARTNERS, OTHER_PARTNERS] {
        let found = shape.each(sections, &mut file.asides);
        brought(sections, shape.section, inner, &found, &mut file.asides);
        for (index, entry) in found.iter().enumerate() {
            let app = item(sections, shape.section, index).and_then(|item| item.get("oauth2"));
            if let Some(app) = app.filter(|app| !app.is_null()) {
                file.apps.push(app_of(shape.section, &entry.name, app));
            }
        }
        file.partners.extend(found);
    }
    file.tokens = TOKENS.each(sections, &mut file.asides);
    for entry in &mut file.tokens {
        if let Ok(token) = &entry.said {
            entry.name = format!("{} of {}", entry.name, shown(&token.user));
        }
    }
}

fn item<'a>(sections: &'a Map<String, Value>, section: &str, index: usize) -> Option<&'a Value> {
    sections.get(section)?.get(index)
}

/// The hub inside of a partner.
fn inner(partner: &Value) -> Option<&Value> {
    ["preconfigured_hub", "preconfigured_composition"]
        .iter()
        .find_map(|name| partner.get(name).filter(|hub| hub.is_object()))
}

/// Says of each hub what it brings along that lok does not make.
fn brought<T>(
    sections: &Map<String, Value>,
    section: &str,
    inside: fn(&Value) -> Option<&Value>,
    found: &[Entry<T>],
    asides: &mut Vec<Aside>,
) {
    for (index, entry) in found.iter().enumerate() {
        let hub = item(sections, section, index).and_then(inside);
        let clients = hub
            .and_then(|hub| hub.get("clients"))
            .and_then(Value::as_array);
        if clients.is_some_and(|clients| !clients.is_empty()) {
            asides.push(Aside {
                section: section.to_owned(),
                name: format!("{}.clients", entry.name),
                why: "apps become known when they start, by Fakts",
            });
        }
    }
}

fn app_of(section: &'static str, partner: &str, app: &Value) -> Entry<people::App> {
    let fields = Fields::of(app, format!("{partner}.oauth2"));
    let said = fields.and_then(|fields| people::app(&fields));
    let said = said.map(|app| people::App {
        name: if app.name == app.client_id {
            partner.to_owned()
        } else {
            app.name
        },
        ..app
    });
    Entry {
        section,
        name: match &said {
            Ok(app) => app.client_id.clone(),
            Err(_) => format!("{partner}.oauth2"),
        },
        said,
    }
}

/// A hub is what deployers send as a composition; those of files differ in small ways.
fn hub(fields: &Fields<'_>) -> Result<Composition, Fault> {
    let mut instances = Vec::new();
    for each in fields.objects("instances", usize::MAX)? {
        instances.push(instance(&each)?);
    }
    let name = match fields.line("identifier", MAX_NAME)? {
        Some(name) => Some(name),
        None => fields.line("name", MAX_NAME)?,
    };
    let composition = json!({
        "identifier": fields.required("identifier", name)?,
        "description": fields.prose("description")?,
        "instances": instances,
    });
    let start = CompositionStart::from_value(&json!({ "composition": composition }));
    start.map(|start| start.composition).map_err(|fault| {
        let message = fault.message.trim_start_matches("composition.");
        Fault::new(fields.name(message))
    })
}

fn instance(fields: &Fields<'_>) -> Result<Value, Fault> {
    let members = |fields: &Fields<'_>| -> Map<String, Value> {
        fields
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    let mut instance = members(fields);
    let mut manifest = match fields.object("manifest")? {
        Some(manifest) => members(&manifest),
        // Files that deployers write by hand have no manifest within.
        None => {
            let mut manifest = members(fields);
            let service = manifest.remove("service").unwrap_or_default();
            manifest.insert("identifier".to_owned(), service);
            manifest
        }
    };
    if manifest.get("version").is_none_or(Value::is_null) {
        manifest.insert("version".to_owned(), VERSION.into());
    }
    for name in ["node_id", "device_id", "logo"] {
        manifest.remove(name);
    }
    instance.insert("manifest".to_owned(), manifest.into());
    // Deployers name instances as they name services for people.
    if let Some(name) = fields.line("identifier", MAX_NAME)? {
        let name = name.split_whitespace().collect::<Vec<_>>().join("-");
        instance.insert("identifier".to_owned(), name.into());
    }
    let mut aliases = Vec::new();
    for each in fields.objects("aliases", usize::MAX)? {
        let mut alias = members(&each);
        if alias.get("id").is_none_or(Value::is_null)
            && let Some(name) = alias.get("name").cloned()
        {
            alias.insert("id".to_owned(), name);
        }
        if alias.get("scope").and_then(Value::as_str) == Some("private") {
            alias.insert("scope".to_owned(), "lan".into());
        }
        aliases.push(Value::Object(alias));
    }
    instance.insert("aliases".to_owned(), aliases.into());
    Ok(instance.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::fakts::LayerKind;

    fn file(value: &Value) -> File {
        File::read(value.as_object().expect("an object"))
    }

    #[test]
    fn hubs_are_read_in_both_forms() {
        let alias = json!({"name": "lan", "host": "10.0.0.1", "port": 80, "ssl": false, "scope": "private"});
        let flat = json!({"service": "live.arkitekt.rekuest", "identifier": "The one", "aliases": [alias]});
        let deep = json!({"identifier": "two", "manifest": {"identifier": "live.arkitekt.mikro", "name": "M", "node_id": "n"},
            "aliases": [{"id": "a", "kind": "relative", "host": "mikro", "name": "M", "scope": "public"}]});
        let read = file(&json!({"hubs": [
            {"organization": "lab", "name": "main", "instances": [flat, deep], "clients": [{"client": "x"}]},
        ]}));
        let entry = read.hubs[0].said.as_ref().expect("read");
        assert_eq!(
            (&*entry.organization, entry.hub.identifier.as_deref()),
            ("lab", Some("main"))
        );
        let [one, two] = entry.hub.instances.as_slice() else {
            panic!("two instances")
        };
        assert_eq!(
            (&*one.identifier, &*one.manifest.identifier),
            ("The-one", "live.arkitekt.rekuest")
        );
        assert_eq!(one.manifest.version, VERSION);
        assert_eq!(
            (&*one.aliases[0].id, one.aliases[0].address.layer),
            ("lan", LayerKind::Lan)
        );
        assert_eq!(two.manifest.node_id, None);
        assert_eq!(two.aliases[0].address.host, None);
        assert_eq!(read.asides[0].name, "main.clients");
    }

    #[test]
    fn a_partner_has_a_hub_for_all_or_says_why_not() {
        let hub = json!({"identifier": "localhost", "instances": []});
        for (partner, why) in [
            (
                json!({"auto_configure": true, "preconfigured_hub": hub}),
                None,
            ),
            (
                json!({"auto_configure": true, "preconfigured_composition": hub}),
                None,
            ),
            (json!({"preconfigured_hub": hub}), Some("auto_configure")),
            (json!({"auto_configure": true}), Some("no hub")),
            (
                json!({"auto_configure": true, "preconfigured_hub": hub, "filter_config": {"username_equals": ["a"]}}),
                Some("filter_config"),
            ),
            (
                json!({"auto_configure": true, "preconfigured_hub": hub, "filter_config": {"username_equals": null}}),
                None,
            ),
        ] {
            let mut partner = partner;
            partner["identifier"] = "p".into();
            let read = file(&json!({ "kommunity_partners": [partner] }));
            let found = read.partners[0].said.as_ref().expect("read").not_for_all;
            match (found, why) {
                (None, None) => {}
                (Some(found), Some(part)) => assert!(found.contains(part), "{found}"),
                other => panic!("{partner}: {other:?}"),
            }
        }
        let app = json!({"client_id": "shop", "client_secret": "s", "redirect_uris": ["https://shop.example/cb"]});
        let read = file(&json!({"partners": [{"identifier": "p", "name": "P", "oauth2": app}]}));
        let found = read.apps[0].said.as_ref().expect("read");
        assert_eq!((&*found.client_id, &*found.name), ("shop", "p"));
    }

    #[test]
    fn faults_name_the_member() {
        for (hub, part) in [
            (json!({"name": "main"}), "hubs[0].organization is required"),
            (
                json!({"organization": "lab"}),
                "hubs[0].identifier is required",
            ),
            (
                json!({"organization": "lab", "name": "m", "instances": [{"identifier": "x"}]}),
                "hubs[0].instances[0].manifest.identifier is required",
            ),
            (
                json!({"organization": "lab", "name": "m", "instances": [
                    {"service": "s", "aliases": [{"id": "a", "host": "a b"}]},
                ]}),
                "hubs[0].instances[0].aliases[0].host is \"a b\"",
            ),
        ] {
            let read = file(&json!({ "hubs": [hub] }));
            let fault = read.hubs[0].said.as_ref().err().expect(part);
            assert!(fault.message.contains(part), "{part}: {fault}");
        }
        for (token, part) in [
            (json!({"token": "x"}), "user is required"),
            (
                json!({"token": "x", "user": "a", "expires_in_days": 0}),
                "expires_in_days must be",
            ),
            (
                json!({"token": "a b", "user": "a"}),
                "nothing that was issued here",
            ),
        ] {
            let read = file(&json!({ "redeem_tokens": [token] }));
            let fault = read.tokens[0].said.as_ref().err().expect(part);
            assert!(fault.message.contains(part), "{part}: {fault}");
        }
    }
}
