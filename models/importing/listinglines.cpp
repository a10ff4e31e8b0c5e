#include "listinglines.h"

#include "citation.h"
#include "datereader.h"

#include <QRegularExpression>
#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

using Kind = ListingElement::Kind;

constexpr qsizetype maxDate = 60;
constexpr qsizetype maxLabel = 45;

// How a page writes 09/02/2023, where another of its dates can only be read one way.
DateOrder orderOf(const QList<QStringView> &lines)
{
    static const QRegularExpression figures(
        QStringLiteral(R"(^\D{0,20}(\d{1,2})[/.\-](\d{1,2})[/.\-]\d{4}\b)"));
    for (QStringView line : lines) {
        if (line.size() > maxDate)
            continue;
        const QRegularExpressionMatch match = figures.matchView(line);
        if (!match.hasMatch())
            continue;
        if (match.capturedView(1).toInt() > 12)
            return DateOrder::DayFirst;
        if (match.capturedView(2).toInt() > 12)
            return DateOrder::MonthFirst;
    }
    return DateOrder::Unknown;
}

// "By Erika Lindqvist": the word, then two to six words that are a name by their capitals.
QStringView bylineName(QStringView line)
{
    static const QRegularExpression byline(
        QStringLiteral(
            R"(^(?:By|Por|Par)\s+(\p{Lu}[\p{L}.'’\-]*)"
            R"((?:\s+(?:de|del|la|da|do|dos|du|van|von|der|y|e|et|and|\p{Lu}[\p{L}.'’\-]*),?){1,6})$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > 100)
        return {};
    const QRegularExpressionMatch match = byline.matchView(line);
    return match.hasMatch() ? line.sliced(match.capturedStart(1)) : QStringView();
}

bool isQuotesOnly(QStringView line)
{
    return std::ranges::all_of(line,
                               [](QChar c) { return QStringView(u"\"'“”‘’«» ").contains(c); });
}

// The part before a colon, where it may be a label.
QStringView labelPart(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && colon <= maxLabel ? line.first(colon).trimmed() : QStringView();
}

// Labels of the page's own are known by standing empty at least once ("Economic Sectors: ").
QSet<QString> ownLabels(const QList<QStringView> &lines)
{
    QSet<QString> names;
    for (QStringView line : lines) {
        if (line.endsWith(u':') && line.size() <= maxLabel + 1 && line.front().isUpper())
            names.insert(line.chopped(1).trimmed().toString());
    }
    return names;
}

class Reader
{
public:
    explicit Reader(const QList<QStringView> &lines)
        : m_lines(lines)
        , m_order(orderOf(lines))
        , m_own(ownLabels(lines))
    {}

    ListingLines read()
    {
        bool blank = true;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines[i];
            if (!line.isEmpty())
                add(line, i + 1, blank);
            blank = line.isEmpty();
        }
        return std::move(m_result);
    }

private:
    void add(QStringView line, qint64 number, bool afterBlank)
    {
        if (isPageMark(line)) {
            m_result.hasPageMark = true;
            return;
        }
        if (const QStringView feed = feedName(line); !feed.isEmpty()) {
            m_result.feedName = feed.toString();
            m_result.hasPageMark = true;
            return;
        }
        const bool title = inTitlePlace();
        ListingElement element = elementOf(line, title);
        if (!title && element.kind != Kind::Date && isPageFurniture(line))
            return;
        element.line = number;
        element.afterBlank = afterBlank;
        if (!completesLast(element))
            m_result.elements.append(std::move(element));
    }

    // Right after a date stands a title, whatever it looks like ("1984", "Pages").
    bool inTitlePlace() const
    {
        return !m_result.elements.isEmpty() && m_result.elements.last().kind == Kind::Date;
    }

    ListingElement elementOf(QStringView line, bool title) const
    {
        ListingElement element;
        element.text = line.toString();
        if (isQuotesOnly(line)) {
            element.kind = Kind::Nothing;
            return element;
        }
        if (setDate(element, line, title) || title)
            return element;
        if (readCitation(line)) {
            element.kind = Kind::Label;
            element.label = PageLabel::Citation;
            return element;
        }
        if (const QStringView name = bylineName(line); !name.isEmpty())
            setLabel(element, PageLabel::Author, name);
        else if (const auto whole = pageLabel(line); whole && line.front().isUpper())
            setLabel(element, *whole, {});
        else if (const QStringView part = labelPart(line); !part.isEmpty())
            setPart(element, part, line.sliced(line.indexOf(u':') + 1).trimmed());
        return element;
    }

    bool setDate(ListingElement &element, QStringView line, bool title) const
    {
        if (line.size() > maxDate)
            return false;
        const PartialDate date = readDate(line, m_order);
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
        } else if (m_own.contains(part.toString())) {
            element.kind = Kind::Field;
            element.name = part.toString();
            element.text = value.toString();
        }
    }

    void setLabel(ListingElement &element, PageLabel label, QStringView value) const
    {
        if (label == PageLabel::Date) {
            const PartialDate date = readDate(value, m_order);
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
                            !element.afterBlank && last.text.size() >= 55 &&
                            !QStringView(u".!?:”\"»").contains(last.text.back());
        if (goesOn)
            last.text += u' ' + element.text;
        return goesOn;
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

    const QList<QStringView> &m_lines;
    DateOrder m_order;
    QSet<QString> m_own;
    ListingLines m_result;
};

} // namespace

ListingLines readListingLines(QStringView text)
{
    QList<QStringView> lines;
    for (QStringView line : text.tokenize(u'\n'))
        lines.append(line.trimmed());
    return Reader(lines).read();
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
