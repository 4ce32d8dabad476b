//! Bad input for every public route. The routes are the router's own list: one without a row here fails.

use crate::dev::Place;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lok_tests::lokd::Lokd;
use lok_tests::person::Person;
use lok_tests::raw::Raw;
use lok_tests::rp::RelyingParty;
use lokd::http::router;
use reqwest::{Client, Response};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

const FORM: &str = "application/x-www-form-urlencoded";
const REDIRECT: &str = "https://app.example.org/callback";
const BASIC: &str = "Basic {basic}";

/// How an endpoint speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Speaks {
    /// JSON that nobody may store; asked by a form.
    Form,
    /// JSON that nobody may store; asked with an access token.
    Bearer,
    /// JSON that nobody may store; asked by JSON of whatever content type. The code is its `status`, or its `error`.
    Json,
    /// JSON with a list of errors, each with a message.
    Graphql,
    /// JSON for everybody.
    Document,
    /// HTML, but 405 in JSON: apps call it as well.
    Authorize,
    /// HTML.
    Page,
    /// Other files.
    File,
}

/// One endpoint: what it speaks, and what it says to bad input. `{…}` stands for what the test made before.
struct Row {
    path: &'static str,
    speaks: Speaks,
    cases: &'static [Case],
}

/// Authorization header, method and query or form, and the answer: status and error code.
type Case = (&'static str, &'static str, &'static str, u16, &'static str);

