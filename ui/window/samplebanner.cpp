#include "samplebanner.h"

#include "linklabel.h"
#include "style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace acervo {

SampleBanner::SampleBanner(QWidget *parent)
    : QWidget(parent)
{
    auto *text = new QLabel(tr("This is a sample library. Try anything."));
    text->setFont(style::font(style::TextSize::Small));
    auto *own = new LinkLabel;
    own->setText(tr("Start my own…"));
    own->setFont(style::font(style::TextSize::Small));
    connect(own, &LinkLabel::clicked, this, &SampleBanner::ownWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, style::grid / 2, 2 * style::grid, style::grid / 2);
    row->setSpacing(2 * style::grid);
    row->addStretch();
    row->addWidget(text);
    row->addWidget(own);
    row->addStretch();
}

void SampleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), style::selectedFill(palette(), false));
}

} // namespace acervo
