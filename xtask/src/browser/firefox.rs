//! What is particular to Firefox: geckodriver, preferences, the temporary add-on, and the browser's own
//! scope.
//!
//! `--allow-system-access` lets a session open extension pages and run scripts in the browser's own scope;
//! Firefox refuses both otherwise. It changes nothing for pages or for the extension.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use thirtyfour::Capabilities;

use super::{Browser, Driver, Node, Options, SHIFT_DATE, Tab, at, capabilities_from, folder_in, quiet, send};
use crate::proxy::Proxy;
use crate::tools;

/// The add-on's id, from `extension/manifest.json`.
const ID: &str = "objector@objector.example";

/// The host of the add-on's pages, which Firefox would draw by lot.
const HOST: &str = "0b1ec702-4a11-4d0c-9b5e-0b1ec7020b1e";

/// Where the driver says its port: `… Listening on 127.0.0.1:45678`.
fn port(line: &str) -> Option<u16> {
    let (before, port) = line.rsplit_once(':')?;
    before.contains("geckodriver").then(|| port.trim().parse().ok())?
}

pub(super) async fn driver(options: &Options, folder: &Path) -> Result<Driver> {
    let mut command = quiet(&tools::geckodriver()?);
    command.args(["--port", "0", "--websocket-port", "0", "--host", "127.0.0.1", "--allow-system-access"]);
    // The profile goes where everything is removed in the end.
    command.env("TMPDIR", folder_in(folder, "profiles")?);
    command.env("LANGUAGE", &options.language);
    Driver::start(command, port).await
}

pub(super) fn capabilities(options: &Options, proxy: &Proxy, folder: &Path) -> Result<Capabilities> {
    let mut arguments = Vec::new();
    if !options.visible {
        arguments.push("-headless".to_owned());
    }
    if let Some(profile) = &options.profile {
        arguments.extend(["-profile".to_owned(), profile.canonicalize()?.display().to_string()]);
    }
    capabilities_from(json!({
        "browserName": "firefox",
        "acceptInsecureCerts": true,
        "webSocketUrl": true,
        // A page that asks "really leave?" must not keep the next case from opening.
        "unhandledPromptBehavior": {"default": "dismiss", "beforeUnload": "accept"},
        "proxy": {
            "proxyType": "manual",
            "httpProxy": proxy.address().to_string(),
            "sslProxy": proxy.address().to_string(),
        },
        "moz:firefoxOptions": {
            "binary": binary(options, folder)?,
            "args": arguments,
            "prefs": preferences(options),
        },
    }))
}

/// The program to start. Firefox reads the policies of an organisation from beside its program, or from where only root may write: where
/// there are any, it is a copy of the program, with links to all else that stands there.
fn binary(options: &Options, folder: &Path) -> Result<PathBuf> {
    let installed = tools::firefox()?.canonicalize()?;
    let Some(managed) = &options.managed else { return Ok(installed) };
    let name = installed.file_name().context("Firefox is no file")?;
    let copy = folder_in(folder, "firefox")?;
    for entry in fs::read_dir(installed.parent().context("Firefox is in no folder")?)? {
        let entry = entry?;
        let beside = copy.join(entry.file_name());
        if entry.file_name() == name {
            fs::copy(entry.path(), beside)?;
        } else if entry.file_name() != "distribution" {
            symlink(entry.path(), beside)?;
        }
    }
    let policies = json!({"policies": {"3rdparty": {"Extensions": {ID: managed}}}});
    fs::write(folder_in(&copy, "distribution")?.join("policies.json"), policies.to_string())?;
    Ok(copy.join(name))
}

