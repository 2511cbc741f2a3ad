// Starts the popup's Rust. All else is there.

import init, { start_popup } from "./screens.js";

// Wakes the background while the module loads here; it may have been stopped. Whether it answers is found out below.
chrome.runtime.sendMessage({ kind: "overview" }).catch(() => {});
await init();
await start_popup();
