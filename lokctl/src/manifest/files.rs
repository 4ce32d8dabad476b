//! Which files are read, and what becomes of all of them together.

use super::node::{self, Content, Node, Unreadable};
use super::objects::Reading;
use super::{Fault, Object, Place};
use crate::error::Failure;
use crate::resource::Session;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
const MAX_FILE: u64 = 8 * 1024 * 1024;

/// One file that was read.
struct Source {
    name: String,
    /// Where the files that it names are.
    directory: PathBuf,
    text: Vec<u8>,
    /// Whether it is JSON, if the name says so.
    json: Option<bool>,
}

/// Reads the objects of files, of the files of directories and, for `-`, of standard input.
pub fn read(session: &Session, paths: &[PathBuf]) -> Result<Vec<Object>, Failure> {
    let warn = |text: &str| session.out.warn(text);
    let mut reading = Reading::new(&warn);
    for path in paths {
        for source in sources(session, path)? {
            let root = match parse(&source) {
                Ok(root) => root,
                Err(Unreadable { line, message }) => {
                    reading.faults.push(Fault {
                        place: Place {
                            file: source.name,
                            line,
                        },
                        message,
                    });
                    continue;
                }
            };
            let told = reading.faults.len();
            reading.document(&source.name, &source.directory, root);
            // In the order of the file, which is not the order in which tables are looked at.
            if let Some(faults) = reading.faults.get_mut(told..) {
                faults.sort_by_key(|fault| fault.place.line);
            }
        }
    }
    if !reading.faults.is_empty() {
        return Err(refused(&reading.faults));
    }
    if reading.objects.is_empty() {
        return Err(Failure::invalid("there is no object to apply")
            .why("a manifest without any does nothing, and to prune by it would delete everything")
            .fix("see lok-manifest(5); lokctl export writes one of what there is"));
    }
    Ok(reading.objects)
}

/// The failure of all the faults of a manifest.
pub fn refused(faults: &[Fault]) -> Failure {
    let count = match faults.len() {
        1 => "a problem".to_owned(),
        many => format!("{many} problems"),
    };
    Failure::invalid(format!("the manifest has {count}; nothing was applied"))
        .all_of(faults.iter().map(ToString::to_string))
        .fix("mend it; lok-manifest(5) has every field")
}

fn sources(session: &Session, path: &Path) -> Result<Vec<Source>, Failure> {
    if path.as_os_str() == "-" {
        let name = "standard input".to_owned();
        return Ok(vec![Source {
            text: take(std::io::stdin().lock(), &name)?,
            name,
            directory: PathBuf::from("."),
            json: None,
        }]);
    }
    if !path.is_dir() {
        return Ok(vec![file(path)?]);
    }
    let cannot = |error: std::io::Error| {
        Failure::invalid(format!("cannot read {}", path.display()))
            .why(error.to_string())
            .fix("name a directory that you may read")
    };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(path).map_err(cannot)? {
        paths.push(entry.map_err(cannot)?.path());
    }
    paths.sort();
    let (manifests, others): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| {
        let hidden = path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let named = path
            .extension()
            .is_some_and(|ending| ending == "toml" || ending == "json");
        named && !hidden && path.is_file()
    });
    for other in &others {
        session
            .out
            .notice(&format!("{} is left alone", other.display()));
    }
    if manifests.is_empty() {
        return Err(
            Failure::invalid(format!("there is no manifest in {}", path.display()))
                .why("manifests of a directory are its files that end with .toml or .json")
                .fix("name a file, or another directory"),
        );
    }
    manifests.iter().map(|path| file(path)).collect()
}

fn file(path: &Path) -> Result<Source, Failure> {
    let name = path.display().to_string();
    let open = std::fs::File::open(path).map_err(|error| {
        Failure::invalid(format!("cannot read {name}"))
            .why(error.to_string())
            .fix("name a file, a directory, or - for standard input")
    })?;
    let directory = path.parent().unwrap_or(Path::new(""));
    Ok(Source {
        text: take(open, &name)?,
        directory: directory.to_path_buf(),
        json: path.extension().and_then(|ending| match ending.to_str() {
            Some("json") => Some(true),
            Some("toml") => Some(false),
            _ => None,
        }),
        name,
    })
}

fn take(from: impl Read, name: &str) -> Result<Vec<u8>, Failure> {
    let mut text = Vec::new();
    from.take(MAX_FILE + 1)
        .read_to_end(&mut text)
        .map_err(|error| {
            Failure::invalid(format!("cannot read {name}"))
                .why(error.to_string())
                .fix("name a file, a directory, or - for standard input")
        })?;
    if text.len() as u64 > MAX_FILE {
        return Err(Failure::invalid(format!("{name} is too large"))
            .why("at most 8 MiB are read")
            .fix("apply it in parts"));
    }
    Ok(text)
}

fn parse(source: &Source) -> Result<Node, Unreadable> {
    let text = std::str::from_utf8(&source.text).map_err(|error| {
        let good = source.text.get(..error.valid_up_to()).unwrap_or_default();
        Unreadable {
            line: Some(good.iter().filter(|byte| **byte == b'\n').count() + 1),
            message: "this is not text in UTF-8".to_owned(),
        }
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = match source.json.unwrap_or_else(|| looks_like_json(text)) {
        true => node::json(text)?,
        false => node::toml(text)?,
    };
    match root.content {
        Content::Plain(_) => Err(Unreadable {
            line: root.line,
            message: "this is neither an object nor a list of objects".to_owned(),
        }),
        _ => Ok(root),
    }
}

/// No TOML begins with a brace, and its brackets hold a name.
fn looks_like_json(text: &str) -> bool {
    let mut letters = text.chars().filter(|letter| !letter.is_whitespace());
    match (letters.next(), letters.next()) {
        (Some('{'), _) => true,
        (Some('['), second) => matches!(second, Some('{' | ']')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_told_from_toml_by_how_it_begins() {
        for json in ["{}", " {\"a\":1}", "[{\"kind\":\"App\"}]", "[ ]"] {
            assert!(looks_like_json(json), "{json}");
        }
        for toml in ["[[app]]\n", "[app]\n", "kind = 'App'", "# x\n", ""] {
            assert!(!looks_like_json(toml), "{toml}");
        }
    }
}
