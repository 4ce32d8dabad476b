//! Writes `man/` and `completions/` from the command lines of the programs, or checks that they are up to date.
//!
//! `generate` writes; `generate --check` ends with 1 if a file is not what it has to be, and says how to mend it.

use anyhow::{Context, Result};
use clap::Command;
use clap_complete::{Generator, Shell};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What mends a difference.
const MEND: &str = "cargo run --profile suite -p lok-tests --bin generate";

/// One program and what its pages say beside its clap tree.
struct Program {
    command: Command,
    /// The section of the manual.
    section: &'static str,
    /// Whether every noun has a page of its own.
    pages_by_noun: bool,
    /// What each signal does, for a daemon.
    signals: &'static [(&'static str, &'static str)],
    /// Paragraphs under headings of their own.
    sections: &'static [(&'static str, &'static [&'static str])],
    exit_status: &'static [(u8, &'static str)],
    environment: &'static [(&'static str, &'static str)],
    files: &'static [(&'static str, &'static str)],
    /// Prose, by noun.
    descriptions: &'static [(&'static str, &'static str)],
    /// Pages of other programs, such as `lokd(8)`.
    see_also: &'static [&'static str],
}

/// Every program that has pages and completions.
fn programs() -> Vec<Program> {
    use lokctl::manual as ctl;
    use lokd::manual as daemon;
    vec![
        Program {
            command: lokctl::command(),
            section: "1",
            pages_by_noun: true,
            signals: &[],
            sections: &[],
            exit_status: ctl::EXIT_STATUS,
            environment: ctl::ENVIRONMENT,
            files: ctl::FILES,
            descriptions: ctl::DESCRIPTIONS,
            see_also: &[
                "lok-quickstart(7)",
                "lok-apps(7)",
                "lok-ci(7)",
                "lok-operate(7)",
                "lok-keys(7)",
                "lokd(8)",
            ],
        },
        Program {
            command: lokd::cli::command(),
            section: "8",
            pages_by_noun: false,
            signals: daemon::SIGNALS,
            sections: daemon::SECTIONS,
            exit_status: daemon::EXIT_STATUS,
            environment: daemon::ENVIRONMENT,
            files: daemon::FILES,
            descriptions: &[],
            see_also: &[
                "lokctl(1)",
                "lokd.toml(5)",
                "lok-quickstart(7)",
                "lok-apps(7)",
                "lok-ci(7)",
                "lok-operate(7)",
                "lok-keys(7)",
            ],
        },
    ]
}

