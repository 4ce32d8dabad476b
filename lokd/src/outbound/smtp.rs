//! Mail on its way out: one session with a mail server, every step with an end of its own.
//!
//! The server is the operator's own choice, so it may be anywhere; it may still be slow, silent or mad.

use super::tls::SetupError;
use lettre::Address;
use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lok_common::Secret;
use lok_common::admin::notify::transport::MailTls;
use std::error::Error as _;
use std::fmt;
use std::future::Future;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use tokio::time::timeout;

/// The most that each step may take, beside the answer to a whole mail.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most that a server may take to say whether it takes a mail that it has: it may look into it first. Who gives up
/// earlier sends it twice (RFC 5321 4.5.3.2.6).
pub const VERDICT: Duration = Duration::from_secs(600);
/// The most addresses of one server that are tried.
const TRIED: usize = 4;
/// The longest account of a failure.
const LONGEST: usize = 300;

/// A mail server, and who logs in there.
#[derive(Clone, Debug)]
pub struct MailServer {
    /// The name or address.
    pub host: String,
    /// The port.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: MailTls,
    /// Who logs in, and the password.
    pub login: Option<(String, Secret)>,
    /// What lok calls itself.
    pub hello: String,
}

/// What a session is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailStep {
    /// Find the address of the server.
    Resolve,
    /// Connect, and be greeted.
    Connect,
    /// Encrypt, and verify the certificate.
    Tls,
    /// Log in.
    Login,
    /// Name the sender.
    Sender,
    /// Name the recipient.
    Recipient,
    /// Hand the mail over.
    Message,
}

impl MailStep {
    /// For people.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Resolve => "resolve",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Login => "login",
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Message => "message",
        }
    }
}

/// Why a mail was not taken. Its text is what the server said, on one line and not too much of it.
#[derive(Clone, Debug)]
pub struct MailFailure {
    /// What it was about to do.
    pub step: MailStep,
    /// The server will say the same the next time.
    pub permanent: bool,
    /// The server answered at all.
    pub answered: bool,
    /// The server has all of the mail and said nothing: it may deliver it.
    pub unknown: bool,
    why: String,
}

impl fmt::Display for MailFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.step.as_str(), self.why)
    }
}

impl std::error::Error for MailFailure {}

/// What verifies mail servers beside the roots of the machine.
#[derive(Clone, Debug, Default)]
pub struct MailRoots(Vec<Certificate>);

impl MailRoots {
    /// Reads `outbound.ca_file`.
    ///
    /// # Errors
    /// The file is not to be read, or has nothing of use in it.
    pub fn read(ca_file: Option<&Path>) -> Result<Self, SetupError> {
        let Some(path) = ca_file else {
            return Ok(Self::default());
        };
        let bad = |why: String| SetupError::Roots {
            path: path.to_owned(),
            why,
        };
        let text = std::fs::read(path).map_err(|why| bad(why.to_string()))?;
        let certificate = Certificate::from_pem(&text).map_err(|why| bad(why.to_string()))?;
        Ok(Self(vec![certificate]))
    }

    fn parameters(&self, host: &str) -> Result<TlsParameters, Error> {
        let mut builder = TlsParametersBuilder::new(host.to_owned());
        for root in &self.0 {
            builder = builder.add_root_certificate(root.clone());
        }
        builder.build()
    }
}

/// A session with a mail server.
pub struct MailSession {
    connection: AsyncSmtpConnection,
}

impl MailSession {
    /// Connects, encrypts and logs in. `done` hears of each step that is behind it.
    ///
    /// # Errors
    /// The first step that fails.
    pub async fn open(
        server: &MailServer,
        roots: &MailRoots,
        done: &mut (dyn FnMut(MailStep, String) + Send),
    ) -> Result<Self, MailFailure> {
        let addresses = resolve(server).await?;
        let shown: Vec<String> = addresses.iter().map(|at| at.ip().to_string()).collect();
        done(
            MailStep::Resolve,
            format!("{} is {}", server.host, shown.join(", ")),
        );
        Self::open_at(&addresses, server, roots, done).await
    }

