//! The kinds that a manifest can have, in the order in which they are made.

use super::super::fakts::{
    alias::Alias, hub::Hub, instance::Instance, layer::Layer, mandate::Mandate, service::Service,
};
use super::super::notify::{template::Template, transport::Transport};
use super::super::role::Permission;
use super::super::{
    Resource, app::App, org::Org, provider::Provider, role::Role, scope::Scope, user::User,
};
use super::fields::{self, More};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

macro_rules! kinds {
    ($(
        $(#[doc = $doc:literal])+
        $name:ident($resource:ty) = $word:literal, [$($key:literal),+],
        $read:ident $write:ident $delete:ident;
    )+) => {
        /// A kind of object in a manifest. What comes later may name what comes earlier.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Kind {
            /// Every kind, in the order in which they are made.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// [`Resource::KIND`].
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => <$resource>::KIND),+ }
            }

            /// The word for it in a manifest.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// [`Resource::PATH`].
            #[must_use]
            pub fn path(self) -> &'static str {
                match self { $(Self::$name => <$resource>::PATH),+ }
            }

            /// [`Resource::NOUN`].
            #[must_use]
            pub fn noun(self) -> &'static str {
                match self { $(Self::$name => <$resource>::NOUN),+ }
            }

            /// What it takes to read one.
            #[must_use]
            pub fn read(self) -> Permission {
                match self { $(Self::$name => Permission::$read),+ }
            }

            /// What it takes to make and to change one.
            #[must_use]
            pub fn write(self) -> Permission {
                match self { $(Self::$name => Permission::$write),+ }
            }

            /// What it takes to delete one.
            #[must_use]
            pub fn delete(self) -> Permission {
                match self { $(Self::$name => Permission::$delete),+ }
            }

            /// The fields that name one.
            #[must_use]
            pub fn key_fields(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($key),+]),+ }
            }

            fn draft_fields(self) -> &'static [&'static str] {
                match self { $(Self::$name => fields::names::<<$resource as Resource>::Draft>()),+ }
            }

            fn check_draft(self, field: &str, value: &Value) -> Result<(), String> {
                match self {
                    $(Self::$name => fields::check::<<$resource as Resource>::Draft>(field, value)),+
                }
            }

            fn empties(self, field: &str) -> bool {
                match self {
                    $(Self::$name => fields::can_be_empty::<<$resource as Resource>::Draft>(field)),+
                }
            }
        }
    };
}

kinds! {
    /// An organization.
    Organization(Org) = "organization", ["slug"], OrgsRead OrgsWrite OrgsDelete;
    /// A scope.
    Scope(Scope) = "scope", ["name"], OrgsRead RolesWrite RolesWrite;
    /// A role.
    Role(Role) = "role", ["organization", "name"], OrgsRead RolesWrite RolesWrite;
    /// A user, with memberships and without passwords.
    User(User) = "user", ["username"], UsersRead UsersWrite UsersWrite;
    /// A layer.
    Layer(Layer) = "layer", ["organization", "name"], AppsRead AppsWrite AppsWrite;
    /// A service.
    Service(Service) = "service", ["identifier"], AppsRead AppsWrite AppsWrite;
    /// A hub.
    Hub(Hub) = "hub", ["organization", "name"], AppsRead AppsWrite AppsWrite;
    /// An instance.
    Instance(Instance) = "instance", ["hub", "service", "name"], AppsRead AppsWrite AppsWrite;
    /// An alias.
    Alias(Alias) = "alias", ["instance", "name"], AppsRead AppsWrite AppsWrite;
    /// An app.
    App(App) = "app", ["client_id"], AppsRead AppsWrite AppsWrite;
    /// A provider.
    Provider(Provider) = "provider", ["name"], ProvidersRead ProvidersWrite ProvidersWrite;
    /// A transport.
    Transport(Transport) = "transport", ["name"], NotifyRead NotifyWrite NotifyWrite;
    /// The words of a notice.
    Template(Template) = "template", ["name"], NotifyRead NotifyWrite NotifyWrite;
    /// A mandate, without its keys.
    Mandate(Mandate) = "mandate", ["hub", "name"], AppsRead AppsWrite AppsWrite;
}

