//! Parameters from the raw bytes of a query or a form: bounded, valid UTF-8, and each named once.

use super::error::Error;
use std::fmt;
use zeroize::Zeroize;

/// The longest body of a public request, in bytes.
pub const MAX_BODY: usize = 64 * 1_024;
/// The longest URL, in bytes.
pub const MAX_URL: usize = 8 * 1_024;
const MAX_FIELDS: usize = 64;

/// Lengths that single parameters may have; others are bounded by the whole.
const CAPS: &[(&str, usize)] = &[
    ("scope", 2_048),
    ("state", 1_024),
    ("nonce", 1_024),
    ("redirect_uri", 2_048),
    ("client_id", 256),
    ("code_challenge", 256),
    ("code_verifier", 256),
    ("acr_values", 1_024),
    ("ui_locales", 1_024),
    ("login_hint", 512),
    ("prompt", 256),
    ("user_code", 64),
];

/// The parameters of one request. `Debug` shows the names only.
#[derive(Default)]
pub struct Params {
    fields: Vec<(String, String)>,
}

impl Params {
    /// Reads a query string without its `?`.
    ///
    /// # Errors
    /// `invalid_request`: too long, too many, not UTF-8, or a NUL.
    pub fn from_query(query: &[u8]) -> Result<Self, Error> {
        Self::read(query, MAX_URL)
    }

    /// Reads an `application/x-www-form-urlencoded` body.
    ///
    /// # Errors
    /// `invalid_request`: too long, too many, not UTF-8, or a NUL.
    pub fn from_form(body: &[u8]) -> Result<Self, Error> {
        Self::read(body, MAX_BODY)
    }

    fn read(bytes: &[u8], longest: usize) -> Result<Self, Error> {
        if bytes.len() > longest {
            return Err(Error::request("the request is too long"));
        }
        let mut params = Self::default();
        for field in bytes
            .split(|b| *b == b'&')
            .filter(|field| !field.is_empty())
        {
            if params.fields.len() == MAX_FIELDS {
                return Err(Error::request("the request has too many parameters"));
            }
            let at = field.iter().position(|b| *b == b'=').unwrap_or(field.len());
            let value = field.get(at + 1..).unwrap_or_default();
            let (name, value) = (decode(&field[..at])?, decode(value)?);
            params.fields.push((name, value));
        }
        Ok(params)
    }

    /// The one value of a parameter; an empty value counts as absent (RFC 6749 3.1).
    ///
    /// # Errors
    /// `invalid_request`: it comes twice or is too long.
    pub fn one(&self, name: &str) -> Result<Option<&str>, Error> {
        let mut values = self.all(name);
        let first = values.next();
        if values.next().is_some() {
            return Err(Error::request(&format!("{name} comes more than once")));
        }
        let cap = CAPS.iter().find(|(known, _)| *known == name);
        if let (Some((_, cap)), Some(value)) = (cap, first)
            && value.len() > *cap
        {
            return Err(Error::request(&format!("{name} is too long")));
        }
        Ok(first.filter(|value| !value.is_empty()))
    }

    /// The one value of a parameter that must be there.
    ///
    /// # Errors
    /// `invalid_request`: it is missing, comes twice or is too long.
    pub fn required(&self, name: &str) -> Result<&str, Error> {
        self.one(name)?
            .ok_or_else(|| Error::request(&format!("{name} is missing")))
    }

    /// Every value of a parameter that may come more than once, such as `resource` (RFC 8707 2).
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a parameter comes at all, also empty.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// Every parameter, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.fields.iter().map(|(name, _)| name))
            .finish()
    }
}

impl Drop for Params {
    fn drop(&mut self) {
        // Some of them are passwords, codes and secrets.
        for (_, value) in &mut self.fields {
            value.zeroize();
        }
    }
}

/// Undoes form encoding (`+` and `%XX`), strictly.
///
/// # Errors
/// `invalid_request`: a broken escape, not UTF-8, or a NUL.
pub fn decode(bytes: &[u8]) -> Result<String, Error> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        out.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || {
                    let digit = rest.next().and_then(|b| char::from(*b).to_digit(16));
                    digit.ok_or_else(|| Error::request("a percent escape is broken"))
                };
                (digit()? * 16 + digit()?) as u8
            }
            other => *other,
        });
    }
    if out.contains(&0) {
        return Err(Error::request("a parameter contains NUL"));
    }
    String::from_utf8(out).map_err(|_| Error::request("a parameter is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fields_are_read_strictly() {
        let params = Params::from_query(b"a=1&b=x+y%26&c&&d=&a=2&=e").expect("read");
        assert_eq!(params.one("b").expect("one"), Some("x y&"));
        assert_eq!(params.one("c").expect("one"), None);
        assert!(params.has("c"));
        assert_eq!(params.one("d").expect("one"), None);
        assert!(params.one("a").is_err());
        assert_eq!(params.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert!(params.required("z").is_err());
        assert!(!format!("{params:?}").contains("x y"));
        for bad in [
            &b"a=%ff"[..],
            b"a=%0",
            b"a=%zz",
            b"a=%00",
            b"a=\xff",
            b"a=\0",
            b"%=1",
        ] {
            assert!(Params::from_form(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn sizes_are_bounded() {
        assert!(Params::from_query(&vec![b'a'; MAX_URL + 1]).is_err());
        assert!(Params::from_form(&vec![b'a'; MAX_BODY]).is_ok());
        assert!(Params::from_form(&vec![b'a'; MAX_BODY + 1]).is_err());
        assert!(Params::from_form(b"a=1&".repeat(64).as_slice()).is_ok());
        assert!(Params::from_form(b"a=1&".repeat(65).as_slice()).is_err());
        let long = format!("state={}", "x".repeat(1_025));
        assert!(
            Params::from_query(long.as_bytes())
                .expect("read")
                .one("state")
                .is_err()
        );
    }

    proptest! {
        #[test]
        fn what_is_encoded_comes_back(name in "[a-z]{1,8}", value in "[^\0]{1,40}") {
            let encoded: String = url::form_urlencoded::Serializer::new(String::new())
                .append_pair(&name, &value).finish();
            let params = Params::from_form(encoded.as_bytes()).expect("read");
            prop_assert_eq!(params.all(&name).next(), Some(value.as_str()));
        }

        #[test]
        fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            drop(Params::from_query(&bytes));
        }
    }
}
