//! Sign-out that a client asks for (OpenID Connect RP-Initiated Logout 2).

use crate::protocol::oauth::authorize::redirect_url;
use crate::protocol::oauth::{Error, Params};

/// A request for sign-out, as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogoutRequest {
    /// An ID token of who signs out.
    pub id_token_hint: Option<String>,
    /// The client.
    pub client_id: Option<String>,
    /// Where to go afterwards.
    pub post_logout_redirect_uri: Option<String>,
    /// Given back as it came.
    pub state: Option<String>,
}

impl LogoutRequest {
    /// Reads the parameters; unknown ones are ignored.
    ///
    /// # Errors
    /// `invalid_request`: doubled or too long.
    pub fn parse(params: &Params) -> Result<Self, Error> {
        let text = |name: &str| params.one(name).map(|value| value.map(str::to_owned));
        Ok(Self {
            id_token_hint: text("id_token_hint")?,
            client_id: text("client_id")?,
            post_logout_redirect_uri: text("post_logout_redirect_uri")?,
            state: text("state")?,
        })
    }
}

/// The hint, once it was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint<'a> {
    /// There is none.
    Absent,
    /// It is not one of ours.
    Invalid,
    /// It is ours; it may have expired.
    Valid {
        /// The client it was made for.
        client_id: &'a str,
        /// The person.
        sub: &'a str,
        /// The session.
        sid: Option<&'a str>,
    },
}

/// The session of the browser that asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Browser<'a> {
    /// Who is signed in.
    pub sub: &'a str,
    /// The session.
    pub sid: &'a str,
}

/// What follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Error page: `This id_token_hint is not valid`.
    BadHint,
    /// Error page: `An id_token_hint is needed`.
    HintNeeded,
    /// Error page: `This return address is not registered`.
    BadRedirect,
    /// Ask the person first; afterwards the page for those who are signed out.
    Confirm,
    /// End the session and go on: to the client, or to the page for those who are signed out.
    SignOut {
        /// The client's address with `state`.
        redirect: Option<String>,
    },
}

/// Decides. `registered` are the return addresses of the hint's client.
///
/// Without a valid hint nobody is redirected, and nobody who is signed in is signed out unasked: a link on any page
/// could do that.
#[must_use]
pub fn decide(
    request: &LogoutRequest,
    hint: Hint<'_>,
    registered: &[String],
    browser: Option<Browser<'_>>,
) -> Decision {
    let (client_id, sub, sid) = match hint {
        Hint::Invalid => return Decision::BadHint,
        Hint::Absent if request.post_logout_redirect_uri.is_some() => return Decision::HintNeeded,
        Hint::Absent if browser.is_some() => return Decision::Confirm,
        Hint::Absent => return Decision::SignOut { redirect: None },
        Hint::Valid {
            client_id,
            sub,
            sid,
        } => (client_id, sub, sid),
    };
    if request
        .client_id
        .as_deref()
        .is_some_and(|asked| asked != client_id)
    {
        return Decision::BadHint;
    }
    let redirect = match &request.post_logout_redirect_uri {
        Some(uri) if !registered.contains(uri) => return Decision::BadRedirect,
        Some(uri) => {
            let state = request.state.iter();
            let fields: Vec<_> = state
                .map(|state| ("state".to_owned(), state.clone()))
                .collect();
            Some(if fields.is_empty() {
                uri.clone()
            } else {
                redirect_url(uri, &fields)
            })
        }
        None => None,
    };
    // Somebody else, or another session, is signed in here: ask before ending that one.
    let other = browser
        .is_some_and(|browser| browser.sub != sub || sid.is_some_and(|sid| sid != browser.sid));
    if other {
        Decision::Confirm
    } else {
        Decision::SignOut { redirect }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sign_out_is_decided_by_hint_address_and_browser() {
        const URI: &str = "https://a.example/bye";
        let request = |uri: Option<&str>, state: Option<&str>| LogoutRequest {
            post_logout_redirect_uri: uri.map(str::to_owned),
            state: state.map(str::to_owned),
            ..LogoutRequest::default()
        };
        let valid = Hint::Valid {
            client_id: "app",
            sub: "s",
            sid: Some("1"),
        };
        let own = Some(Browser { sub: "s", sid: "1" });
        let out = |redirect: Option<&str>| Decision::SignOut {
            redirect: redirect.map(str::to_owned),
        };
        for (request, hint, browser, decision) in [
            (
                request(Some(URI), Some("x y")),
                valid,
                own,
                out(Some("https://a.example/bye?state=x+y")),
            ),
            (request(Some(URI), None), valid, None, out(Some(URI))),
            (
                request(Some(URI), None),
                valid,
                Some(Browser { sub: "t", sid: "1" }),
                Decision::Confirm,
            ),
            (
                request(Some(URI), None),
                valid,
                Some(Browser { sub: "s", sid: "2" }),
                Decision::Confirm,
            ),
            (
                request(Some("https://a.example/bye?x=1"), None),
                valid,
                own,
                Decision::BadRedirect,
            ),
            (
                request(Some(URI), None),
                Hint::Invalid,
                own,
                Decision::BadHint,
            ),
            (
                request(Some(URI), None),
                Hint::Absent,
                own,
                Decision::HintNeeded,
            ),
            (
                request(None, Some("x")),
                Hint::Absent,
                own,
                Decision::Confirm,
            ),
            (request(None, None), Hint::Absent, None, out(None)),
            (request(None, None), valid, own, out(None)),
        ] {
            assert_eq!(
                decide(&request, hint, &[URI.to_owned()], browser),
                decision,
                "{request:?}"
            );
        }
        let other = LogoutRequest {
            client_id: Some("other".into()),
            ..LogoutRequest::default()
        };
        assert_eq!(decide(&other, valid, &[], own), Decision::BadHint);
    }
}
