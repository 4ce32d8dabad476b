//! What lok must not be built from.

/// Two TLS libraries too many, and RSA with a known timing leak (RUSTSEC-2023-0071).
const BANNED: [&str; 3] = ["native-tls", "openssl", "rsa"];

#[test]
fn no_banned_crate_is_in_the_lock_file() {
    let path = lok_tests::paths::root().join("Cargo.lock");
    let lock: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let names = packages
        .iter()
        .filter_map(|package| package["name"].as_str());
    let found: Vec<&str> = names.filter(|name| BANNED.contains(name)).collect();
    assert_eq!(found, [""; 0]);
}
