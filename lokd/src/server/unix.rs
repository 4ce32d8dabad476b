//! The admin socket: where it may be, and who is at its other end.

use super::connection;
use super::limits::Limits;
use super::listener::{drain, pause_after};
use super::shutdown::Shutdown;
use crate::config::{is_overflow_gid, is_overflow_uid};
use crate::exit::{Class, Exit};
use crate::request::{PeerCred, Unnamed};
use axum::Router;
use http::Extensions;
use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::getsockopt;
use nix::sys::socket::sockopt::GetStruct;
use std::fmt::Display;
use std::future::Future;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// What is done about a peer whom the kernel cannot name, after its connection was closed.
type OnUnnamed = Box<dyn Fn(Unnamed) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// The bound admin socket. Its file goes when it is dropped, unless somebody replaced it.
pub struct AdminListener {
    listener: UnixListener,
    path: PathBuf,
    /// Device and inode of the file that is ours to remove.
    file: Option<(u64, u64)>,
    on_unnamed: OnUnnamed,
}

impl std::fmt::Debug for AdminListener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AdminListener")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl AdminListener {
    /// Binds the socket in a directory that only its owner can change, and takes a dead one's place. It is given to `group`
    /// before its mode lets anybody in.
    ///
    /// The process's umask must keep others out until the mode is set (see `lifecycle::harden`).
    /// It needs a running tokio runtime.
    ///
    /// # Errors
    /// The place is not safe, or another lokd answers there (75).
    pub fn bind(path: &Path, mode: u32, group: Option<u32>) -> Result<Self, Exit> {
        check_parent(path)?;
        clear(path)?;
        let refuse = |why| {
            refuse(
                path,
                why,
                "make its directory, owned by the user that lokd runs as",
            )
        };
        let listener = UnixListener::bind(path).map_err(refuse)?;
        if let Some(gid) = group {
            std::os::unix::fs::lchown(path, None, Some(gid)).map_err(|why| {
                let _ = std::fs::remove_file(path);
                let why = format!("it cannot be given to the group {gid}: {why}");
                let fix = "run lokd as a member of admin_socket.group, or leave that key out";
                self::refuse(path, why, fix)
            })?;
        }
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).map_err(refuse)?;
        let metadata = std::fs::symlink_metadata(path).map_err(refuse)?;
        Ok(Self {
            listener,
            path: path.to_owned(),
            file: Some((metadata.dev(), metadata.ino())),
            on_unnamed: Box::new(|_| Box::pin(std::future::ready(()))),
        })
    }

    /// Takes a socket over that the service manager bound, and to whom its file belongs.
    ///
    /// It needs a running tokio runtime.
    ///
    /// # Errors
    /// The runtime does not take it.
    pub fn inherit(listener: std::os::unix::net::UnixListener, path: &Path) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        Ok(Self {
            listener: UnixListener::from_std(listener)?,
            path: path.to_owned(),
            file: None,
            on_unnamed: Box::new(|_| Box::pin(std::future::ready(()))),
        })
    }

    /// Hears of every peer that was sent away because the kernel cannot name it.
    #[must_use]
    pub fn on_unnamed<F: Future<Output = ()> + Send + 'static>(
        mut self,
        hear: impl Fn(Unnamed) -> F + Send + Sync + 'static,
    ) -> Self {
        self.on_unnamed = Box::new(move |unnamed| Box::pin(hear(unnamed)));
        self
    }
}

