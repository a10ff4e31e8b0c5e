#include "listingmeta.h"

#include "pagephrases.h"
#include "pagewords.h"

#include <QRegularExpression>

namespace acervo {

namespace {

using Kind = ListingElement::Kind;
using Elements = QList<ListingElement>;

constexpr qsizetype maxLine = 160;
constexpr qsizetype maxPart = 40;
constexpr qsizetype maxDatedTitle = 250;

ListingElement labelled(PageLabel label, QStringView text)
{
    ListingElement element;
    element.kind = Kind::Label;
    element.label = label;
    element.text = text.trimmed().toString();
    return element;
}

ListingElement dated(const PartialDate &date, QStringView text)
{
    ListingElement element;
    element.kind = Kind::Date;
    element.date = date;
    element.text = text.toString();
    return element;
}

// "Posted on", "Publié le", "Enviado": what may stand before the name or the date.
struct Led
{
    QStringView rest;
    bool hasLead = false;
};
Led withoutLead(QStringView part)
{
    static const QRegularExpression lead(
        QStringLiteral(
            R"(^(?:(?:on|el|le|em)\s+(?=\S+\s\p{L}+|\S*\d)|(?:posted|published|submitted|written|created|publicad[oa]|enviad[oa]|)"
            R"(escrit[oa]|cread[oa]|criado|postado|publiée?|postée?|écrit|rédigé|)"
            R"(mis en ligne|soumis)\b\s*:?\s*(?:(?:on|el|le|em|no dia|el día)\s+)?))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = lead.matchView(part);
    return match.hasMatch() ? Led{part.sliced(match.capturedLength()), true} : Led{part, false};
}

// After "Posted by" stands a name, also one such as "maria83".
bool isAccount(QStringView text)
{
    return !text.isEmpty() && text.size() <= maxPart && text.count(u' ') < 5 &&
           !QStringView(u".:;!?").contains(text.back());
}

QStringView afterBy(QStringView text)
{
    static const QRegularExpression by(QStringLiteral(R"(^(?:by|por|par)\s+)"),
                                       QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = by.matchView(text);
    return match.hasMatch() ? text.sliced(match.capturedLength()) : QStringView();
}

// "Maria Torres on 3 May 2021", "Lucía Méndez, 09/02/2023": at the longest end that is a date.
Elements nameAndDate(QStringView text, DateOrder order, bool hasLead)
{
    static const QRegularExpression joint(QStringLiteral(R"((?:,|\s(?:on|el|le|em|o|a))*\s+)"));
    for (auto match = joint.globalMatchView(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QStringView name = text.first(found.capturedStart());
        const PartialDate date = readDate(text.sliced(found.capturedEnd()), order);
        if (date.isKnown() && (isPersonName(name, 1) || (hasLead && isAccount(name))))
            return {labelled(PageLabel::Author, name), dated(date, text)};
    }
    return {};
}

// "1er mars 2024 par Jeanne Duval"
Elements dateAndName(QStringView text, DateOrder order, bool hasLead)
{
    static const QRegularExpression by(QStringLiteral(R"(,?\s+(?:by|por|par)\s+)"));
    const QRegularExpressionMatch match = by.matchView(text);
    if (!match.hasMatch())
        return {};
    const QStringView when = text.first(match.capturedStart());
    const QStringView name = text.sliced(match.capturedEnd());
    const PartialDate date = readDate(when, order);
    if (!(date.isKnown() || isAgo(when)) ||
        !(isPersonName(name, 1) || (hasLead && isAccount(name))))
        return {};
    return {dated(date, text), labelled(PageLabel::Author, name)};
}

Elements byline(QStringView part, DateOrder order)
{
    const Led led = withoutLead(part);
    if (const QStringView name = afterBy(led.rest); !name.isEmpty()) {
        if (const Elements both = nameAndDate(name, order, led.hasLead); !both.isEmpty())
            return both;
        if (isPersonName(name, 2) || (led.hasLead && isAccount(name)))
            return {labelled(PageLabel::Author, name)};
        return {};
    }
    return dateAndName(led.rest, order, led.hasLead);
}

QStringView filedUnder(QStringView part)
{
    static const QRegularExpression filed(
        QStringLiteral(R"(^(?:posted in|filed under|filed in|tagged(?: with)?|published in|)"
                       R"(archivado en|publicado en|publicado em|arquivado em|etiquetado|)"
                       R"(classé dans|publié dans|rubrique)\s*:?\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = filed.matchView(part);
    return match.hasMatch() ? part.sliced(match.capturedLength()) : QStringView();
}

// Nothing when the part says none of these.
std::optional<Elements> readPart(QStringView part, DateOrder order)
{
    static const QRegularExpression timeOfDay(
        QStringLiteral(R"(^\d{1,2}[:h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (isCount(part) || isInvitation(part) || timeOfDay.matchView(part).hasMatch())
        return Elements();
    const Led led = withoutLead(part);
    if (const PartialDate date = readDate(led.rest, order); date.isKnown())
        return Elements{dated(date, part)};
    if (isAgo(led.rest))
        return Elements{dated({}, part)};
    if (Elements found = byline(part, order); !found.isEmpty())
        return found;
    const QStringView label = labelPart(part);
    if (const auto known = pageLabel(label); known && label.size() + 1 < part.size())
        return Elements{labelled(*known, part.sliced(part.indexOf(u':') + 1))};
    if (const QStringView topics = filedUnder(part); !topics.isEmpty())
        return Elements{labelled(PageLabel::Topics, topics)};
    return std::nullopt;
}

QList<QStringView> partsOf(QStringView line)
{
    static const QRegularExpression separator(
        QStringLiteral(R"(\s*[|·•∙]\s*|\s+[–—/\-]\s+|\t+|\s{3,})"));
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (auto match = separator.globalMatchView(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        parts.append(line.sliced(begin, found.capturedStart() - begin));
        begin = found.capturedEnd();
    }
    parts.append(line.sliced(begin));
    parts.removeIf([](QStringView part) { return part.isEmpty(); });
    return parts;
}

// Of a line whose parts are all known ones; none of any other.
Elements allParts(QStringView line, DateOrder order)
{
    const QList<QStringView> parts = partsOf(line);
    Elements elements;
    for (const QStringView part : parts) {
        const std::optional<Elements> known = readPart(part, order);
        if (!known || known->isEmpty())
            return {};
        elements.append(*known);
    }
    return parts.size() > 1 ? elements : Elements();
}

bool isDay(const ListingElement &element)
{
    return element.kind == Kind::Date && element.date.precision() == PartialDate::Precision::Day;
}

// "— Jeanne Duval, 3 mars 2021"
Elements signature(QStringView line, DateOrder order, bool underTitle)
{
    static const QRegularExpression dash(QStringLiteral(R"(^[—–\-]\s*(?=\p{L}))"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = dash.matchView(line);
    if (!match.hasMatch() && !underTitle)
        return {};
    const QStringView rest = line.sliced(match.hasMatch() ? match.capturedLength() : 0);
    const Elements found = nameAndDate(rest, order, false);
    const bool isPerson = !found.isEmpty() && isDay(found.last()) &&
                          isPersonName(found.first().text, match.hasMatch() ? 1 : 2);
    return isPerson ? found : Elements();
}

// "The Cannery (12 June 2019)", "La terre partagée (printemps 2011)", "[15/06/2020] Un molino"; a
// year alone may be the title's.
Elements titleWithDateInBrackets(QStringView line, DateOrder order)
{
    const bool isFirst = line.startsWith(u'[') || line.startsWith(u'(');
    const qsizetype open = isFirst ? 0 : std::max(line.lastIndexOf(u'('), line.lastIndexOf(u'['));
    const qsizetype close =
        isFirst ? line.indexOf(line.front() == u'[' ? u']' : u')') : line.size() - 1;
    if (open < 0 || close <= open || (line[close] != u')' && line[close] != u']'))
        return {};
    const QStringView when = line.sliced(open + 1, close - open - 1).trimmed();
    const QStringView title = (isFirst ? line.sliced(close + 1) : line.first(open)).trimmed();
    const PartialDate date = title.size() < 2 ? PartialDate() : readDate(when, order);
    if (!date.isKnown() || when.size() <= 4)
        return {};
    ListingElement text;
    text.text = title.toString();
    return {dated(date, when), text};
}

} // namespace

bool isPersonName(QStringView text, int atLeast)
{
    static const QRegularExpression name(
        QStringLiteral(R"(^\p{Lu}[\p{L}.'’\-]*,?)"
                       R"((?:\s+(?:de|del|la|da|do|dos|du|van|von|der|y|e|et|and|&|)"
                       R"(\p{Lu}[\p{L}.'’\-]*),?){0,11}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 100 && text.count(u' ') + 1 >= atLeast && name.matchView(text).hasMatch();
}

std::optional<Elements> readMetaLine(QStringView line, DateOrder order, bool underTitle)
{
    if (line.size() > maxLine)
        return std::nullopt;
    // Without a sign that only parts can stand between, the whole may be one part: a day that is
    // written with spaces around its strokes.
    if (!std::ranges::any_of(line, [](QChar c) { return QStringView(u"|·•∙").contains(c); })) {
        const std::optional<Elements> whole = readPart(line, order);
        // "Publicado: 12 marzo, 2015 - Autora: Ana Ruiz" has two labels, the first not all of it.
        const bool isLabel = whole && whole->size() == 1 && whole->first().kind == Kind::Label;
        const Elements all = isLabel ? allParts(line, order) : Elements();
        if (whole)
            return all.isEmpty() ? whole : all;
    }
    if (const Elements found = signature(line, order, underTitle); !found.isEmpty())
        return found;
    const QList<QStringView> parts = partsOf(line);
    if (parts.size() < 2)
        return std::nullopt;
    Elements elements;
    bool isSure = true;
    for (const QStringView part : parts) {
        if (const std::optional<Elements> known = readPart(part, order)) {
            elements.append(*known);
        } else if (part.size() <= maxPart && !QStringView(u".:;!?").contains(part.back())) {
            const bool isPerson = underTitle && isPersonName(part, 2);
            elements.append(labelled(isPerson ? PageLabel::Author : PageLabel::Topics, part));
            isSure = false;
        } else {
            return std::nullopt;
        }
    }
    // Only a whole day makes the rest of its line something else than a title.
    if (!isSure && std::ranges::none_of(elements, isDay))
        return std::nullopt;
    return elements;
}

Elements readDatedTitle(QStringView line, DateOrder order)
{
    static const QRegularExpression separator(
        QStringLiteral(R"(\s*[|·•∙]\s*|\s+[–—/\-»]\s+|:\s+|\t+)"));
    const auto isFigure = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (line.size() > maxDatedTitle || std::ranges::none_of(line, isFigure))
        return {};
    const auto divided = [&](QStringView when, QStringView title) -> Elements {
        const PartialDate date = readDate(when, order);
        if (date.precision() != PartialDate::Precision::Day || title.size() < 2)
            return {};
        ListingElement text;
        text.text = title.toString();
        return {dated(date, when), text};
    };
    if (const Elements found = titleWithDateInBrackets(line, order); !found.isEmpty())
        return found;
    QRegularExpressionMatch last;
    for (auto match = separator.globalMatchView(line); match.hasNext();) {
        last = match.next();
        const Elements found =
            divided(line.first(last.capturedStart()), line.sliced(last.capturedEnd()));
        if (!found.isEmpty())
            return found;
    }
    return last.hasMatch()
               ? divided(line.sliced(last.capturedEnd()), line.first(last.capturedStart()))
               : Elements();
}

} // namespace acervo
