//! The document of one of our own pages: finds its elements, puts texts into them, copies its templates, listens.
//!
//! The HTML files hold the elements; `data-text` and `data-label` name the message that belongs into each. Whatever is put in is
//! put in as text. An element that is not there is passed over: a page that lacks one shows less, and still works.

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, DocumentFragment, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement,
    HtmlTemplateElement, HtmlTextAreaElement, NodeList,
};

use crate::text::Texts;

/// What names a message.
const NAMED: &str = "[data-text], [data-label]";

thread_local! {
    /// The listeners of this page. They live as long as the page does.
    static LISTENERS: RefCell<Vec<EventListener>> = const { RefCell::new(Vec::new()) };
}

/// The document of the page that this runs in.
#[derive(Clone)]
pub(super) struct Screen {
    document: Document,
}

impl Screen {
    /// `None` in the background, which has no document.
    pub(super) fn here() -> Option<Screen> {
        web_sys::window()?.document().map(|document| Screen { document })
    }

    /// Puts the texts into all elements and templates that name one.
    pub(super) fn speak(&self, texts: &Texts) {
        if let Some(root) = self.document.document_element() {
            set(&root, "lang", texts.language().code());
        }
        if let Ok(elements) = self.document.query_selector_all(NAMED) {
            speak(&elements, texts);
        }
        if let Ok(templates) = self.document.query_selector_all("template") {
            for template in elements_of::<HtmlTemplateElement>(&templates) {
                if let Ok(elements) = template.content().query_selector_all(NAMED) {
                    speak(&elements, texts);
                }
            }
        }
    }

    /// Shows the page, which is hidden while it holds nothing yet.
    pub(super) fn is_ready(&self) {
        if let Some(body) = self.document.body() {
            set(&body, "data-ready", "");
        }
    }

    /// What follows the page's address, with its `#`; empty where nothing does.
    pub(super) fn part(&self) -> String {
        self.document.location().and_then(|location| location.hash().ok()).unwrap_or_default()
    }

    /// Opens the page anew.
    pub(super) fn reload(&self) {
        if let Some(location) = self.document.location() {
            location.reload().ok();
        }
    }

    /// The element of an id.
    pub(super) fn element(&self, id: &str) -> Option<HtmlElement> {
        self.document.get_element_by_id(id)?.dyn_into().ok()
    }

    /// The first element that a selector finds.
    pub(super) fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.document.query_selector(selector).ok()??.dyn_into().ok()
    }

    /// All elements that a selector finds.
    pub(super) fn all(&self, selector: &str) -> Vec<HtmlElement> {
        self.document.query_selector_all(selector).map(|list| elements_of(&list)).unwrap_or_default()
    }

    /// Puts a text into an element; an empty one hides it.
    pub(super) fn say(&self, id: &str, text: &str) {
        if let Some(element) = self.element(id) {
            say(&element, text);
        }
    }

    /// Puts a text into a live region, which stays in place when it is empty. The same text once more is left as it is, and not
    /// read out again.
    pub(super) fn announce(&self, id: &str, text: &str) {
        if let Some(element) = self.element(id)
            && element.text_content().as_deref() != Some(text)
        {
            element.set_text_content(Some(text));
        }
    }

    /// Shows or hides an element.
    pub(super) fn show(&self, id: &str, shown: bool) {
        if let Some(element) = self.element(id) {
            element.set_hidden(!shown);
        }
    }

    /// Moves the focus to an element.
    pub(super) fn focus(&self, id: &str) {
        if let Some(element) = self.element(id) {
            element.focus().ok();
        }
    }

    /// The element that has the focus, where one has.
    pub(super) fn focused(&self) -> Option<Element> {
        self.document.active_element().filter(|element| element.tag_name() != "BODY")
    }

    /// Replaces what stands in an element.
    pub(super) fn fill(&self, id: &str, pieces: impl IntoIterator<Item = Piece>) {
        if let Some(element) = self.element(id) {
            fill(&element, pieces);
        }
    }

    /// A copy of a template's one element.
    pub(super) fn piece(&self, template: &str) -> Option<Piece> {
        let template: HtmlTemplateElement = self.element(template)?.dyn_into().ok()?;
        let copy: DocumentFragment = template.content().clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        let element = copy.first_element_child()?.dyn_into().ok()?;
        Some(Piece { element })
    }

    /// A new element with a text.
    pub(super) fn made(&self, tag: &str, text: &str) -> Option<Piece> {
        let element: HtmlElement = self.document.create_element(tag).ok()?.dyn_into().ok()?;
        element.set_text_content(Some(text));
        Some(Piece { element })
    }

    /// Listens for an event anywhere in the page, for as long as the page lives.
    pub(super) fn on(&self, event: &'static str, heard: impl Fn(&Event) + 'static) {
        // A form's `submit` must be kept from leaving the page.
        let options = EventListenerOptions::enable_prevent_default();
        let listener =
            EventListener::new_with_options(&self.document, event, options, move |event| heard(event));
        LISTENERS.with_borrow_mut(|listeners| listeners.push(listener));
    }
}

