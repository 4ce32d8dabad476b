//! What there is, as a manifest has it.

use super::kinds::{Declare, of_kind};
use super::prune::each;
use crate::service::admin::{hubs, orgs};
use crate::service::fakts::look;
use crate::service::{Failure, Lok};
use crate::store::{Db, users};
use lok_common::admin::ObjectOf;
use lok_common::admin::app::{App, AppKind};
use lok_common::admin::apply::{ExportFilter, Exported, ExportedObject, Kind};
use lok_common::admin::fakts::{
    alias::Alias, hub::Hub, instance::Instance, layer::Layer, mandate::Mandate, service::Service,
};
use lok_common::admin::notify::{template::Template, transport::Transport};
use lok_common::admin::org::Org;
use lok_common::admin::provider::Provider;
use lok_common::admin::role::{AdminRole, DEFAULT_ROLES, Role};
use lok_common::admin::scope::{DEFAULT_SCOPES, Scope};
use lok_common::admin::user::User;
use lok_common::nearest::nearest;
use lok_common::{ErrorCode, Problem};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What is narrowed by.
struct Wanted {
    role: AdminRole,
    /// The slug of the only organization.
    organization: Option<String>,
    now: i64,
}

/// Everything that a manifest can say, in one reading.
///
/// # Errors
/// `not_found` for the organization, a kind that is none or that the caller may not read, and those of the database.
pub async fn export(lok: &Lok, role: AdminRole, filter: ExportFilter) -> Result<Exported, Failure> {
    let (kinds, mut left_out) = kinds(role, filter.kinds.as_deref())?;
    let now = lok.clock.now();
    let mut exported = lok
        .store
        .read(move |db| {
            let organization = match &filter.org {
                Some(key) => Some(orgs::demand(db, key)?.slug),
                None => None,
            };
            let wanted = Wanted {
                role,
                organization,
                now,
            };
            let mut exported = Exported::default();
            for kind in &kinds {
                of_kind!(kind, collect(db, &wanted, &mut exported))?;
            }
            Ok::<_, Failure>(exported)
        })
        .await?;
    exported
        .objects
        .sort_by(|one, other| (one.kind, &one.name).cmp(&(other.kind, &other.name)));
    left_out.append(&mut exported.left_out);
    exported.left_out = left_out;
    Ok(exported)
}

/// The kinds that are meant, and what is said of those that the caller may not read.
fn kinds(role: AdminRole, named: Option<&str>) -> Result<(BTreeSet<Kind>, Vec<String>), Failure> {
    let Some(named) = named else {
        let (may, may_not): (BTreeSet<Kind>, BTreeSet<Kind>) =
            Kind::ALL.iter().partition(|kind| role.may(kind.read()));
        let said = |kind: Kind| {
            format!(
                "{}: the role {} may not read them",
                kind.word(),
                role.as_str()
            )
        };
        return Ok((may, may_not.into_iter().map(said).collect()));
    };
    let mut kinds = BTreeSet::new();
    for word in named.split(',').map(str::trim) {
        let words = || Kind::ALL.iter().map(|kind| kind.word());
        let kind = Kind::of_word(word).ok_or_else(|| {
            let fix = match nearest(word, words()) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("there are {}", words().collect::<Vec<_>>().join(", ")),
            };
            Problem::invalid("kinds", format!("{word:?} is no kind of a manifest"))
                .why("a kind is named by its word in a manifest")
                .fix(fix)
        })?;
        if !role.may(kind.read()) {
            return Err(Problem::new(
                ErrorCode::NotPermitted,
                format!("the role {} may not read: {word}", role.as_str()),
            )
            .why("[[admin_socket.allow]] gives roles")
            .fix("leave it out, or export as somebody who may")
            .into());
        }
        kinds.insert(kind);
    }
    Ok((kinds, Vec::new()))
}

/// Adds everything of a kind.
fn collect<R: Declare>(
    db: &mut Db,
    wanted: &Wanted,
    exported: &mut Exported,
) -> Result<(), Failure> {
    let mut found: Vec<ObjectOf<R>> = Vec::new();
    each::<R>(db, &R::Filter::default(), wanted.now, |mut object| {
        R::redact(&mut object, wanted.role);
        found.push(object);
        Ok(())
    })?;
    for object in found {
        let Value::Object(spec) = serde_json::to_value(&object.spec).unwrap_or_default() else {
            continue;
        };
        let status = serde_json::to_value(&object.status).unwrap_or_default();
        // What web push signs with is lok's own, and no manifest gives it.
        let mut one = ExportedObject {
            kind: R::WHICH,
            name: object.metadata.name,
            has_secret: has_secret(&status) && spec["kind"] != "webpush",
            labels: object.metadata.labels,
            spec,
        };
        if !belongs(db, wanted, &one, &status)? || is_given(&one, &status) {
            continue;
        }
        if let Some(why) = cannot_be_made(db, wanted, &one, &status)? {
            exported
                .left_out
                .push(format!("{} {}: {why}", one.kind.word(), one.name));
            continue;
        }
        add_more(&mut one, &status, wanted);
        exported.objects.push(one);
    }
    Ok(())
}

/// Whether it has a secret.
fn has_secret(status: &Value) -> bool {
    status["has_secret"] == true || status["secret_set_at"].is_string()
}

