//! Back from a provider: somebody is signed in, asked to join, or linked; or it ends with a reason.

use super::linked::{self, note};
use super::{Flow, Purpose, Site, single};
use crate::protocol::Millis;
use crate::protocol::oauth::Params;
use crate::protocol::oidc::upstream::{Profile, SKEW};
use crate::service::admin::users::{self as people, PasswordHash};
use crate::service::audit::{self, Event, Outcome};
use crate::service::fakts::logo;
use crate::service::login::{self, Entered, Entry};
use crate::service::session::{self, Origin, Session};
use crate::service::transaction::{self, Elsewhere, Transaction};
use crate::service::{Failure, Fresh, Lok};
use crate::store::identities::{self, Identity};
use crate::store::providers::{self, Provider};
use crate::store::{Db, StoreError, StoreResult, tokens, users};
use lok_common::admin::provider::LinkPolicy;
use lok_common::admin::user::UserDraft;
use lok_common::{ErrorCode, Problem, Secret};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::net::IpAddr;

/// What somebody comes back with, and where.
pub struct Back<'a> {
    /// The mark of the browser.
    pub browser: &'a str,
    /// The provider's name, by the path.
    pub provider: &'a str,
    /// The parameters.
    pub params: &'a Params,
    /// What stayed behind in the browser.
    pub waiting: Option<&'a str>,
    /// The address that it came from.
    pub ip: Option<IpAddr>,
    /// The browser.
    pub origin: Origin,
    /// Who is signed in there already.
    pub session: Option<Session>,
}

/// How a way to a provider and back ended.
pub enum Finished {
    /// The person is known.
    Entered(Option<Transaction>, Entered),
    /// The person is known, and had to sign in anew, which nobody says that they did; what the provider is called. The
    /// session goes on, and is no younger.
    Known(Option<Transaction>, Secret, String),
    /// The account there is linked to the one here.
    Linked,
    /// Nobody here has this account, and the person may join with it.
    Join(Box<Pending>),
    /// It took too long, was used before, or began in another browser.
    Expired,
    /// Too many tries; the next is taken after so many seconds.
    Wait(u64),
    /// It ends here.
    Stopped {
        /// What was to go on.
        transaction: Option<Transaction>,
        /// Whether somebody who is signed in wanted to link an account.
        links: bool,
        /// Why.
        stop: Stop,
    },
}

impl Finished {
    /// What goes on afterwards, if that is known.
    #[must_use]
    pub fn transaction(&self) -> Option<&Transaction> {
        match self {
            Self::Entered(transaction, _)
            | Self::Known(transaction, ..)
            | Self::Stopped { transaction, .. } => transaction.as_ref(),
            Self::Join(pending) => pending.transaction.as_ref(),
            Self::Linked | Self::Expired | Self::Wait(_) => None,
        }
    }
}

/// Why it ended; with what people call the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The provider, or the person there, said no.
    Denied(String),
    /// The provider does not answer, or what it says does not hold.
    Failed(String),
    /// No account that may sign in is linked: there is none, it is disabled, or the provider is.
    Refused,
    /// The account here must get a new password first.
    PasswordFirst(String),
    /// The account there is somebody else's here.
    Foreign(String),
    /// Somebody else is signed in than when it began, or nobody.
    OtherSession(String),
    /// An account here has the address that the provider vouches for.
    AddressTaken(String),
    /// It is not known that the person signed in there anew, as they had to.
    NotAnew(String),
}

/// Somebody who may join: sealed, and carried by the browser.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    /// When the person came back.
    at: Millis,
    /// From where (id).
    provider_id: String,
    /// Who they are there.
    profile: Profile,
    /// What goes on afterwards.
    pub transaction: Option<Transaction>,
}

const LABEL: &str = "upstream-join";
/// How long a person may take to choose a name.
const LIFE: Millis = 10 * 60_000;

impl Pending {
    /// Seals it for the browser of this cookie. `None` if it is too long for an address.
    #[must_use]
    pub fn seal(&self, lok: &Lok, browser: &str) -> Option<String> {
        transaction::seal(lok, LABEL, browser, self)
    }

