//! The authorization endpoint: from a request to a code, by way of whatever a person must do first.
//!
//! [`begin`] reads a request, [`look`] says what is missing, and [`finish`] writes the grant and its code at once.

use super::audit::{self, Event};
use super::clients::{self, Known};
use super::session::{Session, millis};
use super::transaction::{self, Authorization, Shown, Why};
use super::{Fresh, Lok, factors, issue, logout};
use crate::crypto::token::TokenKind;
use crate::protocol::Millis;
use crate::protocol::oauth::authorize::{
    self as protocol, AuthorizeRequest, ClientView, Refusal, Target,
};
use crate::protocol::oauth::error::Code;
use crate::protocol::oauth::{Error, Params, ScopeSet};
use crate::store::authorization_codes::{self, AuthorizationCode};
use crate::store::consents::{self, Consent};
use crate::store::grants::{self, Grant};
use crate::store::{Json, StoreResult, clients as client_rows, memberships, sessions, users};
use lok_common::Secret;
use lok_common::admin::app::{AppState, AuthMethod, Trust};
use serde_json::json;
use std::sync::Arc;

/// Why a request ends without a code.
#[derive(Clone, Debug)]
pub enum Refused {
    /// On an error page: it is not certain where an answer may go.
    Page(Error),
    /// At the client.
    Answer(Answer),
}

/// What the client gets.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Where it goes.
    pub target: Target,
    /// Its parameters.
    pub fields: Vec<(String, String)>,
    /// The client's name.
    pub client_name: String,
}

/// What comes next.
pub enum Look {
    /// The person signs in, for the first time or again.
    SignIn,
    /// The person shows, or enrols, a second factor.
    Factor(Why),
    /// The person chooses an organization.
    Organization(Vec<Choice>),
    /// The person is asked.
    Consent(Ask),
    /// Nothing is missing.
    Ready(Box<Ready>),
    /// It ends here.
    Refused(Refused),
}

/// An organization to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether the person acted in it the last time.
    pub last_used: bool,
    /// Whether it demands a second factor.
    pub require_mfa: bool,
}

/// What the consent page shows.
#[derive(Clone, Debug)]
pub struct Ask {
    /// What the answer holds good for.
    pub shown: Shown,
    /// The organization's name.
    pub organization: String,
    /// The scopes, with the words of who declared them.
    pub scopes: Vec<(String, String)>,
    /// Where the answer goes.
    pub redirect_uri: String,
}

/// What a client shows of itself.
#[derive(Clone, Debug)]
pub struct Face {
    /// Its name.
    pub name: String,
    /// Whether others run it.
    pub third_party: bool,
    /// Its home page.
    pub home: Option<String>,
    /// Its privacy policy.
    pub policy: Option<String>,
    /// Its terms of service.
    pub terms: Option<String>,
}

/// A request of which nothing is missing.
pub struct Ready {
    request: AuthorizeRequest,
    known: Arc<Known>,
    session: Session,
    organization_id: String,
    scopes: Vec<String>,
    /// Whether the person was asked, so that it is remembered.
    asked: bool,
}

/// Reads a new request.
///
/// # Errors
/// Those of the database.
pub async fn begin(lok: &Lok, params: &Params) -> StoreResult<Result<Box<Authorization>, Refused>> {
    let (mut request, known) = match check(lok, params).await? {
        Ok(checked) => checked,
        Err(refused) => return Ok(Err(refused)),
    };
    let sub = match request.id_token_hint.take() {
        None => None,
        Some(token) => match logout::hint(lok, &token).filter(|h| h.client_id == known.client.id) {
            Some(hint) => Some(hint.sub),
            None => {
                let error = Error::request("id_token_hint is not valid");
                return Ok(Err(refuse(lok, &request, &known, &error)));
            }
        },
    };
    // Nothing is done with these, and the transaction has to fit into a URL.
    request.ui_locales = None;
    let strong = request.acr_values.take().is_some_and(|values| {
        // The first that is known is preferred (OpenID Connect Core 3.1.2.1).
        let known = [factors::ACR_ONE, factors::ACR_SEVERAL];
        values.split(' ').find(|value| known.contains(value)) == Some(factors::ACR_SEVERAL)
    });
    Ok(Ok(Box::new(Authorization {
        request,
        started: lok.clock.now(),
        sub,
        organization: None,
        shown: None,
        allowed: None,
        strong,
    })))
}

