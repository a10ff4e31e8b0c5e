#include "datequestion.h"

#include "datespans.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace acervo {

namespace {

struct DateQuestion
{
    Q_DECLARE_TR_FUNCTIONS(acervo::DateQuestion)
};

} // namespace

PartialDate dateToGoTo(const QString &text, QDate today)
{
    const std::optional<DateSpan> span = readDateSpan(text.simplified());
    if (!span)
        return {};
    if (span->last > 0)
        return PartialDate::ofDate(QDate::fromJulianDay(span->days(today).first));
    return span->to.isKnown() ? span->to : span->from;
}

PartialDate askForDate(QWidget *parent)
{
    const QString hint = DateQuestion::tr("A year, a month or a day, such as 2021 or 2021-03:");
    QString label = hint;
    QString text;
    for (bool isGiven = true;;) {
        text = QInputDialog::getText(parent, DateQuestion::tr("Go to a date"), label,
                                     QLineEdit::Normal, text, &isGiven);
        if (!isGiven)
            return {};
        if (const PartialDate date = dateToGoTo(text, QDate::currentDate()); date.isKnown())
            return date;
        label = DateQuestion::tr("This was not understood as a date.") + u'\n' + hint;
    }
}

} // namespace acervo
