//! The printer: the one place that writes to stdout.

use crate::error::{Failure, exit};
use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Table};
use dialoguer::console::Term;
use lok_common::admin::{API, Column, words};
use serde_json::Value;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::process::{Command, Stdio};

/// Below this many columns a terminal gets the first columns of a table only.
const NARROW: usize = 60;
/// How many columns that is.
const NARROW_COLUMNS: usize = 3;

/// How answers are printed (`-o`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// The columns that tell most.
    Table,
    /// All columns.
    Wide,
    /// One document.
    Json,
    /// One document a line.
    JsonLines,
    /// TOML.
    Toml,
    /// `users/alice`, one a line.
    Name,
    /// One field, raw.
    Value(String),
}

impl std::str::FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "table" => Self::Table,
            "wide" => Self::Wide,
            "json" => Self::Json,
            "jsonl" => Self::JsonLines,
            "toml" => Self::Toml,
            "name" => Self::Name,
            _ => match text.strip_prefix("value=") {
                Some(field) if !field.is_empty() => Self::Value(field.to_owned()),
                _ => {
                    return Err(format!(
                        "{text:?} is not one of table, wide, json, jsonl, toml, name, value=FIELD"
                    ));
                }
            },
        })
    }
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Table => "table",
            Self::Wide => "wide",
            Self::Json => "json",
            Self::JsonLines => "jsonl",
            Self::Toml => "toml",
            Self::Name => "name",
            Self::Value(field) => return write!(f, "value={field}"),
        })
    }
}

/// When to colour (`--color`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Color {
    /// On a terminal that can.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Whether a stream is coloured (<https://no-color.org>, <https://bixense.com/clicolors>).
    pub fn applies(self, tty: bool, environment: &dyn Fn(&str) -> Option<String>) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if environment("NO_COLOR").is_some() => false,
            Self::Auto if environment("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
            Self::Auto => tty && environment("TERM").is_none_or(|term| term != "dumb"),
        }
    }
}

/// What one kind of thing looks like in a table and by name.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The plural, for `-o name`.
    pub path: &'static str,
    /// Where the name is (RFC 6901).
    pub name: &'static str,
    /// The columns.
    pub columns: &'static [Column],
}

/// The printer.
#[derive(Clone, Debug)]
pub struct Output {
    /// How.
    pub format: Format,
    /// Whether stdout is a terminal, and its rows and columns.
    pub screen: Option<(usize, usize)>,
    /// Whether tables have a heading.
    pub headers: bool,
    /// The pager, if one is wanted.
    pub pager: Option<String>,
    /// Whether stdout is coloured.
    pub color: bool,
    /// Whether to say nothing but warnings and errors.
    pub quiet: bool,
}

impl Output {
    /// The size of the terminal on stdout, if it is one.
    pub fn screen() -> Option<(usize, usize)> {
        std::io::stdout().is_terminal().then(|| {
            let (rows, columns) = Term::stdout().size();
            (rows.into(), columns.into())
        })
    }

    /// Whether a person reads it.
    pub fn human(&self) -> bool {
        matches!(self.format, Format::Table | Format::Wide)
    }

    /// Whether every page of a list can be printed as it comes.
    pub fn streams(&self) -> bool {
        match self.format {
            Format::JsonLines | Format::Name | Format::Value(_) => true,
            Format::Table | Format::Wide => self.screen.is_none(),
            Format::Json | Format::Toml => false,
        }
    }

    /// Prints a list. `first` says whether it is the first page, which has the heading.
    pub fn list(&self, view: View, document: &Value, first: bool) -> Result<(), Failure> {
        let items = document["items"].as_array().map_or(&[][..], Vec::as_slice);
        match &self.format {
            Format::Table | Format::Wide if items.is_empty() && self.screen.is_some() => {
                self.notice(&format!("no {}", words(view.path)));
            }
            Format::Table | Format::Wide => {
                self.page(&self.table(view, items, first && self.headers))
            }
            Format::Json | Format::Toml => self.document(document)?,
            Format::JsonLines => {
                for item in items {
                    emit(&format!("{}\n", json(item, false)));
                }
            }
            Format::Name => {
                for item in items {
                    emit(&format!("{}\n", named(view, item)));
                }
            }
            Format::Value(field) => {
                for item in items {
                    emit(&format!("{}\n", self.raw(&self.field(item, field)?)));
                }
            }
        }
        Ok(())
    }

    /// Prints one object of a list without end: a line of its own in every format.
    pub fn line(&self, view: View, item: &Value) -> Result<(), Failure> {
        match &self.format {
            Format::Name => emit(&format!("{}\n", named(view, item))),
            Format::Value(field) => emit(&format!("{}\n", self.raw(&self.field(item, field)?))),
            _ => emit(&format!("{}\n", json(item, false))),
        }
        Ok(())
    }

