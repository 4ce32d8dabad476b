//! Manifests that cannot be, and days on which applying ends early: nothing is half made.

use super::{json, ok, refused};
use lok_tests::lokd::{Lokd, Output};
use lok_tests::poll::eventually;
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::Duration;

async fn apply(lokd: &Lokd, name: &str, text: impl AsRef<[u8]>) -> Output {
    let path = lokd.path(name);
    std::fs::write(&path, text).unwrap();
    lokd.ctl(&["apply", "-f", &path.display().to_string()])
        .await
}

/// A manifest that is refused: what is said of it.
async fn wrong(lokd: &Lokd, text: impl AsRef<[u8]>, exit: i32, parts: &[&str]) {
    let text = text.as_ref();
    let shown = String::from_utf8_lossy(&text[..text.len().min(200)]).into_owned();
    let path = lokd.path("wrong.toml");
    std::fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    for verb in ["apply", "diff"] {
        let output = lokd.ctl(&[verb, "-f", &path]).await;
        assert_eq!(output.code, exit, "{shown}: {output:?}");
        assert_eq!(output.stdout, "", "{shown}");
        for part in parts {
            assert!(
                output.stderr.contains(part),
                "{part} of {shown}: {}",
                output.stderr
            );
        }
        let acts = |c: char| c.is_control() && c != '\n';
        assert!(
            !output.stderr.contains(acts),
            "{shown}: {:?}",
            output.stderr
        );
        assert!(
            output.stderr.contains("\n  fix: "),
            "{shown}: {}",
            output.stderr
        );
    }
    let output = lokd.ctl(&["apply", "-f", &path, "-o", "json"]).await;
    let error: Value = serde_json::from_str(&output.stderr).unwrap();
    assert_eq!(error["error"]["exit"], exit, "{shown}: {error}");
}

#[tokio::test]
async fn every_problem_is_told_at_once_with_its_line() {
    let lokd = Lokd::start().await;
    let text = "[[organization]]\nslug = 'lab'\nnaem = 'x'\n\
                [[app]]\nclient_id = 'a'\nredirect_uris = 'https://x'\n\
                [[aap]]\n\
                [[hub]]\norganization = 'lab'\n\
                [[organization]]\nslug = 'lab'\n\
                [[provider]]\nname = 'p'\nclient_secret = 'do-not-show-this'\n\
                [[transport]]\nname = 't'\nsecret_file = 'missing'\n";
    let parts = [
        "the manifest has 7 problems; nothing was applied",
        "wrong.toml:3: \"naem\" is no field of an organization; did you mean name?",
        "wrong.toml:6: redirect_uris: invalid type",
        "wrong.toml:7: \"aap\" is no kind of object; did you mean app?",
        "wrong.toml:8: the hub has no name: give it organization and name",
        "wrong.toml:10: organization \"lab\" is there twice; first at",
        "wrong.toml:14: client_secret: a manifest has no secrets",
        "wrong.toml:17: secret_file: cannot read a secret",
    ];
    wrong(&lokd, text, 7, &parts).await;
    let error = refused_json(&lokd).await;
    assert_eq!(error["problems"].as_array().unwrap().len(), 7, "{error}");
    assert!(!error.to_string().contains("do-not-show-this"), "{error}");

    // What only lokd can tell, too: every object of it, and where it is.
    let text = "[[organization]]\nslug = 'lab'\n\n\
                [[organization]]\nslug = '../etc'\n\n\
                [[role]]\norganization = 'nowhere'\nname = 'x'\n\n\
                [[hub]]\norganization = 'lab'\nname = \"a\\u001b[2Jb\"\n\n\
                [[app]]\nclient_id = 'a/../b'\nname = 'x'\nkind = 'web'\n\n\
                [[app]]\nclient_id = 'svc'\nname = 'x'\nkind = 'hub'\n\n\
                [[app]]\nclient_id = 'web'\nname = 'x'\nkind = 'web'\nredirect_uris = ['javascript:x']\n\n\
                [[user]]\nusername = 'ada'\nmemberships = { lab = ['nosuchrole'] }\n\n\
                [[alias]]\ninstance = 'lab:main:s:default'\nname = 'lan'\nlayer = 'lan'\nhost = 'h'\n\n\
                [[mandate]]\nhub = 'lab:none'\nname = 'm'\n\n\
                [[template]]\nname = 'nosuch'\nsubject = 'x'\n";
    let parts = [
        "10 objects are refused; nothing was applied",
        "wrong.toml:4: organization ../etc: \"../etc\" cannot be a slug",
        "wrong.toml:7: role nowhere:x: no organization is called \"nowhere\"",
        "wrong.toml:11: hub lab:a\\u{1b}[2Jb",
        "wrong.toml:15: app a/../b",
        "wrong.toml:20: app svc: an app of kind hub is not created by hand",
        "wrong.toml:25: app web: \"javascript:x\" cannot be a redirect URI",
        "wrong.toml:31: user ada: lab has no role \"nosuchrole\"",
        "wrong.toml:35: alias lab:main:s:default/lan: no instance",
        "wrong.toml:41: mandate lab:none:m: no hub",
        "wrong.toml:45: template nosuch: no template is created",
    ];
    wrong(&lokd, text, 7, &parts).await;
    for noun in ["orgs", "roles", "fakts hubs", "apps", "users"] {
        assert_eq!(
            json(&lokd, &format!("{noun} list")).await["items"],
            json!([]),
            "{noun}"
        );
    }
    let audit = json(&lokd, "audit list --all").await;
    let made = audit["items"].as_array().unwrap();
    assert!(
        !made
            .iter()
            .any(|event| event["action"].as_str().unwrap().ends_with(".create")),
        "{audit:#}"
    );
}

