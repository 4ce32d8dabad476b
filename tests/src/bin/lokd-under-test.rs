//! lokd, as shipped but for the clock, which the tests can move.

use std::process::ExitCode;

fn main() -> ExitCode {
    lokd::main(lok_tests::clock::parts())
}
