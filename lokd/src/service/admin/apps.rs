//! What an app is: its defaults by kind, what may be registered, its secrets and its consents.

use super::{Call, Done, Managed, Saved, labels, members, metadata, needed, object, orgs, text};
use crate::crypto::token::TokenKind;
use crate::protocol::jose::verify::VerifyingKey;
use crate::protocol::oauth::redirect::RedirectUri;
use crate::service::versions::Kept;
use crate::service::{Failure, Fresh, Lok};
use crate::store::{
    Db, Json, Page, PageOf, StoreResult, client_secrets,
    clients::{self, Auth, Client, Kind, State, TrustWord},
    consents,
    grants::{self, Of},
    organizations, roles, scopes,
};
use lok_common::admin::app::{
    App, AppDraft, AppFilter, AppKind, AppLinks, AppSpec, AppState, AppStatus, AuthMethod, Consent,
    GrantType, RotateSecret, SecretInfo, Trust,
};
use lok_common::admin::{ChangeOf, List, ObjectOf, Resource};
use lok_common::{ErrorCode, Problem, Secret, Time};
use serde_json::{Value, json};

/// As many redirect URIs at the most.
const MOST_URIS: usize = 50;
/// Tokens of an access-token lifetime beyond this are refused (RFC 9068 5).
const LONGEST_ACCESS: u64 = 900;

