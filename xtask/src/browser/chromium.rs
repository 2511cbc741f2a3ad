//! What is particular to Chromium: chromedriver, switches, the unpacked extension, and its debugging
//! protocol.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use thirtyfour::Capabilities;

use super::{Browser, Driver, Node, Options, Tab, at, capabilities_from, folder_in, quiet};
use crate::proxy::Proxy;
use crate::tools;

/// What Chromium does on its own account or instead of what a page says, and must not here.
const FEATURES_OFF: [&str; 7] = [
    // Without this the next switch but one is ignored.
    "DisableLoadExtensionCommandLineSwitch",
    // Sends the shape of every form to Google.
    "AutofillServerCommunication",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "Translate",
    // Addresses are opened as they are given: a case says `http` where it means it.
    "HttpsUpgrades",
];

/// Where the driver says its port: `ChromeDriver was started successfully on port 45678.`
fn port(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

pub(super) async fn driver(options: &Options, folder: &Path) -> Result<Driver> {
    let mut command = quiet(&tools::chromedriver()?);
    command.arg("--port=0");
    // The profile goes where everything is removed in the end.
    command.env("TMPDIR", folder_in(folder, "profiles")?);
    // On Linux the language of the browser comes from here; its switch is for pages.
    command.env("LANGUAGE", &options.language).env("LC_ALL", format!("{}.UTF-8", options.language));
    Driver::start(command, port).await
}

pub(super) fn capabilities(
    options: &Options,
    proxy: &Proxy,
    extension: Option<&Path>,
) -> Result<Capabilities> {
    let mut arguments = vec![
        format!("--disable-features={}", FEATURES_OFF.join(",")),
        format!("--proxy-server=http://{}", proxy.address()),
        // Also a page on localhost is none of this machine's business.
        "--proxy-bypass-list=<-loopback>".to_owned(),
        format!("--lang={}", options.language),
        format!("--accept-lang={}", options.language),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-default-apps".to_owned(),
        "--disable-sync".to_owned(),
        "--no-default-browser-check".to_owned(),
        "--no-first-run".to_owned(),
        "--no-pings".to_owned(),
        // A machine without a graphics card, and shared memory too small for a browser, as containers have.
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
    ];
    if let Some(extension) = extension {
        arguments.push(format!("--load-extension={}", extension.display()));
    }
    if !options.visible {
        arguments.push("--headless=new".to_owned());
    }
    if options.dark {
        arguments.push("--force-dark-mode".to_owned());
    }
    if tools::output(std::process::Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
        // Chromium's sandbox does not work for root, and root is who runs in containers.
        arguments.push("--no-sandbox".to_owned());
    }
    capabilities_from(json!({
        "browserName": "chrome",
        "acceptInsecureCerts": true,
        "webSocketUrl": true,
        // A page that asks "really leave?" must not keep the next case from opening.
        "unhandledPromptBehavior": {"default": "dismiss", "beforeUnload": "accept"},
        "goog:chromeOptions": {
            "binary": tools::chromium()?,
            "args": arguments,
            "prefs": {
                "intl.accept_languages": options.language,
                // Passwords and addresses that Chromium offers are not the extension's.
                "autofill.profile_enabled": false,
                // Typing into a page would fetch a dictionary.
                "browser.enable_spellchecking": false,
                "spellcheck.dictionaries": [],
                "credentials_enable_service": false,
                "profile.password_manager_enabled": false,
            },
        },
    }))
}

/// The address of an unpacked extension's pages: Chromium makes its id from the folder's path.
pub(super) fn origin(extension: &Path) -> Result<String> {
    let path = extension.canonicalize()?;
    let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
    let mut origin = "chrome-extension://".to_owned();
    for byte in digest.iter().take(16) {
        for digit in [byte >> 4, byte & 15] {
            write!(origin, "{}", char::from(b'a' + digit))?;
        }
    }
    Ok(origin)
}

pub(super) async fn stop_background(browser: &Browser) -> Result<()> {
    let session = debugging_session(browser, &browser.first_tab()).await?;
    for method in ["ServiceWorker.enable", "ServiceWorker.stopAllWorkers"] {
        browser
            .send("goog:cdp.sendCommand", json!({"method": method, "params": {}, "session": session}))
            .await?;
    }
    Ok(())
}

pub(super) async fn press_menu_item(browser: &Browser, tab: &Tab, field: &Node, item: &str) -> Result<()> {
    tab.press(field).await?;
    let told = format!(
        "chrome.contextMenus.onClicked.dispatch({{menuItemId: {item:?}, pageUrl: tab.url, frameId: 0, editable: true}}, tab)"
    );
    tell_background(browser, &told).await
}

pub(super) async fn press_command(browser: &Browser, tab: &Tab, command: &str) -> Result<()> {
    tab.activate().await?;
    tell_background(browser, &format!("chrome.commands.onCommand.dispatch({command:?}, tab)")).await
}

/// Runs an expression in the extension's background; `tab` is the tab in front.
async fn tell_background(browser: &Browser, told: &str) -> Result<()> {
    let session = debugging_session(browser, &browser.first_tab()).await?;
    let command = async |method: &str, params: serde_json::Value, session: &str| {
        let command = json!({"method": method, "params": params, "session": session});
        browser.send("goog:cdp.sendCommand", command).await
    };
    let targets = command("Target.getTargets", json!({}), &session).await?;
    let worker = at(&targets, "/result/targetInfos").as_array().and_then(|targets| {
        targets.iter().find(|target| {
            target["type"] == "service_worker"
                && target["url"].as_str().is_some_and(|url| url.starts_with(&browser.origin))
        })
    });
    let worker =
        worker.and_then(|worker| worker["targetId"].as_str()).context("the background does not run")?;
    let attached =
        command("Target.attachToTarget", json!({"targetId": worker, "flatten": true}), &session).await?;
    let worker = at(&attached, "/result/sessionId")
        .as_str()
        .context("Chromium gives no session for the background")?;
    let told =
        format!("chrome.tabs.query({{active: true, lastFocusedWindow: true}}).then(([tab]) => {told})");
    command("Runtime.evaluate", json!({"expression": told, "awaitPromise": true}), worker).await?;
    Ok(())
}

pub(super) async fn set_dark(browser: &Browser, tab: &Tab, dark: bool) -> Result<()> {
    let session = debugging_session(browser, tab).await?;
    let scheme = if dark { "dark" } else { "light" };
    let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
    let command =
        json!({"method": "Emulation.setEmulatedMedia", "params": {"features": features}, "session": session});
    browser.send("goog:cdp.sendCommand", command).await?;
    Ok(())
}

async fn debugging_session(browser: &Browser, tab: &Tab) -> Result<String> {
    let answer = browser.send("goog:cdp.getSession", json!({"context": tab.id()})).await?;
    Ok(at(&answer, "/session").as_str().context("Chromium gives no debugging session")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_in_the_line_that_says_so() {
        assert_eq!(port("ChromeDriver was started successfully on port 34811."), Some(34811));
        assert_eq!(port("Starting ChromeDriver 156.0.8078.79 (a21c) on port 0"), None);
    }

    #[test]
    fn an_id_is_thirty_two_letters_up_to_p() {
        let origin = origin(Path::new("/")).unwrap();
        let id = origin.strip_prefix("chrome-extension://").unwrap();
        assert_eq!(id.len(), 32);
        assert!(id.bytes().all(|letter| (b'a'..=b'p').contains(&letter)));
    }
}
