//! Sets of scopes (RFC 6749 3.3).

use super::error::{Code, Error};
use serde::{Serialize, Serializer};
use std::fmt;

const MAX_SCOPES: usize = 100;

/// Scopes, each once, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScopeSet(Vec<String>);

impl ScopeSet {
    /// Reads a list separated by blanks.
    ///
    /// # Errors
    /// `invalid_scope`: a letter that no scope has, or more than 100.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::from_names(text.split(' ').filter(|name| !name.is_empty()))
    }

    /// Reads names.
    ///
    /// # Errors
    /// `invalid_scope`: a letter that no scope has, or more than 100.
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        let mut set = Self::default();
        for name in names {
            if !is_scope(name) {
                return Err(Error::new(Code::InvalidScope, "a scope is malformed"));
            }
            if !set.contains(name) {
                set.0.push(name.to_owned());
            }
            if set.0.len() > MAX_SCOPES {
                return Err(Error::new(Code::InvalidScope, "there are too many scopes"));
            }
        }
        Ok(set)
    }

    /// Whether `name` is in it.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|each| each == name)
    }

    /// Whether every scope of `self` is in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.iter().all(|name| other.contains(name))
    }

    /// The scopes of `self` that are in `other`, in the order of `self`.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        Self(
            self.iter()
                .filter(|name| other.contains(name))
                .map(str::to_owned)
                .collect(),
        )
    }

    /// The scopes of both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let mut all = self.clone();
        all.0
            .extend(other.0.iter().filter(|name| !self.contains(name)).cloned());
        all
    }

    /// Each scope.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

impl Serialize for ScopeSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Whether `name` has the form of a scope: printable ASCII without blank, `"` and `\`.
#[must_use]
pub fn is_scope(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|b| matches!(b, b'!' | b'#'..=b'[' | b']'..=b'~'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_are_a_set_in_order() {
        let set = ScopeSet::parse("openid  email openid").expect("scopes");
        assert_eq!(set.to_string(), "openid email");
        let other = ScopeSet::parse("email roles").expect("scopes");
        assert_eq!(set.intersection(&other).to_string(), "email");
        assert_eq!(set.union(&other).to_string(), "openid email roles");
        assert!(!set.is_subset(&other));
        assert!(ScopeSet::default().is_subset(&other));
        assert_eq!(
            serde_json::to_string(&set).expect("json"),
            r#""openid email""#
        );
        for bad in ["a\"", "a\\", "a\tb", "é", "a\nb"] {
            assert!(ScopeSet::parse(bad).is_err(), "{bad:?}");
        }
        let many: Vec<String> = (0..101).map(|n| n.to_string()).collect();
        assert!(ScopeSet::parse(&many.join(" ")).is_err());
    }
}
