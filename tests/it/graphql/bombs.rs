//! Documents that are small to send and dear to answer, and what is not small either.

use super::{acme, status};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

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
