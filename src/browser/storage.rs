//! The document in the browser's storage: read, changed and written whole, one change at a time.
//!
//! What stood there before stays until the new text has been read back. What is damaged is put aside, never written over; what a
//! newer Objector wrote is left alone. Whether a text is a document, and which, is decided in `store`.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use js_sys::{Array, Date, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::chrome::{self, LOCAL, SESSION, SYNC, StorageArea};
use super::clock::now;
use super::convert::to_js;
use crate::background::Change;
use crate::refusal::Refusal;
use crate::store::share;
use crate::store::{self, Document, Read, Stored, Trouble};

/// The document.
const CURRENT: &str = "objector";

/// The document before the last write, while that write is not known to have held.
const PREVIOUS: &str = "objector.previous";

/// What was found damaged, by the time at which it was put aside.
const DAMAGED: &str = "objector.damaged.";

/// How long a turn to change what is stored is waited for, in milliseconds. It takes some ten; one that takes this long has failed, and
/// must not keep all others from being stored.
const LONGEST_TURN: i32 = 10_000;

/// In the session's storage: the last write failed for want of room.
const FULL: &str = "full";

/// What is stored, as it is.
struct Kept {
    current: JsValue,
    previous: JsValue,
}

impl Kept {
    fn read(&self) -> Result<Read, Trouble> {
        // Anything but a text under our keys is none of our writing, and no document either.
        let text = |value: &JsValue| (!value.is_undefined()).then(|| value.as_string().unwrap_or_default());
        let (current, previous) = (text(&self.current), text(&self.previous));
        store::read(Stored { current: current.as_deref(), previous: previous.as_deref() })
    }
}

/// What is stored.
pub(super) async fn read() -> Result<Document, Trouble> {
    kept().await?.read().map(|read| read.document)
}

/// Makes one change. Gives the document as it is then.
pub(super) async fn change(change: Change) -> Result<Document, Refusal> {
    let _turn = Turn::take().await;
    let kept = kept().await?;
    let Read { mut document, from_previous } = kept.read()?;
    if change.apply(&mut document)? {
        let mut refused = Ok(());
        if from_previous {
            put_aside(&kept.current).await?;
        } else if !kept.current.is_undefined() {
            // There may be room for one document and not for two. The browser's own writing is all or nothing, too: better that alone
            // than a record that takes nothing more when it is half full.
            refused = set(PREVIOUS, &kept.current).await;
        }
        // Firefox says only at times that it is for want of room.
        write(&document).await.map_err(|refusal| match refused {
            Err(Refusal::Full) => Refusal::Full,
            _ => refusal,
        })?;
    }
    Ok(document)
}

/// The change that keeps a failure of Objector itself among the problems.
pub(super) fn problem(what: String) -> Change {
    Change::Problem { what, at: now(), version: chrome::manifest().version() }
}

/// Where what is stored is damaged: puts it aside and begins anew. Where it is not, does nothing.
pub(super) async fn start_afresh() -> Result<Document, Refusal> {
    let _turn = Turn::take().await;
    let kept = kept().await?;
    match kept.read() {
        Ok(read) => Ok(read.document),
        Err(Trouble::Damaged) => {
            put_aside(if kept.current.is_undefined() { &kept.previous } else { &kept.current }).await?;
            let document = Document::default();
            write(&document).await?;
            Ok(document)
        }
        Err(trouble) => Err(trouble.into()),
    }
}

/// Removes everything, whatever it is, and looks whether it is gone.
pub(super) async fn forget() -> Result<(), Refusal> {
    let _turn = Turn::take().await;
    // A browser that never gives out what is shared has taken nothing either.
    if sync().get(&JsValue::NULL).await.is_ok() {
        empty(&sync()).await?;
    }
    empty(&local()).await?;
    empty(&session()).await?;
    CHANGED.set(true);
    Ok(())
}

/// Removes what is shared with the person's other devices, and looks whether it is gone.
pub(super) async fn unshare() -> Result<(), Refusal> {
    let _turn = Turn::take().await;
    empty(&sync()).await
}

async fn empty(area: &StorageArea) -> Result<(), Refusal> {
    area.clear().await.map_err(|_| Refusal::Unwritable)?;
    let left = area.get(&JsValue::NULL).await.map_err(|_| Refusal::Unreadable)?;
    if Object::keys(left.unchecked_ref::<Object>()).length() > 0 {
        return Err(Refusal::Unwritable);
    }
    Ok(())
}

/// What is stored after it was brought together with what is shared.
pub(super) struct Shared {
    pub(super) document: Document,
    /// Whether something came of what is shared.
    pub(super) taken_over: bool,
}

/// Where the person shares the record with their other devices: brings both together. Gives what is stored then, and the turn in which
/// that is so. `arriving`: see [`share::settle`].
pub(super) async fn share(arriving: bool) -> (Turn, Result<Shared, Refusal>) {
    let turn = Turn::take().await;
    let shared = share_in_turn(arriving).await;
    (turn, shared)
}

