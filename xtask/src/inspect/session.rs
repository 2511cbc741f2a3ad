//! A browser with the packed extension, and what is done in it: a page opened, details saved, steps taken, all of it read.
//!
//! What a page is and what its controls ask for is asked of the extension itself; what stands in them is read beside it, without its code.
//! The tools for that are in `page.js`. Other commands and the browser tests drive the extension with this too.

use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep, timeout};
use url::Url;

use crate::browser::{Argument, Browser, Node, Options, Tab, World, at};
use crate::inspect::case::{Loaded, Step};
use crate::inspect::report::{Inspected, Judgement, PageSeen, Said, Standing, fields, not_the_pages_own};
use crate::proxy::Proxy;

/// The tools inside the page.
const PAGE: &str = include_str!("page.js");

/// How long nothing may change until a page counts as settled: longer than the extension waits before it
/// looks.
const QUIET: Duration = Duration::from_millis(400);

/// The same for a page that has scripts and no control: its form may still be on its way.
const QUIET_WITHOUT_FORM: Duration = Duration::from_millis(1_500);

/// The same for a page of the extension, which waits for nothing but the background.
const QUIET_OF_OURS: Duration = Duration::from_millis(150);

/// A page that never comes to rest is read as it stands after this long.
const LONGEST: Duration = Duration::from_secs(8);

/// A browser with a tab for pages and one to speak with the extension from.
pub struct Inspector {
    /// What serves the pages.
    pub proxy: Proxy,
    options: Options,
    running: Option<Running>,
}

/// What a browser session consists of.
pub struct Running {
    /// The browser.
    pub browser: Browser,
    /// Where pages are opened.
    pub page: Tab,
    /// A page of the extension.
    pub desk: Tab,
    /// The extension's number for the tab of the pages.
    pub tab: i64,
}

impl Inspector {
    /// Starts the proxy and the browser.
    ///
    /// # Errors
    /// When one of them does not start.
    pub async fn start(options: &Options) -> Result<Self> {
        let mut inspector = Self { proxy: Proxy::start().await?, options: options.clone(), running: None };
        inspector.running().await?;
        Ok(inspector)
    }

    /// The session; a new one where the last has ended.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn running(&mut self) -> Result<&Running> {
        let running = match self.running.take() {
            Some(running) => running,
            None => Running::start(&self.options, &self.proxy).await?,
        };
        Ok(self.running.insert(running))
    }

    /// The proxy and the session that is there; `None` before [`Inspector::running`].
    #[must_use]
    pub fn session(&self) -> Option<(&Proxy, &Running)> {
        self.running.as_ref().map(|running| (&self.proxy, running))
    }

    /// Opens a page, saves the person's details, takes the steps, and reads what there is.
    ///
    /// # Errors
    /// When the page cannot be opened or read, or a step cannot be taken.
    pub async fn inspect(&mut self, case: &Loaded, all_fields: bool) -> Result<Inspected> {
        let done = {
            self.running().await?;
            let running = self.running.as_ref().context("no browser")?;
            running.inspect(&self.proxy, case, all_fields).await
        };
        self.proxy.unmount_all();
        if done.is_err() {
            if self.is_alive().await {
                // What went wrong in this case is not the next one's.
                let _said_of_this_case =
                    self.running.as_ref().map(|running| running.browser.take_complaints());
            } else {
                // The next case gets a new one; dropping this ends what is left of it.
                self.running = None;
            }
        }
        done
    }

    /// Ends the browser.
    pub async fn close(self) {
        if let Some(running) = self.running
            && let Err(error) = running.browser.close().await
        {
            eprintln!("{error:#}");
        }
    }

    async fn is_alive(&self) -> bool {
        match &self.running {
            Some(running) => matches!(timeout(Duration::from_secs(10), running.sweep()).await, Ok(Ok(()))),
            None => false,
        }
    }
}

impl Running {
    /// Starts a browser and opens the extension's page in it.
    ///
    /// # Errors
    /// When the browser does not start, or the extension has no such page.
    pub async fn start(options: &Options, proxy: &Proxy) -> Result<Self> {
        let browser = Browser::start(options, proxy).await?;
        let page = browser.first_tab();
        page.prepare(&format!("() => {{ globalThis.objectorInspect ??= ({PAGE})(); }}")).await?;
        let desk = browser.open_own_page("welcome.html").await?;
        page.activate().await?;
        let tab = "async () => (await chrome.tabs.query({active: true}))[0].id";
        let tab = desk.call(World::Own, tab, &[]).await.context("asking for the tab's number")?;
        Ok(Self { browser, page, desk, tab })
    }

