//! `lokctl context`.

use crate::cli::Global;
use crate::error::{Failure, exit};
use crate::output::{Format, Output, View, of_kind};
use crate::resource::document;
use crate::settings::{Context, File, environment, no_context, socket_path};
use clap::Subcommand;
use lok_common::admin::{Column, List};
use serde_json::{Value, json};

/// The verbs of contexts.
#[derive(Debug, Subcommand)]
pub enum Contexts {
    /// List the contexts
    List,
    /// Make a context the current one
    Use {
        /// The context
        name: String,
    },
    /// Add or change a context: it gets what --endpoint and --output say
    Set {
        /// The context
        name: String,
    },
    /// Forget a context
    Delete {
        /// The context
        name: String,
    },
    /// Show the current context
    Current,
}

const CONTEXTS: View = View {
    path: "contexts",
    name: "/name",
    columns: &[
        Column::new("NAME", "/name"),
        Column::new("ENDPOINT", "/endpoint"),
        Column::new("CURRENT", "/current"),
        Column::wide("OUTPUT", "/output"),
    ],
};

impl Contexts {
    /// Carries the verb out. No daemon is asked.
    pub fn run(self, global: &Global, out: &Output) -> Result<(), Failure> {
        let mut file = File::load()?;
        match self {
            Self::List => {
                let current = current(global, &file);
                let items = file
                    .contexts
                    .iter()
                    .map(|(name, context)| shown(name, context, current.as_deref()))
                    .collect();
                let list = List::<Value>::new("Context", items, None);
                out.list(CONTEXTS, &document(&list)?, true)
            }
            Self::Use { name } => {
                if !file.contexts.contains_key(&name) {
                    return Err(no_context(&name));
                }
                file.current = Some(name.clone());
                file.save()?;
                out.notice(&format!("the current context is {name}"));
                Ok(())
            }
            Self::Set { name } => {
                let known = file.contexts.remove(&name);
                let endpoint = match (&global.endpoint, known.as_ref()) {
                    (Some(endpoint), _) => format!("unix:{}", socket_path(endpoint)?.display()),
                    (None, Some(context)) => context.endpoint.clone(),
                    (None, None) => {
                        return Err(Failure::usage("a new context needs an endpoint")
                            .fix("name it: --endpoint unix:/run/lokd/admin.sock"));
                    }
                };
                let output = match &global.output {
                    Some(format) => Some(format.to_string()),
                    None => known.and_then(|context| context.output),
                };
                file.contexts
                    .insert(name.clone(), Context { endpoint, output });
                file.save()?;
                out.notice(&format!("set context {name}"));
                Ok(())
            }
            Self::Delete { name } => {
                if file.contexts.remove(&name).is_none() {
                    return Err(no_context(&name));
                }
                file.current.take_if(|current| *current == name);
                file.save()?;
                out.notice(&format!("deleted context {name}"));
                Ok(())
            }
            Self::Current => match current(global, &file) {
                Some(name) => {
                    let context = file.contexts.get(&name).ok_or_else(|| no_context(&name))?;
                    if out.format == Format::Table {
                        out.text(&name);
                        return Ok(());
                    }
                    out.object(
                        CONTEXTS,
                        &of_kind("Context", &shown(&name, context, Some(&name))),
                    )
                }
                None => Err(Failure::new(
                    exit::NOT_FOUND,
                    "not_found",
                    "no context is the current one",
                )
                .fix("choose one: lokctl context use NAME")),
            },
        }
    }
}

/// The context that commands use now.
fn current(global: &Global, file: &File) -> Option<String> {
    global
        .context
        .clone()
        .or_else(|| environment("LOKCTL_CONTEXT"))
        .or_else(|| file.current.clone())
}

fn shown(name: &str, context: &Context, current: Option<&str>) -> Value {
    json!({
        "name": name,
        "endpoint": context.endpoint,
        "output": context.output,
        "current": current == Some(name),
    })
}
