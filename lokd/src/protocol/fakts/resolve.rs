//! Which instance meets which requirement of an app, and why.

use super::access::{Access, Asker};
use super::body::quote;
use super::health::Health;
use super::manifest::Requirement;
use super::words::words;
use std::fmt;

words! {
    /// What became of a requirement.
    Status, "status" {
        /// There is an instance for it.
        Granted = "granted",
        /// There would be one, but not for this person, or not in this app.
        Denied = "denied",
        /// There is none.
        Unavailable = "unavailable",
    }
}

/// An instance that might meet a requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its id.
    pub instance_id: String,
    /// What people call it.
    pub instance_name: String,
    /// The identifier of its service.
    pub service: String,
    /// Whether it is in use.
    pub enabled: bool,
    /// What the last report or probe said.
    pub health: Health,
    /// The one with the lowest number is taken first.
    pub priority: i64,
    /// Who may use it.
    pub access: Access,
    /// Whether an address of it is known.
    pub has_alias: bool,
}

/// What became of one requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// What the app calls it.
    pub key: String,
    /// The identifier of the service.
    pub service: String,
    /// The app can do without.
    pub optional: bool,
    /// What became of it.
    pub status: Status,
    /// The instance, where it was granted.
    pub instance_id: Option<String>,
    /// Why.
    pub reason: Reason,
    /// The other instances of the service; for administrators, as a person need not know of those not meant for them.
    pub others: Vec<Other>,
}

/// Why a requirement became what it is; `Display` is a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// This instance meets it.
    Chosen {
        /// What people call it.
        instance: String,
        /// What is known of it.
        health: Health,
    },
    /// The person declined it.
    Declined,
    /// There is no instance of the service.
    NoInstance,
    /// None of the instances is in use.
    Disabled,
    /// None of the instances has an address.
    NoAddress,
    /// None of the instances is meant for this person.
    NotAllowed,
}

/// An instance that was not chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Its id.
    pub instance_id: String,
    /// What people call it.
    pub instance_name: String,
    /// Why not.
    pub why: WhyNot,
}

/// Why an instance was not chosen; `Display` is a sentence for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It is not in use.
    Disabled,
    /// No address of it is known.
    NoAddress,
    /// It is not meant for this person.
    NotAllowed,
    /// Another one is known to work better.
    Health,
    /// Another one comes first by its priority.
    Priority,
    /// Another one is as good, and its name comes first.
    Name,
}

/// A requirement that cannot be declined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undeclinable {
    /// The app cannot do without it.
    Required(String),
    /// The app does not ask for it.
    Unknown(String),
}

/// Finds an instance for each requirement, in the order of the manifest.
///
/// # Errors
/// A declined requirement that the app cannot do without, or does not have.
pub fn resolve(
    requirements: &[Requirement],
    declined: &[String],
    asker: &Asker,
    candidates: &[Candidate],
) -> Result<Vec<Resolution>, Undeclinable> {
    for key in declined {
        match requirements.iter().find(|each| each.key == *key) {
            None => return Err(Undeclinable::Unknown(key.clone())),
            Some(each) if !each.optional => return Err(Undeclinable::Required(key.clone())),
            Some(_) => {}
        }
    }
    Ok(requirements
        .iter()
        .map(|each| {
            if declined.contains(&each.key) {
                resolution(each, Status::Denied, None, Reason::Declined, Vec::new())
            } else {
                find(each, asker, candidates)
            }
        })
        .collect())
}

/// The required ones that are not granted, each as a sentence; unless it is empty, the approval is refused.
///
/// Some clients fail when a required instance is missing in their configuration, so they must not get one.
#[must_use]
pub fn refusal(resolutions: &[Resolution]) -> Vec<String> {
    resolutions
        .iter()
        .filter(|each| !each.optional && each.status != Status::Granted)
        .map(|each| format!("{} ({}): {}", each.key, each.service, each.reason))
        .collect()
}

