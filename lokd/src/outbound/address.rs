//! Which addresses are of the public network, and what the others are. Pure.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What an address is, when it is not a public one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    /// An address of a network of one's own, or one that leads there: may be allowed.
    Private,
    /// No address of one machine, or one in disguise: is never asked.
    Never,
}

/// IPv4 networks that are not public (RFC 6890 and its registry).
const V4: &[(Ipv4Addr, u32, Special)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8, Special::Never),
    (Ipv4Addr::new(10, 0, 0, 0), 8, Special::Private),
    // Between a provider and its customers (RFC 6598); overlay networks use it as well.
    (Ipv4Addr::new(100, 64, 0, 0), 10, Special::Private),
    (Ipv4Addr::new(127, 0, 0, 0), 8, Special::Private),
    // Link-local; clouds tell a machine its secrets here.
    (Ipv4Addr::new(169, 254, 0, 0), 16, Special::Private),
    (Ipv4Addr::new(172, 16, 0, 0), 12, Special::Private),
    (Ipv4Addr::new(192, 0, 0, 0), 24, Special::Private),
    (Ipv4Addr::new(192, 0, 2, 0), 24, Special::Private),
    (Ipv4Addr::new(192, 88, 99, 0), 24, Special::Private),
    (Ipv4Addr::new(192, 168, 0, 0), 16, Special::Private),
    (Ipv4Addr::new(198, 18, 0, 0), 15, Special::Private),
    (Ipv4Addr::new(198, 51, 100, 0), 24, Special::Private),
    (Ipv4Addr::new(203, 0, 113, 0), 24, Special::Private),
    (Ipv4Addr::new(224, 0, 0, 0), 4, Special::Never),
    (Ipv4Addr::new(240, 0, 0, 0), 4, Special::Never),
];

/// IPv6 networks that are not public; the first that matches counts.
const V6: &[(Ipv6Addr, u32, Special)] = &[
    (Ipv6Addr::LOCALHOST, 128, Special::Private),
    // Unspecified, and IPv4 addresses in disguise: compatible and mapped (RFC 4291 2.5.5).
    (Ipv6Addr::UNSPECIFIED, 96, Special::Never),
    (v6(0, 0, 0, 0xffff), 96, Special::Never),
    (v6(0xff00, 0, 0, 0), 8, Special::Never),
    // Teredo, benchmarks and other special purposes (RFC 2928), documentation, 6to4.
    (v6(0x2001, 0, 0, 0), 23, Special::Private),
    (v6(0x2001, 0x0db8, 0, 0), 32, Special::Private),
    (v6(0x2002, 0, 0, 0), 16, Special::Private),
    (v6(0x3fff, 0, 0, 0), 20, Special::Private),
];

/// The first three groups and the sixth of an address.
const fn v6(a: u16, b: u16, c: u16, f: u16) -> Ipv6Addr {
    Ipv6Addr::new(a, b, c, 0, 0, f, 0, 0)
}

/// What an address is; nothing for a public one.
#[must_use]
pub fn special(address: IpAddr) -> Option<Special> {
    match address {
        IpAddr::V4(address) => V4
            .iter()
            .find(|(network, prefix, _)| {
                (network.to_bits() ^ address.to_bits()).leading_zeros() >= *prefix
            })
            .map(|(_, _, special)| *special),
        IpAddr::V6(address) => V6
            .iter()
            .find(|(network, prefix, _)| {
                (network.to_bits() ^ address.to_bits()).leading_zeros() >= *prefix
            })
            .map(|(_, _, special)| *special)
            // Only 2000::/3 is given out (RFC 4291 2.4): the rest is local, translated or nothing.
            .or_else(|| (address.segments()[0] >> 13 != 1).then_some(Special::Private)),
    }
}

