//! What objects a document has, with everything that is wrong with them.

use super::node::{Content, Field, Node};
use super::{Fault, Object, Place};
use crate::credential::{secret_of_env, secret_of_file};
use lok_common::Secret;
use lok_common::admin::API;
use lok_common::admin::apply::{Declaration, Kind};
use lok_common::nearest::nearest;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

/// What an object says of itself beside its fields.
const AROUND: &[&str] = &["apiVersion", "kind", "metadata", "spec", "status"];
/// What every object has, of which a manifest uses the labels and, where nothing else names it, the name.
const METADATA: &[&str] = &["id", "name", "created_at", "updated_at", "etag", "labels"];

/// Where a secret can be, as the end of the field that names the place.
const SECRET_FROM: [&str; 2] = ["file", "env"];

/// The objects so far, and what is wrong.
pub struct Reading<'a> {
    /// The objects.
    pub objects: Vec<Object>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Where each name was first.
    names: HashMap<(Kind, String), Place>,
    warn: &'a dyn Fn(&str),
}

/// Where a document is.
struct Context<'a> {
    file: &'a str,
    directory: &'a Path,
}

impl Context<'_> {
    fn place(&self, line: Option<usize>) -> Place {
        Place {
            file: self.file.to_owned(),
            line,
        }
    }
}

/// The fields of an object, wherever they stood.
struct Parts {
    kind: Kind,
    line: Option<usize>,
    labels: Option<Node>,
    fields: Vec<Field>,
    /// The name beside the fields.
    name: Option<String>,
    /// The instance that it stands in, of which it has no field.
    within: Option<String>,
}

impl<'a> Reading<'a> {
    /// Nothing yet; `warn` is told of files that others can read.
    pub fn new(warn: &'a dyn Fn(&str)) -> Self {
        Self {
            objects: Vec::new(),
            faults: Vec::new(),
            names: HashMap::new(),
            warn,
        }
    }

    /// Takes the objects of a document.
    pub fn document(&mut self, file: &str, directory: &Path, root: Node) {
        let context = Context { file, directory };
        match root.content {
            Content::List(items) => self.items(&context, items),
            Content::Table(_) if is_object(&root) => self.object(&context, root),
            Content::Table(fields) => self.tables(&context, fields),
            Content::Plain(_) => self.fault(&context, root.line, "an object is expected"),
        }
    }

    fn fault(&mut self, context: &Context<'_>, line: Option<usize>, message: impl Into<String>) {
        self.faults.push(Fault {
            place: context.place(line),
            message: message.into(),
        });
    }

    fn items(&mut self, context: &Context<'_>, items: Vec<Node>) {
        for item in items {
            match is_object(&item) {
                true => self.object(context, item),
                false => self.fault(context, item.line, "an object with a kind is expected"),
            }
        }
    }

    /// A document of `[[app]]`, `[[hub]]` and so on.
    fn tables(&mut self, context: &Context<'_>, fields: Vec<Field>) {
        for Field { name, line, node } in fields {
            match (name.as_str(), Kind::of_word(&name)) {
                ("apiVersion", _) => self.version(context, &node),
                ("kind", _) if node.text() == Some("Manifest") => {}
                ("objects", _) => match node.content {
                    Content::List(items) => self.items(context, items),
                    _ => self.fault(context, line, "objects is a list"),
                },
                (_, Some(kind)) => match node.content {
                    Content::List(items) => {
                        for item in items {
                            self.short(context, kind, item, None);
                        }
                    }
                    Content::Table(_) => self.short(context, kind, node, None),
                    Content::Plain(_) => {
                        self.fault(context, line, format!("{name} is a table: [[{name}]]"));
                    }
                },
                (_, None) => {
                    let words = Kind::ALL.iter().map(|kind| kind.word());
                    let message = match nearest(&name, words.chain(["objects"])) {
                        Some(near) => {
                            format!("{name:?} is no kind of object; did you mean {near}?")
                        }
                        None => format!(
                            "{name:?} is no kind of object; there are {}",
                            Kind::ALL
                                .iter()
                                .map(|kind| kind.word())
                                .collect::<Vec<_>>()
                                .join(", ")
                        ),
                    };
                    self.fault(context, line, message);
                }
            }
        }
    }

    fn version(&mut self, context: &Context<'_>, node: &Node) {
        if node.text() != Some(API) {
            let said = node.value();
            self.fault(
                context,
                node.line,
                format!("apiVersion is {API:?}, not {said}"),
            );
        }
    }

