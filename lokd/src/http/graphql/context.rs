//! What every resolver has at hand.

use super::error::{Result, Told};
use crate::service::social::Reader;
use crate::service::{Actor, Fresh};
use async_graphql::Context;
use std::sync::Arc;

/// The reader of the request: its caller, and lok.
pub fn reader<'a>(context: &Context<'a>) -> Result<&'a Arc<Reader>> {
    let missing = |_| Told::inside("a request came without its reader");
    context.data::<Arc<Reader>>().map_err(missing)
}

/// The moment and who acts: what a mutation begins with.
pub fn fresh(context: &Context<'_>) -> Result<Fresh> {
    let reader = reader(context)?;
    let missing = |_| Told::inside("a request came without its actor");
    let connection = context.data::<Actor>().map_err(missing)?;
    Ok(reader.lok().fresh(reader.caller.actor(connection.clone())))
}
