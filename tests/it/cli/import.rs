//! `lokctl fakts import`: moving in from the reference server.

use super::{json, ok, refuses};
use lok_tests::builders::{App, User};
use lok_tests::fakts::manifest;
use lok_tests::lokd::{Database, Lokd, Output};
use lok_tests::person::Person;
use lok_tests::python;
use lok_tests::rp::{RelyingParty, claims};
use lok_tests::wire::Wire;
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// A file as the deployer of the reference server writes it, with every section.
const REFERENCE: &str = include_str!("reference.yaml");
/// The password of whom the file has a hash only.
const OF_DEMO: &str = "django kept this";
const TOKEN: &str = "a-redeem-token-of-the-old-days";
const SECRET: &str = "the-secret-that-the-viewer-has-always-had";

fn file(lokd: &Lokd, text: &str) -> PathBuf {
    let path = lokd.path("config.yaml");
    std::fs::write(&path, text).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o600)).unwrap();
    path
}

async fn import(lokd: &Lokd, text: &str, flags: &[&str]) -> Output {
    let path = file(lokd, text);
    let begin = ["fakts", "import", "--from-lok", path.to_str().unwrap()];
    lokd.ctl(&[&begin[..], flags].concat()).await
}

/// The report of an import that was carried out.
async fn imported(lokd: &Lokd, text: &str) -> Value {
    for secret in [OF_DEMO, TOKEN, SECRET, "the administrator of old"] {
        lokd.secret(secret);
    }
    import(lokd, text, &["--yes", "-o", "json"])
        .await
        .ok()
        .json()
}

/// The outcome and the detail of the one line of that section and name.
fn line<'a>(report: &'a Value, section: &str, name: &str) -> (&'a str, &'a str) {
    let lines = report["lines"].as_array().unwrap();
    let mut found = lines
        .iter()
        .filter(|line| line["section"] == section && line["name"] == name);
    let line = found
        .next()
        .unwrap_or_else(|| panic!("no {section} {name}: {report:#}"));
    (
        line["outcome"].as_str().unwrap(),
        line["detail"].as_str().unwrap_or_default(),
    )
}

