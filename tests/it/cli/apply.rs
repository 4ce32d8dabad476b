//! `lokctl apply`, `diff` and `export`: what is to be, in files.

use super::{json, ok, refused};
use lok_tests::lokd::{Database, Lokd, Output};
use lok_tests::poll::eventually;
use lok_tests::{paths, postgres};
use serde_json::{Value, json};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::time::Duration;

/// One of each kind that the issue of a pipeline is about.
const SET_UP: &str = include_str!("manifest.toml");

/// What nouns there are, to compare what is there before and after.
const NOUNS: &[&str] = &[
    "orgs",
    "scopes",
    "roles",
    "users",
    "fakts layers",
    "fakts services",
    "fakts hubs",
    "fakts instances",
    "fakts aliases",
    "apps",
    "providers",
    "notify transports",
    "notify templates",
    "fakts mandates",
];

/// A file of a manifest, with the secret that it names beside it.
fn file(lokd: &Lokd, name: &str, text: &str) -> String {
    let path = lokd.path(name);
    std::fs::write(&path, text).unwrap();
    let secret = lokd.path("partner.secret");
    std::fs::write(&secret, "the-secret-of-the-partner\n").unwrap();
    std::fs::set_permissions(secret, PermissionsExt::from_mode(0o600)).unwrap();
    path.display().to_string()
}

async fn apply(lokd: &Lokd, text: &str, flags: &[&str]) -> Output {
    let path = file(lokd, "lok.toml", text);
    lokd.ctl(&[&["apply", "-f", &path], flags].concat()).await
}

/// A manifest that is applied: the report.
async fn applied(lokd: &Lokd, text: &str, flags: &[&str]) -> Value {
    let report = apply(lokd, text, &[flags, &["-o", "json"]].concat())
        .await
        .ok()
        .json();
    for item in report["items"].as_array().unwrap() {
        if let Some(secret) = item["secret"].as_str() {
            lokd.secret(secret);
        }
    }
    report
}

async fn diff(lokd: &Lokd, text: &str, flags: &[&str]) -> Output {
    let path = file(lokd, "lok.toml", text);
    lokd.ctl(&[&["diff", "-f", &path], flags].concat()).await
}

/// The command that lists all of a noun; templates are few.
fn listed(noun: &str) -> String {
    match noun.ends_with("templates") {
        true => format!("{noun} list"),
        false => format!("{noun} list --all"),
    }
}

/// Everything that there is, with ids and etags.
async fn everything(lokd: &Lokd) -> Vec<Value> {
    let mut all = Vec::new();
    for noun in NOUNS {
        all.push(json(lokd, &listed(noun)).await["items"].clone());
    }
    all
}

/// How many objects of each outcome.
fn totals(report: &Value) -> [u64; 4] {
    ["created", "updated", "unchanged", "deleted"]
        .map(|outcome| report["totals"][outcome].as_u64().unwrap())
}

/// The outcome of an object in a report.
fn outcome<'a>(report: &'a Value, kind: &str, name: &str) -> &'a str {
    let items = report["items"].as_array().unwrap();
    items
        .iter()
        .find(|item| item["kind"] == kind && item["name"] == name)
        .and_then(|item| item["outcome"].as_str())
        .unwrap_or_else(|| panic!("no {kind} {name}: {report:#}"))
}

