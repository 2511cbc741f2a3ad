//! A driver process: geckodriver or chromedriver, with the browser that it started.
//!
//! The driver chooses its port and says so on its output. It leads a process group of its own, so that one
//! signal ends it and every process of the browser, also when a test panics or is interrupted before the
//! session is closed.

use std::collections::VecDeque;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, Once, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::Child;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::time::timeout;

/// How long a driver may take to listen.
const START: Duration = Duration::from_secs(30);

/// How many of its lines are kept.
const LINES: usize = 60;

/// The process groups of all running drivers.
static GROUPS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// Ends a driver and its browser.
fn end(group: u32) {
    let mut end = Command::new("kill");
    end.args(["-KILL", "--", &format!("-{group}")]).stdout(Stdio::null()).stderr(Stdio::null());
    let _gone_already = end.status();
}

/// Whether a process of a group is still alive. One that has ended and that nobody waited for is not.
pub(super) fn is_running(group: u32) -> bool {
    let group = group.to_string();
    let is_of_it = |stat: String| {
        // `pid (name) state parent group …`, where the name may hold anything.
        let mut fields = stat.rsplit_once(") ").map_or("", |(_, fields)| fields).split(' ');
        let state = fields.next();
        fields.nth(1) == Some(group.as_str()) && state != Some("Z")
    };
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.filter_map(|process| std::fs::read_to_string(process.path().join("stat")).ok()).any(is_of_it)
}

/// Ctrl-C reaches this process only, since each driver leads a group of its own; so it is passed on, as is a
/// request to end.
fn pass_on_interrupts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _lasts_as_long_as_the_process = tokio::spawn(async {
            let Ok(mut ended) = signal(SignalKind::terminate()) else { return };
            let code = tokio::select! {
                Ok(()) = tokio::signal::ctrl_c() => 130,
                Some(()) = ended.recv() => 143,
                else => return,
            };
            for group in GROUPS.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
                end(group);
            }
            std::process::exit(code);
        });
    });
}

/// A running driver.
pub(super) struct Driver {
    child: Child,
    port: u16,
    lines: Arc<Mutex<VecDeque<String>>>,
}

impl Driver {
    /// Starts a driver and waits until it listens; `port` finds the port in a line of its output.
    pub(super) async fn start(command: Command, port: fn(&str) -> Option<u16>) -> Result<Self> {
        let name = command.get_program().display().to_string();
        let mut command = tokio::process::Command::from(command);
        command.process_group(0).kill_on_drop(true);
        pass_on_interrupts();
        let mut child = command.spawn().with_context(|| format!("cannot run {name}"))?;
        GROUPS.lock().unwrap_or_else(PoisonError::into_inner).extend(child.id());
        let lines = Arc::<Mutex<VecDeque<String>>>::default();
        let (found, mut finding) = watch::channel(None);
        if let Some(stdout) = child.stdout.take() {
            read(stdout, Arc::clone(&lines), port, found.clone());
        }
        if let Some(stderr) = child.stderr.take() {
            read(stderr, Arc::clone(&lines), port, found);
        }
        let mut driver = Self { child, port: 0, lines };
        match timeout(START, finding.wait_for(Option::is_some)).await {
            Ok(Ok(port)) => driver.port = port.unwrap_or_default(),
            _ => bail!("{name} does not listen; it says:\n{}", driver.said()),
        }
        Ok(driver)
    }

    /// Where it listens.
    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The process group that it leads.
    pub(super) fn group(&self) -> Option<u32> {
        self.child.id()
    }

    /// Its last lines.
    pub(super) fn said(&self) -> String {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().map(|line| format!("  {line}\n")).collect()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The group's number is the driver's own. Where the driver has ended and was waited for, there is
        // none left to end.
        if let Some(group) = self.child.id() {
            end(group);
            GROUPS.lock().unwrap_or_else(PoisonError::into_inner).retain(|one| *one != group);
        }
    }
}

fn read(
    output: impl AsyncRead + Unpin + Send + 'static,
    lines: Arc<Mutex<VecDeque<String>>>,
    port: fn(&str) -> Option<u16>,
    found: watch::Sender<Option<u16>>,
) {
    let _ends_with_the_process = tokio::spawn(async move {
        let mut reader = BufReader::new(output).lines();
        // Read to the end: a driver whose output is not read stops when the pipe is full.
        while let Ok(Some(line)) = reader.next_line().await {
            if let Some(port) = port(&line) {
                found.send_if_modified(|known| known.replace(port).is_none());
            }
            let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
            if lines.len() == LINES {
                lines.pop_front();
            }
            lines.push_back(line);
        }
    });
}
