//! Keys, hashes, seals, time and randomness: what the rules of `protocol` need from the machine.
//!
//! Knows no database and no HTTP.

pub mod clock;
pub mod master;
pub mod password;
pub mod random;
pub mod seal;
pub mod signer;
pub mod token;
