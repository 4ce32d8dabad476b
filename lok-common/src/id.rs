//! Ids: UUIDv7 in lower-case hyphenated text, so that they sort by the time of their making.

/// A fresh id for the moment `unix_millis`, with `random` filling the rest (RFC 9562 5.7).
///
/// The caller hands in time and randomness, so that a retried write uses the same id.
#[must_use]
pub fn from_parts(unix_millis: i64, random: [u8; 10]) -> String {
    let millis = u64::try_from(unix_millis).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random)
        .into_uuid()
        .to_string()
}

/// Whether `text` has the form of an id: a lower-case hyphenated UUID.
#[must_use]
pub fn is_id(text: &str) -> bool {
    text.len() == 36
        && uuid::Uuid::try_parse(text).is_ok()
        && !text.bytes().any(|b| b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_time_and_have_version_seven() {
        let early = from_parts(1_000, [0xff; 10]);
        let late = from_parts(1_001, [0; 10]);
        assert!(early < late);
        assert_eq!(early.as_bytes()[14], b'7');
        assert!(is_id(&early));
        assert!(!is_id("not-an-id"));
        assert!(!is_id(&early.to_uppercase()));
    }
}
