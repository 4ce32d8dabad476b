//! What is particular to each kind of a manifest.

use super::Rules;
use super::declare::{Step, read};
use crate::service::admin::{
    Done, Managed, Saved, apps, done, instances, members, not_found, orgs, providers, transports,
    users,
};
use crate::service::audit::{self, Event};
use crate::service::{Failure, Fresh, Lok};
use crate::store::{Db, memberships, organizations::Organization};
use lok_common::admin::ObjectOf;
use lok_common::admin::app::{App, AppState};
use lok_common::admin::apply::{Declaration, Kind, More, State};
use lok_common::admin::fakts::{
    alias::Alias,
    hub::Hub,
    instance::{Instance, InstanceState},
    layer::Layer,
    mandate::Mandate,
    service::Service,
};
use lok_common::admin::notify::template::Template;
use lok_common::admin::notify::transport::{Transport, TransportDraft, TransportState};
use lok_common::admin::org::Org;
use lok_common::admin::provider::{Provider, ProviderDraft, ProviderState};
use lok_common::admin::role::Role;
use lok_common::admin::scope::Scope;
use lok_common::admin::user::{User, UserDraft, UserState};
use lok_common::{ErrorCode, Problem, Secret};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};
use std::pin::Pin;

/// Labels as a draft has them.
pub(super) type Labels = Option<BTreeMap<String, String>>;

/// What was done beside what a draft can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    /// Nothing, or what the object shows.
    Seen,
    /// Another secret, which no object shows.
    Secret,
}

/// A kind that manifests have.
pub(super) trait Declare: Managed<Draft: Clone + Sync, Filter: Default> {
    /// Which.
    const WHICH: Kind;

    /// Where a draft has its labels, if it has some.
    fn labels(draft: &mut Self::Draft) -> Option<&mut Labels>;

    /// Puts a secret into the draft of a new object.
    fn put_secret(_draft: &mut Self::Draft, _secret: &Secret) {}

    /// Puts a secret into the draft of a change; false if that is done in another way.
    fn put_secret_again(_draft: &mut Self::Draft, _secret: &Secret) -> bool {
        false
    }

    /// Refuses an object that is there and that nothing makes good for anything again.
    fn revive(_object: &ObjectOf<Self>) -> Result<(), Problem>
    where
        Self: Sized,
    {
        Ok(())
    }

    /// Makes a new object.
    fn make(
        db: &mut Db,
        draft: Self::Draft,
        prepared: Self::Prepared,
        _more: &More,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        Self::create(db, draft, prepared, fresh)
    }

    /// Does what commands have verbs of their own for.
    fn more(
        _db: &mut Db,
        _id: &str,
        _more: &More,
        _prepared: &Self::Prepared,
        _fresh: &Fresh,
    ) -> Result<Extra, Failure> {
        Ok(Extra::Seen)
    }
}

/// Calls a function with the resource of a kind.
macro_rules! of_kind {
    ($kind:expr, $call:ident ( $($argument:expr),* $(,)? )) => {
        match $kind {
            Kind::Organization => $call::<Org>($($argument),*),
            Kind::Scope => $call::<Scope>($($argument),*),
            Kind::Role => $call::<Role>($($argument),*),
            Kind::User => $call::<User>($($argument),*),
            Kind::Layer => $call::<Layer>($($argument),*),
            Kind::Service => $call::<Service>($($argument),*),
            Kind::Hub => $call::<Hub>($($argument),*),
            Kind::Instance => $call::<Instance>($($argument),*),
            Kind::Alias => $call::<Alias>($($argument),*),
            Kind::App => $call::<App>($($argument),*),
            Kind::Provider => $call::<Provider>($($argument),*),
            Kind::Transport => $call::<Transport>($($argument),*),
            Kind::Template => $call::<Template>($($argument),*),
            Kind::Mandate => $call::<Mandate>($($argument),*),
        }
    };
}
pub(super) use of_kind;

type Reading<'a> = Pin<Box<dyn Future<Output = Result<Box<dyn Step>, Problem>> + Send + 'a>>;

