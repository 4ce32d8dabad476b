//! `/account/activity`: what happened, in words.

use super::nav;
use crate::http::pages::When;
use crate::http::pages::account::{Activity as Page, Happened, Section};
use crate::http::visit::{Answer, Visit, both};
use crate::service::account::activity::{self, By, Entry};
use axum::http::StatusCode;
use axum::response::Response;

/// The page.
pub async fn get(mut visit: Visit) -> Response {
    both(show(&mut visit).await)
}

async fn show(visit: &mut Visit) -> Answer {
    let session = visit.signed_in().await?;
    let params = visit.query().unwrap_or_default();
    // What is no id is no place in the list; the newest page is.
    let before = params.one("before").ok().flatten();
    let before = before.filter(|id| lok_common::id::is_id(id));
    let found = activity::list(&visit.lok, session.user_id, before.map(str::to_owned)).await;
    let found = visit.stored(found)?;
    let now = visit.lok.clock.now();
    let view = Page {
        chrome: visit.chrome(),
        nav: nav(visit, Section::Activity),
        first: before.is_none(),
        entries: found
            .entries
            .iter()
            .map(|entry| Happened {
                words: words(entry).into(),
                by: by(entry),
                at: When::new(entry.at, now),
                ip: entry.ip.as_deref().map(Into::into),
                browser: entry.browser.as_deref().map(Into::into),
                alarming: is_alarming(entry),
            })
            .collect(),
        next: found.next,
    };
    Ok(visit.page(StatusCode::OK, &view))
}

/// Who it was, where the words do not say it.
fn by(entry: &Entry) -> Option<&'static str> {
    match entry.by {
        By::Administrator => Some("by an administrator"),
        By::Another => Some("by another person"),
        By::Them | By::App | By::Somebody | By::Lok => None,
    }
}

/// What the person should look at twice.
fn is_alarming(entry: &Entry) -> bool {
    !entry.ok || matches!(entry.action.as_str(), "code.replay" | "refresh.reuse")
}

/// What happened, as a sentence to the person whose account it is.
fn words(entry: &Entry) -> String {
    let app = entry.app.as_deref().unwrap_or("An app");
    let place = |before: &str| {
        let name = entry.organization.as_deref();
        name.map(|name| format!("{before}{name}"))
            .unwrap_or_default()
    };
    let theirs = entry.by == By::Them;
    let said = |name: &str| entry.detail.get(name).and_then(serde_json::Value::as_str);
    match entry.action.as_str() {
        "login.succeed" => match said("method") {
            Some("passkey") => "You signed in with a passkey",
            Some("provider") => "You signed in with a linked account",
            Some("signup") => "You signed up",
            Some("reset") => "You signed in after setting a new password",
            _ => "You signed in",
        }
        .to_owned(),
        "login.fail" => "Somebody tried to sign in as you and could not".to_owned(),
        "session.end" => "You signed out a browser".to_owned(),
        "grant.create" => match entry.detail.get("asked") {
            Some(serde_json::Value::Bool(true)) => {
                format!("You allowed {app} to act for you{}", place(" in "))
            }
            _ => format!("You signed in to {app}{}", place(" in ")),
        },
        "grant.revoke" => format!("{app} was signed out"),
        "code.replay" | "code.foreign" => {
            format!("A sign-in to {app} was tried a second time, so {app} was signed out")
        }
        "refresh.reuse" => {
            format!("A token of {app} was used a second time, so {app} was signed out")
        }
        "consent.withdraw" => format!("You withdrew what you had allowed {app}"),
        "app.consent_revoke" => "What you had allowed an app was withdrawn".to_owned(),
        "request.approve" => format!("You connected {app}{}", place(" in ")),
        "request.deny" => format!("You refused {app}{}", place(" in ")),
        "mandate.use" => format!("{app} was connected in your name{}", place(" in ")),
        "session.raise" => "You confirmed who you are".to_owned(),
        "factor.add" => format!("You added {}", factor(said("kind"))),
        "factor.remove" => format!("You removed {}", factor(said("kind"))),
        "factor.rename" => "You named a passkey anew".to_owned(),
        "factor.renew_codes" => "You made new recovery codes".to_owned(),
        "factor.show" => format!("You used {}", factor(said("kind"))),
        "factor.fail" => format!("A wrong answer was given for {}", factor(said("kind"))),
        "factor.suspect" => "A passkey was used that may have been copied".to_owned(),
        "identity.link" => format!(
            "An account at {} was linked",
            said("provider").unwrap_or("another place")
        ),
        "identity.unlink" | "user.unlink_identity" => "A linked account was unlinked".to_owned(),
        "invite.accept" => format!("You accepted an invite{}", place(" to ")),
        "invite.create" => format!("You invited somebody{}", place(" to ")),
        "user.sign_up" => "You signed up".to_owned(),
        "user.email_ask" => "You asked for another e-mail address".to_owned(),
        "user.email_confirm" => "You confirmed your e-mail address".to_owned(),
        "user.reset_link" => "A link to a new password was asked for".to_owned(),
        "user.reset_password" => "You set a new password by a link".to_owned(),
        "user.mfa_reset" => "Your second factors were removed".to_owned(),
        "user.mfa_require" => "Whether you need a second factor was changed".to_owned(),
        "profile.update" => "You changed your profile".to_owned(),
        "picture.update" => "You changed your picture".to_owned(),
        "picture.remove" | "user.remove_picture" => "Your picture was removed".to_owned(),
        "user.create" => "Your account was made".to_owned(),
        "user.update" => "Your account was changed".to_owned(),
        "user.disable" => "Your account was disabled".to_owned(),
        "user.enable" => "Your account was enabled".to_owned(),
        "user.unlock" => "Failed sign-ins were forgotten".to_owned(),
        "user.set_password" => "Your password was set".to_owned(),
        "user.change_password" => "You changed your password".to_owned(),
        "org.member_add" => format!("You became a member{}", place(" of ")),
        "org.member_remove" => format!("You are no longer a member{}", place(" of ")),
        "org.member_leave" => format!("You left{}", place(" ")),
        "org.member_set_roles" | "role.grant" | "role.revoke" => {
            format!("Your roles changed{}", place(" in "))
        }
        other => fallback(other, theirs),
    }
}

