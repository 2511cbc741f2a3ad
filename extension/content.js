// Eyes and hands on a page: reads its form, carries out what the background planned, shows what the background says. It knows
// nothing of Meta, law or languages, has no words and no look of its own, asks no network, stores nothing, cannot send a form.
// What the data means: src/snapshot.rs, src/plan.rs, src/wire.rs. Outside of an extension this file only defines functions.
"use strict";
const CONTROLS =
  "input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image]), textarea, select, " +
  "[role=combobox], [contenteditable]";
const HEADINGS = "h1, h2, h3, h4, [role=heading], legend, #m-future-page-header-title";
const BUTTONS = "button, [role=button], [type=submit], [type=button]";
const DIALOGS = "dialog, [role=dialog], [aria-modal=true]";
const REGIONS = `form, main, body, td, th, [role=main], ${DIALOGS}`;
const MUTE = `svg, [role=listbox], ${CONTROLS}`;
const FORM_NAMES = /^(support_form_(id|locale_id|hidden_fields)|form_id|contact_form_id)$/;
/** What a look is about: all but the elements that long pages have most of. Asked for in this way it costs a fifth of the time. */
const SEEN = ":not(div, span, a, p, li, ul, img, i, b, svg, path, br, label, option, script), [role], [contenteditable]";

// A form's inputs may bear the names of its members, so members of what may be a form are taken from the prototype. Nothing is asked
// for what it is an instance of: in a frame, all is made by other constructors.
const E = Element.prototype;
const [closest, matches, contains, find, boxOf, isThere] = [
  "closest", "matches", "contains", "querySelectorAll", "getBoundingClientRect", "checkVisibility",
].map((name) => (el, ...more) => E[name].apply(el, more));
/** The frame around an element's document, where that is of this origin. */
const frameOf = (el) => el.ownerDocument.defaultView?.frameElement;
/** The parent element, out of a shadow root and out of a frame too. @type {(el: any) => any} */
const parentOf = (el) => Reflect.get(E, "parentElement", el) ?? el.getRootNode().host ?? frameOf(el);
const attr = (el, name) => tidy(E.getAttribute.call(el, name) ?? "");
/** @type {(el: any) => any} */
const isChoice = (el) => /^(radio|checkbox)$/.test(el.type);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const tidy = (text, most = 300) => `${text}`.slice(0, 9 * most).replace(/\s+/g, " ").trim().slice(0, most).toWellFormed();
const bare = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s().-]/g, "");

// ---- Finding out, once a look

/** What was found out in the look that is being taken; between looks, the page goes on changing. @type {Map<any, Map<any, any>> | null} */
let known = null;
/** How many more nodes this look may read the text of. */
let readable = 2e5;

/** Asks the same of an element only once a look. @template T @param {(el: any) => T} ask @returns {(el: any) => T} */
const once = (ask) => (el) => {
  const answers = known?.get(ask) ?? new Map();
  known?.set(ask, answers);
  if (!answers.has(el)) answers.set(el, ask(el));
  return answers.get(el);
};

const isDrawn = once((el) => isThere(el, { visibilityProperty: true, opacityProperty: true }));

/** The labels in a document or shadow root by their control: to ask each control for its own has the browser search the whole page. */
const labelsIn = once((root) => Map.groupBy(root.querySelectorAll("label"), (label) => label.control));
/** @returns {any[]} */
const labelsFor = (el) => labelsIn(el.getRootNode()).get(el) ?? [];

/** The text that a person sees inside an element, shadow roots included, without what stands in controls. */
function textOf(root, most = 300) {
  if (!root) return "";
  const seen = isDrawn(root);
  const nodes = [];
  const enter = (el) => nodes.push(el.firstChild, el.shadowRoot?.firstChild);
  let text = "";
  enter(root);
  for (let steps = 5e3; steps-- && readable-- > 0 && nodes.length && text.length < 2 * most; ) {
    const node = nodes.pop();
    if (!node) continue;
    nodes.push(node.nextSibling);
    if (node.nodeType === 3) text += ` ${node.data}`;
    else if (node.nodeType === 1 && !matches(node, MUTE) && (!seen || isDrawn(node))) enter(node);
  }
  return tidy(text, most);
}
const shortTextOf = once((el) => textOf(el));

