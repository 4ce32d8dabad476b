//! What has made clients fail at other servers, in one table over the answers of one lokd.

use super::*;
use lok_tests::raw::Raw;
use lok_tests::rp::claims;
use std::fmt::Write as _;

/// Answers of both protocols, asked for once.
struct Answers {
    issuer: String,
    port: u16,
    /// The address of the service that runs.
    rekuest: String,
    document: Value,
    /// The document for somebody who typed `localhost`.
    localhost: Value,
    pending: Reply,
    /// Polls that are over: denied, denied once more, late, unknown.
    ends: Vec<Reply>,
    /// Refusals of `start`, `claim`, `redeem` and `retrieve`.
    refusals: Vec<Reply>,
    /// `start` of old and odd clients.
    starts: Vec<Reply>,
    /// POSTs without the slash at the end.
    slashless: Vec<u16>,
    config: Value,
    report: Reply,
    /// Of an app of protocol 1 that asks for a scope that nobody knows.
    token: Value,
    stranger: Reply,
    first: Value,
    renewed: Value,
    /// The approval of an app whose required service is nowhere.
    hopeless: i32,
    /// Whether a TLS handshake at the plain port was ended in time.
    handshake: bool,
}

impl Answers {
    async fn of(world: &World) -> Self {
        let (wire, hub, lokd) = (&world.wire, world.hub(), &world.lokd);
        let port = lokd.address().port();
        let app = manifest("my-app");

        let code = wire.start(&app).await;
        let pending = wire.challenge(&code).await;
        hub.deny(&code).await;
        let mut ends = vec![wire.challenge(&code).await, wire.challenge(&code).await];
        ends.push(wire.challenge("BBBB-BBBB-BBBB-BBBB").await);

        let nobody = json!({ "token": "nobody-has-this-token", "manifest": app });
        let mut refusals = vec![wire.v1("start", &json!({ "manifest": {} })).await];
        for verb in ["claim", "redeem", "retrieve"] {
            refusals.push(wire.v1(verb, &nobody).await);
        }

        let old = json!({ "manifest": { "identifier": "old-app", "version": "1", "scopes": ["openid"] } });
        let mut odd = json!({ "manifest": app, "supported_layers": [], "requested_public": true, "headers": {} });
        odd["manifest"]["device_id"] = json!("a-machine");
        let url = format!("{}start/", wire.endpoint("base_url"));
        let mut starts = Vec::new();
        for body in [old, odd] {
            let media = "text/plain;charset=UTF-8";
            starts.push(wire.post(&url, media, &body.to_string()).await);
        }
        let mut slashless = Vec::new();
        for url in [url.as_str(), wire.endpoint("token_endpoint")] {
            let request = wire.http.post(url.trim_end_matches('/'));
            let answer = request.body("{}").send().await.unwrap();
            slashless.push(answer.status().as_u16());
        }

        let mut curious = app.clone();
        curious["scopes"] = json!(["openid", "never-heard-of", "profile"]);
        let code = wire.start(&curious).await;
        hub.approve(&code, "").await;
        let config = wire.config(&wire.granted(&code).await).await;
        let token = world.keep(wire.client_credentials(&config).await);
        let report = json!({
            "token": config["auth"]["client_token"], "functional": true,
            "alias_reports": { "rekuest": { "alias_id": "gone", "reason": null, "valid": true } },
        });
        let report = wire.report(&report, None).await;
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", "nobody"),
            ("client_secret", "nothing"),
        ];
        let stranger = wire.token(&form).await;

        let first = world.v2().await;
        let (client, token_2) = (text(&first["client_id"]), text(&first["refresh_token"]));
        let renewed = world.keep(wire.refresh(client, token_2).await);

        let mut hopeless = app.clone();
        hopeless["requirements"][1]["optional"] = json!(false);
        let code = wire.start(&hopeless).await;
        let hopeless = hub.try_approve(&code, "").await.code;

        let mut raw = Raw::connect(lokd.address()).await;
        raw.send([0x16, 3, 1, 0, 0xf4, 1, 0, 0, 0xf0, 3, 3]).await;
        let handshake = raw.until_closed(seconds(2)).await.is_some();

