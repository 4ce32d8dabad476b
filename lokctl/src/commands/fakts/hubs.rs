//! `lokctl fakts hubs`.

use crate::cli::{Labels, nullable};
use crate::client::{Guard, path};
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Listed, Noun, Session, Standard, Verb, trouble};
use clap::{Args, Subcommand};
use lok_common::admin::Resource;
use lok_common::admin::fakts::hub::{Hub, HubDraft, HubFilter, RESOLVED_COLUMNS, Resolve};
use serde_json::Value;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest manifest that is read, in bytes.
const MAX_MANIFEST: u64 = 64 * 1024;

/// The verbs of hubs.
#[derive(Debug, Subcommand)]
pub enum Hubs {
    /// Those of every kind.
    #[command(flatten)]
    Standard(Standard<Hub>),
    /// Show what an app would get in a hub, and why
    Resolve {
        /// Name or id
        hub: String,
        /// The app's manifest as JSON; - is standard input
        #[arg(long, value_name = "PATH")]
        manifest: PathBuf,
        /// The member for whom; an owner of the organization unless given
        #[arg(long = "as", value_name = "USER")]
        user: Option<String>,
    },
}

/// What narrows a list of hubs.
#[derive(Debug, Args)]
pub struct Narrow {
    /// Of this organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
}

/// What is said of a hub once.
#[derive(Debug, Args)]
pub struct Making {
    /// The organization
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// The name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
}

/// What can be changed of a hub.
#[derive(Debug, Args)]
pub struct Fields {
    /// What it is; empty removes it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
}

impl Listed for Hub {
    type Narrow = Narrow;

    fn filter(narrow: Narrow) -> HubFilter {
        HubFilter { org: narrow.org }
    }
}

impl Noun for Hub {
    type Making = Making;
    type Fields = Fields;
    const CREATE_NEEDS: &'static [&'static str] = &["org", "name"];
    const ENSURE_NEEDS: &'static [&'static str] = &["org", "name"];
    const DELETE: Tier = Tier::Type;

    fn draft(
        _session: &Session,
        _verb: Verb,
        making: Option<Making>,
        fields: Fields,
    ) -> Result<HubDraft, Failure> {
        let (organization, name) = making.map_or((None, None), |making| (making.org, making.name));
        Ok(HubDraft {
            organization,
            name,
            description: nullable(fields.description),
            labels: fields.labels.into_map(),
        })
    }
}

const RESOLVED: View = View {
    path: "requirements",
    name: "/key",
    columns: RESOLVED_COLUMNS,
};

impl Hubs {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::Standard(verb) => verb.run(session),
            Self::Resolve {
                hub,
                manifest,
                user,
            } => resolve(session, &hub, &manifest, user),
        }
    }
}

fn resolve(
    session: &Session,
    hub: &str,
    manifest: &Path,
    user: Option<String>,
) -> Result<(), Failure> {
    let body = Resolve {
        manifest: read(manifest)?,
        user,
    };
    let what = "waiting for lokd to resolve the requirements";
    let path = path(&[Hub::PATH, hub, "resolve"]);
    let answer = session.client.post(&path, &body, &Guard::default(), what)?;
    session.out.list(RESOLVED, &answer, true)?;
    let missing: Vec<String> = answer["items"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|each| each["optional"] != true && each["status"] != "granted")
        .map(|each| {
            let text = |name: &str| each[name].as_str().unwrap_or_default().to_owned();
            format!("{} ({}): {}", text("key"), text("service"), text("reason"))
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(trouble("the app would not get all that it requires")
        .why(missing.join("\n"))
        .fix(format!(
            "see what there is: lokctl fakts instances list --hub {hub}"
        )))
}

/// Reads a manifest from a file or from standard input.
fn read(manifest: &Path) -> Result<Value, Failure> {
    let name = if manifest == Path::new("-") {
        "standard input".to_owned()
    } else {
        manifest.display().to_string()
    };
    let cannot = |why: String| {
        Failure::invalid(format!("cannot read a manifest from {name}"))
            .why(why)
            .fix("name a file that is there and yours to read, or - for standard input")
    };
    let from: Box<dyn Read> = if manifest == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::fs::File::open(manifest).map_err(|error| cannot(error.to_string()))?)
    };
    let mut text = Vec::new();
    from.take(MAX_MANIFEST + 1)
        .read_to_end(&mut text)
        .map_err(|error| cannot(error.to_string()))?;
    if text.len() as u64 > MAX_MANIFEST {
        return Err(cannot("it is larger than 64 KiB".to_owned()));
    }
    serde_json::from_slice(&text)
        .map_err(|error| cannot(error.to_string()).fix("a manifest is JSON, as the app sends it"))
}
