//! The public transport: reads a request, calls one use case, renders its answer.
//!
//! Must not import: store, admin, jobs.

mod account;
pub mod answer;
mod authorize;
pub mod bearer;
mod configure;
mod consent;
mod cookies;
pub mod cors;
mod device;
pub mod discovery;
mod email;
mod factor;
mod fakts;
mod graphql;
pub mod health;
mod home;
mod invite;
mod links;
mod login;
mod logo;
mod logout;
pub mod oauth;
pub mod pages;
pub mod params;
mod reached;
mod reset;
pub mod router;
mod signup;
mod upload;
mod upstream;
mod visit;