/** The texts that an attribute refers to by id. */
const referred = (el, name) => tidy(attr(el, name).split(" ", 8).map((id) => shortTextOf(el.getRootNode().getElementById(id))).join(" "));

/** The nearest text before or after an element, up to the next control. */
function beside(el, root, way = "previousNode") {
  // Elements and texts.
  const walker = document.createTreeWalker(root, 5);
  walker.currentNode = el;
  let text = "";
  for (let left = 40, node; left && (node = walker[way]()); left--) {
    const around = node.nodeType === 3 ? parentOf(node) : node;
    if (closest(around, CONTROLS) || (text.trim() && node === around && !matches(node, "b, em, strong, span, a"))) break;
    if (node !== around && isDrawn(around)) text = way === "nextNode" ? `${text} ${node.data}` : `${node.data} ${text}`;
  }
  return tidy(text);
}

/** What matters in a document or shadow root, in document order, with what open shadow roots hold at their host's place. */
function elementsIn(root, roots) {
  const here = root.querySelectorAll(SEEN);
  const found = [];
  let next = 0;
  roots.push(root);
  const walker = document.createTreeWalker(root, 1);
  for (let host; (host = walker.nextNode()); ) {
    if (host.shadowRoot?.host !== host) continue;
    // 4: what follows.
    while (next < here.length && !(host.compareDocumentPosition(here[next]) & 4)) found.push(here[next++]);
    found.push(...elementsIn(host.shadowRoot, roots));
  }
  while (next < here.length) found.push(here[next++]);
  return found;
}

/** All that matters on the page, and the documents and shadow roots that it is in. What frames hold comes last: those of the page's own origin. */
function survey() {
  const roots = [];
  const found = elementsIn(document, roots);
  for (const frame of found) {
    const inside = matches(frame, "iframe") && frame.contentDocument;
    const isOwn = inside?.body && inside.defaultView?.origin === origin;
    if (isOwn && sees(frame) && roots.length < 100) found.push(...elementsIn(inside, roots));
  }
  return { found, roots };
}

const isTiny = ({ width, height }) => width < 3 || height < 3;

/** How much is seen through an element; 0 where it hides what is inside of it. @type {(el: any) => number} */
const opacityOf = once((el) => {
  if (!el) return 1;
  const { filter, overflow, opacity } = getComputedStyle(el);
  const flat = overflow !== "visible" && isTiny(boxOf(el)) && !matches(el, "html, body");
  const hides = flat || el.currentCSSZoom < 0.3 || matches(el, "[aria-hidden=true], [inert]") || /opacity\(0(\.0\d*)?\)/.test(filter);
  return hides ? 0 : opacityOf(parentOf(el)) * +opacity;
});

/** Whether a person sees an element, but for what lies over it. */
function sees(el) {
  const box = boxOf(el);
  const { scrollX, scrollY } = el.ownerDocument.defaultView;
  const isInPage = box.right + scrollX > 0 && box.bottom + scrollY > -2000 && box.left + scrollX < 3000;
  if (isDrawn(el) && isInPage && !isTiny(box) && opacityOf(el) >= 0.1) return true;
  // Pages like to hide these and draw them by their label.
  return (isChoice(el) || el.type === "file") && isThere(el) && labelsFor(el).some(sees);
}

// ---- Reading

/** Where the person has written, and where this script has. */
const touched = new WeakSet();
const marks = new WeakMap();
/** The type of an input. */
const typeOf = (el) => (matches(el, "input") ? el.type : "");

function kindOf(el) {
  const type = typeOf(el);
  if (isChoice(el) || type === "file") return type;
  if (matches(el, "select")) return "select";
  if (type && !/^(text|email|tel|url|search|number)$/.test(type)) return "other";
  if (matches(el, "[role=combobox], [aria-autocomplete=list], [aria-autocomplete=both]")) return "combobox";
  return type ? "text" : matches(el, "textarea") ? "area" : "editable";
}

/** What names a control more closely than its surroundings do. */
const ownLabels = (el) => [
  ...labelsFor(el).map((label) => ["label", shortTextOf(label)]),
  ["labelled-by", referred(el, "aria-labelledby")],
  ["aria-label", attr(el, "aria-label")],
];

/** What a page calls a control. */
const nameOf = (el) => JSON.stringify([attr(el, "name"), ownLabels(el)]);

