//! Texts that members write, and what they are told when one cannot be taken.

use crate::service::Failure;
use lok_common::{ErrorCode, Problem};

/// There are as many as there may be.
pub(super) fn full(field: &str, message: String) -> Failure {
    Problem::new(ErrorCode::Conflict, message)
        .why("what people keep is bounded")
        .fix("remove what is not needed any more")
        .field(field)
        .into()
}

/// One line of 1 to `most` characters, without control characters.
pub(super) fn line(text: &str, field: &str, most: usize) -> Result<String, Failure> {
    let text = text.trim();
    let length = text.chars().count();
    if !(1..=most).contains(&length) || text.chars().any(char::is_control) {
        return Err(Problem::invalid(
            field,
            format!("{field} has 1 to {most} characters, and no control characters"),
        )
        .why(format!("this has {length} characters"))
        .fix("give a text of that form")
        .into());
    }
    Ok(text.to_owned())
}

/// Lines of `most` characters together, without control characters; nothing if it is empty.
pub(super) fn lines(text: &str, field: &str, most: usize) -> Result<Option<String>, Failure> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if text.chars().count() > most || text.chars().any(odd) {
        return Err(Problem::invalid(
            field,
            format!("{field} has at most {most} characters, and no control characters"),
        )
        .fix("give a text of that form")
        .into());
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_bounded_and_without_control_characters() {
        assert_eq!(line(" a b ", "name", 3).expect("a line"), "a b");
        for text in ["", " ", "abcd", "a\nb", "a\u{0}", "\u{7f}a"] {
            assert!(line(text, "name", 3).is_err(), "{text:?}");
        }
        assert_eq!(lines(" \n", "text", 3).expect("nothing"), None);
        assert_eq!(
            lines("a\r\nb", "text", 3).expect("two"),
            Some("a\nb".to_owned())
        );
        for text in ["abcd", "a\u{1b}"] {
            assert!(lines(text, "text", 3).is_err(), "{text:?}");
        }
    }
}
