//! The page contract, escaping, and the policy of each kind of redirect.

use std::path::Path;

use super::account::{self as own, Language, Nav, Section};
use super::*;
use lok_common::Secret;

const HOSTILE: &str = "<script>alert(1)</script>\"'&\u{202e}";

/// Every page, filled with `text` wherever foreign text may stand.
fn pages(text: &str, error: bool) -> Vec<(&'static str, String)> {
    let chrome = || Chrome::new("Institute of Cell Biology");
    let form = |action: &str| Form {
        action: action.to_owned(),
        csrf: "the-csrf-token".to_owned(),
        transaction: Some("the-transaction".to_owned()),
    };
    let shown = || Shown::from(text);
    let client = || Client {
        name: shown(),
        logo: Some(Chrome::new("").mark_path.to_owned()),
        home: WebLink::parse("https://app.example/"),
        policy: WebLink::parse("https://app.example/privacy?a=1&b=\"2\""),
        terms: WebLink::parse("https://app.example/terms"),
    };
    let organizations = || {
        let names = [
            ("1", "Cell Biology"),
            ("2", text),
            ("3", "Core Facility for Light Microscopy"),
        ];
        let choices = names.map(|(id, name)| OrganizationChoice {
            id: id.to_owned(),
            name: name.into(),
            selected: id == "1",
            last_used: id == "1",
        });
        Vec::from(choices)
    };
    let scopes = || {
        vec![
            Scope::new("openid", None),
            Scope::new("email", None),
            Scope::new("images:write", Some("Add images to the shared store")),
            Scope::new(text, None),
        ]
    };
    let problem = |words: &str| error.then(|| Shown::from(words));
    let html = |page: &dyn askama::DynTemplate| page.dyn_render().unwrap();
    let account = Account {
        name: shown(),
        sign_out: form("/logout"),
    };
    let nav = |section| Nav {
        section,
        said: error.then_some("Saved."),
        account: Some(account.clone()),
        messages: vec![own::Banner {
            id: "9".to_owned(),
            title: shown(),
            paragraphs: vec![shown()],
            form: form("/account/notifications"),
        }],
    };
    let when = || When::new(0, 90_000);
    let identity = || own::IdentityLine {
        id: "0199".to_owned(),
        title: shown(),
        account: shown(),
        name: Some(shown()),
        page: WebLink::parse("https://orcid.org/0000-0002-1825-0097"),
        picture: Some(Chrome::new("").mark_path.to_owned()),
        linked: when(),
        used: Some(when()),
        enabled: !error,
    };
    vec![
        (
            "account_profile",
            html(&own::Profile {
                chrome: chrome(),
                nav: nav(Section::Profile),
                form: form("/account"),
                username: shown(),
                picture: error.then(|| "/avatars/1/2".to_owned()),
                name: Shown::input(text),
                languages: Language::choices(Some("tlh")),
                about: text.replace('\u{202e}', ""),
                email: Some(shown()),
                email_verified: error,
                identities: vec![identity()],
                error: problem("The name has at most 120 characters."),
            }),
        ),
        (
            "account_sessions",
            html(&own::Sessions {
                chrome: chrome(),
                nav: nav(Section::Sessions),
                form: form("/account/sessions"),
                browsers: ["1", "2"]
                    .map(|id| own::Browser {
                        id: id.to_owned(),
                        name: "Firefox on Linux".into(),
                        ip: Some(shown()),
                        since: when(),
                        seen: when(),
                        this: id == "1",
                        remembered: error,
                    })
                    .into(),
            }),
        ),
        (
            "account_notifications",
            html(&own::Notifications {
                chrome: chrome(),
                nav: nav(Section::Notifications),
                form: form("/account/notifications"),
                email: Some(shown()),
                refuses_mail: error,
                channels: vec![own::Told {
                    id: "7".to_owned(),
                    name: shown(),
                    kind: "Webhook",
                    address: shown(),
                    enabled: !error,
                    fails: error,
                    last: Some(when()),
                }],
                ways: [("1", true, false), ("2", false, true)]
                    .map(|(id, webhook, ntfy)| own::ToldBy {
                        id: id.to_owned(),
                        name: shown(),
                        webhook,
                        ntfy,
                        key: None,
                        server: Some(shown()),
                    })
                    .into(),
                script_nonce: "bm9uY2U".to_owned(),
                secret: error.then(|| "whsec_x".to_owned()),
                error: problem("A webhook is an address that begins with https://."),
            }),
        ),
        (
            "account_apps",
            html(&own::Apps {
                chrome: chrome(),
                nav: nav(Section::Apps),
                form: form("/account/apps"),
                apps: vec![own::App {
                    client_id: "notebook".to_owned(),
                    name: shown(),
                    fakts: Some(own::Fakts {
                        app: shown(),
                        version: shown(),
                        device: error.then(shown),
                        hub: shown(),
                    }),
                    places: vec![own::Place {
                        organization: shown(),
                        scopes: scopes(),
                        since: when(),
                    }],
                }],
            }),
        ),
        (
            "account_organizations",
            html(&own::Organizations {
                chrome: chrome(),
                nav: nav(Section::Organizations),
                form: form("/account/organizations"),
                memberships: [("1", false), ("2", true)]
                    .map(|(id, last_owner)| own::Membership {
                        id: id.to_owned(),
                        name: shown(),
                        slug: shown(),
                        roles: vec!["owner".into(), shown()],
                        since: when(),
                        require_mfa: error,
                        last_owner,
                    })
                    .into(),
                error: problem("You are the only owner."),
            }),
        ),
        (
            "account_activity",
            html(&own::Activity {
                chrome: chrome(),
                nav: nav(Section::Activity),
                first: !error,
                entries: vec![own::Happened {
                    words: shown(),
                    by: Some("by an administrator"),
                    at: when(),
                    ip: Some(shown()),
                    browser: Some(shown()),
                    alarming: error,
                }],
                next: Some("1".to_owned()),
            }),
        ),
        ("home", html(&Home { chrome: chrome(), account: error.then(|| account.clone()) })),
        (
            "sign_in",
            html(&SignIn {
                chrome: chrome(),
                form: form("/login"),
                client: Some(client()),
                username: if error { Shown::input("ada") } else { Shown::default() },
                remember: error,
                signup: !error,
                passkeys: !error,
                error: error.then_some(SignInError::Refused),
                providers: vec![ProviderButton {
                    name: "orcid".to_owned(),
                    title: shown(),
                }],
            }),
        ),
        (
            "onward",
            html(&Onward {
                chrome: chrome(),
                title: (!error).then(shown),
                to: "https://id.example/authorize?a=1&b=\"2\"".to_owned(),
            }),
        ),
        (
            "stopped",
            html(&Stopped {
                chrome: chrome(),
                title: "That did not work".into(),
                detail: shown(),
                request_id: shown(),
                back: "/login".to_owned(),
                signed_in: error,
            }),
        ),
        (
            "join",
            html(&Join {
                chrome: chrome(),
                form: form("/login/join"),
                title: shown(),
                name: Some(shown()),
                email: Some(shown()),
                username: Shown::input("ada"),
                error: problem("That user name is taken. Choose another."),
            }),
        ),
        (
            "account_identities",
            html(&own::Identities {
                chrome: chrome(),
                nav: nav(Section::Identities),
                form: form("/account/identities"),
                identities: vec![identity()],
                providers: vec![ProviderButton {
                    name: "orcid".to_owned(),
                    title: shown(),
                }],
                error: problem("This is your last way to sign in."),
            }),
        ),
        (
            "factor",
            html(&Factor {
                chrome: chrome(),
                form: form("/login/factor"),
                username: shown(),
                why: Some(shown()),
                totp: true,
                passkeys: true,
                recovery: true,
                error: problem("This is not right, or was used already."),
            }),
        ),
        (
            "enrol",
            html(&Enrol {
                chrome: chrome(),
                form: form("/login/enrol"),
                passkey: Some(form("/login/passkey")),
                username: shown(),
                why: Some(shown()),
                qr: "data:image/svg+xml;base64,AAAA".to_owned(),
                secret: "ABCD EFGH".to_owned(),
                enrolment: "sealed".to_owned(),
                back: (!error).then_some("/account/security"),
                error: problem("This is not right, or was used already."),
            }),
        ),
        (
            "passkey",
            html(&Passkey {
                chrome: chrome(),
                form: form("/login/passkey"),
                title: "Show your passkey",
                make: error,
                challenge: "the-challenge".to_owned(),
                options: format!("{{\"rpId\":\"{}\"}}", shown()),
                fields: vec![("name", shown().to_string())],
                back: "/login".to_owned(),
                script_path: passkey_path(),
                script_nonce: "bm9uY2U".to_owned(),
            }),
        ),
        (
            "recovery_codes",
            html(&RecoveryCodes {
                chrome: chrome(),
                said: "The second factor is set up.",
                codes: vec!["abcd-efgh-jkmn-2345".to_owned(); 10],
                next: "/".to_owned(),
            }),
        ),
        (
            "account_security",
            html(&account::Security {
                chrome: chrome(),
                nav: nav(Section::Security),
                form: form("/account/security"),
                passkey_form: Some(form("/account/security/passkey")),
                username: shown(),
                has_password: true,
                min_length: 12,
                totp: error.then(|| When::new(0, 60_000)),
                passkeys: vec![account::PasskeyRow {
                    id: "1".to_owned(),
                    name: shown(),
                    since: When::new(0, 60_000),
                    used: Some(When::new(0, 60_000)),
                }],
                recovery: Some(9),
                error: problem("The present password is not right."),
            }),
        ),
        (
            "organization",
            html(&Organization {
                chrome: chrome(),
                form: form("/login/organization"),
                client: Some(client()),
                username: shown(),
                organizations: organizations(),
                error: problem("Choose one of your organizations."),
            }),
        ),
        (
            "consent",
            html(&Consent {
                chrome: chrome(),
                form: form("/consent"),
                client: client(),
                third_party: true,
                destination: Destination::of_redirect("https://app.example/cb").unwrap(),
                username: "ada".into(),
                organization: Some(shown()),
                scopes: scopes(),
            }),
        ),
        (
            "device",
            html(&Device {
                chrome: chrome(),
                form: form("/device"),
                code: if error { Shown::input(text) } else { Shown::default() },
                error: problem("This code is not known, or it is too old. Ask your device for a new one."),
            }),
        ),
        (
            "device_confirm",
            html(&DeviceConfirm {
                chrome: chrome(),
                form: form("/device"),
                client: client(),
                username: shown(),
                code: "BCDF-GHJK".into(),
                address: "203.0.113.9".into(),
                same_network: error,
                minutes_ago: 2,
                organizations: organizations(),
                scopes: scopes(),
                error: problem("You are not a member of this organization."),
            }),
        ),
        ("device_done", html(&DeviceDone { chrome: chrome(), client: shown(), approved: !error })),
        (
            "change_password",
            html(&ChangePassword {
                chrome: chrome(),
                form: form("/login/password"),
                username: shown(),
                min_length: 12,
                error: problem("The two passwords are not the same."),
            }),
        ),
        (
            "invite",
            html(&Invite {
                chrome: chrome(),
                token: Secret::new("the-token".to_owned()),
                organization: shown(),
                inviter: error.then(shown),
                email: Some(shown()),
                expires: "2026-12-07 15:30 UTC".to_owned(),
                username: (!error).then(shown),
                way: if error {
                    InviteWay::Enter {
                        sign_in: "/login?t=the-transaction".to_owned(),
                        sign_up: Some("/invite/account?token=the-token".to_owned()),
                    }
                } else {
                    InviteWay::Join(form("/invite"))
                },
            }),
        ),
        (
            "sign_up",
            html(&SignUp {
                chrome: chrome(),
                form: form("/signup"),
                email: if error { Shown::input(text) } else { Shown::default() },
                error: problem("This is not an e-mail address."),
            }),
        ),
        (
            "sign_up_account",
            html(&SignUpAccount {
                chrome: chrome(),
                form: form("/invite/account"),
                token: Secret::new("the-token".to_owned()),
                organization: Some(shown()),
                username: Shown::input(text),
                name: Shown::input(text),
                email: Shown::input(text),
                fixed: false,
                min_length: 12,
                wrong: "username",
                error: problem("This user name is taken. Choose another."),
            }),
        ),
        (
            "mail_sent",
            html(&MailSent { chrome: chrome(), text: "A mail is on its way." }),
        ),
        (
            "reset",
            html(&Reset { chrome: chrome(), form: form("/reset"), error: problem("Too many tries.") }),
        ),
        (
            "reset_password",
            html(&ResetPassword {
                chrome: chrome(),
                form: form("/reset/password"),
                token: Secret::new("the-token".to_owned()),
                username: shown(),
                min_length: 12,
                error: problem("The two passwords are not the same."),
            }),
        ),
        (
            "confirm_email",
            html(&ConfirmEmail {
                chrome: chrome(),
                form: form("/email"),
                token: Secret::new("the-token".to_owned()),
                username: shown(),
                email: shown(),
            }),
        ),
        ("email_confirmed", html(&EmailConfirmed { chrome: chrome() })),
        (
            "account_email",
            html(&own::Email {
                chrome: chrome(),
                nav: nav(Section::Profile),
                form: form("/account/email"),
                current: Some(shown()),
                verified: !error,
                pending: Some(shown()),
                proposed: Shown::input(text),
                error: problem("This is not an e-mail address."),
            }),
        ),
        (
            "authorization_error",
            html(&AuthorizationError {
                chrome: chrome(),
                code: "invalid_redirect_uri".into(),
                detail: "The app asked to return to an address that is not registered for it.".into(),
                request_id: text.into(),
            }),
        ),
        (
            "error",
            html(&ErrorPage {
                chrome: chrome(),
                status: 503,
                title: "Too busy just now".into(),
                detail: "Try again in a moment.".into(),
                request_id: text.into(),
            }),
        ),
        ("not_found", html(&NotFound { chrome: chrome() })),
        (
            "logout",
            html(&Logout {
                chrome: chrome(),
                form: form("/logout"),
                client: error.then(shown),
                username: Some(shown()),
            }),
        ),
        ("signed_out", html(&SignedOut { chrome: chrome(), client: error.then(client) })),
        (
            "logout_error",
            html(&LogoutError {
                chrome: chrome(),
                reason: LogoutRefusal::ReturnAddress,
                request_id: text.into(),
            }),
        ),
        (
            "form_post",
            html(&FormPost {
                chrome: chrome(),
                client: shown(),
                target: WebLink::parse("https://app.example/cb").unwrap(),
                parameters: vec![("code".to_owned(), text.to_owned()), ("state".to_owned(), text.to_owned())],
                script_nonce: "bm9uY2U".to_owned(),
            }),
        ),
        (
            "dev_callback",
            html(&DevCallback {
                chrome: chrome(),
                code: (!error).then(|| text.to_owned()),
                state: Some(shown()),
                error: error.then(|| Shown::from("access_denied")),
                command: (!error).then(|| {
                    format!("curl -s http://127.0.0.1:8080/token -u 'dev:secret' -d grant_type=authorization_code -d 'code={text}' -d redirect_uri=http://127.0.0.1:8080/dev/callback")
                }),
            }),
        ),
    ]
}

