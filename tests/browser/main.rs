//! What a person meets, in real browsers: the packed extension on pages under Meta's own addresses.
//!
//! Each test runs in Firefox and in Chromium and is called `browser::claim`. A browser is started once and
//! shared; before each test it is as right after installation. Nothing sleeps and nothing is tried twice: the
//! tests wait on conditions, as `cargo xtask inspect` does, whose code they are written with. What a screen
//! looked like is kept under `target/screens`; of a test that failed, also what the extension said.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on ends by panicking"
)]

mod beside;
mod claims;
mod clock;
mod faults;
mod ground;
mod hostile;
mod input;
mod managed;
mod overflow;
mod pages;
mod phone;
mod pseudo;
mod screens;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};
use xtask::browser::Kind;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut tests = claims::tests();
    tests.extend(beside::tests());
    tests.extend(clock::tests());
    tests.extend(faults::tests());
    tests.extend(hostile::tests());
    tests.extend(overflow::tests());
    tests.extend(phone::tests());
    tests.extend(input::tests());
    tests.extend(managed::tests());
    tests.extend(screens::tests());
    let mut trials = Vec::new();
    for kind in Kind::ALL {
        for test in &tests {
            let (name, body) = (test.name, test.body);
            trials
                .push(Trial::test(format!("{}::{name}", kind.word()), move || ground::run(kind, name, body)));
        }
        trials.extend(pages::trials(kind));
    }
    // Firefox and Chromium side by side; each does one thing at a time.
    trials.sort_by_key(|trial| trial.name().split_once("::").map(|(_, claim)| claim.to_owned()));
    let done = libtest_mimic::run(&arguments, trials);
    ground::end();
    done.exit_code()
}