/// What people call a second factor.
fn factor(kind: Option<&str>) -> &'static str {
    match kind {
        Some("totp") => "an authenticator app",
        Some("passkey") => "a passkey",
        Some("recovery" | "recovery_code" | "recovery_codes") => "recovery codes",
        _ => "a second factor",
    }
}

/// An event without words of its own: its name, made readable.
fn fallback(action: &str, theirs: bool) -> String {
    let (noun, verb) = action.split_once('.').unwrap_or((action, ""));
    let (noun, verb) = (noun.replace('_', " "), verb.replace('_', " "));
    let who = if theirs { "You" } else { "Something happened" };
    format!("{who}: {noun}, {verb}")
        .trim_end_matches(", ")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn entry(action: &str, by: By, detail: Value) -> Entry {
        Entry {
            at: 0,
            action: action.to_owned(),
            ok: true,
            by,
            ip: None,
            browser: None,
            app: Some("Notebook".to_owned()),
            organization: Some("Harbour".to_owned()),
            detail,
        }
    }

    #[test]
    fn events_are_said_in_words() {
        for (action, by, detail, expected) in [
            (
                "login.succeed",
                By::Them,
                json!({ "method": "password" }),
                "You signed in",
            ),
            (
                "login.succeed",
                By::Them,
                json!({ "method": "passkey" }),
                "You signed in with a passkey",
            ),
            (
                "grant.create",
                By::Them,
                json!({ "asked": true }),
                "You allowed Notebook to act for you in Harbour",
            ),
            (
                "grant.create",
                By::Them,
                json!({}),
                "You signed in to Notebook in Harbour",
            ),
            (
                "role.grant",
                By::Administrator,
                Value::Null,
                "Your roles changed in Harbour",
            ),
            (
                "tea_pot.boil_over",
                By::Them,
                Value::Null,
                "You: tea pot, boil over",
            ),
            (
                "whatever",
                By::Lok,
                Value::Null,
                "Something happened: whatever",
            ),
        ] {
            assert_eq!(words(&entry(action, by, detail)), expected);
        }
        let mut failed = entry("login.fail", By::Somebody, Value::Null);
        failed.ok = false;
        assert!(is_alarming(&failed));
        assert!(is_alarming(&entry("refresh.reuse", By::App, Value::Null)));
        assert!(!is_alarming(&entry("login.succeed", By::Them, Value::Null)));
    }
}
