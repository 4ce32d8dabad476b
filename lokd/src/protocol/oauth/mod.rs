//! OAuth 2 (RFC 6749, RFC 9700): what a request may say, and what follows from it.

pub mod authorize;
pub mod client_auth;
pub mod device;
pub mod error;
pub mod params;
pub mod pkce;
pub mod redirect;
pub mod scope;
pub mod token;

pub use error::{Code, Error};
pub use params::Params;
pub use scope::ScopeSet;
