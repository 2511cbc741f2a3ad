//! What `cargo xtask` can do, one module for each command and one for what commands share.
//!
//! A library beside the binary, so that the browser tests drive the extension with the same code as the maintainer does.
//! Nothing here ends up in the extension.

use std::path::{Path, PathBuf};

pub mod audit;
pub mod bench;
pub mod browser;
pub mod build;
pub mod corpus;
pub mod demo;
pub mod fixture;
pub mod fuzz;
pub mod holidays;
pub mod icons;
pub mod inspect;
pub mod mutants;
pub mod package;
pub mod proxy;
pub mod sources;
pub mod store;
pub mod test;
pub mod tools;

/// The folder of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    // Cargo sets it for what it runs; the other is for a binary that somebody starts by hand.
    let xtask = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let xtask = Path::new(&xtask);
    xtask.parent().unwrap_or(xtask).to_path_buf()
}
