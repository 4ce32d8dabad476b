//! The profile, `/account`.

use crate::http::pages::account::{IdentityLine, Nav};
use crate::http::pages::{Chrome, Form, Shown};
use askama::Template;

/// Who a person is, for apps and for others (`name`, `locale`, `about`; `picture`, or nothing to remove it).
#[derive(Debug, Template)]
#[template(path = "account/profile.html")]
pub struct Profile {
    /// The frame.
    pub chrome: Chrome,
    /// Where in the account.
    pub nav: Nav,
    /// Where the form goes.
    pub form: Form,
    /// The login name.
    pub username: Shown,
    /// Where the picture is.
    pub picture: Option<String>,
    /// The whole name.
    pub name: Shown,
    /// The languages to choose from.
    pub languages: Vec<Language>,
    /// What they say of themselves, as they wrote it.
    pub about: String,
    /// The address.
    pub email: Option<Shown>,
    /// Whether it is known to be theirs.
    pub email_verified: bool,
    /// Accounts elsewhere that are known to be theirs.
    pub identities: Vec<IdentityLine>,
    /// What was wrong with the last try.
    pub error: Option<Shown>,
}

/// A language to choose.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: Shown,
    /// What its speakers call it.
    pub name: Shown,
    /// Whether it is chosen when the page opens.
    pub selected: bool,
}

/// Languages by tag and own name. Any other tag that a person has stays.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("de-AT", "Deutsch (Österreich)"),
    ("de-CH", "Deutsch (Schweiz)"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-GB", "English (United Kingdom)"),
    ("en-US", "English (United States)"),
    ("es", "Español"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hu", "Magyar"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("ro", "Română"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

impl Language {
    /// All of them, and the one that is chosen if it is none of these.
    pub fn choices(chosen: Option<&str>) -> Vec<Self> {
        let known = LANGUAGES.iter().any(|(tag, _)| Some(*tag) == chosen);
        let other = chosen.filter(|_| !known).map(|tag| (tag, tag));
        LANGUAGES
            .iter()
            .copied()
            .chain(other)
            .map(|(tag, name)| Self {
                tag: tag.into(),
                name: name.into(),
                selected: Some(tag) == chosen,
            })
            .collect()
    }
}
