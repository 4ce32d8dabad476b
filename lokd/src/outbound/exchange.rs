//! One connection, one request, one answer, each bounded.

use super::error::Why;
use super::rules::Rules;
use super::target::Target;
use super::{Ask, Fetched};
use crate::protocol::Millis;
use bytes::{Bytes, BytesMut};
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE, DATE, HOST,
    USER_AGENT,
};
use http::{HeaderMap, HeaderValue, Method, Request};
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

/// Who asks.
const AGENT: &str = concat!("lokd/", env!("CARGO_PKG_VERSION"));
/// The most that is kept of a head that has not ended, and of a body that nobody has read.
const BUFFER: usize = 16 * 1024;
/// The most lines of a head.
const HEADERS: usize = 64;
/// The most addresses of one host that are tried.
const TRIED: usize = 4;

/// Connects to the first address that answers, each with its share of the time that is left.
///
/// # Errors
/// None does; what the last one said.
pub async fn connect(addresses: &[SocketAddr], deadline: Instant) -> Result<TcpStream, Why> {
    let mut last = Why::Connect("there is no address".to_owned());
    let tried = addresses.len().min(TRIED);
    for (done, address) in addresses.iter().take(TRIED).enumerate() {
        let left = deadline.saturating_duration_since(Instant::now());
        let share = left / u32::try_from(tried - done).unwrap_or(1);
        last = match timeout(share, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(why)) => Why::Connect(format!("{address}: {why}")),
            Err(_) => Why::Connect(format!("{address}: nobody answers")),
        };
    }
    Err(last)
}

/// Asks once and takes the answer, if it is what the rules ask for.
///
/// # Errors
/// It is not, or there is none.
pub async fn send<S>(stream: S, target: &Target, ask: &Ask, rules: &Rules) -> Result<Fetched, Why>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(BUFFER)
        .max_headers(HEADERS)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(failed)?;
    // Ends with this function, whatever the other side does.
    let mut driver = JoinSet::new();
    driver.spawn(connection);
    let mut request = Request::builder()
        .uri(&target.path)
        .header(HOST, &target.header)
        .header(USER_AGENT, AGENT)
        .header(ACCEPT, rules.accept)
        .header(ACCEPT_ENCODING, "identity")
        .header(CONNECTION, "close");
    if let Some(authorization) = &ask.authorization {
        let mut value = HeaderValue::from_str(authorization.expose())
            .map_err(|_| Why::Url("its credentials cannot be sent"))?;
        value.set_sensitive(true);
        request = request.header(AUTHORIZATION, value);
    }
    for (name, value) in &ask.headers {
        let mut value =
            HeaderValue::from_str(value).map_err(|_| Why::Url("a header cannot be sent"))?;
        value.set_sensitive(true);
        request = request.header(*name, value);
    }
    let body = match (&ask.form, &ask.body) {
        (None, None) => Bytes::new(),
        (None, Some((content_type, body))) => {
            request = request
                .method(Method::POST)
                .header(CONTENT_TYPE, *content_type);
            body.clone()
        }
        (Some(form), _) => {
            request = request
                .method(Method::POST)
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
            Bytes::copy_from_slice(form.expose().as_bytes())
        }
    };
    let request = request
        .body(Full::new(body))
        .map_err(|why| Why::Http(why.to_string()))?;
    let answer = sender.send_request(request).await.map_err(failed)?;
    let (head, body) = answer.into_parts();
    match head.status.as_u16() {
        200..=299 => {}
        400..=499 if rules.refusals => {}
        status @ 300..=399 => return Err(Why::Redirect(status)),
        status => return Err(Why::Status(status)),
    }
    let content_type = media_type(&head.headers);
    if !rules.takes(content_type.as_deref()) {
        return Err(Why::Type(content_type));
    }
    let encoding = head.headers.get(CONTENT_ENCODING);
    if encoding.is_some_and(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Err(Why::Encoded);
    }
    Ok(Fetched {
        status: head.status.as_u16(),
        content_type,
        date: date(&head.headers),
        body: read(body, rules.most_bytes).await?,
        elapsed: Duration::ZERO,
        tls: target.tls,
    })
}

/// The whole body, or nothing of one that is too long.
async fn read(mut body: Incoming, most: usize) -> Result<Bytes, Why> {
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > most {
        return Err(Why::TooLarge(most));
    }
    let mut taken = BytesMut::with_capacity(announced);
    while let Some(frame) = body.frame().await {
        // Trailers say nothing that is asked for.
        if let Ok(data) = frame.map_err(failed)?.into_data() {
            if data.len() > most - taken.len() {
                return Err(Why::TooLarge(most));
            }
            taken.extend_from_slice(&data);
        }
    }
    Ok(taken.freeze())
}

/// `type/subtype` in lower case, without parameters; nothing when it is absent, double or odd.
fn media_type(headers: &HeaderMap) -> Option<String> {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    let text = value.to_str().ok()?.split(';').next()?.trim();
    (text.len() <= 100 && text.contains('/')).then(|| text.to_ascii_lowercase())
}

/// The moment at which it says that it answers (RFC 9110 6.6.1).
fn date(headers: &HeaderMap) -> Option<Millis> {
    let text = headers.get(DATE)?.to_str().ok()?;
    let moment = jiff::fmt::rfc2822::parse(text).ok()?;
    Some(moment.timestamp().as_millisecond())
}

fn failed(error: hyper::Error) -> Why {
    // hyper says what it was doing; the cause says what came in between.
    let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}"));
    Why::Http(format!("{error}{}", cause.unwrap_or_default()))
}
