//! A moment in words.

use crate::protocol::Millis;
use jiff::Timestamp;
use jiff::tz::Offset;
use lok_common::Time;
use std::fmt;

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;

/// A moment for people, and for the attribute `datetime` of the element `time`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// RFC 3339.
    pub datetime: String,
    words: String,
}

impl When {
    /// As seen from `now`: minutes of the last hour, the hour of today, else the day.
    pub fn new(at: Millis, now: Millis) -> Self {
        let seconds = at.div_euclid(1_000) * 1_000;
        Self {
            datetime: Time(seconds).to_string(),
            words: words(at, now),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

fn words(at: Millis, now: Millis) -> String {
    let civil = |millis| {
        let moment = Timestamp::from_millisecond(millis).unwrap_or_default();
        Offset::UTC.to_datetime(moment)
    };
    let (then, today) = (civil(at), civil(now));
    match now.saturating_sub(at) {
        ago if (0..MINUTE).contains(&ago) => "just now".to_owned(),
        ago if (MINUTE..2 * MINUTE).contains(&ago) => "1 minute ago".to_owned(),
        ago if (MINUTE..HOUR).contains(&ago) => format!("{} minutes ago", ago / MINUTE),
        _ if then.date() == today.date() => then.strftime("today, %H:%M UTC").to_string(),
        _ => then.strftime("%-d %B %Y, %H:%M UTC").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_said_as_seen_from_now() {
        let now: Time = "2026-11-30T15:30:00Z".parse().expect("a time");
        for (at, expected) in [
            ("2026-11-30T15:29:31Z", "just now"),
            ("2026-11-30T15:28:31Z", "1 minute ago"),
            ("2026-11-30T14:31:00Z", "59 minutes ago"),
            ("2026-11-30T14:30:00Z", "today, 14:30 UTC"),
            ("2026-11-30T00:00:00.7Z", "today, 00:00 UTC"),
            ("2026-11-29T23:59:00Z", "29 November 2026, 23:59 UTC"),
            ("2025-01-02T03:04:05Z", "2 January 2025, 03:04 UTC"),
            // Clocks of nodes differ a little; what lies ahead has a day all the same.
            ("2026-11-30T16:00:00Z", "today, 16:00 UTC"),
            ("2026-12-01T00:10:00Z", "1 December 2026, 00:10 UTC"),
        ] {
            let time: Time = at.parse().expect("a time");
            assert_eq!(When::new(time.0, now.0).to_string(), expected, "{at}");
        }
        let when = When::new(1_500, 2_000);
        assert_eq!(when.datetime, "1970-01-01T00:00:01Z");
    }
}