const ROWS: &[Row] = &[
    Row {
        path: "/token",
        speaks: Speaks::Form,
        cases: &[
            (BASIC, "POST", "", 400, "invalid_request"),
            (BASIC, "POST", "grant_type=", 400, "invalid_request"),
            (BASIC, "POST", "grant_type=x", 400, "unsupported_grant_type"),
            (
                BASIC,
                "POST",
                "grant_type=password&username=ada&password=x",
                400,
                "unsupported_grant_type",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code",
                400,
                "invalid_request",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code&code=a&code=b",
                400,
                "invalid_request",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code&grant_type=refresh_token&code=a",
                400,
                "invalid_request",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code&code=nothing",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code&code={used_code}&redirect_uri={redirect}",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code&code={foreign_code}&redirect_uri={redirect}",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=authorization_code&code={expired_code}&redirect_uri={redirect}",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token",
                400,
                "invalid_request",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token=x",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token={foreign_refresh}",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token={expired_refresh}",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token={access}",
                400,
                "invalid_grant",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token=x&scope=%22",
                400,
                "invalid_scope",
            ),
            (
                BASIC,
                "POST",
                "grant_type=client_credentials",
                400,
                "unauthorized_client",
            ),
            (
                BASIC,
                "POST",
                "grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=x",
                400,
                "unauthorized_client",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token=x&client_secret=y",
                400,
                "invalid_request",
            ),
            (
                BASIC,
                "POST",
                "grant_type=refresh_token&refresh_token=x&client_id=other",
                400,
                "invalid_request",
            ),
            (
                "Basic {wrong}",
                "POST",
                "grant_type=refresh_token&refresh_token=x",
                401,
                "invalid_client",
            ),
            (
                "Basic {unknown}",
                "POST",
                "grant_type=refresh_token&refresh_token=x",
                401,
                "invalid_client",
            ),
            (
                "Basic !",
                "POST",
                "grant_type=refresh_token&refresh_token=x",
                401,
                "invalid_client",
            ),
            (
                "Digest x",
                "POST",
                "grant_type=refresh_token&refresh_token=x",
                401,
                "invalid_client",
            ),
            (
                "",
                "POST",
                "grant_type=refresh_token&refresh_token=x",
                401,
                "invalid_client",
            ),
            (
                "",
                "POST",
                "grant_type=refresh_token&refresh_token=x&client_id=nobody",
                401,
                "invalid_client",
            ),
            (
                "",
                "POST",
                "grant_type=refresh_token&refresh_token=x&client_id=app",
                401,
                "invalid_client",
            ),
            (
                "",
                "POST",
                "client_id=app&client_id=app&client_secret=x",
                400,
                "invalid_request",
            ),
            (
                "",
                "POST",
                "grant_type=urn:fakts:grant-type:mandate-key&key=x",
                400,
                "invalid_request",
            ),
            (
                "",
                "POST",
                "grant_type=urn:fakts:grant-type:mandate-key&key=x&manifest=nonsense",
                400,
                "invalid_request",
            ),
            (
                "",
                "POST",
                "grant_type=urn:fakts:grant-type:mandate-key&key=x&manifest={\"identifier\":\"a\",\"version\":\"1\"}",
                400,
                "invalid_grant",
            ),
            (
                "",
                "POST",
                "grant_type=urn:fakts:grant-type:redeem&redeem_token=x&manifest={\"identifier\":\"a\",\"version\":\"1\"}",
                400,
                "invalid_grant",
            ),
        ],
    },
    Row {
        path: "/introspect",
        speaks: Speaks::Form,
        cases: &[
            (BASIC, "POST", "", 400, "invalid_request"),
            (BASIC, "POST", "token=a&token=b", 400, "invalid_request"),
            ("", "POST", "token={access}", 401, "invalid_client"),
            (
                "Basic {wrong}",
                "POST",
                "token={access}",
                401,
                "invalid_client",
            ),
            (
                "Bearer {access}",
                "POST",
                "token={access}",
                401,
                "invalid_client",
            ),
            (BASIC, "POST", "token={foreign_refresh}", 200, ""),
            (BASIC, "POST", "token={expired_access}", 200, ""),
            (BASIC, "POST", "token={expired_refresh}", 200, ""),
            (
                BASIC,
                "POST",
                "token={expired_refresh}&token_type_hint=access_token",
                200,
                "",
            ),
            (BASIC, "POST", "token=%20", 200, ""),
        ],
    },
    Row {
        path: "/revoke",
        speaks: Speaks::Form,
        cases: &[
            (BASIC, "POST", "", 400, "invalid_request"),
            (BASIC, "POST", "token=a&token=b", 400, "invalid_request"),
            ("", "POST", "token={access}", 401, "invalid_client"),
            (
                "Basic {unknown}",
                "POST",
                "token={access}",
                401,
                "invalid_client",
            ),
            (BASIC, "POST", "token={foreign_refresh}", 200, ""),
            (BASIC, "POST", "token={expired_access}", 200, ""),
            (BASIC, "POST", "token={expired_refresh}", 200, ""),
        ],
    },
    Row {
        path: "/device_authorization",
        speaks: Speaks::Form,
        cases: &[
            (BASIC, "POST", "", 400, "unauthorized_client"),
            ("", "POST", "", 401, "invalid_client"),
            ("", "POST", "client_id=nobody", 401, "invalid_client"),
            (
                "",
                "POST",
                "client_id=console&scope=nothing",
                400,
                "invalid_scope",
            ),
            (
                "",
                "POST",
                "client_id=console&scope=openid&scope=openid",
                400,
                "invalid_request",
            ),
        ],
    },
    Row {
        path: "/userinfo",
        speaks: Speaks::Bearer,
        cases: &[
            ("", "GET", "", 401, "invalid_token"),
            ("", "GET", "access_token={access}", 401, "invalid_token"),
            ("Bearer x", "GET", "", 401, "invalid_token"),
            ("Bearer ", "GET", "", 401, "invalid_token"),
            ("Bearer {foreign_refresh}", "GET", "", 401, "invalid_token"),
            ("Bearer {expired_access}", "GET", "", 401, "invalid_token"),
            ("", "POST", "access_token=x", 401, "invalid_token"),
            (
                "",
                "POST",
                "access_token=x&access_token=y",
                400,
                "invalid_request",
            ),
            ("Bearer x", "POST", "access_token=x", 400, "invalid_request"),
        ],
    },
    Row {
        path: "/o/revoked",
        speaks: Speaks::Document,
        cases: &[("Bearer x", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/jwks",
        speaks: Speaks::Document,
        cases: &[("Bearer x", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/.well-known/openid-configuration",
        speaks: Speaks::Document,
        cases: &[("", "GET", "x=%00", 200, "")],
    },
    Row {
        path: "/.well-known/oauth-authorization-server",
        speaks: Speaks::Document,
        cases: &[("", "GET", "x", 200, "")],
    },
    Row {
        path: "/authorize",
        speaks: Speaks::Authorize,
        cases: &[
            ("", "GET", "", 400, "invalid_request"),
            ("", "GET", "client_id=nobody", 400, "invalid_client"),
            (
                "",
                "GET",
                "client_id=app&client_id=app",
                400,
                "invalid_request",
            ),
            (
                "",
                "GET",
                "client_id=app&redirect_uri=https://evil.example",
                400,
                "invalid_request",
            ),
            (
                "",
                "GET",
                "client_id=app&redirect_uri={redirect}",
                400,
                "invalid_request",
            ),
            ("", "GET", "client_id=app&x=%ff", 400, "invalid_request"),
            ("", "GET", "t=x", 400, ""),
            ("", "POST", "", 400, "invalid_request"),
            (
                "",
                "POST",
                "client_id=app&redirect_uri=https://evil.example",
                400,
                "invalid_request",
            ),
            ("", "POST", "client_id=%00", 400, "invalid_request"),
        ],
    },
    Row {
        path: "/.well-known/fakts",
        speaks: Speaks::Document,
        cases: &[("Bearer x", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/ht",
        speaks: Speaks::Document,
        cases: &[("", "GET", "nonce=%00", 200, "")],
    },
    Row {
        path: "/f/start",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "", 400, "error"),
            ("", "POST", "[]", 400, "error"),
            ("", "POST", "{", 400, "error"),
            ("", "POST", "null", 400, "error"),
            ("", "POST", "{}", 400, "error"),
            ("", "POST", r#"{"manifest":1}"#, 400, "error"),
            ("", "POST", r#"{"manifest":{}}"#, 400, "error"),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":1,"version":"1"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a b","version":"1"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a\u0000","version":"1"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","identifier":"b","version":"1"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1","scopes":"read"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1","requirements":[{"key":"x"}]}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"requested_client_kind":"worm"}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"redirect_uris":["javascript:alert(1)"]}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"redirect_uris":[["x"]]}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"x":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}"#,
                400,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/device_authorization",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "", 400, "invalid_request"),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a"}}"#,
                400,
                "invalid_request",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"expiration_time_seconds":"soon"}"#,
                400,
                "invalid_request",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"redirect_uris":["http://evil.example/cb"],"requested_client_kind":"website"}"#,
                400,
                "invalid_request",
            ),
        ],
    },
    Row {
        path: "/f/challenge",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "{}", 400, "error"),
            ("", "POST", r#"{"code":1}"#, 400, "error"),
            (
                "",
                "POST",
                r#"{"code":"BCDF-GHJK-LMNP-QRST"}"#,
                400,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/redeem",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", r#"{"token":"x"}"#, 400, "error"),
            (
                "",
                "POST",
                r#"{"token":"x","manifest":{"identifier":"a","version":"1"}}"#,
                200,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/retrieve",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "{}", 400, "error"),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"}}"#,
                200,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/claim",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "{}", 400, "error"),
            ("", "POST", r#"{"token":"x"}"#, 200, "error"),
            ("", "POST", r#"{"token":"{foreign_refresh}"}"#, 200, "error"),
        ],
    },
    Row {
        path: "/f/report",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", r#"{"functional":"yes"}"#, 400, "error"),
            ("", "POST", r#"{"functional":true}"#, 200, "error"),
            (
                "Bearer x",
                "POST",
                r#"{"functional":true,"alias_reports":{}}"#,
                200,
                "error",
            ),
            (
                "Bearer {access}",
                "POST",
                r#"{"functional":true}"#,
                200,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"token":"x","functional":true}"#,
                200,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/servicestart",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "{}", 400, "error"),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1","challenge_key":"x"}}"#,
                400,
                "error",
            ),
            (
                "",
                "POST",
                r#"{"manifest":{"identifier":"a","version":"1"},"staging_aliases":[{"id":"x","host":"http://a"}]}"#,
                400,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/servicechallenge",
        speaks: Speaks::Json,
        cases: &[("", "POST", r#"{"code":"x"}"#, 400, "error")],
    },
    Row {
        path: "/f/compositionstart",
        speaks: Speaks::Json,
        cases: &[
            ("", "POST", "{}", 400, "error"),
            (
                "",
                "POST",
                r#"{"composition":{"instances":[{}]}}"#,
                400,
                "error",
            ),
        ],
    },
    Row {
        path: "/f/compositionchallenge",
        speaks: Speaks::Json,
        cases: &[("", "POST", r#"{"code":"x"}"#, 400, "error")],
    },
    Row {
        path: "/f/claimcomposition",
        speaks: Speaks::Json,
        cases: &[("", "POST", r#"{"token":"x"}"#, 200, "error")],
    },
    Row {
        path: "/configure",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "device_code=x&grant=device_code", 303, ""),
            ("", "GET", "device_code=%ff", 303, ""),
        ],
    },
    Row {
        path: "/configure/{code}",
        speaks: Speaks::Page,
        cases: &[("", "GET", "x=%ff", 303, "")],
    },
    Row {
        path: "/configure/confirm",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "t=x", 303, ""),
            ("", "POST", "decision=approve", 403, ""),
            (
                "",
                "POST",
                "csrf=x&decision=approve&organization=y",
                403,
                "",
            ),
        ],
    },
    Row {
        path: "/",
        speaks: Speaks::Page,
        cases: &[("", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/account",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "done=%ff", 303, ""),
            ("", "POST", "name=x", 403, ""),
            ("", "POST", "csrf=x&name=x", 403, ""),
        ],
    },
    Row {
        path: "/account/notifications",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "done=%ff", 303, ""),
            ("", "POST", "do=add&way=x", 403, ""),
            ("", "POST", "csrf=x&do=remove&id=x", 403, ""),
        ],
    },
    Row {
        path: "/sw.js",
        speaks: Speaks::File,
        cases: &[("", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/account/picture",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "picture=x", 303, ""),
            ("", "POST", "", 403, ""),
            ("", "POST", "csrf=x&picture=x", 403, ""),
        ],
    },
    Row {
        path: "/account/apps",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "app=x", 303, ""),
            ("", "POST", "csrf=x&app=x", 403, ""),
        ],
    },
    Row {
        path: "/account/organizations",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "leave=x", 303, ""),
            ("", "POST", "csrf=x&leave=x", 403, ""),
        ],
    },
    Row {
        path: "/account/activity",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "before=x", 303, ""),
            ("", "GET", "before=%ff", 303, ""),
        ],
    },
    Row {
        path: "/avatars/{user}/{hash}",
        speaks: Speaks::File,
        cases: &[("", "GET", "x=%ff", 404, "")],
    },
    Row {
        path: "/account/sessions",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "end=others", 303, ""),
            ("", "POST", "csrf=x&end=others", 403, ""),
        ],
    },
    Row {
        path: "/health/live",
        speaks: Speaks::File,
        cases: &[("", "GET", "x=%ff", 204, "")],
    },
    Row {
        path: "/assets/{*path}",
        speaks: Speaks::File,
        cases: &[("", "GET", "x=%ff", 404, "")],
    },
    Row {
        path: "/login",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "t=x", 400, ""),
            ("", "GET", "t=%ff", 400, ""),
            ("", "GET", "t=x&t=y", 400, ""),
            ("", "POST", "username=ada&password=x", 403, ""),
            ("", "POST", "csrf=x&username=ada&password=x", 403, ""),
            ("", "POST", "csrf=x&csrf=y", 403, ""),
        ],
    },
    Row {
        path: "/login/password",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "t=x", 400, ""),
            ("", "POST", "csrf=x&new_password=y", 403, ""),
        ],
    },
    Row {
        path: "/login/factor",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "t=%ff", 400, ""),
            ("", "POST", "csrf=x&code=000000", 403, ""),
        ],
    },
    Row {
        path: "/login/enrol",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "t=x", 400, ""),
            ("", "POST", "csrf=x&code=000000&enrolment=x", 403, ""),
        ],
    },
    Row {
        path: "/login/passkey",
        speaks: Speaks::Page,
        cases: &[
            ("", "POST", "", 403, ""),
            ("", "POST", "csrf=x&challenge=x&credential={}", 403, ""),
        ],
    },
    Row {
        path: "/account/security",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "done=%ff", 303, ""),
            ("", "POST", "csrf=x&action=remove_totp", 403, ""),
            ("", "POST", "action=password&old_password=x", 403, ""),
        ],
    },
    Row {
        path: "/account/security/totp",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "enrolment=x", 303, ""),
            ("", "POST", "csrf=x&code=000000", 403, ""),
        ],
    },
    Row {
        path: "/account/security/passkey",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 303, ""),
            ("", "POST", "csrf=x&challenge=x&credential=x", 403, ""),
        ],
    },
    Row {
        path: "/login/organization",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "t=%ff", 400, ""),
            ("", "POST", "csrf=x&organization=y", 403, ""),
        ],
    },
    Row {
        path: "/invite",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 410, ""),
            ("", "GET", "token=x", 410, ""),
            ("", "GET", "token=%ff", 410, ""),
            ("", "GET", "token=x&token=y", 410, ""),
            (
                "",
                "GET",
                "token=lok_in_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA000000",
                410,
                "",
            ),
            ("", "POST", "token=x", 403, ""),
            ("", "POST", "csrf=x&token=x", 403, ""),
        ],
    },
    Row {
        path: "/invite/account",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 410, ""),
            ("", "GET", "token=x", 410, ""),
            ("", "GET", "token=%00", 410, ""),
            (
                "",
                "POST",
                "token=x&username=ada&new_password=y&new_password_again=y",
                403,
                "",
            ),
        ],
    },
    Row {
        path: "/signup",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 404, ""),
            ("", "GET", "sent=1", 404, ""),
            ("", "POST", "email=ada@example.org", 403, ""),
        ],
    },
    Row {
        path: "/signup/account",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 410, ""),
            ("", "GET", "token=x", 410, ""),
            ("", "POST", "token=x&username=ada", 403, ""),
        ],
    },
    Row {
        path: "/reset",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "x=%ff", 200, ""),
            ("", "POST", "username=ada", 403, ""),
            ("", "POST", "csrf=x&username=ada", 403, ""),
        ],
    },
    Row {
        path: "/reset/password",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 410, ""),
            ("", "GET", "token=x", 410, ""),
            ("", "GET", "token=%ff", 410, ""),
            (
                "",
                "POST",
                "token=x&new_password=y&new_password_again=y",
                403,
                "",
            ),
        ],
    },
    Row {
        path: "/email",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 410, ""),
            ("", "GET", "token=x", 410, ""),
            ("", "POST", "token=x", 403, ""),
        ],
    },
    Row {
        path: "/account/email",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 303, ""),
            ("", "GET", "done=%ff", 303, ""),
            ("", "POST", "email=ada@example.org", 403, ""),
        ],
    },
    Row {
        path: "/login/with/{provider}",
        speaks: Speaks::Page,
        cases: &[
            ("", "POST", "", 403, ""),
            ("", "POST", "csrf=x&transaction=y", 403, ""),
            ("", "POST", "csrf=x&csrf=y", 403, ""),
            ("", "POST", "csrf=%ff", 400, ""),
        ],
    },
    Row {
        path: "/login/callback/{provider}",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "code=x", 400, ""),
            ("", "GET", "code=x&state=y", 400, ""),
            ("", "GET", "code=x&state=y&state=z", 400, ""),
            ("", "GET", "error=access_denied&state=x", 400, ""),
            ("", "GET", "state=%ff", 400, ""),
        ],
    },
    Row {
        path: "/login/join",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "t=x", 400, ""),
            ("", "GET", "t=%ff", 400, ""),
            ("", "POST", "csrf=x&username=ada", 403, ""),
        ],
    },
    Row {
        path: "/account/identities",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 303, ""),
            ("", "GET", "done=%ff", 303, ""),
            ("", "POST", "csrf=x&action=link&provider=y", 403, ""),
        ],
    },
    Row {
        path: "/consent",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 400, ""),
            ("", "GET", "t=x", 400, ""),
            ("", "POST", "decision=allow", 403, ""),
        ],
    },
    Row {
        path: "/logout",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "id_token_hint=x", 400, ""),
            (
                "",
                "GET",
                "post_logout_redirect_uri=https://evil.example",
                400,
                "",
            ),
            ("", "GET", "state=a&state=b", 400, ""),
            ("", "GET", "state=%ff", 400, ""),
            ("", "POST", "csrf=x", 403, ""),
            ("", "POST", "state=%00", 400, ""),
        ],
    },
    Row {
        path: "/logout/done",
        speaks: Speaks::Page,
        cases: &[("", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/device",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "user_code=%ff", 303, ""),
            ("", "POST", "code=x", 403, ""),
        ],
    },
    Row {
        path: "/device/confirm",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "t=x", 303, ""),
            ("", "POST", "decision=approve", 403, ""),
        ],
    },
    Row {
        path: "/device/done",
        speaks: Speaks::Page,
        cases: &[("", "GET", "t=%ff", 303, "")],
    },
    Row {
        path: "/graphql",
        speaks: Speaks::Graphql,
        cases: &[
            ("", "POST", "", 403, "access token"),
            (BASIC, "POST", "query=x", 403, "access token"),
            ("Bearer x", "POST", "query=x", 403, "expired"),
            ("Bearer {expired_access}", "POST", "query=x", 403, "expired"),
            ("Bearer {access}", "POST", "", 415, "application/json"),
            (
                "Bearer {access}",
                "POST",
                "query=%ff",
                415,
                "application/json",
            ),
            ("Bearer {access}", "GET", "query={me{id}}", 400, "POST"),
        ],
    },
    Row {
        path: "/schema",
        speaks: Speaks::Document,
        cases: &[("", "GET", "x=%ff", 200, "")],
    },
    Row {
        path: "/logos/{hash}",
        speaks: Speaks::File,
        cases: &[("", "GET", "", 404, ""), ("", "GET", "x=%ff", 404, "")],
    },
    Row {
        path: "/dev/rekuest/ht",
        speaks: Speaks::File,
        cases: &[
            ("", "GET", "nonce=%ff", 200, ""),
            ("", "GET", "nonce=x&nonce=y", 200, ""),
        ],
    },
    Row {
        path: "/dev/callback",
        speaks: Speaks::Page,
        cases: &[
            ("", "GET", "", 200, ""),
            ("", "GET", "code=%ff&state=%00", 200, ""),
            ("", "GET", "code=x&code=y", 200, ""),
            ("", "GET", "code=x&state=guessed", 200, ""),
            ("", "GET", "error=%3Cscript%3E&state=%22%3E%3Cb%3E", 200, ""),
        ],
    },
];

