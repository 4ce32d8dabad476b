//! `lokctl keys`, `audit`, `status` and its like.

use super::{ctl, json, ok, refuses};
use lok_tests::lokd::{Lokd, run};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::process::Command;

fn kids(list: &Value) -> BTreeSet<String> {
    let items = list["items"].as_array().unwrap();
    items
        .iter()
        .map(|key| key["metadata"]["id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn keys_are_listed_generated_rotated_and_exported() {
    let lokd = Lokd::start().await;
    let all = json(&lokd, "keys list").await;
    assert_eq!(
        kids(&all).len(),
        4,
        "an active and a standby key of two algorithms"
    );
    let active = json(&lokd, "keys list --state active --alg ES256").await;
    let kid = kids(&active).pop_first().unwrap();
    let key = json(&lokd, &format!("keys get {kid}")).await;
    assert_eq!(
        (&key["status"]["state"], &key["spec"]["alg"]),
        (&json!("active"), &json!("ES256"))
    );
    refuses(&lokd, "keys get nosuch", 3).await;
    refuses(&lokd, "keys generate --alg ES256 --bits 4096", 7).await;
    assert_eq!(ctl(&lokd, "keys generate --bits 1024").await.code, 2);

    let generated = ok(&lokd, "keys generate --alg RS256 --bits 4096 -o json").await;
    assert_eq!(generated.json()["object"]["spec"]["bits"], 4096);
    assert!(generated.stderr.ends_with("\n") && !generated.stderr.contains('\u{1b}'));

    refuses(&lokd, "keys rotate --alg ES256 --now", 8).await;
    ok(&lokd, "keys rotate --alg ES256 --now --dry-run").await;
    assert_eq!(
        kids(&json(&lokd, "keys list --state active --alg ES256").await),
        kids(&active)
    );
    let rotated = json(&lokd, "keys rotate --alg ES256 --now --yes").await;
    assert_eq!(rotated["kind"], "RotationList");
    assert_eq!(rotated["items"][0]["from"], json!(kid));
    let now = kids(&json(&lokd, "keys list --state active --alg ES256").await);
    assert_eq!(
        now,
        BTreeSet::from([rotated["items"][0]["to"].as_str().unwrap().to_owned()])
    );

    // The next key is as young as the rotation: whoever caches the keys has it not yet.
    let hasty = refuses(&lokd, "keys rotate --alg ES256 --now --yes", 4).await;
    assert!(hasty["fix"].as_str().unwrap().contains("--force"));
    assert_eq!(
        kids(&json(&lokd, "keys list --state active --alg ES256").await),
        now
    );
    assert_eq!(ctl(&lokd, "keys rotate --force --yes").await.code, 2);
    ok(&lokd, "keys rotate --alg ES256 --now --force --dry-run").await;

    let set = ok(&lokd, "keys export-public --all").await.json();
    assert_eq!(set["keys"].as_array().unwrap().len(), 6);
    let jwk = ok(&lokd, &format!("keys export-public {kid}")).await.json();
    assert_eq!((&jwk["kid"], &jwk["kty"]), (&json!(kid), &json!("EC")));
    for key in set["keys"].as_array().unwrap().iter().chain([&jwk]) {
        for secret in ["d", "p", "q", "dp", "dq", "qi", "k"] {
            assert_eq!(key[secret], Value::Null, "{secret} of {key}");
        }
    }
    let pem = ok(&lokd, "keys export-public --all --format pem")
        .await
        .stdout;
    let blocks: Vec<&str> = pem.split_inclusive("-----END PUBLIC KEY-----\n").collect();
    assert_eq!(blocks.len(), 6, "{pem}");
    for block in blocks {
        let mut openssl = Command::new("openssl");
        openssl.args(["pkey", "-pubin", "-noout"]);
        run(openssl, block).ok();
    }
    assert_eq!(
        ctl(&lokd, &format!("keys export-public {kid} --format jwks"))
            .await
            .code,
        2
    );
    assert_eq!(
        ctl(&lokd, "keys export-public --all --format jwk")
            .await
            .code,
        2
    );
}

#[tokio::test]
async fn a_key_is_revoked_once_and_by_its_name() {
    let lokd = Lokd::start().await;
    let active = json(&lokd, "keys list --state active --alg ES256").await;
    let kid = kids(&active).pop_first().unwrap();
    let revoke = format!("keys revoke {kid} --reason compromise");
    assert_eq!(ctl(&lokd, &format!("keys revoke {kid}")).await.code, 2);
    let nonsense = format!("keys revoke {kid} --reason boredom --confirm {kid}");
    assert_eq!(ctl(&lokd, &nonsense).await.code, 2);
    refuses(&lokd, &format!("{revoke} --yes"), 8).await;
    let nobody = "keys revoke nosuch --reason error --confirm nosuch";
    refuses(&lokd, nobody, 3).await;
    let tried = json(&lokd, &format!("{revoke} --dry-run")).await;
    assert_eq!(tried["object"]["status"]["state"], "revoked");
    let state = format!("keys get {kid} -o value=state");
    assert_eq!(ok(&lokd, &state).await.stdout, "active");

    let revoke = format!("{revoke} --confirm {kid}");
    let done = ok(&lokd, &format!("{revoke} -o json")).await;
    assert_eq!(done.json()["changed"], true);
    assert!(done.stderr.contains("may believe it until"), "{done:?}");
    assert_eq!(ok(&lokd, &state).await.stdout, "revoked");
    let again = ok(&lokd, &format!("{revoke} -o json")).await;
    assert_eq!(again.json()["changed"], false);
    for wanted in ["active", "published"] {
        let left = format!("keys list --state {wanted} --alg ES256");
        assert_eq!(kids(&json(&lokd, &left).await).len(), 1, "{wanted}");
    }
}

#[tokio::test]
async fn the_audit_log_is_filtered_and_verified() {
    let lokd = Lokd::start().await;
    ok(&lokd, "orgs create --slug lab").await;
    ok(
        &lokd,
        "users create --username alice --no-password --org lab",
    )
    .await;
    ok(&lokd, "users update alice --name Alice").await;
    ctl(&lokd, "users create --username alice --no-password").await;
    let actions = async |flags: &str| {
        let listed = ok(&lokd, &format!("audit list {flags} -o value=action"))
            .await
            .stdout;
        listed.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let of_users = actions("--action user.*").await;
    assert!(
        of_users.ends_with(&["user.update".to_owned(), "user.create".to_owned()]),
        "{of_users:?}"
    );
    assert_eq!(actions("--action user.update").await, ["user.update"]);
    let uid = rustix::process::getuid().as_raw();
    assert!(
        actions(&format!("--actor uid:{uid}"))
            .await
            .contains(&"org.create".to_owned())
    );
    assert_eq!(actions("--actor uid:4000000").await, [""; 0]);
    let id = ok(&lokd, "users get alice -o value=id").await.stdout;
    assert!(
        actions(&format!("--object users/{id}"))
            .await
            .contains(&"user.update".to_owned())
    );
    assert_eq!(actions("--since 2999-01-01T00:00:00Z").await, [""; 0]);
    assert_eq!(actions("--until 2000-01-01T00:00:00Z").await, [""; 0]);
    assert_eq!(actions("--outcome denied").await, [""; 0]);
    assert_eq!(ctl(&lokd, "audit list --since yesterday").await.code, 2);
    let page = json(&lokd, "audit list --limit 1").await;
    assert_eq!(page["items"].as_array().unwrap().len(), 1);
    let named = ok(&lokd, "audit list --limit 1 -o name").await.stdout;
    assert_eq!(
        named,
        format!("audit/{}\n", page["items"][0]["id"].as_str().unwrap())
    );
    let verified = json(&lokd, "audit verify").await;
    assert_eq!(
        (&verified["kind"], &verified["intact"]),
        (&json!("AuditVerify"), &json!(true))
    );
    assert!(verified["events"].as_u64() >= Some(3));
}

#[tokio::test]
async fn status_whoami_version_and_completions() {
    let lokd = Lokd::start().await;
    let status = json(&lokd, "status").await;
    assert_eq!(
        (&status["kind"], &status["ready"]),
        (&json!("Status"), &json!(true))
    );
    assert_eq!(status["issuer"], lokd.issuer());
    let me = json(&lokd, "whoami").await;
    assert_eq!(
        (&me["kind"], &me["role"]),
        (&json!("WhoAmI"), &json!("owner"))
    );
    let version = json(&lokd, "version").await;
    assert_eq!(version["client"]["version"], version["server"]["version"]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = ok(&lokd, &format!("completions {shell}")).await.stdout;
        assert!(script.contains("rotate-secret"), "{shell}");
        assert!(!script.contains("__complete"), "{shell}");
    }
}

#[tokio::test]
async fn a_context_is_where_lokctl_goes_unless_told_otherwise() {
    let lokd = Lokd::start().await;
    let socket = lokd.nodes()[0].socket.display().to_string();
    // Without --endpoint, which would win.
    let plain = |line: &str| {
        let with = lokd.ctl_command();
        let mut command = Command::new(with.get_program());
        command.env_clear();
        for (name, value) in with.get_envs() {
            command.env(name, value.unwrap());
        }
        command.args(line.split_whitespace());
        run(command, "")
    };
    assert_eq!(plain("context current").code, 3);
    assert_eq!(plain("context set lab").code, 2);
    plain(&format!(
        "context set lab --endpoint unix:{socket} --output name"
    ))
    .ok();
    plain("context set dead --endpoint /nowhere/admin.sock").ok();
    plain("context use lab").ok();
    assert_eq!(plain("context current").ok().stdout, "lab\n");
    plain("orgs create --slug zoo").ok();
    assert_eq!(plain("orgs list").ok().stdout, "orgs/zoo\n");
    assert_eq!(plain("orgs list --context dead").code, 6);
    assert_eq!(plain("orgs list --context nosuch").code, 7);
    let list = plain("context list -o json").ok().json();
    assert_eq!(list["kind"], "ContextList");
    assert_eq!(list["items"][1]["current"], true);
    let file = lokd.path(".config/lokctl/config.toml");
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    plain("context delete lab").ok();
    assert_eq!(plain("context use lab").code, 7);
}
