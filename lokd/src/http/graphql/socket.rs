//! The subprotocol `graphql-ws` (subscriptions-transport-ws): what is watched, over a WebSocket.
//!
//! Whoever opens one says within ten seconds who they are. It ends with their token, with their silence, and with lok.

use super::call::Call;
use super::{MAX_BODY, refusal, told};
use crate::http::params;
use crate::service::social::{self, Caller, Reader, Seat, Stranger};
use crate::service::{Actor, Lok};
use async_graphql::Response as Answer;
use axum::extract::FromRequestParts;
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use futures_util::{SinkExt, StreamExt};
use http::StatusCode;
use http::request::Parts;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};

const PROTOCOL: &str = "graphql-ws";
/// How long somebody may take to say who they are, in milliseconds.
const INTRODUCTION: i64 = 10_000;
/// How long a socket may be silent: it answers pings.
const SILENCE: Duration = Duration::from_secs(60);
/// How often it is asked whether it is there.
const PING: Duration = Duration::from_secs(20);
/// How often it is seen whether the caller would still be let in.
const CHECK: Duration = Duration::from_secs(5);
/// How often the clock is looked at.
const TICK: Duration = Duration::from_millis(250);
/// How long one message may take on its way.
const SENDING: Duration = Duration::from_secs(10);
/// What runs on one socket at a time.
const RUNNING: usize = 32;
/// The longest name of an operation on a socket.
const ID: usize = 128;
/// Answers that wait to be sent.
const WAITING: usize = 16;

const ENDED: &str = "the access token was revoked, or its person's rights changed";

/// Close codes (RFC 6455 7.4; those from 4000 on are the protocol's own).
mod code {
    pub const BINARY: u16 = 1003;
    pub const TOO_LONG: u16 = 1009;
    pub const RESTART: u16 = 1012;
    pub const MALFORMED: u16 = 4400;
    pub const FORBIDDEN: u16 = 4403;
    pub const TOO_SLOW: u16 = 4408;
    pub const TOO_MANY: u16 = 4429;
}

/// Turns a request into a socket.
pub async fn open(lok: Arc<Lok>, parts: &mut Parts, origin: String) -> Response {
    let actor = params::actor(parts);
    let ip = params::ip(parts);
    let Ok(upgrade) = WebSocketUpgrade::from_request_parts(parts, &()).await else {
        let why = "this address takes operations by POST, and WebSockets";
        return told(StatusCode::BAD_REQUEST, why);
    };
    let upgrade = upgrade
        .protocols([PROTOCOL])
        .max_message_size(MAX_BODY)
        .max_frame_size(MAX_BODY);
    if upgrade.selected_protocol().is_none() {
        return told(StatusCode::BAD_REQUEST, "the socket must speak graphql-ws");
    }
    let Some(seat) = lok.sockets.enter(ip) else {
        let why = "too many sockets are open; try again in a moment";
        return told(StatusCode::SERVICE_UNAVAILABLE, why);
    };
    upgrade.on_upgrade(move |socket| async move {
        let (sender, receiver) = mpsc::channel(WAITING);
        let end = Talk {
            lok,
            actor,
            origin,
            seat,
            socket,
            sender,
            caller: None,
            running: HashMap::new(),
            started: 0,
        }
        .run(receiver)
        .await;
        if let Err(why) = end {
            tracing::debug!(target: "lokd::graphql", why, "a socket was cut off");
        }
    })
}

/// What an operation says.
struct Out {
    id: String,
    /// Which of those that had this id.
    number: u64,
    /// `None`: it is over.
    answer: Option<Answer>,
}