    /// Opens what [`Pending::seal`] made for the same browser within its life.
    #[must_use]
    pub fn open(lok: &Lok, browser: &str, text: &str) -> Option<Self> {
        let pending: Self = transaction::open(lok, LABEL, browser, text)?;
        let age = lok.clock.now().saturating_sub(pending.at);
        (age <= LIFE).then_some(pending)
    }

    /// What the person is called there.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let Profile { name, username, .. } = &self.profile;
        name.as_deref().or(username.as_deref())
    }

    /// A name that they may take here.
    #[must_use]
    pub fn suggestion(&self) -> String {
        let Profile {
            username, email, ..
        } = &self.profile;
        let near = username.as_deref().or(email.as_deref()).unwrap_or_default();
        let near = near.split('@').next().unwrap_or_default();
        near.chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))
            .take(64)
            .collect()
    }
}

/// Takes somebody who comes back, once.
///
/// # Errors
/// Those of the database.
pub async fn finish(lok: &Lok, fresh: Fresh, back: Back<'_>) -> StoreResult<Finished> {
    let state = single(back.params, "state");
    let Some(flow) = state.and_then(|state| Flow::open(lok, back.browser, state, back.waiting))
    else {
        return Ok(Finished::Expired);
    };
    if let Some(ip) = back.ip
        && let Err(seconds) = lok.networks.take(ip, fresh.now)
    {
        return Ok(Finished::Wait(seconds));
    }
    let (id, provider_id) = (format!("upstream:{}", flow.id), flow.provider_id.clone());
    let until = flow.at.saturating_add(super::flow::LIFE);
    let taken = lok
        .store
        .write(move |db| {
            if !tokens::take_assertion(db, &id, until)? {
                return StoreResult::Ok(None);
            }
            Ok(Some(providers::by_id(db, &provider_id)?))
        })
        .await?;
    let Some(row) = taken else {
        return Ok(Finished::Expired);
    };
    let links = flow.purpose != Purpose::SignIn && back.session.is_some();
    let transaction = flow.transaction.clone();
    let stopped = |stop| {
        Ok(Finished::Stopped {
            transaction,
            links,
            stop,
        })
    };
    // Whoever was on the way when the provider was disabled does not come back in.
    let Some(row) = row.filter(|row| row.is_enabled() && row.name == back.provider) else {
        return stopped(Stop::Refused);
    };
    let title = row.title.clone();
    let site = Site::open(lok, row)?;
    if back.params.has("error") {
        return stopped(Stop::Denied(title));
    }
    let profile = match site.person(lok, &flow, back.params).await {
        Ok(profile) => profile,
        Err(fault) => {
            site.tell(&fault);
            return stopped(Stop::Failed(title));
        }
    };
    match &flow.purpose {
        Purpose::SignIn => sign_in(lok, fresh, site.row, profile, flow, back.origin).await,
        Purpose::Link {
            user_id,
            session_id,
        } => {
            let same = |session: &Session| session.user_id == *user_id && session.id == *session_id;
            let Some(session) = back.session.filter(same) else {
                return stopped(Stop::OtherSession(title));
            };
            link(lok, fresh, site.row, profile, session).await
        }
    }
}

/// What is known of an account elsewhere.
enum Found {
    /// Whose it is here, and may sign in.
    Known(String, Elsewhere),
    /// A new password has to be chosen first.
    PasswordFirst,
    /// Nobody's who may sign in or join.
    Barred,
    /// Nobody's, and it may become somebody's.
    Nobody,
}