    /// [`MailSession::open`] at the first of these addresses that answers.
    async fn open_at(
        addresses: &[SocketAddr],
        server: &MailServer,
        roots: &MailRoots,
        done: &mut (dyn FnMut(MailStep, String) + Send),
    ) -> Result<Self, MailFailure> {
        let parameters = roots
            .parameters(&server.host)
            .map_err(|why| failure(MailStep::Tls, &why))?;
        let hello = ClientId::Domain(server.hello.clone());
        let implicit = (server.tls == MailTls::Implicit).then(|| parameters.clone());
        let first = if implicit.is_some() {
            MailStep::Tls
        } else {
            MailStep::Connect
        };
        // Each address has its share of the time, and the one that answers has all of it to greet.
        let tried = u32::try_from(addresses.len()).unwrap_or(1).max(1);
        let share = PATIENCE / tried;
        let connecting =
            AsyncSmtpConnection::connect_tokio1(addresses, Some(share), &hello, implicit, None);
        let patience = share * (tried - 1) + PATIENCE;
        let connection = match timeout(patience, connecting).await {
            Ok(Ok(connection)) => connection,
            Ok(Err(why)) if why.is_tls() => return Err(failure(MailStep::Tls, &why)),
            Ok(Err(why)) => return Err(failure(MailStep::Connect, &why)),
            Err(_) => return Err(late(first)),
        };
        done(
            MailStep::Connect,
            format!("{}:{} greets", server.host, server.port),
        );
        let mut session = Self { connection };
        if server.tls == MailTls::Starttls {
            let encrypt = session.connection.starttls(parameters, &hello);
            within(MailStep::Tls, encrypt).await?;
        }
        if server.tls != MailTls::None {
            done(
                MailStep::Tls,
                format!("the certificate is that of {}", server.host),
            );
        }
        if let Some((username, password)) = &server.login {
            let credentials = Credentials::new(username.clone(), password.expose().to_owned());
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            let login = session.connection.auth(&mechanisms, &credentials);
            within(MailStep::Login, login).await?;
            done(MailStep::Login, format!("{username} is logged in"));
        }
        Ok(session)
    }

    /// Hands one mail over. `whole` becomes true once the server may have all of it: whoever breaks off then does not know
    /// whether it arrives.
    ///
    /// # Errors
    /// The step at which the server refuses or fails.
    pub async fn send(
        &mut self,
        envelope: &Envelope,
        mail: &[u8],
        whole: &mut bool,
    ) -> Result<(), MailFailure> {
        self.send_within(VERDICT, envelope, mail, whole).await
    }

