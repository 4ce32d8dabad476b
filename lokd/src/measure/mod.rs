//! What is counted while lokd runs, told in Prometheus' text format.
//!
//! No label names a person, a client or an address, and each has a bounded set of values. A handle is made once and kept:
//! to count costs a look at a map. Must not import any layer.

mod family;
mod http;
mod page;

pub use http::{InFlight, in_flight, request};
pub use page::{Metric, Page};

use family::Family;
use metrics::{Gauge, Histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::{LazyLock, OnceLock};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Seconds: from what memory answers to what nobody waits for.
const BUCKETS: &[f64] = &[
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];

static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();

static ISSUED: Family<1> = Family::new("lokd_token_issued_total", ["grant"]);
static DENIED: Family<2> = Family::new("lokd_token_denied_total", ["grant", "error"]);
static SIGN_INS: Family<2> = Family::new("lokd_auth_attempts_total", ["method", "outcome"]);
static LOCKOUTS: Family<0> = Family::new("lokd_auth_lockouts_total", []);
static LIMITED: Family<1> = Family::new("lokd_rate_limited_total", ["limiter"]);
static REUSE: Family<0> = Family::new("lokd_refresh_reuse_detected_total", []);
static REPLAY: Family<0> = Family::new("lokd_code_replay_detected_total", []);
static JWKS: Family<0> = Family::new("lokd_jwks_requests_total", []);
static HANDSHAKES: Family<2> = Family::new("lokd_tls_handshakes_total", ["result", "version"]);
static OUTBOUND: Family<2> = Family::new("lokd_outbound_requests_total", ["purpose", "outcome"]);
static BLOCKED: Family<1> = Family::new("lokd_outbound_blocked_total", ["reason"]);
static DROPPED: Family<0> = Family::new("lokd_log_lines_dropped_total", []);

static READS: LazyLock<Histogram> =
    LazyLock::new(|| metrics::histogram!("lokd_db_query_duration_seconds", "op" => "read"));
static WRITES: LazyLock<Histogram> =
    LazyLock::new(|| metrics::histogram!("lokd_db_query_duration_seconds", "op" => "write"));
static HASHES: LazyLock<Histogram> = LazyLock::new(|| metrics::histogram!("lokd_argon2_seconds"));
static HASHES_WAITING: LazyLock<Gauge> =
    LazyLock::new(|| metrics::gauge!("lokd_argon2_queue_depth"));

/// What every name means, as `# HELP` tells it.
const HELP: &[(&str, &str)] = &[
    ("lokd_token_issued_total", "Token answers, by grant type"),
    (
        "lokd_token_denied_total",
        "Token requests that were refused, by grant type and error",
    ),
    (
        "lokd_auth_attempts_total",
        "Sign-ins, by what was shown and how they ended",
    ),
    (
        "lokd_auth_lockouts_total",
        "Budgets of an account that were used up",
    ),
    (
        "lokd_rate_limited_total",
        "Requests that were refused because there were too many",
    ),
    (
        "lokd_refresh_reuse_detected_total",
        "Refresh tokens that came a second time",
    ),
    (
        "lokd_code_replay_detected_total",
        "Authorization codes that came a second time",
    ),
    (
        "lokd_jwks_requests_total",
        "Requests for the published keys",
    ),
    (
        "lokd_tls_handshakes_total",
        "TLS handshakes, by result and version",
    ),
    (
        "lokd_outbound_requests_total",
        "Requests to addresses that others name",
    ),
    (
        "lokd_outbound_blocked_total",
        "Addresses that may not be asked",
    ),
    (
        "lokd_log_lines_dropped_total",
        "Lines of the log that nobody took",
    ),
    (
        "lokd_audit_events_total",
        "Audit events, by action and outcome; each is counted by one node",
    ),
];

/// What is counted also by those who never saw it happen, so that an alert has something to compare with.
fn begin_at_zero() {
    for family in [&LOCKOUTS, &REUSE, &REPLAY, &JWKS, &DROPPED] {
        family.add([], 0);
    }
}

/// Begins to count. Whatever was counted before goes nowhere; a second call changes nothing.
pub fn install() {
    RECORDER.get_or_init(|| {
        let builder = PrometheusBuilder::new();
        let builder = builder
            .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), BUCKETS)
            // Only an empty list is refused.
            .unwrap_or_else(|_| PrometheusBuilder::new());
        let recorder = builder.build_recorder();
        let handle = recorder.handle();
        // Another recorder of this process stays: then there is nothing to tell, and nothing else follows.
        let _ = metrics::set_global_recorder(recorder);
        for (name, help) in HELP {
            metrics::describe_counter!(*name, *help);
        }
        metrics::describe_counter!(
            "lokd_http_requests_total",
            "Requests, by route, method and status"
        );
        metrics::describe_histogram!(
            "lokd_http_request_duration_seconds",
            "How long requests took, by route"
        );
        metrics::describe_gauge!("lokd_http_in_flight", "Requests that are being answered");
        metrics::describe_histogram!(
            "lokd_db_query_duration_seconds",
            "How long transactions took, their wait included"
        );
        metrics::describe_histogram!(
            "lokd_argon2_seconds",
            "How long password hashes took, their wait included"
        );
        metrics::describe_gauge!(
            "lokd_argon2_queue_depth",
            "Passwords that are being hashed or wait for it"
        );
        metrics::describe_gauge!(
            "lokd_config_last_reload_success",
            "Whether the last reload was taken up"
        );
        metrics::describe_gauge!(
            "lokd_config_last_reload_timestamp_seconds",
            "When a configuration was last taken up"
        );
        begin_at_zero();
        handle
    });
}

