//! What `lokd dev` makes to try out: an organization, its administrator, an app that people sign in to, a service, and a
//! hub with an instance that dev itself answers for.

use super::admin::{self, Call, apps, members, users};
use super::versions::{self, Kept};
use super::{Actor, Failure, Fresh, Lok, fakts};
use crate::crypto::seal::Sealer;
use crate::crypto::token::{self, TokenKind};
use crate::protocol::fakts::{ChallengeKey, ClientKind, ClientRole, LayerKind, Manifest};
use crate::store::{
    self, Db, Json, Keep, StoreResult, aliases, hubs, instances, mandate_keys, mandates,
};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use lok_common::Secret;
use lok_common::admin::app::{App, AppDraft, AppKind, AppState, RotateSecret};
use lok_common::admin::org::{Org, OrgDraft};
use lok_common::admin::role::AdminRole;
use lok_common::admin::user::{SetPassword, User, UserDraft};
use serde::{Deserialize, Serialize};
use std::path::Path;

const ORGANIZATION: &str = "demo";
const HUB: &str = "demo";
const FAKTS_SERVICE: &str = "live.arkitekt.rekuest";
/// Where dev answers for the instance, below the origin.
const INSTANCE_PATH: &str = "dev/rekuest";
/// A manifest that asks for what there is.
const MANIFEST: &str = r#"{"identifier":"my-app","version":"0.1.0","scopes":["openid","read"],"requirements":[{"key":"rekuest","service":"live.arkitekt.rekuest"}]}"#;
const ADMIN: &str = "admin";
const APP: &str = "dev-app";
const SERVICE: &str = "dev-service";
/// What the example app asks for.
const SCOPES: &str = "openid profile email roles offline_access";

/// Everything that one needs to try lok out. Its JSON is `dev.json` and the summary.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DevFacts {
    /// The issuer.
    pub issuer: String,
    /// The admin socket.
    pub socket: String,
    /// Who administers the organization.
    pub admin: DevAdmin,
    /// The organization's slug.
    pub organization: String,
    /// An app that people sign in to.
    pub app: DevApp,
    /// A service that acts for itself.
    pub service: DevService,
    /// The hub that Fakts apps are composed against.
    #[serde(default)]
    pub hub: String,
    /// The key of a mandate, for Fakts apps that no person approves.
    #[serde(default = "nothing")]
    pub mandate_key: Secret,
    /// The same for Fakts apps of the first protocol.
    #[serde(default = "nothing")]
    pub redeem_token: Secret,
    /// The PKCE verifier of every sign-in to the app (RFC 7636 4.1).
    #[serde(skip)]
    verifier: String,
    /// The `state` of every sign-in to the app (RFC 6749 10.12).
    #[serde(skip)]
    state: String,
}

/// A person to sign in as.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DevAdmin {
    /// The login name.
    pub username: String,
    /// The password.
    pub password: Secret,
}

/// The example app.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DevApp {
    /// Its id.
    pub client_id: String,
    /// Its secret.
    pub client_secret: Secret,
    /// Where sign-ins return to.
    pub redirect_uri: String,
}

/// The example service.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DevService {
    /// Its id.
    pub client_id: String,
    /// Its secret.
    pub client_secret: Secret,
}

