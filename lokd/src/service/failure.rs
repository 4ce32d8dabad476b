//! How a use case of the admin API ends when it does not succeed.

use crate::crypto::password::PoolError;
use crate::store::{StoreError, TxFailure};
use lok_common::{ErrorCode, Problem};

/// Either the caller is told what is wrong, or the database failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The caller can do something about it.
    #[error("{0}")]
    Refused(Problem),
    /// The database.
    #[error("{0}")]
    Store(StoreError),
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Refused(problem)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<PoolError> for Failure {
    fn from(error: PoolError) -> Self {
        Self::Refused(match error {
            PoolError::Busy => Problem::new(
                ErrorCode::Unavailable,
                "too many passwords are being checked",
            )
            .fix("try again in a moment"),
            other => Problem::invalid("spec.password", other.to_string()),
        })
    }
}

impl TxFailure for Failure {
    fn store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Refused(_) => None,
        }
    }
}

impl From<Failure> for Problem {
    /// The inside text goes to the log; the caller learns the class and what to do.
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(problem) => problem,
            Failure::Store(StoreError::Taken(what)) => {
                Self::new(ErrorCode::Conflict, "somebody else has that name already")
                    .why(format!("the database holds it to be unique: {what}"))
                    .fix("choose another, or change the one that is there")
            }
            Failure::Store(StoreError::Unavailable(why)) => {
                tracing::warn!(error = %why, "the database is unavailable");
                Self::new(ErrorCode::Unavailable, "the database is unavailable")
                    .why(why)
                    .fix("try again in a moment; lokctl status says more")
            }
            Failure::Store(error) => {
                tracing::error!(%error, "the database answered unexpectedly");
                Self::new(ErrorCode::Internal, "lokd could not do that")
                    .why("a defect of lokd; its log has the details")
                    .fix("report it with the request id")
            }
        }
    }
}
