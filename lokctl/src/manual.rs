//! What the man pages say beside the clap tree: exit codes, environment, files, examples.

/// Every exit code and what it means.
pub const EXIT_STATUS: &[(u8, &str)] = &[
    (0, "Done, or already so."),
    (
        1,
        "The server or the command failed in a way that is not listed below.",
    ),
    (2, "The command line is wrong."),
    (3, "Nothing of that name was found."),
    (
        4,
        "Conflict: it exists already, or it has changed (--if-match).",
    ),
    (5, "Not permitted."),
    (6, "No lokd answers."),
    (7, "A value is invalid."),
    (
        8,
        "Cancelled, or a confirmation was needed and nobody could be asked. Nothing was changed.",
    ),
    (
        11,
        "A check found trouble: status, audit verify, fakts hubs resolve, providers test, notify test.",
    ),
    (
        20,
        "Changes are pending: diff, and apply --dry-run --detailed-exitcode.",
    ),
    (70, "A defect of lokctl; stderr names a report id."),
    (130, "Ended by SIGINT."),
    (141, "The reader of stdout went away."),
    (143, "Ended by SIGTERM."),
];

/// Every environment variable and what it does.
pub const ENVIRONMENT: &[(&str, &str)] = &[
    (
        "LOKCTL_ENDPOINT",
        "The admin socket, as --endpoint; --endpoint and --context win over it.",
    ),
    ("LOKCTL_CONTEXT", "The context, as --context."),
    ("LOKCTL_OUTPUT", "The format, as --output."),
    (
        "LOKCTL_PAGER, PAGER",
        "The pager for tables that do not fit on the screen; less -FRX unless set.",
    ),
    ("NO_COLOR", "No colour, if set and not empty."),
    (
        "CLICOLOR_FORCE",
        "Colour also into a pipe, if set and not 0.",
    ),
    ("TERM", "No colour if it is dumb."),
    (
        "XDG_CONFIG_HOME",
        "Where the configuration directory is; ~/.config unless set.",
    ),
    (
        "XDG_RUNTIME_DIR",
        "Where the second default socket is looked for.",
    ),
];

/// Every file and what it is for.
pub const FILES: &[(&str, &str)] = &[
    (
        "/run/lokd/admin.sock",
        "The admin socket of the system's lokd: the first place looked at.",
    ),
    (
        "$XDG_RUNTIME_DIR/lok/admin.sock",
        "The admin socket of a user's own lokd: the second place.",
    ),
    (
        "$XDG_CONFIG_HOME/lokctl/config.toml",
        "The contexts, written by lokctl context.",
    ),
];

