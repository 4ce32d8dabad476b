//! A balancer as plain as can be: each new connection goes to the next node.

use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Listens on a port of the loopback address until the process ends. Threads of its own carry the bytes, so that it works
/// while a test blocks.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
}

impl Proxy {
    /// Listens on a free port in front of `nodes`.
    ///
    /// # Panics
    ///
    /// When no port can be listened on.
    #[must_use]
    pub fn start(nodes: Vec<SocketAddr>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, crate::ports::free())).unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let next = AtomicUsize::new(0);
            for client in listener.incoming().flatten() {
                let turn = next.fetch_add(1, Ordering::Relaxed);
                // A node that is down is passed over, as a balancer with health checks does.
                let node = (0..nodes.len())
                    .find_map(|i| TcpStream::connect(nodes[(turn + i) % nodes.len()]).ok());
                if let Some(node) = node {
                    carry(client, node).ok();
                }
            }
        });
        Self { address }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

fn carry(client: TcpStream, node: TcpStream) -> io::Result<()> {
    client.set_nodelay(true)?;
    node.set_nodelay(true)?;
    for (mut from, mut to) in [(client.try_clone()?, node.try_clone()?), (node, client)] {
        std::thread::spawn(move || {
            io::copy(&mut from, &mut to).ok();
            to.shutdown(Shutdown::Write).ok();
        });
    }
    Ok(())
}
