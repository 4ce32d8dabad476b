//! Making an account of one's own: by an invite, or, where sign-up is open, by a link to one's address.
//!
//! Until the link is opened there is nothing but the link: no account holds an address that is not proved, and nobody
//! has set a password for an address that another opens. Whoever signs up by an invite has no address until they proved
//! it, unless the invite itself was mailed there.

use super::admin::users::{self as user_views, PasswordHash, address as checked};
use super::audit::{self, Event};
use super::login::{self, Entered, Entry};
use super::notify::{self, Kind as Told, Notice};
use super::password::{self, Weak};
use super::session::Origin;
use super::{Failure, Fresh, Lok, email, invites, links, throttle};
use crate::config::Signup;
use crate::crypto::password::PoolError;
use crate::crypto::seal::Sealer;
use crate::protocol::Millis;
use crate::store::links::{self as rows, Kind, Link};
use crate::store::users::{self, User, fold};
use crate::store::{Db, StoreError, StoreResult};
use lok_common::admin::user::UserDraft;
use lok_common::{ErrorCode, Problem, Secret};
use serde_json::json;
use std::net::IpAddr;

/// How long a link is good, in milliseconds.
const LIFE: Millis = 24 * 3_600_000;

/// What became of a wish for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Whether the address is somebody's already is not told.
    Sent,
    /// It is no address.
    NotAnAddress,
    /// Too many from this network; so many seconds to wait.
    Wait(u64),
}

/// Whether anybody may make an account.
#[must_use]
pub fn is_open(lok: &Lok) -> bool {
    lok.config().login.signup == Signup::Open
}

/// Whether whoever has an invite may make an account.
#[must_use]
pub fn is_for_invited(lok: &Lok) -> bool {
    lok.config().login.signup != Signup::Off
}

/// Mails the link that makes an account of an address.
///
/// # Errors
/// Those of the database.
pub async fn ask(lok: &Lok, fresh: Fresh, ip: Option<IpAddr>, wanted: &str) -> StoreResult<Asked> {
    let Ok(wanted) = checked(wanted) else {
        return Ok(Asked::NotAnAddress);
    };
    if let Some(ip) = ip
        && let Err(seconds) = lok.mails.take(ip, fresh.now)
    {
        return Ok(Asked::Wait(seconds));
    }
    let (issuer, sealer) = (lok.issuer(), lok.sealer.clone());
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            if !throttle::take_mail(db, &wanted, fresh.now)? {
                return StoreResult::Ok(Asked::Sent);
            }
            if let Some(holder) = users::by_login(db, &wanted)? {
                email::told_of(db, &fresh, &issuer, &sealer, &holder)?;
                return Ok(Asked::Sent);
            }
            let whom = links::For {
                user_id: None,
                email: Some(&wanted),
            };
            let token = links::make(db, &fresh, Kind::SignUp, whom, LIFE)?;
            let notice = Notice {
                kind: Told::EmailVerify,
                user_id: None,
                address: Some(wanted.clone()),
                data: json!({
                    "link": links::url(&issuer, links::SIGN_UP, &token).expose(),
                    "hours": (LIFE / 3_600_000).to_string(),
                }),
            };
            notify::tell(db, &fresh, &sealer, notice)?;
            Ok(Asked::Sent)
        })
        .await
}

/// What lets somebody make an account.
#[derive(Clone)]
pub enum Door {
    /// The token of a link to an address.
    Link(String),
    /// The token of an invite.
    Invite(String),
}

/// What the form of a new account is about.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The address: that of the link, which stays, or that of the invite, which is only proposed.
    pub email: Option<String>,
    /// The name of the organization that the account will belong to.
    pub organization: Option<String>,
}

/// What a door leads to; `None` when it is shut. Nothing is used up.
///
/// # Errors
/// Those of the database.
pub async fn look(lok: &Lok, door: Door) -> StoreResult<Option<Ground>> {
    if !may_enter(lok, &door) {
        return Ok(None);
    }
    let now = lok.clock.now();
    lok.store
        .read(move |db| {
            Ok(match &door {
                Door::Link(token) => find(db, token, now)?.map(|(_, address)| Ground {
                    email: Some(address),
                    organization: None,
                }),
                Door::Invite(token) => {
                    invites::find(db, token, now)?.map(|(invite, organization)| Ground {
                        email: invite.email,
                        organization: Some(organization.name),
                    })
                }
            })
        })
        .await
}

