//! The admin socket: who may come in, with what, and what each may do.

use lok_common::admin::role::AdminRole;
use lok_tests::lokd::{Database, Lokd, Node, Output, run};
use lok_tests::poll::eventually;
use lok_tests::skip::skip;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;
use tokio::time::timeout;

/// What every proper call says.
const PROPER: [(&str, &str); 2] = [("Host", "lokd"), ("Lok-Api", "1")];

/// A call with just these headers: status and body.
async fn call(node: &Node, method: &str, path: &str, headers: &[(&str, &str)]) -> (u16, Value) {
    let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    let mut stream = UnixStream::connect(&node.socket).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    timeout(Duration::from_secs(30), stream.read_to_string(&mut answer))
        .await
        .expect("an answer within 30 s")
        .unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").expect("a whole head");
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, serde_json::from_str(body).unwrap_or(Value::Null))
}

#[tokio::test]
async fn a_call_must_say_what_only_lokctl_says() {
    let lokd = Lokd::start().await;
    let node = &lokd.nodes()[0];
    let (status, body) = call(node, "GET", "/v1/whoami", &PROPER).await;
    assert_eq!((status, &body["role"]), (200, &json!("owner")), "{body}");

    let with = |name, value| [PROPER[0], PROPER[1], (name, value)];
    let refused: [(u16, &[(&str, &str)]); 13] = [
        (400, &[("Host", "lokd")]),
        (400, &[("Host", "lokd"), ("Lok-Api", "2")]),
        (400, &[("Host", "lokd"), ("Lok-Api", "one")]),
        (400, &[("Host", "localhost"), ("Lok-Api", "1")]),
        (400, &[("Host", "lokd.example.org"), ("Lok-Api", "1")]),
        (400, &[("Host", ""), ("Lok-Api", "1")]),
        (403, &with("Origin", "http://localhost")),
        (403, &with("Origin", "null")),
        (403, &with("Referer", "http://localhost/")),
        (403, &with("Sec-Fetch-Site", "none")),
        (403, &with("Sec-Fetch-Mode", "cors")),
        (403, &with("Sec-Fetch-Dest", "empty")),
        (403, &with("Sec-Fetch-User", "?1")),
    ];
    for (expected, headers) in refused {
        for (method, path) in [
            ("GET", "/v1/users"),
            ("POST", "/v1/orgs"),
            ("GET", "/nowhere"),
        ] {
            let (status, body) = call(node, method, path, headers).await;
            assert_eq!(status, expected, "{method} {path} {headers:?}: {body}");
            let error = &body["error"];
            let said = |name: &str| error[name].as_str().is_some_and(|text| !text.is_empty());
            assert!(said("code") && said("message"), "{headers:?}: {body}");
            assert!(said("request_id"), "{headers:?}: {body}");
        }
    }
    // What only a page sends is audited, a mistake in the protocol is none.
    let list = lokd
        .admin(
            "GET",
            "/v1/audit?action=socket.denied&limit=200",
            Value::Null,
        )
        .await
        .ok();
    let denials = list["items"].as_array().unwrap();
    assert_eq!(denials.len(), 7 * 3, "{denials:?}");
    let uid = rustix::process::geteuid().as_raw();
    for event in denials {
        assert_eq!(event["actor"], format!("uid:{uid}"), "{event}");
        assert_eq!(event["outcome"], "denied", "{event}");
        let why = event["detail"]["why"].as_str().unwrap_or_default();
        assert!(why.contains("header"), "{event}");
    }
    let lines = lokd.logs().matches("denied on the admin socket").count();
    assert!((1..21).contains(&lines), "{lines} lines for 21 denials");
}

#[tokio::test]
async fn a_text_with_a_nul_is_refused() {
    let lokd = Lokd::start().await;
    for path in [
        "/v1/users?search=a%00b",
        "/v1/export?org=a%00b",
        "/v1/users?cursor=%00",
        "/v1/audit?actor=%00",
    ] {
        let answer = lokd.admin("GET", path, Value::Null).await;
        assert_eq!(answer.status, 400, "{path}: {:?}", answer.body);
        assert_eq!(answer.body["error"]["code"], "invalid_input", "{path}");
    }
    for (path, body) in [
        ("/v1/orgs", json!({"slug": "a\0b"})),
        ("/v1/users", json!({"username": "ada", "roles": ["a\0"]})),
        (
            "/v1/orgs/ensure",
            json!({"slug": "lab", "labels": {"a\0": "b"}}),
        ),
    ] {
        let answer = lokd.admin("POST", path, body).await;
        assert_eq!(answer.status, 400, "{path}: {:?}", answer.body);
        assert_eq!(answer.body["error"]["code"], "invalid_input", "{path}");
    }
    let answer = lokd.admin("GET", "/v1/users/a%00b", Value::Null).await;
    assert_eq!(answer.status, 400, "{:?}", answer.body);
    // Six letters that are no NUL.
    let name = json!({"slug": "lab", "name": r"a\u0000b"});
    let answer = lokd.admin("POST", "/v1/orgs", name).await;
    assert_eq!(answer.status, 200, "{:?}", answer.body);
}

