//! Refresh tokens: each is used once, and a second use ends the whole family (RFC 9700 4.14.2).

use super::Millis;

/// A refresh token as the store finds it.
#[derive(Clone, Copy, Debug)]
pub struct RefreshRow {
    /// When it ends.
    pub expires_at: Millis,
    /// When it was exchanged for its successor.
    pub rotated_at: Option<Millis>,
    /// When its family, that is its grant, was revoked.
    pub revoked_at: Option<Millis>,
    /// Whether its successor was used: then a second use is no lost answer.
    pub successor_used: bool,
}

/// What a refresh comes to. Everything but the first two is `invalid_grant` outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Exchange it for its successor.
    Rotate,
    /// The answer was lost: give the same successor again.
    Repeat,
    /// Somebody else has it too: revoke the grant and all below it, and audit `refresh.reuse`.
    Replay,
    /// Its time is over.
    Expired,
    /// Its grant was revoked.
    Revoked,
}

/// Decides a refresh. `grace`: for how many milliseconds a lost answer is repeated; 0: never.
#[must_use]
pub fn decide(row: &RefreshRow, now: Millis, grace: Millis) -> Decision {
    match row.rotated_at {
        _ if row.revoked_at.is_some() => Decision::Revoked,
        Some(rotated) if !row.successor_used && now < rotated.saturating_add(grace) => {
            Decision::Repeat
        }
        // Also when it has expired since: a thief is not less of one for being late.
        Some(_) => Decision::Replay,
        None if row.expires_at <= now => Decision::Expired,
        None => Decision::Rotate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refresh_is_decided_by_what_became_of_it() {
        let row = |rotated_at, revoked_at, successor_used| RefreshRow {
            expires_at: 1_000,
            rotated_at,
            revoked_at,
            successor_used,
        };
        for (row, now, grace, decision) in [
            (row(None, None, false), 999, 0, Decision::Rotate),
            (row(None, None, false), 1_000, 0, Decision::Expired),
            (row(None, Some(1), false), 2, 0, Decision::Revoked),
            (row(Some(10), None, false), 10, 0, Decision::Replay),
            (row(Some(10), None, false), 19, 10, Decision::Repeat),
            (row(Some(10), None, false), 20, 10, Decision::Replay),
            (row(Some(10), None, true), 11, 10, Decision::Replay),
            (row(Some(10), None, false), 2_000, 10, Decision::Replay),
            (row(Some(10), Some(11), false), 12, 10, Decision::Revoked),
        ] {
            assert_eq!(decide(&row, now, grace), decision, "{row:?} {now} {grace}");
        }
    }
}
