//! Sockets that the service manager bound and hands over by name (sd_listen_fds(3)).

use crate::exit::{Class, Exit};
use listenfd::ListenFd;
use rustix::net::sockopt::socket_acceptconn;
use std::fmt::Display;
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::os::unix::net::UnixListener;

/// More than anybody hands over.
const MOST: usize = 64;

/// The sockets that were handed over.
#[derive(Debug, Default)]
pub struct Inherited {
    /// The admin socket (`admin`).
    pub admin: Option<UnixListener>,
    /// Public sockets, with TLS (`https`) or without (`http`).
    pub public: Vec<(TcpListener, bool)>,
}

impl Inherited {
    /// Takes what the environment says was handed over to this process.
    ///
    /// # Errors
    /// A socket has a name that lokd does not know, or is not what its name says (78).
    pub fn take() -> Result<Self, Exit> {
        let var = |name| std::env::var(name).ok();
        let own = std::process::id().to_string();
        let (Some(count), Some(pid)) = (var("LISTEN_FDS"), var("LISTEN_PID")) else {
            return Ok(Self::default());
        };
        // Of somebody further up, whose variables were not cleared.
        if pid != own {
            return Ok(Self::default());
        }
        let count: usize = match count.parse() {
            Ok(count) if count <= MOST => count,
            _ => {
                return Err(refuse(format!(
                    "LISTEN_FDS is {count:?}, which is no number of sockets"
                )));
            }
        };
        let names = var("LISTEN_FDNAMES").unwrap_or_default();
        let names: Vec<&str> = names.split(':').filter(|_| count > 0).collect();
        if names.len() != count {
            let why = format!(
                "LISTEN_FDS counts {count} sockets, and LISTEN_FDNAMES names {}",
                names.len()
            );
            return Err(refuse(why));
        }
        let mut fds = ListenFd::from_env();
        let mut taken = Self::default();
        for (index, name) in names.into_iter().enumerate() {
            taken.add(&mut fds, index, name)?;
        }
        Ok(taken)
    }

    fn add(&mut self, fds: &mut ListenFd, index: usize, name: &str) -> Result<(), Exit> {
        let wrong = |why: &dyn Display| refuse(format!("the socket {name:?}: {why}"));
        match name {
            "admin" => {
                let socket = fds.take_unix_listener(index).map_err(|why| wrong(&why))?;
                let socket = socket.ok_or_else(|| wrong(&"it is not there"))?;
                listens(&socket).map_err(|why| wrong(&why))?;
                if self.admin.replace(socket).is_some() {
                    return Err(wrong(&"there are two of this name"));
                }
            }
            "http" | "https" => {
                let socket = fds.take_tcp_listener(index).map_err(|why| wrong(&why))?;
                let socket = socket.ok_or_else(|| wrong(&"it is not there"))?;
                listens(&socket).map_err(|why| wrong(&why))?;
                self.public.push((socket, name == "https"));
            }
            _ => {
                let why = format!(
                    "lokd knows no socket of the name {name:?}, only admin, http and https"
                );
                return Err(refuse(why));
            }
        }
        Ok(())
    }
}

fn listens(socket: &impl AsFd) -> Result<(), String> {
    match socket_acceptconn(socket) {
        Ok(true) => Ok(()),
        Ok(false) => Err("it does not listen".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

fn refuse(why: String) -> Exit {
    Exit::new(
        Class::Config,
        "the sockets of the service manager cannot be used",
        why,
        "give each socket unit FileDescriptorName=admin, http or https; see lokd.socket",
    )
}