/// An operation that runs. It ends when this is dropped.
struct Running {
    number: u64,
    task: JoinHandle<()>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// One socket.
struct Talk {
    lok: Arc<Lok>,
    actor: Actor,
    origin: String,
    seat: Seat,
    socket: WebSocket,
    sender: mpsc::Sender<Out>,
    caller: Option<Arc<Caller>>,
    running: HashMap<String, Running>,
    /// How many operations were started.
    started: u64,
}

/// Why a socket goes on or ends.
enum Next {
    On,
    /// With a code and a reason.
    Close(u16, &'static str),
    /// The other end is gone.
    Gone,
}

impl Talk {
    /// Talks to the end.
    async fn run(mut self, mut answers: mpsc::Receiver<Out>) -> Result<(), &'static str> {
        let began = self.lok.clock.now();
        let (mut heard, mut asked, mut checked) = (Instant::now(), Instant::now(), Instant::now());
        let mut tick = interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let next = tokio::select! {
                message = self.socket.recv() => {
                    heard = Instant::now();
                    match message {
                        None => Next::Gone,
                        Some(Ok(message)) => self.hear(message).await?,
                        Some(Err(error)) => cut_off(&error),
                    }
                }
                Some(out) = answers.recv() => {
                    self.tell(out).await?;
                    Next::On
                }
                () = self.seat.stopped() => Next::Close(code::RESTART, "the server stops"),
                _ = tick.tick() => {
                    let now = self.lok.clock.now();
                    let late = now >= began.saturating_add(INTRODUCTION);
                    match &self.caller {
                        None if late => Next::Close(code::TOO_SLOW, "no connection_init came"),
                        Some(caller) if now >= caller.expires_at => {
                            Next::Close(code::FORBIDDEN, "the access token expired")
                        }
                        Some(caller) if checked.elapsed() >= CHECK => {
                            checked = Instant::now();
                            match social::stands(&self.lok, caller).await {
                                Ok(false) => Next::Close(code::FORBIDDEN, ENDED),
                                // Whether it is good is known when the database is there again.
                                Ok(true) | Err(_) => Next::On,
                            }
                        }
                        _ if heard.elapsed() >= SILENCE => Next::Gone,
                        Some(_) if asked.elapsed() >= PING => {
                            asked = Instant::now();
                            self.send(json!({ "type": "ka" })).await?;
                            self.put(Message::Ping(Vec::new().into())).await?;
                            Next::On
                        }
                        _ => Next::On,
                    }
                }
            };
            match next {
                Next::On => {}
                Next::Gone => return Ok(()),
                Next::Close(code, reason) => return self.close(code, reason).await,
            }
        }
    }

