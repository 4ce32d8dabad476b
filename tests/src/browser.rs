//! Chromium, as a person uses it.

use crate::builders::User;
use crate::process;
use crate::times::Timed;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::ops::Deref;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::sync::{Semaphore, SemaphorePermit};

/// How long a page may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(30);
/// Two cores carry so many browsers.
static SEATS: Semaphore = Semaphore::const_new(2);

/// The schemes and widths that a page is looked at in.
const LOOKS: [(&str, u32); 4] = [
    ("light", 1280),
    ("light", 360),
    ("dark", 1280),
    ("dark", 360),
];

/// A headless Chromium with a profile of its own. It derefs to the WebDriver session, and ends with this.
#[derive(Debug)]
pub struct Browser {
    driver: Option<WebDriver>,
    chromedriver: Child,
    port: u16,
    _profile: TempDir,
    _seat: SemaphorePermit<'static>,
    _timed: Timed,
}

impl Deref for Browser {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        self.driver.as_ref().expect("a session until the end")
    }
}

impl Browser {
    /// Starts one. Certificates are not looked at.
    ///
    /// # Panics
    ///
    /// When Chromium or its driver is not installed.
    pub async fn start() -> Self {
        let timed = Timed::start();
        let seat = SEATS.acquire().await.unwrap();
        let profile = tempfile::Builder::new()
            .prefix("lok-chromium-")
            .tempdir()
            .unwrap();
        let port = crate::ports::free();
        let chromedriver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .env("HOME", profile.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("chromedriver: tests/run installs it");
        let mut browser = Self {
            driver: None,
            chromedriver,
            port,
            _profile: profile,
            _seat: seat,
            _timed: timed,
        };
        let connect = async || {
            TcpStream::connect((Ipv4Addr::LOCALHOST, port))
                .ok()
                .map(drop)
        };
        crate::poll::eventually("chromedriver", PATIENCE, connect).await;

        let mut chrome = DesiredCapabilities::chrome();
        let profile = format!("--user-data-dir={}", browser._profile.path().display());
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--hide-scrollbars",
            "--ignore-certificate-errors",
            "--window-size=1280,900",
            &profile,
        ] {
            chrome.add_arg(argument).unwrap();
        }
        let server = format!("http://127.0.0.1:{port}");
        browser.driver = Some(WebDriver::new(server, chrome).await.unwrap());
        browser.set_page_load_timeout(PATIENCE).await.unwrap();
        browser
    }

