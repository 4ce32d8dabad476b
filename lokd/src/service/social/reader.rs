//! What one request reads: for one caller, of one organization, in batches, within a budget.

use super::batch::Batch;
use super::budget::Budget;
use super::comment::Comment;
use super::mandate::Mandate;
use super::{App, Caller, Client, Device, Group, GroupProfile, Hub, Instance, Layer, Mapping};
use super::{Person, Release, Service};
use crate::service::{Failure, Lok};
use crate::store::{Db, StoreResult};
use lok_common::Problem;
use std::collections::HashMap;
use std::sync::Arc;

/// Reads for one request. What it found it finds again, so that an answer is not at odds with itself.
pub struct Reader {
    /// Who asks.
    pub caller: Arc<Caller>,
    /// The origin by which the caller reached lok, without a slash at its end.
    pub origin: String,
    pub(super) lok: Arc<Lok>,
    pub(super) people: Batch<Person>,
    pub(super) avatars: Batch<String>,
    pub(super) groups: Batch<Group>,
    pub(super) groups_by_name: Batch<Group>,
    pub(super) groups_of: Batch<Vec<Group>>,
    pub(super) people_of: Batch<Vec<Person>>,
    pub(super) group_profiles: Batch<GroupProfile>,
    pub(super) apps: Batch<App>,
    pub(super) releases: Batch<Release>,
    pub(super) releases_of: Batch<Vec<Release>>,
    pub(super) logos: Batch<String>,
    pub(super) clients: Batch<Client>,
    pub(super) clients_of_release: Batch<Vec<Client>>,
    pub(super) clients_of_device: Batch<Vec<Client>>,
    pub(super) clients_of_hub: Batch<Vec<Client>>,
    pub(super) clients_of_mandate: Batch<Vec<Client>>,
    pub(super) mappings_of_client: Batch<Vec<Mapping>>,
    pub(super) mappings_of_instance: Batch<Vec<Mapping>>,
    pub(super) services: Batch<Service>,
    pub(super) instances: Batch<Instance>,
    pub(super) instances_of_service: Batch<Vec<Instance>>,
    pub(super) instances_of_hub: Batch<Vec<Instance>>,
    pub(super) instances_of_layer: Batch<Vec<Instance>>,
    pub(super) layers: Batch<Layer>,
    pub(super) devices: Batch<Device>,
    pub(super) hubs: Batch<Hub>,
    pub(super) mandates: Batch<Mandate>,
    pub(super) comments: Batch<Comment>,
    pub(super) replies: Batch<Vec<Comment>>,
    budget: Budget,
}

impl Reader {
    /// For a caller who reached lok by `origin`.
    #[must_use]
    pub fn new(lok: Arc<Lok>, caller: Arc<Caller>, origin: String) -> Self {
        let most = lok.config().graphql.max_complexity;
        Self {
            caller,
            origin,
            lok,
            people: Batch::default(),
            avatars: Batch::default(),
            groups: Batch::default(),
            groups_by_name: Batch::default(),
            groups_of: Batch::default(),
            people_of: Batch::default(),
            group_profiles: Batch::default(),
            apps: Batch::default(),
            releases: Batch::default(),
            releases_of: Batch::default(),
            logos: Batch::default(),
            clients: Batch::default(),
            clients_of_release: Batch::default(),
            clients_of_device: Batch::default(),
            clients_of_hub: Batch::default(),
            clients_of_mandate: Batch::default(),
            mappings_of_client: Batch::default(),
            mappings_of_instance: Batch::default(),
            services: Batch::default(),
            instances: Batch::default(),
            instances_of_service: Batch::default(),
            instances_of_hub: Batch::default(),
            instances_of_layer: Batch::default(),
            layers: Batch::default(),
            devices: Batch::default(),
            hubs: Batch::default(),
            mandates: Batch::default(),
            comments: Batch::default(),
            replies: Batch::default(),
            budget: Budget::new(most),
        }
    }

    /// Everything of lok, for what is no plain read.
    #[must_use]
    pub fn lok(&self) -> &Arc<Lok> {
        &self.lok
    }

