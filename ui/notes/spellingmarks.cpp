#include "spellingmarks.h"

#include "noteeditor.h"
#include "notewords.h"
#include "spelling.h"
#include "style.h"

#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTextBlock>

namespace acervo {

namespace {

constexpr auto onKey = "notes/spelling";
constexpr int pause = 150;     // ms
constexpr int farthest = 2000; // lines above the view in which a block of code may have begun
constexpr qsizetype mostOffered = 6;

bool beginsInCode(const QTextBlock &first)
{
    bool isCode = false;
    QTextBlock block = first.previous();
    for (int line = 0; block.isValid() && line < farthest; ++line, block = block.previous()) {
        if (isFence(block.text()))
            isCode = !isCode;
    }
    return isCode;
}

// A wave, too, for who does not see the colour.
QTextCharFormat misspeltFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(style::isDark(palette) ? QColor(0xff, 0x8a, 0x80)
                                                    : QColor(0xc6, 0x28, 0x28));
    return format;
}

} // namespace

SpellingMarks::SpellingMarks(NoteEditor &field, Spelling &spelling)
    : QObject(&field)
    , m_field(field)
    , m_spelling(spelling)
    , m_isOn(QSettings().value(onKey, true).toBool())
{
    m_marking.setSingleShot(true);
    m_marking.setInterval(pause);
    m_marking.callOnTimeout(this, &SpellingMarks::mark);
    const auto start = [this] { m_marking.start(); };
    connect(&spelling, &Spelling::changed, this, start);
    connect(&field, &QPlainTextEdit::textChanged, this, start);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, start);
    connect(field.verticalScrollBar(), &QScrollBar::valueChanged, this, start);
    connect(field.verticalScrollBar(), &QScrollBar::rangeChanged, this, start); // a new height
    connect(&field, &NoteEditor::menuOpening, this, &SpellingMarks::addTo);
}

void SpellingMarks::setOn(bool isOn)
{
    m_isOn = isOn;
    QSettings().setValue(onKey, isOn);
    mark();
}

void SpellingMarks::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_isOn) {
        const QTextBlock first = m_field.cursorForPosition(QPoint(0, 0)).block();
        const QTextBlock last =
            m_field.cursorForPosition(m_field.viewport()->rect().bottomRight()).block();
        bool isCode = beginsInCode(first);
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            if (isFence(block.text()))
                isCode = !isCode;
            else if (!isCode)
                markBlock(block, marks);
            if (block == last)
                break;
        }
    }
    m_field.setExtraSelections(marks);
}

void SpellingMarks::markBlock(const QTextBlock &block, QList<QTextEdit::ExtraSelection> &marks)
{
    constexpr qsizetype longestLine = 20'000; // a longer one is no prose
    const QString line = block.text();
    if (line.size() > longestLine)
        return;
    const QList<TextRange> words = proseWords(line);
    for (const TextRange &range : words) {
        if (!m_spelling.isMisspelt(line.sliced(range.start, range.length)))
            continue;
        QTextCursor word(block);
        word.setPosition(block.position() + int(range.start));
        word.setPosition(word.position() + int(range.length), QTextCursor::KeepAnchor);
        if (!isTyped(word))
            marks.append({word, misspeltFormat(m_field.palette())});
    }
}

bool SpellingMarks::isTyped(const QTextCursor &word) const
{
    return m_field.hasFocus() && m_field.textCursor().position() == word.selectionEnd();
}

QTextCursor SpellingMarks::misspeltAt(const QTextCursor &place) const
{
    const auto marks = m_field.extraSelections();
    for (const QTextEdit::ExtraSelection &mark : marks) {
        if (mark.cursor.selectionStart() <= place.position() &&
            place.position() <= mark.cursor.selectionEnd())
            return mark.cursor;
    }
    return {};
}

// Above what every field's menu has.
void SpellingMarks::addTo(QMenu &menu, const QTextCursor &place)
{
    QAction *first = menu.actions().value(0);
    if (const QTextCursor word = misspeltAt(place); word.hasSelection()) {
        offer(word, menu, first);
        auto *add = new QAction(tr("Add “%1” to the dictionary").arg(word.selectedText()), &menu);
        connect(add, &QAction::triggered, this,
                [this, text = word.selectedText()] { m_spelling.add(text); });
        menu.insertAction(first, add);
        menu.insertSeparator(first);
    }
    menu.addSeparator();
    QAction *check = menu.addAction(tr("Check spelling"));
    check->setCheckable(true);
    check->setChecked(m_isOn);
    connect(check, &QAction::toggled, this, &SpellingMarks::setOn);
}

// The menu is there at once; the words come as soon as they are found.
void SpellingMarks::offer(const QTextCursor &word, QMenu &menu, QAction *before)
{
    auto *looking = new QAction(tr("Looking for similar words…"), &menu);
    looking->setEnabled(false);
    menu.insertAction(before, looking);
    m_spelling.similar(word.selectedText())
        .then(&menu, [this, word, looking, at = QPointer(&menu)](const QStringList &similar) {
            for (const QString &better : similar.first(std::min(mostOffered, similar.size()))) {
                auto *action = new QAction(QString(better).replace(u'&', QStringLiteral("&&")), at);
                connect(action, &QAction::triggered, this, [this, word, better] {
                    QTextCursor(word).insertText(better); // one step of the field's undo
                    m_field.setFocus();
                });
                at->insertAction(looking, action);
            }
            if (similar.isEmpty())
                looking->setText(tr("No similar word is known"));
            else
                at->removeAction(looking);
        });
}

} // namespace acervo
