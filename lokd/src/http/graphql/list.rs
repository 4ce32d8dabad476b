//! How lists are narrowed and cut, and what they cost.

use super::error::Result;
use crate::service::social::{Filter, Slice};
use async_graphql::{ID, InputObject};

/// How many objects a list is taken to have where nobody says.
const ASSUMED: usize = 10;
/// More than anything may cost, and so little that costs can be added up.
const CEILING: usize = 1 << 40;

/// Which part of a list.
#[derive(InputObject, Clone, Copy, Default)]
pub struct OffsetPaginationInput {
    /// How many are skipped.
    #[graphql(default)]
    pub offset: i32,
    /// How many are wanted, at most 1000.
    pub limit: Option<i32>,
}

/// The part that is wanted.
pub fn slice(pagination: Option<OffsetPaginationInput>) -> Result<Slice> {
    let wanted = pagination.unwrap_or_default();
    Ok(Slice::new(wanted.offset, wanted.limit)?)
}

/// The cost of a list that can be cut.
pub fn cost(pagination: Option<OffsetPaginationInput>, child: usize) -> usize {
    let limit = pagination.and_then(|wanted| wanted.limit);
    let many = limit.map_or(ASSUMED, |limit| usize::try_from(limit).unwrap_or_default());
    child.saturating_mul(many).saturating_add(1).min(CEILING)
}

/// The cost of a list within an object.
pub fn nested(child: usize) -> usize {
    child.saturating_mul(ASSUMED).saturating_add(1).min(CEILING)
}

/// Text and ids as a filter.
pub fn filter(search: Option<String>, ids: Option<Vec<ID>>) -> Result<Filter> {
    let ids = ids.map(|ids| ids.into_iter().map(|id| id.0).collect());
    Ok(Filter::new(search, ids)?)
}

/// Filters by a part of the name and by ids, each with the name that documents give it.
macro_rules! filters {
    ($($name:ident: $of:literal),* $(,)?) => {$(
        #[doc = concat!("What a list of ", $of, " is narrowed by.")]
        #[derive(InputObject, Default)]
        pub struct $name {
            /// A part of the name, without regard to case.
            pub search: Option<String>,
            /// Only these.
            pub ids: Option<Vec<ID>>,
        }

        impl $name {
            /// The filter as the service takes it.
            pub fn read(wanted: Option<Self>) -> Result<Filter> {
                let wanted = wanted.unwrap_or_default();
                filter(wanted.search, wanted.ids)
            }
        }
    )*};
}

filters! {
    AppFilter: "apps",
    DeviceFilter: "devices",
    GroupFilter: "groups",
    HubFilter: "hubs",
    LayerFilter: "layers",
    ServiceFilter: "services",
    ServiceInstanceFilter: "instances",
    ServiceReleaseFilter: "releases of services",
    UserFilter: "users",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_multiply_and_can_be_added_up() {
        let limit = |limit| OffsetPaginationInput {
            offset: 0,
            limit: Some(limit),
        };
        assert_eq!(cost(None, 3), 31);
        assert_eq!(cost(Some(limit(1_000)), 3), 3_001);
        assert_eq!(cost(Some(limit(-1)), 3), 1);
        assert_eq!(nested(nested(2)), 211);
        let deep = (0..100).fold(1, |cost, _| nested(cost));
        assert!(deep.checked_mul(100_000).is_some());
    }
}
