// What the import sheet's table says in the user's language. GUI thread.
#pragma once

#include "importpreviewmodel.h"

#include <functional>

namespace acervo {

class ImportSheetPhrases final : public PreviewPhrases
{
public:
    using PlaceName = std::function<QString(const QString &code)>;

    explicit ImportSheetPhrases(PlaceName placeName)
        : m_placeName(std::move(placeName))
    {}

    void setTables(const QList<TableReading> &tables) { m_tables = tables; }

    QString heading(int column) const override;
    QString standing(ImportStanding standing) const override;
    QString date(const PartialDate &date) const override;
    QString place(const QString &code) const override { return m_placeName(code); }
    QString guess(const PreviewRow &row, int column) const override;

private:
    PlaceName m_placeName;
    QList<TableReading> m_tables;
};

// What a column of the sheet shows, as a table's columns mean it; empty where none can be it.
QList<Meaning> meaningsOfColumn(int column);

} // namespace acervo
