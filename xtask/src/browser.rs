//! A real browser with the packed extension in it, started, driven and ended.
//!
//! Both browsers are driven through WebDriver BiDi, which geckodriver and chromedriver both speak: it reaches
//! extension pages, reads closed shadow roots without opening them, and reports what a content script logs.
//! thirtyfour starts the session and carries the messages; the commands are sent untyped, because its types
//! leave out `serializationOptions`, on which reading a shadow root rests. What differs between the browsers
//! is in `browser/firefox.rs` and `browser/chromium.rs`.
//!
//! The profile is new each time, everything goes through a [`Proxy`], and nothing outlives the [`Browser`].

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use futures_util::StreamExt as _;
use hudsucker::rustls::crypto::aws_lc_rs;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::bidi::BiDi;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::{Instant, sleep, timeout};

use crate::proxy::Proxy;

mod chromium;
mod driver;
mod firefox;
mod tab;

use driver::Driver;
pub use tab::{Argument, Image, Node, Tab, World};

/// How long a browser may take for one command. Generous: a machine that builds at the same time is slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes `Date` say that it is so many milliseconds later; called with nothing, it says so itself.
const SHIFT_DATE: &str = "function (ahead) {
    const Real = Object.getPrototypeOf(Date).now ? Object.getPrototypeOf(Date) : Date;
    const later = () => Real.now() + ahead;
    const Later = class Date extends Real {
        constructor(...given) { super(...(given.length ? given : [later()])); }
        static now() { return later(); }
    };
    (this ?? globalThis).Date = ahead ? Later : Real;
}";

/// Which browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, clap::ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Firefox, with geckodriver.
    Firefox,
    /// Chromium, with chromedriver.
    Chromium,
}

impl Kind {
    /// Both.
    pub const ALL: [Kind; 2] = [Kind::Firefox, Kind::Chromium];

    /// Its name, as on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Firefox => "firefox",
            Kind::Chromium => "chromium",
        }
    }
}

/// How to start a browser.
#[derive(Clone, Debug)]
pub struct Options {
    /// Which one.
    pub kind: Kind,
    /// The packed extension; none for a browser as it comes.
    pub extension: Option<PathBuf>,
    /// The language that the browser asks pages and the extension for, such as `fr`.
    pub language: String,
    /// Whether it prefers dark pages.
    pub dark: bool,
    /// Width and height of the window, in CSS pixels.
    pub window: (u32, u32),
    /// Whether to show it.
    pub visible: bool,
    /// A folder for the profile, where it is to outlive the browser; it is made where there is none.
    pub profile: Option<PathBuf>,
    /// Whether the person has let the extension into private windows. Chromium asks for that on a page of its own:
    /// [`Browser::allow_private`].
    pub private: bool,
    /// What an organisation has set for the extension, by the browser's own policies.
    pub managed: Option<Value>,
}

impl Options {
    /// A browser as most people have it, that nobody sees.
    #[must_use]
    pub fn new(kind: Kind, extension: PathBuf) -> Self {
        Self { extension: Some(extension), ..Self::without_extension(kind) }
    }

    /// The same without an extension.
    #[must_use]
    pub fn without_extension(kind: Kind) -> Self {
        let language = "en".to_owned();
        Self {
            kind,
            extension: None,
            language,
            dark: false,
            window: (1280, 900),
            visible: false,
            profile: None,
            private: false,
            managed: None,
        }
    }
}

/// An error that a script logged or threw.
#[derive(Clone, Debug)]
pub struct Complaint {
    /// What it says.
    pub text: String,
    /// `error`, `warn`, `info` or `debug`.
    pub level: String,
    /// The scripts in whose calls it came up, the innermost first.
    pub scripts: Vec<String>,
    /// The tab.
    pub tab: String,
}

/// A running browser with the extension in it.
pub struct Browser {
    /// Which one.
    pub kind: Kind,
    /// `moz-extension://…` or `chrome-extension://…`, without a slash at its end; empty without an extension.
    pub origin: String,
    bidi: BiDi,
    session: WebDriver,
    complaints: Arc<Mutex<Vec<Complaint>>>,
    /// The first tab of the window.
    first: String,
    /// What keeps the extension's clock ahead; see [`Browser::set_clock`].
    clock: tokio::sync::Mutex<Option<String>>,
    // Dropped last, in this order: the processes, then the folder that they write into.
    driver: Driver,
    _folder: TempDir,
}

