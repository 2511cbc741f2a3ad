//! How our own pages speak: to the background, and to the content script of a tab.
//!
//! Every question gets an answer or a [`Refusal`], whose sentence for the person is in the texts.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::chrome;
use super::convert::{from_js, to_js};
use crate::refusal::Refusal;
use crate::wire::{FromOurPages, Look, ToPage};

/// What the background answers.
#[derive(Deserialize)]
enum Answer<T> {
    #[serde(rename = "ok")]
    Ok(T),
    #[serde(rename = "error")]
    Error { kind: Refusal },
}

/// Asks the background. The type wanted is the one that [`FromOurPages`] names for the message.
///
/// # Errors
/// The background's own refusal; [`Refusal::Broken`] where it does not answer, or not with what was wanted.
pub async fn ask<T: DeserializeOwned>(message: &FromOurPages) -> Result<T, Refusal> {
    let answer = chrome::send_message(&to_js(message)).await.map_err(|_| Refusal::Broken)?;
    match from_js(&answer) {
        Some(Answer::Ok(answer)) => Ok(answer),
        Some(Answer::Error { kind }) => Err(kind),
        None => Err(Refusal::Broken),
    }
}

/// Asks the content script of a tab. `None` where there is none: the page is not one of Meta's, or it was open before Objector was.
pub async fn ask_tab(tab: i32, message: &ToPage) -> Option<Look> {
    let answer = JsFuture::from(chrome::send_to_tab(tab, &to_js(message)).ok()?).await.ok()?;
    match from_js(&answer)? {
        Answer::Ok(look) => Some(look),
        Answer::Error { .. } => None,
    }
}

/// Tells the content script of a tab something that needs no answer. A tab that does not listen is left alone.
pub(super) fn tell_tab(tab: i32, message: &ToPage) {
    if let Ok(told) = chrome::send_to_tab(tab, &to_js(message)) {
        spawn_local(async move {
            JsFuture::from(told).await.ok();
        });
    }
}