impl DevFacts {
    /// The example app's authorization request (RFC 6749 4.1.1, RFC 7636 4.3), as a link.
    #[must_use]
    pub fn authorize_url(&self) -> String {
        let challenge = token::hash(&self.verifier).into_string();
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.app.client_id)
            .append_pair("redirect_uri", &self.app.redirect_uri)
            .append_pair("scope", SCOPES)
            .append_pair("state", &self.state)
            .append_pair("nonce", &challenge[..16])
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .finish();
        format!("{}/authorize?{query}", self.issuer)
    }

    /// Whether an answer belongs to a request of [`DevFacts::authorize_url`].
    #[must_use]
    pub fn is_state(&self, state: &str) -> bool {
        token::same(state, &self.state)
    }

    /// The shell line that exchanges a code of the example app for tokens.
    #[must_use]
    pub fn redeem_command(&self, code: &str) -> String {
        format!(
            "curl -sS -u {}:{} -d grant_type=authorization_code --data-urlencode {} --data-urlencode {} -d code_verifier={} {}",
            self.app.client_id,
            self.app.client_secret.expose(),
            quote(&format!("code={code}")),
            quote(&format!("redirect_uri={}", self.app.redirect_uri)),
            self.verifier,
            quote(&format!("{}/token", self.issuer)),
        )
    }

    /// The shell line that starts a Fakts app, approves it with `lokctl`, and fetches its claim token.
    #[must_use]
    pub fn fakts_command(&self, lokctl: &str) -> String {
        let post = |what: &str| quote(&format!("{}/lok/f/{what}/", self.issuer));
        let manifest = quote(&format!("{{\"manifest\":{MANIFEST}}}"));
        format!(
            "code=$(curl -sS -d {manifest} {} | sed 's/.*\"code\":\"\\([^\"]*\\).*/\\1/') && {lokctl} fakts requests approve \"$code\" --org {} --hub {} && curl -sS -d \"{{\\\"code\\\":\\\"$code\\\"}}\" {}",
            post("start"),
            self.organization,
            self.hub,
            post("challenge"),
        )
    }

    /// The shell line that gets a Fakts app its tokens and its configuration by the key of a mandate. The key comes by a pipe:
    /// arguments of programs are seen by everybody on the machine.
    #[must_use]
    pub fn mandate_command(&self) -> String {
        format!(
            "printf %s {} | curl -sS -d grant_type=urn:fakts:grant-type:mandate-key --data-urlencode key@- --data-urlencode {} {}",
            quote(self.mandate_key.expose()),
            quote(&format!("manifest={MANIFEST}")),
            quote(&format!("{}/lok/o/token/", self.issuer)),
        )
    }

    /// The shell line that gets the example service a token.
    #[must_use]
    pub fn token_command(&self) -> String {
        format!(
            "curl -sS -u {}:{} -d grant_type=client_credentials {}",
            self.service.client_id,
            self.service.client_secret.expose(),
            quote(&format!("{}/token", self.issuer)),
        )
    }
}

/// What an earlier dev did not write.
fn nothing() -> Secret {
    Secret::new(String::new())
}

/// The key with which dev's instance signs the challenges of its aliases (Fakts signed alias challenge).
fn instance_key(sealer: &Sealer) -> Option<Ed25519KeyPair> {
    Ed25519KeyPair::from_seed_unchecked(&sealer.derive("dev-instance", &[])).ok()
}

/// The signature of dev's instance over a nonce, in base64.
#[must_use]
pub fn sign_challenge(lok: &Lok, nonce: &str) -> Option<String> {
    let key = instance_key(&lok.sealer)?;
    Some(STANDARD.encode(key.sign(&ChallengeKey::message(nonce))))
}

