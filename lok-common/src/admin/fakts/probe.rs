//! What a probe of an alias found.

use crate::admin::Column;
use serde::{Deserialize, Serialize};

/// The columns of the table.
pub const COLUMNS: &[Column] = &[
    Column::new("NAME", "/name"),
    Column::new("URL", "/url"),
    Column::new("WORKING", "/working"),
    Column::new("MS", "/elapsed_ms"),
    Column::new("SIGNED", "/signature"),
    Column::new("REASON", "/reason"),
    Column::wide("LAYER", "/layer"),
    Column::wide("TLS", "/tls"),
    Column::wide("ID", "/id"),
];

/// One alias, asked as a client asks it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// The alias.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The name of its layer.
    pub layer: String,
    /// The URL that was asked.
    pub url: String,
    /// Whether a client would take it.
    pub working: bool,
    /// Milliseconds until the answer; null: there was none.
    pub elapsed_ms: Option<u64>,
    /// Whether the answer came over TLS.
    pub tls: bool,
    /// Whether the instance's key signed the answer; null: the instance has no key.
    pub signature: Option<bool>,
    /// Why it does not work.
    pub reason: Option<String>,
}
