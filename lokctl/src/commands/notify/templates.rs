//! `lokctl notify templates`.

use crate::client::{Guard, path};
use crate::error::Failure;
use crate::output::View;
use crate::prompt::Tier;
use crate::resource::{Deed, Paging, Session, get, list, view};
use clap::Subcommand;
use lok_common::admin::notify::template::{Preview, Template, TemplateDraft};
use lok_common::admin::{Column, Resource};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
const MOST: u64 = 64 * 1024;

/// The verbs of templates.
#[derive(Debug, Subcommand)]
pub enum Templates {
    /// List the templates
    List,
    /// Show one template
    Get {
        /// The kind of notice, or KIND:LANGUAGE
        template: String,
    },
    /// Put words of your own in place of a template's
    Set {
        /// The kind of notice, or KIND:LANGUAGE
        template: String,
        /// The words: a line "Subject: …", an empty line, and the text; - is standard input
        #[arg(short, long, value_name = "PATH")]
        file: PathBuf,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Take the words that lok brings along again
    Reset {
        /// The kind of notice, or KIND:LANGUAGE
        template: String,
        /// Whether.
        #[command(flatten)]
        guard: Guard,
    },
    /// Show what a template looks like filled in
    Preview {
        /// The kind of notice, or KIND:LANGUAGE
        template: String,
        /// What is filled in, as JSON; an example unless given; - is standard input
        #[arg(long, value_name = "PATH")]
        data: Option<PathBuf>,
    },
}

const PREVIEW: View = View {
    path: "preview",
    name: "/subject",
    columns: &[
        Column::new("SUBJECT", "/subject"),
        Column::new("TEXT", "/text"),
    ],
};

impl Templates {
    /// Carries the verb out.
    pub fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Self::List => {
                let at = path(&[Template::PATH]);
                let all = Paging::default();
                list(session, &at, view::<Template>(), Vec::new(), &all)
            }
            Self::Get { template } => get::<Template>(session, &template),
            Self::Set {
                template,
                file,
                guard,
            } => {
                let draft = words(&read(&file)?)?;
                Deed::new::<Template>("set", "set", &[&template, "update"])
                    .carry_out(session, &draft, &guard)
            }
            Self::Reset { template, guard } => {
                Deed::new::<Template>("reset", "reset", &[&template, "delete"])
                    .confirmed(session, Tier::Ask, &template, None, &guard)?
                    .carry_out(session, &serde_json::json!({}), &guard)
            }
            Self::Preview { template, data } => {
                let data = data.as_deref().map(read).transpose()?;
                let data = data
                    .map(|text| serde_json::from_str(&text))
                    .transpose()
                    .map_err(|error| {
                        Failure::invalid("the data cannot be read").why(error.to_string())
                    })?;
                let at = path(&[Template::PATH, &template, "preview"]);
                let what = "waiting for lokd to fill the template in";
                let body = Preview { data };
                let shown = session.client.post(&at, &body, &Guard::default(), what)?;
                if session.out.human() {
                    let text = |name: &str| shown[name].as_str().unwrap_or_default().to_owned();
                    session
                        .out
                        .text(&format!("Subject: {}\n\n{}", text("subject"), text("text")));
                    return Ok(());
                }
                session.out.object(PREVIEW, &shown)
            }
        }
    }
}

fn read(file: &Path) -> Result<String, Failure> {
    let name = if file == Path::new("-") {
        "standard input".to_owned()
    } else {
        file.display().to_string()
    };
    let cannot = |why: String| Failure::invalid(format!("cannot read {name}")).why(why);
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

/// `Subject: …`, an empty line, and the text.
fn words(text: &str) -> Result<TemplateDraft, Failure> {
    let text = text.replace("\r\n", "\n");
    let parts = text
        .strip_prefix("Subject:")
        .and_then(|rest| rest.split_once("\n\n"));
    let Some((subject, body)) = parts else {
        return Err(Failure::invalid("the file is no template")
            .why("it begins with a line \"Subject: …\" and an empty line")
            .fix("see one: lokctl notify templates preview invite.create"));
    };
    Ok(TemplateDraft {
        subject: Some(subject.trim().to_owned()),
        body: Some(body.to_owned()),
    })
}
