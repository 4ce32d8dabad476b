//! What the man page says beside the clap tree: prose, signals, exit codes, environment, files, examples.

/// What lokd is and does.
pub const DESCRIPTION: &str = "lokd signs people in and gives apps and services tokens that say who somebody is and what \
they may do. It keeps everything in one SQLite file, or in a PostgreSQL database that several lokd may share, and signs with \
keys that it makes, seals and rotates by itself. It is administered with lokctl(1) over a Unix socket, whose callers the \
kernel names. Every change and every call that is denied goes into the audit log, in the same transaction; what is only read \
does not, since a read that writes would let whoever may read fill the disk. lokd serve is the daemon; lokd dev is the same for trying out, with an administrator, an example app and the \
commands to type next. What lokd has to tell goes to stderr, or, as the answer of a command, to stdout.";

/// Every signal and what it does.
pub const SIGNALS: &[(&str, &str)] = &[
    (
        "SIGTERM, SIGINT",
        "Reports not ready, waits http.drain_delay, takes no more requests, finishes those in flight and ends with 0. A second one ends at once.",
    ),
    (
        "SIGHUP",
        "Reads the configuration and the certificate again. A configuration with a problem is refused and the old one stays; the log names what needs a restart.",
    ),
    (
        "SIGKILL",
        "Loses nothing that was acknowledged: the next start goes on with what the database holds.",
    ),
];

/// Every exit code (sysexits(3)) and what it means.
pub const EXIT_STATUS: &[(u8, &str)] = &[
    (
        0,
        "Done; or a signal ended the server and every request in flight was finished.",
    ),
    (
        1,
        "lokd health: the server is not ready, or does not answer.",
    ),
    (64, "The command line is wrong."),
    (69, "The database cannot be used."),
    (
        70,
        "A defect, or the system refused something, such as an address to listen on.",
    ),
    (
        75,
        "Another lokd holds the data directory, the database file or the socket; try again when it has ended.",
    ),
    (
        77,
        "The signing keys cannot be opened: the master key is missing or another one.",
    ),
    (
        78,
        "The configuration has problems; stderr names all of them.",
    ),
];

/// Every environment variable and what it does.
pub const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "LOKD__SECTION__KEY",
        "The value of section.key, such as LOKD__HTTP__LISTEN=127.0.0.1:9000. It weighs more than the files and less than --set.",
    ),
    (
        "CREDENTIALS_DIRECTORY",
        "Where relative paths of secret files begin, and where the master key is when it is a credential of systemd.exec(5).",
    ),
    (
        "NOTIFY_SOCKET",
        "Where the service manager is told of start, reload and stop (sd_notify(3)).",
    ),
    (
        "XDG_DATA_HOME",
        "Where lokd dev makes the directory lok-dev; ~/.local/share unless set.",
    ),
];

/// Every file and what it is for.
pub const FILES: &[(&str, &str)] = &[
    (
        "/etc/lok/lokd.toml",
        "The configuration, described in lokd.toml(5).",
    ),
    (
        "/etc/lok/conf.d/*.toml",
        "More of it, in the order of the names.",
    ),
    (
        "/var/lib/lokd",
        "The data directory, mode 0700: the SQLite file and the master key.",
    ),
    (
        "/var/lib/lokd/master.key",
        "The key that seals the signing keys, mode 0600. Without it they are lost: back it up apart from the database.",
    ),
    ("/run/lokd/admin.sock", "The admin socket, mode 0660."),
    (
        "$XDG_DATA_HOME/lok-dev",
        "Everything that lokd dev keeps; dev.json in it has the passwords that are printed at start.",
    ),
];

/// Examples: the command and a command line.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("serve", "lokd serve"),
    (
        "serve",
        "lokd serve --config ./lokd.toml --set log.level=debug",
    ),
    ("dev", "lokd dev"),
    (
        "dev",
        "lokd dev --listen 127.0.0.1:9000 --data ./lok-dev --summary ./facts.json",
    ),
    ("migrate", "lokd migrate --config /etc/lok/lokd.toml"),
    ("check-config", "lokd check-config"),
    (
        "check-config",
        "lokd check-config --set http.listen=0.0.0.0:443",
    ),
    ("health", "lokd health --socket /run/lokd/admin.sock"),
];
