// JournalModel lists what a person did, the newest first: a row for each day, below it one for each
// step. GUI thread. It holds what was read so far and asks for older steps when they are wanted.
#pragma once

#include "journalentry.h"

#include <QAbstractItemModel>
#include <QList>

#include <functional>

namespace acervo {

// In the user's language; handed in.
struct JournalPhrases
{
    std::function<QString(QDate)> day;
    std::function<QString(const JournalEntry &)> time;
    std::function<QString(const JournalEntry &)> sentence;
    std::function<QString(const JournalEntry &)> state; // undone, interrupted; or nothing
};

class JournalModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 { TimeColumn, SentenceColumn, StateColumn, ColumnCount };
    enum Role {
        IsUndoneRole = Qt::UserRole + 1, // bool; invalid on days
    };

    static constexpr int pageSize = 200; // steps that are read at a time

    explicit JournalModel(JournalPhrases phrases, QObject *parent = nullptr);

    // The newest steps as they are now; `asked`: for how many was asked. Rows that stay keep their
    // place.
    void showNewest(const QList<JournalEntry> &steps, qsizetype asked = pageSize);
    // Answers olderWanted(); fewer than a page: there are no more.
    void addOlder(const QList<JournalEntry> &steps);
    // Only steps whose sentence or day has all of these words, in any case.
    void setFilter(const QString &words);

    qsizetype heldSteps() const { return m_steps.size(); }
    // Nothing for the row of a day.
    std::optional<JournalEntry> stepAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted(acervo::JournalId before, int count);

private:
    struct Day
    {
        QDate date;
        QList<qsizetype> steps; // places in m_steps
    };
    bool isShown(const JournalEntry &step) const;
    void showAll();
    void append(qsizetype from); // the steps from there on
    void readOn();
    QVariant stepData(const JournalEntry &step, int column, int role) const;

    JournalPhrases m_phrases;
    QList<JournalEntry> m_steps;
    QList<Day> m_days;
    QStringList m_words;
    bool m_isComplete = false; // there are no older ones
    bool m_isReading = false;
};

} // namespace acervo
