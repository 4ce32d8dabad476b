DROP TABLE device_codes;
DROP TABLE mappings;
DROP TABLE claim_tokens;
DROP TABLE fakts_clients;
DROP TABLE mandate_keys;
DROP TABLE mandates;
DROP TABLE aliases;
DROP TABLE instances;
DROP TABLE hubs;
DROP TABLE services;
DROP TABLE logos;
DROP TABLE releases;
DROP TABLE fakts_apps;
DROP TABLE devices;
DROP TABLE layers;

CREATE TABLE device_codes (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('client', 'service', 'hub')),
    protocol TEXT NOT NULL CHECK (protocol IN ('v1', 'v2', 'oauth')),
    device_hash TEXT NOT NULL UNIQUE,
    user_code_hash TEXT NOT NULL UNIQUE,
    client_id TEXT NOT NULL REFERENCES clients(id) ON DELETE CASCADE,
    scopes TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'granted', 'denied', 'used')),
    user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
    organization_id TEXT REFERENCES organizations(id) ON DELETE CASCADE,
    session_id TEXT,
    auth_time BIGINT,
    amr TEXT,
    poll_interval BIGINT NOT NULL,
    last_polled_at BIGINT,
    ip TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    decided_at BIGINT
);

CREATE INDEX device_codes_expires_at ON device_codes (expires_at);
CREATE INDEX device_codes_user_id ON device_codes (user_id);
CREATE INDEX device_codes_client_id ON device_codes (client_id);
CREATE INDEX device_codes_organization_id ON device_codes (organization_id);
