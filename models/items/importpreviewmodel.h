// ImportPreviewModel shows what an import would bring as a table, a row an article; each row can be
// left out. GUI thread.
#pragma once

#include "importpreview.h"

#include <QAbstractTableModel>
#include <QSet>

namespace acervo {

// What the model needs said in the user's language; implemented in ui.
class PreviewPhrases
{
public:
    virtual ~PreviewPhrases() = default;

    virtual QString heading(int column) const = 0;
    virtual QString standing(ImportStanding standing) const = 0;
    virtual QString date(const PartialDate &date) const = 0;
    virtual QString place(const QString &code) const = 0;
    // Why a cell is a guess; empty where it is none.
    virtual QString guess(const PreviewRow &row, int column) const = 0;
};

class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StandingColumn, // with the tick: whether the row is to come in
        DateColumn,
        TitleColumn,
        SummaryColumn,
        PersonsColumn,
        SourceColumn,
        AddressColumn,
        CountriesColumn,
        TopicsColumn,
        ColumnCount,
    };
    enum Role {
        GuessRole = Qt::UserRole + 1, // bool: the cell is a guess; its tool tip says why
        StandingRole,                 // int
    };

    // `phrases` must live as long as the model.
    explicit ImportPreviewModel(const PreviewPhrases &phrases, QObject *parent = nullptr);

    void clear(); // what is left out stays left out
    void add(const QList<PreviewRow> &rows);
    const PreviewRow &row(int row) const { return m_rows.at(row); }

    void toggle(const QList<int> &rows); // in where any of them is out, else out
    bool isIn(int row) const;
    QHash<QString, QSet<qint64>> leftOut() const { return m_leftOut; }
    qint64 countOut() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString text(const PreviewRow &row, int column) const;
    void setIn(int row, bool in);

    const PreviewPhrases &m_phrases;
    QList<PreviewRow> m_rows;
    QHash<QString, QSet<qint64>> m_leftOut; // by file
};

} // namespace acervo
