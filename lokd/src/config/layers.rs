//! Where values come from: the file, `conf.d`, the environment and `--set`, merged into one table that remembers each origin.

use super::problem::ConfigProblem;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

const ENV_PREFIX: &str = "LOKD__";

/// The merged table, where each value came from, and what could not be read.
#[derive(Debug, Default)]
pub(super) struct Layers {
    pub table: Table,
    pub origins: BTreeMap<String, String>,
    pub problems: Vec<ConfigProblem>,
    /// Where relative paths of secret files start (`$CREDENTIALS_DIRECTORY`).
    pub credentials: Option<PathBuf>,
}

impl Layers {
    pub fn collect(
        file: Option<&Path>,
        env: impl Iterator<Item = (String, String)>,
        sets: &[String],
    ) -> Self {
        let mut layers = Self::default();
        if let Some(file) = file {
            layers.file(file);
            for path in layers.conf_d(file) {
                layers.file(&path);
            }
        }
        // In the order of names, so that the same environment always gives the same messages.
        for (name, value) in env.collect::<BTreeMap<_, _>>() {
            if name == "CREDENTIALS_DIRECTORY" {
                layers.credentials = Some(value.into());
            } else if let Some(path) = name.strip_prefix(ENV_PREFIX) {
                let path = path.to_lowercase().replace("__", ".");
                layers.text(&path, &value, &name);
            }
        }
        for set in sets {
            match set.split_once('=') {
                Some((path, value)) => layers.text(path.trim(), value.trim(), "--set"),
                None => {
                    layers.problem("--set", Some(format!("{set:?}")), "write section.key=value")
                }
            }
        }
        layers
    }

    fn file(&mut self, path: &Path) {
        let name = path.display().to_string();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return self.problem(&name, None, &format!("cannot be read: {error}")),
        };
        match text.parse::<Table>() {
            Ok(table) => merge(&mut self.table, table, "", &name, &mut self.origins),
            Err(error) => {
                // The parser's own text quotes the line, which may hold a password.
                let line = error.span().map_or(1, |span| {
                    1 + text[..span.start.min(text.len())].matches('\n').count()
                });
                self.problem(
                    &name,
                    None,
                    &format!("line {line} is not TOML: {}", error.message()),
                );
            }
        }
    }

    fn conf_d(&mut self, file: &Path) -> Vec<PathBuf> {
        let directory = file.parent().unwrap_or(Path::new("")).join("conf.d");
        let entries = match std::fs::read_dir(&directory) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                let name = directory.display().to_string();
                self.problem(&name, None, &format!("cannot be read: {error}"));
                return Vec::new();
            }
        };
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| {
                path.extension()
                    .is_some_and(|extension| extension == "toml")
            })
            .collect();
        paths.sort();
        paths
    }

    /// Adds a value that came as text; the section's reader turns it into a number or a list.
    fn text(&mut self, path: &str, value: &str, origin: &str) {
        let Some((section, key)) = path
            .split_once('.')
            .filter(|(section, key)| !section.is_empty() && !key.is_empty() && !key.contains('.'))
        else {
            return self.problem(origin, None, "names no section and key, as in http.listen");
        };
        let key_table = Table::from_iter([(key.to_owned(), Value::String(value.to_owned()))]);
        let table = Table::from_iter([(section.to_owned(), Value::Table(key_table))]);
        merge(&mut self.table, table, "", origin, &mut self.origins);
    }

    fn problem(&mut self, key: &str, value: Option<String>, message: &str) {
        self.problems.push(ConfigProblem {
            key: key.to_owned(),
            value,
            origin: String::new(),
            message: message.to_owned(),
        });
    }
}

/// Lays `over` above `under`: tables are merged, everything else is replaced.
fn merge(
    under: &mut Table,
    over: Table,
    path: &str,
    origin: &str,
    origins: &mut BTreeMap<String, String>,
) {
    for (key, value) in over {
        let path = if path.is_empty() {
            key.clone()
        } else {
            format!("{path}.{key}")
        };
        match (under.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => {
                merge(below, above, &path, origin, origins);
            }
            (_, Value::Table(above)) => {
                let mut below = Table::new();
                merge(&mut below, above, &path, origin, origins);
                origins.insert(path, origin.to_owned());
                under.insert(key, Value::Table(below));
            }
            (_, value) => {
                origins.insert(path, origin.to_owned());
                under.insert(key, value);
            }
        }
    }
}
