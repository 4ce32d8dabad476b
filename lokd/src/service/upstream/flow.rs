//! A way to a provider and back: sealed in `state`, good for ten minutes, once, in the browser that began it.
//!
//! Providers take a `state` of a bounded length, so what an app waits for stays behind in a cookie, sealed as well.

use crate::crypto::random::{OsRandom, Random};
use crate::protocol::Millis;
use crate::service::Lok;
use crate::service::transaction::{self, Transaction};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

const LABEL: &str = "upstream";
/// What browsers keep of one cookie is 4,096 bytes with its name.
const MOST: usize = 3_900;
/// How long a person may stay at the provider.
pub const LIFE: Millis = 10 * 60_000;

/// A way to a provider.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Flow {
    /// When it began.
    pub at: Millis,
    /// 128 random bits: by these it is used once, and from these its nonce and its verifier follow.
    pub id: String,
    /// The provider (id).
    pub provider_id: String,
    /// What for.
    pub purpose: Purpose,
    /// Whether the person there has to sign in anew.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anew: bool,
    /// What goes on afterwards. It is not in the `state`.
    #[serde(skip)]
    pub transaction: Option<Transaction>,
}

/// What stays behind in the browser, and to which way it belongs.
#[derive(Serialize, Deserialize)]
struct Waiting {
    id: String,
    transaction: Transaction,
}

/// What somebody goes to a provider for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To sign in.
    SignIn,
    /// To link the account there to the one here, in the session of the page that asked.
    Link {
        /// Whose.
        user_id: String,
        /// In which session.
        session_id: String,
    },
}

impl Flow {
    /// One that begins now.
    #[must_use]
    pub fn new(
        lok: &Lok,
        provider_id: &str,
        purpose: Purpose,
        transaction: Option<Transaction>,
        anew: bool,
    ) -> Self {
        let mut bytes = [0; 16];
        OsRandom.fill(&mut bytes);
        Self {
            at: lok.clock.now(),
            id: URL_SAFE_NO_PAD.encode(bytes),
            provider_id: provider_id.to_owned(),
            purpose,
            anew,
            transaction,
        }
    }

    /// What the ID token must repeat.
    #[must_use]
    pub fn nonce(&self, lok: &Lok) -> String {
        URL_SAFE_NO_PAD.encode(lok.sealer.derive("upstream-nonce", &[self.id.as_bytes()]))
    }

    /// What the code is redeemed with (RFC 7636 4.1).
    #[must_use]
    pub fn verifier(&self, lok: &Lok) -> String {
        URL_SAFE_NO_PAD.encode(
            lok.sealer
                .derive("upstream-verifier", &[self.id.as_bytes()]),
        )
    }

    /// The `state`, for the browser of this mark, and what stays behind there. `None` if that is too long.
    #[must_use]
    pub fn seal(&self, lok: &Lok, browser: &str) -> Option<(String, Option<String>)> {
        let state = transaction::seal(lok, LABEL, browser, self)?;
        let Some(transaction) = self.transaction.clone() else {
            return Some((state, None));
        };
        let id = self.id.clone();
        let waiting = Waiting { id, transaction };
        let waiting = transaction::seal(lok, LABEL, browser, &waiting)?;
        (waiting.len() <= MOST).then_some((state, Some(waiting)))
    }

    /// Opens what [`Flow::seal`] made for the same browser within its life. Where another way began meanwhile, nothing is
    /// left of what was to go on.
    #[must_use]
    pub fn open(lok: &Lok, browser: &str, state: &str, waiting: Option<&str>) -> Option<Self> {
        let mut flow: Self = transaction::open(lok, LABEL, browser, state)?;
        let age = lok.clock.now().saturating_sub(flow.at);
        if age > LIFE {
            return None;
        }
        let waiting: Option<Waiting> =
            waiting.and_then(|text| transaction::open(lok, LABEL, browser, text));
        flow.transaction = waiting
            .filter(|waiting| waiting.id == flow.id)
            .map(|waiting| waiting.transaction);
        Some(flow)
    }
}
