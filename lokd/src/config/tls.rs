//! `[tls]`: the certificate of the public listener.

use super::section::Section;
use serde::Serialize;
use std::path::PathBuf;

/// The certificate of the public listener.
#[derive(Clone, Debug, Serialize)]
pub struct Tls {
    /// The chain in PEM, the server's own certificate first.
    pub cert_file: PathBuf,
    /// The private key in PEM.
    pub key_file: PathBuf,
}

impl Tls {
    pub(super) fn read(section: &mut Section) -> Option<Self> {
        let cert_file = section.required("cert_file", "cert_file = \"/etc/lok/tls/cert.pem\"");
        let key_file = section.required("key_file", "key_file = \"/etc/lok/tls/key.pem\"");
        Some(Self {
            cert_file: cert_file?,
            key_file: key_file?,
        })
    }
}
