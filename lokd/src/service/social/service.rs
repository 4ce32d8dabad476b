//! Services and their releases, as far as hubs of the organization run them.

use super::{Filter, Instance, Reader, Slice, not_found};
use crate::service::Failure;
use crate::store::{reads, services};

/// A kind of service.
#[derive(Clone, Debug)]
pub struct Service {
    /// The id.
    pub id: String,
    /// The identifier, such as `live.arkitekt.rekuest`.
    pub identifier: String,
    /// What it does.
    pub description: Option<String>,
}

/// A version of a service that some instance runs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServiceRelease {
    /// The id of the service.
    pub service_id: String,
    /// The version; empty where instances do not say.
    pub version: String,
}

impl ServiceRelease {
    /// The id: that of the service, and the version.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}@{}", self.service_id, self.version)
    }

    fn parse(id: &str) -> Option<Self> {
        let (service_id, version) = id.split_once('@')?;
        Some(Self {
            service_id: service_id.to_owned(),
            version: version.to_owned(),
        })
    }

    fn of(instance: &Instance) -> Self {
        Self {
            service_id: instance.service_id.clone(),
            version: instance.version.clone().unwrap_or_default(),
        }
    }
}

impl From<services::Service> for Service {
    fn from(service: services::Service) -> Self {
        Self {
            id: service.id,
            identifier: service.identifier,
            description: service.description,
        }
    }
}

impl Reader {
    /// Services, by identifier.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn services(&self, filter: &Filter, slice: Slice) -> Result<Vec<Service>, Failure> {
        let wanted = filter.wanted();
        let found = self
            .read(move |db, organization| {
                reads::services(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(found.into_iter().map(Service::from).collect())
    }

    /// A service.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn service(&self, id: &str) -> Result<Service, Failure> {
        let found = self
            .one(
                &self.services,
                id,
                reads::services_by_id,
                |_, service: services::Service| (service.id.clone(), service.into()),
            )
            .await?;
        found.ok_or_else(|| not_found("service", id))
    }

    /// The releases of all services, by service and version.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn service_releases(
        &self,
        filter: &Filter,
        slice: Slice,
    ) -> Result<Vec<ServiceRelease>, Failure> {
        let wanted = filter.wanted();
        let pairs = self
            .read(move |db, organization| reads::service_versions(db, organization, &wanted))
            .await?;
        let releases = pairs
            .into_iter()
            .map(|(service_id, version)| ServiceRelease {
                service_id,
                version: version.unwrap_or_default(),
            });
        let wanted = |release: &ServiceRelease| {
            let mut ids = filter.ids.iter();
            ids.all(|ids| ids.contains(&release.id()))
        };
        let offset = usize::try_from(slice.offset).unwrap_or(usize::MAX);
        let limit = usize::try_from(slice.limit).unwrap_or_default();
        self.charged(releases.filter(wanted).skip(offset).take(limit).collect())
    }

    /// A release of a service, by the id that lok gave it.
    ///
    /// # Errors
    /// No instance of the organization runs it, and those of the database.
    pub async fn service_release(&self, id: &str) -> Result<ServiceRelease, Failure> {
        let none = || not_found("service release", id);
        let wanted = ServiceRelease::parse(id).ok_or_else(none)?;
        let all = self.releases_of_service(&wanted.service_id).await?;
        all.into_iter()
            .find(|release| *release == wanted)
            .ok_or_else(none)
    }

    /// The releases of a service that instances run.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn releases_of_service(
        &self,
        service_id: &str,
    ) -> Result<Vec<ServiceRelease>, Failure> {
        let instances = self.instances_of_service(service_id).await?;
        let mut releases: Vec<_> = instances.iter().map(ServiceRelease::of).collect();
        releases.sort();
        releases.dedup();
        self.charged(releases)
    }

    /// The instances that run a release.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn instances_of_release(
        &self,
        release: &ServiceRelease,
    ) -> Result<Vec<Instance>, Failure> {
        let mut instances = self.instances_of_service(&release.service_id).await?;
        instances.retain(|instance| ServiceRelease::of(instance) == *release);
        Ok(instances)
    }
}
