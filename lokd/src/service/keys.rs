//! Signing keys: made, sealed, rotated by their own timestamps, and kept parsed in memory.

use super::{Actor, Failure, Fresh, Lok, audit, versions};
use crate::config::Config;
use crate::crypto::clock::Ratchet;
use crate::crypto::seal::Sealer;
use crate::crypto::signer::{SignerError, SigningKey};
use crate::protocol::Millis;
use crate::protocol::keyring::{self, KeyRow, Step, Windows};
use crate::service::notify::{self, Kind, Notice};
use crate::store::{self, Db, Json, StoreError, StoreResult, keys as rows, memberships};
use lok_common::admin::Resource;
use lok_common::admin::app::Alg;
use lok_common::admin::key::{Key, KeyState, RevokeReason, Rotate, Rotation};
use lok_common::{ErrorCode, Problem, Time};
use serde_json::{Value, json};
use std::sync::{Arc, PoisonError, RwLock};

/// What private keys are sealed for.
const SEAL: &str = "signing-key";
/// Owners who are told of a rotation.
const MOST_OWNERS: i64 = 500;

/// The keys as this process knows them.
#[derive(Default)]
pub struct Keyring(RwLock<Arc<Known>>);

/// Every key, with the parsed private part of those that still sign or will.
#[derive(Default)]
pub struct Known {
    ratchet: Arc<Ratchet>,
    rows: Vec<KeyRow>,
    public: Vec<Value>,
    signers: Vec<Arc<SigningKey>>,
}

impl Keyring {
    /// The keys as they are now known.
    #[must_use]
    pub fn known(&self) -> Arc<Known> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The moment that states of keys are computed for: a clock that is set back does not take it back, so that a key
    /// that was retired never signs again.
    fn now(&self, lok: &Lok) -> Millis {
        self.known().ratchet.advance(lok.clock.now())
    }
}

impl Known {
    /// The key that signs with `alg` at `now`.
    #[must_use]
    pub fn signer(&self, alg: Alg, now: Millis) -> Option<Arc<SigningKey>> {
        let kid = &keyring::active(&self.rows, alg, self.ratchet.advance(now))?.kid;
        self.signers.iter().find(|key| key.kid() == kid).cloned()
    }

    /// The public keys that verifiers are given at `now` (RFC 7517 5).
    #[must_use]
    pub fn jwks(&self, now: Millis) -> Value {
        let keys: Vec<&Value> = keyring::jwks(&self.rows, self.ratchet.advance(now))
            .into_iter()
            .filter_map(|row| self.public_of(&row.kid))
            .collect();
        json!({ "keys": keys })
    }

    /// Seconds for which verifiers may keep the JWKS.
    #[must_use]
    pub fn max_age(&self, now: Millis, jwks_max_age: Millis) -> u64 {
        keyring::max_age(&self.rows, self.ratchet.advance(now), jwks_max_age)
    }

    /// The public keys that lok itself verifies with; `as_hint` admits those that only an `id_token_hint` may use.
    #[must_use]
    pub fn verifying(&self, now: Millis, as_hint: bool) -> Vec<Value> {
        let now = self.ratchet.advance(now);
        self.rows
            .iter()
            .filter(|row| keyring::verifies(keyring::state(row, now), as_hint))
            .filter_map(|row| self.public_of(&row.kid).cloned())
            .collect()
    }

    /// The algorithms that sign at `now`.
    #[must_use]
    pub fn algs(&self, now: Millis) -> Vec<Alg> {
        Alg::ALL
            .iter()
            .copied()
            .filter(|alg| self.signer(*alg, now).is_some())
            .collect()
    }

    /// Every key with its state at `now`.
    #[must_use]
    pub fn rows(&self, now: Millis) -> Vec<(KeyRow, KeyState)> {
        let now = self.ratchet.advance(now);
        let with_state = |row: &KeyRow| (row.clone(), keyring::state(row, now));
        self.rows.iter().map(with_state).collect()
    }

    fn public_of(&self, kid: &str) -> Option<&Value> {
        self.public.iter().find(|jwk| jwk["kid"] == kid)
    }
}

/// The moments of a key as it is stored.
#[must_use]
pub fn moments(row: &rows::Key) -> KeyRow {
    KeyRow {
        kid: row.kid.clone(),
        alg: row.alg.0,
        created_at: row.created_at,
        publish_at: row.publish_at,
        activate_at: row.activate_at,
        retire_at: row.retire_at,
        drop_at: row.drop_at,
        purge_at: row.purge_at,
        revoked_at: row.revoked_at,
    }
}

