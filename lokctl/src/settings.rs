//! Where the daemon is and how to print: flag, then environment, then context, then the default.

use crate::error::Failure;
use crate::output::Format;
use lok_common::socket;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Reads one environment variable; an empty one counts as unset.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The file `$XDG_CONFIG_HOME/lokctl/config.toml`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The context that is used unless another is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<String>,
    /// The contexts by name.
    #[serde(default)]
    pub contexts: BTreeMap<String, Context>,
}

/// One daemon, and how its answers are to be printed.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// `unix:/run/lokd/admin.sock`, or the bare path.
    pub endpoint: String,
    /// The format, if not `table`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
}

impl File {
    /// Where the file is; the error says which variable to set.
    pub fn path() -> Result<PathBuf, Failure> {
        environment("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| environment("HOME").map(|home| Path::new(&home).join(".config")))
            .map(|base| base.join("lokctl/config.toml"))
            .ok_or_else(|| {
                Failure::failed("cannot find the directory of the configuration")
                    .why("neither XDG_CONFIG_HOME nor HOME is set")
                    .fix("set HOME")
            })
    }

    /// Reads the file; a missing file is an empty one.
    pub fn load() -> Result<Self, Failure> {
        let Ok(path) = Self::path() else {
            return Ok(Self::default());
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|error| {
                Failure::invalid(format!("cannot read {}", path.display()))
                    .why(error.message().to_owned())
                    .fix("mend the file, or remove it and set the contexts again: lokctl context set")
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Failure::failed(format!("cannot read {}", path.display()))
                .why(error.to_string())
                .fix("make it readable, or say where lokd is: --endpoint unix:/path/admin.sock")),
        }
    }

    /// Replaces the file in one step, readable by its owner alone.
    pub fn save(&self) -> Result<(), Failure> {
        let path = Self::path()?;
        let text = toml::to_string(self)
            .map_err(|error| Failure::failed("cannot write the contexts").why(error.to_string()))?;
        write_private(&path, &text).map_err(|error| {
            Failure::failed(format!("cannot write {}", path.display())).why(error.to_string())
        })
    }
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(directory) = path.parent() {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(directory)?;
    }
    let fresh = path.with_extension(format!("toml.{}", std::process::id()));
    let written = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&fresh)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&fresh, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&fresh);
    }
    written
}

/// What the command line says of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flags<'a> {
    /// `--endpoint`.
    pub endpoint: Option<&'a str>,
    /// `--context`.
    pub context: Option<&'a str>,
    /// `--output`.
    pub output: Option<&'a Format>,
}

/// What came of flags, environment and contexts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The sockets to try, in this order.
    pub sockets: Vec<PathBuf>,
    /// How to print.
    pub output: Format,
}

/// Puts flags before environment before contexts before defaults.
pub fn resolve(
    flags: Flags<'_>,
    environment: &dyn Fn(&str) -> Option<String>,
    file: &File,
) -> Result<Settings, Failure> {
    let named = flags
        .context
        .map(str::to_owned)
        .or_else(|| environment("LOKCTL_CONTEXT"));
    let context = match named.or_else(|| file.current.clone()) {
        Some(name) => Some(file.contexts.get(&name).ok_or_else(|| no_context(&name))?),
        None => None,
    };
    let from_context = || context.map(|context| context.endpoint.clone());
    let endpoint = flags
        .endpoint
        .map(str::to_owned)
        .or_else(|| flags.context.and_then(|_| from_context()))
        .or_else(|| environment("LOKCTL_ENDPOINT"))
        .or_else(from_context);
    let sockets = match endpoint {
        Some(text) => vec![socket_path(&text)?],
        None => std::iter::once(PathBuf::from(socket::ADMIN_SOCKET))
            .chain(
                environment("XDG_RUNTIME_DIR")
                    .map(|directory| Path::new(&directory).join(socket::USER_SOCKET)),
            )
            .collect(),
    };
    let written =
        environment("LOKCTL_OUTPUT").or_else(|| context.and_then(|context| context.output.clone()));
    let output = match (flags.output, written) {
        (Some(format), _) => format.clone(),
        (None, Some(text)) => text.parse().map_err(Failure::invalid)?,
        (None, None) => Format::Table,
    };
    Ok(Settings { sockets, output })
}

