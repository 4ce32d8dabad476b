//! What people see and change of their own. Every function is told whose account it is by the session, never by a form.

pub mod activity;
pub mod apps;
pub mod notifications;
pub mod organizations;
pub mod picture;
pub mod profile;
pub mod sessions;
