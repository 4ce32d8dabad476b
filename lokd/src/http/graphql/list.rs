//! How lists are narrowed and cut, and what they cost.

use super::error::{Result, Told};
use crate::service::social::{Filter, Slice};
use async_graphql::{ID, InputObject};
use lok_common::Problem;

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

/// Refuses filters that are combined.
///
/// # Errors
/// One of them is there.
pub fn uncombined(there: &[bool]) -> Result<()> {
    if there.contains(&true) {
        let text = "filters are not combined here: leave AND, OR and NOT out";
        return Err(Told::problem(&Problem::invalid("filters", text)));
    }
    Ok(())
}

/// Filters by a part of the name and by ids, each with the name that documents give it; some compare names as well.
macro_rules! filters {
    ($($name:ident: $of:literal $(by $compared:ident)?),* $(,)?) => {$(
        #[doc = concat!("What a list of ", $of, " is narrowed by.")]
        #[derive(InputObject, Default)]
        pub struct $name {
            /// A part of the name, without regard to case.
            pub search: Option<String>,
            $(
                /// The name.
                pub $compared: Option<StrFilterLookup>,
            )?
            /// Only these.
            pub ids: Option<Vec<ID>>,
            /// Must be null: filters are not combined here. Older clients always send it.
            #[graphql(name = "AND")]
            pub and: Option<Box<$name>>,
            /// Must be null: filters are not combined here. Older clients always send it.
            #[graphql(name = "OR")]
            pub or: Option<Box<$name>>,
            /// Must be null: filters are not combined here. Older clients always send it.
            #[graphql(name = "NOT")]
            pub not: Option<Box<$name>>,
            /// Lists have everything once, whatever it says.
            #[graphql(name = "DISTINCT")]
            pub distinct: Option<bool>,
        }

        impl $name {
            /// The filter as the service takes it.
            pub fn read(wanted: Option<Self>) -> Result<Filter> {
                let wanted = wanted.unwrap_or_default();
                uncombined(&[wanted.and.is_some(), wanted.or.is_some(), wanted.not.is_some()])?;
                let filter = filter(wanted.search, wanted.ids)?;
                $(let filter = wanted.$compared.unwrap_or_default().narrow(filter)?;)?
                Ok(filter)
            }
        }
    )*};
}

filters! {
    AppFilter: "apps",
    DeviceFilter: "devices",
    GroupFilter: "groups" by name,
    HubFilter: "hubs",
    LayerFilter: "layers",
    RedeemTokenFilter: "redeem tokens",
    ServiceFilter: "services",
    ServiceInstanceFilter: "instances",
    ServiceReleaseFilter: "releases of services",
    UserFilter: "people" by username,
}

/// What a name is compared with, without regard to case. Everything that is given has to hold.
#[derive(InputObject, Default)]
pub struct StrFilterLookup {
    /// The name.
    pub exact: Option<String>,
    /// The name.
    pub i_exact: Option<String>,
    /// A part of it.
    pub contains: Option<String>,
    /// A part of it.
    pub i_contains: Option<String>,
    /// How it begins.
    pub starts_with: Option<String>,
    /// How it begins.
    pub i_starts_with: Option<String>,
    /// How it ends.
    pub ends_with: Option<String>,
    /// How it ends.
    pub i_ends_with: Option<String>,
    /// Must be null, as all below: names are not compared like this. Older clients always send it.
    pub in_list: Option<Vec<String>>,
    /// Must be null.
    pub gt: Option<String>,
    /// Must be null.
    pub gte: Option<String>,
    /// Must be null.
    pub lt: Option<String>,
    /// Must be null.
    pub lte: Option<String>,
    /// Must be null.
    pub range: Option<Vec<String>>,
    /// Must be null.
    pub is_null: Option<bool>,
    /// Must be null.
    pub regex: Option<String>,
    /// Must be null.
    pub i_regex: Option<String>,
}

impl StrFilterLookup {
    fn narrow(self, mut filter: Filter) -> Result<Filter> {
        let texts = [
            self.gt,
            self.gte,
            self.lt,
            self.lte,
            self.regex,
            self.i_regex,
        ];
        let lists = [self.in_list, self.range];
        if texts.iter().any(Option::is_some)
            || lists.iter().any(Option::is_some)
            || self.is_null.is_some()
        {
            let text = "names are compared by exact, contains, startsWith and endsWith here";
            return Err(Told::problem(&Problem::invalid("filters", text)));
        }
        for (texts, at_start, at_end) in [
            ([self.exact, self.i_exact], true, true),
            ([self.contains, self.i_contains], false, false),
            ([self.starts_with, self.i_starts_with], true, false),
            ([self.ends_with, self.i_ends_with], false, true),
        ] {
            for text in texts {
                filter = filter.named(text, at_start, at_end)?;
            }
        }
        Ok(filter)
    }
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