/** What a radio button or check box says: on old pages, bare text beside it. */
function choiceText(el) {
  const root = parentOf(el);
  return ownLabels(el).find(([, text]) => text)?.[1] || beside(el, root, "nextNode") || beside(el, root);
}

function choicesOf({ kind, el, members }) {
  const options = (kind === "select" ? [...el.options] : members.filter(isChoice)).slice(0, 500);
  return options.map((one) => ({ value: one.value, label: tidy(one.label ?? choiceText(one)), chosen: one.selected ?? one.checked }));
}

/** What stands in a control, as it is compared before it is written to. @returns {string} */
function valueOf({ el, members }) {
  if (isChoice(el)) {
    const checked = members.filter((one) => one.checked);
    return checked.map((one) => (/^(on)?$/.test(one.value) ? choiceText(one) : one.value)).join("\n");
  }
  if (/^(file|password)$/.test(el.type)) return "";
  return (matches(el, "input, select, textarea") ? el.value : el.innerText.trim()).slice(0, 20000).toWellFormed();
}

const isTouched = ({ members }) => members.some((one) => touched.has(one));

/** A combobox around a text field is written to through that field. */
const canWrite = (el) =>
  !matches(el, ":disabled, [readonly], [aria-disabled=true], [aria-readonly=true], [contenteditable=false i]") &&
  (matches(el, "input, select, textarea") || !find(el, CONTROLS).length);

/** Whether what stands there is what this script wrote. */
function isOurs(field) {
  const { before, wrote } = marks.get(field.el) ?? {};
  return before !== wrote && wrote === valueOf(field);
}

/** The element around a control that holds neither of its neighbours. */
function rowOf({ el, members }, others) {
  let row = el;
  while (parentOf(row) && !members.every((one) => contains(row, one))) row = parentOf(row);
  for (let up = row, most = 40; most && up && !matches(up, REGIONS); most--, up = parentOf(up)) {
    if (others.some((one) => one && contains(up, one)) || shortTextOf(up).length > 290) break;
    row = up;
  }
  return row;
}

/** Texts that name a control, the nearest first. @returns {Label[]} */
function labelsOf({ el, members, row }) {
  const group = closest(el, "fieldset, [role=group], [role=radiogroup]");
  const text = shortTextOf(row);
  const labels = [
    ...(members.length > 1 ? [] : ownLabels(el)),
    ["before", beside(el, text ? row : parentOf(row))],
    ["row", row === el ? "" : text],
    ["group", group && (shortTextOf(find(group, "legend")[0]) || referred(group, "aria-labelledby") || attr(group, "aria-label"))],
    ["description", referred(el, "aria-describedby")],
    ["title", attr(el, "title")],
  ];
  return labels.filter(([, text]) => text).map(([source, text]) => ({ source, text }));
}

/** @returns {Control} */
function controlOf(field, index, forms, hidden) {
  const { kind, el, members, row } = field;
  const labels = labelsOf(field);
  const [id, name, autocomplete, placeholder] = ["id", "name", "autocomplete", "placeholder"].map((one) => attr(el, one));
  const [max_length, min_length] = [el.maxLength, el.minLength].map((one) => (one > 0 ? one : null));
  return {
    index, kind, labels, id, name, autocomplete, placeholder,
    input_type: typeOf(el),
    value: valueOf(field), choices: choicesOf(field),
    required: members.some((one) => matches(one, "[required], [aria-required=true]")) || /[*＊]/.test(labels[0]?.text),
    writable: canWrite(el), visible: members.some(sees) && !hidden.support_form_hidden_fields?.includes(attr(row, "id").slice(15) || "?"), touched: isTouched(field), ours: isOurs(field),
    max_length, min_length,
    form: forms.get(formOf(el)) ?? null, dialog: !!closest(el, DIALOGS),
  };
}

const formOf = (el) => el.form ?? closest(el, "form");

/** Looks at the page. @returns {Look} */
function readPage() {
  try {
    [known, readable] = [new Map(), 2e5];
    return read();
  } finally {
    known = null;
  }
}

