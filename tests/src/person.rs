//! Somebody who signs in by plain forms, without JavaScript, by the names of the page contract.

use crate::builders::User;
use crate::html::{self, Form};
use crate::lokd::Lokd;
use reqwest::header::{HeaderMap, LOCATION};
use reqwest::{Client, Response};
use std::sync::Arc;
use url::Url;

/// What parts the fields of a form with a file.
pub const BOUNDARY: &str = "----lok-tests-boundary";
/// Pages, redirects and forms on the way to one place.
const STEPS: usize = 12;

/// A person with a browser that has no JavaScript.
#[derive(Clone, Debug)]
pub struct Person {
    http: Client,
    issuer: Arc<Url>,
    username: String,
    password: String,
    organization: Option<String>,
}

/// Where a person is.
#[derive(Clone, Debug)]
pub struct Page {
    /// The address.
    pub url: Url,
    /// The HTTP status; 0 outside of lok.
    pub status: u16,
    /// The head of the answer.
    pub headers: HeaderMap,
    /// The page; empty outside of lok.
    pub html: String,
    /// Whether lok sent the person somewhere else: to an app. That address is not visited.
    pub outside: bool,
}

impl Page {
    /// The page's words.
    #[must_use]
    pub fn text(&self) -> String {
        html::text(&self.html)
    }

    /// Whether there is a field or a button of this name or id.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.form_with(name).is_some()
    }

    /// The form that has a field of this name or a button of this id.
    #[must_use]
    pub fn form_with(&self, name: &str) -> Option<Form> {
        let mut forms = html::forms(&self.html).into_iter();
        forms.find(|form| form.field(name).is_some() || form.button(name).is_some())
    }

    /// A parameter of the address.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }
}

impl Person {
    /// A user with a new browser.
    ///
    /// # Panics
    ///
    /// When the issuer is no URL.
    #[must_use]
    pub fn new(lokd: &Lokd, user: &User) -> Self {
        Self {
            http: lokd.http(),
            issuer: Arc::new(lokd.issuer().parse().unwrap()),
            username: user.username.clone(),
            password: user.password.clone(),
            organization: None,
        }
    }

    /// Chooses this organization when asked, by value or name; else whatever comes first.
    #[must_use]
    pub fn in_organization(mut self, slug: &str) -> Self {
        self.organization = Some(slug.to_owned());
        self
    }

    /// Types another password.
    #[must_use]
    pub fn typing(mut self, password: &str) -> Self {
        password.clone_into(&mut self.password);
        self
    }

    /// The browser's HTTP client, with its cookies.
    #[must_use]
    pub fn http(&self) -> &Client {
        &self.http
    }

