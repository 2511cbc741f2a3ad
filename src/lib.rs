//! Objector: recognises, fills and explains Meta's forms for objecting to the use of one's data for AI.

pub mod background;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod by_hand;
pub mod capture;
pub mod due;
pub mod fold;
pub mod form;
pub mod help;
pub mod language;
pub mod law;
pub mod letter;
pub mod managed;
pub mod objection;
pub mod page;
pub mod person;
pub mod personal;
pub mod plan;
pub mod record;
pub mod refusal;
pub mod screens;
pub mod snapshot;
mod spoken;
pub mod store;
pub mod text;
pub mod wire;
mod wording;
mod words;
