//! Signing keys: their states, and when which becomes what.
//!
//! A row carries absolute moments and every node computes states from them, so that nodes need no leader. For each
//! algorithm one key signs, and one more stands by in the JWKS, so that an emergency switch surprises no verifier.
//! `now` must never go back between two calls: hand in the latest moment seen (`crypto::clock::Ratchet`).

use super::Millis;
use lok_common::admin::app::Alg;
use lok_common::admin::key::KeyState;

const SECOND: Millis = 1_000;
const DAY: Millis = 86_400 * SECOND;
/// How long at most a change takes to reach every node.
const PROPAGATION: Millis = 30 * SECOND;
/// How far clocks may differ.
const SKEW: Millis = 60 * SECOND;

/// The moments of one signing key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// RFC 7638 thumbprint, or the name under which the key was imported.
    pub kid: String,
    /// The one algorithm it is for.
    pub alg: Alg,
    /// When it was made.
    pub created_at: Millis,
    /// Enters the JWKS.
    pub publish_at: Millis,
    /// Begins to sign; `None`: stands by.
    pub activate_at: Option<Millis>,
    /// Ends to sign, and the private part is wiped.
    pub retire_at: Option<Millis>,
    /// Leaves the JWKS.
    pub drop_at: Option<Millis>,
    /// Nothing verifies with it any more.
    pub purge_at: Option<Millis>,
    /// Was revoked.
    pub revoked_at: Option<Millis>,
}

/// The spans between the moments of a key, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// How long a key signs.
    pub every: Millis,
    /// From entering the JWKS to the first signature.
    pub lead: Millis,
    /// From the last signature to leaving the JWKS.
    pub tail: Millis,
    /// From leaving the JWKS to being forgotten: as long as an old ID token may come back as a hint.
    pub remember: Millis,
}

impl Windows {
    /// Derives the spans.
    ///
    /// `jwks_max_age` is what verifiers are told to cache, `longest_token` the longest life of anything signed,
    /// `longest_session` the longest life of a session; all in milliseconds.
    ///
    /// # Errors
    /// A sentence with the arithmetic, for exit code 78.
    pub fn derive(
        every: Millis,
        lead: Millis,
        jwks_max_age: Millis,
        longest_token: Millis,
        longest_session: Millis,
    ) -> Result<Self, String> {
        let least = (jwks_max_age + PROPAGATION + SKEW).max(2 * jwks_max_age);
        if lead < least {
            return Err(format!(
                "keys.lead is {} s and must be at least {} s: twice keys.jwks_max_age ({} s), and no less than it and 90 s for nodes and clocks",
                lead / SECOND,
                least / SECOND,
                jwks_max_age / SECOND
            ));
        }
        if every < 2 * lead {
            return Err(format!(
                "keys.every is {} s and must be at least twice keys.lead ({} s)",
                every / SECOND,
                lead / SECOND
            ));
        }
        Ok(Self {
            every,
            lead,
            tail: (longest_token + SKEW + PROPAGATION).max(DAY),
            remember: longest_session.max(30 * DAY),
        })
    }

    /// The row of a key that signs no more from `at` on.
    fn retire(&self, row: &KeyRow, at: Millis) -> KeyRow {
        let drop_at = at.saturating_add(self.tail);
        KeyRow {
            retire_at: Some(at),
            drop_at: Some(drop_at),
            purge_at: Some(drop_at.saturating_add(self.remember)),
            ..row.clone()
        }
    }
}

/// When a key that signs at `now` is to be replaced.
#[must_use]
pub fn ends(signs: &KeyRow, windows: &Windows, now: Millis) -> Millis {
    signs.retire_at.unwrap_or_else(|| {
        signs
            .activate_at
            .unwrap_or(now)
            .saturating_add(jittered(windows.every, &signs.kid))
    })
}

/// One thing to do to the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Make a key and add its row.
    Generate {
        /// For this algorithm.
        alg: Alg,
        /// Enters the JWKS.
        publish_at: Millis,
        /// Begins to sign; `None`: stands by.
        activate_at: Option<Millis>,
    },
    /// Replace the moments of the row of the same `kid`.
    Update(KeyRow),
}

/// The state of a key at `now`.
#[must_use]
pub fn state(row: &KeyRow, now: Millis) -> KeyState {
    let past = |moment: Option<Millis>| moment.is_some_and(|moment| moment <= now);
    if past(row.revoked_at) {
        KeyState::Revoked
    } else if past(row.purge_at) {
        KeyState::Destroyed
    } else if past(row.drop_at) {
        KeyState::Retired
    } else if past(row.retire_at) {
        KeyState::Retiring
    } else if past(row.activate_at) {
        KeyState::Active
    } else if row.publish_at <= now {
        KeyState::Published
    } else {
        KeyState::Pending
    }
}

