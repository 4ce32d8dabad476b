//! The URL of a PostgreSQL database, taken apart as libpq does it, so that no part of a password is taken for a host.

use std::borrow::Cow;

/// The parts of a URL, as they are written.
struct Parts<'a> {
    /// Before the `@`: `user`, or `user:password`.
    user: Option<&'a str>,
    /// `host`, `host:port`, several of them with commas between, or nothing.
    hosts: &'a str,
    /// What follows the hosts up to the `?`, with its slash.
    database: &'a str,
    /// What follows the `?`.
    parameters: &'a str,
}

impl<'a> Parts<'a> {
    fn of(url: &'a str) -> Option<Self> {
        let rest = url
            .strip_prefix("postgres://")
            .or_else(|| url.strip_prefix("postgresql://"))?;
        let (user, rest) = match rest.find(['@', '/']) {
            Some(at) if rest[at..].starts_with('@') => (Some(&rest[..at]), &rest[at + 1..]),
            _ => (None, rest),
        };
        let (front, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        let (hosts, database) = front.split_at(front.find('/').unwrap_or(front.len()));
        Some(Self {
            user,
            hosts,
            database,
            parameters,
        })
    }
}

/// Refuses a URL that libpq would not understand, or would understand otherwise than it looks: mostly a password that is
/// not percent-encoded.
///
/// # Errors
/// A sentence that shows nothing of it.
pub fn check(url: &str) -> Result<(), &'static str> {
    let Some(parts) = Parts::of(url) else {
        return Ok(());
    };
    let user = parts.user.unwrap_or_default();
    if user.contains('?') || parts.hosts.contains('@') || parts.database.contains('@') {
        return Err("percent-encode the password: @ is %40, : is %3A, / is %2F, ? is %3F");
    }
    if ![user, parts.hosts, parts.database, parts.parameters]
        .iter()
        .all(|part| is_encoded(part))
    {
        return Err("percent-encode the password: a % that stands for itself is %25");
    }
    if !parts.hosts.split(',').all(is_host) {
        return Err(
            "names no host and numeric port behind postgres://; percent-encode the password: @ is %40, : is %3A, / is %2F",
        );
    }
    let is_parameter = |one: &str| {
        one.split_once('=')
            .is_some_and(|(name, value)| !name.is_empty() && !value.contains('='))
    };
    if !parts.parameters.is_empty() && !parts.parameters.split('&').all(is_parameter) {
        return Err(
            "has parameters behind the ? that are not name=value; percent-encode the values: & is %26, = is %3D",
        );
    }
    Ok(())
}

/// `host`, `host:port` or `[address]:port`. Both may be left out.
fn is_host(text: &str) -> bool {
    let (host, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, "")) => (host, None),
        Some((host, rest)) => match rest.strip_prefix(':') {
            Some(port) => (host, Some(port)),
            None => return false,
        },
        None => match text.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (text, None),
        },
    };
    let in_a_host = |c: char| c.is_alphanumeric() || "-._~%:".contains(c);
    host.chars().all(in_a_host)
        && port.is_none_or(|port| port.is_empty() || port.parse::<u16>().is_ok_and(|port| port > 0))
}

/// Whether each `%` begins a byte in hexadecimal, and none is NUL.
fn is_encoded(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| {
        let byte = rest.get(..2).filter(|byte| !byte.starts_with('+'));
        byte.is_some_and(|byte| u8::from_str_radix(byte, 16).is_ok_and(|byte| byte != 0))
    })
}

/// The URL with these parameters where it has none of the name.
#[must_use]
pub fn with_defaults<'a>(url: &'a str, defaults: &[(&str, &str)]) -> Cow<'a, str> {
    let mut url = Cow::Borrowed(url);
    for (name, value) in defaults {
        let parts = Parts::of(&url);
        let given = parts.as_ref().map_or("", |parts| parts.parameters);
        let is_given = given
            .split('&')
            .any(|one| one.split('=').next() == Some(*name));
        if !is_given {
            let separator = match (given, url.ends_with('?')) {
                ("", true) => "",
                ("", false) => "?",
                _ => "&",
            };
            url = Cow::Owned(format!("{url}{separator}{name}={value}"));
        }
    }
    url
}