/// Checks a request against its client: as it is known, and if that refuses, as it is in the database.
async fn check(
    lok: &Lok,
    params: &Params,
) -> StoreResult<Result<(AuthorizeRequest, Arc<Known>), Refused>> {
    let client_id = match protocol::client_id(params) {
        Ok(client_id) => client_id,
        Err(error) => return Ok(Err(Refused::Page(error))),
    };
    if let Some(known) = clients::find(lok, client_id).await?
        && let Ok(request) = parse(lok, params, &known)
    {
        return Ok(Ok((request, known)));
    }
    Ok(match clients::find_again(lok, client_id).await? {
        None => Err(Refused::Page(unknown())),
        Some(known) => match parse(lok, params, &known) {
            Ok(request) => Ok((request, known)),
            Err(Refusal::Page(error)) => Err(Refused::Page(error)),
            Err(Refusal::Redirect { error, target }) => {
                Err(Refused::Answer(failed(lok, &error, target, &known)))
            }
        },
    })
}

/// One text for clients that do not exist and those that are disabled.
fn unknown() -> Error {
    Error::new(
        Code::InvalidClient,
        "the app is not known here, or is disabled",
    )
}

fn parse(lok: &Lok, params: &Params, known: &Known) -> Result<AuthorizeRequest, Refusal> {
    let client = &known.client;
    if client.state.0 != AppState::Enabled {
        return Err(Refusal::Page(unknown()));
    }
    // Scopes that nobody declared are ignored (OpenID Connect Core 3.1.2.1); others must be the client's.
    let exist = lok.scopes.all();
    let asked = params.one("scope").ok().flatten().unwrap_or_default();
    let undeclared = ScopeSet::parse(asked).unwrap_or_default();
    let undeclared = undeclared.iter().filter(|name| !exist.contains_key(*name));
    let scopes =
        names(&client.scopes.0).union(&ScopeSet::from_names(undeclared).unwrap_or_default());
    let audiences = issue::audience(&lok.config(), known, &[]).unwrap_or_default();
    protocol::parse(
        params,
        &ClientView {
            client_id: &client.id,
            kind: client.kind.0,
            confidential: client.auth_method.0 != AuthMethod::None,
            redirect_uris: &client.redirect_uris.0,
            grants: &client.grants.0,
            scopes: &scopes,
            audiences: &audiences,
        },
    )
}

fn names(list: &[String]) -> ScopeSet {
    ScopeSet::from_names(list.iter().map(String::as_str)).unwrap_or_default()
}

/// What is granted of what was asked for: the client's scopes that exist, in this organization or everywhere.
#[must_use]
pub fn granted(lok: &Lok, asked: &ScopeSet, client: &Known, organization_id: &str) -> Vec<String> {
    let exist = lok.scopes.all();
    asked
        .intersection(&names(&client.client.scopes.0))
        .iter()
        .filter(|name| {
            exist
                .get(*name)
                .is_some_and(|scope| scope.is_in(Some(organization_id)))
        })
        .map(str::to_owned)
        .collect()
}

/// Scopes with the words of who declared them, in the order given.
#[must_use]
pub fn described(lok: &Lok, scopes: &[String]) -> Vec<(String, String)> {
    let exist = lok.scopes.all();
    scopes
        .iter()
        .map(|name| {
            let words = exist.get(name).map(|scope| scope.description.clone());
            (name.clone(), words.unwrap_or_default())
        })
        .collect()
}

/// What a client shows of itself; nothing of one that is unknown.
///
/// # Errors
/// Those of the database.
pub async fn face(lok: &Lok, client_id: &str) -> StoreResult<Option<Face>> {
    Ok(clients::find(lok, client_id).await?.map(|known| of(&known)))
}

/// What a client shows of itself.
#[must_use]
pub fn of(known: &Known) -> Face {
    let links = known.client.links.0.clone();
    Face {
        name: known.client.name.clone(),
        third_party: known.client.trust.0 == Trust::ThirdParty,
        home: links.home,
        policy: links.policy,
        terms: links.terms,
    }
}

