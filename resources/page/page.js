// The page: its filters, and what they show.
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const filters = readFilters(data, words.noDate);
  const YEARS = FILTERS.indexOf("years");
  const articles = [...document.getElementsByTagName("article")];
  const list = makeList(articles);
  const number = new Intl.NumberFormat(words.language);
  const shownAtFirst = 8;

  const chosen = filters.map(() => new Set());
  let typed = "";
  let found = null; // by the words

  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  const texts = readTexts(articles, (share) => {
    if (!readWords(typed).length) return;
    if (share === 1) update();
    else status.textContent = words.reading.replace("%1", Math.floor(100 * share));
  });

  // Whether each article has the words; null without words, undefined before all is read.
  function byWords() {
    const terms = readWords(typed);
    if (!terms.length) return null;
    return texts.read() ? Uint8Array.from(texts.all, (text) => hasWords(text, terms)) : undefined;
  }

  // ---- what there is to see

  const search = make("input", { type: "search", id: "words", placeholder: words.wordHint, autocomplete: "off" });
  const status = make("p", { id: "status" });
  status.setAttribute("role", "status");
  const nothing = make("p", { id: "nothing", textContent: words.nothing, hidden: true });
  const clear = make("button", { type: "button", id: "clear", textContent: words.clear, hidden: true });
  const strip = document.getElementById("strip");
  strip.setAttribute("role", "group");
  strip.setAttribute("aria-label", words.years);

  // A filter of check boxes. The most frequent values come first, and stay where they are.
  function makeBoxes(f) {
    const { names, key } = filters[f];
    const total = totals(filters[f]);
    const order = [...names.keys()].sort((a, b) => total[b] - total[a] || names[a].localeCompare(names[b]));
    const rows = new Array(names.length);
    const list = make("ul", {});
    for (const value of order) {
      const box = make("input", { type: "checkbox" });
      const count = make("span", { className: "count" });
      const row = make("li", {}, make("label", {}, box, make("span", { className: "name", textContent: names[value] }), count));
      box.addEventListener("change", () => choose(f, value, box.checked));
      rows[value] = { row, box, count, shown: -1 };
      list.append(row);
    }
    const field = make("fieldset", {}, make("legend", { textContent: words[key] }), list);
    const late = order.slice(shownAtFirst);
    if (late.length > 1) {
      const more = make("button", { type: "button", className: "more" });
      more.setAttribute("aria-expanded", "false");
      const fold = () => {
        const all = more.getAttribute("aria-expanded") === "true";
        for (const value of late) rows[value].row.hidden = !all && !rows[value].box.checked;
        more.textContent = all ? words.fewer : words.all.replace("%1", number.format(names.length));
      };
      more.addEventListener("click", () => {
        more.setAttribute("aria-expanded", String(more.getAttribute("aria-expanded") !== "true"));
        fold();
      });
      fold();
      field.append(more);
      return { field, rows, fold };
    }
    return { field, rows, fold: () => {} };
  }

  // One bar a year, also for years without articles unless there are too many of them.
  function makeBars() {
    const { names } = filters[YEARS];
    const total = totals(filters[YEARS]);
    const highest = Math.max(1, ...total);
    const bars = new Array(names.length);
    const step = names.length > 60 ? 10 : names.length > 14 ? 5 : 1; // from one named year to the next
    let last = 0;
    for (const [value, name] of names.entries()) {
      const year = Number(name) || 0;
      if (year && last && year - last < 40) {
        for (let empty = last + 1; empty < year; ++empty) strip.append(make("span", { className: "gap" }));
      }
      last = year;
      const isNamed = !year || year % step === 0;
      const all = make("span", { className: "all" });
      const part = make("span", { className: "part" });
      const label = make("span", { className: "year", textContent: isNamed ? name : "" });
      const bar = make("button", { type: "button" }, make("span", { className: "bar" }, all, part), label);
      all.style.height = (100 * total[value]) / highest + "%";
      if (!year) bar.className = "undated";
      bar.addEventListener("click", (event) => chooseYear(value, event.shiftKey));
      bars[value] = { bar, part, highest, shown: -1 };
      strip.append(bar);
    }
    strip.scrollLeft = strip.scrollWidth; // where the newest are
    return bars;
  }

  const boxes = filters.map((filter, f) => (f === YEARS || !filter.names.length ? null : makeBoxes(f)));
  const bars = makeBars();

  const panel = make("details", { open: matchMedia("(min-width: 60rem)").matches }, make("summary", { textContent: words.filters }));
  for (const group of boxes) if (group) panel.append(group.field);
  const side = document.getElementById("filters");
  side.setAttribute("role", "search");
  side.append(make("label", { htmlFor: "words", textContent: words.words }), search, status, clear, panel);
  document.querySelector("main").append(nothing);

  // ---- what somebody does

  function choose(f, value, on) {
    if (on) chosen[f].add(value);
    else chosen[f].delete(value);
    update();
  }

  let lastYear = -1;
  function chooseYear(value, toHere) {
    const years = chosen[YEARS];
    if (toHere && lastYear >= 0) {
      for (let v = Math.min(lastYear, value); v <= Math.max(lastYear, value); ++v) years.add(v);
    } else if (years.has(value)) {
      years.delete(value);
    } else {
      years.add(value);
    }
    lastYear = value;
    update();
  }

  makeOpenable(articles);
  addEventListener("beforeprint", () => list.settle());
  search.addEventListener("focus", () => texts.read());
  search.addEventListener("input", () => {
    typed = search.value;
    update();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
  });
  clear.addEventListener("click", () => {
    for (const values of chosen) values.clear();
    search.value = typed = "";
    update();
    search.focus();
  });

  // ---- what is shown

  let keeping = 0; // a timer
  function update() {
    // What the words found before stays until the texts are read.
    const now = byWords();
    if (now !== undefined) found = now;
    const result = evaluate(filters, chosen, found, articles.length);
    list.show(result.shown);
    for (const [f, group] of boxes.entries()) if (group) showBoxes(group, chosen[f], result.counts[f]);
    showBars(result.counts[YEARS]);
    const inForce = chosen.flatMap((values, f) => [...values].map((value) => filters[f].names[value]));
    if (typed.trim()) inForce.push(typed.trim());
    const counted = words.shown
      .replace("%1", number.format(result.total))
      .replace("%2", number.format(articles.length));
    if (now !== undefined) status.textContent = [counted, ...inForce].join(" · ");
    clear.hidden = inForce.length === 0;
    nothing.hidden = result.total > 0;
    clearTimeout(keeping);
    keeping = setTimeout(keep, 300);
  }

  function showBars(counts) {
    for (const [value, one] of bars.entries()) {
      one.bar.setAttribute("aria-pressed", String(chosen[YEARS].has(value)));
      if (one.shown === counts[value]) continue;
      one.shown = counts[value];
      one.part.style.height = (100 * one.shown) / one.highest + "%";
      one.bar.title = filters[YEARS].names[value] + ": " + number.format(one.shown);
      one.bar.setAttribute("aria-label", one.bar.title);
    }
  }

  function showBoxes({ rows, fold }, values, counts) {
    for (const [value, one] of rows.entries()) {
      const isChosen = values.has(value);
      if (one.box.checked !== isChosen) one.box.checked = isChosen;
      const name = counts[value] || isChosen ? "" : "none";
      if (one.row.className !== name) one.row.className = name;
      if (one.shown === counts[value]) continue;
      one.shown = counts[value];
      one.count.textContent = number.format(one.shown);
    }
    fold();
  }

  // ---- the address keeps what is chosen, so that it can be handed on and comes back

  function keep() {
    const kept = new URLSearchParams();
    for (const [f, values] of chosen.entries()) {
      for (const value of values) kept.append(filters[f].key, filters[f].names[value]);
    }
    if (typed.trim()) kept.set("words", typed);
    const hash = kept.toString();
    if (hash !== location.hash.slice(1)) history.replaceState(null, "", hash ? "#" + hash : location.pathname);
  }

  function recall() {
    const kept = new URLSearchParams(location.hash.slice(1));
    for (const [f, { key, names }] of filters.entries()) {
      const wanted = new Set(kept.getAll(key));
      chosen[f] = new Set([...names.keys()].filter((value) => wanted.has(names[value])));
    }
    search.value = typed = kept.get("words") ?? "";
    update();
  }

  // An article's own address, or that of a passage marked in it.
  function follow() {
    const [, number] = /^#[amp](\d+)(?:-\d+)?$/.exec(location.hash) ?? [];
    const article = number && document.getElementById("a" + number);
    if (!article) return false;
    if (!article.classList.contains("open") && titleOf(article).hasAttribute("aria-expanded")) turn(titleOf(article));
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    return true;
  }

  if (/^#[amp]\d/.test(location.hash)) {
    const link = location.hash;
    update();
    history.replaceState(null, "", link);
    follow();
  } else {
    recall();
  }
  addEventListener("hashchange", () => {
    if (!follow()) recall();
  });
})();
