//! Comments, replies, mentions and what becomes of them.

use super::{COMMENT, Lab, comment_on, refused, said, text, to};
use crate::store::meddle;
use lok_tests::graphql::Api;
use lok_tests::lokd::Lokd;
use lok_tests::poll::eventually;
use lok_tests::socket::{Frame, Socket};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(60);

const FOR: &str = "query($object: ID!, $pagination: OffsetPaginationInput) { \
    commentsFor(identifier: \"@mikro/image\", object: $object, pagination: $pagination) \
    { id user { username } resolved children { id user { username } parent { id } } \
      descendants { kind children { kind ... on LeafDescendant { text } } } } }";
const REPLY: &str = "mutation($parent: ID!, $descendants: [DescendantInput!]!) { \
    replyTo(input: {parent: $parent, descendants: $descendants}) { id parent { id } object identifier } }";
const RESOLVE: &str = "mutation($id: ID!) { resolveComment(input: {id: $id}) \
    { resolved resolvedBy { username } } }";
const DELETE: &str = "mutation($id: ID!) { deleteComment(input: {id: $id}) }";
const MENTIONS: &str = "{ myMentions { id mentions { username } } }";

async fn of(api: &Api, object: &str) -> Vec<Value> {
    let data = api.data(FOR, &json!({ "object": object })).await;
    data["commentsFor"].as_array().expect("a list").clone()
}

async fn reply(api: &Api, parent: &str, words: &str) -> String {
    let variables = json!({ "parent": parent, "descendants": said(words) });
    let data = api.data(REPLY, &variables).await;
    assert_eq!(text(&data, "/replyTo/parent/id"), parent);
    assert_eq!(text(&data, "/replyTo/identifier"), "@mikro/image");
    text(&data, "/replyTo/id").to_owned()
}

/// What waits to be told to a user by a way that leads nowhere.
async fn waits(lokd: &Lokd) -> Vec<Value> {
    let path = "/v1/notify/outbox?limit=1000&transport=nowhere&state=queued";
    let list = lokd.admin("GET", path, Value::Null).await.ok();
    list["items"].as_array().expect("a list").clone()
}

/// A way by which Ada and Bob are told, which leads nowhere.
async fn ways(lokd: &Lokd) {
    let transport = json!({ "name": "nowhere", "kind": "ntfy", "server": "https://ntfy.invalid" });
    lokd.admin("POST", "/v1/notify/transports", transport)
        .await
        .ok();
    for user in ["ada", "bob"] {
        let channel = json!({ "user": user, "transport": "nowhere", "name": "door", "address": format!("door-of-{user}") });
        lokd.admin("POST", "/v1/notify/channels", channel)
            .await
            .ok();
    }
}

#[tokio::test]
async fn a_comment_is_answered_resolved_and_removed() {
    let lab = Lab::start().await;
    let first = lab.comment("One").await;
    let second = lab.comment("Two").await;
    let answer = reply(&lab.bobs, &first, "I see.").await;
    let deeper = reply(lab.ada(), &answer, "Good.").await;
    let list = of(lab.ada(), "7").await;
    let ids: Vec<_> = list.iter().map(|each| text(each, "/id")).collect();
    assert_eq!(
        ids,
        [&first, &second],
        "the replies are below what they reply to"
    );
    assert_eq!(list[0]["children"][0]["id"], *answer);
    assert_eq!(list[0]["children"][0]["user"]["username"], "bob");
    let detail = "query($id: ID!) { comment(id: $id) { children { id } parent { id } } }";
    let data = lab.bobs.data(detail, &json!({ "id": answer })).await;
    assert_eq!(data["comment"]["children"][0]["id"], *deeper);
    assert_eq!(data["comment"]["parent"]["id"], *first);

    // Whoever is first resolved it.
    for api in [&lab.bobs, lab.ada()] {
        let data = api.data(RESOLVE, &json!({ "id": first })).await;
        assert_eq!(data["resolveComment"]["resolved"], true);
        assert_eq!(data["resolveComment"]["resolvedBy"]["username"], "bob");
    }
    for parent in [&first, &answer, &deeper] {
        let late = json!({ "parent": parent, "descendants": said("Late.") });
        refused(lab.ada(), REPLY, late, "resolved").await;
    }

    refused(
        &lab.bobs,
        DELETE,
        json!({ "id": second }),
        "somebody else's",
    )
    .await;
    refused(&lab.bobs, DELETE, json!({ "id": answer }), "has replies").await;
    let gone = lab.ada().data(DELETE, &json!({ "id": first })).await;
    assert_eq!(gone["deleteComment"], *first);
    assert_eq!(of(lab.ada(), "7").await.len(), 1);
    refused(lab.ada(), detail, json!({ "id": answer }), "no comment").await;
}

