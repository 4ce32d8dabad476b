//! What a request to the outside is for, and what follows from it.

use std::time::Duration;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The picture of an app, named by the app.
    Logo,
    /// The challenge of an alias of an instance, named by the instance.
    Probe,
    /// A provider that people sign in with, named by an operator.
    Provider,
    /// A webhook, named by a person.
    Webhook,
    /// A push service: a person's browser names it, or an operator.
    Push,
}

impl Purpose {
    /// As the log says it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Probe => "probe",
            Self::Provider => "provider",
            Self::Webhook => "webhook",
            Self::Push => "push",
        }
    }
}

/// Which schemes a URL may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schemes {
    /// https only.
    Https,
    /// https, or http in the clear.
    Http,
    /// https; http in the clear only where `outbound.allow_private` names the address.
    HttpWhereListed,
}

/// What is asked for, and how much of it is taken.
#[derive(Clone, Debug)]
pub struct Rules {
    /// What the request is for.
    pub purpose: Purpose,
    /// Which schemes the URL may have.
    pub schemes: Schemes,
    /// What `outbound.allow_private` names without a port is no private address here: anybody who signs in names what is
    /// asked, and a range is not meant for everybody.
    pub only_exact: bool,
    /// On what `outbound.allow_private` names without a port, every port may be asked, not only that of the scheme.
    pub any_listed_port: bool,
    /// The longest body that is taken.
    pub most_bytes: usize,
    /// The most that it may take in all, if less than `outbound.timeout`.
    pub time: Option<Duration>,
    /// The media types that are taken, such as `application/json` or `image/*`; none: whatever comes.
    pub content_types: &'static [&'static str],
    /// What is asked for in `Accept`.
    pub accept: &'static str,
    /// A refusal (4xx) is an answer as well, and its body is taken.
    pub refusals: bool,
}

impl Rules {
    /// For the picture of an app.
    #[must_use]
    pub fn logo() -> Self {
        Self {
            purpose: Purpose::Logo,
            schemes: Schemes::Https,
            only_exact: false,
            any_listed_port: false,
            most_bytes: 512 * 1024,
            time: None,
            content_types: &["image/*"],
            accept: "image/png, image/jpeg;q=0.9",
            refusals: false,
        }
    }

    /// For the challenge of an alias: a signed one is JSON, a plain one is any text with a status of success.
    #[must_use]
    pub fn probe() -> Self {
        Self {
            purpose: Purpose::Probe,
            schemes: Schemes::Http,
            only_exact: false,
            any_listed_port: true,
            most_bytes: 64 * 1024,
            time: Some(Duration::from_secs(3)),
            content_types: &[],
            accept: "application/json",
            refusals: false,
        }
    }

    /// For a document of a provider: what it says of itself, its keys, a person.
    #[must_use]
    pub fn provider() -> Self {
        Self {
            purpose: Purpose::Provider,
            schemes: Schemes::HttpWhereListed,
            only_exact: false,
            any_listed_port: true,
            most_bytes: 256 * 1024,
            time: None,
            content_types: &[
                "application/json",
                "application/jwk-set+json",
                "application/vnd.github+json",
            ],
            accept: "application/json",
            refusals: false,
        }
    }

    /// For an answer of a provider that may be a refusal: that of its token endpoint.
    #[must_use]
    pub fn exchange() -> Self {
        Self {
            refusals: true,
            ..Self::provider()
        }
    }

    /// For a webhook: nothing that it answers is of interest but the status.
    #[must_use]
    pub fn webhook() -> Self {
        Self {
            purpose: Purpose::Webhook,
            schemes: Schemes::HttpWhereListed,
            only_exact: true,
            any_listed_port: false,
            most_bytes: 64 * 1024,
            time: None,
            content_types: &[],
            accept: "*/*",
            refusals: false,
        }
    }

    /// For a push service that an operator named.
    #[must_use]
    pub fn push() -> Self {
        Self {
            only_exact: false,
            any_listed_port: true,
            ..Self::browser()
        }
    }

    /// For a push service that a person's browser named.
    #[must_use]
    pub fn browser() -> Self {
        Self {
            purpose: Purpose::Push,
            accept: "application/json",
            ..Self::webhook()
        }
    }

    /// Whether a body of this media type is taken.
    #[must_use]
    pub fn takes(&self, content_type: Option<&str>) -> bool {
        self.content_types.is_empty()
            || content_type.is_some_and(|given| {
                self.content_types
                    .iter()
                    .any(|wanted| match wanted.strip_suffix('*') {
                        Some(start) => given.starts_with(start),
                        None => given == *wanted,
                    })
            })
    }
}