impl Managed for App {
    type Prepared = ();
    const KEPT: Option<Kept> = Some(Kept::Clients);
    const ACTIONS: [&'static str; 3] = ["app.create", "app.update", "app.delete"];

    async fn prepare(_lok: &Lok, _draft: &mut AppDraft) -> Result<(), Failure> {
        Ok(())
    }

    fn natural_key(draft: &AppDraft) -> Option<String> {
        draft.client_id.clone()
    }

    fn list(
        db: &mut Db,
        filter: &AppFilter,
        page: &Page,
        now: i64,
    ) -> Result<PageOf<ObjectOf<Self>>, Failure> {
        let filter = clients::Filter {
            organization_id: match &filter.org {
                Some(key) => Some(orgs::demand(db, key)?.id),
                None => None,
            },
            kind: filter.kind,
            trust: filter.trust,
        };
        let found = clients::list(db, &filter, page)?;
        let rows = found
            .rows
            .into_iter()
            .map(|row| view(db, row, now))
            .collect::<Result<_, _>>()?;
        Ok(PageOf {
            rows,
            next: found.next,
        })
    }

    fn get(db: &mut Db, key: &str, now: i64) -> Result<Option<ObjectOf<Self>>, Failure> {
        clients::by_id(db, key)?
            .map(|row| view(db, row, now))
            .transpose()
    }

    fn create(db: &mut Db, draft: AppDraft, (): (), fresh: &Fresh) -> Result<Saved, Failure> {
        let client = make(db, draft, fresh)?;
        let mut saved = Saved::id(&client.id);
        if client.redirect_uris.0.is_empty()
            && client.grants.0.contains(&GrantType::AuthorizationCode)
        {
            saved.warnings.push(format!(
                "nobody can sign in to it before it has a redirect URI: lokctl apps redirect-uris add {} URI",
                client.id
            ));
        }
        if matches!(
            client.auth_method.0,
            AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost
        ) {
            saved.secret = Some(add_secret(db, &client.id, fresh)?);
        }
        Ok(saved)
    }

    fn update(db: &mut Db, id: &str, draft: AppDraft, fresh: &Fresh) -> Result<Saved, Failure> {
        let Some(before) = clients::by_id(db, id)? else {
            return Ok(Saved::id(id));
        };
        if draft.kind.is_some_and(|kind| kind != before.kind.0) {
            return Err(Problem::new(
                ErrorCode::Conflict,
                format!("app {id:?} is of kind {} and stays so", before.kind.0),
            )
            .why("what may be registered depends on the kind")
            .fix("create another app")
            .field("spec.kind")
            .into());
        }
        if draft
            .client_id
            .as_deref()
            .is_some_and(|wanted| wanted != id)
        {
            return Err(
                Problem::new(ErrorCode::Conflict, "a client id cannot change".to_owned())
                    .why("tokens and configurations name it")
                    .fix("create another app")
                    .field("spec.client_id")
                    .into(),
            );
        }
        let mut after = patched(db, before.clone(), draft)?;
        if after != before {
            after.etag += 1;
            after.updated_at = fresh.now;
            clients::update(db, after)?;
        }
        Ok(Saved::id(id))
    }

    fn delete(db: &mut Db, id: &str, _fresh: &Fresh) -> Result<(), Failure> {
        Ok(clients::delete(db, id)?)
    }
}

/// Makes an app that has no secret yet.
///
/// # Errors
/// Whatever is wrong with the draft, a client id that is another's, and those of the database.
pub(super) fn make(db: &mut Db, draft: AppDraft, fresh: &Fresh) -> Result<Client, Failure> {
    let kind = needed(draft.kind, "spec.kind", "--kind")?;
    if kind.is_fakts() {
        return Err(Problem::invalid(
            "spec.kind",
            format!("an app of kind {kind} is not created by hand"),
        )
        .why("it comes of a Fakts request that somebody approves, or of a mandate")
        .fix("start the app and approve it: lokctl fakts requests list")
        .into());
    }
    let name = text(
        &needed(draft.name.clone(), "spec.name", "--name")?,
        "spec.name",
        120,
    )?;
    let id = match &draft.client_id {
        Some(id) => client_id(id)?,
        None => crate::crypto::random::text_code(b"abcdefghijkmnopqrstuvwxyz0123456789", 20, fresh),
    };
    if clients::by_id(db, &id)?.is_some() {
        return Err(Problem::new(
            ErrorCode::Conflict,
            format!("an app has the client id {id:?} already"),
        )
        .why("a client id names one app")
        .fix(format!(
            "choose another, or: lokctl apps ensure --client-id {id} …"
        ))
        .field("spec.client_id")
        .into());
    }
    let defaults = Client {
        name,
        kind: Kind(kind),
        organization_id: None,
        trust: TrustWord(Trust::ThirdParty),
        auth_method: Auth(match kind {
            AppKind::Web | AppKind::Service => AuthMethod::ClientSecretBasic,
            _ => AuthMethod::None,
        }),
        redirect_uris: Json::default(),
        post_logout_redirect_uris: Json::default(),
        grants: Json(match kind {
            AppKind::Web | AppKind::Spa => {
                vec![GrantType::AuthorizationCode, GrantType::RefreshToken]
            }
            AppKind::Native => vec![
                GrantType::AuthorizationCode,
                GrantType::RefreshToken,
                GrantType::DeviceCode,
            ],
            AppKind::Service => vec![GrantType::ClientCredentials],
            _ => Vec::new(),
        }),
        scopes: Json(match kind {
            AppKind::Service => Vec::new(),
            _ => ["openid", "profile", "email", "roles", "offline_access"]
                .map(String::from)
                .to_vec(),
        }),
        audiences: Json::default(),
        roles: Json::default(),
        jwks: None,
        alg: None,
        access_token_ttl: None,
        refresh_token_ttl: None,
        links: Json(AppLinks::default()),
        state: State(AppState::Enabled),
        labels: Json::default(),
        etag: 1,
        created_at: fresh.now,
        updated_at: fresh.now,
        require_mfa: false,
        id: id.clone(),
    };
    let client = patched(db, defaults, draft)?;
    clients::insert(db, client.clone())?;
    Ok(client)
}

/// A client with the named fields of a draft in place of its own, all checked together.
fn patched(db: &mut Db, mut client: Client, draft: AppDraft) -> Result<Client, Failure> {
    let kind = client.kind.0;
    if let Some(name) = draft.name {
        client.name = text(&name, "spec.name", 120)?;
    }
    let mut moved = false;
    if let Some(wanted) = draft.organization {
        let organization_id = match wanted {
            Some(key) => Some(orgs::demand(db, &key)?.id),
            None => None,
        };
        moved = client.organization_id != organization_id;
        client.organization_id = organization_id;
    }
    if let Some(trust) = draft.trust {
        client.trust = TrustWord(trust);
    }
    if let Some(method) = draft.auth_method {
        client.auth_method = Auth(method);
    }
    if let Some(uris) = draft.redirect_uris {
        client.redirect_uris = Json(uris_of(kind, &uris, "spec.redirect_uris")?);
    }
    if let Some(uris) = draft.post_logout_redirect_uris {
        client.post_logout_redirect_uris =
            Json(uris_of(kind, &uris, "spec.post_logout_redirect_uris")?);
    }
    if let Some(mut grants) = draft.grants {
        let mut seen = Vec::new();
        grants.retain(|grant| {
            !seen.contains(grant) && {
                seen.push(*grant);
                true
            }
        });
        client.grants = Json(grants);
    }
    // What it had in one organization need not be there in another.
    let kept = |names: &Json<Vec<String>>| moved.then(|| names.0.clone());
    if let Some(names) = draft.scopes.or_else(|| kept(&client.scopes)) {
        client.scopes = Json(scopes_of(db, &client, names)?);
    }
    if let Some(audiences) = draft.audiences {
        client.audiences = Json(audiences_of(audiences)?);
    }
    if let Some(names) = draft.roles.or_else(|| kept(&client.roles)) {
        client.roles = Json(roles_of(db, &client, names)?);
    }
    if let Some(jwks) = draft.jwks {
        client.jwks = jwks.map(|jwks| checked_jwks(&jwks)).transpose()?;
    }
    if let Some(alg) = draft.alg {
        client.alg = alg.map(|alg| alg.as_str().to_owned());
    }
    if let Some(ttl) = draft.access_token_ttl {
        client.access_token_ttl = ttl
            .map(|ttl| seconds(ttl, LONGEST_ACCESS, "spec.access_token_ttl"))
            .transpose()?;
    }
    if let Some(ttl) = draft.refresh_token_ttl {
        client.refresh_token_ttl = ttl
            .map(|ttl| seconds(ttl, 365 * 86_400, "spec.refresh_token_ttl"))
            .transpose()?;
    }
    if let Some(required) = draft.require_mfa {
        client.require_mfa = required;
    }
    if let Some(links) = draft.links {
        client.links = Json(checked_links(links)?);
    }
    if let Some(wanted) = draft.labels {
        client.labels = Json(labels(wanted)?);
    }
    check_together(&client)?;
    Ok(client)
}

/// What no field can tell alone.
fn check_together(client: &Client) -> Result<(), Failure> {
    let kind = client.kind.0;
    let method = client.auth_method.0;
    let public = method == AuthMethod::None;
    if kind.is_fakts() {
        // What it is registered for follows from its request.
        return Ok(());
    }
    let refuse = |field: &str, message: String, why: &str, fix: &str| {
        Err(Problem::invalid(field, message).why(why).fix(fix).into())
    };
    match kind {
        AppKind::Web | AppKind::Service if public => {
            return refuse(
                "spec.auth_method",
                format!("an app of kind {kind} proves itself"),
                "without, anybody who knows the client id is the app",
                "use client_secret_basic, client_secret_post or private_key_jwt; or the kind spa or native",
            );
        }
        AppKind::Spa | AppKind::Native
            if matches!(
                method,
                AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost
            ) =>
        {
            return refuse(
                "spec.auth_method",
                format!("an app of kind {kind} cannot keep a secret"),
                "whoever has the app has the secret; PKCE stands in for it (RFC 8252 8.5)",
                "use none, or the kind web",
            );
        }
        _ => {}
    }
    if method == AuthMethod::PrivateKeyJwt && client.jwks.is_none() {
        return refuse(
            "spec.jwks",
            "private_key_jwt needs the app's public keys".to_owned(),
            "lok checks the app's assertions with them",
            "give them with --jwks-file",
        );
    }
    let grants = &client.grants.0;
    if kind == AppKind::Service {
        if grants
            .iter()
            .any(|grant| *grant != GrantType::ClientCredentials)
        {
            return refuse(
                "spec.grants",
                "a service acts for itself only".to_owned(),
                "no person signs in to it",
                "use client_credentials, or the kind web",
            );
        }
        if client.scopes.0.iter().any(|scope| scope == "openid") {
            return refuse(
                "spec.scopes",
                "a service has no openid".to_owned(),
                "there is no person whom an ID token could be about",
                "leave openid out",
            );
        }
    } else if public && grants.contains(&GrantType::ClientCredentials) {
        return refuse(
            "spec.grants",
            "client_credentials needs an app that proves itself".to_owned(),
            "RFC 6749 4.4",
            "use the kind service",
        );
    }
    Ok(())
}

fn uris_of(kind: AppKind, uris: &[String], field: &str) -> Result<Vec<String>, Failure> {
    if uris.len() > MOST_URIS {
        return Err(
            Problem::invalid(field, format!("more than {MOST_URIS} URIs"))
                .why("each sign-in compares with all of them")
                .fix("register several apps")
                .into(),
        );
    }
    let mut kept: Vec<String> = Vec::new();
    for (index, uri) in uris.iter().enumerate() {
        let uri = RedirectUri::register(uri, kind).map_err(|why| {
            Problem::invalid(
                &format!("{field}[{index}]"),
                format!("{uri:?} cannot be a redirect URI"),
            )
            .why(why)
            .fix(match kind {
                AppKind::Service => "leave it out, or use the kind web",
                kind if kind.is_native() => {
                    "use https://…, http://127.0.0.1, or a scheme of its own such as org.example.app:/callback"
                }
                _ => "use https://…, or http://127.0.0.1 for a test",
            })
        })?;
        if !kept.iter().any(|other| other == uri.as_str()) {
            kept.push(uri.as_str().to_owned());
        }
    }
    Ok(kept)
}

fn scopes_of(db: &mut Db, client: &Client, names: Vec<String>) -> Result<Vec<String>, Failure> {
    let mut kept = Vec::new();
    for name in names {
        let known = scopes::find(db, &name)?.filter(|scope| {
            // In an app for everybody the person's organization decides; a service has only its own.
            let everywhere = client.organization_id.is_none() && client.kind.0 != AppKind::Service;
            scope.name == name
                && (scope.organization_id.is_none()
                    || scope.organization_id == client.organization_id
                    || everywhere)
        });
        if known.is_none() {
            return Err(
                Problem::invalid("spec.scopes", format!("no scope is called {name:?}"))
                    .why("an app can only ask for what exists")
                    .fix(format!(
                        "lokctl scopes create --name {name} --description \"what it allows\""
                    ))
                    .into(),
            );
        }
        if !kept.contains(&name) {
            kept.push(name);
        }
    }
    Ok(kept)
}

fn audiences_of(audiences: Vec<String>) -> Result<Vec<String>, Failure> {
    if audiences.len() > 100 {
        return Err(
            Problem::invalid("spec.audiences", "more than 100 audiences")
                .why("every token carries them")
                .fix("register several apps")
                .into(),
        );
    }
    audiences
        .iter()
        .map(|audience| text(audience, "spec.audiences", 200))
        .collect()
}

fn roles_of(db: &mut Db, client: &Client, names: Vec<String>) -> Result<Vec<String>, Failure> {
    let Some(organization) = &client.organization_id else {
        return match names.is_empty() {
            true => Ok(names),
            false => Err(
                Problem::invalid("spec.roles", "roles belong to an organization")
                    .fix("name it as well: --org SLUG")
                    .into(),
            ),
        };
    };
    for name in &names {
        if roles::by_name(db, organization, name)?.is_none() {
            return Err(Problem::invalid(
                "spec.roles",
                format!("the organization has no role {name:?}"),
            )
            .why("an app has the roles of its organization")
            .fix("list them: lokctl roles list")
            .into());
        }
    }
    Ok(names)
}

fn checked_jwks(jwks: &Value) -> Result<String, Failure> {
    let keys = jwks.get("keys").and_then(Value::as_array);
    let refuse = |why: String| {
        Problem::invalid("spec.jwks", "this is no usable set of public keys")
            .why(why)
            .fix("give a JWK set (RFC 7517 5): {\"keys\":[…]} with RSA of 2048 bits or more, P-256 or Ed25519")
    };
    let Some(keys) = keys.filter(|keys| (1..=10).contains(&keys.len())) else {
        return Err(refuse("it has no member \"keys\" with 1 to 10 keys".to_owned()).into());
    };
    for (index, key) in keys.iter().enumerate() {
        if ["d", "p", "q", "dp", "dq", "qi", "k"]
            .iter()
            .any(|member| key.get(member).is_some())
        {
            return Err(refuse(format!(
                "keys[{index}] is a private key; keep it to yourself"
            ))
            .into());
        }
        VerifyingKey::from_jwk(key).map_err(|why| refuse(format!("keys[{index}]: {why}")))?;
    }
    Ok(jwks.to_string())
}

fn checked_links(links: AppLinks) -> Result<AppLinks, Failure> {
    for (field, link) in [
        ("spec.links.home", &links.home),
        ("spec.links.policy", &links.policy),
        ("spec.links.terms", &links.terms),
    ] {
        if let Some(link) = link
            && !url::Url::parse(link)
                .is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host())
        {
            return Err(
                Problem::invalid(field, format!("{link:?} is not a web address"))
                    .why("it has to begin with https:// or http:// and name a host")
                    .fix("for example https://example.org/terms")
                    .into(),
            );
        }
    }
    Ok(links)
}

