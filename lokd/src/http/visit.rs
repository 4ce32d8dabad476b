//! One request of a browser: who it is, what it sends, and whether its form is one of ours.

use super::cookies::Cookie;
use super::factor::step_up;
use super::pages::account::Banner;
use super::pages::{
    self, Account, Chrome, Client, ErrorPage, Form, FormAction, PageHeaders, WebLink,
};
use super::reached::is_secure;
use super::upload;
use crate::config::Config;
use crate::crypto::random::{OsRandom, Random};
use crate::crypto::token;
use crate::protocol::oauth::{Error, Params};
use crate::request::{ClientIp, RequestId, TooLong};
use crate::service::account::notifications;
use crate::service::authorize::Face;
use crate::service::factors;
use crate::service::session::{self, Origin, Session};
use crate::service::transaction::{Goal, Transaction, Why};
use crate::service::{Actor, Fresh, Lok};
use askama::Template;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use http_body_util::BodyExt;
use lok_common::Secret;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use url::Url;

/// How long a browser is known in which somebody signed in, in seconds.
const YEAR: u64 = 365 * 86_400;

/// A request of a browser.
pub struct Visit {
    /// Lok.
    pub lok: Arc<Lok>,
    /// Its configuration during this request.
    pub config: Arc<Config>,
    /// The address that it came from.
    pub ip: Option<IpAddr>,
    /// The mark of this browser, new if it had none.
    pub browser: String,
    parts: Parts,
    body: Bytes,
    secure: bool,
    cookies: Vec<String>,
    shown_name: Option<String>,
    /// Id, title and text of what the person has to acknowledge.
    messages: Vec<(String, String, String)>,
}

/// A handler's answer: the page itself or what kept it from being made.
pub type Answer = Result<Response, Response>;

impl FromRequest<Arc<Lok>> for Visit {
    type Rejection = Infallible;

    async fn from_request(request: Request, lok: &Arc<Lok>) -> Result<Self, Infallible> {
        let (parts, body) = request.into_parts();
        // The middleware has read it already, within its bounds.
        let body = body
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes);
        Ok(Self::new(Arc::clone(lok), parts, body.unwrap_or_default()))
    }
}

impl Visit {
    fn new(lok: Arc<Lok>, parts: Parts, body: Bytes) -> Self {
        let config = lok.config();
        let secure = is_secure(&parts, &config);
        let known = Cookie::Browser
            .read(&parts.headers, secure)
            .filter(|mark| is_mark(mark))
            .map(str::to_owned);
        let mut cookies = Vec::new();
        let browser = known.unwrap_or_else(|| {
            let mut bytes = [0; 32];
            OsRandom.fill(&mut bytes);
            let mark = URL_SAFE_NO_PAD.encode(bytes);
            cookies.push(Cookie::Browser.set(&mark, None, secure));
            mark
        });
        Self {
            ip: parts.extensions.get::<ClientIp>().map(|ip| ip.0),
            lok,
            config,
            browser,
            parts,
            body,
            secure,
            cookies,
            shown_name: None,
            messages: Vec::new(),
        }
    }

    /// The parameters of the address.
    pub fn query(&self) -> Result<Params, Error> {
        Params::from_query(self.raw_query().as_bytes())
    }

    /// The query as it came.
    pub fn raw_query(&self) -> &str {
        self.parts.uri.query().unwrap_or_default()
    }