/// Whether the JWKS names a key in this state.
#[must_use]
pub fn is_public(state: KeyState) -> bool {
    matches!(
        state,
        KeyState::Published | KeyState::Active | KeyState::Retiring
    )
}

/// Whether what a key in this state signed is still believed; `as_hint`: as an `id_token_hint`, which may be old.
#[must_use]
pub fn verifies(state: KeyState, as_hint: bool) -> bool {
    is_public(state) || (as_hint && state == KeyState::Retired)
}

/// Whether the private part of a key in this state is kept.
#[must_use]
pub fn keeps_private(state: KeyState) -> bool {
    matches!(
        state,
        KeyState::Pending | KeyState::Published | KeyState::Active
    )
}

/// The keys of the JWKS at `now`.
#[must_use]
pub fn jwks(rows: &[KeyRow], now: Millis) -> Vec<&KeyRow> {
    rows.iter()
        .filter(|row| is_public(state(row, now)))
        .collect()
}

/// The key that signs at `now`.
#[must_use]
pub fn active(rows: &[KeyRow], alg: Alg, now: Millis) -> Option<&KeyRow> {
    rows.iter()
        .filter(|row| row.alg == alg && state(row, now) == KeyState::Active)
        .max_by_key(|row| (row.activate_at, &row.kid))
}

/// The key that signs next: the scheduled one, else the one that stands by longest.
#[must_use]
pub fn next(rows: &[KeyRow], alg: Alg, now: Millis) -> Option<&KeyRow> {
    waiting(rows, alg, now).min_by_key(|row| {
        (
            row.activate_at.unwrap_or(Millis::MAX),
            row.publish_at,
            &row.kid,
        )
    })
}

fn waiting(rows: &[KeyRow], alg: Alg, now: Millis) -> impl Iterator<Item = &KeyRow> {
    rows.iter().filter(move |row| {
        row.alg == alg && matches!(state(row, now), KeyState::Pending | KeyState::Published)
    })
}

/// What is to be done at `now` so that each algorithm has a key that signs and one that stands by.
///
/// Applied and asked again, it answers with nothing. Keys of algorithms that are not in `algs` are left alone, because
/// nodes with different configurations would otherwise undo each other's work.
#[must_use]
pub fn plan(rows: &[KeyRow], algs: &[Alg], windows: &Windows, now: Millis) -> Vec<Step> {
    let mut steps = Vec::new();
    for &alg in algs {
        let standby = Step::Generate {
            alg,
            publish_at: now,
            activate_at: None,
        };
        match (active(rows, alg, now), next(rows, alg, now)) {
            (Some(signs), Some(follows)) => {
                let due = signs
                    .activate_at
                    .unwrap_or(now)
                    .saturating_add(jittered(windows.every, &signs.kid));
                let broken = signs.retire_at.is_some() && signs.retire_at != follows.activate_at;
                if broken || (signs.retire_at.is_none() && now >= due.saturating_sub(windows.lead))
                {
                    steps.extend(switch(
                        signs,
                        follows,
                        earliest(follows, windows, now).max(due),
                        windows,
                    ));
                }
            }
            (Some(signs), None) => {
                if signs.retire_at.is_some() {
                    // Its successor was lost: it goes on until the new standby can follow.
                    steps.push(Step::Update(KeyRow {
                        retire_at: None,
                        drop_at: None,
                        purge_at: None,
                        ..signs.clone()
                    }));
                }
                steps.push(standby);
            }
            // Nothing signs, and somebody must.
            (None, Some(follows))
                if rows
                    .iter()
                    .any(|row| row.alg == alg && row.activate_at.is_some_and(|at| at <= now)) =>
            {
                steps.push(Step::Update(KeyRow {
                    publish_at: follows.publish_at.min(now),
                    activate_at: Some(now),
                    ..follows.clone()
                }));
                if waiting(rows, alg, now).count() < 2 {
                    steps.push(standby);
                }
            }
            // An algorithm that was added: its first key signs after the lead.
            (None, Some(follows)) => {
                if follows.activate_at.is_none() {
                    steps.push(Step::Update(KeyRow {
                        activate_at: Some(earliest(follows, windows, now)),
                        ..follows.clone()
                    }));
                }
                if waiting(rows, alg, now).count() < 2 {
                    steps.push(standby);
                }
            }
            (None, None) => {
                let others_sign = algs
                    .iter()
                    .any(|other| *other != alg && active(rows, *other, now).is_some());
                let had_one = rows.iter().any(|row| row.alg == alg);
                steps.push(Step::Generate {
                    alg,
                    publish_at: now,
                    activate_at: Some(if others_sign && !had_one {
                        now.saturating_add(windows.lead)
                    } else {
                        now
                    }),
                });
                steps.push(standby);
            }
        }
    }
    steps
}