/// Every path that is a name of a row's endpoint, in every spelling.
fn names() -> BTreeMap<String, (&'static Row, BTreeSet<&'static str>)> {
    let endpoints = router::endpoints();
    let mut names: BTreeMap<String, (&'static Row, BTreeSet<&'static str>)> = BTreeMap::new();
    for (method, path) in router::routes("/lok") {
        let bare = path
            .strip_prefix("/lok")
            .unwrap_or(&path)
            .trim_end_matches('/');
        let bare = if bare.is_empty() { "/" } else { bare };
        let endpoint = endpoints
            .iter()
            .find(|endpoint| endpoint.paths.contains(&bare));
        let endpoint = endpoint.unwrap_or_else(|| panic!("no endpoint has {path}"));
        let row = ROWS.iter().find(|row| endpoint.paths.contains(&row.path));
        let row =
            row.unwrap_or_else(|| panic!("{method} {path} has no row in the table of bad input"));
        names
            .entry(path)
            .or_insert((row, BTreeSet::new()))
            .1
            .insert(method);
    }
    names
}

#[test]
fn every_route_has_a_row_and_every_row_a_route() {
    let endpoints = router::endpoints();
    for row in ROWS {
        let mut paths = endpoints.iter().flat_map(|endpoint| endpoint.paths);
        assert!(
            paths.any(|path| *path == row.path),
            "{} is no route",
            row.path
        );
        assert!(!row.cases.is_empty());
    }
    for endpoint in &endpoints {
        let mut rows = ROWS.iter().map(|row| &row.path);
        let paths = endpoint.paths;
        assert!(
            rows.any(|path| paths.contains(path)),
            "{paths:?} has no row"
        );
    }
    let names = names();
    assert!(names.len() > 80, "{}", names.len());
}

