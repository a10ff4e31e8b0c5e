// OlderProgram works on a library as the program of an older version did: over that version's own
// schema (schemas/, as its source had it), each step recorded in the journal. One thread.
#pragma once

#include "connection.h"
#include "journalstore.h"

#include <QRandomGenerator>

namespace acervo {

// All that a person sees of a library, as text: the columns that stand in `columns` for each table,
// without what is in the trash because an import was undone.
using ColumnsOfTables = QMap<QString, QStringList>;
QString shownState(const Connection &connection, const ColumnsOfTables &columns);

class OlderProgram
{
public:
    OlderProgram(const QString &file, int version);

    void doSomething(QRandomGenerator &random); // an import, an edit, an undo or a redo

    const ColumnsOfTables &columns() const { return m_columns; }
    // How the library was before everything, and after each step that can still be undone or
    // redone.
    const QStringList &states() const { return m_states; }
    qsizetype now() const { return m_now; } // of the states, the one that is in force

private:
    using Edit = std::function<void()>;
    void step(const QString &kind, const Edit &edit);
    void import(QRandomGenerator &random);
    void edit(QRandomGenerator &random);
    void undo();
    void redo();
    void keep(const QString &kind, const QByteArray &changeset, const IdRanges &articles);
    bool has(const QString &table) const { return m_columns.contains(table); }
    void run(const QString &sql, const QVariantList &values = {}) const;
    qint64 one(const QString &sql, const QVariantList &values = {}) const;
    qint64 some(const QString &table, QRandomGenerator &random) const; // an id; 0: there is none
    qint64 tagNamed(const QString &name) const;
    void mark(qint64 article, const QString &flag, QRandomGenerator &random);
    void note(qint64 article, QRandomGenerator &random) const;
    void highlight(qint64 article, QRandomGenerator &random) const;
    void shelf(qint64 article, QRandomGenerator &random) const;
    void later(qint64 article, QRandomGenerator &random) const; // what came after version 1

    std::unique_ptr<Connection> m_connection;
    JournalStore m_journal;
    ColumnsOfTables m_columns;
    QStringList m_states;
    qsizetype m_now = 0;
};

} // namespace acervo