function read() {
  const { found, roots } = survey();
  const controls = found.filter((one) => matches(one, CONTROLS));
  const forms = new Map(found.filter((one) => matches(one, "form")).map((form, index) => [form, index]));
  const groups = new Map();
  for (const [at, el] of controls.entries()) {
    const place = forms.get(formOf(el)) ?? -1 - roots.indexOf(el.getRootNode());
    const group = isChoice(el) && el.name ? `${el.type} ${place} ${el.name}` : el;
    if (groups.has(group)) groups.get(group).members.push(el);
    else groups.set(group, { at, el, members: [el] });
  }
  // No form that is meant for a person has that many: such a page is read no further than it takes to recognise it.
  const fields = [...groups.values()].slice(0, groups.size > 2000 ? 200 : 2000);
  for (const field of fields) {
    field.kind = kindOf(field.el);
    field.named = nameOf(field.el);
    field.row = rowOf(field, [controls[field.at - 1], controls[field.at + field.members.length]]);
  }
  const hidden = {};
  for (const one of found) if (one.type === "hidden" && FORM_NAMES.test(one.name)) hidden[one.name] ??= tidy(one.value, 4000);
  const texts = (selector, text = shortTextOf) => {
    const drawn = found.filter((one) => matches(one, selector) && isDrawn(one)).slice(0, 60);
    return drawn.map((one) => text(one) || attr(one, "aria-label") || attr(one, "value")).filter(Boolean);
  };
  const mains = roots.map((one) => one.querySelector("main, [role=main]") ?? one.body);
  const long = (one) => textOf(one, 6000);
  const snapshot = {
    generation: 0, hidden,
    lang: attr(document.documentElement, "lang"),
    title: tidy(document.title),
    headings: [...texts(HEADINGS), ...texts(DIALOGS, () => "")],
    text: tidy([...texts(DIALOGS, long), ...mains.map(long)].join(" "), 6000),
    buttons: texts(BUTTONS),
    form_ids: [...forms.keys()].map((form) => attr(form, "id")).filter(Boolean),
    password: found.some((one) => one.type === "password"),
    controls: fields.map((field, index) => controlOf(field, index, forms, hidden)),
    in_frames: fields.filter(({ el }) => el.ownerDocument !== document).length,
    left_out: groups.size - fields.length,
  };
  return { snapshot, fields, roots };
}

/** What `cargo xtask inspect` asks of pages that the extension leaves alone. */
function takeSnapshot() {
  return readPage().snapshot;
}

// ---- Writing

/** What is known of this page until its address changes. A form may be sent in the page's first two seconds, too. */
const pathOf = () => location.pathname + location.search;
const newPage = () => ({ path: pathOf(), looks: 0, unasked: 0, looked: 0, submitted: -2000, writes: new Map() });
let page = newPage();
/** What is written to at this moment: events there are not the person's. */
let acting = [];
/** Fills and undoes, one after the other. @type {Promise<unknown>} */
let work = Promise.resolve();

/** @param {any} Kind */
function fire(el, names, Kind = Event) {
  for (const name of names.split(" ")) el.dispatchEvent(new Kind(name, { bubbles: true, composed: true, cancelable: true }));
}

/** Sets what the browser itself keeps, past setters that the page has put on the element. */
function set(el, name, value) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(el), name)?.set?.call(el, value);
  fire(el, "input", InputEvent);
  fire(el, "change");
}

/** Writes as typing would, but leaves the focus where the person has it. */
function type(el, text) {
  fire(el, "focus focusin", FocusEvent);
  if (el.isContentEditable) {
    el.ownerDocument.getSelection()?.selectAllChildren(el);
    el.ownerDocument.execCommand(text ? "insertText" : "delete", false, text);
  } else set(el, "value", text);
  fire(el, "blur focusout", FocusEvent);
}

function press(el) {
  fire(el, "mousedown mouseup", MouseEvent);
  el.click();
}

/** Opens a list and takes the option that bears one of the names, or alone fits the pattern; where none does, all is left as it was. */
async function pick(el, { names, like, if_still, free }) {
  const typed = matches(el, "input");
  if (typed) el.focus({ preventScroll: true });
  if (typed) set(el, "value", names[0]);
  else press(el);
  let found;
  for (let tries = 9; tries && !found; tries--) {
    await pause(100);
    const root = el.getRootNode();
    const list = root.getElementById(attr(el, "aria-controls") || attr(el, "aria-owns")) ?? root;
    const options = [...list.querySelectorAll("[role=option]")].filter(isDrawn);
    free &&= !options.length;
    for (const name of names) found ??= options.find((one) => bare(textOf(one)) === bare(name));
    const fit = options.filter((one) => like && RegExp(like, "i").test(textOf(one)));
    if (fit.length === 1) names.push(textOf((found ??= fit[0])));
  }
  if (found) press(found);
  else if (typed) type(el, free ? names[0] : if_still);
  else if (attr(el, "aria-expanded") === "true") press(el);
  if (typed) el.blur();
}

