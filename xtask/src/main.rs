//! The command line of `cargo xtask`: reads the arguments and hands them to the module of that name.
//!
//! Prints the error of a command with its causes and nothing else; what a command prints on standard output is its result.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Builds, packs, tests and inspects Objector",
    disable_help_subcommand = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Walk through what Objector does, in a window where there is a display
    Demo(xtask::demo::Arguments),
    /// Build the extension into target/extension, loadable as it is in Firefox and Chromium
    Build,
    /// Zip the extension into target/package, for both stores; its source, contents and sums beside it
    Package {
        /// Then build it a second time, in another folder from its source archive, and fail where a byte differs
        #[arg(long)]
        again: bool,
    },
    /// Write the fixture pages in tests/, and the lists of cases
    Fixture {
        #[command(subcommand)]
        command: FixtureCommand,
    },
    /// Show what the extension makes of saved pages, in a real browser
    Inspect(xtask::inspect::Arguments),
    /// Score the classifier on labelled forms that nobody here wrote
    Corpus(xtask::corpus::Arguments),
    /// Ask whether what Objector is built with may be used and has no known weakness; fetches lists from GitHub and npm
    Audit,
    /// Measure what Objector costs in time and bytes, and write target/bench.md
    Bench(xtask::bench::Arguments),
    /// Feed Objector what nobody would write, with a nightly compiler and cargo-fuzz
    Fuzz(xtask::fuzz::Arguments),
    /// Change decisions in the code, one at a time, and see whether a test notices
    Mutants(xtask::mutants::Arguments),
    /// Write data/holidays.toml anew, from a library that keeps track of public holidays
    Holidays {
        /// Write nothing; fail when the committed file differs
        #[arg(long)]
        check: bool,
    },
    /// List which texts rest on which source, and which sources are older than a year
    Sources(xtask::sources::Arguments),
    /// Write what the stores ask for into target/store: texts, answers, and which pictures to show
    Store,
    /// Check everything that must hold at every commit
    Test,
}

#[derive(Subcommand)]
enum FixtureCommand {
    /// Write the pages from the tables in xtask/src/fixture
    Generate {
        /// Write nothing; fail when a committed file differs
        #[arg(long)]
        check: bool,
    },
    /// Keep what the content script reads of each page, for the tests that decide without a browser
    Record {
        /// Only the pages whose names begin so; of the others, what was read before is kept
        only: Vec<String>,
    },
    /// Turn a page that was handed in into a fixture page and its expectations
    Add {
        /// The hand-in file
        file: std::path::PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Build => xtask::build::run().map(|()| ExitCode::SUCCESS),
        Command::Demo(arguments) => xtask::demo::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Package { again } => xtask::package::run()
            .and_then(|()| if again { xtask::package::elsewhere::check() } else { Ok(()) })
            .map(|()| ExitCode::SUCCESS),
        Command::Fixture { command: FixtureCommand::Generate { check } } => {
            xtask::fixture::generate(check).map(|()| ExitCode::SUCCESS)
        }
        Command::Fixture { command: FixtureCommand::Record { only } } => {
            xtask::fixture::record::record(&only).map(|()| ExitCode::SUCCESS)
        }
        Command::Fixture { command: FixtureCommand::Add { file } } => {
            xtask::fixture::add::add(&file).map(|()| ExitCode::SUCCESS)
        }
        Command::Inspect(arguments) => xtask::inspect::run(&arguments),
        Command::Corpus(arguments) => xtask::corpus::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Audit => xtask::audit::run().map(|()| ExitCode::SUCCESS),
        Command::Bench(arguments) => xtask::bench::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Fuzz(arguments) => xtask::fuzz::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Mutants(arguments) => xtask::mutants::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Holidays { check } => xtask::holidays::run(check).map(|()| ExitCode::SUCCESS),
        Command::Sources(arguments) => xtask::sources::run(&arguments).map(|()| ExitCode::SUCCESS),
        Command::Store => xtask::store::run().map(|()| ExitCode::SUCCESS),
        Command::Test => xtask::test::run().map(|()| ExitCode::SUCCESS),
    };
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}