#[tokio::test]
async fn a_whole_file_moves_in_line_by_line() {
    let lokd = Lokd::start().await;
    let report = imported(&lokd, REFERENCE).await;
    assert_eq!(report["kept"], true, "{report:#}");
    for (section, name, outcome, detail) in [
        ("organizations", "cell_lab", "created", ""),
        (
            "organizations",
            "cell_lab.description",
            "skipped",
            "no description",
        ),
        ("roles", "segmenter", "created", ""),
        (
            "django.admin",
            "root",
            "created",
            "an organization of their own",
        ),
        ("users", "demo", "created", "next sign-in"),
        ("users", "demo.groups", "skipped", "roles"),
        ("users", "eve", "created", "too short"),
        ("users", "ada", "created", "an organization of their own"),
        ("users", "demo in annex", "skipped", "not active"),
        ("users", "demo in cell_lab", "changed", "researcher is new"),
        ("memberships", "eve in cell_lab", "created", ""),
        (
            "openid_apps",
            "viewer",
            "created",
            "left out \"http://viewer.example/callback\"",
        ),
        ("openid_apps", "viewer.email_template", "skipped", "address"),
        ("kommunity_partners", "partner", "created", ""),
        ("hubs", "rooms", "created", "1 instance"),
        (
            "kommunity_partners",
            "local_autoconfigured in cell_lab",
            "created",
            "1 instance",
        ),
        (
            "kommunity_partners",
            "local_preauthorized in cell_lab",
            "skipped",
            "by the same file",
        ),
        (
            "kommunity_partners",
            "local_autoconfigured.website_url",
            "skipped",
            "",
        ),
        (
            "redeem_tokens",
            "redeem_tokens[0] of demo",
            "created",
            "the hub localhost",
        ),
        (
            "redeem_tokens",
            "redeem_tokens[1] of demo",
            "created",
            "the token is short",
        ),
        ("private_key", "", "skipped", "was not sent"),
        ("system_messages", "", "skipped", "was not sent"),
        ("django.secret_key", "", "skipped", "was not sent"),
    ] {
        let found = line(&report, section, name);
        assert_eq!(found.0, outcome, "{section} {name}: {}", found.1);
        assert!(found.1.contains(detail), "{section} {name}: {}", found.1);
    }
    assert_eq!(
        ok(&lokd, "orgs get cell_lab -o value=subject").await.stdout,
        "7"
    );
    let demo = json(&lokd, "users get demo").await;
    assert_eq!(demo["status"]["subject"], "42");
    assert_eq!(demo["spec"]["email_verified"], true);
    assert_eq!(
        demo["status"]["roles"],
        json!({"cell_lab": ["admin", "owner", "researcher"]})
    );
    let eve = json(&lokd, "users get eve").await;
    assert_eq!(eve["status"]["must_change_password"], true);
    let viewer = json(&lokd, "apps get viewer").await;
    assert_eq!(
        viewer["spec"]["redirect_uris"],
        json!(["https://viewer.example/callback"])
    );
    json(&lokd, "roles get cell_lab:tasker").await;

    // What services look for.
    let settings: Vec<(&str, &Value)> = report["settings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|setting| (setting["key"].as_str().unwrap(), &setting["value"]))
        .collect();
    assert_eq!(
        settings,
        [
            ("fakts.token_issuer", &json!("http://lok")),
            ("keys.kid_override", &json!("lok-key-1")),
            ("tokens.default_audience", &json!(["rekuest", "mikro"])),
        ]
    );
    let audit = ok(&lokd, "audit list --all -o json").await.stdout;
    assert!(audit.contains("fakts.import"), "{audit}");
    ok(&lokd, "audit verify").await;
}

#[tokio::test]
async fn a_second_run_changes_nothing() {
    let lokd = Lokd::start().await;
    let first = imported(&lokd, REFERENCE).await;
    let events = json(&lokd, "audit list --all").await["items"]
        .as_array()
        .unwrap()
        .len();
    // What people have is theirs.
    let second = imported(&lokd, REFERENCE).await;
    let totals = &second["totals"];
    assert_eq!(
        (&totals["created"], &totals["changed"]),
        (&json!(0), &json!(0)),
        "{second:#}"
    );
    assert_eq!(totals["skipped"], first["totals"]["skipped"]);
    let after = json(&lokd, "audit list --all").await["items"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(events, after, "nothing was done");
    // What the file alone decides is as the file says.
    ok(&lokd, "orgs update cell_lab --name Other").await;
    let third = imported(&lokd, REFERENCE).await;
    assert_eq!(line(&third, "organizations", "cell_lab").0, "changed");
    assert_eq!(third["totals"]["changed"], 1, "{third:#}");
}

#[tokio::test]
async fn a_dry_run_leaves_nothing_and_the_real_one_asks() {
    let lokd = Lokd::start().await;
    let state = async || {
        let mut all = Vec::new();
        for noun in ["users", "orgs", "roles", "scopes", "apps", "audit"] {
            all.push(json(&lokd, &format!("{noun} list --all")).await["items"].clone());
        }
        all
    };
    let before = state().await;
    let dry = import(&lokd, REFERENCE, &["--dry-run", "-o", "json"])
        .await
        .ok()
        .json();
    assert_eq!(dry["kept"], false);
    assert!(dry["totals"]["created"].as_u64().unwrap() > 10, "{dry:#}");
    assert_eq!(state().await, before);

    let unasked = import(&lokd, REFERENCE, &[]).await;
    assert_eq!(unasked.code, 8, "{unasked:?}");
    assert!(
        unasked.stdout.contains("local_autoconfigured in cell_lab"),
        "{unasked:?}"
    );
    assert!(unasked.stdout.contains("fakts.token_issuer"), "{unasked:?}");
    assert!(unasked.stderr.contains("--yes"), "{unasked:?}");
    assert_eq!(state().await, before);

    // The real one makes what the dry one said.
    let real = imported(&lokd, REFERENCE).await;
    assert_eq!(real["lines"], dry["lines"]);
}

#[tokio::test]
async fn one_line_that_is_refused_leaves_nothing() {
    let lokd = Lokd::start().await;
    let taken = "users create --username taken --email demo@lab.example --no-password";
    ok(&lokd, taken).await;
    let before = json(&lokd, "users list").await;
    for flags in [&["--yes", "-o", "json"][..], &["--dry-run", "-o", "json"]] {
        let refused = import(&lokd, REFERENCE, flags).await;
        assert_eq!(refused.code, 7, "{refused:?}");
        let report = refused.json();
        assert_eq!(report["kept"], false);
        let (outcome, why) = line(&report, "users", "demo");
        assert_eq!(outcome, "refused");
        assert!(why.contains("demo@lab.example"), "{why}");
        // The rest was looked at as well.
        assert_eq!(line(&report, "users", "ada").0, "created");
        assert!(refused.stderr.contains("users demo"), "{refused:?}");
    }
    assert_eq!(json(&lokd, "users list").await, before);
    assert_eq!(json(&lokd, "apps list").await["items"], json!([]));
    // lokctl asks dry first; the daemon keeps nothing of its own accord either.
    let sections = json!({
        "users": [{"username": "ada", "password": "four plain words here"}, {"username": "a@b"}],
    });
    let body = json!({ "sections": sections });
    let report = lokd.admin("POST", "/v1/fakts/import", body).await.ok();
    let totals = &report["totals"];
    assert_eq!(
        (&totals["created"], &totals["refused"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(report["kept"], false, "{report:#}");
    assert_eq!(json(&lokd, "users list").await, before);
    for (text, section, part) in [
        (
            "users: [{username: a@b, password: four plain words}]",
            "users",
            "cannot be a username",
        ),
        (
            "users: [{username: a, password: 'bcrypt$$2b$12$x'}]",
            "users",
            "cannot be checked",
        ),
        (
            "users: [{username: a, password: 'pbkdf2_sha256$9000000$s$x'}]",
            "users",
            "cannot be checked",
        ),
        (
            "users: [{username: a, password: 12345678}]",
            "users",
            "must be a string",
        ),
        ("users: {a: b}", "users", "must be a list"),
        (
            "organizations: [{identifier: 'Not A Slug'}]",
            "organizations",
            "cannot be a slug",
        ),
        (
            "memberships: [{user: nobody, organization: none}]",
            "memberships",
            "no organization",
        ),
        (
            "redeem_tokens: [{token: t, user: nobody}]",
            "redeem_tokens",
            "no user",
        ),
        (
            "openid_apps: [{client_id: 'a b', client_secret: s}]",
            "openid_apps",
            "cannot be a client id",
        ),
    ] {
        let refused = import(&lokd, text, &["--yes", "-o", "json"]).await;
        assert_eq!(refused.code, 7, "{text}: {refused:?}");
        let report = refused.json();
        let found = &report["lines"][0];
        assert_eq!(found["section"], section, "{report:#}");
        assert_eq!(found["outcome"], "refused", "{report:#}");
        assert!(
            found["detail"].as_str().unwrap().contains(part),
            "{report:#}"
        );
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_before_lokd_hears_of_it() {
    let lokd = Lokd::start().await;
    let mut bomb = "users: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..9 {
        let below = format!("*a{}", level - 1);
        bomb += &format!("a{level}: &a{level} [{}]\n", [&*below; 10].join(", "));
    }
    for (text, part) in [
        ("users: [", "no YAML"),
        ("users: []\nusers: []\n", "no YAML"),
        ("just words", "no provisioning file"),
        ("services: {}", "no provisioning file"),
        ("", "no provisioning file"),
        (&*bomb, "expands to too much"),
        (
            &*format!("users: {}", "[".repeat(100_000)),
            "expands to too much",
        ),
        (
            &*format!("# {}\n", "x".repeat(8 * 1024 * 1024)),
            "too large",
        ),
    ] {
        let path = file(&lokd, text);
        let line = format!("fakts import --yes --from-lok {}", path.display());
        let error = refuses(&lokd, &line, 7).await;
        assert!(error["message"].as_str().unwrap().contains(part), "{error}");
    }
    refuses(
        &lokd,
        "fakts import --yes --from-lok /nowhere/config.yaml",
        7,
    )
    .await;
    let path = file(&lokd, "users: []");
    std::fs::write(&path, [0xff, 0xfe, 0xff]).unwrap();
    refuses(
        &lokd,
        &format!("fakts import --yes --from-lok {}", path.display()),
        7,
    )
    .await;
}

#[tokio::test]
async fn keys_and_passwords_of_other_things_stay_in_the_file() {
    let lokd = Lokd::start().await;
    let path = file(&lokd, REFERENCE);
    let output = lokd
        .ctl(&[
            "fakts",
            "import",
            "--dry-run",
            "--debug",
            "--from-lok",
            path.to_str().unwrap(),
        ])
        .await
        .ok();
    for stays in [
        "a-key-of-django-that-stays",
        "a-password-of-postgres",
        "the-private-key-that-stays",
        SECRET,
        TOKEN,
        "the administrator of old",
    ] {
        assert!(!output.stderr.contains(stays), "{stays}");
        assert!(!output.stdout.contains(stays), "{stays}");
    }
    // A file that everybody can read is worth a word; so is one from elsewhere.
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o644)).unwrap();
    let output = lokd
        .ctl(&[
            "fakts",
            "import",
            "--dry-run",
            "--from-lok",
            path.to_str().unwrap(),
        ])
        .await
        .ok();
    assert!(output.stderr.contains("mode 0644"), "{}", output.stderr);
    lokd.ctl_with(
        &["fakts", "import", "--dry-run", "--from-lok", "-"],
        REFERENCE,
    )
    .await
    .ok();
}

#[tokio::test]
async fn people_sign_in_as_they_did_and_their_hash_is_replaced() {
    let lokd = Lokd::start().await;
    // Only whom the file has a hash of: every argon2 in the database is then theirs.
    let text = REFERENCE.replace("password: the administrator of old", "password: ''");
    let text = text
        .replace("password: eve,", "")
        .replace("password: four plain words here", "name: Ada");
    imported(&lokd, &text).await;
    let has = |what: &[u8]| {
        let bytes = lokd.database_bytes();
        bytes.windows(what.len()).any(|window| window == what)
    };
    if lokd.database() == Database::Sqlite {
        assert!(has(b"pbkdf2_sha256$") && !has(b"$argon2id$"));
    }
    let app = App {
        client_id: "viewer".to_owned(),
        client_secret: Some(SECRET.to_owned()),
        redirect_uris: vec!["https://viewer.example/callback".to_owned()],
        object: Value::Null,
    };
    let demo = User {
        id: String::new(),
        username: "demo".to_owned(),
        password: OF_DEMO.to_owned(),
        subject: "42".to_owned(),
        organization: "cell_lab".to_owned(),
        object: Value::Null,
    };
    let rp = RelyingParty::discover(&lokd, &app).await;
    for _ in 0..2 {
        let request = rp.begin("openid profile email roles");
        let back = Person::new(&lokd, &demo).sign_in(&request.url).await;
        let code = rp.code(&request, &back).unwrap();
        let tokens = rp.redeem(&request, &code).await.ok();
        let token = lokd.secret(tokens["access_token"].as_str().unwrap());
        let claims = claims(&token);
        assert_eq!(claims["sub"], "42");
        assert_eq!(claims["active_org"], "cell_lab");
        assert_eq!(claims["org"], "7");
        // The first sign-in replaced the hash, and the second used it.
        if lokd.database() == Database::Sqlite {
            assert!(has(b"$argon2id$"));
        }
    }
    let wrong = Person::new(&lokd, &demo).typing("something else here");
    let page = wrong.open(lokd.url("/login")).await;
    let values = [("username", "demo"), ("password", "something else here")];
    assert_eq!(wrong.press(&page, "lok-login", &values).await.status, 403);
}

#[tokio::test]
async fn a_redeem_token_opens_what_it_opened() {
    let lokd = Lokd::builder()
        .config("[fakts]\ntoken_issuer = \"http://lok\"\n[keys]\nkid_override = \"lok-key-1\"")
        .start()
        .await;
    let report = imported(&lokd, REFERENCE).await;
    let set: Vec<&Value> = report["settings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["set"])
        .collect();
    assert_eq!(set, [true, true, false]);
    let wire = Wire::discover(&lokd).await;
    let mut app = manifest("my-app");
    app["requirements"] = json!([{"key": "rekuest", "service": "live.example.rekuest"}]);
    let reply = wire.redeem(&app, TOKEN).await;
    assert_eq!(reply.body["status"], "granted", "{}", reply.body);
    let token = lokd.secret(reply.body["token"].as_str().unwrap());
    let config = wire.config(&token).await;
    assert_eq!(
        config["instances"]["rekuest"]["service"], "live.example.rekuest",
        "{config}"
    );
    lokd.secret(config["auth"]["client_secret"].as_str().unwrap());
    lokd.secret(config["auth"]["client_token"].as_str().unwrap());
    // A service that knows the reference server by its names verifies what lok signs.
    let reply = wire.client_credentials(&config).await.ok();
    let token = lokd.secret(reply["access_token"].as_str().unwrap());
    let header = jsonwebtoken::decode_header(&token).unwrap();
    assert_eq!(header.kid.as_deref(), Some("lok-key-1"));
    let input =
        json!({ "token": token, "issuer": "http://lok", "jwks_uri": lokd.url("/lok/o/jwks/") });
    let read = python::run("authentikate", "verify.py", &input).await;
    assert_eq!(read["token"]["sub"], "42", "{read}");
    assert_eq!(read["token"]["iss"], "http://lok", "{read}");
    // Another app cannot use it, and a token that nobody handed out opens nothing.
    let mut another = app.clone();
    another["identifier"] = json!("other-app");
    let other = wire.redeem(&another, TOKEN).await;
    assert_eq!(other.body["status"], "error", "{}", other.body);
    let other = wire.redeem(&app, "a-redeem-token-of-nobody").await;
    assert_eq!(other.body["status"], "error", "{}", other.body);
}
