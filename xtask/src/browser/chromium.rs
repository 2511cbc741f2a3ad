//! What is particular to Chromium: chromedriver, switches, the unpacked extension, and its debugging
//! protocol.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use thirtyfour::Capabilities;

use super::{
    Argument, Browser, Driver, Node, Options, SHIFT_DATE, Tab, World, at, capabilities_from, folder_in, quiet,
};
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
    if let Some(profile) = &options.profile {
        arguments.push(format!("--user-data-dir={}", profile.canonicalize()?.display()));
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
                // Without it, an extension that is not from the store is switched off when it is put in anew.
                "extensions.ui.developer_mode": true,
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
        command(browser, &session, method, json!({})).await?;
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

/// Sets policies for the extension on Chromium's own page for trying policies out, as its files for them are read from where only root may
/// write. A Chromium that is a maker's release has no such page.
pub(super) async fn set_policy(browser: &Browser, managed: &Value) -> Result<()> {
    let id = browser.origin.rsplit('/').next().unwrap_or_default();
    let set = managed.as_object().into_iter().flatten().map(|(name, value)| {
        json!({"namespace": id, "name": name, "value": value, "level": 1, "scope": 1, "source": 5})
    });
    let policies = Value::from(set.collect::<Vec<_>>());
    let tab = browser.open_tab(true).await?;
    tab.go("chrome://policy/test").await?;
    let send =
        "(policies) => chrome.send('setLocalTestPolicies', ['objector', JSON.stringify(policies), ''])";
    let _sent: Value = tab.call(World::Own, send, &[Argument::Data(&policies)]).await?;
    tab.close().await
}

/// Keeps `Date` ahead in the extension's pages from now on, and in the background that runs. Gives what has to be taken away for the
/// clock to be right again.
pub(super) async fn set_clock(
    browser: &Browser,
    ahead: u64,
    before: Option<String>,
) -> Result<Option<String>> {
    if let Some(script) = before {
        browser.send("script.removePreloadScript", json!({"script": script})).await?;
    }
    in_background(browser, &format!("({SHIFT_DATE})({ahead})")).await?;
    if ahead == 0 {
        return Ok(None);
    }
    // Pages of Meta's have a `Date` of their own; it does not matter to anything.
    let script = json!({"functionDeclaration": format!("() => ({SHIFT_DATE})({ahead})")});
    let added = browser.send("script.addPreloadScript", script).await?;
    Ok(at(&added, "/script").as_str().map(str::to_owned))
}

/// Presses a notice. Headless Chromium shows it nowhere; it tells the extension what it would have told it.
pub(super) async fn press_notice(browser: &Browser, id: &str) -> Result<()> {
    in_background(browser, &format!("chrome.notifications.onClicked.dispatch({id:?})")).await
}

/// Runs an expression in the extension's background; `tab` is the tab in front.
async fn tell_background(browser: &Browser, told: &str) -> Result<()> {
    let told =
        format!("chrome.tabs.query({{active: true, lastFocusedWindow: true}}).then(([tab]) => {told})");
    in_background(browser, &told).await
}

/// Runs an expression in the extension's background.
async fn in_background(browser: &Browser, told: &str) -> Result<()> {
    call_background(browser, told).await.map(drop)
}

/// What an expression in the extension's background comes to.
pub(super) async fn call_background(browser: &Browser, told: &str) -> Result<Value> {
    let worker = background_session(browser).await?;
    let evaluate = json!({"expression": told, "awaitPromise": true, "returnByValue": true});
    let told = command(browser, &worker, "Runtime.evaluate", evaluate).await?;
    let trouble = at(&told, "/result/exceptionDetails/exception/description");
    ensure!(trouble.is_null(), "in the background: {trouble}");
    Ok(at(&told, "/result/result/value").clone())
}

pub(super) async fn background_runs(browser: &Browser) -> Result<bool> {
    let session = debugging_session(browser, &browser.first_tab()).await?;
    if worker(browser, &session).await?.is_none() {
        return Ok(false);
    }
    // It is there before its script has run.
    Ok(call_background(browser, "chrome.runtime?.onMessage.hasListeners()").await? == json!(true))
}

/// Changes how the extension may be used, as its page in the browser's settings does.
pub(super) async fn configure(browser: &Browser, change: &str) -> Result<()> {
    in_settings(browser, &format!("updateExtensionConfiguration({{extensionId: id, {change}}})")).await
}

/// Puts the extension in anew, as the button on the browser's page of extensions does.
pub(super) async fn update(browser: &Browser) -> Result<()> {
    in_settings(browser, "reload(id, {failQuietly: false})").await
}

/// Calls a function of `chrome.developerPrivate`, which the browser's page of extensions has.
async fn in_settings(browser: &Browser, call: &str) -> Result<()> {
    let id = browser.origin.rsplit('/').next().unwrap_or_default();
    let settings = browser.open_tab(true).await?;
    settings.go("chrome://extensions").await?;
    let call = format!("async (id) => {{ await chrome.developerPrivate.{call}; }}");
    settings.call::<()>(World::Own, &call, &[Argument::Data(&json!(id))]).await?;
    settings.close().await
}

/// How often the profiler looks, in microseconds.
const BETWEEN_SAMPLES: u32 = 200;

pub(super) async fn start_profile(browser: &Browser, tab: &Tab) -> Result<()> {
    let session = debugging_session(browser, tab).await?;
    command(browser, &session, "Profiler.enable", json!({})).await?;
    command(browser, &session, "Profiler.setSamplingInterval", json!({"interval": BETWEEN_SAMPLES})).await?;
    command(browser, &session, "Profiler.start", json!({})).await?;
    Ok(())
}

pub(super) async fn stop_profile(browser: &Browser, tab: &Tab) -> Result<f64> {
    let session = debugging_session(browser, tab).await?;
    let profile = command(browser, &session, "Profiler.stop", json!({})).await?;
    let profile = serde_json::from_value(at(&profile, "/result/profile").clone());
    command(browser, &session, "Profiler.disable", json!({})).await?;
    Ok(longest_stretch(&profile.context("Chromium gives no profile")?, &browser.origin))
}

/// What the profiler saw.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Profile {
    /// The calls, the outer before the inner.
    nodes: Vec<Call>,
    /// By their numbers, which was the innermost at each look.
    samples: Vec<u64>,
    /// How long before each look the last one was, in microseconds.
    time_deltas: Vec<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Call {
    id: u64,
    call_frame: Frame,
    #[serde(default)]
    children: Vec<u64>,
}

#[derive(Debug, Deserialize)]
struct Frame {
    url: String,
}

/// The longest row of looks, in milliseconds, at which a script from there was running.
fn longest_stretch(profile: &Profile, origin: &str) -> f64 {
    let mut own = BTreeSet::new();
    for call in &profile.nodes {
        if call.call_frame.url.starts_with(origin) || own.contains(&call.id) {
            own.insert(call.id);
            own.extend(&call.children);
        }
    }
    let (mut longest, mut stretch): (f64, f64) = (0.0, 0.0);
    let mut ran = false;
    for (call, since) in profile.samples.iter().zip(&profile.time_deltas) {
        // What ran at the last look ran until this one, as far as anybody knows.
        stretch = if ran { stretch + since } else { 0.0 };
        longest = longest.max(stretch);
        ran = own.contains(call);
    }
    longest / 1_000.0
}

pub(super) async fn background_memory(browser: &Browser) -> Result<f64> {
    let worker = background_session(browser).await?;
    command(browser, &worker, "HeapProfiler.collectGarbage", json!({})).await?;
    let usage = command(browser, &worker, "Runtime.getHeapUsage", json!({})).await?;
    let of = |part: &str| at(&usage, &format!("/result/{part}")).as_f64().unwrap_or_default();
    let scripts = of("usedSize");
    ensure!(scripts > 0.0, "Chromium does not say what the background holds: {usage}");
    // What lies outside of the scripts' own heap: buffers, and the memory of WebAssembly.
    Ok(scripts + of("embedderHeapUsedSize") + of("backingStorageSize"))
}

/// The extension's background, where it runs, as the debugging protocol names it.
async fn worker(browser: &Browser, session: &str) -> Result<Option<String>> {
    let targets = command(browser, session, "Target.getTargets", json!({})).await?;
    let mut targets = at(&targets, "/result/targetInfos").as_array().into_iter().flatten();
    let worker = targets.find(|target| {
        target["type"] == "service_worker"
            && target["url"].as_str().is_some_and(|url| url.starts_with(&browser.origin))
    });
    Ok(worker.and_then(|worker| worker["targetId"].as_str()).map(str::to_owned))
}

/// A debugging session of the extension's background.
async fn background_session(browser: &Browser) -> Result<String> {
    let session = debugging_session(browser, &browser.first_tab()).await?;
    let worker = worker(browser, &session).await?.context("the background does not run")?;
    let attach = json!({"targetId": worker, "flatten": true});
    let attached = command(browser, &session, "Target.attachToTarget", attach).await?;
    Ok(at(&attached, "/result/sessionId")
        .as_str()
        .context("Chromium gives no session for the background")?
        .to_owned())
}

/// Sends a command of Chromium's own protocol.
async fn command(browser: &Browser, session: &str, method: &str, params: Value) -> Result<Value> {
    let command = json!({"method": method, "params": params, "session": session});
    browser.send("goog:cdp.sendCommand", command).await
}

pub(super) async fn set_dark(browser: &Browser, tab: &Tab, dark: bool) -> Result<()> {
    let session = debugging_session(browser, tab).await?;
    let scheme = if dark { "dark" } else { "light" };
    let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
    command(browser, &session, "Emulation.setEmulatedMedia", json!({"features": features})).await?;
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
    fn the_longest_stretch_is_that_of_our_script_and_what_it_calls() {
        let call = |id: u64, url: &str, children: &[u64]| json!({"id": id, "callFrame": {"url": url}, "children": children});
        let profile = json!({
            "nodes": [call(1, "", &[2, 3]), call(2, "chrome-extension://a/content.js", &[4]), call(3, "https://b/", &[]), call(4, "", &[])],
            "samples": [1, 2, 4, 3, 2, 1, 1],
            "timeDeltas": [100, 1000, 2000, 500, 700, 900, 4000],
        });
        let profile: Profile = serde_json::from_value(profile).unwrap();
        // From the second look to the fourth; the second time, from the fifth to the sixth, is shorter.
        assert!((longest_stretch(&profile, "chrome-extension://a") - 2.5).abs() < 1e-9);
        assert!(longest_stretch(&profile, "chrome-extension://other").abs() < 1e-9);
    }

    #[test]
    fn an_id_is_thirty_two_letters_up_to_p() {
        let origin = origin(Path::new("/")).unwrap();
        let id = origin.strip_prefix("chrome-extension://").unwrap();
        assert_eq!(id.len(), 32);
        assert!(id.bytes().all(|letter| (b'a'..=b'p').contains(&letter)));
    }
}
