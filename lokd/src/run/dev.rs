//! `lokd dev`: a server of one's own for trying out, and the lines to type next.

use super::{serve, start};
use crate::Parts;
use crate::config::{Config, check_database_url, is_private};
use crate::exit::{Class, Exit};
use crate::server::inherited::Inherited;
use crate::server::listener::bind;
use crate::service::Failure;
use crate::service::dev::{self, DevFacts, quote};
use crate::telemetry::Telemetry;
use clap::ArgMatches;
use lok_common::Problem;
use std::fmt::Write as _;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write as _};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Where it listens unless told otherwise.
const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8080);

/// Runs it.
///
/// # Errors
/// Whatever kept it from starting.
pub async fn dev(matches: &ArgMatches, parts: Parts) -> Result<(), Exit> {
    crate::measure::install();
    let data = data(matches.get_one::<PathBuf>("data"))?;
    let wanted = matches.get_one::<SocketAddr>("listen").copied();
    let (listener, address) = listen(wanted)?;
    let moved = wanted.is_none() && address != LISTEN;
    let database = matches.get_one::<String>("database").cloned();
    check_database_url(database.as_deref().unwrap_or_default()).map_err(|why| {
        let what = "the database of --database cannot be used";
        Exit::new(Class::Usage, what, why, "mend the URL")
    })?;
    let config = Config::defaults_for_dev(&data, address, database);
    let telemetry = Telemetry::start(&config.log)
        .map_err(|why| Exit::internal("logging could not be started", why))?;
    if config.http.insecure_lan {
        tracing::warn!(
            %address,
            "others on this network can reach it, and passwords and tokens cross it in the clear"
        );
    }
    let file = data.join("dev.json");
    let (mut lok, _locks) = start::open(config.clone(), parts.clock).await?;
    let known = read(&file)?;
    let facts = dev::ensure(&lok, known, &config.admin_socket.path)
        .await
        .map_err(|failure| match failure {
            Failure::Store(error) => start::database_exit(&config.database.url, error),
            Failure::Refused(problem) => refused(problem),
        })?;
    write_private(&file, &json(&facts)?)?;
    lok.dev = Some(facts.clone());
    let summary = matches.get_one::<PathBuf>("summary");
    serve::serve(
        lok,
        parts.admin,
        telemetry,
        Inherited {
            admin: None,
            public: vec![(listener, false)],
        },
        // There is no file to read again.
        move || Ok(config.clone()),
        |_| {
            if let Some(path) = summary {
                write_private(path, &json(&facts)?)?;
            }
            super::say(&lines(&facts, moved));
            Ok(())
        },
    )
    .await
}

/// The data directory, which nobody else may enter.
fn data(wanted: Option<&PathBuf>) -> Result<PathBuf, Exit> {
    let directory = match wanted {
        Some(wanted) => wanted.clone(),
        None => std::env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
            .or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".local/share")))
            .ok_or_else(|| {
                Exit::new(
                    Class::Usage,
                    "there is no place for the data",
                    "neither XDG_DATA_HOME nor HOME is set",
                    "name one: lokd dev --data DIR",
                )
            })?
            .join("lok-dev"),
    };
    let failed = |why: io::Error| {
        Exit::new(
            Class::Config,
            format!("the data directory {} cannot be made", directory.display()),
            why,
            "name another: lokd dev --data DIR",
        )
    };
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&directory)
        .map_err(failed)?;
    // Without symbolic links, because the admin socket is not put behind one.
    directory.canonicalize().map_err(failed)
}

/// The listener. Without a wish another port will do when the usual one is taken.
fn listen(wanted: Option<SocketAddr>) -> Result<(TcpListener, SocketAddr), Exit> {
    let address = wanted.unwrap_or(LISTEN);
    let ip = address.ip().to_canonical();
    if !(ip.is_loopback() || ip.is_unspecified() || is_private(ip)) {
        return Err(Exit::new(
            Class::Usage,
            format!("lokd dev does not listen on {address}"),
            "it speaks plain HTTP, which is for this machine and private networks",
            "use lokd serve with a certificate, or listen on 127.0.0.1",
        ));
    }
    let bound = match bind(address) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse && wanted.is_none() => {
            bind(SocketAddr::new(LISTEN.ip(), 0))
        }
        bound => bound,
    };
    bound
        .and_then(|listener| {
            let address = listener.local_addr()?;
            Ok((listener, address))
        })
        .map_err(|why| {
            Exit::new(
                Class::Software,
                format!("cannot listen on {address}"),
                why,
                "free the address, or name another: lokd dev --listen 127.0.0.1:0",
            )
        })
}

