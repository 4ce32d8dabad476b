//! OpenID Connect: what lok says of itself and of people, how a sign-out is asked for, and what other providers say.

pub mod claims;
pub mod discovery;
pub mod logout;
pub mod upstream;
