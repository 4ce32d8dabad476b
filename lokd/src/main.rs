//! `lokd`: the process around the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    lokd::main(lokd::Parts::default())
}