/// Takes in what histograms have gathered. A job calls it, so that memory is bounded when nobody asks.
pub fn upkeep() {
    if let Some(handle) = RECORDER.get() {
        handle.run_upkeep();
    }
}

/// Everything that was counted.
#[must_use]
pub fn render() -> String {
    RECORDER
        .get()
        .map(PrometheusHandle::render)
        .unwrap_or_default()
}

/// Tokens were issued.
pub fn token_issued(grant: &'static str) {
    ISSUED.add([grant], 1);
}

/// A token request was refused.
pub fn token_denied(grant: &'static str, error: &'static str) {
    DENIED.add([grant, error], 1);
}

/// Somebody tried to sign in.
pub fn sign_in(method: &'static str, outcome: &'static str) {
    SIGN_INS.add([method, outcome], 1);
}

/// An account's budget was used up.
pub fn locked_out() {
    LOCKOUTS.add([], 1);
}

/// A request was refused because there were too many.
pub fn rate_limited(limiter: &'static str) {
    LIMITED.add([limiter], 1);
}

/// A refresh token came a second time.
pub fn refresh_reuse() {
    REUSE.add([], 1);
}

/// An authorization code came a second time.
pub fn code_replay() {
    REPLAY.add([], 1);
}

/// Somebody asked for the published keys.
pub fn jwks() {
    JWKS.add([], 1);
}

/// A TLS handshake ended.
pub fn handshake(result: &'static str, version: &'static str) {
    HANDSHAKES.add([result, version], 1);
}

/// An address that others name was asked, or was to be.
pub fn outbound(purpose: &'static str, outcome: &'static str) {
    OUTBOUND.add([purpose, outcome], 1);
}

/// An address may not be asked.
pub fn outbound_blocked(reason: &'static str) {
    BLOCKED.add([reason], 1);
}

/// Lines of the log were lost.
pub fn log_dropped(lines: u64) {
    DROPPED.add([], lines);
}

/// Audit events were linked into the chain.
pub fn audited(action: &str, outcome: &str) {
    let (action, outcome) = (action.to_owned(), outcome.to_owned());
    metrics::counter!("lokd_audit_events_total", "action" => action, "outcome" => outcome)
        .increment(1);
}

/// A configuration was taken up, or refused.
pub fn reloaded(taken: bool) {
    metrics::gauge!("lokd_config_last_reload_success").set(if taken { 1.0 } else { 0.0 });
    if taken {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        metrics::gauge!("lokd_config_last_reload_timestamp_seconds")
            .set(now.map_or(0.0, |since| since.as_secs_f64()));
    }
}

/// A read of the database ended.
pub fn read(began: Instant) {
    READS.record(began.elapsed());
}

/// A write to the database ended.
pub fn write(began: Instant) {
    WRITES.record(began.elapsed());
}

/// A password is hashed until this is dropped.
#[must_use]
pub fn hashing() -> Hashing {
    HASHES_WAITING.increment(1.0);
    Hashing(Instant::now())
}

/// A password that is being hashed.
pub struct Hashing(Instant);

impl Drop for Hashing {
    fn drop(&mut self) {
        HASHES_WAITING.decrement(1.0);
        HASHES.record(self.0.elapsed());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_told_and_a_second_installation_changes_nothing() {
        install();
        token_denied("authorization_code", "invalid_grant");
        token_denied("authorization_code", "invalid_grant");
        install();
        let told = render();
        let line =
            "lokd_token_denied_total{grant=\"authorization_code\",error=\"invalid_grant\"} 2";
        assert!(told.contains(line), "{told}");
        assert!(
            told.contains("# HELP lokd_token_denied_total Token requests"),
            "{told}"
        );
        assert!(
            told.contains("lokd_refresh_reuse_detected_total 0"),
            "{told}"
        );
    }
}
