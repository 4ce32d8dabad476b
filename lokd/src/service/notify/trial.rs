//! One real delivery at once, and what is seen of it step by step.

use super::address::Address;
use super::courier::{Courier, Outcome};
use super::letter::Letter;
use super::{Kind, house, transport_secret};
use crate::service::{Actor, Failure, Lok};
use crate::store::channels;
use crate::store::transports::{self, Transport};
use lok_common::Problem;
use lok_common::admin::Resource;
use lok_common::admin::notify::test::Step;
use lok_common::admin::notify::transport::{Transport as Noun, TransportKind};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// The most that a test takes.
const PATIENCE: Duration = Duration::from_secs(25);

/// Delivers a letter of its own by a transport to an address, or to that of a channel.
///
/// # Errors
/// `not_found`, an address that is none, and those of the database.
pub async fn run(lok: &Lok, key: String, to: String) -> Result<Vec<Step>, Failure> {
    let (transport, address) = place(lok, key, to.clone()).await?;
    let house = house(lok);
    let now = lok.clock.now();
    let letter = Letter {
        event: Kind::MessagePost.as_str().to_owned(),
        to: (transport.kind.0 == TransportKind::Smtp).then_some(to),
        title: format!("Test of {}", house.server),
        text: format!(
            "This is a test of the transport {} of {}. If you can read it, it works.",
            transport.name, house.server
        ),
        link: None,
        at: now,
        data: BTreeMap::new(),
    };
    let key = format!("test:{}", lok.fresh(Actor::lokd()).id());
    let secret = transport_secret(&lok.sealer, &transport);
    let mut steps = Vec::new();
    let mut courier = Courier::new(&transport, secret, &house);
    let mut step = |step: &'static str, said: String| {
        steps.push(Step {
            step: step.to_owned(),
            works: true,
            said,
            fix: None,
        });
    };
    let carrying = courier.carry(
        &lok.outbound,
        &house,
        &letter,
        address.as_ref(),
        &key,
        now,
        &mut step,
    );
    // A mail server may think for minutes; whoever asks for a test does not wait for that.
    let outcome = timeout(PATIENCE, carrying).await.unwrap_or_else(|_| {
        let seconds = PATIENCE.as_secs();
        Outcome::Later(format!("message: no answer within {seconds} seconds"))
    });
    courier.close().await;
    if let Some(step) = failed(&transport, outcome) {
        steps.push(step);
    } else if steps.is_empty() {
        steps.push(Step {
            step: "message".to_owned(),
            works: true,
            said: "the server has taken the message".to_owned(),
            fix: None,
        });
    }
    Ok(steps)
}

async fn place(
    lok: &Lok,
    key: String,
    to: String,
) -> Result<(Transport, Option<Address>), Failure> {
    let sealer = Arc::clone(&lok.sealer);
    lok.store
        .read(move |db| {
            let transport = transports::find(db, &key)?
                .ok_or_else(|| Problem::not_found(Noun::NOUN, Noun::PATH, &key))?;
            let kind = transport.kind.0;
            if kind == TransportKind::Smtp {
                if to.parse::<lettre::Address>().is_err() {
                    return Err(Problem::invalid("to", format!("{to:?} is no mail address"))
                        .fix("for example --to admin@lab.example")
                        .into());
                }
                return Ok((transport, None));
            }
            let id = match to.split_once(':') {
                Some((user, name)) => channels::by_name(db, user, name)?,
                None => Some(to.clone()),
            };
            let channel = match id {
                Some(id) => {
                    channels::by_id(db, &id)?.filter(|channel| channel.transport_id == transport.id)
                }
                None => None,
            };
            let address = match channel {
                Some(channel) => Address::open(&sealer, &channel),
                // Nobody could verify what is signed for no channel.
                None if kind == TransportKind::Webhook => None,
                None => Address::read(kind, &to).ok(),
            };
            match address {
                Some(address) => Ok((transport, Some(address))),
                None => Err(Problem::invalid("to", "nothing leads there")
                    .why(format!(
                        "it is neither a channel of {} nor an address of kind {kind}",
                        transport.name
                    ))
                    .fix("name a channel: lokctl notify channels list")
                    .into()),
            }
        })
        .await
}

/// The step at which it ended, if it did not work, and what to do.
fn failed(transport: &Transport, outcome: Outcome) -> Option<Step> {
    let why = match outcome {
        Outcome::Sent(_) => return None,
        Outcome::Later(why)
        | Outcome::Refused(why)
        | Outcome::Gone(why)
        | Outcome::Down(why)
        | Outcome::Untried(why)
        | Outcome::Unknown(why) => why,
    };
    let known = [
        "resolve",
        "connect",
        "tls",
        "login",
        "sender",
        "recipient",
        "message",
    ];
    let (step, said) = match why.split_once(": ") {
        Some((step, said)) if known.contains(&step) => (step, said),
        _ => ("message", why.as_str()),
    };
    let name = &transport.name;
    let fix = match (transport.kind.0, step) {
        (_, "resolve") => format!("mend the name: lokctl notify transports update {name} --server HOST"),
        (_, "connect") => "see that the server runs there, that a firewall lets lokd through, and that port and --tls belong together".to_owned(),
        (_, "tls") => "see that the certificate names the host and is not expired; outbound.ca_file trusts an authority of your own".to_owned(),
        (_, "login") => format!("set name and password anew: lokctl notify transports update {name} --username NAME --password-file FILE"),
        (_, "sender") => format!("the server does not send for this address: lokctl notify transports update {name} --from ADDRESS"),
        (TransportKind::Smtp, "recipient") => "see that the address exists, and that the server takes mail for it from here".to_owned(),
        (TransportKind::Smtp, _) => "see the log of the mail server".to_owned(),
        (_, _) if said.contains("allow_private") => "name its host and port in outbound.allow_private, if it is yours".to_owned(),
        _ => "see that the server runs and that its address and token are right".to_owned(),
    };
    Some(Step {
        step: step.to_owned(),
        works: false,
        said: said.to_owned(),
        fix: Some(fix),
    })
}
