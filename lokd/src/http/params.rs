//! What every public request brings: its form from raw bytes, its credentials, and where it comes from.

use crate::protocol::oauth::params::MAX_BODY;
use crate::protocol::oauth::{Error, Params};
use crate::request::{ClientIp, RequestId};
use crate::service::Actor;
use axum::extract::Request;
use http::request::Parts;
use http::{HeaderMap, header};
use std::net::IpAddr;

const FORM: &str = "application/x-www-form-urlencoded";

/// Reads the form of a request.
///
/// # Errors
/// `invalid_request`: another media type, an encoded body, too long, not UTF-8.
pub async fn form(request: Request) -> Result<(Parts, Params), (Parts, Error)> {
    let (parts, body) = request.into_parts();
    if let Err(error) = check_type(&parts.headers) {
        return Err((parts, error));
    }
    let read = match axum::body::to_bytes(body, MAX_BODY).await {
        Ok(bytes) => Params::from_form(&bytes),
        Err(_) => Err(Error::request("the body is too long or was cut off")),
    };
    match read {
        Ok(form) => Ok((parts, form)),
        Err(error) => Err((parts, error)),
    }
}

fn check_type(headers: &HeaderMap) -> Result<(), Error> {
    let wrong = || Error::request("the content type must be application/x-www-form-urlencoded");
    let mut types = headers.get_all(header::CONTENT_TYPE).iter();
    let (Some(value), None) = (types.next(), types.next()) else {
        return Err(wrong());
    };
    let text = value.to_str().map_err(|_| wrong())?;
    let (media, parameters) = text.split_once(';').unwrap_or((text, ""));
    let charset = parameters.trim();
    let utf8 = charset.is_empty()
        || charset
            .to_ascii_lowercase()
            .strip_prefix("charset=")
            .is_some_and(|name| name.trim_matches('"') == "utf-8");
    if !media.trim().eq_ignore_ascii_case(FORM) || !utf8 {
        return Err(wrong());
    }
    if headers.contains_key(header::CONTENT_ENCODING) {
        return Err(Error::request("the body must not be compressed"));
    }
    Ok(())
}

/// The Authorization header.
///
/// # Errors
/// `invalid_request`: it comes twice, or has letters that no header has.
pub fn authorization(headers: &HeaderMap) -> Result<Option<&str>, Error> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value
            .to_str()
            .map(Some)
            .map_err(|_| Error::request("the Authorization header is malformed")),
        _ => Err(Error::request("Authorization comes more than once")),
    }
}

/// The address that a request came from.
#[must_use]
pub fn ip(parts: &Parts) -> Option<IpAddr> {
    parts.extensions.get::<ClientIp>().map(|ip| ip.0)
}

/// Who asks, as far as the connection tells; the use case knows the name.
#[must_use]
pub fn actor(parts: &Parts) -> Actor {
    Actor {
        name: "anonymous".to_owned(),
        ip: ip(parts).map(|ip| ip.to_string()),
        request_id: parts.extensions.get::<RequestId>().map(|id| id.0.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_forms_are_read() {
        let check = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, value.parse().expect("a value"));
            check_type(&headers).is_ok()
        };
        for good in [
            FORM,
            "application/x-www-form-urlencoded; charset=UTF-8",
            "Application/X-WWW-Form-Urlencoded;charset=\"utf-8\"",
        ] {
            assert!(check(good), "{good}");
        }
        for bad in [
            "application/json",
            "text/plain",
            "",
            "application/x-www-form-urlencoded; charset=latin1",
            "multipart/form-data; boundary=x",
        ] {
            assert!(!check(bad), "{bad}");
        }
        assert!(check_type(&HeaderMap::new()).is_err());
    }
}
