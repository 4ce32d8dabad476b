//! Devices without a browser (RFC 8628).

use super::*;
use std::collections::BTreeSet;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

struct Device {
    rp: RelyingParty,
    code: String,
    user_code: String,
    body: Value,
}

impl Device {
    async fn start(rp: &RelyingParty) -> Self {
        Self::asking(rp, "openid profile").await
    }

    async fn asking(rp: &RelyingParty, scope: &str) -> Self {
        let form = [("scope", scope)];
        let body = rp.post("device_authorization_endpoint", &form).await.ok();
        Self {
            rp: rp.clone(),
            code: text(&body["device_code"]).to_owned(),
            user_code: text(&body["user_code"]).to_owned(),
            body,
        }
    }

    async fn poll(&self) -> Reply {
        let form = [("grant_type", GRANT), ("device_code", self.code.as_str())];
        self.rp.token(&form).await
    }
}

async fn console(world: &World, client_id: &str) -> RelyingParty {
    let app = world
        .lokd
        .app(client_id)
        .kind("native")
        .redirect("http://127.0.0.1/callback");
    RelyingParty::discover(&world.lokd, &app.create().await).await
}

/// Signs in, types the code, and presses this button.
async fn decide(world: &World, user_code: &str, button: &str) -> lok_tests::person::Page {
    let page = confirm(world, user_code).await;
    world.person.press(&page, button, &[]).await
}

async fn confirm(world: &World, user_code: &str) -> lok_tests::person::Page {
    let page = world.person.open(world.lokd.url("/device")).await;
    let page = if page.has("lok-login") {
        let values = [
            ("username", world.user.username.as_str()),
            ("password", &world.user.password),
        ];
        world.person.press(&page, "lok-login", &values).await
    } else {
        page
    };
    world
        .person
        .press(&page, "lok-continue", &[("code", user_code)])
        .await
}

#[tokio::test]
async fn a_device_is_let_in_by_who_has_shown_what_is_demanded() {
    let world = World::start().await;
    let (lokd, person) = (&world.lokd, &world.person);
    let rp = console(&world, "console").await;
    let demand = ["orgs", "update", "acme", "--require-mfa", "true"];
    lokd.ctl(&demand).await.ok();
    noticed(lokd).await;
    let device = Device::start(&rp).await;
    let page = decide(&world, &device.user_code, "lok-approve").await;
    assert_eq!(page.url.path(), "/login/enrol", "{}", page.text());
    assert_eq!(device.poll().await.error(), "authorization_pending");
    let code = super::mfa::scan(lokd, &page).code(lokd).await;
    let shown = person.press(&page, "lok-enrol", &[("code", &code)]).await;
    let page = super::mfa::go_on(lokd, person, &shown).await;
    assert_eq!(page.url.path(), "/device/confirm", "{}", page.text());
    let page = person.press(&page, "lok-approve", &[]).await;
    assert_eq!(page.url.path(), "/device/done", "{}", page.text());
    lokd.advance(seconds(6)).await;
    let tokens = world.keep(device.poll().await);
    assert!(!tokens.access.is_empty());
}

#[tokio::test]
async fn a_device_gets_its_tokens_once() {
    let world = World::start().await;
    let rp = console(&world, "console").await;
    let device = Device::start(&rp).await;
    assert_eq!(device.user_code.len(), 9, "{}", device.user_code);
    assert!(
        device
            .user_code
            .chars()
            .all(|c| c == '-' || "BCDFGHJKLMNPQRSTVWXZ".contains(c))
    );
    assert_eq!(
        (&device.body["expires_in"], &device.body["interval"]),
        (&json!(600), &json!(5))
    );
    assert_eq!(device.body["verification_uri"], world.lokd.url("/device"));
    let reply = device.poll().await;
    assert_eq!(
        (reply.status, reply.error()),
        (400, "authorization_pending")
    );
    // Too fast: 5 seconds more, each time (RFC 8628 3.5).
    assert_eq!(device.poll().await.error(), "slow_down");
    world.lokd.advance(seconds(6)).await;
    assert_eq!(device.poll().await.error(), "slow_down");
    world.lokd.advance(seconds(16)).await;
    assert_eq!(device.poll().await.error(), "authorization_pending");

    // Neither the code's owner nor anybody else can use it for another client.
    let other = Device {
        rp: console(&world, "other").await,
        ..Device::start(&rp).await
    };
    assert_eq!(other.poll().await.error(), "invalid_grant");
    let foreign = Device {
        rp: other.rp,
        code: device.code.clone(),
        user_code: String::new(),
        body: Value::Null,
    };
    assert_eq!(foreign.poll().await.error(), "invalid_grant");

    let page = confirm(&world, &device.user_code.to_lowercase().replace('-', " ")).await;
    assert!(
        page.text().contains("Console") && page.text().contains(&device.user_code),
        "{}",
        page.text()
    );
    let done = world.person.press(&page, "lok-approve", &[]).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let tokens = world.keep(device.poll().await);
    let userinfo = rp.userinfo(&tokens.access).await.ok();
    assert_eq!(userinfo["sub"], *world.user.subject);
    assert_eq!(device.poll().await.error(), "invalid_grant");
    assert_eq!(rp.refresh(&tokens.refresh).await.status, 200);
    // It cannot be typed again.
    assert_eq!(confirm(&world, &device.user_code).await.status, 400);
}

