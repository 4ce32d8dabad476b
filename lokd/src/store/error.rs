//! What the database can answer instead of rows.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

/// A failure of the database, or of the way to it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another row has that value already; the text names the constraint or the columns.
    #[error("already taken: {0}")]
    Taken(String),
    /// Something refers to a row that is not there, or a row is still referred to.
    #[error("a reference does not hold: {0}")]
    Reference(String),
    /// The transaction lost a race, and may be tried again.
    #[error("the transaction has to be tried again")]
    Again,
    /// The database cannot be reached, its queue is full, or it refuses to write.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// The database cannot be opened as it is; the text says what to do.
    #[error("{0}")]
    Setup(String),
    /// A defect: a query that cannot work, a value that cannot be read, a panic.
    #[error("the database answered unexpectedly: {0}")]
    Defect(String),
}

impl StoreError {
    /// Whether the same request may succeed in a moment.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Again | Self::Unavailable(_))
    }
}

/// The answer of a query.
pub type StoreResult<T> = Result<T, StoreError>;

/// An error type that a transaction can end with. It tells the store whether to try again.
pub trait TxFailure: From<StoreError> + Send + 'static {
    /// The store's own failure inside, if that is what it is.
    fn store_error(&self) -> Option<&StoreError>;
}

impl TxFailure for StoreError {
    fn store_error(&self) -> Option<&StoreError> {
        Some(self)
    }
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::DatabaseError(kind, info) => {
                let text = info
                    .constraint_name()
                    .unwrap_or_else(|| info.message())
                    .to_owned();
                match kind {
                    DatabaseErrorKind::UniqueViolation => Self::Taken(text),
                    DatabaseErrorKind::ForeignKeyViolation => Self::Reference(text),
                    DatabaseErrorKind::SerializationFailure => Self::Again,
                    DatabaseErrorKind::ClosedConnection
                    | DatabaseErrorKind::UnableToSendCommand
                    | DatabaseErrorKind::ReadOnlyTransaction => Self::Unavailable(text),
                    _ if text.contains("deadlock detected") => Self::Again,
                    _ if is_passing(&text) => Self::Unavailable(text),
                    _ => Self::Defect(text),
                }
            }
            DieselError::BrokenTransactionManager => {
                Self::Unavailable("the connection is broken".to_owned())
            }
            other => Self::Defect(other.to_string()),
        }
    }
}

/// Conditions that end by themselves or by an operator's hand: neither a defect of lok nor of the query.
pub(super) fn is_passing(text: &str) -> bool {
    [
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "unable to open database",
        "readonly database",
        "statement timeout",
        "lock timeout",
        "terminating connection",
        "server closed the connection",
        "could not connect",
        "connection to server",
        "no connection to the server",
        "shutting down",
        "starting up",
        "too many clients",
        "could not extend file",
        "No space left",
    ]
    .iter()
    .any(|part| text.contains(part))
}
