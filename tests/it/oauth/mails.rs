//! Joining by mail: a person reads it and follows its link, in whatever browser.

use super::joining::{
    PASSWORD, account, audited, exists, is_gone, is_signed_in, passwords, signed_in, stranger,
    token, user,
};
use super::*;
use lok_tests::mailbox::{Mail, Mailbox};

/// Presses a button on a page of lok with one field filled in.
async fn send(lokd: &Lokd, path: &str, button: &str, field: (&str, &str)) {
    let person = stranger(lokd);
    let page = person.open(lokd.url(path)).await;
    let sent = person.press(&page, button, &[field]).await;
    assert_eq!(sent.status, 200, "{path}: {}", sent.text());
}

/// The link of a mail; what opens must be nowhere else.
fn link(lokd: &Lokd, mail: &Mail) -> String {
    let link = mail.link().to_owned();
    assert!(link.starts_with(lokd.issuer()), "{link}");
    lokd.secret(token(&link));
    link
}

async fn open() -> (Lokd, Mailbox) {
    let lokd = Lokd::builder()
        .config("[login]\nsignup = \"open\"")
        .start()
        .await;
    let mailbox = Mailbox::of(&lokd).await;
    lokd.secret(PASSWORD);
    (lokd, mailbox)
}

#[tokio::test]
async fn an_account_is_made_by_whoever_reads_the_mail() {
    let (lokd, mailbox) = open().await;
    let (ask, button) = ("/signup", "lok-sign-up");
    let address = "grace@example.org";
    send(&lokd, ask, button, ("email", address)).await;
    let first = link(&lokd, &mailbox.mail(address, "Confirm").await);
    send(&lokd, ask, button, ("email", address)).await;
    let second = lok_tests::poll::eventually("a second mail", seconds(60), async || {
        let mails = mailbox.mails_to(address);
        (mails.len() == 2).then(|| link(&lokd, &mails[1]))
    })
    .await;
    assert_ne!(first, second);
    // Of two the newer one is good, and in any browser; a visit makes nothing.
    let person = stranger(&lokd);
    is_gone(&person.open(&first).await);
    let late = stranger(&lokd);
    let left_open = late.open(&second).await;
    let page = person.open(&second).await;
    assert!(page.html.contains(address), "{}", page.html);
    assert!(!exists(&lokd, "grace").await);
    // The address is that of the link, whatever the form says.
    let values = account("grace", "ada@example.org", PASSWORD);
    let done = person.press(&page, "lok-create-account", &values).await;
    assert_eq!(
        (done.status, done.url.path()),
        (200, "/"),
        "{}",
        done.text()
    );
    assert!(is_signed_in(&person, &lokd).await);
    let grace = user(&lokd, "grace").await;
    assert_eq!(grace["spec"]["email"], address);
    assert_eq!(grace["spec"]["email_verified"], true);
    assert_eq!(grace["status"]["roles"], json!({ "grace": ["owner"] }));
    // Once.
    is_gone(&person.open(&second).await);
    let values = account("eve", "", PASSWORD);
    is_gone(&late.press(&left_open, "lok-create-account", &values).await);
    assert!(!exists(&lokd, "eve").await);
    assert_eq!(audited(&lokd, "user.sign_up").await, 1);
}

#[tokio::test]
async fn a_link_to_an_account_is_good_for_a_day() {
    let (lokd, mailbox) = open().await;
    let address = "grace@example.org";
    send(&lokd, "/signup", "lok-sign-up", ("email", address)).await;
    let link = link(&lokd, &mailbox.mail(address, "Confirm").await);
    let person = stranger(&lokd);
    let page = person.open(&link).await;
    lokd.advance(seconds(86_400)).await;
    is_gone(&person.open(&link).await);
    let values = account("grace", "", PASSWORD);
    is_gone(&person.press(&page, "lok-create-account", &values).await);
    assert!(!exists(&lokd, "grace").await);
}

