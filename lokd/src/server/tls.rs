//! TLS of the public listener: 1.2 and 1.3, with a certificate that can be replaced while connections run.

use rustls::crypto::aws_lc_rs;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use thiserror::Error;
use tokio_rustls::TlsAcceptor;

/// Why a certificate is not taken. None of these quotes a file's content.
#[derive(Debug, Error)]
pub enum TlsError {
    /// The file cannot be read or is no PEM.
    #[error("{}: {why}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The file has no certificate in it.
    #[error("{} has no certificate", .0.display())]
    Empty(PathBuf),
    /// The key is another certificate's.
    #[error("the key does not belong to the certificate: {0}")]
    Mismatch(rustls::Error),
    /// The certificate is not valid now.
    #[error("the certificate is not valid now: {0}")]
    Dates(webpki::Error),
    /// rustls does not take it.
    #[error("the certificate or key is not usable: {0}")]
    Unusable(rustls::Error),
    /// It is somebody else's.
    #[error("the certificate does not name {0}, the host of the issuer")]
    Host(String),
}

/// A certificate and its key that were checked and are not in use yet.
#[derive(Debug)]
pub struct Candidate(Arc<CertifiedKey>);

impl Candidate {
    /// Reads a chain and a key, and checks that they can be used now.
    ///
    /// # Errors
    /// What is wrong, and in which file.
    pub fn read(cert_file: &Path, key_file: &Path) -> Result<Self, TlsError> {
        Ok(Self(Arc::new(read(cert_file, key_file)?)))
    }

    /// Whether clients that ask for `host` take it for its own.
    #[must_use]
    pub fn covers(&self, host: &str) -> bool {
        covers(&self.0, host)
    }
}

/// The certificate in use and the settings around it. Clones share the certificate.
#[derive(Clone, Debug)]
pub struct TlsState {
    current: Arc<Current>,
    config: Arc<rustls::ServerConfig>,
}

#[derive(Debug)]
struct Current(RwLock<Arc<CertifiedKey>>);

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(
            self.0
                .read()
                .unwrap_or_else(PoisonError::into_inner)
                .clone(),
        )
    }
}

impl TlsState {
    /// Reads a chain and a key, and checks that they can be used now.
    ///
    /// # Errors
    /// What is wrong, and in which file.
    pub fn load(cert_file: &Path, key_file: &Path) -> Result<Self, TlsError> {
        let candidate = Candidate::read(cert_file, key_file)?;
        let current = Arc::new(Current(RwLock::new(candidate.0)));
        let mut config =
            rustls::ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
                .map_err(TlsError::Unusable)?
                .with_no_client_auth()
                .with_cert_resolver(current.clone());
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Self {
            current,
            config: Arc::new(config),
        })
    }

    /// Takes another certificate up; connections that run are not touched.
    pub fn take_up(&self, candidate: Candidate) {
        *self
            .current
            .0
            .write()
            .unwrap_or_else(PoisonError::into_inner) = candidate.0;
    }

    /// Whether clients that ask for `host` take the certificate in use for its own.
    #[must_use]
    pub fn covers(&self, host: &str) -> bool {
        covers(&self.in_use(), host)
    }

    /// When the certificate in use ends, in seconds since 1970.
    #[must_use]
    pub fn not_after(&self) -> Option<u64> {
        not_after(self.in_use().cert.first()?)
    }

    fn in_use(&self) -> Arc<CertifiedKey> {
        self.current
            .0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What speaks TLS with a new connection.
    #[must_use]
    pub fn acceptor(&self) -> TlsAcceptor {
        self.config.clone().into()
    }
}

fn covers(certified: &CertifiedKey, host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let Ok(name) = ServerName::try_from(host) else {
        return false;
    };
    certified
        .cert
        .first()
        .and_then(|leaf| webpki::EndEntityCert::try_from(leaf).ok())
        .is_some_and(|leaf| leaf.verify_is_valid_for_subject_name(&name).is_ok())
}

/// The end of a certificate, which the library tells to whoever asks about a moment behind it.
fn not_after(leaf: &CertificateDer<'_>) -> Option<u64> {
    let end_of_time = UnixTime::since_unix_epoch(Duration::from_secs(253_402_300_800));
    match verify_at(leaf, end_of_time).ok()? {
        Err(webpki::Error::CertExpired { not_after, .. }) => Some(not_after.as_secs()),
        _ => None,
    }
}

/// Verifies a certificate without trust anchors: nothing comes of it but what is looked at before those, the dates.
fn verify_at(
    leaf: &CertificateDer<'_>,
    time: UnixTime,
) -> Result<Result<(), webpki::Error>, webpki::Error> {
    let parsed = webpki::EndEntityCert::try_from(leaf)?;
    let usage = webpki::KeyUsage::server_auth();
    Ok(parsed
        .verify_for_usage(&[], &[], &[], time, usage, None, None)
        .map(drop))
}

fn read(cert_file: &Path, key_file: &Path) -> Result<CertifiedKey, TlsError> {
    let file = |path: &Path, error: rustls_pki_types::pem::Error| TlsError::File {
        path: path.to_owned(),
        why: match error {
            rustls_pki_types::pem::Error::Io(error) => error.to_string(),
            rustls_pki_types::pem::Error::NoItemsFound => "has nothing of the kind in it".into(),
            _ => "is not whole PEM".into(),
        },
    };
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(cert_file)
        .and_then(Iterator::collect)
        .map_err(|error| file(cert_file, error))?;
    let leaf = chain
        .first()
        .ok_or_else(|| TlsError::Empty(cert_file.to_owned()))?;
    check_dates(leaf, cert_file)?;
    let key = PrivateKeyDer::from_pem_file(key_file).map_err(|error| file(key_file, error))?;
    let key = aws_lc_rs::sign::any_supported_type(&key).map_err(TlsError::Unusable)?;
    let certified = CertifiedKey::new(chain, key);
    certified.keys_match().map_err(TlsError::Mismatch)?;
    Ok(certified)
}

/// Only the dates: who issued it is the clients' business.
fn check_dates(leaf: &CertificateDer<'_>, path: &Path) -> Result<(), TlsError> {
    let file = |error: webpki::Error| TlsError::File {
        path: path.to_owned(),
        why: error.to_string(),
    };
    let verified = verify_at(leaf, UnixTime::now()).map_err(file)?;
    match verified {
        Err(
            error @ (webpki::Error::CertExpired { .. } | webpki::Error::CertNotValidYet { .. }),
        ) => Err(TlsError::Dates(error)),
        // Without trust anchors nothing verifies; the dates are looked at before that.
        _ => Ok(()),
    }
}
