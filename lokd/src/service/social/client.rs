//! Clients: apps of people in hubs of the organization.

use super::{Filter, Instance, Mapping, Reader, Slice, not_found};
use crate::protocol::Millis;
use crate::service::Failure;
use crate::store::reads::{self, ClientRow};
use lok_common::Secret;
use lok_common::admin::app::AppKind;

/// A client. Nothing that opens a door is among what is read of it.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its `client_id`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: AppKind,
    /// `interface` or `agent`.
    pub role: String,
    /// The person for whom it acts.
    pub user_id: String,
    /// The release that it is of.
    pub release_id: String,
    /// The hub that it belongs to.
    pub hub_id: String,
    /// The device that it runs on.
    pub device_id: Option<String>,
    /// What it says of itself.
    pub functional: Option<bool>,
    /// When it came.
    pub created_at: Millis,
    /// Its claim token, where it was just made for the caller.
    pub claim: Option<Secret>,
}

impl From<ClientRow> for Client {
    fn from(row: ClientRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind.0,
            role: row.role,
            user_id: row.user_id,
            release_id: row.release_id,
            hub_id: row.hub_id,
            device_id: row.device_id,
            functional: row.functional,
            created_at: row.created_at,
            claim: None,
        }
    }
}

impl Reader {
    /// Clients, by id; `role`: those alone.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn clients(
        &self,
        filter: &Filter,
        role: Option<&'static str>,
        slice: Slice,
    ) -> Result<Vec<Client>, Failure> {
        let wanted = filter.wanted();
        let rows = self
            .read(move |db, organization| {
                reads::clients(db, organization, &wanted, role, slice.offset, slice.limit)
            })
            .await?;
        self.charged(rows.into_iter().map(Client::from).collect())
    }

    /// A client, by its `client_id`.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn client(&self, id: &str) -> Result<Client, Failure> {
        let found = self
            .one(
                &self.clients,
                id,
                reads::clients_by_id,
                |_, row: ClientRow| (row.id.clone(), row.into()),
            )
            .await?;
        found.ok_or_else(|| not_found("client", id))
    }

    /// The caller's clients of a kind, the newest first.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn my_clients(&self, kind: AppKind) -> Result<Vec<Client>, Failure> {
        let user_id = self.caller.user_id.clone();
        let worth = self.worth();
        let rows = self
            .read(move |db, organization| {
                reads::clients_of_user(db, organization, &user_id, kind.as_str(), worth)
            })
            .await?;
        self.charged(rows.into_iter().map(Client::from).collect())
    }

    /// Whether the calling app is one of the older world, which speaks the first protocol of Fakts.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn is_of_older_world(&self) -> Result<bool, Failure> {
        let client_id = self.caller.client_id.clone();
        self.read(move |db, _| reads::has_claim_token(db, &client_id))
            .await
    }

    /// The clients of a release.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn clients_of_release(&self, release_id: &str) -> Result<Vec<Client>, Failure> {
        self.many(
            &self.clients_of_release,
            release_id,
            reads::clients_of_releases,
            |_, row: ClientRow| (row.release_id.clone(), row.into()),
        )
        .await
    }

    /// The clients on a device.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn clients_of_device(&self, device_id: &str) -> Result<Vec<Client>, Failure> {
        self.many(
            &self.clients_of_device,
            device_id,
            reads::clients_of_devices,
            |_, row: ClientRow| (row.device_id.clone().unwrap_or_default(), row.into()),
        )
        .await
    }

    /// The clients of a hub.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn clients_of_hub(&self, hub_id: &str) -> Result<Vec<Client>, Failure> {
        self.many(
            &self.clients_of_hub,
            hub_id,
            reads::clients_of_hubs,
            |_, row: ClientRow| (row.hub_id.clone(), row.into()),
        )
        .await
    }

    /// The requirements of a client that got an instance, in the order of its manifest.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn mappings_of_client(&self, client_id: &str) -> Result<Vec<Mapping>, Failure> {
        self.many(
            &self.mappings_of_client,
            client_id,
            reads::mappings_of_clients,
            |_, row| {
                let mapping = Mapping::from(row);
                (mapping.client_id.clone(), mapping)
            },
        )
        .await
    }

    /// The requirements that an instance meets.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn mappings_of_instance(&self, instance: &Instance) -> Result<Vec<Mapping>, Failure> {
        self.many(
            &self.mappings_of_instance,
            &instance.id,
            reads::mappings_of_instances,
            |_, row| {
                let mapping = Mapping::from(row);
                (mapping.instance_id.clone(), mapping)
            },
        )
        .await
    }
}
