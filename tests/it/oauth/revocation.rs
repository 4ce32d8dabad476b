//! Tokens that an app gives back (RFC 7009).

use super::*;

async fn revoke(rp: &RelyingParty, token: &str) -> u16 {
    let form = [("token", token), ("token_type_hint", "whatever")];
    rp.post("revocation_endpoint", &form).await.status
}

#[tokio::test]
async fn a_token_ends_at_the_wish_of_its_client_only() {
    let world = World::start().await;
    let thief = world.other("thief").await;
    let tokens = world.tokens(SCOPE).await;
    for token in [
        &tokens.access,
        &tokens.refresh,
        &tokens.id,
        "lok_rt_x",
        "x",
        "a.b.c",
    ] {
        assert_eq!(revoke(&thief, token).await, 200);
    }
    assert_eq!(world.alive(&tokens).await, [true; 3]);

    // An access token ends alone, and services can learn of it.
    let tokens = world.tokens(SCOPE).await;
    assert_eq!(revoke(&world.rp, &tokens.access).await, 200);
    assert_eq!(revoke(&world.rp, &tokens.access).await, 200);
    let jti = lok_tests::rp::claims(&tokens.access)["jti"].clone();
    let list: Value = world.lokd.get("/o/revoked/").await.json().await.unwrap();
    assert!(list["revoked"].to_string().contains(text(&jti)), "{list}");
    assert_eq!(world.alive(&tokens).await, [false, false, true]);

    // With a refresh token everything goes (RFC 7009 2.1).
    let tokens = world.tokens(SCOPE).await;
    let next = world.keep(world.rp.refresh(&tokens.refresh).await);
    assert_eq!(revoke(&world.rp, &next.refresh).await, 200);
    assert_eq!(world.alive(&tokens).await, DEAD);
    assert_eq!(world.alive(&next).await, DEAD);
    assert_eq!(world.audited("grant.revoke").await, 1);
    assert_eq!(revoke(&world.rp, &next.refresh).await, 200);

    // A list of what has ended by itself would grow for ever.
    world.lokd.advance(seconds(301)).await;
    let list: Value = world.lokd.get("/lok/o/revoked").await.json().await.unwrap();
    assert_eq!(list["revoked"], json!([]));
}

#[tokio::test]
async fn callers_prove_themselves() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let form = [
        ("token", tokens.refresh.as_str()),
        ("client_id", "app"),
        ("client_secret", "wrong"),
    ];
    let answer = world.lokd.post("/revoke", &form).await;
    assert_eq!(answer.status(), 401);
    let reply = world.rp.post("revocation_endpoint", &[]).await;
    assert_eq!((reply.status, reply.error()), (400, "invalid_request"));
    assert_eq!(world.alive(&tokens).await, [true; 3]);
}
