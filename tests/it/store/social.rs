//! What people share: found where it belongs, and gone with what it hangs on.

use super::rows::{role, user};
use super::{NOW, Opened};
use lokd::store::comments::{self, Comment};
use lokd::store::group_profiles::{self, GroupProfile};
use lokd::store::stashes::{self, Stash, StashItem};
use lokd::store::{StoreError, StoreResult, organizations, roles, users};

fn comment(id: &str, parent: Option<&str>) -> Comment {
    Comment {
        id: id.to_owned(),
        organization_id: "org-acme".to_owned(),
        user_id: "user-ada".to_owned(),
        parent_id: parent.map(str::to_owned),
        identifier: "@mikro/image".to_owned(),
        object: "7".to_owned(),
        descendants: "[]".to_owned(),
        created_at: NOW,
        resolved_at: None,
        resolved_by: None,
    }
}

#[tokio::test]
async fn ten_thousand_comments_are_read_page_by_page() {
    let store = Opened::new().with_acme().await;
    store
        .write(|db| {
            for number in 0..10_000 {
                comments::insert(db, comment(&format!("comment-{number:05}"), None))?;
            }
            StoreResult::Ok(())
        })
        .await
        .unwrap();
    let page = async |offset: i64, limit: i64| {
        let rows = store
            .read(move |db| comments::of_object(db, "org-acme", "@mikro/image", "7", offset, limit))
            .await
            .unwrap();
        rows.into_iter().map(|(id, _)| id).collect::<Vec<_>>()
    };
    let mut seen = Vec::new();
    loop {
        let offset = i64::try_from(seen.len()).unwrap();
        let rows = page(offset, 999).await;
        if rows.is_empty() {
            break;
        }
        seen.extend(rows);
    }
    assert_eq!(seen.len(), 10_000);
    assert!(seen.is_sorted());
    assert_eq!(page(9_999, 10).await, ["comment-09999"]);
    for (organization, object) in [("org-other", "7"), ("org-acme", "8")] {
        let rows = store
            .read(move |db| comments::of_object(db, organization, "@mikro/image", object, 0, 10))
            .await
            .unwrap();
        assert_eq!(rows, []);
    }
}

#[tokio::test]
async fn a_comment_is_resolved_once_and_takes_its_replies_along() {
    let store = Opened::new().with_acme().await;
    let (first, second) = store
        .write(|db| {
            users::insert(db, user("bob"))?;
            comments::insert(db, comment("a", None))?;
            comments::insert(db, comment("b", Some("a")))?;
            comments::insert(db, comment("c", Some("b")))?;
            comments::mention(db, "c", "user-bob", NOW)?;
            let first = comments::resolve(db, "a", "user-bob", NOW)?;
            let second = comments::resolve(db, "a", "user-ada", NOW + 1)?;
            StoreResult::Ok((first, second))
        })
        .await
        .unwrap();
    assert_eq!((first, second), (true, false));
    let found = store
        .read(|db| comments::by_id(db, "org-acme", "a"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.resolved_by.as_deref(), Some("user-bob"));
    let mentions = store
        .read(|db| comments::mentioning(db, "org-acme", "user-bob", 0, 10))
        .await
        .unwrap();
    assert_eq!(mentions.len(), 1);
    let elsewhere = store
        .read(|db| comments::by_id(db, "org-other", "a"))
        .await
        .unwrap();
    assert_eq!(elsewhere, None);
    store.write(|db| comments::delete(db, "a")).await.unwrap();
    assert_eq!(store.count("comments"), 0);
    assert_eq!(store.count("comment_mentions"), 0);
}

#[tokio::test]
async fn an_organization_takes_what_its_members_share_along() {
    let store = Opened::new().with_acme().await;
    store
        .write(|db| {
            comments::insert(db, comment("a", None))?;
            comments::mention(db, "a", "user-ada", NOW)?;
            let stash = Stash {
                id: "stash".to_owned(),
                organization_id: "org-acme".to_owned(),
                user_id: "user-ada".to_owned(),
                name: "Later".to_owned(),
                description: String::new(),
                created_at: NOW,
                updated_at: NOW,
            };
            stashes::insert(db, stash)?;
            let item = StashItem {
                id: "item".to_owned(),
                stash_id: "stash".to_owned(),
                identifier: "@mikro/image".to_owned(),
                object: "7".to_owned(),
                description: None,
                created_at: NOW,
            };
            stashes::add(db, item)?;
            roles::insert(db, role("acme", "leads"))?;
            let profile = GroupProfile {
                role_id: "role-acme-leads".to_owned(),
                name: "Leads".to_owned(),
                bio: None,
                created_at: NOW,
                updated_at: NOW,
            };
            group_profiles::insert(db, profile)
        })
        .await
        .unwrap();
    let twice = store
        .write(|db| {
            let item = stashes::item(db, "stash", "@mikro/image", "7")?.unwrap();
            let again = StashItem {
                id: "again".to_owned(),
                ..item
            };
            stashes::add(db, again)
        })
        .await;
    assert!(matches!(twice, Err(StoreError::Taken(_))), "{twice:?}");
    let theirs = store
        .read(|db| stashes::my_items(db, "org-acme", "user-bob", &["item".to_owned()]))
        .await
        .unwrap();
    assert_eq!(theirs, []);
    store
        .write(|db| organizations::delete(db, "org-acme"))
        .await
        .unwrap();
    for table in [
        "comments",
        "comment_mentions",
        "stashes",
        "stash_items",
        "group_profiles",
    ] {
        assert_eq!(store.count(table), 0, "{table}");
    }
}
