//! Where a person belongs: seen, and left; never by the last owner.

use super::{event, section, signed_in, user};
use lok_tests::lokd::Lokd;
use lok_tests::rp::RelyingParty;
use serde_json::json;

#[tokio::test]
async fn a_person_leaves_an_organization_and_apps_with_them() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let harbour = json!({ "slug": "harbour", "name": "Harbour Institute" });
    let harbour = lokd.admin("POST", "/v1/orgs/ensure", harbour).await.ok();
    let id = harbour["object"]["metadata"]["id"].as_str().unwrap();
    lokd.ctl(&[
        "orgs", "members", "add", "harbour", "ada", "--role", "admin",
    ])
    .await
    .ok();
    let app = lokd
        .app("notebook")
        .org("harbour")
        .third_party()
        .redirect("https://app.example/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = signed_in(&lokd, &ada).await;
    let request = rp.begin("openid offline_access");
    let back = person.sign_in(&request.url).await;
    let code = rp.code(&request, &back).unwrap();
    let tokens = rp.redeem(&request, &code).await.ok();
    let access = tokens["access_token"].as_str().unwrap();
    rp.userinfo(access).await.ok();

    let page = section(&lokd, &person, "/account/organizations").await;
    let text = page.text();
    assert!(
        text.contains("Harbour Institute harbour · member since just now Roles: admin"),
        "{text}"
    );
    assert!(text.contains("acme"), "{text}");
    let page = person.press(&page, &format!("lok-leave-{id}"), &[]).await;
    let text = page.text();
    assert!(text.contains("You left the organization."), "{text}");
    assert!(!text.contains("Harbour") && text.contains("acme"), "{text}");
    assert_eq!(rp.userinfo(access).await.error(), "invalid_token");
    let refresh = tokens["refresh_token"].as_str().unwrap();
    assert_eq!(rp.refresh(refresh).await.error(), "invalid_grant");
    assert_eq!(
        user(&lokd, "ada").await["status"]["organizations"],
        json!(["acme"])
    );
    let written = event(&lokd, "org.member_leave").await;
    assert_eq!(written["actor"], format!("user:{}", ada.id));
    assert_eq!(written["organization"], id);

    // Whoever comes back begins anew: nothing that was allowed before holds again.
    lokd.ctl(&["orgs", "members", "add", "harbour", "ada"])
        .await
        .ok();
    assert_eq!(rp.refresh(refresh).await.error(), "invalid_grant");
    let asked = person.open(rp.begin("openid offline_access").url).await;
    assert!(asked.has("lok-allow"), "{}", asked.text());
}

#[tokio::test]
async fn the_last_owner_stays_and_nobody_leaves_for_another() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").role("owner").create().await;
    let grace = lokd.user("grace").role("owner").create().await;
    let org = lokd.admin("GET", "/v1/orgs/acme", json!(null)).await.ok();
    let id = org["metadata"]["id"].as_str().unwrap().to_owned();
    lokd.ctl(&["users", "disable", "grace", "--yes"]).await.ok();
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account/organizations").await;
    assert!(
        page.text().contains("You are its only owner."),
        "{}",
        page.text()
    );
    assert!(!page.has("leave"), "{}", page.html);
    let home = person.open(lokd.url("/")).await;
    let csrf = home.form_with("lok-logout").unwrap();
    let csrf = csrf.field("csrf").unwrap().value.clone();
    let leave = async |id: &str| {
        let form = [("csrf", &*csrf), ("leave", id)];
        let url = lokd.url("/account/organizations");
        let answer = person.http().post(url).form(&form).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.text().await.unwrap())
    };
    let (status, page) = leave(&id).await;
    assert_eq!(status, 409);
    assert!(page.contains("You are the only owner of acme."), "{page}");
    let harbour = json!({ "slug": "harbour" });
    let harbour = lokd.admin("POST", "/v1/orgs/ensure", harbour).await.ok();
    let foreign = harbour["object"]["metadata"]["id"].as_str().unwrap();
    for other in [foreign, "acme", "", "x", "'"] {
        assert_eq!(leave(other).await.0, 404, "{other}");
    }
    // An owner who is there again makes the difference.
    lokd.ctl(&["users", "enable", "grace"]).await.ok();
    let grace = signed_in(&lokd, &grace).await;
    assert_eq!(leave(&id).await.0, 303);
    let page = section(&lokd, &grace, "/account/organizations").await;
    assert!(
        page.text().contains("You are its only owner."),
        "{}",
        page.text()
    );
    let page = section(&lokd, &person, "/account/organizations").await;
    assert!(
        page.text().contains("You belong to no organization."),
        "{}",
        page.text()
    );
}
