//! What is measured in one browser: how long a person waits for cards and for the popup, what a page loses to Objector, what the background
//! holds in memory.
//!
//! Takes a running browser with the extension and one without; gives figures. Each waits on the page's own clock, not on that of the
//! driver, and nothing is measured while something else is under way.

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use super::figure::Figure;
use super::pages::{fixture, form_of, largest, talk_of};
use crate::browser::{Argument, Browser, Kind, Options, World};
use crate::inspect::{Loaded, Running};
use crate::proxy::{Page, Proxy};

/// How often things are done to be measured.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    /// Whatever is timed. A cold start takes a second or two with all that is around it.
    samples: usize,
    /// Pages without a form are loaded, with and without Objector: the difference to be shown is small.
    loads: usize,
    /// The background is asked in what stands for an hour of use.
    looks: usize,
}

impl Times {
    /// Often enough for figures. Nobody looks at 500 forms in an hour.
    pub(super) const FOR_FIGURES: Self = Self { samples: 15, loads: 25, looks: 500 };

    /// To see whether it measures at all.
    pub(super) const TO_TRY: Self = Self { samples: 2, loads: 2, looks: 20 };
}

/// A form that is there when the page is: what nearly everybody meets.
pub(super) const FORM: &str = "fb-own-fr-desktop";

/// The same form, drawn by a script some time after the page.
pub(super) const LATE_FORM: &str = "fb-own-fr-late";

/// A form of Meta's for something else, at an address where the content script runs.
pub(super) const OTHER_FORM: &str = "not-copyright-en";

/// The pages that a look is timed on: how many controls, and about how many elements around them.
const SIZES: [(usize, usize); 8] =
    [(10, 0), (100, 0), (500, 0), (1_000, 0), (2_000, 0), (8, 1_000), (8, 10_000), (8, 50_000)];

/// Where they are: a page that no content script is on, so that only the look that is timed takes its time.
const ELSEWHERE: &str = "https://nobody.example/";

/// A page of Meta's that none of the manifest's patterns fits.
const OTHER_PAGE: &str = "https://www.facebook.com/somebody/posts/1";

/// When, on the page's own clock, a form stood and its cards were painted.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Moments {
    standing: f64,
    painted: f64,
}

/// What came of one browser.
pub(super) struct Measured {
    /// The figures.
    pub(super) figures: Vec<Figure>,
    /// What the content script saw on the largest fixture page and on those of growing size, to be timed natively.
    pub(super) seen: Vec<Value>,
    /// The browser's name and version.
    pub(super) browser: String,
}

/// A browser with the extension, and what is needed to measure in it.
struct Bench<'a> {
    running: Running,
    proxy: &'a Proxy,
    kind: Kind,
    times: Times,
    figures: Vec<Figure>,
}

/// Measures everything in one browser.
///
/// # Errors
/// When a page does not open, or the extension does something else than it should.
pub(super) async fn all(options: &Options, times: Times) -> Result<Measured> {
    let proxy = Proxy::start().await?;
    let running = Running::start(options, &proxy).await?;
    running.browser.set_precise_clock().await?;
    let mut bench = Bench { running, proxy: &proxy, kind: options.kind, times, figures: Vec::new() };
    let browser = bench.name().await?;
    bench.other_pages(options).await?;
    bench.running.page.prepare(MOMENTS).await?;
    let mut seen = bench.answers().await?;
    bench.cards().await?;
    bench.popup().await?;
    bench.over_sizes(&mut seen).await?;
    bench.stretches().await?;
    bench.memory().await?;
    bench.running.browser.close().await?;
    Ok(Measured { figures: bench.figures, seen, browser })
}

