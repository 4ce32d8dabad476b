//! The pages of a person's own account: one frame, one file for each section.

mod activity;
mod apps;
mod email;
mod identities;
mod notifications;
mod organizations;
mod profile;
mod security;
mod sessions;

pub use activity::{Activity, Happened};
pub use apps::{App, Apps, Fakts, Place};
pub use email::Email;
pub use identities::{Identities, IdentityLine};
pub use notifications::{Notifications, Told, ToldBy};
pub use organizations::{Membership, Organizations};
pub use profile::{Language, Profile};
pub use security::{PasskeyRow, Security};
pub use sessions::{Browser, Sessions};

use super::{Account, Form, Shown};

/// A section of the account pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Name, picture, address.
    Profile,
    /// Password, second factors, passkeys.
    Security,
    /// Browsers that are signed in.
    Sessions,
    /// Apps that may act.
    Apps,
    /// Accounts elsewhere.
    Identities,
    /// Where the person belongs.
    Organizations,
    /// How the person is told of things.
    Notifications,
    /// What happened.
    Activity,
}

impl Section {
    /// Every section that has a page, in the order of the navigation.
    pub const ALL: &'static [Self] = &[
        Self::Profile,
        Self::Security,
        Self::Sessions,
        Self::Apps,
        Self::Identities,
        Self::Organizations,
        Self::Notifications,
        Self::Activity,
    ];

    /// Its path.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Profile => "/account",
            Self::Security => "/account/security",
            Self::Sessions => "/account/sessions",
            Self::Apps => "/account/apps",
            Self::Identities => "/account/identities",
            Self::Organizations => "/account/organizations",
            Self::Notifications => "/account/notifications",
            Self::Activity => "/account/activity",
        }
    }

    /// What people call it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Profile => "Profile",
            Self::Security => "Security",
            Self::Sessions => "Sessions",
            Self::Apps => "Apps",
            Self::Identities => "Linked accounts",
            Self::Organizations => "Organizations",
            Self::Notifications => "Notifications",
            Self::Activity => "Activity",
        }
    }
}

/// Where a page is in the account, and what was just done.
#[derive(Clone, Debug)]
pub struct Nav {
    /// The section.
    pub section: Section,
    /// A sentence about what was just done.
    pub said: Option<&'static str>,
    /// Who is signed in.
    pub account: Option<Account>,
    /// What the person has to acknowledge.
    pub messages: Vec<Banner>,
}

/// A message that is shown until the person says that they have read it.
#[derive(Clone, Debug)]
pub struct Banner {
    /// Its id.
    pub id: String,
    /// One line.
    pub title: Shown,
    /// Paragraphs.
    pub paragraphs: Vec<Shown>,
    /// Where the form goes that acknowledges it.
    pub form: Form,
}
