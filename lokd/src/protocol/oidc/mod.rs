//! OpenID Connect: what lok says of itself and of people, and how a sign-out is asked for.

pub mod claims;
pub mod discovery;
pub mod logout;
