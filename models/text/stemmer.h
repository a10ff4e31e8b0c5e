// A Stemmer takes words to their stems, in the languages that the full text knows: English,
// Spanish, Portuguese, French, Italian, German. The rules are Snowball's (libstemmer). One thread.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

struct sb_stemmer;

namespace acervo {

class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    // The stems of a text's words as the full text stores them, "es:cooperativ", each once, with a
    // space between two. Empty where the language (ISO 639-1) has no stemmer.
    // Accents matter to the rules and not to whoever types: a word with accents has the stem of the
    // word as it stands and that of its folded form, both folded. Words of one or two letters and
    // those with a digit have none.
    QString stems(QStringView text, const QString &language);

    // One word's, as stored, whatever signs stand around it ("#laser"); none where the language has
    // no stemmer, or there is more than one word.
    QStringList stemsOf(QStringView word, const QString &language);
    static const QStringList &languages(); // those with a stemmer

    // What a word's stems are in each of the languages, as stored; for looking it up.
    QStringList stemsInAllLanguages(QStringView word);

private:
    struct Language;
    Language *find(const QString &language);

    std::map<QString, std::unique_ptr<Language>> m_languages;
};

} // namespace acervo
