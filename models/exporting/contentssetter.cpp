#include "contentssetter.h"

#include "articlesetter.h"
#include "groupheading.h"
#include "safelink.h"

#include <cairo.h>

namespace acervo {

namespace {

constexpr double kNumberWidth = 44;
constexpr double kDateWidth = 84;
constexpr int kMostLines = 2;
constexpr qsizetype kListedAuthors = 3;
constexpr float kGroupGap = 16;
constexpr float kEntryGap = 3.5F;

std::vector<LineMeasure> measures(int lines, double leading, float gap, quint8 keepNext)
{
    std::vector<LineMeasure> all;
    for (int i = 0; i < lines; ++i)
        all.push_back({.gap = i == 0 ? gap : 0,
                       .height = static_cast<float>(leading),
                       .lineInParagraph = static_cast<quint32>(i),
                       .linesInParagraph = static_cast<quint32>(lines),
                       .keepNext = keepNext});
    return all;
}

// Entries are counted before their pages are known, and must come out as they were counted.
void impose(const std::vector<LineMeasure> &measures, std::vector<LineBox> &lines)
{
    for (std::size_t i = 0; i < std::min(lines.size(), measures.size()); ++i)
        lines[i].measure = measures[i];
}

} // namespace

ContentsSetter::ContentsSetter(Typesetter &typesetter, const DossierTheme &theme,
                               const DossierSetup &setup)
    : m_typesetter(typesetter)
    , m_theme(theme)
    , m_setup(setup)
{}

std::vector<LineMeasure> ContentsSetter::headingMeasures() const
{
    return measures(1, m_theme.chapter.leading, 0, 2);
}

std::vector<LineMeasure> ContentsSetter::groupMeasures() const
{
    return measures(1, m_theme.group.leading, kGroupGap, 2);
}

std::vector<LineMeasure> ContentsSetter::entryMeasures(int lines) const
{
    return measures(lines, m_theme.entry.leading, kEntryGap, 0);
}

ContentsEntry ContentsSetter::entryOf(const ArticleMatter &matter)
{
    ContentsEntry entry{.title = shortTitle(matter.title), .language = matter.language};
    if (!isList()) {
        entry.lines = std::max(1, static_cast<int>(titleLines(entry.title).size()));
        return entry;
    }
    QStringList origin;
    for (const AuthorName &author :
         matter.authors.first(std::min<qsizetype>(kListedAuthors, matter.authors.size())))
        origin.append(author.shown);
    if (matter.authors.size() > kListedAuthors || matter.hasMoreAuthors)
        origin.append(QStringLiteral("\u2026"));
    QStringList places = matter.sources;
    if (!origin.isEmpty())
        places.prepend(origin.join(QStringLiteral(", ")));
    entry.origin = places.join(QStringLiteral(" \u00b7 "));
    entry.date = matter.date;
    entry.link = safeLink(matter.address);
    return entry;
}

std::vector<LineBox> ContentsSetter::heading()
{
    m_typesetter.setLanguage(m_setup.words.language);
    const QString &text = isList() ? m_setup.words.articles : m_setup.words.contents;
    auto lines = m_typesetter.setOrDash({{.text = text}}, m_theme.chapter,
                                        {.width = m_theme.page.columnWidth, .maxLines = 1});
    putInto("H2", kContentsAnchor, lines);
    impose(headingMeasures(), lines);
    return lines;
}

std::vector<LineBox> ContentsSetter::groupHeading(const DossierGroup &group, std::size_t index,
                                                  bool hasBody)
{
    m_typesetter.setLanguage(m_setup.words.language);
    auto lines = m_typesetter.setOrDash({{.text = group.name}}, m_theme.group,
                                        {.width = m_theme.page.columnWidth, .maxLines = 1});
    if (hasBody)
        setLink('#' + groupAnchor(index), lines.front());
    putInto("P", groupEntryAnchor(index), lines);
    impose(groupMeasures(), lines);
    return lines;
}

std::vector<LineBox> ContentsSetter::titleLines(const QString &title)
{
    m_typesetter.setLanguage(m_setup.words.language);
    return m_typesetter.set(
        {{.text = title}}, m_theme.entry,
        {.width = m_theme.page.columnWidth - kNumberWidth, .maxLines = kMostLines});
}

std::vector<LineBox> ContentsSetter::entry(const ContentsEntry &entry, const Listing &listing)
{
    auto lines = isList() ? listedArticle(entry, listing) : pagedEntry(entry, listing);
    impose(entryMeasures(entry.lines), lines);
    return lines;
}

std::vector<LineBox> ContentsSetter::pagedEntry(const ContentsEntry &entry, const Listing &listing)
{
    auto lines = titleLines(entry.title);
    // The space is for who hears or copies the text; the arrow leads out of the group.
    const QString before = listing.isHome ? QStringLiteral(" ") : QStringLiteral(" \u2192 ");
    auto number =
        m_typesetter.set({{.text = before + QString::number(entry.page)}}, m_theme.entryPage,
                         {.x = m_theme.page.columnWidth - kNumberWidth,
                          .width = kNumberWidth,
                          .maxLines = 1,
                          .toTheRight = true});
    if (lines.empty())
        lines = std::move(number);
    else
        lines.back().parts.push_back(std::move(number.front().parts.front()));
    LinePart &first = lines.front().parts.front();
    first.opens = {{"TOCI"}, {CAIRO_TAG_LINK, "dest='" + articleAnchor(listing.article) + "'"}};
    if (listing.isHome) {
        first.opens.push_back({CAIRO_TAG_DEST, "name='" + entryAnchor(listing.article) + "'"});
        ++first.closes; // the destination is its first line
    }
    lines.back().parts.back().closes += 2;
    return lines;
}

std::vector<LineBox> ContentsSetter::listedArticle(const ContentsEntry &entry,
                                                   const Listing &listing)
{
    m_typesetter.setLanguage(m_setup.words.language);
    QList<StyledText> texts{{.text = entry.title, .link = entry.link}};
    if (!entry.link.isEmpty())
        texts.first().ink = Ink::Accent;
    if (!entry.origin.isEmpty())
        texts.append({.text = QStringLiteral("\u2002") + entry.origin, .ink = Ink::Soft});
    Voice voice = m_theme.entry;
    voice.size *= 0.88;
    auto lines = m_typesetter.setOrDash(
        texts, voice,
        {.x = kDateWidth, .width = m_theme.page.columnWidth - kDateWidth, .maxLines = 1});
    auto date = m_typesetter.set({{.text = entry.date + u' '}}, m_theme.entryPage,
                                 {.width = kDateWidth - 8, .maxLines = 1});
    std::vector<LinePart> &parts = lines.front().parts;
    if (!entry.date.isEmpty() && !date.empty())
        parts.insert(parts.begin(), std::move(date.front().parts.front()));
    putInto("TOCI", listing.isHome ? articleAnchor(listing.article) : QByteArray(), lines);
    return lines;
}

} // namespace acervo
