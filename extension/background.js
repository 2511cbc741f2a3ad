// The background: hands every message to the WebAssembly module and its answer back. It decides nothing.
//
// The listeners are registered at once, in the first turn of this script: the browser starts the background for a message and drops
// the message if nobody listens by then. The browser may stop it again at any moment; nothing is kept here but unanswered replies.

import init, { by_hand, clock_struck, handle, items_arrived, note, offer_by_hand } from "./objector.js";

/** @type {Promise<unknown> | undefined} */
let ready;

/** The module, compiled once. A failed attempt is not kept, so that the next message tries again. */
function load() {
  ready ??= init({ module_or_path: chrome.runtime.getURL("objector_bg.wasm") }).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

/** @typedef {(answer: unknown) => void} Reply */

/** Replies that are still owed. @type {Set<Reply>} */
const owed = new Set();

const BROKEN = { error: { kind: "broken" } };

/** How long after a failure a reply may still come, in milliseconds. */
const PATIENCE = 1000;

/** @param {Reply} reply @param {unknown} answer */
function settle(reply, answer) {
  if (owed.delete(reply)) {
    reply(answer);
  }
}

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  owed.add(reply);
  load()
    .then(() => handle(message, sender))
    .then(
      (answer) => settle(reply, answer),
      (error) => {
        settle(reply, BROKEN);
        console.error("Objector could not answer:", error);
      },
    );
  // The answer comes later.
  return true;
});

// Something in the module has failed. One of the replies will never come from it; those of the others are on their way.
self.addEventListener("objector-broke", (event) => {
  const owedByThen = [...owed];
  setTimeout(() => owedByThen.forEach((reply) => settle(reply, BROKEN)), PATIENCE);
  const place = event instanceof CustomEvent ? event.detail : "";
  console.error(`Objector failed at ${place}`);
  // Not from within the failing call itself.
  setTimeout(() => note(`failed at ${place}`), 0);
});

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") {
    chrome.tabs.create({ url: chrome.runtime.getURL("welcome.html") });
  }
  begin();
  enter().catch((error) => console.error("Objector could not look at what is open:", error));
});
chrome.runtime.onStartup.addListener(begin);

function begin() {
  offerByHand();
  strike();
}

/** Lets the content script into Meta's pages that are open already. After an update the old one can no longer speak to anybody. Firefox
 * does so by itself. */
async function enter() {
  const { host_permissions: url } = chrome.runtime.getManifest();
  for (const { id: tabId } of await chrome.tabs.query({ url })) {
    if (tabId === undefined || (await chrome.tabs.sendMessage(tabId, { kind: "look" }).catch(() => null))) continue;
    // Where it may not be, as in a tab that the browser has put to sleep, it comes with the next load.
    await chrome.scripting.executeScript({ target: { tabId }, files: ["content.js"] }).catch(() => {});
  }
}

function offerByHand() {
  load().then(offer_by_hand).catch((error) => console.error("Objector could not make its menu:", error));
}

// The clock: some day something is due, with nobody at a form. The browser keeps it while the background sleeps, but not always when
// it is closed itself, or when Objector was switched off for a while.
const CLOCK = "clock";
const HOURS = 3;

chrome.alarms.onAlarm.addListener(strike);
chrome.alarms.get(CLOCK).then((there) => {
  if (!there) chrome.alarms.create(CLOCK, { delayInMinutes: 1, periodInMinutes: HOURS * 60 });
});

function strike() {
  load().then(clock_struck).catch((error) => console.error("Objector could not look what is due:", error));
}

// Objector may give notices once the person has allowed it. All of them lead to what is due on the dashboard.
function openDashboard() {
  chrome.tabs.create({ url: chrome.runtime.getURL("dashboard.html#due") });
}

function listenToNotices() {
  chrome.notifications?.onClicked.addListener(openDashboard);
}
listenToNotices();
chrome.permissions.onAdded.addListener(listenToNotices);

/** How long what comes from another device is waited for to come whole, in milliseconds. */
const ARRIVAL = 1000;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let arrival;

// Also told of what this device writes itself; there is then nothing to do.
chrome.storage.sync?.onChanged.addListener(() => {
  clearTimeout(arrival);
  arrival = setTimeout(() => {
    load().then(items_arrived).catch((error) => console.error("Objector could not share:", error));
  }, ARRIVAL);
});

// Firefox for Android has no such commands. A tab that does not listen shows none of Meta's forms.
chrome.commands?.onCommand.addListener((command, tab) => {
  if (command === "fill" && tab?.id !== undefined) {
    chrome.tabs.sendMessage(tab.id, { kind: "fill" }).catch(() => {});
  }
});

// The next two run in the page's tab, beside the page's own scripts. Firefox for Android has no such menu.

/** What is known of the field that has the focus; nothing of a password. */
function lookAtFocus() {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  if (!(el instanceof HTMLElement) || el.matches("[type=password]")) return null;
  const field = el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement ? el : null;
  const selected = (field?.selectionEnd ?? 0) - (field?.selectionStart ?? 0);
  const room = field && field.maxLength > 0 ? Math.max(0, field.maxLength - field.value.length + selected) : null;
  return { lang: document.documentElement.lang, room };
}

/** Puts a text where the caret is, as pasting does. @param {string} text */
function insertAtCaret(text) {
  return document.execCommand("insertText", false, text);
}

chrome.contextMenus?.onClicked.addListener(async (press, tab) => {
  try {
    await load();
    const target = { tabId: tab?.id ?? -1, frameIds: [press.frameId ?? 0] };
    const [{ result: spot }] = await chrome.scripting.executeScript({ target, func: lookAtFocus });
    const text = spot && (await by_hand(press, spot));
    if (text) await chrome.scripting.executeScript({ target, func: insertAtCaret, args: [text] });
  } catch (error) {
    console.error("Objector could not write into this field:", error);
    await note(`by hand: ${error instanceof Error ? error.name : "unknown"}`);
  }
});

// Content scripts run beside the page's own scripts and need nothing that is stored. Chrome can shut them out of the storage;
// Firefox cannot, and has no such function or refuses.
for (const area of [chrome.storage.local, chrome.storage.sync, chrome.storage.managed]) {
  area?.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => {});
}

load().catch(() => {
  // Said to whoever asks.
});