    /// Visits an address, and follows redirects as long as they stay with lok.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn open(&self, url: impl AsRef<str>) -> Page {
        let url: Url = url.as_ref().parse().expect("a URL");
        let answer = self.http.get(url.clone()).send().await.unwrap();
        self.follow(url, answer).await
    }

    /// Fills in the form that has this button, and presses it.
    ///
    /// # Panics
    ///
    /// When the page has no such button.
    pub async fn press(&self, page: &Page, button: &str, values: &[(&str, &str)]) -> Page {
        let form = page.form_with(button);
        let form = form.unwrap_or_else(|| panic!("no {button} on {}: {}", page.url, page.html));
        self.submit(page, &form, Some(button), values).await
    }

    /// Sends a form of a page.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn submit(
        &self,
        page: &Page,
        form: &Form,
        button: Option<&str>,
        values: &[(&str, &str)],
    ) -> Page {
        let mut url = match form.action.as_str() {
            "" => page.url.clone(),
            action => page.url.join(action).unwrap(),
        };
        let sent = form.filled(button, values);
        // As a browser that was told `Referrer-Policy: no-referrer` or not: the origin is always named on a POST.
        let request = if form.method == "get" {
            url.query_pairs_mut().clear().extend_pairs(&sent);
            self.http.get(url.clone())
        } else {
            let origin = page.url.origin().ascii_serialization();
            self.http
                .post(url.clone())
                .header("Origin", origin)
                .form(&sent)
        };
        let answer = request.send().await.unwrap();
        self.follow(url, answer).await
    }

    /// Sends a file by the form that has this button, as a browser does.
    ///
    /// # Panics
    ///
    /// When the page has no such form, or there is no answer.
    pub async fn upload(&self, page: &Page, button: &str, file: &[u8]) -> Page {
        let form = page.form_with(button);
        let form = form.unwrap_or_else(|| panic!("no {button} on {}: {}", page.url, page.html));
        let mut body = Vec::new();
        let mut part = |name: &str, more: &str, value: &[u8]| {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n"
            );
            body.extend(head.as_bytes());
            body.extend(value);
            body.extend(b"\r\n");
        };
        for field in form.fields.iter().filter(|field| field.tag == "input") {
            match field.kind.as_str() {
                "file" => {
                    let more = "; filename=\"chosen\"\r\nContent-Type: application/octet-stream";
                    part(&field.name, more, file);
                }
                _ => part(&field.name, "", field.value.as_bytes()),
            }
        }
        body.extend(format!("--{BOUNDARY}--\r\n").as_bytes());
        self.send_parts(page, &form.action, body).await
    }

    /// Sends the body of a form with a file.
    ///
    /// # Panics
    ///
    /// When there is no answer.
    pub async fn send_parts(&self, page: &Page, action: &str, body: Vec<u8>) -> Page {
        let url = page.url.join(action).unwrap();
        let request = self
            .http
            .post(url.clone())
            .header("Origin", page.url.origin().ascii_serialization())
            .header(
                "Content-Type",
                format!("multipart/form-data; boundary={BOUNDARY}"),
            )
            .body(body);
        let answer = request.send().await.unwrap();
        self.follow(url, answer).await
    }

    async fn follow(&self, mut url: Url, mut answer: Response) -> Page {
        for _ in 0..STEPS {
            let status = answer.status();
            let headers = answer.headers().clone();
            let target = headers.get(LOCATION).filter(|_| status.is_redirection());
            let Some(target) = target else {
                return Page {
                    url,
                    status: status.as_u16(),
                    headers,
                    html: answer.text().await.unwrap(),
                    outside: false,
                };
            };
            url = url.join(target.to_str().unwrap()).unwrap();
            if url.origin() != self.issuer.origin() {
                return Page {
                    url,
                    status: 0,
                    headers,
                    html: String::new(),
                    outside: true,
                };
            }
            answer = self.http.get(url.clone()).send().await.unwrap();
        }
        panic!("more than {STEPS} redirects, the last to {url}");
    }

    /// Goes on from a page as somebody who wants to get through: signs in, chooses the organization, allows. Ends outside, or
    /// on the first page that asks for none of these.
    ///
    /// # Panics
    ///
    /// When it takes too many pages.
    pub async fn go_on(&self, mut page: Page) -> Page {
        for _ in 0..STEPS {
            if page.outside || page.status >= 400 {
                return page;
            }
            let organization = page.form_with("organization");
            let organization = organization.map(|form| choose(&form, self.organization.as_deref()));
            let mut values: Vec<(&str, &str)> = Vec::new();
            values.extend(
                organization
                    .as_deref()
                    .map(|chosen| ("organization", chosen)),
            );
            let button = if page.has("lok-login") {
                values.extend([("username", &*self.username), ("password", &*self.password)]);
                "lok-login"
            } else if page.has("lok-allow") {
                "lok-allow"
            } else if page.has("lok-approve") {
                "lok-approve"
            } else if organization.is_some() {
                "lok-continue"
            } else {
                return page;
            };
            page = self.press(&page, button, &values).await;
        }
        panic!(
            "still not through after {STEPS} pages: {} {}",
            page.url,
            page.text()
        );
    }

    /// Visits an address of lok and gets through to the app: the address that lok sent the person to.
    ///
    /// # Panics
    ///
    /// When lok does not send the person on.
    pub async fn sign_in(&self, url: impl AsRef<str>) -> Url {
        let page = self.go_on(self.open(url).await).await;
        assert!(
            page.outside,
            "stuck on {} ({}): {}",
            page.url,
            page.status,
            page.text()
        );
        page.url
    }
}

/// What to send for the organization: the value of the one that is wanted, else of the one that the page proposes.
fn choose(form: &Form, wanted: Option<&str>) -> String {
    let fields = form
        .fields
        .iter()
        .filter(|field| field.name == "organization");
    let choices: Vec<(String, String, bool)> = fields
        .flat_map(|field| match field.options.as_slice() {
            [] => vec![(field.value.clone(), field.label.clone(), field.checked)],
            options => options
                .iter()
                .map(|(value, label)| (value.clone(), label.clone(), *value == field.value))
                .collect(),
        })
        .collect();
    let chosen = match wanted {
        None => choices.iter().find(|choice| choice.2).or(choices.first()),
        Some(wanted) => choices
            .iter()
            .find(|(value, label, _)| value == wanted || label.contains(wanted)),
    };
    let chosen = chosen.unwrap_or_else(|| panic!("no organization {wanted:?} in {form:?}"));
    chosen.0.clone()
}
