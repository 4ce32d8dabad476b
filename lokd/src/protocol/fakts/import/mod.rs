//! The provisioning file of the reference server, as far as lok takes it over.
//!
//! Its sections are lists of objects. What is wrong in one of them is a fault of it alone, and what lok has no place for
//! is an [`Aside`]: neither keeps the rest from being read.

mod hubs;
mod people;
mod settings;

pub use hubs::{HubEntry, Partner, Token};
pub use people::{App, Membership, Organization, Password, Role, User};
pub use settings::Settings;

use super::body::Fault;
use super::fields::{Fields, clean};
use serde_json::{Map, Value};

/// Entries of all sections that are read.
pub const MOST: usize = 5_000;
/// Letters of a name that a report repeats.
const SHOWN: usize = 80;

/// What the file says.
#[derive(Default)]
pub struct File {
    /// The organizations.
    pub organizations: Vec<Entry<Organization>>,
    /// The roles.
    pub roles: Vec<Entry<Role>>,
    /// The people.
    pub users: Vec<Entry<User>>,
    /// Who belongs where: the owners of organizations, what users say, and the section of its own.
    pub memberships: Vec<Entry<Membership>>,
    /// The relying parties, with those of partners.
    pub apps: Vec<Entry<App>>,
    /// The hubs.
    pub hubs: Vec<Entry<HubEntry>>,
    /// The hubs that every organization gets.
    pub partners: Vec<Entry<Partner>>,
    /// The redeem tokens.
    pub tokens: Vec<Entry<Token>>,
    /// What is not taken over.
    pub asides: Vec<Aside>,
    /// With what services that run go on verifying.
    pub settings: Settings,
}

/// One object of a section.
pub struct Entry<T> {
    /// The section.
    pub section: &'static str,
    /// What a report calls it.
    pub name: String,
    /// What it says, or what is wrong with it.
    pub said: Result<T, Fault>,
}

/// What lok has no place for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The section.
    pub section: String,
    /// The member, or the entry.
    pub name: String,
    /// Why.
    pub why: &'static str,
}

/// What is said of members that lok does not know.
const UNKNOWN: &str = "lok knows nothing of that name";

impl File {
    /// Reads the sections.
    #[must_use]
    pub fn read(sections: &Map<String, Value>) -> Self {
        let mut file = Self::default();
        people::read(sections, &mut file);
        hubs::read(sections, &mut file);
        file.settings = Settings::read(sections);
        file
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.organizations.len()
            + self.roles.len()
            + self.users.len()
            + self.memberships.len()
            + self.apps.len()
            + self.hubs.len()
            + self.partners.len()
            + self.tokens.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What is known of the objects of a section.
struct Shape<T> {
    section: &'static str,
    /// The members that are read.
    known: &'static [&'static str],
    /// Members that are not taken over, each with the reason.
    not_taken: &'static [(&'static str, &'static str)],
    /// The members that it may be called by, first found first.
    names: &'static [&'static str],
    read: fn(&Fields<'_>) -> Result<T, Fault>,
}

impl<T> Shape<T> {
    /// Reads each object of the section.
    fn each(&self, sections: &Map<String, Value>, asides: &mut Vec<Aside>) -> Vec<Entry<T>> {
        let items = match sections.get(self.section) {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(_) => {
                let fault = Fault::new(format!("{} must be a list", self.section));
                return vec![self.entry(String::new(), Err(fault))];
            }
        };
        let items = items.iter().enumerate();
        items
            .map(|(index, item)| self.one(item, format!("{}[{index}]", self.section), asides))
            .collect()
    }

    fn one(&self, item: &Value, path: String, asides: &mut Vec<Aside>) -> Entry<T> {
        let fields = match Fields::of(item, path.clone()) {
            Ok(fields) => fields,
            Err(fault) => return self.entry(path, Err(fault)),
        };
        let mut names = self.names.iter();
        let name = names.find_map(|name| item.get(name).and_then(Value::as_str));
        let name = name.map_or(path, shown);
        for (member, value) in fields.iter() {
            // What is empty says nothing.
            let empty = value.is_null()
                || value.as_array().is_some_and(Vec::is_empty)
                || value.as_object().is_some_and(Map::is_empty);
            if self.known.contains(&member.as_str()) || empty {
                continue;
            }
            let reason = self.not_taken.iter().find(|(known, _)| known == member);
            asides.push(Aside {
                section: self.section.to_owned(),
                name: format!("{name}.{}", shown(member)),
                why: reason.map_or(UNKNOWN, |(_, why)| why),
            });
        }
        self.entry(name, (self.read)(&fields))
    }

    fn entry(&self, name: String, said: Result<T, Fault>) -> Entry<T> {
        Entry {
            section: self.section,
            name,
            said,
        }
    }
}

/// A name as a report shows it.
fn shown(name: &str) -> String {
    clean(name)
        .replace(['\n', '\r', '\t'], " ")
        .chars()
        .take(SHOWN)
        .collect()
}

/// The first of these members that is there.
fn first(fields: &Fields<'_>, names: &[&str], max: usize) -> Result<Option<String>, Fault> {
    for name in names {
        if let Some(found) = fields.label(name, max)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn file(value: &Value) -> File {
        File::read(value.as_object().expect("an object"))
    }

    fn fault<T>(entry: &Entry<T>) -> &str {
        entry.said.as_ref().err().map_or("", |fault| &fault.message)
    }

    #[test]
    fn what_is_wrong_is_wrong_alone() {
        let read = file(&json!({
            "organizations": "none", "roles": null,
            "users": [{"username": "ada", "password": "x"}, 7, {"username": "bob", "password": 12}, {"password": "x"}],
        }));
        assert_eq!(
            fault(&read.organizations[0]),
            "organizations must be a list"
        );
        assert_eq!(read.roles.len(), 0);
        assert!(read.users[0].said.is_ok());
        assert_eq!(fault(&read.users[1]), "users[1] must be an object");
        assert_eq!(fault(&read.users[2]), "users[2].password must be a string");
        assert_eq!(fault(&read.users[3]), "users[3].username is required");
        assert_eq!(read.len(), 5);
    }

    #[test]
    fn what_has_no_place_is_said_unless_it_is_empty() {
        let read = file(&json!({"users": [
            {"username": "ada", "groups": ["x"], "shoe_size": 7, "nothing": null, "none": []},
        ]}));
        let found: Vec<(&str, bool)> = read
            .asides
            .iter()
            .map(|aside| (aside.name.as_str(), aside.why == UNKNOWN))
            .collect();
        assert_eq!(found, [("ada.groups", false), ("ada.shoe_size", true)]);
    }

    #[test]
    fn names_are_shown_plainly() {
        assert_eq!(shown("a\u{202e}b\nc"), "ab c");
        assert_eq!(shown(&"x".repeat(500)).len(), SHOWN);
    }
}
