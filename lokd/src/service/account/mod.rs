//! What people see and change of their own. Every function is told whose account it is by the session, never by a form.

pub mod notifications;
pub mod profile;
pub mod sessions;