    /// Prints one object.
    pub fn object(&self, view: View, object: &Value) -> Result<(), Failure> {
        match &self.format {
            Format::Table | Format::Wide => {
                self.page(&self.table(view, std::slice::from_ref(object), self.headers));
                Ok(())
            }
            Format::Name => {
                emit(&format!("{}\n", named(view, object)));
                Ok(())
            }
            _ => self.document(object),
        }
    }

    /// Prints what has no columns: pairs for a person, the document of this kind for a program.
    pub fn pairs(
        &self,
        kind: &str,
        document: &Value,
        pairs: &[(&str, String)],
    ) -> Result<(), Failure> {
        if !self.human() {
            return self.document(&of_kind(kind, document));
        }
        let width = pairs.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        let mut text = String::new();
        for (name, value) in pairs {
            let value = escape(value);
            if self.screen.is_some() {
                let _ = writeln!(text, "{name:width$}  {value}");
            } else {
                let _ = writeln!(text, "{name}\t{value}");
            }
        }
        self.page(&text);
        Ok(())
    }

    /// Prints a document whole, in a format for programs.
    pub fn document(&self, document: &Value) -> Result<(), Failure> {
        let text = match &self.format {
            Format::JsonLines => format!("{}\n", json(document, false)),
            Format::Toml => self.toml(document)?,
            Format::Value(field) => {
                let end = if self.screen.is_some() { "\n" } else { "" };
                format!("{}{end}", self.raw(&self.field(document, field)?))
            }
            _ => format!("{}\n", json(document, true)),
        };
        emit(&text);
        Ok(())
    }

    /// Prints text as it is: a key, a secret.
    pub fn text(&self, text: &str) {
        print_text(text);
    }

    /// Prints lines, which are made harmless if a terminal shows them.
    pub fn lines(&self, text: &str) {
        if self.screen.is_none() {
            return emit(text);
        }
        let lines: Vec<String> = text.lines().map(escape).collect();
        self.page(&(lines.join("\n") + "\n"));
    }

    /// Tells stderr what was done, unless it is to be quiet.
    pub fn notice(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr(), "{}", escape(text));
        }
    }

    /// Tells stderr of something that may be wrong.
    pub fn warn(&self, text: &str) {
        let _ = writeln!(std::io::stderr(), "warning: {}", escape(text));
    }

    fn table(&self, view: View, items: &[Value], heading: bool) -> String {
        let wide = self.format == Format::Wide;
        let mut columns: Vec<&Column> = view
            .columns
            .iter()
            .filter(|column| wide || !column.wide)
            .collect();
        let Some((_, width)) = self.screen else {
            let row = |cells: Vec<String>| cells.join("\t") + "\n";
            let mut text = String::new();
            if heading {
                text += &row(columns
                    .iter()
                    .map(|column| column.title.to_owned())
                    .collect());
            }
            for item in items {
                text += &row(columns
                    .iter()
                    .map(|column| cell(item, column.pointer))
                    .collect());
            }
            return text;
        };
        if width < NARROW && !wide {
            columns.truncate(NARROW_COLUMNS);
        }
        // A wide table is as wide as it has to be: narrow columns of wrapped text help nobody.
        let arrangement = if wide {
            ContentArrangement::Disabled
        } else {
            ContentArrangement::Dynamic
        };
        let mut table = Table::new();
        table
            .load_style(NOTHING)
            .set_content_arrangement(arrangement)
            .set_width(u16::try_from(width).unwrap_or(u16::MAX));
        if heading {
            table.set_header(columns.iter().map(|column| column.title));
        }
        for item in items {
            table.add_row(columns.iter().map(|column| {
                Some(cell(item, column.pointer))
                    .filter(|text| !text.is_empty())
                    .unwrap_or_else(|| "-".to_owned())
            }));
        }
        for (index, column) in columns.iter().enumerate() {
            if let Some(shown) = table.column_mut(index) {
                shown.set_padding((0, 2));
                // The name and the ids are what people copy: they stay in one piece.
                if index == 0 || column.pointer.ends_with("id") {
                    shown.set_constraint(ColumnConstraint::ContentWidth);
                }
            }
        }
        let mut text = table.trim_fmt();
        if heading
            && self.color
            && let Some((first, rest)) = text.split_once('\n')
        {
            text = format!("\x1b[1m{first}\x1b[0m\n{rest}");
        }
        text + "\n"
    }

    fn toml(&self, document: &Value) -> Result<String, Failure> {
        let text = toml::to_string_pretty(&without_nulls(document)).map_err(|error| {
            Failure::failed("this cannot be written as TOML")
                .why(error.to_string())
                .fix("use -o json")
        })?;
        if self.screen.is_none() {
            return Ok(text);
        }
        let lines: Vec<String> = text.lines().map(escape).collect();
        Ok(lines.join("\n") + "\n")
    }

    /// A field by its name in spec, status or metadata, or by its dotted path. The spec is first: what the flag of that name set.
    fn field(&self, document: &Value, field: &str) -> Result<Value, Failure> {
        let dotted = |value: &Value| {
            field
                .split('.')
                .try_fold(value.clone(), |value, part| match value {
                    Value::Array(items) => items.get(part.parse::<usize>().ok()?).cloned(),
                    value => value.get(part).cloned(),
                })
        };
        [document, &document["object"]]
            .into_iter()
            .find_map(|object| {
                ["spec", "status", "metadata"]
                    .iter()
                    .find_map(|section| object[section].get(field).cloned())
                    .or_else(|| dotted(object))
            })
            .ok_or_else(|| {
                Failure::invalid(format!("there is no field {field:?} here"))
                    .fix("see what there is: -o json")
            })
    }

    fn raw(&self, value: &Value) -> String {
        let text = plain(value);
        if self.screen.is_some() {
            escape(&text)
        } else {
            text
        }
    }

    /// Prints text, through the pager if it does not fit on the screen.
    fn page(&self, text: &str) {
        if let (Some(pager), Some((rows, _))) = (&self.pager, self.screen)
            && text.lines().count() >= rows
            && paged(pager, text)
        {
            return;
        }
        emit(text);
    }
}