    /// An object of the short form: its fields, and its labels among them.
    fn short(&mut self, context: &Context<'_>, kind: Kind, node: Node, within: Option<String>) {
        let line = node.line;
        let Content::Table(mut fields) = node.content else {
            self.fault(context, line, format!("{} is a table", a(kind)));
            return;
        };
        let labels = fields
            .iter()
            .position(|field| field.name == "labels")
            .map(|at| fields.remove(at).node);
        self.declare(
            context,
            Parts {
                kind,
                line,
                labels,
                fields,
                name: None,
                within,
            },
        );
    }

    /// An object as `-o toml` and `-o json` print it, or a list of them.
    fn object(&mut self, context: &Context<'_>, node: Node) {
        let line = node.line;
        let kind = node
            .get("kind")
            .and_then(Node::text)
            .unwrap_or_default()
            .to_owned();
        let Content::Table(fields) = node.content else {
            return;
        };
        let list = kind.ends_with("List") && fields.iter().any(|field| field.name == "items");
        if list || kind == "Manifest" {
            if list {
                for Field { name, line, node } in fields {
                    match (name.as_str(), node.content) {
                        ("items", Content::List(items)) => self.items(context, items),
                        ("apiVersion", content) => self.version(context, &Node { line, content }),
                        ("kind" | "next", _) => {}
                        _ => self.fault(context, line, format!("{name:?} is no part of a list")),
                    }
                }
            } else {
                self.tables(context, fields);
            }
            return;
        }
        let Some(kind) = Kind::of_name(&kind) else {
            let names = Kind::ALL.iter().map(|kind| kind.as_str());
            let message = match nearest(&kind, names.clone()) {
                Some(near) => format!("the kind {kind:?} is not applied; did you mean {near}?"),
                None => format!(
                    "the kind {kind:?} is not applied; there are {}",
                    names.collect::<Vec<_>>().join(", ")
                ),
            };
            self.fault(context, line, message);
            return;
        };
        let mut parts = Parts {
            kind,
            line,
            labels: None,
            fields: Vec::new(),
            name: None,
            within: None,
        };
        let mut specified = false;
        for Field { name, line, node } in fields {
            match (name.as_str(), node.content) {
                ("apiVersion", content) => self.version(context, &Node { line, content }),
                ("kind" | "status", _) => {}
                ("metadata", Content::Table(fields)) => self.metadata(context, fields, &mut parts),
                ("spec", Content::Table(fields)) => {
                    specified = true;
                    parts.fields = fields;
                }
                ("metadata" | "spec", _) => {
                    specified |= name == "spec";
                    self.fault(context, line, format!("{name} is a table"));
                }
                (other, _) => {
                    let near = nearest(other, AROUND.iter().copied());
                    self.fault(context, line, unknown(other, "an object", near, AROUND));
                }
            }
        }
        if !specified {
            self.fault(context, line, "the object has no spec");
            return;
        }
        self.declare(context, parts);
    }

    fn metadata(&mut self, context: &Context<'_>, fields: Vec<Field>, parts: &mut Parts) {
        for Field { name, line, node } in fields {
            match name.as_str() {
                "labels" => parts.labels = Some(node),
                "name" => parts.name = node.text().map(str::to_owned),
                known if METADATA.contains(&known) => {}
                other => {
                    let near = nearest(other, METADATA.iter().copied());
                    self.fault(context, line, unknown(other, "metadata", near, METADATA));
                }
            }
        }
    }

