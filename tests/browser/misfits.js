/** What does not fit into a frame: cut off, beyond an edge, over something else. A line each. */
const misfits = (root, frame) => {
  const wrong = new Set();
  const edge = frame.getBoundingClientRect();
  const shown = [root, ...root.querySelectorAll("*")].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".heard, template, style"),
  );
  const named = (one) => `${one.localName}.${one.className}#${one.id} "${(one.textContent || one.value || "").trim().slice(0, 60)}"`;
  const range = document.createRange();
  /** Where an element's own text stands, a rectangle a line. */
  const linesOf = (one) =>
    [...one.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
      .flatMap((node) => (range.selectNodeContents(node), [...range.getClientRects()]))
      .filter(({ width, height }) => width > 1 && height > 1);
  const isWithin = (line, box) => line.left >= box.left - 1 && line.right <= box.right + 1 && line.top >= box.top - 3 && line.bottom <= box.bottom + 3;
  const pinned = (one) => {
    for (let at = one; at && at !== root; at = at.parentElement) if (/sticky|fixed/.test(getComputedStyle(at).position)) return at;
    return null;
  };
  /** Whether one sees where an element ends. */
  const bounds = (one) => {
    const { overflow, borderRightWidth, backgroundColor } = getComputedStyle(one);
    return /hidden|clip/.test(overflow) || parseFloat(borderRightWidth) > 0 || !/transparent|, 0\)/.test(backgroundColor);
  };
  const pieces = [];
  if (root === document.documentElement && root.scrollWidth > root.clientWidth) wrong.add("the page is wider than its window");
  for (const one of shown) {
    const style = getComputedStyle(one);
    const lines = linesOf(one);
    const isControl = one.matches("button, .button, summary, input, select, textarea");
    if (lines.some((line) => line.left < edge.left - 1 || line.right > edge.right + 1)) wrong.add(`beyond the edge: ${named(one)}`);
    if (isControl && lines.some((line) => !isWithin(line, one.getBoundingClientRect()))) wrong.add(`beyond its button: ${named(one)}`);
    for (let up = one; lines.length && up && up !== frame; up = up.parentElement)
      if (bounds(up) && lines.some((line) => !isWithin(line, up.getBoundingClientRect()))) wrong.add(`sticks out of ${up.localName}.${up.className}: ${named(one)}`);
    if (one.localName === "select" && one.selectedOptions[0] && document.documentElement.clientWidth > 900) {
      // A list shows its chosen answer in one line; where there is no room, the list still opens.
      const probe = document.createElement("span");
      Object.assign(probe.style, { font: style.font, position: "absolute", whiteSpace: "nowrap", visibility: "hidden" });
      probe.textContent = one.selectedOptions[0].text;
      (root.body ?? document.body).append(probe);
      const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (probe.getBoundingClientRect().width > room + 1) wrong.add(`its answer is cut: ${named(probe)}`);
      probe.remove();
    }
    const boxes = isControl ? [one.getBoundingClientRect()] : lines;
    if (boxes.length) pieces.push({ one, boxes, pin: pinned(one) });
  }
  pieces.forEach(({ one, boxes, pin }, place) => {
    for (const other of pieces.slice(place + 1)) {
      // What sticks to an edge goes over what is scrolled.
      if (other.pin !== pin || one.contains(other.one) || other.one.contains(one)) continue;
      const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      if (boxes.some((box) => other.boxes.some((its) => over(box, its)))) wrong.add(`over each other: ${named(one)} and ${named(other.one)}`);
    }
  });
  return [...wrong];
};
