//! One object of a manifest: read before the transaction, and made in it.

use super::kinds::{Declare, Extra, read_of};
use super::{Rules, refused};
use crate::service::admin::{changed, created, facts, has_nul, nul, reread};
use crate::service::{Failure, Fresh, Lok};
use crate::store::Db;
use lok_common::admin::ObjectOf;
use lok_common::admin::apply::{
    Declaration, Difference, Kind, Line, MOST_KEY, More, OWNER_LABEL, Outcome, State,
};
use lok_common::nearest::nearest;
use lok_common::{ErrorCode, Problem, Secret};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// An object that is to be made.
pub(super) trait Step: Send + Sync {
    /// What it is.
    fn kind(&self) -> Kind;

    /// Its name.
    fn name(&self) -> &str;

    /// Its place in the manifest.
    fn index(&self) -> usize;

    /// Makes it, or changes what is different, or does nothing. Answers its id, and what became of it.
    fn make(&self, db: &mut Db, rules: &Rules, fresh: &Fresh) -> Result<(String, Line), Failure>;
}

/// What a manifest says of an object of a kind.
struct Declared<R: Declare> {
    index: usize,
    key: String,
    labels: Option<BTreeMap<String, String>>,
    spec: Map<String, Value>,
    draft: R::Draft,
    secret: Option<Secret>,
    more: More,
    prepared: R::Prepared,
}

/// Reads an object, or says what is wrong with it.
pub(super) async fn step(
    lok: &Lok,
    index: usize,
    declaration: Declaration,
    rules: &Rules,
) -> Result<Box<dyn Step>, Box<Line>> {
    let kind = declaration.kind;
    let name = kind
        .key(&declaration.spec)
        .unwrap_or_else(|| format!("object {}", index + 1));
    let name: String = name.chars().take(MOST_KEY).collect();
    read_of(lok, index, declaration, rules)
        .await
        .map_err(|problem| Box::new(refused(kind, &name, Some(index), problem)))
}

/// Reads an object of a kind.
pub(super) async fn read<R: Declare>(
    lok: &Lok,
    index: usize,
    declaration: Declaration,
    rules: &Rules,
) -> Result<Box<dyn Step>, Problem> {
    let Declaration {
        kind,
        labels,
        mut spec,
        secret,
    } = declaration;
    if let Some((field, _)) = spec
        .iter()
        .find(|(name, value)| name.contains('\0') || has_nul(value))
    {
        return Err(nul(field).field(format!("spec.{field}")));
    }
    let key = kind.key(&spec).ok_or_else(|| nameless(kind))?;
    if key.chars().count() > MOST_KEY {
        return Err(Problem::invalid(
            "spec",
            format!("the name of the {} is too long", kind.noun()),
        )
        .why(format!("no name has more than {MOST_KEY} characters"))
        .fix("choose a shorter one"));
    }
    let fields = kind.fields();
    if let Some(unknown) = spec.keys().find(|field| !fields.contains(&field.as_str())) {
        return Err(not_a_field(kind, unknown, &fields));
    }
    if let (Some(owner), Some(labels)) = (&rules.owner, &labels)
        && let Some(other) = labels.get(OWNER_LABEL).filter(|other| *other != owner)
    {
        return Err(Problem::invalid(
            "labels",
            format!("its label {OWNER_LABEL} names {other:?}, and it is applied as {owner:?}"),
        )
        .why("an object has one owner")
        .fix("leave the label out, or apply it as the one that it names"));
    }
    let more = kind
        .more()
        .iter()
        .filter_map(|field| spec.remove_entry(*field));
    let more: More = typed(more.collect())?;
    if kind == Kind::Template {
        spec.remove("name");
    }
    let mut draft: R::Draft = typed(spec.clone())?;
    if let Some(secret) = &secret {
        if kind.secret_field().is_none() {
            return Err(Problem::invalid(
                "secret",
                format!("a manifest gives no {} a secret", kind.noun()),
            )
            .why("lok makes it, or it has none")
            .fix("leave it out"));
        }
        R::put_secret(&mut draft, secret);
    }
    if labels.as_ref().is_some_and(|labels| !labels.is_empty()) && R::labels(&mut draft).is_none() {
        return Err(
            Problem::invalid("labels", format!("a {} has no labels", kind.noun()))
                .why("there is one of each, and it is nobody's")
                .fix("leave them out"),
        );
    }
    let prepared = R::prepare(lok, &mut draft).await.map_err(Problem::from)?;
    Ok(Box::new(Declared::<R> {
        index,
        key,
        labels,
        spec,
        draft,
        secret,
        more,
        prepared,
    }))
}

fn nameless(kind: Kind) -> Problem {
    let fields = kind.key_fields().join(" and ");
    Problem::invalid("spec", format!("the {} has no name", kind.noun()))
        .why(format!("what is there already is found by its {fields}"))
        .fix(format!("give it {fields}"))
}