fn preferences(options: &Options) -> Value {
    json!({
        // The address of the extension's pages is known beforehand.
        "extensions.webextensions.uuids": json!({ ID: HOST }).to_string(),
        // Also a page on localhost is none of this machine's business.
        "network.proxy.allow_hijacking_localhost": true,
        "intl.accept_languages": accept_languages(&options.language),
        "layout.css.prefers-color-scheme.content-override": scheme(options.dark),
        // What Firefox asks for on its own account, as far as preferences go; geckodriver has switched off
        // the rest.
        "app.normandy.enabled": false,
        "browser.chrome.site_icons": false,
        "browser.newtabpage.enabled": false,
        "browser.search.suggest.enabled": false,
        "dom.push.enabled": false,
        "extensions.blocklist.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.dns.disablePrefetch": true,
        "network.http.speculative-parallel-limit": 0,
        "network.prefetch-next": false,
        "privacy.query_stripping.enabled": false,
        "privacy.trackingprotection.enabled": false,
        "security.OCSP.enabled": 0,
        "services.settings.server": "data:,no-remote-settings",
        // Passwords and addresses that Firefox offers are not the extension's.
        // A store that can be filled, in kilobytes: by itself Firefox gives as much as the disk has.
        "dom.quotaManager.temporaryStorage.fixedLimit": 40_960,
        // The extension is installed for a session at a time. What it has stored is there in the next, as it is where it was installed
        // for good.
        "extensions.webextensions.keepStorageOnUninstall": true,
        "signon.rememberSignons": false,
        "signon.autofillForms": false,
        "extensions.formautofill.addresses.enabled": false,
        // Addresses are opened as they are given: a case says `http` where it means it.
        "dom.security.https_first": false,
        "dom.security.https_only_mode": false,
        // Test pages are small and many; a slow machine is no reason to be asked about a slow script.
        "dom.max_script_run_time": 0,
    })
}

fn accept_languages(language: &str) -> String {
    if language == "en" { "en".to_owned() } else { format!("{language}, en") }
}

fn scheme(dark: bool) -> u8 {
    // 0 is dark, 1 is light, 2 follows the system.
    u8::from(!dark)
}

/// Installs the zip as it is, for this session.
pub(super) async fn install(browser: &Browser, extension: &Path, options: &Options) -> Result<String> {
    let zip = extension.canonicalize().with_context(|| format!("opening {}", extension.display()))?;
    // What the extension takes for the browser's own language. A preference would need a language pack to be
    // installed.
    let language = json!(options.language);
    let speak = format!(
        "Services.locale.availableLocales = [{language}, 'en-US']; Services.locale.requestedLocales = [{language}, 'en-US'];"
    );
    in_own_scope(browser, &speak).await?;
    let extension = json!({"type": "archivePath", "path": zip});
    let install = json!({"extensionData": extension, "moz:allowPrivateBrowsing": options.private});
    browser.send("webExtension.install", install).await?;
    Ok(format!("moz-extension://{HOST}"))
}

pub(super) async fn stop_background(browser: &Browser) -> Result<()> {
    let script = format!(
        "WebExtensionPolicy.getByID({ID:?}).extension
            .terminateBackground({{ignoreDevToolsAttached: true, disableResetIdleForTest: true}})"
    );
    in_own_scope(browser, &script).await?;
    Ok(())
}

pub(super) async fn background_runs(browser: &Browser) -> Result<bool> {
    let state =
        in_own_scope(browser, &format!("WebExtensionPolicy.getByID({ID:?}).extension.backgroundState"))
            .await?;
    Ok(state == "running")
}

pub(super) async fn open_private(browser: &Browser) -> Result<()> {
    in_own_scope(browser, "void OpenBrowserWindow({private: true})").await?;
    Ok(())
}

pub(super) async fn permit(browser: &Browser, permitted: bool) -> Result<()> {
    in_own_scope(browser, &format!("({PERMIT})({ID:?}, {permitted})")).await?;
    Ok(())
}

/// What the switches on the add-on's page in Firefox's settings do.
const PERMIT: &str = "async (id, permitted) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    const origins = { permissions: [], origins: extension.manifest.host_permissions };
    await ExtensionPermissions[permitted ? 'add' : 'remove'](id, origins, extension);
}";

pub(super) async fn press_menu_item(browser: &Browser, tab: &Tab, field: &Node, item: &str) -> Result<()> {
    tab.press_with(field, 2).await?;
    let script = format!("({PRESS_MENU_ITEM})({item:?})");
    let pressed = in_own_scope(browser, &script).await?;
    anyhow::ensure!(pressed.as_bool() == Some(true), "no item {item} in Firefox's context menu");
    Ok(())
}

pub(super) async fn press_command(browser: &Browser, command: &str) -> Result<()> {
    let pressed = in_own_scope(browser, &format!("({PRESS_COMMAND})({ID:?}, {command:?})")).await?;
    anyhow::ensure!(pressed.as_bool() == Some(true), "Firefox knows of no keys for {command}");
    Ok(())
}

/// What Firefox does when the keys of a command are pressed.
const PRESS_COMMAND: &str = "(id, command) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const known = !!extension.shortcuts && Object.hasOwn(extension.manifest.commands, command);
    if (known) extension.shortcuts.onCommand(command, window.gBrowser.selectedTab);
    return known;
}";

