#include "highlightedits.h"

#include "editedarticles.h"
#include "highlightplaces.h"
#include "passageanchor.h"
#include "storabletext.h"

namespace acervo {

namespace {

constexpr qsizetype quoteShown = 60; // characters of it that the journal keeps

QString beginningOf(const QString &quote)
{
    const QString words = quote.simplified();
    if (words.size() <= quoteShown)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', quoteShown);
    return storableText(words.first(space > 0 ? space : quoteShown)) + u'…';
}

QJsonObject argumentsOf(ArticleId article, const HighlightRecord &kept, QJsonObject more = {})
{
    const QJsonObject articles = articleArguments({article});
    for (auto one = articles.begin(); one != articles.end(); ++one)
        more.insert(one.key(), one.value());
    more.insert(QStringLiteral("quote"), beginningOf(kept.anchor.quote));
    return more;
}

QJsonObject colourArgument(HighlightColour colour)
{
    return {{QStringLiteral("colour"), nameOf(colour)}};
}

} // namespace

HighlightEdits::HighlightEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids)
    : m_edit(connection, changes, ids)
    , m_articles(connection.handle())
    , m_highlights(connection.handle())
{}

Result<EditOutcome> HighlightEdits::add(ArticleId id, const Passage &passage,
                                        HighlightColour colour)
{
    const auto there = existingArticles(m_articles, {id});
    const auto article = m_articles.byId(id);
    const auto known = m_highlights.ofArticle(id);
    if (!there || !article || !known)
        return std::unexpected(!there ? there.error() : !article ? article.error() : known.error());
    const QString &text = textOf(**article, passage.field);
    const auto anchor = PassageText(text).anchor(passage.field, passage.range);
    if (!anchor || text.sliced(passage.range.start, passage.range.length) != passage.quote)
        return EditOutcome(); // the text is another by now, or no word is in it
    HighlightedArticle marked{**article, *known};
    placeHighlights(marked);
    const TextRange place{.start = anchor->start, .length = anchor->quote.size()};
    for (const Highlight &highlight : std::as_const(marked.highlights)) {
        if (highlight.kept.anchor.field == passage.field && highlight.place == place)
            return recolour(highlight.id, colour);
    }
    const HighlightRecord record{.anchor = *anchor,
                                 .colour = colour,
                                 .comment = {},
                                 .created = QDateTime::currentDateTimeUtc()};
    return m_edit.run({.kind = QStringLiteral("highlight"),
                       .arguments = argumentsOf(id, record, colourArgument(colour)),
                       .prepare = {},
                       .run = [&] { return m_highlights.add(id, record).transform([](auto) {}); },
                       .extend = {}});
}

Result<EditOutcome> HighlightEdits::recolour(HighlightId id, HighlightColour colour)
{
    return change(
        QStringLiteral("recolour"), id,
        [&](const HighlightRecord &) { return m_highlights.setColour(id, colour); },
        colourArgument(colour));
}

Result<EditOutcome> HighlightEdits::comment(HighlightId id, const QString &text)
{
    const QString comment = storableText(text).trimmed();
    return change(QStringLiteral("comment"), id, [&](const HighlightRecord &kept) {
        return comment == kept.comment ? Result<void>() : m_highlights.setComment(id, comment);
    });
}

Result<EditOutcome> HighlightEdits::remove(HighlightId id)
{
    return change(QStringLiteral("remove-highlight"), id,
                  [&](const HighlightRecord &) { return m_highlights.remove(id); });
}

Result<EditOutcome> HighlightEdits::change(const QString &kind, HighlightId id, const Edit &edit,
                                           const QJsonObject &arguments)
{
    const auto stored = m_highlights.byId(id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return EditOutcome();
    const HighlightRecord &kept = (*stored)->highlight.kept;
    return m_edit.run({.kind = kind,
                       .arguments = argumentsOf((*stored)->article, kept, arguments),
                       .prepare = {},
                       .run = [&] { return edit(kept); },
                       .extend = {}});
}

} // namespace acervo