/// Reads an object by its kind.
pub(super) fn read_of<'a>(
    lok: &'a Lok,
    index: usize,
    declaration: Declaration,
    rules: &'a Rules,
) -> Reading<'a> {
    fn boxed<'a, R: Declare>(
        lok: &'a Lok,
        index: usize,
        declaration: Declaration,
        rules: &'a Rules,
    ) -> Reading<'a> {
        Box::pin(read::<R>(lok, index, declaration, rules))
    }
    of_kind!(declaration.kind, boxed(lok, index, declaration, rules))
}

/// What has nothing but a draft with labels.
macro_rules! plain {
    ($($resource:ident)+) => {$(
        impl Declare for $resource {
            const WHICH: Kind = Kind::$resource;

            fn labels(draft: &mut Self::Draft) -> Option<&mut Labels> {
                Some(&mut draft.labels)
            }
        }
    )+};
}

plain!(Scope Role Layer Service Hub Alias);

impl Declare for Org {
    const WHICH: Kind = Kind::Organization;

    fn labels(draft: &mut Self::Draft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }
}

impl Declare for Template {
    const WHICH: Kind = Kind::Template;

    fn labels(_draft: &mut Self::Draft) -> Option<&mut Labels> {
        None
    }
}

impl Declare for Mandate {
    const WHICH: Kind = Kind::Mandate;

    fn labels(draft: &mut Self::Draft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }

    fn revive(object: &ObjectOf<Self>) -> Result<(), Problem> {
        if object.status.revoked_at.is_none() {
            return Ok(());
        }
        Err(Problem::new(ErrorCode::Conflict, "it was revoked")
            .why("a mandate that was ended stays ended, and its keys open nothing")
            .fix(format!(
                "delete it (lokctl fakts mandates delete {}), or give this one another name",
                object.metadata.name
            )))
    }
}

impl Declare for User {
    const WHICH: Kind = Kind::User;

    fn labels(draft: &mut UserDraft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }

    /// Who has memberships by the manifest belongs nowhere else.
    fn make(
        db: &mut Db,
        draft: UserDraft,
        password: Self::Prepared,
        more: &More,
        fresh: &Fresh,
    ) -> Result<Saved, Failure> {
        match more.memberships {
            None => Self::create(db, draft, password, fresh),
            Some(_) => Ok(Saved::id(&users::make(db, draft, password, fresh)?.id)),
        }
    }

    fn more(
        db: &mut Db,
        id: &str,
        more: &More,
        _prepared: &Self::Prepared,
        fresh: &Fresh,
    ) -> Result<Extra, Failure> {
        let mut named = HashMap::new();
        for (key, roles) in more.memberships.iter().flatten() {
            let organization = orgs::demand(db, key)?;
            if let Some(first) = named.insert(organization.id.clone(), key) {
                return Err(twice(first, key).into());
            }
            member(db, id, &organization, roles.as_deref(), fresh)?;
        }
        let actions = ["user.enable", "user.disable"];
        put::<Self>(db, id, more.state, actions, fresh, |db, state| {
            let state = match state {
                State::Enabled => UserState::Active,
                State::Disabled => UserState::Disabled,
            };
            // Why somebody was disabled stays.
            match members::demand_user(db, id)?.state.0 == state {
                true => Ok(Done::default()),
                false => users::set_state(db, id, state, None, fresh),
            }
        })
    }
}

impl Declare for App {
    const WHICH: Kind = Kind::App;

    fn labels(draft: &mut Self::Draft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }

    fn more(db: &mut Db, id: &str, more: &More, (): &(), fresh: &Fresh) -> Result<Extra, Failure> {
        let actions = ["app.enable", "app.disable"];
        put::<Self>(db, id, more.state, actions, fresh, |db, state| {
            let state = match state {
                State::Enabled => AppState::Enabled,
                State::Disabled => AppState::Disabled,
            };
            apps::put_state(db, id, state, fresh)
        })
    }
}

impl Declare for Instance {
    const WHICH: Kind = Kind::Instance;

    fn labels(draft: &mut Self::Draft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }

    fn more(db: &mut Db, id: &str, more: &More, (): &(), fresh: &Fresh) -> Result<Extra, Failure> {
        let actions = ["instance.enable", "instance.disable"];
        put::<Self>(db, id, more.state, actions, fresh, |db, state| {
            let state = match state {
                State::Enabled => InstanceState::Enabled,
                State::Disabled => InstanceState::Disabled,
            };
            instances::put_state(db, id, state, fresh)
        })
    }
}

impl Declare for Provider {
    const WHICH: Kind = Kind::Provider;

