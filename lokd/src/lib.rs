//! Lok's daemon as a library: everything but the process itself.
//!
//! Imports point down only: server, cli -> http, admin, jobs -> service -> store, outbound, crypto -> protocol,
//! config -> lok-common.

pub mod admin;
pub mod cli;
pub mod config;
pub mod crypto;
pub mod exit;
pub mod http;
pub mod jobs;
pub mod manual;
pub mod measure;
pub mod outbound;
pub mod protocol;
pub mod request;
pub mod run;
pub mod server;
pub mod service;
pub mod store;
pub mod telemetry;

use admin::endpoint::Endpoint;
use crypto::clock::{Clock, SystemClock};
use exit::{Class, Exit};
use server::inherited::Inherited;
use std::process::ExitCode;
use std::sync::Arc;

/// What a program brings along that is this library in a process.
pub struct Parts {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Routes of the admin socket beside lokd's own.
    pub admin: Vec<Endpoint>,
}

impl Default for Parts {
    /// Those of `lokd`: the clock of the machine, and nothing else.
    fn default() -> Self {
        Self {
            clock: Arc::new(SystemClock),
            admin: Vec::new(),
        }
    }
}

/// The whole program: reads the command line and hands over.
pub fn main(parts: Parts) -> ExitCode {
    let code = start(parts).unwrap_or_else(|exit| {
        telemetry::flush();
        exit.print();
        exit.class.code()
    });
    telemetry::flush();
    code
}

fn start(parts: Parts) -> Result<ExitCode, Exit> {
    let matches = match cli::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version go to stdout and are no mistake.
            let code = if error.use_stderr() {
                Class::Usage.code()
            } else {
                ExitCode::SUCCESS
            };
            let _ = error.print();
            return Ok(code);
        }
    };
    // Fails only if a provider is installed already, which is as good.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let serves = matches.subcommand_name() == Some("serve");
    // Before there are threads: the library clears the variables.
    let sockets = if serves {
        Inherited::take()?
    } else {
        Inherited::default()
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Exit::internal("the runtime could not be started", error))?;
    runtime.block_on(run::command(&matches, parts, sockets))
}
