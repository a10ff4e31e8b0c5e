// PassageFinder looks into the articles in sight for the words of the query, where the list would
// show none of them, and gives the model the passages that they stand in. GUI thread; the looking
// is done by others, once the list stands still.
#pragma once

#include "foundpassage.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace acervo {

class Library;
class TimelineModel;

class PassageFinder final : public QObject
{
    Q_OBJECT

public:
    static constexpr int delay = 80; // ms since the last key, or since the list was moved

    PassageFinder(Library &library, TimelineModel &model, QObject *parent);

private:
    void look();
    void lookInto(const QList<ArticleId> &articles);
    void lookIntoNotes(const QList<ArticleId> &articles);

    Library &m_library;
    TimelineModel &m_model;
    QTimer m_timer;
    Query m_query;
    QSet<ArticleId> m_seen; // looked into for this query
};

} // namespace acervo