/// The spans that the configuration asks for.
///
/// # Errors
/// The arithmetic, when they do not fit together.
pub fn windows(config: &Config) -> Result<Windows, String> {
    let millis = |span: std::time::Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
    Windows::derive(
        millis(config.keys.every),
        millis(config.keys.lead),
        millis(config.keys.jwks_max_age),
        millis(config.tokens.access_ttl.max(config.tokens.id_ttl)),
        millis(config.login.remember.max(config.login.session_absolute)),
    )
}

/// Reads every key, and opens and parses the private parts of those that sign now or later.
///
/// # Errors
/// Those of the database, and a [`StoreError::Setup`] when a key cannot be opened: then the master key is another one.
pub async fn load(lok: &Lok) -> StoreResult<()> {
    let now = lok.keys.now(lok);
    let stored = lok.store.read(rows::all).await?;
    let before = lok.keys.known();
    let mut known = Known {
        ratchet: Arc::clone(&before.ratchet),
        ..Known::default()
    };
    for row in stored {
        let moments = moments(&row);
        let state = keyring::state(&moments, now);
        if keyring::keeps_private(state)
            && let Some(sealed) = &row.sealed
        {
            let parsed = before.signers.iter().find(|key| key.kid() == row.kid);
            known.signers.push(match parsed {
                Some(key) => Arc::clone(key),
                None => Arc::new(open(&lok.sealer, &row, sealed)?),
            });
        }
        known.public.push(row.public_jwk.0);
        known.rows.push(moments);
    }
    *lok.keys.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(known);
    Ok(())
}

/// Opens every private key of a database; answers how many there are.
///
/// # Errors
/// One does not open with this master key, or the database fails.
pub fn open_all(db: &mut Db, sealer: &Sealer) -> StoreResult<usize> {
    let mut opened = 0;
    for row in rows::all(db)? {
        if let Some(sealed) = &row.sealed {
            open(sealer, &row, sealed)?;
            opened += 1;
        }
    }
    Ok(opened)
}

fn open(sealer: &Sealer, row: &rows::Key, sealed: &[u8]) -> StoreResult<SigningKey> {
    let refuse = || {
        StoreError::Setup(format!(
            "signing key {} cannot be opened with this master key; put the master key back that belongs to this database",
            row.kid
        ))
    };
    let pkcs8 = sealer
        .open(SEAL, row.kid.as_bytes(), sealed)
        .map_err(|_| refuse())?;
    SigningKey::from_pkcs8(row.alg.0, &pkcs8).map_err(|_| refuse())
}

/// The algorithms of the configuration that nothing signs with.
#[must_use]
pub fn missing(lok: &Lok) -> Vec<&'static str> {
    let now = lok.clock.now();
    let known = lok.keys.known();
    lok.config()
        .keys
        .algs
        .iter()
        .filter(|alg| known.signer(**alg, now).is_none())
        .map(|alg| alg.as_str())
        .collect()
}

/// Signs something with every key that signs now, and throws it away: a sign of life.
///
/// # Errors
/// A key does not sign.
pub fn try_each(lok: &Lok) -> Result<(), SignerError> {
    let (known, now) = (lok.keys.known(), lok.clock.now());
    for alg in known.algs(now) {
        if let Some(key) = known.signer(alg, now) {
            key.sign("alive", &json!({}))?;
        }
    }
    Ok(())
}

/// A key that was made, before it is stored.
struct Made {
    key: SigningKey,
    sealed: Vec<u8>,
    bits: Option<u32>,
}

/// Makes a key on a thread of its own: an RSA key takes a second or more.
async fn make(lok: &Arc<Lok>, alg: Alg, bits: Option<u32>) -> Result<Made, Failure> {
    let lok = Arc::clone(lok);
    let made = tokio::task::spawn_blocking(move || {
        let bits = (alg == Alg::RS256).then(|| bits.unwrap_or(lok.config().keys.rsa_bits));
        let (key, pkcs8) = SigningKey::generate(alg, bits.unwrap_or_default())?;
        let fresh = lok.fresh(Actor::lokd());
        let sealed = lok
            .sealer
            .seal(SEAL, key.kid().as_bytes(), &pkcs8, &fresh)
            .map_err(|_| SignerError::Generate)?;
        Ok(Made { key, sealed, bits })
    })
    .await
    .unwrap_or(Err(SignerError::Generate));
    made.map_err(|error| {
        Failure::Refused(match error {
            SignerError::Size => Problem::invalid("bits", error.to_string())
                .why("less can be broken, and more makes every signature slow")
                .fix("use 2048, 3072 or 4096"),
            other => Problem::new(ErrorCode::Internal, other.to_string()),
        })
    })
}

