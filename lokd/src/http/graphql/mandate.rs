//! Authorities that members give in advance: mandates, their keys, and redeem tokens.

use super::client::Client;
use super::context::{fresh, reader};
use super::device::Device;
use super::error::{Result, Told};
use super::hub::Hub;
use super::list::{OffsetPaginationInput, RedeemTokenFilter, cost, filter, nested, slice};
use super::manifest::ManifestInput;
use super::time::Time;
use super::user::User;
use crate::service::admin::mandates::PARENT_REVOKED;
use crate::service::social::mandate::Mandate as Found;
use crate::service::social::mandate_change::{self as change, Agent, Subject};
use crate::service::social::{Filter, redeem};
use async_graphql::{Context, Enum, ID, InputObject, Object, SimpleObject};
use lok_common::{ErrorCode, Problem};

/// Days that a redeem token lasts, unless somebody says.
const REDEEM_DAYS: i32 = 30;

/// Who may use a mandate.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum MandateClaimant {
    /// Whoever holds its key.
    Key,
    /// The app that it names, which hands out keys below it.
    Agent,
}

/// Who gave a mandate.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum MandateOrigin {
    /// A member.
    Member,
    /// An app, for the member for whom it acts.
    Client,
    /// An app that hands out keys.
    Agent,
    /// A hub.
    Hub,
    /// The operator.
    Config,
}

/// Why a mandate ended.
#[derive(Enum, Clone, Copy, PartialEq, Eq)]
pub enum MandateRevocation {
    /// Somebody ended it.
    Revoked,
    /// The one above it was ended.
    ParentRevoked,
    /// The app that asked for it may act no more.
    IssuerRevoked,
    /// The operator took it away.
    RemovedFromConfig,
    /// Another came in its place.
    Superseded,
    /// The organization is gone.
    OrganizationRevoked,
}

/// A requirement that a mandate covers.
#[derive(SimpleObject)]
pub struct RequirementPin {
    /// The service, or what apps call it.
    pub key: String,
    /// The service, or what apps call it.
    pub service: String,
}

/// What the apps of a mandate may be at most. Null: open.
#[derive(SimpleObject)]
pub struct MandatePin {
    /// The app.
    pub identifier: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The device, by its id here.
    pub device_id: Option<String>,
    /// The scopes.
    pub scopes: Option<Vec<String>>,
    /// The requirements.
    pub requirements: Option<Vec<RequirementPin>>,
}

/// An authority to act as the member who gave it, in one hub, as one app.
pub struct Mandate(Found);

#[Object]
impl Mandate {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// What the member calls it.
    async fn label(&self) -> &str {
        &self.0.label
    }

    /// How its newest key begins; empty if it has none.
    async fn key_prefix(&self) -> &str {
        &self.0.key_prefix
    }

    /// The app that hands out keys below it.
    async fn agent_identifier(&self) -> Option<&str> {
        self.0.agent.as_deref()
    }