fn find(requirement: &Requirement, asker: &Asker, candidates: &[Candidate]) -> Resolution {
    let mut ranked: Vec<(Option<WhyNot>, &Candidate)> = candidates
        .iter()
        .filter(|each| each.service == requirement.service)
        .map(|each| (hindrance(each, asker), each))
        .collect();
    ranked.sort_by_key(|(hindrance, each)| (hindrance.is_some(), rank(each)));
    match ranked.split_first() {
        Some(((None, best), rest)) => {
            let others = rest
                .iter()
                .map(|(hindrance, each)| other(each, hindrance.unwrap_or(lesser(each, best))));
            let reason = Reason::Chosen {
                instance: best.instance_name.clone(),
                health: best.health,
            };
            resolution(
                requirement,
                Status::Granted,
                Some(best),
                reason,
                others.collect(),
            )
        }
        _ => {
            let is = |why| ranked.iter().any(|(hindrance, _)| *hindrance == Some(why));
            let (status, reason) = if is(WhyNot::NotAllowed) {
                (Status::Denied, Reason::NotAllowed)
            } else if is(WhyNot::NoAddress) {
                (Status::Unavailable, Reason::NoAddress)
            } else if is(WhyNot::Disabled) {
                (Status::Unavailable, Reason::Disabled)
            } else {
                (Status::Unavailable, Reason::NoInstance)
            };
            let others = ranked
                .iter()
                .filter_map(|(hindrance, each)| Some(other(each, (*hindrance)?)));
            resolution(requirement, status, None, reason, others.collect())
        }
    }
}

/// Why a candidate cannot be chosen at all. Access comes last: it alone makes the difference to `denied`.
fn hindrance(candidate: &Candidate, asker: &Asker) -> Option<WhyNot> {
    if !candidate.enabled {
        Some(WhyNot::Disabled)
    } else if !candidate.has_alias {
        Some(WhyNot::NoAddress)
    } else if !candidate.access.admits(asker) {
        Some(WhyNot::NotAllowed)
    } else {
        None
    }
}

/// The order of preference; the id makes it total.
fn rank(candidate: &Candidate) -> (Health, i64, &str, &str) {
    (
        candidate.health,
        candidate.priority,
        &candidate.instance_name,
        &candidate.instance_id,
    )
}

/// In what `candidate` comes behind `best`.
fn lesser(candidate: &Candidate, best: &Candidate) -> WhyNot {
    if candidate.health > best.health {
        WhyNot::Health
    } else if candidate.priority > best.priority {
        WhyNot::Priority
    } else {
        WhyNot::Name
    }
}

fn other(candidate: &Candidate, why: WhyNot) -> Other {
    Other {
        instance_id: candidate.instance_id.clone(),
        instance_name: candidate.instance_name.clone(),
        why,
    }
}

fn resolution(
    requirement: &Requirement,
    status: Status,
    chosen: Option<&Candidate>,
    reason: Reason,
    others: Vec<Other>,
) -> Resolution {
    Resolution {
        key: requirement.key.clone(),
        service: requirement.service.clone(),
        optional: requirement.optional,
        status,
        instance_id: chosen.map(|each| each.instance_id.clone()),
        reason,
        others,
    }
}

impl Reason {
    /// What people call the instance that was chosen.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        match self {
            Self::Chosen { instance, .. } => Some(instance),
            _ => None,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chosen { instance, health } => {
                let known = match health {
                    Health::Working | Health::Unknown => "",
                    Health::Broken => ", which did not answer lately",
                };
                write!(f, "it gets {instance}{known}")
            }
            Self::Declined => f.write_str("it was declined"),
            Self::NoInstance => f.write_str("there is no instance of this service"),
            Self::Disabled => f.write_str("every instance of this service is switched off"),
            Self::NoAddress => f.write_str("no address of an instance of this service is known"),
            Self::NotAllowed => f.write_str("you may not use any instance of this service"),
        }
    }
}

impl fmt::Display for WhyNot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Disabled => "it is switched off",
            Self::NoAddress => "no address of it is known",
            Self::NotAllowed => "the user may not use it",
            Self::Health => "another one works better",
            Self::Priority => "another one has a lower priority number",
            Self::Name => "another one is as good, and its name comes first",
        })
    }
}

impl fmt::Display for Undeclinable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required(key) => {
                write!(f, "{key} cannot be declined: the app cannot do without it")
            }
            Self::Unknown(key) => {
                write!(
                    f,
                    "{} cannot be declined: the app does not ask for it",
                    quote(key)
                )
            }
        }
    }
}

impl std::error::Error for Undeclinable {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    fn requirement(key: &str, service: &str, optional: bool) -> Requirement {
        Requirement {
            key: key.into(),
            service: service.into(),
            optional,
            description: None,
        }
    }

    fn candidate(id: &str) -> Candidate {
        Candidate {
            instance_id: id.into(),
            instance_name: id.into(),
            service: "s".into(),
            enabled: true,
            health: Health::Unknown,
            priority: 0,
            access: Access::default(),
            has_alias: true,
        }
    }

