//! The ground that tests stand on: one browser of each kind, shared, and swept before each test.

use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use libtest_mimic::Failed;
use serde_json::Value;
use tokio::runtime::Runtime;
use xtask::browser::{Image, Kind, Options, World};
use xtask::inspect::{Field, Inspected, Loaded, Running, Step, read_cases, read_person};
use xtask::proxy::Proxy;
use xtask::{package, root};

use crate::pages;

/// A test: what it claims, and how that is looked at.
pub(crate) struct Test {
    /// The claim, as a name.
    pub(crate) name: &'static str,
    /// The test itself.
    pub(crate) body: Body,
}

/// What a test does on its ground.
pub(crate) type Body = for<'a> fn(&'a Ground) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// Makes a list of tests from functions of the same names.
macro_rules! tests {
    ($($name:ident)+) => {
        pub(crate) fn tests() -> Vec<$crate::ground::Test> {
            vec![$($crate::ground::Test { name: stringify!($name), body: |ground| Box::pin($name(ground)) }),+]
        }
    };
}
pub(crate) use tests;

/// A browser with the extension as it is right after installation, and an internet that is empty.
pub(crate) struct Ground {
    /// The browser, and the tabs to work with.
    pub(crate) running: Running,
    /// What answers.
    pub(crate) proxy: Proxy,
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("threads can be started")
});

static SESSIONS: [Mutex<Option<Ground>>; 2] = [const { Mutex::new(None) }; 2];

/// Builds and packs the extension, once.
pub(crate) fn extension() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| package::current().map_err(|error| format!("{error:#}")));
    built.clone().map_err(anyhow::Error::msg)
}

/// Runs a test on swept ground, and keeps what there is to see where it fails.
pub(crate) fn run(kind: Kind, name: &str, body: Body) -> Result<(), Failed> {
    on_ground(kind, name, async |ground| body(ground).await)
}

/// The same for a fixture page.
pub(crate) fn run_page(kind: Kind, name: &str) -> Result<(), Failed> {
    let case = case("all", name).map_err(failed)?;
    on_ground(kind, &format!("page-{name}"), async |ground| pages::check(ground, &case).await)
}

fn on_ground(kind: Kind, name: &str, body: impl AsyncFnOnce(&Ground) -> Result<()>) -> Result<(), Failed> {
    let mut session = SESSIONS[kind as usize].lock().unwrap_or_else(PoisonError::into_inner);
    RUNTIME.block_on(async {
        let ground = match session.take() {
            Some(ground) => ground,
            None => Ground::start(kind).await.map_err(failed)?,
        };
        // A browser that cannot even be swept is not given to the next test.
        ground.sweep().await.map_err(failed)?;
        let done = match body(&ground).await {
            Ok(()) => ground.nothing_went_wrong().await,
            failed => failed,
        };
        if let Err(error) = &done {
            ground.keep_evidence(name, error).await;
        }
        *session = Some(ground);
        done.map_err(failed)
    })
}

/// Ends the browsers.
pub(crate) fn end() {
    for session in &SESSIONS {
        let ground = session.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Err(error)) = ground.map(|ground| RUNTIME.block_on(ground.running.browser.close())) {
            eprintln!("{error:#}");
        }
    }
}

fn failed(error: impl Into<anyhow::Error>) -> Failed {
    Failed::from(format!("{:#}", error.into()))
}

impl Ground {
    async fn start(kind: Kind) -> Result<Self> {
        let proxy = Proxy::start().await?;
        let running = Running::start(&Options::new(kind, extension()?), &proxy).await?;
        Ok(Self { running, proxy })
    }

    async fn sweep(&self) -> Result<()> {
        self.proxy.unmount_all();
        self.running.browser.set_clock(Duration::ZERO).await?;
        self.running.sweep().await?;
        // What was said of the last page belongs to the last test.
        let _of_the_last_test = self.running.browser.take_complaints();
        Ok(())
    }

    /// No test leaves an error in the extension's console.
    async fn nothing_went_wrong(&self) -> Result<()> {
        same("what went wrong in the extension", &self.running.problems().await?, &Vec::new())
    }

