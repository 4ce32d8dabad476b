//! Logging: text or JSON lines, with a level that a reload can change.

use crate::config::{Log, LogFormat};
use std::io::IsTerminal;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry, fmt, reload};

/// Changes the level of the running program.
#[derive(Clone, Debug)]
pub struct Telemetry {
    filter: reload::Handle<EnvFilter, Registry>,
}

impl Telemetry {
    /// Starts logging to stderr: stdout is for what a command answers.
    ///
    /// # Errors
    /// A sentence: the level is no filter, or logging was started before.
    pub fn start(log: &Log) -> Result<Self, String> {
        let (layer, filter) = reload::Layer::new(parse(&log.level)?);
        let registry = tracing_subscriber::registry().with(layer);
        match log.format {
            LogFormat::Json => registry
                .with(
                    fmt::layer()
                        .json()
                        .flatten_event(true)
                        .with_writer(std::io::stderr),
                )
                .try_init(),
            LogFormat::Text => registry
                .with(
                    fmt::layer()
                        .with_ansi(std::io::stderr().is_terminal())
                        .with_writer(std::io::stderr),
                )
                .try_init(),
        }
        .map_err(|error| error.to_string())?;
        Ok(Self { filter })
    }

    /// Takes up another level.
    ///
    /// # Errors
    /// A sentence: the level is no filter.
    pub fn set_level(&self, level: &str) -> Result<(), String> {
        self.filter
            .reload(parse(level)?)
            .map_err(|error| error.to_string())
    }
}

fn parse(level: &str) -> Result<EnvFilter, String> {
    EnvFilter::try_new(level).map_err(|error| format!("{level:?} is not a log filter: {error}"))
}
