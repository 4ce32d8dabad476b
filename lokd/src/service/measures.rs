//! What `/metrics` answers: what was counted, and what is looked up when somebody asks.

use super::{Lok, keys, status};
use crate::measure::{self, Page};
use crate::protocol::{Millis, keyring};
use crate::store;
use crate::store::outbox::{DEAD, QUEUED, SENT};

/// Everything that lokd tells of itself, in Prometheus' text format.
pub async fn page(lok: &Lok) -> String {
    let mut page = Page::default();
    let database = lok.store.backend().as_str();
    let labels = [
        ("version", env!("CARGO_PKG_VERSION")),
        ("database", database),
    ];
    page.gauge("lokd_build_info", "What runs; always 1")
        .of(&labels, 1.0);
    let up = health(lok, &mut page).await;
    signing_keys(lok, &mut page, lok.clock.now());
    storage(lok, &mut page, up).await;
    process(lok, &mut page);
    let mut text = page.into_text();
    text.push_str(&measure::render());
    text
}

/// What the checks found; answers whether the database is there.
async fn health(lok: &Lok, page: &mut Page) -> bool {
    let status = status::status(lok).await;
    page.gauge("lokd_ready", "Whether lokd can serve everything")
        .is(truth(status.ready));
    let mut checks = page.gauge("lokd_check", "Whether a check of readiness is well");
    for check in &status.checks {
        checks.of(&[("check", &check.name)], truth(check.ok));
    }
    let up = status::is_well(&status.checks, status::DATABASE);
    page.gauge("lokd_db_up", "Whether the database reads and writes")
        .is(truth(up));
    page.gauge("lokd_sessions_active", "Sessions that have not ended")
        .is(status.counts.sessions as f64);
    if let Some(end) = lok.certificate_end() {
        page.gauge(
            "lokd_tls_cert_not_after_seconds",
            "When the certificate ends",
        )
        .is(end as f64);
    }
    up
}

fn signing_keys(lok: &Lok, page: &mut Page, now: Millis) {
    let rows = lok.keys.known().rows(now);
    let mut infos = page.gauge("lokd_signing_key_info", "The signing keys; always 1");
    for (row, state) in &rows {
        let (alg, state) = (row.alg.as_str(), state.as_str());
        infos.of(&[("kid", &row.kid), ("alg", alg), ("state", state)], 1.0);
    }
    let mut ages = page.gauge("lokd_key_age_seconds", "How old a signing key is");
    for (row, _) in &rows {
        ages.of(&[("kid", &row.kid)], seconds(now - row.created_at));
    }
    let config = lok.config();
    let Ok(windows) = keys::windows(&config) else {
        return;
    };
    let rows: Vec<keyring::KeyRow> = rows.into_iter().map(|(row, _)| row).collect();
    let mut nexts = page.gauge(
        "lokd_signing_key_next_transition_seconds",
        "Seconds until the key that signs is to be replaced; below zero it is overdue",
    );
    for alg in &config.keys.algs {
        if let Some(row) = keyring::active(&rows, *alg, now) {
            let left = keyring::ends(row, &windows, now) - now;
            nexts.of(&[("alg", alg.as_str())], seconds(left));
        }
    }
}

async fn storage(lok: &Lok, page: &mut Page, up: bool) {
    if let Some(file) = store::sqlite_file(&lok.config().database.url) {
        let log = std::fs::metadata(format!("{}-wal", file.display()));
        page.gauge(
            "lokd_sqlite_wal_bytes",
            "The length of SQLite's write-ahead log",
        )
        .is(log.map_or(0, |log| log.len()) as f64);
    }
    if !up {
        return;
    }
    let states = lok.looks.outbox(lok).await;
    let mut outbox = page.gauge("lokd_notify_outbox", "Deliveries to people, by state");
    for known in [QUEUED, SENT, DEAD] {
        let count = states.iter().find(|(state, _)| *state == known);
        outbox.of(
            &[("state", known)],
            count.map_or(0, |(_, count)| *count) as f64,
        );
    }
}

/// What the kernel knows of this process, as far as it tells.
fn process(lok: &Lok, page: &mut Page) {
    page.gauge("process_start_time_seconds", "When this process started")
        .is(seconds(lok.started_at));
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // What is behind the name, which may hold anything (proc(5)).
    let behind = stat.rsplit(')').next().unwrap_or_default();
    let fields: Vec<&str> = behind.split_whitespace().collect();
    let field = |number: usize| fields.get(number)?.parse::<f64>().ok();
    if let (Some(user), Some(system)) = (field(11), field(12)) {
        let ticks = rustix::param::clock_ticks_per_second().max(1) as f64;
        page.counter(
            "process_cpu_seconds_total",
            "Time of processors that this process took",
        )
        .is((user + system) / ticks);
    }
    if let Some(threads) = field(17) {
        page.gauge("process_threads", "Threads of this process")
            .is(threads);
    }
    if let Some(pages) = field(21) {
        page.gauge("process_resident_memory_bytes", "Memory of this process")
            .is(pages * rustix::param::page_size() as f64);
    }
    if let Ok(open) = std::fs::read_dir("/proc/self/fd") {
        page.gauge("process_open_fds", "Descriptors that are open")
            .is(open.count() as f64);
    }
    if let Some(most) = rustix::process::getrlimit(rustix::process::Resource::Nofile).current {
        page.gauge("process_max_fds", "Descriptors that may be open")
            .is(most as f64);
    }
}

fn truth(value: bool) -> f64 {
    f64::from(u8::from(value))
}

fn seconds(millis: Millis) -> f64 {
    millis as f64 / 1_000.0
}
