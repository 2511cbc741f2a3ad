// Starts the dashboard's Rust. All else is there.

import init, { start_dashboard } from "./screens.js";

await init();
await start_dashboard();