    /// As whom that app has to act.
    async fn agent_user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(match &self.0.agent_user_id {
            Some(id) => reader(ctx)?.person(id).await?.map(User),
            None => None,
        })
    }

    /// On which device it has to run.
    async fn agent_device(&self, ctx: &Context<'_>) -> Result<Option<Device>> {
        Ok(match &self.0.agent_device_id {
            Some(id) => Some(Device(reader(ctx)?.device(id).await?)),
            None => None,
        })
    }

    /// What the approving service wrote to it.
    async fn attestation(&self) -> &str {
        &self.0.attestation
    }

    /// How many clients its key makes, or how many keys the app hands out at once. Null: any number.
    async fn max_clients(&self) -> Option<i64> {
        self.0.max_clients
    }

    /// Always false: lok gives no keys of meshes.
    async fn allow_mesh(&self) -> bool {
        false
    }

    /// When it was given.
    async fn created_at(&self) -> Time {
        Time(self.0.created_at)
    }

    /// When it ends. Null: with the app through which it was given.
    async fn expires_at(&self) -> Option<Time> {
        self.0.expires_at.map(Time)
    }

    /// When it was revoked.
    async fn revoked_at(&self) -> Option<Time> {
        self.0.revoked_at.map(Time)
    }

    /// Why it ended.
    async fn revocation_reason(&self) -> Option<MandateRevocation> {
        self.0.revoked_at?;
        Some(match self.0.revocation_reason.as_deref() {
            Some(PARENT_REVOKED) => MandateRevocation::ParentRevoked,
            _ => MandateRevocation::Revoked,
        })
    }

    /// When a key of it was last used.
    async fn last_used_at(&self) -> Option<Time> {
        self.0.last_used_at.map(Time)
    }

    /// Whether it holds.
    async fn is_live(&self) -> bool {
        self.0.lives
    }

    /// Who may use it.
    async fn claimant(&self) -> MandateClaimant {
        match self.0.agent {
            Some(_) => MandateClaimant::Agent,
            None => MandateClaimant::Key,
        }
    }

    /// Who gave it.
    async fn origin(&self) -> MandateOrigin {
        match (&self.0.parent_id, &self.0.issuer_id) {
            (Some(_), _) => MandateOrigin::Agent,
            (None, Some(_)) => MandateOrigin::Client,
            (None, None) => MandateOrigin::Config,
        }
    }

    /// What its apps may be at most.
    async fn subject(&self) -> MandatePin {
        let requirements = self.0.requirements.clone();
        MandatePin {
            identifier: self.0.identifier.clone(),
            version: self.0.version.clone(),
            device_id: self.0.device_id.clone(),
            scopes: self.0.scopes.clone(),
            requirements: requirements.map(|names| {
                let pin = |name: String| RequirementPin {
                    key: name.clone(),
                    service: name,
                };
                names.into_iter().map(pin).collect()
            }),
        }
    }

    /// The member for whom its clients act.
    async fn grantor(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.grantor_id).await?.map(User))
    }

    /// The hub of its clients.
    async fn hub(&self, ctx: &Context<'_>) -> Result<Hub> {
        Ok(Hub(reader(ctx)?.hub(&self.0.hub_id).await?))
    }

    /// The one below which it was given.
    async fn parent(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Ok(match &self.0.parent_id {
            Some(id) => Some(Mandate(reader(ctx)?.mandate(id).await?)),
            None => None,
        })
    }

    /// The clients that came of it, 100 at the most.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn clients(&self, ctx: &Context<'_>) -> Result<Vec<Client>> {
        let clients = reader(ctx)?.clients_of_mandate(&self.0.id).await?;
        Ok(clients.into_iter().map(Client).collect())
    }
}

/// A mandate and its key, which is shown here and nowhere again.
pub struct IssuedMandateKey(change::Issued);

#[Object]
impl IssuedMandateKey {
    /// The key: hand it to the app.
    async fn key(&self) -> &str {
        self.0.key.expose()
    }

    /// The mandate.
    async fn mandate(&self) -> Mandate {
        Mandate(self.0.mandate.clone())
    }
}

/// A redeem token, as Fakts v1 calls the key of a mandate that belongs to the app that uses it first.
pub struct RedeemToken(redeem::RedeemToken);

#[Object]
impl RedeemToken {
    /// The id.
    async fn id(&self) -> ID {
        ID(self.0.id.clone())
    }

    /// Its beginning. The whole of it only where it was just made.
    async fn token(&self) -> &str {
        &self.0.token
    }

    /// The member for whom its clients act.
    async fn user(&self, ctx: &Context<'_>) -> Result<Option<User>> {
        Ok(reader(ctx)?.person(&self.0.user_id).await?.map(User))
    }

    /// The client that came of it.
    async fn client(&self, ctx: &Context<'_>) -> Result<Option<Client>> {
        Ok(match &self.0.client_id {
            Some(id) => Some(Client(reader(ctx)?.client(id).await?)),
            None => None,
        })
    }
}

/// What a list of mandates is narrowed by.
#[derive(InputObject, Default)]
pub struct MandateFilter {
    /// Only these.
    pub ids: Option<Vec<ID>>,
    /// Those that hold, or those that do not.
    pub live: Option<bool>,
    /// A part of what the member calls it, without regard to case.
    pub search: Option<String>,
}

