#include "selectionwords.h"

#include "countwords.h"
#include "dateinwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace acervo {

namespace {

struct SelectionWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::SelectionWords)
};

} // namespace

QString datesInWords(const PartialDate &earliest, const PartialDate &latest, qint64 undated)
{
    if (!earliest.isKnown())
        return dateInWords({});
    QString text = earliest == latest ? dateInWords(earliest)
                                      : SelectionWords::tr("%1 to %2", "two dates")
                                            .arg(dateInWords(earliest), dateInWords(latest));
    if (undated > 0)
        text += SelectionWords::tr("; %1 without a date").arg(numberInWords(undated));
    return text;
}

QString readingInWords(qint64 read, qint64 unread, qint64 starred)
{
    QStringList parts;
    if (read > 0)
        parts += SelectionWords::tr("%1 read", "how many articles").arg(numberInWords(read));
    if (unread > 0)
        parts += SelectionWords::tr("%1 unread", "how many articles").arg(numberInWords(unread));
    if (starred > 0)
        parts += SelectionWords::tr("%1 starred", "how many articles").arg(numberInWords(starred));
    return parts.join(QStringLiteral(", "));
}

QString oneIsNeededInWords(qint64 selected)
{
    return SelectionWords::tr("%1 are selected. Choose a single one for this.", "articles")
        .arg(articleCount(selected));
}

} // namespace acervo