/// Shows `text` in a pager; false if that could not be started.
fn paged(pager: &str, text: &str) -> bool {
    let started = Command::new("sh")
        .args(["-c", pager])
        .stdin(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        return false;
    };
    if let Some(mut stdin) = child.stdin.take() {
        // Leaving the pager early is not an error.
        let _ = stdin.write_all(text.as_bytes());
    }
    // 126 and 127: the shell found nothing to run.
    !matches!(
        child.wait().map(|status| status.code()),
        Err(_) | Ok(Some(126 | 127))
    )
}

/// Prints text as it is, and an end of line if it has none.
pub fn print_text(text: &str) {
    emit(text);
    if !text.ends_with('\n') {
        emit("\n");
    }
}

/// Writes to stdout. When nobody reads it any more the program ends as if by SIGPIPE.
fn emit(text: &str) {
    let mut stdout = std::io::stdout().lock();
    if let Err(error) = stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        let code = match error.kind() {
            std::io::ErrorKind::BrokenPipe => exit::PIPE,
            _ => Failure::failed("cannot write the answer")
                .why(error.to_string())
                .report(false, false),
        };
        std::process::exit(code.into());
    }
}

/// Whether a character could act on a terminal or turn the reading direction.
fn acts(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Makes text harmless on a terminal: characters that act are written as `\u{…}`.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => safe.push_str("\\n"),
            '\t' => safe.push_str("\\t"),
            '\r' => safe.push_str("\\r"),
            _ if acts(character) => safe.extend(character.escape_unicode()),
            _ => safe.push(character),
        }
    }
    safe
}

/// JSON, with the characters that act as JSON's own escapes (RFC 8259 7).
pub fn json(value: &Value, pretty: bool) -> String {
    let text = if pretty {
        format!("{value:#}")
    } else {
        value.to_string()
    };
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        // Every raw character that acts is inside a string, but for the ends of the pretty lines.
        if character != '\n' && acts(character) {
            let _ = write!(safe, "\\u{:04x}", u32::from(character));
        } else {
            safe.push(character);
        }
    }
    safe
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items
            .iter()
            .filter(|item| !item.is_null())
            .map(without_nulls)
            .collect(),
        other => other.clone(),
    }
}

/// A value as plain text: lists with commas, nothing for null.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items)
            if items
                .iter()
                .all(|item| !item.is_object() && !item.is_array()) =>
        {
            items.iter().map(plain).collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    }
}

fn cell(item: &Value, pointer: &str) -> String {
    item.pointer(pointer)
        .map(|value| escape(&plain(value)))
        .unwrap_or_default()
}

/// A document that says what it is, as every object does.
pub fn of_kind(kind: &str, document: &Value) -> Value {
    let mut document = document.clone();
    if let Value::Object(fields) = &mut document {
        fields.insert("apiVersion".to_owned(), API.into());
        fields.insert("kind".to_owned(), kind.into());
    }
    document
}

