#include "termfloor.h"

#include "bench.h"
#include "fold.h"

namespace acervo {

namespace {

QString quoted(const QString &word) { return u'"' + word + u'"'; }

} // namespace

TermFloor::TermFloor(const QString &library, const QString &cache)
    : m_database(library, RawDatabase::Mode::Read)
{
    m_database.run("ATTACH '" + cache.toUtf8() + "' AS cache");
    m_words = m_database.prepare("SELECT rowid FROM cache.word WHERE word MATCH ?");
    m_stems = m_database.prepare("SELECT rowid FROM cache.stem WHERE stem MATCH ?");
}

QStringList TermFloor::termsOf(const QString &text, bool lastIsOpen)
{
    QStringList terms = foldedWords(text).split(u' ', Qt::SkipEmptyParts);
    if (lastIsOpen && !terms.isEmpty())
        terms.last() += u'*';
    return terms;
}

TermFloor::Walk TermFloor::measure(const QString &term)
{
    const bool isOpen = term.endsWith(u'*');
    const QString word = isOpen ? term.chopped(1) : term;
    QStringList stems;
    for (const QString &stem : isOpen ? QStringList() : m_stemmer.stemsInAllLanguages(word))
        stems += quoted(stem);
    const Clock clock;
    qint64 articles = walk(m_words, quoted(word) + (isOpen ? QStringLiteral(" *") : QString()));
    if (!stems.isEmpty())
        articles += walk(m_stems, stems.join(QStringLiteral(" OR ")));
    return {.ms = clock.ms(), .articles = articles};
}

qint64 TermFloor::walk(const RawDatabase::Statement &statement, const QString &match)
{
    RawDatabase::bind(statement.get(), 1, match);
    qint64 articles = 0;
    while (m_database.step(statement.get()))
        ++articles;
    return articles;
}

} // namespace acervo