#[tokio::test]
async fn whoever_is_mentioned_is_told_at_once_and_nobody_of_their_own_words() {
    let lab = Lab::start().await;
    ways(&lab.lokd).await;
    let mut bob = Socket::hello(&lab.lokd, &lab.bobs.token).await;
    let mut ada = Socket::hello(&lab.lokd, &lab.ada().token).await;
    let watch = "subscription { mentions { id user { username } mentions { username } object } }";
    bob.start("1", watch).await;
    ada.start("1", watch).await;
    // When a subscription begins to listen is not told: until then nobody hears of it.
    let mut heard = None;
    let mut said_by_ada = Vec::new();
    for _ in 0..40 {
        said_by_ada.push(comment_on(lab.ada(), "7", &to(&lab.bob.id)).await);
        if let Ok(frame) = tokio::time::timeout(Duration::from_millis(1500), bob.next()).await {
            heard = Some(frame);
            break;
        }
    }
    let Some(Frame::Message(message)) = heard else {
        panic!("{heard:?}");
    };
    let comment = &message["payload"]["data"]["mentions"];
    assert!(
        said_by_ada.iter().any(|id| comment["id"] == **id),
        "{message}"
    );
    assert_eq!(comment["user"]["username"], "ada");
    assert_eq!(comment["mentions"], json!([{ "username": "bob" }]));
    assert_eq!(comment["object"], "7");

    let waiting = waits(&lab.lokd).await.len();
    let own = comment_on(lab.ada(), "8", &to(&lab.acme.owner.id)).await;
    let back = comment_on(&lab.bobs, "8", &to(&lab.acme.owner.id)).await;
    // Ada hears of what Bob wrote, and of nothing before it.
    let frame = tokio::time::timeout(PATIENCE, ada.next())
        .await
        .expect("in time");
    let Frame::Message(message) = frame else {
        panic!("{frame:?}");
    };
    assert_eq!(
        message["payload"]["data"]["mentions"]["id"], *back,
        "{message}"
    );
    let data = lab.ada().data(MENTIONS, &json!({})).await;
    let mine: Vec<_> = data["myMentions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|each| text(each, "/id"))
        .collect();
    assert_eq!(mine, [&back, &own], "the list has them all");

    // One delivery for each that somebody else wrote.
    let expected = said_by_ada.len() + 1;
    let found = eventually("deliveries", PATIENCE, async || {
        let found = waits(&lab.lokd).await;
        (found.len() >= expected).then_some(found)
    })
    .await;
    assert_eq!(found.len(), expected, "{waiting} before: {found:?}");
    assert!(
        found
            .iter()
            .all(|each| each["spec"]["event"] == "comment.mention"
                || each.to_string().contains("comment.mention")),
        "{found:?}"
    );
}

#[tokio::test]
async fn whoever_watches_is_told_of_every_mention_of_a_burst() {
    const MANY: usize = 300;
    let lab = Lab::start().await;
    let mut bob = Socket::hello(&lab.lokd, &lab.bobs.token).await;
    bob.start("1", "subscription { mentions { id } }").await;
    for _ in 0..40 {
        comment_on(lab.ada(), "7", &to(&lab.bob.id)).await;
        if let Ok(Frame::Message(_)) =
            tokio::time::timeout(Duration::from_millis(1500), bob.next()).await
        {
            break;
        }
    }
    // All at once, as another node may have written them.
    let now = std::time::UNIX_EPOCH.elapsed().expect("a time").as_millis();
    let (ada, bobs) = (&lab.acme.owner.id, &lab.bob.id);
    let acme = "(SELECT id FROM organizations WHERE slug = 'acme')";
    let ids: Vec<String> = (0..MANY).map(|at| format!("burst-{at}")).collect();
    let comments = ids
        .iter()
        .map(|id| format!("('{id}', {acme}, '{ada}', '@mikro/image', '7', '[]', {now})"));
    let mentions = ids.iter().map(|id| format!("('{id}', '{bobs}', {now})"));
    let sql = format!(
        "INSERT INTO comments (id, organization_id, user_id, identifier, object, descendants, created_at) VALUES {}; \
         INSERT INTO comment_mentions (comment_id, user_id, created_at) VALUES {};",
        comments.collect::<Vec<_>>().join(", "),
        mentions.collect::<Vec<_>>().join(", "),
    );
    meddle(lab.lokd.database_url(), &sql);
    let mut told = BTreeSet::new();
    while told.len() < MANY {
        let message = tokio::time::timeout(PATIENCE, bob.message()).await;
        let message = message.expect("all of them");
        let id = text(&message, "/payload/data/mentions/id");
        if id.starts_with("burst-") {
            assert!(told.insert(id.to_owned()), "{id} twice");
        }
    }
}

#[tokio::test]
async fn whoever_left_is_known_by_name_alone() {
    let lab = Lab::start().await;
    comment_on(&lab.bobs, "7", &said("I was here.")).await;
    let document = "{ commentsFor(identifier: \"@mikro/image\", object: \"7\") \
        { user { id username email groups { name } profile { bio } } } }";
    let profile = "mutation($id: ID!) { updateProfile(input: {id: $id, name: \"Bob\", bio: \"Of acme\"}) { id } }";
    lab.bobs.data(profile, &json!({ "id": lab.bob.id })).await;
    let seen = async || {
        let data = lab.ada().data(document, &json!({})).await;
        data["commentsFor"][0]["user"].clone()
    };
    let here = json!({ "id": lab.bob.id, "username": "bob", "email": "bob@example.org",
        "groups": [{ "name": "user" }], "profile": { "bio": "Of acme" } });
    assert_eq!(seen().await, here, "whoever leads sees addresses");
    let remove = ["orgs", "members", "remove", "acme", "bob", "--yes"];
    lab.lokd.ctl(&remove).await.ok();
    let gone = json!({ "id": lab.bob.id, "username": "bob", "email": null,
        "groups": [], "profile": { "bio": null } });
    assert_eq!(seen().await, gone);
}

#[tokio::test]
async fn a_text_is_a_text_whatever_it_looks_like() {
    let lab = Lab::start().await;
    let words = "<b>{{link}}</b> \u{202e}evil\u{2066} \"quotes\" ${x}\n\ttab 🦀";
    lab.comment(words).await;
    let list = of(&lab.bobs, "7").await;
    assert_eq!(text(&list[0], "/descendants/0/children/0/text"), words);
    let document = "query($o: ID!) { commentsFor(identifier: \"@mikro/image\", object: $o) \
        { descendants { kind unsafeChildren } } }";
    let data = lab.bobs.data(document, &json!({ "o": "7" })).await;
    let child = &data["commentsFor"][0]["descendants"][0]["unsafeChildren"][0];
    assert_eq!(child["kind"], "LEAF", "{data}");
    assert_eq!(child["text"], words, "{data}");
}

#[tokio::test]
async fn trees_are_bounded_and_say_what_is_wrong() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let leaf = |words: &str| json!([{ "kind": "LEAF", "text": words }]);
    let deep = |levels: usize| {
        (1..levels).fold(
            leaf("x"),
            |below, _| json!([{ "kind": "PARAGRAPH", "children": below }]),
        )
    };
    let many = |count: usize| Value::Array(vec![leaf("x")[0].clone(); count]);
    comment_on(lab.ada(), "1", &deep(8)).await;
    comment_on(lab.ada(), "1", &many(500)).await;
    comment_on(lab.ada(), "1", &leaf(&"ä".repeat(10_000))).await;
    for (descendants, words) in [
        (deep(9), "8 levels"),
        (many(501), "500 descendants"),
        (leaf(&"ä".repeat(10_001)), "10000 characters"),
        (leaf("a\u{7}b"), "control characters"),
        (leaf("a\u{0}b"), "NUL"),
        (leaf("\u{1b}[2J"), "control characters"),
        (leaf("  "), "has a text"),
        (json!([]), "has a text"),
        (json!([{ "kind": "MENTION" }]), "names a user"),
        (
            json!([{ "kind": "LEAF", "text": "a", "children": leaf("b") }]),
            "LEAF has no children",
        ),
        (to("nobody"), "no member"),
        (to(&globex.owner.id), "no member"),
    ] {
        let variables = json!({ "object": "1", "descendants": descendants });
        refused(lab.ada(), COMMENT, variables, words).await;
    }
    for object in ["", " ", "a\nb", &"o".repeat(201)] {
        let variables = json!({ "object": object, "descendants": said("x") });
        refused(lab.ada(), COMMENT, variables, "object has 1 to 200").await;
    }
    assert_eq!(of(lab.ada(), "1").await.len(), 3, "nothing half-made");
    let data = globex.api.data(MENTIONS, &json!({})).await;
    assert_eq!(data["myMentions"], json!([]));
}

