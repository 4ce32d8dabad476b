//! Makes the list of common passwords that lokd carries. `lokd/assets/common-passwords.md` says of what.

use std::path::PathBuf;

/// Shorter words are in too much.
const LEAST: usize = 4;

fn main() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(from), Some(to), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!(
            "common-passwords WORDS.json FILTER: a JSON list of words, and the filter to write"
        );
        std::process::exit(2);
    };
    let text = std::fs::read_to_string(&from).expect("the list");
    let words: Vec<String> = serde_json::from_str(&text).expect("a JSON list of words");
    let long = words.iter().filter(|word| word.chars().count() >= LEAST);
    let filter = lokd::protocol::password::filter(long.map(String::as_str));
    std::fs::write(&to, &filter).expect("the filter");
    println!("{} words, {} bytes", words.len(), filter.len());
}
