//! Authorization requests (RFC 6749 4.1.1, OpenID Connect Core 3.1.2.1) and their answers.

use super::error::{Code, Error};
use super::params::Params;
use super::pkce::Challenge;
use super::redirect;
use super::scope::ScopeSet;
use lok_common::admin::app::{AppKind, GrantType};
use serde::{Deserialize, Serialize};
use url::Url;

/// What a request is checked against.
#[derive(Clone, Copy, Debug)]
pub struct ClientView<'a> {
    /// Its id.
    pub client_id: &'a str,
    /// What kind of program it is.
    pub kind: AppKind,
    /// Whether it proves itself at the token endpoint.
    pub confidential: bool,
    /// Where its answers may go.
    pub redirect_uris: &'a [String],
    /// What it may do.
    pub grants: &'a [GrantType],
    /// What it may ask for.
    pub scopes: &'a ScopeSet,
    /// The audiences that its tokens may name.
    pub audiences: &'a [String],
}

/// How the answer travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    /// In the query of the redirect.
    #[default]
    Query,
    /// In a form that the page posts (OAuth 2.0 Form Post Response Mode).
    FormPost,
}

/// What the client wants to be asked (OpenID Connect Core 3.1.2.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    /// No page at all.
    pub none: bool,
    /// Sign in again.
    pub login: bool,
    /// Agree again.
    pub consent: bool,
    /// Choose the account.
    pub select_account: bool,
}

/// A request that is sound. It serializes, so that it can wait while a person signs in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AuthorizeRequest {
    /// The client.
    pub client_id: String,
    /// Where the answer goes: one of the client's.
    pub redirect_uri: String,
    /// Whether the request named it; then the token request must, too (RFC 6749 4.1.3).
    pub redirect_uri_given: bool,
    /// What it asks for, within what it may.
    pub scope: String,
    /// Given back as it came.
    pub state: Option<String>,
    /// For the ID token.
    pub nonce: Option<String>,
    /// PKCE.
    pub code_challenge: Option<String>,
    /// What to ask.
    pub prompt: Prompt,
    /// Seconds since the last sign-in that are acceptable.
    pub max_age: Option<u64>,
    /// Who probably signs in.
    pub login_hint: Option<String>,
    /// An ID token of who should be signed in.
    pub id_token_hint: Option<String>,
    /// Languages.
    pub ui_locales: Option<String>,
    /// Wished-for strength of the sign-in.
    pub acr_values: Option<String>,
    /// How the answer travels.
    pub response_mode: ResponseMode,
    /// The audiences asked for (RFC 8707).
    pub resource: Vec<String>,
}

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Who asks, or where the answer would go, is not certain: an error page, never a redirect.
    Page(Error),
    /// The client is told.
    Redirect {
        /// What is wrong.
        error: Error,
        /// Where to.
        target: Target,
    },
}

/// Where an answer goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// A checked redirect URI.
    pub redirect_uri: String,
    /// Given back as it came.
    pub state: Option<String>,
    /// How it travels.
    pub response_mode: ResponseMode,
}

impl AuthorizeRequest {
    /// Where its answer goes.
    #[must_use]
    pub fn target(&self) -> Target {
        Target {
            redirect_uri: self.redirect_uri.clone(),
            state: self.state.clone(),
            response_mode: self.response_mode,
        }
    }

    /// Its scopes as a set.
    #[must_use]
    pub fn scopes(&self) -> ScopeSet {
        ScopeSet::parse(&self.scope).unwrap_or_default()
    }
}

/// The `client_id` of a request, to look the client up.
///
/// # Errors
/// `invalid_request`, for the error page.
pub fn client_id(params: &Params) -> Result<&str, Error> {
    params.required("client_id")
}

