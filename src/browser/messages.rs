//! Answers the messages that reach the background: fetches what each decision needs, and carries out what was decided.
//!
//! The decisions themselves are in `background`. Every message gets a reply.

use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::clock::{clock, moment, now};
use super::convert::{from_js, text_of, to_js};
use super::storage::problem;
use super::tabs::{look_again, open};
use super::{attend, chrome, managed, storage, texts};
use crate::background::{self, Change, Heard, Ourselves, Saying, Seen, Sender, Visitor};
use crate::by_hand;
use crate::capture::Capture;
use crate::language::Language;
use crate::page::Verdict;
use crate::plan::Plan;
use crate::refusal::Refusal;
use crate::store::{Document, SYNC, Trouble};
use crate::text::Texts;
use crate::wire::{Exported, FromOurPages, FromPage, Judgement, Overview, Trial};

/// A reply, as it goes out: `{"ok": …}` or `{"error": {"kind": …}}`.
#[derive(Serialize)]
enum Answer {
    #[serde(rename = "ok")]
    Ok(Reply),
    #[serde(rename = "error")]
    Error { kind: Refusal },
}

/// What a message is answered by.
#[derive(Serialize)]
#[serde(untagged)]
enum Reply {
    Plan(Box<Dressed>),
    Overview(Box<Overview>),
    Judgement(Box<Judgement>),
    Capture(Box<Capture>),
    Text(String),
    Exported(Exported),
    Trial(Box<Trial>),
    Nothing,
}

/// A plan, and the look of the cards that show it. The content script has no look of its own, as it has no words.
#[derive(Serialize)]
struct Dressed {
    #[serde(flatten)]
    plan: Plan,
    style: &'static str,
}

impl From<Plan> for Dressed {
    fn from(plan: Plan) -> Self {
        Self { plan, style: include_str!("cards.css") }
    }
}

/// Answers one message; `sender` is what the browser says of who sent it. The promise is always kept, unless the instance fails.
#[wasm_bindgen]
pub async fn handle(message: JsValue, sender: JsValue) -> JsValue {
    let reply = to_js(&match answer(&message, sender).await {
        Ok(reply) => Answer::Ok(reply),
        Err(kind) => Answer::Error { kind },
    });
    // Nobody waits for what follows from a change.
    if storage::take_changed() {
        attend::changed();
    }
    reply
}

/// Keeps a failure of Objector itself among the problems.
#[wasm_bindgen]
pub async fn note(what: String) {
    // Where not even this can be kept, the console has it.
    storage::change(problem(what)).await.ok();
}

async fn answer(message: &JsValue, sender: JsValue) -> Result<Reply, Refusal> {
    let sender: Sender = from_js(&sender).ok_or(Refusal::NotAllowed)?;
    let ourselves = Ourselves { id: chrome::EXTENSION_ID.with(Clone::clone), root: chrome::url_of("") };
    match background::hear(&sender, &ourselves, &text_of(message).unwrap_or_default())? {
        Heard::Page(visitor, message) => answer_page(visitor, message).await,
        Heard::OurPages(message) => answer_our_pages(message).await,
    }
}

async fn answer_page(visitor: Visitor, message: FromPage) -> Result<Reply, Refusal> {
    let change = match message {
        FromPage::Saw { snapshot } => {
            return Ok(Reply::Plan(Box::new(answer_saw(Seen::new(visitor, snapshot)).await.into())));
        }
        FromPage::Submitted { snapshot } => {
            let version = chrome::manifest().version();
            Seen::new(visitor, snapshot).submitted(&moment(&version))
        }
        FromPage::Closed { key, closed } => background::closed(&visitor, key, closed),
        FromPage::Problem { what } => Some(problem(what)),
        FromPage::Open { target } => return open(&target).await.map(|()| Reply::Nothing),
        // What was written shows on the page itself, and is taken down only when the person submits it.
        FromPage::Did { .. } => None,
    };
    if let Some(change) = change {
        storage::change(change).await?;
    }
    Ok(Reply::Nothing)
}

