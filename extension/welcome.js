// Starts the welcome page's Rust. All else is there.

import init, { start_welcome } from "./screens.js";

await init();
await start_welcome();
