#include "countwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace acervo {

namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::CountWords)
};

// The plural form is chosen by an int; every number beyond it takes the same form.
int forPlural(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString articleCount(qint64 count)
{
    return count == 1 ? CountWords::tr("1 article")
                      : CountWords::tr("%Ln articles", nullptr, forPlural(count));
}

QString fileCount(qint64 count)
{
    return count == 1 ? CountWords::tr("1 file")
                      : CountWords::tr("%Ln files", nullptr, forPlural(count));
}

QString recordCount(qint64 count)
{
    return count == 1 ? CountWords::tr("1 record")
                      : CountWords::tr("%Ln records", nullptr, forPlural(count));
}

QString noteCount(qint64 count)
{
    return count == 1 ? CountWords::tr("1 note")
                      : CountWords::tr("%Ln notes", nullptr, forPlural(count));
}

QString numberInWords(qint64 number) { return QLocale().toString(number); }

} // namespace acervo