/// The rows of what `lokd dev` alone has.
fn of_dev() -> Vec<&'static Row> {
    let endpoints = router::endpoints();
    let dev = endpoints.iter().filter(|endpoint| endpoint.dev);
    let paths: Vec<&str> = dev.flat_map(|endpoint| endpoint.paths).copied().collect();
    let rows = ROWS.iter().filter(|row| paths.contains(&row.path));
    rows.collect()
}

/// A lokd with all kinds of tokens, by the names in the table.
struct Scene {
    lokd: Lokd,
    http: Client,
    values: BTreeMap<&'static str, String>,
}

impl Scene {
    async fn start() -> Self {
        // So short that what is issued first is over when the clock has been moved.
        let lokd = Lokd::builder()
            .config("[tokens]\nrefresh_ttl = \"6m\"")
            .start()
            .await;
        let user = lokd.user("ada").create().await;
        let person = Person::new(&lokd, &user);
        let app = lokd.app("app").redirect(REDIRECT).create().await;
        let other = lokd.app("other").redirect(REDIRECT).create().await;
        lokd.app("console")
            .kind("native")
            .redirect("http://127.0.0.1/cb")
            .create()
            .await;
        let worker = lokd.app("worker").kind("service").create().await;
        let (rp, other) = (
            RelyingParty::discover(&lokd, &app).await,
            RelyingParty::discover(&lokd, &other).await,
        );
        let code = async |rp: &RelyingParty| {
            let request = rp.begin("openid");
            let back = person.sign_in(request.url.as_str()).await;
            let code = rp.code(&request, &back).expect("a code");
            (request, code)
        };
        let (request, expired_code) = code(&rp).await;
        drop(request);
        let (request, first) = code(&rp).await;
        let expired = rp.redeem(&request, &first).await.ok();
        lokd.advance(Duration::from_secs(400)).await;
        let (request, used_code) = code(&rp).await;
        rp.redeem(&request, &used_code).await.ok();
        let (request, valid) = code(&rp).await;
        let tokens = rp.redeem(&request, &valid).await.ok();
        let (request, theirs) = code(&other).await;
        let foreign = other.redeem(&request, &theirs).await.ok();
        let (_, foreign_code) = code(&other).await;
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let secret = app.client_secret.unwrap();
        let worker = worker.client_secret.unwrap();
        let basic = |text: String| BASE64_STANDARD.encode(text);
        let values = [
            ("basic", basic(format!("app:{secret}"))),
            ("worker", basic(format!("worker:{worker}"))),
            ("wrong", basic("app:wrong".into())),
            ("unknown", basic(format!("nobody:{secret}"))),
            ("redirect", REDIRECT.to_owned()),
            ("used_code", used_code),
            ("foreign_code", foreign_code),
            ("expired_code", expired_code),
            ("access", text(&tokens["access_token"])),
            ("expired_access", text(&expired["access_token"])),
            ("expired_refresh", text(&expired["refresh_token"])),
            ("foreign_refresh", text(&foreign["refresh_token"])),
        ];
        Self {
            http: lokd.http(),
            values: values.into(),
            lokd,
        }
    }

    fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, value) in &self.values {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        text
    }

    fn url(&self, path: &str) -> String {
        self.lokd.url(
            &path
                .replace("{*path}", "nothing.css")
                .replace("{provider}", "there")
                .replace("{code}", "BCDF-GHJK"),
        )
    }

    async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Told {
        let what = format!("{method} {path} {headers:?}");
        // A body that is refused before it is read ends its connection, and the answer may be lost with it.
        let tries = body
            .as_ref()
            .map_or(1, |body| if body.len() > 60_000 { 10 } else { 1 });
        for attempt in 1.. {
            let mut request = self.http.request(method.parse().unwrap(), self.url(path));
            for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
                request = request.header(*name, self.fill(value));
            }
            if let Some(body) = body.clone() {
                request = request.body(body);
            }
            match request.send().await {
                Ok(answer) => return Told::of(answer, what).await,
                Err(error) => assert!(attempt < tries, "{what}: {error}"),
            }
        }
        unreachable!("the last attempt is judged")
    }
}

/// An answer, for the checks that hold for all.
struct Told {
    what: String,
    status: u16,
    media: String,
    store: String,
    allow: String,
    challenge: bool,
    body: String,
}

impl Told {
    async fn of(answer: Response, what: String) -> Self {
        let header = |name: &str| {
            let value = answer
                .headers()
                .get(name)
                .map(|value| value.to_str().unwrap().to_owned());
            value.unwrap_or_default()
        };
        let told = Self {
            what,
            status: answer.status().as_u16(),
            media: header("content-type"),
            store: header("cache-control"),
            allow: header("allow"),
            challenge: !header("www-authenticate").is_empty(),
            body: String::new(),
        };
        assert_eq!(
            answer.headers()["x-content-type-options"],
            "nosniff",
            "{}",
            told.what
        );
        let told = Self {
            body: answer.text().await.unwrap(),
            ..told
        };
        assert!(
            told.status < 500,
            "{}: {} {}",
            told.what,
            told.status,
            told.body
        );
        let lower = told.body.to_lowercase();
        for inside in [
            "diesel",
            "sqlite",
            "postgres",
            "panicked",
            ".rs:",
            "select ",
            "rusterror",
            "stack backtrace",
        ] {
            assert!(!lower.contains(inside), "{}: {}", told.what, told.body);
        }
        told
    }

