//! From a host to its addresses, asked once.

use super::error::Why;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs, UdpSocket};
use std::pin::Pin;
use std::sync::Arc;
use tokio::sync::Semaphore;
use url::Host;

/// Names that are looked up at once. A look-up cannot be broken off: it holds its place until it ends.
const LOOKUPS: usize = 32;

/// The addresses of a host, to come.
pub type Addresses<'a> = Pin<Box<dyn Future<Output = Result<Vec<SocketAddr>, Why>> + Send + 'a>>;

/// Finds the addresses of a host.
pub trait Resolve: Send + Sync {
    /// All of them, at least one.
    fn resolve<'a>(&'a self, host: &'a Host<String>, port: u16) -> Addresses<'a>;
}

/// The resolver of the machine.
#[derive(Debug)]
pub struct SystemResolver {
    places: Arc<Semaphore>,
}

impl Default for SystemResolver {
    fn default() -> Self {
        Self {
            places: Arc::new(Semaphore::new(LOOKUPS)),
        }
    }
}

impl Resolve for SystemResolver {
    fn resolve<'a>(&'a self, host: &'a Host<String>, port: u16) -> Addresses<'a> {
        Box::pin(async move {
            let name = match host {
                Host::Ipv4(ip) => return Ok(vec![SocketAddr::from((*ip, port))]),
                Host::Ipv6(ip) => return Ok(vec![SocketAddr::from((*ip, port))]),
                Host::Domain(name) => name.clone(),
            };
            let place = self.places.clone().acquire_owned().await;
            let found = tokio::task::spawn_blocking(move || {
                let _place = place;
                (name, port).to_socket_addrs().map(Iterator::collect)
            })
            .await
            .map_err(|why| Why::Resolve(why.to_string()))?;
            let addresses: Vec<SocketAddr> = found.map_err(|why| Why::Resolve(why.to_string()))?;
            if addresses.is_empty() {
                return Err(Why::Resolve("it has no address".to_owned()));
            }
            Ok(addresses)
        })
    }
}

/// Whether an address is one of this machine's: a datagram to it, which is not sent, would leave from itself.
#[must_use]
pub fn is_this_machine(ip: IpAddr) -> bool {
    if ip.is_loopback() {
        return true;
    }
    let any = match ip {
        IpAddr::V4(_) => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        IpAddr::V6(_) => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
    };
    UdpSocket::bind((any, 0))
        .and_then(|socket| {
            socket.connect((ip, 9))?;
            socket.local_addr()
        })
        .is_ok_and(|from| from.ip() == ip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_knows_itself() {
        assert!(is_this_machine([127, 0, 0, 1].into()));
        assert!(is_this_machine([127, 1, 2, 3].into()));
        assert!(!is_this_machine([8, 8, 8, 8].into()));
        // Whatever address this machine has towards others is its own.
        let socket = UdpSocket::bind("0.0.0.0:0").expect("bound");
        if socket.connect("8.8.8.8:9").is_ok() {
            let own = socket.local_addr().expect("an address").ip();
            assert!(is_this_machine(own), "{own}");
        }
    }
}
