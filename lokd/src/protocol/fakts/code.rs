//! The codes of pending requests.
//!
//! The code of v1 is shown, typed *and* polled with, so that it must not be guessed: it has 69 bits. That of v2 is only
//! typed by a signed-in person and is as short as that of any device.

use crate::protocol::oauth::device::{USER_CODE_LENGTH, format_user_code, typed_letters};

/// Letters of a v1 code, of the alphabet of user codes.
pub const POLLING_CODE_LENGTH: usize = 16;

/// A code as it is shown, in groups of four: fit for a URL as it is.
#[must_use]
pub fn format(code: &str) -> String {
    format_user_code(code)
}

/// A code of v1 or v2 as it was typed, in the form in which it is stored; `None`: it cannot be one.
///
/// Case does not matter, nor do blanks, dashes, dots and underscores between letters.
#[must_use]
pub fn normalize(typed: &str) -> Option<String> {
    typed_letters(typed).filter(|code| matches!(code.len(), USER_CODE_LENGTH | POLLING_CODE_LENGTH))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::oauth::device::USER_CODE_ALPHABET;
    use proptest::prelude::*;

    #[test]
    fn both_lengths_are_read() {
        for (typed, code) in [
            ("bcdf-ghjk", Some("BCDFGHJK")),
            ("BCDF-GHJK-LMNP-QRST", Some("BCDFGHJKLMNPQRST")),
            (" bcdfghjk lmnpqrst ", Some("BCDFGHJKLMNPQRST")),
            ("BCDF-GHJK-LMNP", None),
            ("BCDF-GHJK-LMNP-QRST-V", None),
            ("ACDF-GHJK", None),
            ("", None),
        ] {
            assert_eq!(normalize(typed).as_deref(), code, "{typed}");
        }
    }

    fn code() -> impl Strategy<Value = String> {
        let letter = proptest::sample::select(USER_CODE_ALPHABET.to_vec());
        let length = proptest::sample::select(vec![USER_CODE_LENGTH, POLLING_CODE_LENGTH]);
        length.prop_flat_map(move |length| {
            proptest::collection::vec(letter.clone(), length)
                .prop_map(|letters| letters.into_iter().map(char::from).collect())
        })
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(code in code()) {
            let shown = format(&code);
            prop_assert!(shown.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
            prop_assert_eq!(normalize(&shown.to_lowercase()), Some(code.clone()));
            prop_assert_eq!(normalize(&shown.replace('-', "\u{2013}")), Some(code));
        }
    }
}