#[tokio::test]
async fn what_others_say_is_not_there() {
    let lab = Lab::start().await;
    let globex = lab.globex().await;
    let comment = lab.comment("Ours").await;
    assert_eq!(of(&globex.api, "7").await, [Value::Null; 0]);
    let one = "query($id: ID!) { comment(id: $id) { id } }";
    let words = json!({ "object": "7", "descendants": said("x"), "parent": comment });
    let reply = json!({ "parent": comment, "descendants": said("x") });
    for (document, variables) in [
        (one, json!({ "id": comment })),
        (RESOLVE, json!({ "id": comment })),
        (DELETE, json!({ "id": comment })),
        (REPLY, reply),
        (COMMENT, words),
    ] {
        refused(&globex.api, document, variables.clone(), "no comment").await;
        // It is no different from one that nobody has.
        let unknown = variables.to_string().replace(&comment, "nobody-has-this");
        let unknown = serde_json::from_str(&unknown).expect("json");
        refused(lab.ada(), document, unknown, "no comment").await;
    }
    // A reply is about what its parent is about.
    let elsewhere = json!({ "object": "8", "descendants": said("x"), "parent": comment });
    refused(lab.ada(), COMMENT, elsewhere, "another object").await;
    let list = of(lab.ada(), "7").await;
    assert_eq!(list.len(), 1);
    assert_eq!(list[0]["resolved"], false);
    assert_eq!(list[0]["children"], json!([]));
}

