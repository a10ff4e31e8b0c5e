// What the full text stores of an article: its folded words, their stems in the article's own
// language, guessed where it is not stated, and its heavy terms. UTF-8, words apart by one space.
// Values.
#pragma once

#include "article.h"
#include "heavyterm.h"
#include "stemmer.h"

#include <QByteArray>

namespace acervo {

struct IndexedWords
{
    struct Texts
    {
        QByteArray title;
        QByteArray summary;
        QByteArray body;

        bool isEmpty() const { return title.isEmpty() && summary.isEmpty() && body.isEmpty(); }
    };
    Texts words;
    QByteArray authors;
    Texts stems; // names have none, nor has another language
    QList<HeavyTerm> heavyTerms;
};

// Working the words out takes longer than writing them. One thread at a time.
class WordFinder
{
public:
    // Of an Article or an ArticleDraft.
    template <typename Text>
    IndexedWords wordsOf(const Text &text)
    {
        return wordsOf(text.title, text.summary, text.body, text.lang, text.persons);
    }

private:
    IndexedWords wordsOf(const QString &title, const QString &summary, const QString &body,
                         const QString &language, const QList<Person> &persons);

    Stemmer m_stemmer;
    HeavyTermFinder m_heavyTerms;
};

} // namespace acervo
