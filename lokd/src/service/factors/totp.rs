//! One-time codes of an authenticator app (RFC 6238): six digits, SHA-1, every 30 seconds.

use super::super::{Fresh, Lok};
use crate::crypto::random::{OsRandom, Random};
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::totps::{self, Totp as Row};
use crate::store::{Db, StoreError, StoreResult};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use lok_common::Secret;
use totp_rs::{Algorithm, Builder, Totp};

/// What people and events call it.
pub const NAME: &str = "authenticator app";
/// What the secret at rest is sealed for.
const LABEL: &str = "totp";
/// What a secret is sealed for that a page carries until it is confirmed.
const ENROL: &str = "totp-enrol";
/// How long that is.
const LIFE: Millis = 30 * 60_000;
/// One step, in milliseconds.
const STEP: Millis = 30_000;
const SECRET: usize = 20;

/// A secret that waits for its first code. It is in no database yet.
pub struct Enrolment {
    /// What the page carries.
    pub sealed: String,
    /// The secret in base 32, for apps that cannot see.
    pub secret: Secret,
    /// The `otpauth` address, for those that can.
    pub url: Secret,
}

/// Draws a secret for a user in a browser.
#[must_use]
pub fn begin(lok: &Lok, user_id: &str, username: &str, browser: &str) -> Option<Enrolment> {
    let mut plain = lok.clock.now().to_be_bytes().to_vec();
    let mut secret = [0; SECRET];
    OsRandom.fill(&mut secret);
    plain.extend_from_slice(&secret);
    let bound = binding(user_id, browser);
    let sealed = lok.sealer.seal(ENROL, &bound, &plain, &OsRandom).ok()?;
    enrolment(lok, username, URL_SAFE_NO_PAD.encode(sealed), &secret)
}

/// The same again, from what the page carried.
#[must_use]
pub fn again(
    lok: &Lok,
    user_id: &str,
    username: &str,
    browser: &str,
    sealed: &str,
) -> Option<Enrolment> {
    let secret = open(lok, user_id, browser, sealed)?;
    enrolment(lok, username, sealed.to_owned(), &secret)
}

fn enrolment(
    lok: &Lok,
    username: &str,
    sealed: String,
    secret: &[u8; SECRET],
) -> Option<Enrolment> {
    // A colon parts the issuer from the account.
    let name = lok.config().server.name.replace(':', " ");
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_secret(totp_rs::Secret::new_stack(*secret))
        .with_account_name(username.replace(':', " "))
        .with_issuer(Some(name))
        .build()
        .ok()?;
    Some(Enrolment {
        sealed,
        secret: Secret::new(totp.secret().to_base32()),
        url: Secret::new(totp.to_url().ok()?),
    })
}

/// The secret that a page carried for this user in this browser.
pub(super) fn open(lok: &Lok, user_id: &str, browser: &str, sealed: &str) -> Option<[u8; SECRET]> {
    let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    let bound = binding(user_id, browser);
    let plain = lok.sealer.open(ENROL, &bound, &sealed).ok()?;
    let (at, secret) = plain.split_at_checked(8)?;
    let age = lok.clock.now() - Millis::from_be_bytes(at.try_into().ok()?);
    let secret = secret.try_into().ok()?;
    (0..=LIFE).contains(&age).then_some(secret)
}

fn binding(user_id: &str, browser: &str) -> Vec<u8> {
    format!("{user_id}\n{browser}").into_bytes()
}

/// Keeps a secret whose code is right. Answers whether it was.
pub(super) fn confirm(
    db: &mut Db,
    fresh: &Fresh,
    sealer: &Sealer,
    user_id: &str,
    secret: &[u8; SECRET],
    code: &str,
) -> StoreResult<bool> {
    let Some(step) = step_of(secret, code, fresh.now, Millis::MIN) else {
        return Ok(false);
    };
    let sealed = sealer
        .seal(LABEL, user_id.as_bytes(), secret, fresh)
        .map_err(|error| StoreError::Unavailable(error.to_string()))?;
    totps::insert(
        db,
        Row {
            user_id: user_id.to_owned(),
            sealed,
            last_step: step,
            created_at: fresh.now,
            last_used_at: Some(fresh.now),
        },
    )?;
    Ok(true)
}

/// Whether a code is right and was not used before; then it is used up.
pub(super) fn check(
    db: &mut Db,
    sealer: &Sealer,
    user_id: &str,
    code: &str,
    now: Millis,
) -> StoreResult<bool> {
    let Some(row) = totps::find(db, user_id)? else {
        return Ok(false);
    };
    let secret = sealer
        .open(LABEL, user_id.as_bytes(), &row.sealed)
        .map_err(|error| StoreError::Unavailable(error.to_string()))?;
    let Ok(secret) = <&[u8; SECRET]>::try_from(secret.as_slice()) else {
        return Ok(false);
    };
    match step_of(secret, code, now, row.last_step) {
        Some(step) => totps::advance(db, user_id, step, now),
        None => Ok(false),
    }
}

/// The step of a code: the present one, or one beside it, after `last`.
fn step_of(secret: &[u8; SECRET], code: &str, now: Millis, last: i64) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let present = now.div_euclid(STEP);
    let totp = generator(secret)?;
    (present - 1..=present + 1)
        .filter(|step| *step > last)
        .find(|step| {
            u64::try_from(step * (STEP / 1_000))
                .is_ok_and(|seconds| totp.check(&code, seconds).is_some())
        })
}

/// Looks at one step only: which one it is, is ours to say.
fn generator(secret: &[u8; SECRET]) -> Option<Totp> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_skew(0)
        .with_secret(totp_rs::Secret::new_stack(*secret))
        .with_account_name("account")
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, of which six digits are left.
    const KEY: &[u8; SECRET] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_rfc_one_step_around() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            let (now, step) = (seconds * 1_000, seconds / 30);
            assert_eq!(step_of(KEY, code, now, i64::MIN), Some(step));
            assert_eq!(
                step_of(
                    KEY,
                    &format!(" {} {}", &code[..3], &code[3..]),
                    now,
                    i64::MIN
                ),
                Some(step)
            );
            for (away, right) in [(-60, false), (-30, true), (30, true), (60, false)] {
                let found = step_of(KEY, code, now + away * 1_000, i64::MIN);
                assert_eq!(found, right.then_some(step), "{seconds} {away}");
            }
            assert_eq!(step_of(KEY, code, now, step), None, "once");
            assert_eq!(step_of(KEY, code, now, step - 1), Some(step));
        }
    }

    #[test]
    fn what_is_no_code_is_wrong() {
        for code in [
            "", "28708", "2870822", "+87082", "28708२", "287 08", "abcdef",
        ] {
            assert_eq!(step_of(KEY, code, 59_000, i64::MIN), None, "{code}");
        }
    }
}