async fn share_in_turn(arriving: bool) -> Result<Shared, Refusal> {
    let Read { mut document, from_previous } = kept().await?.read()?;
    // What is damaged is put aside by the next change, before anything is written over it.
    if from_previous || !document.settings.is_ticked(store::SYNC) {
        return Ok(Shared { document, taken_over: false });
    }
    let (mut taken_over, mut differs) = (false, false);
    let problem = match sync().get(&JsValue::NULL).await {
        Ok(items) => {
            let settled = share::settle(&mut document, &texts_in(&items), arriving);
            taken_over = settled.changed;
            if carry_out(&settled).await {
                differs = document.synced != settled.synced;
                document.synced = settled.synced;
                settled.problem
            } else {
                Some("storage.sync: not written")
            }
        }
        Err(_) => Some("storage.sync: not read"),
    };
    // One that is known is not counted: it would be met again at each change, for as long as it lasts.
    let problem = problem.filter(|what| document.problems.iter().all(|known| known.what != *what));
    if let Some(what) = problem {
        document.add_problem(what, now(), &chrome::manifest().version());
    }
    if taken_over || differs || problem.is_some() {
        write(&document).await?;
    }
    Ok(Shared { document, taken_over })
}

/// The items of an area, by their keys. We write texts; anything else becomes one that says nothing.
fn texts_in(area: &JsValue) -> BTreeMap<String, String> {
    let keys = Object::keys(area.unchecked_ref::<Object>());
    let keys = keys.iter().filter_map(|key| key.as_string());
    let items = keys.map(|key| {
        let text = item(area, &key).as_string().unwrap_or_default();
        (key, text)
    });
    items.collect()
}

/// Changes what is shared; gives whether the browser took it. What it does not take now it may take at the next change.
async fn carry_out(settled: &share::Settled) -> bool {
    let removed = settled.remove.is_empty() || sync().remove(&to_js(&settled.remove)).await.is_ok();
    removed && (settled.write.is_empty() || sync().set(&to_js(&settled.write)).await.is_ok())
}

/// Whether what is stored has changed since this was last asked.
pub(super) fn take_changed() -> bool {
    CHANGED.replace(false)
}

/// Whether the last write failed for want of room.
pub(super) async fn is_full() -> bool {
    match session().get(&FULL.into()).await {
        Ok(items) => item(&items, FULL).is_truthy(),
        Err(_) => false,
    }
}

async fn kept() -> Result<Kept, Trouble> {
    let keys = Array::of2(&CURRENT.into(), &PREVIOUS.into());
    let items = local().get(&keys).await.map_err(|_| Trouble::Unreadable)?;
    Ok(Kept { current: item(&items, CURRENT), previous: item(&items, PREVIOUS) })
}

/// Writes the document, reads it back, and only then lets go of the one before.
async fn write(document: &Document) -> Result<(), Refusal> {
    let text = JsValue::from(document.to_text().ok_or(Refusal::Broken)?);
    set(CURRENT, &text).await?;
    CHANGED.set(true);
    let items = local().get(&CURRENT.into()).await.map_err(|_| Refusal::Unwritable)?;
    if item(&items, CURRENT) != text {
        return Err(Refusal::Unwritable);
    }
    // Where it stays, it is not looked at as long as the new document is whole, and the next write replaces it.
    local().remove(&PREVIOUS.into()).await.ok();
    Ok(())
}

async fn put_aside(damaged: &JsValue) -> Result<(), Refusal> {
    set(&format!("{DAMAGED}{}", Date::now()), damaged).await
}

async fn set(key: &str, value: &JsValue) -> Result<(), Refusal> {
    match local().set(&items(key, value)).await {
        Ok(_) => {
            if key == CURRENT {
                session().remove(&FULL.into()).await.ok();
            }
            Ok(())
        }
        Err(error) if is_about_room(&error) => {
            // Said where there is room. It is lost when the browser is closed, and found out anew at the next write.
            session().set(&items(FULL, &JsValue::TRUE)).await.ok();
            Err(Refusal::Full)
        }
        Err(_) => Err(Refusal::Unwritable),
    }
}

/// Both browsers say "quota" in the message or the name of such an error, and nothing that is more exact.
fn is_about_room(error: &JsValue) -> bool {
    ["message", "name"].into_iter().any(|property| {
        item(error, property).as_string().is_some_and(|text| text.to_ascii_lowercase().contains("quota"))
    })
}

fn local() -> StorageArea {
    LOCAL.with(Clone::clone)
}

fn session() -> StorageArea {
    SESSION.with(Clone::clone)
}

fn sync() -> StorageArea {
    SYNC.with(Clone::clone)
}

fn item(items: &JsValue, key: &str) -> JsValue {
    Reflect::get(items, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn items(key: &str, value: &JsValue) -> JsValue {
    let items = Object::new();
    // Setting a property of a plain object that was just made does not fail.
    Reflect::set(&items, &key.into(), value).ok();
    items.into()
}

thread_local! {
    /// Whether something was written of which nobody took notice yet. Lost with the background: what follows from a change is also done
    /// when the clock strikes.
    static CHANGED: Cell<bool> = const { Cell::new(false) };
}

/// The turn to change what is stored. A change reads, decides and writes; two that overlap would lose one of them.
pub(super) struct Turn {
    over: Option<Function>,
}

thread_local! {
    /// Fulfilled when the last turn that was asked for is over.
    static LAST_TURN: RefCell<Promise> = RefCell::new(Promise::resolve(&JsValue::UNDEFINED));
}

impl Turn {
    /// Waits until all turns that were asked for before are over, or the last of them is late beyond measure.
    async fn take() -> Turn {
        let mut over = None;
        let mine = Promise::new(&mut |resolve, _| over = Some(resolve));
        let before = LAST_TURN.with(|last| last.replace(mine));
        let late = Promise::new(&mut |resolve, _| drop(chrome::call_after(&resolve, LONGEST_TURN)));
        // These promises are never rejected.
        JsFuture::from(Promise::race(&Array::of2(&before, &late))).await.ok();
        Turn { over }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(over) = &self.over {
            over.call0(&JsValue::UNDEFINED).ok();
        }
    }
}