fn page<'a>(pages: &'a [(&str, String)], name: &str) -> &'a str {
    &pages.iter().find(|(other, _)| *other == name).unwrap().1
}

#[test]
fn every_name_and_id_of_the_contract_is_there() {
    let table: &[(&str, &[&str])] = &[
        (
            "account_profile",
            &[
                "<h1>Profile</h1>",
                "action=\"/account\"",
                "name=\"csrf\" value=\"the-csrf-token\"",
                "id=\"name\" name=\"name\"",
                "id=\"locale\" name=\"locale\"",
                "value=\"tlh\" selected",
                "id=\"about\" name=\"about\"",
                "id=\"lok-save\"",
                "id=\"picture\" name=\"picture\" type=\"file\"",
                "id=\"lok-upload\"",
                "id=\"lok-username\"",
                "id=\"lok-email\"",
                "href=\"/account\" aria-current=\"page\"",
                "href=\"/account/sessions\">Sessions<",
                "id=\"lok-logout\"",
            ],
        ),
        (
            "account_sessions",
            &[
                "id=\"lok-end-1\" name=\"end\" value=\"1\"",
                "id=\"lok-end-2\" name=\"end\" value=\"2\"",
                "id=\"lok-end-others\" name=\"end\" value=\"others\"",
                "this browser",
                "<time datetime=\"1970-01-01T00:00:00Z\">1 minute ago</time>",
            ],
        ),
        (
            "account_notifications",
            &[
                "<h1>Notifications</h1>",
                "action=\"/account/notifications\"",
                "id=\"lok-mail\"",
                "id=\"lok-mail-off\" name=\"do\" value=\"mail-off\"",
                "id=\"lok-remove-7\" name=\"do\" value=\"remove\"",
                "id=\"lok-acknowledge-9\" name=\"do\" value=\"acknowledge\"",
                "id=\"lok-test\" name=\"do\" value=\"test\"",
                "name=\"way\" value=\"1\"",
                "id=\"address-1\" name=\"address\"",
                "id=\"lok-add-1\" name=\"do\" value=\"add\"",
                "id=\"lok-add-2\" name=\"do\" value=\"add\"",
            ],
        ),
        (
            "account_apps",
            &[
                "id=\"lok-withdraw-notebook\" name=\"app\" value=\"notebook\"",
                "See your e-mail address",
            ],
        ),
        (
            "account_organizations",
            &[
                "id=\"lok-leave-1\" name=\"leave\" value=\"1\"",
                "You are its only owner.",
            ],
        ),
        (
            "account_activity",
            &[
                "id=\"lok-events\"",
                "id=\"lok-older\" href=\"/account/activity?before=1\"",
            ],
        ),
        ("home", &["href=\"/login\"", "href=\"/device\""]),
        (
            "sign_in",
            &[
                "<h1>Sign in</h1>",
                "name=\"username\"",
                "name=\"password\"",
                "name=\"remember\"",
                "<button id=\"lok-login\"",
                "id=\"lok-passkey\" class=\"quiet\" formaction=\"/login/passkey\"",
                "name=\"csrf\" value=\"the-csrf-token\"",
                "name=\"transaction\" value=\"the-transaction\"",
                "id=\"lok-client-logo\"",
                "id=\"lok-client-policy\"",
                "id=\"lok-client-terms\"",
                "autocomplete=\"username\"",
                "autocomplete=\"current-password\"",
                "id=\"lok-forgot\" href=\"/reset\"",
                "id=\"lok-sign-up\" href=\"/signup\"",
                "action=\"/login/with/orcid\"",
                "id=\"lok-with-orcid\"",
            ],
        ),
        (
            "onward",
            &[
                "<meta http-equiv=\"refresh\" content=\"0;url=https://id.example/authorize?a=1&#38;b=&#34;2&#34;\">",
                "id=\"lok-onward\" href=\"https://id.example/",
            ],
        ),
        (
            "stopped",
            &["id=\"error\"", "id=\"lok-back\" href=\"/login\""],
        ),
        (
            "join",
            &[
                "name=\"username\"",
                "<button id=\"lok-join\"",
                "id=\"lok-email\"",
            ],
        ),
        (
            "account_identities",
            &[
                "id=\"lok-link-orcid\" name=\"action\" value=\"link\"",
                "id=\"lok-unlink-0199\" name=\"action\" value=\"unlink\"",
                "aria-current=\"page\"",
                "href=\"https://orcid.org/0000-0002-1825-0097\"",
            ],
        ),
        (
            "factor",
            &[
                "action=\"/login/factor\"",
                "id=\"code\"",
                "autocomplete=\"one-time-code\"",
                "<button id=\"lok-factor\"",
                "name=\"recovery_code\"",
                "<button id=\"lok-recovery\"",
                "action=\"/login/passkey\"",
                "<button id=\"lok-passkey\"",
            ],
        ),
        (
            "enrol",
            &[
                "id=\"lok-qr\"",
                "id=\"lok-secret\"",
                "name=\"enrolment\" value=\"sealed\"",
                "name=\"code\"",
                "<button id=\"lok-enrol\"",
                "<button id=\"lok-passkey\"",
                "id=\"lok-why\"",
                "id=\"lok-back\"",
            ],
        ),
        (
            "passkey",
            &[
                "id=\"lok-passkey-form\"",
                "name=\"challenge\" value=\"the-challenge\"",
                "name=\"credential\"",
                "nonce=\"bm9uY2U\"></script>",
                "<noscript>",
            ],
        ),
        (
            "recovery_codes",
            &[
                "id=\"lok-recovery-codes\"",
                "id=\"lok-continue\" href=\"/\"",
            ],
        ),
        (
            "account_security",
            &[
                "<h1>Security</h1>",
                "name=\"old_password\"",
                "name=\"new_password\"",
                "name=\"new_password_again\"",
                "id=\"lok-change-password\"",
                "id=\"lok-totp-add\" href=\"/account/security/totp\"",
                "id=\"lok-passkey-remove-1\"",
                "id=\"lok-passkey-add\"",
                "id=\"lok-recovery-renew\"",
            ],
        ),
        (
            "organization",
            &[
                "type=\"radio\" name=\"organization\" value=\"1\"",
                "<button id=\"lok-continue\"",
            ],
        ),
        (
            "consent",
            &[
                "id=\"lok-allow\" name=\"decision\" value=\"allow\"",
                "id=\"lok-deny\" name=\"decision\" value=\"deny\"",
                "id=\"lok-third-party\"",
                "app.example",
                "id=\"lok-client-policy\"",
            ],
        ),
        ("device", &["name=\"code\"", "<button id=\"lok-continue\""]),
        (
            "device_confirm",
            &[
                "<select id=\"organization\" name=\"organization\"",
                "id=\"lok-approve\" name=\"decision\" value=\"approve\"",
                "id=\"lok-deny\" name=\"decision\" value=\"deny\"",
                "Only continue if you started this",
                "another network",
                "BCDF-GHJK",
                "2 minutes ago",
            ],
        ),
        ("device_done", &["id=\"lok-approved\""]),
        (
            "change_password",
            &[
                "name=\"new_password\"",
                "name=\"new_password_again\"",
                "<button id=\"lok-change-password\"",
                "12",
            ],
        ),
        (
            "invite",
            &[
                "name=\"token\" value=\"the-token\"",
                "<button id=\"lok-join\"",
                "id=\"lok-invited\"",
                "id=\"lok-expires\">2026-12-07 15:30 UTC<",
            ],
        ),
        ("sign_up", &["name=\"email\"", "<button id=\"lok-sign-up\""]),
        (
            "sign_up_account",
            &[
                "name=\"token\" value=\"the-token\"",
                "name=\"username\"",
                "name=\"name\"",
                "name=\"email\"",
                "name=\"new_password\"",
                "name=\"new_password_again\"",
                "autocomplete=\"new-password\"",
                "<button id=\"lok-create-account\"",
            ],
        ),
        ("mail_sent", &["id=\"lok-mail-sent\""]),
        ("reset", &["name=\"username\"", "<button id=\"lok-reset\""]),
        (
            "reset_password",
            &[
                "name=\"token\" value=\"the-token\"",
                "name=\"new_password\"",
                "name=\"new_password_again\"",
                "<button id=\"lok-set-password\"",
            ],
        ),
        (
            "confirm_email",
            &[
                "name=\"token\" value=\"the-token\"",
                "<button id=\"lok-confirm-email\"",
            ],
        ),
        ("email_confirmed", &["id=\"lok-email-confirmed\""]),
        (
            "account_email",
            &[
                "name=\"email\"",
                "<button id=\"lok-change-email\"",
                "id=\"lok-pending-email\"",
            ],
        ),
        (
            "authorization_error",
            &[
                "This sign-in request is not valid",
                "id=\"lok-error-code\">invalid_redirect_uri<",
                "id=\"error\"",
            ],
        ),
        ("error", &["id=\"error\"", "503"]),
        ("not_found", &["id=\"error\""]),
        (
            "logout",
            &[
                "id=\"lok-logout-yes\" name=\"decision\" value=\"yes\"",
                "id=\"lok-logout-no\" name=\"decision\" value=\"no\"",
            ],
        ),
        ("signed_out", &["You are signed out"]),
        (
            "logout_error",
            &["This return address is not registered", "id=\"error\""],
        ),
        (
            "form_post",
            &[
                "<script nonce=\"bm9uY2U\">",
                "<button id=\"lok-continue\"",
                "name=\"code\"",
            ],
        ),
        ("dev_callback", &["id=\"lok-code\"", "id=\"lok-command\""]),
    ];
    let pages = pages("Example", false);
    assert_eq!(table.len(), pages.len());
    for (name, wanted) in table {
        let html = page(&pages, name);
        for text in *wanted {
            assert!(html.contains(text), "{name} lacks {text}:\n{html}");
        }
    }
    assert_eq!(
        LogoutRefusal::Hint.to_string(),
        "This id_token_hint is not valid"
    );
    assert_eq!(
        LogoutRefusal::HintMissing.to_string(),
        "An id_token_hint is needed"
    );
}