    async fn hear(&mut self, message: Message) -> Result<Next, &'static str> {
        let text = match message {
            Message::Text(text) => text,
            Message::Binary(_) => {
                return Ok(Next::Close(code::BINARY, "messages are text"));
            }
            // Its pong is gone before anything else is read, or those that nobody takes would pile up.
            Message::Ping(_) => {
                on_its_way(self.socket.flush()).await?;
                return Ok(Next::On);
            }
            Message::Pong(_) => return Ok(Next::On),
            Message::Close(_) => return Ok(Next::Gone),
        };
        let malformed = Next::Close(code::MALFORMED, "that is no message of graphql-ws");
        let Ok(Value::Object(mut message)) = serde_json::from_str(&text) else {
            return Ok(malformed);
        };
        let id = match message.remove("id") {
            None | Some(Value::Null) => None,
            Some(Value::String(id)) if id.len() <= ID => Some(id),
            Some(Value::Number(id)) => Some(id.to_string()),
            Some(_) => return Ok(malformed),
        };
        let payload = message.remove("payload").unwrap_or_default();
        let Some(Value::String(kind)) = message.remove("type") else {
            return Ok(malformed);
        };
        match (kind.as_str(), id) {
            ("connection_init", _) => self.introduce(&payload).await,
            ("connection_terminate", _) => Ok(Next::Gone),
            ("ping", _) => {
                self.send(json!({ "type": "pong", "payload": payload }))
                    .await?;
                Ok(Next::On)
            }
            ("pong" | "ka", _) => Ok(Next::On),
            ("start", Some(id)) => self.start(id, payload).await,
            ("stop", Some(id)) => {
                if self.running.remove(&id).is_some() {
                    self.send(json!({ "type": "complete", "id": id })).await?;
                }
                Ok(Next::On)
            }
            _ => Ok(malformed),
        }
    }

    async fn introduce(&mut self, payload: &Value) -> Result<Next, &'static str> {
        if self.caller.is_some() {
            return Ok(Next::Close(code::TOO_MANY, "connection_init came twice"));
        }
        let token = payload.get("token").and_then(Value::as_str);
        let token = token.unwrap_or_default();
        let token = token.strip_prefix("Bearer ").unwrap_or(token);
        let caller = match social::authenticate(&self.lok, token).await {
            Ok(caller) => caller,
            Err(stranger) => {
                let (_, why) = refusal(stranger);
                self.send(json!({ "type": "connection_error", "payload": { "message": why } }))
                    .await?;
                return Ok(Next::Close(code::FORBIDDEN, why));
            }
        };
        if !self.seat.belongs_to(&caller.user_id) {
            let why = "too many sockets of one person are open";
            self.send(json!({ "type": "connection_error", "payload": { "message": why } }))
                .await?;
            return Ok(Next::Close(code::TOO_MANY, why));
        }
        self.caller = Some(Arc::new(caller));
        self.send(json!({ "type": "connection_ack" })).await?;
        self.send(json!({ "type": "ka" })).await?;
        Ok(Next::On)
    }

    async fn start(&mut self, id: String, payload: Value) -> Result<Next, &'static str> {
        let Some(caller) = self.caller.clone() else {
            let why = "connection_init comes first";
            return Ok(Next::Close(code::FORBIDDEN, why));
        };
        let call = if self.running.contains_key(&id) {
            Err("an operation of that id is running".to_owned())
        } else if self.running.len() >= RUNNING {
            Err(format!("more than {RUNNING} operations at a time"))
        } else {
            Call::from_json(payload)
        };
        let call = match call {
            Ok(call) => call,
            Err(why) => return self.refuse(&id, &why).await,
        };
        match social::stands(&self.lok, &caller).await {
            Ok(true) => {}
            Ok(false) => return Ok(Next::Close(code::FORBIDDEN, ENDED)),
            Err(error) => {
                let (_, why) = refusal(Stranger::Store(error));
                return self.refuse(&id, why).await;
            }
        }
        let reader = Reader::new(Arc::clone(&self.lok), caller, self.origin.clone());
        let mut answers = call.stream(Arc::new(reader), self.actor.clone());
        self.started += 1;
        let (sender, name, number) = (self.sender.clone(), id.clone(), self.started);
        let out = move |answer| Out {
            id: name.clone(),
            number,
            answer,
        };
        let task = tokio::spawn(async move {
            while let Some(answer) = answers.next().await {
                if sender.send(out(Some(answer))).await.is_err() {
                    return;
                }
            }
            // Nobody is left to be told when this fails.
            let _ = sender.send(out(None)).await;
        });
        self.running.insert(id, Running { number, task });
        Ok(Next::On)
    }

    /// Says why an operation is not begun.
    async fn refuse(&mut self, id: &str, why: &str) -> Result<Next, &'static str> {
        let payload = json!({ "message": why });
        self.send(json!({ "type": "error", "id": id, "payload": payload }))
            .await?;
        Ok(Next::On)
    }

    async fn tell(&mut self, out: Out) -> Result<(), &'static str> {
        let Out { id, number, answer } = out;
        // What was on its way when it was stopped is not sent any more; the id may be another's now.
        if self.running.get(&id).is_none_or(|it| it.number != number) {
            return Ok(());
        }
        match answer {
            Some(answer) => {
                self.send(json!({ "type": "data", "id": id, "payload": answer }))
                    .await
            }
            None => {
                self.running.remove(&id);
                self.send(json!({ "type": "complete", "id": id })).await
            }
        }
    }

    async fn send(&mut self, message: Value) -> Result<(), &'static str> {
        self.put(Message::Text(message.to_string().into())).await
    }

    async fn put(&mut self, message: Message) -> Result<(), &'static str> {
        on_its_way(self.socket.send(message)).await
    }

    async fn close(&mut self, code: u16, reason: &'static str) -> Result<(), &'static str> {
        let reason = Utf8Bytes::from_static(reason);
        self.put(Message::Close(Some(CloseFrame { code, reason })))
            .await?;
        // What was sent is read before the connection goes.
        let goodbye = async { while let Some(Ok(_)) = self.socket.recv().await {} };
        let _ = tokio::time::timeout(Duration::from_secs(1), goodbye).await;
        Ok(())
    }
}

async fn on_its_way(
    sent: impl Future<Output = Result<(), axum::Error>>,
) -> Result<(), &'static str> {
    match tokio::time::timeout(SENDING, sent).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err("the other end is gone"),
        Err(_) => Err("the other end does not read"),
    }
}

fn cut_off(error: &axum::Error) -> Next {
    let text = error.to_string();
    if text.contains("too long") || text.contains("too large") || text.contains("too big") {
        Next::Close(code::TOO_LONG, "the message is too long")
    } else {
        tracing::debug!(target: "lokd::graphql", error = text, "a socket broke");
        Next::Gone
    }
}