#[tokio::test]
async fn a_wrong_route_or_method_is_answered_in_the_same_shape() {
    let lokd = Lokd::start().await;
    let node = &lokd.nodes()[0];
    for (method, path, expected, code) in [
        ("GET", "/", 404, "not_found"),
        ("GET", "/v1/nowhere", 404, "not_found"),
        ("GET", "/v1/users/nobody", 404, "not_found"),
        ("DELETE", "/v1/users", 405, "unsupported"),
        ("PUT", "/v1/whoami", 405, "unsupported"),
        ("GET", "/v1/keys/rotate/", 404, "not_found"),
    ] {
        let (status, body) = call(node, method, path, &PROPER).await;
        assert_eq!(status, expected, "{method} {path}: {body}");
        assert_eq!(body["error"]["code"], code, "{method} {path}: {body}");
    }
}

// --- Other users of the machine --------------------------------------------------------------------------------------------

/// Somebody of this machine.
#[derive(Clone, Copy)]
struct Peer {
    uid: u32,
    gid: u32,
    group: Option<u32>,
}

impl Peer {
    /// A user with a group of their own.
    const fn uid(uid: u32) -> Self {
        Self {
            uid,
            gid: uid,
            group: None,
        }
    }
}

const STRANGER: Peer = Peer::uid(20_001);
const AUDITOR: Peer = Peer::uid(20_002);
const PROVISIONER: Peer = Peer::uid(20_003);
const ADMIN_BY_GROUP: Peer = Peer {
    uid: 20_004,
    gid: 20_004,
    group: Some(30_001),
};
const ADMIN_BY_PRIMARY_GROUP: Peer = Peer {
    uid: 20_005,
    gid: 30_001,
    group: None,
};
/// Two rules name this one: the first decides.
const BOTH: Peer = Peer {
    uid: 20_002,
    gid: 20_002,
    group: Some(30_001),
};
/// The kernel's stand-in for users that it cannot name.
const NOBODY: Peer = Peer::uid(65_534);

const RULES: &str = r#"
    [admin_socket]
    mode = "0666"
    [[admin_socket.allow]]
    uid = 0
    role = "owner"
    [[admin_socket.allow]]
    uid = 20002
    role = "auditor"
    [[admin_socket.allow]]
    uid = 20003
    role = "provisioner"
    [[admin_socket.allow]]
    gid = 30001
    role = "admin"
"#;

/// A lokd whose socket everybody can reach, and a lokctl that everybody can run.
struct Machine {
    lokd: Lokd,
}

impl Machine {
    /// `None`, and the test is skipped, when it does not run as root, who alone can be somebody else.
    async fn start() -> Option<Self> {
        Self::with("").await
    }

    /// With more configuration.
    async fn with(config: &str) -> Option<Self> {
        if !rustix::process::getuid().is_root() {
            skip("it calls as other users of the machine, which only root can");
            return None;
        }
        let lokd = Lokd::builder().config(RULES).config(config).start().await;
        let open = |path: &Path, mode: u32| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        open(&lokd.path(""), 0o711);
        for node in lokd.nodes() {
            open(&node.data, 0o711);
        }
        // Not by this process: another test may start a program meanwhile, which has the copy open for writing for a moment,
        // and what is open for writing cannot be run.
        let mut install = Command::new("install");
        install.args(["-m", "755"]);
        install.args([lok_tests::paths::program("lokctl"), lokd.path("lokctl")]);
        run(install, "").ok();
        Some(Self { lokd })
    }

