-- People: second factors, invites, linked accounts, and what they are told.

ALTER TABLE users ADD COLUMN about TEXT;
ALTER TABLE users ADD COLUMN require_mfa BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE organizations ADD COLUMN require_mfa BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE clients ADD COLUMN require_mfa BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE avatars (
    user_id TEXT PRIMARY KEY NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    png BYTEA NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE invites (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE,
    email TEXT,
    mailed BOOLEAN NOT NULL,
    roles TEXT NOT NULL,
    max_uses BIGINT NOT NULL,
    uses BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE TABLE links (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('verify_email', 'reset_password', 'sign_up')),
    user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
    email TEXT,
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE totps (
    user_id TEXT PRIMARY KEY NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    sealed BYTEA NOT NULL,
    last_step BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);

CREATE TABLE recovery_codes (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    UNIQUE (user_id, hash)
);

CREATE TABLE passkeys (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    credential_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    credential TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT
);

CREATE TABLE webauthn_challenges (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE browsers (
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    user_agent TEXT,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, hash)
);

CREATE TABLE providers (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('google', 'orcid', 'github', 'oidc')),
    title TEXT NOT NULL,
    issuer TEXT NOT NULL,
    client_id TEXT NOT NULL,
    sealed_secret BYTEA,
    scopes TEXT NOT NULL,
    allow_signup BOOLEAN NOT NULL,
    allowed_domains TEXT NOT NULL,
    organization_id TEXT REFERENCES organizations(id) ON DELETE SET NULL,
    link_policy TEXT NOT NULL CHECK (link_policy IN ('never', 'ask')),
    authoritative BOOLEAN NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('enabled', 'disabled')),
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE identities (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    provider_id TEXT NOT NULL REFERENCES providers(id) ON DELETE CASCADE,
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    username TEXT,
    email TEXT,
    name TEXT,
    picture TEXT,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    UNIQUE (issuer, subject)
);

CREATE TABLE transports (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('smtp', 'webhook', 'ntfy', 'expo', 'webpush')),
    config TEXT NOT NULL,
    sealed_secret BYTEA,
    state TEXT NOT NULL CHECK (state IN ('enabled', 'disabled')),
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE channels (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    transport_id TEXT NOT NULL REFERENCES transports(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    shown TEXT NOT NULL,
    sealed_address BYTEA NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('enabled', 'disabled')),
    last_error TEXT,
    last_sent_at BIGINT,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (user_id, address_hash)
);

CREATE TABLE mail_refusals (
    user_id TEXT PRIMARY KEY NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL
);

CREATE TABLE templates (
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (name, locale)
);

CREATE TABLE messages (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT REFERENCES organizations(id) ON DELETE CASCADE,
    user_id TEXT REFERENCES users(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    created_by TEXT NOT NULL,
    labels TEXT NOT NULL,
    etag BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    expires_at BIGINT
);

CREATE TABLE acknowledgements (
    message_id TEXT NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    acknowledged_at BIGINT NOT NULL,
    PRIMARY KEY (message_id, user_id)
);

-- What is delivered to people names whom, by which way, and what went wrong.
ALTER TABLE outbox ADD COLUMN event TEXT;
ALTER TABLE outbox ADD COLUMN user_id TEXT;
ALTER TABLE outbox ADD COLUMN channel_id TEXT;
ALTER TABLE outbox ADD COLUMN sealed BYTEA;
ALTER TABLE outbox ADD COLUMN receipt TEXT;
ALTER TABLE outbox ADD COLUMN last_error TEXT;

CREATE INDEX invites_organization_id ON invites (organization_id);
CREATE INDEX links_user_id ON links (user_id);
CREATE INDEX links_email ON links (email);
CREATE INDEX links_expires_at ON links (expires_at);
CREATE INDEX passkeys_user_id ON passkeys (user_id);
CREATE INDEX webauthn_challenges_expires_at ON webauthn_challenges (expires_at);
CREATE INDEX providers_organization_id ON providers (organization_id);
CREATE INDEX identities_user_id ON identities (user_id);
CREATE INDEX identities_provider_id ON identities (provider_id);
CREATE INDEX channels_transport_id ON channels (transport_id);
CREATE INDEX messages_organization_id ON messages (organization_id);
CREATE INDEX messages_user_id ON messages (user_id);
CREATE INDEX acknowledgements_user_id ON acknowledgements (user_id);
CREATE INDEX outbox_topic_state_next_attempt_at ON outbox (topic, state, next_attempt_at);
CREATE INDEX outbox_user_id ON outbox (user_id);
CREATE INDEX audit_events_actor ON audit_events (actor);
