//! The text of a comment: a small tree of paragraphs, mentions and leaves of text.

use serde::{Deserialize, Serialize};

/// How deep a tree may be.
pub const MOST_DEPTH: usize = 8;
/// How many nodes it may have.
pub const MOST_NODES: usize = 500;
/// How many characters all its leaves may have together.
pub const MOST_TEXT: usize = 10_000;
/// How many people it may mention.
pub const MOST_MENTIONS: usize = 50;
/// The longest id of somebody mentioned.
const LONGEST_ID: usize = 200;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Text, which ends the tree.
    Leaf,
    /// A person, perhaps with the words that stand for them.
    Mention,
    /// A paragraph.
    Paragraph,
}

/// A node of the tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// What is below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
    /// Of a mention: the user (id).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Of a leaf: in bold letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bold: Option<bool>,
    /// Of a leaf: in italics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub italic: Option<bool>,
    /// Of a leaf: as code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<bool>,
    /// Of a leaf: the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Why a tree is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing is said.
    #[error("a comment has a text, or mentions somebody")]
    Empty,
    /// It is too deep.
    #[error("a comment is at most {MOST_DEPTH} levels deep")]
    TooDeep,
    /// It has too many nodes.
    #[error("a comment has at most {MOST_NODES} descendants")]
    TooMany,
    /// Its text is too long.
    #[error("a comment has at most {MOST_TEXT} characters")]
    TooLong,
    /// It mentions too many.
    #[error("a comment mentions at most {MOST_MENTIONS} people")]
    TooManyMentions,
    /// Something is below a leaf.
    #[error("a LEAF has no children")]
    LeafWithChildren,
    /// A mention of nobody.
    #[error("a MENTION names a user")]
    MentionOfNobody,
    /// What acts on a terminal, or cannot be stored.
    #[error("a text has no control characters but tabs and ends of lines")]
    Control,
}

/// Checks a tree, and takes from each node what is not of its kind.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn check(nodes: Vec<Node>) -> Result<Vec<Node>, Fault> {
    let mut so_far = SoFar::default();
    let nodes = level(nodes, 1, &mut so_far)?;
    if mentioned(&nodes).len() > MOST_MENTIONS {
        return Err(Fault::TooManyMentions);
    }
    if so_far.says_something {
        Ok(nodes)
    } else {
        Err(Fault::Empty)
    }
}

/// Whom a tree mentions (user ids), each once.
#[must_use]
pub fn mentioned(nodes: &[Node]) -> Vec<String> {
    let mut ids = Vec::new();
    collect(nodes, &mut ids);
    ids
}

/// A tree as plain text; `name` says what somebody mentioned is called.
pub fn plain(nodes: &[Node], name: &dyn Fn(&str) -> String) -> String {
    let mut out = String::new();
    write(nodes, name, &mut out);
    out.trim().to_owned()
}

#[derive(Default)]
struct SoFar {
    nodes: usize,
    text: usize,
    says_something: bool,
}

fn level(nodes: Vec<Node>, depth: usize, so_far: &mut SoFar) -> Result<Vec<Node>, Fault> {
    if nodes.is_empty() {
        return Ok(nodes);
    }
    if depth > MOST_DEPTH {
        return Err(Fault::TooDeep);
    }
    so_far.nodes += nodes.len();
    if so_far.nodes > MOST_NODES {
        return Err(Fault::TooMany);
    }
    nodes
        .into_iter()
        .map(|node| one(node, depth, so_far))
        .collect()
}

fn one(node: Node, depth: usize, so_far: &mut SoFar) -> Result<Node, Fault> {
    let bare = Node {
        kind: node.kind,
        children: Vec::new(),
        user: None,
        bold: None,
        italic: None,
        code: None,
        text: None,
    };
    match node.kind {
        Kind::Leaf if !node.children.is_empty() => Err(Fault::LeafWithChildren),
        Kind::Leaf => {
            let text = node.text.unwrap_or_default().replace("\r\n", "\n");
            so_far.text += text.chars().count();
            if so_far.text > MOST_TEXT {
                return Err(Fault::TooLong);
            }
            if text
                .chars()
                .any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
            {
                return Err(Fault::Control);
            }
            so_far.says_something |= !text.trim().is_empty();
            Ok(Node {
                bold: node.bold,
                italic: node.italic,
                code: node.code,
                text: Some(text),
                ..bare
            })
        }
        Kind::Mention => {
            let user = node
                .user
                .filter(|user| (1..=LONGEST_ID).contains(&user.len()))
                .filter(|user| !user.chars().any(char::is_control))
                .ok_or(Fault::MentionOfNobody)?;
            so_far.says_something = true;
            Ok(Node {
                user: Some(user),
                children: level(node.children, depth + 1, so_far)?,
                ..bare
            })
        }
        Kind::Paragraph => Ok(Node {
            children: level(node.children, depth + 1, so_far)?,
            ..bare
        }),
    }
}

