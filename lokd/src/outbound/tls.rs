//! TLS towards others: the host of the URL, verified by the roots of the machine and those of `outbound.ca_file`.

use super::error::Why;
use rustls::crypto::aws_lc_rs;
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use thiserror::Error;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use url::Host;

/// Why there is no client.
#[derive(Debug, Error)]
pub enum SetupError {
    /// `outbound.ca_file` is not what it should be.
    #[error("outbound.ca_file {}: {why}", path.display())]
    Roots {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// rustls refuses its own settings.
    #[error("TLS cannot be set up: {0}")]
    Rustls(rustls::Error),
}

/// What verifies other hosts.
pub struct Tls {
    connector: TlsConnector,
}

impl Tls {
    /// Reads the roots of the machine and those of the file. A machine without any verifies nobody.
    ///
    /// # Errors
    /// The file is not to be read, or has nothing of use in it.
    pub fn new(ca_file: Option<&Path>) -> Result<Self, SetupError> {
        let mut roots = RootCertStore::empty();
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        if let Some(path) = ca_file {
            add(&mut roots, path).map_err(|why| SetupError::Roots {
                path: path.to_owned(),
                why,
            })?;
        }
        if roots.is_empty() {
            tracing::warn!(
                "this machine trusts no certificate authority: https addresses of others cannot be used; \
                 install its ca-certificates, or name a file in outbound.ca_file"
            );
        }
        let mut config =
            ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
                .map_err(SetupError::Rustls)?
                .with_root_certificates(roots)
                .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self {
            connector: TlsConnector::from(Arc::new(config)),
        })
    }

    /// Speaks TLS with `host`, and nobody else, on a connection.
    ///
    /// # Errors
    /// It does not, or is somebody else.
    pub async fn connect(
        &self,
        host: &Host<String>,
        stream: TcpStream,
    ) -> Result<TlsStream<TcpStream>, Why> {
        let name = match host {
            Host::Domain(name) => {
                ServerName::try_from(name.clone()).map_err(|why| Why::Tls(why.to_string()))?
            }
            Host::Ipv4(ip) => ServerName::from(std::net::IpAddr::from(*ip)),
            Host::Ipv6(ip) => ServerName::from(std::net::IpAddr::from(*ip)),
        };
        self.connector
            .connect(name, stream)
            .await
            .map_err(|why| Why::Tls(why.to_string()))
    }
}

fn add(roots: &mut RootCertStore, path: &Path) -> Result<(), String> {
    let certificates: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(path)
        .and_then(Iterator::collect)
        .map_err(|why| match why {
            rustls_pki_types::pem::Error::Io(why) => format!("cannot be read: {why}"),
            _ => "is not whole PEM".to_owned(),
        })?;
    if certificates.is_empty() {
        return Err("has no certificate in it".to_owned());
    }
    for certificate in certificates {
        roots
            .add(certificate)
            .map_err(|why| format!("has a certificate that is not usable: {why}"))?;
    }
    Ok(())
}
