//! One operation: taken apart, checked, run, and answered.

use super::error::Inside;
use super::{document, schema};
use crate::service::Actor;
use crate::service::social::Reader;
use async_graphql::futures_util::stream::BoxStream;
use async_graphql::{Request, Response, ServerError, Variables};
use futures_util::StreamExt;
use serde_json::Value;
use std::sync::Arc;

/// How deep the JSON of a request may be (security 86).
const JSON_DEPTH: usize = 32;

/// Errors of one answer.
const ERRORS: usize = 20;
/// The letters of an error.
const MESSAGE: usize = 500;
const NUL: &str = "a text has a NUL";

/// An operation with its variables.
pub struct Call {
    query: String,
    variables: Value,
    operation_name: Option<String>,
}

impl Call {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub fn parse(body: &[u8]) -> Result<Self, String> {
        let value = serde_json::from_slice(body);
        Self::from_json(value.map_err(|_| "the body is not JSON")?)
    }

    /// Reads a request that is JSON already.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub fn from_json(value: Value) -> Result<Self, String> {
        if value.is_array() {
            return Err("one operation at a time: lists of operations are not taken".into());
        }
        if depth(&value, 0) > JSON_DEPTH {
            return Err(format!("the JSON is deeper than {JSON_DEPTH}"));
        }
        if has_nul(&value) {
            return Err(NUL.into());
        }
        let Value::Object(mut members) = value else {
            return Err("the body is no JSON object".into());
        };
        let query = match members.remove("query") {
            Some(Value::String(query)) => query,
            _ => return Err("the member query is missing, or is no text".into()),
        };
        if query.contains("\\u0000") {
            return Err(NUL.into());
        }
        let variables = match members.remove("variables") {
            None | Some(Value::Null) => Value::Object(serde_json::Map::new()),
            Some(variables @ Value::Object(_)) => variables,
            Some(_) => return Err("the member variables is no object".into()),
        };
        let operation_name = match members.remove("operationName") {
            None | Some(Value::Null) => None,
            Some(Value::String(name)) => Some(name).filter(|name| !name.is_empty()),
            Some(_) => return Err("the member operationName is no text".into()),
        };
        Ok(Self {
            query,
            variables,
            operation_name,
        })
    }

    /// Runs a query or a mutation.
    pub async fn run(self, reader: Arc<Reader>, actor: Actor) -> Response {
        let schema = schema::get(reader.lok());
        match self.request(&reader, &actor) {
            Ok(request) => log(schema.execute(request).await, &actor),
            Err(refused) => log(Response::from_errors(vec![refused]), &actor),
        }
    }

    /// Runs anything, a subscription as well.
    pub fn stream(self, reader: Arc<Reader>, actor: Actor) -> BoxStream<'static, Response> {
        let schema = schema::get(reader.lok());
        match self.request(&reader, &actor) {
            Ok(request) => schema
                .execute_stream(request)
                .map(move |response| log(response, &actor))
                .boxed(),
            Err(refused) => {
                let response = log(Response::from_errors(vec![refused]), &actor);
                futures_util::stream::once(async { response }).boxed()
            }
        }
    }

    fn request(self, reader: &Arc<Reader>, actor: &Actor) -> Result<Request, ServerError> {
        let refused = |why: String| ServerError::new(why, None);
        document::check_text(&self.query).map_err(|why| refused(why.to_owned()))?;
        let mut request = Request::new(self.query)
            .variables(Variables::from_json(self.variables))
            .data(Arc::clone(reader))
            .data(actor.clone());
        if let Some(name) = self.operation_name {
            request = request.operation_name(name);
        }
        document::check(request.parsed_query()?).map_err(refused)?;
        Ok(request)
    }
}

/// What happened inside is for the log alone, and what is told is short: some errors repeat what they are about.
fn log(mut response: Response, actor: &Actor) -> Response {
    response.errors.truncate(ERRORS);
    for error in &mut response.errors {
        if error.message.len() > MESSAGE {
            error.message = error.message.chars().take(MESSAGE).collect();
        }
        if let Some(Inside(why)) = error.source::<Inside>() {
            let request_id = actor.request_id.as_deref().unwrap_or("-");
            let path = error.path.first();
            tracing::error!(
                target: "lokd::graphql",
                request_id,
                error = why,
                field = ?path,
                "an operation failed"
            );
        }
    }
    response
}

/// Whether a text has a NUL, which no database takes.
fn has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(items) => items.iter().any(has_nul),
        Value::Object(members) => members.values().any(has_nul),
        _ => false,
    }
}

fn depth(value: &Value, above: usize) -> usize {
    let below = above + 1;
    let deepest = match value {
        _ if above > JSON_DEPTH => None,
        Value::Array(items) => items.iter().map(|item| depth(item, below)).max(),
        Value::Object(members) => members.values().map(|member| depth(member, below)).max(),
        _ => return above,
    };
    deepest.unwrap_or(below)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_one_whole_operation_is_taken() {
        let taken = |value: Value| Call::from_json(value).map(|call| call.query);
        assert_eq!(
            taken(json!({ "query": "{ me { id } }" })),
            Ok("{ me { id } }".into())
        );
        let odd =
            json!({ "query": "{a}", "variables": null, "operationName": null, "extensions": 1 });
        assert_eq!(taken(odd), Ok("{a}".into()));
        for bad in [
            json!([{ "query": "{a}" }]),
            json!("{a}"),
            json!({}),
            json!({ "query": 1 }),
            json!({ "query": "{a}", "variables": [] }),
            json!({ "query": "{a}", "operationName": 1 }),
            json!({ "query": "{a(b: \"\\u0000\")}" }),
            json!({ "query": "{a}", "variables": { "b": ["\0"] } }),
        ] {
            assert!(taken(bad.clone()).is_err(), "{bad}");
        }
    }

    #[test]
    fn deep_json_is_refused() {
        let nested = |levels: usize| {
            let text = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
            let variables: Value = serde_json::from_str(&text).expect("JSON");
            Call::from_json(json!({ "query": "{a}", "variables": { "a": variables } }))
        };
        assert!(nested(JSON_DEPTH - 2).is_ok());
        assert!(nested(JSON_DEPTH - 1).is_err());
        assert!(Call::parse("[".repeat(30_000).as_bytes()).is_err());
    }
}
