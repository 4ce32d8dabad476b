//! What a person meets in Chromium: every page as it looks, and the ways through them.

mod account;
mod dev;
mod fakts;
mod flow;
mod joining;
mod pages;
mod passkeys;
mod person;
mod upstream;

use lok_tests::browser::Browser;
use lok_tests::poll::eventually;
use std::time::Duration;
use thirtyfour::prelude::*;

/// How long a page may take. Long, because other tests run beside it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits for the page of this heading.
async fn arrive(browser: &Browser, heading: &str) {
    let there = async || {
        let shown = browser.find(By::Css("h1")).await.ok()?.text().await.ok()?;
        (shown == heading).then_some(())
    };
    let waiting = eventually("a page", 2 * PATIENCE, there);
    if tokio::time::timeout(PATIENCE, waiting).await.is_err() {
        let (url, text) = (browser.url().await, browser.text().await);
        panic!("not on the page {heading:?} but on {url}:\n{text}");
    }
}

/// Switches the scripts of pages off or on; what the test itself runs is not concerned.
async fn scripts(browser: &Browser, on: bool) {
    let value = serde_json::json!({ "value": !on });
    browser
        .cdp_call("Emulation.setScriptExecutionDisabled", value)
        .await;
}