async fn sign_in(
    lok: &Lok,
    fresh: Fresh,
    row: Provider,
    profile: Profile,
    flow: Flow,
    origin: Origin,
) -> StoreResult<Finished> {
    let (title, now) = (row.title.clone(), fresh.now);
    let (kept, acting) = (profile.clone(), fresh.clone());
    let (begun, provider_id) = (flow.at, row.id.clone());
    let found = lok
        .store
        .write(move |db| {
            let fresh = acting.clone();
            // Asking the provider took a while, in which it may have been disabled.
            let Some(row) = providers::by_id(db, &row.id)?.filter(Provider::is_enabled) else {
                refused(db, &fresh, &row, None)?;
                return StoreResult::Ok(Found::Barred);
            };
            let Some(identity) = identities::find(db, &row.issuer, &kept.subject)? else {
                if may_join(&row, &kept) {
                    return Ok(Found::Nobody);
                }
                refused(db, &fresh, &row, None)?;
                return Ok(Found::Barred);
            };
            let user = users::by_id(db, &identity.user_id)?.filter(users::User::is_active);
            let Some(user) = user else {
                refused(db, &fresh, &row, Some(&identity.user_id))?;
                return Ok(Found::Barred);
            };
            if user.must_change_password {
                return Ok(Found::PasswordFirst);
            }
            let elsewhere = Elsewhere {
                identity_id: identity.id.clone(),
                shown_at: shown_at(&kept, &user, begun, now),
            };
            let mut after = described(identity, &row, &kept);
            after.last_used_at = Some(now);
            keep(db, &fresh, after, false)?;
            Ok(Found::Known(user.id, elsewhere))
        })
        .await?;
    let transaction = flow.transaction;
    let stop = match found {
        Found::Known(user_id, elsewhere) => {
            let unproven = flow.anew && elsewhere.shown_at.is_some();
            let entered = login::enter(lok, fresh, entry(user_id, elsewhere, origin)).await?;
            return Ok(match entered {
                Entered::Done(cookie) if unproven => Finished::Known(transaction, cookie, title),
                entered => Finished::Entered(transaction, entered),
            });
        }
        Found::Nobody => {
            return Ok(Finished::Join(Box::new(Pending {
                at: now,
                provider_id,
                profile,
                transaction,
            })));
        }
        Found::PasswordFirst => Stop::PasswordFirst(title),
        Found::Barred => Stop::Refused,
    };
    Ok(Finished::Stopped {
        transaction,
        links: false,
        stop,
    })
}

/// When somebody showed who they are, where that is not now: when the provider says. Of one that does not say, whoever is
/// signed in there comes in at a press of a button; that is not held to be recent where there is a password to ask for.
fn shown_at(profile: &Profile, user: &users::User, begun: Millis, now: Millis) -> Option<Millis> {
    match profile.signed_in_at {
        Some(at) if at >= begun - SKEW => None,
        Some(at) => Some(at.max(0)),
        None if user.password_hash.is_some() => Some(now - session::RECENT - 1),
        None => None,
    }
}

/// Another server says who it is: that, and nothing of how it knows.
fn entry(user_id: String, elsewhere: Elsewhere, origin: Origin) -> Entry {
    Entry {
        user_id,
        method: "provider",
        amr: vec!["fed".to_owned()],
        fingerprint: None,
        rehashed: None,
        elsewhere: Some(elsewhere),
        origin,
    }
}

/// Whether somebody may join who has no account here.
fn may_join(row: &Provider, profile: &Profile) -> bool {
    let domains = &row.allowed_domains.0;
    let inside = |domain: String| domains.contains(&domain);
    row.allow_signup && (domains.is_empty() || profile.domain().is_some_and(inside))
}

/// Writes down that somebody did not get in.
fn refused(db: &mut Db, fresh: &Fresh, row: &Provider, user_id: Option<&str>) -> StoreResult<()> {
    let event = Event::ok("login.fail")
        .outcome(Outcome::Refused)
        .detail(json!({ "method": "provider", "provider": row.name }));
    let event = match user_id {
        Some(id) => event.object("users", id),
        None => event,
    };
    audit::record(db, fresh, event)
}

/// An identity as the provider describes it now.
fn described(identity: Identity, row: &Provider, profile: &Profile) -> Identity {
    Identity {
        provider_id: row.id.clone(),
        username: profile.username.clone(),
        email: profile.email.clone(),
        name: profile.name.clone(),
        picture: profile.picture.clone(),
        ..identity
    }
}