/// Whether an object is of the organization that is wanted.
fn belongs(
    db: &mut Db,
    wanted: &Wanted,
    one: &ExportedObject,
    status: &Value,
) -> Result<bool, Failure> {
    let Some(slug) = &wanted.organization else {
        return Ok(true);
    };
    let of = |field: &str| {
        one.spec[field]
            .as_str()
            .is_some_and(|text| text.split_once(':').map_or(text, |(first, _)| first) == slug)
    };
    Ok(match one.kind {
        Kind::Organization => one.name == *slug,
        Kind::User => status["roles"].get(slug).is_some(),
        Kind::Hub | Kind::Layer | Kind::Role | Kind::Scope | Kind::App | Kind::Provider => {
            of("organization")
        }
        Kind::Instance | Kind::Mandate => of("hub"),
        Kind::Alias => of("instance"),
        Kind::Service => {
            let mut used = false;
            let filter = lok_common::admin::fakts::instance::InstanceFilter {
                hub: None,
                service: Some(one.name.clone()),
            };
            each::<Instance>(db, &filter, wanted.now, |instance| {
                used |= instance.spec.hub.split(':').next() == Some(slug.as_str());
                Ok(())
            })?;
            used
        }
        Kind::Transport | Kind::Template => false,
    })
}

/// Whether no manifest makes it: it is there without anybody's doing, as it was made, or comes of a Fakts request.
fn is_given(one: &ExportedObject, status: &Value) -> bool {
    let known = match one.kind {
        Kind::Role => DEFAULT_ROLES,
        Kind::Scope => DEFAULT_SCOPES,
        Kind::Template => return status["custom"] == false,
        Kind::App => {
            let kind = one.spec["kind"].as_str().and_then(|kind| kind.parse().ok());
            return kind.is_none_or(AppKind::is_fakts);
        }
        _ => return false,
    };
    let given = known
        .iter()
        .any(|(name, words)| one.spec["name"] == *name && one.spec["description"] == *words);
    given && status["built_in"] == true && one.labels.is_empty()
}

/// Why a manifest could not make it again.
fn cannot_be_made(
    db: &mut Db,
    wanted: &Wanted,
    one: &ExportedObject,
    status: &Value,
) -> Result<Option<&'static str>, Failure> {
    Ok(match one.kind {
        Kind::Mandate if status["revoked_at"].is_string() => Some("it was revoked"),
        Kind::Mandate if status["by_app"] == true => Some("its member gave it through an app"),
        Kind::Mandate => {
            let ended = one.spec["expires_at"]
                .as_str()
                .and_then(|text| text.parse::<lok_common::Time>().ok())
                .is_some_and(|end| end.0 <= wanted.now);
            let user = one.spec["user"].as_str().unwrap_or_default();
            match ended {
                true => Some("it has ended"),
                false => match users::by_login(db, &users::fold(user))? {
                    None => Some("its user was deleted"),
                    Some(user) if !is_member(db, one, &user.id)? => Some("its user is no member"),
                    Some(_) => None,
                },
            }
        }
        _ => None,
    })
}

/// Whether a user may have a mandate in its hub.
fn is_member(db: &mut Db, one: &ExportedObject, user_id: &str) -> Result<bool, Failure> {
    let hub = one.spec["hub"].as_str().unwrap_or_default();
    let Some((hub, _)) = hubs::find(db, hub)? else {
        return Ok(false);
    };
    Ok(look::viewer(db, user_id, &hub.organization_id, Some(&hub.id))?.is_some())
}

/// What commands do by verbs of their own. What can be emptied is written where it is empty, and a state where nothing is
/// disabled, so that a manifest that is applied again finds what was changed meanwhile; but not for somebody who cannot
/// apply it, and may not be shown all of it.
fn add_more(one: &mut ExportedObject, status: &Value, wanted: &Wanted) {
    let kind = one.kind;
    let whole = wanted.role.may(kind.write());
    let mut spec: Map<String, Value> = std::mem::take(&mut one.spec)
        .into_iter()
        .filter(|(name, value)| !value.is_null() || name == "max_clients")
        .map(|(name, value)| (name, without_nulls(value)))
        .collect();
    // The only field of a transport that can be empty is one of mail.
    if whole && (kind != Kind::Transport || spec.get("kind").is_some_and(|kind| kind == "smtp")) {
        for field in kind.fields() {
            if kind.can_be_empty(field) && !spec.contains_key(field) {
                spec.insert(field.to_owned(), Value::Null);
            }
        }
    }
    if kind == Kind::Template {
        spec.shift_insert(0, "name".to_owned(), one.name.clone().into());
    }
    if kind == Kind::User
        && let Some(roles) = status["roles"].as_object()
    {
        let roles: Map<String, Value> = roles
            .iter()
            .filter(|(slug, _)| {
                wanted
                    .organization
                    .as_ref()
                    .is_none_or(|only| only == *slug)
            })
            .map(|(slug, roles)| (slug.clone(), roles.clone()))
            .collect();
        spec.insert("memberships".to_owned(), roles.into());
    }
    if kind.more().contains(&"state") {
        match status["state"] == "disabled" {
            true => drop(spec.insert("state".to_owned(), "disabled".into())),
            false if whole => drop(spec.insert("state".to_owned(), "enabled".into())),
            false => {}
        }
    }
    one.spec = spec;
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        other => other,
    }
}
