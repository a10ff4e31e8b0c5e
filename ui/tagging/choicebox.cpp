#include "choicebox.h"

#include "style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr QSize boxSize{36 * style::grid, 40 * style::grid};

} // namespace

ChoiceBox::ChoiceBox(const Wording &wording, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_heading(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    buildLayout(wording);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        typed(text);
        chooseFirst();
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { chooseRow(index.row()); });
}

void ChoiceBox::buildLayout(const Wording &wording)
{
    setFrameShape(QFrame::StyledPanel);
    setFixedSize(boxSize);
    style::setTextSize(*m_heading, style::TextSize::Small);
    m_field->setPlaceholderText(wording.placeholder);
    m_field->setAccessibleName(wording.field);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(wording.list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    layout->setSpacing(style::grid);
    layout->addWidget(m_heading);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
}

void ChoiceBox::setChoices(QAbstractItemModel *model, QAbstractItemDelegate *delegate)
{
    m_list->setModel(model);
    m_list->setItemDelegate(delegate);
}

void ChoiceBox::openAt(const QPoint &globalPosition, const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_field->clear();
    const QRect screenArea = screen()->availableGeometry();
    move(qBound(screenArea.left(), globalPosition.x(), screenArea.right() - width()),
         qBound(screenArea.top(), globalPosition.y(), screenArea.bottom() - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ChoiceBox::openBelow(const QAbstractItemView &list, const QString &heading)
{
    const QWidget &lines = *list.viewport();
    const int below = list.visualRect(list.currentIndex()).bottom();
    openAt(lines.mapToGlobal(QPoint(lines.width() / 4, std::clamp(below, 0, lines.height()))),
           heading);
}

void ChoiceBox::chooseFirst() { m_list->setCurrentIndex(m_list->model()->index(0, 0)); }

void ChoiceBox::chooseRow(int row)
{
    if (row < 0 || row >= m_list->model()->rowCount())
        return;
    choose(row);
    m_field->clear();
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const QAbstractItemModel *model = m_list->model();
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(model->index(std::min(row + 1, model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(model->index(std::max(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseRow(row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace acervo