    /// Visits an address.
    ///
    /// # Panics
    ///
    /// When it cannot be loaded.
    pub async fn open(&self, url: &str) {
        self.goto(url)
            .await
            .unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    /// Where it is.
    ///
    /// # Panics
    ///
    /// When the session is gone.
    pub async fn url(&self) -> url::Url {
        self.current_url().await.unwrap()
    }

    /// The words that a person sees.
    ///
    /// # Panics
    ///
    /// When there is no page.
    pub async fn text(&self) -> String {
        // The page may change between finding and reading.
        let read = async || self.element("body").await.text().await.ok();
        crate::poll::eventually("the words of the page", PATIENCE, read).await
    }

    /// The first element that a CSS selector finds.
    ///
    /// # Panics
    ///
    /// When it does not appear in time.
    pub async fn element(&self, css: &str) -> WebElement {
        let find = async || self.find(By::Css(css)).await.ok();
        crate::poll::eventually(&format!("the element {css}"), PATIENCE, find).await
    }

    /// Whether a CSS selector finds something now.
    pub async fn has(&self, css: &str) -> bool {
        self.find(By::Css(css)).await.is_ok()
    }

    /// Types into a field, in place of what is there.
    ///
    /// # Panics
    ///
    /// When there is no such field.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.element(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Clicks on something that stays on its page, or that leads out of the browser.
    ///
    /// # Panics
    ///
    /// When there is nothing to click on.
    pub async fn click(&self, css: &str) {
        self.element(css).await.click().await.unwrap();
    }

    /// Clicks on something that leads to another page, and waits for that page: the driver may answer before it is there.
    ///
    /// # Panics
    ///
    /// When there is nothing to click on, or no other page comes of it.
    pub async fn press(&self, css: &str) {
        let before = self.element("html").await.element_id();
        self.click(css).await;
        let next = async || {
            let page = self.find(By::Css("html")).await.ok()?;
            let ready = self.execute("return document.readyState", []).await.ok()?;
            (page.element_id() != before && ready.json() == "complete").then_some(())
        };
        crate::poll::eventually(&format!("the page behind {css}"), PATIENCE, next).await;
    }

    /// Fills in the sign-in page by the page contract, takes the first organization if it is asked for, and allows what is
    /// asked. Ends on the page behind that.
    ///
    /// # Panics
    ///
    /// When there is no sign-in page.
    pub async fn sign_in(&self, user: &User) {
        self.fill("input[name=username]", &user.username).await;
        self.fill("input[name=password]", &user.password).await;
        self.press("button#lok-login").await;
        if self.has("input[name=organization]").await {
            self.click("input[name=organization]").await;
            self.press("button#lok-continue").await;
        }
        if self.has("button#lok-allow").await {
            self.press("button#lok-allow").await;
        }
    }

    /// Writes pictures of the page, in light and dark, wide and on a phone, to `target/screenshots/`.
    ///
    /// # Panics
    ///
    /// When a picture cannot be taken.
    pub async fn screenshot_all(&self, page: &str) {
        for (scheme, width) in LOOKS {
            self.look(scheme, width).await;
            self.screenshot_as(&format!("{page}-{scheme}-{width}"))
                .await;
        }
        self.look_as_usual().await;
    }

    /// Pictures as [`Self::screenshot_all`], and in each look: axe-core finds nothing, and nothing reaches out sideways.
    ///
    /// # Panics
    ///
    /// When something is found.
    pub async fn check_page(&self, page: &str) {
        for (scheme, width) in LOOKS {
            self.look(scheme, width).await;
            self.screenshot_as(&format!("{page}-{scheme}-{width}"))
                .await;
            self.axe().await;
            let script = "return document.scrollingElement.scrollWidth";
            let wide = self
                .execute(script, [])
                .await
                .unwrap()
                .json()
                .as_u64()
                .unwrap();
            assert!(
                wide <= width.into(),
                "{page} is {wide} px wide at {width} px"
            );
        }
        self.look_as_usual().await;
    }

    /// Runs axe-core on the page.
    ///
    /// # Panics
    ///
    /// When it finds a violation.
    pub async fn axe(&self) {
        let axe = crate::paths::installed("node/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(axe).unwrap();
        self.execute(source, []).await.unwrap();
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] })
               .then(result => done(result.violations), error => done(String(error)))";
        let found = self.execute_async(run, []).await.unwrap();
        let found = found
            .json()
            .as_array()
            .unwrap_or_else(|| panic!("axe: {:?}", found.json()));
        let mut report = String::new();
        for violation in found {
            writeln!(report, "{}: {}", violation["id"], violation["help"]).unwrap();
            for node in violation["nodes"].as_array().into_iter().flatten() {
                writeln!(report, "    {} {}", node["target"], node["failureSummary"]).unwrap();
            }
        }
        let url = self.url().await;
        assert!(found.is_empty(), "axe-core on {url}:\n{report}");
    }

    /// Shows the page in a colour scheme and a width.
    ///
    /// # Panics
    ///
    /// When the browser refuses.
    pub async fn look(&self, scheme: &str, width: u32) {
        self.cdp_call(
            "Emulation.setEmulatedMedia",
            json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
        )
        .await;
        let metrics = json!({
            "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600,
        });
        self.cdp_call("Emulation.setDeviceMetricsOverride", metrics)
            .await;
    }

    async fn look_as_usual(&self) {
        self.cdp_call("Emulation.setEmulatedMedia", json!({ "features": [] }))
            .await;
        self.cdp_call("Emulation.clearDeviceMetricsOverride", json!({}))
            .await;
    }

    async fn screenshot_as(&self, name: &str) {
        let whole = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.cdp_call("Page.captureScreenshot", whole).await;
        let picture = BASE64_STANDARD
            .decode(picture["data"].as_str().unwrap())
            .unwrap();
        let file = crate::paths::target("screenshots").join(format!("{name}.png"));
        std::fs::write(file, picture).unwrap();
    }

    /// What the browser itself complained about since the last call: broken policies, failed requests.
    ///
    /// # Panics
    ///
    /// When it does not say.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.browser_log().await.unwrap();
        log.into_iter().map(|entry| entry.message).collect()
    }

    /// Calls the DevTools protocol.
    ///
    /// # Panics
    ///
    /// When the browser refuses.
    pub async fn cdp_call(&self, method: &str, params: Value) -> Value {
        self.cdp().send_raw(method, params).await.unwrap()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            // The end of the session is chromedriver's word that the browser is gone. Without async: this is a drop.
            let session = driver.session_id().to_string();
            driver.leak().ok();
            if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
                stream.set_read_timeout(Some(Duration::from_secs(5))).ok();
                let host = format!("127.0.0.1:{}", self.port);
                write!(
                    stream,
                    "DELETE /session/{session} HTTP/1.1\r\nHost: {host}\r\n\r\n"
                )
                .ok();
                stream.read_exact(&mut [0; 12]).ok();
            }
        }
        // The browser is in chromedriver's process group, should anything of it be left.
        process::kill_group(&self.chromedriver);
        self.chromedriver.wait().ok();
    }
}
