//! Requests: how many, how they ended, and how long they took.

use metrics::{Counter, Gauge, Histogram};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::Duration;

/// What is known of each route. Routes are templates, which the program has so many of and no more.
static ROUTES: LazyLock<RwLock<HashMap<String, Arc<Route>>>> = LazyLock::new(RwLock::default);
static IN_FLIGHT: LazyLock<Gauge> = LazyLock::new(|| metrics::gauge!("lokd_http_in_flight"));

/// What is counted of one route.
struct Route {
    name: String,
    duration: Histogram,
    /// Few: the methods of the route by the answers that it gives.
    answers: RwLock<Vec<(&'static str, u16, Counter)>>,
}

/// A request is in flight until this is dropped, also if its future is.
#[must_use]
pub fn in_flight() -> InFlight {
    IN_FLIGHT.increment(1.0);
    InFlight
}

/// A request in flight.
pub struct InFlight;

impl Drop for InFlight {
    fn drop(&mut self) {
        IN_FLIGHT.decrement(1.0);
    }
}

/// A request was answered. `route` is the template of its path, nothing if no route has it.
pub fn request(route: Option<&str>, method: &str, status: u16, took: Duration) {
    let route = find(route.unwrap_or("none"));
    route.duration.record(took);
    let method = word(method);
    let answers = route.answers.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(counter) = of(&answers, method, status) {
        return counter.increment(1);
    }
    drop(answers);
    let mut answers = route
        .answers
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    // Another request may have been first.
    if let Some(counter) = of(&answers, method, status) {
        return counter.increment(1);
    }
    let counter = metrics::counter!(
        "lokd_http_requests_total",
        "route" => route.name.clone(), "method" => method, "code" => status.to_string()
    );
    counter.increment(1);
    answers.push((method, status, counter));
}

fn of<'a>(
    answers: &'a [(&'static str, u16, Counter)],
    method: &str,
    status: u16,
) -> Option<&'a Counter> {
    answers
        .iter()
        .find(|known| known.0 == method && known.1 == status)
        .map(|known| &known.2)
}

fn find(name: &str) -> Arc<Route> {
    let known = ROUTES.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(route) = known.get(name) {
        return Arc::clone(route);
    }
    drop(known);
    let mut known = ROUTES.write().unwrap_or_else(PoisonError::into_inner);
    let made = || {
        let label = name.to_owned();
        Arc::new(Route {
            name: label.clone(),
            duration: metrics::histogram!("lokd_http_request_duration_seconds", "route" => label),
            answers: RwLock::default(),
        })
    };
    Arc::clone(known.entry(name.to_owned()).or_insert_with(made))
}

/// Whoever asks may name any method.
fn word(method: &str) -> &'static str {
    const KNOWN: [&str; 7] = ["GET", "POST", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"];
    KNOWN
        .into_iter()
        .find(|known| *known == method)
        .unwrap_or("other")
}
