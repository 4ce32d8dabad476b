//! The organization in which the caller acts.

use super::{Reader, not_found};
use crate::service::Failure;
use crate::store::organizations;

/// An organization.
#[derive(Clone, Debug)]
pub struct Organization {
    /// The id.
    pub id: String,
    /// The id by which services know it: the claim `org`.
    pub subject: String,
    /// The slug: the claim `active_org`.
    pub slug: String,
    /// The name that people see.
    pub name: String,
}

impl Reader {
    /// The caller's own organization. An app that was let into it learns of no other.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn organization(&self) -> Result<Organization, Failure> {
        let found = self
            .read(organizations::by_id)
            .await?
            .ok_or_else(|| not_found("organization", &self.caller.organization))?;
        Ok(Organization {
            id: found.id,
            subject: found.subject,
            slug: found.slug,
            name: found.name,
        })
    }
}