fn main() -> Result<ExitCode> {
    let check = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => {
            writeln!(std::io::stderr(), "usage: generate [--check]")?;
            return Ok(ExitCode::from(2));
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut wanted = BTreeMap::new();
    let mut differing = Vec::new();
    for program in programs() {
        let prefix = format!("{}-", program.command.get_name());
        let pages = pages(&program)?;
        for stale in names(&root.join("man"))? {
            if stale.starts_with(&prefix) && !pages.contains_key(&stale) {
                differing.push(Path::new("man").join(stale));
            }
        }
        wanted.extend(
            pages
                .into_iter()
                .map(|(name, text)| (Path::new("man").join(name), text)),
        );
        wanted.extend(completions(program.command)?);
    }
    for (path, text) in &wanted {
        if std::fs::read(root.join(path)).ok().as_ref() != Some(text) {
            differing.push(path.clone());
        }
    }
    if check {
        return report(&differing);
    }
    for path in &differing {
        let full = root.join(path);
        match wanted.get(path) {
            Some(text) => {
                std::fs::create_dir_all(full.parent().unwrap_or(&root))?;
                std::fs::write(&full, text)
            }
            None => std::fs::remove_file(&full),
        }
        .with_context(|| format!("cannot write {}", full.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn report(differing: &[PathBuf]) -> Result<ExitCode> {
    if differing.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let mut stderr = std::io::stderr();
    for path in differing {
        writeln!(
            stderr,
            "{} is not what the command line says",
            path.display()
        )?;
    }
    writeln!(stderr, "mend it: {MEND}")?;
    Ok(ExitCode::FAILURE)
}

fn names(directory: &Path) -> Result<Vec<String>> {
    match std::fs::read_dir(directory) {
        Ok(entries) => entries
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn completions(mut command: Command) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let name = command.get_name().to_owned();
    [
        Shell::Bash,
        Shell::Zsh,
        Shell::Fish,
        Shell::Elvish,
        Shell::PowerShell,
    ]
    .into_iter()
    .map(|shell| {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut command, &name, &mut script);
        Ok((
            Path::new("completions").join(shell.file_name(&name)),
            script,
        ))
    })
    .collect()
}

/// Every page of a program, by its file name.
fn pages(program: &Program) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut command = program.command.clone().disable_help_subcommand(true);
    command.build();
    let name = command.get_name().to_owned();
    let mut pages = BTreeMap::new();
    let nouns: Vec<String> = visible(&command)
        .map(|noun| format!("{name}-{}", noun.get_name()))
        .collect();
    if program.pages_by_noun {
        for (noun, page) in visible(&command).zip(&nouns) {
            let text = noun_page(program, noun, page, &nouns)?;
            pages.insert(format!("{page}.{}", program.section), text);
        }
    }
    let text = program_page(program, &command, &nouns)?;
    pages.insert(format!("{name}.{}", program.section), text);
    Ok(pages)
}

fn visible(command: &Command) -> impl Iterator<Item = &Command> {
    command
        .get_subcommands()
        .filter(|verb| !verb.is_hide_set() && verb.get_name() != "help")
}

fn program_page(program: &Program, command: &Command, nouns: &[String]) -> Result<Vec<u8>> {
    let mut page = head(program, command.get_name());
    let man = Man::new(command.clone()).section(program.section);
    piece(&mut page, |into| man.render_name_section(into))?;
    piece(&mut page, |into| man.render_synopsis_section(into))?;
    piece(&mut page, |into| man.render_description_section(into))?;
    if program.pages_by_noun {
        let mut list = Roff::new();
        list.control("SH", ["COMMANDS"]);
        for (noun, name) in visible(command).zip(nouns) {
            let about = noun
                .get_about()
                .map(ToString::to_string)
                .unwrap_or_default();
            list.control("TP", []);
            list.text([bold(name.as_str()), roman(format!("({})", program.section))]);
            list.text([roman(about)]);
        }
        page.push_str(&without_preamble(&list.render()));
    }
    piece(&mut page, |into| man.render_options_section(into))?;
    if !program.pages_by_noun {
        for leaf in leaves(command) {
            leaf_options(&mut page, leaf)?;
        }
    }
    tail(&mut page, program, command, nouns, command.get_name());
    Ok(page.into_bytes())
}

fn noun_page(program: &Program, noun: &Command, name: &str, nouns: &[String]) -> Result<Vec<u8>> {
    let mut page = head(program, name);
    let about = noun
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let mut text = Roff::new();
    text.control("SH", ["NAME"]);
    text.text([roman(format!("{name} - {about}"))]);
    text.control("SH", ["SYNOPSIS"]);
    for leaf in leaves(noun) {
        text.control("PP", []);
        text.text([roman(usage(leaf))]);
    }
    text.control("SH", ["DESCRIPTION"]);
    let prose = program
        .descriptions
        .iter()
        .find(|(about, _)| *about == noun.get_name())
        .map_or_else(|| format!("{about}."), |(_, prose)| (*prose).to_owned());
    text.text([roman(prose)]);
    text.control("SH", ["OPTIONS"]);
    let global = format!("{}({})", program.command.get_name(), program.section);
    text.text([roman(format!(
        "The options of every command are in {global}."
    ))]);
    page.push_str(&without_preamble(&text.render()));
    for leaf in leaves(noun) {
        leaf_options(&mut page, leaf)?;
    }
    tail(&mut page, program, noun, nouns, name);
    Ok(page.into_bytes())
}

fn head(program: &Program, name: &str) -> String {
    let source = format!("lok {}", program.command.get_version().unwrap_or_default());
    let mut head = Roff::new();
    head.control(
        "TH",
        [
            name.to_uppercase().as_str(),
            program.section,
            "",
            &source,
            "lok",
        ],
    );
    head.render()
}

/// Appends what clap_mangen renders.
fn piece(
    page: &mut String,
    render: impl FnOnce(&mut dyn Write) -> std::io::Result<()>,
) -> Result<()> {
    let mut text = Vec::new();
    render(&mut text)?;
    page.push_str(&without_preamble(&String::from_utf8(text)?));
    Ok(())
}

/// Every piece begins with two lines that define the apostrophe; a page needs them once.
fn without_preamble(text: &str) -> String {
    text.lines()
        .skip_while(|line| line.starts_with(".ie ") || line.starts_with(".el "))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// The verbs below a command that have no verbs below them; the command itself if it has none.
fn leaves(command: &Command) -> Vec<&Command> {
    let below: Vec<&Command> = visible(command).collect();
    if below.is_empty() {
        return vec![command];
    }
    below.into_iter().flat_map(leaves).collect()
}

fn usage(leaf: &Command) -> String {
    let text = leaf.clone().render_usage().to_string();
    let words: Vec<&str> = text.split_whitespace().skip(1).collect();
    words.join(" ")
}

/// A leaf's own options, below a heading with its words.
fn leaf_options(page: &mut String, leaf: &Command) -> Result<()> {
    let path = leaf.get_bin_name().unwrap_or(leaf.get_name()).to_owned();
    let about = leaf
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default();
    let mut text = Roff::new();
    text.control("SS", [path.as_str()]);
    text.text([roman(format!("{about}."))]);
    page.push_str(&without_preamble(&text.render()));
    let own = leaf.clone().mut_args(|arg| {
        let common = arg.is_global_set() || ["help", "version"].contains(&arg.get_id().as_str());
        arg.hide(common)
    });
    let mut options = Vec::new();
    Man::new(own).render_options_section(&mut options)?;
    page.extend(
        without_preamble(&String::from_utf8(options)?)
            .lines()
            .filter(|line| !line.starts_with(".SH"))
            .map(|line| format!("{line}\n")),
    );
    Ok(())
}

/// EXIT STATUS, ENVIRONMENT, FILES, EXAMPLES and SEE ALSO.
fn tail(page: &mut String, program: &Program, command: &Command, nouns: &[String], own: &str) {
    let mut text = Roff::new();
    let mut entries = |heading: &str, entries: &[(String, &str)]| {
        text.control("SH", [heading]);
        for (term, meaning) in entries {
            text.control("TP", []);
            text.text([bold(term.as_str())]);
            text.text([roman(*meaning)]);
        }
    };
    let named = |pairs: &[(&str, &'static str)]| -> Vec<(String, &'static str)> {
        pairs
            .iter()
            .map(|(term, meaning)| ((*term).to_owned(), *meaning))
            .collect()
    };
    let codes: Vec<_> = program
        .exit_status
        .iter()
        .map(|(code, meaning)| (code.to_string(), *meaning))
        .collect();
    if !program.signals.is_empty() {
        entries("SIGNALS", &named(program.signals));
    }
    entries("EXIT STATUS", &codes);
    entries("ENVIRONMENT", &named(program.environment));
    entries("FILES", &named(program.files));
    for (heading, paragraphs) in program.sections {
        text.control("SH", [*heading]);
        for paragraph in *paragraphs {
            text.control("PP", []);
            text.text([roman(*paragraph)]);
        }
    }
    text.control("SH", ["EXAMPLES"]);
    for leaf in leaves(command) {
        let help = leaf
            .get_after_long_help()
            .map(ToString::to_string)
            .unwrap_or_default();
        for example in help
            .lines()
            .skip(1)
            .map(str::trim)
            .filter(|line| !line.is_empty())
        {
            text.control("PP", []);
            text.text([roman(example)]);
        }
    }
    text.control("SH", ["SEE ALSO"]);
    let name = program.command.get_name().to_owned();
    let own_pages = if program.pages_by_noun { nouns } else { &[] };
    let pages: Vec<String> = std::iter::once(&name)
        .chain(own_pages)
        .filter(|page| page.as_str() != own)
        .map(|page| format!("{page}({})", program.section))
        .chain(program.see_also.iter().map(|page| (*page).to_owned()))
        .collect();
    text.text([roman(pages.join(", "))]);
    page.push_str(&without_preamble(&text.render()));
}
