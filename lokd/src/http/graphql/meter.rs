//! What an answer has, counted value by value while it is made. Nothing is free, what the schema says of itself neither;
//! and who asks for much lets others have their turn.

use super::error::Told;
use crate::service::social::Reader;
use async_graphql::extensions::{
    Extension, ExtensionContext, ExtensionFactory, NextExecute, NextResolve, ResolveInfo,
};
use async_graphql::{Error, Pos, QueryPathSegment, Response, ServerResult, Value, async_trait};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Semaphore;
use tokio::task::{unconstrained, yield_now};

/// Values between two turns of others.
const TURN: usize = 2_000;

/// Counts every answer.
pub struct Metered;

impl ExtensionFactory for Metered {
    fn create(&self) -> Arc<dyn Extension> {
        Arc::new(Meter::default())
    }
}

struct Meter {
    /// Values that may be made in this turn.
    turn: Semaphore,
    is_next_due: AtomicBool,
}

impl Default for Meter {
    fn default() -> Self {
        Self {
            turn: Semaphore::new(TURN),
            is_next_due: AtomicBool::default(),
        }
    }
}

impl Meter {
    /// Waits for the next turn when this one has had its values. Everything that is made at the same time waits, in its
    /// order, because a task rests only when all of it does.
    async fn pace(&self) {
        let Ok(one) = self.turn.try_acquire() else {
            self.next_turn().await;
            if let Ok(one) = unconstrained(self.turn.acquire()).await {
                one.forget();
            }
            // There may be more who wait than this turn is for.
            return self.next_turn().await;
        };
        one.forget();
    }

    /// Lets others have their turn, and begins the next, unless somebody sees to it.
    async fn next_turn(&self) {
        if self.turn.available_permits() > 0 || self.is_next_due.swap(true, Ordering::Relaxed) {
            return;
        }
        // What is given up while it waits begins the next turn all the same.
        let _next = Next(self);
        yield_now().await;
    }
}

/// Begins the next turn when it is dropped.
struct Next<'a>(&'a Meter);

impl Drop for Next<'_> {
    fn drop(&mut self) {
        self.0.is_next_due.store(false, Ordering::Relaxed);
        self.0.turn.add_permits(TURN);
    }
}

#[async_trait::async_trait]
impl Extension for Meter {
    async fn execute(
        &self,
        ctx: &ExtensionContext<'_>,
        operation_name: Option<&str>,
        next: NextExecute<'_>,
    ) -> Response {
        let response = next.run(ctx, operation_name).await;
        let refused = ctx
            .data_opt::<Arc<Reader>>()
            .and_then(|reader| reader.settle());
        match refused {
            Some(problem) => {
                let error = Error::from(Told::problem(&problem));
                Response::from_errors(vec![error.into_server_error(Pos::default())])
            }
            None => response,
        }
    }

    /// Once the answer is refused, nothing more is made of it, and nothing that is said in it matters.
    async fn resolve(
        &self,
        ctx: &ExtensionContext<'_>,
        info: ResolveInfo<'_>,
        next: NextResolve<'_>,
    ) -> ServerResult<Option<Value>> {
        let Some(reader) = ctx.data_opt::<Arc<Reader>>() else {
            return next.run(ctx, info).await;
        };
        self.pace().await;
        let is_item = matches!(info.path_node.segment, QueryPathSegment::Index(_));
        let is_leaf = info.field.selection_set.node.items.is_empty();
        let called = if is_item {
            0
        } else {
            info.alias.unwrap_or(info.name).len()
        };
        let is_object = is_item && !is_leaf && !info.is_for_introspection;
        if reader.is_over()
            || reader.take_values(1, called).is_err()
            || reader.charge(usize::from(is_object)).is_err()
        {
            return Ok(Some(Value::Null));
        }
        let value = next.run(ctx, info).await?;
        if is_leaf
            && !is_item
            && let Some(value) = &value
        {
            let (values, bytes) = weight(value);
            if reader.take_values(values, bytes).is_err() {
                return Ok(Some(Value::Null));
            }
        }
        Ok(value)
    }
}

/// The values within a value, and the bytes of their text.
fn weight(value: &Value) -> (usize, usize) {
    match value {
        Value::String(text) => (0, text.len()),
        Value::Binary(bytes) => (0, bytes.len()),
        Value::List(items) => items.iter().map(weight).fold((items.len(), 0), sum),
        Value::Object(members) => {
            let names = members.keys().map(|name| name.len()).sum();
            members
                .values()
                .map(weight)
                .fold((members.len(), names), sum)
        }
        _ => (0, 8),
    }
}

fn sum(a: (usize, usize), b: (usize, usize)) -> (usize, usize) {
    (a.0.saturating_add(b.0), a.1.saturating_add(b.1))
}