    /// Runs lokctl as somebody.
    fn ctl(&self, peer: Peer, arguments: &[&str]) -> Output {
        let node = &self.lokd.nodes()[0];
        let mut command = Command::new("setpriv");
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", "/nonexistent")
            .current_dir("/")
            .arg(format!("--reuid={}", peer.uid))
            .arg(format!("--regid={}", peer.gid))
            .arg(match peer.group {
                Some(group) => format!("--groups={group}"),
                None => "--clear-groups".to_owned(),
            })
            .arg(self.lokd.path("lokctl"))
            .arg(format!("--endpoint=unix:{}", node.socket.display()))
            .args(arguments);
        run(command, "")
    }

    /// The denials in the audit log, newest first.
    async fn denials(&self) -> Vec<Value> {
        let events = self
            .lokd
            .admin("GET", "/v1/audit?action=socket.denied", Value::Null)
            .await
            .ok();
        events["items"].as_array().unwrap().clone()
    }
}

#[tokio::test]
async fn who_is_not_named_is_denied_and_audited() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    for arguments in [["users", "list"], ["status", "--quiet"], ["keys", "list"]] {
        let arguments = &arguments[..if arguments[1] == "--quiet" { 1 } else { 2 }];
        let output = machine.ctl(STRANGER, arguments);
        assert_eq!(output.code, 5, "{arguments:?}: {output:?}");
        assert_eq!(output.stdout, "", "{arguments:?}");
        assert!(output.stderr.contains("uid 20001"), "{output:?}");
    }
    let denials = machine.denials().await;
    assert!(denials.len() >= 3, "{denials:?}");
    for event in &denials {
        assert_eq!(event["actor"], "uid:20001", "{event}");
        assert_eq!(event["outcome"], "denied", "{event}");
        assert!(event["request_id"].is_string(), "{event}");
        assert_eq!(event["detail"]["gid"], 20_001, "{event}");
    }
    let routes: BTreeSet<&str> = denials
        .iter()
        .filter_map(|event| event["detail"]["route"].as_str())
        .collect();
    assert!(routes.contains("GET /v1/users"), "{routes:?}");
}

#[tokio::test]
async fn whom_the_kernel_cannot_name_gets_no_answer() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    let output = machine.ctl(NOBODY, &["whoami"]);
    assert_ne!(output.code, 0, "{output:?}");
    assert_eq!(output.stdout, "", "{output:?}");
    let denials = eventually("the event", Duration::from_secs(30), async || {
        let denials = machine.denials().await;
        (!denials.is_empty()).then_some(denials)
    })
    .await;
    assert_eq!(denials[0]["actor"], "uid:65534", "{denials:?}");
    assert_eq!(denials[0]["outcome"], "denied", "{denials:?}");
    assert!(machine.lokd.logs().contains("socket.denied"));
}

