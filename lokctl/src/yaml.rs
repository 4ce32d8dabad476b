//! YAML, read within bounds: of other people's files only, and never written.

use crate::error::Failure;
use serde_json::Value;

/// The largest file that is read, in bytes.
pub const MAX_FILE: usize = 8 * 1024 * 1024;
/// Maps, lists and scalars, with those that aliases repeat.
const MAX_NODES: usize = 200_000;
/// How deep they are nested.
const MAX_DEPTH: usize = 32;

/// Reads one document. Messages name a place in it and nothing that stands there: it may be a password.
///
/// # Errors
/// What is no YAML, and what expands to more than it should.
pub fn read(text: &str, name: &str) -> Result<Value, Failure> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: MAX_NODES,
            max_depth: MAX_DEPTH,
        },
        // What looks like a number to nobody else is the text that it was written as: 0123 can be a password.
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let why = error.to_string();
        if why.starts_with("budget breached") || why.contains("limit") {
            return Failure::invalid(format!("{name} expands to too much"))
                .why(format!(
                    "it has more than {MAX_NODES} parts with its aliases, or is nested deeper than {MAX_DEPTH} ({why})"
                ))
                .fix("take out what it repeats by aliases, or import it in parts");
        }
        Failure::invalid(format!("{name} is no YAML that can be read"))
            .why(why.replace(", set DuplicateKeyPolicy in Options if acceptable", ""))
            .fix("mend the file at that place; it has to be one document")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn scalars_are_what_people_mean() {
        let text = "a: 1\nb: [x, yes, ~, '7', 0123, 1_000, 1.5, 2026-01-01]\nc: &c {k: v}\nd: {<<: *c, z: 2}\n";
        assert_eq!(
            read(text, "x").expect("read"),
            json!({
                "a": 1, "b": ["x", true, null, "7", "0123", "1_000", 1.5, "2026-01-01"],
                "c": {"k": "v"}, "d": {"z": 2, "k": "v"},
            })
        );
    }

    #[test]
    fn what_is_no_document_says_where_and_not_what() {
        for text in [
            "a: [",
            "a: hunter2\na: hunter2\n",
            "a: 1\n---\nb: 2\n",
            "password: 'hunter2\n",
            "password: \"hunter2\\q\"\n",
            "a: *nothing\n",
            "a: b: c: hunter2",
        ] {
            let failure = read(text, "x").expect_err(text);
            assert_eq!(failure.exit, 7, "{text}");
            let why = failure.why.clone().unwrap_or_default();
            assert!(
                why.contains("line ") && !why.contains("hunter2"),
                "{text}: {why}"
            );
        }
    }

    #[test]
    fn a_bomb_is_defused() {
        let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..9 {
            let below = format!("*a{}", level - 1);
            laughs += &format!("a{level}: &a{level} [{}]\n", [&*below; 10].join(", "));
        }
        let deep = "[".repeat(100_000);
        let steps: String = (0..200)
            .map(|depth| format!("{}a:\n", " ".repeat(depth)))
            .collect();
        let many = "- x\n".repeat(MAX_NODES + 1);
        for text in [&laughs, &deep, &steps, &many] {
            let begun = std::time::Instant::now();
            let failure = read(text, "x").expect_err("too much");
            assert_eq!(failure.message, "x expands to too much", "{failure:?}");
            assert!(begun.elapsed().as_secs() < 20, "{failure:?}");
        }
    }
}
