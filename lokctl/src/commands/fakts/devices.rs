//! `lokctl fakts devices`.

use crate::cli::{Labels, nullable};
use crate::client::{Guard, path, query};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Found, Listed, Noun, Session, Standard, Verb, view};
use clap::{Args, Subcommand};
use lok_common::admin::Resource;
use lok_common::admin::fakts::device::{Device, DeviceDraft, DeviceFilter, Lookup};
use std::io::Read;

/// The longest id of a machine, in bytes.
const MAX_RAW: u64 = 4 * 1024;

/// The verbs of devices.
#[derive(Debug, Subcommand)]
pub enum Devices {
    /// Those of every kind that comes by itself.
    #[command(flatten)]
    Found(Found<Device>),
    /// Change the named fields of {a noun}
    Update {
        /// Id
        key: String,
        /// What.
        #[command(flatten)]
        fields: Fields,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Find a machine by the id that it has of itself
    Lookup {
        /// The id, as the app on it sends it; - is standard input
        raw: String,
        /// Only in this organization
        #[arg(long, value_name = "ORG")]
        org: Option<String>,
    },
}

/// What narrows a list of devices.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
}

/// What can be changed of a device.
#[derive(Debug, Args)]
pub struct Fields {
    /// What people call it; empty removes it
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Device {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> DeviceFilter {
        DeviceFilter { org: narrow.org }
    }
}

impl Noun for Device {
    type Making = ();
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &[];
    const ENSURE_NEEDS: &'static [&'static str] = &[];
    const DELETE: Tier = Tier::Type;

    fn draft(
        _session: &Session,
        _verb: Verb,
        _making: Option<()>,
        fields: Fields,
    ) -> Result<DeviceDraft, Failure> {
        Ok(DeviceDraft {
            name: nullable(fields.name),
            labels: fields.labels.into_map(),
        })
    }
}

impl Devices {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Found(verb) => verb.run(session),
            Self::Update { key, fields, guard } => {
                Standard::<Device>::Update { key, fields, guard }.run(session)
            }
            Self::Lookup { raw, org } => lookup(session, raw, org),
        }
    }
}

fn lookup(session: &Session, raw: String, org: Option<String>) -> Result<(), Failure> {
    let raw = if raw == "-" { from_stdin()? } else { raw };
    let path = path(&[Device::PATH, "lookup"]);
    let what = "looking the device up";
    let asked = query(&Lookup { raw, org });
    let found = session.client.get(&path, &asked, what)?;
    session.out.list(view::<Device>(), &found, true)
}

fn from_stdin() -> Result<String, Failure> {
    let mut raw = String::new();
    std::io::stdin()
        .lock()
        .take(MAX_RAW)
        .read_to_string(&mut raw)
        .map_err(|error| {
            Failure::invalid("cannot read an id from standard input").why(error.to_string())
        })?;
    Ok(raw.trim_end_matches(['\n', '\r']).to_owned())
}
