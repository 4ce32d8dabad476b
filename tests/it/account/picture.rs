//! Pictures of people: taken, shown, told to apps, taken away; and files that are none.

use super::{event, section, signed_in, user};
use lok_tests::lokd::Lokd;
use lok_tests::person::{BOUNDARY, Page, Person};
use lok_tests::picture::{jpeg, png, portrait, seen};
use lok_tests::rp::RelyingParty;
use reqwest::Response;
use serde_json::json;
use std::time::Duration;

/// The path of the picture on the page.
fn picture(page: &Page) -> Option<String> {
    let (_, rest) = page.html.split_once("id=\"lok-picture\" src=\"")?;
    Some(rest.split('"').next().unwrap().to_owned())
}

/// From every node in turn, where there are several.
async fn everywhere(lokd: &Lokd, path: &str) -> Vec<Response> {
    let mut all = Vec::new();
    for _ in 0..2 * lokd.nodes().len() {
        all.push(lokd.get(path).await);
    }
    all
}

#[tokio::test]
async fn a_picture_is_cut_shrunk_and_shown_by_every_node() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account").await;
    assert_eq!(picture(&page), None);
    // Noise does not shrink: what is too long in the end is made smaller.
    let noise = png(400, 300, |x, y| {
        let mix = (x * 7_919 + y * 104_729).wrapping_mul(2_654_435_761);
        let [red, green, blue, _] = (mix ^ (mix >> 13)).wrapping_mul(0x85eb_ca6b).to_be_bytes();
        [red, green, blue, 255]
    });
    assert!(noise.len() > 300_000, "{}", noise.len());
    let mut before: Option<String> = None;
    for (sent, side) in [
        (portrait(), Some(256)),
        (jpeg(), Some(8)),
        (png(1, 1, |_, _| [9, 8, 7, 255]), Some(1)),
        (noise, None),
    ] {
        let page = person.upload(&page, "lok-upload", &sent).await;
        assert!(
            page.text().contains("This is your new picture."),
            "{}",
            page.text()
        );
        let path = picture(&page).expect("a picture");
        assert!(path.starts_with(&format!("/avatars/{}/", ada.id)), "{path}");
        assert_ne!(Some(&path), before.as_ref());
        for answer in everywhere(&lokd, &path).await {
            assert_eq!(answer.status(), 200, "{path}");
            for (name, value) in [
                ("content-type", "image/png"),
                ("cache-control", "public, max-age=31536000, immutable"),
                ("content-security-policy", "default-src 'none'; sandbox"),
                ("x-content-type-options", "nosniff"),
                ("cross-origin-resource-policy", "cross-origin"),
            ] {
                assert_eq!(answer.headers()[name], value, "{name}");
            }
            let bytes = answer.bytes().await.unwrap();
            assert!(bytes.len() <= 64 * 1024, "{}", bytes.len());
            let (width, height, _) = seen(&bytes);
            assert_eq!(width, height);
            assert!(side.is_none_or(|side| side == width), "{width}");
            assert!((1..=256).contains(&width));
        }
        let tag = path.rsplit('/').next().unwrap();
        let again = lokd.http().get(lokd.url(&path));
        let again = again.header("If-None-Match", format!("\"{tag}\""));
        assert_eq!(again.send().await.unwrap().status(), 304);
        // The one before is nowhere.
        if let Some(before) = before.replace(path) {
            assert_eq!(lokd.get(&before).await.status(), 404);
        }
    }
    let written = event(&lokd, "picture.update").await;
    assert_eq!(written["actor"], format!("user:{}", ada.id));
    assert_eq!(written["object"], format!("users/{}", ada.id));
    for wrong in ["x", "", "%27", "..", &"0".repeat(32), &"0".repeat(4_000)] {
        let path = format!("/avatars/{}/{wrong}", ada.id);
        let status = lokd.get(&path).await.status().as_u16();
        assert!([400, 404].contains(&status), "{path}: {status}");
    }
    // The same again is no change.
    let page = section(&lokd, &person, "/account").await;
    let (path, told) = (picture(&page), user(&lokd, "ada").await);
    let same = lokd
        .get(path.as_ref().unwrap())
        .await
        .bytes()
        .await
        .unwrap();
    lokd.advance(Duration::from_secs(60)).await;
    let page = person.upload(&page, "lok-upload", &same).await;
    assert_eq!(picture(&page), path);
    assert_eq!(user(&lokd, "ada").await["metadata"], told["metadata"]);
}