#[tokio::test]
async fn a_text_with_a_nul_is_told_beside_every_other_problem() {
    let lokd = Lokd::start().await;
    let text = "[[organization]]\nslug = 'lab'\nname = \"a\\u0000b\"\n\n\
                [[role]]\norganization = 'nowhere'\nname = 'x'\n\n\
                [[service]]\nidentifier = \"a\\u0000b\"\n\n\
                [[user]]\nusername = 'ada'\nmemberships = { \"a\\u0000\" = [] }\n\n\
                [[provider]]\nname = \"a\\u0000b\"\n";
    let parts = [
        "5 objects are refused; nothing was applied",
        "wrong.toml:1: organization lab: name has a NUL in it",
        "wrong.toml:5: role nowhere:x: no organization is called \"nowhere\"",
        "wrong.toml:9: service a\\u{0}b: identifier has a NUL in it",
        "wrong.toml:12: user ada: memberships has a NUL in it",
        "wrong.toml:16: provider a\\u{0}b: name has a NUL in it",
    ];
    wrong(&lokd, text, 7, &parts).await;
}

#[tokio::test]
async fn a_refusal_names_what_a_manifest_can_say() {
    let lokd = Lokd::start().await;
    let text = "[[transport]]\nname = 'mail'\nkind = 'smtp'\nserver = 's.lab.example'\n\
                from = 'lok@lab.example'\nusername = 'lok'\n\n\
                [[transport]]\nname = 'push'\n\n\
                [[provider]]\nname = 'google'\nkind = 'google'\nclient_id = 'lok'\n\n\
                [[app]]\nclient_id = 'a'\nname = 'A'\nkind = 'web'\nauth_method = 'private_key_jwt'\n\
                redirect_uris = ['https://a.example/']\n\n\
                [[organization]]\nslug = 'lab'\n\n\
                [[hub]]\norganization = 'lab'\nname = 'main'\n\n\
                [[user]]\nusername = 'ada'\nmemberships = { lab = ['owner'] }\n\n\
                [[user]]\nusername = 'bob'\n\n\
                [[user]]\nusername = 'eve'\nmemberships = { lab = ['user'], LAB = [] }\n\n\
                [[mandate]]\nhub = 'lab:main'\nname = 'none'\nuser = 'ada'\nmax_clients = 0\n\n\
                [[mandate]]\nhub = 'lab:main'\nname = 'bob'\nuser = 'bob'\n";
    let parts = [
        "write secret_file = \"PATH\" or secret_env = \"NAME\" in the manifest",
        "transport push: kind is needed; write kind = … in the manifest",
        "write client_secret_file = \"PATH\" or client_secret_env = \"NAME\" in the manifest",
        "write jwks = … in the manifest",
        "write max_clients = …, or max_clients = \"\" for none, in the manifest",
        "write user = … in the manifest, or: lokctl orgs members add ORG USER",
        "user eve: \"LAB\" and \"lab\" are one organization, which is in memberships twice",
    ];
    wrong(&lokd, text, 7, &parts).await;
    let told = refused_json(&lokd).await.to_string();
    assert!(!told.contains("--"), "{told}");
}