    /// The parameters of a form that anybody may post: an app's request.
    pub fn body(&self) -> Result<Params, Error> {
        let kind = self
            .header(header::CONTENT_TYPE.as_str())
            .unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Error::request(
                "the body must be application/x-www-form-urlencoded",
            ));
        }
        Params::from_form(&self.body)
    }

    /// The parameters of one of our own forms: it must come from one of our pages in this browser.
    ///
    /// # Errors
    /// The page that refuses it.
    pub fn form(&mut self) -> Result<Params, Response> {
        let Ok(params) = self.body() else {
            return Err(self.unreadable());
        };
        let given = params.one("csrf").ok().flatten().unwrap_or_default();
        self.own(given)?;
        Ok(params)
    }

    /// The file of one of our own forms; `None`: the form has none and is read by [`Visit::form`].
    ///
    /// # Errors
    /// The page that refuses it.
    pub async fn upload(&mut self, field: &str) -> Result<Option<Bytes>, Response> {
        let kind = self
            .header(header::CONTENT_TYPE.as_str())
            .unwrap_or_default();
        if !kind.to_ascii_lowercase().starts_with("multipart/") {
            return Ok(None);
        }
        let Ok(sent) = upload::read(kind, self.body.clone(), field).await else {
            return Err(self.unreadable());
        };
        self.own(&sent.csrf)?;
        Ok(Some(sent.file))
    }

    /// Whether a form with a file was too long to be kept.
    pub fn is_too_long(&self) -> bool {
        self.parts.extensions.get::<TooLong>().is_some()
    }

    /// Whether a form comes from one of our pages in this browser, by its token and by what the browser says.
    fn own(&mut self, given: &str) -> Result<(), Response> {
        let own = is_own_form(
            &self.parts.headers,
            self.config.server.issuer(),
            self.parts.uri.authority().map(Authority::as_str),
        );
        if own && token::same(given, &self.csrf()) {
            return Ok(());
        }
        Err(self.stale())
    }

    fn unreadable(&self) -> Response {
        self.error(
            StatusCode::BAD_REQUEST,
            "The form could not be read",
            "Go back, reload the page, and try again.",
        )
    }

    fn stale(&mut self) -> Response {
        self.error(
            StatusCode::FORBIDDEN,
            "This form cannot be used",
            "It did not come from this site in this browser, or it is out of date. Go back, reload the page, and try again.",
        )
    }

    /// The token of our forms in this browser, in this session.
    pub fn csrf(&self) -> String {
        let session = self.session_cookie().unwrap_or_default();
        URL_SAFE_NO_PAD.encode(
            self.lok
                .sealer
                .derive("csrf", &[self.browser.as_bytes(), session.as_bytes()]),
        )
    }

    fn session_cookie(&self) -> Option<&str> {
        Cookie::Session.read(&self.parts.headers, self.secure)
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// The page that says that the database is unavailable.
    pub async fn session(&mut self) -> Result<Option<Session>, Response> {
        let Some(cookie) = self.session_cookie().map(str::to_owned) else {
            return Ok(None);
        };
        let found = session::find(&self.lok, &cookie).await;
        let found = self.stored(found)?;
        self.shown_name = found.as_ref().map(|session| session.shown_name.clone());
        Ok(found)
    }

    /// What the person who is signed in has to acknowledge.
    pub fn messages(&self) -> Vec<Banner> {
        self.messages
            .iter()
            .map(|(id, title, body)| Banner {
                id: id.clone(),
                title: title.as_str().into(),
                paragraphs: body
                    .split("\n\n")
                    .map(|text| pages::Shown::limited(&text.replace('\n', " "), 2_000))
                    .collect(),
                form: self.form_to("/account/notifications", None),
            })
            .collect()
    }

    /// Who is signed in; somebody who is not is sent to sign in, and comes back.
    ///
    /// # Errors
    /// The way to the sign-in page.
    pub async fn signed_in(&mut self) -> Result<Session, Response> {
        match self.session().await? {
            Some(session) => {
                let user = session.user_id.clone();
                let found = notifications::messages(&self.lok, user).await;
                self.messages = self.stored(found)?;
                Ok(session)
            }
            None => Err(self.to_sign_in()),
        }
    }

    /// Who has shown within the last ten minutes who they are, and all that their account asks for: for what changes the
    /// account itself.
    ///
    /// # Errors
    /// The way to the sign-in page or to the second factor, which leads back here.
    pub async fn owner(&mut self) -> Result<Session, Response> {
        let session = self.signed_in().await?;
        if !self.is_recent(&session) {
            return Err(self.to_sign_in());
        }
        self.strong(session).await
    }

    /// Who has shown a second factor, if the account has one.
    ///
    /// # Errors
    /// The way to the page that asks for it, which leads back here.
    pub async fn strong(&self, session: Session) -> Result<Session, Response> {
        let found = factors::of(&self.lok, &session.user_id).await;
        if !session.is_strong() && self.stored(found)?.any() {
            return Err(both(step_up(self, &session, self.here(), Why::Own).await));
        }
        Ok(session)
    }

    /// Whether somebody has shown within the last ten minutes who they are.
    pub fn is_recent(&self, session: &Session) -> bool {
        self.lok.clock.now().saturating_sub(session.auth_time) <= session::RECENT
    }

    fn to_sign_in(&self) -> Response {
        self.go_on("/login", &self.here())
    }

    /// What leads back to this page.
    fn here(&self) -> Transaction {
        let path = match self.parts.uri.path_and_query() {
            Some(path) if self.parts.method == Method::GET => path.as_str(),
            _ => self.path(),
        };
        let path = path.to_owned();
        Transaction::new(Goal::Account { path }, self.lok.clock.now())
    }

    /// The transaction of a parameter, if it is one of this browser's.
    pub fn transaction(&self, params: &Params, name: &str) -> Option<Transaction> {
        let text = params.one(name).ok().flatten()?;
        Transaction::open(&self.lok, &self.browser, text)
    }

    /// Where a session begins.
    pub fn origin(&self, session_id: Option<String>, remember: bool) -> Origin {
        Origin {
            ip: self.ip.map(|ip| ip.to_string()),
            user_agent: self.header(header::USER_AGENT.as_str()).map(str::to_owned),
            browser: token::hash(&self.browser).into_string(),
            session_id,
            remember,
        }
    }

    /// The moment, for what this person does.
    pub fn fresh(&self, session: Option<&Session>) -> Fresh {
        self.lok.fresh(Actor {
            name: session.map_or_else(
                || "anonymous".to_owned(),
                |session| format!("user:{}", session.user_id),
            ),
            ip: self.ip.map(|ip| ip.to_string()),
            request_id: Some(self.request_id()),
        })
    }

    /// The request's id.
    pub fn request_id(&self) -> String {
        let id = self.parts.extensions.get::<RequestId>();
        id.map(|id| id.0.clone()).unwrap_or_default()
    }

    /// A header of the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    }

    /// The path that was asked for.
    pub fn path(&self) -> &str {
        self.parts.uri.path()
    }

    /// Gives the browser its session. From then on it is known by its mark, for a year.
    pub fn sign_in(&mut self, cookie: &Secret, remember: bool) {
        let mark = Cookie::Browser.set(&self.browser, Some(YEAR), self.secure);
        self.cookies = vec![mark];
        let seconds = remember.then_some(self.config.login.remember.as_secs());
        let header = Cookie::Session.set(cookie.expose(), seconds, self.secure);
        self.cookies.push(header);
    }

    /// Takes the session from the browser.
    pub fn sign_out(&mut self) {
        self.cookies.push(Cookie::Session.clear(self.secure));
    }

    /// What waits for a person who is with a provider.
    pub fn waiting(&self) -> Option<&str> {
        Cookie::Waiting.read(&self.parts.headers, self.secure)
    }

    /// Keeps what waits for a person who goes to a provider, for ten minutes; or forgets what did.
    pub fn keep_waiting(&mut self, waiting: Option<&str>) {
        let header = match waiting {
            Some(waiting) => Cookie::Waiting.set(waiting, Some(600), self.secure),
            None if self.waiting().is_some() => Cookie::Waiting.clear(self.secure),
            None => return,
        };
        self.cookies.push(header);
    }

    /// The frame of a page.
    pub fn chrome(&self) -> Chrome {
        Chrome::new(&self.config.server.name)
    }

    /// Who was found to be signed in, and the form that signs them out.
    pub fn account(&self) -> Option<Account> {
        let name = self.shown_name.as_deref()?;
        Some(Account {
            name: name.into(),
            sign_out: self.form_to("/logout", None),
        })
    }

    /// A form of a page.
    pub fn form_to(&self, action: &str, transaction: Option<String>) -> Form {
        Form {
            action: action.to_owned(),
            csrf: self.csrf(),
            transaction,
        }
    }

    /// A page.
    pub fn page<T: Template>(&self, status: StatusCode, page: &T) -> Response {
        self.page_with(status, page, &PageHeaders::default())
    }

    /// A page whose form may end at an app.
    pub fn page_to<T: Template>(
        &self,
        status: StatusCode,
        page: &T,
        transaction: Option<&Transaction>,
    ) -> Response {
        let headers = PageHeaders {
            form_action: Self::form_action(transaction),
            ..PageHeaders::default()
        };
        self.page_with(status, page, &headers)
    }

    /// Where the forms of a transaction may end besides lok: at its app.
    pub fn form_action(transaction: Option<&Transaction>) -> Option<FormAction> {
        let authorization = transaction.and_then(Transaction::authorization);
        let target = authorization.map(|each| each.request.redirect_uri.as_str());
        target.and_then(FormAction::of_redirect)
    }

    /// A page with headers of its own.
    pub fn page_with<T: Template>(
        &self,
        status: StatusCode,
        page: &T,
        headers: &PageHeaders,
    ) -> Response {
        self.marked(pages::render(status, page, headers))
    }

    /// Sends the browser on with `GET`, whatever it came with (RFC 9700 4.12).
    pub fn go(&self, to: &str) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        match HeaderValue::try_from(to) {
            Ok(location) => drop(headers.insert(header::LOCATION, location)),
            Err(error) => {
                tracing::error!(%error, "a redirect could not be written");
                *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            }
        }
        self.marked(response)
    }

    /// Sends the browser to a page of ours that goes on with a transaction.
    pub fn go_on(&self, path: &str, transaction: &Transaction) -> Response {
        match transaction.seal(&self.lok, &self.browser) {
            Some(sealed) => self.go(&format!("{path}?t={sealed}")),
            None => self.error(
                StatusCode::BAD_REQUEST,
                "The request is too long",
                "The app asks for more than fits into an address. Tell the people who run it.",
            ),
        }
    }

    /// Where a transaction goes after a sign-in.
    pub fn resume(&self, transaction: Option<&Transaction>) -> Response {
        let Some(transaction) = transaction else {
            return self.go("/");
        };
        match &transaction.goal {
            Goal::Authorize(_) => self.go_on("/authorize", transaction),
            Goal::Device { code: Some(code) } => {
                let code: String = url::form_urlencoded::byte_serialize(code.as_bytes()).collect();
                self.go(&format!("/device?code={code}"))
            }
            Goal::Device { code: None } => self.go("/device"),
            Goal::Account { path } => self.go(path),
            Goal::DeviceRequest { .. } => self.go_on("/device/confirm", transaction),
            Goal::FaktsRequest { .. } => self.go_on("/configure/confirm", transaction),
            Goal::Home | Goal::DeviceDecided { .. } => self.go("/"),
        }
    }

    /// An error page.
    pub fn error(&self, status: StatusCode, title: &str, detail: &str) -> Response {
        let page = ErrorPage {
            chrome: self.chrome(),
            status: status.as_u16(),
            title: title.into(),
            detail: pages::Shown::limited(detail, 300),
            request_id: self.request_id().into(),
        };
        self.page(status, &page)
    }

    /// The value, or the page that says that the database did not give it.
    ///
    /// # Errors
    /// That page.
    pub fn stored<T, E: std::fmt::Display>(&self, result: Result<T, E>) -> Result<T, Response> {
        result.map_err(|error| {
            tracing::error!(%error, request_id = self.request_id(), "a page could not be made");
            let mut response = self.error(
                StatusCode::SERVICE_UNAVAILABLE,
                "Not available just now",
                "Something that is needed does not answer. Try again in a moment.",
            );
            let seconds = HeaderValue::from_static("5");
            response.headers_mut().insert(header::RETRY_AFTER, seconds);
            response
        })
    }

    fn marked(&self, mut response: Response) -> Response {
        for cookie in &self.cookies {
            if let Ok(value) = HeaderValue::from_str(cookie) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
        }
        response
    }
}