#[tokio::test]
async fn the_holder_of_an_address_is_told_that_it_is_taken() {
    let (lokd, mailbox) = open().await;
    lokd.user("ada").create().await;
    lokd.user("gone").create().await;
    lokd.admin("POST", "/v1/users/gone/disable", json!({}))
        .await
        .ok();
    for address in ["gone@example.org", "ADA@example.org"] {
        send(&lokd, "/signup", "lok-sign-up", ("email", address)).await;
    }
    let mail = mailbox.mail("ada@example.org", "already").await;
    assert_eq!(mail.link(), lokd.url("/login"));
    for _ in 0..8 {
        let field = ("email", "ada@example.org");
        send(&lokd, "/signup", "lok-sign-up", field).await;
    }
    let field = ("email", "last@example.org");
    send(&lokd, "/signup", "lok-sign-up", field).await;
    mailbox.mail("last@example.org", "Confirm").await;
    let to = |address: &str| mailbox.mails_to(address).len();
    assert!(
        to("ada@example.org") <= 5,
        "no more than so many in an hour"
    );
    assert_eq!(to("gone@example.org"), 0, "an administrator closed it");
}

#[tokio::test]
async fn a_forgotten_password_is_set_by_the_link_in_a_mail() {
    let (lokd, mailbox) = open().await;
    let ada = lokd.user("ada").create().await;
    lokd.user("unproved")
        .set("email_verified", json!(false))
        .create()
        .await;
    let elsewhere = signed_in(&lokd, &ada).await;
    for login in ["unproved", "nobody@example.org", "ada"] {
        send(&lokd, "/reset", "lok-reset", ("username", login)).await;
    }
    let link = link(
        &lokd,
        &mailbox.mail("ada@example.org", "new password").await,
    );
    let person = stranger(&lokd);
    let page = person.open(&link).await;
    let done = person
        .press(&page, "lok-set-password", &passwords(PASSWORD))
        .await;
    assert_eq!(
        (done.status, done.url.path()),
        (200, "/"),
        "{}",
        done.text()
    );
    assert!(is_signed_in(&person, &lokd).await);
    assert!(!is_signed_in(&elsewhere, &lokd).await);
    // She is told, and nobody else was told anything.
    mailbox.mail("ada@example.org", "was changed").await;
    for mail in mailbox.mails() {
        assert_eq!(mail.to(), "ada@example.org", "{}", mail.subject());
        let opens = mail.text().contains("lok_li_");
        assert_eq!(opens, mail.subject().contains("new password"));
        assert!(!mail.subject().contains("lok_li_"));
    }
}

#[tokio::test]
async fn the_link_in_a_mail_is_of_the_issuer() {
    let (lokd, mailbox) = open().await;
    lokd.user("ada").create().await;
    let http = lokd.http();
    let poisoned = [
        ("Host", "evil.example"),
        ("X-Forwarded-Host", "evil.example"),
        ("Forwarded", "host=evil.example"),
    ];
    let with = |mut request: reqwest::RequestBuilder| {
        for (name, value) in poisoned {
            request = request.header(name, value);
        }
        request
    };
    let page = with(http.get(lokd.url("/reset"))).send().await.unwrap();
    let html = page.text().await.unwrap();
    let form = lok_tests::html::forms(&html).remove(0);
    let sent = form.filled(Some("lok-reset"), &[("username", "ada")]);
    let answer = with(http.post(lokd.url("/reset")).form(&sent)).send().await;
    assert!(!answer.unwrap().status().is_server_error());
    let mail = mailbox.mail("ada@example.org", "new password").await;
    link(&lokd, &mail);
    assert!(!mail.text().contains("evil.example"));
    assert!(!mail.html().contains("evil.example"));
}