/// Writes an identity, and asks for its picture to be fetched.
fn keep(db: &mut Db, fresh: &Fresh, identity: Identity, new: bool) -> StoreResult<()> {
    if let Some(picture) = &identity.picture {
        logo::want(db, picture, fresh)?;
    }
    if new {
        identities::insert(db, identity)
    } else {
        identities::update(db, identity)
    }
}

/// Links an account elsewhere to a user, in the transaction of a sign-up or of a wish to link. Answers its id.
fn attach(
    db: &mut Db,
    fresh: &Fresh,
    row: &Provider,
    profile: &Profile,
    user_id: &str,
    used: bool,
) -> StoreResult<String> {
    let id = fresh.id();
    let identity = Identity {
        id: id.clone(),
        user_id: user_id.to_owned(),
        provider_id: row.id.clone(),
        issuer: row.issuer.clone(),
        subject: profile.subject.clone(),
        username: None,
        email: None,
        name: None,
        picture: None,
        created_at: fresh.now,
        last_used_at: used.then_some(fresh.now),
    };
    keep(db, fresh, described(identity, row, profile), true)?;
    audit::record(
        db,
        fresh,
        Event::ok("identity.link")
            .object("users", user_id)
            .detail(json!({ "provider": row.name, "subject": profile.subject })),
    )?;
    Ok(id)
}

async fn link(
    lok: &Lok,
    fresh: Fresh,
    row: Provider,
    profile: Profile,
    session: Session,
) -> StoreResult<Finished> {
    let title = row.title.clone();
    let sealer = std::sync::Arc::clone(&lok.sealer);
    let linked = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            let row = providers::by_id(db, &row.id)?
                .filter(|row| row.is_enabled() && row.link_policy.0 == LinkPolicy::Ask);
            let Some(row) = row else {
                return StoreResult::Ok(false);
            };
            match identities::find(db, &row.issuer, &profile.subject)? {
                Some(identity) if identity.user_id == session.user_id => {
                    keep(db, &fresh, described(identity, &row, &profile), false)?;
                    Ok(true)
                }
                Some(_) => Ok(false),
                None => {
                    attach(db, &fresh, &row, &profile, &session.user_id, false)?;
                    let what = format!("{} was linked", linked::called(&row, &profile.username));
                    note(db, &fresh, &sealer, &session.user_id, what)?;
                    Ok(true)
                }
            }
        })
        .await;
    Ok(match linked {
        Ok(true) => Finished::Linked,
        // Somebody else linked it in the same moment.
        Ok(false) | Err(StoreError::Taken(_)) => Finished::Stopped {
            transaction: None,
            links: true,
            stop: Stop::Foreign(title),
        },
        Err(error) => return Err(error),
    })
}

/// What the page shows that asks somebody to join.
#[derive(Clone, Debug)]
pub struct Welcome {
    /// What people call the provider.
    pub title: String,
    /// The address that the new account will have.
    pub email: Option<String>,
}

/// What joining would make.
///
/// # Errors
/// Those of the database.
pub async fn welcome(lok: &Lok, pending: &Pending) -> StoreResult<Result<Welcome, Stop>> {
    let (id, profile) = (pending.provider_id.clone(), pending.profile.clone());
    lok.store
        .read(move |db| {
            let (row, email) = match admitted(db, &id, &profile)? {
                Ok(admitted) => admitted,
                Err(stop) => return StoreResult::Ok(Err(stop)),
            };
            Ok(Ok(Welcome {
                title: row.title,
                email,
            }))
        })
        .await
}