/// A client as pages show it.
pub fn client(face: &Face) -> Client {
    let link = |text: &Option<String>| text.as_deref().and_then(WebLink::parse);
    Client {
        name: face.name.as_str().into(),
        logo: None,
        home: link(&face.home),
        policy: link(&face.policy),
        terms: link(&face.terms),
    }
}

/// Either half of an answer.
pub fn both(answer: Answer) -> Response {
    answer.unwrap_or_else(|refusal| refusal)
}

fn is_mark(text: &str) -> bool {
    text.len() == 43
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

/// Whether the browser says that a form comes from a page of ours, or says nothing; the token decides then.
///
/// Under `Referrer-Policy: no-referrer` Chromium sends `Origin: null` with our own forms; `Sec-Fetch-Site` tells them
/// from others (Fetch 3.1, Fetch Metadata 2.3).
fn is_own_form(headers: &HeaderMap, issuer: &str, authority: Option<&str>) -> bool {
    let text = |name: &str| {
        headers
            .get(name)
            .map(|value| value.to_str().unwrap_or_default())
    };
    if !matches!(text("sec-fetch-site"), None | Some("same-origin" | "none")) {
        return false;
    }
    let host = text("host").or(authority).unwrap_or_default();
    match text("origin") {
        None | Some("null") => true,
        Some(origin) => {
            let of = |text: &str| Url::parse(text).ok().map(|url| url.origin());
            let given = of(origin);
            given.is_some()
                && (given == of(issuer)
                    || given == of(&format!("http://{host}"))
                    || given == of(&format!("https://{host}")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_post_our_forms() {
        let issuer = "https://id.example";
        for (site, origin, host, own) in [
            (
                Some("same-origin"),
                Some("https://id.example"),
                "id.example",
                true,
            ),
            (Some("same-origin"), Some("null"), "id.example", true),
            (None, Some("null"), "id.example", true),
            (None, None, "id.example", true),
            (
                None,
                Some("http://192.168.1.4:8080"),
                "192.168.1.4:8080",
                true,
            ),
            (None, Some("http://192.168.1.4"), "192.168.1.4:8080", false),
            (None, Some("https://evil.example"), "id.example", false),
            (
                None,
                Some("https://id.example.evil.example"),
                "id.example",
                false,
            ),
            (
                Some("same-site"),
                Some("https://id.example"),
                "id.example",
                false,
            ),
            (Some("cross-site"), Some("null"), "id.example", false),
            (Some("cross-site"), None, "id.example", false),
            (None, Some("nonsense"), "id.example", false),
        ] {
            let mut headers = HeaderMap::new();
            let values = [
                ("sec-fetch-site", site),
                ("origin", origin),
                ("host", Some(host)),
            ];
            for (name, value) in values {
                if let Some(value) = value {
                    headers.insert(name, value.parse().expect("a value"));
                }
            }
            assert_eq!(
                is_own_form(&headers, issuer, None),
                own,
                "{site:?} {origin:?} {host}"
            );
        }
        // HTTP/2 has no Host: the authority of the address stands for it, with its port.
        let mut headers = HeaderMap::new();
        let origin = HeaderValue::from_static("https://192.168.1.4:8443");
        headers.insert("origin", origin);
        for (authority, own) in [
            (Some("192.168.1.4:8443"), true),
            (Some("192.168.1.4"), false),
            (Some("192.168.1.4:9443"), false),
            (None, false),
        ] {
            assert_eq!(
                is_own_form(&headers, issuer, authority),
                own,
                "{authority:?}"
            );
        }
    }
}