#[tokio::test]
async fn a_device_is_told_that_it_was_denied_or_late() {
    let world = World::start().await;
    let rp = console(&world, "console").await;
    let device = Device::start(&rp).await;
    decide(&world, &device.user_code, "lok-deny").await;
    let reply = device.poll().await;
    assert_eq!((reply.status, reply.error()), (400, "access_denied"));
    assert_eq!(confirm(&world, &device.user_code).await.status, 400);

    let late = Device::start(&rp).await;
    world.lokd.advance(seconds(601)).await;
    assert_eq!(late.poll().await.error(), "expired_token");
    assert_eq!(confirm(&world, &late.user_code).await.status, 400);

    // A web app was not registered for this.
    let reply = world.rp.post("device_authorization_endpoint", &[]).await;
    assert_eq!((reply.status, reply.error()), (400, "unauthorized_client"));
    let scope = [("scope", "openid nothing")];
    let reply = rp.post("device_authorization_endpoint", &scope).await;
    assert_eq!(reply.error(), "invalid_scope");
}

#[tokio::test]
async fn wrong_codes_are_counted() {
    let world = World::start().await;
    let rp = console(&world, "console").await;
    let device = Device::start(&rp).await;
    for wrong in ["BBBB-BBBB", "short", "BBBB-BBBC", "", "AEIO-UAEI"] {
        let page = confirm(&world, wrong).await;
        assert_eq!(page.status, 400, "{wrong}");
    }
    let page = confirm(&world, &device.user_code).await;
    assert_eq!(page.status, 429, "{}", page.text());
    assert!(page.headers.contains_key("retry-after"));
    world.lokd.advance(seconds(601)).await;
    let device = Device::start(&rp).await;
    assert_eq!(confirm(&world, &device.user_code).await.status, 200);
}

#[tokio::test]
async fn many_polls_at_once_get_one_answer() {
    let world = World::start().await;
    let rp = console(&world, "console").await;
    let device = Device::start(&rp).await;
    decide(&world, &device.user_code, "lok-approve").await;
    let tries = (0..32).map(|_| {
        let (rp, code) = (device.rp.clone(), device.code.clone());
        tokio::spawn(async move {
            rp.token(&[("grant_type", GRANT), ("device_code", &code)])
                .await
        })
    });
    let mut statuses = Vec::new();
    for each in tries.collect::<Vec<_>>() {
        statuses.push(each.await.unwrap().status);
    }
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1);
    assert_eq!(
        statuses.into_iter().collect::<BTreeSet<_>>(),
        [200, 400].into()
    );
}

#[tokio::test]
async fn a_device_loses_what_the_person_loses() {
    let world = World::start().await;
    let rp = console(&world, "console").await;
    let device = Device::start(&rp).await;
    decide(&world, &device.user_code, "lok-approve").await;
    world.change("/v1/users/ada/disable", json!({})).await;
    let reply = device.poll().await;
    assert_eq!((reply.status, reply.error()), (400, "access_denied"));
}

#[tokio::test]
async fn what_a_device_was_granted_ends_before_it_is_fetched() {
    let world = World::start().await;
    let rp = console(&world, "console").await;
    for end in ["password", "disable", "withdraw"] {
        let device = Device::asking(&rp, "openid offline_access").await;
        let page = decide(&world, &device.user_code, "lok-approve").await;
        assert_eq!(page.url.path(), "/device/done", "{}", page.text());
        match end {
            "password" => {
                let same = json!({ "password": world.user.password });
                world.change("/v1/users/ada/set-password", same).await;
            }
            "disable" => {
                world.change("/v1/users/ada/disable", json!({})).await;
                world.change("/v1/users/ada/enable", json!({})).await;
            }
            _ => {
                let path = "/v1/apps/console/consents/revoke";
                world.change(path, json!({ "user": "ada" })).await;
            }
        }
        let reply = device.poll().await;
        assert_eq!(
            (reply.status, reply.error()),
            (400, "access_denied"),
            "{end}"
        );
    }
    // Nobody has ended it: a sign-out does not.
    let device = Device::asking(&rp, "openid offline_access").await;
    decide(&world, &device.user_code, "lok-approve").await;
    let home = world.person.open(world.lokd.url("/")).await;
    world.person.press(&home, "lok-logout", &[]).await;
    world.keep(device.poll().await);
}

/// Devices that begin have a budget of their own: they keep nobody of their network from signing in, nor the other way round.
#[tokio::test]
async fn devices_that_begin_take_nothing_from_people() {
    let limit = Lokd::builder().nodes(1);
    let world = World::with(limit.config("[login]\nper_network_per_minute = 3")).await;
    let rp = console(&world, "console").await;
    let start = async || {
        let form = [("scope", "openid")];
        rp.post("device_authorization_endpoint", &form).await.status
    };
    for status in [200, 200, 200, 429, 429] {
        assert_eq!(start().await, status);
    }
    world.tokens(SCOPE).await;
    world.lokd.advance(seconds(61)).await;
    // Nor do wrong passwords, until the network has no more tries, keep a device from beginning.
    let stranger = Person::new(&world.lokd, &world.user);
    let mut last = 0;
    for _ in 0..4 {
        let page = stranger.open(world.lokd.url("/login")).await;
        let values = [("username", "nobody"), ("password", "not the password")];
        last = stranger.press(&page, "lok-login", &values).await.status;
    }
    assert_eq!(last, 429);
    assert_eq!(start().await, 200);
}
