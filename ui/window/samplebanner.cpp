#include "samplebanner.h"

#include "linklabel.h"
#include "style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace acervo {

namespace {

LinkLabel *newLink(const QString &text)
{
    auto *link = new LinkLabel;
    link->setText(text);
    link->setFont(style::font(style::TextSize::Small));
    return link;
}

} // namespace

SampleBanner::SampleBanner(QWidget *parent)
    : QWidget(parent)
{
    auto *text = new QLabel(tr("This is a sample library. Try anything."));
    text->setFont(style::font(style::TextSize::Small));
    auto *own = newLink(tr("Start my own…"));
    auto *keep = newLink(tr("Keep this one…"));
    connect(own, &LinkLabel::clicked, this, &SampleBanner::ownWanted);
    connect(keep, &LinkLabel::clicked, this, &SampleBanner::keepWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, style::grid / 2, 2 * style::grid, style::grid / 2);
    row->setSpacing(2 * style::grid);
    row->addStretch();
    row->addWidget(text);
    row->addWidget(own);
    row->addWidget(keep);
    row->addStretch();
}

void SampleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::selectedFill(palette(), false));
}

} // namespace acervo
