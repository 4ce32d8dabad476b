//! Deleting what an owner no longer has in the manifest, in the reverse of the order in which it is made.

use super::kinds::{Declare, of_kind};
use super::{Ended, Rules, Seen, in_the_way, refused};
use crate::service::admin::{Managed, done};
use crate::service::{Failure, Fresh};
use crate::store::{Db, Page};
use lok_common::admin::app::App;
use lok_common::admin::apply::{Kind, Line, OWNER_LABEL, Outcome, Report};
use lok_common::admin::fakts::{
    alias::Alias, hub::Hub, instance::Instance, layer::Layer, mandate::Mandate, service::Service,
};
use lok_common::admin::notify::{template::Template, transport::Transport};
use lok_common::admin::org::Org;
use lok_common::admin::provider::Provider;
use lok_common::admin::role::Role;
use lok_common::admin::scope::Scope;
use lok_common::admin::user::User;
use lok_common::admin::{MAX_LIMIT, ObjectOf};
use lok_common::{ErrorCode, Problem};
use serde_json::Value;

/// What is there.
struct Known {
    kind: Kind,
    id: String,
    name: String,
    owner: Option<String>,
    /// It is there without anybody's doing.
    built_in: bool,
}

/// Deletes what is the owner's and was not seen, and reports what went with it.
pub(super) fn prune(
    db: &mut Db,
    rules: &Rules,
    seen: &Seen,
    fresh: &Fresh,
    report: &mut Report,
) -> Result<(), Ended> {
    let mut all = Vec::new();
    for kind in Kind::ALL {
        match of_kind!(kind, known(db, fresh)) {
            Ok(mut found) => all.append(&mut found),
            Err(Failure::Store(error)) => return Err(Ended::Store(error)),
            // A list without a filter refuses nothing.
            Err(Failure::Refused(_)) => {}
        }
    }
    let (doomed, others): (Vec<Known>, Vec<Known>) = all.into_iter().partition(|known| {
        known.owner.is_some()
            && known.owner == rules.owner
            && !known.built_in
            && !seen.contains(&(known.kind, known.id.clone()))
            // Who may not even know of it leaves it alone.
            && rules.role.may(known.kind.read())
    });
    for known in doomed.iter().rev() {
        if !rules.role.may(known.kind.delete()) {
            let problem = forbidden(known, rules);
            report.add(refused(known.kind, &known.name, None, problem));
            continue;
        }
        if !is_agreed(known, rules) {
            report.add(refused(known.kind, &known.name, None, came_since(known)));
            continue;
        }
        match of_kind!(known.kind, delete(db, &known.id, rules, fresh)) {
            Ok(()) => report.add(Line::new(Outcome::Deleted, known.kind, &known.name)),
            Err(Failure::Refused(problem)) => {
                report.add(refused(known.kind, &known.name, None, problem));
            }
            Err(Failure::Store(error)) => {
                let problem = in_the_way(error)?;
                report.add(refused(known.kind, &known.name, None, problem));
                return Err(Ended::InTheWay(Box::new(std::mem::take(report))));
            }
        }
    }
    if doomed.is_empty() || report.totals.refused > 0 {
        return Ok(());
    }
    for known in &others {
        if of_kind!(known.kind, is_there(db, &known.id, fresh)).map_err(store)? {
            continue;
        }
        let in_manifest = seen.contains(&(known.kind, known.id.clone()));
        match &known.owner {
            _ if in_manifest => {
                let problem = needed(known);
                report.add(refused(known.kind, &known.name, None, problem));
            }
            Some(owner) if Some(owner) != rules.owner.as_ref() => {
                let problem = of_another(known, owner);
                report.add(refused(known.kind, &known.name, None, problem));
            }
            _ if known.built_in => {}
            _ if !is_agreed(known, rules) => {
                report.add(refused(known.kind, &known.name, None, came_since(known)));
            }
            _ => report.add(Line::new(Outcome::Deleted, known.kind, &known.name)),
        }
    }
    Ok(())
}

