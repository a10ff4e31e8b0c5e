#include "rowsentence.h"

#include "dateinwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace acervo {

namespace {

struct RowSentence
{
    Q_DECLARE_TR_FUNCTIONS(acervo::RowSentence)
};

} // namespace

QString rowInWords(const ArticleRow &row)
{
    QStringList parts;
    parts << (row.title.isEmpty() ? RowSentence::tr("Untitled") : row.title.simplified());
    parts << dateInWords(row.date);
    parts << row.sources;
    if (!row.read)
        parts << RowSentence::tr("unread");
    if (row.starred)
        parts << RowSentence::tr("starred");
    if (!row.tags.isEmpty())
        parts << RowSentence::tr("tagged %1").arg(QLocale().createSeparatedList(row.tags));
    if (row.isFreeNote)
        parts << RowSentence::tr("a free note");
    else if (row.hasNote)
        parts << RowSentence::tr("with a note");
    return parts.join(RowSentence::tr(", ", "between the parts of a sentence")) +
           RowSentence::tr(".", "at the end of a sentence");
}

} // namespace acervo
