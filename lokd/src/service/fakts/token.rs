//! Tokens for Fakts clients: with the configuration in the same answer (v2), or for what a claim told (v1).

use super::mandate::{self, Presented};
use super::{Refused, deliver};
use crate::crypto::token;
use crate::protocol::fakts::request::{MandateKeyGrant, RedeemGrant};
use crate::protocol::fakts::{ClientKind, Fault};
use crate::protocol::oauth::{Code, Error, Params, ScopeSet};
use crate::service::clients::{self, FaktsFacts, Known};
use crate::service::issue::{self, Subject};
use crate::service::token::{self as tokens, TokenResponse, device as polling};
use crate::service::{Actor, Fresh, Lok, Reached, Refusal, grant};
use crate::store::device_codes::{self, GRANTED, USED, V2};
use crate::store::grants::{self, Grant};
use crate::store::refresh_tokens::RefreshToken;
use crate::store::{Json, refresh_tokens};
use lok_common::Secret;
use lok_common::admin::app::GrantType;
use std::sync::Arc;

/// client_credentials of a v1 client: it acts as the person who approved it. Nothing is written.
///
/// # Errors
/// `invalid_client` once the grant does not hold: old apps register anew at that. And those of the database.
pub async fn client_credentials(
    lok: &Lok,
    client: &Known,
    facts: &FaktsFacts,
    asked: Option<ScopeSet>,
    resource: &[String],
    fresh: &Fresh,
) -> Result<TokenResponse, Refusal> {
    let scope = tokens::own_scope(&lok.scopes.all(), client, asked.as_ref())?;
    let response = as_person(lok, client, facts, scope, resource, fresh).await?;
    tokens::log(client, GrantType::ClientCredentials);
    response.ok_or_else(|| Error::client().into())
}

/// A token of the client's own grant; `None`: it does not hold any more.
async fn as_person(
    lok: &Lok,
    client: &Known,
    facts: &FaktsFacts,
    scope: ScopeSet,
    resource: &[String],
    fresh: &Fresh,
) -> Result<Option<TokenResponse>, Refusal> {
    let (grant_id, now) = (facts.grant_id.clone(), fresh.now);
    let found = lok
        .store
        .read(move |db| grant::find_live(db, &grant_id, now))
        .await?;
    let Some((grant, live)) = found else {
        return Ok(None);
    };
    let audience = issue::audience(&lok.config(), client, resource)?;
    let organization = &live.membership.organization;
    let subject = Subject {
        sub: &live.user.subject,
        preferred_username: &live.user.username,
        roles: &live.membership.roles,
        active_org: Some(&organization.slug),
        org: Some(&organization.subject),
        nickname: live.user.name.as_deref(),
        gid: Some(&grant.id),
        ..Subject::default()
    };
    let access = issue::access(lok, client, &subject, &scope, &audience, fresh.now)?;
    Ok(Some(tokens::respond(access, scope, None, None)))
}

/// The response of a v2 client with its configuration; that of any other client as it is.
///
/// # Errors
/// `invalid_grant` if the client's own grant ended meanwhile, and those of the database.
pub async fn configured(
    lok: &Lok,
    client: &Known,
    reached: &Reached,
    mut response: TokenResponse,
) -> Result<TokenResponse, Refusal> {
    let Some(facts) = &client.fakts else {
        return Ok(response);
    };
    let id = &client.client.id;
    let members = deliver::members(lok, id, facts, reached).await?;
    response.configuration = members.ok_or_else(Error::grant)?;
    response.client_id = Some(id.clone());
    Ok(response)
}

/// The poll of a v2 app, which is no client before it is approved; `None`: the code is none of a Fakts app.
///
/// # Errors
/// The errors of RFC 8628 3.5, and those of the database.
pub async fn device(
    lok: &Lok,
    form: &Params,
    reached: &Reached,
    actor: &Actor,
) -> Result<Option<TokenResponse>, Refusal> {
    let Some(code) = form.one("device_code")? else {
        return Ok(None);
    };
    let hash = token::hash(code).into_string();
    let row = lok
        .store
        .read(move |db| device_codes::by_device_hash(db, &hash))
        .await?;
    let Some(row) = row.filter(|row| row.protocol == V2) else {
        return Ok(None);
    };
    let asker = form.required("client_id")?;
    if row.offered_client_id.as_deref() != Some(asker) {
        return Err(Error::grant().into());
    }
    let known = match &row.client_id {
        Some(id) if row.state == GRANTED || row.state == USED => {
            // What is in memory may be from before the approval.
            clients::find_again(lok, id).await?
        }
        _ => None,
    };
    let fresh = lok.fresh(Actor {
        name: format!("client:{}", row.client_id.as_deref().unwrap_or(asker)),
        ..actor.clone()
    });
    let presented = Secret::new(code.to_owned());
    let outcome = polling::poll(lok, asker, known.clone(), &presented, &fresh).await?;
    match (outcome, known) {
        (tokens::Outcome::Refused(error), _) => Err(error.into()),
        (tokens::Outcome::Issue(_), None) => Err(Error::grant().into()),
        (outcome, Some(known)) => {
            let response = tokens::for_person(lok, &known, outcome, &fresh)?;
            tokens::log(&known, GrantType::DeviceCode);
            Ok(Some(configured(lok, &known, reached, response).await?))
        }
    }
}