/// A change of the signing key that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    /// The key that signs until then.
    pub from: String,
    /// The key that signs from then on.
    pub to: String,
    /// When.
    pub at: Millis,
    /// From then on every verifier has the new key: it had the whole lead to fetch it, or got it with the one that signs.
    pub known_at: Millis,
    /// What is to be done.
    pub steps: Vec<Step>,
}

/// Switches `alg` to its standby: as soon as every verifier has it, or at `now` if `immediately`.
///
/// `None`: there is no key that signs or none that stands by; [`plan`] first.
#[must_use]
pub fn rotate(
    rows: &[KeyRow],
    alg: Alg,
    windows: &Windows,
    now: Millis,
    immediately: bool,
) -> Option<Switch> {
    let from = active(rows, alg, now)?;
    let to = next(rows, alg, now)?;
    let safe = earliest(to, windows, now);
    let at = match to.activate_at {
        _ if immediately => now,
        Some(scheduled) => scheduled.min(safe),
        None => safe,
    };
    let mut steps = switch(from, to, at, windows).to_vec();
    if waiting(rows, alg, now).count() < 2 {
        steps.push(Step::Generate {
            alg,
            publish_at: now,
            activate_at: None,
        });
    }
    Some(Switch {
        from: from.kid.clone(),
        to: to.kid.clone(),
        at,
        known_at: if to.publish_at <= from.publish_at {
            to.publish_at
        } else {
            to.publish_at.saturating_add(windows.lead)
        },
        steps,
    })
}

/// Revokes one key at `now`; if it signs, its standby takes over in the same moment. Empty: there is no such key.
///
/// [`plan`] on the changed rows then makes what is missing.
#[must_use]
pub fn revoke(rows: &[KeyRow], kid: &str, now: Millis) -> Vec<Step> {
    let Some(row) = rows.iter().find(|row| row.kid == kid) else {
        return Vec::new();
    };
    let mut steps = vec![Step::Update(KeyRow {
        revoked_at: Some(row.revoked_at.unwrap_or(now)),
        ..row.clone()
    })];
    if state(row, now) == KeyState::Active
        && let Some(follows) = next(rows, row.alg, now)
    {
        steps.push(Step::Update(KeyRow {
            publish_at: follows.publish_at.min(now),
            activate_at: Some(now),
            ..follows.clone()
        }));
    }
    steps
}

/// For how many seconds the JWKS may be cached: never past the next change of it.
#[must_use]
pub fn max_age(rows: &[KeyRow], now: Millis, jwks_max_age: Millis) -> u64 {
    let next = rows
        .iter()
        .filter(|row| row.revoked_at.is_none_or(|at| at > now))
        .flat_map(|row| {
            [
                Some(row.publish_at),
                row.activate_at,
                row.retire_at,
                row.drop_at,
                row.revoked_at,
            ]
        })
        .flatten()
        .filter(|moment| *moment > now)
        .min();
    let left = next.map_or(jwks_max_age, |next| jwks_max_age.min(next - now));
    u64::try_from(left / SECOND).unwrap_or(0)
}

/// When `row` may sign without surprising a verifier or a node.
fn earliest(row: &KeyRow, windows: &Windows, now: Millis) -> Millis {
    row.publish_at
        .saturating_add(windows.lead)
        .max(now.saturating_add(PROPAGATION))
}

fn switch(from: &KeyRow, to: &KeyRow, at: Millis, windows: &Windows) -> [Step; 2] {
    [
        Step::Update(windows.retire(from, at)),
        Step::Update(KeyRow {
            publish_at: to.publish_at.min(at),
            activate_at: Some(at),
            ..to.clone()
        }),
    ]
}

