// LexiconTopic is one topic of a topic lexicon, with the phrases that tell of it; LexiconProblem is
// what is wrong with a line of a lexicon's text (topiclexicon.h has the format). Values; any
// thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace acervo {

struct LexiconPhrase
{
    // Where it is looked for: "en", "es", "pt" or "fr"; "*": texts of every language. "not": a
    // phrase that holds one of the others and means something else.
    QString language;
    QString text;
    bool weak = false; // tells of the topic only beside another of its phrases

    bool operator==(const LexiconPhrase &) const = default;
};

struct LexiconTopic
{
    QStringList path; // the topic's own name last: {"Finance", "Credit unions"}
    QList<LexiconPhrase> phrases;

    QString name() const { return path.isEmpty() ? QString() : path.last(); }
    bool operator==(const LexiconTopic &) const = default;
};

struct LexiconProblem
{
    enum class Kind : quint8 {
        PhrasesWithoutTopic, // an indented line before any topic
        UnknownLanguage,     // text: what stands before the colon
        NoColon,             // an indented line that names no language
        EmptyName,           // a topic or a level above it without a name
        DuplicateTopic,      // text: a name that two topics have; a query could not tell them apart
        NotIndented,         // a line of phrases that begins at the margin
        EmptyPhrase,         // text: a phrase without a word
        TooLong,             // a name or phrase; text: its beginning
        NoTopic,             // the whole text; line 0
    };

    Kind kind{};
    qint64 line = 0; // 1-based
    QString text;

    bool operator==(const LexiconProblem &) const = default;
};

} // namespace acervo
