//! The answer to a v1 client that asks whether its request was decided.

use super::body::failure;
use crate::protocol::Millis;
use serde_json::{Value, json};

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nobody decided yet.
    Pending,
    /// A person said yes.
    Granted,
    /// A person said no.
    Denied,
}

/// A request as the poll finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// What was decided.
    pub decision: Decision,
    /// When it ends.
    pub expires_at: Millis,
}

/// The answer to a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Poll {
    /// Nobody decided yet.
    Pending,
    /// Hand out the claim token: the answer is [`granted`].
    Deliver,
    /// A person said no.
    Denied,
    /// Nobody decided in time, or the client came too late.
    Expired,
    /// There is no such code.
    Unknown,
}

/// Decides a poll; `None`: no request has this code.
#[must_use]
pub fn poll(request: Option<&Request>, now: Millis) -> Poll {
    match request {
        None => Poll::Unknown,
        Some(request) => match request.decision {
            // That a person said no stays true.
            Decision::Denied => Poll::Denied,
            _ if request.expires_at <= now => Poll::Expired,
            Decision::Granted => Poll::Deliver,
            Decision::Pending => Poll::Pending,
        },
    }
}

impl Poll {
    /// The HTTP status.
    ///
    /// Going on takes 200, the only status that no client stops at. An end must be no 200: clients of the first
    /// generations do not know the word, and ask again without a pause, for ever.
    #[must_use]
    pub fn http_status(self) -> u16 {
        match self {
            Self::Pending | Self::Deliver => 200,
            Self::Denied | Self::Expired | Self::Unknown => 400,
        }
    }

    /// The word on the wire.
    #[must_use]
    pub fn status(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Deliver => "granted",
            Self::Denied => "denied",
            // No v1 client knows `expired`.
            Self::Expired | Self::Unknown => "error",
        }
    }

    /// The sentence for people.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Pending => "Nobody has decided on this request yet",
            Self::Deliver => "The request was granted",
            Self::Denied => "The request was denied",
            Self::Expired => "The request has expired; start again",
            Self::Unknown => "There is no request with this code; start again",
        }
    }

    /// The body of every answer but that of [`Poll::Deliver`].
    #[must_use]
    pub fn body(self) -> Value {
        match self {
            // Here `error` would make clients raise it.
            Self::Pending | Self::Deliver => {
                json!({"status": self.status(), "message": self.message()})
            }
            Self::Denied | Self::Expired | Self::Unknown => failure(self.status(), self.message()),
        }
    }
}

/// The body that hands out a claim token: of a poll, of `redeem` and of `retrieve`.
#[must_use]
pub fn granted(token: &str) -> Value {
    json!({"status": "granted", "token": token})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polls_are_answered_by_state_and_time() {
        for (decision, now, answer) in [
            (Decision::Pending, 0, Poll::Pending),
            (Decision::Pending, 999, Poll::Pending),
            (Decision::Pending, 1_000, Poll::Expired),
            (Decision::Granted, 999, Poll::Deliver),
            (Decision::Granted, 1_000, Poll::Expired),
            (Decision::Denied, 0, Poll::Denied),
            (Decision::Denied, 9_999, Poll::Denied),
        ] {
            let request = Request {
                decision,
                expires_at: 1_000,
            };
            assert_eq!(poll(Some(&request), now), answer, "{decision:?} {now}");
        }
        assert_eq!(poll(None, 0), Poll::Unknown);
    }

    #[test]
    fn an_end_is_never_a_success() {
        for answer in [Poll::Denied, Poll::Expired, Poll::Unknown] {
            assert_eq!(answer.http_status(), 400);
            let body = answer.body();
            assert_ne!(body["status"], "expired");
            assert!(body["error"].is_string() && body["message"] == body["error"]);
        }
        assert_eq!(Poll::Pending.http_status(), 200);
        assert_eq!(Poll::Pending.body()["status"], "pending");
        assert_eq!(Poll::Pending.body().get("error"), None);
        assert_eq!(
            granted("t").to_string(),
            r#"{"status":"granted","token":"t"}"#
        );
    }
}