#[tokio::test]
async fn an_invite_that_was_mailed_proves_the_address() {
    let (lokd, mailbox) = open().await;
    lokd.org("acme").await;
    for (username, invited, typed, proved) in [
        ("grace", "grace@example.org", "Grace@example.org", true),
        ("eve", "eve@example.org", "somebody@example.org", false),
    ] {
        let draft = json!({ "email": invited, "send": true });
        let made = lokd
            .admin("POST", "/v1/orgs/acme/invites", draft)
            .await
            .ok();
        assert_eq!(made["secret"], Value::Null);
        let link = link(&lokd, &mailbox.mail(invited, "acme").await);
        let person = stranger(&lokd);
        let form = link.replace("/invite?", "/invite/account?");
        let page = person.open(&form).await;
        let values = account(username, typed, PASSWORD);
        person.press(&page, "lok-create-account", &values).await;
        assert!(is_signed_in(&person, &lokd).await);
        let spec = user(&lokd, username).await["spec"].clone();
        assert_eq!(spec["email_verified"], proved, "{username}");
        assert_eq!(spec["email"].is_string(), proved, "{username}");
    }
    // The other address has to be proved by a mail of its own.
    let link = link(
        &lokd,
        &mailbox.mail("somebody@example.org", "Confirm").await,
    );
    let person = stranger(&lokd);
    let page = person.open(&link).await;
    person.press(&page, "lok-confirm-email", &[]).await;
    let spec = user(&lokd, "eve").await["spec"].clone();
    assert_eq!(spec["email"], "somebody@example.org");
}

