//! `[admin_socket]`: the socket of `lokctl`, and who may do what on it.

use super::section::{Section, Setting, show};
use lok_common::admin::role::AdminRole;
use lok_common::socket::ADMIN_SOCKET;
use serde::Serialize;
use std::path::PathBuf;
use toml::{Table, Value};

/// The socket of `lokctl`.
#[derive(Clone, Debug, Serialize)]
pub struct AdminSocket {
    /// Where it is.
    pub path: PathBuf,
    /// Its file mode.
    pub mode: u32,
    /// The group (gid) that its file is given to; `None`: lokd's own.
    pub group: Option<u32>,
    /// Who may do what: the first rule that matches decides, and none means no.
    pub allow: Vec<AllowRule>,
}

/// One rule: who has which role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AllowRule {
    /// Whom it matches.
    pub who: Who,
    /// What they may do.
    pub role: AdminRole,
    /// The rule as it was written, for the audit log.
    pub text: String,
}

/// A user or a group of this machine, as a number. Names are resolved when the configuration is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A user id.
    Uid(u32),
    /// A group id, primary or supplementary.
    Gid(u32),
}

impl AdminSocket {
    pub(super) fn read(section: &mut Section) -> Self {
        let path = section.or("path", PathBuf::from(ADMIN_SOCKET));
        if !path.is_absolute() {
            let shown = Some(format!("{path:?}"));
            section.problem("path", shown, "must be an absolute path");
        } else if path.as_os_str().len() > 107 {
            // sockaddr_un has 108 bytes, one of them a NUL.
            let shown = Some(format!("{path:?}"));
            section.problem("path", shown, "must have at most 107 bytes (unix(7))");
        }
        let Mode(mode) = section.or("mode", Mode(0o660));
        if mode & 0o007 != 0 {
            section.warn(
                "mode",
                "every user of this machine can connect; the allow list alone decides",
            );
        }
        let group = section.optional("group").map(|Group(gid)| gid);
        let allow = match section.take("allow") {
            None => default_allow(),
            Some(Value::Array(rules)) => rules
                .iter()
                .filter_map(|rule| read_rule(section, rule))
                .collect(),
            Some(Value::String(rules)) => rules
                .split(',')
                .filter_map(|rule| read_rule(section, &Value::String(rule.trim().to_owned())))
                .collect(),
            Some(other) => {
                let message = "must be written as [[admin_socket.allow]] with uid, user, gid or group, and role";
                section.problem("allow", Some(show(&other)), message);
                Vec::new()
            }
        };
        if !allow.iter().any(|rule| rule.role == AdminRole::Owner) {
            section.warn(
                "allow",
                "no rule makes anybody an owner, not even root; a list in a file replaces the lists before it, so write all \
                 rules in one",
            );
        }
        Self {
            path,
            mode,
            group,
            allow,
        }
    }
}

fn read_rule(section: &mut Section, rule: &Value) -> Option<AllowRule> {
    let parsed = match rule {
        Value::Table(table) => parse_table(table),
        Value::String(text) => parse_text(text),
        _ => Err("must be a table with uid, user, gid or group, and role".to_owned()),
    };
    match parsed {
        Ok(rule) => Some(rule),
        Err(message) => {
            section.problem("allow", Some(show(rule)), message);
            None
        }
    }
}

/// `{ group = "lok-admin", role = "admin" }`.
fn parse_table(table: &Table) -> Result<AllowRule, String> {
    if let Some(unknown) = table
        .keys()
        .find(|key| !["uid", "user", "gid", "group", "role"].contains(&key.as_str()))
    {
        return Err(format!(
            "{unknown:?} is not one of uid, user, gid, group, role"
        ));
    }
    let role = table
        .get("role")
        .and_then(Value::as_str)
        .ok_or("names no role: owner, admin, auditor or provisioner")?;
    let mut names = table.iter().filter(|(key, _)| *key != "role");
    let (Some((kind, value)), None) = (names.next(), names.next()) else {
        return Err("must have exactly one of uid, user, gid, group".to_owned());
    };
    let name = match value {
        Value::Integer(number) => number.to_string(),
        Value::String(name) => name.clone(),
        _ => return Err(format!("{kind} must be a number or a name")),
    };
    rule(kind, &name, role)
}

