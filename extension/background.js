// The background: hands every message to the WebAssembly module and its answer back. It decides nothing.
//
// The listeners are registered at once, in the first turn of this script: the browser starts the background for a message and drops
// the message if nobody listens by then. The browser may stop it again at any moment; nothing is kept here but unanswered replies.

import init, { handle, note } from "./objector.js";

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
});

// Content scripts run beside the page's own scripts and need nothing that is stored. Chrome can shut them out of the storage;
// Firefox cannot, and has no such function or refuses.
chrome.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => {});

load().catch(() => {
  // Said to whoever asks.
});