fn seconds(ttl: u64, most: u64, field: &str) -> Result<i64, Failure> {
    if (1..=most).contains(&ttl) {
        return Ok(i64::try_from(ttl).unwrap_or_default());
    }
    Err(
        Problem::invalid(field, format!("{ttl} s is too short or too long"))
            .why("a token has to live for a while, and not for long")
            .fix(format!("choose between 1 s and {most} s"))
            .into(),
    )
}

/// `[A-Za-z0-9_.-]`, 1 to 100 long: the same raw and form-encoded.
fn client_id(id: &str) -> Result<String, Failure> {
    let right = (1..=100).contains(&id.len())
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'));
    if right {
        return Ok(id.to_owned());
    }
    Err(
        Problem::invalid("spec.client_id", format!("{id:?} cannot be a client id"))
            .why("it has to have 1 to 100 of A-Z a-z 0-9 _ . -")
            .fix("choose another, or leave it out and get one made")
            .into(),
    )
}

fn add_secret(db: &mut Db, id: &str, fresh: &Fresh) -> Result<Secret, Failure> {
    let (secret, hash) = fresh.mint(TokenKind::ClientSecret);
    keep_secret(db, id, hash.into_string(), fresh)?;
    Ok(secret)
}

/// Keeps the hash of a secret of an app.
///
/// # Errors
/// Those of the database.
pub(super) fn keep_secret(db: &mut Db, id: &str, hash: String, fresh: &Fresh) -> StoreResult<()> {
    client_secrets::insert(
        db,
        client_secrets::ClientSecret {
            id: fresh.id(),
            client_id: id.to_owned(),
            hash,
            created_at: fresh.now,
            expires_at: None,
        },
    )
}