fn not_a_field(kind: Kind, unknown: &str, fields: &[&str]) -> Problem {
    let problem = Problem::invalid(
        &format!("spec.{unknown}"),
        format!("{unknown:?} is no field of a {} in a manifest", kind.noun()),
    );
    match (
        kind.not_here(unknown),
        nearest(unknown, fields.iter().copied()),
    ) {
        (Some(instead), _) => problem.why("it belongs to a command").fix(instead),
        (None, Some(near)) => problem
            .why("what nobody knows may be a slip")
            .fix(format!("did you mean {near}?")),
        (None, None) => problem
            .why("what nobody knows may be a slip")
            .fix(format!("there are {}", fields.join(", "))),
    }
}

fn typed<T: serde::de::DeserializeOwned>(fields: Map<String, Value>) -> Result<T, Problem> {
    serde_json::from_value(fields.into()).map_err(|error| {
        Problem::new(ErrorCode::InvalidInput, "a field cannot have this value")
            .why(error.to_string())
            .fix("see lok-manifest(5) for what it can be")
    })
}

impl<R: Declare> Step for Declared<R> {
    fn kind(&self) -> Kind {
        R::WHICH
    }

    fn name(&self) -> &str {
        &self.key
    }

    fn index(&self) -> usize {
        self.index
    }

    fn make(&self, db: &mut Db, rules: &Rules, fresh: &Fresh) -> Result<(String, Line), Failure> {
        let Some(before) = R::get(db, &self.key, fresh.now)? else {
            return self.create(db, rules, fresh);
        };
        R::revive(&before)?;
        let id = before.metadata.id.clone();
        let was = facts::<R>(&before);
        let owner = before.metadata.labels.get(OWNER_LABEL).cloned();
        let mut line = self.line(Outcome::Unchanged, &before.metadata.name);
        let (mut draft, mut differs) = self.differing(&was["spec"])?;
        let labels = self
            .labels_over(rules, &before.metadata.labels)
            .filter(|labels| *labels != before.metadata.labels);
        if let (Some(labels), Some(slot)) = (labels, R::labels(&mut draft)) {
            *slot = Some(labels);
            differs = true;
        }
        if let Some(secret) = &self.secret {
            differs |= R::put_secret_again(&mut draft, secret);
        }
        // To be told what it has already would make some kinds an object of their own.
        let warnings = match differs {
            true => self.change(db, before, draft, fresh)?,
            false => Vec::new(),
        };
        if !differs && (self.is_plain() || self.has_more(&was["status"])) {
            return Ok((id, line));
        }
        let extra = R::more(db, &id, &self.more, &self.prepared, fresh)?;
        let after = reread::<R>(db, &id, fresh)?;
        line.differences = differences(&was, &facts::<R>(&after));
        if extra == Extra::Secret {
            line.differences.push(secret_differs());
        }
        if line.differences.is_empty() {
            return Ok((id, line));
        }
        if let Some(owner) = owner
            && !rules.take_over
            && self.claimed_by(rules) != Some(&owner)
        {
            return Err(of_another(R::NOUN, &line.name, &owner).into());
        }
        line.outcome = Outcome::Updated;
        line.warnings = warnings;
        Ok((id, line))
    }
}

impl<R: Declare> Declared<R> {
    fn create(&self, db: &mut Db, rules: &Rules, fresh: &Fresh) -> Result<(String, Line), Failure> {
        let mut draft = self.draft.clone();
        if let Some(slot) = R::labels(&mut draft) {
            *slot = self.labels_over(rules, &BTreeMap::new());
        }
        R::admit(&draft, rules.role)?;
        let saved = R::make(db, draft, self.prepared.clone(), &self.more, fresh)?;
        let change = created::<R>(db, saved, fresh)?;
        let id = change.object.metadata.id.clone();
        let after = match self.is_plain() {
            true => change.object,
            false => {
                R::more(db, &id, &self.more, &self.prepared, fresh)?;
                reread::<R>(db, &id, fresh)?
            }
        };
        let mut line = self.line(Outcome::Created, &after.metadata.name);
        line.differences = differences(&json!({}), &facts::<R>(&after));
        if self.secret.is_some() && !line.differences.iter().any(|one| one.field == "secret") {
            line.differences.push(secret_differs());
        }
        line.secret_shown_once = change.secret.is_some();
        line.secret = change.secret;
        line.warnings = change.warnings;
        Ok((id, line))
    }

    /// Changes it. What follows from a field that was changed is put back where the manifest has it otherwise: another
    /// address is not verified, unless it is said to be.
    fn change(
        &self,
        db: &mut Db,
        before: ObjectOf<R>,
        draft: R::Draft,
        fresh: &Fresh,
    ) -> Result<Vec<String>, Failure> {
        let change = changed::<R>(db, before, draft, &self.prepared, fresh, None)?;
        let (rest, differs) = self.differing(&facts::<R>(&change.object)["spec"])?;
        if !change.changed || !differs {
            return Ok(change.warnings);
        }
        Ok(changed::<R>(db, change.object, rest, &self.prepared, fresh, None)?.warnings)
    }

