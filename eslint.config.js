// What the JavaScript of the extension is held to. What must never be in it is forbidden here as well as in tests/tidy.rs.

import globals from "globals";

const rules = {
  "no-unused-vars": "error",
  "no-undef": "error",
  "no-var": "error",
  "prefer-const": "error",
  eqeqeq: "error",
  curly: ["error", "multi-line"],
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-console": ["error", { allow: ["error"] }],
  "no-restricted-globals": ["error", "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage", "sessionStorage", "indexedDB"],
  "no-restricted-properties": [
    "error",
    { property: "submit", message: "The person sends the form, never Objector." },
    { property: "requestSubmit", message: "The person sends the form, never Objector." },
    { property: "innerHTML", message: "Texts enter a page as text." },
    { property: "outerHTML", message: "Texts enter a page as text." },
    { property: "insertAdjacentHTML", message: "Texts enter a page as text." },
  ],
};

export default [
  {
    files: ["extension/*.js"],
    languageOptions: { ecmaVersion: "latest", sourceType: "module", globals: { ...globals.browser, ...globals.webextensions } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules,
  },
  // A content script is no module; `cargo xtask inspect` calls its `takeSnapshot` on pages that the extension leaves alone.
  { files: ["extension/content.js"], languageOptions: { sourceType: "script" }, rules: { strict: ["error", "global"], "no-unused-vars": ["error", { varsIgnorePattern: "^takeSnapshot$" }] } },
];
