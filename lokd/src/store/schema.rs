//! The one schema, on both databases. A test compares it with what the migrations make.

diesel::table! {
    users (id) {
        id -> Text,
        subject -> Text,
        username -> Text,
        username_folded -> Text,
        email -> Nullable<Text>,
        email_folded -> Nullable<Text>,
        email_verified -> Bool,
        name -> Nullable<Text>,
        locale -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        password_changed_at -> Nullable<BigInt>,
        must_change_password -> Bool,
        state -> Text,
        disabled_reason -> Nullable<Text>,
        last_sign_in_at -> Nullable<BigInt>,
        last_organization_id -> Nullable<Text>,
        deleted_at -> Nullable<BigInt>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    organizations (id) {
        id -> Text,
        subject -> Text,
        slug -> Text,
        name -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    memberships (id) {
        id -> Text,
        organization_id -> Text,
        user_id -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    roles (id) {
        id -> Text,
        organization_id -> Text,
        name -> Text,
        description -> Nullable<Text>,
        built_in -> Bool,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    membership_roles (membership_id, role_id) {
        membership_id -> Text,
        role_id -> Text,
    }
}

diesel::table! {
    scopes (id) {
        id -> Text,
        name -> Text,
        organization_id -> Nullable<Text>,
        description -> Text,
        built_in -> Bool,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    clients (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
        organization_id -> Nullable<Text>,
        trust -> Text,
        auth_method -> Text,
        redirect_uris -> Text,
        post_logout_redirect_uris -> Text,
        grants -> Text,
        scopes -> Text,
        audiences -> Text,
        roles -> Text,
        jwks -> Nullable<Text>,
        alg -> Nullable<Text>,
        access_token_ttl -> Nullable<BigInt>,
        refresh_token_ttl -> Nullable<BigInt>,
        links -> Text,
        state -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    client_secrets (id) {
        id -> Text,
        client_id -> Text,
        hash -> Text,
        created_at -> BigInt,
        expires_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    consents (id) {
        id -> Text,
        user_id -> Text,
        client_id -> Text,
        organization_id -> Text,
        scopes -> Text,
        granted_at -> BigInt,
    }
}

diesel::table! {
    sessions (id) {
        id -> Text,
        token_hash -> Text,
        user_id -> Text,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        auth_time -> BigInt,
        amr -> Text,
        remember -> Bool,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
        ip -> Nullable<Text>,
        user_agent -> Nullable<Text>,
    }
}

diesel::table! {
    grants (id) {
        id -> Text,
        user_id -> Nullable<Text>,
        client_id -> Text,
        session_id -> Nullable<Text>,
        organization_id -> Text,
        scopes -> Text,
        created_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
        revoked_reason -> Nullable<Text>,
    }
}

diesel::table! {
    authorization_codes (hash) {
        hash -> Text,
        grant_id -> Text,
        client_id -> Text,
        redirect_uri -> Text,
        code_challenge -> Nullable<Text>,
        nonce -> Nullable<Text>,
        scopes -> Text,
        resources -> Text,
        auth_time -> BigInt,
        amr -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    refresh_tokens (hash) {
        hash -> Text,
        grant_id -> Text,
        client_id -> Text,
        generation -> BigInt,
        scopes -> Text,
        resources -> Text,
        auth_time -> BigInt,
        amr -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    device_codes (id) {
        id -> Text,
        kind -> Text,
        protocol -> Text,
        device_hash -> Text,
        user_code_hash -> Text,
        client_id -> Text,
        scopes -> Text,
        state -> Text,
        user_id -> Nullable<Text>,
        organization_id -> Nullable<Text>,
        session_id -> Nullable<Text>,
        auth_time -> Nullable<BigInt>,
        amr -> Nullable<Text>,
        poll_interval -> BigInt,
        last_polled_at -> Nullable<BigInt>,
        ip -> Nullable<Text>,
        created_at -> BigInt,
        expires_at -> BigInt,
        decided_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    used_assertions (id) {
        id -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    revoked_tokens (jti) {
        jti -> Text,
        client_id -> Text,
        revoked_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    keys (kid) {
        kid -> Text,
        alg -> Text,
        bits -> Nullable<BigInt>,
        sealed -> Nullable<Binary>,
        public_jwk -> Text,
        publish_at -> BigInt,
        activate_at -> Nullable<BigInt>,
        retire_at -> Nullable<BigInt>,
        drop_at -> Nullable<BigInt>,
        purge_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
        revoke_reason -> Nullable<Text>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    throttles (id) {
        id -> Text,
        failures -> BigInt,
        blocked_until -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    audit_events (id) {
        id -> Text,
        at -> BigInt,
        action -> Text,
        outcome -> Text,
        actor -> Text,
        object -> Nullable<Text>,
        organization_id -> Nullable<Text>,
        ip -> Nullable<Text>,
        request_id -> Nullable<Text>,
        detail -> Text,
        seq -> Nullable<BigInt>,
        prev_hash -> Nullable<Text>,
        hash -> Nullable<Text>,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        topic -> Text,
        payload -> Text,
        state -> Text,
        attempts -> BigInt,
        next_attempt_at -> BigInt,
        idempotency_key -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Text,
        version -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::joinable!(memberships -> organizations (organization_id));
diesel::joinable!(memberships -> users (user_id));
diesel::joinable!(membership_roles -> memberships (membership_id));
diesel::joinable!(membership_roles -> roles (role_id));
diesel::joinable!(consents -> users (user_id));
diesel::joinable!(consents -> organizations (organization_id));
diesel::joinable!(roles -> organizations (organization_id));

diesel::allow_tables_to_appear_in_same_query!(
    users,
    organizations,
    memberships,
    roles,
    membership_roles,
    scopes,
    clients,
    client_secrets,
    consents,
    sessions,
    grants,
    authorization_codes,
    refresh_tokens,
    device_codes,
    used_assertions,
    revoked_tokens,
    keys,
    throttles,
    audit_events,
    outbox,
    settings,
);
