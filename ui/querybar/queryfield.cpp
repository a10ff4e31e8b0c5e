#include "queryfield.h"

#include "querywords.h"
#include "style.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace acervo {

namespace {

constexpr int longestQuery = 10'000; // characters; a pasted page must not stop the window

bool leavesTheField(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
}

} // namespace

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
    , m_clear(new QAction(style::icon(QStringLiteral("window-close")), tr("Clear the query"), this))
{
    setPlaceholderText(tr("Search words, or country:Venezuela  date:2021..2023"));
    setAccessibleName(tr("Query"));
    setMaxLength(longestQuery);
    addAction(style::icon(QStringLiteral("search")), LeadingPosition);
    addAction(m_clear, TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        Q_EMIT textEdited({});
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        colour();
    });
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(hintDelay);
    connect(&m_hintTimer, &QTimer::timeout, this, &QueryField::sayHint);
}

void QueryField::showText(const QString &text)
{
    if (text != this->text())
        setText(text);
}

void QueryField::setHints(const QList<QueryHint> &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    QStringList sentences;
    for (const QueryHint &hint : hints)
        sentences << hintInWords(hint).toHtmlEscaped();
    setToolTip(sentences.join(QStringLiteral("<br>")));
    setHint({});
    if (hints.isEmpty())
        m_hintTimer.stop();
    else
        m_hintTimer.start();
    colour();
}

void QueryField::setUnfinished(qsizetype start, qsizetype length)
{
    if (m_unfinishedStart == start && m_unfinishedLength == length)
        return;
    m_unfinishedStart = start;
    m_unfinishedLength = length;
    if (!m_hints.isEmpty())
        m_hintTimer.start();
}

void QueryField::sayHint()
{
    const qsizetype end = m_unfinishedStart + m_unfinishedLength;
    const auto isOfOther = [&](const QueryHint &hint) {
        return hint.start >= end || hint.start + hint.length <= m_unfinishedStart;
    };
    const auto said = std::ranges::find_if(m_hints, isOfOther);
    setHint(said == m_hints.cend() ? QString() : hintInWords(*said));
}

void QueryField::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    placeHint();
}

// The hint takes its room from the text, at most half of the field.
void QueryField::placeHint()
{
    const int wanted = QFontMetrics(style::font(style::TextSize::Small)).horizontalAdvance(m_hint);
    const int room = m_hint.isEmpty() ? 0 : std::min(wanted + 2, width() / 2) + style::grid;
    setTextMargins(0, 0, room, 0);
    update();
}

// A line edit has no formats of its own; it takes those that an input method gives to the text
// around the cursor. The event commits nothing, so the text and its undo steps stay as they are.
void QueryField::colour()
{
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        attributes.append(
            {QInputMethodEvent::TextFormat, int(start) - cursorPosition(), int(length), format});
    };
    for (const QTextLayout::FormatRange &range : m_colours.rangesFor(text(), palette()))
        add(range.start, range.length, range.format);
    QTextCharFormat doubtful;
    doubtful.setUnderlineStyle(QTextCharFormat::DotLine);
    for (const QueryHint &hint : std::as_const(m_hints)) {
        if (hint.start >= 0 && hint.start + hint.length <= text().size())
            add(hint.start, hint.length, doubtful);
    }
    const QSignalBlocker quiet(this);
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

bool QueryField::event(QEvent *event)
{
    // Esc is a key of the window, too: in here it is the field's.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    if (leavesTheField(event->key())) {
        Q_EMIT accepted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void QueryField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void QueryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty())
        return;
    const int button = 4 * style::grid; // the clear button, which stands while there is a text
    const int room = textMargins().right() - style::grid;
    const QRect place(width() - button - room, 0, room, height());
    QPainter painter(this);
    painter.setFont(style::font(style::TextSize::Small));
    painter.setPen(style::mutedText(palette()));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(m_hint, Qt::ElideRight, room));
}

} // namespace acervo