/** Carries out a step; with `off`, takes a choice away again. */
async function put({ kind, el, members }, step, off = false) {
  acting = members;
  const choice = members[step.choice];
  if (step.kind === "text") type(el, step.text);
  else if (step.kind === "pick") await pick(el, step);
  else if (kind === "select") set(el, "selectedIndex", step.choice);
  // A radio button cannot be clicked off.
  else if (off && kind === "radio") set(choice, "checked", false);
  else if (choice.checked === off) choice.click();
  acting = [];
}

/** Whether what a step wanted stands. A combobox may show more than the name. */
function holds(field, step) {
  if (step.kind === "choose") return choicesOf(field)[step.choice]?.chosen;
  const value = bare(valueOf(field));
  return step.kind === "text" ? value === bare(step.text) : step.names.some((name) => value.includes(bare(name)));
}

/** How it stands with a control. @returns {State} */
function stateOf(field) {
  const mark = marks.get(field.el);
  const changed = mark && mark.wrote !== valueOf(field);
  if (!mark || (changed && isTouched(field))) return "plain";
  return changed && mark.state === "written" ? "refused" : mark.state;
}

/** Whether what a person would hit at a point is the element or its label, also through the frames that it stands in. */
function isHit(el, x, y) {
  const hit = el.getRootNode().elementFromPoint(x, y);
  if (![el, ...(isChoice(el) ? labelsFor(el) : [])].some((one) => contains(one, hit))) return false;
  const frame = frameOf(el);
  return !frame || isHit(frame, x + boxOf(frame).left + frame.clientLeft, y + boxOf(frame).top + frame.clientTop);
}

/** Whether a person who came to a control would see it, with nothing over it. There and back again, before anything is drawn. */
function isInSight(el) {
  const views = [el.ownerDocument.defaultView, window];
  const places = views.map(({ scrollX, scrollY }) => ({ left: scrollX, top: scrollY, behavior: "instant" }));
  el.scrollIntoView({ block: "center", behavior: "instant" });
  const box = boxOf(el);
  const seen = sees(el) && [0.5, 0.1].some((part) => isHit(el, box.left + part * box.width, box.top + box.height / 2));
  views.forEach((view, index) => view.scrollTo(places[index]));
  return seen;
}

/** Notes what is about to be written, where all is still as planned. */
function begin(field, step) {
  const { el, kind, members } = field;
  const { if_still: before, value, label } = step;
  const choice = choicesOf(field)[step.choice];
  const isStill =
    field.named === nameOf(el) && valueOf(field) === before && choice?.value === value && choice?.label === label && !isTouched(field) && canWrite(el);
  if (!isStill || !isInSight(kind === "select" ? el : members[step.choice ?? 0])) return false;
  marks.set(el, { state: "refused", before, wrote: "", step, choice: el.selectedIndex ?? step.choice });
  return true;
}

/** Lets jobs run one after the other. */
const enqueue = (job) => (work = work.then(() => page.planned && job(page.planned)).catch(complain));

/** Tells how it ended, and shows it. */
function report(fields) {
  tell({ kind: "did", report: fields.map((field) => ({ index: marks.get(field.el).step.index, state: stateOf(field) })) });
  show();
  later();
}

/** How often a field is written to, and a card put into the page, until the person does something: a page may take them away for ever. */
const [MOST_WRITES, MOST_PLACES] = [4, 8];

