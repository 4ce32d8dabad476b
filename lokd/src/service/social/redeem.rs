//! Redeem tokens, as Fakts v1 calls the keys of mandates that name no app.

use super::mandate_change::{DAY, MOST_DAYS, bounded, empty, held, made, with_key};
use super::{Caller, Filter, Reader, Slice};
use crate::service::{Failure, Fresh, Lok};
use crate::store::{fakts_clients, mandate_keys, mandates};
use serde_json::json;

/// What stands for the part of a token that is not shown.
const MORE: char = '…';

/// A redeem token: the key of a mandate that names no app, as Fakts v1 calls it.
pub struct RedeemToken {
    /// The id.
    pub id: String,
    /// Its beginning; the whole of it where it was just made.
    pub token: String,
    /// The member for whom its clients act (id).
    pub user_id: String,
    /// The client that came of it (id).
    pub client_id: Option<String>,
}

/// A redeem token to be made.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The hub (id); `None`: the one of the app through which it is made.
    pub hub: Option<String>,
    /// Days until it ends.
    pub days: i32,
    /// How many clients it makes.
    pub max_clients: i32,
}

/// Makes a redeem token: the key of a mandate that belongs to the app that uses it first.
///
/// # Errors
/// A number that is none, too many mandates, and those of the database.
pub async fn create(
    lok: &Lok,
    fresh: Fresh,
    caller: Caller,
    wish: Wish,
) -> Result<RedeemToken, Failure> {
    let days = bounded(wish.days, MOST_DAYS)?;
    let most = made(wish.max_clients)?;
    let hub = wish.hub;
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let mut row = empty(db, &caller, hub.as_deref(), "redeem", &fresh)?;
            row.expires_at = Some(fresh.now.saturating_add(days * DAY));
            row.max_clients = Some(most);
            row.scopes = Some(json!(held(&caller)).to_string());
            let issued = with_key(db, &fresh, &caller, row)?;
            let keys = mandate_keys::of_mandate(db, &issued.mandate.id)?;
            Ok(RedeemToken {
                id: keys
                    .into_iter()
                    .next()
                    .map(|key| key.id)
                    .unwrap_or_default(),
                token: issued.key.expose().to_owned(),
                user_id: issued.mandate.grantor_id,
                client_id: None,
            })
        })
        .await
}

impl Reader {
    /// The redeem tokens that the caller made, the newest first; `all`: for owners and administrators those of everybody.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn redeem_tokens(
        &self,
        filter: Filter,
        all: bool,
        slice: Slice,
    ) -> Result<Vec<RedeemToken>, Failure> {
        let of = (!all || !self.caller.leads()).then(|| self.caller.user_id.clone());
        // Lists show a token with this at its end.
        let wanted = filter.without_end(MORE).wanted();
        let found = self
            .read(move |db, organization| {
                let (offset, limit) = (slice.offset, slice.limit);
                let found =
                    mandate_keys::unbound(db, organization, of.as_deref(), &wanted, offset, limit)?;
                let ids: Vec<String> = found.iter().map(|(_, row)| row.id.clone()).collect();
                let clients = fakts_clients::first_of_mandates(db, &ids)?;
                let view =
                    |(key, row): (mandate_keys::MandateKey, mandates::Mandate)| RedeemToken {
                        id: key.id,
                        token: format!("{}{MORE}", key.prefix.unwrap_or_default()),
                        user_id: row.user_id,
                        client_id: clients.get(&row.id).cloned(),
                    };
                Ok(found.into_iter().map(view).collect())
            })
            .await?;
        self.charged(found)
    }
}