fn named(view: View, item: &Value) -> String {
    // A change holds the object; the object of an audit event is a name.
    let object = item
        .get("object")
        .filter(|object| object.is_object())
        .unwrap_or(item);
    format!("{}/{}", view.path, cell(object, view.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use lok_common::admin::Resource;
    use lok_common::admin::user::User;
    use serde_json::json;

    const VIEW: View = View {
        path: User::PATH,
        name: "/metadata/name",
        columns: User::COLUMNS,
    };

    fn output(format: Format, columns: Option<usize>) -> Output {
        Output {
            format,
            screen: columns.map(|columns| (24, columns)),
            headers: true,
            pager: None,
            color: false,
            quiet: true,
        }
    }

    fn alice() -> Value {
        json!({
            "metadata": {"id": "0192f0c1-2345-7abc-8def-0123456789ab", "name": "alice"},
            "spec": {"username": "alice", "email": null, "name": "A\u{1b}[31m\u{202e}B"},
            "status": {"state": "active", "organizations": ["lab", "uni"], "jwk": {"kid": "k"}},
        })
    }

    #[test]
    fn a_pipe_gets_tabs_and_a_terminal_gets_columns() {
        let piped = output(Format::Table, None).table(VIEW, &[alice()], true);
        assert_eq!(
            piped,
            "USERNAME\tEMAIL\tSTATUS\tORGANIZATIONS\tLAST SIGN-IN\nalice\t\tactive\tlab,uni\t\n"
        );
        let shown = output(Format::Table, Some(100)).table(VIEW, &[alice()], true);
        assert_eq!(
            shown,
            "USERNAME  EMAIL  STATUS  ORGANIZATIONS  LAST SIGN-IN\nalice     -      active  lab,uni        -\n"
        );
        let narrow = output(Format::Table, Some(40)).table(VIEW, &[alice()], false);
        assert_eq!(narrow, "alice  -  active\n");
    }

    #[test]
    fn an_id_stays_whole_on_a_small_terminal() {
        let text = output(Format::Wide, Some(50)).table(VIEW, &[alice()], true);
        assert!(
            text.contains("0192f0c1-2345-7abc-8def-0123456789ab"),
            "{text}"
        );
    }

    #[test]
    fn what_acts_on_a_terminal_is_shown_and_not_done() {
        assert_eq!(
            escape("A\u{1b}[31m\u{202e}B\n"),
            "A\\u{1b}[31m\\u{202e}B\\n"
        );
        assert_eq!(escape("Zoë 東京"), "Zoë 東京");
        let text = json(&alice(), true);
        assert!(
            !text
                .chars()
                .any(|character| character != '\n' && acts(character))
        );
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), alice());
        assert!(
            !output(Format::Wide, None)
                .table(VIEW, &[alice()], true)
                .contains('\u{1b}')
        );
    }

    #[test]
    fn fields_are_found_by_name_and_by_path() {
        let output = output(Format::Value(String::new()), None);
        let change = json!({"object": alice(), "changed": true, "secret": "s"});
        for (field, value) in [
            ("username", "alice"),
            ("id", "0192f0c1-2345-7abc-8def-0123456789ab"),
            ("status.jwk.kid", "k"),
            ("organizations", "lab,uni"),
            ("status.organizations.1", "uni"),
            ("email", ""),
        ] {
            for document in [&alice(), &change] {
                assert_eq!(plain(&output.field(document, field).expect(field)), value);
            }
        }
        assert_eq!(plain(&output.field(&change, "secret").expect("there")), "s");
        assert_eq!(
            plain(&output.field(&change, "changed").expect("there")),
            "true"
        );
        assert_eq!(
            output.field(&alice(), "shoe_size").expect_err("none").exit,
            7
        );
    }

    #[test]
    fn names_are_made_for_xargs_and_toml_has_no_null() {
        assert_eq!(named(VIEW, &json!({"object": alice()})), "users/alice");
        let text = output(Format::Toml, None).toml(&alice()).expect("TOML");
        assert!(
            text.contains("username = \"alice\"") && !text.contains("email"),
            "{text}"
        );
    }

    #[test]
    fn formats_read() {
        assert_eq!(
            "value=client_id".parse(),
            Ok(Format::Value("client_id".into()))
        );
        for text in ["yaml", "value=", ""] {
            assert!(text.parse::<Format>().is_err(), "{text}");
        }
    }

    #[test]
    fn colour_follows_the_environment() {
        let set = |name: &'static str, value: &'static str| {
            move |asked: &str| (asked == name).then(|| value.to_owned())
        };
        assert!(Color::Auto.applies(true, &|_| None));
        assert!(!Color::Auto.applies(false, &|_| None));
        assert!(!Color::Auto.applies(true, &set("NO_COLOR", "1")));
        assert!(!Color::Auto.applies(true, &set("TERM", "dumb")));
        assert!(Color::Auto.applies(false, &set("CLICOLOR_FORCE", "1")));
        assert!(Color::Always.applies(false, &set("NO_COLOR", "1")));
    }
}