impl Bench<'_> {
    fn milliseconds(&self, name: impl Into<String>, samples: Vec<f64>) -> Result<Figure> {
        Figure::of(name, self.kind.word(), "ms", samples)
    }

    fn bytes(&self, name: impl Into<String>, bytes: f64) -> Result<Figure> {
        Figure::of(name, self.kind.word(), "bytes", Vec::from([bytes]))
    }

    fn add(&mut self, figure: Result<Figure>) -> Result<()> {
        self.figures.push(figure?);
        Ok(())
    }

    /// Which browser it is, as it says itself.
    async fn name(&self) -> Result<String> {
        let agent: String = self.running.desk.call(World::Own, "() => navigator.userAgent", &[]).await?;
        let of_ours = |word: &&str| ["Firefox/", "Chrome/"].iter().any(|name| word.contains(name));
        let told = agent.split(' ').find(of_ours).context("the browser does not say what it is")?;
        Ok(format!("{} ({})", told.replace('/', " "), self.kind.word()))
    }

    async fn open(&self, case: &Loaded) -> Result<()> {
        self.running.page.go("about:blank").await?;
        self.proxy.mount(&case.url, case.page.clone())?;
        self.running.open(self.proxy, &case.url).await
    }

    /// What pages that are no objection pages lose: loaded in turns in a browser with Objector and in one without.
    async fn other_pages(&mut self, options: &Options) -> Result<()> {
        let without = Browser::start(&Options::without_extension(options.kind), self.proxy).await?;
        without.set_precise_clock().await?;
        let (with, bare) = (self.running.page.clone(), without.first_tab());
        let other_form = fixture(OTHER_FORM)?;
        for (what, url, page, runs) in [
            ("a page of somebody else's", ELSEWHERE, Page::html(talk_of(10_000)), false),
            ("a page of Meta's without a form", OTHER_PAGE, Page::html(talk_of(10_000)), false),
            ("another form of Meta's", other_form.url.as_str(), other_form.page.clone(), true),
        ] {
            self.proxy.mount(url, page)?;
            let (mut loads, mut differences) = ([Vec::new(), Vec::new()], Vec::new());
            // The first load of each fills the browser's caches.
            for turn in 0..=self.times.loads {
                let mut took = [0.0; 2];
                for (took, tab) in took.iter_mut().zip([&with, &bare]) {
                    tab.go(url).await?;
                    *took = tab.call(World::Beside, LOADED, &[]).await?;
                }
                if turn > 0 {
                    let [one, other] = took;
                    differences.push(one - other);
                    loads.iter_mut().zip(took).for_each(|(loads, took)| loads.push(took));
                }
            }
            let is_there = self.running.ask_page(&json!({"kind": "look"})).await?.is_some();
            ensure!(
                is_there == runs,
                "{url}: whether the content script runs there is {is_there}, not {runs}"
            );
            ensure!(self.running.panels().await?.is_empty(), "{url}: Objector shows something there");
            let [one, other] = loads;
            let what = format!("{what}, from its last byte to loaded and drawn");
            self.add(self.milliseconds(&what, one))?;
            self.add(self.milliseconds(format!("{what}, without Objector"), other))?;
            self.add(self.milliseconds(format!("{what}, the difference"), differences))?;
        }
        without.close().await
    }

    /// How long the background takes to answer. Gives what the content script sees on the largest fixture page.
    async fn answers(&mut self) -> Result<Vec<Value>> {
        let largest = largest()?;
        let person = largest.person.clone().context("the largest fixture page has no person")?;
        self.running.save_person(&person).await?;
        self.open(&largest).await?;
        let look = self.running.ask_page(&json!({"kind": "look"})).await?;
        let snapshot =
            look.as_ref().and_then(|look| look.get("snapshot")).context("the content script saw nothing")?;
        let judge = json!({"kind": "judge", "url": largest.url, "snapshot": snapshot});
        for (what, cold) in [("stopped", true), ("running", false)] {
            let mut samples = Vec::new();
            for _ in 0..self.times.samples {
                if cold {
                    self.running.browser.stop_background().await?;
                }
                samples.push(answer(&self.running, &judge).await?);
            }
            self.add(self.milliseconds(format!("answer of a {what} background"), samples))?;
        }
        Ok(vec![
            json!({"name": format!("the largest fixture, {}", largest.name), "url": largest.url, "snapshot": snapshot}),
        ])
    }

    /// How long a form stands before its cards are painted.
    async fn cards(&mut self) -> Result<()> {
        for (what, case, cold, aim) in [
            ("form standing to cards painted, background stopped", FORM, true, 100.0),
            ("form standing to cards painted, background running", FORM, false, 40.0),
            ("late form standing to cards painted", LATE_FORM, false, 40.0),
        ] {
            let case = fixture(case)?;
            let mut samples = Vec::new();
            for _ in 0..self.times.samples {
                self.running.page.go("about:blank").await?;
                if cold {
                    self.running.browser.stop_background().await?;
                }
                self.open(&case).await?;
                let Moments { standing, painted } =
                    self.running.page.call(World::Beside, PAINTED, &[]).await?;
                ensure!(
                    painted > standing,
                    "{}: the form stood at {standing}, cards were painted at {painted}",
                    case.name
                );
                samples.push(painted - standing);
            }
            self.add(self.milliseconds(what, samples).map(|figure| figure.aiming(aim)))?;
        }
        Ok(())
    }

    /// How long the popup takes until it shows something of use, from when the browser begins to open its page.
    async fn popup(&mut self) -> Result<()> {
        self.open(&fixture(FORM)?).await?;
        let popup = self.running.browser.open_tab(false).await?;
        let address = format!("{}/popup.html?tab={}", self.running.browser.origin, self.running.tab);
        for (what, cold) in [("stopped", true), ("running", false)] {
            let mut samples = Vec::new();
            for _ in 0..self.times.samples {
                popup.go("about:blank").await?;
                if cold {
                    self.running.browser.stop_background().await?;
                }
                popup.go(&address).await?;
                popup.wait_for(World::Own, &format!("() => ({DRAWN})() !== undefined"), &[]).await?;
                samples.push(popup.call(World::Own, DRAWN, &[]).await?);
            }
            let figure = self.milliseconds(format!("popup opened to drawn, background {what}"), samples);
            self.add(figure.map(|figure| figure.aiming(100.0)))?;
        }
        popup.close().await?;
        self.running.page.activate().await
    }

    /// How long a look at a page takes, and what Rust then does, over pages of growing size.
    async fn over_sizes(&mut self, seen: &mut Vec<Value>) -> Result<()> {
        let (largest, _) = SIZES.iter().max().context("there are no sizes")?;
        let source = "async () => (await fetch(chrome.runtime.getURL('content.js'))).text()";
        let source: String =
            self.running.desk.call(World::Own, source, &[]).await.context("reading content.js")?;
        for (controls, elements) in SIZES {
            self.proxy.mount(ELSEWHERE, Page::html(form_of(controls, elements)))?;
            self.running.page.go(ELSEWHERE).await?;
            // Outside of an extension the file only defines functions. Each look follows a change of the page, as in life.
            let times = self.times.samples;
            let look = format!(
                "() => {{
                    {source}
                    const samples = [];
                    for (let left = {times}; left; left--) {{
                        document.body.append(document.createElement('p'));
                        document.body.getBoundingClientRect();
                        const start = performance.now();
                        takeSnapshot();
                        samples.push(performance.now() - start);
                    }}
                    return [samples, takeSnapshot()];
                }}"
            );
            let (samples, snapshot): (Vec<f64>, Value) =
                self.running.page.call(World::Beside, &look, &[]).await?;
            let size = match elements {
                0 => format!("{controls} controls"),
                _ => format!("{controls} controls among {elements} elements"),
            };
            let figure = self.milliseconds(format!("a look at {size}"), samples)?;
            self.figures.push(if elements == 50_000 { figure.aiming(15.0) } else { figure });
            if elements > 0 {
                continue;
            }
            let url = "https://www.facebook.com/help/contact/712876720715583";
            let judge = json!({"kind": "judge", "url": url, "snapshot": snapshot});
            let (whole, reading): (Vec<f64>, Vec<f64>) =
                self.running.desk.call(World::Own, JUDGE, &[Argument::Data(&judge)]).await?;
            let deciding = whole.iter().zip(&reading).map(|(whole, reading)| whole - reading).collect();
            let figure =
                self.milliseconds(format!("recognise and classify in WebAssembly, {size}"), deciding)?;
            if controls == *largest {
                self.figures.push(figure.aiming(10.0));
                self.add(self.milliseconds("the same with reading and answering", whole))?;
            } else {
                self.figures.push(figure);
            }
            seen.push(json!({"name": size, "url": url, "snapshot": snapshot}));
        }
        Ok(())
    }

    /// The longest that a page cannot run while a usual form comes up and is filled: by what Objector's script does, as the browser's profiler
    /// sees it; and by whatever happens, as the page itself sees it, also where no extension is.
    async fn stretches(&mut self) -> Result<()> {
        let form = fixture(FORM)?;
        let mut samples = Vec::new();
        for _ in 0..self.times.samples {
            self.running.page.go("about:blank").await?;
            self.proxy.mount(&form.url, form.page.clone())?;
            self.running.browser.start_profile(&self.running.page).await?;
            self.running.open(self.proxy, &form.url).await?;
            samples.push(self.running.browser.stop_profile(&self.running.page).await?);
        }
        ensure!(
            samples.iter().any(|longest| *longest > 0.0),
            "the profiler saw nothing of the content script"
        );
        let figure =
            self.milliseconds("longest task of Objector's while a form comes up and is filled", samples);
        self.add(figure.map(|figure| figure.aiming(20.0)))?;

        self.running.page.prepare(PULSE).await?;
        self.proxy.mount(ELSEWHERE, form.page.clone())?;
        for (what, url) in
            [("a form comes up and is filled", form.url.as_str()), ("the same, without Objector", ELSEWHERE)]
        {
            let mut samples = Vec::new();
            for _ in 0..self.times.samples {
                self.running.page.go("about:blank").await?;
                self.running.open(self.proxy, url).await?;
                let longest = "() => globalThis.objectorPulse.longest";
                samples.push(self.running.page.call(World::Beside, longest, &[]).await?);
            }
            self.add(self.milliseconds(format!("longest that the page stands still while {what}"), samples))?;
        }
        Ok(())
    }

    /// What an hour's use leaves in memory: of the module, and of all that the browser keeps for the background.
    async fn memory(&mut self) -> Result<()> {
        let largest = largest()?;
        self.open(&largest).await?;
        let look = self.running.ask_page(&json!({"kind": "look"})).await?;
        let snapshot =
            look.as_ref().and_then(|look| look.get("snapshot")).context("the content script saw nothing")?;
        let judge = json!({"kind": "judge", "url": largest.url, "snapshot": snapshot});
        let looks = self.times.looks;
        let times = json!(looks);
        let given = [Argument::Data(&judge), Argument::Data(&times)];
        let grown: Vec<f64> = self.running.desk.call(World::Own, GROWN, &given).await?;
        let [fresh, used] = *grown else { anyhow::bail!("the module told {grown:?} of its memory") };
        let what = "memory of the background's WebAssembly";
        self.add(self.bytes(format!("{what}, started"), fresh))?;
        self.add(self.bytes(format!("{what}, after {looks} looks"), used))?;

        self.running.browser.stop_background().await?;
        let _awake = answer(&self.running, &judge).await?;
        let started = self.running.browser.background_memory().await?;
        for _ in 0..looks / 10 {
            let _whole: Value =
                self.running.desk.call(World::Own, TEN_TIMES, &[Argument::Data(&judge)]).await?;
        }
        let used = self.running.browser.background_memory().await?;
        let what = match self.kind {
            Kind::Firefox => "memory of the process of all extensions",
            Kind::Chromium => "memory of the background's scripts",
        };
        self.add(self.bytes(format!("{what}, started"), started))?;
        self.add(self.bytes(format!("{what}, after {looks} looks"), used))
    }
}

