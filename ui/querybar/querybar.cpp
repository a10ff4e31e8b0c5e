#include "querybar.h"

#include "querycompleter.h"
#include "queryfield.h"
#include "style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace acervo {

QueryBar::QueryBar(QAction *back, QAction *forward, QMenu *menu,
                   std::function<QString(const QString &code)> placeName, QWidget *parent)
    : QWidget(parent)
    , m_field(new QueryField(this))
    , m_completer(new QueryCompleter(*m_field, std::move(placeName)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    row->setSpacing(style::grid / 2);
    addButton(row, back);
    addButton(row, forward);
    row->addSpacing(style::grid / 2);
    row->addWidget(m_field, 1);
    row->addSpacing(style::grid / 2);
    addMenu(row, menu);

    connect(m_field, &QLineEdit::textEdited, this, &QueryBar::queryEdited);
    connect(m_field, &QueryField::accepted, this, &QueryBar::queryAccepted);
    connect(m_field, &QLineEdit::editingFinished, this,
            [this] { m_completer->record(m_field->text()); });
    connect(m_field, &QueryField::accepted, this, [this] { m_completer->record(m_field->text()); });
    connect(m_field, &QueryField::escaped, this, &QueryBar::focusReleased);
}

void QueryBar::addButton(QHBoxLayout *row, QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
}

void QueryBar::addMenu(QHBoxLayout *row, QMenu *menu)
{
    auto *button = new QToolButton;
    button->setIcon(style::icon(QStringLiteral("application-menu")));
    button->setToolTip(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    row->addWidget(button);
}

QString QueryBar::text() const { return m_field->text(); }

void QueryBar::showText(const QString &text) { m_field->showText(text); }

void QueryBar::setHints(const QList<QueryHint> &hints) { m_field->setHints(hints); }

void QueryBar::setCollections(const QStringList &names) { m_completer->setCollections(names); }

void QueryBar::setResult(const SearchResultPtr &result) { m_completer->setResult(result); }

void QueryBar::setHistory(const QStringList &texts) { m_completer->setHistory(texts); }

const QStringList &QueryBar::history() const { return m_completer->history(); }

void QueryBar::focusQuery()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool QueryBar::hasQueryFocus() const { return m_field->hasFocus(); }

} // namespace acervo