/// The failure for a context that the file does not hold.
pub fn no_context(name: &str) -> Failure {
    Failure::invalid(format!("no context is called {name:?}"))
        .fix("list what there is: lokctl context list")
}

/// The socket of an endpoint: `unix:/path`, or an absolute path.
pub fn socket_path(text: &str) -> Result<PathBuf, Failure> {
    let path = Path::new(text.strip_prefix("unix:").unwrap_or(text));
    if path.is_absolute() {
        return Ok(path.to_owned());
    }
    Err(
        Failure::invalid(format!("{text:?} is not the endpoint of an admin socket"))
            .why("lokd is administered through a Unix socket")
            .fix(format!(
                "name its absolute path: unix:{}",
                socket::ADMIN_SOCKET
            )),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> File {
        toml::from_str(
            "current = \"a\"\n[contexts.a]\nendpoint = \"unix:/a\"\noutput = \"json\"\n[contexts.b]\nendpoint = \"/b\"\n",
        )
        .expect("a file")
    }

    fn sockets(flags: Flags<'_>, variables: &[(&str, &str)], file: &File) -> Vec<PathBuf> {
        resolve(flags, &lookup(variables), file)
            .expect("settings")
            .sockets
    }

    fn lookup<'a>(variables: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| {
            variables
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        }
    }

    #[test]
    fn flags_win_over_environment_over_contexts_over_defaults() {
        let both = [("LOKCTL_ENDPOINT", "unix:/env"), ("LOKCTL_CONTEXT", "b")];
        let endpoint = Flags {
            endpoint: Some("/flag"),
            context: Some("b"),
            output: None,
        };
        let context = Flags {
            context: Some("b"),
            ..Flags::default()
        };
        let paths = |text: &str| vec![PathBuf::from(text)];
        assert_eq!(sockets(endpoint, &both, &file()), paths("/flag"));
        assert_eq!(sockets(context, &both, &file()), paths("/b"));
        assert_eq!(sockets(Flags::default(), &both, &file()), paths("/env"));
        assert_eq!(sockets(Flags::default(), &both[1..], &file()), paths("/b"));
        assert_eq!(sockets(Flags::default(), &[], &file()), paths("/a"));
        assert_eq!(
            sockets(
                Flags::default(),
                &[("XDG_RUNTIME_DIR", "/run/user/1")],
                &File::default()
            ),
            ["/run/lokd/admin.sock", "/run/user/1/lok/admin.sock"].map(PathBuf::from)
        );
    }

    #[test]
    fn the_format_follows_the_same_order() {
        let output = |flag: Option<&Format>, variables: &[(&str, &str)], file: &File| {
            let flags = Flags {
                output: flag,
                ..Flags::default()
            };
            resolve(flags, &lookup(variables), file)
                .expect("settings")
                .output
        };
        let environment = [("LOKCTL_OUTPUT", "wide")];
        assert_eq!(
            output(Some(&Format::Name), &environment, &file()),
            Format::Name
        );
        assert_eq!(output(None, &environment, &file()), Format::Wide);
        assert_eq!(output(None, &[], &file()), Format::Json);
        assert_eq!(output(None, &[], &File::default()), Format::Table);
    }

    #[test]
    fn what_cannot_be_an_endpoint_is_refused() {
        for text in ["https://lok.example", "admin.sock", "unix:admin.sock", ""] {
            assert_eq!(socket_path(text).expect_err(text).exit, 7);
        }
        let flags = Flags {
            context: Some("c"),
            ..Flags::default()
        };
        assert_eq!(
            resolve(flags, &lookup(&[]), &file())
                .expect_err("no context")
                .exit,
            7
        );
    }
}