/// Says what is missing. With `prompt=none` nothing may be, and the client is told what is.
///
/// # Errors
/// Those of the database.
pub async fn look(
    lok: &Lok,
    authorization: &Authorization,
    session: Option<&Session>,
) -> StoreResult<Look> {
    let params = transaction::params(&authorization.request);
    let (request, known) = match check(lok, &params).await? {
        Ok(checked) => checked,
        Err(refused) => return Ok(Look::Refused(refused)),
    };
    let no = |code, text| {
        let error = Error::new(code, text);
        Ok(Look::Refused(refuse(lok, &request, &known, &error)))
    };
    if authorization.allowed == Some(false) {
        return no(Code::AccessDenied, "the person did not allow it");
    }
    let signed_in = session.filter(|session| {
        suffices(
            &request,
            session.auth_time,
            authorization.started,
            lok.clock.now(),
        )
    });
    let Some(session) = signed_in else {
        if request.prompt.none {
            return no(Code::LoginRequired, "a sign-in is needed");
        }
        return Ok(Look::SignIn);
    };
    if authorization
        .sub
        .as_ref()
        .is_some_and(|sub| *sub != session.subject)
    {
        if request.prompt.none || session.auth_time >= authorization.started {
            return no(Code::LoginRequired, "somebody else is signed in");
        }
        return Ok(Look::SignIn);
    }

    let user_id = session.user_id.clone();
    let organizations = choices(lok, user_id, &known, session).await?;
    let wished = authorization.organization.as_deref();
    let chosen = match choose(&organizations, wished, request.prompt.none) {
        Some(chosen) => chosen.clone(),
        None if organizations.is_empty() && known.client.organization_id.is_some() => {
            return no(
                Code::AccessDenied,
                "the account is not a member of the organization that this app serves",
            );
        }
        None if organizations.is_empty() => {
            return no(Code::AccessDenied, "the account belongs to no organization");
        }
        None if request.prompt.none => {
            return no(Code::InteractionRequired, "an organization must be chosen");
        }
        None => return Ok(Look::Organization(organizations)),
    };

    if !session.is_strong() {
        match demanded(lok, &known, &chosen, authorization.strong, session).await? {
            Some(Why::Request) if request.prompt.none => {}
            Some(_) if request.prompt.none => {
                return no(Code::InteractionRequired, "a second factor is needed");
            }
            Some(why) => return Ok(Look::Factor(why)),
            None => {}
        }
    }

    let scopes = granted(lok, &request.scopes(), &known, &chosen.id);
    let shown = Shown {
        user_id: session.user_id.clone(),
        organization_id: chosen.id.clone(),
        scopes: scopes.clone(),
    };
    let asked = authorization.allowed == Some(true) && authorization.shown.as_ref() == Some(&shown);
    let must_ask = !asked
        && (request.prompt.consent
            || (known.client.trust.0 == Trust::ThirdParty && is_new(lok, &known, &shown).await?));
    if must_ask {
        if request.prompt.none {
            return no(Code::ConsentRequired, "the person has not allowed it");
        }
        return Ok(Look::Consent(Ask {
            organization: chosen.name,
            scopes: described(lok, &scopes),
            redirect_uri: request.redirect_uri,
            shown,
        }));
    }
    Ok(Look::Ready(Box::new(Ready {
        request,
        known,
        session: session.clone(),
        organization_id: chosen.id,
        scopes,
        asked,
    })))
}

/// Who demands a second factor of a session that has shown one. The wish of a request is only one (`acr_values` is
/// voluntary), so it asks nobody to enrol.
async fn demanded(
    lok: &Lok,
    known: &Known,
    organization: &Choice,
    wished: bool,
    session: &Session,
) -> StoreResult<Option<Why>> {
    if let Some(why) = demand(known, organization) {
        return Ok(Some(why));
    }
    let can = wished && factors::of(lok, &session.user_id).await?.any();
    Ok(can.then_some(Why::Request))
}

/// Whether an app or an organization demands a second factor.
#[must_use]
pub fn demand(known: &Known, organization: &Choice) -> Option<Why> {
    if known.client.require_mfa {
        Some(Why::App(known.client.name.clone()))
    } else if organization.require_mfa {
        Some(Why::Organization(organization.name.clone()))
    } else {
        None
    }
}

/// Whether a sign-in is recent enough. One that came after the request always is, and nothing else satisfies
/// `prompt=login`, `prompt=select_account` and `max_age=0`.
fn suffices(request: &AuthorizeRequest, auth_time: Millis, started: Millis, now: Millis) -> bool {
    if auth_time >= started {
        return true;
    }
    let young = request.max_age.is_none_or(|seconds| {
        let most = i64::try_from(seconds).unwrap_or(i64::MAX);
        most > 0 && now.saturating_sub(auth_time) <= most.saturating_mul(1_000)
    });
    young && !request.prompt.login && !request.prompt.select_account
}

