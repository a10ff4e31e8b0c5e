#include "previewtable.h"

#include "importpreviewmodel.h"
#include "previewrowdelegate.h"
#include "style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSettings>

namespace acervo {

namespace {

const QString widthsPlace = QStringLiteral("import/columnWidths");

} // namespace

PreviewTable::PreviewTable(ImportPreviewModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new PreviewRowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid);
    setAccessibleName(tr("What was understood"));
    setUpHeader();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PreviewTable::rowChanged);
}

void PreviewTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    constexpr int widths[] = {17, 16, 40, 40, 20, 16, 24, 16, 16}; // in steps of the grid
    for (int i = 0; i < ImportPreviewModel::ColumnCount; ++i)
        header->resizeSection(i, widths[i] * style::grid);
    header->restoreState(QSettings().value(widthsPlace).toByteArray());
    connect(header, &QHeaderView::sectionClicked, this, &PreviewTable::headingClicked);
}

void PreviewTable::keepWidths() const
{
    QSettings().setValue(widthsPlace, horizontalHeader()->saveState());
}

QPoint PreviewTable::below(int section) const
{
    const QHeaderView *header = horizontalHeader();
    return header->mapToGlobal(QPoint(header->sectionViewportPosition(section), header->height()));
}

void PreviewTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        toggleChosen();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT importWanted();
    else
        QTableView::keyPressEvent(event);
}

void PreviewTable::toggleChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (!rows.isEmpty())
        m_model.toggle(rows);
}

} // namespace acervo
