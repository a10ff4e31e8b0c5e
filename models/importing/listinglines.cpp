#include "listinglines.h"

#include "citation.h"
#include "listinghabits.h"
#include "listingmeta.h"
#include "listingsources.h"
#include "pagephrases.h"

#include <algorithm>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using Kind = ListingElement::Kind;
using Gap = ListingElement::Gap;

constexpr qsizetype maxDate = 60;

bool isQuotesOnly(QStringView line)
{
    return std::ranges::all_of(line,
                               [](QChar c) { return QStringView(u"\"'“”‘’«» ").contains(c); });
}

bool isAddress(QStringView line)
{
    return (line.startsWith("https://"_L1) || line.startsWith("http://"_L1)) &&
           std::ranges::none_of(line, [](QChar c) { return c.isSpace(); });
}

class Reader
{
public:
    explicit Reader(const QList<QStringView> &lines, const QSet<qint64> *titles = nullptr)
        : m_lines(lines)
        , m_sources(takeBracketedSources(m_lines))
        , m_titles(titles)
        , m_habits(habitsOf(m_lines))
    {
        if (titles) {
            m_habits.wrapWidth = 0;
            m_habits.titlesInDateLines = m_habits.bylinesFollowDates = false;
        }
    }

    ListingLines read()
    {
        m_gap = Gap::Blank;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString source = m_sources.value(i);
            if (m_lines[i].isEmpty() && source.isEmpty())
                m_gap = std::max(m_gap, Gap::Blank);
            else if (!m_lines[i].isEmpty())
                m_gap = add(m_lines[i], i + 1) ? Gap::None : Gap::Furniture;
            if (!source.isEmpty() && !m_result.elements.isEmpty())
                m_result.elements.last().source = source;
        }
        return std::move(m_result);
    }