/// The grant `urn:fakts:grant-type:mandate-key`: no refresh token, because the key is there to be used again.
///
/// # Errors
/// `invalid_request` for what is malformed, `invalid_grant` for a key that opens nothing, and those of the database.
pub async fn mandate_key(
    lok: &Lok,
    form: &Params,
    reached: &Reached,
    actor: Actor,
) -> Result<TokenResponse, Refusal> {
    let grant = MandateKeyGrant::from_form(
        Secret::new(form.required("key")?.to_owned()),
        form.required("manifest")?,
        form.one("requested_client_kind")?,
        form.one("requested_client_role")?,
        form.one("request_auth_key")?,
    )
    .map_err(malformed)?;
    let presented = Presented {
        key: grant.key,
        manifest: grant.manifest,
        kind: grant.kind,
        role: grant.role,
        claim: false,
    };
    let (client, response, _) = opened(lok, presented, reached, actor).await?;
    tokens::log(&client, GrantType::MandateKey);
    Ok(response)
}

/// The grant `urn:fakts:grant-type:redeem`, with a refresh token.
///
/// # Errors
/// As [`mandate_key`].
pub async fn redeem(
    lok: &Lok,
    form: &Params,
    reached: &Reached,
    actor: Actor,
) -> Result<TokenResponse, Refusal> {
    let grant = RedeemGrant::from_form(
        Secret::new(form.required("redeem_token")?.to_owned()),
        form.required("manifest")?,
        form.one("requested_client_role")?,
    )
    .map_err(malformed)?;
    let presented = Presented {
        key: grant.redeem_token,
        manifest: grant.manifest,
        kind: ClientKind::Development,
        role: grant.role,
        claim: false,
    };
    let (client, mut response, fresh) = opened(lok, presented, reached, actor).await?;
    response.refresh_token = Some(refresh_token(lok, &client, &fresh).await?);
    tokens::log(&client, GrantType::Redeem);
    Ok(response)
}

fn malformed(fault: Fault) -> Refusal {
    Error::request(&fault.message).into()
}

async fn opened(
    lok: &Lok,
    presented: Presented,
    reached: &Reached,
    actor: Actor,
) -> Result<(Arc<Known>, TokenResponse, Fresh), Refusal> {
    let opened = match mandate::open(lok, presented, actor.clone()).await {
        Ok(opened) => opened,
        Err(refused) => return Err(refusal(lok, refused, reached)),
    };
    let known = clients::find_again(lok, &opened.client_id)
        .await?
        .ok_or_else(Error::grant)?;
    let facts = known.fakts.clone().ok_or_else(Error::grant)?;
    let fresh = lok.fresh(Actor {
        name: format!("client:{}", opened.client_id),
        ..actor
    });
    let scope = tokens::own_scope(&lok.scopes.all(), &known, None)?;
    let response = as_person(lok, &known, &facts, scope, &[], &fresh)
        .await?
        .ok_or_else(Error::grant)?;
    let response = configured(lok, &known, reached, response).await?;
    Ok((known, response, fresh))
}

/// Outside, a key is good or it is not; why is in the log. Guesses are counted by network.
fn refusal(lok: &Lok, refused: Refused, reached: &Reached) -> Refusal {
    match refused {
        Refused::Store(error) => error.into(),
        refused => {
            tracing::info!(target: "lokd::fakts", why = %refused, "the key of a mandate was refused");
            if matches!(refused, Refused::Key)
                && let Some(ip) = reached.ip
                && let Err(seconds) = lok.requests.take(ip, lok.clock.now())
            {
                return Refusal::Throttled { seconds };
            }
            let why = match refused {
                Refused::Requirements(_) | Refused::Ceiling(_) => refused.to_string(),
                _ => "the key is not valid".to_owned(),
            };
            Refusal::new(Code::InvalidGrant, &why)
        }
    }
}

/// The first refresh token of a chain of its own, below a grant of its own: one process signs out without the others.
async fn refresh_token(lok: &Lok, client: &Arc<Known>, fresh: &Fresh) -> Result<Secret, Refusal> {
    let client = Arc::clone(client);
    let life = lok.config().tokens.refresh_ttl;
    let fresh = fresh.clone();
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            let (token, hash) = fresh.mint(token::TokenKind::Refresh);
            let base = match &client.fakts {
                Some(facts) => grants::by_id(db, &facts.grant_id)?,
                None => None,
            };
            let base = base.ok_or_else(Error::grant)?;
            let grant = Grant {
                id: fresh.id(),
                created_at: fresh.now,
                ..base
            };
            grants::insert(db, grant.clone())?;
            let millis = i64::try_from(life.as_millis()).unwrap_or(i64::MAX);
            refresh_tokens::insert(
                db,
                RefreshToken {
                    hash: hash.into_string(),
                    grant_id: grant.id,
                    client_id: client.client.id.clone(),
                    generation: 0,
                    scopes: grant.scopes,
                    resources: Json(Vec::new()),
                    auth_time: fresh.now,
                    amr: Json(Vec::new()),
                    created_at: fresh.now,
                    expires_at: fresh.now.saturating_add(millis),
                    used_at: None,
                },
            )?;
            Ok(token)
        })
        .await
}