        let late = wire.start(&app).await;
        lokd.advance(seconds(301)).await;
        ends.push(wire.challenge(&late).await);
        let localhost = Wire::discover_as(lokd, Some(&format!("localhost:{port}"))).await;
        Self {
            issuer: lokd.issuer().to_owned(),
            port,
            rekuest: world.rekuest.challenge(),
            document: wire.document.clone(),
            localhost: localhost.document,
            pending,
            ends,
            refusals,
            starts,
            slashless,
            config,
            report,
            token,
            stranger,
            first,
            renewed,
            hopeless,
            handshake,
        }
    }

    /// Each alias that was told to an app, of both protocols.
    fn aliases(&self) -> Vec<&Value> {
        let mut aliases = Vec::new();
        for told in [&self.config, &self.first, &self.renewed] {
            aliases.push(&told["self"]["alias"]);
            let instances = told["instances"].as_object().into_iter().flatten();
            for (_, instance) in instances {
                aliases.extend(instance["aliases"].as_array().into_iter().flatten());
            }
        }
        aliases
    }
}

/// A trap: what it is, and whether lok stays out of it.
type Trap = (&'static str, fn(&Answers) -> bool);

const TRAPS: &[Trap] = &[
    ("protocol_version is the text 2", |a| {
        a.document["protocol_version"] == "2"
    }),
    (
        "no retrieve_url, which would swallow redeem; no layers, no ca_crt",
        |a| {
            ["retrieve_url", "layers", "ca_crt", "claim_url"]
                .iter()
                .all(|name| a.document.get(name).is_none())
        },
    ),
    ("endpoints are on the name that was typed", |a| {
        let typed = format!("http://localhost:{}/", a.port);
        [
            "base_url",
            "token_endpoint",
            "device_authorization_endpoint",
            "revocation_endpoint",
        ]
        .iter()
        .all(|name| {
            a.localhost[*name]
                .as_str()
                .is_some_and(|url| url.starts_with(&typed))
        })
    }),
    ("base_url and token_endpoint end in a slash", |a| {
        ["base_url", "token_endpoint", "configure_url"]
            .iter()
            .all(|name| {
                a.document[*name]
                    .as_str()
                    .is_some_and(|url| url.ends_with('/'))
            })
    }),
    ("a POST is never redirected", |a| {
        a.slashless
            .iter()
            .all(|status| !(300..400).contains(status))
    }),
    ("pending is 200", |a| {
        a.pending.status == 200 && a.pending.body["status"] == "pending"
    }),
    ("the end of polling is 4xx, each time", |a| {
        a.ends.iter().all(|end| (400..500).contains(&end.status))
    }),
    ("no client knows the status expired", |a| {
        a.ends.iter().all(|end| {
            ["error", "denied"]
                .map(Value::from)
                .contains(&end.body["status"])
        })
    }),
    ("every refusal has error and message", |a| {
        let all = a.ends.iter().chain(&a.refusals);
        all.into_iter().all(|reply| {
            ["error", "message"].iter().all(|name| {
                reply.body[*name]
                    .as_str()
                    .is_some_and(|said| !said.is_empty())
            })
        })
    }),
    ("pending has no error, which a client would raise", |a| {
        a.pending.body.get("error").is_none()
    }),
    (
        "the content type is not looked at, nor is what nobody knows",
        |a| {
            a.starts
                .iter()
                .all(|start| start.status == 200 && start.body["status"] == "granted")
        },
    ),
    ("ids are texts, ports are numbers", |a| {
        a.aliases().iter().all(|alias| {
            alias["id"].is_string() && (alias["port"].is_null() || alias["port"].is_u64())
        }) && a.config["instances"]["rekuest"]["identifier"].is_string()
            && a.first["instances"]["rekuest"]["identifier"].is_string()
    }),
    ("neither challenge nor ssl is null", |a| {
        a.aliases()
            .iter()
            .all(|alias| alias["challenge"].is_string() && alias["ssl"].is_boolean())
    }),
    ("instances, statuses and aliases are not null", |a| {
        [&a.config, &a.first, &a.renewed].iter().all(|told| {
            told["instances"].is_object()
                && told["statuses"].is_object()
                && told["instances"]["rekuest"]["aliases"].is_array()
        })
    }),
    ("no path ends in a slash", |a| {
        a.aliases()
            .iter()
            .all(|alias| !alias["path"].as_str().unwrap_or_default().ends_with('/'))
    }),
    (
        "report_url and client_token are there, and a report is answered in JSON",
        |a| {
            let auth = &a.config["auth"];
            auth["report_url"].is_string()
                && auth["client_token"].is_string()
                && a.report.status == 200
                && a.report.body["status"] == "reported"
        },
    ),
    ("the scopes of a token are those that were promised", |a| {
        let promised = a.config["auth"]["scopes"].as_array().into_iter().flatten();
        let mut promised: Vec<&str> = promised.filter_map(Value::as_str).collect();
        let mut got: Vec<&str> = a.token["scope"]
            .as_str()
            .unwrap_or_default()
            .split(' ')
            .collect();
        promised.sort_unstable();
        got.sort_unstable();
        promised == got
    }),
    (
        "a scope that nobody knows is left out, and the rest is given",
        |a| {
            a.config["auth"]["scopes"] == json!(["openid", "profile"])
                || a.config["auth"]["scopes"] == json!(["profile", "openid"])
        },
    ),
    (
        "a token response has client_id and self, also after a refresh",
        |a| {
            [&a.first, &a.renewed]
                .iter()
                .all(|told| told["client_id"].is_string() && told["self"].is_object())
        },
    ),
    ("invalid_client is for unknown clients alone", |a| {
        a.stranger.body["error"] == "invalid_client"
    }),
    ("the token has what services read", |a| {
        let claims = claims(text(&a.token["access_token"]));
        let texts = [
            "iss",
            "sub",
            "jti",
            "client_id",
            "preferred_username",
            "scope",
            "active_org",
            "org",
        ];
        let header = jsonwebtoken::decode_header(text(&a.token["access_token"])).expect("a JWT");
        texts.iter().all(|name| claims[*name].is_string())
            && claims["iat"].is_i64()
            && claims["exp"].is_i64()
            && claims["roles"].is_array()
            && claims["aud"]
                .as_array()
                .is_some_and(|all| all.contains(&json!("rekuest")))
            && claims["iss"] == *a.issuer
            && header.kid.is_some()
    }),
    (
        "lok's own alias is plain where the request was, without a double slash",
        |a| {
            a.config["self"]["alias"]["ssl"] == false
                && ["token_url", "report_url"].iter().all(|name| {
                    a.config["auth"][*name]
                        .as_str()
                        .is_some_and(|url| !url["http://".len()..].contains("//"))
                })
        },
    ),
    ("the address that is reached comes first", |a| {
        let alias = &a.config["instances"]["rekuest"]["aliases"][0];
        a.rekuest
            .contains(&format!(":{}/{}/", alias["port"], text(&alias["path"])))
    }),
    ("no app gets in whose required service is nowhere", |a| {
        a.hopeless != 0
    }),
    (
        "an address has a kind, so that none is taken for the mesh's",
        |a| {
            [&a.first, &a.renewed]
                .iter()
                .all(|told| told["instances"]["rekuest"]["aliases"][0]["kind"] == "absolute")
        },
    ),
    ("a plain port ends a TLS handshake at once", |a| a.handshake),
];

#[tokio::test]
async fn lok_stays_out_of_every_trap() {
    let world = World::start().await;
    let answers = Answers::of(&world).await;
    let mut caught = String::new();
    for (trap, out) in TRAPS {
        if !out(&answers) {
            writeln!(caught, "  {trap}").unwrap();
        }
    }
    assert!(
        caught.is_empty(),
        "caught in:\n{caught}\n{}\n{}\n{}",
        answers.document,
        answers.config,
        answers.first
    );
}
