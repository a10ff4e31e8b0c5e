#include "correctionedits.h"

#include "editedarticles.h"
#include "storabletext.h"

#include <QJsonArray>

namespace acervo {

namespace {

QList<CorrectedFact>::iterator find(QList<CorrectedFact> &corrected, Correctable fact)
{
    return std::ranges::find(corrected, fact, &CorrectedFact::fact);
}

// Who types what the source says takes the correction back.
void correctOne(CorrectedArticle &article, const Correction &correction)
{
    const QString before = factOf(article.article, correction.fact);
    const auto known = find(article.corrected, correction.fact);
    if (known != article.corrected.end() && known->source == correction.value)
        article.corrected.erase(known);
    else if (known == article.corrected.end() && before != correction.value)
        article.corrected.append({.fact = correction.fact, .source = before});
    setFact(article.article, correction.fact, correction.value);
}

void restoreOne(CorrectedArticle &article, Correctable fact)
{
    const auto known = find(article.corrected, fact);
    if (known == article.corrected.end())
        return;
    setFact(article.article, fact, known->source);
    article.corrected.erase(known);
}

} // namespace

CorrectionEdits::CorrectionEdits(const Connection &connection, ChangeMaker &changes,
                                 JournalIds &ids)
    : m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_corrections(connection.handle())
{}

Result<EditOutcome> CorrectionEdits::correct(const QList<ArticleId> &ids,
                                             const QList<Correction> &corrections)
{
    QList<Correction> clean;
    QJsonArray names;
    for (const Correction &one : corrections) {
        clean.append({.fact = one.fact, .value = tidyFact(one.fact, storableText(one.value))});
        names.append(nameOf(one.fact));
    }
    return revise(ids, {{QStringLiteral("facts"), names}}, [&](CorrectedArticle &article) {
        for (const Correction &one : std::as_const(clean))
            correctOne(article, one);
    });
}

Result<EditOutcome> CorrectionEdits::restore(const QList<ArticleId> &ids,
                                             const QList<Correctable> &facts)
{
    QJsonArray names;
    for (const Correctable fact : facts)
        names.append(nameOf(fact));
    return revise(ids, {{QStringLiteral("facts"), names}, {QStringLiteral("restored"), true}},
                  [&](CorrectedArticle &article) {
                      for (const Correctable fact : facts)
                          restoreOne(article, fact);
                  });
}

Result<EditOutcome> CorrectionEdits::revise(const QList<ArticleId> &ids, QJsonObject arguments,
                                            const Revise &revision)
{
    const auto articles = existingArticles(m_articles, ids);
    if (!articles)
        return std::unexpected(articles.error());
    const QJsonObject about = articleArguments(*articles);
    for (auto argument = about.begin(); argument != about.end(); ++argument)
        arguments.insert(argument.key(), argument.value());
    return m_edit.runOver(*articles,
                          {.kind = QStringLiteral("correct"),
                           .arguments = arguments,
                           .prepare = {},
                           .run = {},
                           .extend = {}},
                          [&](const QList<ArticleId> &part) { return reviseAll(part, revision); });
}

Result<void> CorrectionEdits::reviseAll(const QList<ArticleId> &articles, const Revise &revision)
{
    for (const ArticleId id : articles) {
        const auto article = m_articles.byId(id);
        const auto corrected = m_corrections.of(id);
        if (!article || !corrected)
            return std::unexpected(!article ? article.error() : corrected.error());
        const CorrectedArticle before{.article = **article, .corrected = *corrected};
        CorrectedArticle after = before;
        revision(after);
        if (const auto written = write(before, after); !written)
            return written;
    }
    return {};
}

Result<void> CorrectionEdits::write(const CorrectedArticle &before, const CorrectedArticle &after)
{
    const ArticleId id = before.article.id;
    for (const CorrectedFact &one : before.corrected) {
        if (std::ranges::contains(after.corrected, one.fact, &CorrectedFact::fact))
            continue;
        if (const auto removed = m_corrections.remove(id, one.fact); !removed)
            return removed;
    }
    for (const CorrectedFact &one : after.corrected) {
        if (const auto set = m_corrections.set(id, one); !set)
            return set;
    }
    return m_articles.revise(before.article, after.article);
}

} // namespace acervo