private:
    // False for a line that is no part of an article.
    bool add(QStringView line, qint64 number)
    {
        if (isPageMark(line)) {
            m_result.hasPageMark = true;
            return false;
        }
        if (const QStringView feed = feedName(line); !feed.isEmpty()) {
            m_result.feedName = feed.toString();
            m_result.hasPageMark = true;
            return false;
        }
        if (const QStringView name = breadcrumbEnd(line); !name.isEmpty() && !m_titles) {
            m_result.pathEnd = name.toString();
            return false;
        }
        const bool isKnownTitle = m_titles && m_titles->contains(number);
        const bool title = m_titles ? isKnownTitle : inTitlePlace();
        m_result.invitations += isInvitation(line);
        if (!isKnownTitle && isPassedOver(line, number, title))
            return false;
        QList<ListingElement> elements = elementsOf(line, title);
        for (ListingElement &element : elements) {
            element.line = number;
            element.gap = &element == &elements.first() ? m_gap : Gap::None;
            if (!completesLast(element))
                m_result.elements.append(std::move(element));
        }
        m_lastSize = line.size();
        return !elements.isEmpty();
    }

    // What a page repeats right under a line that was passed over, with nothing under it ("Log in
    // to post comments"), is as little of an article.
    bool isUnderFurniture(QStringView line, qint64 number) const
    {
        const bool endsHere = number >= m_lines.size() || m_lines[number].isEmpty();
        return m_gap == Gap::Furniture && number >= 2 && !m_lines[number - 2].isEmpty() &&
               endsHere && m_habits.repeated.contains(line);
    }

    bool isPassedOver(QStringView line, qint64 number, bool title) const
    {
        if (isInvitation(line) || isCookieNote(line))
            return true;
        if (isUnderFurniture(line, number))
            return true;
        if (!(isPageFurniture(line) || isConsent(line)) || readDate(line, m_habits.order).isKnown())
            return false;
        return !title || m_habits.repeated.contains(line) || number > m_habits.lastText;
    }

    // Right after a date stands a title, whatever it looks like ("1984", "Pages").
    bool inTitlePlace() const
    {
        if (m_result.elements.isEmpty() || m_gap == Gap::Furniture)
            return false;
        const qint64 line = m_result.elements.last().line;
        for (auto it = m_result.elements.crbegin();
             it != m_result.elements.crend() && it->line == line; ++it) {
            if (it->kind == Kind::Date)
                return it->name.isEmpty(); // no "Date: …" among other fields
        }
        return false;
    }

    bool underTitle() const
    {
        return !m_result.elements.isEmpty() && m_result.elements.last().kind == Kind::Text &&
               m_gap != Gap::Furniture;
    }

    // None of a line that only counts something. The date comes first, as what stands beside it
    // belongs to the same article.
    QList<ListingElement> elementsOf(QStringView line, bool title) const
    {
        if (m_habits.titlesInDateLines) {
            if (QList<ListingElement> both = readDatedTitle(line, m_habits.order); !both.isEmpty())
                return both;
        }
        const bool onlyTitle = title && !m_habits.bylinesFollowDates;
        ListingElement element = elementOf(line, onlyTitle);
        if (title && m_titles)
            return {element};
        const bool isDate = element.kind == Kind::Date && element.date.isKnown();
        if (isDate || (onlyTitle && !isCount(line)))
            return {element};
        // "Publicado: 12 marzo, 2015 - Autora: Ana Ruiz"
        const bool isPair =
            element.kind == Kind::Label &&
            (element.label == PageLabel::Date || element.label == PageLabel::Author) &&
            (line.contains(" - "_L1) || line.contains(u" – "));
        const bool isRow =
            isPair || line.contains(u'|') || line.contains(u'·') || line.contains(u'•');
        const bool isLabel = element.kind != Kind::Text && element.kind != Kind::Date;
        if (isLabel && (!isRow || element.label == PageLabel::Citation))
            return {element};
        if (auto parts = readMetaLine(line, m_habits.order, underTitle())) {
            std::ranges::stable_partition(
                *parts, [](const ListingElement &part) { return part.kind == Kind::Date; });
            return *parts;
        }
        return {element};
    }

    ListingElement elementOf(QStringView line, bool title) const
    {
        ListingElement element;
        element.text = line.toString();
        if (isQuotesOnly(line)) {
            element.kind = Kind::Nothing;
            return element;
        }
        if (title && m_titles)
            return element;
        if (setDate(element, line, title) || title)
            return element;
        if (isAddress(line)) {
            setLabel(element, PageLabel::Url, line);
            return element;
        }
        if (readCitation(line)) {
            element.kind = Kind::Label;
            element.label = PageLabel::Citation;
            return element;
        }
        if (const auto whole = pageLabel(line); whole && line.front().isUpper())
            setLabel(element, *whole, {});
        else if (const QStringView part = labelPart(line); !part.isEmpty())
            setPart(element, part, line.sliced(line.indexOf(u':') + 1).trimmed());
        return element;
    }

    bool setDate(ListingElement &element, QStringView line, bool title) const
    {
        if (line.size() > maxDate)
            return false;
        const PartialDate date = readDate(line, m_habits.order);
        if (!date.isKnown() || (title && date.precision() == PartialDate::Precision::Year))
            return false;
        element.kind = Kind::Date;
        element.date = date;
        return true;
    }

    void setPart(ListingElement &element, QStringView part, QStringView value) const
    {
        if (const auto known = pageLabel(part)) {
            setLabel(element, *known, value);
            element.name = part.toString();
        } else if (m_habits.ownLabels.contains(part.toString())) {
            element.kind = Kind::Field;
            element.name = part.toString();
            element.text = value.toString();
        }
    }

    void setLabel(ListingElement &element, PageLabel label, QStringView value) const
    {
        if (label == PageLabel::Date) {
            const PartialDate date = readDate(value, m_habits.order);
            if (date.isKnown()) {
                element.kind = Kind::Date;
                element.date = date;
                return;
            }
        }
        element.kind = Kind::Label;
        element.label = label;
        element.text = value.toString();
    }

    // A label that stands alone has its value on the next line, and a long line that does not end a
    // sentence goes on in it.
    bool completesLast(const ListingElement &element)
    {
        if (m_result.elements.isEmpty())
            return false;
        ListingElement &last = m_result.elements.last();
        if (last.kind == Kind::Label && last.text.isEmpty() && last.label != PageLabel::Image)
            return completesLabel(last, element);
        const bool goesOn = last.kind == Kind::Text && element.kind == Kind::Text &&
                            element.gap == Gap::None && isBroken(last.text, element.text);
        if (goesOn)
            last.text += u' ' + element.text;
        return goesOn;
    }

    // Whether a line was broken at the page's width: the next word had no room in it.
    bool isBroken(QStringView above, QStringView next) const
    {
        if (m_habits.wrapWidth == 0 || m_lastSize < 55 ||
            QStringView(u".!?:”\"»").contains(above.back()) || isPersonName(next, 2))
            return false;
        const qsizetype space = next.indexOf(u' ');
        return m_lastSize + 1 + (space < 0 ? next.size() : space) > m_habits.wrapWidth;
    }

    static bool completesLabel(ListingElement &label, const ListingElement &element)
    {
        const bool isCitation = element.kind == Kind::Label &&
                                element.label == PageLabel::Citation && !element.text.isEmpty();
        if (label.label == PageLabel::Citation && isCitation) {
            label.text = element.text;
            return true;
        }
        if (label.label == PageLabel::Date && element.kind == Kind::Date) {
            label.kind = Kind::Date;
            label.date = element.date;
            return true;
        }
        if (element.kind != Kind::Text || label.label == PageLabel::Citation)
            return false;
        // Names are short; a paragraph under an empty "Authors" is something else.
        if (label.label != PageLabel::Summary && element.text.size() > 200)
            return false;
        label.text = element.text;
        return true;
    }

    QList<QStringView> m_lines;
    QHash<qsizetype, QString> m_sources; // that stood behind them
    const QSet<qint64> *m_titles;        // null where they are to be found
    ListingHabits m_habits;
    ListingLines m_result;
    Gap m_gap = Gap::None;
    qsizetype m_lastSize = 0; // of the last line that was kept
};

} // namespace

ListingLines readListingLines(QStringView text)
{
    QList<QStringView> lines;
    for (QStringView line : text.tokenize(u'\n'))
        lines.append(line.trimmed());
    dropMarkers(lines);
    return Reader(lines).read();
}

ListingLines readTitledLines(const QList<QStringView> &lines, const QSet<qint64> &titles)
{
    return Reader(lines, &titles).read();
}

bool isTitleLike(QStringView text)
{
    if (text.isEmpty() || text.size() > 160)
        return false;
    const QChar last = text.back();
    if (last == u'.' || last == u':' || last == u';' || last == u',')
        return text.endsWith(u"..");
    return !text.front().isLower();
}

} // namespace acervo
