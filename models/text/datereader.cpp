#include "datereader.h"

#include "datetokens.h"
#include "datevocabulary.h"
#include "fold.h"

#include <QRegularExpression>

namespace acervo {

namespace {

// The longest date that is written out in full, weekday, time and zone included, is shorter.
constexpr qsizetype maxLength = 100;

// Walks over the tokens; each read… function consumes what it accepts and nothing else.
class Reader
{
public:
    Reader(const DateTokens &tokens, DateOrder order)
        : m_tokens(tokens)
        , m_order(order)
    {}

    PartialDate read()
    {
        if (const PartialDate date = readWhole(); date.isKnown())
            return date;
        m_at = 0;
        // Tried second, as "mar" is a weekday and a month. Only a day has a weekday.
        m_weekday = skipWeekday();
        const PartialDate date = m_weekday != 0 ? readWhole() : PartialDate();
        return date.precision() == PartialDate::Precision::Day ? date : PartialDate();
    }

private:
    PartialDate readWhole()
    {
        const qsizetype start = m_at;
        for (const auto pattern : {&Reader::readNumeric, &Reader::readWorded}) {
            m_at = start;
            m_shortYear = false;
            const PartialDate date = (this->*pattern)();
            if (date.isKnown() && endsHere(date))
                return date;
        }
        return {};
    }

    // Nothing but a time of day may follow, and only a whole day has one. A year of two digits is
    // one of RFC 822, which always has a time.
    bool endsHere(const PartialDate &date)
    {
        skipSign(u".");
        if (atEnd())
            return !m_shortYear;
        return date.precision() == PartialDate::Precision::Day && skipTime() && atEnd();
    }

    PartialDate readNumeric()
    {
        if (peek().isNumber(8, 8)) {
            const int all = next().number;
            return bareYear(all / 10000)
                       ? PartialDate::ofDay(all / 10000, all / 100 % 100, all % 100)
                       : PartialDate();
        }
        if (peek().isNumber(4, 4))
            return readYearFirst();
        if (peek().isNumber(1, 2))
            return readYearLast();
        return {};
    }

    PartialDate readYearFirst()
    {
        const int year = next().number;
        const DateToken sign = peek();
        if (!sign.isSign(u"-/.") || sign.spaced || !peek(1).isNumber(1, 2))
            return bareYear(year) ? PartialDate::ofYear(year) : PartialDate();
        next();
        const DateToken month = next();
        if (!peek().isSign(sign.text) || !peek(1).isNumber(1, 2)) {
            const bool isDecimal = sign.isSign(u".") || month.text.size() == 1;
            return isDecimal ? PartialDate() : PartialDate::ofMonth(year, month.number);
        }
        next();
        return PartialDate::ofDay(year, month.number, next().number);
    }

    PartialDate readYearLast()
    {
        const int first = next().number;
        const DateToken sign = peek();
        if (!sign.isSign(u"-/.") || !peek(1).isNumber(1, 4))
            return {};
        next();
        const DateToken second = next();
        if (second.isNumber(4, 4) && bareYear(second.number) && !sign.isSign(u"."))
            return PartialDate::ofMonth(second.number, first); // 02/2023; 3.1415 is a number
        if (!second.isNumber(1, 2) || !peek().isSign(sign.text) || !peek(1).isNumber(4, 4) ||
            !bareYear(peek(1).number))
            return {};
        next();
        return ordered(first, second.number, next().number, sign.isSign(u"."));
    }

    PartialDate ordered(int first, int second, int year, bool dotted) const
    {
        const PartialDate dayFirst = PartialDate::ofDay(year, second, first);
        const PartialDate monthFirst = PartialDate::ofDay(year, first, second);
        if (!dayFirst.isKnown() || dayFirst == monthFirst)
            return monthFirst;
        if (!monthFirst.isKnown() || m_order == DateOrder::DayFirst)
            return dayFirst;
        if (m_order == DateOrder::MonthFirst)
            return monthFirst;
        // "Thu, 11/08/2012": only one of them was a Thursday.
        const bool isByDay = m_weekday != 0 && weekdayOf(dayFirst) != weekdayOf(monthFirst);
        if (isByDay && weekdayOf(dayFirst) == m_weekday)
            return dayFirst;
        if (isByDay && weekdayOf(monthFirst) == m_weekday)
            return monthFirst;
        return dotted ? dayFirst : PartialDate::ofYear(year);
    }

