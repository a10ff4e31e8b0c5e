// SelectionPane takes the article's place while several are selected: what they have in common,
// what only some have, and what can be done to all of them, with how many that are. GUI thread.
// Values in, wishes out.
#pragma once

#include "actiontable.h"
#include "selectionsummary.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace acervo {

class SelectionPane final : public QScrollArea
{
    Q_OBJECT

public:
    using PlaceName = std::function<QString(const QString &code)>;
    explicit SelectionPane(PlaceName placeName, QWidget *parent = nullptr);

    void showSummary(const SelectionSummary &summary);

Q_SIGNALS:
    void commandWanted(acervo::Command command);
    void readWanted(bool read);
    void starWanted(bool starred);
    void valueChosen(acervo::Facet facet, const QString &value, Qt::KeyboardModifiers modifiers);

private:
    QLabel *addHeading(const QString &text);
    void addButtons();
    void addCommand(Command command);
    void showValues(const SelectionSummary &summary);
    void showButtons(const SelectionSummary &summary);

    PlaceName m_placeName;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_heading;
    QLabel *m_dates;
    QLabel *m_reading;
    QVBoxLayout *m_values;
    QList<std::pair<Command, QPushButton *>> m_commands;
    QPushButton *m_markRead;
    QPushButton *m_markUnread;
    QPushButton *m_star;
    QPushButton *m_unstar;
};

} // namespace acervo
