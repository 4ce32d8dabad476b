//! Who calls: the peer as the kernel tells it, and the role that the configuration gives it.

use super::answer::Refusal;
use crate::config::{AllowRule, Who};
use crate::request::{PeerCred, RequestId, Unnamed};
use crate::service::audit::{self, Event, Outcome};
use crate::service::{Actor, Lok};
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header;
use lok_common::admin::role::{AdminRole, Permission};
use lok_common::socket::{API_HEADER, API_HOST, API_VERSION};
use lok_common::{ErrorCode, Problem};
use serde_json::json;
use std::sync::Arc;

/// The route of a reload.
pub const RELOAD: &str = "/v1/reload";

/// A caller who was let in.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The peer's user id.
    pub uid: u32,
    /// The peer's group id.
    pub gid: u32,
    /// What it may do.
    pub role: AdminRole,
    /// Which rule decided.
    pub rule: String,
    /// The request, as the log names it.
    pub request_id: String,
}

impl Caller {
    /// As the audit names it.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor {
            name: format!("uid:{}", self.uid),
            ip: None,
            request_id: Some(self.request_id.clone()),
        }
    }

    /// Audits that the caller's role does not reach, and says so.
    async fn refuse(&self, lok: &Lok, route: &str) -> Refusal {
        deny(
            lok,
            self.actor(),
            self.uid,
            json!({ "route": route, "gid": self.gid, "role": self.role, "rule": self.rule }),
        )
        .await;
        Problem::new(
            ErrorCode::NotPermitted,
            format!("the role {} may not do that", self.role.as_str()),
        )
        .why(format!(
            "uid {} has it by the rule {:?}",
            self.uid, self.rule
        ))
        .fix(
            "ask somebody with a higher role, or change admin_socket.allow in lokd's configuration",
        )
        .into()
    }
}

/// Lets a caller go on whose role has the permission of the route; everybody else is refused, and that is audited.
pub async fn permit(
    State((lok, needed)): State<(Arc<Lok>, Permission)>,
    request: Request,
    next: Next,
) -> Response {
    let extensions = request.extensions();
    let Some(caller) = extensions.get::<Caller>() else {
        let problem = Problem::new(ErrorCode::NotPermitted, "the caller is not known");
        return Refusal(problem).into_response();
    };
    if caller.role.may(needed) {
        return next.run(request).await;
    }
    let path = extensions.get::<MatchedPath>();
    let path = path.map_or_else(|| request.uri().path(), MatchedPath::as_str);
    let route = format!("{} {path}", request.method());
    caller.clone().refuse(&lok, &route).await.into_response()
}

/// Checks what every request must have, and finds the caller's role; denies by default.
pub async fn admit(State(lok): State<Arc<Lok>>, mut request: Request, next: Next) -> Response {
    let request_id = request
        .extensions()
        .get::<RequestId>()
        .map(|id| id.0.clone())
        .unwrap_or_default();
    let peer = request.extensions().get::<PeerCred>().cloned();
    let actor = |peer: &PeerCred| Actor {
        name: format!("uid:{}", peer.uid),
        ip: None,
        request_id: Some(request_id.clone()),
    };
    let route = format!("{} {}", request.method(), request.uri().path());
    if let Err(problem) = check_headers(&request) {
        if let (Some(peer), ErrorCode::NotPermitted) = (&peer, problem.code) {
            let detail = json!({ "route": route, "gid": peer.gid, "why": problem.why });
            deny(&lok, actor(peer), peer.uid, detail).await;
        }
        return Refusal(named(problem, &request_id)).into_response();
    }
    let Some(peer) = peer else {
        let problem = Problem::new(ErrorCode::NotPermitted, "the caller is not known");
        return Refusal(named(problem, &request_id)).into_response();
    };
    let config = lok.config();
    let rule = first_match(&config.admin_socket.allow, &peer).cloned();
    let rule = if request.uri().path() == RELOAD {
        rule.filter(|rule| rule.role.may(Permission::Reload))
            .or_else(|| reloads_anyway(&peer))
            .or_else(|| first_match(&config.admin_socket.allow, &peer).cloned())
    } else {
        rule
    };
    let Some(rule) = rule else {
        let detail = json!({ "route": route, "gid": peer.gid });
        deny(&lok, actor(&peer), peer.uid, detail).await;
        let problem = Problem::new(ErrorCode::NotPermitted, "you may not use the admin socket")
            .why(format!(
                "no rule of admin_socket.allow names uid {} or one of its groups",
                peer.uid
            ))
            .fix(match peer.uid {
                0 => "write the rule for uid 0 as well, then: lokctl reload (or systemctl restart lokd)",
                _ => "run it as root (sudo), or add a rule to lokd's configuration and reload",
            });
        return Refusal(named(problem, &request_id)).into_response();
    };
    let caller = Caller {
        uid: peer.uid,
        gid: peer.gid,
        role: rule.role,
        rule: rule.text,
        request_id: request_id.clone(),
    };
    request.extensions_mut().insert(caller);
    next.run(request).await
}