fn view(db: &mut Db, row: Client, now: i64) -> Result<ObjectOf<App>, Failure> {
    let organization = match &row.organization_id {
        Some(id) => organizations::by_id(db, id)?.map(|organization| organization.slug),
        None => None,
    };
    let secrets = client_secrets::live(db, &row.id, now)?
        .into_iter()
        .map(|secret| SecretInfo {
            id: secret.id,
            created_at: Time(secret.created_at),
            expires_at: secret.expires_at.map(Time),
        })
        .collect();
    let positive = |ttl: Option<i64>| ttl.and_then(|ttl| u64::try_from(ttl).ok());
    Ok(object::<App>(
        metadata(
            &row.id,
            &row.id,
            row.etag,
            row.created_at,
            row.updated_at,
            &row.labels.0,
        ),
        AppSpec {
            client_id: row.id,
            name: row.name,
            kind: row.kind.0,
            organization,
            trust: row.trust.0,
            auth_method: row.auth_method.0,
            redirect_uris: row.redirect_uris.0,
            post_logout_redirect_uris: row.post_logout_redirect_uris.0,
            grants: row.grants.0,
            scopes: row.scopes.0,
            audiences: row.audiences.0,
            roles: row.roles.0,
            jwks: row.jwks.and_then(|text| serde_json::from_str(&text).ok()),
            alg: row.alg.and_then(|alg| alg.parse().ok()),
            access_token_ttl: positive(row.access_token_ttl),
            refresh_token_ttl: positive(row.refresh_token_ttl),
            links: row.links.0,
            require_mfa: row.require_mfa,
        },
        AppStatus {
            state: row.state.0,
            secrets,
        },
    ))
}

