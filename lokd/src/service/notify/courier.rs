//! Who carries letters by one transport: what it takes to deliver one, and how that ended.

use super::address::Address;
use super::letter::{House, Letter};
use super::mail;
use super::push::{self, Vapid};
use crate::outbound::{MailFailure, MailServer, MailSession, MailStep, Outbound};
use crate::protocol::Millis;
use crate::store::transports::Transport;
use lok_common::Secret;
use lok_common::admin::notify::transport::{MailTls, TransportKind};
use url::Url;

/// How a try ended. The texts are for operators, and name nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken; with what the other side calls it.
    Sent(Option<String>),
    /// Not this time.
    Later(String),
    /// Not ever.
    Refused(String),
    /// The address is nobody's any more.
    Gone(String),
    /// The transport itself does not work.
    Down(String),
    /// It was not even asked.
    Untried(String),
    /// It was handed over, and nobody said whether it was taken: to try again may be to deliver twice.
    Unknown(String),
}

/// Hears of each step that is behind a delivery.
pub type Done<'a> = &'a mut (dyn FnMut(&'static str, String) + Send);

/// Carries letters by one transport, one after the other.
pub struct Courier {
    way: Way,
}

enum Way {
    Mail(Box<Post>),
    Webhook,
    Ntfy {
        server: String,
        token: Option<Secret>,
    },
    Expo {
        server: String,
        token: Option<Secret>,
    },
    /// Its key is there unless somebody took it away.
    Browser(Option<Vapid>),
}

/// A mail server, and the session with it.
struct Post {
    server: MailServer,
    from: String,
    session: Option<MailSession>,
    /// The server may have all of the mail that is under way.
    whole: bool,
}

impl Courier {
    /// Gets ready for a transport with its secret.
    #[must_use]
    pub fn new(transport: &Transport, secret: Option<Secret>, house: &House) -> Self {
        let config = &transport.config.0;
        let server = config.server.clone().unwrap_or_default();
        let way = match transport.kind.0 {
            TransportKind::Smtp => Way::Mail(Box::new(Post {
                server: MailServer {
                    host: server,
                    port: config.port.unwrap_or_default(),
                    tls: config.tls.unwrap_or(MailTls::Starttls),
                    login: config.username.clone().zip(secret),
                    hello: hello(house),
                },
                from: config.from.clone().unwrap_or_default(),
                session: None,
                whole: false,
            })),
            TransportKind::Webhook => Way::Webhook,
            TransportKind::Ntfy => Way::Ntfy {
                server,
                token: secret,
            },
            TransportKind::Expo => Way::Expo {
                server,
                token: secret,
            },
            TransportKind::Webpush => {
                let contact = config.contact.as_deref().unwrap_or_default();
                Way::Browser(secret.and_then(|secret| Vapid::read(&secret, contact)))
            }
        };
        Self { way }
    }

    /// Delivers a letter, by mail to its own address and else to `address`. The other side knows one that comes twice by
    /// its `key`. `done` hears of each step that is behind it.
    #[expect(clippy::too_many_arguments, reason = "what a delivery consists of")]
    pub async fn carry(
        &mut self,
        outbound: &Outbound,
        house: &House,
        letter: &Letter,
        address: Option<&Address>,
        key: &str,
        now: Millis,
        done: Done<'_>,
    ) -> Outcome {
        if let Way::Mail(post) = &mut self.way {
            return post.carry(outbound, house, letter, key, done).await;
        }
        let Some(to) = address else {
            return Outcome::Refused("there is no address".to_owned());
        };
        match &self.way {
            Way::Webhook => push::webhook(outbound, to, letter, key, now).await,
            Way::Ntfy { server, token } => {
                push::ntfy(outbound, server, token.as_ref(), to, letter, key).await
            }
            Way::Expo { server, token } => {
                push::expo(outbound, server, token.as_ref(), to, letter, key).await
            }
            Way::Browser(Some(vapid)) => push::browser(outbound, to, letter, vapid, now).await,
            Way::Mail(_) | Way::Browser(None) => {
                Outcome::Down("the key of the transport cannot be used".to_owned())
            }
        }
    }

    /// What a delivery came to that was broken off.
    #[must_use]
    pub fn broken_off(&self) -> Outcome {
        match &self.way {
            Way::Mail(post) if post.whole => Outcome::Unknown(
                "lok stopped before the server had answered: unknown whether it arrived".to_owned(),
            ),
            _ => Outcome::Untried("lok stopped before it was delivered".to_owned()),
        }
    }

    /// What became of what Expo took earlier, by ticket.
    ///
    /// # Errors
    /// The server cannot be asked.
    pub async fn receipts(
        &self,
        outbound: &Outbound,
        tickets: &[String],
    ) -> Result<Vec<(String, Outcome)>, Outcome> {
        match &self.way {
            Way::Expo { server, token } => {
                push::receipts(outbound, server, token.as_ref(), tickets).await
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Ends what is open.
    pub async fn close(self) {
        if let Way::Mail(post) = self.way
            && let Some(session) = post.session
        {
            session.close().await;
        }
    }
}

impl Post {
    async fn carry(
        &mut self,
        outbound: &Outbound,
        house: &House,
        letter: &Letter,
        key: &str,
        done: Done<'_>,
    ) -> Outcome {
        self.whole = false;
        let (envelope, mail) = match mail::compose(letter, &self.from, key, house) {
            Ok(composed) => composed,
            Err(why) => return Outcome::Refused(why),
        };
        // A server may have ended a session that was idle: nothing was said in it yet.
        if let Some(mut session) = self.session.take() {
            match session.send(&envelope, &mail, &mut self.whole).await {
                Ok(()) => {
                    self.session = Some(session);
                    return Outcome::Sent(None);
                }
                Err(why) if why.step == MailStep::Sender && !why.answered => {}
                Err(why) => return refused(&why, letter),
            }
        }
        let mut step = |step: MailStep, said| done(step.as_str(), said);
        let mut session = match outbound.mail(&self.server, &mut step).await {
            Ok(session) => session,
            Err(why) => return Outcome::Down(why.to_string()),
        };
        match session.send(&envelope, &mail, &mut self.whole).await {
            Ok(()) => {
                done("message", "the server has taken the mail".to_owned());
                self.session = Some(session);
                Outcome::Sent(None)
            }
            Err(why) => refused(&why, letter),
        }
    }
}

/// What a refusal of a mail means: of the recipient and of the words, for this mail only; else for all of them.
fn refused(why: &MailFailure, letter: &Letter) -> Outcome {
    let mut said = why.to_string();
    if let Some(to) = &letter.to {
        said = said.replace(to.as_str(), "the address");
    }
    match why.step {
        _ if why.unknown => Outcome::Unknown(format!("{said}: unknown whether it arrived")),
        MailStep::Recipient | MailStep::Message if why.permanent => Outcome::Refused(said),
        MailStep::Recipient | MailStep::Message if why.answered => Outcome::Later(said),
        _ => Outcome::Down(said),
    }
}

/// What lok calls itself to a mail server: the issuer's host, if it is a name.
fn hello(house: &House) -> String {
    let url = Url::parse(&house.issuer).ok();
    match url.as_ref().and_then(Url::host) {
        Some(url::Host::Domain(name)) => name.to_owned(),
        Some(url::Host::Ipv4(ip)) => format!("[{ip}]"),
        Some(url::Host::Ipv6(ip)) => format!("[IPv6:{ip}]"),
        None => "localhost".to_owned(),
    }
}