/** Writes what is planned, unasked only what was not written before; once more what does not hold. */
const fill = (asked, only) =>
  enqueue(async ({ plan, fields }) => {
    const done = new Map();
    for (const step of plan.steps) {
      const field = fields[step.index];
      if (!field || (only && field.el !== only) || (asked ? isOurs(field) : marks.has(field.el))) continue;
      const times = page.writes.get(step.index) ?? 0;
      if ((!asked && times >= MOST_WRITES) || !begin(field, step)) continue;
      page.writes.set(step.index, times + 1);
      await put(field, step);
      done.set(field, step);
      // Meanwhile, the page goes on.
      await pause(0);
    }
    if (!done.size) return;
    // Radio buttons jump back when others are filled.
    for (const field of fields) if (stateOf(field) === "refused") done.set(field, marks.get(field.el).step);
    for (const again of [true, false]) {
      await pause(150);
      for (const [field, step] of done) {
        if (again && valueOf(field) === step.if_still && !isTouched(field)) await put(field, step);
        Object.assign(marks.get(field.el), { wrote: valueOf(field), state: holds(field, step) ? "written" : "refused" });
      }
    }
    report([...done.keys()]);
  });

/** Gives back what was there, where what stands is still this script's; choices last, as they jump back. */
const undo = (only) =>
  enqueue(async ({ fields }) => {
    page.undone ||= !only;
    const ours = fields.filter((field) => (!only || field.el === only) && isOurs(field));
    for (const field of ours.sort((a, b) => isChoice(a.el) - isChoice(b.el))) {
      const mark = marks.get(field.el);
      const { step, before, choice } = mark;
      await put(field, { ...step, text: before, names: [before], like: "", choice }, true);
      await pause(50);
      if (valueOf(field) === before) Object.assign(mark, { wrote: before, state: "undone" });
    }
    report(ours);
  });

// ---- Showing: the cards by their control, and the banner by null

const panels = new Map();

/** Adds an element; with `act`, a button that obeys the person only. */
function add(parent, tag, className, textContent, act) {
  const el = Object.assign(document.createElement(tag), { className, textContent });
  if (act) Object.assign(el, { type: "button", onclick: (event) => event.isTrusted && act() });
  parent.append(el);
  return el;
}

/** @param {any} panel @param {boolean} closed */
function shut({ item }, closed) {
  item.closed = closed;
  tell({ kind: "closed", key: item.key, closed });
  show();
}

/** Makes a card, or the banner. Its state stays while what is around it changes, so that it is read out. */
function makePanel(control) {
  // Made where the page has defined no such element: to one of its own, it could ask for the shadow root.
  const host = document.implementation.createHTMLDocument("").createElement(control ? "objector-card" : "objector-banner");
  const root = host.attachShadow({ mode: "closed" });
  add(root, "style", "", page.planned.plan.style);
  const box = add(root, "section", "", "");
  const [head, state, tail] = ["head", "state", "tail"].map((name) => add(box, name === "state" ? "p" : "div", name, ""));
  const panel = { control, host, root, box, head, state, tail, placed: 0 };
  box.role = control ? "note" : "region";
  if (!control) state.role = "status";
  box.onclick = box.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === "Escape" && event.isTrusted) shut(panel, true);
  };
  return panel;
}

/** Brings a card or the banner up to date, and leaves all as it is where nothing changed. */
function paint(panel, item, state, canFill, canUndo) {
  const { words, language } = page.planned.plan;
  const { control, root, box, head, tail } = panel;
  const { title, asks, why, source, ways = [], closed } = item;
  const colorScheme = schemeOf(panel.host);
  const drawn = JSON.stringify([item, words, state, canFill, canUndo, colorScheme]);
  panel.item = item;
  if (drawn === panel.drawn) return;
  panel.drawn = drawn;
  Object.assign(box, { lang: language, ariaLabel: control ? title : words.name });
  box.style.colorScheme = colorScheme;
  const focused = root.activeElement?.className;
  head.replaceChildren();
  tail.replaceChildren();
  panel.state.textContent = closed ? "" : item.says[state];
  const offer = (name, text, act) => add(tail, "button", name, text, act);
  if (closed) offer("open", words.open, () => shut(panel, false));
  else {
    add(head, "p", "title", title);
    if (asks) add(head, "p", "asks", asks);
    if (canFill) offer("fill", control ? words.write : words.fill, () => fill(true, control));
    if (canUndo) offer("undo", control ? words.take_back : words.undo, () => undo(control));
    for (const { target, label } of ways) offer("way", label, () => tell({ kind: "open", target }));
    if (why.length) {
      const more = add(tail, "details", "why", "");
      add(more, "summary", "", words.why);
      for (const text of why) add(more, "p", "", text);
      if (source) add(more, "button", "source", source.label, () => tell({ kind: "open", target: `source:${source.id}` }));
    }
    offer("close", "×", () => shut(panel, true)).ariaLabel = words.close;
  }
  if (focused) (root.querySelector(`.${focused}`) ?? root.querySelector("button")).focus();
}

