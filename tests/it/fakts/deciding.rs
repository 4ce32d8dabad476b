//! Who may say yes, and what cannot be had by asking for it.

use super::{World, seconds, text};
use lok_tests::fakts::manifest;
use lok_tests::person::Person;
use serde_json::json;
use std::io::ErrorKind;
use std::net::TcpListener;

#[tokio::test]
async fn whoever_left_meanwhile_lets_nobody_in() {
    let world = World::start().await;
    let bob = world.lokd.user("bob").role("user").create().await;
    let person = Person::new(&world.lokd, &bob);
    let code = world.wire.start(&manifest("my-app")).await;
    let page = person
        .open(world.lokd.url(&format!("/configure/{code}")))
        .await;
    let typed = [("username", "bob"), ("password", &*bob.password)];
    let page = person.press(&page, "lok-login", &typed).await;
    let page = person.press(&page, "lok-continue", &[]).await;
    assert!(page.has("lok-approve"), "{}", page.text());

    let leave = ["orgs", "members", "remove", "acme", "bob", "--yes"];
    world.lokd.ctl(&leave).await.ok();
    let refused = person.press(&page, "lok-approve", &[]).await;
    assert_eq!(refused.status, 400, "{}", refused.text());
    assert!(
        refused.text().contains("organization"),
        "{}",
        refused.text()
    );
    let script = world.hub().try_approve(&code, "--as bob").await;
    assert_eq!(script.code, 5, "{script:?}");

    // Nothing is half made, and somebody else can still decide.
    for kind in ["clients", "apps", "devices"] {
        let made = world.lokd.fakts(&format!("{kind} list")).await;
        assert_eq!(made["items"], json!([]), "{kind}");
    }
    let pending = world.wire.challenge(&code).await.ok();
    assert_eq!(pending["status"], "pending", "{pending}");
    world.hub().approve(&code, "").await;
    let token = world.wire.granted(&code).await;
    world.lokd.secret(token);
}

#[tokio::test]
async fn a_logo_that_points_inside_is_not_asked_for() {
    let world = World::start().await;
    let inside = TcpListener::bind("127.0.0.1:0").unwrap();
    inside.set_nonblocking(true).unwrap();
    let port = inside.local_addr().unwrap().port();
    for logo in [
        format!("http://127.0.0.1:{port}/logo.png"),
        format!("https://127.0.0.1:{port}/logo.png"),
        format!("https://localhost:{port}/logo.png"),
        format!("https://[::ffff:127.0.0.1]:{port}/logo.png"),
        format!("https://2130706433:{port}/logo.png"),
        "https://169.254.169.254/latest/meta-data/".to_owned(),
        "file:///etc/passwd".to_owned(),
        "no address".to_owned(),
    ] {
        let mut asked = manifest("my-app");
        asked["logo"] = json!(logo);
        let code = world.wire.start(&asked).await;
        world.hub().approve(&code, "").await;
        let token = world.wire.granted(&code).await;
        world.lokd.secret(&token);
        let config = world.wire.config(&token).await;
        world.lokd.secret(text(&config["auth"]["client_secret"]));
    }
    // Moving the clock fetches what is due; it is tried again, and given up.
    for _ in 0..3 {
        world.lokd.advance(seconds(600)).await;
    }
    let came = inside.accept().map_err(|why| why.kind());
    assert_eq!(came.err(), Some(ErrorKind::WouldBlock), "somebody came");
}
