// A topic lexicon as text: which phrases tell of which topic. Pure; any thread.
//
//   # A comment, up to the end of its line.
//   Finance › Credit unions
//       en:  credit union, savings and credit co-operative, ?savings bank
//       es:  cooperativa de ahorro y crédito, caja popular
//       *:   SACCO
//       not: Credit Union Plaza
//
// A line at the margin names a topic, below those to the left of › (or >). Indented lines hold its
// phrases, a comma apart, after their language: en, es, pt, fr; * for every language; not for
// phrases that hold one of the others and mean something else. A language may have several lines. A
// phrase after ? tells of the topic only beside another of its phrases.
//
// Phrases match whatever their accents and case, with their words in the singular or plural and
// either gender, and but in English with or without articles and "of" between them. A word all in
// capitals matches capitals only. A phrase in "quotes" matches with just these words and endings,
// and so does one of a single word and articles (the commons).
//
// The name of a topic stands once in a lexicon: it is what a query says.
#pragma once

#include "lexicontopic.h"

#include <expected>

namespace acervo {

using ParsedLexicon = std::expected<QList<LexiconTopic>, QList<LexiconProblem>>;

ParsedLexicon parseLexicon(QStringView text); // all problems, by line
// Parsing it gives the topics again, each with its phrases in the order of the languages.
QString printLexicon(const QList<LexiconTopic> &topics);

// The phrases of one topic as indented lines, and back.
QString printPhrases(const LexiconTopic &topic);
QString pathText(const QStringList &path); // "Finance › Credit unions"

const QList<LexiconTopic> &standardLexicon(); // what Acervo brings: the solidarity economy

} // namespace acervo
