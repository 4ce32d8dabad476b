//! What a connection is doing, so that an idle or a dawdling one can be closed.

use super::limits::Limits;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::watch;
use tokio::time::Instant;

/// What a connection is doing, and since when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Activity {
    since: Instant,
    in_flight: usize,
    /// A head has begun and is not yet whole (HTTP/1 only).
    reading: bool,
    /// Nothing has come yet.
    fresh: bool,
}

impl Activity {
    /// When to give up, unless something happens before.
    pub fn deadline(&self, limits: &Limits) -> Option<Instant> {
        match self {
            Self { in_flight: 1.., .. } => None,
            Self { reading: true, .. } => Some(self.since + limits.header),
            Self { .. } => Some(self.since + limits.idle),
        }
    }

    /// Nothing has come yet: who connected just now is about to ask.
    pub fn is_fresh(&self) -> bool {
        self.fresh
    }

    /// No request has begun.
    pub fn is_idle(&self) -> bool {
        self.in_flight == 0 && !self.reading
    }
}

/// Where the parts of a connection report what they do.
#[derive(Clone, Debug)]
pub(super) struct Reporter(Arc<watch::Sender<Activity>>);

impl Reporter {
    pub fn new() -> (Self, watch::Receiver<Activity>) {
        let (sender, receiver) = watch::channel(Activity {
            since: Instant::now(),
            in_flight: 0,
            reading: false,
            fresh: true,
        });
        (Self(Arc::new(sender)), receiver)
    }

    /// A request is in flight until the guard is dropped, also if its future is.
    pub fn request(&self) -> RequestGuard {
        self.0.send_modify(|activity| {
            activity.in_flight += 1;
            activity.reading = false;
            activity.fresh = false;
        });
        RequestGuard(self.clone())
    }

    fn bytes(&self) {
        self.0.send_if_modified(|activity| {
            let begins = activity.is_idle();
            if begins {
                activity.reading = true;
                activity.fresh = false;
                activity.since = Instant::now();
            }
            begins
        });
    }
}

/// A request in flight.
pub(super) struct RequestGuard(Reporter);

impl Drop for RequestGuard {
    fn drop(&mut self) {
        self.0.0.send_modify(|activity| {
            activity.in_flight -= 1;
            activity.since = Instant::now();
        });
    }
}

/// A stream that reports the first byte of each head.
pub(super) struct Watched<I> {
    pub io: I,
    pub reporter: Reporter,
}

impl<I: AsyncRead + Unpin> AsyncRead for Watched<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let polled = Pin::new(&mut self.io).poll_read(cx, buf);
        if buf.filled().len() > before {
            self.reporter.bytes();
        }
        polled
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for Watched<I> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }
}