    PartialDate readWorded()
    {
        skipConnectives();
        if (peek().isNumber(4, 4))
            return readYearMonthDay();
        if (peek().isNumber(1, 2))
            return readDayMonthYear();
        if (peek().isWord() && isSeason(peek().text)) {
            next();
            skipJoint();
            return PartialDate::ofYear(readYear());
        }
        return readMonthFirst();
    }

    PartialDate readYearMonthDay()
    {
        const int year = next().number;
        skipJoint();
        const int month = readMonth();
        if (month == 0)
            return {};
        skipJoint();
        if (!peek().isNumber(1, 2))
            return PartialDate::ofMonth(year, month);
        return PartialDate::ofDay(year, month, readDay());
    }

    PartialDate readDayMonthYear()
    {
        const int day = readDay();
        skipJoint();
        const int month = readMonth();
        if (month == 0)
            return {};
        skipJoint();
        return PartialDate::ofDay(readYear(), month, day);
    }

    PartialDate readMonthFirst()
    {
        const int month = readMonth();
        if (month == 0)
            return {};
        skipJoint();
        if (!peek().isNumber(1, 2))
            return PartialDate::ofMonth(readYear(), month);
        const int day = readDay();
        skipJoint();
        return PartialDate::ofDay(readYear(), month, day);
    }

    int readDay()
    {
        const int day = next().number;
        if (peek().isSign(u".") && peek(1).isWord() && !peek(1).spaced &&
            isOrdinalEnding(peek(1).text)) // 1.º
            next();
        if (peek().isWord() && !peek().spaced && isOrdinalEnding(peek().text))
            next();
        return day;
    }

    int readMonth()
    {
        const int month = peek().isWord() ? monthNamed(peek().text) : 0;
        if (month != 0) {
            next();
            skipSign(u".");
        }
        return month;
    }

    int readYear()
    {
        if (peek().isNumber(4, 4) && bareYear(peek().number))
            return next().number;
        if (!peek().isNumber(2, 2))
            return 0;
        m_shortYear = true;
        const int year = next().number; // RFC 2822, section 4.3
        return year < 50 ? 2000 + year : 1900 + year;
    }

    // What may stand between two parts: a sign, or connectives.
    void skipJoint()
    {
        skipSign(u",-/.");
        skipConnectives();
    }

    void skipConnectives()
    {
        while (peek().isWord() && isConnective(peek().text))
            next();
    }

    static int weekdayOf(const PartialDate &date)
    {
        return QDate::fromJulianDay(date.firstDay()).dayOfWeek();
    }

    // Which it was; 0 where there is none.
    int skipWeekday()
    {
        const int day = peek().isWord() ? weekdayNamed(peek().text) : 0;
        if (day == 0)
            return 0;
        next();
        if (peek().isSign(u"-") && peek(1).text == u"feira") {
            next();
            next();
        }
        skipSign(u".");
        skipSign(u",");
        return day;
    }

    bool skipTime();

    void skipSign(QStringView signs)
    {
        if (peek().isSign(signs))
            next();
    }

    static bool bareYear(int year) { return year >= 1000 && year <= 2999; }
    bool atEnd() const { return m_at >= m_tokens.size(); }
    DateToken peek(qsizetype ahead = 0) const { return m_tokens.value(m_at + ahead); }
    DateToken next() { return m_tokens.value(m_at++); }

    const DateTokens &m_tokens;
    DateOrder m_order;
    qsizetype m_at = 0;
    int m_weekday = 0;
    bool m_shortYear = false;
};

bool Reader::skipTime()
{
    // Of the rest without its white space: a word before it, hours with minutes or with am and pm,
    // a zone, and the zone's name in brackets.
    static const QRegularExpression time(QStringLiteral(
        "^(?:t|[,|·–—-]|,?at|,?alas|,?as|,?a)?"
        "(?:\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?|\\d{1,2}h(?:\\d\\d)?|\\d{1,2}(?=[ap]\\.?m))"
        "(?:[ap]\\.?m\\.?)?"
        "(?:[a-z]{1,5}|(?:gmt|utc)?[+-]\\d\\d(?::?\\d\\d)?)?(?:\\([a-z]{1,40}\\))?$"));
    QString rest;
    while (!atEnd())
        rest += next().text;
    return time.matchView(rest).hasMatch();
}

} // namespace

PartialDate readDate(QStringView text, DateOrder order)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxLength)
        return {};
    const QString plain = folded(trimmed);
    const DateTokens tokens = dateTokens(plain);
    return Reader(tokens, order).read();
}

} // namespace acervo
