#include "articlewords.h"

#include "article.h"
#include "fold.h"
#include "languageguess.h"

#include <sqlite3.h>

namespace acervo {

namespace {

QString textAt(const RawDatabase::Statement &row, int column)
{
    return QString::fromUtf8(
        reinterpret_cast<const char *>(sqlite3_column_text(row.get(), column)));
}

} // namespace

ArticleWordsReader::ArticleWordsReader(RawDatabase &library)
    : m_library(library)
    , m_articles(library.prepare("SELECT id, lang, title, summary, body FROM main.article"
                                 " ORDER BY id"))
    , m_persons(library.prepare("SELECT family, given, name FROM main.article_person"
                                " WHERE article=? ORDER BY position"))
    , m_hasRow(library.step(m_articles.get()))
{}

std::vector<ArticleWords> ArticleWordsReader::upTo(qint64 article)
{
    std::vector<ArticleWords> batch;
    for (; m_hasRow && sqlite3_column_int64(m_articles.get(), 0) <= article;
         m_hasRow = m_library.step(m_articles.get()))
        batch.push_back(wordsOfRow());
    return batch;
}

ArticleWords ArticleWordsReader::wordsOfRow()
{
    ArticleWords words;
    words.id = sqlite3_column_int64(m_articles.get(), 0);
    const QList<QString> texts{textAt(m_articles, 2), textAt(m_articles, 3), textAt(m_articles, 4)};
    const QString stated = textAt(m_articles, 1);
    const QString language = stated.isEmpty() ? guessedLanguage(texts.join(u'\n')) : stated;
    bool hasStems = false;
    for (const QString &text : texts) {
        words.words.append(foldedWords(text).toUtf8());
        words.stems.append(m_stemmer.stems(text, language).toUtf8());
        hasStems = hasStems || !words.stems.last().isEmpty();
    }
    words.words.append(foldedWords(authorsOf(words.id)).toUtf8());
    if (!hasStems)
        words.stems.clear();
    return words;
}

QString ArticleWordsReader::authorsOf(qint64 article)
{
    RawDatabase::bind(m_persons.get(), 1, article);
    QStringList names;
    while (m_library.step(m_persons.get())) {
        const Person person{.family = textAt(m_persons, 0),
                            .given = textAt(m_persons, 1),
                            .name = textAt(m_persons, 2)};
        names += person.shown();
    }
    return names.join(u' ');
}

} // namespace acervo
