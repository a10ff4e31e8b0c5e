// Word forms: what number and gender do to a word in English, Spanish, Portuguese and French. Pure;
// any thread.
//
// For the names of topics, Snowball's stems go too far: they make one of cooperative and
// cooperation, of comuna (a commune) and común (common). These only take endings of number and
// gender away; what is left need not be a word.
#pragma once

#include <QString>

#include <array>

namespace acervo {

enum class LexiconLanguage : quint8 { English, Spanish, Portuguese, French };
inline constexpr std::array<QStringView, 4> lexiconLanguages{u"en", u"es", u"pt", u"fr"};

// The form that all of the word's forms share: "cooperativas" → "cooperativ", "sociaux" → "social".
// `word` is folded (fold.h), so what accents tell is not known.
QString baseForm(QStringView word, LexiconLanguage language);

// Words that a phrase may have or lack between the others: the possessive s, and but in English
// articles and "of": a workers' co-op, cooperativa de ahorro y (de) crédito. English ones tell
// apart: who recovered the company runs no recovered company.
bool isFiller(QStringView word, LexiconLanguage language);

} // namespace acervo