    /// A refusal of a protocol: status, error code, and how it is sent.
    #[track_caller]
    fn is(&self, speaks: Speaks, status: u16, code: &str) {
        assert_eq!(self.status, status, "{}: {}", self.what, self.body);
        match speaks {
            Speaks::Form | Speaks::Bearer => {
                assert_eq!(self.store, "no-store", "{}", self.what);
                if !code.is_empty() {
                    assert_eq!(self.media, "application/json", "{}", self.what);
                    let body: Value = serde_json::from_str(&self.body).expect("JSON");
                    assert_eq!(body["error"], code, "{}: {}", self.what, self.body);
                }
                let challenged = speaks == Speaks::Bearer && status == 401;
                assert!(!challenged || self.challenge, "{}", self.what);
            }
            Speaks::Json => {
                assert_eq!(self.store, "no-store", "{}", self.what);
                assert_eq!(self.media, "application/json", "{}", self.what);
                let body: Value = serde_json::from_str(&self.body).expect("JSON");
                let word = body.get("status").unwrap_or(&body["error"]);
                assert!(word == code || code.is_empty(), "{}: {body}", self.what);
                let told = body.get("message").unwrap_or(&body["error_description"]);
                for text in [&body["error"], told] {
                    let text = text.as_str().unwrap_or_default();
                    assert!(
                        !text.is_empty() && text.len() < 300,
                        "{}: {body}",
                        self.what
                    );
                }
            }
            Speaks::Authorize | Speaks::Page => {
                assert_eq!(self.store, "no-store", "{}", self.what);
                if status != 303 {
                    assert!(
                        self.media.starts_with("text/html"),
                        "{}: {}",
                        self.what,
                        self.media
                    );
                    assert!(self.body.contains(code), "{}: {}", self.what, self.body);
                }
            }
            Speaks::Graphql => {
                assert_eq!(self.store, "no-store", "{}", self.what);
                assert_eq!(self.media, "application/json", "{}", self.what);
                let body: Value = serde_json::from_str(&self.body).expect("JSON");
                let told = body["errors"][0]["message"].as_str().unwrap_or_default();
                assert!(
                    told.contains(code) && !told.is_empty(),
                    "{}: {body}",
                    self.what
                );
            }
            Speaks::Document | Speaks::File => {}
        }
    }
}

