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
use std::path::Path;
use std::time::Duration;
use tokio::time::timeout;

/// The most that it may take until a session is there, and until a mail is taken.
const PATIENCE: Duration = Duration::from_secs(10);
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
        let address = resolve(server).await?;
        done(
            MailStep::Resolve,
            format!("{} is {}", server.host, address.ip()),
        );
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
        let connecting =
            AsyncSmtpConnection::connect_tokio1(address, Some(PATIENCE), &hello, implicit, None);
        let connection = match timeout(PATIENCE, connecting).await {
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

    /// Hands one mail over.
    ///
    /// # Errors
    /// The step at which the server refuses or fails.
    pub async fn send(&mut self, envelope: &Envelope, mail: &[u8]) -> Result<(), MailFailure> {
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
        within(MailStep::Message, connection.message(mail)).await?;
        Ok(())
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

async fn resolve(server: &MailServer) -> Result<std::net::SocketAddr, MailFailure> {
    let host = server.host.trim_matches(['[', ']']);
    let looked = tokio::net::lookup_host((host, server.port));
    let failed = |why: String| MailFailure {
        step: MailStep::Resolve,
        permanent: false,
        answered: false,
        why: short(&why),
    };
    match timeout(PATIENCE, looked).await {
        Ok(Ok(mut found)) => found
            .next()
            .ok_or_else(|| failed(format!("{host} has no address"))),
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
    MailFailure {
        step,
        permanent: false,
        answered: false,
        why: format!("no answer within {} seconds", PATIENCE.as_secs()),
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
