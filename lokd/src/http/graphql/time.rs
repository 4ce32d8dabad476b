//! Moments, as RFC 3339 writes them.

use async_graphql::{InputValueError, InputValueResult, Scalar, ScalarType, Value};

/// A moment, in Unix milliseconds.
#[derive(Clone, Copy)]
pub struct Time(pub i64);

/// A moment (RFC 3339).
#[Scalar(name = "DateTime")]
impl ScalarType for Time {
    fn parse(value: Value) -> InputValueResult<Self> {
        match &value {
            Value::String(text) => match text.parse::<lok_common::Time>() {
                Ok(time) => Ok(Self(time.0)),
                Err(why) => Err(InputValueError::custom(why)),
            },
            _ => Err(InputValueError::expected_type(value)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(lok_common::Time(self.0).to_string())
    }
}