    fn asker() -> Asker {
        Asker {
            user_id: "u".into(),
            organization_id: "o".into(),
            roles: vec!["r".into()],
        }
    }

    fn one(candidates: &[Candidate]) -> Resolution {
        resolve(&[requirement("k", "s", false)], &[], &asker(), candidates)
            .expect("resolved")
            .remove(0)
    }

    #[test]
    fn the_best_instance_is_chosen() {
        let a = candidate("a");
        let working = Candidate {
            health: Health::Working,
            priority: 9,
            ..candidate("w")
        };
        let broken = Candidate {
            health: Health::Broken,
            priority: -9,
            ..candidate("b")
        };
        // The name counts, not the id.
        let named = |id: &str, name: &str| Candidate {
            instance_name: name.into(),
            ..candidate(id)
        };
        let first = Candidate {
            priority: -1,
            ..candidate("z")
        };
        for (candidates, chosen) in [
            (vec![a.clone(), working.clone(), broken.clone()], "w"),
            (vec![broken.clone(), a.clone()], "a"),
            (vec![a.clone(), first.clone()], "z"),
            (vec![candidate("c"), a.clone()], "a"),
            (vec![named("y", "b"), named("z", "a")], "z"),
            (vec![broken.clone()], "b"),
        ] {
            assert_eq!(one(&candidates).instance_id.as_deref(), Some(chosen));
        }
        let resolution = one(&[a, working, broken, first]);
        let why: Vec<_> = resolution
            .others
            .iter()
            .map(|each| (each.instance_id.as_str(), each.why))
            .collect();
        assert_eq!(
            why,
            [
                ("z", WhyNot::Health),
                ("a", WhyNot::Health),
                ("b", WhyNot::Health)
            ]
        );
        let resolution = one(&[
            candidate("b"),
            candidate("a"),
            Candidate {
                priority: 1,
                ..candidate("c")
            },
        ]);
        let why: Vec<_> = resolution.others.iter().map(|each| each.why).collect();
        assert_eq!(why, [WhyNot::Name, WhyNot::Priority]);
        assert_eq!(resolution.reason.to_string(), "it gets a");
    }

    #[test]
    fn what_is_not_granted_says_why() {
        let hidden = Candidate {
            access: Access {
                deny_users: vec!["u".into()],
                ..Access::default()
            },
            ..candidate("h")
        };
        let off = Candidate {
            enabled: false,
            ..candidate("o")
        };
        let lost = Candidate {
            has_alias: false,
            ..candidate("l")
        };
        let foreign = Candidate {
            service: "t".into(),
            ..candidate("f")
        };
        for (candidates, status, reason) in [
            (vec![], Status::Unavailable, Reason::NoInstance),
            (vec![foreign], Status::Unavailable, Reason::NoInstance),
            (vec![off.clone()], Status::Unavailable, Reason::Disabled),
            (
                vec![lost.clone(), off.clone()],
                Status::Unavailable,
                Reason::NoAddress,
            ),
            (
                vec![hidden.clone(), off.clone(), lost.clone()],
                Status::Denied,
                Reason::NotAllowed,
            ),
            // Not meant for this person and without an address: nobody could use it.
            (
                vec![Candidate {
                    has_alias: false,
                    ..hidden.clone()
                }],
                Status::Unavailable,
                Reason::NoAddress,
            ),
        ] {
            let resolution = one(&candidates);
            assert_eq!((resolution.status, &resolution.reason), (status, &reason));
            assert_eq!(resolution.instance_id, None);
        }
        let all = [
            requirement("k", "s", false),
            requirement("n", "none", true),
            requirement("m", "none", false),
        ];
        let resolutions = resolve(&all, &[], &asker(), &[hidden]).expect("resolved");
        assert_eq!(
            refusal(&resolutions),
            [
                "k (s): you may not use any instance of this service",
                "m (none): there is no instance of this service"
            ]
        );
    }

    #[test]
    fn only_optional_ones_can_be_declined() {
        let all = [requirement("a", "s", false), requirement("b", "s", true)];
        let decline = |key: &str| resolve(&all, &[key.to_owned()], &asker(), &[candidate("x")]);
        let resolutions = decline("b").expect("resolved");
        assert_eq!(resolutions[0].status, Status::Granted);
        assert_eq!(
            (resolutions[1].status, &resolutions[1].reason),
            (Status::Denied, &Reason::Declined)
        );
        assert!(refusal(&resolutions).is_empty());
        assert_eq!(decline("a"), Err(Undeclinable::Required("a".into())));
        assert_eq!(decline("c"), Err(Undeclinable::Unknown("c".into())));
    }