/// S58.
#[tokio::test]
async fn what_is_no_picture_is_refused_and_breaks_nothing() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account").await;
    let good = portrait();
    let page = person.upload(&page, "lok-upload", &good).await;
    let kept = picture(&page);
    let long = [good.clone(), vec![0; 1024 * 1024]].concat();
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".as_bytes();
    let gif =
        b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
    let wide = png(5_000, 1, |_, _| [0, 0, 0, 255]);
    let webp = b"RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0";
    for (what, file, status, said) in [
        ("nothing", &b""[..], 422, "Choose a picture first"),
        ("half a PNG", &good[..good.len() / 2], 422, "damaged"),
        ("a PNG's mark", &good[..8], 422, "damaged"),
        ("20 bytes of a PNG", &good[..20], 422, "damaged"),
        ("an SVG", svg, 422, "neither a PNG nor a JPEG"),
        ("a GIF", gif, 422, "neither a PNG nor a JPEG"),
        ("a WebP", webp, 422, "neither a PNG nor a JPEG"),
        (
            "a page",
            b"<!doctype html><script>alert(1)</script>",
            422,
            "neither",
        ),
        ("a wide picture", &wide, 422, "too many pixels"),
        ("half a JPEG", &jpeg()[..100], 422, "damaged"),
        ("a JPEG's mark", b"\xff\xd8\xff", 422, "damaged"),
        ("too much", &long, 413, "larger than 1 MiB"),
        ("5 MiB", &vec![7; 5 * 1024 * 1024], 413, "larger than 1 MiB"),
    ] {
        let page = person.upload(&page, "lok-upload", file).await;
        assert_eq!(page.status, status, "{what}: {}", page.text());
        assert!(page.text().contains(said), "{what}: {}", page.text());
        assert_eq!(picture(&page), kept, "{what}");
    }
    // Far more when it is unpacked than as it is sent.
    let bomb = png(1_500, 1_500, |_, _| [0, 0, 0, 0]);
    assert!(bomb.len() < 1024 * 1024, "{}", bomb.len());
    let page = person.upload(&page, "lok-upload", &bomb).await;
    assert_ne!(picture(&page), kept);
    let logs = lokd.logs();
    assert!(!logs.contains("panicked") && !logs.contains("ERROR"));
}

#[tokio::test]
async fn a_form_with_a_file_is_read_strictly() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account").await;
    let form = page.form_with("lok-upload").unwrap();
    let csrf = form.field("csrf").unwrap().value.clone();
    let other = signed_in(&lokd, &lokd.user("grace").create().await).await;
    let theirs = section(&lokd, &other, "/account").await;
    let theirs = theirs.form_with("lok-upload").unwrap();
    let theirs = theirs.field("csrf").unwrap().value.clone();
    let file = portrait();
    let part = |name: &str, value: &[u8]| {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"x\"\r\n\r\n"
        );
        [head.as_bytes(), value, b"\r\n"].concat()
    };
    let end = format!("--{BOUNDARY}--\r\n").into_bytes();
    let (token, sent) = (part("csrf", csrf.as_bytes()), part("picture", &file));
    let wrong_end = b"--another--\r\n".to_vec();
    for (what, body, status) in [
        ("nothing", vec![], 400),
        ("no token", [&*sent, &end].concat(), 400),
        ("no file", [&*token, &end].concat(), 400),
        ("no end", [&*token, &sent].concat(), 400),
        (
            "another boundary",
            [&*token, &sent, &wrong_end].concat(),
            400,
        ),
        ("a field twice", [&*token, &sent, &sent, &end].concat(), 400),
        (
            "the token twice",
            [&*token, &token, &sent, &end].concat(),
            400,
        ),
        (
            "one field more",
            [&*token, &sent, &part("email_verified", b"true"), &end].concat(),
            400,
        ),
        (
            "a wrong token",
            [&*part("csrf", b"x"), &sent, &end].concat(),
            403,
        ),
        (
            "the token of another",
            [&*part("csrf", theirs.as_bytes()), &sent, &end].concat(),
            403,
        ),
        (
            "a token that is no text",
            [&*part("csrf", b"\xff\xfe"), &sent, &end].concat(),
            400,
        ),
        (
            "an endless token",
            [&*part("csrf", &vec![b'a'; 5_000]), &sent, &end].concat(),
            400,
        ),
        ("bytes", vec![0xff; 2_000], 400),
    ] {
        let answer = person.send_parts(&page, "/account/picture", body).await;
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        assert!(answer.html.contains("<h1"), "{what}");
    }
    // No other page takes such a form, and none so much.
    let whole = [&*token, &sent, &end].concat();
    for path in ["/account", "/account/sessions", "/logout", "/device"] {
        let answer = person.send_parts(&page, path, whole.clone()).await;
        assert_eq!(answer.status, 400, "{path}");
    }
    let page = section(&lokd, &person, "/account").await;
    assert_eq!(picture(&page), None);
    let stranger = Person::new(&lokd, &ada);
    let long = [&*token, &part("picture", &vec![7; 2 * 1024 * 1024]), &end].concat();
    let answer = stranger.send_parts(&page, "/account/picture", long).await;
    assert_eq!(answer.url.path(), "/login");
    let answer = person.send_parts(&page, "/account/picture", whole).await;
    assert!(picture(&answer).is_some(), "{}", answer.text());
}

