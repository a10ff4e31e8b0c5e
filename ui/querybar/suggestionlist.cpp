#include "suggestionlist.h"

#include "style.h"
#include "suggestiondelegate.h"

#include <QAccessible>
#include <QPainter>

namespace acervo {

namespace {

constexpr int leastWidth = 40 * style::grid;
constexpr int mostWidth = 72 * style::grid;

} // namespace

SuggestionList::SuggestionList(QWidget *field)
    : QListView(field->window())
    , m_field(field)
{
    setModel(&m_model);
    setItemDelegate(new SuggestionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setFrameStyle(Box | Plain); // drawn in event(); it keeps the scroll bar off the line
    setViewportMargins(0, style::grid / 2, 0, style::grid / 2);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    hide();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        const Suggestion suggestion = m_model.suggestionAt(index.row());
        Q_EMIT chosen(suggestion);
    });
}

void SuggestionList::showSuggestions(const QList<Suggestion> &suggestions, const QString &name)
{
    m_model.setSuggestions(suggestions);
    setAccessibleName(name);
    if (suggestions.isEmpty()) {
        hide();
        return;
    }
    if (parentWidget() != m_field->window()) // the field has got its window since
        setParent(m_field->window());
    place();
    show();
    raise();
}

void SuggestionList::place()
{
    const QRect part = m_part.isNull() ? m_field->rect() : m_part;
    const QRect beside(m_field->mapTo(window(), part.topLeft()), part.size());
    const int rows = std::min(mostRows, m_model.rowCount());
    const int height = rows * sizeHintForRow(0) + style::grid + 2 * frameWidth();
    const int width = std::clamp(m_field->width(), leastWidth, mostWidth);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int left = isMirrored ? beside.right() + 1 - width : beside.left();
    int top = beside.bottom() + 1 + style::grid / 2;
    if (!m_part.isNull()) {
        left = std::max(0, std::min(left, window()->width() - width));
        if (const int above = beside.top() - style::grid / 2 - height;
            top + height > window()->height() && above >= 0)
            top = above;
    }
    setGeometry(left, top, std::min(width, window()->width() - left), height);
}

bool SuggestionList::takeArrow(int key)
{
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    moveBy(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void SuggestionList::moveBy(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int from = currentIndex().isValid() ? currentIndex().row() : (rows > 0 ? -1 : last + 1);
    const int row = from + rows;
    setCurrentIndex(row < 0 || row > last ? QModelIndex() : m_model.index(row));
    if (!currentIndex().isValid())
        clearSelection();
    announce();
}

// It stands over other content: a line around it parts it from that.
bool SuggestionList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    painter.setBrush(base);
    painter.setPen(style::blended(base, palette().color(QPalette::Text), 0.3));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    return true;
}

void SuggestionList::announce()
{
    if (!currentIndex().isValid() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(m_field,
                                       currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&event);
}

const Suggestion *SuggestionList::current() const
{
    return isVisible() && currentIndex().isValid() ? &m_model.suggestionAt(currentIndex().row())
                                                   : nullptr;
}

} // namespace acervo