#[test]
fn an_error_is_tied_to_its_field() {
    let pages = pages("Example", true);
    for name in [
        "sign_in",
        "organization",
        "device",
        "device_confirm",
        "change_password",
        "account_profile",
        "account_notifications",
        "sign_up",
        "sign_up_account",
        "reset",
        "reset_password",
        "account_email",
        "join",
        "factor",
        "enrol",
    ] {
        let html = page(&pages, name);
        assert!(
            html.contains("id=\"lok-form-error\" role=\"alert\""),
            "{name}"
        );
        assert!(html.contains("aria-describedby=\"lok-form-error"), "{name}");
        assert!(html.contains("<title>Error: "), "{name}");
    }
}

#[test]
fn foreign_text_is_escaped_and_one_script_exists() {
    for error in [false, true] {
        for (name, html) in pages(HOSTILE, error) {
            assert!(!html.contains("<script>"), "{name}");
            assert!(!html.contains("</script>\""), "{name}");
            let scripts = html.matches("<script").count();
            assert_eq!(
                scripts,
                usize::from(matches!(name, "form_post" | "passkey")),
                "{name}"
            );
            assert!(!html.contains("style="), "{name} has an inline style");
            let bidi = html.contains('\u{202e}');
            // What a client sent goes back to it as it was; what is only shown is cleaned.
            assert_eq!(
                bidi,
                name == "form_post" || (name == "dev_callback" && !error),
                "{name}"
            );
        }
    }
}

