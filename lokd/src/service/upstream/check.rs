//! What works with a provider and what does not, for operators.

use super::oidc::Redeemed;
use super::{Fault, Site, documents, github, oidc};
use crate::outbound::{Rules, Why};
use crate::protocol::oidc::upstream::{self, SKEW};
use crate::service::Lok;
use crate::store::StoreResult;
use crate::store::providers::Provider;
use lok_common::admin::provider::{Check, ProviderKind};
use url::{Host, Url};

/// A code that nobody was given.
const NONSENSE: &str = "lokctl-providers-test";
/// A verifier of the right form.
const VERIFIER: &str = "lokctl-providers-test-has-no-verifier-of-its-own";

/// Asks a provider for everything that a sign-in needs.
///
/// # Errors
/// The secret does not open.
pub async fn run(lok: &Lok, row: Provider) -> StoreResult<Vec<Check>> {
    let site = Site::open(lok, row)?;
    let name = site.row.name.clone();
    let mut checks = vec![match site.row.is_enabled() {
        true => good("enabled", "people can sign in with it"),
        false => bad(
            "enabled",
            "it is disabled",
            format!("lokctl providers enable {name}"),
        ),
    }];
    if site.row.kind.0 == ProviderKind::Github {
        checks.push(github_client(&site, lok).await);
    } else {
        of_oidc(&site, lok, &mut checks).await;
    }
    Ok(checks)
}

async fn of_oidc(site: &Site, lok: &Lok, checks: &mut Vec<Check>) {
    let issuer = &site.row.issuer;
    let fix_address = format!("see whether {issuer} is the issuer, by its own words");
    let url = match documents::document_url(issuer) {
        Ok(url) => url,
        Err(fault) => return checks.push(bad("discovery", fault, fix_address)),
    };
    let fetched = match lok.outbound.get(&url, &Rules::provider()).await {
        Ok(fetched) => fetched,
        Err(error) => {
            let fix = fix_of(error.why(), fix_address);
            return checks.push(bad("discovery", Fault::from(error), fix));
        }
    };
    let metadata = match upstream::Metadata::parse(&fetched.body, issuer) {
        Ok(metadata) => metadata,
        Err(flaw) => return checks.push(bad("discovery", flaw, fix_address)),
    };
    checks.push(good("discovery", format!("{url} answers")));
    checks.push(if fetched.tls {
        good("tls", "its certificate is trusted")
    } else if is_here(&url) {
        good("tls", "it is asked in the clear, and on this machine")
    } else {
        bad(
            "tls",
            "it is asked in the clear",
            "use its https address, unless it is a provider to try things out".to_owned(),
        )
    });
    checks.extend(fetched.date.map(|date| clock(lok, date)));
    checks.push(
        match lok
            .outbound
            .get(&metadata.jwks_uri, &Rules::provider())
            .await
        {
            Err(error) => {
                let fix = fix_of(error.why(), "see whether its jwks_uri is right".to_owned());
                bad("keys", Fault::from(error), fix)
            }
            Ok(fetched) => match upstream::keys(&fetched.body) {
                Ok(keys) if !keys.is_empty() => good("keys", format!("{} can be used", keys.len())),
                Ok(_) => bad(
                    "keys",
                    "none can be used",
                    format!("let it sign by one of {}", upstream::ALGS.join(", ")),
                ),
                Err(flaw) => bad("keys", flaw, "see whether its jwks_uri is right".to_owned()),
            },
        },
    );
    checks.push(if metadata.knows_pkce {
        good("pkce", "it says that it knows S256")
    } else {
        good(
            "pkce",
            "it does not say that it knows S256; it is sent all the same",
        )
    });
    let answer = oidc::redeem(site, lok, &metadata, NONSENSE, VERIFIER).await;
    checks.push(client(
        site,
        answer.map(|answer| match answer {
            Redeemed::Tokens(_) => "tokens for a code that nobody was given".to_owned(),
            Redeemed::Refused(code) => code,
        }),
        "invalid_grant",
    ));
    checks.push(callback(site, lok, &metadata).await);
}

