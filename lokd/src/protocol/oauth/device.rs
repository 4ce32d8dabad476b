//! The rules of device authorization (RFC 8628): codes that people type, and how often a device may ask.

use crate::protocol::Millis;

/// Consonants that are told apart in print and by ear, and spell no words.
pub const USER_CODE_ALPHABET: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
/// Letters of a user code.
pub const USER_CODE_LENGTH: usize = 8;
/// Seconds between two polls, to begin with (RFC 8628 3.2).
pub const INTERVAL: u32 = 5;

/// A user code as it is shown: `XXXX-XXXX`.
#[must_use]
pub fn format_user_code(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    letters
        .chunks(4)
        .map(|group| group.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join("-")
}

/// A user code as it was typed, in the form in which it is stored; `None`: it cannot be one.
///
/// Case does not matter, nor do blanks, dashes, dots and underscores between letters.
#[must_use]
pub fn normalize_user_code(typed: &str) -> Option<String> {
    typed_letters(typed).filter(|code| code.len() == USER_CODE_LENGTH)
}

/// The letters of a code of any length as it was typed; `None`: something else is among them.
#[must_use]
pub fn typed_letters(typed: &str) -> Option<String> {
    if typed.len() > 64 {
        return None;
    }
    let mut code = String::with_capacity(USER_CODE_LENGTH);
    for letter in typed.chars() {
        let upper = letter.to_ascii_uppercase();
        if upper.is_ascii() && USER_CODE_ALPHABET.contains(&(upper as u8)) {
            code.push(upper);
        } else if !(letter.is_whitespace()
            || matches!(letter, '-' | '.' | '_' | '\u{2010}'..='\u{2015}'))
        {
            return None;
        }
    }
    Some(code)
}

/// What a pending request has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nobody decided yet.
    Pending,
    /// A person said yes, and no token was handed out yet.
    Granted,
    /// A person said no.
    Denied,
    /// The token was handed out.
    Used,
}

/// The state of a request as the poll finds it.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// What was decided.
    pub decision: Decision,
    /// When it ends.
    pub expires_at: Millis,
    /// The last poll.
    pub polled_at: Option<Millis>,
    /// Seconds that the device must wait between two polls.
    pub interval: u32,
}

/// The answer to a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poll {
    /// `authorization_pending`.
    Pending,
    /// `slow_down`; from now on the device must wait this many seconds (RFC 8628 3.5).
    SlowDown {
        /// The new interval.
        interval: u32,
    },
    /// Hand out the tokens, once.
    Issue,
    /// `access_denied`.
    Denied,
    /// `expired_token`.
    Expired,
    /// `invalid_grant`: it was used already.
    Used,
}

/// Decides a poll (RFC 8628 3.5).
#[must_use]
pub fn poll(request: &Request, now: Millis) -> Poll {
    let wait = i64::from(request.interval).saturating_mul(1_000);
    // One second of grace: the network can bring two polls closer together than they were sent.
    let too_soon = request
        .polled_at
        .is_some_and(|last| now < last.saturating_add(wait).saturating_sub(1_000));
    match request.decision {
        Decision::Used => Poll::Used,
        Decision::Denied => Poll::Denied,
        _ if request.expires_at <= now => Poll::Expired,
        Decision::Granted => Poll::Issue,
        Decision::Pending if too_soon => Poll::SlowDown {
            interval: request.interval.saturating_add(5),
        },
        Decision::Pending => Poll::Pending,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_codes_are_forgiven_much() {
        for typed in [
            "BCDF-GHJK",
            "bcdfghjk",
            " bcdf ghjk ",
            "B.C.D.F_GHJK",
            "BCDF\u{2013}GHJK",
        ] {
            assert_eq!(
                normalize_user_code(typed).as_deref(),
                Some("BCDFGHJK"),
                "{typed}"
            );
        }
        for typed in [
            "",
            "BCDFGHJ",
            "BCDFGHJKL",
            "ACDFGHJK",
            "BCDF/GHJK",
            "BCDFGHJé",
            &" ".repeat(100),
        ] {
            assert_eq!(normalize_user_code(typed), None, "{typed}");
        }
        assert_eq!(format_user_code("BCDFGHJK"), "BCDF-GHJK");
    }

    #[test]
    fn polls_are_answered_by_state_time_and_pace() {
        let request = |decision, polled_at| Request {
            decision,
            expires_at: 600_000,
            polled_at,
            interval: 5,
        };
        for (decision, polled_at, now, answer) in [
            (Decision::Pending, None, 0, Poll::Pending),
            (Decision::Pending, Some(0), 5_000, Poll::Pending),
            (Decision::Pending, Some(0), 4_000, Poll::Pending),
            (
                Decision::Pending,
                Some(0),
                3_999,
                Poll::SlowDown { interval: 10 },
            ),
            (Decision::Pending, None, 600_000, Poll::Expired),
            (Decision::Granted, Some(0), 1, Poll::Issue),
            (Decision::Granted, None, 600_000, Poll::Expired),
            (Decision::Denied, None, 700_000, Poll::Denied),
            (Decision::Used, None, 0, Poll::Used),
        ] {
            assert_eq!(
                poll(&request(decision, polled_at), now),
                answer,
                "{decision:?} {now}"
            );
        }
    }
}
