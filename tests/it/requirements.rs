//! The list of requirements names tests that exist.

use lok_tests::paths::root;
use std::path::PathBuf;

/// The files in which the test of this name may be.
fn files(name: &[&str]) -> Vec<PathBuf> {
    let (base, modules) = match name {
        ["it", modules @ .., _] => ("tests/it", modules),
        ["lokd", modules @ .., _] => ("lokd/src", modules),
        _ => return Vec::new(),
    };
    let path = |modules: &[&str], end: &str| {
        root()
            .join(base)
            .join(modules.join("/"))
            .with_extension(end)
    };
    let mut files = vec![
        path(modules, "rs"),
        root().join(base).join(modules.join("/")).join("mod.rs"),
    ];
    if let [outer @ .., "tests"] = modules {
        files.push(path(outer, "rs"));
        files.push(root().join(base).join(outer.join("/")).join("mod.rs"));
    }
    files
}

#[test]
fn every_test_that_is_named_exists() {
    let list = std::fs::read_to_string(root().join("tests/REQUIREMENTS.md")).unwrap();
    let names = list
        .split('`')
        .filter(|word| word.starts_with("it::") || word.starts_with("lokd::"));
    let names: Vec<&str> = names.filter(|name| !name.contains('…')).collect();
    assert!(names.len() > 80, "{}", names.len());
    for name in names {
        let parts: Vec<&str> = name.split("::").collect();
        let function = format!("fn {}(", parts.last().unwrap());
        let found = files(&parts)
            .iter()
            .any(|file| std::fs::read_to_string(file).is_ok_and(|text| text.contains(&function)));
        assert!(found, "{name} does not exist");
    }
}