async fn answer_saw(seen: Seen) -> Plan {
    if seen.page().verdict == Verdict::Ignored {
        attend::leave_tab(seen.tab());
        let silent = Texts::new(Language::English, &[]);
        return seen.plan(Ok(&Document::default()), &silent, &silent);
    }
    // The files are on their way while the storage is read; the person's own language is known only then.
    let page_language = seen.page().language;
    let browser_language = managed::language().await;
    texts::begin(background::language(None, &browser_language));
    texts::begin(page_language.unwrap_or(Language::English));
    let stored = storage::read().await;

    let person = stored.as_ref().ok().and_then(|document| document.person.as_ref());
    let language = background::language(person, &browser_language);
    let own = texts::load(language).await;
    let of_page = texts::load(page_language.unwrap_or(language)).await;
    let plan = seen.plan(stored.as_ref().map_err(|trouble| *trouble), &own, &of_page);

    attend::show_on_tab(seen.tab(), seen.page(), &own);
    // What the page tells is seen again at the next look; the plan does not wait for a storage that refuses.
    if let Some(change) = stored.ok().and_then(|document| seen.told(&document, now())) {
        storage::change(change).await.ok();
    }
    plan
}

async fn answer_our_pages(message: FromOurPages) -> Result<Reply, Refusal> {
    let stored = match message {
        FromOurPages::Overview {} => storage::read().await,
        FromOurPages::SavePerson { person, revision } => {
            let saved = storage::change(Change::Person { person: Box::new(person), revision }).await?;
            look_again().await;
            // The person may speak another language now.
            super::by_hand::offer_by_hand().await;
            Ok(saved)
        }
        FromOurPages::Mark { id, state, revision } => {
            Ok(storage::change(said(id, Saying::State(state), revision)).await?)
        }
        FromOurPages::Event { id, event, on, revision } => {
            Ok(storage::change(said(id, Saying::Event(event, on), revision)).await?)
        }
        FromOurPages::Note { id, text } => Ok(storage::change(said(id, Saying::Note(text), None)).await?),
        FromOurPages::TakeBack { id, note } => {
            Ok(storage::change(said(id, Saying::TakeBack(note), None)).await?)
        }
        FromOurPages::Add { sent } => {
            let version = chrome::manifest().version();
            Ok(storage::change(Change::added(sent, &moment(&version))?).await?)
        }
        FromOurPages::Export {} => {
            let version = chrome::manifest().version();
            return background::exported(&storage::read().await?, now(), &version).map(Reply::Exported);
        }
        FromOurPages::TryImport { text } => {
            return Ok(Reply::Trial(Box::new(background::trial(&storage::read().await?, &text))));
        }
        FromOurPages::Import { text, take_person, revision } => {
            let saved = storage::change(Change::import(&text, take_person, revision)?).await?;
            look_again().await;
            Ok(saved)
        }
        FromOurPages::Tick { key, ticked } => {
            if key == SYNC && !ticked {
                storage::unshare().await?;
            }
            Ok(storage::change(Change::Ticked { key, ticked }).await?)
        }
        FromOurPages::ResetClosed {} => {
            let saved = storage::change(Change::ResetClosed).await?;
            look_again().await;
            Ok(saved)
        }
        FromOurPages::StartAfresh {} => {
            let document = storage::start_afresh().await?;
            look_again().await;
            Ok(document)
        }
        FromOurPages::Forget {} => {
            storage::forget().await?;
            look_again().await;
            storage::read().await
        }
        FromOurPages::Judge { url, snapshot } => {
            return Ok(Reply::Judgement(Box::new(background::judge(&url, &snapshot))));
        }
        FromOurPages::HandIn { url, snapshot } => {
            let person = storage::read().await.ok().and_then(|document| document.person);
            let version = chrome::manifest().version();
            let capture = background::hand_in(&url, &snapshot, person.as_ref(), &version)?;
            return Ok(Reply::Capture(Box::new(capture)));
        }
        FromOurPages::ByHand { insert, url, lang } => {
            let place = by_hand::Place::new(&url, None, &lang, None)?;
            return Ok(Reply::Text(super::by_hand::text(insert, &place).await?));
        }
        FromOurPages::Open { target } => return open(&target).await.map(|()| Reply::Nothing),
    };
    Ok(Reply::Overview(Box::new(overview(stored).await)))
}

async fn overview(stored: Result<Document, Trouble>) -> Overview {
    let full = storage::is_full().await;
    let (managed, version) = (managed::get().await, chrome::manifest().version());
    background::overview(stored, full, managed, &texts::browser_language(), &version)
}

fn said(id: String, saying: Saying, revision: Option<u32>) -> Change {
    Change::Said { id, saying, clock: clock(), revision }
}