    async fn keep_evidence(&self, name: &str, error: &anyhow::Error) {
        let folder = root().join("target/screens/failed").join(self.kind().word());
        let path = |ending: &str| folder.join(format!("{}.{ending}", name.replace("::", "-")));
        let mut said = format!("{error:#}\n\n");
        for complaint in self.running.browser.take_complaints() {
            said += &format!("{}: {}\n", complaint.level, complaint.text);
        }
        said += &self.running.browser.driver_said();
        // The test fails with its own error, not with one of these.
        let _kept = fs::create_dir_all(&folder).and_then(|()| fs::write(path("txt"), said));
        let _kept = self.running.page.save_image(Image::Page, &path("png")).await;
    }

    /// Which browser this is.
    pub(crate) fn kind(&self) -> Kind {
        self.running.browser.kind
    }

    /// Mounts a case under its address.
    pub(crate) fn mount(&self, case: &Loaded) -> Result<()> {
        self.proxy.mount(&case.url, case.page.clone())
    }

    /// Mounts and opens a case as somebody who has saved no details.
    pub(crate) async fn open_as_nobody(&self, case: &Loaded) -> Result<()> {
        self.mount(case)?;
        self.running.open(&self.proxy, &case.url).await?;
        self.running.begin().await
    }

    /// Mounts and opens a case as its person, who has saved details before.
    pub(crate) async fn open(&self, case: &Loaded) -> Result<()> {
        self.running.save_person(case.person.as_ref().context("the case names no person")?).await?;
        self.open_as_nobody(case).await
    }

    /// What there is now.
    pub(crate) async fn read(&self) -> Result<Inspected> {
        self.running.read("test", false).await
    }

    /// Takes a step as `inspect` does.
    pub(crate) async fn take(&self, step: &str) -> Result<()> {
        self.running.take(&step.parse::<Step>()?).await
    }

    /// Keeps a picture of the page.
    pub(crate) async fn picture(&self, name: &str) -> Result<()> {
        let path = root().join("target/screens").join(self.kind().word()).join(format!("{name}.png"));
        self.running.page.save_image(Image::Page, &path).await
    }

    /// Calls a function in the page's own world.
    pub(crate) async fn page<T: serde::de::DeserializeOwned>(&self, function: &str) -> Result<T> {
        self.running.page.call(World::Own, function, &[]).await
    }

    /// Presses a visible button of a class in the panel that `panel` selects.
    pub(crate) async fn press_in(&self, panel: &str, class: &str) -> Result<()> {
        let button = self.running.own_button(panel, class).await?;
        let button = button.with_context(|| format!("{panel} shows no button {class}"))?;
        self.running.page.press(&button).await.with_context(|| format!("pressing {class} in {panel}"))?;
        self.running.settle().await
    }
}

/// A case of a list under `tests/cases`, with everything it names.
pub(crate) fn case(list: &str, name: &str) -> Result<Loaded> {
    let folder = root().join("tests/cases");
    let cases = read_cases(&folder.join(format!("{list}.json")))?;
    let case = cases
        .into_iter()
        .find(|case| case.name == name)
        .with_context(|| format!("no case {name} in {list}"))?;
    case.load(&folder, None)
}

/// A person under `tests/people`.
pub(crate) fn person(name: &str) -> Result<Value> {
    read_person(&root().join(Path::new("tests/people")).join(format!("{name}.json")))
}

/// The one field that asks for this.
pub(crate) fn field<'a>(inspected: &'a Inspected, asks_for: &str) -> Result<&'a Field> {
    let mut fields = inspected.fields.iter().filter(|field| field.asks_for == asks_for);
    let field = fields.next().with_context(|| format!("no field asks for {asks_for}"))?;
    ensure!(fields.next().is_none(), "several fields ask for {asks_for}");
    Ok(field)
}

/// That two things are equal, with both in the message where not.
pub(crate) fn same<T: PartialEq + std::fmt::Debug>(what: &str, is: &T, should: &T) -> Result<()> {
    ensure!(is == should, "{what} is {is:?}, not {should:?}");
    Ok(())
}
