#include "tagbox.h"

#include "style.h"
#include "tagdelegate.h"

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

TagBox::TagBox(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_heading(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    buildLayout();
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setTyped(text);
        m_list->setCurrentIndex(m_model.index(0, 0));
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void TagBox::buildLayout()
{
    setFrameShape(QFrame::StyledPanel);
    setFixedSize(boxSize);
    style::setTextSize(*m_heading, style::TextSize::Small);
    m_field->setPlaceholderText(tr("Find or make a tag"));
    m_field->setAccessibleName(tr("Tag"));
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TagDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Tags"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    layout->setSpacing(style::grid);
    layout->addWidget(m_heading);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
}

void TagBox::openAt(const QPoint &globalPosition, const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_field->clear();
    setTags({});
    const QRect screenArea = screen()->availableGeometry();
    move(qBound(screenArea.left(), globalPosition.x(), screenArea.right() - width()),
         qBound(screenArea.top(), globalPosition.y(), screenArea.bottom() - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagBox::setTags(const QList<TagChoice> &tags)
{
    m_model.setTags(tags);
    m_list->setCurrentIndex(m_model.index(0, 0));
}

void TagBox::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const TagChoice choice = m_model.choiceAt(row);
    if (choice.state == Qt::Checked)
        Q_EMIT removeWanted(choice.name);
    else
        Q_EMIT addWanted(choice.name);
    m_field->clear();
}

bool TagBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model.index(std::min(row + 1, m_model.rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model.index(std::max(row - 1, 0), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace acervo
