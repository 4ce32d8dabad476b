//! Refresh tokens: each used once, and worth what their grant is worth.

use super::*;
use lok_tests::rp::claims;

async fn narrowed(world: &World, token: &str, scope: &str) -> Reply {
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token),
        ("scope", scope),
    ];
    world.rp.token(&form).await
}

#[tokio::test]
async fn a_refresh_token_is_used_once() {
    let world = World::start().await;
    let first = world.tokens(SCOPE).await;
    let began = claims(&first.id);
    world.lokd.advance(seconds(120)).await;
    let second = world.keep(world.rp.refresh(&first.refresh).await);
    assert_ne!(first.refresh, second.refresh);
    let renewed = claims(&second.id);
    assert_eq!(renewed["auth_time"], began["auth_time"]);
    assert_eq!(renewed["sub"], began["sub"]);
    assert!(renewed["iat"].as_i64() > began["iat"].as_i64());
    assert_eq!(renewed.get("nonce"), None);
    // Somebody has both: nobody can tell who is the thief.
    let again = world.rp.refresh(&first.refresh).await;
    assert_eq!((again.status, again.error()), (400, "invalid_grant"));
    assert_eq!(world.audited("refresh.reuse").await, 1);
    assert_eq!(world.alive(&second).await, DEAD);
}

#[tokio::test]
async fn many_refreshes_at_once_make_no_fork() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    let tries = (0..64).map(|_| {
        let (rp, token) = (world.rp.clone(), tokens.refresh.clone());
        tokio::spawn(async move { rp.refresh(&token).await })
    });
    let mut won = Vec::new();
    for each in tries.collect::<Vec<_>>() {
        let reply = each.await.unwrap();
        match reply.status {
            200 => won.push(world.keep(reply)),
            status => assert_eq!((status, reply.error()), (400, "invalid_grant")),
        }
    }
    assert_eq!(won.len(), 1);
    assert_eq!(world.alive(&won[0]).await, DEAD);
}

#[tokio::test]
async fn scopes_and_audience_can_shrink_only() {
    let world = World::start().await;
    let tokens = world.tokens("openid profile").await;
    let less = narrowed(&world, &tokens.refresh, "openid").await.ok();
    assert_eq!(less["scope"], "openid");
    // What was left out this time was not given up (RFC 6749 6).
    let token = text(&less["refresh_token"]).to_owned();
    let more = narrowed(&world, &token, "openid email").await;
    assert_eq!((more.status, more.error()), (400, "invalid_scope"));
    let back = narrowed(&world, &token, "openid profile").await.ok();
    assert_eq!(back["scope"], "openid profile");

    let resource = async |token: &str, resource: &str| {
        let form = [
            ("grant_type", "refresh_token"),
            ("refresh_token", token),
            ("resource", resource),
        ];
        world.rp.token(&form).await
    };
    let token = text(&back["refresh_token"]).to_owned();
    assert_eq!(
        resource(&token, "elsewhere").await.error(),
        "invalid_target"
    );
    let one = resource(&token, "rekuest").await.ok();
    assert_eq!(
        claims(text(&one["access_token"]))["aud"],
        json!(["rekuest"])
    );
    // An access token for others does not open userinfo.
    assert_eq!(
        world.rp.userinfo(text(&one["access_token"])).await.status,
        401
    );
}

#[tokio::test]
async fn a_refresh_token_is_of_use_to_its_client_only() {
    let world = World::start().await;
    let thief = world.other("thief").await;
    let tokens = world.tokens(SCOPE).await;
    assert_eq!(
        thief.refresh(&tokens.refresh).await.error(),
        "invalid_grant"
    );
    for other in ["lok_rt_nothing", &tokens.access, "x"] {
        assert_eq!(world.rp.refresh(other).await.error(), "invalid_grant");
    }
    assert_eq!(world.alive(&tokens).await, [true; 3]);
    world.lokd.advance(days(31)).await;
    let late = world.tokens("openid offline_access").await;
    world.lokd.advance(days(31)).await;
    assert_eq!(
        world.rp.refresh(&late.refresh).await.error(),
        "invalid_grant"
    );
}

