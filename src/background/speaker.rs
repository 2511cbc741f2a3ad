//! Who may speak to the background, and what they may say.
//!
//! Takes the sender as the browser describes it and the message's text, gives the message with who it is from, or refuses. It stands alone
//! because all else rests on it: what comes after need not ask again who speaks.

use serde::Deserialize;

use crate::page::Address;
use crate::refusal::Refusal;
use crate::wire::{FromOurPages, FromPage};

/// Who sent a message, as the browser describes it (`runtime.MessageSender`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sender {
    /// The extension that it came from.
    #[serde(default)]
    pub id: Option<String>,
    /// The address of the page or frame.
    #[serde(default)]
    pub url: Option<String>,
    /// The frame: 0 is a tab's own page.
    #[serde(default)]
    pub frame_id: Option<i32>,
    /// The tab, where there is one.
    #[serde(default)]
    pub tab: Option<Tab>,
}

/// The tab that a message came from (`tabs.Tab`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Tab {
    /// Its number.
    #[serde(default)]
    pub id: Option<i32>,
    /// The address that it shows.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether it is in a private window.
    #[serde(default)]
    pub incognito: bool,
}

/// Objector, as the browser knows it.
#[derive(Clone, Debug)]
pub struct Ourselves {
    /// The extension's id.
    pub id: String,
    /// The address that all of the extension's own pages begin with, up to and with the slash after the host.
    pub root: String,
}

/// Who may speak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The content script, in a tab's own page on one of Meta's hosts.
    Page(Visitor),
    /// The popup, the welcome page or the dashboard.
    OurPages,
}

/// The page that a content script runs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// The page's address, as the browser says it.
    pub address: Address,
    /// The tab.
    pub tab: i32,
    /// Whether the tab is in a private window, of which nothing is kept.
    pub private: bool,
}

/// Decides who speaks; `None` where nobody who may.
#[must_use]
pub fn speaker(sender: &Sender, ourselves: &Ourselves) -> Option<Speaker> {
    let url = sender.url.as_deref()?;
    if sender.id.as_deref() != Some(ourselves.id.as_str()) || sender.frame_id.is_some_and(|frame| frame != 0)
    {
        return None;
    }
    if url.starts_with(&ourselves.root) {
        return Some(Speaker::OurPages);
    }
    let tab = sender.tab.as_ref()?;
    sender.frame_id?;
    // After `pushState`, `sender.url` may still be the address that the page was loaded with, while the tab's is the one shown. A tab
    // that has meanwhile gone to another host shows somebody else.
    let sent_from = Address::of_meta(url)?;
    let shown =
        tab.url.as_deref().and_then(Address::of_meta).filter(|shown| shown.host() == sent_from.host());
    Some(Speaker::Page(Visitor { address: shown.unwrap_or(sent_from), tab: tab.id?, private: tab.incognito }))
}

/// A message, from somebody who may send it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// From the content script.
    Page(Visitor, FromPage),
    /// From one of our own pages.
    OurPages(FromOurPages),
}

