//! `lokd migrate`: the schema, while nothing is served.

use super::progress::Progress;
use super::start;
use crate::config::{Config, redact_url};
use crate::exit::Exit;
use crate::server::lifecycle;
use crate::store;

/// Brings the schema up to date; answers the sentence for the person who asked.
///
/// # Errors
/// Another lokd uses the file (75), or the database cannot be used (69).
pub fn migrate(config: &Config) -> Result<String, Exit> {
    lifecycle::harden();
    let url = &config.database.url;
    let _lock = start::lock_database(url)?;
    let progress = Progress::start("bringing the schema up to date");
    let steps = store::migrate(url, &mut |step| start::told(&progress, &step))
        .map_err(|error| start::database_exit(url, error))?;
    let shown = redact_url(url);
    Ok(match steps {
        0 => format!("the schema of {shown} is up to date"),
        1 => format!("the schema of {shown} was brought up to date in 1 step"),
        steps => format!("the schema of {shown} was brought up to date in {steps} steps"),
    })
}