impl Kind {
    /// The kind of a word in a manifest.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.word() == word)
    }

    /// The kind of a [`Resource::KIND`].
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The field that a manifest gives the secret by, with `_file` or `_env` behind it.
    #[must_use]
    pub fn secret_field(self) -> Option<&'static str> {
        match self {
            Self::Provider => Some("client_secret"),
            Self::Transport => Some("secret"),
            _ => None,
        }
    }

    /// The fields of [`More`] that it has.
    #[must_use]
    pub fn more(self) -> &'static [&'static str] {
        match self {
            Self::User => &["memberships", "state"],
            Self::App | Self::Provider | Self::Transport | Self::Instance => &["state"],
            _ => &[],
        }
    }

    /// What a draft has and a manifest has not, with what to write instead.
    #[must_use]
    pub fn not_here(self, field: &str) -> Option<&'static str> {
        Some(match (self, field) {
            (Self::User, "password" | "must_change_password") => {
                "a manifest has no passwords; send a link: lokctl users reset-link"
            }
            (Self::User, "organization" | "roles") => {
                "write memberships = { ORGANIZATION = [\"ROLE\"] }"
            }
            (Self::Provider, "client_secret") => {
                "a manifest has no secrets; write client_secret_file = \"PATH\" or client_secret_env = \"NAME\""
            }
            (Self::Transport, "secret") => {
                "a manifest has no secrets; write secret_file = \"PATH\" or secret_env = \"NAME\""
            }
            (Self::Mandate, "ttl") => "write expires_at = \"2027-01-01T00:00:00Z\"",
            _ => return None,
        })
    }

    /// The fields that a manifest can give.
    #[must_use]
    pub fn fields(self) -> Vec<&'static str> {
        let mut all: Vec<&'static str> = self
            .draft_fields()
            .iter()
            .copied()
            .filter(|field| *field != "labels" && self.not_here(field).is_none())
            .collect();
        if self == Self::Template {
            all.insert(0, "name");
        }
        all.extend(self.more());
        all
    }

    /// Whether a field can have this value.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(self, field: &str, value: &Value) -> Result<(), String> {
        if self == Self::Template && field == "name" {
            return match value {
                Value::String(_) => Ok(()),
                _ => Err("a text is expected".to_owned()),
            };
        }
        if self.more().contains(&field) {
            return fields::check::<More>(field, value);
        }
        self.check_draft(field, value)
    }

    /// Whether a field can be emptied.
    #[must_use]
    pub fn can_be_empty(self, field: &str) -> bool {
        !self.more().contains(&field) && self.empties(field)
    }

    /// The name by which an object is found.
    #[must_use]
    pub fn key(self, spec: &Map<String, Value>) -> Option<String> {
        let parts: Option<Vec<&str>> = self
            .key_fields()
            .iter()
            .map(|field| match spec.get(*field) {
                Some(Value::String(text)) => Some(text.as_str()),
                // The one that nobody names.
                None if self == Self::Instance && *field == "name" => Some("default"),
                _ => None,
            })
            .collect();
        let joint = if self == Self::Alias { "/" } else { ":" };
        parts.map(|parts| parts.join(joint))
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::of_name(&name)
            .ok_or_else(|| serde::de::Error::custom(format!("{name:?} is not applied")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_kind_knows_its_fields_and_what_they_can_be() {
        let fields = Kind::Provider.fields();
        for field in ["name", "issuer", "allow_signup", "state"] {
            assert!(fields.contains(&field), "{field} in {fields:?}");
        }
        for field in ["labels", "client_secret"] {
            assert!(!fields.contains(&field), "{field} in {fields:?}");
        }
        for kind in Kind::ALL {
            for field in kind.key_fields() {
                assert!(kind.fields().contains(field), "{kind} {field}");
            }
            assert_eq!(Kind::of_word(kind.word()), Some(*kind));
            assert_eq!(Kind::of_name(kind.as_str()), Some(*kind));
        }
        assert!(Kind::App.check("scopes", &json!(["a"])).is_ok());
        assert!(Kind::App.check("scopes", &json!("a")).is_err());
        assert!(Kind::User.check("memberships", &json!({"lab": []})).is_ok());
        assert!(Kind::Hub.can_be_empty("description"));
        assert!(!Kind::Hub.can_be_empty("name"));
    }

    #[test]
    fn a_name_is_made_of_the_fields_that_name() {
        let spec = |value: Value| value.as_object().cloned().unwrap_or_default();
        assert_eq!(
            Kind::Role.key(&spec(json!({"organization": "lab", "name": "editor"}))),
            Some("lab:editor".to_owned())
        );
        assert_eq!(
            Kind::Instance.key(&spec(json!({"hub": "lab:main", "service": "s"}))),
            Some("lab:main:s:default".to_owned())
        );
        assert_eq!(Kind::App.key(&spec(json!({"name": "x"}))), None);
    }
}