impl Browser {
    /// Starts a browser and the extension in it; the page that the extension opens after installation is
    /// closed again.
    ///
    /// # Errors
    /// When the browser or its driver does not start, or the extension cannot be installed.
    pub async fn start(options: &Options, proxy: &Proxy) -> Result<Self> {
        // Two libraries bring rustls, and neither says which cryptography to use. The second time it is set
        // already.
        let _set_before = aws_lc_rs::default_provider().install_default();
        let folder = tempfile::Builder::new().prefix("objector-").tempdir()?;
        let name = options.kind.word();
        let mut unpacked = None;
        let welcomes = options.profile.as_deref().is_none_or(|profile| !profile.exists());
        if let Some(profile) = &options.profile {
            fs::create_dir_all(profile)?;
        }
        let (driver, capabilities) = match options.kind {
            Kind::Firefox => (
                firefox::driver(options, folder.path()).await?,
                firefox::capabilities(options, proxy, folder.path())?,
            ),
            Kind::Chromium => {
                // Its id comes from where it lies.
                let place = options.profile.as_deref().unwrap_or(folder.path());
                unpacked = options.extension.as_deref().map(|zip| unpack(zip, place)).transpose()?;
                (
                    chromium::driver(options, folder.path()).await?,
                    chromium::capabilities(options, proxy, unpacked.as_deref())?,
                )
            }
        };
        let session = timeout(PATIENCE, WebDriver::new(driver.url(), capabilities))
            .await
            .with_context(|| format!("{name} did not start in {} s", PATIENCE.as_secs()))?
            .with_context(|| format!("starting {name}; its driver says:\n{}", driver.said()))?;
        let bidi = session.bidi().await.with_context(|| format!("{name} offers no WebDriver BiDi"))?;
        let first = session.window().await?.to_string();
        let (width, height) = options.window;
        session.set_window_rect(0, 0, width, height).await.context("setting the size of the window")?;
        let mut browser = Self {
            kind: options.kind,
            origin: String::new(),
            bidi,
            session,
            complaints: Arc::default(),
            first,
            clock: tokio::sync::Mutex::default(),
            driver,
            _folder: folder,
        };
        browser.listen().await?;
        let Some(extension) = &options.extension else { return Ok(browser) };
        browser.origin = match options.kind {
            Kind::Firefox => firefox::install(&browser, extension, options).await?,
            Kind::Chromium => chromium::origin(&unpacked.context("the extension is not unpacked")?)?,
        };
        // Firefox, where it is installed for a session at a time, greets in each.
        if welcomes || options.kind == Kind::Firefox {
            browser.close_welcome_page().await?;
        }
        if let Some(managed) = options.managed.as_ref().filter(|_| options.kind == Kind::Chromium) {
            chromium::set_policy(&browser, managed).await?;
        }
        Ok(browser)
    }

    /// The tab that is open from the start.
    #[must_use]
    pub fn first_tab(&self) -> Tab {
        self.tab(self.first.clone())
    }