    /// Sends a message to the background from the extension's own page and gives back what it answers.
    ///
    /// # Errors
    /// When it does not answer, or refuses.
    pub async fn ask<T: DeserializeOwned>(&self, message: &Value) -> Result<T> {
        let answer: Value = self
            .desk
            .call(World::Own, "(message) => chrome.runtime.sendMessage(message)", &[Argument::Data(message)])
            .await?;
        let kind = at(message, "/kind").as_str().unwrap_or_default();
        match answer.get("ok") {
            Some(ok) => {
                Ok(serde_json::from_value(ok.clone()).with_context(|| format!("the answer to {kind}"))?)
            }
            None => bail!(
                "the extension refuses {kind}: {}",
                at(&answer, "/error/kind").as_str().unwrap_or("no reason given")
            ),
        }
    }

    /// Sends a message to the content script; `None` where there is none.
    ///
    /// # Errors
    /// When it refuses.
    pub async fn ask_page(&self, message: &Value) -> Result<Option<Value>> {
        let send = "(tab, message) => chrome.tabs.sendMessage(tab, message).catch(() => null)";
        let arguments = [Argument::Data(&json!(self.tab)), Argument::Data(message)];
        let answer: Option<Value> = self.desk.call(World::Own, send, &arguments).await?;
        match answer {
            None => Ok(None),
            Some(answer) => match answer.get("ok") {
                Some(ok) => Ok(Some(ok.clone())),
                None => bail!("the content script refuses {message}: {answer}"),
            },
        }
    }

