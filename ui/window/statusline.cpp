#include "statusline.h"

#include "countwords.h"
#include "quietlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace acervo {

StatusLine::StatusLine(QWidget *jobs, QWidget *parent)
    : QWidget(parent)
    , m_counts(new QuietLabel(style::TextSize::Small))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, 0, style::grid, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(jobs);
    setFixedHeight(std::max(4 * style::grid, m_counts->sizeHint().height() + style::grid));
}

// "13 articles · 6 shown · 2 selected, 1 of them hidden"; what goes without saying is not said.
void StatusLine::showCounts(qint64 total, qint64 shown, qint64 selected, qint64 hidden)
{
    QString text = articleCount(total);
    if (shown != total)
        text += QStringLiteral("  ·  ") + tr("%1 shown").arg(numberInWords(shown));
    if (selected > 1 || hidden > 0)
        text += QStringLiteral("  ·  ") + tr("%1 selected").arg(numberInWords(selected));
    if (hidden > 0)
        text += tr(", %1 of them hidden").arg(numberInWords(hidden));
    m_counts->setText(text);
}

QString StatusLine::text() const { return m_counts->text(); }

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), style::separator(palette()));
}

} // namespace acervo
