//! How people are told of things: the ways there are, where they lead, and what became of each notice.

pub mod channel;
pub mod message;
pub mod outbox;
pub mod send;
pub mod template;
pub mod test;
pub mod transport;