fn row(made: &Made, publish_at: Millis, activate_at: Option<Millis>, fresh: &Fresh) -> rows::Key {
    rows::Key {
        kid: made.key.kid().to_owned(),
        alg: rows::AlgWord(made.key.alg()),
        bits: made.bits.map(i64::from),
        sealed: Some(made.sealed.clone()),
        public_jwk: Json(made.key.public_jwk().clone()),
        publish_at,
        activate_at,
        retire_at: None,
        drop_at: None,
        purge_at: None,
        revoked_at: None,
        revoke_reason: None,
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
    }
}

/// Writes the moments of a row, and wipes the private part of a key that signs no more.
fn put_moments(db: &mut Db, moments: &KeyRow, fresh: &Fresh) -> StoreResult<()> {
    let Some(mut row) = rows::by_kid(db, &moments.kid)? else {
        return Ok(());
    };
    row.publish_at = moments.publish_at;
    row.activate_at = moments.activate_at;
    row.retire_at = moments.retire_at;
    row.drop_at = moments.drop_at;
    row.purge_at = moments.purge_at;
    row.revoked_at = moments.revoked_at;
    if !keyring::keeps_private(keyring::state(moments, fresh.now)) {
        row.sealed = None;
    }
    row.etag += 1;
    row.updated_at = fresh.now;
    rows::update(db, row)
}

/// Does what the schedule asks for: the first keys, a standby, a rotation that is due, wiping what signs no more.
/// A job calls it every minute; every node may, and one of them does it.
///
/// # Errors
/// Those of the database, and of the library that makes keys.
pub async fn tend(lok: &Arc<Lok>) -> Result<(), Failure> {
    let config = lok.config();
    let windows = windows(&config).map_err(|why| Problem::invalid("keys", why))?;
    let now = lok.keys.now(lok);
    let stored: Vec<KeyRow> = lok
        .store
        .read(|db| StoreResult::Ok(rows::all(db)?.iter().map(moments).collect()))
        .await?;
    let steps = keyring::plan(&stored, &config.keys.algs, &windows, now);
    let mut made = Vec::new();
    for step in &steps {
        if let Step::Generate { alg, .. } = step {
            made.push((*alg, make(lok, *alg, None).await?));
        }
    }
    let (fresh, sealer) = (lok.fresh(Actor::lokd()), Arc::clone(&lok.sealer));
    let wiped = wipe_due(lok, now).await?;
    if steps.is_empty() && !wiped {
        return Ok(());
    }
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let current: Vec<KeyRow> = rows::all(db)?.iter().map(moments).collect();
            // Another node did it meanwhile.
            if current != stored {
                return StoreResult::Ok(());
            }
            apply(db, &steps, &made, &fresh, "key.tend")?;
            for step in &steps {
                if let Step::Update(next) = step
                    && begins(next, &stored)
                {
                    tell_owners(db, &sealer, &fresh, next.alg, &next.kid)?;
                }
            }
            Ok(())
        })
        .await?;
    versions::notice(lok).await?;
    Ok(())
}

/// Whether a key that stood by is to sign.
fn begins(next: &KeyRow, stored: &[KeyRow]) -> bool {
    next.activate_at.is_some()
        && stored
            .iter()
            .any(|row| row.kid == next.kid && row.activate_at != next.activate_at)
}

/// Whether a key that signs no more still has its private part.
async fn wipe_due(lok: &Lok, now: Millis) -> StoreResult<bool> {
    let fresh = lok.fresh(Actor::lokd());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mut wiped = false;
            for mut row in rows::all(db)? {
                let state = keyring::state(&moments(&row), now);
                if row.sealed.is_some() && !keyring::keeps_private(state) {
                    audit::record(
                        db,
                        &fresh,
                        audit::Event::ok("key.retire").object("keys", &row.kid),
                    )?;
                    row.sealed = None;
                    row.etag += 1;
                    row.updated_at = now;
                    rows::update(db, row)?;
                    wiped = true;
                }
            }
            if wiped {
                versions::bump(db, &fresh, versions::Kept::Keys)?;
            }
            StoreResult::Ok(wiped)
        })
        .await
}

