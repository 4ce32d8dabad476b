//! What a client found when it tried the addresses it was told.

use super::body::{Body, Fault};
use super::fields::{Fields, MAX_KEY, MAX_NAME, clean, is_line};
use lok_common::Secret;
use std::collections::BTreeMap;

const MAX_REPORTS: usize = 200;
const MAX_REASON: usize = 500;

/// A report of v1 or v2.
#[derive(Clone, Debug)]
pub struct Report {
    /// Who reports (v1); without it, the access token says so (v2).
    pub token: Option<Secret>,
    /// Whether the client can do its work.
    pub functional: bool,
    /// For each requirement, by its key, the address that was tried.
    pub alias_reports: BTreeMap<String, AliasReport>,
}

/// What became of one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasReport {
    /// The alias that was taken, as it was called in the configuration; it may be gone by now.
    pub alias_id: Option<String>,
    /// Why it does not work, in the words of the client, cut at 500 letters.
    pub reason: Option<String>,
    /// Whether it works.
    pub valid: bool,
}

impl Report {
    /// Reads the body.
    ///
    /// # Errors
    /// What is missing, of the wrong type or too much.
    pub fn parse(body: &Body) -> Result<Self, Fault> {
        let fields = body.fields();
        Ok(Self {
            token: fields.secret("token")?,
            functional: fields.flag("functional")?.unwrap_or(true),
            alias_reports: match fields.object("alias_reports")? {
                None => BTreeMap::new(),
                Some(reports) => alias_reports(&reports)?,
            },
        })
    }
}

fn alias_reports(reports: &Fields<'_>) -> Result<BTreeMap<String, AliasReport>, Fault> {
    let mut read = BTreeMap::new();
    for (key, value) in reports.iter() {
        if read.len() == MAX_REPORTS {
            return Err(Fault::new(format!(
                "alias_reports has more than {MAX_REPORTS} entries"
            )));
        }
        if key.chars().count() > MAX_KEY || !is_line(key) {
            return Err(Fault::new(format!(
                "alias_reports has a key that is not one line of at most {MAX_KEY} letters"
            )));
        }
        // The key is the sender's, and no message repeats it.
        let fields = Fields::of(value, "alias_reports.*".into())?;
        read.insert(
            key.clone(),
            AliasReport {
                alias_id: fields.line("alias_id", MAX_NAME)?,
                reason: fields.text("reason")?.and_then(reason),
                valid: fields.required("valid", fields.flag("valid")?)?,
            },
        );
    }
    Ok(read)
}

fn reason(text: &str) -> Option<String> {
    let cut: String = clean(text).chars().take(MAX_REASON).collect();
    (!cut.is_empty()).then_some(cut)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value, json};

    fn report(value: &Value) -> Result<Report, Fault> {
        Report::parse(&Body::read(value.to_string().as_bytes()).expect("body"))
    }

    #[test]
    fn reports_of_both_protocols_are_read() {
        let reports = json!({"rekuest": {"alias_id": "7", "reason": null, "valid": true},
            "mikro": {"alias_id": null, "reason": "x\u{202e}".repeat(600), "valid": false}});
        let old = report(&json!({"token": "hush", "alias_reports": reports, "functional": false}))
            .expect("read");
        assert!(!old.functional && !format!("{old:?}").contains("hush"));
        assert_eq!(old.alias_reports["rekuest"].alias_id.as_deref(), Some("7"));
        assert_eq!(
            old.alias_reports["mikro"].reason.as_deref(),
            Some("x".repeat(500).as_str())
        );
        let new = report(&json!({"alias_reports": reports, "functional": true})).expect("read");
        assert!(new.token.is_none());
        assert_eq!(new.alias_reports, old.alias_reports);
        assert!(report(&json!({})).expect("read").functional);
    }

    #[test]
    fn reports_are_bounded() {
        let many = |n: usize| {
            let one = json!({"valid": true});
            let all: Map<_, _> = (0..n).map(|n| (n.to_string(), one.clone())).collect();
            json!({ "alias_reports": all })
        };
        assert_eq!(report(&many(200)).expect("read").alias_reports.len(), 200);
        assert!(report(&many(201)).is_err());
        for bad in [
            json!({"alias_reports": []}),
            json!({"alias_reports": {"a": 1}}),
            json!({"alias_reports": {"a": {}}}),
            json!({"alias_reports": {"a": {"valid": 1}}}),
            json!({"alias_reports": {"a": {"valid": true, "alias_id": 7}}}),
            json!({"alias_reports": {"x".repeat(101): {"valid": true}}}),
            json!({"alias_reports": {"a\nb": {"valid": true}}}),
            json!({"functional": "yes"}),
        ] {
            let fault = report(&bad).expect_err("refused");
            assert!(!fault.message.contains("xx"), "{fault}");
        }
    }
}
