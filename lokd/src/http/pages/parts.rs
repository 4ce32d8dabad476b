//! What several pages share: the frame, the form, the client, an organization, a scope.

use std::fmt;

use url::{Host, Url};

use super::text::{Shown, WebLink};

/// The frame around every page.
#[derive(Debug, Clone)]
pub struct Chrome {
    /// The name of this deployment (`server.name`).
    pub deployment_name: Shown,
    /// The path of the style sheet, with its content hash.
    pub css_path: &'static str,
    /// The path of the mark, with its content hash.
    pub mark_path: &'static str,
    /// The language of the page's text (BCP 47).
    pub lang: &'static str,
}

impl Chrome {
    /// The frame for a deployment of this name.
    pub fn new(deployment_name: &str) -> Self {
        Self {
            deployment_name: deployment_name.into(),
            css_path: super::assets::css_path(),
            mark_path: super::assets::mark_path(),
            lang: "en",
        }
    }
}

/// Where a page's form goes and what it carries unseen.
#[derive(Clone)]
pub struct Form {
    /// The path that the form posts to.
    pub action: String,
    /// The synchroniser token (field `csrf`).
    pub csrf: String,
    /// The transaction that this page is a step of (field `transaction`).
    pub transaction: Option<String>,
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Form")
            .field("action", &self.action)
            .finish_non_exhaustive()
    }
}

/// A client as a person sees it.
#[derive(Debug, Clone)]
pub struct Client {
    /// Its name.
    pub name: Shown,
    /// The path or data URI of its logo, re-encoded by lok; never a foreign address.
    pub logo: Option<String>,
    /// Its home page (`client_uri`, RFC 7591 2).
    pub home: Option<WebLink>,
    /// Its privacy policy (`policy_uri`).
    pub policy: Option<WebLink>,
    /// Its terms of service (`tos_uri`).
    pub terms: Option<WebLink>,
}

impl Client {
    pub(super) fn has_links(&self) -> bool {
        self.home.is_some() || self.policy.is_some() || self.terms.is_some()
    }
}

/// An organization to choose.
#[derive(Debug, Clone)]
pub struct OrganizationChoice {
    /// The value of the field `organization`.
    pub id: String,
    /// Its name.
    pub name: Shown,
    /// Whether it is chosen when the page opens.
    pub selected: bool,
    /// Whether the user acted in it the last time.
    pub last_used: bool,
}

/// A scope in plain words.
#[derive(Debug, Clone)]
pub struct Scope {
    /// Its token in the `scope` parameter.
    pub name: Shown,
    /// What it allows, as the end of the sentence "It will be able to".
    pub text: Shown,
}

impl Scope {
    /// The standard scopes have words of their own; any other is described by the one who declared it, or shown as it is.
    pub fn new(name: &str, description: Option<&str>) -> Self {
        let text = match name {
            "openid" => "Know who you are",
            "profile" => "See your name and profile",
            "email" => "See your e-mail address",
            "address" => "See your postal address",
            "phone" => "See your phone number",
            "roles" => "See your roles in the organization",
            "groups" => "See your groups in the organization",
            "linked_accounts" => "See your linked accounts, such as your ORCID iD",
            "offline_access" => "Keep access while you are away",
            other => description.unwrap_or(other),
        };
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}

/// Where a client's redirect leads, in words that a person can check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A web address, by the host of its registered redirect URI.
    Web(Shown),
    /// A program on this computer (loopback, RFC 8252 7.3).
    ThisComputer,
    /// An app of this device, by its private-use scheme (RFC 8252 7.1).
    App(Shown),
}

impl Destination {
    /// Reads it off the registered redirect URI of the transaction; none for what is no URI.
    pub fn of_redirect(redirect_uri: &str) -> Option<Self> {
        let url = Url::parse(redirect_uri).ok()?;
        Some(match (url.scheme(), url.host()) {
            ("http" | "https", Some(Host::Domain("localhost"))) => Self::ThisComputer,
            ("http" | "https", Some(Host::Ipv4(ip))) if ip.is_loopback() => Self::ThisComputer,
            ("http" | "https", Some(Host::Ipv6(ip))) if ip.is_loopback() => Self::ThisComputer,
            // A host is shown whole: cut short, its telling end would be lost.
            ("http" | "https", Some(host)) => Self::Web(Shown::limited(&host.to_string(), 255)),
            (scheme, _) => Self::App(scheme.into()),
        })
    }
}

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Web(host) => host.fmt(f),
            Self::ThisComputer => f.write_str("A program on this computer"),
            Self::App(scheme) => write!(f, "An app on this device ({scheme})"),
        }
    }
}
