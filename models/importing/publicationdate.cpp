#include "publicationdate.h"

#include "datereader.h"

#include <QList>
#include <QRegularExpression>
#include <QStringBuilder>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = 200; // longer is a sentence, not a date

int numberOf(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

bool isYear(QStringView text) { return text.size() == 4 && numberOf(text) >= 1000; }

// 21 to 41 stand for seasons and other parts of a year (EDTF, ISO 8601-2).
bool isPartOfYear(int month) { return month >= 21 && month <= 41; }

PartialDate fromNumbers(int year, int month, int day)
{
    if (month <= 0 || isPartOfYear(month))
        return PartialDate::ofYear(year);
    const PartialDate whole = day > 0 ? PartialDate::ofDay(year, month, day) : PartialDate();
    const PartialDate inMonth = PartialDate::ofMonth(year, month);
    return whole.isKnown() ? whole : inMonth.isKnown() ? inMonth : PartialDate::ofYear(year);
}

// 2014/05/06/note: year, month, day, each perhaps empty or a name.
PartialDate fromSlashes(const QList<QStringView> &parts)
{
    const QStringView year = parts[0].trimmed();
    const QStringView month = parts[1].trimmed();
    const QStringView day = parts.value(2).trimmed();
    const int number = numberOf(month);
    if (month.isEmpty() || (number >= 0 && month.size() < 3))
        return fromNumbers(numberOf(year), number, day.size() < 3 ? numberOf(day) : 0);
    const QString named = year.toString() + u' ' + month.toString();
    if (numberOf(day) > 0) {
        const PartialDate date = readDate(QString(named + u' ' + day.toString()));
        if (date.isKnown())
            return date;
    }
    const PartialDate date = readDate(named);
    return date.isKnown() ? date : PartialDate::ofYear(numberOf(year));
}

struct Words
{
    QStringView year;
    QStringView month;
    QStringView day; // beside the month
};

bool isMonth(QStringView word) { return readDate(QString(word % u" 2000")).isKnown(); }

// The first year, the first month's name and the number beside it. "c1998" is a year too.
Words wordsOf(QStringView text)
{
    Words words;
    QStringView before;
    qsizetype beforeEnd = -1;
    bool lastWasMonth = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool letter = text[at].isLetter();
        if (!letter && !text[at].isDigit()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (letter ? text[end].isLetter() : text[end].isDigit()))
            ++end;
        const QStringView word = text.sliced(at, end - at);
        const qsizetype start = at;
        at = end;
        if (!letter && words.year.isEmpty() && isYear(word) && numberOf(word) < 3000)
            words.year = word;
        else if (!letter && word.size() <= 2 && lastWasMonth && words.day.isEmpty())
            words.day = word;
        const bool month = letter && words.month.isEmpty() && word.size() >= 3 && isMonth(word);
        if (month) {
            words.month = word;
            if (before.size() <= 2 && numberOf(before) > 0)
                words.day = before;
        }
        lastWasMonth = month;
        // Of "12-14 June" the first day.
        const bool isRange = !letter && word.size() <= 2 && numberOf(before) > 0 &&
                             before.size() <= 2 && start == beforeEnd + 1 &&
                             QStringView(u"-–").contains(text[beforeEnd]);
        before = isRange ? before : word;
        beforeEnd = at;
    }
    return words;
}

PartialDate fromWords(QStringView text)
{
    const Words words = wordsOf(text);
    if (words.year.isEmpty())
        return {};
    if (!words.month.isEmpty()) {
        const QString month = words.month % u' ' % words.year;
        const PartialDate day =
            words.day.isEmpty() ? PartialDate() : readDate(QString(words.day % u' ' % month));
        const PartialDate date = day.isKnown() ? day : readDate(month);
        if (date.isKnown())
            return date;
    }
    return PartialDate::ofYear(numberOf(words.year));
}

// 2004-22, 2005-06~, 2001-02-00: numbers between hyphens, which are no calendar date.
PartialDate fromHyphens(QStringView text)
{
    QList<QStringView> parts = text.split(u'-');
    for (QStringView &part : parts)
        part = part.trimmed();
    if (parts.size() < 2 || parts.size() > 3 || !isYear(parts[0]) || parts[1].size() > 2)
        return {};
    const int month = numberOf(parts[1]);
    return month < 0 ? PartialDate()
                     : fromNumbers(numberOf(parts[0]), month, numberOf(parts.value(2)));
}

QStringView withoutDoubt(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"~?%[](){}., ").contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && QStringView(u"~?%[](){}, ").contains(text.front()))
        text = text.sliced(1);
    return text;
}

} // namespace

int utcHour(QStringView text)
{
    static const QRegularExpression instant(
        u"^\\d{4}-\\d\\d-\\d\\d[T ](\\d\\d):\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\s?(?:Z|[+-]00:?00|UTC|GMT)$"_s);
    const QRegularExpressionMatch match = instant.matchView(text.trimmed());
    return match.hasMatch() ? match.capturedView(1).toInt() : -1;
}

PartialDate publicationDate(QStringView text)
{
    text = withoutDoubt(text.trimmed());
    if (text.isEmpty() || text.size() > maxLength)
        return {};
    if (isYear(text))
        return PartialDate::ofYear(numberOf(text));
    // Whatever is said of the time: "2015-03-18T10:36-500".
    if (text.size() > 10 && (text[10] == u'T' || text[10] == u' ') && text[4] == u'-') {
        const PartialDate day = PartialDate::fromIso(text.first(10).toString());
        if (day.precision() == PartialDate::Precision::Day)
            return day;
    }
    if (text.contains(u'/')) {
        const QList<QStringView> parts = text.split(u'/');
        const bool isRange =
            parts.size() == 2 && (parts[1].trimmed().size() > 3 || parts[0].trimmed().size() > 4);
        if (isYear(parts[0].trimmed()) && !isRange)
            return fromSlashes(parts);
        if (isRange && (parts[0].isEmpty() || parts[0] == u".."))
            return publicationDate(parts[1]);
        if (isRange && publicationDate(parts[0]).isKnown())
            return publicationDate(parts[0]);
    }
    if (const PartialDate date = readDate(text); date.isKnown())
        return date;
    if (const PartialDate date = fromHyphens(text); date.isKnown())
        return date;
    return fromWords(text);
}

} // namespace acervo
