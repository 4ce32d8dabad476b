//! Text and links that came from outside, made fit to be shown.

use std::fmt;

use url::Url;

/// Foreign text, safe to show: of limited length, without control or direction-changing characters.
///
/// The templates escape it as well; this keeps a name from breaking the layout or from posing as another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown(String);

impl Shown {
    /// Keeps at most `max` characters; what is longer ends in an ellipsis.
    pub fn limited(raw: &str, max: usize) -> Self {
        let mut clean = raw.chars().filter(|c| !is_unfit(*c));
        let mut text: String = clean.by_ref().take(max).collect();
        if clean.next().is_some() {
            text.pop();
            text.push('…');
        }
        Self(text)
    }

    /// A value for an input field: at most 254 characters, and empty when it is longer or holds what cannot be typed.
    pub fn input(raw: &str) -> Self {
        if raw.chars().any(is_unfit) || raw.chars().nth(254).is_some() {
            return Self::default();
        }
        Self(raw.to_owned())
    }

    /// Whether nothing is left to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Shown {
    fn from(raw: &str) -> Self {
        Self::limited(raw, 120)
    }
}

impl From<String> for Shown {
    fn from(raw: String) -> Self {
        Self::from(raw.as_str())
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Controls, bidirectional overrides and isolates, and the invisible separators (Unicode TR 36, TR 39).
fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// An absolute http or https address, the only kind that a page links to outside lok.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebLink(String);

impl WebLink {
    /// Takes the address if it is one that a link may lead to, and no name and password are in it.
    pub fn parse(raw: &str) -> Option<Self> {
        let url = Url::parse(raw).ok()?;
        let fit = matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none();
        fit.then(|| Self(url.into()))
    }
}

impl fmt::Display for WebLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
