//! Token requests by grant type (RFC 6749 4 and 6, RFC 8628 3.4).

use super::error::{Code, Error};
use super::params::Params;
use super::scope::ScopeSet;
use lok_common::Secret;
use lok_common::admin::app::GrantType;

/// A token request that is well-formed.
#[derive(Debug)]
pub enum TokenRequest {
    /// A code for tokens (RFC 6749 4.1.3).
    AuthorizationCode {
        /// The code.
        code: Secret,
        /// Must be that of the authorization request, if that named one.
        redirect_uri: Option<String>,
        /// PKCE.
        code_verifier: Option<Secret>,
        /// A narrower audience (RFC 8707 2.2).
        resource: Vec<String>,
    },
    /// A refresh token for its successor (RFC 6749 6).
    RefreshToken {
        /// The token.
        refresh_token: Secret,
        /// Narrower scopes; `None`: as before.
        scope: Option<ScopeSet>,
        /// A narrower audience (RFC 8707 2.2).
        resource: Vec<String>,
    },
    /// A client for itself (RFC 6749 4.4).
    ClientCredentials {
        /// What it asks for; `None`: all that it may.
        scope: Option<ScopeSet>,
        /// The audiences (RFC 8707 2.2).
        resource: Vec<String>,
    },
    /// A device that polls (RFC 8628 3.4).
    DeviceCode {
        /// The code.
        device_code: Secret,
    },
}

impl TokenRequest {
    /// Reads the form.
    ///
    /// # Errors
    /// `invalid_request`, `unsupported_grant_type` (also for `password`, RFC 9700 2.4), `invalid_scope`.
    pub fn parse(form: &Params) -> Result<Self, Error> {
        let grant: GrantType = form.required("grant_type")?.parse().map_err(|_| {
            Error::new(Code::UnsupportedGrantType, "this grant type is not offered")
        })?;
        let secret = |name: &str| form.required(name).map(|text| Secret::new(text.to_owned()));
        let resource = || {
            form.all("resource")
                .filter(|uri| !uri.is_empty())
                .map(str::to_owned)
                .collect()
        };
        Ok(match grant {
            GrantType::AuthorizationCode => Self::AuthorizationCode {
                code: secret("code")?,
                redirect_uri: form.one("redirect_uri")?.map(str::to_owned),
                code_verifier: form
                    .one("code_verifier")?
                    .map(|text| Secret::new(text.to_owned())),
                resource: resource(),
            },
            GrantType::RefreshToken => Self::RefreshToken {
                refresh_token: secret("refresh_token")?,
                scope: form.one("scope")?.map(ScopeSet::parse).transpose()?,
                resource: resource(),
            },
            GrantType::ClientCredentials => Self::ClientCredentials {
                scope: form.one("scope")?.map(ScopeSet::parse).transpose()?,
                resource: resource(),
            },
            GrantType::DeviceCode => Self::DeviceCode {
                device_code: secret("device_code")?,
            },
            // Whoever uses these is no client yet: they are taken before any client is looked for.
            GrantType::MandateKey | GrantType::Redeem => {
                let why = "this grant type is for Fakts apps";
                return Err(Error::new(Code::UnauthorizedClient, why));
            }
        })
    }

    /// Its grant type, which the client must be allowed.
    #[must_use]
    pub fn grant(&self) -> GrantType {
        match self {
            Self::AuthorizationCode { .. } => GrantType::AuthorizationCode,
            Self::RefreshToken { .. } => GrantType::RefreshToken,
            Self::ClientCredentials { .. } => GrantType::ClientCredentials,
            Self::DeviceCode { .. } => GrantType::DeviceCode,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_by_grant_type() {
        let parse = |form: &str| {
            TokenRequest::parse(&Params::from_form(form.as_bytes()).expect("params"))
                .map_err(|error| error.code)
        };
        for (form, grant) in [
            (
                "grant_type=authorization_code&code=c",
                GrantType::AuthorizationCode,
            ),
            (
                "grant_type=refresh_token&refresh_token=r&scope=a",
                GrantType::RefreshToken,
            ),
            (
                "grant_type=client_credentials",
                GrantType::ClientCredentials,
            ),
            (
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d",
                GrantType::DeviceCode,
            ),
        ] {
            assert_eq!(parse(form).expect("read").grant(), grant, "{form}");
        }
        for (form, code) in [
            ("", Code::InvalidRequest),
            ("grant_type=authorization_code", Code::InvalidRequest),
            (
                "grant_type=authorization_code&code=a&code=b",
                Code::InvalidRequest,
            ),
            (
                "grant_type=password&username=a&password=b",
                Code::UnsupportedGrantType,
            ),
            (
                "grant_type=refresh_token&refresh_token=r&scope=%C3%A9",
                Code::InvalidScope,
            ),
        ] {
            assert_eq!(parse(form).err(), Some(code), "{form}");
        }
        let read = parse("grant_type=authorization_code&code=hush").expect("read");
        assert!(!format!("{read:?}").contains("hush"));
    }
}
