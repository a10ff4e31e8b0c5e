#include "indexedwords.h"

#include "fold.h"
#include "languageguess.h"

namespace acervo {

namespace {

QString namesOf(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names += person.shown();
    // A sign between two names keeps no phrase from running over it, but that is harmless here.
    return names.join(u' ');
}

} // namespace

IndexedWords WordFinder::wordsOf(const QString &title, const QString &summary, const QString &body,
                                 const QString &language, const QList<Person> &persons)
{
    // The first sentences tell as much as all of a long text.
    const QString its =
        language.isEmpty() ? guessedLanguage(title + u'\n' + summary + u'\n' + body) : language;
    const auto each = [&](auto wordsIn) {
        return IndexedWords::Texts{.title = wordsIn(title).toUtf8(),
                                   .summary = wordsIn(summary).toUtf8(),
                                   .body = wordsIn(body).toUtf8()};
    };
    IndexedWords found{.words = each([](const QString &text) { return foldedWords(text); }),
                       .authors = foldedWords(namesOf(persons)).toUtf8(),
                       .stems =
                           each([&](const QString &text) { return m_stemmer.stems(text, its); }),
                       .heavyTerms = {}};
    for (const QByteArray &text :
         {found.words.title, found.words.summary, found.words.body, found.authors})
        m_heavyTerms.addWords(text);
    for (const QByteArray &text : {found.stems.title, found.stems.summary, found.stems.body})
        m_heavyTerms.addStems(text);
    found.heavyTerms = m_heavyTerms.take();
    return found;
}

} // namespace acervo
