//! Access tokens in requests (RFC 6750), and what is answered to those without a good one.

use super::{answer, params};
use crate::protocol::oauth::{Code, Error};
use crate::service::Refusal;
use axum::extract::Request;
use axum::response::Response;
use http::{HeaderMap, HeaderValue, Method, header};
use lok_common::Secret;

/// Why there is no token.
#[derive(Debug)]
pub enum NoToken {
    /// None was sent.
    Missing,
    /// It was sent wrongly.
    Malformed(Error),
}

/// The token of a request: in the header, or in the form of a POST; never in the query, which ends up in logs.
///
/// # Errors
/// None, two, or in a form that cannot be read.
pub async fn token(request: Request) -> Result<Secret, NoToken> {
    let in_header = in_header(request.headers())?;
    let has_form = request.method() == Method::POST
        && (request.headers().contains_key(header::CONTENT_TYPE) || in_header.is_none());
    let in_form = if has_form {
        let has_body = request.headers().contains_key(header::CONTENT_TYPE);
        match params::form(request).await {
            Ok((_, form)) => {
                let token = form.one("access_token").map_err(NoToken::Malformed)?;
                token.map(|token| Secret::new(token.to_owned()))
            }
            // A POST with the token in its header may have any body, or none.
            Err(_) if in_header.is_some() || !has_body => None,
            Err((_, error)) => return Err(NoToken::Malformed(error)),
        }
    } else {
        None
    };
    match (in_header, in_form) {
        (Some(token), None) | (None, Some(token)) => Ok(token),
        (None, None) => Err(NoToken::Missing),
        (Some(_), Some(_)) => Err(NoToken::Malformed(Error::request(
            "the access token comes in two ways at once",
        ))),
    }
}

/// The token of the Authorization header; `None`: there is no such header.
///
/// # Errors
/// Two headers, or another scheme.
pub fn in_header(headers: &HeaderMap) -> Result<Option<Secret>, NoToken> {
    let Some(text) = params::authorization(headers).map_err(NoToken::Malformed)? else {
        return Ok(None);
    };
    match text.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
            Ok(Some(Secret::new(token.trim().to_owned())))
        }
        // Another scheme is no access token.
        _ => Err(NoToken::Missing),
    }
}

/// 401 or 400 for a request without a token that can be read.
pub fn missing(why: NoToken) -> Response {
    match why {
        // Without a token there is no error code to tell (RFC 6750 3.1).
        NoToken::Missing => {
            let error = Error::new(Code::InvalidToken, "an access token is needed");
            with_challenge(answer::error(&error), "Bearer realm=\"lok\"".to_owned())
        }
        NoToken::Malformed(error) => with_challenge(answer::error(&error), challenge(&error)),
    }
}

/// A refusal of the token itself.
pub fn refusal(why: Refusal) -> Response {
    match why {
        Refusal::OAuth(error) => with_challenge(answer::error(&error), challenge(&error)),
        other => answer::refusal(other),
    }
}

fn challenge(error: &Error) -> String {
    let mut text = format!(
        "Bearer realm=\"lok\", error=\"{}\", error_description=\"{}\"",
        error.code.as_str(),
        error.description
    );
    if error.code == Code::InsufficientScope {
        text.push_str(", scope=\"openid\"");
    }
    text
}

fn with_challenge(mut response: Response, challenge: String) -> Response {
    if let Ok(value) = HeaderValue::try_from(challenge) {
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_names_the_error() {
        let response = refusal(Refusal::token());
        assert_eq!(response.status(), 401);
        let value = response.headers()[header::WWW_AUTHENTICATE]
            .to_str()
            .expect("text");
        assert!(value.starts_with("Bearer realm=\"lok\", error=\"invalid_token\""));
        let none = missing(NoToken::Missing);
        assert_eq!(
            none.headers()[header::WWW_AUTHENTICATE],
            "Bearer realm=\"lok\""
        );
    }

    #[test]
    fn only_the_bearer_scheme_is_a_token() {
        let read = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, text.parse().expect("a value"));
            in_header(&headers)
        };
        assert!(matches!(read("Bearer a.b.c"), Ok(Some(token)) if token.expose() == "a.b.c"));
        assert!(matches!(read("bearer a"), Ok(Some(_))));
        assert!(matches!(read("Basic a"), Err(NoToken::Missing)));
        assert!(matches!(in_header(&HeaderMap::new()), Ok(None)));
    }
}
