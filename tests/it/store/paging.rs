//! Lists: every row once, in order, whatever the size of a page; and what narrows them.

use super::Opened;
use super::rows::{client, membership, organization, role, scope, user};
use lok_common::admin::app::{AppKind, Trust};
use lok_common::admin::user::UserState;
use lokd::store::{
    Db, Page, PageOf, Store, StoreResult, clients, memberships, organizations, roles, scopes, users,
};

/// How many rows: no multiple of most page sizes.
const ROWS: usize = 23;

/// Reads a list page by page, in several sizes, and expects the same rows in the same order each time.
async fn pages<T, F>(store: &Store, list: F, name: fn(T) -> String) -> Vec<String>
where
    T: Send + 'static,
    F: Fn(&mut Db, &Page) -> StoreResult<PageOf<T>> + Clone + Send + 'static,
{
    let mut first: Option<Vec<String>> = None;
    for limit in [1, 2, 7, 22, 23, 24, 100] {
        let (mut seen, mut after) = (Vec::new(), None);
        loop {
            let list = list.clone();
            let page = Page { after, limit };
            let got = store.read(move |db| list(db, &page)).await.unwrap();
            assert!(i64::try_from(got.rows.len()).unwrap() <= limit);
            assert!(got.next.is_none() || !got.rows.is_empty());
            seen.extend(got.rows.into_iter().map(name));
            match got.next {
                Some(next) => after = Some(next),
                None => break,
            }
        }
        match &first {
            Some(first) => assert_eq!(&seen, first, "pages of {limit}"),
            None => first = Some(seen),
        }
    }
    first.unwrap()
}

/// Names whose order is not that of their making.
fn names() -> Vec<String> {
    (0..ROWS)
        .map(|number| format!("n{:02}", number * 7 % ROWS))
        .collect()
}

fn sorted() -> Vec<String> {
    let mut names = names();
    names.sort();
    names
}

#[tokio::test]
async fn users_come_once_each_by_name() {
    let store = Opened::new();
    store
        .write(|db| {
            names()
                .iter()
                .try_for_each(|name| users::insert(db, user(name)))?;
            let mut gone = user("gone");
            gone.state = users::State(UserState::Deleted);
            users::insert(db, gone)
        })
        .await
        .unwrap();
    let list = |db: &mut Db, page: &Page| users::list(db, &users::Filter::default(), page);
    assert_eq!(pages(&store, list, |user| user.username).await, sorted());
    assert_eq!(store.read(users::count).await.unwrap(), 23);
}

#[tokio::test]
async fn organizations_come_once_each_by_slug() {
    let store = Opened::new();
    store
        .write(|db| {
            names()
                .iter()
                .try_for_each(|name| organizations::insert(db, organization(name)))
        })
        .await
        .unwrap();
    let list = |db: &mut Db, page: &Page| organizations::list(db, None, page);
    assert_eq!(pages(&store, list, |row| row.slug).await, sorted());
    let list = |db: &mut Db, page: &Page| organizations::list(db, Some("N0"), page);
    assert_eq!(pages(&store, list, |row| row.slug).await.len(), 10);
}

#[tokio::test]
async fn roles_come_once_each_by_organization_and_name() {
    let store = Opened::new();
    // A slug that begins like another's, and names that have the cursor's separator in them.
    let expected: Vec<String> = ["acme", "acme-2", "beta"]
        .iter()
        .flat_map(|slug| ["a", "a-b", "a:b", "b"].map(|name| format!("{slug}:{name}")))
        .collect();
    store
        .write(|db| {
            for slug in ["beta", "acme-2", "acme"] {
                organizations::insert(db, organization(slug))?;
                for name in ["b", "a:b", "a", "a-b"] {
                    roles::insert(db, role(slug, name))?;
                }
            }
            StoreResult::Ok(())
        })
        .await
        .unwrap();
    let name = |(role, slug): (roles::Role, String)| format!("{slug}:{}", role.name);
    let list = |db: &mut Db, page: &Page| roles::list(db, None, page);
    assert_eq!(pages(&store, list, name).await, expected);
    let list = |db: &mut Db, page: &Page| roles::list(db, Some("org-acme"), page);
    assert_eq!(pages(&store, list, name).await, expected[..4]);
    let found = store
        .read(|db| roles::find(db, "acme-2:a:b"))
        .await
        .unwrap();
    assert_eq!(found.unwrap().0.id, "role-acme-2-a:b");
}

