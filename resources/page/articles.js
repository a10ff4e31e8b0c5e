// What a page's articles hold: their words, and texts that open.

// The words of all articles, folded. They are read in small pieces, once somebody looks for words,
// so that the page stays quick; `tell` hears how far it is, 1 at the end.
function readTexts(articles, tell) {
  const all = new Array(articles.length);
  let done = 0;
  let isRunning = false;

  function textOf(article) {
    const closed = article.querySelector("noscript");
    const parts = [...article.children].map((part) => (part === closed ? part.textContent : part.innerHTML));
    return folded(textOfHtml(parts.join(" ")));
  }

  function readSome() {
    const end = performance.now() + 30;
    while (done < articles.length && performance.now() < end) all[done] = textOf(articles[done++]);
    if (done < articles.length) setTimeout(readSome);
    tell(done / articles.length);
  }

  return {
    all,
    // Whether all of it is there; begins with it otherwise.
    read() {
      if (done < articles.length && !isRunning) setTimeout(readSome);
      isRunning = true;
      return done === articles.length;
    },
  };
}

// Shows some of the articles. They stand in batches: those in sight change at once, the others soon
// after, in small pieces, so that a click takes no longer where there are many of them.
function makeList(articles) {
  const sections = [...document.querySelectorAll("main section:not(.note, .highlights)")].reverse();
  const batches = [];
  let first = 0;
  for (const element of document.getElementsByClassName("batch")) {
    const size = element.childElementCount;
    batches.push({ element, first, size, count: -1 });
    first += size;
  }
  let shown = null;
  let late = []; // batches that still show what was chosen before
  let isRunning = false;

  function settle({ element, first, size }) {
    for (let i = 0; i < size; ++i) {
      const isHidden = !shown[first + i];
      if (articles[first + i].hidden !== isHidden) articles[first + i].hidden = isHidden;
    }
    return element;
  }

  function settleSome() {
    const end = performance.now() + 8;
    while (late.length && performance.now() < end) settle(late.pop());
    isRunning = late.length > 0;
    if (isRunning) setTimeout(settleSome);
  }

  // A batch that nobody sees is not laid out: it takes as much room as its articles may need.
  function measure(batch) {
    let count = 0;
    for (let i = 0; i < batch.size; ++i) count += shown[batch.first + i];
    if (count === batch.count) return;
    batch.count = count;
    batch.element.hidden = count === 0;
    if (count) batch.element.style.containIntrinsicHeight = "auto " + 9 * count + "rem";
  }

  return {
    show(those) {
      shown = those;
      // Where batches lie is asked before anything moves.
      const height = innerHeight;
      const inSight = new Set();
      for (const batch of batches) {
        const place = batch.element.getBoundingClientRect();
        if (place.bottom > -height && place.top < 2 * height && !batch.element.hidden) inSight.add(batch);
      }
      for (const batch of batches) measure(batch);
      for (const section of sections) {
        const isEmpty = ![...section.children].some((part) => part.localName !== "h2" && !part.hidden);
        if (section.hidden !== isEmpty) section.hidden = isEmpty;
      }
      // What comes into sight because all above it went is at the top of what is left.
      let above = 0;
      for (const batch of batches) if (batch.count && above++ < 3) inSight.add(batch);
      for (const batch of inSight) settle(batch);
      late = batches.filter((batch) => batch.count && !inSight.has(batch)).reverse();
      if (!isRunning && late.length) setTimeout(settleSome);
      isRunning = late.length > 0;
    },
    // At once: before it is printed.
    settle() {
      while (late.length) settle(late.pop());
    },
  };
}

const titleOf = (article) => article.querySelector("h3 > span");

// Titles of articles that have more to read become buttons.
function makeOpenable(articles) {
  for (const article of articles) {
    if (!article.querySelector("noscript")) continue;
    const title = titleOf(article);
    title.tabIndex = 0;
    title.setAttribute("role", "button");
    title.setAttribute("aria-expanded", "false");
  }
  document.addEventListener("click", (event) => {
    const title = event.target.closest("h3 > [aria-expanded]");
    if (title && !getSelection().toString()) turn(title);
  });
  document.addEventListener("keydown", (event) => {
    const title = event.target.closest("h3 > [aria-expanded]");
    if (!title || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    turn(title);
  });
}

// Opens the article, or closes it. Its text is HTML that this page's writer made (and that has no
// script that its policy would run).
function turn(title) {
  const article = title.closest("article");
  const closed = article.querySelector("noscript");
  if (closed) {
    const text = document.createElement("div");
    text.className = "text";
    text.innerHTML = closed.textContent;
    closed.replaceWith(text);
  }
  title.setAttribute("aria-expanded", String(article.classList.toggle("open")));
}