    /// Opens a tab; where `behind`, the one that is in front stays there.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn open_tab(&self, behind: bool) -> Result<Tab> {
        let opened =
            self.send("browsingContext.create", json!({"type": "tab", "background": behind})).await?;
        let context = at(&opened, "/context").as_str().context("the browser opened a tab without an id")?;
        Ok(self.tab(context.to_owned()))
    }

    /// A page of the extension in a new tab behind the others: the place to speak with the extension from.
    ///
    /// # Errors
    /// When the page does not open.
    pub async fn open_own_page(&self, path: &str) -> Result<Tab> {
        let tab = self.open_tab(true).await?;
        tab.go(&format!("{}/{path}", self.origin)).await?;
        Ok(tab)
    }

    /// Ids and addresses of all tabs.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn tabs(&self) -> Result<Vec<(Tab, String)>> {
        let tree = self.send("browsingContext.getTree", json!({"maxDepth": 0})).await?;
        let contexts = at(&tree, "/contexts").as_array().context("the browser lists no tabs")?;
        let tab = |context: &Value| {
            Some((
                self.tab(at(context, "/context").as_str()?.to_owned()),
                at(context, "/url").as_str()?.to_owned(),
            ))
        };
        Ok(contexts.iter().filter_map(tab).collect())
    }

    /// Closes all tabs but these.
    ///
    /// # Errors
    /// When one does not close.
    pub async fn close_other_tabs(&self, kept: &[&Tab]) -> Result<()> {
        for (tab, _) in self.tabs().await? {
            if !kept.contains(&&tab) {
                tab.close().await?;
            }
        }
        Ok(())
    }

    /// What scripts logged and threw since this was last asked, by the extension or by anybody.
    #[must_use]
    pub fn take_complaints(&self) -> Vec<Complaint> {
        std::mem::take(&mut self.complaints.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether a complaint came from the extension's own code.
    #[must_use]
    pub fn is_own(&self, complaint: &Complaint) -> bool {
        !self.origin.is_empty() && complaint.scripts.iter().any(|script| script.starts_with(&self.origin))
    }

    /// Errors of the extension's background since this was last asked, where [`Browser::take_complaints`]
    /// does not have them.
    ///
    /// # Errors
    /// When the browser does not say.
    pub async fn background_errors(&self) -> Result<Vec<String>> {
        match self.kind {
            Kind::Firefox => firefox::background_errors(self).await,
            // Reported with those of the extension's pages.
            Kind::Chromium => Ok(Vec::new()),
        }
    }

    /// Forgets the cookies of all pages.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn delete_cookies(&self) -> Result<()> {
        self.send("storage.deleteCookies", json!({})).await?;
        Ok(())
    }

    /// Ends the extension's background, as the browser does after some idle time. The next message starts it
    /// again.
    ///
    /// # Errors
    /// When it is not there or does not end.
    pub async fn stop_background(&self) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::stop_background(self).await,
            Kind::Chromium => chromium::stop_background(self).await,
        }
    }

    /// Waits until the extension's background runs, without starting it.
    ///
    /// # Errors
    /// When nobody starts it.
    pub async fn wait_for_background(&self) -> Result<()> {
        let given_up = Instant::now() + Duration::from_secs(20);
        while Instant::now() < given_up {
            let runs = match self.kind {
                Kind::Firefox => firefox::background_runs(self).await?,
                Kind::Chromium => chromium::background_runs(self).await?,
            };
            if runs {
                return Ok(());
            }
            sleep(Duration::from_millis(20)).await;
        }
        bail!("the background does not run")
    }

    /// Updates the extension, as the browser does when a new version has come: the same one, put in anew. Its pages are closed, other
    /// pages stay as they are.
    ///
    /// # Errors
    /// When it is not there again after that.
    pub async fn update(&self, options: &Options) -> Result<()> {
        match self.kind {
            Kind::Firefox => {
                let extension = options.extension.as_deref().context("no extension to update")?;
                firefox::install(self, extension, options).await.map(drop)
            }
            Kind::Chromium => chromium::update(self).await,
        }
    }

    /// Lets the extension into private windows. In Chromium this puts it in anew, and closes its pages.
    ///
    /// # Errors
    /// When the browser has no such switch.
    pub async fn allow_private(&self) -> Result<()> {
        match self.kind {
            // Said at installation: [`Options::private`].
            Kind::Firefox => Ok(()),
            Kind::Chromium => {
                chromium::configure(self, "incognitoAccess: true").await?;
                // So that it is there again when this is done.
                chromium::update(self).await
            }
        }
    }

    /// Opens a private window; gives its tab.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_private(&self) -> Result<Tab> {
        let before = self.tabs().await?;
        match self.kind {
            Kind::Firefox => firefox::open_private(self).await?,
            Kind::Chromium => {
                let desk = self.open_own_page("welcome.html").await?;
                let open =
                    "async () => { await chrome.windows.create({incognito: true, url: 'about:blank'}); }";
                desk.call::<()>(World::Own, open, &[]).await?;
                desk.close().await?;
            }
        }
        let given_up = Instant::now() + Duration::from_secs(20);
        while Instant::now() < given_up {
            let new =
                self.tabs().await?.into_iter().find(|(tab, _)| before.iter().all(|(known, _)| known != tab));
            if let Some((tab, _)) = new {
                return Ok(tab);
            }
            sleep(Duration::from_millis(20)).await;
        }
        bail!("no private window has opened")
    }

    /// Opens a tab in a container of its own: Firefox keeps apart what pages in it store.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn open_contained(&self) -> Result<Tab> {
        let container = self.send("browser.createUserContext", json!({})).await?;
        let opened = json!({"type": "tab", "userContext": at(&container, "/userContext")});
        let opened = self.send("browsingContext.create", opened).await?;
        let context = at(&opened, "/context").as_str().context("the browser opened a tab without an id")?;
        Ok(self.tab(context.to_owned()))
    }

    /// Takes the permission on Meta's pages from the extension, as a person may in the browser's settings; or gives it back.
    ///
    /// # Errors
    /// When the browser has no such switch.
    pub async fn permit(&self, permitted: bool) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::permit(self, permitted).await,
            Kind::Chromium if permitted => chromium::configure(self, "hostAccess: 'ON_ALL_SITES'").await,
            Kind::Chromium => chromium::configure(self, "hostAccess: 'ON_CLICK'").await,
        }
    }

    /// Calls a function in the extension's background, with the background's globals and what is given; gives what comes of it.
    /// `desk` is a page of the extension.
    ///
    /// # Errors
    /// When the background does not run, or the function throws.
    pub async fn call_background(&self, desk: &Tab, function: &str, given: &Value) -> Result<Value> {
        match self.kind {
            Kind::Firefox => {
                let call =
                    format!("async (given) => ({function})(await chrome.runtime.getBackgroundPage(), given)");
                desk.call(World::Own, &call, &[Argument::Data(given)]).await
            }
            Kind::Chromium => {
                chromium::call_background(self, &format!("({function})(globalThis, {given})")).await
            }
        }
    }

    /// Kills the browser and its driver, as when the machine's current fails, and waits until nothing of them is left.
    ///
    /// # Errors
    /// When they do not end.
    pub async fn kill(self) -> Result<()> {
        let group = self.driver.group().context("the driver has ended")?;
        drop(self);
        let given_up = Instant::now() + PATIENCE;
        while driver::is_running(group) {
            ensure!(Instant::now() < given_up, "the browser does not die");
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    /// Presses the extension's item in the context menu of a field. Firefox shows the menu for that; Chromium has no way to press
    /// in a menu of its own, and tells the extension what it would have told it.
    ///
    /// # Errors
    /// When there is no such menu or item.
    pub async fn press_menu_item(&self, tab: &Tab, field: &Node, item: &str) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::press_menu_item(self, tab, field, item).await,
            Kind::Chromium => chromium::press_menu_item(self, tab, field, item).await,
        }
    }

    /// Gives one of the extension's keyboard commands in the tab that is in front. Neither browser lets the keys of its own be pressed
    /// from outside: Firefox is told that they were, and Chromium tells the extension what it would have told it.
    ///
    /// # Errors
    /// When there is no such command.
    pub async fn press_command(&self, tab: &Tab, command: &str) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::press_command(self, command).await,
            Kind::Chromium => chromium::press_command(self, tab, command).await,
        }
    }

    /// Has the browser's clocks tell pages the time as exactly as they can.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn set_precise_clock(&self) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::set_precise_clock(self).await,
            // Exact enough by itself.
            Kind::Chromium => Ok(()),
        }
    }

    /// Begins to look several times a millisecond, or as often as the browser can, what a tab is busy with.
    ///
    /// # Errors
    /// When the browser has no profiler.
    pub async fn start_profile(&self, tab: &Tab) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::start_profile(self).await,
            Kind::Chromium => chromium::start_profile(self, tab).await,
        }
    }

    /// Ends that, and gives the longest time at a stretch, in milliseconds, that the extension's script on the page ran.
    ///
    /// # Errors
    /// When nothing was begun.
    pub async fn stop_profile(&self, tab: &Tab) -> Result<f64> {
        match self.kind {
            Kind::Firefox => firefox::stop_profile(self).await,
            Kind::Chromium => chromium::stop_profile(self, tab).await,
        }
    }

    /// How many bytes the extension's background holds, after what it no longer needs was thrown away: its scripts in Chromium; in
    /// Firefox, which tells it of processes only, that of all extensions and their pages.
    ///
    /// # Errors
    /// When the background does not run.
    pub async fn background_memory(&self) -> Result<f64> {
        match self.kind {
            Kind::Firefox => firefox::background_memory(self).await,
            Kind::Chromium => chromium::background_memory(self).await,
        }
    }

    /// Puts the extension's clock ahead of the machine's, or, with no time at all, right again. What the background and the extension's
    /// pages are told by `Date` is then so much later; timers and the browser itself know nothing of it. Pages that are open already
    /// keep their time.
    ///
    /// # Errors
    /// When there is no background that runs, or the browser does not let itself be told.
    pub async fn set_clock(&self, ahead: Duration) -> Result<()> {
        let mut clock = self.clock.lock().await;
        if ahead.is_zero() && clock.is_none() {
            return Ok(());
        }
        let milliseconds = u64::try_from(ahead.as_millis())?;
        *clock = match self.kind {
            Kind::Firefox => firefox::set_clock(self, milliseconds).await?,
            Kind::Chromium => chromium::set_clock(self, milliseconds, clock.take()).await?,
        };
        Ok(())
    }

    /// Has Firefox say yes by itself when the extension asks whether it may give notices, and keeps them for
    /// [`Browser::press_notice`]; or no longer says yes. Chromium cannot be told so.
    ///
    /// # Errors
    /// When the browser does not let itself be told.
    pub async fn allow_notices(&self, allowed: bool) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::allow_notices(self, allowed).await,
            Kind::Chromium => Ok(()),
        }
    }

    /// Presses a notice of the extension.
    ///
    /// # Errors
    /// When there is none.
    pub async fn press_notice(&self, id: &str) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::press_notice(self).await,
            Kind::Chromium => chromium::press_notice(self, id).await,
        }
    }

    /// Makes pages see a light or a dark browser from now on.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn set_dark(&self, tab: &Tab, dark: bool) -> Result<()> {
        match self.kind {
            Kind::Firefox => firefox::set_dark(self, dark).await,
            Kind::Chromium => chromium::set_dark(self, tab, dark).await,
        }
    }

    /// Ends the browser in an orderly way.
    ///
    /// # Errors
    /// When it had ended before.
    pub async fn close(self) -> Result<()> {
        timeout(PATIENCE, self.session.clone().quit()).await.context("the browser does not end")??;
        Ok(())
    }

    /// What the driver printed last, for reports of failures.
    #[must_use]
    pub fn driver_said(&self) -> String {
        self.driver.said()
    }

    fn tab(&self, context: String) -> Tab {
        Tab::new(self.bidi.clone(), context)
    }

    async fn send(&self, method: &str, parameters: Value) -> Result<Value> {
        send(&self.bidi, method, parameters).await
    }

    /// Keeps what scripts log.
    async fn listen(&self) -> Result<()> {
        let mut events = self.bidi.subscribe_raw();
        self.send("session.subscribe", json!({"events": ["log.entryAdded"]})).await?;
        let complaints = Arc::clone(&self.complaints);
        let _ends_with_the_session = tokio::spawn(async move {
            while let Some(event) = events.next().await {
                if event.method == "log.entryAdded" {
                    complaints.lock().unwrap_or_else(PoisonError::into_inner).push(complaint(&event.params));
                }
            }
        });
        Ok(())
    }

    /// Waits for the page that greets after installation, and closes it: a tab that opens later would come to
    /// the front.
    async fn close_welcome_page(&self) -> Result<()> {
        let given_up = Instant::now() + Duration::from_secs(20);
        let welcome = format!("{}/", self.origin);
        while Instant::now() < given_up {
            for (tab, url) in self.tabs().await? {
                if url.starts_with(&welcome) {
                    return tab.close().await;
                }
            }
            sleep(Duration::from_millis(20)).await;
        }
        bail!("the extension opened no page after its installation: its background may not run")
    }
}

