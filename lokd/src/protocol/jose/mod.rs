//! JSON Object Signing: public keys, their names, and strict verification.

pub mod jwk;
pub mod strict;
pub mod thumbprint;
pub mod verify;
