#include "dateinwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct DateWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::DateWords)
};

// "de enero" needs the form that stands beside a day, "enero" the one that stands alone: QLocale
// knows both.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// The locale's long date without the day's name: a date that is read, not a diary. The year is a
// number of its own, as QLocale writes 79 as 0079.
QString dayInWords(const PartialDate &date, const QLocale &locale)
{
    const bool isIberian =
        locale.language() == QLocale::Spanish || locale.language() == QLocale::Portuguese;
    const QString pattern =
        isIberian ? QStringLiteral("d 'de' MMMM 'de' ") : QStringLiteral("d MMMM ");
    return locale.toString(QDate(date.year(), date.month(), date.day()), pattern) +
           QString::number(date.year());
}

} // namespace

QString dateInWords(const PartialDate &date, const QLocale &locale)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return dayInWords(date, locale);
    case PartialDate::Precision::Month:
        return capitalised(locale.standaloneMonthName(date.month())) + u' ' +
               QString::number(date.year());
    case PartialDate::Precision::Year:
        return QString::number(date.year());
    case PartialDate::Precision::None:
        break;
    }
    return DateWords::tr("No date");
}

QString shortDateInWords(const PartialDate &date, const QLocale &locale)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return QString::number(date.day()) + u' ' +
               locale.monthName(date.month(), QLocale::ShortFormat);
    case PartialDate::Precision::Month:
        return capitalised(locale.standaloneMonthName(date.month(), QLocale::ShortFormat));
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

} // namespace acervo
