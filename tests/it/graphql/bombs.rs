//! Documents that are small to send and dear to answer, and what is not small either.

use super::{acme, status, text};
use lok_tests::graphql::{Api, Tenant};
use lok_tests::lokd::Lokd;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Lists within lists.
fn lists(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

/// What each bomb is, and its document.
fn bombs() -> Vec<(&'static str, String)> {
    let mut laughs = "query { me { ...F0 } }".to_owned();
    for at in 0..500 {
        laughs += &format!(
            " fragment F{at} on User {{ ...F{0} groups {{ users {{ ...F{0} }} }} }}",
            at + 1
        );
    }
    laughs += " fragment F500 on User { id }";
    let nested = |levels: usize| {
        let fields = ["groups { users { ", "} } "];
        format!(
            "{{ me {{ {} id {} }} }}",
            fields[0].repeat(levels),
            fields[1].repeat(levels)
        )
    };
    let many = |count: usize, one: &dyn Fn(usize) -> String| -> String {
        (0..count).map(one).collect::<Vec<_>>().join(" ")
    };
    vec![
        ("a fragment in itself", "{ me { ...F } } fragment F on User { ...F }".into()),
        (
            "fragments in a circle",
            "{ me { ...F } } fragment F on User { ...G } fragment G on User { groups { users { ...F } } }".into(),
        ),
        ("a billion laughs", laughs),
        (
            "a chain of fragments",
            format!(
                "{{ me {{ ...F0 }} }} {} fragment F1500 on User {{ id }}",
                many(1_500, &|at| format!("fragment F{at} on User {{ ...F{} }}", at + 1))
            ),
        ),
        ("depth", nested(12)),
        ("more depth", nested(100)),
        ("brackets", "{".repeat(60_000)),
        ("a text without an end", format!("{{ user(id: \"{}", "x".repeat(60_000))),
        ("nothing but a remark", "#".repeat(60_000)),
        (
            "variables for nothing",
            format!("query({}) {{ me {{ id }} }}", many(4_000, &|at| format!("$a{at}: ID"))),
        ),
        ("brackets of lists", format!("{{ users(filters: {{ ids: {} }}) {{ id }} }}", "[".repeat(50_000))),
        ("aliases", format!("{{ me {{ {} }} }}", many(3_000, &|at| format!("a{at}: id")))),
        ("roots", format!("{{ {} }}", many(100, &|at| format!("a{at}: __typename")))),
        ("directives", format!("{{ me {{ id {} }} }}", "@skip(if: false) ".repeat(2_000))),
        ("one field again and again", format!("{{ me {{ {} }} }}", "id ".repeat(15_000))),
        (
            "lists of lists",
            "{ users(pagination: { limit: 1000 }) { groups { users { groups { id } } } } }".into(),
        ),
        (
            "the schema of the schema",
            format!("{{ __schema {{ types {{ {} name {} }} }} }}", "fields { type { ".repeat(10), "} } ".repeat(10)),
        ),
        (
            "brackets behind a text of three quotes",
            format!("query Q($a: String = \"\"\"\\\"\"\" \"\"\", $b: [Int] = {}) {{ me {{ id }} }}", lists(700)),
        ),
        (
            "brackets behind a text that has no end",
            format!("query Q($a: [String] = [\"\"\" \" {} ] ) {{ me {{ id }} }}", lists(700)),
        ),
        (
            "the types of an object",
            format!("{{ me {{ {} }} }}", "__typename ".repeat(100)),
        ),
        ("a long alias", format!("{{ {}: __typename }}", "a".repeat(1_000))),
        (
            "operations",
            many(2_000, &|at| format!("query Q{at} {{ me {{ id }} }}")),
        ),
    ]
}

#[tokio::test]
async fn bombs_are_refused_before_they_go_off() {
    let (_lokd, acme) = acme().await;
    for (what, document) in bombs() {
        assert!(document.len() < 64 * 1024, "{what}: {}", document.len());
        let began = Instant::now();
        let (status, answer) = acme.api.run(&document, &json!({})).await;
        assert!(
            began.elapsed() < Duration::from_secs(5),
            "{what} took {:?}",
            began.elapsed()
        );
        if status == 413 {
            continue;
        }
        assert_eq!(status, 200, "{what}: {answer}");
        assert!(answer["data"].is_null(), "{what}: {answer}");
        assert!(answer.to_string().len() < 20_000, "{what}");
        let message = answer["errors"][0]["message"].as_str().expect("a message");
        assert!(
            !message.is_empty() && message.len() < 1_000,
            "{what}: {message}"
        );
    }
    assert_eq!(status(&acme.api).await, 200);
}

#[tokio::test]
async fn what_is_too_long_or_too_deep_is_not_read() {
    let (_lokd, acme) = acme().await;
    // A body that is refused before it is read ends its connection, and the answer may be lost with it.
    let long =
        json!({ "query": format!("{{ me {{ id }} }} # {}", "x".repeat(70_000)) }).to_string();
    let request = || {
        let request = acme
            .api
            .http
            .post(&acme.api.url)
            .bearer_auth(&acme.api.token);
        request
            .header("Content-Type", "application/json")
            .body(long.clone())
    };
    for _ in 0..10 {
        if let Ok(answer) = request().send().await {
            assert_eq!(answer.status(), 413);
            break;
        }
    }
    let deep = |levels: usize| {
        let value = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
        format!(r#"{{"query":"query($a: ID) {{ me {{ id }} }}","variables":{{"a":{value}}}}}"#)
    };
    for levels in [40, 120, 30_000] {
        let (status, answer) = acme.api.post(deep(levels)).await;
        assert_eq!(status, 400, "{answer}");
    }
    let ids: Vec<String> = (0..600).map(|at| at.to_string()).collect();
    let document = "query($ids: [ID!]) { users(filters: { ids: $ids }) { id } }";
    let told = acme.api.error(document, &json!({ "ids": ids })).await;
    assert!(told.contains("500 ids"), "{told}");
    let document = "query($s: String) { users(filters: { search: $s }) { id } }";
    let told = acme
        .api
        .error(document, &json!({ "s": "x".repeat(201) }))
        .await;
    assert!(told.contains("too long"), "{told}");
    for odd in [
        json!("\u{0}"),
        json!("'\"; DROP TABLE users"),
        json!("\\"),
        json!("_"),
    ] {
        let found = acme.api.run(document, &json!({ "s": odd })).await;
        let empty = found.1["data"]["users"] == Value::Array(Vec::new());
        assert!(empty || found.1["errors"].is_array(), "{odd}: {}", found.1);
    }
}

/// What the explorers of the world ask before anything else.
const EXPLORER: &str = "query IntrospectionQuery { __schema { queryType { name } mutationType { name } \
    subscriptionType { name } types { ...FullType } directives { name description locations args(includeDeprecated: true) \
    { ...InputValue } } } } \
    fragment FullType on __Type { kind name description specifiedByURL isOneOf fields(includeDeprecated: true) { name \
    description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } \
    inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef } \
    enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } \
    possibleTypes { ...TypeRef } } \
    fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated \
    deprecationReason } \
    fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name \
    ofType { kind name ofType { kind name ofType { kind name } } } } } } } }";

#[tokio::test]
async fn what_the_schema_says_of_itself_is_counted_as_well() {
    let lokd = Lokd::builder()
        .config("[graphql]\nmax_complexity = 200")
        .start()
        .await;
    let acme = Tenant::start(&lokd, "acme", "ada").await;
    let data = acme.api.data(EXPLORER, &json!({})).await;
    assert!(data["__schema"]["types"].as_array().map_or(0, Vec::len) > 100);
    let put_in = format!(
        "{{ __schema {{ types {{ {} name {} }} }} }}",
        "inputFields { type { ".repeat(8),
        "} } ".repeat(8)
    );
    let told = acme.api.error(&put_in, &json!({})).await;
    assert!(told.contains("values"), "{told}");
    assert_eq!(status(&acme.api).await, 200);
}

/// Comments with one text, and what they reply to: their ids.
async fn comments(api: &Api, many: usize, leaves: usize, parent: Option<&str>) -> Vec<String> {
    let leaves: Vec<Value> = (0..leaves)
        .map(|_| json!({ "kind": "LEAF", "text": "x" }))
        .collect();
    let said = json!([{ "kind": "PARAGRAPH", "children": leaves }]);
    let one = |at: usize| {
        format!(
            "a{at}: createComment(input: {{ identifier: \"@a/b\", object: \"7\", descendants: $said, parent: $parent }}) {{ id }}"
        )
    };
    let mut ids = Vec::new();
    while ids.len() < many {
        let some: Vec<String> = (0..30.min(many - ids.len())).map(one).collect();
        let document = format!(
            "mutation($said: [DescendantInput!]!, $parent: ID) {{ {} }}",
            some.join(" ")
        );
        let data = api
            .data(&document, &json!({ "said": said, "parent": parent }))
            .await;
        let made = data.as_object().expect("an object").values();
        ids.extend(made.map(|each| text(each, "/id").to_owned()));
    }
    ids
}

#[tokio::test]
async fn what_is_in_a_comment_is_counted() {
    let (_lokd, acme) = acme().await;
    comments(&acme.api, 20, 490, None).await;
    let of = |inner: &str| {
        format!(
            "{{ commentsFor(identifier: \"@a/b\", object: \"7\") {{ descendants {{ {inner} }} }} }}"
        )
    };
    for modest in [
        "kind unsafeChildren",
        "__typename children { kind ... on LeafDescendant { text bold } }",
    ] {
        let data = acme.api.data(&of(modest), &json!({})).await;
        assert_eq!(data["commentsFor"].as_array().map(Vec::len), Some(20));
    }
    let all = |field: &str| {
        let fields = (0..30).map(|at| format!("a{at}: {field}"));
        fields.collect::<Vec<_>>().join(" ")
    };
    for greedy in ["unsafeChildren", "children { kind }"] {
        let told = acme.api.error(&of(&all(greedy)), &json!({})).await;
        assert!(told.contains("ask for less"), "{greedy}: {told}");
    }
}

#[tokio::test]
async fn replies_are_not_read_beyond_the_budget() {
    let lokd = Lokd::builder()
        .config("[graphql]\nmax_complexity = 120")
        .start()
        .await;
    let acme = Tenant::start(&lokd, "acme", "ada").await;
    let top = comments(&acme.api, 1, 1, None).await.remove(0);
    let below = comments(&acme.api, 12, 1, Some(&top)).await;
    let document = "query($id: ID!) { comment(id: $id) { children { children { id } } } }";
    let found = acme.api.data(document, &json!({ "id": top })).await;
    assert_eq!(
        found["comment"]["children"].as_array().map(Vec::len),
        Some(12)
    );
    for id in below.iter().take(7) {
        comments(&acme.api, 18, 1, Some(id)).await;
    }
    let answer = acme.api.run(document, &json!({ "id": top })).await.1;
    assert!(answer["data"].is_null(), "{answer}");
    let told = text(&answer, "/errors/0/message");
    assert!(told.contains("more than 120 objects"), "{told}");
    // One of them is within it.
    let found = acme.api.data(document, &json!({ "id": below[0] })).await;
    assert_eq!(
        found["comment"]["children"].as_array().map(Vec::len),
        Some(18)
    );
}
