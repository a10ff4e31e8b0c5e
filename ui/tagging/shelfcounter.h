// ShelfCounter counts the articles of collections and saved searches in the background, one after
// another, and again when the library changes. GUI thread. A search that a person waits for goes
// first: what it interrupts is counted after it.
#pragma once

#include "error.h"
#include "freenote.h"
#include "query.h"
#include "shelfmodel.h"

#include <QObject>
#include <QTimer>

namespace acervo {

class Library;

class ShelfCounter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int restMs = 300; // that the library may go on changing before all is counted

    struct Question
    {
        ShelfKey key;
        Query query;

        bool operator==(const Question &) const = default;
    };

    ShelfCounter(Library &library, QObject *parent);

    void setQuestions(const QList<Question> &questions); // those that are new are counted at once
    void setFreeNotes(FreeNotes place);

Q_SIGNALS:
    void counted(const acervo::ShelfKey &key, qint64 articles);

private:
    void ask();
    void take(const Question &question, const Result<qint64> &count);

    Library &m_library;
    QList<Question> m_questions;
    QList<Question> m_waiting;
    FreeNotes m_freeNotes = FreeNotes::Among;
    bool m_isAsking = false;
    QTimer m_rest;
};

} // namespace acervo
