#include "derivationreader.h"

namespace acervo {

DerivationReader::DerivationReader(sqlite3 *handle)
    : m_articles(handle, "SELECT id, uuid, lang, date, date_precision, url, doi, title, summary,"
                         " body FROM main.article WHERE id>? AND id<=? ORDER BY id")
    , m_persons(handle, "SELECT article, family, given, name, role FROM main.article_person"
                        " WHERE article BETWEEN ? AND ? ORDER BY article, position")
    , m_corrected(handle, "SELECT article, fact, source FROM main.correction"
                          " WHERE article BETWEEN ? AND ? ORDER BY article, fact")
    , m_records(handle, "SELECT article, digest FROM main.article_source"
                        " WHERE article BETWEEN ? AND ? ORDER BY article")
{}

Result<ArticleSlice> DerivationReader::read(ArticleId after, ArticleId until, int articles,
                                            qint64 characters)
{
    ArticleSlice slice{.articles = {}, .after = after, .until = after};
    for (SideRows *side : {&m_persons, &m_corrected, &m_records}) {
        if (const auto begun = side->begin(number(after) + 1, number(until)); !begun)
            return std::unexpected(begun.error());
    }
    m_articles.bind(number(after), number(until));
    const auto walked = walk(until, articles, characters, slice);
    m_articles.reset();
    for (SideRows *side : {&m_persons, &m_corrected, &m_records})
        side->end();
    return walked.transform([&] { return std::move(slice); });
}

Result<void> DerivationReader::walk(ArticleId until, int articles, qint64 characters,
                                    ArticleSlice &slice)
{
    slice.articles.reserve(articles);
    while (slice.articles.size() < articles && characters > 0) {
        const auto row = m_articles.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            slice.until = until;
            slice.isLast = true;
            return {};
        }
        auto read = articleHere();
        if (!read)
            return std::unexpected(read.error());
        slice.until = read->article.id;
        characters -= read->article.summary.size() + read->article.body.size();
        slice.articles.append(std::move(*read));
    }
    return {};
}

Result<ArticleToDerive> DerivationReader::articleHere()
{
    ArticleToDerive read;
    Article &article = read.article;
    article.id = ArticleId{m_articles.integer(0)};
    article.uuid = m_articles.text(1);
    article.lang = m_articles.text(2);
    article.date = PartialDate::fromStored(qint32(m_articles.integer(3)),
                                           PartialDate::Precision(m_articles.integer(4)));
    article.url = m_articles.text(5);
    article.doi = m_articles.text(6);
    article.title = m_articles.text(7);
    article.summary = m_articles.text(8);
    article.body = m_articles.text(9);
    const auto person = [&](const Statement &row) {
        article.persons.append({.family = row.text(1),
                                .given = row.text(2),
                                .name = row.text(3),
                                .role = row.text(4)});
    };
    const auto corrected = [&](const Statement &row) {
        // One that a newer version knows is left alone.
        if (const auto fact = correctableNamed(row.text(1)))
            read.corrected.append({.fact = *fact, .source = row.text(2)});
    };
    const auto record = [&](const Statement &row) { read.records.append(row.integer(1)); };
    const qint64 id = number(article.id);
    return m_persons.take(id, person)
        .and_then([&] { return m_corrected.take(id, corrected); })
        .and_then([&] { return m_records.take(id, record); })
        .transform([&] { return std::move(read); });
}

} // namespace acervo
