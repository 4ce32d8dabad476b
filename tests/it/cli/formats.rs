//! Every list and every get in every format: stdout is the answer, and nothing else.

use super::ok;
use lok_tests::lokd::{Lokd, Output};
use lok_tests::wire::Wire;
use serde_json::{Value, json};

/// The commands that show something: the words, the kind of the document, a column of the table, a field of each object.
const SHOWN: &[(&str, &str, &str, &str)] = &[
    ("users list", "UserList", "USERNAME", "username"),
    ("users get alice", "User", "USERNAME", "username"),
    ("orgs list", "OrganizationList", "SLUG", "slug"),
    ("orgs get lab", "Organization", "SLUG", "slug"),
    ("orgs members list lab", "MemberList", "ROLES", "username"),
    ("roles list", "RoleList", "NAME", "name"),
    ("roles list --org lab", "RoleList", "NAME", "name"),
    ("roles get lab:owner", "Role", "NAME", "name"),
    ("scopes list", "ScopeList", "NAME", "name"),
    ("scopes get openid", "Scope", "NAME", "name"),
    ("apps list", "AppList", "CLIENT ID", "client_id"),
    ("apps get shop", "App", "CLIENT ID", "client_id"),
    (
        "apps redirect-uris list shop",
        "RedirectUriList",
        "URI",
        "uri",
    ),
    (
        "apps consents list shop",
        "ConsentList",
        "USERNAME",
        "username",
    ),
    ("fakts hubs list", "HubList", "NAME", "name"),
    ("fakts hubs get lab:main", "Hub", "NAME", "organization"),
    (
        "fakts services list",
        "ServiceList",
        "IDENTIFIER",
        "identifier",
    ),
    (
        "fakts services get org.example.storage",
        "Service",
        "IDENTIFIER",
        "identifier",
    ),
    ("fakts instances list", "InstanceList", "HEALTH", "service"),
    (
        "fakts instances get lab:main:org.example.storage:default",
        "Instance",
        "HEALTH",
        "state",
    ),
    ("fakts aliases list", "AliasList", "URL", "url"),
    (
        "fakts aliases get lab:main:org.example.storage:default/lan",
        "Alias",
        "URL",
        "challenge",
    ),
    ("fakts layers list", "LayerList", "KIND", "kind"),
    ("fakts layers get lab:lan", "Layer", "KIND", "kind"),
    ("fakts mandates list", "MandateList", "NAME", "name"),
    (
        "fakts mandates get lab:main:ci",
        "Mandate",
        "NAME",
        "max_clients",
    ),
    ("fakts devices list", "DeviceList", "LAST SEEN", "id"),
    (
        "fakts devices lookup machine-7",
        "DeviceList",
        "LAST SEEN",
        "id",
    ),
    (
        "fakts apps list",
        "FaktsAppList",
        "IDENTIFIER",
        "identifier",
    ),
    (
        "fakts apps get org.example.segmenter",
        "FaktsApp",
        "IDENTIFIER",
        "identifier",
    ),
    ("fakts releases list", "ReleaseList", "NAME", "version"),
    (
        "fakts releases get org.example.segmenter@1.0",
        "Release",
        "NAME",
        "spec.manifest.identifier",
    ),
    ("fakts clients list", "FaktsClientList", "CLIENT ID", "app"),
    ("keys list", "KeyList", "KID", "alg"),
    (
        "audit list --action user.*",
        "AuditEventList",
        "ACTION",
        "action",
    ),
    ("status", "Status", "", "issuer"),
    ("whoami", "WhoAmI", "", "role"),
    ("version", "Version", "", "client.version"),
    ("audit verify", "AuditVerify", "", "events"),
    ("keys export-public --all", "PublicKeys", "", ""),
];

async fn prepared() -> Lokd {
    let lokd = Lokd::start().await;
    for line in [
        "users create --username alice --email alice@lab.example --no-password --org lab --role owner",
        "users create --username bob --no-password --org lab",
        "apps create --client-id shop --name Shop --kind spa --redirect-uri https://shop.example/cb",
        "fakts hubs create --org lab --name main",
        "fakts instances create --hub lab:main --service org.example.storage",
        "fakts layers create --org lab --name lan --kind lan",
        "fakts aliases create --instance lab:main:org.example.storage:default --name lan --layer lan --host 10.0.0.7",
    ] {
        ok(&lokd, line).await;
    }
    let key = lokd.hub("lab", "main").mandate("ci", "").await;
    let app = json!({ "identifier": "org.example.segmenter", "version": "1.0", "device_id": "machine-7" });
    Wire::discover(&lokd).await.mandate(&app, &key).await.ok();
    lokd
}

fn many(kind: &str) -> bool {
    kind.ends_with("List")
}

#[tokio::test]
async fn json_is_one_document_that_says_what_it_is() {
    let lokd = prepared().await;
    for (line, kind, _, _) in SHOWN {
        for extra in [
            "",
            "--verbose",
            "--debug",
            "--quiet",
            "--no-pager --color always",
        ] {
            let output = ok(&lokd, &format!("{line} -o json {extra}")).await;
            let document = output.json();
            assert_eq!(document["apiVersion"], "lok/v1", "{line}");
            assert_eq!(document["kind"], *kind, "{line}");
            assert_eq!(document["items"].is_array(), many(kind), "{line}");
            assert_eq!(
                output.stderr.is_empty(),
                !extra.contains("--verbose") && !extra.contains("--debug"),
                "{line} {extra}: {}",
                output.stderr
            );
        }
    }
}

