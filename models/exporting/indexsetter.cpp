#include "indexsetter.h"

#include "articlesetter.h"

namespace acervo {

namespace {

constexpr double kGutter = 22;
constexpr double kHang = 12;
constexpr double kKindGap = 18;

// Pages of an entry, as one reads them: a page, or several in a row.
struct PageRange
{
    int first = 0;
    int last = 0;
    qsizetype article = 0; // the first on the first page
};

std::vector<PageRange> pageRanges(const IndexEntry &entry, const PageOfArticle &pageOf)
{
    std::vector<qsizetype> articles = entry.articles;
    std::ranges::stable_sort(articles, {}, pageOf); // they stand by groups
    std::vector<PageRange> ranges;
    for (const qsizetype article : articles) {
        const int page = pageOf(article);
        if (!ranges.empty() && page <= ranges.back().last + 1)
            ranges.back().last = page;
        else
            ranges.push_back({page, page, article});
    }
    return ranges;
}

QString rangeText(const PageRange &range)
{
    if (range.first == range.last)
        return QString::number(range.first);
    return QString::number(range.first) + u'\u2013' + QString::number(range.last);
}

} // namespace

double indexColumnStep(const DossierTheme &theme)
{
    return (theme.page.columnWidth + kGutter) / kIndexColumns;
}

QString indexKindName(IndexKind kind, const DossierWording &words)
{
    switch (kind) {
    case IndexKind::Country:
        return words.countries;
    case IndexKind::Topic:
        return words.topics;
    case IndexKind::Tag:
        return words.tags;
    case IndexKind::Author:
        return words.authors;
    }
    return {};
}

QByteArray indexKindAnchor(IndexKind kind)
{
    return kIndexAnchor + QByteArray("-kind-") + QByteArray::number(static_cast<int>(kind));
}

IndexSetter::IndexSetter(Typesetter &typesetter, const DossierTheme &theme,
                         const DossierSetup &setup, bool linksAuthors)
    : m_typesetter(typesetter)
    , m_theme(theme)
    , m_setup(setup)
    , m_linksAuthors(linksAuthors)
{
    m_typesetter.setLanguage(m_setup.words.language);
}

double IndexSetter::columnWidth() const { return indexColumnStep(m_theme) - kGutter; }

std::vector<LineBox> IndexSetter::heading()
{
    auto lines = m_typesetter.setOrDash({{.text = m_setup.words.index}}, m_theme.chapter,
                                        {.width = columnWidth()});
    keepWithNext(lines);
    putInto("H2", kIndexAnchor, lines);
    return lines;
}

std::vector<LineBox> IndexSetter::kindHeading(IndexKind kind)
{
    auto lines = m_typesetter.setOrDash({{.text = indexKindName(kind, m_setup.words)}},
                                        m_theme.group, {.width = columnWidth()});
    keepWithNext(lines);
    lines.front().measure.gap = kKindGap;
    putInto("H3", indexKindAnchor(kind), lines);
    return lines;
}

std::vector<LineBox> IndexSetter::entry(const IndexEntry &entry, const PageOfArticle &pageOf)
{
    const bool isLinked = entry.term.kind != IndexKind::Author || m_linksAuthors;
    QList<StyledText> texts{{.text = entry.term.text}};
    for (const PageRange &range : pageRanges(entry, pageOf)) {
        texts.append({.text = texts.size() == 1 ? QStringLiteral("\u2002") : QStringLiteral(", ")});
        StyledText pages{.text = rangeText(range), .isUnbroken = true};
        if (isLinked) {
            pages.ink = Ink::Accent;
            pages.link = '#' + articleAnchor(range.article);
        }
        texts.append(pages);
    }
    auto lines =
        m_typesetter.setOrDash(texts, m_theme.index, {.width = columnWidth(), .hang = kHang});
    lines.front().measure.gap = 1.5;
    putInto("P", isLinkedTo(entry.term.kind) ? indexAnchor(entry.term) : QByteArray(), lines);
    return lines;
}

} // namespace acervo
