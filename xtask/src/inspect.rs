//! `cargo xtask inspect`: what the extension makes of saved pages, in a real browser, with the packed
//! extension.
//!
//! Each case is opened under its own address with nothing stored, so that what Meta put into the page is
//! known; then the person's details are saved as the welcome page saves them, the extension fills, the steps
//! are taken, and the page is read. What a page is and what its controls ask for is asked of the extension
//! itself; what stands in them is read beside it, without its code.
//!
//! Prints one JSON object a case, as they come. Others build on its words, which `docs/inspect.md` lists.

mod case;
mod report;
mod session;

use std::io::{Write as _, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use serde_json::json;

pub use case::{Case, Loaded, Step, read_cases, read_person};
pub use report::{Field, Inspected, PageSeen};
pub use session::{Inspector, Running, settle};

use crate::browser::{Kind, Options};
use crate::package;

/// What the command line gives.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// The cases: an array of objects with `name`, `url`, `html` and more
    pub cases: PathBuf,
    /// Which browser
    #[arg(long, value_enum, default_value_t = Kind::Firefox)]
    pub browser: Kind,
    /// Whose details to fill in, where a case names no person
    #[arg(long)]
    pub person: Option<PathBuf>,
    /// List every control and what it would be taken for, also where the page is ignored
    #[arg(long)]
    pub all_fields: bool,
    /// The packed extension to look at, such as a release; else it is built as it stands
    #[arg(long)]
    pub extension: Option<PathBuf>,
}

/// Inspects all cases and prints what came of each.
///
/// # Errors
/// When the cases cannot be read at all, or no browser starts.
pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let cases = read_cases(&arguments.cases)?;
    let folder = arguments.cases.parent().unwrap_or(Path::new("")).to_path_buf();
    let extension = arguments.extension.clone().map_or_else(package::current, Ok)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut inspector = Inspector::start(&Options::new(arguments.browser, extension)).await?;
        let mut all_read = true;
        for case in &cases {
            let line = match inspect(&mut inspector, case, &folder, arguments).await {
                Ok(inspected) => serde_json::to_string(&inspected)?,
                Err(error) => {
                    all_read = false;
                    json!({"name": case.name, "error": format!("{error:#}")}).to_string()
                }
            };
            let mut out = stdout().lock();
            writeln!(out, "{line}")?;
            out.flush()?;
        }
        inspector.close().await;
        Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    })
}

async fn inspect(
    inspector: &mut Inspector,
    case: &Case,
    folder: &Path,
    arguments: &Arguments,
) -> Result<Inspected> {
    let loaded = case.load(folder, arguments.person.as_deref())?;
    inspector.inspect(&loaded, arguments.all_fields).await
}