/// The organizations in which a user can use a client.
///
/// # Errors
/// Those of the database.
pub async fn choices(
    lok: &Lok,
    user_id: String,
    client: &Known,
    session: &Session,
) -> StoreResult<Vec<Choice>> {
    let only = client.client.organization_id.clone();
    let all = lok
        .store
        .read(move |db| memberships::of_user(db, &user_id))
        .await?;
    Ok(all
        .into_iter()
        .map(|each| each.organization)
        .filter(|organization| only.as_ref().is_none_or(|only| *only == organization.id))
        .map(|organization| Choice {
            last_used: session.last_organization_id.as_ref() == Some(&organization.id),
            require_mfa: organization.require_mfa,
            id: organization.id,
            name: organization.name,
        })
        .collect())
}

/// The only one, the one that was chosen, or, where nobody may be asked, the last used.
fn choose<'a>(choices: &'a [Choice], wished: Option<&str>, unasked: bool) -> Option<&'a Choice> {
    match choices {
        [only] => Some(only),
        several => several
            .iter()
            .find(|choice| wished == Some(choice.id.as_str()))
            .or_else(|| several.iter().find(|choice| unasked && choice.last_used)),
    }
}

async fn is_new(lok: &Lok, known: &Known, shown: &Shown) -> StoreResult<bool> {
    let (client_id, asked) = (known.client.id.clone(), shown.clone());
    let before = lok
        .store
        .read(move |db| consents::find(db, &asked.user_id, &client_id, &asked.organization_id))
        .await?;
    Ok(before.is_none_or(|before| {
        shown
            .scopes
            .iter()
            .any(|scope| !before.scopes.0.contains(scope))
    }))
}

/// Writes the grant, its code and what was consented, and answers the client.
///
/// # Errors
/// Those of the database.
pub async fn finish(lok: &Lok, fresh: Fresh, ready: Ready) -> StoreResult<Answer> {
    let ready = Arc::new(ready);
    let life = millis(lok.config().tokens.code_ttl);
    let given = Arc::clone(&ready);
    let code = lok
        .store
        .write(move |db| {
            let fresh = fresh.clone();
            write(db, &fresh, &given, life)
        })
        .await?;
    let (request, known) = (&ready.request, &ready.known);
    Ok(match code {
        Some(code) => Answer {
            target: request.target(),
            fields: protocol::success(code.expose(), request.state.as_deref(), &lok.issuer()),
            client_name: known.client.name.clone(),
        },
        None => {
            let error = Error::new(Code::AccessDenied, "the sign-in has ended meanwhile");
            failed(lok, &error, request.target(), known)
        }
    })
}

/// `None` if since the check the session, the user, the membership or the client has ended.
fn write(
    db: &mut crate::store::Db,
    fresh: &Fresh,
    ready: &Ready,
    life: Millis,
) -> StoreResult<Option<Secret>> {
    let (session, client_id) = (&ready.session, &ready.known.client.id);
    let organization_id = &ready.organization_id;
    let Some(mut user) = users::by_id(db, &session.user_id)?.filter(users::User::is_active) else {
        return Ok(None);
    };
    let alive = sessions::by_id(db, &session.id)?.is_some_and(|row| row.revoked_at.is_none())
        && memberships::of(db, organization_id, &user.id)?.is_some()
        && client_rows::by_id(db, client_id)?
            .is_some_and(|client| client.state.0 == AppState::Enabled);
    if !alive {
        return Ok(None);
    }
    let grant_id = fresh.id();
    grants::insert(
        db,
        Grant {
            id: grant_id.clone(),
            user_id: Some(user.id.clone()),
            client_id: client_id.clone(),
            session_id: Some(session.id.clone()),
            organization_id: organization_id.clone(),
            scopes: Json(ready.scopes.clone()),
            created_at: fresh.now,
            revoked_at: None,
            revoked_reason: None,
        },
    )?;
    let (code, hash) = fresh.mint(TokenKind::AuthorizationCode);
    authorization_codes::insert(
        db,
        AuthorizationCode {
            hash: hash.into_string(),
            grant_id: grant_id.clone(),
            client_id: client_id.clone(),
            // Empty where it was not named: then it need not be named again (RFC 6749 4.1.3).
            redirect_uri: if ready.request.redirect_uri_given {
                ready.request.redirect_uri.clone()
            } else {
                String::new()
            },
            code_challenge: ready.request.code_challenge.clone(),
            nonce: ready.request.nonce.clone(),
            scopes: Json(ready.scopes.clone()),
            resources: Json(ready.request.resource.clone()),
            auth_time: session.auth_time,
            amr: Json(session.amr.clone()),
            created_at: fresh.now,
            expires_at: fresh.now.saturating_add(life),
            used_at: None,
        },
    )?;
    if ready.asked {
        let before = consents::find(db, &user.id, client_id, organization_id)?;
        let before = before.map(|before| before.scopes.0).unwrap_or_default();
        consents::put(
            db,
            Consent {
                id: fresh.id(),
                user_id: user.id.clone(),
                client_id: client_id.clone(),
                organization_id: organization_id.clone(),
                scopes: Json(
                    names(&before)
                        .union(&names(&ready.scopes))
                        .iter()
                        .map(str::to_owned)
                        .collect(),
                ),
                granted_at: fresh.now,
            },
        )?;
    }
    audit::record(
        db,
        fresh,
        Event::ok("grant.create")
            .object("grants", &grant_id)
            .organization(organization_id)
            .detail(json!({
                "client_id": client_id, "scopes": ready.scopes, "asked": ready.asked,
            })),
    )?;
    if user.last_organization_id.as_ref() != Some(organization_id) {
        user.last_organization_id = Some(organization_id.clone());
        users::update(db, user)?;
    }
    Ok(Some(code))
}

