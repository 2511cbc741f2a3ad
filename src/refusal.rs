//! Why something that was asked for was not done: one list of words for all that answers messages.
//!
//! The word crosses to the pages as an error's kind; the sentence for a person is in the texts. It stands apart from the messages so that
//! what is done by hand, what is changed and what is stored can refuse without knowing them.

use crate::record::said::Wrong;
use crate::store::Trouble;
use crate::words::words;

words! {
    /// Why a message was not done. Its word is the error's kind; the sentence for a person is in the texts.
    Refusal {
        /// The sender may not speak here at all.
        NotAllowed "not-allowed",
        /// No such message for this sender, or one that is not well-formed.
        UnknownMessage "unknown-message",
        /// What is stored is damaged.
        Damaged "damaged",
        /// What is stored was written by a newer version of Objector.
        Newer "newer",
        /// The browser has no room left for what should be stored.
        Full "full",
        /// The browser did not give out what is stored.
        Unreadable "unreadable",
        /// The browser did not take what should be stored.
        Unwritable "unwritable",
        /// Other details were stored since the sender last looked.
        Changed "changed",
        /// There is no such entry, or nothing of that name to open.
        NotFound "not-found",
        /// A text or a list is longer than anything that could be meant.
        TooLong "too-long",
        /// The day is still to come.
        InFuture "in-future",
        /// The day is before the objection was sent, or before there was a right to object.
        TooEarly "too-early",
        /// The file cannot be taken in; [`Trial`](crate::wire::Trial) says why.
        Unusable "unusable",
        /// Objector itself failed.
        Broken "broken",
    }
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::InFuture => Refusal::InFuture,
            Wrong::TooEarly => Refusal::TooEarly,
            Wrong::TooLong => Refusal::TooLong,
        }
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Damaged => Refusal::Damaged,
            Trouble::Newer => Refusal::Newer,
            Trouble::Full => Refusal::Full,
            Trouble::Unreadable => Refusal::Unreadable,
        }
    }
}