/// How long the background takes to answer, in milliseconds, as a page of the extension sees it.
async fn answer(running: &Running, message: &Value) -> Result<f64> {
    let ask = "async (message) => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(message);
        return answer.ok ? performance.now() - start : null;
    }";
    let took: Option<f64> = running.desk.call(World::Own, ask, &[Argument::Data(message)]).await?;
    took.context("the background refused to answer")
}

/// From when the page's last byte was there to when it was loaded and drawn: what comes before is the network's, and the same for all.
const LOADED: &str = "async () => {
    const [navigation] = performance.getEntriesByType('navigation');
    while (!navigation.loadEventEnd) await new Promise((done) => setTimeout(done, 1));
    return navigation.loadEventEnd - navigation.responseEnd;
}";

/// When the page drew its first words or picture, on its own clock. Until it knows what to say, all in the popup is invisible, so that
/// is when there is something of use.
const DRAWN: &str = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

/// How large the module's memory is, fresh and after many looks.
const GROWN: &str = "async (judge, times) => {
    const { default: init, handle } = await import(chrome.runtime.getURL('objector.js'));
    const { memory } = await init({ module_or_path: chrome.runtime.getURL('objector_bg.wasm') });
    const sender = { id: chrome.runtime.id, url: location.href };
    const fresh = memory.buffer.byteLength;
    for (let left = times; left; left--) {
        if (!('ok' in await handle(judge, sender))) throw new Error('the module refused to judge');
    }
    return [fresh, memory.buffer.byteLength];
}";