    async fn send_within(
        &mut self,
        verdict: Duration,
        envelope: &Envelope,
        mail: &[u8],
        whole: &mut bool,
    ) -> Result<(), MailFailure> {
        *whole = false;
        let mut options = Vec::new();
        if envelope.from().is_some_and(odd) || envelope.to().iter().any(odd) {
            if !self
                .connection
                .server_info()
                .supports_feature(Extension::SmtpUtfEight)
            {
                return Err(MailFailure {
                    step: MailStep::Recipient,
                    permanent: true,
                    answered: true,
                    unknown: false,
                    why: "the server knows only addresses in ASCII".to_owned(),
                });
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        let connection = &mut self.connection;
        let sender = Mail::new(envelope.from().cloned(), options);
        within(MailStep::Sender, connection.command(sender)).await?;
        for recipient in envelope.to() {
            let recipient = Rcpt::new(recipient.clone(), Vec::new());
            within(MailStep::Recipient, connection.command(recipient)).await?;
        }
        within(MailStep::Message, connection.command(Data)).await?;
        // The second time that there is nothing more to write, all is written but the dot.
        let mut rest = Some(mail);
        let parts = std::iter::from_fn(|| {
            *whole = rest.is_none();
            rest.take()
        });
        let said = timeout(verdict, connection.message_iter(parts)).await;
        match said {
            Ok(said) => {
                // It answered; or the connection is lost, which counts as "try again later" (RFC 5321 3.8).
                *whole = false;
                said.map(drop)
                    .map_err(|why| failure(MailStep::Message, &why))
            }
            Err(_) => Err(MailFailure {
                unknown: *whole,
                ..late_after(MailStep::Message, verdict)
            }),
        }
    }

    /// Says good-bye, and does not wait for long.
    pub async fn close(mut self) {
        let _ = timeout(Duration::from_secs(1), self.connection.quit()).await;
    }
}

fn odd(address: &Address) -> bool {
    let text: &str = address.as_ref();
    !text.is_ascii()
}

async fn resolve(server: &MailServer) -> Result<Vec<SocketAddr>, MailFailure> {
    let host = server.host.trim_matches(['[', ']']);
    let looked = tokio::net::lookup_host((host, server.port));
    let failed = |why: String| MailFailure {
        step: MailStep::Resolve,
        permanent: false,
        answered: false,
        unknown: false,
        why: short(&why),
    };
    match timeout(PATIENCE, looked).await {
        Ok(Ok(found)) => {
            let found: Vec<SocketAddr> = found.take(TRIED).collect();
            if found.is_empty() {
                return Err(failed(format!("{host} has no address")));
            }
            Ok(found)
        }
        Ok(Err(why)) => Err(failed(format!("{host}: {why}"))),
        Err(_) => Err(late(MailStep::Resolve)),
    }
}

async fn within<T>(
    step: MailStep,
    what: impl Future<Output = Result<T, Error>>,
) -> Result<T, MailFailure> {
    match timeout(PATIENCE, what).await {
        Ok(outcome) => outcome.map_err(|why| failure(step, &why)),
        Err(_) => Err(late(step)),
    }
}

fn late(step: MailStep) -> MailFailure {
    late_after(step, PATIENCE)
}

fn late_after(step: MailStep, patience: Duration) -> MailFailure {
    MailFailure {
        step,
        permanent: false,
        answered: false,
        unknown: false,
        why: format!("no answer within {} seconds", patience.as_secs()),
    }
}

fn failure(step: MailStep, error: &Error) -> MailFailure {
    let said = error
        .source()
        .map_or_else(|| error.to_string(), ToString::to_string);
    let why = match error.status() {
        Some(code) => format!("the server answers {code} {said}"),
        None => said,
    };
    MailFailure {
        step,
        permanent: error.is_permanent(),
        answered: error.status().is_some(),
        unknown: false,
        why: short(&why),
    }
}

/// On one line, without what acts on a terminal, and not too much of it.
fn short(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
    use tokio::net::TcpListener;

    /// A mail server for one session, which says nothing to a whole mail.
    async fn start() -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("bound");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.expect("a connection");
            let mut stream = BufReader::new(stream);
            let _ = stream.write_all(b"220 mail.test\r\n").await;
            let mut line = String::new();
            while stream.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                let answer: &[u8] = match line.split_whitespace().next() {
                    Some("EHLO" | "MAIL" | "RCPT") => b"250 OK\r\n",
                    Some("DATA") => b"354 go on\r\n",
                    _ => b"",
                };
                let _ = stream.write_all(answer).await;
                line.clear();
            }
        });
        address
    }

    async fn open(addresses: &[SocketAddr]) -> Result<MailSession, MailFailure> {
        let server = MailServer {
            host: "localhost".to_owned(),
            port: 25,
            tls: MailTls::None,
            login: None,
            hello: "localhost".to_owned(),
        };
        MailSession::open_at(addresses, &server, &MailRoots::default(), &mut |_, _| {}).await
    }

    #[tokio::test]
    async fn a_server_that_says_nothing_to_a_whole_mail_may_have_taken_it() {
        let mut session = open(&[start().await]).await.expect("a session");
        let address: Address = "ada@example.org".parse().expect("an address");
        let envelope = Envelope::new(None, vec![address]).expect("an envelope");
        let mut whole = false;
        let sent = session
            .send_within(
                Duration::from_millis(300),
                &envelope,
                b"Subject: x\r\n\r\nx\r\n",
                &mut whole,
            )
            .await;
        let why = sent.expect_err("no answer");
        assert_eq!((why.step, why.answered), (MailStep::Message, false));
        assert!(why.unknown && whole, "{why:?}");
    }

    #[tokio::test]
    async fn an_address_where_nobody_listens_is_not_the_last() {
        let closed = TcpListener::bind("127.0.0.1:0").await.expect("bound");
        let nobody = closed.local_addr().expect("an address");
        drop(closed);
        assert!(open(&[nobody]).await.is_err());
        assert!(open(&[nobody, start().await]).await.is_ok());
    }
}
