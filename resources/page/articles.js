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