#[tokio::test]
async fn an_address_is_proved_by_the_link_in_whatever_browser() {
    let (lokd, mailbox) = open().await;
    let ada = lokd.user("ada").create().await;
    let grace = lokd.user("grace").create().await;
    let person = signed_in(&lokd, &ada).await;
    let change = async |email: &str| {
        let page = person.open(lokd.url("/account/email")).await;
        let values = [("email", email)];
        let sent = person.press(&page, "lok-change-email", &values).await;
        assert_eq!(sent.status, 200, "{}", sent.text());
    };
    change("first@example.org").await;
    let first = link(&lokd, &mailbox.mail("first@example.org", "Confirm").await);
    change("second@example.org").await;
    let second = link(&lokd, &mailbox.mail("second@example.org", "Confirm").await);
    // A newer one ends it. In another browser, whoever is signed in there, a visit changes nothing.
    let other = signed_in(&lokd, &grace).await;
    is_gone(&other.open(&first).await);
    let page = other.open(&second).await;
    assert!(
        page.text().contains("second@example.org"),
        "{}",
        page.text()
    );
    assert_eq!(user(&lokd, "ada").await["spec"]["email"], "ada@example.org");
    let done = other.press(&page, "lok-confirm-email", &[]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let spec = user(&lokd, "ada").await["spec"].clone();
    assert_eq!(spec["email"], "second@example.org");
    assert_eq!(spec["email_verified"], true);
    assert_eq!(
        user(&lokd, "grace").await["spec"]["email"],
        "grace@example.org"
    );
    is_gone(&other.open(&second).await);
    // The address of before is told.
    mailbox.mail("ada@example.org", "address was changed").await;
    assert_eq!(audited(&lokd, "user.email_confirm").await, 1);

    // One that is somebody's: the holder is told, and there is no link.
    change("grace@example.org").await;
    let mail = mailbox.mail("grace@example.org", "already").await;
    assert!(!mail.text().contains("lok_li_"), "{}", mail.text());
    assert_eq!(
        user(&lokd, "ada").await["spec"]["email"],
        "second@example.org"
    );
    // Its time, and an administrator who sets another.
    for end in ["time", "administrator"] {
        let address = format!("{end}@example.org");
        change(&address).await;
        let link = link(&lokd, &mailbox.mail(&address, "Confirm").await);
        assert_eq!(other.open(&link).await.status, 200, "{end}");
        if end == "time" {
            lokd.advance(seconds(86_400)).await;
            is_gone(&other.open(&link).await);
            signed_in_again(&lokd, &person, &ada).await;
        } else {
            let body = json!({ "email": "set@example.org" });
            lokd.admin("POST", "/v1/users/ada/update", body).await.ok();
            is_gone(&other.open(&link).await);
        }
    }
}

async fn ask_for_address(lokd: &Lokd, person: &Person, address: &str) -> lok_tests::person::Page {
    let page = person.open(lokd.url("/account/email")).await;
    let values = [("email", address)];
    person.press(&page, "lok-change-email", &values).await
}

#[tokio::test]
async fn what_was_asked_for_before_ends_with_the_password() {
    let (lokd, mailbox) = open().await;
    for end in ["reset", "own", "set", "disabled"] {
        let user = lokd.user(end).create().await;
        let (thief, address) = (signed_in(&lokd, &user).await, format!("{end}@example.org"));
        let evil = format!("evil-{end}@example.net");
        let sent = ask_for_address(&lokd, &thief, &evil).await;
        assert_eq!(sent.status, 200, "{}", sent.text());
        let opens = link(&lokd, &mailbox.mail(&evil, "Confirm").await);
        // Whoever reads the present address learns of it.
        let told = mailbox.mail(&address, "was asked for").await;
        assert!(!told.text().contains("lok_li_"), "{}", told.text());
        assert!(!told.text().contains(&evil), "{}", told.text());
        let change = async |verb: &str, body: Value| {
            let path = format!("/v1/users/{end}/{verb}");
            lokd.admin("POST", &path, body).await.ok()
        };
        match end {
            "reset" => {
                lokd.advance(seconds(1)).await;
                send(&lokd, "/reset", "lok-reset", ("username", end)).await;
                let reset = link(&lokd, &mailbox.mail(&address, "new password").await);
                let person = stranger(&lokd);
                let page = person.open(&reset).await;
                let values = passwords(PASSWORD);
                let done = person.press(&page, "lok-set-password", &values).await;
                assert_eq!(done.status, 200, "{}", done.text());
                is_gone(&stranger(&lokd).open(&reset).await);
            }
            "own" => {
                let person = signed_in(&lokd, &user).await;
                let page = person.open(lokd.url("/account/security")).await;
                let [once, again] = passwords(PASSWORD);
                let values = [("old_password", &*user.password), once, again];
                let done = person.press(&page, "lok-change-password", &values).await;
                assert!(done.text().contains("is changed"), "{}", done.text());
            }
            "set" => drop(change("set-password", json!({ "password": PASSWORD })).await),
            _ => {
                change("disable", json!({})).await;
                change("enable", json!({})).await;
            }
        }
        is_gone(&stranger(&lokd).open(&opens).await);
    }
}

#[tokio::test]
async fn whoever_asks_for_links_elsewhere_takes_none_from_a_person() {
    let (lokd, mailbox) = open().await;
    let ada = lokd.user("ada").create().await;
    for _ in 0..6 {
        send(&lokd, "/reset", "lok-reset", ("username", "ada")).await;
    }
    let person = signed_in(&lokd, &ada).await;
    for round in 1..=5 {
        let address = format!("ada{round}@example.org");
        let sent = ask_for_address(&lokd, &person, &address).await;
        assert_eq!(sent.status, 200, "{}", sent.text());
        mailbox.mail(&address, "Confirm").await;
    }
    // Beyond what is sent it is said.
    let late = ask_for_address(&lokd, &person, "ada6@example.org").await;
    assert_eq!(late.status, 429, "{}", late.text());
    assert!(late.headers.contains_key("retry-after"));
}

#[tokio::test]
async fn the_address_of_a_link_is_no_password() {
    let (lokd, mailbox) = open().await;
    let address = "lovelace.and.babbage@example.org";
    send(&lokd, "/signup", "lok-sign-up", ("email", address)).await;
    let link = link(&lokd, &mailbox.mail(address, "Confirm").await);
    let person = stranger(&lokd);
    let page = person.open(&link).await;
    let values = account("grace", "", address);
    let refused = person.press(&page, "lok-create-account", &values).await;
    assert_eq!(refused.status, 400, "{}", refused.text());
    assert!(refused.text().contains("little more than your name"));
    assert!(!exists(&lokd, "grace").await);
}

async fn signed_in_again(lokd: &Lokd, person: &Person, user: &User) {
    let page = person.open(lokd.url("/login")).await;
    let values = [("username", &*user.username), ("password", &*user.password)];
    person.press(&page, "lok-login", &values).await;
    assert!(is_signed_in(person, lokd).await);
}
