#include "passagemarker.h"

#include "articleheader.h"
#include "articletext.h"
#include "highlightbar.h"
#include "highlightwords.h"
#include "titletext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace acervo {

namespace {

// The key is the letter that stands for the colour.
std::optional<HighlightColour> colourOf(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return {};
    for (const HighlightColour colour : highlightColours) {
        if (key.text().compare(colourLetter(colour), Qt::CaseInsensitive) == 0)
            return colour;
    }
    return {};
}

} // namespace

PassageMarker::PassageMarker(ArticleHeader &header, ArticleText &text, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_text(text)
    , m_bar(new HighlightBar(text.viewport()))
{
    for (QTextEdit *field :
         {static_cast<QTextEdit *>(&m_text), static_cast<QTextEdit *>(&m_header.title())}) {
        field->installEventFilter(this);
        field->viewport()->installEventFilter(this);
        connect(field, &QTextEdit::selectionChanged, this, [this, field] { offer(*field); });
    }
    connect(m_text.verticalScrollBar(), &QScrollBar::valueChanged, this, &PassageMarker::closeBar);
    connect(m_bar, &HighlightBar::colourChosen, this, &PassageMarker::mark);
    connect(m_bar, &HighlightBar::quoteWanted, this, &PassageMarker::quote);
    connect(m_bar, &HighlightBar::commentWanted, this, [this] {
        closeBar();
        Q_EMIT commentWanted(m_about.id);
    });
    connect(m_bar, &HighlightBar::removeWanted, this, [this] {
        closeBar();
        Q_EMIT removeWanted(m_about.id);
    });
}

std::optional<Passage> PassageMarker::selected() const
{
    const auto inTitle = m_header.selectedPassage();
    return inTitle ? inTitle : m_text.selectedPassage();
}

void PassageMarker::clearSelection()
{
    for (QTextEdit *field :
         {static_cast<QTextEdit *>(&m_text), static_cast<QTextEdit *>(&m_header.title())}) {
        QTextCursor cursor = field->textCursor();
        cursor.clearSelection();
        field->setTextCursor(cursor);
    }
    closeBar();
}

void PassageMarker::closeBar() { m_bar->hide(); }

// While the mouse draws a selection the bar would be in its way.
void PassageMarker::offer(QTextEdit &field)
{
    m_about = {};
    const QTextCursor cursor = field.textCursor();
    if (!cursor.hasSelection()) {
        closeBar();
        return;
    }
    // One passage at a time.
    QTextEdit &other = &field == &m_text ? static_cast<QTextEdit &>(m_header.title()) : m_text;
    if (other.textCursor().hasSelection()) {
        QTextCursor none = other.textCursor();
        none.clearSelection();
        other.setTextCursor(none);
    }
    if (QApplication::mouseButtons() & Qt::LeftButton) {
        closeBar();
        return;
    }
    const QPoint corner = field.viewport()->mapTo(field.window(), field.cursorRect().topLeft());
    const QPoint here = m_text.viewport()->mapFrom(m_text.window(), corner);
    m_bar->openAt(QRect(here, field.cursorRect().size()), HighlightBar::About::Selection);
}

void PassageMarker::clicked(QPoint point)
{
    const ShownHighlight *shown = m_text.highlightAt(point);
    if (!shown)
        return;
    const HighlightId id = shown->highlight.id;
    showHighlight(id);
    Q_EMIT pointedAt(id);
}

void PassageMarker::showHighlight(HighlightId id)
{
    for (const ShownHighlight &shown : m_header.title().highlights()) {
        if (shown.highlight.id == id)
            m_text.scrollToPosition(0);
    }
    for (const ShownHighlight &shown : m_text.highlights()) {
        if (shown.highlight.id != id)
            continue;
        m_text.showPosition(shown.range.start);
        m_about = shown.highlight;
        m_bar->openAt(m_text.placeOf(shown.range), HighlightBar::About::Highlight);
        return;
    }
}

void PassageMarker::mark(HighlightColour colour)
{
    if (m_about.id != HighlightId{}) {
        closeBar();
        Q_EMIT recolourWanted(m_about.id, colour);
    } else if (const auto passage = selected()) {
        clearSelection();
        Q_EMIT markWanted(*passage, colour);
    }
}

void PassageMarker::quote()
{
    const auto passage = selected();
    const QString words = m_about.id != HighlightId{} ? m_about.kept.anchor.quote
                          : passage                   ? passage->quote
                                                      : QString();
    closeBar();
    if (!words.isEmpty())
        Q_EMIT quoteWanted(withoutPictureMarks(words));
}

bool PassageMarker::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QTextEdit *>(watched);
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (field && isKey && field->textCursor().hasSelection()) {
        const auto colour = colourOf(*static_cast<QKeyEvent *>(event));
        if (colour && event->type() == QEvent::KeyPress)
            mark(*colour);
        if (colour) {
            event->accept();
            return true;
        }
    }
    // The field has not taken the release yet: the selection is final after it.
    if (!field && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        auto *owner = qobject_cast<QTextEdit *>(watched->parent());
        const QPoint point = static_cast<QMouseEvent *>(event)->position().toPoint();
        QMetaObject::invokeMethod(
            this,
            [this, owner, point] {
                if (owner->textCursor().hasSelection())
                    offer(*owner);
                else if (owner == &m_text)
                    clicked(point);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace acervo