/// Writes the outcome of steps; each `Generate` takes the next made key of its algorithm.
fn apply(
    db: &mut Db,
    steps: &[Step],
    made: &[(Alg, Made)],
    fresh: &Fresh,
    action: &'static str,
) -> StoreResult<()> {
    let mut used = Vec::new();
    for step in steps {
        match step {
            Step::Generate {
                alg,
                publish_at,
                activate_at,
            } => {
                let Some((index, (_, key))) = made
                    .iter()
                    .enumerate()
                    .find(|(index, (for_alg, _))| for_alg == alg && !used.contains(index))
                else {
                    continue;
                };
                used.push(index);
                let event = audit::Event::ok("key.generate")
                    .object("keys", key.key.kid())
                    .detail(json!({ "alg": alg.as_str() }));
                rows::insert(db, row(key, *publish_at, *activate_at, fresh))?;
                audit::record(db, fresh, event)?;
            }
            Step::Update(moments) => {
                put_moments(db, moments, fresh)?;
                audit::record(
                    db,
                    fresh,
                    audit::Event::ok(action)
                        .object("keys", &moments.kid)
                        .detail(json!({
                            "activate_at": moments.activate_at,
                            "retire_at": moments.retire_at,
                        })),
                )?;
            }
        }
    }
    versions::bump(db, fresh, versions::Kept::Keys)
}

/// Makes a key that stands by, for `lokctl keys generate`. Answers its row.
///
/// # Errors
/// A size that is none, and those of the database.
pub async fn generate(
    lok: &Arc<Lok>,
    actor: Actor,
    alg: Alg,
    bits: Option<u32>,
    keep: store::Keep,
) -> Result<rows::Key, Failure> {
    if alg != Alg::RS256 && bits.is_some() {
        return Err(
            Problem::invalid("bits", format!("a key for {alg} has no size to choose"))
                .why("its curve says the size")
                .fix("leave --bits out")
                .into(),
        );
    }
    let made = make(lok, alg, bits).await?;
    let fresh = lok.fresh(actor);
    let stored = row(&made, fresh.now, None, &fresh);
    let steps = [Step::Generate {
        alg,
        publish_at: fresh.now,
        activate_at: None,
    }];
    let made = [(alg, made)];
    lok.store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            apply(db, &steps, &made, &fresh, "key.generate")
        })
        .await?;
    versions::notice(lok).await?;
    Ok(stored)
}

/// Switches to the standby of one algorithm or of all, and makes a new standby.
///
/// # Errors
/// No key that stands by, one that verifiers need not have yet, and those of the database.
pub async fn rotate(
    lok: &Arc<Lok>,
    actor: Actor,
    wish: Rotate,
    keep: store::Keep,
) -> Result<Vec<Rotation>, Failure> {
    let config = lok.config();
    let windows = windows(&config).map_err(|why| Problem::invalid("keys", why))?;
    let algs = wish
        .alg
        .map_or_else(|| config.keys.algs.clone(), |alg| vec![alg]);
    let mut standbys = Vec::new();
    for alg in &algs {
        standbys.push((*alg, make(lok, *alg, None).await?));
    }
    let (fresh, sealer) = (lok.fresh(actor), Arc::clone(&lok.sealer));
    let rotations = lok
        .store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let stored: Vec<KeyRow> = rows::all(db)?.iter().map(moments).collect();
            let mut rotations = Vec::new();
            for alg in &algs {
                let Some(switch) = keyring::rotate(&stored, *alg, &windows, fresh.now, wish.now)
                else {
                    return Err(Failure::Refused(
                        Problem::new(ErrorCode::Conflict, format!("no key for {alg} stands by"))
                            .why("rotation switches to a key that every verifier has already")
                            .fix(format!("make one: lokctl keys generate --alg {alg}")),
                    ));
                };
                if wish.now && !wish.force && fresh.now < switch.known_at {
                    return Err(Failure::Refused(unknown_yet(*alg, switch.known_at)));
                }
                apply(db, &switch.steps, &standbys, &fresh, "key.rotate")?;
                tell_owners(db, &sealer, &fresh, *alg, &switch.to)?;
                let made_standby = switch
                    .steps
                    .iter()
                    .any(|step| matches!(step, Step::Generate { .. }))
                    .then(|| standbys.iter().find(|(made, _)| made == alg))
                    .flatten()
                    .map(|(_, made)| made.key.kid().to_owned());
                let waiting = stored
                    .iter()
                    .find(|row| {
                        row.alg == *alg
                            && row.kid != switch.to
                            && matches!(
                                keyring::state(row, fresh.now),
                                KeyState::Published | KeyState::Pending
                            )
                    })
                    .map(|row| row.kid.clone());
                rotations.push(Rotation {
                    alg: *alg,
                    from: switch.from,
                    to: switch.to,
                    at: Time(switch.at),
                    standby: made_standby.or(waiting).unwrap_or_default(),
                });
            }
            Ok(rotations)
        })
        .await?;
    versions::notice(lok).await?;
    Ok(rotations)
}