    /// Forgets what was read: what is read next is about another moment.
    pub fn renew(&self) {
        self.people.forget();
        self.avatars.forget();
        self.groups.forget();
        self.groups_by_name.forget();
        self.groups_of.forget();
        self.people_of.forget();
        self.group_profiles.forget();
        self.apps.forget();
        self.releases.forget();
        self.releases_of.forget();
        self.logos.forget();
        self.clients.forget();
        self.clients_of_release.forget();
        self.clients_of_device.forget();
        self.clients_of_hub.forget();
        self.clients_of_mandate.forget();
        self.mappings_of_client.forget();
        self.mappings_of_instance.forget();
        self.services.forget();
        self.instances.forget();
        self.instances_of_service.forget();
        self.instances_of_hub.forget();
        self.instances_of_layer.forget();
        self.layers.forget();
        self.devices.forget();
        self.hubs.forget();
        self.mandates.forget();
        self.comments.forget();
        self.replies.forget();
    }

    /// Takes objects from the budget of the answer: what was asked for may be small, and its answer huge.
    ///
    /// # Errors
    /// It is used up.
    pub fn charge(&self, objects: usize) -> Result<(), Failure> {
        self.budget.take_objects(objects)
    }

    /// Takes values from the budget of the answer, and the bytes of their text.
    ///
    /// # Errors
    /// It is used up.
    pub fn take_values(&self, values: usize, bytes: usize) -> Result<(), Failure> {
        self.budget.take_values(values, bytes)
    }

    /// Whether the budget is used up: what is answered now is not told.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.budget.is_over()
    }

    /// Begins the budget anew, for the next answer. Answers why this one is not told, if it is not.
    pub fn settle(&self) -> Option<Problem> {
        self.budget.settle()
    }

    /// Takes bytes that are about to be read from the budget.
    pub(super) fn weigh(&self, bytes: usize) -> Result<(), Failure> {
        self.budget.take_bytes(bytes)
    }

    /// A list that the budget has objects for; each is taken from it when its turn comes.
    pub(super) fn charged<T>(&self, list: Vec<T>) -> Result<Vec<T>, Failure> {
        self.budget.afford(list.len())?;
        Ok(list)
    }

    /// How many rows of a list are worth reading: one more than the answer may have objects.
    pub(super) fn worth(&self) -> i64 {
        let left = self.budget.objects_left().saturating_add(1);
        i64::try_from(left).unwrap_or(i64::MAX)
    }

    /// Reads with the id of the caller's organization.
    pub(super) async fn read<T, F>(&self, mut f: F) -> Result<T, Failure>
    where
        F: FnMut(&mut Db, &str) -> StoreResult<T> + Send + 'static,
        T: Send + 'static,
    {
        self.budget.check()?;
        let organization_id = self.caller.organization_id.clone();
        let found = self.lok.store.read(move |db| f(db, &organization_id)).await;
        Ok(found?)
    }

    /// One of a batch.
    pub(super) async fn one<T, R, F>(
        &self,
        batch: &Batch<T>,
        key: &str,
        mut rows: F,
        view: impl Fn(&Self, R) -> (String, T) + Send,
    ) -> Result<Option<T>, Failure>
    where
        T: Clone + Send,
        R: Send + 'static,
        F: FnMut(&mut Db, &str, &[String]) -> StoreResult<Vec<R>> + Send + 'static,
    {
        batch
            .get(key, |keys| async move {
                let rows = self
                    .read(move |db, organization| rows(db, organization, &keys))
                    .await?;
                Ok(rows.into_iter().map(|row| view(self, row)).collect())
            })
            .await
    }

    /// The list of one of a batch, within the budget. What is read has one row more than that, at the most.
    pub(super) async fn many<T, R, F>(
        &self,
        batch: &Batch<Vec<T>>,
        key: &str,
        mut rows: F,
        view: impl Fn(&Self, R) -> (String, T) + Send,
    ) -> Result<Vec<T>, Failure>
    where
        T: Clone + Send,
        R: Send + 'static,
        F: FnMut(&mut Db, &str, &[String], i64) -> StoreResult<Vec<R>> + Send + 'static,
    {
        let found = batch
            .get(key, |keys| async move {
                let worth = self.worth();
                let rows = self
                    .read(move |db, organization| rows(db, organization, &keys, worth))
                    .await?;
                let rows = self.charged(rows)?;
                let mut lists: HashMap<String, Vec<T>> = HashMap::new();
                for row in rows {
                    let (key, value) = view(self, row);
                    lists.entry(key).or_default().push(value);
                }
                Ok(lists)
            })
            .await?;
        self.charged(found.unwrap_or_default())
    }
}
