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
  return FILTERS.map((key) => ({ key, names: filters[key].names, ...packed(filters[key].of) }));
}

// Lists of numbers, one behind the other, and where each ends: what is counted with every click
// lies together.
function packed(lists) {
  const ends = new Int32Array(lists.length);
  let length = 0;
  for (let i = 0; i < lists.length; ++i) ends[i] = length += lists[i].length;
  const flat = new Int32Array(length);
  let at = 0;
  for (const list of lists) for (const value of list) flat[at++] = value;
  return { flat, ends };
}

// How many articles have each value.
function totals({ names, flat }) {
  const total = new Int32Array(names.length);
  for (let at = 0; at < flat.length; ++at) ++total[flat[at]];
  return total;
}

// chosen: a Set of values for each filter. byWords: whether the words are in an article, for each;
// or null, where there are no words.
function evaluate(filters, chosen, byWords, articles) {
  const shown = byWords ? Uint8Array.from(byWords) : new Uint8Array(articles).fill(1);
  // How many filters each article does not pass, and the last of these.
  const misses = new Uint8Array(articles);
  const missed = new Uint8Array(articles);
  filters.forEach((filter, f) => {
    if (chosen[f].size) markMissing(filter, chosen[f], f, misses, missed);
  });
  const counts = filters.map((filter, f) => countValues(filter, f, shown, misses, missed));
  let total = 0;
  for (let article = 0; article < articles; ++article) {
    shown[article] = shown[article] && !misses[article] ? 1 : 0;
    total += shown[article];
  }
  return { shown, total, counts };
}

function markMissing({ names, flat, ends }, chosen, f, misses, missed) {
  const isChosen = new Uint8Array(names.length);
  for (const value of chosen) isChosen[value] = 1;
  let at = 0;
  for (let article = 0; article < ends.length; ++article) {
    let has = 0;
    for (const end = ends[article]; at < end; ++at) has |= isChosen[flat[at]];
    if (has) continue;
    ++misses[article];
    missed[article] = f;
  }
}

// Of those that have the words and pass all other filters.
function countValues({ names, flat, ends }, f, withWords, misses, missed) {
  const counts = new Int32Array(names.length);
  let at = 0;
  for (let article = 0; article < ends.length; ++article) {
    const end = ends[article];
    const isCounted = withWords[article] && (!misses[article] || (misses[article] === 1 && missed[article] === f));
    if (isCounted) for (; at < end; ++at) ++counts[flat[at]];
    at = end;
  }
  return counts;
}

// Letters without accents and case, each word with a space before and after it.
function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  return " " + plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim() + " ";
}

// The text of a piece of HTML that this page's own writer made. A marked passage may begin within a
// word; its letter is none of the text.
function textOfHtml(html) {
  const unmarked = html.replace(/<a class="letter"(?:[^>"]|"[^"]*")*>.<\/a>|<\/?mark[^>]*>/g, "");
  return unmarked.replace(/<(?:[^>"]|"[^"]*")*>/g, " ").replace(/&(?:amp|lt|gt|quot|nbsp);/g, " ");
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
