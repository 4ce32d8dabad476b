use super::*;
use proptest::prelude::*;
use std::time::Duration;

const GOOD: &str = "[server]\nissuer = \"https://id.example.org\"\n";

fn load_text(
    text: &str,
    env: &[(&str, &str)],
    sets: &[&str],
) -> Result<(Config, Vec<Warning>), Vec<ConfigProblem>> {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("lokd.toml");
    std::fs::write(&file, text).expect("written");
    let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    let sets: Vec<String> = sets.iter().map(|set| (*set).to_owned()).collect();
    load(Some(&file), env, &sets)
}

fn keys_of(result: Result<(Config, Vec<Warning>), Vec<ConfigProblem>>) -> Vec<String> {
    let problems = result.map(|_| ()).expect_err("problems");
    problems.into_iter().map(|problem| problem.key).collect()
}

#[test]
fn defaults_are_the_documented_ones() {
    let (config, warnings) = load_text(GOOD, &[], &[]).expect("good");
    assert_eq!(warnings, []);
    assert_eq!(config.server.issuer(), "https://id.example.org");
    assert_eq!(
        config.http.listen,
        ["127.0.0.1:8080".parse().expect("address")]
    );
    assert_eq!(config.http.mount_prefix, "/lok");
    assert_eq!(config.database.url, "sqlite:///var/lib/lokd/lok.db");
    assert_eq!(config.admin_socket.mode, 0o660);
    assert_eq!(config.admin_socket.allow[0].who, Who::Uid(0));
    assert_eq!(config.tokens.access_ttl, Duration::from_secs(300));
    assert_eq!(
        config.keys.master,
        MasterKey::File("/var/lib/lokd/master.key".into())
    );
    assert_eq!(
        (
            config.password.memory_kib,
            config.password.iterations,
            config.password.parallelism
        ),
        (19_456, 2, 1)
    );
    assert!(config.tls.is_none());
    assert_eq!(config.outbound.allow_private, []);
    assert_eq!(config.outbound.timeout, Duration::from_secs(5));
    assert_eq!(config.outbound.ca_file, None);
}

#[test]
fn every_problem_is_told_at_once() {
    let problems = load_text(
        "nonsense = 1\n[server]\nisuer = \"https://x\"\n[http]\nlisten = [\"nowhere\"]\nissuer = 3\n\
         [tokens]\naccess_ttl = \"1h\"\n[outbound]\nallow_privat = []\nallow_private = [\"10/8\"]\ntimeout = \"2m\"\n[keys]\nlead = \"10m\"\n[tls]\ncert_file = \"a\"\n",
        &[("LOKD__LOG__FORMAT", "xml")],
        &["password.queue=many", "broken"],
    )
    .map(|_| ())
    .expect_err("problems");
    let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let has = |part: &str| {
        assert!(
            text.iter().any(|line| line.contains(part)),
            "{part}: {text:#?}"
        )
    };
    has("server.issuer: is missing");
    has("server.isuer: is not a key; the nearest one is server.issuer");
    has("http.issuer: is not a key; the nearest one is server.issuer");
    has("http.listen = [\"nowhere\"]: each entry must be an address");
    has("tokens.access_ttl = 1h: must be between 10s and 15m");
    has(
        "keys.lead = 10m: must be at least keys.jwks_max_age 15m + skew 1m + propagation 30s = 990s",
    );
    has("keys.jwks_max_age = 15m: must be at most keys.lead / 2 = 10m / 2 = 5m");
    has("tls.key_file: is missing");
    has(
        "outbound.allow_private = [\"10/8\"]: each entry must be a range such as 10.0.0.0/8, a host",
    );
    has("outbound.timeout = 2m: must be between 1s and 1m");
    has("outbound.allow_privat: is not a key; the nearest one is outbound.allow_private");
    has("log.format = \"xml\": must be one of auto, json, text (LOKD__LOG__FORMAT)");
    has("password.queue = \"many\"");
    has("--set = \"broken\"");
    has("nonsense: is not a key");
}