#[tokio::test]
async fn each_role_does_what_the_table_says_and_no_more() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    machine.lokd.org("acme").await;
    let whoami: [(Peer, &str); 5] = [
        (Peer::uid(0), "owner"),
        (AUDITOR, "auditor"),
        (PROVISIONER, "provisioner"),
        (ADMIN_BY_GROUP, "admin"),
        (ADMIN_BY_PRIMARY_GROUP, "admin"),
    ];
    for (peer, role) in whoami {
        let output = machine.ctl(peer, &["whoami", "-o", "json"]).ok();
        assert_eq!(output.json()["role"], role, "{output:?}");
    }
    let both = machine.ctl(BOTH, &["whoami", "-o", "json"]).ok().json();
    assert_eq!(
        both["role"], "auditor",
        "the first rule that matches decides: {both}"
    );

    let allowed: [(Peer, &[&str]); 11] = [
        (AUDITOR, &["users", "list"]),
        (AUDITOR, &["apps", "list"]),
        (AUDITOR, &["keys", "list"]),
        (AUDITOR, &["audit", "list"]),
        (AUDITOR, &["audit", "verify"]),
        (PROVISIONER, &["apps", "list"]),
        (PROVISIONER, &["orgs", "list"]),
        (PROVISIONER, &["scopes", "list"]),
        (
            PROVISIONER,
            &["fakts", "hubs", "create", "--org", "acme", "--name", "main"],
        ),
        (AUDITOR, &["fakts", "hubs", "list"]),
        (ADMIN_BY_GROUP, &["orgs", "create", "--slug", "beta"]),
    ];
    for (peer, arguments) in allowed {
        let output = machine.ctl(peer, arguments);
        assert_eq!(output.code, 0, "uid {} {arguments:?}: {output:?}", peer.uid);
    }

    let before = machine.denials().await.len();
    let denied: [(Peer, &[&str]); 11] = [
        (AUDITOR, &["orgs", "create", "--slug", "gamma"]),
        (AUDITOR, &["users", "disable", "ada", "--yes"]),
        (
            AUDITOR,
            &["fakts", "hubs", "update", "main", "--description", "d"],
        ),
        (
            AUDITOR,
            &[
                "scopes",
                "create",
                "--name",
                "gamma:read",
                "--description",
                "d",
            ],
        ),
        (AUDITOR, &["keys", "rotate", "--yes"]),
        (PROVISIONER, &["users", "list"]),
        (PROVISIONER, &["users", "get", "ada"]),
        (PROVISIONER, &["audit", "list"]),
        (PROVISIONER, &["orgs", "create", "--slug", "gamma"]),
        (PROVISIONER, &["keys", "list"]),
        (
            ADMIN_BY_GROUP,
            &["orgs", "delete", "acme", "--confirm", "acme"],
        ),
    ];
    for (peer, arguments) in denied {
        let output = machine.ctl(peer, arguments);
        assert_eq!(output.code, 5, "uid {} {arguments:?}: {output:?}", peer.uid);
        assert_eq!(output.stdout, "", "{arguments:?}");
    }
    let denials = machine.denials().await;
    assert!(denials.len() >= before + 11, "{denials:?}");
    for event in &denials[..denials.len() - before] {
        assert!(event["detail"]["role"].is_string(), "{event}");
        assert!(event["detail"]["rule"].is_string(), "{event}");
    }
    let orgs = machine
        .lokd
        .admin("GET", "/v1/orgs", Value::Null)
        .await
        .ok();
    let slugs: Vec<&Value> = orgs["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|org| &org["spec"]["slug"])
        .collect();
    assert_eq!(slugs, ["acme", "beta"]);
}

/// An auditor reads everything and of people nothing but their user names: not where they are shown, not in what was audited of
/// them, and not letter by letter.
#[tokio::test]
async fn an_auditor_sees_no_person_beyond_the_name() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    let owner = |arguments: &[&str]| machine.ctl(Peer::uid(0), arguments).ok();
    owner(&["orgs", "create", "--slug", "acme"]);
    owner(&[
        "users",
        "create",
        "--username",
        "ada",
        "--no-password",
        "--email",
        "countess@secret.example",
        "--name",
        "Secret Lovelace",
        "--about",
        "Secret engines",
        "--org",
        "acme",
    ]);
    owner(&["users", "update", "ada", "--email", "lady@secret.example"]);
    owner(&[
        "users",
        "disable",
        "ada",
        "--yes",
        "--reason",
        "Secret illness",
    ]);
    owner(&[
        "orgs",
        "invites",
        "create",
        "acme",
        "--email",
        "babbage@secret.example",
    ]);
    owner(&["users", "delete", "ada", "--confirm", "ada"]);
    owner(&[
        "users",
        "create",
        "--username",
        "grace",
        "--no-password",
        "--email",
        "hopper@secret.example",
        "--org",
        "acme",
    ]);
    owner(&[
        "users",
        "disable",
        "grace",
        "--yes",
        "--reason",
        "Secret illness",
    ]);
    let all = owner(&["audit", "list", "-o", "json"]);
    for secret in [
        "countess@",
        "lady@",
        "babbage@",
        "Secret Lovelace",
        "Secret engines",
        "Secret illness",
    ] {
        assert!(
            all.stdout.contains(secret),
            "{secret} was audited: {}",
            all.stdout
        );
    }
    let lists: [&[&str]; 8] = [
        &["audit", "list"],
        &["users", "list"],
        &["users", "get", "grace"],
        &["users", "identities", "list", "grace"],
        &["users", "mfa", "list", "grace"],
        &["orgs", "invites", "list", "acme"],
        &["orgs", "members", "list", "acme"],
        &["export"],
    ];
    for arguments in lists {
        let mut command = arguments.to_vec();
        if arguments != ["export"] {
            command.extend(["-o", "json"]);
        }
        let seen = machine.ctl(AUDITOR, &command).ok().stdout.to_lowercase();
        assert!(!seen.contains("secret"), "{arguments:?}: {seen}");
    }
    let audit = machine.ctl(AUDITOR, &["audit", "list", "-o", "json"]).ok();
    for name in ["\"spec.email\"", "\"ip\": \"", "\"email\""] {
        assert!(!audit.stdout.contains(name), "{name}: {}", audit.stdout);
    }
    for name in ["\"username\"", "\"ada\"", "\"user.disable\""] {
        assert!(audit.stdout.contains(name), "{name}: {}", audit.stdout);
    }
    let verified = machine
        .ctl(AUDITOR, &["audit", "verify", "-o", "json"])
        .ok();
    assert_eq!(verified.json()["intact"], true);

    // Nor can it be asked for.
    let found = |peer, search| {
        let output = machine.ctl(peer, &["users", "list", "--search", search, "-o", "json"]);
        output.ok().json()["items"].as_array().unwrap().len()
    };
    assert_eq!(found(Peer::uid(0), "hopper@s"), 1);
    assert_eq!(found(AUDITOR, "hopper@s"), 0);
    assert_eq!(found(AUDITOR, "grac"), 1);
    for arguments in [
        &["users", "get"][..],
        &["users", "identities", "list"],
        &["users", "mfa", "list"],
    ] {
        let mut command = arguments.to_vec();
        command.push("hopper@secret.example");
        assert_eq!(machine.ctl(Peer::uid(0), &command).code, 0, "{arguments:?}");
        assert_eq!(machine.ctl(AUDITOR, &command).code, 3, "{arguments:?}");
    }
}