/// Checks a request against its client.
///
/// Unknown parameters are ignored (RFC 6749 3.1).
///
/// # Errors
/// [`Refusal`].
pub fn parse(params: &Params, client: &ClientView<'_>) -> Result<AuthorizeRequest, Refusal> {
    if client_id(params).map_err(Refusal::Page)? != client.client_id {
        return Err(Refusal::Page(Error::request(
            "client_id is another client's",
        )));
    }
    let asked = params.one("redirect_uri").map_err(Refusal::Page)?;
    let openid = params
        .all("scope")
        .any(|scope| scope.split(' ').any(|name| name == "openid"));
    let redirect_uri = match asked {
        Some(asked)
            if client
                .redirect_uris
                .iter()
                .any(|uri| redirect::matches(uri, asked, client.kind)) =>
        {
            asked
        }
        Some(_) => {
            return Err(Refusal::Page(Error::request(
                "redirect_uri is not registered for this client",
            )));
        }
        // OpenID Connect Core 3.1.2.1 wants it named.
        None => match client.redirect_uris {
            [only] if !openid => only.as_str(),
            _ => return Err(Refusal::Page(Error::request("redirect_uri is missing"))),
        },
    };
    let target = Target {
        redirect_uri: redirect_uri.to_owned(),
        // Doubled or too long, they are not given back.
        state: params.one("state").ok().flatten().map(str::to_owned),
        response_mode: match params.one("response_mode") {
            Ok(Some("form_post")) => ResponseMode::FormPost,
            _ => ResponseMode::Query,
        },
    };
    // OpenID Connect asks for a page here (the certification suite checks it): without a response type nobody knows
    // where in the redirect the answer belongs.
    if params
        .one("response_type")
        .is_ok_and(|given| given.is_none())
    {
        return Err(Refusal::Page(Error::request("response_type is missing")));
    }
    rest(params, client, &target, asked.is_some())
        .map_err(|error| Refusal::Redirect { error, target })
}

fn rest(
    params: &Params,
    client: &ClientView<'_>,
    target: &Target,
    redirect_uri_given: bool,
) -> Result<AuthorizeRequest, Error> {
    // First of all: with a request object the other parameters are not what was meant.
    if params.has("request") {
        return Err(Error::new(
            Code::RequestNotSupported,
            "request objects are not supported",
        ));
    }
    if params.has("request_uri") {
        return Err(Error::new(
            Code::RequestUriNotSupported,
            "request objects by reference are not supported",
        ));
    }
    match params.required("response_type")? {
        "code" if client.grants.contains(&GrantType::AuthorizationCode) => {}
        "code" => {
            return Err(Error::new(
                Code::UnauthorizedClient,
                "this client does not sign people in",
            ));
        }
        _ => {
            return Err(Error::new(
                Code::UnsupportedResponseType,
                "response_type must be code",
            ));
        }
    }
    if !matches!(
        params.one("response_mode")?,
        None | Some("query" | "form_post")
    ) {
        return Err(Error::request("response_mode must be query or form_post"));
    }
    params.one("state")?;
    let scope = ScopeSet::parse(params.one("scope")?.unwrap_or_default())?;
    if !scope.is_subset(client.scopes) {
        return Err(Error::new(
            Code::InvalidScope,
            "a scope is not allowed for this client",
        ));
    }
    let code_challenge = match params.one("code_challenge")? {
        Some(challenge) => Some(Challenge::parse(
            challenge,
            params.one("code_challenge_method")?,
        )?),
        None if params.has("code_challenge_method") => {
            return Err(Error::request("code_challenge is missing"));
        }
        None if !client.confidential => {
            return Err(Error::request(
                "code_challenge is missing: public clients use PKCE with S256",
            ));
        }
        None => None,
    };
    let max_age = match params.one("max_age")? {
        None => None,
        Some(text) if text.bytes().all(|b| b.is_ascii_digit()) => Some(
            text.parse()
                .map_err(|_| Error::request("max_age is too large"))?,
        ),
        Some(_) => return Err(Error::request("max_age must be a number of seconds")),
    };
    let resource: Vec<String> = params
        .all("resource")
        .filter(|uri| !uri.is_empty())
        .map(str::to_owned)
        .collect();
    check_resources(&resource, client.audiences)?;
    let text = |name: &str| params.one(name).map(|value| value.map(str::to_owned));
    Ok(AuthorizeRequest {
        client_id: client.client_id.to_owned(),
        redirect_uri: target.redirect_uri.clone(),
        redirect_uri_given,
        scope: scope.to_string(),
        state: target.state.clone(),
        nonce: text("nonce")?,
        code_challenge: code_challenge.map(|challenge| challenge.as_str().to_owned()),
        prompt: prompt(params.one("prompt")?.unwrap_or_default())?,
        max_age,
        login_hint: text("login_hint")?,
        id_token_hint: text("id_token_hint")?,
        ui_locales: text("ui_locales")?,
        acr_values: text("acr_values")?,
        response_mode: target.response_mode,
        resource,
    })
}