/// What ends a grant, and what it says to userinfo, introspection and refresh: nothing.
#[tokio::test]
async fn what_a_grant_rests_on_ends_it_at_once() {
    let world = World::start().await;
    let again = async |path: &str| {
        world.change(path, json!({})).await;
    };
    let fresh_browser = || Person::new(&world.lokd, &world.user);
    let mut world_person = world.person.clone();
    let sign_in = async |person: &Person, scope: &str| {
        let request = world.rp.begin(scope);
        let back = person.sign_in(request.url.as_str()).await;
        let code = world.rp.code(&request, &back).expect("a code");
        world.keep(world.rp.redeem(&request, &code).await)
    };
    for scope in ["openid", "openid offline_access"] {
        let tokens = sign_in(&world_person, scope).await;
        again("/v1/users/ada/disable").await;
        assert_eq!(world.alive(&tokens).await, DEAD, "disabled user, {scope}");
        again("/v1/users/ada/enable").await;
        assert!(!world.alive(&tokens).await[0], "enabled again, {scope}");

        world_person = fresh_browser();
        let tokens = sign_in(&world_person, scope).await;
        again("/v1/apps/app/disable").await;
        let [userinfo, ..] = world.alive_as_other(&tokens).await;
        assert!(!userinfo, "disabled app, {scope}");
        assert!(world.rp.refresh(&tokens.refresh).await.status >= 400);
        noticed(&world.lokd).await;
        assert_eq!(world.rp.refresh(&tokens.refresh).await.status, 401);
        again("/v1/apps/app/enable").await;

        let tokens = sign_in(&world_person, scope).await;
        again("/v1/orgs/acme/members/ada/remove").await;
        assert_eq!(
            world.alive(&tokens).await,
            DEAD,
            "left the organization, {scope}"
        );
        again("/v1/orgs/acme/members/ada/add").await;

        world_person = fresh_browser();
        let tokens = sign_in(&world_person, scope).await;
        let password = json!({ "password": world.user.password });
        world.change("/v1/users/ada/set-password", password).await;
        assert_eq!(world.alive(&tokens).await, DEAD, "new password, {scope}");
        world_person = fresh_browser();
    }
}

impl World {
    /// [`World::alive`] while the app itself cannot ask.
    async fn alive_as_other(&self, tokens: &Tokens) -> [bool; 1] {
        [self.rp.userinfo(&tokens.access).await.status == 200]
    }
}

#[tokio::test]
async fn a_sign_out_ends_all_but_offline_access() {
    let world = World::start().await;
    let online = world.tokens("openid").await;
    let offline = world.tokens("openid offline_access").await;
    let page = world.person.open(world.lokd.url("/logout")).await;
    let done = world.person.press(&page, "lok-logout-yes", &[]).await;
    assert!(
        done.text().contains("You are signed out"),
        "{}",
        done.text()
    );
    assert_eq!(world.alive(&online).await, DEAD);
    assert_eq!(world.alive(&offline).await, [true; 3]);
}

#[tokio::test]
async fn a_consent_that_is_withdrawn_ends_what_it_allowed() {
    let lokd = Lokd::start().await;
    let user = lokd.user("ada").create().await;
    let app = lokd
        .app("app")
        .redirect(REDIRECT)
        .third_party()
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = Person::new(&lokd, &user);
    let world = World {
        lokd,
        app,
        rp,
        user,
        person,
    };
    let tokens = world.tokens("openid offline_access").await;
    let list = world
        .lokd
        .admin("GET", "/v1/apps/app/consents", Value::Null)
        .await
        .ok();
    assert_eq!(list["items"][0]["username"], "ada", "{list}");
    world
        .change("/v1/apps/app/consents/revoke", json!({ "user": "ada" }))
        .await;
    assert_eq!(world.alive(&tokens).await, DEAD);
    // And the person is asked again.
    let page = world
        .person
        .open(world.rp.begin("openid offline_access").url)
        .await;
    assert!(page.has("lok-allow"), "{}", page.text());
}

#[tokio::test]
async fn roles_are_as_they_are_now() {
    let world = World::start().await;
    let tokens = world.tokens(SCOPE).await;
    world
        .change(
            "/v1/orgs/acme/members/ada/set-roles",
            json!({ "roles": ["editor"] }),
        )
        .await;
    assert_eq!(
        introspect(&world.rp, &tokens.access).await["roles"],
        json!(["editor"])
    );
    let next = world.keep(world.rp.refresh(&tokens.refresh).await);
    assert_eq!(claims(&next.access)["roles"], json!(["editor"]));
    let userinfo = world.rp.userinfo(&next.access).await.ok();
    assert_eq!(userinfo["roles"], json!(["editor"]), "{userinfo}");
}