/// Nobody is chosen for a pipeline: an owner, whom others get by saying nothing, is more than it may be.
#[tokio::test]
async fn a_provisioner_names_for_whom_an_app_acts() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    let owner = |arguments: &[&str]| machine.ctl(Peer::uid(0), arguments).ok();
    owner(&[
        "users",
        "create",
        "--username",
        "ada",
        "--no-password",
        "--org",
        "acme",
        "--role",
        "owner",
    ]);
    owner(&[
        "users",
        "create",
        "--username",
        "robot",
        "--no-password",
        "--org",
        "acme",
        "--role",
        "bot",
    ]);
    owner(&["fakts", "hubs", "create", "--org", "acme", "--name", "main"]);
    let manifest = machine.lokd.path("m.toml");
    std::fs::write(
        &manifest,
        "[[mandate]]\nhub = \"acme:main\"\nname = \"m\"\n",
    )
    .unwrap();
    let manifest = manifest.to_str().unwrap();
    let create = [
        "fakts",
        "mandates",
        "create",
        "--hub",
        "acme:main",
        "--name",
    ];
    let ensure = [
        "fakts",
        "mandates",
        "ensure",
        "--hub",
        "acme:main",
        "--name",
    ];
    for command in [create, ensure] {
        let unnamed = [&command[..], &["w"]].concat();
        let output = machine.ctl(PROVISIONER, &unnamed);
        assert_eq!(output.code, 7, "{output:?}");
        assert!(output.stderr.contains("--user"), "{output:?}");
    }
    let output = machine.ctl(
        PROVISIONER,
        &["fakts", "requests", "approve", "ABCD-EFGH", "--org", "acme"],
    );
    assert_eq!(output.code, 7, "{output:?}");
    assert!(output.stderr.contains("--as"), "{output:?}");
    let output = machine.ctl(PROVISIONER, &["apply", "-f", manifest]);
    assert_eq!(output.code, 7, "{output:?}");

    machine
        .ctl(
            PROVISIONER,
            &[&create[..], &["w", "--user", "robot"]].concat(),
        )
        .ok();
    // What is there has its person.
    machine
        .ctl(
            PROVISIONER,
            &[&ensure[..], &["w", "--max-clients", "2"]].concat(),
        )
        .ok();
    owner(&[&create[..], &["o"]].concat());
}

