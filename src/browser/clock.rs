//! What time it is, where the person is, and chance: all that decisions take from outside of what is stored and said.
//!
//! Gives what the pure modules ask for as plain values. It stands alone so that the background's parts can ask it without asking one another.

use js_sys::{Date, Math};

use crate::record::said::{Clock, Moment};

/// The moment of what is taken down now, in this version of Objector.
pub(super) fn moment(version: &str) -> Moment<'_> {
    Moment { clock: clock(), chance: chance(), version }
}

/// The time, and how far the person's clock is from UTC.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a zone is at most fourteen hours from UTC, in whole minutes"
)]
pub(super) fn clock() -> Clock {
    // JavaScript counts how far UTC is ahead of the clock.
    Clock { now: now(), offset: -Date::new_0().get_timezone_offset() as i16 }
}

/// The time, in milliseconds since 1970 (UTC).
#[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are whole and far below 2^53")]
pub(super) fn now() -> i64 {
    Date::now() as i64
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number from 0 to below 1, times 2^32, is meant to lose what is behind the point"
)]
fn chance() -> u32 {
    (Math::random() * f64::from(u32::MAX)) as u32
}
