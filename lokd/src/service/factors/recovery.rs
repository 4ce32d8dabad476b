//! Recovery codes: ten, shown once, each good once.

use super::super::audit::{self, Event};
use super::super::{Fresh, Lok};
use super::{read, tell};
use crate::crypto::random::text_code;
use crate::crypto::token;
use crate::store::recovery_codes::{self, RecoveryCode};
use crate::store::{Db, StoreResult};
use lok_common::Secret;
use serde_json::json;
use std::sync::Arc;

/// How many there are.
pub const COUNT: usize = 10;
/// 32 characters that are not mistaken for each other: 5 bits each.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// 80 bits.
const LENGTH: usize = 16;

/// Makes codes in place of those before.
pub(super) fn make(db: &mut Db, fresh: &Fresh, user_id: &str) -> StoreResult<Vec<Secret>> {
    recovery_codes::delete(db, user_id)?;
    let mut codes = Vec::with_capacity(COUNT);
    for _ in 0..COUNT {
        let code = text_code(ALPHABET, LENGTH, fresh);
        recovery_codes::insert(
            db,
            RecoveryCode {
                id: fresh.id(),
                user_id: user_id.to_owned(),
                hash: token::hash(&code).into_string(),
                created_at: fresh.now,
                used_at: None,
            },
        )?;
        codes.push(Secret::new(grouped(&code)));
    }
    Ok(codes)
}

/// Uses a code up, however it was typed. Answers whether it was one.
pub(super) fn spend(db: &mut Db, fresh: &Fresh, user_id: &str, typed: &str) -> StoreResult<bool> {
    let Some(code) = normalized(typed) else {
        return Ok(false);
    };
    recovery_codes::spend(db, user_id, token::hash(&code).as_str(), fresh.now)
}

/// Makes new codes for somebody who has a factor; those before end.
///
/// # Errors
/// Those of the database.
pub async fn renew(lok: &Lok, fresh: Fresh, user_id: String) -> StoreResult<Option<Vec<Secret>>> {
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            if !read(db, &user_id)?.any() {
                return StoreResult::Ok(None);
            }
            let codes = make(db, &fresh, &user_id)?;
            let event = Event::ok("factor.renew_codes").object("users", &user_id);
            audit::record(db, &fresh, event.detail(json!({ "codes": codes.len() })))?;
            let what = "New recovery codes were made; the ones before are void";
            tell(db, &fresh, &sealer, &user_id, what)?;
            Ok(Some(codes))
        })
        .await
}

fn grouped(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|four| four.iter().collect())
        .collect();
    groups.join("-")
}

/// Without what people put between groups, in small letters; `None` for what cannot be a code.
fn normalized(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .take(LENGTH + 1)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let right = code.len() == LENGTH && code.bytes().all(|b| ALPHABET.contains(&b));
    right.then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = "abcdefghjkmn2345";
        assert_eq!(grouped(code), "abcd-efgh-jkmn-2345");
        for typed in ["abcd-efgh-jkmn-2345", " ABCD efgh jkmn 2345 ", code] {
            assert_eq!(normalized(typed).as_deref(), Some(code), "{typed}");
        }
        for typed in [
            "",
            "abcd",
            "abcd-efgh-jkmn-23456",
            "abcd-efgh-jkmn-234l",
            "äbcd-efgh-jkmn-2345",
        ] {
            assert_eq!(normalized(typed), None, "{typed}");
        }
    }
}