/// Presses the item of the extension in the context menu that is open, or is about to be.
const PRESS_MENU_ITEM: &str = "async (id) => {
    const menu = document.getElementById('contentAreaContextMenu');
    const pause = (ms) => new Promise((done) => setTimeout(done, ms));
    for (let tries = 50; tries && menu.state !== 'open'; tries--) await pause(50);
    const item = [...menu.querySelectorAll('menuitem')].find((one) => one.id.endsWith(`-menuitem-_${id}`));
    item?.doCommand();
    menu.hidePopup();
    return !!item;
}";

/// Keeps `Date` ahead in all documents of the extension that are made from now on, the background's among them.
pub(super) async fn set_clock(browser: &Browser, ahead: u64) -> Result<Option<String>> {
    let script = format!("({SET_CLOCK})({HOST:?}, {ahead}, {})", json!(SHIFT_DATE));
    in_own_scope(browser, &script).await?;
    // The next message starts it again.
    stop_background(browser).await?;
    Ok((ahead > 0).then(String::new))
}

/// Has each process that holds pages look at each document as it is made. The browser's own code alone reaches the background's.
const SET_CLOCK: &str = "(host, ahead, shift) => {
    const inEachProcess = (host, shift) => {
        Services.obs.addObserver((window) => {
            const ahead = Services.cpmm.sharedData.get('objector-ahead');
            if (!ahead || window.location.host !== host) return;
            const beside = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
            Cu.evalInSandbox(`(${shift}).call(window, ${ahead})`, beside);
        }, 'content-document-global-created');
    };
    Services.ppmm.sharedData.set('objector-ahead', ahead);
    Services.ppmm.sharedData.flush();
    if (window.objectorClock) return;
    window.objectorClock = true;
    const script = `(${inEachProcess})(${JSON.stringify(host)}, ${JSON.stringify(shift)})`;
    Services.ppmm.loadProcessScript(`data:application/javascript,${encodeURIComponent(script)}`, true);
}";

/// Has Firefox say yes by itself when the extension asks for a permission, and stands in for the desktop that shows its notices: a
/// machine for tests has none.
pub(super) async fn allow_notices(browser: &Browser, allowed: bool) -> Result<()> {
    in_own_scope(browser, &format!("({ALLOW_NOTICES})({allowed})")).await?;
    Ok(())
}

const ALLOW_NOTICES: &str = "(allowed) => {
    Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', !allowed);
    if (window.objectorNotices) return;
    const notices = window.objectorNotices = [];
    const service = {
        QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
        showAlert(alert, listener) {
            notices.push({ alert, listener });
            listener?.observe(null, 'alertshow', alert.cookie);
        },
        closeAlert() {},
        teardown() {},
        pbmTeardown() {},
    };
    const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (iid) => service.QueryInterface(iid) };
    const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
    const own = Components.ID('{0b1ec702-4a11-4d0c-9b5e-0b1ec7020a1e}');
    registrar.registerFactory(own, 'objector-notices', '@mozilla.org/alerts-service;1', factory);
}";

/// Presses the notice that came last.
pub(super) async fn press_notice(browser: &Browser) -> Result<()> {
    let pressed = in_own_scope(browser, &format!("({PRESS_NOTICE})()")).await?;
    anyhow::ensure!(pressed.as_bool() == Some(true), "Firefox was given no notice to show");
    Ok(())
}

const PRESS_NOTICE: &str = "() => {
    const notice = window.objectorNotices?.pop();
    notice?.listener?.observe(null, 'alertclickcallback', notice.alert.cookie);
    return !!notice;
}";

pub(super) async fn set_dark(browser: &Browser, dark: bool) -> Result<()> {
    let preference = "layout.css.prefers-color-scheme.content-override";
    in_own_scope(browser, &format!("Services.prefs.setIntPref({preference:?}, {})", scheme(dark))).await?;
    Ok(())
}

pub(super) async fn set_precise_clock(browser: &Browser) -> Result<()> {
    in_own_scope(browser, "Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)").await?;
    Ok(())
}

pub(super) async fn start_profile(browser: &Browser) -> Result<()> {
    // Places for samples, milliseconds between two of them, what to note, of which threads.
    let start = "Services.profiler.StartProfiler(1 << 20, 0.5, ['js'], ['GeckoMain'])";
    in_own_scope(browser, start).await?;
    Ok(())
}

