//! The clap tree: what can be typed. What it does is in `commands`.

use crate::commands::{
    Apply, Apps, Audit, Backup, Completions, Contexts, Diff, Export, Fakts, Keys, Notify, Orgs,
    Providers, Reload, Roles, Scopes, Status, Users,
};
use crate::manual::EXAMPLES;
use crate::output::{Color, Format};
use crate::prompt::Tier;
use crate::resource::Noun;
use clap::{Args, Command, CommandFactory, Parser, Subcommand};
use lok_common::admin::{app, fakts, notify, org, provider, role, scope, user};
use lok_common::time::parse_duration;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::time::Duration;

/// Administer a lokd
///
/// lokctl talks to lokd over its admin socket: it lists, creates, changes and deletes users, organizations,
/// roles, scopes and apps, rotates the signing keys, and reads the audit log.
#[derive(Debug, Parser)]
#[command(
    name = "lokctl",
    version,
    propagate_version = true,
    subcommand_required = true
)]
pub struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub global: Global,
    /// What to work on.
    #[command(subcommand)]
    pub noun: Nouns,
}

/// What holds for every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct Global {
    /// The context of the configuration file to use
    #[arg(short, long, global = true, value_name = "NAME")]
    pub context: Option<String>,
    /// The admin socket: unix:/path, or an absolute path
    #[arg(long, global = true, value_name = "ENDPOINT")]
    pub endpoint: Option<String>,
    /// How to print: table, wide, json, jsonl, toml, name, value=FIELD
    #[arg(short, long, global = true, value_name = "FORMAT")]
    pub output: Option<Format>,
    /// Print tables without a heading
    #[arg(long, global = true)]
    pub no_headers: bool,
    /// Do not page
    #[arg(long, global = true)]
    pub no_pager: bool,
    /// When to colour
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
    /// Say nothing but warnings and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Tell of every call
    #[arg(short, long, global = true)]
    pub verbose: bool,
    /// Tell of every call and of what it says, without secrets
    #[arg(long, global = true)]
    pub debug: bool,
    /// Ask nothing; what would have to be asked fails
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Answer yes to what is asked, but for what destroys
    #[arg(short, long, global = true)]
    pub yes: bool,
    /// How long a call may take
    #[arg(long, global = true, value_name = "DURATION", default_value = "30s", value_parser = duration)]
    pub timeout: Duration,
    /// The id of the request in lokd's log
    #[arg(long, global = true, value_name = "ID")]
    pub request_id: Option<String>,
}

/// What to work on.
#[derive(Debug, Subcommand)]
pub enum Nouns {
    /// The people who sign in
    #[command(subcommand, alias = "user")]
    Users(Users),
    /// Organizations and their members
    #[command(subcommand, alias = "org")]
    Orgs(Orgs),
    /// Roles in organizations, and who has them
    #[command(subcommand, alias = "role")]
    Roles(Roles),
    /// What apps may be allowed
    #[command(subcommand, alias = "scope")]
    Scopes(Scopes),
    /// The clients of OAuth 2 and OpenID Connect
    #[command(subcommand, alias = "app")]
    Apps(Apps),
    /// Apps that ask where their services live, and what they are told
    #[command(subcommand)]
    Fakts(Fakts),
    /// The signing keys
    #[command(subcommand, alias = "key")]
    Keys(Keys),
    /// Where else people have an account that they can sign in with
    #[command(subcommand, alias = "provider")]
    Providers(Providers),
    /// How people are told of things, and what became of it
    #[command(subcommand)]
    Notify(Notify),
    /// Make everything as a manifest has it
    Apply(Apply),
    /// Show what apply would change
    Diff(Diff),
    /// Write what there is as a manifest
    Export(Export),
    /// The audit log
    #[command(subcommand)]
    Audit(Audit),
    /// Everything that lokd keeps, as one file
    #[command(subcommand, alias = "backups")]
    Backup(Backup),
    /// Show whether lokd can serve everything
    Status(Status),
    /// Have lokd read its configuration and its certificate anew
    Reload(Reload),
    /// Show what lokd lets you do, and why
    Whoami,
    /// Show the versions of lokctl and lokd
    Version,
    /// The daemons that lokctl knows by name
    #[command(subcommand, alias = "contexts")]
    Context(Contexts),
    /// Print the completions for a shell
    Completions(Completions),
}