#[tokio::test]
async fn a_role_is_found_by_the_id_of_its_organization() {
    let lokd = Lokd::start().await;
    ok(&lokd, "orgs create --slug lab").await;
    ok(&lokd, "roles create --org lab --name x").await;
    let id = json(&lokd, "orgs get lab").await["metadata"]["id"].clone();
    let by = |organization: &str, name: &str| {
        format!("[[role]]\norganization = '{organization}'\nname = '{name}'\n")
    };
    let id = id.as_str().unwrap();
    let same = apply(&lokd, "role.toml", by(id, "x")).await.ok();
    assert!(same.stderr.contains("1 unchanged"), "{same:?}");
    let twice = [by(id, "x"), by("lab", "x")].concat();
    wrong(&lokd, twice, 7, &["is in the manifest twice"]).await;
}

/// What a program is told of the manifest that was refused last.
async fn refused_json(lokd: &Lokd) -> Value {
    let path = lokd.path("wrong.toml").display().to_string();
    let output = lokd.ctl(&["apply", "-f", &path, "-o", "json"]).await;
    let body: Value = serde_json::from_str(&output.stderr).unwrap();
    body["error"].clone()
}

#[tokio::test]
async fn what_is_no_manifest_is_refused() {
    let lokd = Lokd::start().await;
    let long = format!("[[organization]]\nslug = '{}'\n", "x".repeat(100_000));
    let deep = format!("[[app]]\nclient_id = 'a'\njwks = {}", "[".repeat(10_000));
    let large = format!("# {}\n", "x".repeat(8 * 1024 * 1024));
    let nested = "[".repeat(10_000);
    for (text, parts) in [
        (&b""[..], &["there is no object"][..]),
        (b"# nothing\n", &["there is no object"]),
        (b"objects = []\n", &["there is no object"]),
        (
            b"\xff\xfe[[app]]",
            &["wrong.toml:1: this is not text in UTF-8"],
        ),
        (
            b"[[app]]\nname = '\xc3\x28'\n",
            &["wrong.toml:2: this is not text"],
        ),
        (b"[[app]\n", &["wrong.toml:1: "]),
        (
            b"[[app]]\nclient_id = 'a'\nclient_id = 'b'\n",
            &["wrong.toml:3: ", "duplicate"],
        ),
        (b"just words\n", &["wrong.toml:1: "]),
        (b"app = 3\n", &["app is a table: [[app]]"]),
        (b"app = [3]\n", &["an app is a table"]),
        (b"objects = [3]\n", &["an object with a kind is expected"]),
        (
            b"kind = 'Key'\n[spec]\n",
            &["the kind \"Key\" is not applied"],
        ),
        (b"kind = 'App'\n", &["the object has no spec"]),
        (b"kind = 'App'\nspec = 3\n", &["spec is a table"]),
        (
            b"kind = 'App'\nsepc = 3\n[spec]\nclient_id = 'a'\n",
            &["did you mean spec?"],
        ),
        (
            b"apiVersion = 'lok/v9'\nkind = 'App'\n[spec]\nclient_id = 'a'\n",
            &["apiVersion is \"lok/v1\""],
        ),
        (
            b"kind = 'App'\n[metadata]\nlabls = {}\n[spec]\nclient_id = 'a'\n",
            &["did you mean labels?"],
        ),
        (
            b"[[app]]\nclient_id = 'a'\nlabels = { a = 1 }\n",
            &["labels: invalid type"],
        ),
        (
            b"[[app]]\nclient_id = 'a'\nkind = 'wbe'\n",
            &["kind: unknown variant"],
        ),
        (
            b"[[app]]\nclient_id = 'a'\naccess_token_ttl = -1\n",
            &["access_token_ttl: invalid value"],
        ),
        (
            b"[[app]]\nclient_id = 'a'\naccess_token_ttl = 99999999999999999999\n",
            &["too large"],
        ),
        (
            b"[[mandate]]\nhub = 'a:b'\nname = 'a'\nmax_clients = nan\n",
            &["wrong.toml:4: this is no number that can be kept"],
        ),
        (
            b"[[app]]\nclient_id = 'a'\naccess_token_ttl = -inf\n",
            &["wrong.toml:3: this is no number"],
        ),
        (
            b"apiVersion = 'lok/v9'\nkind = 'AppList'\nitems = []\n",
            &["apiVersion is \"lok/v1\""],
        ),
        (
            b"[[instance]]\nhub = 'a:b'\nservice = 's'\n[[instance.alias]]\nname = 'x'\n",
            &["did you mean aliases?"],
        ),
        (
            b"[[instance]]\nhub = 'a:b'\nservice = 's'\nqqqqqq = 1\n",
            &["\"qqqqqq\" is no field of an instance; there are ", ", aliases"],
        ),
        (
            b"[[instance]]\nhub = 'a:b'\nservice = 's'\n[[instance.aliases]]\nname = 'x'\nqqqqqq = 1\n",
            &["wrong.toml:6: \"qqqqqq\" is no field of an alias; there are name, "],
        ),
        (
            b"[[provider]]\nname = 'p'\nqqqqqq = 1\n",
            &["client_secret_file, client_secret_env"],
        ),
        (
            b"[[transport]]\nname = 't'\nqqqqqq = 1\n",
            &[" secret_file, secret_env"],
        ),
        (
            b"[[template]]\nname = 'invite.create'\nsubject = 'x'\nlabels = { a = 'b' }\n",
            &["wrong.toml:1: template invite.create: ", "has no labels"],
        ),
        (
            b"[[app]]\nclient_id = 'a'\nstate = 'gone'\n",
            &["state: unknown variant"],
        ),
        (
            b"[[user]]\nusername = 'a'\npassword = 'x'\n",
            &["a manifest has no passwords"],
        ),
        (
            b"[[user]]\nusername = 'a'\nroles = ['x']\n",
            &["write memberships"],
        ),
        (
            b"[[mandate]]\nhub = 'a:b'\nname = 'a'\nttl = 3\n",
            &["write expires_at"],
        ),
        (
            b"[[provider]]\nname = 'p'\nclient_secret_env = 'NOT_SET'\n",
            &["holds no secret"],
        ),
        (
            b"[[provider]]\nname = 'p'\nclient_secret_file = '-'\n",
            &["cannot read a secret"],
        ),
        (
            b"[[instance]]\nhub = 'a:b'\nservice = 's'\naliases = 3\n",
            &["aliases is a list"],
        ),
        (
            b"[[user]]\nusername = 'Ada'\n[[user]]\nusername = 'ada'\n",
            &["is there twice"],
        ),
        (long.as_bytes(), &["too long"]),
        (deep.as_bytes(), &["wrong.toml:3: "]),
        (large.as_bytes(), &["is too large"]),
    ] {
        wrong(&lokd, text, 7, parts).await;
    }
    for (name, text, part) in [
        (
            "a.json",
            "{\"app\": [{\"client_id\": \"a\", \"client_id\": \"b\"}]}",
            "is there twice",
        ),
        ("a.json", "{\"app\": ", "EOF"),
        ("a.json", "3", "neither an object nor a list"),
        ("a.json", "[3]", "an object with a kind is expected"),
        ("a.json", nested.as_str(), "recursion limit"),
        (
            "a.json",
            "{\"kind\": \"AppList\", \"items\": 3}",
            "\"items\" is no part of a list",
        ),
    ] {
        let output = apply(&lokd, name, text).await;
        assert_eq!(output.code, 7, "{text:.80}: {output:?}");
        assert!(output.stderr.contains(part), "{part}: {}", output.stderr);
    }
    // Directories: what is in them that is no manifest is left alone, and told.
    let directory = lokd.path("manifests");
    std::fs::create_dir_all(directory.join("below.toml")).unwrap();
    let name = directory.display().to_string();
    std::fs::write(directory.join("README.md"), "words").unwrap();
    std::fs::write(directory.join(".hidden.toml"), "words").unwrap();
    let error = refused(&lokd, &["apply", "-q", "-f", &name], 7).await;
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("there is no manifest in"),
        "{error}"
    );
    std::fs::write(
        directory.join("b.toml"),
        "[[role]]\norganization = 'lab'\nname = 'x'\n",
    )
    .unwrap();
    let org = json!([{"kind": "Organization", "spec": {"slug": "lab"}}]);
    std::fs::write(directory.join("a.json"), org.to_string()).unwrap();
    let output = lokd.ctl(&["apply", "-f", &name]).await.ok();
    assert!(
        output.stderr.contains("README.md is left alone"),
        "{output:?}"
    );
    assert!(output.stderr.contains("2 created"), "{output:?}");
    refused(&lokd, &["apply", "-f", "/nowhere/lok.toml"], 7).await;
    // The daemon takes nobody's word for it either.
    for (object, status) in [
        (json!({"kind": "Key", "spec": {}}), 400),
        (
            json!({"kind": "App", "spec": {"client_id": "a", "nosuch": 1}}),
            200,
        ),
        (
            json!({"kind": "User", "spec": {"username": "a", "password": "four plain words"}}),
            200,
        ),
        (json!({"kind": "App", "spec": {}}), 200),
        (json!({"kind": "App", "spec": {"client_id": ["a"]}}), 200),
        (
            json!({"kind": "App", "spec": {"client_id": "a"}, "secret": "not-for-an-app"}),
            200,
        ),
    ] {
        let answer = lokd
            .admin("POST", "/v1/apply", json!({"objects": [object]}))
            .await;
        assert_eq!(answer.status, status, "{object}: {:?}", answer.body);
        if status == 200 {
            assert_eq!(answer.body["kept"], false, "{object}");
            assert_eq!(
                answer.body["totals"]["refused"], 1,
                "{object}: {}",
                answer.body
            );
        }
    }
}

