//! Setting up by a manifest: all of its objects in one transaction, or none of them.
//!
//! What a manifest says of an object is made so by the functions that one command makes it so by, with their events. What
//! it does not name stays as it is, so that a second run changes nothing.

mod declare;
mod export;
mod kinds;
mod prune;

pub use export::export;

use self::declare::Step;
use super::{Call, labels};
use crate::crypto::seal::Sealer;
use crate::service::{Failure, Fresh, Lok, versions};
use crate::store::{Db, Keep, StoreError, TxFailure};
use lok_common::admin::apply::{Apply, Kind, Line, MOST, OWNER_LABEL, Outcome, Report};
use lok_common::admin::role::AdminRole;
use lok_common::{ErrorCode, Problem};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// How often a manifest is applied anew because somebody else made one of its objects in the same moment.
const TRIES: u32 = 4;

/// What is known before the transaction.
struct Plan {
    steps: Vec<Box<dyn Step>>,
    /// What cannot be read.
    unreadable: Vec<Line>,
    rules: Rules,
}

/// What holds for every object.
struct Rules {
    owner: Option<String>,
    prune: bool,
    agreed: Option<HashSet<(Kind, String)>>,
    take_over: bool,
    role: AdminRole,
    sealer: Arc<Sealer>,
}

/// The objects of the manifest, by kind and id.
type Seen = HashSet<(Kind, String)>;

/// Why applying ends without anything kept.
enum Ended {
    /// Something in the manifest cannot be.
    Refused(Box<Report>),
    /// The database holds something to be unique that is in the way; PostgreSQL takes nothing more then.
    InTheWay(Box<Report>),
    /// The database.
    Store(StoreError),
}

impl From<StoreError> for Ended {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl TxFailure for Ended {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Refused(_) | Self::InTheWay(_) => None,
        }
    }
}

/// Makes everything as a manifest has it, and reports object by object.
///
/// # Errors
/// `not_permitted` for the kinds that the caller may not write, a manifest that is too large, and those of the database.
pub async fn apply(lok: &Lok, call: Call, role: AdminRole, wish: Apply) -> Result<Report, Failure> {
    admit(role, &wish)?;
    let rules = Rules {
        owner: wish.owner,
        prune: wish.prune,
        agreed: wish.agreed.map(|agreed| agreed.into_iter().collect()),
        take_over: wish.take_over,
        role,
        sealer: Arc::clone(&lok.sealer),
    };
    let mut plan = Plan {
        steps: Vec::with_capacity(wish.objects.len()),
        unreadable: Vec::new(),
        rules,
    };
    for (index, declaration) in wish.objects.into_iter().enumerate() {
        match declare::step(lok, index, declaration, &plan.rules).await {
            Ok(step) => plan.steps.push(step),
            Err(line) => plan.unreadable.push(*line),
        }
    }
    // What is named is made before what names it.
    plan.steps.sort_by_key(|step| step.kind());
    let plan = Arc::new(plan);
    let fresh = lok.fresh(call.actor);
    let mut tries = 1;
    let mut report = loop {
        let (plan, fresh) = (Arc::clone(&plan), fresh.clone());
        let ended = lok
            .store
            .write_long(call.keep, move |db| run(db, &plan, &fresh.clone()))
            .await;
        match ended {
            Ok(report) => break report,
            Err(Ended::InTheWay(_)) if tries < TRIES => tries += 1,
            Err(Ended::Refused(report) | Ended::InTheWay(report)) => return Ok(*report),
            Err(Ended::Store(error)) => return Err(error.into()),
        }
    };
    if call.keep == Keep::No {
        // What was made in a dry run opens nothing.
        report.items.iter_mut().for_each(|line| line.secret = None);
        return Ok(report);
    }
    report.kept = true;
    if report.totals.pending() > 0
        && let Err(error) = versions::notice(lok).await
    {
        tracing::warn!(%error, "what is kept in memory could not be loaded again");
    }
    Ok(report)
}

