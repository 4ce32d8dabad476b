//! The command line of `lokd`: the clap tree, no logic. Man page and completions are made from it.

use crate::manual::{DESCRIPTION, EXAMPLES};
use clap::{Arg, ArgAction, Command, ValueHint, value_parser};
use lok_common::socket::{ADMIN_SOCKET, CONFIG_FILE};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The whole command line of `lokd`.
#[must_use]
pub fn command() -> Command {
    Command::new("lokd")
        .about("Identity server: OAuth 2, OpenID Connect and Fakts from one small daemon")
        .long_about(DESCRIPTION)
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("serve")
                .about("Run the server")
                .args([config(), set()]),
        )
        .subcommand(
            Command::new("dev")
                .about("Run a server for trying out, with an administrator and an example app")
                .args([
                    Arg::new("listen")
                        .long("listen")
                        .value_name("ADDR")
                        .help("The address to listen on [default: 127.0.0.1:8080, or a free port if that is taken]")
                        .value_parser(value_parser!(SocketAddr)),
                    path(
                        "data",
                        "DIR",
                        "Where to keep everything [default: $XDG_DATA_HOME/lok-dev]",
                    ),
                    Arg::new("database")
                        .long("database")
                        .value_name("URL")
                        .help("The database [default: SQLite in the data directory]"),
                    path(
                        "summary",
                        "FILE",
                        "Also write the facts of this server to FILE, as JSON",
                    ),
                ]),
        )
        .subcommand(
            Command::new("migrate")
                .about("Bring the database's schema up to date")
                .args([config(), set()]),
        )
        .subcommand(
            Command::new("check-config")
                .about("Report every problem of the configuration, without database and network")
                .args([config(), set()]),
        )
        .subcommand(
            Command::new("health")
                .about("Ask the running server whether it is ready")
                .arg(path("socket", "PATH", "The admin socket").default_value(ADMIN_SOCKET)),
        )
        .subcommand(
            Command::new("backup")
                .about("Work on the file of a backup, without a server")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .subcommand(
                    Command::new("verify")
                        .about("Check that a backup is whole, unharmed and can be restored")
                        .args([
                            backup(),
                            path(
                                "config",
                                "FILE",
                                "A configuration: also check that its master key opens the keys",
                            ),
                            set(),
                        ]),
                ),
        )
        .subcommand(
            Command::new("restore")
                .about("Replace the database by a backup, while no lokd runs")
                .args([
                    backup(),
                    config(),
                    set(),
                    Arg::new("confirm")
                        .long("confirm")
                        .value_name("HOST")
                        .help("The host of the issuer, instead of being asked for it: what the database holds is replaced"),
                    Arg::new("keep-sessions")
                        .long("keep-sessions")
                        .help("Leave people signed in, and codes, links and tokens as they were when the backup was made")
                        .action(ArgAction::SetTrue),
                    Arg::new("other-issuer")
                        .long("other-issuer")
                        .help("Restore a backup of another issuer; every app has to be told of the new one")
                        .action(ArgAction::SetTrue),
                ]),
        )
        .mut_subcommands(with_examples)
}

/// Gives a command the examples that the manual has for it.
fn with_examples(command: Command) -> Command {
    if command.has_subcommands() {
        return command.mut_subcommands(with_examples);
    }
    let lines: Vec<&str> = EXAMPLES
        .iter()
        .filter(|(of, _)| *of == command.get_name())
        .map(|(_, example)| *example)
        .collect();
    command.after_long_help(format!("Examples:\n  {}", lines.join("\n  ")))
}

fn backup() -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .help("The backup; - for standard input")
        .required(true)
        .value_hint(ValueHint::FilePath)
        .value_parser(value_parser!(PathBuf))
}

fn config() -> Arg {
    path("config", "FILE", "The configuration").default_value(CONFIG_FILE)
}

fn set() -> Arg {
    Arg::new("set")
        .long("set")
        .value_name("SECTION.KEY=VALUE")
        .help("A value that weighs more than the files and the environment; may be repeated")
        .action(ArgAction::Append)
}

fn path(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(help)
        .value_hint(ValueHint::AnyPath)
        .value_parser(value_parser!(PathBuf))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn every_command_has_an_example_and_every_example_parses() {
        let tree = command();
        let leaves = tree.get_subcommands().flat_map(|verb| {
            let below: Vec<&Command> = verb.get_subcommands().collect();
            if below.is_empty() { vec![verb] } else { below }
        });
        for verb in leaves {
            let has = |(of, _): &(&str, &str)| *of == verb.get_name();
            assert!(EXAMPLES.iter().any(has), "{}", verb.get_name());
        }
        for (_, example) in EXAMPLES {
            let parsed = command().try_get_matches_from(example.split(' '));
            assert!(parsed.is_ok(), "{example}: {:?}", parsed.err());
        }
    }
}