#[tokio::test]
async fn who_may_not_write_a_kind_applies_nothing_that_has_one() {
    let uid = rustix::process::getuid().as_raw();
    let role = |name: &str| format!("[[admin_socket.allow]]\nuid = {uid}\nrole = \"{name}\"");
    let lokd = Lokd::builder()
        .nodes(1)
        .config(&role("provisioner"))
        .start()
        .await;
    let text = "[[app]]\nclient_id = 'a'\nname = 'A'\nkind = 'spa'\n\
                [[user]]\nusername = 'ada'\n[[organization]]\nslug = 'lab'\n";
    wrong(
        &lokd,
        text,
        5,
        &["the role provisioner may not write: organization, user"],
    )
    .await;
    assert_eq!(json(&lokd, "apps list").await["items"], json!([]));
    let own = "[[app]]\nclient_id = 'a'\nname = 'A'\nkind = 'spa'\n[[scope]]\nname = 'a:b'\ndescription = 'B'\n";
    apply(&lokd, "own.toml", own).await.ok();
    let exported = ok(&lokd, "export").await;
    assert!(
        exported
            .stderr
            .contains("left out: user: the role provisioner"),
        "{exported:?}"
    );
    assert!(
        exported.stdout.contains("client_id = \"a\""),
        "{exported:?}"
    );
    super::refuses(&lokd, "export --kinds app,user", 5).await;

    let lokd = Lokd::builder()
        .nodes(1)
        .config(&role("auditor"))
        .start()
        .await;
    wrong(&lokd, own, 5, &["not"]).await;
}

