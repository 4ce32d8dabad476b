//! Moments on the wire: RFC 3339 in UTC, milliseconds kept.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A moment, in Unix milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(timestamp) => write!(f, "{timestamp}"),
            Err(_) => write!(f, "@{}", self.0),
        }
    }
}

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        text.parse::<jiff::Timestamp>()
            .map(|timestamp| Self(timestamp.as_millisecond()))
            .map_err(|_| format!("{text:?} is not a time such as 2026-11-23T18:00:00Z"))
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Reads a duration such as `90s`, `15m`, `24h` or `30d` as seconds; a bare number is seconds.
///
/// # Errors
/// A sentence that names the text and shows the form.
pub fn parse_duration(text: &str) -> Result<u64, String> {
    let refuse = || format!("{text:?} is not a duration such as 90s, 15m, 24h or 30d");
    let split = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number: u64 = text[..split].parse().map_err(|_| refuse())?;
    let unit = match &text[split..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return Err(refuse()),
    };
    number.checked_mul(unit).ok_or_else(refuse)
}

/// Writes seconds in the largest unit that divides them: `15m`, `24h` is `1d`.
#[must_use]
pub fn format_duration(seconds: u64) -> String {
    for (size, unit) in [(86_400, "d"), (3_600, "h"), (60, "m")] {
        if seconds >= size && seconds.is_multiple_of(size) {
            return format!("{}{unit}", seconds / size);
        }
    }
    format!("{seconds}s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_round_trip() {
        let time: Time = "2026-11-23T18:00:00.123Z".parse().expect("a time");
        assert_eq!(time.to_string(), "2026-11-23T18:00:00.123Z");
        assert!("yesterday".parse::<Time>().is_err());
    }

    #[test]
    fn durations_read_and_write() {
        for (text, seconds) in [("90s", 90), ("15m", 900), ("24h", 86_400), ("7", 7)] {
            assert_eq!(parse_duration(text), Ok(seconds));
        }
        for text in ["", "m", "-1s", "1y", "99999999999999999999d", "1.5h"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
        assert_eq!(format_duration(900), "15m");
        assert_eq!(format_duration(86_400), "1d");
        assert_eq!(format_duration(90), "90s");
    }
}
