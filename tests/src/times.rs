//! How long each test took, for the summary of `tests/run`.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

/// Writes a line `seconds name` when it ends; the name is the thread's, which libtest names for the test.
#[derive(Debug)]
pub struct Timed {
    name: String,
    since: Instant,
}

impl Timed {
    /// Starts now, for the test of this thread.
    #[must_use]
    pub fn start() -> Self {
        Self {
            name: std::thread::current().name().unwrap_or("?").to_owned(),
            since: Instant::now(),
        }
    }
}

impl Drop for Timed {
    fn drop(&mut self) {
        let folder = std::env::var_os("LOK_TEST_TIMES")
            .map_or_else(|| crate::paths::target("test-times"), PathBuf::from);
        let file = folder.join(std::process::id().to_string());
        let Ok(mut file) = OpenOptions::new().create(true).append(true).open(file) else {
            return;
        };
        let line = format!(
            "{:.2} {}\n",
            self.since.elapsed().as_secs_f64(),
            self.name.replace(' ', "_")
        );
        file.write_all(line.as_bytes()).ok();
    }
}
