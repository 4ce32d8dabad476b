//! Signing keys and their states.

use super::app::{Alg, words};
use super::{Column, Resource};
use crate::Time;
use serde::{Deserialize, Serialize};

/// The resource `keys`. Its id is the `kid`.
#[derive(Clone, Copy, Debug)]
pub struct Key;

impl Resource for Key {
    const KIND: &'static str = "Key";
    const NOUN: &'static str = "key";
    const PATH: &'static str = "keys";
    const COLUMNS: &'static [Column] = &[
        Column::new("KID", "/metadata/id"),
        Column::new("ALG", "/spec/alg"),
        Column::new("STATE", "/status/state"),
        Column::new("ACTIVE FROM", "/status/activate_at"),
        Column::new("RETIRES", "/status/retire_at"),
        Column::wide("PUBLISHED", "/status/publish_at"),
        Column::wide("LEAVES JWKS", "/status/drop_at"),
        Column::wide("FORGOTTEN", "/status/purge_at"),
        Column::wide("CREATED", "/metadata/created_at"),
    ];
    type Spec = KeySpec;
    type Status = KeyStatus;
    type Draft = KeyDraft;
    type Filter = KeyFilter;
}

/// What was decided of a key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeySpec {
    /// The one algorithm it is for.
    pub alg: Alg,
    /// Size of an RSA modulus in bits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bits: Option<u32>,
}

/// Where a key is in its life (keys(7)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyState {
    /// Made; nobody knows it.
    Pending,
    /// In the JWKS, so that every verifier has it before it signs.
    Published,
    /// Signs. Exactly one for each algorithm.
    Active,
    /// Signs no more; what it signed still verifies. The private part is gone.
    Retiring,
    /// Out of the JWKS; only good for an `id_token_hint`.
    Retired,
    /// Nothing verifies with it.
    Revoked,
    /// Only the row is left.
    Destroyed,
}

words!(KeyState {
    Pending => "pending",
    Published => "published",
    Active => "active",
    Retiring => "retiring",
    Retired => "retired",
    Revoked => "revoked",
    Destroyed => "destroyed",
});

/// What lok observed of a key.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyStatus {
    /// Where it is in its life, now.
    pub state: KeyState,
    /// Enters the JWKS.
    pub publish_at: Time,
    /// Begins to sign; null: standing by.
    pub activate_at: Option<Time>,
    /// Ends to sign, and its private part is wiped.
    pub retire_at: Option<Time>,
    /// Leaves the JWKS.
    pub drop_at: Option<Time>,
    /// Is forgotten.
    pub purge_at: Option<Time>,
    /// Was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Time>,
    /// Why it was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoke_reason: Option<String>,
    /// The public key (RFC 7517).
    pub jwk: serde_json::Value,
}

/// What `generate` takes.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyDraft {
    /// RS256 unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<Alg>,
    /// 2048, 3072 or 4096; RSA only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bits: Option<u32>,
}

/// What a list of keys can be narrowed by.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFilter {
    /// In this state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<KeyState>,
    /// For this algorithm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<Alg>,
}

/// The body of `POST /v1/keys/rotate`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rotate {
    /// Only this algorithm; absent: all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<Alg>,
    /// Switch at once to the standby, if every verifier has it already.
    #[serde(default)]
    pub now: bool,
    /// With `now`: even if some have it not yet, and refuse what it signs until they look again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub force: bool,
}

/// Why a key is revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevokeReason {
    /// Somebody else may have its private part.
    Compromise,
    /// Another key does its work.
    Superseded,
    /// It should not have been made.
    Error,
}

words!(RevokeReason {
    Compromise => "compromise",
    Superseded => "superseded",
    Error => "error",
});

/// The body of `POST /v1/keys/{kid}/revoke`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revoke {
    /// For the audit log, and for whoever looks at the key later.
    pub reason: RevokeReason,
}

/// What `rotate` did.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rotation {
    /// The algorithm.
    pub alg: Alg,
    /// The key that signed until then.
    pub from: String,
    /// The key that signs from then on.
    pub to: String,
    /// When.
    pub at: Time,
    /// The new standby.
    pub standby: String,
}

/// The columns of the table of rotations.
pub const ROTATION_COLUMNS: &[Column] = &[
    Column::new("ALG", "/alg"),
    Column::new("FROM", "/from"),
    Column::new("TO", "/to"),
    Column::new("AT", "/at"),
    Column::wide("STANDBY", "/standby"),
];
