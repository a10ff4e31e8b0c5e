#include "correctionwords.h"

#include "dateinwords.h"
#include "facetwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct CorrectionWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::CorrectionWords)
};

constexpr qsizetype longestValue = 120;

QString personsInWords(const QString &value)
{
    QStringList names;
    for (const Person &person : personsFromText(value))
        names += person.shown();
    return names.join(QStringLiteral(", "));
}

QString cut(const QString &text)
{
    return text.size() <= longestValue ? text : text.first(longestValue).trimmed() + u'…';
}

} // namespace

QString correctableInWords(Correctable fact)
{
    switch (fact) {
    case Correctable::Title:
        return CorrectionWords::tr("Title");
    case Correctable::Date:
        return CorrectionWords::tr("Date");
    case Correctable::Authors:
        return CorrectionWords::tr("Authors");
    case Correctable::Address:
        return CorrectionWords::tr("Address");
    case Correctable::Doi:
        return CorrectionWords::tr("DOI");
    case Correctable::Language:
        return CorrectionWords::tr("Language");
    case Correctable::Summary:
        return CorrectionWords::tr("Summary");
    case Correctable::Text:
        break;
    }
    return CorrectionWords::tr("Text");
}

QString factInWords(Correctable fact, const QString &value)
{
    if (value.isEmpty())
        return {};
    switch (fact) {
    case Correctable::Date:
        return dateInWords(PartialDate::fromIso(value));
    case Correctable::Authors:
        return personsInWords(value);
    case Correctable::Language:
        return languageInWords(value);
    case Correctable::Title:
    case Correctable::Address:
    case Correctable::Doi:
    case Correctable::Summary:
    case Correctable::Text:
        break;
    }
    return value.simplified();
}

QString correctedInWords(const CorrectedFact &corrected)
{
    const QString fact = correctableInWords(corrected.fact);
    if (corrected.source.isEmpty())
        return CorrectionWords::tr("%1: given by you, no source says it.").arg(fact);
    return CorrectionWords::tr("%1: corrected by you. The source says: %2")
        .arg(fact, cut(factInWords(corrected.fact, corrected.source)));
}

QString correctablesInWords(const QList<Correctable> &facts)
{
    QStringList names;
    for (const Correctable fact : facts)
        names += correctableInWords(fact);
    return names.join(QStringLiteral(", "));
}

} // namespace acervo
