#include "fulltextsearch.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

QString quoted(const QString &words)
{
    QString text = words;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString columnFilter(TextColumns columns)
{
    QStringList names;
    const auto add = [&](TextColumn column, const QString &name) {
        if (columns & static_cast<TextColumns>(column))
            names += name;
    };
    add(TextColumn::Title, QStringLiteral("title"));
    add(TextColumn::Summary, QStringLiteral("summary"));
    add(TextColumn::Body, QStringLiteral("body"));
    add(TextColumn::Authors, QStringLiteral("authors"));
    return u'{' + names.join(u' ') + QStringLiteral("} : ");
}

QString nearExpression(const FullTextTerm &term)
{
    QStringList words;
    for (const QString &word : term.words)
        words += quoted(word);
    return QStringLiteral("NEAR(%1, %2)").arg(words.join(u' ')).arg(qMax(term.distance, 0));
}

QString stemExpression(const FullTextTerm &term)
{
    QStringList stems;
    for (const QString &stem : term.stems)
        stems += quoted(stem);
    const QString any = u'(' + stems.join(u" OR ") + u')';
    return term.columns == FullTextTerm::allColumns ? any : columnFilter(term.columns) + any;
}

// What has a heavy term has it anywhere, and a word with its stems.
std::optional<HeavyTerm> heavyTermOf(const FullTextTerm &term)
{
    if (term.kind != FullTextTerm::Kind::Word || term.words.size() != 1 ||
        term.columns != FullTextTerm::allColumns)
        return std::nullopt;
    if (term.prefix)
        return heavyBeginning(term.words.first());
    return term.stems.isEmpty() ? std::nullopt : heavyWord(term.words.first());
}

// For LIKE: `part` itself, with anything before and behind it.
QString patternWith(const QString &part)
{
    QString pattern = u"%"_s;
    for (const QChar c : part) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

// Asks `stop` while statements of the connection run.
class Interruption
{
public:
    Interruption(sqlite3 *handle, const FullTextSearch::Stop &stop)
        : m_handle(handle)
    {
        constexpr int steps = 2000;
        if (stop)
            sqlite3_progress_handler(handle, steps, ask, const_cast<FullTextSearch::Stop *>(&stop));
    }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

private:
    static int ask(void *stop) { return (*static_cast<const FullTextSearch::Stop *>(stop))(); }

    sqlite3 *m_handle;
};

} // namespace

QString matchExpression(const FullTextTerm &term, bool withColumns)
{
    const bool isNear = term.kind == FullTextTerm::Kind::Near && term.words.size() > 1;
    QString expression = isNear ? nearExpression(term) : quoted(term.words.join(u' '));
    if (term.prefix && !isNear)
        expression += QStringLiteral(" *");
    if (withColumns && (term.columns & FullTextTerm::allColumns) != FullTextTerm::allColumns)
        expression.prepend(columnFilter(term.columns));
    return expression;
}

FullTextSearch::FullTextSearch(sqlite3 *handle)
    : m_handle(handle)
    , m_articles(handle, "SELECT rowid FROM cache.word WHERE word MATCH ?")
    , m_stems(handle, "SELECT rowid FROM cache.stem WHERE stem MATCH ?")
    , m_notes(handle, "SELECT article FROM main.note WHERE article IS NOT NULL AND id IN"
                      " (SELECT rowid FROM cache.note_word WHERE note_word MATCH ?1)"
                      " UNION SELECT article FROM main.highlight WHERE id IN"
                      " (SELECT -rowid FROM cache.note_word WHERE note_word MATCH ?1)"
                      " ORDER BY article")
    , m_urls(handle, "SELECT article FROM cache.narrow WHERE url LIKE ? ESCAPE '\\'")
    , m_dois(handle, "SELECT article FROM cache.narrow WHERE doi LIKE ? ESCAPE '\\'")
    , m_summaries(handle, "SELECT article FROM cache.narrow WHERE has_summary")
    , m_heavyTerms(handle)
{}

Result<void> FullTextSearch::inArticles(const FullTextTerm &term, const Take &take,
                                        const Stop &stop)
{
    if (term.words.isEmpty() || (term.columns & FullTextTerm::allColumns) == 0)
        return {};
    if (const auto heavy = heavyTermOf(term))
        return m_heavyTerms.find(*heavy, take);
    const auto exact = run(m_articles.bind(matchExpression(term, true)), take, stop);
    if (!exact || term.stems.isEmpty())
        return exact;
    return run(m_stems.bind(stemExpression(term)), take, stop);
}

Result<void> FullTextSearch::inNotes(const FullTextTerm &term, const Take &take, const Stop &stop)
{
    if (term.words.isEmpty())
        return {};
    return run(m_notes.bind(matchExpression(term, false)), take, stop);
}

Result<void> FullTextSearch::inUrls(const QString &part, const Take &take, const Stop &stop)
{
    return run(m_urls.bind(patternWith(part)), take, stop);
}

Result<void> FullTextSearch::inDois(const QString &part, const Take &take, const Stop &stop)
{
    return run(m_dois.bind(patternWith(part)), take, stop);
}

Result<void> FullTextSearch::withSummary(const Take &take, const Stop &stop)
{
    return run(m_summaries.bind(), take, stop);
}

Result<void> FullTextSearch::run(Statement &bound, const Take &take, const Stop &stop)
{
    const Interruption interruption(m_handle, stop);
    return bound.forEachRow([&](const Statement &row) { take(ArticleId{row.integer(0)}); });
}

} // namespace acervo