#[tokio::test]
async fn replies_go_so_deep_and_lists_are_cut() {
    let lab = Lab::start().await;
    let mut at = lab.comment("0").await;
    for level in 1..16 {
        at = reply(lab.ada(), &at, &level.to_string()).await;
    }
    let deeper = json!({ "parent": at, "descendants": said("16") });
    refused(lab.ada(), REPLY, deeper, "16 levels").await;
    for n in 1..5 {
        lab.comment(&n.to_string()).await;
    }
    let page = async |offset: i32, limit: i32| {
        let pagination = json!({ "offset": offset, "limit": limit });
        let data = lab
            .bobs
            .data(FOR, &json!({ "object": "7", "pagination": pagination }))
            .await;
        let list = data["commentsFor"].as_array().expect("a list").clone();
        let words = list
            .iter()
            .map(|each| text(each, "/descendants/0/children/0/text").to_owned());
        words.collect::<Vec<_>>()
    };
    assert_eq!(page(0, 2).await, ["0", "1"]);
    assert_eq!(page(2, 2).await, ["2", "3"]);
    assert_eq!(page(4, 2).await, ["4"]);
    assert_eq!(page(5, 2).await, [""; 0]);
}

#[tokio::test]
async fn a_member_who_left_writes_no_more() {
    let lab = Lab::start().await;
    lab.lokd
        .ctl(&["orgs", "members", "remove", "acme", "bob", "--yes"])
        .await
        .ok();
    let variables = json!({ "object": "7", "descendants": said("x") });
    let (status, _) = lab.bobs.run(COMMENT, &variables).await;
    assert_eq!(status, 403);
    let mention = json!({ "object": "7", "descendants": to(&lab.bob.id) });
    refused(lab.ada(), COMMENT, mention, "no member").await;
}