/// What an earlier start wrote; `None` when there is nothing.
fn read(file: &Path) -> Result<Option<DevFacts>, Exit> {
    let failed = |why: &dyn std::fmt::Display| {
        Exit::new(
            Class::Config,
            format!("{} cannot be read", file.display()),
            why,
            "remove it: the next start makes new secrets and writes it anew",
        )
    };
    match fs::read(file) {
        Ok(text) => serde_json::from_slice(&text)
            .map(Some)
            .map_err(|error| failed(&error)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(&error)),
    }
}

fn json(facts: &DevFacts) -> Result<Vec<u8>, Exit> {
    let mut text = serde_json::to_vec_pretty(facts)
        .map_err(|error| Exit::internal("the facts cannot be written", error))?;
    text.push(b'\n');
    Ok(text)
}

/// Writes beside the target and moves it into place, so that nobody reads half of it. A symbolic link is refused.
fn write_private(path: &Path, text: &[u8]) -> Result<(), Exit> {
    let write = || {
        if fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
            return Err(io::Error::other("there is something that is no plain file"));
        }
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(format!(".{}", std::process::id()));
        let draft = path.with_file_name(name);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&draft)?;
        let written = file
            .write_all(text)
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&draft, path));
        if written.is_err() {
            let _ = fs::remove_file(&draft);
        }
        written
    };
    write().map_err(|why| {
        Exit::new(
            Class::Config,
            format!("{} cannot be written", path.display()),
            why,
            "name a file in a directory of your own",
        )
    })
}

fn refused(problem: Problem) -> Exit {
    Exit::new(
        Class::Software,
        problem.message,
        problem.why.unwrap_or_default(),
        problem
            .fix
            .unwrap_or_else(|| "start with another --data".to_owned()),
    )
}

/// What is printed: comments, and shell lines that work as they are.
fn lines(facts: &DevFacts, moved: bool) -> String {
    let mut text = format!("# Lok is ready at {}\n", facts.issuer);
    // Writing into a string cannot fail, here and below.
    if moved {
        let _ = writeln!(text, "# ({LISTEN} is taken; --listen chooses an address)");
    }
    let _ = writeln!(
        text,
        "# Sign in as {} with the password {} (organization {}).",
        facts.admin.username,
        facts.admin.password.expose(),
        facts.organization
    );
    match lokctl() {
        Some(lokctl) => {
            let lokctl = format!(
                "{} --endpoint {}",
                quote(&lokctl.display().to_string()),
                quote(&format!("unix:{}", facts.socket))
            );
            let _ = write!(
                text,
                "\n# Is everything well?\n{lokctl} status\n\
                 \n# Who can sign in?\n{lokctl} users list\n\
                 \n# Who belongs to the organization?\n{lokctl} orgs members list {}\n",
                facts.organization
            );
        }
        None => text.push_str("\n# lokctl is not beside this program: build it as well.\n"),
    }
    let _ = write!(
        text,
        "\n# A token for a service that acts for itself:\n{}\n",
        facts.token_command()
    );
    if let Some(lokctl) = lokctl() {
        let lokctl = format!(
            "{} --endpoint {}",
            quote(&lokctl.display().to_string()),
            quote(&format!("unix:{}", facts.socket))
        );
        let _ = write!(
            text,
            "\n# Start a Fakts app, approve it, and fetch its claim token:\n{}\n",
            facts.fakts_command(&lokctl)
        );
    }
    let _ = write!(
        text,
        "\n# Tokens and configuration of a Fakts app, by the key of a mandate:\n{}\n",
        facts.mandate_command()
    );
    let url = facts.authorize_url();
    if has_browser() {
        let _ = writeln!(
            text,
            "\n# Sign in to the example app, in a browser:\nxdg-open {}",
            quote(&url)
        );
    } else {
        let _ = writeln!(
            text,
            "\n# Sign in to the example app: open this in a browser:\n# {url}"
        );
    }
    text.push_str("\n# Ctrl-C ends it; the next start has the same facts.");
    text
}

/// The lokctl that was built with this lokd.
fn lokctl() -> Option<PathBuf> {
    let path = std::env::current_exe().ok()?.with_file_name("lokctl");
    path.is_file().then_some(path)
}

/// Whether `xdg-open` is there and has a screen to open a browser on.
fn has_browser() -> bool {
    let screen = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let path = std::env::var_os("PATH").unwrap_or_default();
    screen && std::env::split_paths(&path).any(|directory| directory.join("xdg-open").is_file())
}