/// A copy of a template. Its parts are named by `data-slot`.
pub(super) struct Piece {
    element: HtmlElement,
}

impl Piece {
    /// The element itself.
    pub(super) fn element(&self) -> &HtmlElement {
        &self.element
    }

    /// A part.
    pub(super) fn slot(&self, name: &str) -> Option<HtmlElement> {
        self.element.query_selector(&format!("[data-slot=\"{name}\"]")).ok()??.dyn_into().ok()
    }

    /// Puts a text into a part; an empty one hides it.
    pub(super) fn say(&self, slot: &str, text: &str) {
        if let Some(element) = self.slot(slot) {
            say(&element, text);
        }
    }

    /// Sets an attribute of a part.
    pub(super) fn set(&self, slot: &str, attribute: &str, value: &str) {
        if let Some(element) = self.slot(slot) {
            set(&element, attribute, value);
        }
    }

    /// Shows or hides a part.
    pub(super) fn show(&self, slot: &str, shown: bool) {
        if let Some(element) = self.slot(slot) {
            element.set_hidden(!shown);
        }
    }

    /// Replaces what stands in a part.
    pub(super) fn fill(&self, slot: &str, pieces: impl IntoIterator<Item = Piece>) {
        if let Some(element) = self.slot(slot) {
            fill(&element, pieces);
        }
    }
}

/// What an event calls for: the word in `data-do` at or around the element where it happened, and that element.
pub(super) fn called_for(event: &Event) -> Option<(String, Element)> {
    let element = target(event)?.closest("[data-do]").ok()??;
    Some((element.get_attribute("data-do")?, element))
}

/// The element where an event happened.
pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What stands in an input, a select or a textarea.
pub(super) fn value(element: &Element) -> Option<String> {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        Some(input.value())
    } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        Some(select.value())
    } else {
        element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value)
    }
}

/// Puts a text into an input, a select or a textarea.
pub(super) fn set_value(element: &Element, text: &str) {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        select.set_value(text);
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(text);
    }
}

/// Sets an attribute.
pub(super) fn set(element: &Element, attribute: &str, value: &str) {
    // Fails only for a name that is none; all names are in this folder.
    element.set_attribute(attribute, value).ok();
}

/// The elements of a list that are of a kind.
pub(super) fn elements_of<T: JsCast>(list: &NodeList) -> Vec<T> {
    (0..list.length()).filter_map(|place| list.get(place)?.dyn_into().ok()).collect()
}

fn say(element: &HtmlElement, text: &str) {
    element.set_text_content(Some(text));
    element.set_hidden(text.is_empty());
}

fn fill(element: &HtmlElement, pieces: impl IntoIterator<Item = Piece>) {
    element.set_text_content(None);
    for piece in pieces {
        element.append_child(&piece.element).ok();
    }
}

fn speak(elements: &NodeList, texts: &Texts) {
    for element in elements_of::<Element>(elements) {
        if let Some(id) = element.get_attribute("data-text") {
            element.set_text_content(Some(&texts.say(&id)));
        }
        if let Some(id) = element.get_attribute("data-label") {
            set(&element, "aria-label", &texts.say(&id));
        }
    }
}