/// Every route of the list, by every role: it is denied exactly to those who do not have its permission, and audited.
#[tokio::test]
async fn every_route_asks_for_its_permission() {
    let uid = rustix::process::geteuid().as_raw();
    let endpoints = lokd::admin::router::endpoints();
    assert!(endpoints.len() > 50, "{}", endpoints.len());
    for endpoint in &endpoints {
        let reads = format!("{:?}", endpoint.permission).ends_with("Read");
        // A manifest and the data of a template are too long for a query.
        let asks = [
            "/v1/fakts/hubs/{key}/resolve",
            "/v1/notify/templates/{key}/preview",
        ]
        .contains(&endpoint.path.as_str());
        let shows = endpoint.method == "GET" || asks;
        assert_eq!(reads, shows, "{}", endpoint.path);
    }
    for role in AdminRole::ALL {
        let rule = format!(
            "[[admin_socket.allow]]\nuid = {uid}\nrole = \"{}\"",
            role.as_str()
        );
        let lokd = Lokd::builder().nodes(1).config(&rule).start().await;
        let mut denied = Vec::new();
        for endpoint in &endpoints {
            let route = format!("{} {}", endpoint.method, endpoint.path);
            let path = endpoint.path.replace(['{', '}'], "");
            let (status, body) = call(&lokd.nodes()[0], endpoint.method, &path, &PROPER).await;
            // Whoever could send SIGHUP may reload, whatever the rules say.
            let may = role.may(endpoint.permission) || endpoint.path == "/v1/reload";
            assert_eq!(status != 403, may, "{role:?} {route}: {status} {body}");
            assert_ne!(status, 405, "{route}");
            if !may {
                assert_eq!(body["error"]["code"], "not_permitted", "{route}: {body}");
                denied.push(route);
            }
        }
        denied.sort();
        let mut audited: Vec<String> = crate::store::look(
            lokd.database_url(),
            "SELECT detail AS line FROM audit_events WHERE action = 'socket.denied'",
        )
        .iter()
        .map(|detail| serde_json::from_str::<Value>(detail).unwrap())
        .map(|detail| detail["route"].as_str().unwrap().to_owned())
        .collect();
        audited.sort();
        assert_eq!(audited, denied, "{role:?}");
        assert_eq!(denied.is_empty(), role == AdminRole::Owner);
    }
}

/// With its mode for a group and given to one, the socket is reached by the members and by nobody else.
#[tokio::test]
async fn the_socket_belongs_to_its_group() {
    let config = "[admin_socket]\nmode = \"0660\"\ngroup = 30001";
    let Some(machine) = Machine::with(config).await else {
        return;
    };
    for node in machine.lokd.nodes() {
        let file = std::fs::metadata(&node.socket).unwrap();
        assert_eq!((file.mode() & 0o777, file.gid()), (0o660, 30_001));
    }
    for peer in [ADMIN_BY_GROUP, ADMIN_BY_PRIMARY_GROUP] {
        let output = machine.ctl(peer, &["whoami", "-o", "json"]).ok();
        assert_eq!(output.json()["role"], "admin", "{output:?}");
    }
    // A rule names this one, and still the file keeps it out.
    let output = machine.ctl(AUDITOR, &["whoami"]);
    assert_ne!(output.code, 0, "{output:?}");
    assert_eq!(output.stdout, "", "{output:?}");
    assert!(output.stderr.contains("ermission"), "{output:?}");
    assert_eq!(machine.denials().await, [] as [Value; 0]);
}

/// A rule that goes is gone with the next call, also for who was let in before.
#[tokio::test]
async fn a_reload_changes_who_may() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    machine.ctl(AUDITOR, &["whoami"]).ok();
    for node in machine.lokd.nodes() {
        let config = std::fs::read_to_string(&node.config).unwrap();
        assert!(config.contains("20002"));
        std::fs::write(&node.config, config.replace("20002", "20099")).unwrap();
        node.signal(rustix::process::Signal::HUP);
    }
    eventually("the denial", Duration::from_secs(30), async || {
        (machine.ctl(AUDITOR, &["whoami"]).code == 5).then_some(())
    })
    .await;
    let renamed = Peer::uid(20_099);
    machine.ctl(renamed, &["whoami"]).ok();
}

/// Rules that shut everybody out are warned of, and mended and taken up the usual way.
#[tokio::test]
async fn who_shut_everybody_out_can_open_again() {
    let Some(machine) = Machine::start().await else {
        return;
    };
    let (root, configs) = (Peer::uid(0), machine.lokd.nodes());
    let replace = |from: &str, to: &str| {
        for node in configs {
            let config = std::fs::read_to_string(&node.config).unwrap();
            assert!(config.contains(from), "{config}");
            std::fs::write(&node.config, config.replace(from, to)).unwrap();
        }
    };
    replace("uid = 0\n", "uid = 20098\n");
    replace("role = \"owner\"", "role = \"admin\"");
    machine.ctl(root, &["reload", "--wait"]).ok();
    assert!(
        machine
            .lokd
            .logs()
            .contains("no rule makes anybody an owner")
    );
    let out = machine.ctl(root, &["users", "list"]);
    assert_eq!(out.code, 5, "{out:?}");
    assert!(out.stderr.contains("lokctl reload"), "{out:?}");
    assert!(!out.stderr.contains("sudo"), "{out:?}");
    // Others may not, and who may reload may nothing else by it.
    for peer in [STRANGER, AUDITOR] {
        assert_eq!(machine.ctl(peer, &["reload", "--wait"]).code, 5);
    }
    replace("uid = 20098\n", "uid = 0\n");
    machine.ctl(root, &["reload", "--wait"]).ok();
    machine.ctl(root, &["users", "list"]).ok();
}