/// The whole tree, with examples in the long help of every leaf.
#[must_use]
pub fn command() -> Command {
    let tree = Cli::command().mut_subcommands(|noun| match noun.get_name() {
        "users" => standard::<user::User>(noun),
        "orgs" => standard::<org::Org>(noun),
        "roles" => standard::<role::Role>(noun),
        "scopes" => standard::<scope::Scope>(noun),
        "apps" => standard::<app::App>(noun),
        "providers" => standard::<provider::Provider>(noun),
        "fakts" => noun.mut_subcommands(|noun| match noun.get_name() {
            "hubs" => standard::<fakts::hub::Hub>(noun),
            "services" => standard::<fakts::service::Service>(noun),
            "instances" => standard::<fakts::instance::Instance>(noun),
            "aliases" => standard::<fakts::alias::Alias>(noun),
            "layers" => standard::<fakts::layer::Layer>(noun),
            "devices" => standard::<fakts::device::Device>(noun),
            "apps" => standard::<fakts::app::FaktsApp>(noun),
            "releases" => standard::<fakts::release::Release>(noun),
            "clients" => standard::<fakts::client::FaktsClient>(noun),
            "mandates" => standard::<fakts::mandate::Mandate>(noun),
            _ => noun,
        }),
        "notify" => noun.mut_subcommands(|noun| match noun.get_name() {
            "transports" => standard::<notify::transport::Transport>(noun),
            "channels" => standard::<notify::channel::Channel>(noun),
            _ => noun,
        }),
        _ => noun,
    });
    with_examples(tree, "")
}

/// Puts a kind's words and needs into its standard verbs.
fn standard<N: Noun>(noun: Command) -> Command {
    let article = if N::NOUN.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    let ending = if N::NOUN.ends_with('s') { "es" } else { "s" };
    let needs = |mut verb: Command, ids: &[&'static str]| {
        for id in ids {
            verb = verb.mut_arg(id, |arg| arg.required(true));
        }
        verb
    };
    noun.mut_subcommands(|verb| {
        let about = verb
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default()
            .replace("{a noun}", &format!("{article} {}", N::NOUN))
            .replace("{nouns}", &format!("{}{ending}", N::NOUN))
            .replace("{noun}", N::NOUN);
        let verb = verb.about(about);
        match verb.get_name() {
            "create" => needs(verb, N::CREATE_NEEDS),
            "ensure" => needs(verb, N::ENSURE_NEEDS),
            "delete" => verb.mut_arg("confirm", |arg| arg.hide(N::DELETE == Tier::Ask)),
            _ => verb,
        }
    })
}

/// Gives every leaf below `command` the examples that the manual has for it.
fn with_examples(command: Command, path: &str) -> Command {
    if command.has_subcommands() {
        return command.mut_subcommands(|verb| {
            let below = format!("{path} {}", verb.get_name());
            with_examples(verb, below.trim_start())
        });
    }
    let lines: Vec<&str> = EXAMPLES
        .iter()
        .filter(|(leaf, _)| *leaf == path)
        .map(|(_, example)| *example)
        .collect();
    command.after_long_help(format!("Examples:\n  {}", lines.join("\n  ")))
}

/// Reads a duration such as `30s`; zero is none.
pub fn duration(text: &str) -> Result<Duration, String> {
    match parse_duration(text)? {
        0 => Err("0 is too short".to_owned()),
        seconds => Ok(Duration::from_secs(seconds)),
    }
}

/// Reads a duration as seconds.
pub fn seconds(text: &str) -> Result<u64, String> {
    parse_duration(text)
}

/// Reads a word of the wire as its type; help and completions know all the words.
pub fn word<T>(words: &'static [&'static str]) -> impl clap::builder::TypedValueParser<Value = T>
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
{
    use clap::builder::TypedValueParser;
    clap::builder::PossibleValuesParser::new(words)
        .try_map(|text| serde_json::from_value::<T>(text.into()))
}

/// `--label KEY=VALUE`, any number of times.
#[derive(Clone, Debug, Default, Args)]
pub struct Labels {
    /// A mark of your own; those given replace all that there are
    #[arg(long = "label", value_name = "KEY=VALUE", value_parser = pair)]
    pub label: Vec<(String, String)>,
}