    fn names(of: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
        proptest::collection::vec(proptest::sample::select(of).prop_map(str::to_owned), 0..2)
    }

    fn access() -> impl Strategy<Value = Access> {
        (
            (names(&["u", "v"]), names(&["u", "v"])),
            (names(&["r", "q"]), names(&["r", "q"])),
            (names(&["o", "p"]), names(&["o", "p"])),
        )
            .prop_map(|(users, roles, organizations)| Access {
                allow_users: users.0,
                deny_users: users.1,
                allow_roles: roles.0,
                deny_roles: roles.1,
                allow_organizations: organizations.0,
                deny_organizations: organizations.1,
            })
    }

    fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
        let health =
            proptest::sample::select(vec![Health::Working, Health::Unknown, Health::Broken]);
        let one = (
            "[ab]",
            "[st]",
            any::<(bool, bool)>(),
            health,
            -1_i64..2,
            access(),
        )
            .prop_map(
                |(instance_name, service, (enabled, has_alias), health, priority, access)| {
                    Candidate {
                        instance_id: String::new(),
                        instance_name,
                        service,
                        enabled,
                        health,
                        priority,
                        access,
                        has_alias,
                    }
                },
            );
        proptest::collection::vec(one, 0..8).prop_map(|mut all| {
            for (n, each) in all.iter_mut().enumerate() {
                each.instance_id = n.to_string();
            }
            all
        })
    }

    fn requirements() -> impl Strategy<Value = Vec<Requirement>> {
        proptest::collection::vec(("[stu]", any::<bool>()), 0..5).prop_map(|all| {
            all.iter()
                .enumerate()
                .map(|(n, (service, optional))| requirement(&n.to_string(), service, *optional))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn nobody_gets_what_is_not_for_them(requirements in requirements(), candidates in candidates()) {
            let asker = asker();
            let resolutions = resolve(&requirements, &[], &asker, &candidates).expect("resolved");
            let keys: Vec<_> = resolutions.iter().map(|each| &each.key).collect();
            prop_assert_eq!(keys, requirements.iter().map(|each| &each.key).collect::<Vec<_>>());
            for each in &resolutions {
                prop_assert_eq!(each.status == Status::Granted, each.instance_id.is_some());
                let of_service = candidates.iter().filter(|c| c.service == each.service);
                let mut listed: HashSet<_> = each.others.iter().map(|other| other.instance_id.as_str()).collect();
                listed.extend(each.instance_id.as_deref());
                prop_assert_eq!(listed, of_service.map(|c| c.instance_id.as_str()).collect::<HashSet<_>>());
                if let Some(id) = &each.instance_id {
                    let chosen = candidates.iter().find(|c| c.instance_id == *id).expect("a candidate");
                    prop_assert!(chosen.enabled && chosen.has_alias && chosen.service == each.service);
                    let access = &chosen.access;
                    prop_assert!(!access.deny_users.contains(&asker.user_id));
                    prop_assert!(!access.deny_organizations.contains(&asker.organization_id));
                    prop_assert!(!access.deny_roles.iter().any(|role| asker.roles.contains(role)));
                }
            }
        }

        #[test]
        fn the_order_of_candidates_does_not_count(
            requirements in requirements(),
            (candidates, shuffled) in candidates().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        ) {
            prop_assert_eq!(
                resolve(&requirements, &[], &asker(), &candidates),
                resolve(&requirements, &[], &asker(), &shuffled)
            );
        }

        #[test]
        fn a_worse_candidate_changes_nothing(
            candidates in candidates(),
            position in any::<proptest::sample::Index>(),
            worse in 0..5_u8,
        ) {
            let mut candidates = candidates;
            candidates.push(candidate("base"));
            let before = one(&candidates);
            let chosen = candidates.iter().find(|each| Some(&each.instance_id) == before.instance_id.as_ref()).expect("chosen");
            let mut added = Candidate { instance_id: String::new(), instance_name: "zz".into(), ..chosen.clone() };
            match worse {
                0 => added.priority += 1,
                1 => added.health = Health::Broken,
                2 => { added.enabled = false; added.priority -= 9; }
                // Its name alone comes later.
                3 => {}
                _ => { added.access.deny_users.push("u".into()); added.instance_name = "0".into(); }
            }
            let mut more = candidates.clone();
            more.insert(position.index(more.len() + 1), added);
            prop_assert_eq!(one(&more).instance_id, before.instance_id);
        }
    }
}