/// `group:lok-admin=admin`: the form for the environment and `--set`.
fn parse_text(text: &str) -> Result<AllowRule, String> {
    text.split_once(':')
        .and_then(|(kind, rest)| Some((kind, rest.rsplit_once('=')?)))
        .ok_or_else(|| "must be such as uid:0=owner or group:lok-admin=admin".to_owned())
        .and_then(|(kind, (name, role))| rule(kind.trim(), name.trim(), role.trim()))
}

fn rule(kind: &str, name: &str, role: &str) -> Result<AllowRule, String> {
    let number = || {
        name.parse::<u32>()
            .map_err(|_| format!("{kind} must be a number; a name goes with user or group"))
    };
    let who = match kind {
        "uid" => Who::Uid(number()?),
        "gid" => Who::Gid(number()?),
        "user" => nix::unistd::User::from_name(name)
            .map_err(|error| format!("user {name:?} could not be looked up: {error}"))?
            .map(|user| Who::Uid(user.uid.as_raw()))
            .ok_or_else(|| format!("this machine has no user {name:?}"))?,
        "group" => Who::Gid(gid_of(name)?),
        _ => return Err(format!("{kind:?} is not one of uid, user, gid, group")),
    };
    let overflow = match who {
        Who::Uid(uid) => is_overflow_uid(uid),
        Who::Gid(gid) => is_overflow_gid(gid),
    };
    if overflow {
        return Err(
            "is the kernel's stand-in for ids it cannot name; it can never be allowed".into(),
        );
    }
    Ok(AllowRule {
        who,
        role: role.parse()?,
        text: format!("{kind}={name} role={role}"),
    })
}

fn gid_of(group: &str) -> Result<u32, String> {
    nix::unistd::Group::from_name(group)
        .map_err(|error| format!("group {group:?} could not be looked up: {error}"))?
        .map(|group| group.gid.as_raw())
        .ok_or_else(|| format!("this machine has no group {group:?}"))
}

/// Root and the user that lokd runs as are owners.
fn default_allow() -> Vec<AllowRule> {
    let own = rustix::process::geteuid().as_raw();
    let mut uids = vec![0];
    if own != 0 && !is_overflow_uid(own) {
        uids.push(own);
    }
    uids.into_iter()
        .map(|uid| AllowRule {
            who: Who::Uid(uid),
            role: AdminRole::Owner,
            text: format!("uid={uid} role=owner"),
        })
        .collect()
}

/// Whether the kernel shows this uid for users it cannot name, in which case it says nothing about who they are.
#[must_use]
pub fn is_overflow_uid(uid: u32) -> bool {
    uid == overflow("/proc/sys/kernel/overflowuid")
}

/// Whether the kernel shows this gid for groups it cannot name.
#[must_use]
pub fn is_overflow_gid(gid: u32) -> bool {
    gid == overflow("/proc/sys/kernel/overflowgid")
}

/// `/proc/sys` may be hidden (`ProcSubset=pid`), and then the kernel's default holds.
fn overflow(path: &str) -> u32 {
    std::fs::read_to_string(path)
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(65_534)
}

/// A file mode, written `0o660` or `"0660"`.
struct Mode(u32);

impl Setting for Mode {
    fn parse(value: &Value) -> Result<Self, String> {
        match value {
            Value::Integer(mode) => u32::try_from(*mode).ok(),
            Value::String(text) => u32::from_str_radix(text.trim_start_matches("0o"), 8).ok(),
            _ => None,
        }
        .filter(|mode| *mode <= 0o777)
        .map(Self)
        .ok_or_else(|| "must be a file mode such as \"0660\" or 0o660".to_owned())
    }
}

/// A group by its name or number.
struct Group(u32);

impl Setting for Group {
    fn parse(value: &Value) -> Result<Self, String> {
        let number = match value {
            Value::Integer(number) => u32::try_from(*number).ok(),
            Value::String(text) => match text.parse() {
                Ok(number) => Some(number),
                Err(_) => Some(gid_of(text)?),
            },
            _ => None,
        };
        number
            .filter(|gid| !is_overflow_gid(*gid))
            .map(Self)
            .ok_or_else(|| "must be the name or the number of a group".to_owned())
    }
}