/// A key that was revoked.
pub struct Revoked {
    /// Its row, as it is now.
    pub row: rows::Key,
    /// Whether it was not revoked before.
    pub changed: bool,
    /// Until when verifiers that cache as they are told may believe it; `None` if they did not know it.
    pub believed_until: Option<Millis>,
}

/// Revokes a key: nothing verifies with it any more, and if it signed, its standby does from now on.
///
/// # Errors
/// `not_found`; a conflict when it signs and nothing stands by; and those of the database.
pub async fn revoke(
    lok: &Arc<Lok>,
    actor: Actor,
    kid: String,
    reason: RevokeReason,
    keep: store::Keep,
) -> Result<Revoked, Failure> {
    let max_age = lok.config().keys.jwks_max_age;
    let max_age = Millis::try_from(max_age.as_millis()).unwrap_or(Millis::MAX);
    let (fresh, sealer) = (lok.fresh(actor), Arc::clone(&lok.sealer));
    let revoked = lok
        .store
        .write_if(keep, move |db| {
            let fresh = fresh.clone();
            let Some(before) = rows::by_kid(db, &kid)? else {
                return Err(Problem::not_found(Key::NOUN, Key::PATH, &kid).into());
            };
            let was = keyring::state(&moments(&before), fresh.now);
            if before.revoked_at.is_some() {
                return Ok(Revoked {
                    row: before,
                    changed: false,
                    believed_until: None,
                });
            }
            let stored: Vec<KeyRow> = rows::all(db)?.iter().map(moments).collect();
            let steps = keyring::revoke(&stored, &kid, fresh.now);
            if was == KeyState::Active && steps.len() < 2 {
                return Err(Failure::Refused(nobody_follows(before.alg.0)));
            }
            for step in &steps {
                let Step::Update(next) = step else { continue };
                put_moments(db, next, &fresh)?;
                let event = if next.kid == kid {
                    audit::Event::ok("key.revoke").detail(json!({ "reason": reason.as_str() }))
                } else {
                    tell_owners(db, &sealer, &fresh, next.alg, &next.kid)?;
                    audit::Event::ok("key.rotate")
                        .detail(json!({ "activate_at": next.activate_at }))
                };
                audit::record(db, &fresh, event.object("keys", &next.kid))?;
            }
            let mut row = rows::by_kid(db, &kid)?.unwrap_or(before);
            row.revoke_reason = Some(reason.as_str().to_owned());
            rows::update(db, row.clone())?;
            versions::bump(db, &fresh, versions::Kept::Keys)?;
            Ok(Revoked {
                row,
                changed: true,
                believed_until: keyring::is_public(was).then(|| fresh.now.saturating_add(max_age)),
            })
        })
        .await?;
    if keep == store::Keep::Yes {
        versions::notice(lok).await?;
        // The next emergency needs a standby, too.
        tend(lok).await?;
    }
    Ok(revoked)
}

fn nobody_follows(alg: Alg) -> Problem {
    Problem::new(
        ErrorCode::Conflict,
        format!("no key for {alg} stands by, so that nothing would sign"),
    )
    .why("the key that signs is revoked in the moment in which its standby takes over")
    .fix(format!("make one first: lokctl keys generate --alg {alg}"))
}

/// Tells the owners of organizations that another key signs: whoever did not expect that should look.
fn tell_owners(
    db: &mut Db,
    sealer: &Sealer,
    fresh: &Fresh,
    alg: Alg,
    kid: &str,
) -> StoreResult<()> {
    for user_id in memberships::anywhere_with_role(db, "owner", MOST_OWNERS)? {
        let notice = Notice {
            kind: Kind::KeyChange,
            user_id: Some(user_id),
            address: None,
            data: json!({ "alg": alg.as_str(), "kid": kid }),
        };
        notify::tell(db, fresh, sealer, notice)?;
    }
    Ok(())
}

fn unknown_yet(alg: Alg, known_at: Millis) -> Problem {
    Problem::new(
        ErrorCode::Conflict,
        format!("verifiers need not have the next key for {alg} before {}", Time(known_at)),
    )
    .why("it was published a short while ago, and those who cached the keys before would refuse what it signs")
    .fix("rotate without --now, or after that moment; if the key that signs is known to others, add --force")
}
