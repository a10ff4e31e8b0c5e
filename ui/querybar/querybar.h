// QueryBar is the top of the window: back, forward, the query, the menu. GUI thread.
// It says what was typed and shows what it is told; it parses nothing.
#pragma once

#include "queryparser.h"
#include "searchresult.h"

#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QMenu;

namespace acervo {

class QueryCompleter;
class QueryField;

class QueryBar final : public QWidget
{
    Q_OBJECT

public:
    // The buttons show the actions; `menu` opens at the right end. `placeName` gives what a
    // country's or region's code is called.
    QueryBar(QAction *back, QAction *forward, QMenu *menu,
             std::function<QString(const QString &code)> placeName, QWidget *parent = nullptr);

    QString text() const;
    void showText(const QString &text); // a text that stands there already keeps its cursor
    void setHints(const QList<QueryHint> &hints);
    void setResult(const SearchResultPtr &result); // what completions count
    void setCollections(const QStringList &names); // what completes them
    void setHistory(const QStringList &texts);     // newest first
    const QStringList &history() const;
    void focusQuery();
    bool hasQueryFocus() const;

Q_SIGNALS:
    void queryEdited(const QString &text); // with every key
    void queryAccepted();                  // Return or Down
    void focusReleased();                  // Esc

private:
    void addButton(QHBoxLayout *row, QAction *action);
    void addMenu(QHBoxLayout *row, QMenu *menu);

    QueryField *m_field;
    QueryCompleter *m_completer;
};

} // namespace acervo
