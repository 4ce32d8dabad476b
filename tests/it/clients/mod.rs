//! Programs that others wrote, against a running lokd: a relying party, a service, and apps of four generations of Fakts.

mod authentikate;
mod authlib;
mod fakts;
mod fakts_dev;
