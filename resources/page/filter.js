// Which articles a choice of filters shows, and how many each value would show. Plain data, no page.
//
// A choice of several values of one filter shows the articles of any of them; several filters
// narrow each other. The number beside a value is how many articles of that value are shown when it
// is chosen: its own filter's other choices do not count against it.
"use strict";

const FILTERS = ["countries", "topics", "tags", "years"];

// data: what the page holds of its articles. For each filter: the names of its values, in the order
// in which they are offered, and for each article the numbers of its values.
function readFilters(data, noDate) {
  const years = [...new Set(data.years)].sort((a, b) => (a || Infinity) - (b || Infinity));
  const numberOfYear = new Map(years.map((year, number) => [year, number]));
  const filters = {
    ...data,
    years: {
      names: years.map((year) => (year ? String(year) : noDate)),
      of: data.years.map((year) => [numberOfYear.get(year)]),
    },
  };
  return FILTERS.map((key) => ({ key, ...filters[key] }));
}

// chosen: a Set of values for each filter. byWords: whether the words are in an article, for each;
// or null, where there are no words.
function evaluate(filters, chosen, byWords, articles) {
  const shown = new Uint8Array(articles);
  const counts = filters.map((filter) => new Int32Array(filter.names.length));
  let total = 0;
  for (let article = 0; article < articles; ++article) {
    if (byWords && !byWords[article]) continue;
    let missed = -1; // the filter that it does not pass
    let misses = 0;
    for (let f = 0; f < filters.length && misses < 2; ++f) {
      if (chosen[f].size && !filters[f].of[article].some((value) => chosen[f].has(value))) {
        missed = f;
        ++misses;
      }
    }
    if (misses > 1) continue;
    if (misses === 0) {
      shown[article] = 1;
      ++total;
    }
    for (let f = 0; f < filters.length; ++f) {
      if (misses === 0 || f === missed) for (const value of filters[f].of[article]) ++counts[f][value];
    }
  }
  return { shown, total, counts };
}

// Letters without accents and case, each word with a space before and after it.
function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  return " " + plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim() + " ";
}

// The text of a piece of HTML that this page's own writer made.
function textOfHtml(html) {
  return html.replace(/<[^>]*>/g, " ").replace(/&(?:amp|lt|gt|quot|nbsp);/g, " ");
}

// What was typed: words, "phrases", and - before what must not be there.
function readWords(typed) {
  const terms = [];
  for (const [, minus, phrase, word] of typed.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const text = folded(phrase ?? word);
    if (text.trim()) terms.push({ text: phrase === undefined ? beginning(text) : text, wanted: !minus });
  }
  return terms;
}

// A word is found by its beginning. Scripts without spaces have no beginnings.
function beginning(text) {
  const word = text.trimEnd();
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word) ? word.trim() : word;
}

function hasWords(text, terms) {
  return terms.every((term) => text.includes(term.text) === term.wanted);
}
