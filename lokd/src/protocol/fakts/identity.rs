//! Who a Fakts client is: which release, whose, in which organization, on which device, of which hub.

use super::hash::Framed;

/// The one text by which a client is found again.
///
/// A unique index over the five columns would not bite where the device is NULL.
#[must_use]
pub fn identity_key(
    release_id: &str,
    user_id: &str,
    organization_id: &str,
    device_id: Option<&str>,
    hub_id: &str,
) -> String {
    let mut hash = Framed::new("lok fakts identity 1");
    hash.text(release_id)
        .text(user_id)
        .text(organization_id)
        .maybe(device_id)
        .text(hub_id);
    hash.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_key_does_not_change_between_releases_of_lok() {
        let key = identity_key("r", "u", "o", None, "h");
        assert_eq!(key, "vki03waTolzaCpF31PItgvOk30YdFzHRIcx33UPsoTc");
        assert_ne!(key, identity_key("r", "u", "o", Some(""), "h"));
    }

    type Parts = (String, String, String, Option<String>, String);

    fn parts() -> impl Strategy<Value = Parts> {
        // Few letters, so that shifted borders are common.
        let part = || "a?";
        (part(), part(), part(), proptest::option::of(part()), part())
    }

    proptest! {
        #[test]
        fn equal_keys_come_of_equal_parts(a in parts(), b in parts()) {
            let key = |p: &Parts| identity_key(&p.0, &p.1, &p.2, p.3.as_deref(), &p.4);
            prop_assert_eq!(key(&a) == key(&b), a == b);
            prop_assert_eq!(key(&a).len(), 43);
        }
    }
}
