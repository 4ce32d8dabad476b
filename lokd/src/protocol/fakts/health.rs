//! What the last report or probe said of an address or an instance.

/// Whether something worked when it was last tried; the better one is the smaller one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Health {
    /// It worked.
    Working,
    /// Nobody tried, or not lately.
    #[default]
    Unknown,
    /// It did not work.
    Broken,
}