impl Labels {
    /// The labels, if any were given.
    pub fn into_map(self) -> Option<BTreeMap<String, String>> {
        (!self.label.is_empty()).then(|| self.label.into_iter().collect())
    }
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(format!("{text:?} is not KEY=VALUE")),
    }
}

/// A text that can be emptied: an empty one is `null`.
pub fn nullable(text: Option<String>) -> Option<Option<String>> {
    text.map(|text| Some(text).filter(|text| !text.is_empty()))
}

/// Values that replace all and can be taken away: a single empty one is `null`.
pub fn ceiling(values: Vec<String>) -> Option<Option<Vec<String>>> {
    match values.as_slice() {
        [] => None,
        [only] if only.is_empty() => Some(None),
        _ => Some(Some(values)),
    }
}

/// Values that replace all, if any were given; a single empty one leaves none.
pub fn replaced<T>(values: Vec<T>) -> Option<Vec<T>> {
    (!values.is_empty()).then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every leaf, as its path and its command.
    fn leaves(command: &Command, path: &str, found: &mut Vec<(String, Command)>) {
        if !command.has_subcommands() {
            found.push((path.to_owned(), command.clone()));
        }
        for verb in command
            .get_subcommands()
            .filter(|verb| verb.get_name() != "help")
        {
            leaves(
                verb,
                format!("{path} {}", verb.get_name()).trim_start(),
                found,
            );
        }
    }

    fn all_leaves() -> Vec<(String, Command)> {
        let mut found = Vec::new();
        leaves(&command(), "", &mut found);
        found
    }

    #[test]
    fn the_tree_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn no_flag_takes_a_secret_from_argv() {
        for (path, leaf) in all_leaves() {
            for arg in leaf.get_arguments() {
                let id = arg.get_id().as_str().replace('_', "-");
                let name = arg.get_long().map_or(id, str::to_owned);
                let secret = ["secret", "password", "token"]
                    .iter()
                    .any(|word| name.contains(word));
                let indirect = ["-file", "-env", "-stdin", "-out"]
                    .iter()
                    .any(|end| name.ends_with(end));
                assert!(
                    !secret || indirect || !arg.get_action().takes_values(),
                    "{path}: --{name} takes a secret as its value"
                );
            }
        }
    }

    #[test]
    fn every_leaf_has_an_example_and_every_example_parses() {
        let leaves = all_leaves();
        for (path, _) in &leaves {
            assert!(
                EXAMPLES.iter().any(|(leaf, _)| leaf == path),
                "no example of {path}"
            );
        }
        for (path, example) in EXAMPLES {
            assert!(
                leaves.iter().any(|(leaf, _)| leaf == path),
                "no leaf {path}"
            );
            // An example may be a pipe; the words of lokctl are between its name and the next shell word.
            let Some(words) = shlex::split(example) else {
                panic!("{example}: a quote is open");
            };
            let words: Vec<&String> = words
                .iter()
                .skip_while(|word| *word != "lokctl")
                .take_while(|word| !["|", ">", "<", "&&"].contains(&word.as_str()))
                .collect();
            let parsed = command().try_get_matches_from(&words);
            assert!(
                parsed.is_ok(),
                "{example}: {:?}",
                parsed.err().map(|error| error.to_string())
            );
        }
    }

    #[test]
    fn nothing_is_named_twice_and_singulars_are_hidden() {
        let tree = command();
        for noun in [
            "users",
            "orgs",
            "roles",
            "scopes",
            "apps",
            "keys",
            "providers",
        ] {
            let found = tree
                .find_subcommand(&noun[..noun.len() - 1])
                .map(Command::get_name);
            assert_eq!(found, Some(noun));
        }
        assert!(!tree.clone().render_help().to_string().contains("aliases"));
    }

    #[test]
    fn every_changing_leaf_can_be_tried_dry() {
        let reads = [
            "list",
            "get",
            "show",
            "verify",
            "export-public",
            "resolve",
            "render",
            "mappings",
            "lookup",
            "test",
            "preview",
        ];
        for (path, leaf) in all_leaves() {
            let verb = path.split(' ').next_back().unwrap_or_default();
            // A backup changes nothing in lok.
            let local =
                !path.contains(' ') || path.starts_with("context") || path.starts_with("backup");
            if !local && !reads.contains(&verb) {
                assert!(
                    leaf.get_arguments()
                        .any(|arg| arg.get_long() == Some("dry-run")),
                    "{path} has no --dry-run"
                );
            }
        }
    }
}