/// What each noun is about, for its man page.
pub const DESCRIPTIONS: &[(&str, &str)] = &[
    (
        "users",
        "A user is a person who signs in. Passwords are never given as arguments, which other processes can read: they are asked for, or come from standard input, a file or an environment variable. A disabled user cannot sign in and has no session. A deleted user's name is kept for a while, so that nobody else takes it up at once. Whoever forgot the password gets a link that sets a new one, once: by mail from the sign-in page, or from reset-link.",
    ),
    (
        "orgs",
        "An organization is a group of users. Each member has roles in it, which services see. Deleting an organization ends all its memberships and asks for its name. An invite is a link by which people join: with an account that they have or, unless login.signup is off, with one that they make there. The link is shown once or mailed, and is kept as a hash only.",
    ),
    (
        "roles",
        "A role belongs to one organization and is named ORGANIZATION:NAME. Every organization has some that are built in and cannot be deleted.",
    ),
    (
        "scopes",
        "A scope is what an app may be allowed. Its description is what people read on the consent page.",
    ),
    (
        "apps",
        "An app is a client of OAuth 2 and OpenID Connect. The secret of a confidential app is shown once, when the app is created or the secret is rotated, and is kept as a hash only. Deleting an app asks for its client id.",
    ),
    (
        "fakts",
        "By Fakts, an app that starts anywhere asks where its services live and who it is. It is let in once, by a person (requests) or by a key that was handed out in advance (mandates), and is a client of a hub from then on. A hub is a set of instances of services, which are reached by aliases: addresses on a layer of the organization. What an app needs and what it gets is told by hubs resolve before it is let in, and by clients mappings and clients render afterwards. Apps, releases, clients and devices come by themselves. A hub is named ORGANIZATION:NAME, an instance ORGANIZATION:HUB:SERVICE:NAME, an alias ORGANIZATION:HUB:SERVICE:INSTANCE/NAME and a mandate ORGANIZATION:HUB:NAME; where only one hub has a name, the name will do for ORGANIZATION:NAME. The key of a mandate is shown once, when it is made, and is kept as a hash only.",
    ),
    (
        "keys",
        "lokd signs with one active key for each algorithm, and publishes its successor long before that signs. Rotation lets the successor sign; what the old key signed goes on being valid until it expires. Revoking a key ends that at once, for a key that somebody else may have.",
    ),
    (
        "providers",
        "A provider is where else people have an account: Google, ORCID, GitHub, or anybody who speaks OpenID Connect. Register lok there with the callback URL ISSUER/login/callback/NAME, where ISSUER is lok's own; providers test shows it. The client secret that the provider makes is read from a file or from standard input, never from an argument, and is kept sealed. An account there is known by its issuer and its subject alone, never by an address: it is linked by its owner on the account page, or by signing up with it where --allow-signup says so. The address of who signs up is taken over only from a provider that is --authoritative and calls it verified; Google answers for gmail.com and for the domain of a Workspace alone. Who has to sign in anew does so there where the provider says when (auth_time), and otherwise by password, if there is one. A disabled provider lets nobody in and keeps what is linked; deleting it unlinks every account of it, and --dry-run says how many. A claim orcid and a list linked_accounts of who is known elsewhere are told to apps that are granted the scope linked_accounts.",
    ),
    (
        "notify",
        "People are told of what concerns them: a sign-in from a new browser, a changed password, an invitation, an app that waits to be let in. A notice is written down with the change that causes it, and delivered afterwards, so that a mail server that is slow or dead never holds up a request. A transport is a way to deliver: a mail server, webhooks, ntfy, push to phones and to browsers. What could not be delivered is tried 8 times within about an hour, and is dead then.",
    ),
    (
        "apply",
        "A manifest (lok-manifest(5)) says what is to be: organizations, roles, users, apps, hubs and more. apply makes it so, in one transaction: all of it, or nothing and every problem that it has. What is there already as the manifest has it stays untouched, so that a second run changes nothing. With --owner every object gets the label managed-by=NAME; with --prune what has that label and is no longer in the manifest is deleted, after the owner's name is given with --confirm or typed. What another owner has is neither changed nor deleted, unless --take-over. The secrets of new apps and the keys of new mandates are shown once, or written into the directory of --secrets-out; those that exist are neither shown nor made anew.",
    ),
    (
        "diff",
        "diff shows field by field what apply would change, by the same transaction, which is rolled back. It ends with 0 if nothing is pending and with 20 if something is. Secrets are named and not shown.",
    ),
    (
        "export",
        "export writes what there is as a manifest (lok-manifest(5)), sorted, without ids, times and secrets: applied to the same lok it changes nothing, and diff finds what was changed meanwhile, but for labels and memberships that were added: what is empty is written so, and what is enabled. Clients and devices of Fakts, which come of requests, are left out, and so are passwords, keys, and mandates that are over or whose user has left.",
    ),
    (
        "audit",
        "Every change and every sign-in is an event in a chain of hashes, so that a change of the past shows.",
    ),
    (
        "backup",
        "A backup is one file with every row of every table, as they were at one moment. It is made while lokd goes on: nothing waits for it, neither on SQLite nor on PostgreSQL, and a backup of one can be restored into the other. Only the owner role may make one, since it has the hashes of passwords and the personal data of everybody in it: keep it where nobody else reads, or encrypt it on its way. The master key, under which private keys and other secrets are sealed, is not in it; a backup without its master key is lost, so keep a copy of that, and keep it elsewhere. The file appears under its name when it is whole, and never replaces another one. lokd backup verify checks a backup without a server, and lokd restore brings it back; see lokd(8).",
    ),
    (
        "context",
        "A context is a name for a daemon and for how its answers are printed.",
    ),
];