/// Sends a command, and says which one where it fails.
async fn send(bidi: &BiDi, method: &str, parameters: Value) -> Result<Value> {
    timeout(PATIENCE, bidi.send_raw(method, parameters))
        .await
        .with_context(|| format!("no answer to {method} in {} s", PATIENCE.as_secs()))?
        .map_err(|error| anyhow::anyhow!("{method}: {} ({})", error.message, error.error))
}

/// What stands at a place in an answer; null where there is no such place.
pub(crate) fn at<'a>(answer: &'a Value, place: &str) -> &'a Value {
    answer.pointer(place).unwrap_or(&Value::Null)
}

fn complaint(entry: &Value) -> Complaint {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let frames = at(entry, "/stackTrace/callFrames").as_array();
    Complaint {
        text: text(at(entry, "/text")),
        level: text(at(entry, "/level")),
        scripts: frames.into_iter().flatten().map(|frame| text(at(frame, "/url"))).collect(),
        tab: text(at(entry, "/source/context")),
    }
}

/// Unpacks the extension for Chromium, which takes zips from its store only.
fn unpack(extension: &Path, folder: &Path) -> Result<PathBuf> {
    let unpacked = folder.canonicalize()?.join("extension");
    let zip = File::open(extension).with_context(|| format!("opening {}", extension.display()))?;
    zip::ZipArchive::new(zip)?
        .extract(&unpacked)
        .with_context(|| format!("unpacking {}", extension.display()))?;
    ensure!(unpacked.join("manifest.json").is_file(), "{} holds no manifest.json", extension.display());
    Ok(unpacked)
}

/// Capabilities from plain JSON: what a new session wants, without a type for each browser.
fn capabilities_from(value: Value) -> Result<Capabilities> {
    match value {
        Value::Object(map) => Ok(map.into()),
        _ => bail!("capabilities are an object"),
    }
}

/// A folder below another, made.
fn folder_in(parent: &Path, name: &str) -> Result<PathBuf> {
    let folder = parent.join(name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A command whose output is read, not shown.
fn quiet(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}
