//! What each noun does that no other noun does, and the start of it all.

mod apply;
mod apps;
mod audit;
mod backup;
mod context;
mod fakts;
mod keys;
mod notify;
mod orgs;
mod providers;
mod roles;
mod scopes;
mod server;
mod users;

pub use apply::{Apply, Diff, Export};
pub use apps::Apps;
pub use audit::Audit;
pub use backup::Backup;
pub use context::Contexts;
pub use fakts::Fakts;
pub use keys::Keys;
pub use notify::Notify;
pub use orgs::Orgs;
pub use providers::Providers;
pub use roles::Roles;
pub use scopes::Scopes;
pub use server::{Completions, Reload, Status};
pub use users::Users;

use crate::cli::{Cli, Global, Nouns, command};
use crate::client::{Client, Manner};
use crate::error::{Failure, exit};
use crate::output::{Format, Output};
use crate::prompt::Answers;
use crate::resource::Session;
use crate::settings::{File, Flags, Settings, environment, resolve};
use clap::FromArgMatches;
use std::io::IsTerminal;

/// Parses the command line, carries it out, and answers the exit code.
pub fn run() -> u8 {
    let parsed = command()
        .try_get_matches()
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, and the rest is usage; both may meet a closed pipe.
            return match error.print() {
                Err(broken) if broken.kind() == std::io::ErrorKind::BrokenPipe => exit::PIPE,
                _ if error.use_stderr() => exit::USAGE,
                _ => 0,
            };
        }
    };
    let red = cli
        .global
        .color
        .applies(std::io::stderr().is_terminal(), &environment);
    let mut json = matches!(cli.global.output, Some(Format::Json | Format::JsonLines));
    match carry_out(cli, &mut json) {
        Ok(()) => 0,
        Err(failure) => failure.report(json, red),
    }
}

/// The contexts. A file of them that cannot be read is in nobody's way who says where lokd is.
fn contexts(flags: Flags<'_>) -> Result<File, Failure> {
    match File::load() {
        Err(_) if flags.endpoint.is_some() && flags.context.is_none() => Ok(File::default()),
        loaded => loaded,
    }
}

fn carry_out(cli: Cli, json: &mut bool) -> Result<(), Failure> {
    refuse_borrowed_rights()?;
    if let Nouns::Completions(completions) = cli.noun {
        return completions.run();
    }
    // To mend the contexts must work while the current one is broken.
    if let Nouns::Context(contexts) = cli.noun {
        let format = cli.global.output.clone().unwrap_or(Format::Table);
        return contexts.run(&cli.global, &printer(&cli.global, format));
    }
    let flags = Flags {
        endpoint: cli.global.endpoint.as_deref(),
        context: cli.global.context.as_deref(),
        output: cli.global.output.as_ref(),
    };
    let Settings { sockets, output } = resolve(flags, &environment, &contexts(flags)?)?;
    *json = matches!(output, Format::Json | Format::JsonLines);
    let session = Session {
        out: printer(&cli.global, output),
        answers: Answers {
            yes: cli.global.yes,
            no_input: cli.global.no_input,
        },
        client: Client::new(Manner {
            sockets,
            timeout: cli.global.timeout,
            request_id: cli.global.request_id,
            quiet: cli.global.quiet,
            verbose: cli.global.verbose,
            debug: cli.global.debug,
        })?,
    };
    match cli.noun {
        Nouns::Users(users) => users.run(&session),
        Nouns::Orgs(orgs) => orgs.run(&session),
        Nouns::Roles(roles) => roles.run(&session),
        Nouns::Scopes(scopes) => scopes.run(&session),
        Nouns::Apps(apps) => apps.run(&session),
        Nouns::Fakts(fakts) => fakts.run(&session),
        Nouns::Keys(keys) => keys.run(&session),
        Nouns::Providers(providers) => providers.run(&session),
        Nouns::Notify(notify) => notify.run(&session),
        Nouns::Apply(apply) => apply.run(&session),
        Nouns::Diff(diff) => diff.run(&session),
        Nouns::Export(export) => export.run(&session),
        Nouns::Audit(audit) => audit.run(&session),
        Nouns::Backup(backup) => backup.run(&session),
        Nouns::Status(status) => status.run(&session),
        Nouns::Reload(reload) => reload.run(&session),
        Nouns::Whoami => server::whoami(&session),
        Nouns::Version => server::version(&session),
        Nouns::Context(_) | Nouns::Completions(_) => Ok(()),
    }
}

fn printer(global: &Global, format: Format) -> Output {
    let screen = Output::screen();
    let pager = (!global.no_pager).then(|| {
        environment("LOKCTL_PAGER")
            .or_else(|| environment("PAGER"))
            .unwrap_or_else(|| "less -FRX".to_owned())
    });
    Output {
        format,
        screen,
        headers: !global.no_headers,
        pager,
        color: global.color.applies(screen.is_some(), &environment),
        quiet: global.quiet,
    }
}

/// All authority is the caller's own: as a setuid or setgid program lokctl would lend somebody else's.
fn refuse_borrowed_rights() -> Result<(), Failure> {
    use rustix::process::{getegid, geteuid, getgid, getuid};
    if getuid() == geteuid() && getgid() == getegid() {
        return Ok(());
    }
    Err(Failure::new(
        exit::NOT_PERMITTED,
        "not_permitted",
        "lokctl does not run setuid or setgid",
    )
    .why("it would lend its owner's rights to everybody")
    .fix("chmod ug-s the program, and use sudo"))
}
