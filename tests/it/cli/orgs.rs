//! `lokctl orgs`, `roles` and `scopes`.

use super::{ctl, json, ok, refuses};
use lok_tests::lokd::Lokd;
use serde_json::{Value, json};

async fn roles_of(lokd: &Lokd, user: &str) -> Value {
    json(lokd, &format!("users get {user}")).await["status"]["roles"]["lab"].clone()
}

#[tokio::test]
async fn organizations_are_made_changed_and_deleted_by_name() {
    let lokd = Lokd::start().await;
    ok(&lokd, "orgs create --slug lab --name Laboratory").await;
    assert_eq!(
        refuses(&lokd, "orgs create --slug lab", 4).await["field"],
        "spec.slug"
    );
    assert_eq!(
        refuses(&lokd, "orgs create --slug Not_A_Slug", 7).await["field"],
        "spec.slug"
    );
    let ensured = json(&lokd, "orgs ensure --slug lab --name Laboratory").await;
    assert_eq!(ensured["changed"], false);
    ok(&lokd, "orgs update lab --name Laboratories").await;
    assert_eq!(
        ok(&lokd, "orgs get lab -o value=name").await.stdout,
        "Laboratories"
    );
    ok(
        &lokd,
        "users create --username alice --org lab --no-password",
    )
    .await;
    assert_eq!(ok(&lokd, "orgs get lab -o value=members").await.stdout, "1");

    for line in [
        "orgs delete lab",
        "orgs delete lab --yes",
        "orgs delete lab --confirm lap",
        "orgs delete lab --no-input --yes",
    ] {
        let output = ctl(&lokd, line).await;
        assert_eq!(output.code, 8, "{line}: {}", output.stderr);
    }
    ok(&lokd, "orgs delete lab --dry-run").await;
    ok(&lokd, "orgs get lab").await;
    ok(&lokd, "orgs delete lab --confirm lab").await;
    refuses(&lokd, "orgs get lab", 3).await;
    assert_eq!(
        json(&lokd, "users get alice").await["status"]["organizations"],
        json!([])
    );
}

#[tokio::test]
async fn members_come_with_roles_and_go() {
    let lokd = Lokd::start().await;
    ok(&lokd, "orgs create --slug lab").await;
    ok(&lokd, "users create --username alice --no-password").await;
    let added = json(&lokd, "orgs members add lab alice").await;
    assert_eq!(
        (&added["created"], &added["object"]["roles"]),
        (&json!(true), &json!(["user"]))
    );
    assert_eq!(
        json(&lokd, "orgs members add lab alice").await["changed"],
        false
    );
    ok(&lokd, "orgs members add lab alice --role editor").await;
    assert_eq!(roles_of(&lokd, "alice").await, json!(["editor", "user"]));
    ok(
        &lokd,
        "orgs members set-role lab alice --role admin --role viewer --dry-run",
    )
    .await;
    assert_eq!(roles_of(&lokd, "alice").await, json!(["editor", "user"]));
    ok(
        &lokd,
        "orgs members set-role lab alice --role admin --role viewer",
    )
    .await;
    assert_eq!(roles_of(&lokd, "alice").await, json!(["admin", "viewer"]));
    refuses(&lokd, "orgs members add lab alice --role nosuch", 3).await;
    refuses(&lokd, "orgs members add lab nobody", 3).await;
    refuses(&lokd, "orgs members add nosuch alice", 3).await;
    refuses(&lokd, "orgs members remove lab alice", 8).await;
    ok(&lokd, "orgs members remove lab alice --yes").await;
    refuses(&lokd, "orgs members remove lab alice --yes", 3).await;
    assert_eq!(
        json(&lokd, "orgs members list lab").await["items"],
        json!([])
    );
}

#[tokio::test]
async fn roles_are_granted_and_revoked_one_by_one_even_at_once() {
    let lokd = Lokd::start().await;
    ok(
        &lokd,
        "users create --username alice --org lab --role user --no-password",
    )
    .await;
    ok(
        &lokd,
        "roles create --org lab --name segmenter --description segments",
    )
    .await;
    refuses(&lokd, "roles create --org lab --name segmenter", 4).await;
    assert_eq!(
        refuses(&lokd, "roles create --org lab --name Bad!", 7).await["field"],
        "spec.name"
    );
    refuses(&lokd, "roles delete lab:owner --yes", 4).await;
    let grant = |role: &str| format!("roles grant alice --org lab --role {role}");
    let (one, two, three) = (grant("segmenter"), grant("admin"), grant("bot"));
    tokio::join!(ok(&lokd, &one), ok(&lokd, &two), ok(&lokd, &three));
    assert_eq!(
        roles_of(&lokd, "alice").await,
        json!(["admin", "bot", "segmenter", "user"])
    );
    assert_eq!(json(&lokd, &one).await["changed"], false);
    assert_eq!(
        ok(&lokd, "roles get lab:segmenter -o value=members")
            .await
            .stdout,
        "1"
    );
    refuses(&lokd, "roles revoke alice --org lab --role admin", 8).await;
    ok(&lokd, "roles revoke alice --org lab --role admin --dry-run").await;
    ok(&lokd, "roles revoke alice --org lab --role bot --yes").await;
    assert_eq!(
        roles_of(&lokd, "alice").await,
        json!(["admin", "segmenter", "user"])
    );
    refuses(&lokd, &grant("nosuch"), 3).await;
    ok(&lokd, "users create --username bob --no-password").await;
    refuses(&lokd, "roles grant bob --org lab --role admin", 3).await;
    ok(&lokd, "roles delete lab:segmenter --yes").await;
    assert_eq!(roles_of(&lokd, "alice").await, json!(["admin", "user"]));
}

#[tokio::test]
async fn scopes_of_ones_own_come_beside_the_built_in_ones() {
    let lokd = Lokd::start().await;
    let create = "scopes create --name images:read --description Images";
    ok(&lokd, create).await;
    refuses(&lokd, create, 4).await;
    let ensure = "scopes ensure --name images:read --description Pictures";
    assert_eq!(json(&lokd, ensure).await["changed"], true);
    assert_eq!(json(&lokd, ensure).await["changed"], false);
    assert_eq!(
        ok(&lokd, "scopes get images:read -o value=description")
            .await
            .stdout,
        "Pictures"
    );
    refuses(&lokd, "scopes delete openid --yes", 4).await;
    refuses(&lokd, "scopes delete images:read", 8).await;
    assert_eq!(
        refuses(&lokd, "scopes create --name bad\"scope --description x", 7).await["field"],
        "spec.name"
    );
    ok(&lokd, "scopes delete images:read --yes").await;
    refuses(&lokd, "scopes get images:read", 3).await;
}
