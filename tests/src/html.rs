//! As much of HTML as it takes to fill a form in without a browser.

/// A form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes; empty: to the page itself.
    pub action: String,
    /// `get` or `post`.
    pub method: String,
    /// Its inputs, selects and buttons, in order.
    pub fields: Vec<Field>,
}

/// An input, a select or a button.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// `input`, `select`, `button` or `textarea`.
    pub tag: String,
    /// The attribute `type`.
    pub kind: String,
    /// The attribute `id`.
    pub id: String,
    /// The attribute `name`.
    pub name: String,
    /// What it sends.
    pub value: String,
    /// A box that is ticked.
    pub checked: bool,
    /// A select's choices: value and label.
    pub options: Vec<(String, String)>,
    /// The words behind a box, up to the end of its label.
    pub label: String,
}

impl Field {
    /// Whether it is sent without being pressed or ticked.
    fn sends(&self) -> bool {
        !self.name.is_empty()
            && match (self.tag.as_str(), self.kind.as_str()) {
                ("button", _) | ("input", "submit" | "image" | "button" | "reset") => false,
                ("input", "checkbox" | "radio") => self.checked,
                _ => true,
            }
    }
}

impl Form {
    /// The field of this name, if there is one.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The button of this id, if there is one.
    #[must_use]
    pub fn button(&self, id: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|field| field.id == id && (field.tag == "button" || field.kind == "submit"))
    }

    /// What is sent when the button is pressed, with these values in place of the page's.
    #[must_use]
    pub fn filled(&self, button: Option<&str>, values: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut sent: Vec<(String, String)> = self
            .fields
            .iter()
            .filter(|field| field.sends() || (button == Some(&field.id) && !field.name.is_empty()))
            .filter(|field| !values.iter().any(|(name, _)| *name == field.name))
            .map(|field| (field.name.clone(), field.value.clone()))
            .collect();
        sent.extend(
            values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        sent
    }
}

/// The forms of a page.
#[must_use]
pub fn forms(html: &str) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut inside = false;
    let mut labelled = false;
    for (tag, text) in tags(html) {
        match tag.name.as_str() {
            "form" => {
                inside = true;
                forms.push(Form {
                    action: tag.get("action").unwrap_or_default(),
                    method: tag.get("method").unwrap_or("get".into()).to_lowercase(),
                    fields: Vec::new(),
                });
            }
            "/form" => inside = false,
            "input" | "select" | "button" | "textarea" if inside => {
                let kind = tag.get("type").unwrap_or_default().to_lowercase();
                let default = if kind == "checkbox" { "on" } else { "" };
                forms.last_mut().unwrap().fields.push(Field {
                    id: tag.get("id").unwrap_or_default(),
                    name: tag.get("name").unwrap_or_default(),
                    value: tag.get("value").unwrap_or(default.into()),
                    checked: tag.get("checked").is_some(),
                    options: Vec::new(),
                    label: String::new(),
                    kind,
                    tag: tag.name.clone(),
                });
                labelled = true;
                if tag.name == "textarea"
                    && let Some(field) = forms.last_mut().and_then(|form| form.fields.last_mut())
                {
                    // A browser leaves out a line break at the beginning.
                    field.value = decode(text.strip_prefix('\n').unwrap_or(text));
                }
            }
            "/label" => labelled = false,
            "option" if inside => {
                let Some(select) = forms.last_mut().and_then(|form| form.fields.last_mut()) else {
                    continue;
                };
                let label = decode(text.trim());
                let value = tag.get("value").unwrap_or(label.clone());
                if select.options.is_empty() || tag.get("selected").is_some() {
                    select.value.clone_from(&value);
                }
                select.options.push((value, label));
            }
            _ => {}
        }
        if labelled && let Some(field) = forms.last_mut().and_then(|form| form.fields.last_mut()) {
            field.label.push_str(&decode(text));
        }
    }
    forms
}