fn refuse(lok: &Lok, request: &AuthorizeRequest, known: &Known, error: &Error) -> Refused {
    Refused::Answer(failed(lok, error, request.target(), known))
}

fn failed(lok: &Lok, error: &Error, target: Target, known: &Known) -> Answer {
    Answer {
        fields: protocol::failure(error, target.state.as_deref(), &lok.issuer()),
        target,
        client_name: known.client.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::oauth::authorize::{Prompt, ResponseMode};

    fn request(prompt: Prompt, max_age: Option<u64>) -> AuthorizeRequest {
        AuthorizeRequest {
            client_id: "app".into(),
            redirect_uri: "https://a.example/cb".into(),
            redirect_uri_given: true,
            scope: "openid".into(),
            state: None,
            nonce: None,
            code_challenge: None,
            prompt,
            max_age,
            login_hint: None,
            id_token_hint: None,
            ui_locales: None,
            acr_values: None,
            response_mode: ResponseMode::Query,
            resource: Vec::new(),
        }
    }

    #[test]
    fn a_sign_in_suffices_by_its_age() {
        let login = Prompt {
            login: true,
            ..Prompt::default()
        };
        let select = Prompt {
            select_account: true,
            ..Prompt::default()
        };
        let (started, now) = (100_000, 100_500);
        for (prompt, max_age, auth_time, enough) in [
            (Prompt::default(), None, 1_000, true),
            (Prompt::default(), Some(0), 99_999, false),
            (Prompt::default(), Some(0), 100_000, true),
            (Prompt::default(), Some(10), 90_500, true),
            (Prompt::default(), Some(10), 90_499, false),
            (Prompt::default(), Some(u64::MAX), 0, true),
            (login, None, 99_999, false),
            (login, None, 100_000, true),
            (select, Some(1_000), 99_999, false),
        ] {
            let request = request(prompt, max_age);
            assert_eq!(
                suffices(&request, auth_time, started, now),
                enough,
                "{prompt:?} {max_age:?} {auth_time}"
            );
        }
    }

    #[test]
    fn one_organization_is_not_asked_for_and_several_are() {
        let choice = |id: &str, last_used| Choice {
            id: id.to_owned(),
            name: id.to_owned(),
            last_used,
            require_mfa: false,
        };
        let several = [choice("a", false), choice("b", true)];
        let id = |choices: &[Choice], wished: Option<&str>, unasked| {
            choose(choices, wished, unasked).map(|choice| choice.id.clone())
        };
        assert_eq!(id(&several[..1], None, false).as_deref(), Some("a"));
        assert_eq!(id(&several, None, false), None);
        assert_eq!(id(&several, Some("a"), false).as_deref(), Some("a"));
        assert_eq!(id(&several, Some("c"), false), None);
        assert_eq!(id(&several, None, true).as_deref(), Some("b"));
        assert_eq!(id(&[], None, true), None);
    }
}
