//! What is generated and committed: `man/` and `completions/`.

use lok_tests::lokd::run;
use lok_tests::paths;
use std::process::Command;

#[test]
fn the_man_pages_and_completions_are_what_the_command_lines_say() {
    let mut generate = Command::new(paths::program("generate"));
    generate.arg("--check");
    run(generate, "").ok();
}
