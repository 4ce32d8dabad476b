//! What lokd costs, beside what the bare work costs in the same run: `tests/load/run`.
//!
//! Times on a shared machine do not hold; ratios of things that ran in turns do, and so does CPU time for an operation.
//! Nothing here judges: the table is for people. A row whose floor did not run is not printed.

mod floor;
mod machine;
mod measure;
mod rows;
mod table;

use anyhow::Result;
use clap::{Arg, ArgAction, Command};
use std::io::Write;
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let matches = Command::new("load")
        .about("Measures lokd beside its floors")
        .after_help("Without --cold-build everything is measured but the cold build.")
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("NAME")
                .help("Only the rows whose name contains this"),
        )
        .arg(
            Arg::new("cold-build")
                .long("cold-build")
                .action(ArgAction::SetTrue)
                .help("Also build everything anew, in a folder of its own (10 minutes or more)"),
        )
        .arg(
            Arg::new("floor-server")
                .long("floor-server")
                .value_name("BYTES")
                .value_parser(clap::value_parser!(usize))
                .hide(true),
        )
        .get_matches();
    if let Some(bytes) = matches.get_one::<usize>("floor-server") {
        floor::serve(*bytes)?;
        return Ok(ExitCode::SUCCESS);
    }
    let only = matches.get_one::<String>("only").map(String::as_str);
    let runtime = tokio::runtime::Runtime::new()?;
    let mut rows = runtime.block_on(rows::all(only))?;
    let cold_build = rows::wanted(only, machine::COLD_BUILD);
    if matches.get_flag("cold-build") {
        rows.push(machine::cold_build()?);
    }
    table::print(&rows)?;
    if cold_build && !matches.get_flag("cold-build") {
        let name = machine::COLD_BUILD;
        writeln!(
            std::io::stdout(),
            "not measured: {name}, which takes 10 minutes or more; add --cold-build"
        )?;
    }
    if rows.is_empty() && !cold_build {
        writeln!(
            std::io::stderr(),
            "no row has {:?} in its name",
            only.unwrap_or_default()
        )?;
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