/// Lets an app do nothing any more, or everything again. Its grants end with it.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn set_state(
    lok: &Lok,
    call: Call,
    key: String,
    state: AppState,
) -> Result<ChangeOf<App>, Failure> {
    let action = match state {
        AppState::Enabled => "app.enable",
        AppState::Disabled => "app.disable",
    };
    super::verb::<App, _>(lok, call, key, action, move |db, id, fresh| {
        put_state(db, id, state, fresh)
    })
    .await
}

/// Does it, inside a transaction.
///
/// # Errors
/// Those of the database.
pub fn put_state(db: &mut Db, id: &str, state: AppState, fresh: &Fresh) -> Result<Done, Failure> {
    let Some(mut client) = clients::by_id(db, id)? else {
        return Ok(Done::default());
    };
    if client.state.0 == state {
        return Ok(Done::default());
    }
    client.state = State(state);
    client.etag += 1;
    client.updated_at = fresh.now;
    clients::update(db, client)?;
    if state == AppState::Disabled {
        grants::revoke(db, Of::Client(id), "app disabled", fresh.now)?;
    }
    Ok(Done::changed(true))
}

/// Makes another secret; the older ones end after the overlap.
///
/// # Errors
/// `not_found`, an app without secrets, and those of the database.
pub async fn rotate_secret(
    lok: &Lok,
    call: Call,
    key: String,
    wish: RotateSecret,
) -> Result<ChangeOf<App>, Failure> {
    let overlap = i64::try_from(wish.overlap.min(30 * 86_400)).unwrap_or_default() * 1_000;
    super::verb::<App, _>(lok, call, key, "app.rotate_secret", move |db, id, fresh| {
        let Some(mut client) = clients::by_id(db, id)? else {
            return Ok(Done::default());
        };
        if !matches!(
            client.auth_method.0,
            AuthMethod::ClientSecretBasic | AuthMethod::ClientSecretPost
        ) {
            return Err(
                Problem::new(ErrorCode::Conflict, format!("app {id:?} has no secret"))
                    .why(format!("it proves itself by {}", client.auth_method.0))
                    .fix(format!(
                        "change that first: lokctl apps update {id} --auth client_secret_basic"
                    ))
                    .into(),
            );
        }
        client_secrets::expire(db, id, fresh.now + overlap)?;
        let secret = add_secret(db, id, fresh)?;
        client.etag += 1;
        client.updated_at = fresh.now;
        clients::update(db, client)?;
        Ok(Done {
            changed: true,
            detail: json!({ "overlap_seconds": overlap / 1_000 }),
            secret: Some(secret),
            warnings: Vec::new(),
        })
    })
    .await
}