/// Asks the background ten times.
const TEN_TIMES: &str = "async (judge) => {
    for (let left = 10; left; left--) await chrome.runtime.sendMessage(judge);
}";

/// Has the module judge, without the way of a message to the background; and has it read the same and refuse it.
const JUDGE: &str = "async (judge) => {
    const { default: init, handle } = await import(chrome.runtime.getURL('objector.js'));
    await init({ module_or_path: chrome.runtime.getURL('objector_bg.wasm') });
    const sender = { id: chrome.runtime.id, url: location.href };
    const refused = { ...judge, id: 'one field too many' };
    const [whole, reading] = [[], []];
    const time = async (message, wanted, samples) => {
        const start = performance.now();
        const answer = await handle(message, sender);
        samples.push(performance.now() - start);
        if (!(wanted in answer)) throw new Error(`no ${wanted} in the answer`);
    };
    for (let left = 25; left; left--) {
        await time(judge, 'ok', whole);
        await time(refused, 'error', reading);
    }
    return [whole, reading];
}";

/// Notes when the last control came into the document, and when what was drawn after the last card is on the screen.
const MOMENTS: &str = "() => {
    const controls = 'input:not([type=hidden]), textarea, select, [role=combobox], [contenteditable]';
    const moments = globalThis.objectorBench = { standing: 0, painted: 0 };
    const count = { controls: 0, panels: 0 };
    const look = () => {
        const now = performance.now();
        const there = document.querySelectorAll(controls).length;
        if (there > count.controls) moments.standing = now;
        const panels = document.querySelectorAll('objector-card, objector-banner').length;
        if (panels > count.panels) {
            requestAnimationFrame(() => {
                // A frame's callbacks come before its painting, messages after it.
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => { moments.painted = performance.now(); };
                port2.postMessage(null);
            });
        }
        Object.assign(count, { controls: there, panels });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
}";

/// Waits until cards have been painted after the form stood, and gives both moments.
const PAINTED: &str = "async () => {
    const moments = globalThis.objectorBench;
    for (const end = performance.now() + 10_000; moments.painted < moments.standing && performance.now() < end; ) {
        await new Promise((done) => setTimeout(done, 20));
    }
    return moments;
}";

/// Sends itself messages, from when the page is there, and notes the longest time between two of them.
const PULSE: &str = "() => {
    const pulse = globalThis.objectorPulse = { longest: 0 };
    const { port1, port2 } = new MessageChannel();
    let last;
    port1.onmessage = () => {
        const now = performance.now();
        pulse.longest = Math.max(pulse.longest, now - last);
        last = now;
        port2.postMessage(null);
    };
    addEventListener('DOMContentLoaded', () => {
        last = performance.now();
        port2.postMessage(null);
    });
}";