/// Reads a message, given as JSON, as what its sender may say.
///
/// # Errors
/// [`Refusal::NotAllowed`] for a sender who may not speak, [`Refusal::UnknownMessage`] for what this sender cannot say.
pub fn hear(sender: &Sender, ourselves: &Ourselves, message: &str) -> Result<Heard, Refusal> {
    // What the reader says about a message that it cannot read may quote it, and with it the person: it goes no further.
    match speaker(sender, ourselves).ok_or(Refusal::NotAllowed)? {
        Speaker::Page(visitor) => serde_json::from_str(message).map(|message| Heard::Page(visitor, message)),
        Speaker::OurPages => serde_json::from_str(message).map(Heard::OurPages),
    }
    .map_err(|_| Refusal::UnknownMessage)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{FORM, on_page, ourselves, popup};
    use super::*;

    fn says(sender: &Sender, message: &str) -> Result<Heard, Refusal> {
        hear(sender, &ourselves(), message)
    }

    #[test]
    fn our_own_pages_speak_in_the_popup_and_in_tabs() {
        let mut in_a_tab = on_page("chrome-extension://objector/dashboard.html#record");
        assert_eq!(speaker(&popup(), &ourselves()), Some(Speaker::OurPages));
        assert_eq!(speaker(&in_a_tab, &ourselves()), Some(Speaker::OurPages));
        in_a_tab.frame_id = Some(4);
        assert_eq!(speaker(&in_a_tab, &ourselves()), None);
    }

    #[test]
    fn metas_pages_speak_from_their_own_frame_only() {
        assert!(matches!(speaker(&on_page(FORM), &ourselves()), Some(Speaker::Page(_))));
        let with = |change: fn(&mut Sender)| {
            let mut sender = on_page(FORM);
            change(&mut sender);
            speaker(&sender, &ourselves())
        };
        assert_eq!(with(|sender| sender.frame_id = Some(1)), None);
        assert_eq!(with(|sender| sender.frame_id = None), None);
        assert_eq!(with(|sender| sender.tab = None), None);
        assert_eq!(with(|sender| sender.tab = Some(Tab::default())), None);
        assert_eq!(with(|sender| sender.url = None), None);
        assert_eq!(with(|sender| sender.id = None), None);
        assert_eq!(with(|sender| sender.id = Some("another".into())), None);
        assert_eq!(speaker(&Sender::default(), &ourselves()), None);
    }

    #[test]
    fn look_alikes_may_not_speak() {
        for url in [
            "http://www.facebook.com/help/contact/712876720715583",
            "https://www.facebook.com.example.org/help/contact/712876720715583",
            "https://notfacebook.com/help/contact/712876720715583",
            "https://example.org/https://www.facebook.com/help/contact/712876720715583",
            "https://example.org/?chrome-extension://objector/",
            "chrome-extension://another/popup.html",
            "chrome-extension://objector.example.org/popup.html",
            "moz-extension://objector/popup.html",
            "about:blank",
            "data:text/html,https://www.facebook.com/",
            "",
        ] {
            assert_eq!(speaker(&on_page(url), &ourselves()), None, "{url}");
        }
    }

    #[test]
    fn the_address_is_the_shown_one_unless_the_tab_has_gone_elsewhere() {
        let shown = |url: Option<&str>| {
            let mut sender = on_page(FORM);
            sender.tab = Some(Tab { id: Some(3), url: url.map(str::to_owned), incognito: false });
            match speaker(&sender, &ourselves()) {
                Some(Speaker::Page(visitor)) => visitor.address.path().to_owned(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(shown(Some("https://www.facebook.com/privacy/center")), "/privacy/center");
        for elsewhere in [
            None,
            Some("https://help.instagram.com/contact/767264225370182"),
            Some("https://example.org/"),
            Some("http://www.facebook.com/privacy/center"),
        ] {
            assert_eq!(shown(elsewhere), "/help/contact/712876720715583", "{elsewhere:?}");
        }
    }

    #[test]
    fn what_is_no_message_is_refused() {
        for message in [
            "null",
            "[]",
            "7",
            "{}",
            r#""overview""#,
            r#"{"kind": "elsewhere"}"#,
            r#"{"kind": "overview", "more": 1}"#,
            r#"{"kind": "save-person"}"#,
            r#"{"kind": "save-person", "person": {"full_nam": "Alex"}}"#,
            r#"{"kind": "save-person", "person": {"grounds": ["none-of-these"]}}"#,
            r#"{"kind": "mark", "id": "a", "state": "lost"}"#,
        ] {
            assert_eq!(says(&popup(), message), Err(Refusal::UnknownMessage), "{message}");
            assert_eq!(says(&on_page(FORM), message), Err(Refusal::UnknownMessage), "{message}");
        }
    }
}
