-- Fakts: hubs with their instances, apps with their releases, devices, mandates, and the clients that came of them.

-- Requests wait for minutes only: those of before ask again.
DROP TABLE device_codes;

CREATE TABLE layers (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('public', 'lan', 'vpn', 'mesh', 'docker')),
    description TEXT,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (organization_id, name)
);

CREATE TABLE devices (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    device_hash TEXT NOT NULL,
    name TEXT,
    last_seen_at BIGINT NOT NULL,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (organization_id, device_hash)
);

CREATE TABLE fakts_apps (
    id TEXT PRIMARY KEY NOT NULL,
    identifier TEXT NOT NULL UNIQUE,
    description TEXT,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE releases (
    id TEXT PRIMARY KEY NOT NULL,
    app_id TEXT NOT NULL REFERENCES fakts_apps(id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    manifest TEXT NOT NULL,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (app_id, version)
);

CREATE TABLE logos (
    url_hash TEXT PRIMARY KEY NOT NULL,
    png BLOB NOT NULL,
    fetched_at BIGINT NOT NULL
);

CREATE TABLE services (
    id TEXT PRIMARY KEY NOT NULL,
    identifier TEXT NOT NULL UNIQUE,
    description TEXT,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE hubs (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT,
    token_hash TEXT UNIQUE,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (organization_id, name)
);

CREATE TABLE instances (
    id TEXT PRIMARY KEY NOT NULL,
    hub_id TEXT NOT NULL REFERENCES hubs(id) ON DELETE CASCADE,
    service_id TEXT NOT NULL REFERENCES services(id),
    name TEXT NOT NULL,
    version TEXT,
    challenge_key TEXT,
    priority BIGINT NOT NULL,
    access TEXT NOT NULL,
    token_hash TEXT UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('enabled', 'disabled')),
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (hub_id, service_id, name)
);

CREATE TABLE aliases (
    id TEXT PRIMARY KEY NOT NULL,
    instance_id TEXT NOT NULL REFERENCES instances(id) ON DELETE CASCADE,
    layer_id TEXT NOT NULL REFERENCES layers(id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('absolute', 'relative')),
    host TEXT,
    port BIGINT,
    ssl BOOLEAN NOT NULL,
    path TEXT,
    challenge TEXT NOT NULL,
    priority BIGINT NOT NULL,
    working BOOLEAN,
    checked_at BIGINT,
    reason TEXT,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (instance_id, name)
);

CREATE TABLE mandates (
    id TEXT PRIMARY KEY NOT NULL,
    hub_id TEXT NOT NULL REFERENCES hubs(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    identifier TEXT,
    version TEXT,
    device_id TEXT REFERENCES devices(id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('interface', 'agent')),
    scopes TEXT,
    requirements TEXT,
    max_clients BIGINT,
    clients BIGINT NOT NULL,
    allow_changed_manifest BOOLEAN NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (hub_id, name)
);

CREATE TABLE mandate_keys (
    id TEXT PRIMARY KEY NOT NULL,
    mandate_id TEXT NOT NULL REFERENCES mandates(id) ON DELETE CASCADE,
    hash TEXT NOT NULL UNIQUE,
    device_id TEXT REFERENCES devices(id) ON DELETE CASCADE,
    manifest_hash TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    last_used_at BIGINT,
    revoked_at BIGINT
);

CREATE TABLE fakts_clients (
    client_id TEXT PRIMARY KEY NOT NULL REFERENCES clients(id) ON DELETE CASCADE,
    identity_key TEXT NOT NULL UNIQUE,
    release_id TEXT NOT NULL REFERENCES releases(id),
    user_id TEXT NOT NULL REFERENCES users(id),
    device_id TEXT REFERENCES devices(id),
    hub_id TEXT NOT NULL REFERENCES hubs(id),
    role TEXT NOT NULL CHECK (role IN ('interface', 'agent')),
    manifest TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    mandate_id TEXT REFERENCES mandates(id) ON DELETE SET NULL,
    epoch BIGINT NOT NULL,
    published BOOLEAN NOT NULL,
    functional BOOLEAN,
    reported_at BIGINT,
    configured_at BIGINT
);

CREATE TABLE claim_tokens (
    hash TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES fakts_clients(client_id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL
);

CREATE TABLE mappings (
    id TEXT PRIMARY KEY NOT NULL,
    client_id TEXT NOT NULL REFERENCES fakts_clients(client_id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    service TEXT NOT NULL,
    position BIGINT NOT NULL,
    optional BOOLEAN NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('granted', 'denied', 'unavailable')),
    instance_id TEXT REFERENCES instances(id) ON DELETE SET NULL,
    reason TEXT NOT NULL,
    UNIQUE (client_id, key)
);

CREATE TABLE device_codes (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('client', 'service', 'hub')),
    protocol TEXT NOT NULL CHECK (protocol IN ('v1', 'v2', 'oauth')),
    device_hash TEXT NOT NULL UNIQUE,
    user_code_hash TEXT NOT NULL UNIQUE,
    client_id TEXT REFERENCES clients(id) ON DELETE CASCADE,
    offered_client_id TEXT,
    request TEXT,
    scopes TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'granted', 'denied', 'used')),
    user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
    organization_id TEXT REFERENCES organizations(id) ON DELETE CASCADE,
    hub_id TEXT REFERENCES hubs(id) ON DELETE CASCADE,
    session_id TEXT,
    auth_time BIGINT,
    amr TEXT,
    poll_interval BIGINT NOT NULL,
    last_polled_at BIGINT,
    delivered_at BIGINT,
    ip TEXT,
    network TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    decided_at BIGINT
);

CREATE INDEX instances_service_id ON instances (service_id);
CREATE INDEX aliases_layer_id ON aliases (layer_id);
CREATE INDEX mandates_user_id ON mandates (user_id);
CREATE INDEX mandates_device_id ON mandates (device_id);
CREATE INDEX mandate_keys_mandate_id ON mandate_keys (mandate_id);
CREATE INDEX mandate_keys_device_id ON mandate_keys (device_id);
CREATE INDEX fakts_clients_release_id ON fakts_clients (release_id);
CREATE INDEX fakts_clients_user_id ON fakts_clients (user_id);
CREATE INDEX fakts_clients_device_id ON fakts_clients (device_id);
CREATE INDEX fakts_clients_hub_id ON fakts_clients (hub_id);
CREATE INDEX fakts_clients_mandate_id ON fakts_clients (mandate_id);
CREATE INDEX fakts_clients_grant_id ON fakts_clients (grant_id);
CREATE INDEX claim_tokens_client_id ON claim_tokens (client_id);
CREATE INDEX mappings_instance_id ON mappings (instance_id);
CREATE INDEX device_codes_expires_at ON device_codes (expires_at);
CREATE INDEX device_codes_user_id ON device_codes (user_id);
CREATE INDEX device_codes_client_id ON device_codes (client_id);
CREATE INDEX device_codes_organization_id ON device_codes (organization_id);
CREATE INDEX device_codes_hub_id ON device_codes (hub_id);
CREATE INDEX device_codes_network ON device_codes (network);
