//! `lokctl notify messages`.

use crate::cli::Labels;
use crate::client::{Guard, path};
use crate::error::Failure;
use crate::prompt::Tier;
use crate::resource::{Deed, Paging, Session, get, list, view};
use clap::{Args, Subcommand};
use lok_common::Time;
use lok_common::admin::Resource;
use lok_common::admin::notify::message::{Message, MessageDraft};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest text that is read, in bytes.
const MOST: u64 = 64 * 1024;

/// The verbs of messages.
#[derive(Debug, Subcommand)]
pub enum Messages {
    /// List messages, the newest first
    List {
        /// How many.
        #[command(flatten)]
        paging: Paging,
    },
    /// Show one message, and how many have acknowledged it
    Get {
        /// Id
        message: String,
    },
    /// Tell people something that they have to acknowledge
    Create(Box<Create>),
    /// Show a message to nobody any more
    Delete {
        /// Id
        message: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
}

/// The flags of `create`.
#[derive(Debug, Args)]
pub struct Create {
    /// One line
    #[arg(long, value_name = "TEXT")]
    title: String,
    /// Read the text from a file; - is standard input
    #[arg(long, value_name = "PATH")]
    body_file: PathBuf,
    /// For the members of this organization
    #[arg(long, value_name = "ORG", group = "whom")]
    org: Option<String>,
    /// For this user
    #[arg(long, value_name = "USER", group = "whom")]
    user: Option<String>,
    /// For everybody; one of --org, --user and --all is needed
    #[arg(long, group = "whom", required_unless_present_any = ["org", "user"])]
    all: bool,
    /// Until when it is shown; until it is deleted unless given
    #[arg(long, value_name = "TIME")]
    expires: Option<Time>,
    /// Marks.
    #[command(flatten)]
    labels: Labels,
    /// Check everything and tell nobody
    #[arg(long)]
    dry_run: bool,
}

impl Messages {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List { paging } => {
                let at = path(&[Message::PATH]);
                list(session, &at, view::<Message>(), Vec::new(), &paging)
            }
            Self::Get { message } => get::<Message>(session, &message),
            Self::Create(wish) => {
                let draft = MessageDraft {
                    title: Some(wish.title),
                    body: Some(read(&wish.body_file)?),
                    organization: wish.org,
                    user: wish.user,
                    all: wish.all,
                    expires_at: wish.expires.map(Some),
                    labels: wish.labels.into_map(),
                };
                Deed::new::<Message>("create", "created", &[]).carry_out(
                    session,
                    &draft,
                    &Guard::dry(wish.dry_run),
                )
            }
            Self::Delete { message, guard } => {
                Deed::new::<Message>("delete", "deleted", &[&message, "delete"])
                    .confirmed(session, Tier::Ask, &message, None, &guard)?
                    .carry_out(session, &serde_json::json!({}), &guard)
            }
        }
    }
}

fn read(file: &Path) -> Result<String, Failure> {
    let name = file.display().to_string();
    let cannot = |why: String| {
        Failure::invalid(format!("cannot read {name}"))
            .why(why)
            .fix("name a text of at most 64 KiB that is there and yours to read, or - for standard input")
    };
    let from: Box<dyn Read> = if file == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(std::fs::File::open(file).map_err(|error| cannot(error.to_string()))?)
    };
    let mut text = String::new();
    from.take(MOST + 1)
        .read_to_string(&mut text)
        .map_err(|error| cannot(error.to_string()))?;
    if text.len() as u64 > MOST {
        return Err(cannot("it is larger than 64 KiB".to_owned()));
    }
    Ok(text)
}
