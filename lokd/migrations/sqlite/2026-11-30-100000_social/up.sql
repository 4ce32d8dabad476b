-- What people of an organization share. `identifier` and `object` name a thing that some service keeps.
CREATE TABLE comments (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES comments(id) ON DELETE CASCADE,
    identifier TEXT NOT NULL,
    object TEXT NOT NULL,
    descendants TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    resolved_at BIGINT,
    resolved_by TEXT REFERENCES users(id) ON DELETE SET NULL
);

CREATE TABLE comment_mentions (
    comment_id TEXT NOT NULL REFERENCES comments(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (comment_id, user_id)
);

CREATE TABLE stashes (
    id TEXT PRIMARY KEY NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations(id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE stash_items (
    id TEXT PRIMARY KEY NOT NULL,
    stash_id TEXT NOT NULL REFERENCES stashes(id) ON DELETE CASCADE,
    identifier TEXT NOT NULL,
    object TEXT NOT NULL,
    description TEXT,
    created_at BIGINT NOT NULL,
    UNIQUE (stash_id, identifier, object)
);

-- A mandate may let an app hand out keys of narrower ones; it ends with the client that asked for it.
ALTER TABLE mandates ADD COLUMN parent_id TEXT;
ALTER TABLE mandates ADD COLUMN agent TEXT;
ALTER TABLE mandates ADD COLUMN agent_user_id TEXT;
ALTER TABLE mandates ADD COLUMN agent_device_id TEXT;
ALTER TABLE mandates ADD COLUMN attestation TEXT;
ALTER TABLE mandates ADD COLUMN issuer_id TEXT;
ALTER TABLE mandates ADD COLUMN revocation_reason TEXT;
ALTER TABLE mandate_keys ADD COLUMN prefix TEXT;

-- How a role, which the API calls a group, shows itself.
CREATE TABLE group_profiles (
    role_id TEXT PRIMARY KEY NOT NULL REFERENCES roles(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    bio TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE INDEX comments_organization_id_identifier_object ON comments (organization_id, identifier, object);
CREATE INDEX comments_parent_id ON comments (parent_id);
CREATE INDEX comments_user_id ON comments (user_id);
CREATE INDEX comment_mentions_user_id_created_at ON comment_mentions (user_id, created_at);
CREATE INDEX comment_mentions_created_at_comment_id ON comment_mentions (created_at, comment_id);
CREATE INDEX stashes_user_id ON stashes (user_id);
CREATE INDEX stashes_organization_id ON stashes (organization_id);
CREATE INDEX mandates_parent_id ON mandates (parent_id);
