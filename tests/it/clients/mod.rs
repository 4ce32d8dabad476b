//! Programs that others wrote, against a running lokd: a relying party and a service.

mod authentikate;
mod authlib;
