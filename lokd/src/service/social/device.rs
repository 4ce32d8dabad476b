//! Devices: machines on which clients run.

use super::{Filter, Reader, Slice, not_found};
use crate::protocol::Millis;
use crate::service::Failure;
use crate::store::{devices, reads};

/// A device.
#[derive(Clone, Debug)]
pub struct Device {
    /// The id.
    pub id: String,
    /// The name that somebody gave it.
    pub name: Option<String>,
    /// When an app last came from it.
    pub last_seen_at: Millis,
}

impl From<devices::Device> for Device {
    fn from(row: devices::Device) -> Self {
        Self {
            id: row.id,
            name: row.name,
            last_seen_at: row.last_seen_at,
        }
    }
}

impl Reader {
    /// Devices, by id.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn devices(&self, filter: &Filter, slice: Slice) -> Result<Vec<Device>, Failure> {
        let wanted = filter.wanted();
        let rows = self
            .read(move |db, organization| {
                reads::devices(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(rows.into_iter().map(Device::from).collect())
    }

    /// A device.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn device(&self, id: &str) -> Result<Device, Failure> {
        let found = self
            .one(
                &self.devices,
                id,
                reads::devices_by_id,
                |_, row: devices::Device| (row.id.clone(), row.into()),
            )
            .await?;
        found.ok_or_else(|| not_found("device", id))
    }
}