fn collect(nodes: &[Node], ids: &mut Vec<String>) {
    for node in nodes {
        if let Some(user) = node.user.as_ref().filter(|user| !ids.contains(user)) {
            ids.push(user.clone());
        }
        collect(&node.children, ids);
    }
}

fn write(nodes: &[Node], name: &dyn Fn(&str) -> String, out: &mut String) {
    for node in nodes {
        match node.kind {
            Kind::Leaf => out.push_str(node.text.as_deref().unwrap_or_default()),
            Kind::Mention => {
                out.push('@');
                out.push_str(&name(node.user.as_deref().unwrap_or_default()));
            }
            Kind::Paragraph => {
                if !out.is_empty() && !out.ends_with('\n') {
                    out.push('\n');
                }
                write(&node.children, name, out);
                out.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn tree(value: serde_json::Value) -> Vec<Node> {
        serde_json::from_value(value).expect("nodes")
    }

    fn nested(depth: usize) -> Vec<Node> {
        (1..depth).fold(
            tree(json!([{ "kind": "leaf", "text": "x" }])),
            |below, _| {
                let mut level = tree(json!([{ "kind": "paragraph" }]));
                level[0].children = below;
                level
            },
        )
    }

    #[test]
    fn a_tree_is_read_and_told() {
        let nodes = tree(json!([
            { "kind": "paragraph", "text": "dropped", "children": [
                { "kind": "leaf", "text": "Look, ", "bold": true, "user": "dropped" },
                { "kind": "mention", "user": "u1", "code": true },
                { "kind": "leaf", "text": "!" },
            ]},
            { "kind": "paragraph", "children": [{ "kind": "mention", "user": "u1" }] },
        ]));
        let nodes = check(nodes).expect("a tree");
        assert_eq!(nodes[0].text, None);
        assert_eq!(nodes[0].children[0].user, None);
        assert_eq!(nodes[0].children[0].bold, Some(true));
        assert_eq!(nodes[0].children[1].code, None);
        assert_eq!(mentioned(&nodes), ["u1"]);
        assert_eq!(plain(&nodes, &|_| "ada".to_owned()), "Look, @ada!\n@ada");
        let stored = serde_json::to_value(&nodes).expect("json");
        assert_eq!(tree(stored), nodes);
    }

    #[test]
    fn bounds_are_held() {
        assert!(check(nested(MOST_DEPTH)).is_ok());
        let many = |n: usize| vec![nested(1)[0].clone(); n];
        assert!(check(many(MOST_NODES)).is_ok());
        let leaf = |text: &str| tree(json!([{ "kind": "leaf", "text": text }]));
        assert!(check(leaf(&"ä".repeat(MOST_TEXT))).is_ok());
        assert!(check(leaf("a\tb\nc \u{202e}d")).is_ok());
        let crowd: Vec<_> = (0..=MOST_MENTIONS)
            .map(|n| json!({ "kind": "mention", "user": n.to_string() }))
            .collect();
        for (nodes, fault) in [
            (nested(MOST_DEPTH + 1), Fault::TooDeep),
            (many(MOST_NODES + 1), Fault::TooMany),
            (leaf(&"ä".repeat(MOST_TEXT + 1)), Fault::TooLong),
            (leaf("a\u{0}b"), Fault::Control),
            (leaf("a\u{1b}[2Jb"), Fault::Control),
            (leaf(" \n"), Fault::Empty),
            (Vec::new(), Fault::Empty),
            (tree(json!([{ "kind": "paragraph" }])), Fault::Empty),
            (tree(json!([{ "kind": "mention" }])), Fault::MentionOfNobody),
            (
                tree(
                    json!([{ "kind": "leaf", "text": "a", "children": [{ "kind": "leaf", "text": "b" }] }]),
                ),
                Fault::LeafWithChildren,
            ),
            (tree(json!(crowd)), Fault::TooManyMentions),
        ] {
            assert_eq!(check(nodes), Err(fault));
        }
    }
}
