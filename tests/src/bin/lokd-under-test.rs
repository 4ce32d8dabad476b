//! lokd, as shipped but for the clock, which the tests can move (feature `test-clock`).

use std::process::ExitCode;

fn main() -> ExitCode {
    lokd::main()
}
