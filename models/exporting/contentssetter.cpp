#include "contentssetter.h"

#include "articlesetter.h"

#include <cairo.h>

#include <set>

namespace acervo {

namespace {

constexpr double kNumberWidth = 44;
constexpr int kMostLines = 2;
constexpr float kYearGap = 16;
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

bool areGroupedByYear(const std::vector<ContentsEntry> &entries)
{
    std::set<int> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool isNew = i == 0 || entries[i].year != entries[i - 1].year;
        if (isNew && !seen.insert(entries[i].year).second)
            return false;
    }
    return true;
}

ContentsSetter::ContentsSetter(Typesetter &typesetter, const DossierTheme &theme,
                               const DossierOptions &options)
    : m_typesetter(typesetter)
    , m_theme(theme)
    , m_options(options)
{}

std::vector<LineMeasure> ContentsSetter::headingMeasures() const
{
    return measures(1, m_theme.chapter.leading, 0, 2);
}

std::vector<LineMeasure> ContentsSetter::yearMeasures() const
{
    return measures(1, m_theme.year.leading, kYearGap, 2);
}

std::vector<LineMeasure> ContentsSetter::entryMeasures(int lines) const
{
    return measures(lines, m_theme.entry.leading, kEntryGap, 0);
}

std::vector<LineBox> ContentsSetter::heading()
{
    m_typesetter.setLanguage(m_options.language);
    auto lines = m_typesetter.set({{.text = m_options.words.contents}}, m_theme.chapter,
                                  {.width = m_theme.page.columnWidth, .maxLines = 1});
    if (lines.empty())
        lines.resize(1);
    if (lines.front().parts.empty())
        lines.front().parts.emplace_back();
    LinePart &part = lines.front().parts.front();
    part.opens = {{"H2"}, {CAIRO_TAG_DEST, QByteArray("name='") + kContentsAnchor + '\''}};
    part.closes = 2;
    impose(headingMeasures(), lines);
    return lines;
}

std::vector<LineBox> ContentsSetter::yearHeading(const QString &year)
{
    m_typesetter.setLanguage(m_options.language);
    auto lines = m_typesetter.set({{.text = year.isEmpty() ? QStringLiteral("\u2014") : year}},
                                  m_theme.year, {.width = m_theme.page.columnWidth, .maxLines = 1});
    Galley galley;
    galley.add("P", std::move(lines));
    lines = galley.take();
    impose(yearMeasures(), lines);
    return lines;
}

std::vector<LineBox> ContentsSetter::titleLines(const QString &title)
{
    m_typesetter.setLanguage(m_options.language);
    return m_typesetter.set(
        {{.text = title}}, m_theme.entry,
        {.width = m_theme.page.columnWidth - kNumberWidth, .maxLines = kMostLines});
}

int ContentsSetter::linesOf(const QString &title)
{
    return std::max(1, static_cast<int>(titleLines(title).size()));
}

std::vector<LineBox> ContentsSetter::entry(const ContentsEntry &entry, qsizetype index)
{
    auto lines = titleLines(entry.title);
    // The space is for who hears or copies the text.
    auto number =
        m_typesetter.set({{.text = u' ' + QString::number(entry.page)}}, m_theme.entryPage,
                         {.x = m_theme.page.columnWidth - kNumberWidth,
                          .width = kNumberWidth,
                          .maxLines = 1,
                          .toTheRight = true});
    if (lines.empty())
        lines = std::move(number);
    else
        lines.back().parts.push_back(std::move(number.front().parts.front()));
    lines.front().parts.front().opens = {{"TOCI"},
                                         {CAIRO_TAG_LINK, "dest='" + articleAnchor(index) + "'"},
                                         {CAIRO_TAG_DEST, "name='" + entryAnchor(index) + "'"}};
    ++lines.front().parts.front().closes; // the destination is its first line
    lines.back().parts.back().closes += 2;
    impose(entryMeasures(entry.lines), lines);
    return lines;
}

} // namespace acervo