/// One word of a shell, whatever is in it.
#[must_use]
pub fn quote(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=@%+,".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// Makes what is missing, and sees to it that every fact holds: what `known` says is kept where it is still true.
///
/// # Errors
/// Those of the database.
pub async fn ensure(
    lok: &Lok,
    known: Option<DevFacts>,
    socket: &Path,
) -> Result<DevFacts, Failure> {
    let issuer = lok.issuer();
    let org = OrgDraft {
        slug: Some(ORGANIZATION.to_owned()),
        name: Some("Demo lab".to_owned()),
        ..OrgDraft::default()
    };
    admin::ensure::<Org>(lok, call(), org).await?;
    let password = ensure_admin(lok, known.as_ref().map(|known| &known.admin.password)).await?;
    let redirect_uri = format!("{issuer}/dev/callback");
    let app = AppDraft {
        client_id: Some(APP.to_owned()),
        name: Some("Example app".to_owned()),
        kind: Some(AppKind::Web),
        redirect_uris: Some(vec![redirect_uri.clone()]),
        post_logout_redirect_uris: Some(vec![format!("{issuer}/")]),
        ..AppDraft::default()
    };
    let app_secret = known.as_ref().map(|known| &known.app.client_secret);
    let app_secret = ensure_app(lok, app, app_secret).await?;
    let service = AppDraft {
        client_id: Some(SERVICE.to_owned()),
        name: Some("Example service".to_owned()),
        kind: Some(AppKind::Service),
        organization: Some(Some(ORGANIZATION.to_owned())),
        ..AppDraft::default()
    };
    let service_secret = known.as_ref().map(|known| &known.service.client_secret);
    let service_secret = ensure_app(lok, service, service_secret).await?;
    let earlier = known.as_ref();
    let mandate_key = known_or_new(earlier.map(|known| &known.mandate_key), lok);
    let redeem_token = known_or_new(earlier.map(|known| &known.redeem_token), lok);
    ensure_hub(lok, [mandate_key.clone(), redeem_token.clone()]).await?;
    Ok(DevFacts {
        hub: HUB.to_owned(),
        mandate_key,
        redeem_token,
        issuer,
        socket: socket.display().to_string(),
        admin: DevAdmin {
            username: ADMIN.to_owned(),
            password,
        },
        organization: ORGANIZATION.to_owned(),
        app: DevApp {
            client_id: APP.to_owned(),
            client_secret: app_secret,
            redirect_uri,
        },
        service: DevService {
            client_id: SERVICE.to_owned(),
            client_secret: service_secret,
        },
        verifier: derived(lok, "dev-pkce"),
        state: derived(lok, "dev-state"),
    })
}

fn known_or_new(known: Option<&Secret>, lok: &Lok) -> Secret {
    match known.filter(|key| TokenKind::of(key.expose()) == Some(TokenKind::MandateKey)) {
        Some(key) => key.clone(),
        None => lok.fresh(Actor::lokd()).mint(TokenKind::MandateKey).0,
    }
}

/// The hub, its instance with an address of dev's own, and a mandate that both keys open, as often as they like.
async fn ensure_hub(lok: &Lok, keys: [Secret; 2]) -> Result<(), Failure> {
    let fresh = lok.fresh(Actor::lokd());
    let sealer = std::sync::Arc::clone(&lok.sealer);
    let public = instance_key(&lok.sealer).map(|key| STANDARD.encode(key.public_key().as_ref()));
    lok.store
        .write(move |db| {
            let fresh = fresh.clone();
            ensure_hub_in(db, public.clone(), &keys, &fresh)?;
            publish_client(db, &sealer, &fresh)
        })
        .await?;
    Ok(versions::notice(lok).await?)
}

fn ensure_hub_in(
    db: &mut Db,
    challenge_key: Option<String>,
    keys: &[Secret; 2],
    fresh: &Fresh,
) -> StoreResult<()> {
    let Some(organization) = store::organizations::find(db, ORGANIZATION)? else {
        return Ok(());
    };
    let hub = match hubs::by_name(db, &organization.id, HUB)? {
        Some(hub) => hub,
        None => {
            let hub = hubs::Hub {
                id: fresh.id(),
                organization_id: organization.id.clone(),
                name: HUB.to_owned(),
                description: Some("To try Fakts out".to_owned()),
                token_hash: None,
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            hubs::insert(db, hub.clone())?;
            hub
        }
    };
    if store::scopes::find(db, "read")?.is_none() {
        store::scopes::insert(
            db,
            store::scopes::Scope {
                id: fresh.id(),
                name: "read".to_owned(),
                organization_id: Some(organization.id.clone()),
                description: "Read the data of the lab".to_owned(),
                built_in: false,
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            },
        )?;
        versions::bump(db, fresh, Kept::Scopes)?;
    }
    let service = fakts::service::service(db, FAKTS_SERVICE, None, fresh)?;
    let instance = match instances::by_name(db, &hub.id, &service.id, "default")? {
        Some(mut instance) => {
            // Another data directory's key would not fit.
            instance.challenge_key = challenge_key;
            instance.state = instances::ENABLED.to_owned();
            instances::update(db, instance.clone())?;
            instance
        }
        None => {
            let instance = instances::Instance {
                id: fresh.id(),
                hub_id: hub.id.clone(),
                service_id: service.id,
                name: "default".to_owned(),
                version: None,
                challenge_key,
                priority: 0,
                access: Json::default(),
                token_hash: None,
                state: instances::ENABLED.to_owned(),
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            };
            instances::insert(db, instance.clone())?;
            instance
        }
    };
    let layer = fakts::service::layer(db, &organization.id, LayerKind::Lan, fresh)?;
    if aliases::by_name(db, &instance.id, "dev")?.is_none() {
        aliases::insert(
            db,
            aliases::Alias {
                id: fresh.id(),
                instance_id: instance.id,
                layer_id: layer.id,
                name: "dev".to_owned(),
                kind: aliases::RELATIVE.to_owned(),
                host: None,
                port: None,
                ssl: false,
                path: Some(INSTANCE_PATH.to_owned()),
                challenge: "ht".to_owned(),
                priority: 0,
                working: None,
                checked_at: None,
                reason: None,
                labels: Json::default(),
                etag: 1,
                created_at: fresh.now,
                updated_at: fresh.now,
            },
        )?;
    }
    ensure_mandate(db, &organization.id, &hub, keys, fresh)
}

/// A client that every app of that name and version may be (Fakts v1 retrieve).
fn publish_client(db: &mut Db, sealer: &Sealer, fresh: &Fresh) -> Result<(), Failure> {
    let name = format!("{ORGANIZATION}:{HUB}:dev");
    let manifest = serde_json::from_str(MANIFEST).ok();
    let manifest = manifest.and_then(|value| Manifest::from_value(&value).ok());
    let (Some((mandate, _, _)), Some(mut manifest)) = (mandates::find(db, &name)?, manifest) else {
        return Ok(());
    };
    // Of a device of its own, so that it stays what it is when somebody lets an app of the same name in.
    manifest.device_id = Some("lokd-dev".to_owned());
    // Apps of the oldest generation look up who they are.
    manifest.scopes = ["openid", "profile", "email", "read"]
        .map(str::to_owned)
        .to_vec();
    if let Some((release, _)) =
        store::releases::find(db, &format!("{}@{}", manifest.identifier, manifest.version))?
        && store::fakts_clients::published(db, &release.id)?.is_some()
    {
        return Ok(());
    }
    let Some(hub) = hubs::by_id(db, &mandate.hub_id)? else {
        return Ok(());
    };
    let (user_id, organization_id) = (&mandate.user_id, &hub.organization_id);
    let Some(member) = store::memberships::with_roles(db, organization_id, user_id)? else {
        return Ok(());
    };
    let place = fakts::register::Place {
        user_id,
        member: &member,
        hub: &hub,
    };
    let wish = fakts::register::Wish {
        manifest: &manifest,
        kind: ClientKind::Development,
        role: ClientRole::Interface,
        redirect_uris: &[],
        declined: &[],
        offered_client_id: None,
        mandate_id: None,
        most_scopes: None,
    };
    let client = fakts::register::client(db, sealer, &place, &wish, fresh)?;
    if let Some(mut row) = store::fakts_clients::by_id(db, &client.client_id)? {
        row.published = true;
        store::fakts_clients::update(db, row)?;
    }
    Ok(())
}

fn ensure_mandate(
    db: &mut Db,
    organization_id: &str,
    hub: &hubs::Hub,
    keys: &[Secret; 2],
    fresh: &Fresh,
) -> StoreResult<()> {
    let Some(user_id) = store::memberships::first_with_role(db, organization_id, "owner")? else {
        return Ok(());
    };
    let name = format!("{ORGANIZATION}:{HUB}:dev");
    let mandate = match mandates::find(db, &name)? {
        Some((mandate, _, _)) => mandate,
        None => {
            let (hub_id, name) = (hub.id.clone(), "dev".to_owned());
            let mandate = mandates::Mandate {
                allow_changed_manifest: true,
                ..mandates::Mandate::new(fresh.id(), hub_id, user_id, name, fresh.now)
            };
            mandates::insert(db, mandate.clone())?;
            mandate
        }
    };
    for key in keys {
        let hash = token::hash(key.expose()).into_string();
        if mandate_keys::by_hash(db, &hash)?.is_none() {
            mandate_keys::insert(
                db,
                mandate_keys::MandateKey {
                    id: fresh.id(),
                    mandate_id: mandate.id.clone(),
                    hash,
                    device_id: None,
                    manifest_hash: None,
                    created_at: fresh.now,
                    expires_at: None,
                    last_used_at: None,
                    revoked_at: None,
                    prefix: None,
                },
            )?;
        }
    }
    Ok(())
}

/// Unknown to others, and the same at every start.
fn derived(lok: &Lok, label: &str) -> String {
    URL_SAFE_NO_PAD.encode(lok.sealer.derive(label, &[]))
}

fn call() -> Call {
    Call {
        actor: Actor::lokd(),
        role: AdminRole::Owner,
        keep: Keep::Yes,
        if_match: None,
    }
}

/// Answers the password: the known one if it is right, else a new one.
async fn ensure_admin(lok: &Lok, known: Option<&Secret>) -> Result<Secret, Failure> {
    let stored = lok
        .store
        .read(|db| {
            let user = store::users::find(db, ADMIN)?;
            StoreResult::Ok(user.map(|user| user.password_hash))
        })
        .await?;
    let roles = vec!["admin".to_owned(), "owner".to_owned()];
    let hash = match stored {
        Some(hash) => {
            let wish = members::Wish::Add(Some(roles));
            let (org, user) = (ORGANIZATION.to_owned(), ADMIN.to_owned());
            members::change(lok, Actor::lokd(), Keep::Yes, org, user, wish).await?;
            users::enable(lok, call(), ADMIN.to_owned()).await?;
            hash
        }
        None => {
            let draft = UserDraft {
                username: Some(ADMIN.to_owned()),
                email: Some(Some("admin@demo-lab.example".to_owned())),
                email_verified: Some(true),
                name: Some(Some("Demo Admin".to_owned())),
                organization: Some(ORGANIZATION.to_owned()),
                roles: Some(roles),
                ..UserDraft::default()
            };
            admin::create::<User>(lok, call(), draft).await?;
            None
        }
    };
    if let (Some(known), Some(hash)) = (known, hash)
        && lok.passwords.verify(known.clone(), Some(hash)).await?.ok
    {
        return Ok(known.clone());
    }
    let made = users::set_password(lok, call(), ADMIN.to_owned(), SetPassword::default()).await?;
    Ok(shown(made.secret))
}

/// Answers the secret: the known one if it is live, else a new one.
async fn ensure_app(lok: &Lok, draft: AppDraft, known: Option<&Secret>) -> Result<Secret, Failure> {
    let id = draft.client_id.clone().unwrap_or_default();
    let made = admin::ensure::<App>(lok, call(), draft).await?;
    if made.secret.is_some() {
        return Ok(shown(made.secret));
    }
    apps::set_state(lok, call(), id.clone(), AppState::Enabled).await?;
    let hash = known.map(|secret| token::hash(secret.expose()).into_string());
    let (now, client_id) = (lok.clock.now(), id.clone());
    let live = lok
        .store
        .read(move |db| store::client_secrets::live(db, &client_id, now))
        .await?;
    match known {
        Some(known)
            if live
                .iter()
                .any(|secret| Some(&secret.hash) == hash.as_ref()) =>
        {
            Ok(known.clone())
        }
        _ => {
            let made = apps::rotate_secret(lok, call(), id, RotateSecret::default()).await?;
            Ok(shown(made.secret))
        }
    }
}

/// A new secret is always in the answer of the call that makes it.
fn shown(secret: Option<Secret>) -> Secret {
    secret.unwrap_or_else(|| Secret::new(String::new()))
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn a_word_is_one_word_of_the_shell() {
        assert_eq!(quote("a/b-c=1"), "a/b-c=1");
        assert_eq!(quote("a b"), "'a b'");
        assert_eq!(quote("a'; rm x"), r"'a'\''; rm x'");
        assert_eq!(quote(""), "''");
    }
}