    /// Checks the fields of an object, and takes it.
    fn declare(&mut self, context: &Context<'_>, parts: Parts) {
        let Parts {
            kind,
            line,
            labels,
            fields,
            name,
            within,
        } = parts;
        let before = self.faults.len();
        let labels = labels.and_then(|node| self.labels(context, &node));
        let known = kind.fields();
        let mut spec = Map::new();
        let is_within = within.is_some();
        if let Some(instance) = within {
            spec.insert("instance".to_owned(), instance.into());
        }
        let mut aliases = Vec::new();
        let mut secret = None;
        for field in fields {
            let name = field.name.as_str();
            if kind == Kind::Instance && name == "aliases" {
                match field.node.content {
                    Content::List(items) => aliases = items,
                    _ => self.fault(context, field.line, "aliases is a list of tables"),
                }
            } else if let Some(from) = kind
                .secret_field()
                .and_then(|of| name.strip_prefix(of)?.strip_prefix('_'))
                .filter(|from| SECRET_FROM.contains(from))
            {
                if secret.is_some() {
                    self.fault(context, field.line, "the secret is given twice");
                }
                secret = self.secret(context, &field, from);
            } else if is_within && name == "instance" {
                let message = "the instance is the one that the alias is in";
                self.fault(context, field.line, message);
            } else if let Some(instead) = kind.not_here(name) {
                self.fault(context, field.line, format!("{name}: {instead}"));
            } else if !known.contains(&name) {
                let words = words(kind, is_within);
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                let near = nearest(name, words.iter().copied());
                self.fault(context, field.line, unknown(name, &a(kind), near, &words));
            } else {
                let value = emptied(kind, name, field.node.value());
                match kind.check(name, &value) {
                    Ok(()) => {
                        spec.insert(field.name, value);
                    }
                    Err(why) => self.fault(context, field.line, format!("{name}: {why}")),
                }
            }
        }
        if kind == Kind::Template
            && let Some(name) = name
        {
            spec.entry("name").or_insert(name.into());
        }
        let key = kind.key(&spec);
        match &key {
            Some(key) => self.once(context, kind, key, line),
            // A name that is wrong has been told already.
            None if self.faults.len() == before => {
                let needed = kind.key_fields().join(" and ");
                let message = format!("the {} has no name: give it {needed}", kind.word());
                self.fault(context, line, message);
            }
            None => {}
        }
        self.objects.push(Object {
            place: context.place(line),
            declaration: Declaration {
                kind,
                labels,
                spec,
                secret,
            },
        });
        if let Some(instance) = key {
            for alias in aliases {
                self.short(context, Kind::Alias, alias, Some(instance.clone()));
            }
        }
    }

    fn labels(&mut self, context: &Context<'_>, node: &Node) -> Option<BTreeMap<String, String>> {
        match serde_json::from_value(node.value()) {
            Ok(labels) => Some(labels),
            Err(error) => {
                self.fault(context, node.line, format!("labels: {error}"));
                None
            }
        }
    }

    fn secret(&mut self, context: &Context<'_>, field: &Field, from: &str) -> Option<Secret> {
        let Some(named) = field.node.text().filter(|named| !named.is_empty()) else {
            self.fault(
                context,
                field.line,
                format!("{}: a text is expected", field.name),
            );
            return None;
        };
        let read = match from {
            "env" => secret_of_env(named),
            _ => secret_of_file(&beside(context.directory, named), false, self.warn),
        };
        match read {
            Ok(secret) => Some(secret),
            Err(failure) => {
                let why = failure.why.clone().unwrap_or_default();
                let message = format!("{}: {}: {why}", field.name, failure.message);
                self.fault(context, field.line, message);
                None
            }
        }
    }

    fn once(&mut self, context: &Context<'_>, kind: Kind, key: &str, line: Option<usize>) {
        // Login names are compared without regard to case.
        let key = match kind {
            Kind::User => key.to_lowercase(),
            _ => key.to_owned(),
        };
        let place = context.place(line);
        let shown = key.clone();
        if let Some(first) = self.names.insert((kind, key), place) {
            let message = format!("{} {shown:?} is there twice; first at {first}", kind.word());
            self.fault(context, line, message);
        }
    }
}

/// A file that a manifest names is beside it; `-` is a file of that name here, for standard input is the manifest's.
fn beside(directory: &Path, named: &str) -> PathBuf {
    let directory = match directory.as_os_str().is_empty() {
        true => Path::new("."),
        false => directory,
    };
    directory.join(named)
}

/// The fields that an object of a kind can have here.
fn words(kind: Kind, is_within: bool) -> Vec<String> {
    let mut words: Vec<String> = kind.fields().into_iter().map(str::to_owned).collect();
    words.retain(|word| !is_within || word != "instance");
    if let Some(of) = kind.secret_field() {
        words.extend(SECRET_FROM.map(|from| format!("{of}_{from}")));
    }
    if kind == Kind::Instance {
        words.push("aliases".to_owned());
    }
    words
}

/// The word of a kind with its article.
fn a(kind: Kind) -> String {
    let word = kind.word();
    let article = if word.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {word}")
}

fn is_object(node: &Node) -> bool {
    node.get("kind").is_some_and(|kind| kind.text().is_some())
}

