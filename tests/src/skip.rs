//! Tests that a machine cannot run, said aloud.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

/// Tells `tests/run` that this thread's test does nothing here, and why.
///
/// # Panics
///
/// Without `tests/run` (which sets `$LOK_TEST_SKIPS`): nobody would count it, and it would look like a test that passed.
pub fn skip(why: &str) {
    let Some(folder) = std::env::var_os("LOK_TEST_SKIPS").map(PathBuf::from) else {
        panic!("not run here: {why}");
    };
    let name = std::thread::current().name().unwrap_or("?").to_owned();
    let file = folder.join(std::process::id().to_string());
    let mut file = OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)
        .expect("a folder for what is skipped");
    file.write_all(format!("{name}: {why}\n").as_bytes())
        .expect("it is told");
}