// --- The public port -------------------------------------------------------------------------------------------------------

/// Every route of the socket, with something in each place.
const ROUTES: [&str; 35] = [
    "/v1/status",
    "/v1/version",
    "/v1/whoami",
    "/v1/audit",
    "/v1/audit/verify",
    "/v1/keys",
    "/v1/keys/export",
    "/v1/keys/generate",
    "/v1/keys/rotate",
    "/v1/users",
    "/v1/users/ensure",
    "/v1/users/ada",
    "/v1/users/ada/set-password",
    "/v1/orgs",
    "/v1/orgs/acme/members",
    "/v1/roles",
    "/v1/scopes",
    "/v1/apps",
    "/v1/apps/app/rotate-secret",
    "/v1/fakts/requests",
    "/v1/fakts/hubs",
    "/v1/fakts/hubs/acme:main/resolve",
    "/v1/fakts/services",
    "/v1/fakts/instances",
    "/v1/fakts/aliases",
    "/v1/fakts/layers",
    "/v1/fakts/devices/lookup",
    "/v1/fakts/apps",
    "/v1/fakts/releases",
    "/v1/fakts/clients/app/render",
    "/v1/fakts/mandates",
    "/v1/fakts/mandates/acme:main:ci/issue",
    "/v1/test/clock",
    "/health/ready",
    "/metrics",
];

#[tokio::test]
async fn the_public_port_knows_no_admin_route() {
    let lokd = Lokd::start().await;
    let client = lokd.http();
    for method in [reqwest::Method::GET, reqwest::Method::POST] {
        let ask = async |path: &str| {
            let answer = client
                .request(method.clone(), lokd.url(path))
                .header("Lok-Api", "1")
                .header("Content-Type", "application/json")
                .send()
                .await
                .unwrap();
            let status = answer.status().as_u16();
            let mut headers = answer.headers().clone();
            headers.remove("date");
            let id = headers.remove("x-request-id").unwrap();
            let body = answer.text().await.unwrap();
            (status, headers, body.replace(id.to_str().unwrap(), "ID"))
        };
        let nowhere = ask("/v1/there/is/no/such/thing").await;
        assert_eq!(nowhere.0, 404);
        for prefix in ["", "/lok"] {
            for path in ROUTES {
                let path = format!("{prefix}{path}");
                assert_eq!(ask(&path).await, nowhere, "{method} {path}");
            }
        }
    }
}

/// Whoever reaches the socket may ask whether lokd is ready, as often as they like: it costs no write.
#[tokio::test]
async fn to_be_asked_whether_it_is_ready_writes_nothing() {
    let lokd = Lokd::start().await;
    let written = || {
        let sql = "SELECT value AS line FROM settings WHERE key = 'clock.newest'";
        crate::store::look(lokd.database_url(), sql)
    };
    // Once a minute a job writes; of three rounds one is surely between two of its writes.
    let mut rounds = 0;
    loop {
        let before = written();
        assert_eq!(before.len(), 1);
        for node in lokd.nodes() {
            for _ in 0..5 {
                let (status, body) = call(node, "GET", "/health/ready", &[PROPER[0]]).await;
                assert_eq!((status, &body["ready"]), (200, &json!(true)), "{body}");
                let (status, body) = call(node, "GET", "/v1/status", &PROPER).await;
                assert_eq!((status, &body["ready"]), (200, &json!(true)), "{body}");
            }
        }
        rounds += 1;
        if written() == before {
            break;
        }
        assert!(rounds < 3, "each round wrote");
    }
}

#[tokio::test]
async fn the_socket_is_not_for_everybody() {
    let lokd = Lokd::builder().database(Database::Sqlite).start().await;
    let mode = std::fs::metadata(&lokd.nodes()[0].socket)
        .unwrap()
        .permissions();
    assert_eq!(mode.mode() & 0o777, 0o660);
}