#[tokio::test]
async fn one_manifest_sets_lok_up_and_a_second_run_changes_nothing() {
    let lokd = Lokd::start().await;
    lokd.secret("the-secret-of-the-partner");
    let before = diff(&lokd, SET_UP, &[]).await;
    assert_eq!(before.code, 20, "{before:?}");
    assert!(before.stdout.contains("+ app shop\n"), "{}", before.stdout);

    let report = applied(&lokd, SET_UP, &[]).await;
    assert_eq!(report["kept"], true);
    assert_eq!(totals(&report), [13, 0, 0, 0], "{report:#}");
    let names: Vec<&str> = report["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["kind"].as_str().unwrap())
        .collect();
    assert_eq!(names[0], "Organization", "{names:?}");
    assert_eq!(names.last(), Some(&"Mandate"), "{names:?}");
    let ada = json(&lokd, "users get ada").await;
    assert_eq!(
        ada["status"]["roles"],
        json!({"lab": ["owner", "segmenter"]})
    );
    assert_eq!(ada["status"]["has_password"], false);
    let app = json(&lokd, "apps get shop").await;
    assert_eq!(app["spec"]["organization"], "lab");
    assert_eq!(app["metadata"]["labels"], json!({"team": "sales"}));
    let provider = json(&lokd, "providers get partner").await;
    assert_eq!(provider["status"]["has_secret"], true);
    json(
        &lokd,
        "fakts aliases get lab:main:org.example.storage:default/lan",
    )
    .await;

    // Nothing is pending, and nothing changes by doing it again.
    let all = everything(&lokd).await;
    let same = diff(&lokd, SET_UP, &[]).await.ok();
    assert_eq!(same.stdout, "", "{same:?}");
    assert_eq!(totals(&applied(&lokd, SET_UP, &[]).await), [0, 0, 13, 0]);
    assert_eq!(everything(&lokd).await, all);

    // A changed redirect is one difference.
    let changed = SET_UP.replace("shop.example/callback", "shop.example/elsewhere");
    let pending = diff(&lokd, &changed, &[]).await;
    assert_eq!(pending.code, 20, "{pending:?}");
    assert_eq!(
        pending.stdout,
        "~ app shop\n    redirect_uris: [\"https://shop.example/callback\"] -> [\"https://shop.example/elsewhere\"]\n"
    );
    let dry = apply(&lokd, &changed, &["--dry-run", "--detailed-exitcode"]).await;
    assert_eq!(dry.code, 20, "{dry:?}");
    assert_eq!(
        dry.stdout,
        "OUTCOME\tKIND\tNAME\tFIELDS\nupdated\tApp\tshop\tredirect_uris\n"
    );
    apply(&lokd, &changed, &["--dry-run"]).await.ok();
    assert_eq!(everything(&lokd).await, all, "a dry run leaves the etags");
    assert_eq!(totals(&applied(&lokd, &changed, &[]).await), [0, 1, 12, 0]);
    diff(&lokd, &changed, &[]).await.ok();

    // The same events as by single commands.
    let audit = ok(&lokd, "audit list --all -o json").await.stdout;
    for action in [
        "org.create",
        "app.create",
        "app.update",
        "org.member_add",
        "mandate.create",
    ] {
        assert!(audit.contains(&format!("\"{action}\"")), "{action}");
    }
    ok(&lokd, "audit verify").await;
}

#[tokio::test]
async fn the_example_of_the_manual_is_a_manifest() {
    let lokd = Lokd::start().await;
    let page = std::fs::read_to_string(paths::root().join("man/lok-manifest.5")).unwrap();
    let (_, examples) = page.split_once(".SH EXAMPLES").unwrap();
    let example = examples.split(".nf\n").nth(1).unwrap();
    let (example, _) = example.split_once(".fi").unwrap();
    let manifest = example.replace("\\(dq", "\"");
    let report = applied(&lokd, &manifest, &[]).await;
    assert_eq!(totals(&report), [10, 0, 0, 0], "{report:#}");
    assert_eq!(totals(&applied(&lokd, &manifest, &[]).await), [0, 0, 10, 0]);
}

/// Everything that commands can make of what a manifest can say.
async fn rich(lokd: &Lokd) {
    applied(lokd, SET_UP, &["--owner", "ci"]).await;
    std::fs::write(
        lokd.path("hello.txt"),
        "Subject: Hello {{organization}}\n\nCome:\n\n{{link}}\n",
    )
    .unwrap();
    let hello = lokd.path("hello.txt").display().to_string();
    let hello = format!("notify templates set invite.create:de -f {hello}");
    for line in [
        "orgs create --slug other --name Other_things --label a=b",
        "orgs update other --require-mfa true",
        "users create --username bob --email bob@lab.example --no-password",
        "users create --username Eve --no-password --org lab --role editor",
        "users disable eve --reason gone --yes",
        "users create --username gone --no-password --org lab",
        "roles create --org other --name a.b:c",
        "roles update lab:guest --description comes_by",
        "scopes create --name images:read --description Images --org lab",
        "scopes update openid --description Who",
        "apps create --client-id svc --name Svc --kind service --org lab --role bot",
        "apps create --client-id spa --name Spa --kind spa --trust third-party --redirect-uri http://127.0.0.1/ --access-ttl 7m",
        "apps disable spa --yes",
        "fakts services create --identifier @x/y --description Y",
        "fakts hubs create --org other --name main",
        "fakts instances create --hub other:main --service @x/y --name one --priority 7",
        "fakts instances access allow other:main:@x/y:one --user gone --role editor --org other",
        "fakts instances disable other:main:@x/y:one --yes",
        "fakts layers create --org other --name vpn --kind vpn",
        "fakts aliases create --instance other:main:@x/y:one --name far --layer vpn --kind relative --path a/b",
        "fakts mandates create --hub lab:main --name any --max-clients 0 --user ada --ttl 30d",
        "fakts mandates create --hub lab:main --name over --user ada",
        "fakts mandates revoke lab:main:over --yes",
        "users create --username left --no-password --org lab",
        "fakts mandates create --hub lab:main --name left --user left",
        "orgs members remove lab left --yes",
        "notify transports create --name push --kind webpush --contact a@lab.example",
        "notify transports create --name relay --kind smtp --server 127.0.0.1 --port 2525 --tls none --from lok@lab.example",
        "notify transports disable relay --yes",
        "providers disable partner --yes",
        "users delete gone --yes",
        &hello,
    ] {
        let output = ok(lokd, line).await;
        if line.contains("mandates create") || line.contains("--client-id svc") {
            lokd.secret(output.stdout.lines().last().unwrap());
        }
    }
}

/// Without the comments, of which a secret that is there makes one.
fn uncommented(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    lines.join("\n")
}

#[tokio::test]
async fn an_export_changes_nothing_here_and_makes_the_same_elsewhere() {
    let lokd = Lokd::start().await;
    lokd.secret("the-secret-of-the-partner");
    rich(&lokd).await;
    let all = everything(&lokd).await;
    let exported = ok(&lokd, "export").await;
    assert!(
        exported.stderr.contains("lab:main:over: it was revoked"),
        "{}",
        exported.stderr
    );
    assert!(
        exported
            .stderr
            .contains("lab:main:left: its user is no member"),
        "{}",
        exported.stderr
    );
    let text = exported.stdout;
    assert_eq!(
        text.matches("# It has a secret").count(),
        1,
        "no file gives what web push signs with: {text}"
    );
    assert_eq!(ok(&lokd, "export").await.stdout, text, "it is stable");
    for hidden in ["the-secret-of-the-partner", "created_at", "etag", "\nid ="] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    for (format, text) in [
        ("toml", text.clone()),
        ("json", ok(&lokd, "export -o json").await.stdout),
    ] {
        let same = lokd
            .ctl_with(&["apply", "-f", "-", "-o", "json"], &text)
            .await
            .ok()
            .json();
        let [created, updated, unchanged, deleted] = totals(&same);
        assert_eq!([created, updated, deleted], [0, 0, 0], "{format}: {same:#}");
        assert!(unchanged > 30, "{format}: {unchanged}");
        assert_eq!(everything(&lokd).await, all, "{format}");
    }
    // Objects and lists as they are printed are manifests.
    for noun in NOUNS {
        for form in ["toml", "json"] {
            let list = ok(&lokd, &format!("{} -o {form}", listed(noun)))
                .await
                .stdout;
            let same = lokd.ctl_with(&["diff", "-f", "-"], &list).await;
            // One of the mandates was revoked, and nothing makes that undone.
            let expected = if noun.ends_with("mandates") { 4 } else { 0 };
            assert_eq!(same.code, expected, "{noun} {form}: {same:?}");
        }
    }
    let shop = ok(&lokd, "apps get shop -o toml").await.stdout;
    let same = lokd.ctl_with(&["diff", "-f", "-"], &shop).await.ok();
    assert!(same.stderr.contains("1 unchanged"), "{same:?}");

    // Elsewhere it makes the same; but nobody can be let in who is not there.
    let elsewhere = Lokd::start().await;
    let make = async |text: &str| {
        let made = elsewhere.ctl_with(&["apply", "-f", "-", "-o", "json"], text);
        made.await
    };
    let made = make(&text).await;
    assert_eq!(made.code, 7, "{made:?}");
    assert!(made.stderr.contains("no user is called"), "{made:?}");
    for line in [
        "fakts instances access clear other:main:@x/y:one",
        "fakts instances access allow other:main:@x/y:one --role editor",
    ] {
        ok(&lokd, line).await;
    }
    let text = ok(&lokd, "export").await.stdout;
    let made = make(&text).await.ok().json();
    for item in made["items"].as_array().unwrap() {
        if let Some(secret) = item["secret"].as_str() {
            elsewhere.secret(secret);
        }
    }
    let again = ok(&elsewhere, "export").await.stdout;
    assert_eq!(uncommented(&again), uncommented(&text));
}

#[tokio::test]
async fn an_export_finds_what_was_changed_since() {
    let lokd = Lokd::start().await;
    applied(&lokd, SET_UP, &[]).await;
    let lan = "lab:main:org.example.storage:default/lan";
    let alias = |line: &str| format!("fakts aliases update {lan} {line}");
    ok(&lokd, &alias("--kind relative --host= --path a")).await;
    ok(
        &lokd,
        "notify transports create --name push --kind webpush --contact a@lab.example",
    )
    .await;
    ok(&lokd, "users create --username zed --no-password --org lab").await;
    let text = ok(&lokd, "export").await.stdout;
    diff(&lokd, &text, &[]).await.ok();
    for line in [
        "apps update web --org lab",
        "apps disable shop --yes",
        "users update zed --email zed@lab.example",
        "users disable zed --yes",
        "fakts hubs update lab:main --description other",
        "fakts layers update lab:lan --description other",
        "fakts instances update lab:main:org.example.storage:default --service-version 2",
        "fakts mandates update lab:main:ci --app-version 2",
        "notify transports update mail --username lok --password-file partner.secret",
        "notify transports disable push --yes",
        &alias("--kind absolute --host 10.0.0.8"),
    ] {
        let line = line.replace(
            "partner.secret",
            &lokd.path("partner.secret").display().to_string(),
        );
        ok(&lokd, &line).await;
    }
    let pending = diff(&lokd, &text, &[]).await;
    assert_eq!(pending.code, 20, "{pending:?}");
    for part in [
        "~ app web\n    organization: \"lab\" -> nothing\n",
        "~ app shop\n    state: \"disabled\" -> \"enabled\"\n",
        "~ user zed\n    email: \"zed@lab.example\" -> nothing\n    state: \"disabled\" -> \"active\"\n",
        "~ hub lab:main\n    description: \"other\" -> ",
        "~ layer lab:lan\n    description: \"other\" -> nothing\n",
        "~ instance lab:main:org.example.storage:default\n    version: \"2\" -> nothing\n",
        "~ mandate lab:main:ci\n    app_version: \"2\" -> nothing\n",
        "~ transport mail\n    username: \"lok\" -> nothing\n",
        "~ transport push\n    state: \"disabled\" -> \"enabled\"\n",
        &format!(
            "~ alias {lan}\n    kind: \"absolute\" -> \"relative\"\n    host: \"10.0.0.8\" -> nothing\n"
        ),
    ] {
        assert!(
            pending.stdout.contains(part),
            "{part} in {}",
            pending.stdout
        );
    }
    let named = diff(&lokd, &text, &["-o", "name"]).await.stdout;
    for name in [
        "apps/shop\n",
        "fakts/hubs/lab:main\n",
        &format!("fakts/aliases/{lan}\n"),
    ] {
        assert!(named.contains(name), "{name} in {named}");
    }
    applied(&lokd, &text, &[]).await;
    diff(&lokd, &text, &[]).await.ok();
    // All but the secret of the transport, which no manifest takes away.
    let again = ok(&lokd, "export").await.stdout;
    assert_eq!(uncommented(&again), uncommented(&text));
}

#[tokio::test]
async fn an_export_can_be_of_some_kinds_and_of_one_organization() {
    let lokd = Lokd::start().await;
    lokd.secret("the-secret-of-the-partner");
    rich(&lokd).await;
    let apps = ok(&lokd, "export --kinds app -o json").await.json();
    assert_eq!(apps["app"].as_array().unwrap().len(), 4, "{apps:#}");
    assert_eq!(apps.as_object().unwrap().len(), 3, "{apps:#}");
    let path = lokd.path("other.toml");
    ok(
        &lokd,
        &format!("export --org other --out {}", path.display()),
    )
    .await;
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
    assert!(text.contains("slug = \"other\""), "{text}");
    assert!(text.contains("identifier = \"@x/y\""), "{text}");
    for foreign in ["lab:main", "shop", "smtp", "ada"] {
        assert!(!text.contains(foreign), "{foreign} in {text}");
    }
    refused(&lokd, &["export", "--kinds", "aps"], 7).await;
    refused(&lokd, &["export", "--org", "nowhere"], 3).await;
    let named = lokd.ctl(&["export", "-o", "name"]).await;
    assert_eq!((named.code, named.stdout.as_str()), (2, ""), "{named:?}");
}

#[tokio::test]
async fn an_owner_prunes_what_is_the_owners_alone() {
    let lokd = Lokd::start().await;
    let with = |apps: &[&str]| {
        let mut text = "[[organization]]\nslug = 'lab'\n".to_owned();
        for app in apps {
            text += &format!(
                "[[app]]\nclient_id = '{app}'\nname = '{app}'\nkind = 'spa'\norganization = 'lab'\n"
            );
        }
        text
    };
    applied(&lokd, &with(&["one", "two"]), &["--owner", "ci"]).await;
    ok(
        &lokd,
        "apps create --client-id hand --name Hand --kind spa --org lab",
    )
    .await;
    let theirs = "[[hub]]\norganization = 'lab'\nname = 'theirs'\n";
    applied(&lokd, theirs, &["--owner", "others"]).await;
    let app = json(&lokd, "apps get one").await;
    assert_eq!(app["metadata"]["labels"], json!({"managed-by": "ci"}));

    // What is not in the manifest goes, after the name of its owner.
    let fewer = with(&["one"]);
    refused(
        &lokd,
        &["apply", "-f", &file(&lokd, "a.toml", &fewer), "--prune"],
        2,
    )
    .await;
    let unasked = apply(&lokd, &fewer, &["--owner", "ci", "--prune", "--yes"]).await;
    assert_eq!(unasked.code, 8, "{unasked:?}");
    assert!(
        unasked.stderr.contains("to be deleted: app two"),
        "{unasked:?}"
    );
    assert!(!unasked.stderr.contains("hand"), "{unasked:?}");
    json(&lokd, "apps get two").await;
    let pending = diff(&lokd, &fewer, &["--selector", "managed-by=ci", "--prune"]).await;
    assert_eq!((pending.code, pending.stdout.as_str()), (20, "- app two\n"));
    let report = applied(
        &lokd,
        &fewer,
        &["--owner", "ci", "--prune", "--confirm", "ci"],
    )
    .await;
    assert_eq!(totals(&report), [0, 0, 2, 1], "{report:#}");
    assert_eq!(outcome(&report, "App", "two"), "deleted");
    refused(&lokd, &["apps", "get", "two"], 3).await;
    json(&lokd, "apps get hand").await;
    // Nothing more to prune needs no name.
    applied(&lokd, &fewer, &["--owner", "ci", "--prune"]).await;

    // What is somebody else's is neither changed nor taken along.
    let taken = "[[hub]]\norganization = 'lab'\nname = 'theirs'\ndescription = 'mine'\n";
    for flags in [&[][..], &["--owner", "ci"]] {
        let refused = apply(&lokd, taken, flags).await;
        assert_eq!(refused.code, 4, "{refused:?}");
        assert!(
            refused.stderr.contains("managed by \"others\""),
            "{refused:?}"
        );
    }
    apply(&lokd, theirs, &[]).await.ok();
    let alone = "[[app]]\nclient_id = 'one'\nname = 'one'\n";
    let refused = apply(
        &lokd,
        alone,
        &["--owner", "ci", "--prune", "--confirm", "ci"],
    )
    .await;
    assert_eq!(refused.code, 4, "{refused:?}");
    assert!(refused.stderr.contains("lab:theirs"), "{refused:?}");
    json(&lokd, "orgs get lab").await;
    let report = applied(&lokd, taken, &["--owner", "ci", "--take-over"]).await;
    assert_eq!(totals(&report), [0, 1, 0, 0], "{report:#}");
    // Now all of it is the owner's, and goes in the reverse order, with what belongs to it.
    let last = "[[service]]\nidentifier = 'org.example.x'\n";
    let report = applied(
        &lokd,
        last,
        &["--owner", "ci", "--prune", "--confirm", "ci"],
    )
    .await;
    assert_eq!(outcome(&report, "Organization", "lab"), "deleted");
    assert_eq!(outcome(&report, "App", "one"), "deleted");
    super::refuses(&lokd, "orgs get lab", 3).await;
    ok(&lokd, "audit verify").await;
}

#[tokio::test]
async fn secrets_come_from_files_and_go_into_files_once() {
    let lokd = Lokd::start().await;
    let secrets = lokd.path("secrets");
    std::fs::create_dir(&secrets).unwrap();
    let out = secrets.display().to_string();
    let first = apply(&lokd, SET_UP, &["--secrets-out", &out]).await.ok();
    let shop = secrets.join("app-shop.secret");
    assert_eq!(std::fs::metadata(&shop).unwrap().mode() & 0o777, 0o600);
    let kept = lokd.secret(std::fs::read_to_string(&shop).unwrap());
    let key = std::fs::read_to_string(secrets.join("mandate-lab:main:ci.secret")).unwrap();
    let key = lokd.secret(key);
    for secret in [&kept, &key, "the-secret-of-the-partner"] {
        assert!(!first.stdout.contains(secret) && !first.stderr.contains(secret));
    }
    // What is there has its secret, and neither shows it nor makes another.
    let again = apply(&lokd, SET_UP, &["--secrets-out", &out, "-o", "json"])
        .await
        .ok();
    assert_eq!(totals(&again.json()), [0, 0, 13, 0]);
    assert!(
        !again.stdout.contains("secret_shown_once"),
        "{}",
        again.stdout
    );
    assert_eq!(std::fs::read_to_string(&shop).unwrap(), kept);
    // A file that is there is nobody's to overwrite: nothing is made.
    ok(&lokd, "apps delete shop --confirm shop").await;
    let taken = apply(&lokd, SET_UP, &["--secrets-out", &out]).await;
    assert_eq!(taken.code, 7, "{taken:?}");
    super::refuses(&lokd, "apps get shop", 3).await;
    // Without a directory it is shown once.
    let shown = apply(&lokd, SET_UP, &[]).await.ok();
    let line = shown
        .stdout
        .lines()
        .find(|line| line.starts_with("app\tshop\t"));
    let secret = lokd.secret(line.unwrap().rsplit('\t').next().unwrap());
    assert_ne!(secret, kept);

    // The same secret again is no change; another is one, and is not shown.
    diff(&lokd, SET_UP, &[]).await.ok();
    let path = file(&lokd, "other.toml", SET_UP);
    std::fs::write(lokd.path("partner.secret"), "another-secret-of-the-partner").unwrap();
    lokd.secret("another-secret-of-the-partner");
    let pending = lokd.ctl(&["diff", "-f", &path]).await;
    assert_eq!(pending.code, 20, "{pending:?}");
    assert_eq!(
        pending.stdout,
        "~ provider partner\n    secret: (another)\n"
    );
    let debug = lokd.ctl(&["apply", "-f", &path, "--debug"]).await.ok();
    assert!(
        !debug.stderr.contains("another-secret-of"),
        "{}",
        debug.stderr
    );
    lokd.ctl(&["diff", "-f", &path]).await.ok();
    let audit = ok(&lokd, "audit list --all -o json").await.stdout;
    assert!(audit.contains("provider.rotate_secret"), "{audit}");
    let by_environment = "[[transport]]\nname = 'ntfy'\nkind = 'ntfy'\nserver = 'https://ntfy.lab.example'\nsecret_env = 'NTFY'\n";
    let path = file(&lokd, "env.toml", by_environment);
    for expected in ["1 created", "1 unchanged"] {
        let mut command = lokd.ctl_command();
        command
            .args(["apply", "-f", &path])
            .env("NTFY", "a-token-of-ntfy");
        let output = tokio::task::spawn_blocking(move || lok_tests::lokd::run(command, ""));
        let output = output.await.unwrap().ok();
        assert!(output.stderr.contains(expected), "{output:?}");
    }
    lokd.secret("a-token-of-ntfy");
}

#[tokio::test]
async fn fields_are_emptied_and_states_and_memberships_are_put() {
    let lokd = Lokd::start().await;
    applied(&lokd, SET_UP, &[]).await;
    ok(&lokd, "orgs create --slug other").await;
    ok(&lokd, "orgs members add other ada --role editor").await;
    let text = "[[user]]\nusername = 'ada'\nemail = ''\nstate = 'disabled'\nmemberships = { lab = ['user'] }\n\
         [[app]]\nclient_id = 'shop'\norganization = ''\nstate = 'disabled'\n\
         [[mandate]]\nhub = 'lab:main'\nname = 'ci'\nmax_clients = ''\n";
    let report = applied(&lokd, text, &[]).await;
    assert_eq!(totals(&report), [0, 3, 0, 0], "{report:#}");
    let ada = json(&lokd, "users get ada").await;
    assert_eq!(ada["spec"]["email"], Value::Null);
    assert_eq!(ada["status"]["state"], "disabled");
    assert_eq!(
        ada["status"]["roles"],
        json!({"lab": ["user"], "other": ["editor"]}),
        "what is not named stays"
    );
    let shop = json(&lokd, "apps get shop").await;
    assert_eq!(shop["spec"]["organization"], Value::Null);
    assert_eq!(shop["status"]["state"], "disabled");
    let mandate = json(&lokd, "fakts mandates get lab:main:ci").await;
    assert_eq!(mandate["spec"]["max_clients"], Value::Null);
    assert_eq!(totals(&applied(&lokd, text, &[]).await), [0, 0, 3, 0]);
    let out = "[[user]]\nusername = 'ada'\nstate = 'enabled'\nmemberships = { other = '' }\n";
    assert_eq!(totals(&applied(&lokd, out, &[]).await), [0, 1, 0, 0]);
    let ada = json(&lokd, "users get ada").await;
    assert_eq!(ada["status"]["roles"], json!({"lab": ["user"]}));
    assert_eq!(ada["status"]["state"], "active");
    // A new user without memberships has a place of their own, as by the command.
    applied(&lokd, "[[user]]\nusername = 'bob'\n", &[]).await;
    json(&lokd, "orgs get bob").await;
}

/// On PostgreSQL, where the second of two has to wait for all that the first has written.
#[tokio::test]
async fn a_pipeline_waits_for_a_long_one() {
    let lokd = Lokd::start().await;
    if lokd.database() != Database::Postgres {
        return;
    }
    let url = lokd.database_url().to_owned();
    let first = tokio::task::spawn_blocking(move || {
        let row = "INSERT INTO services (id, identifier, etag, created_at, updated_at, labels) \
                   VALUES ('first', 'org.example.storage', 1, 0, 0, '{}')";
        // Longer than a statement of a short write may take.
        postgres::sql(&url, &format!("BEGIN; {row}; SELECT pg_sleep(7); ROLLBACK"));
    });
    let row = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' \
               AND datname = current_database()";
    eventually(
        "the first has written",
        Duration::from_secs(30),
        async || (postgres::sql(lokd.database_url(), row) == "1").then_some(()),
    )
    .await;
    let text = "[[service]]\nidentifier = 'org.example.storage'\n";
    assert_eq!(totals(&applied(&lokd, text, &[]).await), [1, 0, 0, 0]);
    first.await.unwrap();
}

#[tokio::test]
async fn what_follows_from_a_field_does_not_undo_another() {
    let lokd = Lokd::start().await;
    let text = |address: &str, tls: &str| {
        format!(
            "[[user]]\nusername = 'ada'\nemail = '{address}@lab.example'\nemail_verified = true\n\
             [[transport]]\nname = 'mail'\nkind = 'smtp'\nserver = 'smtp.lab.example'\nport = 587\n\
             tls = '{tls}'\nfrom = 'lok@lab.example'\n"
        )
    };
    applied(&lokd, &text("a", "starttls"), &[]).await;
    let other = text("b", "implicit");
    let pending = diff(&lokd, &other, &[]).await;
    assert_eq!(
        pending.stdout,
        "~ user ada\n    email: \"a@lab.example\" -> \"b@lab.example\"\n\
         ~ transport mail\n    tls: \"starttls\" -> \"implicit\"\n"
    );
    assert_eq!(totals(&applied(&lokd, &other, &[]).await), [0, 2, 0, 0]);
    let ada = json(&lokd, "users get ada").await;
    assert_eq!(ada["spec"]["email_verified"], true);
    let mail = json(&lokd, "notify transports get mail").await;
    assert_eq!(mail["spec"]["port"], 587);
    diff(&lokd, &other, &[]).await.ok();
}

#[tokio::test]
async fn a_mandate_that_was_revoked_is_not_as_declared() {
    let lokd = Lokd::start().await;
    applied(&lokd, SET_UP, &[]).await;
    ok(&lokd, "fakts mandates revoke lab:main:ci --yes").await;
    for output in [
        apply(&lokd, SET_UP, &[]).await,
        diff(&lokd, SET_UP, &[]).await,
    ] {
        assert_eq!(output.code, 4, "{output:?}");
        let told = "mandate lab:main:ci: it was revoked";
        assert!(output.stderr.contains(told), "{}", output.stderr);
    }
    ok(
        &lokd,
        "fakts mandates delete lab:main:ci --confirm lab:main:ci",
    )
    .await;
    assert_eq!(totals(&applied(&lokd, SET_UP, &[]).await), [1, 0, 12, 0]);
}

#[tokio::test]
async fn two_pipelines_at_once_end_in_one_state() {
    let lokd = Lokd::start().await;
    let path = file(&lokd, "lok.toml", SET_UP);
    let run = async || {
        let arguments = ["apply", "-f", &path, "--owner", "ci", "-o", "json"];
        lokd.ctl(&arguments).await
    };
    let (a, b, c) = tokio::join!(run(), run(), run());
    let mut created = 0;
    for output in [a, b, c] {
        let report = output.ok().json();
        created += totals(&report)[0];
        for item in report["items"].as_array().unwrap() {
            if let Some(secret) = item["secret"].as_str() {
                lokd.secret(secret);
            }
        }
    }
    assert_eq!(created, 13);
    diff(&lokd, SET_UP, &["--owner", "ci"]).await.ok();
}