/// A database URL for people: the password, and parameters that may hold one, are left out.
#[must_use]
pub fn redact_url(url: &str) -> String {
    if url.starts_with("sqlite://") {
        return url.to_owned();
    }
    match (Parts::of(url), check(url)) {
        (Some(parts), Ok(())) => {
            let user = match parts.user.map(|user| user.split_once(':')) {
                Some(Some((user, _))) => format!("{user}:redacted@"),
                Some(None) => format!("{}@", parts.user.unwrap_or_default()),
                None => String::new(),
            };
            format!("postgres://{user}{}{}", parts.hosts, parts.database)
        }
        _ => "[redacted]".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What libpq takes.
    const GOOD: [&str; 16] = [
        "postgres://",
        "postgresql:///lok",
        "postgres://db",
        "postgres://db/lok",
        "postgres://lok@db:5432/lok",
        "postgres://lok:w0rd@db/lok",
        "postgres://lok:a:b@db/lok",
        "postgres://lok:p%40ss%25@db:5432/lok?sslmode=verify-full",
        "postgres://lok:p#ss@db/lok",
        "postgres://@db/lok",
        "postgres://h1:5432,h2:5433,h3/lok?target_session_attrs=read-write",
        "postgres://[2001:db8::1]:5432/lok",
        "postgres://lok@[::1],h2:1/lok",
        "postgres://%2Frun%2Fpostgresql/lok",
        "postgres://lok@/lok?host=%2Frun&port=5433",
        "postgres:///lok?host=/run/postgresql&user=lok&password=a@b",
    ];

    const BAD: [&str; 12] = [
        "postgres://lok:pa@hunter2:w0rd@db:5432/lok",
        "postgres://lok:pa@hunter2@db/lok",
        "postgres://lok:hunter2:cret/x@db/lok",
        "postgres://lok:12/hunter2@db/lok",
        "postgres://lok:hunter2/x@db/lok",
        "postgres://lok:hunter2%zz@db/lok",
        "postgres://lok:hunter2%@db/lok",
        "postgres://lok:hunter2%00@db/lok",
        "postgres://lok:hunter2?x@db/lok",
        "postgres://db:70000/hunter2",
        "postgres://db/lok?password=a&hunter2",
        "postgres://db/lok?password=hunter2=x",
    ];

    #[test]
    fn what_libpq_takes_is_good_and_the_rest_is_not_shown() {
        for url in GOOD {
            assert_eq!(check(url), Ok(()), "{url}");
        }
        for url in BAD {
            let said = check(url).expect_err(url);
            assert!(said.contains("percent-encode"), "{said}");
            assert!(!redact_url(url).contains("hunter2"), "{url}");
        }
    }

    #[test]
    fn a_parameter_is_added_where_there_is_none() {
        let defaults = [("connect_timeout", "3"), ("keepalives_idle", "5")];
        for (url, expected) in [
            (
                "postgres://db/lok",
                "postgres://db/lok?connect_timeout=3&keepalives_idle=5",
            ),
            (
                "postgres://db/lok?",
                "postgres://db/lok?connect_timeout=3&keepalives_idle=5",
            ),
            (
                "postgres://db/connect_timeout?keepalives_idle=60",
                "postgres://db/connect_timeout?keepalives_idle=60&connect_timeout=3",
            ),
            (
                "postgres://db?sslmode=require&connect_timeout=9&keepalives_idle=0",
                "postgres://db?sslmode=require&connect_timeout=9&keepalives_idle=0",
            ),
        ] {
            assert_eq!(with_defaults(url, &defaults), expected);
        }
    }

    #[test]
    fn people_see_no_password() {
        for (url, shown) in [
            (
                "sqlite:///var/lib/lokd/lok.db",
                "sqlite:///var/lib/lokd/lok.db",
            ),
            (
                "postgres://lok:a:b@h1:1,h2/lok?password=x",
                "postgres://lok:redacted@h1:1,h2/lok",
            ),
            ("postgres://lok@db/lok", "postgres://lok@db/lok"),
            ("postgresql:///lok", "postgres:///lok"),
            ("mysql://lok:x@db", "[redacted]"),
        ] {
            assert_eq!(redact_url(url), shown);
        }
    }
}