#[test]
fn later_layers_win() {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("lokd.toml");
    std::fs::write(
        &file,
        format!("{GOOD}name = \"file\"\n[http]\nmount_prefix = \"/a\"\n[log]\nlevel = \"warn\"\n"),
    )
    .expect("written");
    std::fs::create_dir(directory.path().join("conf.d")).expect("made");
    for (name, text) in [("10.toml", "ten"), ("20.toml", "twenty"), ("30.txt", "no")] {
        let text = format!("[server]\nname = \"{text}\"\n");
        std::fs::write(directory.path().join("conf.d").join(name), text).expect("written");
    }
    let env = [
        ("LOKD__HTTP__MOUNT_PREFIX", "/b"),
        ("LOKD__HTTP__LISTEN", "127.0.0.1:1, [::1]:2"),
        ("LOKD__ADMIN_SOCKET__ALLOW", "uid:7=auditor"),
        ("OTHER", "x"),
    ];
    let env = env.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    let (config, _) = load(Some(&file), env, &["http.mount_prefix=/c".into()]).expect("good");
    assert_eq!(config.server.name, "twenty");
    assert_eq!(config.http.mount_prefix, "/c");
    assert_eq!(config.http.listen.len(), 2);
    assert_eq!(config.log.level, "warn");
    assert_eq!(config.admin_socket.allow[0].who, Who::Uid(7));
}

#[test]
fn plain_http_stays_at_home() {
    let issuer = |url: &str, more: &str| {
        load_text(&format!("[server]\nissuer = \"{url}\"\n{more}"), &[], &[])
    };
    for url in [
        "http://127.0.0.1:8080",
        "http://localhost",
        "http://[::1]:1",
        "https://a.example/x",
    ] {
        assert!(issuer(url, "").is_ok(), "{url}");
    }
    assert_eq!(
        keys_of(issuer("http://id.example.org", "")),
        ["server.issuer"]
    );
    assert_eq!(keys_of(issuer("http://192.168.1.2", "")), ["server.issuer"]);
    assert_eq!(
        keys_of(issuer("http://8.8.8.8", "[http]\ninsecure_lan = true")),
        ["server.issuer"]
    );
    let (_, warnings) = issuer(
        "http://192.168.1.2",
        "[http]\ninsecure_lan = true\nlisten = \"0.0.0.0:80\"",
    )
    .expect("a private network");
    assert_eq!(warnings[0].key, "http.insecure_lan");
    assert_eq!(
        keys_of(issuer(
            "https://a.example",
            "[http]\nlisten = \"0.0.0.0:80\""
        )),
        ["http.listen"]
    );
    assert!(
        issuer(
            "https://a.example",
            "[http]\nlisten = \"0.0.0.0:80\"\ntrusted_proxies = \"10.0.0.0/8\""
        )
        .is_ok()
    );
    for url in [
        "https://a.example/?q",
        "https://a.example/#f",
        "https://u@a.example",
        "ftp://a",
        "https://A.example",
        "x",
    ] {
        assert_eq!(keys_of(issuer(url, "")), ["server.issuer"], "{url}");
    }
}

#[test]
fn names_become_numbers_or_problems() {
    let allow =
        |rule: &str| load_text(&format!("{GOOD}[[admin_socket.allow]]\n{rule}\n"), &[], &[]);
    let (config, _) = allow("user = \"root\"\nrole = \"admin\"").expect("root exists");
    assert_eq!(config.admin_socket.allow[0].who, Who::Uid(0));
    assert_eq!(config.admin_socket.allow.len(), 1);
    for rule in [
        "user = \"nobody-has-this-name\"\nrole = \"admin\"",
        "group = \"nobody-has-this-name\"\nrole = \"admin\"",
        "uid = 65534\nrole = \"admin\"",
        "gid = 65534\nrole = \"admin\"",
        "uid = -1\nrole = \"admin\"",
        "uid = 1\nrole = \"king\"",
        "uid = 1\ngid = 1\nrole = \"owner\"",
        "role = \"owner\"",
        "uid = 1",
        "uid = 1\nrole = \"owner\"\nhost = 1",
    ] {
        assert_eq!(keys_of(allow(rule)), ["admin_socket.allow"], "{rule}");
    }
}

