//! With what settings services that run go on verifying tokens.

use crate::config::Config;
use crate::protocol::fakts::import::Settings;
use lok_common::admin::fakts::import::Setting;
use serde_json::{Value, json};

/// The settings that keep the names that services know.
pub(super) fn needed(config: &Config, said: &Settings) -> Vec<Setting> {
    let mut all = Vec::new();
    let mut add = |key: &str, value: Value, set: bool, detail: Option<String>| {
        all.push(Setting {
            key: key.to_owned(),
            value,
            set,
            detail,
        });
    };
    if let Some(issuer) = &said.issuer {
        let now = config.fakts.token_issuer.as_deref();
        let set = now.unwrap_or_else(|| config.server.issuer()) == issuer;
        let other = said.other_issuer.as_ref();
        let detail = other.map(|other| {
            format!("services that look for the issuer {other:?} (authentikate.issuers) need that instead")
        });
        add("fakts.token_issuer", json!(issuer), set, detail);
    }
    if let Some(kid) = &said.kid {
        let set = config.keys.kid_override.as_ref() == Some(kid);
        let detail = "lok signs with keys of its own: services have to fetch them anew";
        add(
            "keys.kid_override",
            json!(kid),
            set,
            Some(detail.to_owned()),
        );
    }
    if let Some(audience) = &said.audience {
        let mut audiences = config.tokens.default_audience.clone();
        let set = audiences.contains(audience);
        if !set {
            audiences.push(audience.clone());
        }
        add("tokens.default_audience", json!(audiences), set, None);
    }
    all
}