#[tokio::test]
async fn a_picture_is_told_to_apps_and_taken_away() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    let app = lokd
        .app("notebook")
        .redirect("https://notebook.example/callback")
        .create()
        .await;
    let rp = RelyingParty::discover(&lokd, &app).await;
    let person = signed_in(&lokd, &ada).await;
    let claims = async |scope: &str| {
        let request = rp.begin(scope);
        let back = person.sign_in(&request.url).await;
        let code = rp.code(&request, &back).unwrap();
        let tokens = rp.redeem(&request, &code).await.ok();
        let access = tokens["access_token"].as_str().unwrap();
        let userinfo = rp.userinfo(access).await.ok();
        let id_token = tokens["id_token"].as_str().unwrap();
        let id_token = rp.id_token(&request, id_token).await;
        assert_eq!(userinfo["picture"], id_token["picture"]);
        userinfo
    };
    assert_eq!(claims("openid profile").await["picture"], json!(null));
    let page = section(&lokd, &person, "/account").await;
    lokd.advance(Duration::from_secs(60)).await;
    let page = person.upload(&page, "lok-upload", &portrait()).await;
    let path = picture(&page).unwrap();
    let url = lokd.url(&path);
    let told = claims("openid profile").await;
    assert_eq!(told["picture"], *url);
    assert_eq!(claims("openid").await["picture"], json!(null));
    let object = user(&lokd, "ada").await;
    assert_eq!(object["status"]["picture"], *path);

    // By hand of the person.
    let page = section(&lokd, &person, "/account").await;
    let page = person.press(&page, "lok-remove-picture", &[]).await;
    assert!(page.text().contains("Removed."), "{}", page.text());
    assert_eq!(picture(&page), None);
    assert_eq!(lokd.get(&path).await.status(), 404);
    assert_eq!(claims("openid profile").await["picture"], json!(null));
    assert_eq!(
        event(&lokd, "picture.remove").await["actor"],
        format!("user:{}", ada.id)
    );

    // By an administrator.
    let page = person.upload(&page, "lok-upload", &portrait()).await;
    assert_eq!(picture(&page), Some(path.clone()));
    let said = lokd.ctl(&["users", "remove-picture", "ada"]).await.ok();
    assert!(said.stderr.contains("ada"), "{}", said.stderr);
    assert_eq!(lokd.get(&path).await.status(), 404);
    assert_eq!(
        event(&lokd, "user.remove_picture").await["object"],
        format!("users/{}", ada.id)
    );
    let object = user(&lokd, "ada").await;
    assert_eq!(object["status"].get("picture"), None);

    // With the account.
    person.upload(&page, "lok-upload", &portrait()).await;
    assert_eq!(lokd.get(&path).await.status(), 200);
    lokd.ctl(&["users", "delete", "ada", "--yes"]).await.ok();
    assert_eq!(lokd.get(&path).await.status(), 404);
}

#[tokio::test]
async fn an_administrator_writes_what_somebody_says_of_themselves() {
    let lokd = Lokd::start().await;
    let ada = lokd.user("ada").create().await;
    lokd.ctl(&["users", "update", "ada", "--about", "Grows cells"])
        .await
        .ok();
    assert_eq!(user(&lokd, "ada").await["spec"]["about"], "Grows cells");
    let person = signed_in(&lokd, &ada).await;
    let page = section(&lokd, &person, "/account").await;
    let form = page.form_with("lok-save").unwrap();
    assert_eq!(form.field("about").unwrap().value, "Grows cells");
    let long = "a".repeat(501);
    let said = lokd
        .ctl(&["users", "update", "ada", "--about", &long])
        .await;
    assert_eq!(said.code, 7, "{}", said.stderr);
    lokd.ctl(&["users", "update", "ada", "--about", ""])
        .await
        .ok();
    assert_eq!(user(&lokd, "ada").await["spec"].get("about"), None);
}
