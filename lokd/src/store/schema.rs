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
        about -> Nullable<Text>,
        require_mfa -> Bool,
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
        require_mfa -> Bool,
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
        require_mfa -> Bool,
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
        client_id -> Nullable<Text>,
        offered_client_id -> Nullable<Text>,
        request -> Nullable<Text>,
        scopes -> Text,
        state -> Text,
        user_id -> Nullable<Text>,
        organization_id -> Nullable<Text>,
        hub_id -> Nullable<Text>,
        session_id -> Nullable<Text>,
        auth_time -> Nullable<BigInt>,
        amr -> Nullable<Text>,
        poll_interval -> BigInt,
        last_polled_at -> Nullable<BigInt>,
        delivered_at -> Nullable<BigInt>,
        ip -> Nullable<Text>,
        network -> Nullable<Text>,
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
        event -> Nullable<Text>,
        user_id -> Nullable<Text>,
        channel_id -> Nullable<Text>,
        sealed -> Nullable<Binary>,
        receipt -> Nullable<Text>,
        last_error -> Nullable<Text>,
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

diesel::table! {
    layers (id) {
        id -> Text,
        organization_id -> Text,
        name -> Text,
        kind -> Text,
        description -> Nullable<Text>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    devices (id) {
        id -> Text,
        organization_id -> Text,
        device_hash -> Text,
        name -> Nullable<Text>,
        last_seen_at -> BigInt,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    fakts_apps (id) {
        id -> Text,
        identifier -> Text,
        description -> Nullable<Text>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    releases (id) {
        id -> Text,
        app_id -> Text,
        version -> Text,
        manifest -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    logos (url_hash) {
        url_hash -> Text,
        png -> Binary,
        fetched_at -> BigInt,
    }
}

diesel::table! {
    services (id) {
        id -> Text,
        identifier -> Text,
        description -> Nullable<Text>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    hubs (id) {
        id -> Text,
        organization_id -> Text,
        name -> Text,
        description -> Nullable<Text>,
        token_hash -> Nullable<Text>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    instances (id) {
        id -> Text,
        hub_id -> Text,
        service_id -> Text,
        name -> Text,
        version -> Nullable<Text>,
        challenge_key -> Nullable<Text>,
        priority -> BigInt,
        access -> Text,
        token_hash -> Nullable<Text>,
        state -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    aliases (id) {
        id -> Text,
        instance_id -> Text,
        layer_id -> Text,
        name -> Text,
        kind -> Text,
        host -> Nullable<Text>,
        port -> Nullable<BigInt>,
        ssl -> Bool,
        path -> Nullable<Text>,
        challenge -> Text,
        priority -> BigInt,
        working -> Nullable<Bool>,
        checked_at -> Nullable<BigInt>,
        reason -> Nullable<Text>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    mandates (id) {
        id -> Text,
        hub_id -> Text,
        user_id -> Text,
        name -> Text,
        identifier -> Nullable<Text>,
        version -> Nullable<Text>,
        device_id -> Nullable<Text>,
        role -> Text,
        scopes -> Nullable<Text>,
        requirements -> Nullable<Text>,
        max_clients -> Nullable<BigInt>,
        clients -> BigInt,
        allow_changed_manifest -> Bool,
        expires_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
        parent_id -> Nullable<Text>,
        agent -> Nullable<Text>,
        agent_user_id -> Nullable<Text>,
        agent_device_id -> Nullable<Text>,
        attestation -> Nullable<Text>,
        issuer_id -> Nullable<Text>,
        revocation_reason -> Nullable<Text>,
    }
}

diesel::table! {
    mandate_keys (id) {
        id -> Text,
        mandate_id -> Text,
        hash -> Text,
        device_id -> Nullable<Text>,
        manifest_hash -> Nullable<Text>,
        created_at -> BigInt,
        expires_at -> Nullable<BigInt>,
        last_used_at -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
        prefix -> Nullable<Text>,
    }
}

diesel::table! {
    fakts_clients (client_id) {
        client_id -> Text,
        identity_key -> Text,
        release_id -> Text,
        user_id -> Text,
        device_id -> Nullable<Text>,
        hub_id -> Text,
        role -> Text,
        manifest -> Text,
        grant_id -> Text,
        mandate_id -> Nullable<Text>,
        epoch -> BigInt,
        published -> Bool,
        functional -> Nullable<Bool>,
        reported_at -> Nullable<BigInt>,
        configured_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    claim_tokens (hash) {
        hash -> Text,
        client_id -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    mappings (id) {
        id -> Text,
        client_id -> Text,
        key -> Text,
        service -> Text,
        position -> BigInt,
        optional -> Bool,
        status -> Text,
        instance_id -> Nullable<Text>,
        reason -> Text,
    }
}

diesel::table! {
    avatars (user_id) {
        user_id -> Text,
        hash -> Text,
        png -> Binary,
        updated_at -> BigInt,
    }
}

diesel::table! {
    invites (id) {
        id -> Text,
        organization_id -> Text,
        token_hash -> Text,
        email -> Nullable<Text>,
        mailed -> Bool,
        roles -> Text,
        max_uses -> BigInt,
        uses -> BigInt,
        created_by -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    links (id) {
        id -> Text,
        kind -> Text,
        user_id -> Nullable<Text>,
        email -> Nullable<Text>,
        token_hash -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    totps (user_id) {
        user_id -> Text,
        sealed -> Binary,
        last_step -> BigInt,
        created_at -> BigInt,
        last_used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    recovery_codes (id) {
        id -> Text,
        user_id -> Text,
        hash -> Text,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    passkeys (id) {
        id -> Text,
        user_id -> Text,
        credential_id -> Text,
        name -> Text,
        credential -> Text,
        created_at -> BigInt,
        last_used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    webauthn_challenges (id) {
        id -> Text,
        user_id -> Nullable<Text>,
        state -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    browsers (user_id, hash) {
        user_id -> Text,
        hash -> Text,
        user_agent -> Nullable<Text>,
        created_at -> BigInt,
        last_seen_at -> BigInt,
    }
}

diesel::table! {
    providers (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
        title -> Text,
        issuer -> Text,
        client_id -> Text,
        sealed_secret -> Nullable<Binary>,
        scopes -> Text,
        allow_signup -> Bool,
        allowed_domains -> Text,
        organization_id -> Nullable<Text>,
        link_policy -> Text,
        authoritative -> Bool,
        state -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    identities (id) {
        id -> Text,
        user_id -> Text,
        provider_id -> Text,
        issuer -> Text,
        subject -> Text,
        username -> Nullable<Text>,
        email -> Nullable<Text>,
        name -> Nullable<Text>,
        picture -> Nullable<Text>,
        created_at -> BigInt,
        last_used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    transports (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
        config -> Text,
        sealed_secret -> Nullable<Binary>,
        state -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    channels (id) {
        id -> Text,
        user_id -> Text,
        transport_id -> Text,
        name -> Text,
        address_hash -> Text,
        shown -> Text,
        sealed_address -> Binary,
        state -> Text,
        last_error -> Nullable<Text>,
        last_sent_at -> Nullable<BigInt>,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    mail_refusals (user_id) {
        user_id -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    templates (name, locale) {
        name -> Text,
        locale -> Text,
        subject -> Text,
        body -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    messages (id) {
        id -> Text,
        organization_id -> Nullable<Text>,
        user_id -> Nullable<Text>,
        title -> Text,
        body -> Text,
        created_by -> Text,
        labels -> Text,
        etag -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
        expires_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    acknowledgements (message_id, user_id) {
        message_id -> Text,
        user_id -> Text,
        acknowledged_at -> BigInt,
    }
}

diesel::table! {
    comments (id) {
        id -> Text,
        organization_id -> Text,
        user_id -> Text,
        parent_id -> Nullable<Text>,
        identifier -> Text,
        object -> Text,
        descendants -> Text,
        created_at -> BigInt,
        resolved_at -> Nullable<BigInt>,
        resolved_by -> Nullable<Text>,
    }
}

diesel::table! {
    comment_mentions (comment_id, user_id) {
        comment_id -> Text,
        user_id -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    stashes (id) {
        id -> Text,
        organization_id -> Text,
        user_id -> Text,
        name -> Text,
        description -> Text,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    stash_items (id) {
        id -> Text,
        stash_id -> Text,
        identifier -> Text,
        object -> Text,
        description -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    group_profiles (role_id) {
        role_id -> Text,
        name -> Text,
        bio -> Nullable<Text>,
        created_at -> BigInt,
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
diesel::joinable!(layers -> organizations (organization_id));
diesel::joinable!(devices -> organizations (organization_id));
diesel::joinable!(releases -> fakts_apps (app_id));
diesel::joinable!(hubs -> organizations (organization_id));
diesel::joinable!(instances -> hubs (hub_id));
diesel::joinable!(instances -> services (service_id));
diesel::joinable!(aliases -> instances (instance_id));
diesel::joinable!(aliases -> layers (layer_id));
diesel::joinable!(mandates -> hubs (hub_id));
diesel::joinable!(mandate_keys -> mandates (mandate_id));
diesel::joinable!(fakts_clients -> clients (client_id));
diesel::joinable!(fakts_clients -> releases (release_id));
diesel::joinable!(fakts_clients -> hubs (hub_id));
diesel::joinable!(invites -> organizations (organization_id));
diesel::joinable!(identities -> users (user_id));
diesel::joinable!(identities -> providers (provider_id));
diesel::joinable!(channels -> users (user_id));
diesel::joinable!(channels -> transports (transport_id));
diesel::joinable!(acknowledgements -> messages (message_id));
diesel::joinable!(comment_mentions -> comments (comment_id));
diesel::joinable!(stash_items -> stashes (stash_id));

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
    layers,
    devices,
    fakts_apps,
    releases,
    logos,
    services,
    hubs,
    instances,
    aliases,
    mandates,
    mandate_keys,
    fakts_clients,
    claim_tokens,
    mappings,
    invites,
    identities,
    providers,
    channels,
    transports,
    messages,
    acknowledgements,
    passkeys,
    comments,
    comment_mentions,
    stashes,
    stash_items,
    group_profiles,
);
