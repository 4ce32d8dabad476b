//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// A folder below `target/`, made if it is missing.
#[must_use]
pub fn target(name: &str) -> PathBuf {
    let path = root().join("target").join(name);
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// A program of the build that this test belongs to: `$LOK_TEST_BIN_DIR`, or the folder above the test's own.
///
/// # Panics
///
/// When it was not built.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let folder = std::env::var_os("LOK_TEST_BIN_DIR").map_or_else(
        || {
            let test = std::env::current_exe().unwrap();
            // Tests are in the folder `deps` beside the programs; the load measurement is a program itself.
            let mut folders = test.ancestors().skip(1);
            let beside = |folder: &&Path| !folder.ends_with("deps");
            folders.find(beside).unwrap().to_owned()
        },
        PathBuf::from,
    );
    let path = folder.join(name);
    assert!(
        path.exists(),
        "{} is missing: run `cargo build --profile suite --workspace`",
        path.display()
    );
    path
}

/// What `tests/run` installed: `$LOK_TEST_ENV`, or `target/test-env`.
///
/// # Panics
///
/// When it is not there.
#[must_use]
pub fn installed(name: &str) -> PathBuf {
    let path = std::env::var_os("LOK_TEST_ENV")
        .map_or_else(|| root().join("target/test-env"), PathBuf::from)
        .join(name);
    assert!(
        path.exists(),
        "{} is missing: run tests/run once, which installs it",
        path.display()
    );
    path
}