/// An empty text in place of nothing, which TOML cannot say.
fn emptied(kind: Kind, name: &str, value: Value) -> Value {
    match value {
        Value::String(text) if text.is_empty() && kind.can_be_empty(name) => Value::Null,
        Value::Object(members) if name == "memberships" => members
            .into_iter()
            .map(|(slug, roles)| match roles {
                Value::String(text) if text.is_empty() => (slug, Value::Null),
                roles => (slug, roles),
            })
            .collect(),
        value => value,
    }
}

fn unknown(name: &str, what: &str, near: Option<&str>, known: &[&str]) -> String {
    match near {
        Some(near) => format!("{name:?} is no field of {what}; did you mean {near}?"),
        None => format!(
            "{name:?} is no field of {what}; there are {}",
            known.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::node;
    use super::*;
    use serde_json::json;

    fn read(root: Node) -> (Vec<Object>, Vec<String>) {
        let warn = |_: &str| {};
        let mut reading = Reading::new(&warn);
        reading.document("m", Path::new("/nowhere"), root);
        let faults = reading.faults.iter().map(ToString::to_string).collect();
        (reading.objects, faults)
    }

    fn toml(text: &str) -> (Vec<Object>, Vec<String>) {
        read(node::toml(text).expect("TOML"))
    }

    fn json(value: Value) -> (Vec<Object>, Vec<String>) {
        read(node::json(&value.to_string()).expect("JSON"))
    }

    #[test]
    fn every_form_says_the_same() {
        let short = toml(
            "[[hub]]\norganization = 'lab'\nname = 'main'\ndescription = ''\nlabels = { a = 'b' }\n",
        );
        let spec = json!({"organization": "lab", "name": "main", "description": null});
        let whole = json!({
            "apiVersion": "lok/v1", "kind": "Hub", "status": {"instances": 7},
            "metadata": {"id": "x", "name": "lab:main", "labels": {"a": "b"}}, "spec": spec,
        });
        for (objects, faults) in [
            short,
            json(whole.clone()),
            json(json!([whole.clone()])),
            json(json!({"kind": "HubList", "items": [whole.clone()], "next": null})),
            json(json!({"apiVersion": "lok/v1", "kind": "Manifest", "objects": [whole]})),
        ] {
            assert_eq!(faults, Vec::<String>::new());
            let [object] = objects.as_slice() else {
                panic!("{objects:?}");
            };
            assert_eq!(object.declaration.kind, Kind::Hub);
            assert_eq!(Value::Object(object.declaration.spec.clone()), spec);
            assert!(object.declaration.labels.is_some());
        }
    }

    #[test]
    fn every_problem_is_told_with_its_line() {
        let (_, faults) = toml(
            "[[app]]\nclient_id = 'a'\nredirect_uri = ['x']\nscopes = 'openid'\n\
             [[app]]\nname = 'nameless'\n\
             [[app]]\nclient_id = 'a'\n\
             [[aps]]\n\
             [[provider]]\nname = 'g'\nclient_secret = 'hunter2'\n\
             [[transport]]\nname = 'm'\nsecret_file = 'missing'\n\
             [[user]]\nusername = 'ada'\npassword = 'hunter2'\nmemberships = { lab = 3 }\n",
        );
        let all = faults.join("\n");
        for part in [
            "m:3: \"redirect_uri\" is no field of an app; did you mean redirect_uris?",
            "m:4: scopes: invalid type",
            "m:5: the app has no name: give it client_id",
            "m:7: app \"a\" is there twice; first at m:1",
            "m:9: \"aps\" is no kind of object; did you mean app?",
            "m:12: client_secret: a manifest has no secrets",
            "m:15: secret_file: cannot read a secret from /nowhere/missing",
            "m:18: password: a manifest has no passwords",
            "m:19: memberships: invalid type",
        ] {
            assert!(all.contains(part), "{part}\n in\n{all}");
        }
        assert_eq!(faults.len(), 9, "{all}");
        assert!(!all.contains("hunter2"), "{all}");
    }

    #[test]
    fn addresses_are_in_their_instance() {
        let (objects, faults) = toml(
            "[[instance]]\nhub = 'lab:main'\nservice = 's'\n\
             [[instance.aliases]]\nname = 'lan'\nlayer = 'lan'\nhost = 'h'\n",
        );
        assert_eq!(faults, Vec::<String>::new());
        let alias = &objects[1].declaration;
        assert_eq!(alias.spec["instance"], "lab:main:s:default");
        assert_eq!(alias.kind, Kind::Alias);
    }
}
