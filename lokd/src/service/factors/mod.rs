//! Second factors: an authenticator app, passkeys, and the codes for when they are lost.
//!
//! Whoever has one shows one at every sign-in; users, organizations and apps can demand that there is one.

pub mod passkey;
pub mod recovery;
pub mod step;
pub mod totp;

use super::audit::{self, Event};
use super::notify::{self, Kind, Notice};
use super::{Fresh, Lok};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::identities;
use crate::store::passkeys::{self, Passkey};
use crate::store::users::User;
use crate::store::{Db, StoreResult, recovery_codes, totps};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// Several factors were shown (RFC 8176).
pub const MFA: &str = "mfa";
/// The `acr` of a sign-in with one factor.
pub const ACR_ONE: &str = "1";
/// The `acr` of a sign-in with several factors.
pub const ACR_SEVERAL: &str = "2";

/// Whether several factors were shown.
#[must_use]
pub fn is_strong(amr: &[String]) -> bool {
    amr.iter().any(|each| each == MFA)
}

/// How strong a sign-in was (OpenID Connect Core 2 `acr`).
#[must_use]
pub fn acr(amr: &[String]) -> &'static str {
    if is_strong(amr) { ACR_SEVERAL } else { ACR_ONE }
}

/// What a person has beside the password.
#[derive(Clone, Debug, Default)]
pub struct Factors {
    /// The authenticator app: since when, and when it was last used.
    pub totp: Option<(Millis, Option<Millis>)>,
    /// Passkeys, oldest first.
    pub passkeys: Vec<Passkey>,
    /// Recovery codes that are unused.
    pub recovery_codes: i64,
}

impl Factors {
    /// Whether there is one that can be shown.
    #[must_use]
    pub fn any(&self) -> bool {
        self.totp.is_some() || !self.passkeys.is_empty()
    }
}

/// What a person has beside the password.
///
/// # Errors
/// Those of the database.
pub async fn of(lok: &Lok, user_id: &str) -> StoreResult<Factors> {
    let user_id = user_id.to_owned();
    lok.store.read(move |db| read(db, &user_id)).await
}

/// What a person has beside the password.
///
/// # Errors
/// Those of the database.
pub fn read(db: &mut Db, user_id: &str) -> StoreResult<Factors> {
    Ok(Factors {
        totp: totps::find(db, user_id)?.map(|totp| (totp.created_at, totp.last_used_at)),
        passkeys: passkeys::of_user(db, user_id)?,
        recovery_codes: recovery_codes::left(db, user_id)?,
    })
}

/// What can be removed.
#[derive(Clone, Debug)]
pub enum Which {
    /// The authenticator app.
    Totp,
    /// A passkey (id).
    Passkey(String),
}

/// How it ended to remove a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// It is removed, or was already.
    Done,
    /// It is the last way to sign in.
    Last,
}

/// Removes a factor, unless it is the last way to sign in; with the last one the recovery codes end too.
///
/// # Errors
/// Those of the database.
pub async fn remove(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    which: Which,
) -> StoreResult<Removed> {
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let (kind, name) = match &which {
                Which::Totp if totps::delete(db, &user_id)? => ("totp", totp::NAME.to_owned()),
                Which::Passkey(id) => {
                    let all = passkeys::of_user(db, &user_id)?;
                    let Some(passkey) = all.into_iter().find(|each| each.id == *id) else {
                        return StoreResult::Ok(Removed::Done);
                    };
                    if !identities::has_way_in(db, &user_id, Some(id))? {
                        return Ok(Removed::Last);
                    }
                    passkeys::delete(db, &user_id, id)?;
                    ("passkey", passkey.name)
                }
                Which::Totp => return Ok(Removed::Done),
            };
            if !read(db, &user_id)?.any() {
                recovery_codes::delete(db, &user_id)?;
            }
            let what = format!("{} was removed", told(kind, &name));
            changed(
                db,
                &fresh,
                &sealer,
                &user_id,
                "factor.remove",
                kind,
                &name,
                &what,
            )?;
            Ok(Removed::Done)
        })
        .await
}

/// Calls a passkey something else. Answers whether it is there.
///
/// # Errors
/// Those of the database.
pub async fn rename(
    lok: &Lok,
    fresh: Fresh,
    user_id: String,
    id: String,
    name: String,
) -> StoreResult<bool> {
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            if !passkeys::rename(db, &user_id, &id, &name)? {
                return StoreResult::Ok(false);
            }
            let event = Event::ok("factor.rename").object("users", &user_id);
            audit::record(
                db,
                &fresh,
                event.detail(json!({ "passkey": id, "name": name })),
            )?;
            Ok(true)
        })
        .await
}

/// Removes everything at once, for an administrator. Answers whether there was anything.
///
/// # Errors
/// Those of the database.
pub fn reset(db: &mut Db, fresh: &Fresh, sealer: &Sealer, user_id: &str) -> StoreResult<bool> {
    let factors = read(db, user_id)?;
    totps::delete(db, user_id)?;
    passkeys::delete_of_user(db, user_id)?;
    recovery_codes::delete(db, user_id)?;
    if factors.any() {
        let what = "All second factors were removed by an administrator";
        tell(db, fresh, sealer, user_id, what)?;
    }
    Ok(factors.any())
}

/// Writes down that a factor is there. With the first one come recovery codes.
fn added(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user: &User,
    kind: &str,
    name: &str,
) -> StoreResult<Vec<Secret>> {
    let codes = if recovery_codes::times(db, &user.id)?.is_none() {
        recovery::make(db, fresh, &user.id)?
    } else {
        Vec::new()
    };
    let what = format!("{} was added", told(kind, name));
    changed(db, fresh, sealer, &user.id, "factor.add", kind, name, &what)?;
    Ok(codes)
}

#[expect(
    clippy::too_many_arguments,
    reason = "what an event and a notice are made of"
)]
fn changed(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user_id: &str,
    action: &'static str,
    kind: &str,
    name: &str,
    what: &str,
) -> StoreResult<()> {
    let event = Event::ok(action).object("users", user_id);
    audit::record(
        db,
        fresh,
        event.detail(json!({ "kind": kind, "name": name })),
    )?;
    tell(db, fresh, sealer, user_id, what)
}

fn told(kind: &str, name: &str) -> String {
    match kind {
        "passkey" => format!("The passkey \u{201c}{name}\u{201d}"),
        _ => format!("The {name}"),
    }
}

fn tell(db: &mut Db, fresh: &Fresh, sealer: &Sealer, user_id: &str, what: &str) -> StoreResult<()> {
    notify::tell(
        db,
        fresh,
        sealer,
        Notice {
            kind: Kind::FactorChange,
            user_id: Some(user_id.to_owned()),
            address: None,
            data: json!({ "what": what }),
        },
    )
}