/// The IPv4 address that packets to an IPv6 address end at: behind a translator (RFC 6052) or by 6to4 (RFC 3056).
#[must_use]
pub fn embedded(address: IpAddr) -> Option<Ipv4Addr> {
    let IpAddr::V6(address) = address else {
        return None;
    };
    let [a, b, c, d, e, f, g, h] = address.segments();
    let join = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match (a, b) {
        (0x64, 0xff9b) if [c, d, e, f] == [0; 4] => Some(join(g, h)),
        (0x2002, _) => Some(join(b, c)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn no_address_of_the_inside_passes_for_public() {
        for (text, wanted) in [
            ("0.0.0.0", Some(Special::Never)),
            ("0.255.255.255", Some(Special::Never)),
            ("1.0.0.0", None),
            ("9.255.255.255", None),
            ("10.0.0.0", Some(Special::Private)),
            ("10.255.255.255", Some(Special::Private)),
            ("11.0.0.0", None),
            ("100.63.255.255", None),
            ("100.64.0.0", Some(Special::Private)),
            ("100.127.255.255", Some(Special::Private)),
            ("100.128.0.0", None),
            ("126.255.255.255", None),
            ("127.0.0.1", Some(Special::Private)),
            ("127.255.255.255", Some(Special::Private)),
            ("128.0.0.0", None),
            ("169.253.255.255", None),
            ("169.254.169.254", Some(Special::Private)),
            ("169.255.0.0", None),
            ("172.15.255.255", None),
            ("172.16.0.0", Some(Special::Private)),
            ("172.31.255.255", Some(Special::Private)),
            ("172.32.0.0", None),
            ("192.0.0.8", Some(Special::Private)),
            ("192.0.1.0", None),
            ("192.0.2.1", Some(Special::Private)),
            ("192.88.99.1", Some(Special::Private)),
            ("192.167.255.255", None),
            ("192.168.0.0", Some(Special::Private)),
            ("192.169.0.0", None),
            ("198.17.255.255", None),
            ("198.18.0.0", Some(Special::Private)),
            ("198.19.255.255", Some(Special::Private)),
            ("198.20.0.0", None),
            ("198.51.100.7", Some(Special::Private)),
            ("203.0.113.7", Some(Special::Private)),
            ("223.255.255.255", None),
            ("224.0.0.1", Some(Special::Never)),
            ("239.255.255.255", Some(Special::Never)),
            ("240.0.0.0", Some(Special::Never)),
            ("255.255.255.255", Some(Special::Never)),
            ("::", Some(Special::Never)),
            ("::1", Some(Special::Private)),
            ("::2", Some(Special::Never)),
            ("::127.0.0.1", Some(Special::Never)),
            ("::ffff:127.0.0.1", Some(Special::Never)),
            ("::ffff:8.8.8.8", Some(Special::Never)),
            ("::ffff:0:127.0.0.1", Some(Special::Private)),
            ("64:ff9b::8.8.8.8", Some(Special::Private)),
            ("64:ff9b::127.0.0.1", Some(Special::Private)),
            ("64:ff9b:1::1", Some(Special::Private)),
            ("100::1", Some(Special::Private)),
            ("1fff:ffff::", Some(Special::Private)),
            ("2000::", None),
            ("2001::1", Some(Special::Private)),
            ("2001:1ff::1", Some(Special::Private)),
            ("2001:200::1", None),
            ("2001:4860:4860::8888", None),
            ("2001:db8::1", Some(Special::Private)),
            ("2001:db9::1", None),
            ("2002:7f00:1::", Some(Special::Private)),
            ("2002:808:808::1", Some(Special::Private)),
            ("2003::1", None),
            ("2a00:1450::1", None),
            ("3fff::1", Some(Special::Private)),
            ("3fff:1000::1", None),
            ("4000::", Some(Special::Private)),
            ("5f00::1", Some(Special::Private)),
            ("fc00::1", Some(Special::Private)),
            ("fdff:ffff::1", Some(Special::Private)),
            ("fe80::1", Some(Special::Private)),
            ("febf::1", Some(Special::Private)),
            ("fec0::1", Some(Special::Private)),
            ("feff::1", Some(Special::Private)),
            ("ff02::1", Some(Special::Never)),
        ] {
            assert_eq!(special(ip(text)), wanted, "{text}");
        }
    }

    #[test]
    fn an_address_inside_an_address_is_seen() {
        for (text, wanted) in [
            ("64:ff9b::10.0.0.1", Some("10.0.0.1")),
            ("64:ff9b:1::10.0.0.1", None),
            ("2002:7f00:1::5", Some("127.0.0.1")),
            ("2001:db8::1", None),
            ("10.0.0.1", None),
        ] {
            let found = embedded(ip(text)).map(|ip| ip.to_string());
            assert_eq!(found.as_deref(), wanted, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_library_finds_nothing_private_that_we_do_not(bits in any::<u32>(), low in any::<u128>()) {
            let v4 = Ipv4Addr::from_bits(bits);
            let inside = v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_multicast()
                || v4.is_broadcast() || v4.is_documentation() || v4.is_unspecified();
            prop_assert!(!inside || special(v4.into()).is_some(), "{v4}");
            let v6 = Ipv6Addr::from_bits(low);
            let inside = v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local()
                || v6.is_multicast() || v6.is_unspecified() || v6.to_ipv4().is_some();
            prop_assert!(!inside || special(v6.into()).is_some(), "{v6}");
        }
    }
}