pub(super) async fn stop_profile(browser: &Browser) -> Result<f64> {
    let longest =
        in_own_scope(browser, &format!("({LONGEST_STRETCH})('moz-extension://{HOST}/content.js')")).await?;
    longest.as_f64().context("Firefox gives no profile")
}

/// The longest row of samples in which a script runs, in milliseconds, of all processes.
const LONGEST_STRETCH: &str = "async (script) => {
    const profile = await Services.profiler.getProfileDataAsync();
    await Services.profiler.StopProfiler();
    let longest = 0;
    for (const { threads } of [profile, ...profile.processes]) {
        for (const { samples, stackTable, frameTable, stringTable } of threads) {
            const { location } = frameTable.schema;
            const { prefix, frame } = stackTable.schema;
            const { stack, time } = samples.schema;
            const isOwn = frameTable.data.map((one) => stringTable[one[location]].includes(script));
            // A stack stands behind the one that it stands on.
            const runs = [];
            for (const one of stackTable.data) runs.push(isOwn[one[frame]] || (one[prefix] !== null && runs[one[prefix]]));
            let begun = null;
            for (const one of samples.data) {
                // What another sample found, too, has no stack of its own here.
                if (one[stack] === null || one[stack] === undefined) continue;
                if (begun !== null) longest = Math.max(longest, one[time] - begun);
                if (!runs[one[stack]]) begun = null;
                else begun ??= one[time];
            }
        }
    }
    return longest;
}";

pub(super) async fn background_memory(browser: &Browser) -> Result<f64> {
    let bytes = in_own_scope(browser, &format!("({PROCESS_MEMORY})()")).await?;
    bytes.as_f64().context("Firefox has no process for extensions")
}

/// What the process of the extensions holds, after it has thrown away what it can.
const PROCESS_MEMORY: &str = "async () => {
    for (const request of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) Services.obs.notifyObservers(null, request);
    await new Promise((done) => setTimeout(done, 1000));
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(({ type }) => type === 'extension')?.memory;
}";

pub(super) async fn background_errors(browser: &Browser) -> Result<Vec<String>> {
    let errors = in_own_scope(browser, &format!("({BACKGROUND_ERRORS})('moz-extension://{HOST}/')")).await?;
    let errors = errors.as_str().context("Firefox does not list its errors")?;
    serde_json::from_str(errors).context("Firefox lists its errors in another form")
}

/// Reads what the browser's own console holds of the extension, its pages and its background, and empties it.
const BACKGROUND_ERRORS: &str = "(own) => {
    const {warningFlag, infoFlag} = Ci.nsIScriptError;
    const isError = (one) => one instanceof Ci.nsIScriptError && !(one.flags & (warningFlag | infoFlag));
    const errors = Services.console.getMessageArray().filter((one) => isError(one) && one.sourceName.startsWith(own));
    Services.console.reset();
    // What Firefox says of any page that is closed while it waits for an answer.
    const isLeft = (one) => /^Promise (rejected after context unloaded|resolved while context is inactive)/.test(one.errorMessage);
    return JSON.stringify(errors.filter((one) => !isLeft(one)).map((one) => one.errorMessage));
}";

/// Runs a script where the browser's own code runs.
async fn in_own_scope(browser: &Browser, script: &str) -> Result<Value> {
    let tree = browser.send("browsingContext.getTree", json!({"moz:scope": "chrome", "maxDepth": 0})).await?;
    let window = at(&tree, "/contexts/0/context").as_str().context("Firefox has no window")?;
    let script = json!({"expression": script, "target": {"context": window}, "awaitPromise": true});
    let done = send(&browser.bidi, "script.evaluate", script).await?;
    anyhow::ensure!(
        at(&done, "/type") == "success",
        "in Firefox's own scope: {}",
        at(&done, "/exceptionDetails/text")
    );
    Ok(at(&done, "/result/value").clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_in_the_line_that_says_so() {
        assert_eq!(port("1795354320357\tgeckodriver\tINFO\tListening on 127.0.0.1:38205"), Some(38205));
        assert_eq!(port("1795354321240\tMarionette\tINFO\tListening on port 36029"), None);
        assert_eq!(port("WebDriver BiDi listening on ws://127.0.0.1:34929"), None);
    }

    #[test]
    fn the_id_is_the_one_of_the_manifest() {
        let manifest: Value = serde_json::from_str(
            &std::fs::read_to_string(crate::root().join("extension/manifest.json")).unwrap(),
        )
        .unwrap();
        assert_eq!(manifest["browser_specific_settings"]["gecko"]["id"], ID);
    }
}