/// The span, up to 5 % longer or shorter, by the letters of the `kid`, so that installations do not rotate in step.
fn jittered(every: Millis, kid: &str) -> Millis {
    let per_mille = kid
        .bytes()
        .fold(0i64, |sum, byte| (sum * 31 + i64::from(byte)) % 101)
        - 50;
    every / 1_000 * (1_000 + per_mille)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOUR: Millis = 3_600 * SECOND;

    fn windows() -> Windows {
        Windows::derive(90 * DAY, DAY, 900 * SECOND, 900 * SECOND, 30 * DAY).expect("windows")
    }

    fn apply(rows: &mut Vec<KeyRow>, steps: Vec<Step>, now: Millis) {
        for step in steps {
            match step {
                Step::Generate {
                    alg,
                    publish_at,
                    activate_at,
                } => rows.push(KeyRow {
                    kid: format!("key-{}", rows.len()),
                    alg,
                    created_at: now,
                    publish_at,
                    activate_at,
                    retire_at: None,
                    drop_at: None,
                    purge_at: None,
                    revoked_at: None,
                }),
                Step::Update(row) => {
                    let old = rows.iter_mut().find(|old| old.kid == row.kid);
                    *old.expect("a known kid") = row;
                }
            }
        }
    }

    fn settle(rows: &mut Vec<KeyRow>, algs: &[Alg], now: Millis) {
        apply(rows, plan(rows, algs, &windows(), now), now);
        assert_eq!(plan(rows, algs, &windows(), now), [], "the plan settles");
    }

    #[test]
    fn the_first_keys_sign_at_once_and_an_added_algorithm_after_the_lead() {
        let mut rows = Vec::new();
        settle(&mut rows, &[Alg::RS256], 0);
        assert_eq!(rows.len(), 2);
        assert_eq!(state(&rows[0], 0), KeyState::Active);
        assert_eq!(state(&rows[1], 0), KeyState::Published);
        settle(&mut rows, &[Alg::RS256, Alg::ES256], HOUR);
        assert_eq!(active(&rows, Alg::ES256, HOUR), None);
        assert!(active(&rows, Alg::ES256, HOUR + DAY).is_some());
    }

    #[test]
    fn a_year_of_rotation_keeps_the_windows() {
        let mut rows = Vec::new();
        for hour in 0..400 * 24 {
            settle(&mut rows, &[Alg::RS256], hour * HOUR);
        }
        let signed = rows.iter().filter(|row| row.retire_at.is_some()).count();
        assert_eq!(signed, 4);
        for row in &rows[1..] {
            if let Some(at) = row.activate_at {
                assert!(at - row.publish_at >= windows().lead);
            }
            if let (Some(retired), Some(dropped)) = (row.retire_at, row.drop_at) {
                assert!(dropped - retired >= windows().tail);
            }
        }
    }

    #[test]
    fn rotation_now_and_rotation_soon() {
        let mut rows = Vec::new();
        settle(&mut rows, &[Alg::ES256], 0);
        let soon = rotate(&rows, Alg::ES256, &windows(), HOUR, false).expect("a switch");
        assert_eq!(soon.at, DAY);
        // Whoever has the key that signs has the other one as well.
        let at_once = rotate(&rows, Alg::ES256, &windows(), HOUR, true).expect("a switch");
        assert_eq!((at_once.at, at_once.known_at), (HOUR, 0));
        apply(&mut rows, soon.steps, HOUR);
        // The same answer again, and brought forward when it is urgent.
        let again = rotate(&rows, Alg::ES256, &windows(), HOUR, false).expect("a switch");
        assert_eq!((again.at, again.to), (DAY, soon.to.clone()));
        let urgent = rotate(&rows, Alg::ES256, &windows(), 2 * HOUR, true).expect("a switch");
        assert_eq!(
            (urgent.at, urgent.to.as_str()),
            (2 * HOUR, soon.to.as_str())
        );
        apply(&mut rows, urgent.steps, 2 * HOUR);
        assert_eq!(
            active(&rows, Alg::ES256, 2 * HOUR).map(|row| &row.kid),
            Some(&soon.to)
        );
        settle(&mut rows, &[Alg::ES256], 2 * HOUR);
        // The next one was made an hour ago, and nobody need have it yet.
        let hasty = rotate(&rows, Alg::ES256, &windows(), 3 * HOUR, true).expect("a switch");
        assert_eq!(
            (hasty.at, hasty.known_at),
            (3 * HOUR, HOUR + windows().lead)
        );
        let patient = rotate(&rows, Alg::ES256, &windows(), 3 * HOUR, false).expect("a switch");
        assert_eq!(patient.at, patient.known_at);
    }

    #[test]
    fn revoking_the_signer_promotes_the_standby() {
        let mut rows = Vec::new();
        settle(&mut rows, &[Alg::RS256], 0);
        let steps = revoke(&rows, "key-0", HOUR);
        apply(&mut rows, steps, HOUR);
        assert_eq!(state(&rows[0], HOUR), KeyState::Revoked);
        assert_eq!(state(&rows[1], HOUR), KeyState::Active);
        settle(&mut rows, &[Alg::RS256], HOUR);
        assert_eq!(jwks(&rows, HOUR).len(), 2);
        assert!(revoke(&rows, "unknown", HOUR).is_empty());
    }

    #[test]
    fn revoking_the_scheduled_successor_leaves_no_gap() {
        let mut rows = Vec::new();
        settle(&mut rows, &[Alg::RS256], 0);
        let soon = rotate(&rows, Alg::RS256, &windows(), HOUR, false).expect("a switch");
        apply(&mut rows, soon.steps, HOUR);
        let steps = revoke(&rows, &soon.to, 2 * HOUR);
        apply(&mut rows, steps, 2 * HOUR);
        settle(&mut rows, &[Alg::RS256], 2 * HOUR);
        for hour in 2..60 {
            assert!(active(&rows, Alg::RS256, hour * HOUR).is_some(), "{hour}");
        }
    }

    #[test]
    fn caches_end_before_the_next_change() {
        let mut rows = Vec::new();
        settle(&mut rows, &[Alg::RS256], 0);
        assert_eq!(max_age(&rows, 0, 900 * SECOND), 900);
        let soon = rotate(&rows, Alg::RS256, &windows(), 0, false).expect("a switch");
        apply(&mut rows, soon.steps, 0);
        assert_eq!(max_age(&rows, DAY - 100 * SECOND, 900 * SECOND), 100);
        assert_eq!(max_age(&[], 0, 900 * SECOND), 900);
    }

    #[test]
    fn windows_that_do_not_add_up_are_refused_with_the_arithmetic() {
        let error =
            Windows::derive(90 * DAY, 900 * SECOND, 900 * SECOND, 0, 0).expect_err("refused");
        assert!(error.contains("at least 1800 s"), "{error}");
        assert!(Windows::derive(DAY, DAY, 900 * SECOND, 0, 0).is_err());
    }

    fn rank(state: KeyState) -> usize {
        KeyState::ALL
            .iter()
            .position(|each| *each == state)
            .unwrap_or(0)
    }

    #[derive(Clone, Debug)]
    enum Event {
        Pass(Millis),
        Rotate(bool),
        RevokeSigner,
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            6 => (0..40 * DAY).prop_map(Event::Pass),
            2 => (0..2 * HOUR).prop_map(Event::Pass),
            2 => any::<bool>().prop_map(Event::Rotate),
            1 => Just(Event::RevokeSigner),
        ]
    }

    proptest! {
        #[test]
        fn one_key_signs_at_every_moment_and_no_state_goes_back(events in prop::collection::vec(event(), 1..40)) {
            let mut rows = Vec::new();
            let mut now = 1_000_000;
            settle(&mut rows, &[Alg::RS256], now);
            let mut seen: Vec<usize> = Vec::new();
            for event in events {
                match event {
                    Event::Pass(span) => {
                        // Also when lokd sleeps past what was scheduled.
                        for part in 1..=4 {
                            let moment = now + span * part / 4;
                            let signers = rows.iter().filter(|row| state(row, moment) == KeyState::Active).count();
                            prop_assert_eq!(signers, 1);
                        }
                        now += span;
                    }
                    Event::Rotate(immediately) => {
                        if let Some(switch) = rotate(&rows, Alg::RS256, &windows(), now, immediately) {
                            apply(&mut rows, switch.steps, now);
                        }
                    }
                    Event::RevokeSigner => {
                        let kid = active(&rows, Alg::RS256, now).map(|row| row.kid.clone()).unwrap_or_default();
                        let steps = revoke(&rows, &kid, now);
                        apply(&mut rows, steps, now);
                    }
                }
                settle(&mut rows, &[Alg::RS256], now);
                let signers = rows.iter().filter(|row| state(row, now) == KeyState::Active).count();
                prop_assert_eq!(signers, 1);
                prop_assert!(rows.iter().any(|row| state(row, now) == KeyState::Published));
                let ranks: Vec<usize> = rows.iter().map(|row| rank(state(row, now))).collect();
                for (before, after) in seen.iter().zip(&ranks) {
                    // Revoked ranks below destroyed, and both are ends.
                    prop_assert!(after >= before);
                }
                seen = ranks;
            }
        }
    }
}