fn may_enter(lok: &Lok, door: &Door) -> bool {
    match door {
        Door::Link(_) => is_open(lok),
        Door::Invite(_) => is_for_invited(lok),
    }
}

fn find(db: &mut Db, token: &str, now: Millis) -> StoreResult<Option<(Link, String)>> {
    let Some(link) = links::open(db, Kind::SignUp, token, now)? else {
        return Ok(None);
    };
    let Some(address) = link.email.clone() else {
        return Ok(None);
    };
    // Somebody may have made it theirs in the meantime.
    let taken = users::by_login(db, &address)?.is_some();
    Ok((!taken).then_some((link, address)))
}

/// What somebody typed into the form.
#[derive(Clone)]
pub struct Wish {
    /// The login name.
    pub username: String,
    /// The name to show; may be empty.
    pub name: String,
    /// The address; may be empty. That of a link is taken instead.
    pub email: String,
    /// The password.
    pub password: Secret,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The login name is somebody's.
    Taken,
    /// It cannot be a login name.
    Username,
    /// It cannot be a name.
    Name,
    /// It is no address.
    Email,
    /// The password is not good.
    Password(Weak),
}

/// How it ended.
pub enum Made {
    /// The account is there, and the person is on the way in.
    Done(Entered),
    /// Nothing was made, and nothing is used up.
    Wrong(Wrong),
    /// The door is shut.
    Gone,
    /// Too many passwords are being hashed.
    Busy,
    /// Too many from this network; so many seconds to wait.
    Wait(u64),
}

/// Makes the account, all of it or nothing, and lets the person in.
///
/// # Errors
/// Those of the database.
pub async fn make(
    lok: &Lok,
    fresh: Fresh,
    ip: Option<IpAddr>,
    door: Door,
    wish: Wish,
    origin: Origin,
) -> Result<Made, Failure> {
    if let Some(ip) = ip
        && let Err(seconds) = lok.mails.take(ip, fresh.now)
    {
        return Ok(Made::Wait(seconds));
    }
    let Some(ground) = look(lok, door.clone()).await? else {
        return Ok(Made::Gone);
    };
    let typed = Some(wish.email.trim()).filter(|email| !email.is_empty());
    let Ok(email) = typed.map(checked).transpose() else {
        return Ok(Made::Wrong(Wrong::Email));
    };
    let names = [
        wish.username.as_str(),
        wish.name.as_str(),
        wish.email.as_str(),
        // The form of a link sends none.
        ground.email.as_deref().unwrap_or_default(),
    ];
    if let Err(weak) = password::check(lok, &wish.password, &names) {
        return Ok(Made::Wrong(Wrong::Password(weak)));
    }
    // What can be told before the hash is told before it.
    let (username, free) = (wish.username.clone(), wish.username.trim().to_owned());
    let taken = lok.store.read(move |db| users::by_login(db, &free)).await?;
    if taken.is_some() && !username.contains('@') {
        return Ok(Made::Wrong(Wrong::Taken));
    }
    let hash = match lok.passwords.hash(wish.password.clone()).await {
        Ok(hash) => hash,
        Err(PoolError::Busy) => return Ok(Made::Busy),
        Err(PoolError::TooLong) => return Ok(Made::Wrong(Wrong::Password(Weak::Long))),
        Err(error) => return Err(StoreError::Unavailable(error.to_string()).into()),
    };
    let work = Work {
        issuer: lok.issuer(),
        sealer: lok.sealer.clone(),
        door,
        draft: UserDraft {
            username: Some(wish.username),
            name: Some(Some(wish.name).filter(|name| !name.trim().is_empty())),
            ..UserDraft::default()
        },
        email,
        hash,
    };
    let write = fresh.clone();
    let made = lok
        .store
        .write(move |db| work.run(db, &write.clone()))
        .await;
    let user_id = match made {
        Ok(Some(user_id)) => user_id,
        Ok(None) => return Ok(Made::Gone),
        Err(Failure::Refused(problem)) if problem.code == ErrorCode::Expired => {
            return Ok(Made::Gone);
        }
        Err(failure) => return wrong(failure).map(Made::Wrong),
    };
    let entry = Entry {
        user_id,
        method: "signup",
        amr: vec!["pwd".to_owned()],
        fingerprint: None,
        rehashed: None,
        elsewhere: None,
        origin,
    };
    let entered = login::enter(lok, lok.fresh(fresh.actor), entry).await?;
    Ok(Made::Done(entered))
}

