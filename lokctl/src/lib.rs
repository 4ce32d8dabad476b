//! `lokctl`: users, organizations, apps and keys of a lokd, over its admin socket.
//!
//! The clap tree is public, because the man pages and the completions are made from it.

mod cli;
mod client;
mod commands;
mod credential;
mod error;
mod manifest;
pub mod manual;
mod output;
mod progress;
mod prompt;
mod resource;
mod settings;
mod yaml;

pub use cli::command;

use std::process::ExitCode;

/// Runs the command line that this process was started with.
///
/// The exit code is one of those in [`manual::EXIT_STATUS`].
#[must_use]
pub fn run() -> ExitCode {
    error::report_panics();
    let code = std::panic::catch_unwind(commands::run).unwrap_or(error::exit::BUG);
    ExitCode::from(code)
}