#[test]
fn the_group_of_the_socket_is_a_name_or_a_number() {
    let group = |value: &str| {
        let text = format!("{GOOD}[admin_socket]\ngroup = {value}\n");
        load_text(&text, &[], &[])
    };
    for (value, gid) in [("\"root\"", 0), ("30001", 30_001), ("\"30001\"", 30_001)] {
        let (config, _) = group(value).expect("a group");
        assert_eq!(config.admin_socket.group, Some(gid), "{value}");
    }
    for value in ["\"nobody-has-this-name\"", "65534", "-1", "true"] {
        assert_eq!(keys_of(group(value)), ["admin_socket.group"], "{value}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let text =
        format!("{GOOD}[database]\nurl = \"postgres://lok:hunter2@db/lok?password=hunter2\"\n");
    let (config, _) = load_text(&text, &[], &[]).expect("good");
    assert!(config.database.url.contains("hunter2"));
    assert!(!format!("{config:?}").contains("hunter2"), "{config:?}");

    let text = format!("{GOOD}[database]\nurl = \"hunter2\"\n");
    let problems = load_text(&text, &[], &[])
        .map(|_| ())
        .expect_err("no scheme");
    assert!(!format!("{problems:?}").contains("hunter2"), "{problems:?}");
    let text = format!("{GOOD}[database]\nurl = \"postgres://lok:p@hunter2:w0rd@db/lok\"\n");
    let problems = load_text(&text, &[], &[])
        .map(|_| ())
        .expect_err("not encoded");
    let said = format!("{problems:?}");
    assert!(said.contains("percent-encode the password"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
    let problems = load_text("[database]\nurl = \"hunter2\n", &[], &[])
        .map(|_| ())
        .expect_err("no TOML");
    assert!(!format!("{problems:?}").contains("hunter2"), "{problems:?}");
}

#[test]
fn secrets_come_from_closed_files() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("url");
    std::fs::write(&file, "postgres://db/lok\n").expect("written");
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).expect("closed");
    let env = [(
        "CREDENTIALS_DIRECTORY",
        directory.path().to_str().expect("text"),
    )];
    let text = format!("{GOOD}[database]\nurl_file = \"url\"\n");
    let (config, _) = load_text(&text, &env, &[]).expect("good");
    assert_eq!(config.database.url, "postgres://db/lok");

    let both = format!("{GOOD}[database]\nurl_file = \"url\"\nurl = \"sqlite:///x\"\n");
    assert_eq!(keys_of(load_text(&both, &env, &[])), ["database.url"]);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).expect("opened");
    assert_eq!(keys_of(load_text(&text, &env, &[])), ["database.url_file"]);
}

#[test]
fn a_reload_tells_what_it_can_take_up() {
    let (old, _) = load_text(GOOD, &[], &[]).expect("good");
    let (new, _) = load_text(
        GOOD,
        &[],
        &[
            "log.level=debug",
            "http.listen=127.0.0.1:9",
            "database.url=sqlite:///other",
        ],
    )
    .expect("good");
    let changes = old.changes(&new);
    let told: Vec<(&str, bool)> = changes
        .iter()
        .map(|c| (c.key.as_str(), c.needs_restart))
        .collect();
    assert_eq!(
        told,
        [
            ("http.listen", true),
            ("log.level", false),
            ("database.url", true)
        ]
    );
    assert_eq!(old.changes(&old), []);
}

#[test]
fn the_manual_names_what_a_reload_takes_up() {
    let page = include_str!("../../../man/lokd.toml.5");
    let (_, rest) = page.split_once("On SIGHUP").expect("a paragraph");
    let (paragraph, _) = rest.split_once("are taken up at once").expect("its list");
    let named: Vec<&str> = paragraph
        .split([' ', '\n', '"', ','])
        .filter(|word| !word.starts_with('.') && word.trim_end_matches('.').contains('.'))
        .collect();
    assert!(!named.is_empty(), "{paragraph}");
    let section = |key: &str| format!("{}.*", key.split('.').next().unwrap_or_default());
    for key in RELOADED {
        let whole = section(key);
        assert!(
            named.contains(key) || named.contains(&whole.as_str()),
            "{key}"
        );
    }
    let (config, _) = load_text(GOOD, &[], &[]).expect("good");
    for name in named {
        let meant: Vec<String> = match name.strip_suffix(".*") {
            None => vec![name.to_owned()],
            Some(_) => config
                .leaves()
                .into_keys()
                .filter(|key| section(key) == name)
                .collect(),
        };
        for key in meant {
            assert!(
                RELOADED.contains(&key.as_str()),
                "{name}: {key} needs a restart"
            );
        }
    }
}

#[test]
fn a_change_is_told_by_a_key_that_there_is() {
    let secure = "[tls]\ncert_file = \"a\"\nkey_file = \"b\"\n";
    for key in ["file = \"/k\"", "credential = \"k\"", "keyring = \"a/b\""] {
        let text = format!("{GOOD}{secure}[keys]\nmaster_key_{key}\n");
        let (config, _) = load_text(&text, &[], &[]).expect("good");
        for key in config.leaves().into_keys() {
            let problems = load_text(GOOD, &[], &[&format!("{key}=?")]).err();
            let unknown = problems
                .into_iter()
                .flatten()
                .any(|problem| problem.key == key && problem.message.contains("is not a key"));
            assert!(!unknown, "{key}");
        }
    }
}

#[test]
fn a_misspelt_level_does_not_silence_the_log() {
    let level = |level: &str| load_text(GOOD, &[], &[&format!("log.level={level}")]);
    for good in [
        "info",
        "OFF",
        "info,lokd::store=debug",
        "warn,lokd=trace",
        "lokd[request{id=7}]=debug,info",
    ] {
        assert!(level(good).is_ok(), "{good}");
    }
    for bad in [
        "inof",
        "inof,lokd=debug",
        "info,lokd::store",
        "lokd=inof",
        "verbose",
    ] {
        let problems = level(bad).map(|_| ()).expect_err(bad);
        let text = problems[0].to_string();
        assert!(text.starts_with("log.level = "), "{bad}: {text}");
        assert!(text.contains("must be error, warn"), "{bad}: {text}");
    }
}

#[test]
fn rules_without_an_owner_are_warned_of() {
    let rule = |role: &str| format!("{GOOD}[[admin_socket.allow]]\nuid = 7\nrole = \"{role}\"\n");
    let (_, warnings) = load_text(&rule("admin"), &[], &[]).expect("good");
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(warnings[0].key, "admin_socket.allow");
    assert!(warnings[0].message.contains("replaces"), "{warnings:?}");
    let (_, warnings) = load_text(&rule("owner"), &[], &[]).expect("good");
    assert_eq!(warnings, []);

    // A list of a heavier file stands in for the lighter one: the owner of the file is gone.
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("lokd.toml");
    std::fs::write(&file, rule("owner")).expect("written");
    std::fs::create_dir(directory.path().join("conf.d")).expect("made");
    let one = "[[admin_socket.allow]]\nuid = 8\nrole = \"auditor\"\n";
    std::fs::write(directory.path().join("conf.d/a.toml"), one).expect("written");
    let (config, warnings) = load(Some(&file), std::iter::empty(), &[]).expect("good");
    assert_eq!(config.admin_socket.allow.len(), 1);
    assert_eq!(warnings.len(), 1, "{warnings:?}");
}

#[test]
fn dev_keeps_everything_in_one_place() {
    let data = Path::new("/tmp/lok-dev");
    let config = Config::defaults_for_dev(data, "0.0.0.0:8080".parse().expect("address"), None);
    assert_eq!(config.server.issuer(), "http://127.0.0.1:8080");
    assert_eq!(config.admin_socket.path, data.join("admin.sock"));
    assert_eq!(config.database.url, "sqlite:///tmp/lok-dev/lok.db");
    assert_eq!(config.keys.master, MasterKey::File(data.join("master.key")));
}

fn any_value() -> impl Strategy<Value = toml::Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(toml::Value::Integer),
        any::<bool>().prop_map(toml::Value::Boolean),
        any::<f64>().prop_map(toml::Value::Float),
        "\\PC{0,20}".prop_map(toml::Value::String),
        "[0-9]{1,20}[smhd]?".prop_map(toml::Value::String),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(toml::Value::Array),
            prop::collection::btree_map("(uid|user|role|[a-z]{1,4})", inner, 0..3)
                .prop_map(|map| toml::Value::Table(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_configuration_panics(
        values in prop::collection::vec(
            (
                "(server|http|tls|database|admin_socket|keys|tokens|password|login|outbound|log|x)",
                "(issuer|listen|mount_prefix|url|url_file|mode|allow|algs|lead|every|jwks_max_age|access_ttl|memory_kib|parallelism|level|master_key_keyring|cert_file|allow_private|timeout|[a-z]{1,6})",
                any_value(),
            ),
            0..12,
        ),
        scalar in any_value(),
    ) {
        let mut table = toml::Table::new();
        table.insert("login".into(), scalar);
        for (section, key, value) in values {
            let section = table.entry(section).or_insert_with(|| toml::Table::new().into());
            if let toml::Value::Table(section) = section {
                section.insert(key, value);
            }
        }
        let _ = load_text(&table.to_string(), &[], &[]);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,200}") {
        let _ = load_text(&text, &[], &[]);
    }
}
