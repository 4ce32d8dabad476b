//! The table for people, and a JSON line for each row.

use anyhow::Result;
use comfy_table::{ContentArrangement, Table, presets};
use lok_tests::paths;
use serde_json::json;
use std::io::Write;

/// A measured row.
pub struct Row {
    /// What was done.
    pub name: String,
    /// What the bare work is.
    pub floor_name: String,
    /// The unit of both figures.
    pub unit: &'static str,
    /// lokd's figure.
    pub lokd: f64,
    /// The floor's figure.
    pub floor: f64,
    /// What is aimed at, in words.
    pub target: &'static str,
    /// Operations in a second, and the times of half and of 99 of 100 in microseconds.
    pub speed: Option<(f64, f64, f64)>,
}

/// Prints the table and writes `target/load.jsonl`.
pub fn print(rows: &[Row]) -> Result<()> {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_BORDERS_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header([
            "operation",
            "lokd",
            "floor",
            "unit",
            "ratio",
            "target",
            "req/s",
            "p50 µs",
            "p99 µs",
            "the floor is",
        ]);
    let mut lines = std::fs::File::create(paths::root().join("target/load.jsonl"))?;
    for row in rows {
        let ratio = row.lokd / row.floor;
        let (rate, p50, p99) = row.speed.map_or_else(Default::default, |(rate, p50, p99)| {
            (
                format!("{rate:.0}"),
                format!("{p50:.0}"),
                format!("{p99:.0}"),
            )
        });
        table.add_row([
            row.name.clone(),
            format!("{:.1}", row.lokd),
            format!("{:.1}", row.floor),
            row.unit.to_owned(),
            format!("{ratio:.2}"),
            row.target.to_owned(),
            rate,
            p50,
            p99,
            row.floor_name.clone(),
        ]);
        let line = json!({
            "operation": row.name, "unit": row.unit, "lokd": row.lokd, "floor": row.floor, "ratio": ratio,
            "floor_is": row.floor_name, "target": row.target, "per_second": row.speed.map(|speed| speed.0),
            "p50_us": row.speed.map(|speed| speed.1), "p99_us": row.speed.map(|speed| speed.2),
        });
        writeln!(lines, "{line}")?;
    }
    writeln!(std::io::stdout(), "{table}")?;
    Ok(())
}
