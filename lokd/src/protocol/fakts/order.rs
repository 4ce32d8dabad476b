//! In which order a client is told the addresses of an instance.
//!
//! Some clients stop for good at the first address that refuses a connection, so the likeliest comes first.

use super::address::{Address, AddressKind, LayerKind};
use super::health::Health;
use super::origin::{Origin, Place};

/// An address, its id, and what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed<'a> {
    /// Its id.
    pub id: &'a str,
    /// The address.
    pub address: &'a Address,
    /// What the last report or probe said.
    pub health: Health,
}

/// Sorts addresses, the likeliest first; equal ones stay in their order.
///
/// First what is on the name by which the asker reached lok, then by what the layer means for where the asker is, then
/// by what is known to work.
#[must_use]
pub fn order<'a>(mut list: Vec<Listed<'a>>, origin: &Origin, asker: Place) -> Vec<Listed<'a>> {
    list.sort_by_key(|each| (distance(each.address, origin, asker), each.health));
    list
}

/// How far an address is from the asker.
fn distance(address: &Address, origin: &Origin, asker: Place) -> u8 {
    const HERE: u8 = 0;
    const SAME_MACHINE: u8 = 1;
    const INSIDE: u8 = 8;
    const ELSEWHERE: u8 = 9;
    let host = match (address.kind, address.host.as_deref()) {
        (AddressKind::Absolute, Some(host)) if host != origin.host() => host,
        _ => return HERE,
    };
    if Place::of_host(host) == Place::Loopback && address.layer != LayerKind::Docker {
        return match asker {
            Place::Loopback => SAME_MACHINE,
            // It would be the asker's own machine, where the service is not.
            Place::Lan | Place::Public => ELSEWHERE,
        };
    }
    match (asker, address.layer) {
        (Place::Loopback | Place::Lan, LayerKind::Lan) | (Place::Public, LayerKind::Public) => 2,
        (_, LayerKind::Vpn) => 4,
        (Place::Loopback | Place::Lan, LayerKind::Public) => 3,
        (_, LayerKind::Mesh) => 5,
        (Place::Public, LayerKind::Lan) => 6,
        (_, LayerKind::Docker) => INSIDE,
    }
}

#[cfg(test)]
mod tests {
    use super::super::address::tests::{absolute, relative};
    use super::*;
    use proptest::prelude::*;

    fn ids(entries: &[(&'static str, Address, Health)], origin: &str, asker: Place) -> String {
        let list = entries
            .iter()
            .map(|(id, address, health)| Listed {
                id,
                address,
                health: *health,
            })
            .collect();
        let origin = Origin::parse(origin).expect("origin");
        order(list, &origin, asker)
            .iter()
            .map(|each| each.id)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn the_likeliest_comes_first() {
        let entries = [
            (
                "docker",
                absolute("rekuest", LayerKind::Docker),
                Health::Working,
            ),
            (
                "mesh",
                absolute("100.64.0.9", LayerKind::Mesh),
                Health::Unknown,
            ),
            (
                "local",
                absolute("127.0.0.1", LayerKind::Lan),
                Health::Working,
            ),
            ("lan", absolute("10.0.0.5", LayerKind::Lan), Health::Unknown),
            (
                "vpn",
                absolute("100.64.0.5", LayerKind::Vpn),
                Health::Unknown,
            ),
            (
                "public",
                absolute("a.example", LayerKind::Public),
                Health::Unknown,
            ),
            ("relative", relative("r"), Health::Broken),
        ];
        for (origin, asker, expected) in [
            (
                "http://localhost:8000",
                Place::Loopback,
                "relative local lan public vpn mesh docker",
            ),
            (
                "http://10.0.0.5",
                Place::Lan,
                "lan relative public vpn mesh docker local",
            ),
            (
                "https://a.example",
                Place::Public,
                "public relative vpn mesh lan docker local",
            ),
            (
                "https://lok.example",
                Place::Public,
                "relative public vpn mesh lan docker local",
            ),
            (
                "http://rekuest",
                Place::Lan,
                "docker relative lan public vpn mesh local",
            ),
        ] {
            assert_eq!(ids(&entries, origin, asker), expected, "{origin}");
        }
    }

    #[test]
    fn what_works_comes_before_what_does_not() {
        let at = |n: u8| absolute(&format!("10.0.0.{n}"), LayerKind::Lan);
        let entries = [
            ("broken", at(1), Health::Broken),
            ("unknown", at(2), Health::Unknown),
            ("second", at(3), Health::Unknown),
            ("working", at(4), Health::Working),
        ];
        assert_eq!(
            ids(&entries, "http://lok", Place::Lan),
            "working unknown second broken"
        );
    }

    fn address() -> impl Strategy<Value = Address> {
        let layer = proptest::sample::select(LayerKind::ALL);
        let host = proptest::sample::select(vec![
            "",
            "lok.example",
            "127.0.0.1",
            "10.0.0.1",
            "a.example",
            "rekuest",
        ]);
        (layer, host).prop_map(|(layer, host)| match host {
            "" => Address {
                layer,
                ..relative("r")
            },
            host => absolute(host, layer),
        })
    }

    fn entries() -> impl Strategy<Value = Vec<(Address, Health)>> {
        let health =
            proptest::sample::select(vec![Health::Working, Health::Unknown, Health::Broken]);
        proptest::collection::vec((address(), health), 0..12)
    }

    proptest! {
        #[test]
        fn it_is_a_stable_order(
            entries in entries(),
            asker in proptest::sample::select(vec![Place::Loopback, Place::Lan, Place::Public]),
        ) {
            let origin = Origin::parse("https://lok.example").expect("origin");
            let names: Vec<_> = (0..entries.len()).map(|n| format!("{n:02}")).collect();
            let list: Vec<_> = entries
                .iter()
                .zip(&names)
                .map(|((address, health), id)| Listed { id, address, health: *health })
                .collect();
            let ordered = order(list.clone(), &origin, asker);
            prop_assert_eq!(&order(ordered.clone(), &origin, asker), &ordered);
            let mut ids: Vec<_> = ordered.iter().map(|each| each.id).collect();
            ids.sort_unstable();
            prop_assert_eq!(ids, names.iter().map(String::as_str).collect::<Vec<_>>());
            let is_here = |each: &Listed<'_>| each.address.host.as_deref().is_none_or(|host| host == origin.host());
            let is_inside = |each: &Listed<'_>| !is_here(each) && each.address.layer == LayerKind::Docker;
            for pair in ordered.windows(2) {
                prop_assert!(is_here(&pair[0]) || !is_here(&pair[1]));
                let last = |each: &Listed<'_>| is_inside(each)
                    || each.address.host.as_deref() == Some("127.0.0.1") && asker != Place::Loopback;
                prop_assert!(!last(&pair[0]) || last(&pair[1]));
                if pair[0].address == pair[1].address {
                    prop_assert!(pair[0].health <= pair[1].health);
                    prop_assert!(pair[0].health < pair[1].health || pair[0].id < pair[1].id);
                }
            }
        }
    }
}
