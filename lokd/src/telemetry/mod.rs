//! Logging: JSON or text lines on stderr, with a level that a reload can change. A log that nobody reads holds nothing up.

mod line;
mod sink;

use crate::config::{Log, LogFormat};
use line::Lines;
use std::io::IsTerminal;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry, reload};

pub use sink::flush;

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
        let terminal = std::io::stderr().is_terminal();
        let text = match log.format {
            LogFormat::Auto => terminal,
            LogFormat::Text => true,
            LogFormat::Json => false,
        };
        let lines = Lines::new(text, terminal, sink::start()?);
        tracing_subscriber::registry()
            .with(layer)
            .with(lines)
            .try_init()
            .map_err(|error| error.to_string())?;
        std::panic::set_hook(Box::new(|panic| {
            let at = panic.location().map(ToString::to_string);
            let why = panic.payload_as_str().unwrap_or_default();
            tracing::error!(event = "panic", at, why, "a defect: something panicked");
        }));
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
