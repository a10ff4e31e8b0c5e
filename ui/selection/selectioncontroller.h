// SelectionController shows what several selected articles have in common in the article's place,
// and does to them what the pane offers. GUI thread.
#pragma once

#include "actiontable.h"
#include "error.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace acervo {

class Actions;
class ArticleController;
class DetailPane;
class Library;
class SelectionPane;
class TimelineView;

class SelectionController final : public QObject
{
    Q_OBJECT

public:
    using PlaceName = std::function<QString(const QString &code)>;

    SelectionController(Library &library, TimelineView &list, ArticleController &articles,
                        const Actions &actions, DetailPane &detail, PlaceName placeName,
                        QObject *parent);

    SelectionPane &pane() const { return *m_pane; }

Q_SIGNALS:
    void severalChanged(bool several); // whether the pane stands in the article's place
    void failed(const acervo::Error &error);

private:
    void follow();
    void ask();

    Library &m_library;
    TimelineView &m_list;
    DetailPane &m_detail;
    SelectionPane *m_pane;
    QTimer m_soon; // a selection grows row by row
    quint64 m_question = 0;
    bool m_isShown = false;
};

} // namespace acervo