/// Adds a redirect URI (`true`) or takes it away.
///
/// # Errors
/// `not_found`, a URI that cannot be one, and those of the database.
pub async fn redirect_uri(
    lok: &Lok,
    call: Call,
    key: String,
    uri: String,
    add: bool,
) -> Result<ChangeOf<App>, Failure> {
    let action = if add {
        "app.redirect_uri_add"
    } else {
        "app.redirect_uri_remove"
    };
    super::verb::<App, _>(lok, call, key, action, move |db, id, fresh| {
        let Some(mut client) = clients::by_id(db, id)? else {
            return Ok(Done::default());
        };
        let before = client.redirect_uris.0.clone();
        let after = if add {
            uris_of(
                client.kind.0,
                &[before.as_slice(), std::slice::from_ref(&uri)].concat(),
                "uri",
            )?
        } else if before.contains(&uri) {
            before
                .iter()
                .filter(|other| **other != uri)
                .cloned()
                .collect()
        } else {
            return Err(Problem::new(
                ErrorCode::NotFound,
                format!("app {id:?} has no redirect URI {uri:?}"),
            )
            .why("redirect URIs are compared letter by letter")
            .fix(format!("list them: lokctl apps redirect-uris list {id}"))
            .into());
        };
        if after == before {
            return Ok(Done::default());
        }
        client.redirect_uris = Json(after);
        client.etag += 1;
        client.updated_at = fresh.now;
        clients::update(db, client)?;
        Ok(Done {
            changed: true,
            detail: json!({ "uri": uri }),
            ..Done::default()
        })
    })
    .await
}

/// Who allowed an app what.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn consents(lok: &Lok, key: String) -> Result<List<Consent>, Failure> {
    lok.store
        .read(move |db| {
            if clients::by_id(db, &key)?.is_none() {
                return Err(Problem::not_found(App::NOUN, App::PATH, &key).into());
            }
            let items = consents::of_client(db, &key)?
                .into_iter()
                .map(|(row, username, slug)| Consent {
                    username,
                    organization: Some(slug),
                    scopes: row.scopes.0,
                    granted_at: Time(row.granted_at),
                })
                .collect();
            Ok(List::new("Consent", items, None))
        })
        .await
}

/// Withdraws consents to an app, one person's or everybody's, and ends the grants that rest on them.
///
/// # Errors
/// `not_found`, and those of the database.
pub async fn revoke_consents(
    lok: &Lok,
    call: Call,
    key: String,
    user: Option<String>,
) -> Result<ChangeOf<App>, Failure> {
    super::verb::<App, _>(
        lok,
        call,
        key,
        "app.consent_revoke",
        move |db, id, fresh| {
            let user = match &user {
                Some(key) => Some(members::demand_user(db, key)?.id),
                None => None,
            };
            let withdrawn = consents::delete(db, id, user.as_deref())?;
            let of = match &user {
                Some(user) => Of::UserAndClient(user, id),
                None => Of::Client(id),
            };
            let ended = grants::revoke(db, of, "consent withdrawn", fresh.now)?;
            Ok(Done {
                changed: withdrawn + ended > 0,
                detail: json!({ "consents": withdrawn, "grants": ended }),
                ..Done::default()
            })
        },
    )
    .await
}