/** Light or dark, as the page is around an element. */
function schemeOf(el) {
  for (let at = el; at; at = parentOf(at)) {
    /** @type {any} */
    const [, green, , opacity = 1] = getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? [];
    if (opacity > 0.5) return green < 128 ? "dark" : "light";
  }
  return "light";
}

/** Puts a card below its control's row, the banner above the form; further out where it would come to stand beside. */
function place(host, anchor, isCard) {
  for (let at = anchor, up; (up = parentOf(at)); at = up) {
    const pressed = closest(up, "label, button, a, [role=button], [role=combobox], [contenteditable]");
    if (pressed) {
      up = pressed;
      continue;
    }
    while (isCard && at.nextElementSibling?.localName === host.localName) at = at.nextElementSibling;
    E[isCard ? "after" : "before"].call(at, host);
    const [mine, its] = [host, at].map(boxOf);
    if (matches(up, REGIONS) || (isCard ? mine.top >= its.bottom - 1 : mine.bottom <= its.top + 1)) return;
  }
}

/** Shows what is planned, and takes down what is not. */
function show() {
  const { plan, fields } = page.planned;
  const states = fields.map(stateOf);
  const ours = fields.map(isOurs);
  const open = fields.map((field, index) => !ours[index] && plan.steps.some((step) => step.index === index));
  const shown = new Set();
  const put = (key, anchor, item, ...how) => {
    const panel = panels.get(key) ?? makePanel(key);
    panels.set(key, panel);
    shown.add(key);
    if (!panel.host.isConnected && panel.placed++ < MOST_PLACES) place(panel.host, anchor, key);
    if (panel.placed === MOST_PLACES + 1) tell({ kind: "problem", what: "the page takes cards away" });
    if (key) panel.host.setAttribute("for", item.index);
    paint(panel, item, ...how);
  };
  if (plan.banner) {
    const row = fields[plan.cards[0]?.index]?.row;
    const anchor = row ? (closest(row, "form") ?? row) : ([...find(document.body, HEADINGS)].find(isDrawn) ?? document.body.firstElementChild);
    const state = ["refused", "written", "undone"].find((one) => states.includes(one)) ?? "plain";
    put(null, frameOf(anchor) ?? anchor, plan.banner, state, open.includes(true), ours.includes(true));
  }
  for (const card of plan.cards) {
    const { el, row } = fields[card.index];
    put(el, row, card, states[card.index], open[card.index], ours[card.index]);
  }
  for (const [key, { host }] of panels) if (!shown.has(key) && panels.delete(key)) host.remove();
}

// ---- Watching

let timer = 0, unrest = 0;

const send = (message) => (async () => chrome.runtime.sendMessage(message))().catch(() => null);

/** Sends a message; where no answer comes, once more: the background may have been about to start, or to end. Any may be told twice. */
const tell = async (message) => (await send(message)) ?? (await pause(1000), send(message));

const complain = (error) => tell({ kind: "problem", what: `${error?.name} ${/:\d+:\d+/.exec(error?.stack)}` });

/** Looks once the page has been quiet for a moment, or has not been for long; ever more rarely, where the person does nothing. */
function later() {
  clearTimeout(timer);
  const now = performance.now();
  unrest ||= now;
  const rested = page.looked + (page.unasked < 10 ? 0 : 100 * page.unasked);
  timer = setTimeout(look, Math.max(rested - now, Math.min(150, unrest + 1000 - now)));
}

