//! What a Fakts client is, and what it does.

use super::words::words;

words! {
    /// What a client is.
    ClientKind, "kind of client" {
        /// An app on somebody's machine that is being worked on, or runs as a program.
        Development = "development",
        /// A site that runs in a browser.
        Website = "website",
        /// An installed program with a window.
        Desktop = "desktop",
        /// An app on a phone.
        Mobile = "mobile",
        /// A set of services that asks for itself.
        Hub = "hub",
        /// A service that signs people in here.
        RelyingParty = "relying_party",
    }
}

words! {
    /// What a client does.
    ClientRole, "role of a client" {
        /// A person sits in front of it.
        Interface = "interface",
        /// It works on its own.
        Agent = "agent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written() {
        for kind in ClientKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        for role in ClientRole::ALL {
            assert_eq!(role.to_string().parse(), Ok(*role));
        }
        assert_eq!(ClientKind::RelyingParty.as_str(), "relying_party");
        for bad in ["", "Development", "relying-party", "web"] {
            let fault = bad.parse::<ClientKind>().expect_err("refused");
            assert!(fault.message.contains("relying_party"), "{fault}");
        }
    }
}