/// A mandate below which an app hands out keys.
#[derive(InputObject)]
pub struct CreateMandateInput {
    /// The identifier of the app that hands out keys.
    pub agent: String,
    /// The app that the keys are for. Its scopes and requirements are the most that any key covers, and no more than the
    /// caller's app has.
    pub manifest: ManifestInput,
    /// The hub; that of the caller's app unless given.
    pub hub: Option<ID>,
    /// Anything that the approving service binds it to.
    pub attestation: Option<String>,
    /// The device on which the app has to run.
    pub agent_device_id: Option<String>,
    /// As whom it has to act; as the caller unless given.
    pub agent_user: Option<ID>,
    /// How many keys may hold at once.
    pub max_clients: Option<i32>,
    /// Days until it ends, 1 to 365. Null: with the caller's app.
    pub expires_in_days: Option<i32>,
}

/// A mandate with a key.
#[derive(InputObject)]
pub struct IssueMandateKeyInput {
    /// The app that the key is for.
    pub manifest: ManifestInput,
    /// Days until it ends, 1 to 30.
    pub expires_in_days: i32,
    /// The hub; that of the caller's app unless given.
    pub hub: Option<ID>,
    /// Whether it is for any version of the app.
    #[graphql(default)]
    pub any_version: bool,
    /// How many clients it makes. Null: any number.
    pub max_clients: Option<i32>,
    /// Not given here.
    #[graphql(default)]
    pub allow_mesh: bool,
    /// What the caller calls it.
    pub label: Option<String>,
}

/// A key below a mandate.
#[derive(InputObject)]
pub struct IssueChildMandateKeyInput {
    /// Below which.
    pub mandate: ID,
    /// The device that it is for.
    pub device_id: String,
    /// Days until it ends, if that is before the mandate does.
    pub expires_in_days: Option<i32>,
    /// What the app calls it.
    pub label: Option<String>,
}

/// A mandate to be ended.
#[derive(InputObject)]
pub struct RevokeMandateInput {
    /// Which.
    pub id: ID,
}

/// A redeem token to be made.
#[derive(InputObject)]
pub struct RedeemTokenInput {
    /// Not taken: lok draws tokens itself.
    pub token: Option<String>,
    /// The hub; that of the caller's app unless given.
    pub hub: Option<ID>,
    /// Days until it ends, 1 to 365; 30 unless given.
    #[graphql(default_with = "REDEEM_DAYS")]
    pub expires_in_days: i32,
    /// How many clients it makes.
    #[graphql(default = 1)]
    pub max_clients: i32,
}

/// Reads of mandates.
#[derive(Default)]
pub struct MandateQuery;

#[Object]
impl MandateQuery {
    /// A mandate that the caller gave or hands out keys of; owners and administrators see all.
    async fn mandate(&self, ctx: &Context<'_>, id: ID) -> Result<Mandate> {
        Ok(Mandate(reader(ctx)?.mandate(&id).await?))
    }

    /// The mandates that the caller gave or hands out keys of, the newest first; owners and administrators see all.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn mandates(
        &self,
        ctx: &Context<'_>,
        filters: Option<MandateFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<Mandate>> {
        let reader = reader(ctx)?;
        let filters = filters.unwrap_or_default();
        let filter = filter(filters.search, filters.ids)?;
        let slice = slice(pagination)?;
        let found = reader.mandates(&filter, filters.live, slice).await?;
        Ok(found.into_iter().map(Mandate).collect())
    }

    /// The redeem tokens that the caller made, the newest first; owners and administrators see all.
    #[graphql(complexity = "cost(pagination, child_complexity)")]
    async fn redeem_tokens(
        &self,
        ctx: &Context<'_>,
        filters: Option<RedeemTokenFilter>,
        pagination: Option<OffsetPaginationInput>,
    ) -> Result<Vec<RedeemToken>> {
        let filter = RedeemTokenFilter::read(filters)?;
        tokens(ctx, filter, true, pagination).await
    }

    /// A redeem token of those.
    async fn redeem_token(&self, ctx: &Context<'_>, id: ID) -> Result<RedeemToken> {
        let key = id.0.clone();
        let found = tokens(ctx, filter(None, Some(vec![id]))?, true, None)
            .await?
            .pop();
        let missing = || crate::service::social::not_found("redeem token", &key);
        Ok(found.ok_or_else(missing)?)
    }