impl Drop for AdminListener {
    fn drop(&mut self) {
        let ours = std::fs::symlink_metadata(&self.path)
            .is_ok_and(|metadata| Some((metadata.dev(), metadata.ino())) == self.file);
        if ours {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn refuse(path: &Path, why: impl Display, fix: &str) -> Exit {
    let message = format!("cannot listen on the admin socket {}", path.display());
    Exit::new(Class::Config, message, why, fix)
}

fn check_parent(path: &Path) -> Result<(), Exit> {
    let fix = "put admin_socket.path into a directory of its own, such as /run/lokd";
    let parent = path.parent().unwrap_or(Path::new("/"));
    let metadata = std::fs::symlink_metadata(parent)
        .map_err(|error| refuse(path, format!("{}: {error}", parent.display()), fix))?;
    if metadata.is_symlink() {
        return Err(refuse(
            path,
            format!("{} is a symbolic link", parent.display()),
            fix,
        ));
    }
    let owner = metadata.uid();
    if owner != 0 && owner != rustix::process::geteuid().as_raw() {
        return Err(refuse(
            path,
            format!("{} belongs to another user", parent.display()),
            fix,
        ));
    }
    // Also with the sticky bit: whoever is first there could put a socket of their own.
    if metadata.mode() & 0o002 != 0 {
        return Err(refuse(
            path,
            format!("everyone can make files in {}", parent.display()),
            fix,
        ));
    }
    Ok(())
}

/// Removes the socket of a lokd that is gone.
fn clear(path: &Path) -> Result<(), Exit> {
    let metadata = match std::fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(refuse(path, error, "make it readable")),
    };
    if !metadata.file_type().is_socket() {
        return Err(refuse(
            path,
            "something that is no socket is there",
            "remove it",
        ));
    }
    match std::os::unix::net::UnixStream::connect(path) {
        Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            std::fs::remove_file(path).map_err(|error| refuse(path, error, "remove it"))
        }
        Err(error) => Err(refuse(path, error, "look at what is there")),
        Ok(_) => Err(Exit::new(
            Class::Locked,
            format!("another lokd is running on {}", path.display()),
            "it answers there",
            "stop it first, or choose another admin_socket.path",
        )),
    }
}

pub(super) async fn accept(
    socket: AdminListener,
    router: Router,
    limits: Limits,
    shutdown: Shutdown,
) {
    let slots = Arc::new(Semaphore::new(limits.admin_connections));
    let mut connections = JoinSet::new();
    loop {
        let slot = tokio::select! {
            slot = slots.clone().acquire_owned() => slot,
            () = shutdown.draining() => break,
        };
        let accepted = tokio::select! {
            accepted = socket.listener.accept() => accepted,
            () = shutdown.draining() => break,
        };
        while connections.try_join_next().is_some() {}
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                pause_after(&error).await;
                continue;
            }
        };
        let cred = match peer_cred(&stream) {
            Ok(cred) => cred,
            Err(unnamed) => {
                drop(stream);
                let heard = (socket.on_unnamed)(unnamed);
                connections.spawn(async move {
                    heard.await;
                    drop(slot);
                });
                continue;
            }
        };
        let mut seed = Extensions::new();
        seed.insert(cred);
        let one = connection::serve(
            stream,
            false,
            router.clone(),
            seed,
            limits.clone(),
            shutdown.clone(),
        );
        connections.spawn(async move {
            one.await;
            drop(slot);
        });
    }
    drop(socket);
    drain(connections, &limits, &shutdown).await;
}

/// Who connected; a peer that the kernel cannot name is nobody.
fn peer_cred(stream: &UnixStream) -> Result<PeerCred, Unnamed> {
    let cred = stream.peer_cred().map_err(|error| Unnamed {
        uid: None,
        why: format!("no peer credentials: {error}"),
    })?;
    let (uid, gid) = (cred.uid(), cred.gid());
    let unnamed = |why: String| Unnamed {
        uid: Some(uid),
        why,
    };
    if is_overflow_uid(uid) || is_overflow_gid(gid) {
        let why = format!("uid {uid}, gid {gid}: the kernel cannot name this peer");
        return Err(unnamed(why));
    }
    let mut groups = peer_groups(stream)
        .map_err(|error| unnamed(format!("uid {uid}: its groups cannot be read: {error}")))?;
    groups.retain(|gid| !is_overflow_gid(*gid));
    Ok(PeerCred {
        uid,
        gid,
        groups,
        pid: cred.pid(),
    })
}

/// The supplementary groups at the moment of connecting (`SO_PEERGROUPS`, unix(7)).
///
/// The option answers ERANGE until the buffer is long enough. The getter takes exact lengths only,
/// so they are tried one after the other; a peer in more than 128 groups is refused rather than half known.
fn peer_groups(stream: &UnixStream) -> nix::Result<Vec<u32>> {
    macro_rules! ask {
        ($($count:literal)+) => {$({
            #[derive(Clone, Copy)]
            struct Groups;
            nix::getsockopt_impl!(
                Groups,
                libc::SOL_SOCKET,
                libc::SO_PEERGROUPS,
                [u32; $count],
                GetStruct<[u32; $count]>
            );
            match getsockopt(&stream.as_fd(), Groups) {
                Err(Errno::ERANGE) => {}
                Ok(groups) => return Ok(groups.to_vec()),
                Err(error) => return Err(error),
            }
        })+};
    }
    ask!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128);
    Err(Errno::ERANGE)
}