/// Whether this caller may apply this at all.
fn admit(role: AdminRole, wish: &Apply) -> Result<(), Failure> {
    let mut kinds: Vec<Kind> = wish.objects.iter().map(|object| object.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let forbidden: Vec<&str> = kinds
        .into_iter()
        .filter(|kind| !role.may(kind.write()))
        .map(Kind::word)
        .collect();
    if !forbidden.is_empty() {
        return Err(Problem::new(
            ErrorCode::NotPermitted,
            format!(
                "the role {} may not write: {}",
                role.as_str(),
                forbidden.join(", ")
            ),
        )
        .why("a manifest is applied as a whole or not at all")
        .fix("leave those out, or apply it as somebody who may: lokctl whoami")
        .into());
    }
    if wish.objects.len() > MOST {
        return Err(Problem::invalid(
            "objects",
            format!("the manifest has {} objects", wish.objects.len()),
        )
        .why(format!("{MOST} are made in one transaction at the most"))
        .fix("apply it in parts")
        .into());
    }
    if let Some(owner) = &wish.owner {
        if owner.is_empty() {
            return Err(Problem::invalid("owner", "an owner has a name")
                .why("an object without one is nobody's")
                .fix("for example --owner ci-web")
                .into());
        }
        labels(BTreeMap::from([(OWNER_LABEL.to_owned(), owner.clone())]))?;
    }
    if wish.prune && wish.owner.is_none() {
        return Err(
            Problem::invalid("prune", "nobody is named whose objects are pruned")
                .why("only what a manifest owns is ever deleted by one")
                .fix("name the owner: --owner NAME")
                .into(),
        );
    }
    Ok(())
}

fn run(db: &mut Db, plan: &Plan, fresh: &Fresh) -> Result<Report, Ended> {
    let mut report = Report::default();
    for line in &plan.unreadable {
        report.add(line.clone());
    }
    let mut seen: HashMap<(Kind, String), usize> = HashMap::new();
    for step in &plan.steps {
        let refused = |problem| refused(step.kind(), step.name(), Some(step.index()), problem);
        let line = match step.make(db, &plan.rules, fresh) {
            Ok((id, line)) => match seen.insert((step.kind(), id), step.index()) {
                None => line,
                Some(first) => refused(twice(step.as_ref(), first)),
            },
            Err(Failure::Refused(problem)) => refused(problem),
            Err(Failure::Store(error)) => {
                let problem = in_the_way(error)?;
                report.add(refused(problem));
                return Err(Ended::InTheWay(Box::new(report)));
            }
        };
        report.add(line);
    }
    if plan.rules.prune && report.totals.refused == 0 {
        let seen: Seen = seen.into_keys().collect();
        prune::prune(db, &plan.rules, &seen, fresh, &mut report)?;
    }
    if report.totals.refused > 0 {
        return Err(Ended::Refused(Box::new(report)));
    }
    with_addresses(&mut report);
    Ok(report)
}

/// A line of what cannot be.
fn refused(kind: Kind, name: &str, index: Option<usize>, problem: Problem) -> Line {
    Line {
        index,
        problem: Some(as_written(kind, problem)),
        ..Line::new(Outcome::Refused, kind, name)
    }
}

/// A problem whose fix is an option of a command, with what to write in a manifest instead.
fn as_written(kind: Kind, mut problem: Problem) -> Problem {
    let field = problem.field.as_deref();
    let field = field.and_then(|field| field.strip_prefix("spec.")?.split(['[', '.']).next());
    let (Some(field), Some(fix)) = (field, &problem.fix) else {
        return problem;
    };
    let (said, command) = match fix.split_once(", or: lokctl ") {
        Some((said, command)) => (said, Some(command)),
        None => (fix.as_str(), None),
    };
    if said.contains("lokctl ") || !said.contains("--") {
        return problem;
    }
    let mut fix = match kind.secret_field() {
        Some(of) if of == field => format!("write {of}_file = \"PATH\" or {of}_env = \"NAME\""),
        _ => format!("write {field} = \u{2026}"),
    };
    if said.contains("''") || said.contains("null") {
        fix.push_str(&format!(", or {field} = \"\" for none,"));
    }
    fix.push_str(" in the manifest");
    if let Some(command) = command {
        fix.push_str(&format!(", or: lokctl {command}"));
    }
    problem.fix = Some(fix);
    problem
}

fn twice(step: &dyn Step, first: usize) -> Problem {
    Problem::invalid(
        "objects",
        format!(
            "{} {:?} is in the manifest twice",
            step.kind().noun(),
            step.name()
        ),
    )
    .why(format!("object {} is the same", first + 1))
    .fix("leave one out")
}

/// What stands in the way in the database, as the problem of an object; anything else ends it all.
fn in_the_way(error: StoreError) -> Result<Problem, Ended> {
    match error {
        StoreError::Taken(_) => Ok(Failure::Store(error).into()),
        StoreError::Reference(what) => Ok(Problem::new(
            ErrorCode::Conflict,
            "something else still refers to it",
        )
        .why(format!("the database holds it: {what}"))
        .fix("delete or change that first")),
        error => Err(Ended::Store(error)),
    }
}

/// An instance whose addresses are in the manifest is not warned of for having none.
fn with_addresses(report: &mut Report) {
    let reached: HashSet<String> = report
        .items
        .iter()
        .filter(|line| line.kind == Kind::Alias && line.outcome != Outcome::Deleted)
        .filter_map(|line| Some(line.name.rsplit_once('/')?.0.to_owned()))
        .collect();
    for line in &mut report.items {
        if line.kind == Kind::Instance && reached.contains(&line.name) {
            line.warnings.clear();
        }
    }
}