#[tokio::test]
async fn jsonl_is_a_document_a_line_and_toml_is_toml() {
    let lokd = prepared().await;
    for (line, kind, _, _) in SHOWN {
        let whole = ok(&lokd, &format!("{line} -o json")).await.json();
        let lines = ok(&lokd, &format!("{line} -o jsonl")).await.stdout;
        let documents: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        // Every call asks lokd anew, and some answers have a moment in them.
        let count = if many(kind) {
            whole["items"].as_array().unwrap().len()
        } else {
            1
        };
        assert_eq!(documents.len(), count, "{line}");
        assert!(documents.iter().all(Value::is_object), "{line}");

        let toml: toml::Table = ok(&lokd, &format!("{line} -o toml"))
            .await
            .stdout
            .parse()
            .unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(toml["kind"].as_str(), Some(*kind), "{line}");
        if many(kind) {
            assert_eq!(
                toml["items"].as_array().map(Vec::len),
                Some(count),
                "{line}"
            );
        }
    }
}

#[tokio::test]
async fn a_piped_table_is_tab_separated() {
    let lokd = prepared().await;
    for (line, kind, column, _) in SHOWN {
        if line.starts_with("keys export-public") {
            continue;
        }
        let table = ok(&lokd, line).await.stdout;
        assert!(!table.contains('\u{1b}'), "{line}: {table}");
        if column.is_empty() {
            assert!(
                table.lines().all(|line| line.split('\t').count() == 2),
                "{line}: {table}"
            );
            continue;
        }
        let rows: Vec<Vec<&str>> = table.lines().map(|row| row.split('\t').collect()).collect();
        assert!(rows[0].contains(column), "{line}: {table}");
        assert!(
            rows.iter().all(|row| row.len() == rows[0].len()),
            "{line}: {table}"
        );
        assert!(many(kind) || rows.len() == 2, "{line}: {table}");
        let bare = ok(&lokd, &format!("{line} --no-headers")).await.stdout;
        assert_eq!(bare.lines().count(), rows.len() - 1, "{line}");
        assert!(table.ends_with(&bare), "{line}: {bare}");
        let wide = ok(&lokd, &format!("{line} -o wide")).await.stdout;
        assert!(
            wide.lines()
                .next()
                .unwrap()
                .starts_with(table.lines().next().unwrap()),
            "{line}: {wide}"
        );
    }
}

#[tokio::test]
async fn names_and_values_are_for_scripts() {
    let lokd = prepared().await;
    for (line, kind, column, field) in SHOWN {
        let noun = match line.split(' ').collect::<Vec<_>>()[..] {
            ["fakts", noun, ..] => format!("fakts/{noun}"),
            [_, noun, "list", ..] | [noun, ..] => noun.to_owned(),
            [] => unreachable!(),
        };
        if !column.is_empty() {
            let names = ok(&lokd, &format!("{line} -o name")).await.stdout;
            for name in names.lines() {
                let id = name
                    .strip_prefix(&format!("{noun}/"))
                    .unwrap_or_else(|| panic!("{line}: {name}"));
                assert!(!id.is_empty(), "{line}");
                // What -o name prints is what get takes.
                let own = ["users", "orgs", "roles", "scopes", "apps", "keys"];
                if many(kind) && (own.contains(&noun.as_str()) || noun.starts_with("fakts/")) {
                    let command = noun.replace('/', " ");
                    ok(&lokd, &format!("{command} get {id}")).await;
                }
            }
        }
        if !field.is_empty() {
            let values = ok(&lokd, &format!("{line} -o value={field}")).await.stdout;
            assert_eq!(
                values.ends_with('\n'),
                many(kind) && !values.is_empty(),
                "{line}: {values:?}"
            );
            assert!(!values.contains('"'), "{line}: {values}");
        }
    }
    let missing = super::ctl(&lokd, "users get alice -o value=nosuch").await;
    assert_eq!((missing.code, missing.stdout.as_str()), (7, ""));
    assert_eq!(super::ctl(&lokd, "users list -o yaml").await.code, 2);
}

#[tokio::test]
async fn a_display_name_writes_nothing_on_a_terminal() {
    let lokd = prepared().await;
    let bell = lokd
        .ctl(&["users", "update", "alice", "--name", "\u{1b}[2Jgone"])
        .await;
    assert_eq!(bell.code, 7, "{}", bell.stderr);
    assert!(!bell.stderr.contains('\u{1b}'), "{}", bell.stderr);
    lokd.ctl(&["users", "update", "alice", "--name", "ali\u{202e}ecila"])
        .await
        .ok();
    let shown = |output: Output| output.ok().stdout;
    for format in ["wide", "json", "jsonl"] {
        let text = shown(lokd.ctl(&["users", "list", "-o", format]).await);
        assert!(!text.contains('\u{202e}'), "{format}: {text}");
        assert!(text.contains("202e"), "{format}: {text}");
    }
    // A script gets what it is: the field, raw.
    assert_eq!(
        ok(&lokd, "users get alice -o value=name").await.stdout,
        "ali\u{202e}ecila"
    );
    let unknown = lokd.ctl(&["users", "get", "\u{1b}]0;title\u{7}"]).await;
    assert_eq!(unknown.code, 7);
    assert!(
        !unknown.stderr.contains(['\u{1b}', '\u{7}']),
        "{:?}",
        unknown.stderr
    );
}