    /// Leaves the page, removes what it left behind, and makes the extension as it is right after
    /// installation.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn sweep(&self) -> Result<()> {
        let clear = "() => { try { localStorage.clear(); sessionStorage.clear(); } catch { /* Not every page has them. */ } }";
        // A page that cannot even do that is about to be left.
        let _gone: Result<()> = self.page.call(World::Beside, clear, &[]).await;
        self.page.go("about:blank").await?;
        self.page.set_size(None).await?;
        self.browser.close_other_tabs(&[&self.page, &self.desk]).await?;
        self.browser.delete_cookies().await?;
        self.page.activate().await?;
        let clear = "async () => { for (const area of ['local', 'session', 'sync']) await chrome.storage[area]?.clear(); }";
        self.desk.call(World::Own, clear, &[]).await
    }

    /// Saves a person's details, as the welcome page does.
    ///
    /// # Errors
    /// When the extension refuses them.
    pub async fn save_person(&self, person: &Value) -> Result<()> {
        let _overview: Value = self.ask(&json!({"kind": "save-person", "person": person})).await?;
        Ok(())
    }

    /// Opens a page that is mounted, and waits until it has settled.
    ///
    /// # Errors
    /// When the browser opens something else, or nothing.
    pub async fn open(&self, proxy: &Proxy, url: &str) -> Result<()> {
        let count = proxy.count();
        self.page.go(url).await?;
        let wanted = Url::parse(url)?;
        let served = proxy.asked_since(count).into_iter().any(|asked| {
            asked.served
                && Url::parse(&asked.url)
                    .is_ok_and(|url| url.scheme() == wanted.scheme() && url.path() == wanted.path())
        });
        ensure!(served, "the browser did not open {url}");
        self.settle().await
    }

    /// What stands in the page's controls now is what stood there before the extension wrote.
    ///
    /// # Errors
    /// When the page cannot be read.
    pub async fn begin(&self) -> Result<()> {
        self.tool("begin", &[]).await
    }

    /// The popup as it stands over the page, in a tab of its own, ready to be looked at.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_popup(&self) -> Result<Tab> {
        let popup = self.browser.open_tab(false).await?;
        popup.go(&format!("{}/popup.html?tab={}", self.browser.origin, self.tab)).await?;
        settle(&popup).await?;
        Ok(popup)
    }

    /// Waits until neither the page nor the extension changes anything any more.
    ///
    /// # Errors
    /// When the page cannot be read.
    pub async fn settle(&self) -> Result<()> {
        let end = Instant::now() + LONGEST;
        loop {
            // What the extension says changes where nobody else can look.
            if let Ok(panels) = self.panels().await {
                let roots: Vec<Argument<'_>> = panels.iter().map(|(_, root)| Argument::Node(root)).collect();
                // A page that goes elsewhere has other panels soon.
                let _watched: Result<()> = self.tool("watch", &roots).await;
            }
            if !quiet(&self.page, QUIET, QUIET_WITHOUT_FORM, end).await? {
                return Ok(());
            }
            // Both parts of the extension do one thing after the other: once they answer, they have done what
            // they were about to do. Did that change the page?
            let before: Option<f64> = self.tool("changed", &[]).await.ok();
            self.ask_page(&json!({"kind": "look"})).await?;
            let _whatever: Result<Value> = self.ask(&json!({"kind": "overview"})).await;
            let after: Option<f64> = self.tool("changed", &[]).await.ok();
            if before.is_some() && before == after {
                return Ok(());
            }
        }
    }

    /// Takes one step, and waits until all has settled.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub async fn take(&self, step: &Step) -> Result<()> {
        match step {
            Step::Fill => self.press_own("fill").await?,
            Step::Undo => self.press_own("undo").await?,
            Step::Submit => {
                let found = self.page.nodes(&tool("submitters"), &[]).await?;
                let submitter = found.first().context("the page has nothing to submit its form with")?;
                self.page.press(submitter).await.context("submitting")?;
            }
            Step::Type(index, text) => {
                let found = self.page.nodes(&tool("control"), &[Argument::Data(&json!(index))]).await?;
                let control = found.first().with_context(|| format!("the page has no control {index}"))?;
                self.page
                    .type_into(control, text)
                    .await
                    .with_context(|| format!("typing into control {index}"))?;
            }
            Step::Wait(duration) => sleep(*duration).await,
        }
        self.settle().await
    }

    /// Presses a button of the banner; where it shows none, does what the popup's button does.
    async fn press_own(&self, name: &str) -> Result<()> {
        let end = Instant::now() + LONGEST;
        while let Some(button) = self.own_button("objector-banner", name).await? {
            match self.page.press(&button).await {
                // The banner may be drawn anew between the look and the press; a person would see that and
                // look again.
                Err(_) if Instant::now() < end => self.settle().await?,
                pressed => return pressed.with_context(|| format!("pressing {name}")),
            }
        }
        self.ask_page(&json!({"kind": name})).await?;
        Ok(())
    }

    /// The visible button of a class in the first of the extension's panels that fits a selector.
    ///
    /// # Errors
    /// When the page cannot be read.
    pub async fn own_button(&self, panel: &str, class: &str) -> Result<Option<Node>> {
        for (host, root) in self.panels().await? {
            let (panel, class) = (json!(panel), json!(class));
            let fits = [Argument::Node(&host), Argument::Data(&panel)];
            if self.page.call(World::Beside, "(host, panel) => host.matches(panel)", &fits).await? {
                let arguments = [Argument::Node(&root), Argument::Data(&class)];
                return Ok(self.page.nodes(&tool("buttons"), &arguments).await?.into_iter().next());
            }
        }
        Ok(None)
    }

    /// The extension's cards and banner with their shadow roots.
    ///
    /// # Errors
    /// When the page cannot be read.
    pub async fn panels(&self) -> Result<Vec<(Node, Node)>> {
        let hosts = self.page.nodes(&tool("panels"), &[]).await?;
        Ok(hosts.into_iter().filter_map(|host| host.shadow().map(|root| (host, root))).collect())
    }

    async fn tool<T: DeserializeOwned>(&self, name: &str, arguments: &[Argument<'_>]) -> Result<T> {
        self.page.call(World::Beside, &tool(name), arguments).await
    }

    /// Opens a page, saves the person's details, takes the steps, and reads what there is.
    ///
    /// # Errors
    /// When the page cannot be opened or read, or a step cannot be taken.
    pub async fn inspect(&self, proxy: &Proxy, case: &Loaded, all_fields: bool) -> Result<Inspected> {
        self.sweep().await?;
        proxy.mount(&case.url, case.page.clone())?;
        let count = proxy.count();
        self.open(proxy, &case.url).await?;
        self.begin().await?;
        if let Some(person) = &case.person {
            self.save_person(person).await?;
            self.settle().await?;
        }
        for step in &case.steps {
            self.take(step).await?;
        }
        let mut inspected = self.read(&case.name, all_fields).await?;
        inspected.requests = not_the_pages_own(proxy, count, case);
        Ok(inspected)
    }

    /// Reads the page as it stands, all but the requests.
    ///
    /// # Errors
    /// When the page cannot be read, or the extension does not answer.
    pub async fn read(&self, name: &str, all_fields: bool) -> Result<Inspected> {
        let standing: Vec<Standing> = self.tool("read", &[]).await?;
        let mut said = Vec::new();
        for (host, root) in self.panels().await? {
            said.push(self.tool::<Said>("said", &[Argument::Node(&host), Argument::Node(&root)]).await?);
        }
        let mut problems = self.problems().await?;
        let judgement = self.judge(all_fields).await?;
        let fields = if judgement.page.verdict != "ignored" || all_fields {
            if judgement.fields.len() != standing.len() {
                problems.push(format!(
                    "the extension counts {} controls of {}",
                    judgement.fields.len(),
                    standing.len()
                ));
            }
            fields(standing, &judgement, &said)
        } else {
            Vec::new()
        };
        let banner =
            said.iter().find(|said| said.kind == "objector-banner").and_then(|said| said.text.clone());
        Ok(Inspected {
            name: name.to_owned(),
            browser: self.browser.kind,
            page: judgement.page,
            fields,
            banner,
            requests: Vec::new(),
            problems,
        })
    }

    /// Asks the extension what it takes the page for. Where its content script is not, the page is ignored,
    /// whatever it would be taken for.
    async fn judge(&self, all_fields: bool) -> Result<Judgement> {
        let ignored = PageSeen { verdict: "ignored".to_owned(), ..PageSeen::default() };
        let look = self.ask_page(&json!({"kind": "look"})).await?;
        let here = look.is_some();
        let snapshot = match look {
            Some(mut look) => look.get_mut("snapshot").map(Value::take).unwrap_or_default(),
            None if all_fields => self.snapshot_without_extension().await?,
            None => return Ok(Judgement { page: ignored, fields: Vec::new() }),
        };
        let url = self.page.url().await?;
        let controls = at(&snapshot, "/controls").as_array().map_or(0, Vec::len);
        // The contract counts what stands in frames nowhere; in the snapshot it comes last.
        let in_frames = at(&snapshot, "/in_frames").as_u64().unwrap_or_default();
        let outside_frames = controls.saturating_sub(usize::try_from(in_frames).unwrap_or(usize::MAX));
        let mut judgement: Judgement =
            self.ask(&json!({"kind": "judge", "url": url, "snapshot": snapshot})).await?;
        judgement.fields.retain(|field| field.index < outside_frames);
        if !here {
            judgement.page = ignored;
        }
        Ok(judgement)
    }

    /// Reads a page with the content script's own reader, where the extension is not.
    async fn snapshot_without_extension(&self) -> Result<Value> {
        let source = "async () => (await fetch(chrome.runtime.getURL('content.js'))).text()";
        let source: String = self.desk.call(World::Own, source, &[]).await.context("reading content.js")?;
        // Outside of an extension the file only defines functions.
        self.page.call(World::Beside, &format!("() => {{ {source}\n return takeSnapshot(); }}"), &[]).await
    }

    /// What the extension logged, threw or noted as gone wrong.
    ///
    /// # Errors
    /// When the extension does not answer.
    pub async fn problems(&self) -> Result<Vec<String>> {
        let complaints = self.browser.take_complaints();
        let own = complaints
            .into_iter()
            .filter(|complaint| complaint.level == "error" && self.browser.is_own(complaint));
        let mut problems: Vec<String> = own.map(|complaint| complaint.text).collect();
        problems.extend(self.browser.background_errors().await?);
        let overview: Value = self.ask(&json!({"kind": "overview"})).await?;
        let noted = at(&overview, "/problems").as_array().into_iter().flatten();
        problems.extend(
            noted.map(|problem| {
                at(problem, "/what").as_str().map_or_else(|| problem.to_string(), str::to_owned)
            }),
        );
        Ok(problems)
    }
}

