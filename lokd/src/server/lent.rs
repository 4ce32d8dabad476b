//! A stream that comes back when whoever speaks on it is done.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};

/// How long the other end may take to say goodbye.
const PATIENCE: Duration = Duration::from_secs(1);

/// A stream that is lent out.
pub(super) struct Lent<I> {
    io: Option<I>,
    back: Lender<I>,
}

/// Where it comes back to.
pub(super) struct Lender<I>(Arc<Mutex<Option<I>>>);

impl<I: AsyncRead + AsyncWrite + Unpin> Lender<I> {
    /// Lends a stream.
    pub fn lend(io: I) -> (Self, Lent<I>) {
        let place = Arc::new(Mutex::new(None));
        let lent = Lent {
            io: Some(io),
            back: Self(Arc::clone(&place)),
        };
        (Self(place), lent)
    }

    /// Ends what came back, and reads what is still to come: a stream that is closed with something unread is reset, and the
    /// other end may lose the answer that it was just sent (RFC 9112 9.6).
    pub async fn close(self) {
        let back = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(mut io) = back else {
            return;
        };
        let _ = tokio::time::timeout(PATIENCE, async {
            let _ = io.shutdown().await;
            let mut rest = [0; 1_024];
            while io.read(&mut rest).await.is_ok_and(|length| length > 0) {}
        })
        .await;
    }
}

impl<I> Drop for Lent<I> {
    fn drop(&mut self) {
        *self.back.0.lock().unwrap_or_else(PoisonError::into_inner) = self.io.take();
    }
}

impl<I: Unpin> Lent<I> {
    /// The stream, which is here until this is dropped.
    fn io(self: Pin<&mut Self>) -> io::Result<Pin<&mut I>> {
        let io = self.get_mut().io.as_mut();
        io.map(Pin::new)
            .ok_or_else(|| io::ErrorKind::NotConnected.into())
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Lent<I> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.io()?.poll_read(cx, buf)
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for Lent<I> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.io()?.poll_write(cx, buf)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io()?.poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io()?.poll_shutdown(cx)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io()?.poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.as_ref().is_some_and(I::is_write_vectored)
    }
}
