//! Errors of resolvers: a sentence for the caller, and what happened inside for the log.

use crate::service::{Failure, StoreError};
use async_graphql::ErrorExtensions;
use lok_common::{ErrorCode, Problem};
use std::sync::Arc;

/// What a resolver answers. Nothing turns into [`Told`] but what is made for callers.
pub type Result<T, E = Told> = std::result::Result<T, E>;

/// An error that a caller may read. It is no `Display`, so that no other error becomes an answer by itself.
#[derive(Clone, Debug)]
pub struct Told(async_graphql::Error);

/// What happened inside, on the way to the log.
pub struct Inside(pub String);

impl Told {
    /// A problem that the caller can do something about.
    pub fn problem(problem: &Problem) -> Self {
        let mut text = problem.message.clone();
        for more in [&problem.why, &problem.fix].into_iter().flatten() {
            text.push_str("; ");
            text.push_str(more);
        }
        let error = async_graphql::Error::new(text);
        Self(error.extend_with(|_, more| more.set("code", problem.code.as_str())))
    }

    /// A defect.
    pub fn inside(why: impl ToString) -> Self {
        let text = "a defect of the server; its log has the details";
        Self::hidden(ErrorCode::Internal, text, &why)
    }

    fn hidden(code: ErrorCode, text: &str, why: &impl ToString) -> Self {
        let Self(mut error) = Self::problem(&Problem::new(code, text));
        error.source = Some(Arc::new(Inside(why.to_string())));
        Self(error)
    }
}

impl From<Failure> for Told {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(problem) => Self::problem(&problem),
            Failure::Store(error) => error.into(),
        }
    }
}

impl From<StoreError> for Told {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Taken(_) => {
                let text = "there is one of that name already; choose another";
                Self::problem(&Problem::new(ErrorCode::Conflict, text))
            }
            failure if failure.is_passing() => {
                let text = "not available just now; try again in a moment";
                Self::hidden(ErrorCode::Unavailable, text, failure)
            }
            failure => Self::inside(failure),
        }
    }
}

impl From<Told> for async_graphql::Error {
    fn from(told: Told) -> Self {
        told.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_inside_is_not_told() {
        let inside = "relation users does not exist";
        for error in [
            StoreError::Setup(inside.to_owned()),
            StoreError::Unavailable(inside.to_owned()),
        ] {
            let error = async_graphql::Error::from(Told::from(Failure::Store(error)));
            assert!(!error.message.contains("users"), "{}", error.message);
            let server = error.into_server_error(async_graphql::Pos::default());
            let kept = server.source::<Inside>().map(|Inside(why)| why.clone());
            assert!(kept.is_some_and(|why| why.contains(inside)));
        }
    }
}