/** Tells the background what is seen, if that is new, and does what it answers. */
async function lookNow() {
  unrest = 0;
  // The extension was updated or removed: what is on the page stays as it is.
  if (!chrome.runtime?.id) return observer.disconnect();
  if (page.path !== pathOf()) page = newPage();
  page.looks++;
  page.unasked++;
  const seen = readPage();
  const text = JSON.stringify(seen.snapshot);
  seen.roots.forEach(watch);
  page.looked = performance.now();
  // What the page has drawn anew is still this script's where it holds the same.
  page.sent?.fields.forEach(({ el }, index) => {
    const now = seen.fields[index];
    if (now && !el.isConnected && !marks.has(now.el) && valueOf(now) === marks.get(el)?.wrote) marks.set(now.el, marks.get(el));
  });
  if (text === page.text) page.sent.fields = seen.fields;
  else {
    Object.assign(page, { text, sent: seen });
    seen.snapshot.generation = page.looks;
    const reply = await tell({ kind: "saw", snapshot: seen.snapshot });
    if (page.sent !== seen) return;
    if (!reply?.ok) return void (page.text = "");
    page.planned = Object.assign(seen, { plan: reply.ok });
  }
  if (!page.planned) return;
  show();
  if (page.planned.plan.when === "now" && !page.undone) fill(false);
}

// Looks and writes wait for each other: a form is never written to by a plan that another look has outdated.
const look = () => (work = work.then(lookNow).catch(complain));

/** What the popup asks. */
async function answer(kind) {
  if (kind === "again") page.text = "";
  await (/fill|again/.test(kind) ? look() : work);
  await { fill, undo }[kind]?.(kind === "fill");
  const { snapshot, fields } = readPage();
  const planned = page.planned?.plan.steps.map(({ index }) => index) ?? [];
  const states = fields.map((field, index) => ({ index, state: stateOf(field) }));
  return { snapshot, outcomes: states.filter(({ index, state }) => state !== "plain" || planned.includes(index)), submitted: page.submitted > 0 };
}

/** Tells when the person sends the form; on a page without one, when they press what comes after all controls. */
function noteSubmit(event) {
  const { plan, fields } = page.planned ?? {};
  if (!event.isTrusted || plan?.stage !== "form" || event.timeStamp - page.submitted < 2000) return;
  if (event.type === "click") {
    const button = closest(event.composedPath()[0], BUTTONS);
    if (!button || (button.type === "submit" && closest(button, "form")) || matches(button, "[aria-haspopup], [aria-expanded]")) return;
    const { found } = survey();
    if (fields.some(({ el }) => found.indexOf(el) > found.indexOf(button))) return;
  }
  page.submitted = event.timeStamp;
  tell({ kind: "submitted", snapshot: readPage().snapshot });
}

/** Notes where the person writes. Whatever the person does, what is done unasked is counted anew. */
function noteAct(event) {
  const control = closest(event.composedPath()[0], CONTROLS);
  if (!event.isTrusted || acting.includes(control)) return;
  page.unasked = 0;
  page.writes.clear();
  for (const panel of panels.values()) panel.placed = 0;
  if (!control || event.type === "click") return;
  touched.add(control);
  if (event.type === "change") later();
}

const observer = new MutationObserver((records) => {
  const shown = [...panels.values()];
  const isOwn = ({ target, addedNodes, removedNodes }) => shown.some(({ host }) => [target, ...addedNodes, ...removedNodes].includes(host));
  if (!records.every(isOwn) || shown.some(({ host, placed }) => !host.isConnected && placed <= MOST_PLACES)) later();
});

/** Documents and shadow roots that are listened to. */
const watched = new WeakSet();

function watch(root) {
  if (watched.has(root)) return;
  watched.add(root);
  for (const old of root.querySelectorAll("objector-card, objector-banner")) old.remove();
  const on = (types, act) => types.split(" ").forEach((type) => root.addEventListener(type, act, true));
  on("input change click", noteAct);
  on("submit click", noteSubmit);
  // Somebody has to be there when the form is sent: Firefox forgets what is told from a page that has gone before the background runs.
  on("pointerdown keydown", ({ isTrusted }) => isTrusted && page.planned?.plan.stage === "form" && send({ kind: "did", report: [] }));
  on("load", ({ target }) => matches(target, "iframe") && later());
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
}

function start() {
  watch(document);
  addEventListener("popstate", later);
  addEventListener("pageshow", later);
  chrome.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== chrome.runtime.id) return false;
    answer(message.kind).then((ok) => reply({ ok: ok ?? null }), () => reply({ error: { kind: "broken" } }));
    return true;
  });
  look();
}

if (globalThis.chrome?.runtime?.id && window === top) start();