/// Checks the audiences that a request asks for (RFC 8707 2.1).
///
/// # Errors
/// `invalid_target`.
pub fn check_resources(resource: &[String], allowed: &[String]) -> Result<(), Error> {
    if resource.iter().all(|uri| allowed.contains(uri)) {
        Ok(())
    } else {
        Err(Error::new(
            Code::InvalidTarget,
            "a resource is not allowed for this client",
        ))
    }
}

fn prompt(text: &str) -> Result<Prompt, Error> {
    let mut prompt = Prompt::default();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match word {
            "none" => prompt.none = true,
            "login" => prompt.login = true,
            "consent" => prompt.consent = true,
            "select_account" => prompt.select_account = true,
            _ => return Err(Error::request("prompt has an unknown value")),
        }
    }
    if prompt.none && (prompt.login || prompt.consent || prompt.select_account) {
        return Err(Error::request("prompt=none goes with nothing else"));
    }
    Ok(prompt)
}

/// The parameters of a good answer (RFC 6749 4.1.2, RFC 9207 2).
#[must_use]
pub fn success(code: &str, state: Option<&str>, issuer: &str) -> Vec<(String, String)> {
    let fields = [
        ("code", Some(code)),
        ("state", state),
        ("iss", Some(issuer)),
    ];
    present(&fields)
}

/// The parameters of a refusal (RFC 6749 4.1.2.1, RFC 9207 2).
#[must_use]
pub fn failure(error: &Error, state: Option<&str>, issuer: &str) -> Vec<(String, String)> {
    present(&[
        ("error", Some(error.code.as_str())),
        ("error_description", Some(&error.description)),
        ("state", state),
        ("iss", Some(issuer)),
    ])
}

fn present(fields: &[(&str, Option<&str>)]) -> Vec<(String, String)> {
    fields
        .iter()
        .filter_map(|(name, value)| value.map(|value| ((*name).to_owned(), value.to_owned())))
        .collect()
}

