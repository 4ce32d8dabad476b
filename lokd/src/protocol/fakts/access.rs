//! Who may use an instance.

use serde::{Deserialize, Serialize};

/// Somebody whose app needs a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asker {
    /// The user.
    pub user_id: String,
    /// The organization in which the user acts.
    pub organization_id: String,
    /// The user's roles in that organization.
    pub roles: Vec<String>,
}

/// The lists of an instance, as they are stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Access {
    /// Users who may.
    pub allow_users: Vec<String>,
    /// Users who may not.
    pub deny_users: Vec<String>,
    /// Roles that may.
    pub allow_roles: Vec<String>,
    /// Roles that may not.
    pub deny_roles: Vec<String>,
    /// Organizations that may.
    pub allow_organizations: Vec<String>,
    /// Organizations that may not.
    pub deny_organizations: Vec<String>,
}

impl Access {
    /// Whether the asker may use the instance.
    ///
    /// To be on one list of those who may is enough; where all of them are empty, everybody may. To be on one list of
    /// those who may not is enough as well, and wins.
    #[must_use]
    pub fn admits(&self, asker: &Asker) -> bool {
        let denied = on(
            asker,
            &self.deny_users,
            &self.deny_roles,
            &self.deny_organizations,
        );
        let open = self.allow_users.is_empty()
            && self.allow_roles.is_empty()
            && self.allow_organizations.is_empty();
        !denied
            && (open
                || on(
                    asker,
                    &self.allow_users,
                    &self.allow_roles,
                    &self.allow_organizations,
                ))
    }
}

fn on(asker: &Asker, users: &[String], roles: &[String], organizations: &[String]) -> bool {
    users.contains(&asker.user_id)
        || organizations.contains(&asker.organization_id)
        || roles.iter().any(|role| asker.roles.contains(role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deny_wins_and_empty_means_everybody() {
        let asker = Asker {
            user_id: "u".into(),
            organization_id: "o".into(),
            roles: vec!["r".into(), "s".into()],
        };
        let list = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        // Users, roles, organizations who may; then those who may not.
        for (allow, deny, admitted) in [
            (["", "", ""], ["", "", ""], true),
            (["u", "", ""], ["", "", ""], true),
            (["x", "", ""], ["", "", ""], false),
            (["x", "s", ""], ["", "", ""], true),
            (["x", "", "o"], ["", "", ""], true),
            (["x", "y", "z"], ["", "", ""], false),
            (["", "", ""], ["x", "y", "z"], true),
            (["", "", ""], ["u", "", ""], false),
            (["u", "r", "o"], ["", "s", ""], false),
            (["u", "", ""], ["", "", "o"], false),
        ] {
            let access = Access {
                allow_users: list(allow[0]),
                allow_roles: list(allow[1]),
                allow_organizations: list(allow[2]),
                deny_users: list(deny[0]),
                deny_roles: list(deny[1]),
                deny_organizations: list(deny[2]),
            };
            assert_eq!(access.admits(&asker), admitted, "{allow:?} {deny:?}");
        }
    }
}
