//! Hubs of the organization.

use super::{Filter, Reader, Slice, not_found};
use crate::service::Failure;
use crate::store::{hubs, reads};

/// A hub.
#[derive(Clone, Debug)]
pub struct Hub {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
}

impl From<hubs::Hub> for Hub {
    fn from(row: hubs::Hub) -> Self {
        Self {
            id: row.id,
            name: row.name,
            description: row.description,
        }
    }
}

impl Reader {
    /// Hubs, by name.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn hubs(&self, filter: &Filter, slice: Slice) -> Result<Vec<Hub>, Failure> {
        let wanted = filter.wanted();
        let rows = self
            .read(move |db, organization| {
                reads::hubs(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(rows.into_iter().map(Hub::from).collect())
    }

    /// A hub.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn hub(&self, id: &str) -> Result<Hub, Failure> {
        let found = self
            .one(&self.hubs, id, reads::hubs_by_id, |_, row: hubs::Hub| {
                (row.id.clone(), row.into())
            })
            .await?;
        found.ok_or_else(|| not_found("hub", id))
    }
}
