#include "importsheetphrases.h"

#include "dateinwords.h"
#include "importwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct ImportSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ImportSheetPhrases)
};

} // namespace

QList<Meaning> meaningsOfColumn(int column)
{
    switch (column) {
    case ImportPreviewModel::DateColumn:
        return {Meaning::Date, Meaning::Year, Meaning::Month, Meaning::Day};
    case ImportPreviewModel::TitleColumn:
        return {Meaning::Title, Meaning::Subtitle};
    case ImportPreviewModel::SummaryColumn:
        return {Meaning::Summary};
    case ImportPreviewModel::PersonsColumn:
        return {Meaning::Persons, Meaning::MorePersons};
    case ImportPreviewModel::SourceColumn:
        return {Meaning::Source};
    case ImportPreviewModel::AddressColumn:
        return {Meaning::Url, Meaning::Doi};
    case ImportPreviewModel::TopicsColumn:
        return {Meaning::Topics};
    default:
        return {};
    }
}

QString ImportSheetPhrases::heading(int column) const
{
    switch (column) {
    case ImportPreviewModel::StandingColumn:
        return ImportSheetWords::tr("Import");
    case ImportPreviewModel::SourceColumn:
        return ImportSheetWords::tr("Source");
    case ImportPreviewModel::CountriesColumn:
        return ImportSheetWords::tr("Countries");
    default:
        break;
    }
    const QList<Meaning> meanings = meaningsOfColumn(column);
    return meanings.isEmpty() ? QString() : meaningInWords(meanings.first());
}

QString ImportSheetPhrases::standing(ImportStanding standing) const
{
    return standingInWords(standing);
}

QString ImportSheetPhrases::date(const PartialDate &date) const { return dateInWords(date); }

// A table without a header is a guess in all its cells; a date whose order was inferred is one.
QString ImportSheetPhrases::guess(const PreviewRow &row, int column) const
{
    const QList<Meaning> meanings = meaningsOfColumn(column);
    const auto table = std::ranges::find(m_tables, row.file, &TableReading::file);
    if (meanings.isEmpty() || table == m_tables.end())
        return {};
    // A day beyond the twelfth can be no month.
    const bool isOrderGuessed = column == ImportPreviewModel::DateColumn &&
                                table->order != TableReading::DayMonth::Unknown &&
                                row.draft.date.day() > 0 && row.draft.date.day() <= 12;
    const bool isGuess = !table->hasHeader || isOrderGuessed;
    return isGuess ? guessesInWords(*table) : QString();
}

} // namespace acervo