#[test]
fn shown_text_is_short_and_visible() {
    assert_eq!(Shown::from("a\u{202e}b\u{0}c\n").to_string(), "abc");
    assert_eq!(Shown::limited("abcdef", 4).to_string(), "abc…");
    assert_eq!(Shown::limited("abcd", 4).to_string(), "abcd");
    assert!(Shown::input(&"x".repeat(255)).is_empty());
    assert!(Shown::input("a\r\nb").is_empty());
    assert_eq!(
        Shown::input("ada@example.org").to_string(),
        "ada@example.org"
    );
}

#[test]
fn only_web_addresses_are_linked() {
    for bad in [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil",
        "/x",
        "https://a:b@host/",
        "",
        "mailto:a@b",
    ] {
        assert_eq!(WebLink::parse(bad), None, "{bad}");
    }
    assert!(WebLink::parse("https://app.example/x").is_some());
}

#[test]
fn the_policy_names_the_redirect_of_its_transaction() {
    let table = [
        ("https://app.example/cb?x=1", " https://app.example"),
        ("https://app.example:8443/cb", " https://app.example:8443"),
        ("http://127.0.0.1:49152/cb", " http://127.0.0.1:49152"),
        ("http://localhost:3000/", " http://localhost:3000"),
        ("http://[::1]:5000/cb", " http:"),
        ("com.example.app:/cb", " com.example.app:"),
        ("myapp://host/cb;x", " myapp:"),
        ("https://app.example;script-src/", ""),
        ("https://*/", ""),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("not a uri", ""),
    ];
    for (uri, source) in table {
        let headers = PageHeaders {
            form_action: FormAction::of_redirect(uri),
            ..PageHeaders::default()
        };
        assert_eq!(
            policy::content_security_policy(&headers).to_str().unwrap(),
            format!(
                "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'{source}; frame-ancestors 'none'; base-uri 'none'"
            ),
            "{uri}"
        );
    }
    let headers = PageHeaders {
        form_action: None,
        script_nonce: Some("abc'; x".to_owned()),
        worker: false,
    };
    let policy = policy::content_security_policy(&headers);
    assert!(
        policy
            .to_str()
            .unwrap()
            .ends_with("; script-src 'nonce-abcx'")
    );
}

