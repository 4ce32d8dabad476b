//! A WebSocket (RFC 6455) by hand, which speaks `graphql-ws`: everything can be done right, or wrong.

use crate::lokd::Lokd;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Text.
pub const TEXT: u8 = 1;
/// Bytes.
pub const BINARY: u8 = 2;
const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;

/// How long anything may take that has to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open socket.
#[derive(Debug)]
pub struct Socket {
    stream: TcpStream,
}

/// What came.
#[derive(Clone, Debug, PartialEq)]
pub enum Frame {
    /// A message.
    Message(Value),
    /// The end, with a code and a reason.
    Close(u16, String),
    /// The end, without a word.
    Gone,
}

impl Socket {
    /// Opens a socket.
    ///
    /// # Panics
    ///
    /// When it is refused.
    pub async fn open(lokd: &Lokd) -> Self {
        Self::try_open(lokd, "/lok/graphql", Some("graphql-ws"))
            .await
            .unwrap_or_else(|head| panic!("no socket: {head}"))
    }

    /// Opens a socket at a path with a subprotocol.
    ///
    /// # Errors
    ///
    /// The head of another answer.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn try_open(lokd: &Lokd, path: &str, protocol: Option<&str>) -> Result<Self, String> {
        let mut stream = TcpStream::connect(lokd.address()).await.unwrap();
        let protocol = protocol.map_or_else(String::new, |protocol| {
            format!("Sec-WebSocket-Protocol: {protocol}\r\n")
        });
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{protocol}\r\n",
            lokd.address()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let read = timeout(PATIENCE, stream.read_u8()).await;
            match read.expect("an answer in time") {
                Ok(byte) => answer.push(byte),
                Err(_) => break,
            }
        }
        let answer = String::from_utf8_lossy(&answer).into_owned();
        if answer.starts_with("HTTP/1.1 101 ") {
            assert!(
                answer.contains("sec-websocket-protocol: graphql-ws"),
                "{answer}"
            );
            Ok(Self { stream })
        } else {
            Err(answer)
        }
    }

    /// Opens a socket and says who it is for.
    pub async fn hello(lokd: &Lokd, token: &str) -> Self {
        let mut socket = Self::open(lokd).await;
        socket.introduce(token).await;
        assert_eq!(socket.message().await["type"], "connection_ack");
        socket
    }

    /// Says who the socket is for.
    pub async fn introduce(&mut self, token: &str) {
        let init = json!({ "type": "connection_init", "payload": { "token": token } });
        self.send(&init).await;
    }

    /// Starts an operation.
    pub async fn start(&mut self, id: &str, query: &str) {
        let payload = json!({ "headers": {}, "query": query, "variables": {} });
        self.send(&json!({ "type": "start", "id": id, "payload": payload }))
            .await;
    }

    /// Sends a message.
    pub async fn send(&mut self, message: &Value) {
        self.frame(TEXT, message.to_string().as_bytes()).await;
    }

    /// Sends a frame; the other end may be gone.
    pub async fn frame(&mut self, kind: u8, bytes: &[u8]) {
        let frame = Self::masked(kind, bytes);
        self.stream.write_all(&frame).await.ok();
    }

    /// Sends pings of 125 bytes each, and reads nothing.
    ///
    /// # Errors
    ///
    /// The other end is gone.
    pub async fn pings(&mut self, many: usize) -> std::io::Result<()> {
        let pings = Self::masked(PING, &[b'x'; 125]).repeat(many);
        self.stream.write_all(&pings).await
    }

    /// A frame as a client's has to be.
    fn masked(kind: u8, bytes: &[u8]) -> Vec<u8> {
        let mut frame = vec![0x80 | kind];
        match u16::try_from(bytes.len()) {
            Ok(length) if length < 126 => frame.push(0x80 | u8::try_from(length).unwrap()),
            Ok(length) => {
                frame.push(0x80 | 126);
                frame.extend(length.to_be_bytes());
            }
            Err(_) => {
                frame.push(0x80 | 127);
                frame.extend((bytes.len() as u64).to_be_bytes());
            }
        }
        let mask = [7, 11, 13, 17];
        frame.extend(mask);
        frame.extend(bytes.iter().zip(mask.iter().cycle()).map(|(a, b)| a ^ b));
        frame
    }

    /// What comes next, but signs of life, which are answered.
    ///
    /// # Panics
    ///
    /// When nothing comes.
    pub async fn next(&mut self) -> Frame {
        loop {
            let read = timeout(PATIENCE, self.read()).await;
            let Ok((kind, bytes)) = read.expect("a frame in time") else {
                return Frame::Gone;
            };
            match kind {
                TEXT => {
                    let message: Value = serde_json::from_slice(&bytes).expect("JSON");
                    if message["type"] != "ka" {
                        return Frame::Message(message);
                    }
                }
                PING => self.frame(PONG, &bytes).await,
                CLOSE if bytes.len() >= 2 => {
                    let code = u16::from_be_bytes([bytes[0], bytes[1]]);
                    let reason = String::from_utf8_lossy(&bytes[2..]).into_owned();
                    return Frame::Close(code, reason);
                }
                CLOSE => return Frame::Gone,
                PONG => {}
                other => panic!("a frame of the kind {other}"),
            }
        }
    }

    /// The message that comes next.
    ///
    /// # Panics
    ///
    /// When the socket ends.
    pub async fn message(&mut self) -> Value {
        match self.next().await {
            Frame::Message(message) => message,
            end => panic!("no message: {end:?}"),
        }
    }

    /// The code with which it ends; messages before are passed over. 0: without a word.
    pub async fn closed(&mut self) -> u16 {
        loop {
            match self.next().await {
                Frame::Message(_) => {}
                Frame::Close(code, _) => return code,
                Frame::Gone => return 0,
            }
        }
    }

    async fn read(&mut self) -> std::io::Result<(u8, Vec<u8>)> {
        let head = self.stream.read_u16().await?;
        let length = match head & 0x7f {
            126 => usize::from(self.stream.read_u16().await?),
            127 => usize::try_from(self.stream.read_u64().await?).unwrap(),
            length => usize::from(length),
        };
        let mut bytes = vec![0; length];
        self.stream.read_exact(&mut bytes).await?;
        let kind = (head >> 8) & 0x0f;
        Ok((u8::try_from(kind).unwrap(), bytes))
    }
}
