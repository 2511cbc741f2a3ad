//! A message to the background, from a page of Meta's and from one of our own.
//!
//! Takes the message's text. Who speaks is decided by the browser's word alone, and what is answered to a page never panics.

#![no_main]

use libfuzzer_sys::fuzz_target;
use objector::background::{Heard, Ourselves, Sender, Tab, hear, judge, target, trial};
use objector::store::Document;
use objector::wire::{FromOurPages, FromPage};
use objector_fuzz::look;

fuzz_target!(|message: &str| {
    let ourselves = Ourselves { id: "objector".to_owned(), root: "moz-extension://5c1f/".to_owned() };
    for url in ["https://www.facebook.com/help/contact/712876720715583", "moz-extension://5c1f/popup.html"] {
        let tab = Tab { id: Some(3), url: Some(url.to_owned()), incognito: false };
        let sender = Sender {
            id: Some("objector".to_owned()),
            url: Some(url.to_owned()),
            frame_id: Some(0),
            tab: Some(tab),
        };
        match hear(&sender, &ourselves, message) {
            Ok(Heard::Page(visitor, heard)) => {
                assert!(url.starts_with("https://"));
                match heard {
                    FromPage::Saw { snapshot } | FromPage::Submitted { snapshot } => look(visitor, snapshot),
                    FromPage::Open { target: name } => drop(target(&name)),
                    FromPage::Did { .. } | FromPage::Closed { .. } | FromPage::Problem { .. } => {}
                }
            }
            Ok(Heard::OurPages(heard)) => {
                assert!(url.starts_with("moz-extension://"));
                match heard {
                    FromOurPages::Judge { url, snapshot } => drop(judge(&url, &snapshot)),
                    FromOurPages::TryImport { text } => drop(trial(&Document::default(), &text)),
                    _ => {}
                }
            }
            Err(_) => {}
        }
    }
});