#[tokio::test]
async fn bad_input_is_refused_in_the_words_of_the_protocol() {
    let scene = Scene::start().await;
    let of_dev: Vec<&str> = of_dev().iter().map(|row| row.path).collect();
    for row in ROWS.iter().filter(|row| !of_dev.contains(&row.path)) {
        for (authorization, method, input, status, code) in row.cases {
            let input = scene.fill(input);
            let authorization = ("Authorization", *authorization);
            let told = if *method == "GET" {
                scene
                    .send(
                        "GET",
                        &format!("{}?{input}", row.path),
                        &[authorization],
                        None,
                    )
                    .await
            } else {
                let headers = [authorization, ("Content-Type", FORM)];
                scene
                    .send("POST", row.path, &headers, Some(input.clone().into_bytes()))
                    .await
            };
            let told = Told {
                what: format!("{} {input}", told.what),
                ..told
            };
            told.is(row.speaks, *status, code);
            if row.path == "/introspect" && *status == 200 {
                assert_eq!(told.body, r#"{"active":false}"#, "{}", told.what);
            }
        }
    }
    quiet(&scene.lokd);
}

#[tokio::test]
async fn what_dev_alone_has_takes_bad_input_and_is_nowhere_else() {
    let scene = Scene::start().await;
    let place = Place::new();
    let dev = place.start();
    let facts = place.summary();
    let fact = |path: &str| facts.pointer(path).and_then(Value::as_str).expect("a fact");
    let (issuer, secret) = (fact("/issuer"), fact("/app/client_secret"));
    for row in of_dev() {
        for (_, method, input, status, code) in row.cases {
            let path = format!("{}?{input}", row.path);
            let told = scene.send(method, &path, &[], None).await;
            assert_eq!(told.status, 404, "{}", told.what);
            let request = scene
                .http
                .request(method.parse().unwrap(), format!("{issuer}{path}"));
            let told = Told::of(request.send().await.unwrap(), path).await;
            told.is(row.speaks, *status, code);
            for foreign in [secret, "<script>", "\"><b>"] {
                assert!(!told.body.contains(foreign), "{}: {foreign}", told.what);
            }
        }
        let answer = scene.http.post(format!("{issuer}{}", row.path)).send();
        let told = Told::of(answer.await.unwrap(), format!("POST {}", row.path)).await;
        assert_eq!(
            (told.status, told.allow.contains("GET")),
            (405, true),
            "{}",
            told.what
        );
    }
    assert!(dev.end(Signal::TERM).success());
}

#[tokio::test]
async fn other_methods_are_refused_with_those_that_are_not() {
    let scene = Scene::start().await;
    for (path, (row, methods)) in names() {
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "BREW", "PROPFIND"] {
            if methods.contains(method) {
                continue;
            }
            let told = scene.send(method, &path, &[], None).await;
            assert_eq!(told.status, 405, "{}: {}", told.what, told.body);
            for allowed in &methods {
                assert!(
                    told.allow.contains(allowed),
                    "{}: Allow: {}",
                    told.what,
                    told.allow
                );
            }
            let media = match row.speaks {
                Speaks::Page | Speaks::File => "text/html",
                _ => "application/json",
            };
            assert!(
                told.media.starts_with(media),
                "{}: {}",
                told.what,
                told.media
            );
            assert_eq!(told.store, "no-store", "{}", told.what);
        }
        if methods.contains("GET") {
            let told = scene.send("HEAD", &path, &[], None).await;
            assert!(
                told.status < 500 && told.status != 405 && told.body.is_empty(),
                "{}",
                told.what
            );
        }
    }
    quiet(&scene.lokd);
}

#[tokio::test]
async fn forms_are_read_strictly_everywhere() {
    let scene = Scene::start().await;
    let many = "a=1&".repeat(65);
    let broken: [&[u8]; 8] = [
        b"grant_type=%ff",
        b"token=%00",
        b"client_id=\xff\xfe",
        b"a=\0",
        b"code=%zz",
        b"x=%",
        b"%=1",
        many.as_bytes(),
    ];
    for (path, (row, methods)) in names() {
        if !methods.contains("POST") {
            continue;
        }
        let basic = if row.speaks == Speaks::Form {
            BASIC
        } else {
            ""
        };
        let authorization = ("Authorization", basic);
        // The API asks first who calls.
        let refused = if row.speaks == Speaks::Graphql {
            403
        } else {
            400
        };
        for media in [
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded; charset=latin1",
            "x",
        ] {
            let headers = [authorization, ("Content-Type", media)];
            let told = scene
                .send("POST", &path, &headers, Some(b"grant_type=x".to_vec()))
                .await;
            let code = if row.speaks == Speaks::Form {
                "invalid_request"
            } else {
                ""
            };
            let latin =
                media.ends_with("latin1") && matches!(row.speaks, Speaks::Page | Speaks::Authorize);
            if !latin {
                told.is(row.speaks, refused, code);
            }
        }
        for body in broken {
            let headers = [authorization, ("Content-Type", FORM)];
            let told = scene
                .send("POST", &path, &headers, Some(body.to_vec()))
                .await;
            let code = if row.speaks == Speaks::Form {
                "invalid_request"
            } else {
                ""
            };
            told.is(row.speaks, refused, code);
        }
        // Longer than anything: refused before it is read.
        for size in [70_000, 1_048_576] {
            let began = Instant::now();
            let body = format!("grant_type=client_credentials&scope={}", "x".repeat(size));
            let headers = [authorization, ("Content-Type", FORM)];
            let told = scene
                .send("POST", &path, &headers, Some(body.into_bytes()))
                .await;
            assert_eq!(told.status, 413, "{}", told.what);
            assert!(
                began.elapsed() < Duration::from_secs(2),
                "{} took {:?}",
                told.what,
                began.elapsed()
            );
        }
        let long = format!("{path}?scope={}", "x".repeat(9_000));
        assert_eq!(scene.send("POST", &long, &[], None).await.status, 414);
    }
    // What fits into a form, but not into the parameter.
    for (name, path) in [("scope", "/token"), ("scope", "/device_authorization")] {
        let body = format!(
            "grant_type=client_credentials&client_id=console&{name}={}",
            "x ".repeat(10_000)
        );
        let headers = [
            (
                "Authorization",
                if path == "/token" {
                    "Basic {worker}"
                } else {
                    ""
                },
            ),
            ("Content-Type", FORM),
        ];
        let told = scene
            .send("POST", path, &headers, Some(body.into_bytes()))
            .await;
        assert_eq!(told.status, 400, "{}: {}", told.what, told.body);
    }
    quiet(&scene.lokd);
}