/// The provider, and the address that the new account gets: one that an authoritative provider calls verified, that lok
/// takes, and that is nobody's. An address that is somebody's links nothing.
fn admitted(
    db: &mut Db,
    provider_id: &str,
    profile: &Profile,
) -> StoreResult<Result<(Provider, Option<String>), Stop>> {
    let row =
        providers::by_id(db, provider_id)?.filter(|row| row.is_enabled() && may_join(row, profile));
    let Some(row) = row else {
        return Ok(Err(Stop::Refused));
    };
    let vouched = profile.email_verified && row.authoritative;
    let email = profile.email.as_deref().filter(|_| vouched);
    let email = email.and_then(|email| people::address(email).ok());
    if let Some(email) = &email
        && users::by_login(db, email)?.is_some()
    {
        return Ok(Err(Stop::AddressTaken(row.title)));
    }
    Ok(Ok((row, email)))
}

/// How a try to join ended.
pub enum Joined {
    /// There is an account, and the person is signed in.
    Entered(Entered),
    /// The name will not do; a sentence for the page.
    Wrong(String),
    /// It ends here.
    Stopped(Stop),
    /// Too many tries; the next is taken after so many seconds.
    Wait(u64),
}

/// Makes an account for somebody who comes from a provider, linked to the one there, and signs them in.
///
/// # Errors
/// Those of the database.
pub async fn join(
    lok: &Lok,
    fresh: Fresh,
    pending: Pending,
    username: String,
    ip: Option<IpAddr>,
    origin: Origin,
) -> StoreResult<Joined> {
    if let Some(ip) = ip
        && let Err(seconds) = lok.networks.take(ip, fresh.now)
    {
        return Ok(Joined::Wait(seconds));
    }
    let acting = fresh.clone();
    let made: Result<Result<(String, Elsewhere), Stop>, Failure> = lok
        .store
        .write(move |db| {
            let mut fresh = acting.clone();
            let profile = &pending.profile;
            let (row, email) = match admitted(db, &pending.provider_id, profile)? {
                Ok(admitted) => admitted,
                Err(stop) => return Ok(Err(stop)),
            };
            if identities::find(db, &row.issuer, &profile.subject)?.is_some() {
                return Ok(Err(Stop::Foreign(row.title)));
            }
            let draft = UserDraft {
                username: Some(username.clone()),
                email_verified: Some(email.is_some()),
                email: Some(email),
                name: Some(profile.name.clone()),
                ..UserDraft::default()
            };
            let user = people::make(db, draft, PasswordHash::default(), &fresh)?;
            people::join(db, &user, row.organization_id.clone(), None, false, &fresh)?;
            fresh.actor.name = format!("user:{}", user.id);
            audit::record(
                db,
                &fresh,
                Event::ok("user.sign_up")
                    .object("users", &user.id)
                    .detail(json!({ "username": user.username, "provider": row.name })),
            )?;
            let elsewhere = Elsewhere {
                identity_id: attach(db, &fresh, &row, profile, &user.id, true)?,
                shown_at: None,
            };
            Ok(Ok((user.id, elsewhere)))
        })
        .await;
    let (user_id, elsewhere) = match made {
        Ok(Ok(made)) => made,
        Ok(Err(stop)) => return Ok(Joined::Stopped(stop)),
        Err(Failure::Refused(problem)) => return Ok(Joined::Wrong(sentence(&problem))),
        Err(Failure::Store(StoreError::Taken(_))) => return Ok(Joined::Wrong(TAKEN.to_owned())),
        Err(Failure::Store(error)) => return Err(error),
    };
    let entered = login::enter(lok, fresh, entry(user_id, elsewhere, origin)).await?;
    Ok(Joined::Entered(entered))
}

const TAKEN: &str = "That user name is taken. Choose another.";

fn sentence(problem: &Problem) -> String {
    let text = match (problem.field.as_deref(), problem.code) {
        (Some("spec.username"), ErrorCode::Conflict) => TAKEN,
        (Some("spec.username"), _) => "A user name has 1 to 64 letters, digits and . _ -",
        (Some("spec.email"), ErrorCode::Conflict) => {
            "An account here has your address already. Sign in to it another way."
        }
        _ => "The account could not be made. Ask the people who run this site.",
    };
    text.to_owned()
}