/// Examples: the leaf of the command tree, and a command line.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("users list", "lokctl users list --org lab --role admin"),
    ("users list", "lokctl users list --all -o json"),
    ("users get", "lokctl users get alice -o toml"),
    (
        "users create",
        "lokctl users create --username alice --email alice@lab.example --org lab --role owner",
    ),
    (
        "users create",
        "pass lok/alice | lokctl users create --username alice --password-stdin",
    ),
    (
        "users ensure",
        "lokctl users ensure --username bot --no-password --org lab --role bot",
    ),
    (
        "users update",
        "lokctl users update alice --name Alice --locale en-GB",
    ),
    ("users delete", "lokctl users delete alice --yes"),
    (
        "users disable",
        "lokctl users disable alice --reason left --yes",
    ),
    ("users enable", "lokctl users enable alice"),
    ("users unlock", "lokctl users unlock alice"),
    ("users remove-picture", "lokctl users remove-picture alice"),
    (
        "users set-password",
        "lokctl users set-password alice --generate --must-change",
    ),
    ("users reset-link", "lokctl users reset-link alice --ttl 1h"),
    (
        "users identities list",
        "lokctl users identities list alice -o wide",
    ),
    (
        "users identities unlink",
        "lokctl users identities unlink alice --provider orcid --subject 0000-0002-1825-0097 --yes",
    ),
    ("users mfa list", "lokctl users mfa list alice"),
    ("users mfa reset", "lokctl users mfa reset alice --yes"),
    ("users mfa require", "lokctl users mfa require alice"),
    ("users mfa require", "lokctl users mfa require alice --off"),
    ("orgs list", "lokctl orgs list --search lab"),
    ("orgs get", "lokctl orgs get lab -o value=subject"),
    (
        "orgs create",
        "lokctl orgs create --slug lab --name Laboratory",
    ),
    (
        "orgs ensure",
        "lokctl orgs ensure --slug lab --name Laboratory",
    ),
    ("orgs update", "lokctl orgs update lab --name Laboratories"),
    ("orgs delete", "lokctl orgs delete lab --confirm lab"),
    ("orgs members list", "lokctl orgs members list lab -o wide"),
    (
        "orgs members add",
        "lokctl orgs members add lab alice --role editor",
    ),
    (
        "orgs members remove",
        "lokctl orgs members remove lab alice --yes",
    ),
    (
        "orgs members set-role",
        "lokctl orgs members set-role lab alice --role admin --role user",
    ),
    ("orgs invites list", "lokctl orgs invites list lab -o wide"),
    (
        "orgs invites create",
        "lokctl orgs invites create lab --role editor --max-uses 20 --ttl 2d",
    ),
    (
        "orgs invites create",
        "lokctl orgs invites create lab --email bob@lab.example --send",
    ),
    (
        "orgs invites revoke",
        "lokctl orgs invites revoke lab 0199c1f2-2345-7abc-8def-0123456789ef --yes",
    ),
    ("roles list", "lokctl roles list --org lab"),
    ("roles get", "lokctl roles get lab:segmenter"),
    (
        "roles create",
        "lokctl roles create --org lab --name segmenter --description segments",
    ),
    (
        "roles ensure",
        "lokctl roles ensure --org lab --name segmenter",
    ),
    (
        "roles update",
        "lokctl roles update lab:segmenter --description cells",
    ),
    ("roles delete", "lokctl roles delete lab:segmenter --yes"),
    (
        "roles grant",
        "lokctl roles grant alice --org lab --role segmenter",
    ),
    (
        "roles revoke",
        "lokctl roles revoke alice --org lab --role segmenter --yes",
    ),
    ("scopes list", "lokctl scopes list"),
    ("scopes get", "lokctl scopes get openid"),
    (
        "scopes create",
        "lokctl scopes create --name images:read --description Images",
    ),
    (
        "scopes ensure",
        "lokctl scopes ensure --name images:read --description Images",
    ),
    (
        "scopes update",
        "lokctl scopes update images:read --description Pictures",
    ),
    ("scopes delete", "lokctl scopes delete images:read --yes"),
    (
        "apps list",
        "lokctl apps list --kind web --trust third-party",
    ),
    ("apps get", "lokctl apps get web -o json"),
    (
        "apps create",
        "lokctl apps create --name Shop --kind web --redirect-uri https://shop.example/cb --secret-out shop.secret",
    ),
    (
        "apps ensure",
        "lokctl apps ensure --client-id shop --name Shop --kind web --redirect-uri https://shop.example/cb",
    ),
    ("apps update", "lokctl apps update shop --access-ttl 10m"),
    ("apps delete", "lokctl apps delete shop --confirm shop"),
    ("apps disable", "lokctl apps disable shop --yes"),
    ("apps enable", "lokctl apps enable shop"),
    (
        "apps rotate-secret",
        "lokctl apps rotate-secret shop --overlap 24h --secret-out keyring:shop",
    ),
    (
        "apps redirect-uris list",
        "lokctl apps redirect-uris list shop",
    ),
    (
        "apps redirect-uris add",
        "lokctl apps redirect-uris add shop https://shop.example/second",
    ),
    (
        "apps redirect-uris remove",
        "lokctl apps redirect-uris remove shop https://shop.example/second --yes",
    ),
    ("apps consents list", "lokctl apps consents list shop"),
    (
        "apps consents revoke",
        "lokctl apps consents revoke shop --user alice --yes",
    ),
    (
        "fakts requests list",
        "lokctl fakts requests list --status pending --watch",
    ),
    (
        "fakts requests show",
        "lokctl fakts requests show BCDF-GHJK --org lab --hub main",
    ),
    (
        "fakts requests approve",
        "lokctl fakts requests approve BCDF-GHJK --org lab --hub main --as alice --decline camera",
    ),
    (
        "fakts requests deny",
        "lokctl fakts requests deny BCDF-GHJK",
    ),
    ("fakts apps list", "lokctl fakts apps list -o wide"),
    (
        "fakts apps get",
        "lokctl fakts apps get org.example.segmenter",
    ),
    (
        "fakts apps delete",
        "lokctl fakts apps delete org.example.segmenter --confirm org.example.segmenter",
    ),
    (
        "fakts releases list",
        "lokctl fakts releases list --app org.example.segmenter",
    ),
    (
        "fakts releases get",
        "lokctl fakts releases get org.example.segmenter@1.0 -o json",
    ),
    (
        "fakts releases delete",
        "lokctl fakts releases delete org.example.segmenter@1.0 --yes",
    ),
    (
        "fakts clients list",
        "lokctl fakts clients list --hub lab:main --broken",
    ),
    (
        "fakts clients get",
        "lokctl fakts clients get k7w2mq9xr4tz -o value=functional",
    ),
    (
        "fakts clients update",
        "lokctl fakts clients update k7w2mq9xr4tz --published true",
    ),
    (
        "fakts clients disable",
        "lokctl fakts clients disable k7w2mq9xr4tz --yes",
    ),
    (
        "fakts clients enable",
        "lokctl fakts clients enable k7w2mq9xr4tz",
    ),
    (
        "fakts clients render",
        "lokctl fakts clients render k7w2mq9xr4tz --origin http://192.168.1.20:8080",
    ),
    (
        "fakts clients mappings",
        "lokctl fakts clients mappings k7w2mq9xr4tz",
    ),
    (
        "fakts clients rotate-token",
        "lokctl fakts clients rotate-token k7w2mq9xr4tz --yes",
    ),
    (
        "fakts clients delete",
        "lokctl fakts clients delete k7w2mq9xr4tz --yes",
    ),
    ("fakts hubs list", "lokctl fakts hubs list --org lab"),
    ("fakts hubs get", "lokctl fakts hubs get lab:main"),
    (
        "fakts hubs create",
        "lokctl fakts hubs create --org lab --name main --description Microscopes",
    ),
    (
        "fakts hubs ensure",
        "lokctl fakts hubs ensure --org lab --name main",
    ),
    (
        "fakts hubs update",
        "lokctl fakts hubs update lab:main --description Microscopes",
    ),
    (
        "fakts hubs delete",
        "lokctl fakts hubs delete lab:main --confirm lab:main",
    ),
    (
        "fakts hubs resolve",
        "lokctl fakts hubs resolve lab:main --manifest manifest.json --as alice",
    ),
    ("fakts services list", "lokctl fakts services list"),
    (
        "fakts services get",
        "lokctl fakts services get org.example.storage",
    ),
    (
        "fakts services create",
        "lokctl fakts services create --identifier org.example.archive --description Archive",
    ),
    (
        "fakts services ensure",
        "lokctl fakts services ensure --identifier org.example.storage",
    ),
    (
        "fakts services update",
        "lokctl fakts services update org.example.storage --description Images",
    ),
    (
        "fakts services delete",
        "lokctl fakts services delete org.example.archive --confirm org.example.archive",
    ),
    (
        "fakts instances list",
        "lokctl fakts instances list --hub lab:main",
    ),
    (
        "fakts instances get",
        "lokctl fakts instances get lab:main:org.example.storage:default -o json",
    ),
    (
        "fakts instances create",
        "lokctl fakts instances create --hub lab:main --service org.example.storage",
    ),
    (
        "fakts instances ensure",
        "lokctl fakts instances ensure --hub lab:main --service org.example.storage --priority 10",
    ),
    (
        "fakts instances update",
        "lokctl fakts instances update lab:main:org.example.storage:default --service-version 2.1",
    ),
    (
        "fakts instances delete",
        "lokctl fakts instances delete lab:main:org.example.storage:default --yes",
    ),
    (
        "fakts instances disable",
        "lokctl fakts instances disable lab:main:org.example.storage:default --yes",
    ),
    (
        "fakts instances enable",
        "lokctl fakts instances enable lab:main:org.example.storage:default",
    ),
    (
        "fakts instances access allow",
        "lokctl fakts instances access allow lab:main:org.example.storage:default --role editor --user alice",
    ),
    (
        "fakts instances access deny",
        "lokctl fakts instances access deny lab:main:org.example.storage:default --user alice",
    ),
    (
        "fakts instances access clear",
        "lokctl fakts instances access clear lab:main:org.example.storage:default",
    ),
    (
        "fakts instances probe",
        "lokctl fakts instances probe lab:main:org.example.storage:default -o wide",
    ),
    (
        "fakts aliases list",
        "lokctl fakts aliases list --instance lab:main:org.example.storage:default -o wide",
    ),
    (
        "fakts aliases get",
        "lokctl fakts aliases get lab:main:org.example.storage:default/lan",
    ),
    (
        "fakts aliases create",
        "lokctl fakts aliases create --instance lab:main:org.example.storage:default --name lan --layer lan --host 10.0.0.7 --port 8000",
    ),
    (
        "fakts aliases create",
        "lokctl fakts aliases create --instance lab:main:org.example.storage:default --name lan --layer lan --kind relative --path storage",
    ),
    (
        "fakts aliases ensure",
        "lokctl fakts aliases ensure --instance lab:main:org.example.storage:default --name lan --port 8001",
    ),
    (
        "fakts aliases update",
        "lokctl fakts aliases update lab:main:org.example.storage:default/lan --ssl true",
    ),
    (
        "fakts aliases delete",
        "lokctl fakts aliases delete lab:main:org.example.storage:default/lan --yes",
    ),
    ("fakts layers list", "lokctl fakts layers list --org lab"),
    ("fakts layers get", "lokctl fakts layers get lab:lan"),
    (
        "fakts layers create",
        "lokctl fakts layers create --org lab --name vpn --kind vpn",
    ),
    (
        "fakts layers ensure",
        "lokctl fakts layers ensure --org lab --name lan --kind lan",
    ),
    (
        "fakts layers update",
        "lokctl fakts layers update lab:lan --description Basement",
    ),
    (
        "fakts layers delete",
        "lokctl fakts layers delete lab:vpn --yes",
    ),
    ("fakts devices list", "lokctl fakts devices list --org lab"),
    (
        "fakts devices get",
        "lokctl fakts devices get 0199c1f2-2345-7abc-8def-0123456789ab",
    ),
    (
        "fakts devices update",
        "lokctl fakts devices update 0199c1f2-2345-7abc-8def-0123456789ab --name microscope-3",
    ),
    (
        "fakts devices delete",
        "lokctl fakts devices delete 0199c1f2-2345-7abc-8def-0123456789ab --confirm 0199c1f2-2345-7abc-8def-0123456789ab",
    ),
    (
        "fakts devices lookup",
        "lokctl fakts devices lookup machine-7 --org lab",
    ),
    (
        "fakts devices lookup",
        "cat /etc/machine-id | lokctl fakts devices lookup -",
    ),
    (
        "fakts mandates list",
        "lokctl fakts mandates list --hub lab:main",
    ),
    (
        "fakts mandates get",
        "lokctl fakts mandates get lab:main:ci -o json",
    ),
    (
        "fakts mandates create",
        "lokctl fakts mandates create --hub lab:main --name ci --app org.example.segmenter --ttl 24h --secret-out ci.key",
    ),
    (
        "fakts mandates ensure",
        "lokctl fakts mandates ensure --hub lab:main --name ci --max-clients 0",
    ),
    (
        "fakts mandates update",
        "lokctl fakts mandates update lab:main:ci --requirement org.example.storage",
    ),
    (
        "fakts mandates delete",
        "lokctl fakts mandates delete lab:main:ci --yes",
    ),
    (
        "fakts mandates issue",
        "lokctl fakts mandates issue lab:main:ci --ttl 24h --secret-out ci.key",
    ),
    (
        "fakts mandates revoke",
        "lokctl fakts mandates revoke lab:main:ci --key 0199c1f2-2345-7abc-8def-0123456789cd --yes",
    ),
    (
        "fakts mandates purge-expired",
        "lokctl fakts mandates purge-expired --dry-run",
    ),
    (
        "fakts import",
        "lokctl fakts import --from-lok lok/config.yaml --dry-run",
    ),
    (
        "fakts import",
        "lokctl fakts import --from-lok lok/config.yaml --yes -o json",
    ),
    ("keys list", "lokctl keys list --state active"),
    ("keys get", "lokctl keys get Zk3vQmW0 -o json"),
    ("keys generate", "lokctl keys generate --alg ES256"),
    ("keys rotate", "lokctl keys rotate --alg RS256 --now --yes"),
    (
        "keys revoke",
        "lokctl keys revoke Zk3vQmW0 --reason compromise --confirm Zk3vQmW0",
    ),
    (
        "keys export-public",
        "lokctl keys export-public --all --format jwks",
    ),
    (
        "notify transports list",
        "lokctl notify transports list --kind smtp",
    ),
    (
        "notify transports get",
        "lokctl notify transports get mail -o toml",
    ),
    (
        "notify transports create",
        "lokctl notify transports create --name relay --kind smtp --server 127.0.0.1 --port 25 --tls none --from lok@lab.example",
    ),
    (
        "notify transports ensure",
        "pass lok/mail | lokctl notify transports ensure --name mail --kind smtp --server smtp.lab.example --username lok --password-stdin --from lok@lab.example",
    ),
    (
        "notify transports update",
        "lokctl notify transports update mail --tls implicit --port 465",
    ),
    (
        "notify transports delete",
        "lokctl notify transports delete mail --confirm mail",
    ),
    (
        "notify transports disable",
        "lokctl notify transports disable mail --yes",
    ),
    (
        "notify transports enable",
        "lokctl notify transports enable mail",
    ),
    (
        "notify channels list",
        "lokctl notify channels list --user alice",
    ),
    (
        "notify channels get",
        "lokctl notify channels get alice:door",
    ),
    (
        "notify channels create",
        "echo alices-bell | lokctl notify channels create --user alice --transport ntfy --name bell --address-file -",
    ),
    (
        "notify channels ensure",
        "echo alices-door | lokctl notify channels ensure --user alice --transport ntfy --name door --address-file -",
    ),
    (
        "notify channels update",
        "lokctl notify channels update alice:door --label place=lab",
    ),
    (
        "notify channels delete",
        "lokctl notify channels delete alice:door --yes",
    ),
    (
        "notify channels disable",
        "lokctl notify channels disable alice:door --yes",
    ),
    (
        "notify channels enable",
        "lokctl notify channels enable alice:door",
    ),
    ("notify templates list", "lokctl notify templates list"),
    (
        "notify templates get",
        "lokctl notify templates get invite.create -o toml",
    ),
    (
        "notify templates set",
        "printf 'Subject: Join {{organization}}\\n\\nCome in:\\n\\n{{link}}\\n' | lokctl notify templates set invite.create -f -",
    ),
    (
        "notify templates reset",
        "lokctl notify templates reset invite.create --yes",
    ),
    (
        "notify templates preview",
        "lokctl notify templates preview password.reset",
    ),
    ("notify messages list", "lokctl notify messages list"),
    (
        "notify messages get",
        "lokctl notify messages get 0199c1f2-4567-7abc-8def-0123456789ab",
    ),
    (
        "notify messages create",
        "echo 'The storage rests on Sunday.' | lokctl notify messages create --title Maintenance --body-file - --org lab",
    ),
    (
        "notify messages delete",
        "lokctl notify messages delete 0199c1f2-4567-7abc-8def-0123456789ab --yes",
    ),
    (
        "notify outbox list",
        "lokctl notify outbox list --state dead --transport mail",
    ),
    (
        "notify outbox get",
        "lokctl notify outbox get 0199c1f2-3456-7abc-8def-0123456789ab -o toml",
    ),
    (
        "notify outbox retry",
        "lokctl notify outbox retry 0199c1f2-3456-7abc-8def-0123456789ab",
    ),
    (
        "notify outbox cancel",
        "lokctl notify outbox cancel 0199c1f2-3456-7abc-8def-0123456789ab --yes",
    ),
    (
        "notify outbox purge",
        "lokctl notify outbox purge --state dead --dry-run",
    ),
    (
        "notify test",
        "lokctl notify test mail --to admin@lab.example",
    ),
    (
        "notify send",
        "lokctl notify send --user alice --title Maintenance --text 'The microscope rests on Monday.'",
    ),
    ("apply", "lokctl apply -f lok.toml"),
    (
        "apply",
        "lokctl apply -f lok.toml --owner ci --prune --confirm ci --secrets-out secrets",
    ),
    (
        "apply",
        "lokctl export | lokctl apply -f - --dry-run --detailed-exitcode",
    ),
    ("diff", "lokctl diff -f lok.toml --owner ci"),
    ("export", "lokctl export --org lab --out lab.toml"),
    ("export", "lokctl export --kinds app,hub -o json"),
    (
        "audit list",
        "lokctl audit list --action user.* --since 2026-11-23T00:00:00Z",
    ),
    ("providers list", "lokctl providers list -o wide"),
    ("providers get", "lokctl providers get google"),
    (
        "providers create",
        "pass lok/orcid | lokctl providers create --name orcid --kind orcid --client-id APP-1234567890ABCDEF --client-secret-file -",
    ),
    (
        "providers ensure",
        "lokctl providers ensure --name partner --kind oidc --issuer https://id.partner.example --title Partner --client-id lok",
    ),
    (
        "providers update",
        "lokctl providers update google --allow-signup --allow-domain lab.example --org lab --authoritative",
    ),
    ("providers enable", "lokctl providers enable google"),
    ("providers disable", "lokctl providers disable google --yes"),
    (
        "providers delete",
        "lokctl providers delete google --confirm google",
    ),
    (
        "providers rotate-secret",
        "pass lok/google | lokctl providers rotate-secret google --client-secret-file -",
    ),
    ("providers test", "lokctl providers test google"),
    ("audit verify", "lokctl audit verify"),
    ("backup create", "lokctl backup create --out lok.backup"),
    (
        "backup create",
        "lokctl backup create --out - | gzip > lok.backup.gz",
    ),
    ("status", "lokctl status --watch"),
    ("reload", "lokctl reload --wait"),
    ("whoami", "lokctl whoami"),
    ("version", "lokctl version -o json"),
    ("context list", "lokctl context list"),
    ("context use", "lokctl context use lab"),
    (
        "context set",
        "lokctl context set lab --endpoint unix:/run/lokd/admin.sock",
    ),
    ("context delete", "lokctl context delete lab"),
    ("context current", "lokctl context current"),
    (
        "completions",
        "lokctl completions bash > ~/.local/share/bash-completion/completions/lokctl",
    ),
];