    /// Whether it is already as what a draft does not say is to be.
    fn has_more(&self, status: &Value) -> bool {
        let More { memberships, state } = &self.more;
        let is = |state: &State| match state {
            State::Enabled => status["state"] == "enabled" || status["state"] == "active",
            State::Disabled => status["state"] == "disabled",
        };
        let has = |(slug, roles): (&String, &Option<Vec<String>>)| match roles {
            Some(roles) => {
                let wanted: BTreeSet<&str> = roles.iter().map(String::as_str).collect();
                let roles = status["roles"][slug].as_array();
                roles.is_some_and(|roles| {
                    roles
                        .iter()
                        .filter_map(Value::as_str)
                        .collect::<BTreeSet<_>>()
                        == wanted
                })
            }
            None => false,
        };
        self.secret.is_none()
            && state.as_ref().is_none_or(is)
            && memberships.iter().flatten().all(has)
    }

    /// Whether a draft says all of it.
    fn is_plain(&self) -> bool {
        self.more == More::default() && self.secret.is_none()
    }

    fn line(&self, outcome: Outcome, name: &str) -> Line {
        Line {
            index: Some(self.index),
            ..Line::new(outcome, R::WHICH, name)
        }
    }

    /// A draft of what is different alone, and whether anything is. What is as it is to be is not even looked at again: it
    /// may have been right once and name what is gone.
    fn differing(&self, spec: &Value) -> Result<(R::Draft, bool), Failure> {
        let fields: Map<String, Value> = self
            .spec
            .iter()
            .filter(|(name, value)| spec.get(name.as_str()).unwrap_or(&Value::Null) != *value)
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        let differs = !fields.is_empty();
        Ok((typed(fields)?, differs))
    }

    /// The labels that it is to have, if the manifest says so.
    fn labels_over(
        &self,
        rules: &Rules,
        before: &BTreeMap<String, String>,
    ) -> Option<BTreeMap<String, String>> {
        let Some(owner) = &rules.owner else {
            return self.labels.clone();
        };
        let mut labels = self.labels.clone().unwrap_or_else(|| before.clone());
        labels.insert(OWNER_LABEL.to_owned(), owner.clone());
        Some(labels)
    }

    /// Whose it is to be.
    fn claimed_by<'a>(&'a self, rules: &'a Rules) -> Option<&'a String> {
        rules
            .owner
            .as_ref()
            .or_else(|| self.labels.as_ref()?.get(OWNER_LABEL))
    }
}

fn of_another(noun: &str, name: &str, owner: &str) -> Problem {
    Problem::new(
        ErrorCode::Conflict,
        format!("{noun} {name:?} is managed by {owner:?}"),
    )
    .why("two manifests would undo each other's changes")
    .fix(format!(
        "leave it out, apply it as --owner {owner}, or take it over with --take-over"
    ))
}

fn secret_differs() -> Difference {
    Difference {
        field: "secret".to_owned(),
        before: Value::Null,
        after: Value::Null,
    }
}

/// What is different of what a manifest can say. What lok observed is not.
fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut all = Vec::new();
    let mut compare = |prefix: &str, before: &Value, after: &Value| {
        let empty = Map::new();
        let (was, is) = (
            before.as_object().unwrap_or(&empty),
            after.as_object().unwrap_or(&empty),
        );
        let gone = was.keys().filter(|name| !is.contains_key(*name));
        for name in is.keys().chain(gone) {
            let old = was.get(name).cloned().unwrap_or_default();
            let new = is.get(name).cloned().unwrap_or_default();
            if old != new {
                all.push(Difference {
                    field: format!("{prefix}{name}"),
                    before: old,
                    after: new,
                });
            }
        }
    };
    compare("", &before["spec"], &after["spec"]);
    compare("labels.", &before["labels"], &after["labels"]);
    let (was, is) = (&before["status"], &after["status"]);
    compare("memberships.", &was["roles"], &is["roles"]);
    let (old, new) = (&was["state"], &is["state"]);
    if old != new && (!old.is_null() || new == "disabled") {
        all.push(Difference {
            field: "state".to_owned(),
            before: old.clone(),
            after: new.clone(),
        });
    }
    if was["secret_set_at"] != is["secret_set_at"] {
        all.push(secret_differs());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lok_observed_is_no_difference_and_a_secret_shows_nothing() {
        let before = json!({
            "spec": {"name": "a", "gone": 1}, "labels": {},
            "status": {"state": "enabled", "queued": 1, "secret_set_at": "t1", "roles": {"lab": ["user"]}},
        });
        let after = json!({
            "spec": {"name": "b"}, "labels": {"team": "x"},
            "status": {"state": "disabled", "queued": 2, "secret_set_at": "t2", "roles": {"lab": ["owner"]}},
        });
        let found: Vec<String> = differences(&before, &after)
            .into_iter()
            .map(|one| format!("{} {} {}", one.field, one.before, one.after))
            .collect();
        assert_eq!(
            found,
            [
                "name \"a\" \"b\"",
                "gone 1 null",
                "labels.team null \"x\"",
                "memberships.lab [\"user\"] [\"owner\"]",
                "state \"enabled\" \"disabled\"",
                "secret null null",
            ]
        );
    }
}