#[test]
fn a_page_is_html_and_never_stored() {
    let page = NotFound {
        chrome: Chrome::new("Lok"),
    };
    let response = render(StatusCode::NOT_FOUND, &page, &PageHeaders::default());
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert_eq!(response.headers()[CONTENT_TYPE], "text/html; charset=utf-8");
    assert_eq!(response.headers()[CACHE_CONTROL], "no-store");
    assert_eq!(response.headers()[REFERRER_POLICY], "no-referrer");
}

#[test]
fn assets_are_immutable_and_revalidate() {
    let path = Chrome::new("Lok").css_path;
    let response = asset(path, None);
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()[CONTENT_TYPE], "text/css; charset=utf-8");
    assert_eq!(
        response.headers()[CACHE_CONTROL],
        "public, max-age=31536000, immutable"
    );
    let etag = response.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(asset(path, Some(&etag)).status(), StatusCode::NOT_MODIFIED);
    assert_eq!(
        asset(path, Some(&format!("\"x\", W/{etag}"))).status(),
        StatusCode::NOT_MODIFIED
    );
    assert_eq!(asset(path, Some("\"x\"")).status(), StatusCode::OK);
    assert_eq!(
        asset("/assets/../lok.css", None).status(),
        StatusCode::NOT_FOUND
    );
}

