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
        "Reads the configuration and the certificate again, as lokctl reload does: all of it is checked first, then taken up, or the old one stays and the log says why. The log names what needs a restart.",
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
    (
        64,
        "The command line is wrong, or a restore was not confirmed. Nothing was changed.",
    ),
    (
        65,
        "The backup is cut off, changed, foreign, or of a newer lok; stderr says which. Nothing was changed.",
    ),
    (66, "The backup cannot be read."),
    (69, "The database cannot be used."),
    (
        70,
        "A defect, or the system refused something, such as an address to listen on.",
    ),
    (
        74,
        "There is no room, or a disk fails. Nothing was changed.",
    ),
    (
        75,
        "Another lokd holds the data directory, the database file or the socket, or another program the file that a restore replaces; try again when it has ended.",
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
        "The value of section.key, such as LOKD__HTTP__LISTEN=127.0.0.1:9000. It weighs more than the files and less than --set. lokd dev reads none of them.",
    ),
    (
        "TMPDIR",
        "Where lokd backup verify, and lokd restore into PostgreSQL, read the backup into; as much room as the backup is needed.",
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
        "WATCHDOG_USEC, WATCHDOG_PID",
        "How often the service manager wants a sign of life (WatchdogSec=). It is given three times as often, after the runtime turned and every active key signed something. A database that does not answer makes lokd not ready and is no reason to start it again.",
    ),
    (
        "LISTEN_FDS, LISTEN_PID, LISTEN_FDNAMES",
        "The sockets that the service manager hands over (sd_listen_fds(3)); see SYSTEMD.",
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
    (
        "/var/lib/lokd/lok.db",
        "The SQLite file, mode 0600, with lok.db-wal and lok.db-shm beside it: never copy it while lokd runs, make a backup.",
    ),
    (
        "/var/lib/lokd/lok.db.before-*",
        "What the SQLite file was before a newer lokd changed its schema, mode 0600; the newest three are kept. To go back to the older lokd, stop lokd and put one in the place of lok.db, without lok.db-wal and lok.db-shm. And before a restore, under its time: lok.db.before-restore-20261130T120000Z. Of those none is removed.",
    ),
    ("/run/lokd/admin.sock", "The admin socket, mode 0660."),
    (
        "$XDG_DATA_HOME/lok-dev",
        "Everything that lokd dev keeps; dev.json in it has the passwords that are printed at start.",
    ),
];

/// Paragraphs under headings of their own.
pub const SECTIONS: &[(&str, &[&str])] = &[
    (
        "SYSTEMD",
        &[
            "The package has lokd.service (Type=notify, with a watchdog, without any capability), lokd.socket for the admin socket, and lokd-http.socket and lokd-https.socket for the public ones, of which at most one is enabled as a rule. A socket unit has a name for lokd in FileDescriptorName=: admin, http (plain HTTP) or https (with the certificate of the section tls). A name that lokd does not know ends it with 78. Public sockets that are handed over stand in for http.listen. They stay open while lokd is started again, so that no connection is refused: who connects meanwhile waits.",
            "systemctl reload lokd runs lokctl reload --wait, which fails with the first thing that is wrong. The drop-in notify-reload.conf is for systemd 253 and later. The drop-in credentials.conf hands the master key over as a credential.",
        ],
    ),
    (
        "HEALTH",
        &[
            "GET /health/live on the public listener answers 204 as long as the process answers. GET /health/ready answers 200, or 503 with the check that is not well: database, keys, clock, certificate, serving. It is answered on the admin socket and on the addresses of metrics.listen, and never on the public listener.",
        ],
    ),
    (
        "METRICS",
        &[
            "GET /metrics in Prometheus' text format is answered where /health/ready is; on the admin socket it takes the header Lok-Api: 1 and any role. No label names a person, an app or an address, and a route is its template. The package has alerts on them in lokd.rules.yml.",
            "Requests: lokd_http_requests_total{route,method,code}, lokd_http_request_duration_seconds{route}, lokd_http_in_flight, lokd_tls_handshakes_total{result,version}, lokd_tls_cert_not_after_seconds, lokd_jwks_requests_total.",
            "People and apps: lokd_token_issued_total{grant}, lokd_token_denied_total{grant,error}, lokd_auth_attempts_total{method,outcome}, lokd_auth_lockouts_total, lokd_rate_limited_total{limiter}, lokd_refresh_reuse_detected_total, lokd_code_replay_detected_total, lokd_sessions_active, lokd_audit_events_total{action,outcome}. What is audited is counted by the node that links it into the chain, a second later.",
            "Keys: lokd_signing_key_info{kid,alg,state}, lokd_key_age_seconds{kid}, lokd_signing_key_next_transition_seconds{alg}.",
            "What lokd stands on: lokd_ready, lokd_check{check}, lokd_db_up, lokd_db_query_duration_seconds{op}, lokd_sqlite_wal_bytes, lokd_argon2_seconds, lokd_argon2_queue_depth, lokd_outbound_requests_total{purpose,outcome}, lokd_outbound_blocked_total{reason}, lokd_notify_outbox{state}, lokd_log_lines_dropped_total, lokd_config_last_reload_success, lokd_config_last_reload_timestamp_seconds, lokd_build_info{version,database}, process_*.",
        ],
    ),
    (
        "LOG",
        &[
            "A line is a JSON object with ts, level, target and msg; on a terminal, or with log.format = text, it is text. A line about a request has its request_id, which its answer has in X-Request-Id. An event of the audit log is a line as well, with its action as event and with outcome, actor, client_id, user_id and object; other events are config.change, config.reload, certificate.reload and panic. Secrets, codes, tokens and query strings are in no line. When nobody takes the lines, 2048 wait, further ones are dropped and counted, and requests go on.",
        ],
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
    ("verify", "lokd backup verify /var/backups/lok.backup"),
    (
        "verify",
        "lokd backup verify /var/backups/lok.backup --config /etc/lok/lokd.toml",
    ),
    ("restore", "lokd restore /var/backups/lok.backup"),
    (
        "restore",
        "lokd restore /var/backups/lok.backup --confirm id.example.com",
    ),
    ("health", "lokd health --socket /run/lokd/admin.sock"),
];