    fn labels(draft: &mut ProviderDraft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }

    fn put_secret(draft: &mut ProviderDraft, secret: &Secret) {
        draft.client_secret = Some(secret.clone());
    }

    fn more(
        db: &mut Db,
        id: &str,
        more: &More,
        sealing: &Self::Prepared,
        fresh: &Fresh,
    ) -> Result<Extra, Failure> {
        let actions = ["provider.enable", "provider.disable"];
        put::<Self>(db, id, more.state, actions, fresh, |db, state| {
            let state = match state {
                State::Enabled => ProviderState::Enabled,
                State::Disabled => ProviderState::Disabled,
            };
            providers::put_state(db, id, state, fresh)
        })?;
        if !providers::put_secret(db, id, sealing, fresh)? {
            return Ok(Extra::Seen);
        }
        note::<Self>(db, id, "provider.rotate_secret", Done::changed(true), fresh)?;
        Ok(Extra::Secret)
    }
}

impl Declare for Transport {
    const WHICH: Kind = Kind::Transport;

    fn labels(draft: &mut TransportDraft) -> Option<&mut Labels> {
        Some(&mut draft.labels)
    }

    fn put_secret(draft: &mut TransportDraft, secret: &Secret) {
        draft.secret = Some(Some(secret.clone()));
    }

    fn put_secret_again(draft: &mut TransportDraft, secret: &Secret) -> bool {
        Self::put_secret(draft, secret);
        true
    }

    fn more(
        db: &mut Db,
        id: &str,
        more: &More,
        _sealer: &Self::Prepared,
        fresh: &Fresh,
    ) -> Result<Extra, Failure> {
        let actions = ["transport.enable", "transport.disable"];
        put::<Self>(db, id, more.state, actions, fresh, |db, state| {
            let state = match state {
                State::Enabled => TransportState::Enabled,
                State::Disabled => TransportState::Disabled,
            };
            transports::put_state(db, id, state, fresh)
        })
    }
}

fn twice(first: &str, second: &str) -> Problem {
    Problem::invalid(
        "spec.memberships",
        format!("{first:?} and {second:?} are one organization, which is in memberships twice"),
    )
    .why("its roles are those of one of them")
    .fix("leave one out")
}

/// Makes a user a member with these roles and no others, or no member.
fn member(
    db: &mut Db,
    user_id: &str,
    organization: &Organization,
    roles: Option<&[String]>,
    fresh: &Fresh,
) -> Result<(), Failure> {
    let user = members::demand_user(db, user_id)?;
    let is_member = memberships::of(db, &organization.id, &user.id)?.is_some();
    let wish = match (roles, is_member) {
        (Some(roles), true) => members::Wish::SetRoles(roles.to_vec()),
        (Some(roles), false) => members::Wish::Add(Some(roles.to_vec())),
        (None, true) => members::Wish::Remove,
        (None, false) => return Ok(()),
    };
    let (member, changed) = members::apply(db, organization, &user, &wish, fresh)?;
    if changed {
        let event = Event::ok(wish.action())
            .object("users", &user.id)
            .organization(&organization.id)
            .detail(json!({ "roles": member.roles }));
        audit::record(db, fresh, event)?;
    }
    Ok(())
}

/// Puts a state, if the manifest names one, and notes it.
fn put<R: Managed>(
    db: &mut Db,
    id: &str,
    state: Option<State>,
    [enable, disable]: [&'static str; 2],
    fresh: &Fresh,
    put: impl FnOnce(&mut Db, State) -> Result<Done, Failure>,
) -> Result<Extra, Failure> {
    if let Some(state) = state {
        let done = put(db, state)?;
        let action = match state {
            State::Enabled => enable,
            State::Disabled => disable,
        };
        note::<R>(db, id, action, done, fresh)?;
    }
    Ok(Extra::Seen)
}

/// Writes the event of a change that was made.
fn note<R: Managed>(
    db: &mut Db,
    id: &str,
    action: &'static str,
    what: Done,
    fresh: &Fresh,
) -> Result<(), Failure> {
    if what.changed {
        let object = R::get(db, id, fresh.now)?.ok_or_else(|| not_found::<R>(id))?;
        done::<R>(db, fresh, action, &object.metadata, what.detail)?;
    }
    Ok(())
}