    /// The redeem tokens that the caller made, the newest first.
    #[graphql(complexity = "nested(child_complexity)")]
    async fn my_redeem_tokens(&self, ctx: &Context<'_>) -> Result<Vec<RedeemToken>> {
        tokens(ctx, Filter::default(), false, None).await
    }
}

async fn tokens(
    ctx: &Context<'_>,
    filter: Filter,
    all: bool,
    pagination: Option<OffsetPaginationInput>,
) -> Result<Vec<RedeemToken>> {
    let slice = slice(pagination)?;
    let found = reader(ctx)?.redeem_tokens(filter, all, slice).await?;
    Ok(found.into_iter().map(RedeemToken).collect())
}

/// Changes of mandates.
#[derive(Default)]
pub struct MandateMutation;

#[Object]
impl MandateMutation {
    /// Lets an app hand out keys for another, acting as the caller.
    async fn create_mandate(
        &self,
        ctx: &Context<'_>,
        input: CreateMandateInput,
    ) -> Result<Mandate> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let subject = Subject {
            manifest: input.manifest.value(),
            hub: input.hub.map(|id| id.0),
            max_clients: input.max_clients,
            label: None,
        };
        let agent = Agent {
            identifier: input.agent,
            user: input.agent_user.map(|id| id.0),
            device: input.agent_device_id,
            attestation: input.attestation,
        };
        let days = input.expires_in_days;
        let made = change::create(reader.lok(), fresh(ctx)?, caller, subject, agent, days).await?;
        Ok(Mandate(made))
    }

    /// Makes a key for an app, which acts as the caller within what the caller's app may.
    async fn issue_mandate_key(
        &self,
        ctx: &Context<'_>,
        input: IssueMandateKeyInput,
    ) -> Result<IssuedMandateKey> {
        if input.allow_mesh {
            return Err(unsupported(
                "lok gives no keys of meshes; leave allowMesh out",
            ));
        }
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let subject = Subject {
            manifest: input.manifest.value(),
            hub: input.hub.map(|id| id.0),
            max_clients: input.max_clients,
            label: input.label,
        };
        let (days, any) = (input.expires_in_days, input.any_version);
        let made = change::issue(reader.lok(), fresh(ctx)?, caller, subject, days, any).await?;
        Ok(IssuedMandateKey(made))
    }

    /// Hands out a key below a mandate, as the app that it names.
    async fn issue_child_mandate_key(
        &self,
        ctx: &Context<'_>,
        input: IssueChildMandateKeyInput,
    ) -> Result<IssuedMandateKey> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let wish = change::Child {
            mandate: input.mandate.0,
            device: input.device_id,
            days: input.expires_in_days,
            label: input.label,
        };
        let made = change::issue_child(reader.lok(), fresh(ctx)?, caller, wish).await?;
        Ok(IssuedMandateKey(made))
    }

    /// Ends a mandate with its keys and those below it. The clients that came of it stay.
    async fn revoke_mandate(
        &self,
        ctx: &Context<'_>,
        input: RevokeMandateInput,
    ) -> Result<Mandate> {
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let ended = change::revoke(reader.lok(), fresh(ctx)?, caller, input.id.0).await?;
        Ok(Mandate(ended))
    }

    /// Makes a redeem token, which is shown here and nowhere again.
    async fn create_redeem_token(
        &self,
        ctx: &Context<'_>,
        input: RedeemTokenInput,
    ) -> Result<RedeemToken> {
        if input.token.is_some() {
            return Err(unsupported("lok draws tokens itself; leave the token out"));
        }
        let reader = reader(ctx)?;
        let caller = (*reader.caller).clone();
        let wish = redeem::Wish {
            hub: input.hub.map(|id| id.0),
            days: input.expires_in_days,
            max_clients: input.max_clients,
        };
        let made = redeem::create(reader.lok(), fresh(ctx)?, caller, wish).await?;
        Ok(RedeemToken(made))
    }
}

fn unsupported(text: &str) -> Told {
    Told::problem(&Problem::new(ErrorCode::Unsupported, text))
}