/// The text of a page, white space collapsed.
#[must_use]
pub fn text(html: &str) -> String {
    let mut text = String::new();
    let mut skip = false;
    for (tag, after) in tags(html) {
        match tag.name.as_str() {
            "style" | "script" | "title" => skip = true,
            "/style" | "/script" | "/title" => skip = false,
            _ => {}
        }
        if !skip {
            text.push_str(after);
            text.push(' ');
        }
    }
    decode(&text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether an element has this id.
#[must_use]
pub fn has_id(html: &str, id: &str) -> bool {
    tags(html).any(|(tag, _)| tag.get("id").as_deref() == Some(id))
}

/// Where the link of this id leads.
#[must_use]
pub fn link(html: &str, id: &str) -> Option<String> {
    let mut found = tags(html).filter(|(tag, _)| tag.get("id").as_deref() == Some(id));
    found.find_map(|(tag, _)| tag.get("href"))
}

#[derive(Debug, Default)]
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    fn get(&self, name: &str) -> Option<String> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| decode(value))
    }
}

/// Every tag with the text behind it.
fn tags(html: &str) -> impl Iterator<Item = (Tag, &str)> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            rest = &rest[rest.find('<')? + 1..];
            if !rest.starts_with("!--") {
                break;
            }
            rest = &rest[rest.find("-->")?..];
        }
        let (tag, after) = tag(rest)?;
        rest = after;
        Some((tag, &after[..after.find('<').unwrap_or(after.len())]))
    })
}

/// Reads what stands between `<` and `>`; answers it and what follows.
fn tag(text: &str) -> Option<(Tag, &str)> {
    let end = text.find(|c: char| c.is_whitespace() || c == '>')?;
    let mut tag = Tag {
        name: text[..end].trim_end_matches('/').to_lowercase(),
        ..Tag::default()
    };
    if text.starts_with('/') {
        tag.name = text[..end].to_lowercase();
    }
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Some((tag, after));
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c))?;
        let name = rest[..end.max(1)].to_lowercase();
        rest = rest[end.max(1)..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            (value, rest) = match after.chars().next()? {
                quote @ ('"' | '\'') => after[1..].split_once(quote)?,
                _ => after.split_at(after.find(|c: char| c.is_whitespace() || c == '>')?),
            };
        }
        tag.attributes.push((name, value.to_owned()));
    }
}

/// Replaces character references.
fn decode(text: &str) -> String {
    let mut parts = text.split('&');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (reference, rest) = part.split_once(';').unwrap_or(("", part));
        let number = reference.strip_prefix('#').and_then(|number| {
            let hex = number
                .strip_prefix(['x', 'X'])
                .map(|hex| u32::from_str_radix(hex, 16));
            char::from_u32(hex.unwrap_or_else(|| number.parse()).ok()?)
        });
        let named = match reference {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            "nbsp" => Some('\u{a0}'),
            _ => number,
        };
        match named {
            Some(c) => {
                decoded.push(c);
                decoded.push_str(rest);
            }
            None => {
                decoded.push('&');
                decoded.push_str(part);
            }
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><title>T</title><!-- <form> --><h1>Sign  in</h1>
        <form method="post" action="/login?x=1&amp;y=&#x2F;"><input type=hidden name=csrf value='a"&#39;b'>
        <input name="username"/><input type="checkbox" name="remember" id=r><input type=checkbox name=c checked>
        <label><input type="radio" name="r" value="1"> <span><bdi>One</bdi></span></label>
        <select name="organization"><option value="a">Acme &amp; Co</option><option selected>b</option></select>
        <textarea name="about">
a
&lt;b</textarea><button id="lok-login" name="do" value="go">Sign in</button><button id="other" name="do" value="no">No</button></form>"#;

    #[test]
    fn a_form_is_filled_as_a_browser_fills_it() {
        let form = forms(PAGE).remove(0);
        assert_eq!(form.action, "/login?x=1&y=/");
        assert_eq!(form.method, "post");
        let sent = form.filled(Some("lok-login"), &[("username", "alice")]);
        let sent: Vec<String> = sent
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(
            sent,
            [
                "csrf=a\"'b",
                "c=on",
                "organization=b",
                "about=a\n<b",
                "do=go",
                "username=alice"
            ]
        );
        assert_eq!(form.field("r").unwrap().label.trim(), "One");
        assert_eq!(
            form.field("organization").unwrap().options[0].1,
            "Acme & Co"
        );
    }

    #[test]
    fn text_and_ids_are_found() {
        assert_eq!(text(PAGE), "Sign in One Acme & Co b a <b Sign in No");
        assert!(has_id(PAGE, "r") && has_id(PAGE, "lok-login") && !has_id(PAGE, "lok"));
    }
}
