//! What the background does with each message: who may speak, what is answered, what is changed in what is stored.
//!
//! Takes the sender as the browser describes it, the message, the stored document, the time and the texts; gives answers and
//! [`Change`]s. Pure: `browser::messages` carries messages, documents and texts to it and carries out what it says. Nothing is
//! remembered between two messages, as the background may be stopped at any moment.

mod change;
mod judge;
mod our_pages;
#[cfg(test)]
mod samples;
mod seen;
#[cfg(test)]
mod senders;
mod speaker;

pub use change::{Change, Saying};
pub use judge::{hand_in, judge};
pub use our_pages::{Target, exported, language, overview, target, trial};
pub use seen::{Seen, closed};
pub use speaker::{Heard, Ourselves, Sender, Speaker, Tab, Visitor, hear, speaker};