#[test]
fn destinations_are_said_in_words() {
    let table = [
        ("https://app.example:444/cb", "app.example"),
        ("http://127.0.0.1:1/cb", "A program on this computer"),
        ("http://[::1]/cb", "A program on this computer"),
        (
            "com.example.app:/cb",
            "An app on this device (com.example.app)",
        ),
        // A look-alike is shown in the form that the network uses.
        ("https://аpp.example/cb", "xn--pp-6kc.example"),
    ];
    for (uri, words) in table {
        assert_eq!(Destination::of_redirect(uri).unwrap().to_string(), words);
    }
}

/// Writes every page below `target/pages`, to be looked at in a browser.
#[test]
fn pages_are_written_to_be_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/pages");
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    let chrome = Chrome::new("Lok");
    for (path, body) in [
        (
            chrome.css_path,
            include_bytes!("../../../assets/lok.css").as_slice(),
        ),
        (
            chrome.mark_path,
            include_bytes!("../../../assets/mark.svg").as_slice(),
        ),
    ] {
        std::fs::write(folder.join(&path[1..]), body).unwrap();
    }
    for (error, suffix) in [(false, ""), (true, "-error")] {
        for (name, html) in pages("Rekuest Workbench", error) {
            // A page that posts itself is gone before anyone sees it.
            let html = html.replace(".submit()", "");
            std::fs::write(folder.join(format!("{name}{suffix}.html")), html).unwrap();
        }
    }
}