#[tokio::test]
async fn a_large_manifest_is_applied_and_a_larger_one_refused() {
    let lokd = Lokd::start().await;
    let services = |count: usize| {
        (0..count).fold(String::new(), |mut text, index| {
            writeln!(text, "[[service]]\nidentifier = 'org.example.s{index}'").unwrap();
            text
        })
    };
    wrong(&lokd, services(10_000), 7, &["has 10000 objects", "5000"]).await;
    let path = lokd.path("large.toml");
    std::fs::write(&path, services(1_500)).unwrap();
    let path = path.display().to_string();
    for expected in ["1500 created", "1500 unchanged"] {
        let output = lokd
            .ctl(&["apply", "-f", &path, "--timeout", "5m"])
            .await
            .ok();
        assert!(output.stderr.contains(expected), "{}", output.stderr);
    }
}

#[tokio::test]
async fn a_kill_in_the_middle_leaves_all_or_nothing() {
    let lokd = Lokd::start().await;
    let apps = (0..300).fold(String::new(), |mut text, index| {
        writeln!(
            text,
            "[[app]]\nclient_id = 'app{index}'\nname = 'App'\nkind = 'spa'"
        )
        .unwrap();
        text
    });
    let path = lokd.path("lok.toml");
    std::fs::write(&path, apps).unwrap();
    let path = path.display().to_string();
    for wait in [30, 120, 250] {
        let arguments = ["apply", "-f", &path, "--timeout", "5m"];
        let running = lokd.ctl(&arguments);
        let killed = async {
            tokio::time::sleep(Duration::from_millis(wait)).await;
            lokd.kill();
        };
        let (output, ()) = tokio::join!(running, killed);
        lokd.start_again().await;
        let count = eventually("the apps", Duration::from_secs(60), async || {
            let list = lokd.ctl(&["apps", "list", "--all", "-o", "name"]).await;
            (list.code == 0).then(|| list.stdout.lines().count())
        })
        .await;
        assert!([0, 300].contains(&count), "{count} after {wait} ms");
        if output.code == 0 {
            assert_eq!(count, 300, "what was acknowledged is there");
            return;
        }
    }
    lokd.ctl(&["apply", "-f", &path, "--timeout", "5m"])
        .await
        .ok();
}