/// The redirect that carries `fields` in its query; what the registered URI has in its query stays.
#[must_use]
pub fn redirect_url(redirect_uri: &str, fields: &[(String, String)]) -> String {
    match Url::parse(redirect_uri) {
        Ok(mut url) => {
            url.query_pairs_mut().extend_pairs(fields);
            url.into()
        }
        // Registered URIs parse; the letters of one that did not must not be mixed with an answer.
        Err(_) => redirect_uri.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn ask(query: &str, kind: AppKind, uris: &[&str]) -> Result<AuthorizeRequest, Refusal> {
        let uris: Vec<String> = uris.iter().map(|uri| (*uri).to_owned()).collect();
        let client = ClientView {
            client_id: "app",
            kind,
            confidential: kind == AppKind::Web,
            redirect_uris: &uris,
            grants: &[GrantType::AuthorizationCode],
            scopes: &ScopeSet::parse("openid email").expect("scopes"),
            audiences: &["https://api.example".to_owned()],
        };
        parse(
            &Params::from_query(query.as_bytes()).expect("params"),
            &client,
        )
    }

    const GOOD: &str =
        "client_id=app&redirect_uri=https://a.example/cb&response_type=code&scope=openid&state=s";

    #[test]
    fn a_good_request_is_read() {
        let query = format!(
            "{GOOD}&nonce=n&prompt=login+consent&max_age=0&unknown=1&unknown=2&resource=https://api.example&response_mode=form_post&code_challenge={CHALLENGE}&code_challenge_method=S256"
        );
        let request = ask(&query, AppKind::Web, &["https://a.example/cb"]).expect("good");
        assert_eq!(request.scope, "openid");
        assert!(request.prompt.login && request.prompt.consent && !request.prompt.none);
        assert_eq!(request.max_age, Some(0));
        assert_eq!(request.response_mode, ResponseMode::FormPost);
        assert_eq!(request.resource, ["https://api.example"]);
        let text = serde_json::to_string(&request).expect("json");
        let again: AuthorizeRequest = serde_json::from_str(&text).expect("json");
        assert_eq!(again.code_challenge.as_deref(), Some(CHALLENGE));
    }

    #[test]
    fn an_uncertain_client_or_redirect_gets_a_page() {
        for query in [
            "redirect_uri=https://a.example/cb&response_type=code",
            "client_id=app&client_id=app&redirect_uri=https://a.example/cb&response_type=code",
            "client_id=other&redirect_uri=https://a.example/cb&response_type=code",
            "client_id=app&response_type=code&scope=openid",
            "client_id=app&redirect_uri=https://a.example/other&response_type=code",
            "client_id=app&redirect_uri=https://a.example/cb&redirect_uri=https://a.example/cb&response_type=code",
            "client_id=app&redirect_uri=https://a.example/cb",
        ] {
            assert!(
                matches!(
                    ask(query, AppKind::Web, &["https://a.example/cb"]),
                    Err(Refusal::Page(_))
                ),
                "{query}"
            );
        }
        let plain = "client_id=app&response_type=code";
        assert!(ask(plain, AppKind::Web, &["https://a.example/cb"]).is_ok());
        assert!(
            ask(
                plain,
                AppKind::Web,
                &["https://a.example/cb", "https://b.example/cb"]
            )
            .is_err()
        );
    }

    #[test]
    fn everything_else_is_told_to_the_client() {
        for (extra, code) in [
            ("&prompt=none+login", Code::InvalidRequest),
            ("&prompt=dance", Code::InvalidRequest),
            ("&max_age=-1", Code::InvalidRequest),
            ("&max_age=99999999999999999999", Code::InvalidRequest),
            ("&nonce=a&nonce=b", Code::InvalidRequest),
            ("&request=x", Code::RequestNotSupported),
            (
                "&request_uri=https://a.example",
                Code::RequestUriNotSupported,
            ),
            ("&resource=https://other.example", Code::InvalidTarget),
            ("&response_mode=fragment", Code::InvalidRequest),
            (
                "&code_challenge=x&code_challenge_method=S256",
                Code::InvalidRequest,
            ),
            ("&code_challenge_method=S256", Code::InvalidRequest),
        ] {
            let answer = ask(
                &format!("{GOOD}{extra}"),
                AppKind::Web,
                &["https://a.example/cb"],
            );
            let Err(Refusal::Redirect { error, target }) = answer else {
                panic!("{extra}: {answer:?}")
            };
            assert_eq!(error.code, code, "{extra}");
            assert_eq!(target.state.as_deref(), Some("s"));
        }
        for (query, code) in [
            (
                GOOD.replace("=code", "=token"),
                Code::UnsupportedResponseType,
            ),
            (GOOD.replace("openid", "openid+admin"), Code::InvalidScope),
            (
                GOOD.replace("state=s", "state=s&state=t"),
                Code::InvalidRequest,
            ),
        ] {
            let answer = ask(&query, AppKind::Web, &["https://a.example/cb"]);
            assert!(
                matches!(&answer, Err(Refusal::Redirect { error, .. }) if error.code == code),
                "{query}: {answer:?}"
            );
        }
        assert!(
            ask(GOOD, AppKind::Spa, &["https://a.example/cb"]).is_err(),
            "public without PKCE"
        );
    }

    #[test]
    fn answers_carry_the_issuer_and_keep_the_query() {
        let fields = success("c", Some("a b&c"), "https://id.example");
        assert_eq!(
            redirect_url("https://a.example/cb?t=1", &fields),
            "https://a.example/cb?t=1&code=c&state=a+b%26c&iss=https%3A%2F%2Fid.example"
        );
        let fields = failure(
            &Error::new(Code::LoginRequired, "x"),
            None,
            "https://id.example",
        );
        assert_eq!(
            redirect_url("org.example.app:/cb", &fields),
            "org.example.app:/cb?error=login_required&error_description=x&iss=https%3A%2F%2Fid.example"
        );
    }
}
