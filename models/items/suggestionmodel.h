// SuggestionModel lists what the query bar offers to write: names, values with their counts,
// queries of before. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <optional>

namespace acervo {

// One edit of a query's text, and how it is shown.
struct Suggestion
{
    QString text;   // what is read: "Venezuela"
    QString detail; // beside it, quiet: "country"
    std::optional<qint64> count;
    QString sentence; // the whole line for a screen reader

    QString insert; // takes the place of `length` characters from `start` on
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Suggestion &) const = default;
};

class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        CountRole, // invalid where there is none
    };

    using QAbstractListModel::QAbstractListModel;

    // Lines that only have other numbers now are not reset: a choice among them stands.
    void setSuggestions(const QList<Suggestion> &suggestions);
    const Suggestion &suggestionAt(int row) const { return m_suggestions[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Suggestion> m_suggestions;
};

} // namespace acervo
