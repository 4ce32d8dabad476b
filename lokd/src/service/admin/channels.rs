//! What a channel is, and whether it is used.

use super::{
    Call, Done, Managed, Saved, fixed, labels, members, metadata, needed, object, short_name,
    transports as transport_views,
};
use crate::crypto::seal::Sealer;
use crate::service::notify::address::Address;
use crate::service::notify::channel::{self, New};
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::channels::{self, Channel as Row, Filter};
use crate::store::{Db, Json, Page, PageOf, StoreError, transports};
use lok_common::admin::notify::channel::{
    Channel, ChannelDraft, ChannelFilter, ChannelSpec, ChannelState, ChannelStatus,
};
use lok_common::admin::notify::transport::TransportKind;
use lok_common::admin::role::AdminRole;
use lok_common::admin::{ChangeOf, ObjectOf};
use lok_common::{ErrorCode, Problem, Secret, Time};
use std::sync::Arc;

impl Managed for Channel {
    type Prepared = Arc<Sealer>;
    const KEPT: Option<Kept> = None;
    /// Where it leads.
    const UNSEEN: bool = true;
    const ACTIONS: [&'static str; 3] = ["channel.create", "channel.update", "channel.delete"];

    async fn prepare(lok: &Lok, _draft: &mut ChannelDraft) -> Result<Arc<Sealer>, Failure> {
        Ok(Arc::clone(&lok.sealer))
    }

    fn natural_key(draft: &ChannelDraft) -> Option<String> {
        Some(format!("{}:{}", draft.user.as_ref()?, draft.name.as_ref()?))
    }

    fn list(
        db: &mut Db,
        filter: &ChannelFilter,
        page: &Page,
        _now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let user = filter.user.as_deref();
        let transport = filter.transport.as_deref();
        let filter = Filter {
            user_id: match user {
                Some(key) => Some(members::demand_user(db, key)?.id),
                None => None,
            },
            transport_id: match transport {
                Some(key) => Some(transport_views::demand(db, key)?.id),
                None => None,
            },
            id: None,
        };
        let found = channels::list(db, &filter, page)?;
        Ok(found.map(view))
    }

    fn get(db: &mut Db, key: &str, _now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        let id = match key.split_once(':') {
            Some((user, name)) => match channels::by_name(db, user, name)? {
                Some(id) => id,
                None => return Ok(None),
            },
            None => key.to_owned(),
        };
        let filter = Filter {
            id: Some(id),
            ..Filter::default()
        };
        let page = Page {
            after: None,
            limit: 1,
        };
        let found = channels::list(db, &filter, &page)?;
        Ok(found.rows.into_iter().next().map(view))
    }

    fn create(
        db: &mut Db,
        draft: ChannelDraft,
        sealer: Arc<Sealer>,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let user = needed(draft.user, "spec.user", "--user")?;
        let transport = needed(draft.transport, "spec.transport", "--transport")?;
        let name = needed(draft.name, "spec.name", "--name")?;
        let address = needed(draft.address, "spec.address", "--address-file")?;
        let user = members::demand_user(db, &user)?;
        let transport = transport_views::demand(db, &transport)?;
        let kind = transport.kind.0;
        let address = read(kind, &address)?;
        let new = New {
            user_id: user.id,
            transport_id: transport.id,
            kind,
            name: short_name(&name, "spec.name")?,
            address,
            labels: labels(draft.labels.unwrap_or_default())?,
        };
        let (id, secret) = channel::make(db, &sealer, fresh, new)?;
        Ok(Saved {
            id,
            secret: secret.map(Secret::new),
            warnings: Vec::new(),
        })
    }

    fn update(_: &mut Db, id: &str, _: ChannelDraft, _: &Fresh) -> Result<Saved, Failure> {
        Ok(Saved::id(id))
    }

    fn update_with(
        db: &mut Db,
        id: &str,
        draft: ChannelDraft,
        sealer: &Arc<Sealer>,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        let Some(before) = channels::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        if let Some(key) = &draft.transport
            && transport_views::demand(db, key)?.id != before.transport_id
        {
            let why = "an address is one of its transport's kind";
            return Err(fixed("channel", &before.name, "spec.transport", why));
        }
        let mut after = before.clone();
        if let Some(name) = draft.name.filter(|name| *name != before.name) {
            after.name = short_name(&name, "spec.name")?;
        }
        if let Some(wanted) = draft.labels {
            after.labels = Json(labels(wanted)?);
        }
        if let Some(address) = &draft.address {
            lead(db, &mut after, address, sealer)?;
        }
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            channels::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, fresh: &Fresh) -> Result<(), Failure> {
        Ok(channel::remove(db, id, fresh.now)?)
    }

    fn redact(object: &mut ObjectOf<Self>, role: AdminRole) {
        if !role.sees_people() {
            object.status.address = String::new();
            object.status.last_error = None;
        }
    }
}

/// Lets a channel lead to an address, unless it does so already. A webhook keeps what it signs with.
fn lead(db: &mut Db, row: &mut Row, address: &Secret, sealer: &Sealer) -> Result<(), Failure> {
    let Some(transport) = transports::by_id(db, &row.transport_id)? else {
        return Ok(());
    };
    let mut address = read(transport.kind.0, address)?;
    let hash = address.hash(sealer, &transport.id);
    let before = Address::open(sealer, row);
    address.secret = before.as_ref().and_then(|before| before.secret.clone());
    if before.as_ref() == Some(&address) {
        return Ok(());
    }
    let others = channels::of_user(db, &row.user_id)?;
    let taken =
        |(other, ..): &(Row, String, String)| other.id != row.id && other.address_hash == hash;
    if others.iter().any(taken) {
        return Err(
            Problem::new(ErrorCode::Conflict, "the user has this channel already")
                .why("another of theirs leads to that address")
                .fix("remove the other first")
                .into(),
        );
    }
    row.sealed_address = address.seal(sealer, &row.id).map_err(StoreError::Defect)?;
    row.shown = address.masked();
    row.address_hash = hash;
    row.last_error = None;
    Ok(())
}

fn read(kind: TransportKind, address: &Secret) -> Result<Address, Failure> {
    Address::read(kind, address.expose()).map_err(|what| {
        Problem::invalid("spec.address", "a channel cannot lead there")
            .why(what)
            .fix(format!("give an address of a transport of kind {kind}"))
            .into()
    })
}

/// Lets a channel be used, or not.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn set_state(
    lok: &Lok,
    call: Call,
    key: String,
    state: ChannelState,
) -> Result<ChangeOf<Channel>, Failure> {
    let action = match state {
        ChannelState::Enabled => "channel.enable",
        ChannelState::Disabled => "channel.disable",
    };
    super::verb::<Channel, _>(lok, call, key, action, move |db, id, fresh| {
        let found = channels::by_id(db, id)?.filter(|row| row.state != state.as_str());
        let Some(mut row) = found else {
            return Ok(Done::default());
        };
        state.as_str().clone_into(&mut row.state);
        row.etag += 1;
        row.updated_at = fresh.now;
        channels::update(db, row)?;
        Ok(Done::changed(true))
    })
    .await
}

fn view((row, username, transport, kind): (Row, String, String, String)) -> ObjectOf<Channel> {
    object::<Channel>(
        metadata(
            &row.id,
            &format!("{username}:{}", row.name),
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        ChannelSpec {
            user: username,
            transport,
            name: row.name,
        },
        ChannelStatus {
            state: row.state.parse().unwrap_or(ChannelState::Disabled),
            kind: kind.parse().unwrap_or(TransportKind::Webhook),
            address: row.shown,
            last_sent_at: row.last_sent_at.map(Time),
            last_error: row.last_error,
        },
    )
}