/// Waits until a page of the extension has settled.
///
/// # Errors
/// When it cannot be read.
pub async fn settle(page: &Tab) -> Result<()> {
    quiet(page, QUIET_OF_OURS, QUIET_OF_OURS, Instant::now() + LONGEST).await?;
    Ok(())
}

/// Waits until nothing changes any more, at most until then; says whether it came to that. `bare` is how long
/// that must hold on a page with scripts and no control.
async fn quiet(page: &Tab, quiet: Duration, bare: Duration, end: Instant) -> Result<bool> {
    let milliseconds = |duration: Duration| json!(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX));
    loop {
        let left = end.saturating_duration_since(Instant::now());
        let arguments = [quiet, bare, left].map(milliseconds);
        let arguments: Vec<Argument<'_>> = arguments.iter().map(Argument::Data).collect();
        match page.call(World::Beside, &tool("settle"), &arguments).await {
            // A page that goes elsewhere takes the answer with it.
            Err(_) if !left.is_zero() => sleep(Duration::from_millis(50)).await,
            answer => return answer,
        }
    }
}

/// A function that calls one of the tools; makes them where the document has none yet.
fn tool(name: &str) -> String {
    format!("(...given) => (globalThis.objectorInspect ??= ({PAGE})()).{name}(...given)")
}