fn named(problem: Problem, request_id: &str) -> Problem {
    Problem {
        request_id: Some(request_id.to_owned()),
        ..problem
    }
}

/// Audits a connection that was closed because the kernel cannot name its peer.
pub async fn closed(lok: &Lok, unnamed: Unnamed) {
    let Unnamed { uid, why } = unnamed;
    let actor = Actor {
        name: uid.map_or_else(|| "unknown".to_owned(), |uid| format!("uid:{uid}")),
        ip: None,
        request_id: None,
    };
    deny(lok, actor, uid.unwrap_or(u32::MAX), json!({ "why": why })).await;
}

/// Every denial is audited; the log has one line a second for each user id.
async fn deny(lok: &Lok, actor: Actor, uid: u32, detail: serde_json::Value) {
    if let Some(unsaid) = lok.denials.say(uid, lok.clock.now()) {
        tracing::warn!(
            event = "socket.denied",
            actor = %actor.name,
            %detail,
            unsaid,
            "denied on the admin socket"
        );
    }
    let fresh = lok.fresh(actor);
    let written = lok
        .store
        .write(move |db| {
            let event = Event::ok("socket.denied")
                .outcome(Outcome::Denied)
                .detail(detail.clone());
            audit::record(db, &fresh.clone(), event)
        })
        .await;
    if let Err(error) = written {
        tracing::error!(%error, "a denial could not be audited");
    }
}

fn first_match<'a>(rules: &'a [AllowRule], peer: &PeerCred) -> Option<&'a AllowRule> {
    rules.iter().find(|rule| match rule.who {
        Who::Uid(uid) => uid == peer.uid,
        Who::Gid(gid) => gid == peer.gid || peer.groups.contains(&gid),
    })
}

/// Root and lokd's own user may reload whatever the rules say: they could send SIGHUP as well, and rules that shut everybody out
/// are mended and taken up the usual way.
fn reloads_anyway(peer: &PeerCred) -> Option<AllowRule> {
    let own = rustix::process::geteuid().as_raw();
    [0, own].contains(&peer.uid).then(|| AllowRule {
        who: Who::Uid(peer.uid),
        role: AdminRole::Admin,
        text: format!("uid={} may reload", peer.uid),
    })
}

/// A browser cannot send what is demanded, and sends what is refused: a page cannot reach the socket through a proxy.
fn check_headers(request: &Request) -> Result<(), Problem> {
    let headers = request.headers();
    let from_a_page = headers.keys().find(|name| {
        [header::ORIGIN, header::REFERER].contains(name) || name.as_str().starts_with("sec-fetch-")
    });
    if let Some(name) = from_a_page {
        return Err(Problem::new(
            ErrorCode::NotPermitted,
            "the admin socket is not for browsers",
        )
        .why(format!("the request has the header {name}")));
    }
    let version = headers
        .get(API_HEADER)
        .and_then(|value| value.to_str().ok());
    if version.and_then(|version| version.parse().ok()) != Some(API_VERSION) {
        return Err(Problem::new(
            ErrorCode::InvalidInput,
            "the request names no API version that lokd speaks",
        )
        .why(format!(
            "it says {:?} in the header Lok-Api; lokd speaks {API_VERSION}",
            version.unwrap_or_default()
        ))
        .fix("use the lokctl of the same release"));
    }
    let host = headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok());
    if host != Some(API_HOST) {
        return Err(Problem::new(
            ErrorCode::InvalidInput,
            format!("the Host of the admin socket is {API_HOST:?}"),
        )
        .why(format!("the request says {:?}", host.unwrap_or_default())));
    }
    Ok(())
}
