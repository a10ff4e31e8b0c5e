// QueryCompleter opens the list below the query field: what may be meant at the cursor, or, in an
// empty field and on Up, the queries of before. GUI thread. It reads the field's keys before the
// field does: Down and Up choose, Tab or Return writes what is chosen, Esc closes the list.
#pragma once

#include "queryhistory.h"
#include "querysuggestions.h"

#include <QObject>

namespace acervo {

class QueryField;
class SuggestionList;

class QueryCompleter final : public QObject
{
    Q_OBJECT

public:
    QueryCompleter(QueryField &field, FacetLabels::PlaceName placeName);
    ~QueryCompleter() override;

    void setResult(const SearchResultPtr &result); // its counts, as soon as they are known
    void setCollections(const QStringList &names) { m_suggestions.setCollections(names); }
    void setHistory(const QStringList &texts);
    const QStringList &history() const { return m_history.texts(); }
    void record(const QString &text);

    void showHistory(); // nothing opens while there is none
    void close();
    SuggestionList &list() { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shown : quint8 { Nothing, Suggestions, History };

    void refresh();
    void show(Shown what, const QList<Suggestion> &suggestions);
    bool takeKey(int key);
    void write(const Suggestion &suggestion);

    QueryField &m_field;
    SuggestionList *m_list;
    QuerySuggestions m_suggestions;
    QueryHistory m_history;
    Shown m_shown = Shown::Nothing;
};

} // namespace acervo
