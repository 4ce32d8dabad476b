//! What each command does: reads the configuration, then puts the parts together in the order of the life cycle.

mod backup;
mod dev;
mod health;
mod migrate;
mod progress;
mod reload;
mod restore;
mod serve;
mod start;
mod watchdog;

use crate::Parts;
use crate::config::{self, Config};
use crate::exit::{Class, Exit};
use crate::measure;
use crate::server::inherited::Inherited;
use crate::service::keys;
use crate::telemetry::Telemetry;
use clap::ArgMatches;
use lok_common::socket::ADMIN_SOCKET;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs the command that the command line names.
///
/// # Errors
/// Whatever ends the program, in three lines.
pub async fn command(
    matches: &ArgMatches,
    parts: Parts,
    sockets: Inherited,
) -> Result<ExitCode, Exit> {
    match matches.subcommand() {
        Some(("serve", matches)) => {
            measure::install();
            let source = Source::of(matches);
            let (mut config, telemetry) = begin(&source)?;
            let handed = addresses(&sockets);
            adopt(&mut config, &handed);
            // Cheap, and a mistake in the configuration is told as one, before anything is opened.
            serve::load_tls(&config)?;
            let (lok, _locks) = start::open(config, parts.clock).await?;
            let load = move || {
                let (mut config, warnings) = source.load()?;
                warn(&warnings);
                adopt(&mut config, &handed);
                Ok(config)
            };
            serve::serve(lok, parts.admin, telemetry, sockets, load, |_| Ok(())).await?;
        }
        Some(("dev", matches)) => dev::dev(matches, parts).await?,
        Some(("migrate", matches)) => {
            let (config, _telemetry) = begin(&Source::of(matches))?;
            say(&migrate::migrate(&config)?);
        }
        Some(("backup", matches)) => {
            if let Some(("verify", matches)) = matches.subcommand() {
                say(&backup::verify(matches)?);
            }
        }
        Some(("restore", matches)) => {
            let (config, _telemetry) = begin(&Source::of(matches))?;
            say(&restore::restore(&config, matches, parts.clock.as_ref())?);
        }
        Some(("check-config", matches)) => check_config(&Source::of(matches))?,
        Some(("health", matches)) => {
            let socket: Option<&PathBuf> = matches.get_one("socket");
            let socket = socket.map_or(Path::new(ADMIN_SOCKET), PathBuf::as_path);
            match health::ask(socket).await {
                Ok(line) => say(&line),
                Err(line) => {
                    say(&line);
                    return Ok(ExitCode::FAILURE);
                }
            }
        }
        Some((other, _)) => {
            return Err(Exit::new(
                Class::Usage,
                format!("{other} is not a command of this build"),
                "the program was built without it",
                "see lokd --help",
            ));
        }
        None => {
            return Err(Exit::new(
                Class::Usage,
                "no command",
                "none was named",
                "see lokd --help",
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Where the public sockets listen that were handed over.
fn addresses(sockets: &Inherited) -> Vec<SocketAddr> {
    let public = sockets.public.iter();
    public
        .filter_map(|(listener, _)| listener.local_addr().ok())
        .collect()
}

/// Sockets that were handed over stand in for `http.listen`.
fn adopt(config: &mut Config, handed: &[SocketAddr]) {
    if !handed.is_empty() {
        config.http.listen = handed.to_vec();
    }
}

/// Where a configuration was read from, to read it again on reload.
#[derive(Clone, Debug)]
pub struct Source {
    file: Option<PathBuf>,
    sets: Vec<String>,
}

impl Source {
    /// The file and the `--set` options of a command line.
    #[must_use]
    pub fn of(matches: &ArgMatches) -> Self {
        Self {
            file: matches.get_one("config").cloned(),
            sets: matches
                .get_many("set")
                .map(|sets| sets.cloned().collect())
                .unwrap_or_default(),
        }
    }

    /// Reads the configuration.
    ///
    /// # Errors
    /// Every problem, a line each.
    pub fn load(&self) -> Result<(Config, Vec<config::Warning>), Exit> {
        // A variable that is not UTF-8 cannot be one of ours.
        let env = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        let (config, warnings) =
            config::load(self.file.as_deref(), env, &self.sets).map_err(|problems| {
                let why: Vec<String> = problems.iter().map(ToString::to_string).collect();
                config_exit(&why)
            })?;
        check(&config)?;
        Ok((config, warnings))
    }
}

/// What the configuration's own walk cannot know: the rules of keys.
fn check(config: &Config) -> Result<(), Exit> {
    keys::windows(config)
        .map(drop)
        .map_err(|why| config_exit(&[why]))
}

fn config_exit(problems: &[String]) -> Exit {
    Exit::new(
        Class::Config,
        match problems.len() {
            1 => "the configuration has a problem".to_owned(),
            count => format!("the configuration has {count} problems"),
        },
        problems.join("\n"),
        "mend them and try `lokd check-config`; every key is in lokd.toml(5)",
    )
}

/// Reads the configuration and starts logging.
fn begin(source: &Source) -> Result<(Config, Telemetry), Exit> {
    let (config, warnings) = source.load()?;
    let telemetry = Telemetry::start(&config.log)
        .map_err(|why| Exit::internal("logging could not be started", why))?;
    warn(&warnings);
    Ok((config, telemetry))
}

/// Says in the log what is allowed and still worth a line.
fn warn(warnings: &[config::Warning]) {
    for warning in warnings {
        tracing::warn!(key = warning.key, "{}", warning.message);
    }
}

fn check_config(source: &Source) -> Result<(), Exit> {
    let (config, warnings) = source.load()?;
    let tls = serve::load_tls(&config)?;
    if let Some(warning) = tls.and_then(|tls| serve::tls_warning(&config, &tls)) {
        say(&format!("warning: tls.cert_file: {warning}"));
    }
    for warning in warnings {
        say(&format!("warning: {warning}"));
    }
    say(&format!(
        "the configuration of {} is good",
        config.server.issuer()
    ));
    Ok(())
}

/// Writes a line to stdout. Nobody is left to tell when it is closed.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{line}");
}
