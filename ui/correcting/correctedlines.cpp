#include "correctedlines.h"

#include "correctionwords.h"
#include "linklabel.h"
#include "quietlabel.h"

#include <QHBoxLayout>

namespace acervo {

namespace {

constexpr int iconSize = 2 * style::grid;

}

CorrectedLines::CorrectedLines(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 4);
    hide();
}

void CorrectedLines::showCorrected(const QList<CorrectedFact> &corrected)
{
    if (corrected == m_shown)
        return;
    m_shown = corrected;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may have led here
        delete item;
    }
    for (const CorrectedFact &one : corrected)
        add(one);
    setVisible(!corrected.isEmpty());
}

void CorrectedLines::add(const CorrectedFact &corrected)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::grid);
    auto *mark = new QLabel;
    mark->setPixmap(style::icon(QStringLiteral("document-edit")).pixmap(iconSize, iconSize));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *text = new QuietLabel(style::TextSize::Small);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(correctedInWords(corrected));
    row->addWidget(text, 1);
    if (!corrected.source.isEmpty()) {
        auto *restore = new LinkLabel;
        restore->setFont(style::font(style::TextSize::Small));
        restore->setText(tr("Take it back"));
        restore->setAccessibleName(
            tr("%1: take back what the source says").arg(correctableInWords(corrected.fact)));
        restore->setToolTip(restore->accessibleName());
        row->addWidget(restore, 0, Qt::AlignTop);
        connect(restore, &QAbstractButton::clicked, this,
                [this, fact = corrected.fact] { Q_EMIT restoreWanted(fact); });
    }
    layout()->addWidget(line);
    line->show();
}

} // namespace acervo
