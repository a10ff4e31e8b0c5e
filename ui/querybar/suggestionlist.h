// SuggestionList is the list that opens below the query: over the window's content, without taking
// the keys from the field. GUI thread. What is chosen is said to a screen reader through the field.
#pragma once

#include "suggestionmodel.h"

#include <QListView>

namespace acervo {

class SuggestionList final : public QListView
{
    Q_OBJECT

public:
    static constexpr int mostRows = 8; // more are scrolled to

    // Stands in `field`'s window, below the field.
    explicit SuggestionList(QWidget *field);

    // Of the field, whose own coordinates these are, only this part is stood below: a cursor. Where
    // there is no room below it, the list stands above it.
    void setPlace(const QRect &part) { m_part = part; }

    void showSuggestions(const QList<Suggestion> &suggestions, const QString &name); // none: hides
    bool isOpen() const { return isVisible(); }
    void moveBy(int rows);   // from nothing to the first or last one; beyond the ends to nothing
    bool takeArrow(int key); // moves by Up and Down; false for another key
    const Suggestion *current() const; // null while nothing is chosen

Q_SIGNALS:
    void chosen(const acervo::Suggestion &suggestion);

protected:
    bool event(QEvent *event) override;

private:
    void place();
    void announce();

    QWidget *m_field;
    QRect m_part; // null: the whole field
    SuggestionModel m_model;
};

} // namespace acervo
