//! Layers: networks of the organization on which instances are reached.

use super::{Filter, Reader, Slice, not_found};
use crate::service::Failure;
use crate::store::{layers, reads};

/// A layer.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The kind, such as `public` or `lan`.
    pub kind: String,
    /// What it is.
    pub description: Option<String>,
}

impl From<layers::Layer> for Layer {
    fn from(row: layers::Layer) -> Self {
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind,
            description: row.description,
        }
    }
}

impl Reader {
    /// Layers, by name.
    ///
    /// # Errors
    /// Those of the database, and the budget.
    pub async fn layers(&self, filter: &Filter, slice: Slice) -> Result<Vec<Layer>, Failure> {
        let wanted = filter.wanted();
        let rows = self
            .read(move |db, organization| {
                reads::layers(db, organization, &wanted, slice.offset, slice.limit)
            })
            .await?;
        self.charged(rows.into_iter().map(Layer::from).collect())
    }

    /// A layer.
    ///
    /// # Errors
    /// The organization has none, and those of the database.
    pub async fn layer(&self, id: &str) -> Result<Layer, Failure> {
        let found = self
            .one(
                &self.layers,
                id,
                reads::layers_by_id,
                |_, row: layers::Layer| (row.id.clone(), row.into()),
            )
            .await?;
        found.ok_or_else(|| not_found("layer", id))
    }
}
