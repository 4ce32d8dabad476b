//! `[login]`: sessions and the throttle of sign-in.

use super::section::{Section, Setting, from_text};
use serde::Serialize;
use std::str::FromStr;
use std::time::Duration;

/// Sessions and the throttle of sign-in.
#[derive(Clone, Debug, Serialize)]
pub struct Login {
    /// A session ends after this long without a request.
    pub session_idle: Duration,
    /// A session ends after this long in any case.
    pub session_absolute: Duration,
    /// The same for a browser that asked to be remembered.
    pub remember: Duration,
    /// Wrong passwords of one account before there is a delay.
    pub free_tries: u32,
    /// The longest delay between two tries of one account.
    pub max_delay: Duration,
    /// Tries of one network (IPv4 /24, IPv6 /64) in a minute.
    pub per_network_per_minute: u32,
    /// Who may make an account.
    pub signup: Signup,
}

/// Who may make an account of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signup {
    /// Nobody: accounts are made by administrators. An invite is for people who have one.
    Off,
    /// Whoever has an invite.
    Invite,
    /// Everybody.
    Open,
}

impl FromStr for Signup {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "off" => Ok(Self::Off),
            "invite" => Ok(Self::Invite),
            "open" => Ok(Self::Open),
            _ => Err(()),
        }
    }
}

impl Setting for Signup {
    fn parse(value: &toml::Value) -> Result<Self, String> {
        from_text(value, "one of off, invite, open")
    }
}

impl Login {
    pub(super) fn read(section: &mut Section) -> Self {
        let seconds = Duration::from_secs;
        let day = seconds(86_400);
        let login = Self {
            session_idle: section.within("session_idle", seconds(3_600), seconds(60)..=30 * day),
            session_absolute: section.within("session_absolute", day / 2, seconds(60)..=90 * day),
            remember: section.within("remember", 30 * day, seconds(60)..=366 * day),
            free_tries: section.within("free_tries", 5, 1..=1_000_000),
            max_delay: section.within("max_delay", seconds(60), seconds(1)..=day),
            per_network_per_minute: section.within("per_network_per_minute", 20, 1..=1_000_000),
            signup: section.or("signup", Signup::Invite),
        };
        if login.session_idle > login.session_absolute {
            section.problem(
                "session_idle",
                Some(login.session_idle.show()),
                format!(
                    "must be at most login.session_absolute {}",
                    login.session_absolute.show()
                ),
            );
        }
        login
    }
}
