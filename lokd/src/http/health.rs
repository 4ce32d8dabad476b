//! What the public may know of lok's health: that the process answers.

use axum::http::StatusCode;

/// `GET /health/live`: 204, without a look at the database.
pub async fn live() -> StatusCode {
    StatusCode::NO_CONTENT
}