#[tokio::test]
async fn scopes_come_once_each_by_name() {
    let store = Opened::new();
    store
        .write(|db| {
            organizations::insert(db, organization("acme"))?;
            scopes::insert(db, scope("z", Some("acme")))?;
            names()
                .iter()
                .try_for_each(|name| scopes::insert(db, scope(name, None)))
        })
        .await
        .unwrap();
    let mut expected = sorted();
    expected.push("z".to_owned());
    let list = |db: &mut Db, page: &Page| scopes::list(db, None, page);
    assert_eq!(pages(&store, list, |row| row.name).await, expected);
    let list = |db: &mut Db, page: &Page| scopes::list(db, Some("org-acme"), page);
    assert_eq!(pages(&store, list, |row| row.name).await, ["z"]);
    assert_eq!(store.read(scopes::all).await.unwrap().len(), 24);
}

#[tokio::test]
async fn clients_come_once_each_by_id() {
    let store = Opened::new();
    store
        .write(|db| {
            organizations::insert(db, organization("acme"))?;
            let mut other = client("z", Some("acme"));
            other.kind = clients::Kind(AppKind::Spa);
            other.trust = clients::TrustWord(Trust::ThirdParty);
            clients::insert(db, other)?;
            names()
                .iter()
                .try_for_each(|name| clients::insert(db, client(name, None)))
        })
        .await
        .unwrap();
    let mut expected = sorted();
    expected.push("z".to_owned());
    let list = |db: &mut Db, page: &Page| clients::list(db, &clients::Filter::default(), page);
    assert_eq!(pages(&store, list, |row| row.id).await, expected);
    let narrow = [
        clients::Filter {
            organization_id: Some("org-acme".to_owned()),
            ..clients::Filter::default()
        },
        clients::Filter {
            kind: Some(AppKind::Spa),
            ..clients::Filter::default()
        },
        clients::Filter {
            trust: Some(Trust::ThirdParty),
            ..clients::Filter::default()
        },
    ];
    for filter in narrow {
        let list = move |db: &mut Db, page: &Page| clients::list(db, &filter, page);
        assert_eq!(pages(&store, list, |row| row.id).await, ["z"]);
    }
}

#[tokio::test]
async fn a_search_takes_every_sign_as_itself() {
    let store = Opened::new();
    store
        .write(|db| {
            for name in ["a_b", "axb", "50%", "500", r"c\d", "cd", "Ärger"] {
                let mut user = user(name);
                user.email_folded = None;
                users::insert(db, user)?;
            }
            users::insert(db, user("mail"))
        })
        .await
        .unwrap();
    for (search, expected) in [
        ("_", vec!["a_b"]),
        ("%", vec!["50%"]),
        (r"\", vec![r"c\d"]),
        (r"\%", vec![]),
        ("A_B", vec!["a_b"]),
        ("ÄRG", vec!["Ärger"]),
        ("mail@EXAMPLE", vec!["mail"]),
        ("'; --", vec![]),
    ] {
        let filter = users::Filter {
            search: Some(search.to_owned()),
            ..users::Filter::default()
        };
        let list = move |db: &mut Db, page: &Page| users::list(db, &filter, page);
        let found = pages(&store, list, |user| user.username).await;
        assert_eq!(found, expected, "{search}");
    }
}

#[tokio::test]
async fn users_are_narrowed_by_organization_role_and_state() {
    let store = Opened::new();
    store
        .write(|db| {
            for slug in ["acme", "beta"] {
                organizations::insert(db, organization(slug))?;
                roles::insert(db, role(slug, "editor"))?;
            }
            for name in ["ada", "bob", "cyd"] {
                users::insert(db, user(name))?;
                memberships::insert(db, membership("acme", name))?;
            }
            let mut off = user("off");
            off.state = users::State(UserState::Disabled);
            users::insert(db, off)?;
            memberships::insert(db, membership("beta", "ada"))?;
            memberships::set_roles(db, "member-acme-bob", &["role-acme-editor".to_owned()])?;
            memberships::set_roles(db, "member-beta-ada", &["role-beta-editor".to_owned()])
        })
        .await
        .unwrap();
    let of =
        |organization: Option<&str>, role: Option<&str>, state: Option<UserState>| users::Filter {
            organization_id: organization.map(|slug| format!("org-{slug}")),
            role: role.map(str::to_owned),
            state,
            search: None,
            names_only: false,
        };
    for (filter, expected) in [
        (of(None, None, None), vec!["ada", "bob", "cyd", "off"]),
        (of(Some("acme"), None, None), vec!["ada", "bob", "cyd"]),
        (of(Some("beta"), None, None), vec!["ada"]),
        // Ada is editor elsewhere only.
        (of(Some("acme"), Some("editor"), None), vec!["bob"]),
        (of(None, None, Some(UserState::Disabled)), vec!["off"]),
        (of(Some("acme"), None, Some(UserState::Disabled)), vec![]),
    ] {
        let shown = format!("{filter:?}");
        let list = move |db: &mut Db, page: &Page| users::list(db, &filter, page);
        let found = pages(&store, list, |user| user.username).await;
        assert_eq!(found, expected, "{shown}");
    }
}
