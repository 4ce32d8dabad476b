//! What a token is worth (RFC 7662), told to those whom it concerns.

use super::*;

#[tokio::test]
async fn only_those_concerned_are_told() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let own = introspect(&world.rp, &tokens.access).await;
    assert_eq!(own["active"], true);
    assert_eq!(own["sub"], *world.user.subject);
    assert_eq!(own["username"], "ada");
    assert_eq!(own["client_id"], "app");
    assert_eq!(own["scope"], SCOPE);
    assert_eq!(own["token_type"], "Bearer");
    let refresh = introspect(&world.rp, &tokens.refresh).await;
    assert_eq!(
        (&refresh["active"], &refresh["sub"]),
        (&json!(true), &own["sub"])
    );

    // A service that accepts the token's audience, and one that does not.
    let service = async |client_id: &str, audiences: Value| {
        let app = world
            .lokd
            .app(client_id)
            .kind("service")
            .set("audiences", audiences);
        RelyingParty::discover(&world.lokd, &app.create().await).await
    };
    let rekuest = service("rekuest-server", json!(["rekuest"])).await;
    assert_eq!(introspect(&rekuest, &tokens.access).await["active"], true);
    assert_eq!(
        introspect(&rekuest, &tokens.refresh).await,
        json!({ "active": false })
    );
    // An app that may get tokens for the same audience is not the one that accepts them.
    let app = world.lokd.app("other").set("audiences", json!(["rekuest"]));
    let app = app.redirect(REDIRECT).create().await;
    let other = RelyingParty::discover(&world.lokd, &app).await;
    for token in [&tokens.access, &tokens.refresh] {
        assert_eq!(introspect(&other, token).await, json!({ "active": false }));
    }
    let stranger = service("stranger", json!(["mikro"])).await;
    let never = json!({ "active": false });
    for token in [
        &tokens.access,
        &tokens.refresh,
        &tokens.id,
        &tampered(&tokens.access),
        "x",
        "lok_rt_x",
        "a.b.c",
    ] {
        assert_eq!(introspect(&stranger, token).await, never);
    }
    for token in [
        &tokens.id,
        &tampered(&tokens.access),
        "x",
        "lok_rt_x",
        "a.b.c",
        "é",
    ] {
        assert_eq!(introspect(&world.rp, token).await, never);
    }
    // Whatever a client says that the token is, it is found (RFC 7662 2.1).
    let form = [
        ("token", tokens.access.as_str()),
        ("token_type_hint", "refresh_token"),
    ];
    assert_eq!(
        world.rp.post("introspection_endpoint", &form).await.ok()["active"],
        true
    );

    world.lokd.advance(seconds(301)).await;
    assert_eq!(introspect(&world.rp, &tokens.access).await, never);
    let next = world.keep(world.rp.refresh(&tokens.refresh).await);
    assert_eq!(introspect(&world.rp, &tokens.refresh).await, never);
    assert_eq!(introspect(&world.rp, &next.refresh).await["active"], true);
}

#[tokio::test]
async fn callers_prove_themselves() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let app = world
        .lokd
        .app("spa")
        .kind("spa")
        .redirect(REDIRECT)
        .create()
        .await;
    let spa = RelyingParty::discover(&world.lokd, &app).await;
    let form = [("token", tokens.access.as_str())];
    let reply = spa.post("introspection_endpoint", &form).await;
    assert_eq!((reply.status, reply.error()), (401, "invalid_client"));
    let answer = world.lokd.post("/introspect", &form).await;
    assert_eq!(answer.status(), 401);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    let reply = world.rp.post("introspection_endpoint", &[]).await;
    assert_eq!((reply.status, reply.error()), (400, "invalid_request"));
}
