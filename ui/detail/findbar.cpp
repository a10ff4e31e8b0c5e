#include "findbar.h"

#include "iconbutton.h"
#include "quietlabel.h"
#include "style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace acervo {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_count(new QuietLabel(style::TextSize::Small))
    , m_previous(iconButton(QStringLiteral("go-up"), tr("Previous hit (Shift+F3)")))
    , m_next(iconButton(QStringLiteral("go-down"), tr("Next hit (F3)")))
{
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    auto *close = iconButton(QStringLiteral("window-close"), tr("Close (Esc)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * style::grid, style::grid / 2, style::grid, style::grid / 2);
    row->setSpacing(style::grid / 2);
    row->addWidget(m_field, 1);
    row->addSpacing(style::grid / 2);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::findWanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT walkWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT walkWanted(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString &text)
{
    const bool wasHidden = isHidden();
    show();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (wasHidden)
        Q_EMIT findWanted(m_field->text());
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT findWanted({});
    Q_EMIT closed();
}

QString FindBar::text() const { return m_field->text(); }

void FindBar::showCount(qsizetype count, qsizetype current)
{
    const QLocale locale;
    QString text;
    if (!m_field->text().trimmed().isEmpty()) {
        if (count == 0)
            text = tr("Not found");
        else if (current < 0)
            text = locale.toString(count);
        else
            text = tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(count));
    }
    m_count->setText(text);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT walkWanted(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace acervo