/// What was wrong with the form, if it was that.
fn wrong(failure: Failure) -> Result<Wrong, Failure> {
    let wrong = match &failure {
        Failure::Store(StoreError::Taken(_)) => Wrong::Taken,
        Failure::Refused(problem) => match (problem.field.as_deref(), problem.code) {
            (Some("spec.username"), ErrorCode::Conflict) => Wrong::Taken,
            (Some("spec.username"), _) => Wrong::Username,
            (Some("spec.name"), _) => Wrong::Name,
            _ => return Err(failure),
        },
        Failure::Store(_) => return Err(failure),
    };
    Ok(wrong)
}

struct Work {
    issuer: String,
    sealer: std::sync::Arc<Sealer>,
    door: Door,
    draft: UserDraft,
    /// What was typed, checked.
    email: Option<String>,
    hash: String,
}

impl Work {
    /// One transaction: the account, where it belongs, and what is told of it. The user's id; `None`: the door is shut.
    fn run(&self, db: &mut Db, fresh: &Fresh) -> Result<Option<String>, Failure> {
        match &self.door {
            Door::Link(token) => {
                let Some((link, address)) = find(db, token, fresh.now)? else {
                    return Ok(None);
                };
                if !rows::take(db, &link.id, fresh.now)? {
                    return Ok(None);
                }
                let user = self.user(db, fresh, Some(address))?;
                user_views::join(db, &user, None, None, true, fresh)?;
                self.told(db, fresh, &user, None)?;
                Ok(Some(user.id))
            }
            Door::Invite(token) => {
                let Some((invite, organization)) = invites::find(db, token, fresh.now)? else {
                    return Ok(None);
                };
                let same = |address: &&String| {
                    invite.mailed && invite.email.as_deref().map(fold) == Some(fold(address))
                };
                let free = match &self.email {
                    Some(address) => users::by_login(db, address)?.is_none(),
                    None => false,
                };
                let proved = self.email.as_ref().filter(same).filter(|_| free).cloned();
                let user = self.user(db, fresh, proved.clone())?;
                if !invites::admit(db, fresh, &invite, &organization, &user)? {
                    // Not `None`: the account that was just made goes as well.
                    return Err(Problem::new(ErrorCode::Expired, "the invite is used up").into());
                }
                self.told(db, fresh, &user, Some(&invite.id))?;
                if let Some(address) = self.email.as_ref().filter(|_| proved.is_none()) {
                    email::challenge(db, fresh, &self.issuer, &self.sealer, &user, address)?;
                }
                Ok(Some(user.id))
            }
        }
    }

    fn user(&self, db: &mut Db, fresh: &Fresh, proved: Option<String>) -> Result<User, Failure> {
        let draft = UserDraft {
            email_verified: Some(proved.is_some()),
            email: Some(proved),
            ..self.draft.clone()
        };
        user_views::make(db, draft, PasswordHash::of(Some(self.hash.clone())), fresh)
    }

    fn told(
        &self,
        db: &mut Db,
        fresh: &Fresh,
        user: &User,
        invite: Option<&str>,
    ) -> StoreResult<()> {
        audit::record(
            db,
            &login::acting(fresh.clone(), user),
            Event::ok("user.sign_up")
                .object("users", &user.id)
                .detail(json!({ "username": user.username, "invite": invite })),
        )
    }
}