/// Whether an address is on this machine, by its own words.
fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

async fn github_client(site: &Site, lok: &Lok) -> Check {
    let answer = github::redeem(site, lok, NONSENSE, VERIFIER).await;
    let answer = answer.map(|answer| match answer {
        Ok(_) => "a token for a code that nobody was given".to_owned(),
        Err(code) => code,
    });
    client(site, answer, "bad_verification_code")
}

/// Whoever is told that the code is wrong has proven who asks.
fn client(site: &Site, answer: Result<String, Fault>, wanted: &str) -> Check {
    let name = &site.row.name;
    match answer {
        Ok(code) if code == wanted => good("client", "it knows the client id and the secret"),
        Ok(code) if code == "redirect_uri_mismatch" || code == "redirect_uri_not_allowed" => bad(
            "client",
            format!("it answers {code}"),
            format!("register {} there", site.redirect_uri),
        ),
        Ok(code) => bad(
            "client",
            format!("it answers {code}"),
            format!(
                "compare the client id, and give the secret anew: lokctl providers rotate-secret {name} --client-secret-file -"
            ),
        ),
        Err(Fault::Silent(error)) => {
            let fix = fix_of(
                error.why(),
                "see whether its token endpoint works".to_owned(),
            );
            bad("client", Fault::Silent(error), fix)
        }
        Err(fault) => bad(
            "client",
            fault,
            "see whether its token endpoint works".to_owned(),
        ),
    }
}

/// Asks as a browser would, up to where a person would have to do something.
async fn callback(site: &Site, lok: &Lok, metadata: &upstream::Metadata) -> Check {
    let mut url = metadata.authorization_endpoint.clone();
    url.query_pairs_mut()
        .append_pair("response_type", "code")
        .append_pair("client_id", &site.row.client_id)
        .append_pair("redirect_uri", &site.redirect_uri)
        .append_pair("scope", &site.row.scopes.0.join(" "))
        .append_pair("state", NONSENSE)
        .append_pair("nonce", NONSENSE);
    let rules = Rules {
        content_types: &[],
        accept: "text/html",
        most_bytes: 1024 * 1024,
        ..Rules::provider()
    };
    let refused = match lok.outbound.get(&url, &rules).await {
        Err(error) => match error.why() {
            Why::Status(status @ 400..=499) => Some(format!("it answers {status}")),
            _ => None,
        },
        Ok(_) => None,
    };
    let here = &site.redirect_uri;
    match refused {
        None => good("callback", format!("{here} has to be registered there")),
        Some(why) => bad("callback", why, format!("register {here} there")),
    }
}

fn clock(lok: &Lok, date: i64) -> Check {
    let apart = (lok.clock.now() - date).abs();
    if apart <= SKEW {
        return good("clock", format!("{} s apart", apart / 1_000));
    }
    bad(
        "clock",
        format!("{} s apart, and {} are borne", apart / 1_000, SKEW / 1_000),
        "set the clock of this machine, for example by chrony".to_owned(),
    )
}

fn fix_of(why: &Why, otherwise: String) -> String {
    match why {
        Why::Forbidden(_) => {
            "name its host and port in outbound.allow_private, if it is one of yours".to_owned()
        }
        Why::Tls(_) => "name its authority's certificate in outbound.ca_file".to_owned(),
        Why::Open => "mend it, and try again after 30 seconds".to_owned(),
        _ => otherwise,
    }
}

fn good(name: &str, detail: impl ToString) -> Check {
    Check {
        name: name.to_owned(),
        ok: true,
        detail: detail.to_string(),
        fix: None,
    }
}

fn bad(name: &str, detail: impl ToString, fix: String) -> Check {
    Check {
        ok: false,
        fix: Some(fix),
        ..good(name, detail)
    }
}
