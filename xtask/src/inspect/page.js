// What `cargo xtask inspect` does inside a page: counts its controls as the contract counts, reads them,
// waits until all is quiet.
//
// An expression: a function that makes the tools, once a document. It runs in a world beside the page's own,
// from before the page's first script, so it knows what stood in a control before anybody wrote there. It
// shares no code with the extension: where the two count differently, one of them is wrong, and it shows.
() => {
  const CONTROLS = "input, textarea, select, [role=combobox], [contenteditable]";
  const NO_CONTROLS = new Set(["hidden", "submit", "button", "reset", "image"]);
  const OURS = "objector-card, objector-banner";
  const tidy = (text) => (text ?? "").replace(/\s+/g, " ").trim();

  /** All elements in document order; those of an open shadow root at their host's place. */
  function* elements(root) {
    for (const element of root.children) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
      yield* elements(element);
    }
  }

  const isControl = (element) =>
    element.matches(CONTROLS) && !(element instanceof HTMLInputElement && NO_CONTROLS.has(element.type));
  const isChoice = (element) => element instanceof HTMLInputElement && (element.type === "radio" || element.type === "checkbox");

  /** The controls, each an array of the elements that count as one. */
  function controls() {
    const found = [];
    const groups = new Map();
    for (const element of elements(document)) {
      if (!isControl(element)) continue;
      if (!isChoice(element) || !element.name) {
        found.push([element]);
        continue;
      }
      // Buttons of one name are one group within a form; without a form, within the document or the shadow
      // root.
      const owner = element.form ?? element.getRootNode();
      if (!groups.has(owner)) groups.set(owner, new Map());
      const key = `${element.type} ${element.name}`;
      const group = groups.get(owner).get(key);
      if (group) {
        group.push(element);
      } else {
        const members = [element];
        groups.get(owner).set(key, members);
        found.push(members);
      }
    }
    return found;
  }

  function choiceLabel(element) {
    const referred = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    return (
      tidy([...element.labels].map((label) => label.textContent).join(" ")) ||
      tidy(referred.map((id) => element.getRootNode().getElementById(id)?.textContent).join(" ")) ||
      tidy(element.getAttribute("aria-label")) ||
      tidy(element.nextSibling?.textContent)
    );
  }

  function valueOf(members) {
    const [first] = members;
    if (isChoice(first)) {
      const told = members.some(({ value }) => value !== "" && value !== "on");
      const checked = members.filter((one) => one.checked).map((one) => (told ? one.value : choiceLabel(one)));
      return first.type === "radio" ? (checked[0] ?? "") : checked;
    }
    if (first.matches("input[type=file]")) return "";
    return first.matches("input, textarea, select") ? first.value : first.innerText.trim();
  }

  // ---- What stood in a control before anybody wrote there

  /** By a control's first element: what stood there, whether it had the focus, whether it was written to since. */
  const known = new WeakMap();

  /** The last control of each name and shape, for pages that draw their controls again. */
  const last = new Map();

  const shapeOf = ([first]) =>
    [first.localName, first.type, ...["id", "name", "aria-label", "placeholder"].map((name) => first.getAttribute(name))].join("\n");

  /** Notes what stands in controls that were not seen before. */
  function meet() {
    for (const members of controls()) {
      const shape = shapeOf(members);
      const old = last.get(shape);
      last.set(shape, members);
      if (known.has(members[0])) continue;
      // Drawn again with what was written into the one before it: what stood there before that is what
      // counts.
      const state = old && !old[0].isConnected ? known.get(old[0]) : undefined;
      const taken = state?.written && String(valueOf(old)) === String(valueOf(members));
      known.set(members[0], taken ? { ...state } : { before: valueOf(members), focused: false, written: false });
    }
  }

  const targetOf = (event) => event.composedPath()[0];
  const controlAt = (event) => controls().find((members) => members.includes(targetOf(event)));

  // The extension and a person both give a control the focus before they write. What the page itself put
  // there by then, late or not, is what stood there before.
  function focused(event) {
    const members = controlAt(event);
    const state = members && known.get(members[0]);
    if (state && !state.written) Object.assign(state, { before: valueOf(members), focused: true });
  }

  function written(event) {
    const members = controlAt(event);
    const state = members && known.get(members[0]);
    if (state?.focused) state.written = true;
  }

  // ---- Quiet

  let changed = performance.now();
  const stir = () => {
    changed = performance.now();
  };
  const watcher = new MutationObserver(() => {
    stir();
    watchShadows();
    meet();
  });
  const CHANGES = { subtree: true, childList: true, attributes: true, characterData: true };
  const watched = new WeakSet();

  function watch(root) {
    if (!root || watched.has(root)) return;
    watched.add(root);
    watcher.observe(root, CHANGES);
  }

  function watchShadows() {
    for (const element of elements(document)) watch(element.shadowRoot);
  }

  watcher.observe(document, CHANGES);
  addEventListener("focusin", focused, true);
  addEventListener("input", written, true);
  for (const type of ["input", "change", "click"]) addEventListener(type, stir, true);
  watchShadows();
  meet();

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  /** Waits until nothing has changed for a while, at most so long. A page with scripts and no form yet gets more time to draw one. */
  async function settle(quiet, bare, most) {
    const end = performance.now() + most;
    for (;;) {
      const now = performance.now();
      if (now >= end) return false;
      const needed = document.scripts.length > 0 && controls().length === 0 ? bare : quiet;
      if (document.readyState === "complete" && now - changed >= needed) return true;
      await pause(25);
    }
  }

  // ---- What is asked for

  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const largest = (places) => {
    const count = (place) => controls().filter(([first]) => place.contains(first)).length;
    return places.map((place) => [place, count(place)]).reduce((a, b) => (b[1] >= a[1] && b[1] > 0 ? b : a), [null, 0])[0];
  };

  return {
    settle,

    /** Watches shadow roots that are closed to this world too. */
    watch: (...roots) => roots.forEach(watch),

    /** When something last changed, for comparing. */
    changed: () => changed,

    /** From now on, what stands there now is what stood there before. */
    begin() {
      for (const members of controls()) known.set(members[0], { before: valueOf(members), focused: false, written: false });
    },

    read() {
      meet();
      return controls().map((members) => ({
        id: members[0].getAttribute("id") ?? "",
        name: members[0].getAttribute("name") ?? "",
        before: known.get(members[0]).before,
        after: valueOf(members),
      }));
    },

    control: (index) => controls().slice(index, index + 1).map(([first]) => first),

    /** Where the extension shows something. */
    panels: () => [...elements(document)].filter((element) => element.matches(OURS)),

    /** What a panel says, buttons and links left out; `null` where it cannot be seen. */
    said(host, root) {
      const texts = [...root.querySelectorAll(".title, .asks, .state")].filter(shown).map((element) => element.innerText);
      const text = tidy(texts.join(" "));
      return { kind: host.localName, index: Number(host.getAttribute("for")), text: shown(host) && text ? text : null };
    },

    /** The extension's own buttons of a class that can be seen. */
    buttons: (root, name) => [...root.querySelectorAll(`button.${name}`)].filter(shown),

    /** What a person would press to send the page's form. */
    submitters() {
      const open = (element) => shown(element) && !element.disabled && !element.closest(OURS);
      const form = largest([...elements(document)].filter((element) => element.localName === "form"));
      const own = form ? [...form.elements].filter((element) => element.type === "submit" && open(element)) : [];
      if (own.length > 0) return own.slice(-1);
      const places = [...elements(document)].filter((element) => element.matches("dialog, [role=dialog], main, [role=main]"));
      const place = form ?? largest(places) ?? document.body;
      return [...place.querySelectorAll("button, [role=button], input[type=button]")].filter(open).slice(-1);
    },
  };
}
