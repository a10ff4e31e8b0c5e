#include "statusline.h"

#include "countwords.h"
#include "linklabel.h"
#include "quietlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace acervo {

StatusLine::StatusLine(QWidget *jobs, QWidget *parent)
    : QWidget(parent)
    , m_counts(new QuietLabel(style::TextSize::Small))
    , m_index(new QuietLabel(style::TextSize::Small))
    , m_makeIndex(new LinkLabel)
    , m_reading(new QuietLabel(style::TextSize::Small))
    , m_review(new LinkLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, 0, style::grid, 0);
    m_review->setFont(style::font(style::TextSize::Small));
    m_review->setToolTip(tr("Show what is only suggested"));
    m_review->hide();
    connect(m_review, &QAbstractButton::clicked, this, &StatusLine::reviewWanted);
    m_makeIndex->setFont(style::font(style::TextSize::Small));
    m_makeIndex->setText(tr("Finish the index"));
    connect(m_makeIndex, &QAbstractButton::clicked, this, &StatusLine::indexWanted);
    row->addWidget(m_counts);
    row->addWidget(m_index);
    row->addWidget(m_makeIndex);
    row->addSpacing(2 * style::grid);
    m_reading->hide();
    row->addWidget(m_reading);
    row->addSpacing(2 * style::grid);
    row->addWidget(m_review);
    row->addStretch(1);
    row->addWidget(jobs);
    showIndex(Index::Complete);
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

void StatusLine::showReview(qint64 waiting)
{
    m_review->setText(tr("%1 to review").arg(numberInWords(waiting)));
    m_review->updateGeometry();
    m_review->setVisible(waiting > 0);
}

void StatusLine::showIndex(Index index)
{
    const QString dot = QStringLiteral("·  ");
    m_index->setText(index == Index::BeingMade
                         ? dot + tr("not all is found yet")
                         : dot + tr("not all is found: the index is not finished"));
    m_index->setVisible(index != Index::Complete);
    m_makeIndex->setVisible(index == Index::Incomplete);
}

QString StatusLine::text() const
{
    return m_index->isHidden() ? m_counts->text() : m_counts->text() + u' ' + m_index->text();
}

void StatusLine::showReading(qint64 read, qint64 shown)
{
    m_reading->setText(
        tr("%1 of %2 read", "articles").arg(numberInWords(read), numberInWords(shown)));
    m_reading->setVisible(read > 0);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), style::separator(palette()));
}

} // namespace acervo
