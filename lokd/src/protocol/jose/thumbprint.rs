//! The name of a key that follows from the key (RFC 7638).

use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// base64url SHA-256 of `{"name":"value",...}` of the required members, which must come in alphabetical order.
#[must_use]
pub fn thumbprint(members: &[(&str, &str)]) -> String {
    let json = members
        .iter()
        .map(|(name, value)| format!("{name:?}:{value:?}"))
        .collect::<Vec<_>>()
        .join(",");
    URL_SAFE_NO_PAD.encode(digest::digest(
        &digest::SHA256,
        format!("{{{json}}}").as_bytes(),
    ))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_of_the_rfc() {
        // RFC 7638 3.1
        let n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        assert_eq!(
            super::thumbprint(&[("e", "AQAB"), ("kty", "RSA"), ("n", n)]),
            "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
        );
    }
}