fn store(failure: Failure) -> Ended {
    match failure {
        Failure::Store(error) => Ended::Store(error),
        Failure::Refused(problem) => {
            let mut report = Report::default();
            report.add(refused(Kind::Organization, "", None, problem));
            Ended::Refused(Box::new(report))
        }
    }
}

/// Everything of a kind.
fn known<R: Declare>(db: &mut Db, fresh: &Fresh) -> Result<Vec<Known>, Failure> {
    let mut found = Vec::new();
    each::<R>(db, &R::Filter::default(), fresh.now, |object| {
        let status = serde_json::to_value(&object.status).unwrap_or_default();
        let own = R::WHICH == Kind::Template && status["custom"] == false;
        found.push(Known {
            kind: R::WHICH,
            id: object.metadata.id,
            name: object.metadata.name,
            owner: object.metadata.labels.get(OWNER_LABEL).cloned(),
            built_in: own || status["built_in"] == Value::Bool(true),
        });
        Ok(())
    })?;
    Ok(found)
}

/// Shows each object of a list, page by page.
pub(super) fn each<R: Managed>(
    db: &mut Db,
    filter: &R::Filter,
    now: i64,
    mut show: impl FnMut(ObjectOf<R>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut page = Page {
        after: None,
        limit: i64::from(MAX_LIMIT),
    };
    loop {
        let found = R::list(db, filter, &page, now)?;
        found.rows.into_iter().try_for_each(&mut show)?;
        match found.next {
            Some(next) => page.after = Some(next),
            None => return Ok(()),
        }
    }
}

fn is_there<R: Declare>(db: &mut Db, id: &str, fresh: &Fresh) -> Result<bool, Failure> {
    Ok(R::get(db, id, fresh.now)?.is_some())
}

/// Deletes an object, unless it went with what it belonged to.
fn delete<R: Declare>(db: &mut Db, id: &str, rules: &Rules, fresh: &Fresh) -> Result<(), Failure> {
    let Some(object) = R::get(db, id, fresh.now)? else {
        return Ok(());
    };
    R::delete_and_tell(db, id, &rules.sealer, fresh)?;
    Ok(done::<R>(
        db,
        fresh,
        R::ACTIONS[2],
        &object.metadata,
        Value::Null,
    )?)
}

/// Whether it may go, as far as whoever confirmed it knew.
fn is_agreed(known: &Known, rules: &Rules) -> bool {
    let agreed = rules.agreed.as_ref();
    agreed.is_none_or(|agreed| agreed.contains(&(known.kind, known.name.clone())))
}

fn came_since(known: &Known) -> Problem {
    Problem::new(
        ErrorCode::Conflict,
        format!(
            "{} {:?} would be deleted, and was not when it was confirmed",
            known.kind.noun(),
            known.name
        ),
    )
    .why("it was made or labelled in the meantime")
    .fix("look again, and confirm again")
}

fn forbidden(known: &Known, rules: &Rules) -> Problem {
    Problem::new(
        ErrorCode::NotPermitted,
        format!(
            "the role {} may not delete the {} {:?}",
            rules.role.as_str(),
            known.kind.noun(),
            known.name
        ),
    )
    .why("it is the owner's, and no longer in the manifest")
    .fix("keep it in the manifest, or prune as somebody who may")
}

fn needed(known: &Known) -> Problem {
    Problem::new(
        ErrorCode::Conflict,
        format!(
            "{} {:?} would go with what is pruned",
            known.kind.noun(),
            known.name
        ),
    )
    .why("it is in the manifest, and what it belongs to is not")
    .fix("put that into the manifest as well")
}

fn of_another(known: &Known, owner: &str) -> Problem {
    Problem::new(
        ErrorCode::Conflict,
        format!(
            "{} {:?} would go with what is pruned, and is managed by {owner:?}",
            known.kind.noun(),
            known.name
        ),
    )
    .why("what others own is not pruned")
    .fix("keep what it belongs to in the manifest, or move it first")
}
