//! What lok must not be built from.

/// Two TLS libraries too many.
const BANNED: [&str; 2] = ["native-tls", "openssl"];

fn packages() -> Vec<toml::Table> {
    let path = lok_tests::paths::root().join("Cargo.lock");
    let lock: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    packages
        .iter()
        .map(|package| package.as_table().unwrap().clone())
        .collect()
}

#[test]
fn no_banned_crate_is_in_the_lock_file() {
    let packages = packages();
    let names = packages
        .iter()
        .filter_map(|package| package["name"].as_str());
    let found: Vec<&str> = names.filter(|name| BANNED.contains(name)).collect();
    assert_eq!(found, [""; 0]);
}

/// RSA with a known timing leak (RUSTSEC-2023-0071) is there to verify passkeys by their public keys, and for nothing else.
#[test]
fn only_passkeys_bring_the_rsa_crate() {
    let packages = packages();
    let users = packages
        .iter()
        .filter(|package| {
            let needs = package.get("dependencies").and_then(toml::Value::as_array);
            needs.is_some_and(|needs| {
                needs
                    .iter()
                    .filter_map(toml::Value::as_str)
                    .any(|need| need.split(' ').next() == Some("rsa"))
            })
        })
        .filter_map(|package| package["name"].as_str());
    assert_eq!(users.collect::<Vec<_>>(), ["crypto-glue"]);
}