#[tokio::test]
async fn no_other_spelling_reaches_a_handler() {
    let scene = Scene::start().await;
    let good = "grant_type=client_credentials";
    let send = async |method: &str, target: &str| {
        let request = format!(
            "{method} {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nAuthorization: Basic {}\r\n\
             Content-Type: {FORM}\r\nContent-Length: {}\r\n\r\n{good}",
            scene.lokd.address(),
            scene.values["worker"],
            good.len(),
        );
        let answer = Raw::exchange(scene.lokd.address(), request).await;
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    for target in ["/token", "/token/", "/lok/o/token/"] {
        assert_eq!(send("POST", target).await, "200", "{target}");
    }
    for target in [
        "//token",
        "/token//",
        "/token;x",
        "/token;x/",
        "/;x/token",
        "/%74oken",
        "/token%2f",
        "/token%2F",
        "/token%00",
        "/token/..",
        "/token/../token",
        "/./token",
        "/x/../token",
        "/%2e%2e/token",
        "/%2e/token",
        "/token.",
        "/token%2e",
        "/TOKEN",
        "/Token",
        "/token/x",
        "/tokenx",
        "/token%20",
        "/token%3b",
        "/token%3Bx",
        "\\token",
        "/\\token",
        "/token\\",
        "/lok//o/token/",
        "/lok/../token",
        "/lok/lok/token",
        "/lok/o/TOKEN",
        "/lok;x/token",
        "/token%0d%0a",
        "/token%09",
        "token",
        "*",
        "/tok\u{435}n",
        "/token%c0%af",
        "/%252e%252e/token",
        "/token/%2e%2e",
    ] {
        let status = send("POST", target).await;
        assert!(
            ["400", "404", "405", ""].contains(&status.as_str()),
            "{target}: {status}"
        );
        assert_ne!(status, "405", "{target} is another route");
    }
    quiet(&scene.lokd);
}

/// SplitMix64: the same garbage on every machine.
struct Garbage(u64);

impl Garbage {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).unwrap()
    }

    fn bytes(&mut self, most: usize) -> Vec<u8> {
        let length = self.below(most);
        (0..length).map(|_| self.next().to_be_bytes()[0]).collect()
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    /// A form that is nearly one.
    fn form(&mut self) -> Vec<u8> {
        let names = [
            "grant_type",
            "code",
            "client_id",
            "client_secret",
            "scope",
            "token",
            "redirect_uri",
            "state",
            "csrf",
            "username",
            "password",
            "t",
            "transaction",
            "response_type",
            "id_token_hint",
            "access_token",
            "refresh_token",
            "device_code",
            "user_code",
            "organization",
            "decision",
            "max_age",
            "prompt",
            "client_assertion",
            "resource",
        ];
        let values = [
            "",
            "x",
            "app",
            "authorization_code",
            "refresh_token",
            "client_credentials",
            "openid",
            "a.b.c",
            "{}",
            "%F0%9F%98%80",
            "%00",
            "%ff",
            "-1",
            "99999999999999999999",
            "code",
            "none",
            "https://app.example.org/callback",
            "../../etc/passwd",
            "' OR 1=1 --",
            "<script>",
            "+",
            "%",
            "eyJhbGciOiJub25lIn0.e30.",
            "lok_rt_x",
        ];
        let mut form = Vec::new();
        for _ in 0..self.below(8) {
            form.extend(self.pick(&names).as_bytes());
            form.push(b'=');
            if self.below(4) == 0 {
                form.extend(self.bytes(40));
            } else {
                form.extend(self.pick(&values).as_bytes());
            }
            form.push(b'&');
        }
        form
    }
}

#[tokio::test]
async fn garbage_breaks_nothing() {
    let scene = Scene::start().await;
    let mut garbage = Garbage(20_260_101);
    for (path, (_, methods)) in names() {
        for _ in 0..12 {
            let method = methods.iter().nth(garbage.below(methods.len())).unwrap();
            let query: String = url::form_urlencoded::byte_serialize(&garbage.form()).collect();
            let query = if garbage.below(2) == 0 {
                query.replace("%3D", "=").replace("%26", "&")
            } else {
                String::new()
            };
            let body = match garbage.below(3) {
                0 => garbage.bytes(2_000),
                _ => garbage.form(),
            };
            let media = garbage.pick(&[
                FORM,
                FORM,
                FORM,
                "application/json",
                "",
                "text/html;;;=",
                "\u{7f}x",
            ]);
            let authorization = garbage.pick(&[
                "",
                "",
                BASIC,
                "Bearer a.b.c",
                "Bearer {access}",
                "Basic Og==",
                "Basic",
                "x y z",
            ]);
            let cookie =
                garbage.pick(&["", "lok_s=x", "lok_b=\"", "=;;=", "lok_s=lok_ss_x; lok_s=y"]);
            let accept = garbage.pick(&["", "text/html", "application/json", "*/*;q=x"]);
            let mut request = scene.http.request(
                method.parse().unwrap(),
                format!("{}?{query}", scene.url(&path)),
            );
            for (name, value) in [
                ("Content-Type", media),
                ("Authorization", authorization),
                ("Cookie", cookie),
                ("Accept", accept),
            ] {
                if !value.is_empty() && reqwest::header::HeaderValue::from_str(value).is_ok() {
                    request = request.header(name, scene.fill(value));
                }
            }
            if *method == "POST" {
                request = request.body(body.clone());
            }
            let what = format!(
                "{method} {path}?{query} {media} {authorization} {cookie} {}",
                String::from_utf8_lossy(&body)
            );
            Told::of(request.send().await.unwrap(), what).await;
        }
    }
    quiet(&scene.lokd);
    let health = scene.lokd.get("/health/live").await;
    assert_eq!(health.status(), 204);
    let verified = scene
        .lokd
        .admin("GET", "/v1/audit/verify", Value::Null)
        .await
        .ok();
    assert_eq!(verified["intact"], json!(true), "{verified}");
}

/// Nothing panicked, and nothing is a defect.
#[track_caller]
fn quiet(lokd: &Lokd) {
    let logs = lokd.logs();
    let bad = logs
        .lines()
        .find(|line| line.contains("panicked") || line.contains("ERROR"));
    assert_eq!(bad, None);
}
