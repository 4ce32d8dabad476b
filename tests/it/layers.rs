//! Who may know whom: the `use crate::` lines of lokd point down only.

use lok_tests::paths;
use std::path::Path;

/// A layer, and the layers that it must not name.
const RULES: &[(&str, &[&str])] = &[
    (
        "protocol",
        &[
            "crypto", "store", "outbound", "service", "http", "admin", "jobs", "server", "config",
        ],
    ),
    (
        "config",
        &[
            "crypto", "store", "outbound", "service", "http", "admin", "jobs", "server",
        ],
    ),
    (
        "crypto",
        &[
            "store", "outbound", "service", "http", "admin", "jobs", "server",
        ],
    ),
    (
        "store",
        &["outbound", "service", "http", "admin", "jobs", "server"],
    ),
    (
        "outbound",
        &["store", "service", "http", "admin", "jobs", "server"],
    ),
    ("service", &["http", "admin", "jobs", "server"]),
    ("http", &["store", "outbound", "admin", "jobs", "server"]),
    ("admin", &["store", "outbound", "http", "jobs", "server"]),
    ("jobs", &["store", "outbound", "http", "admin", "server"]),
];

/// A crate, and the only places that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("diesel", &["store"]),
    ("clap", &["cli.rs", "run", "lib.rs"]),
    ("axum", &["http", "admin", "server", "run"]),
    ("hyper", &["http", "admin", "server", "run", "outbound"]),
    ("async_graphql", &["http/graphql"]),
    ("png", &["protocol/picture"]),
    ("zune_jpeg", &["protocol/picture"]),
];

#[test]
fn imports_point_down() {
    let source = paths::root().join("lokd/src");
    let mut wrong = Vec::new();
    for (layer, forbidden) in RULES {
        for_each_line(&source.join(layer), &mut |file, line| {
            for name in *forbidden {
                if line.contains(&format!("crate::{name}::")) {
                    wrong.push(format!("{file}: {line}"));
                }
            }
        });
    }
    assert!(
        wrong.is_empty(),
        "against the layers:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_library_is_named_where_it_belongs() {
    let source = paths::root().join("lokd/src");
    let mut wrong = Vec::new();
    for_each_line(&source, &mut |file, line| {
        for (library, places) in CRATES {
            let named = line.contains(&format!("{library}::"));
            let place = places
                .iter()
                .any(|place| file.contains(&format!("lokd/src/{place}")));
            if named && !place {
                wrong.push(format!("{file}: {line}"));
            }
        }
    });
    assert!(wrong.is_empty(), "out of place:\n{}", wrong.join("\n"));
}

fn for_each_line(path: &Path, visit: &mut dyn FnMut(&str, &str)) {
    if path.is_dir() {
        let mut entries: Vec<_> = std::fs::read_dir(path)
            .expect("a readable directory")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        entries.sort();
        for entry in entries {
            for_each_line(&entry, visit);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let text = std::fs::read_to_string(path).expect("a readable file");
        // A test may know whom it likes.
        let shipped = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        for line in shipped.lines().map(str::trim) {
            if !line.starts_with("//") {
                visit(&path.to_string_lossy(), line);
            }
        }
    }
}
