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
        Self { kind, extension: None, language, dark: false, window: (1280, 900), visible: false }
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
        let (driver, capabilities) = match options.kind {
            Kind::Firefox => {
                (firefox::driver(options, folder.path()).await?, firefox::capabilities(options, proxy)?)
            }
            Kind::Chromium => {
                let unpacked = options.extension.as_deref().map(|zip| unpack(zip, &folder)).transpose()?;
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
            driver,
            _folder: folder,
        };
        browser.listen().await?;
        let Some(extension) = &options.extension else { return Ok(browser) };
        browser.origin = match options.kind {
            Kind::Firefox => firefox::install(&browser, extension, &options.language).await?,
            Kind::Chromium => chromium::origin(&browser._folder.path().join("extension"))?,
        };
        browser.close_welcome_page().await?;
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
fn unpack(extension: &Path, folder: &TempDir) -> Result<PathBuf> {
    let unpacked = folder.path().canonicalize()?.join("extension");
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
