#include "markdownedit.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace acervo {

namespace {

constexpr int indentation = 2; // spaces

// White space, what begins the item ("- ", "3. ", "> "), and its check box.
const QRegularExpression &itemStart()
{
    static const QRegularExpression start(u"^(\\s*)([-*+]|\\d{1,9}[.)]|>)( +)(\\[[ xX]\\] +)?"_s);
    return start;
}

QString nextMarker(const QString &marker)
{
    bool isNumber = false;
    const int number = marker.chopped(1).toInt(&isNumber);
    return isNumber ? QString::number(number + 1) + marker.back() : marker;
}

template <typename Change>
void forEachLine(QTextCursor &cursor, Change change)
{
    const QTextDocument &document = *cursor.document();
    const int first = document.findBlock(cursor.selectionStart()).blockNumber();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (int number = first; number <= last; ++number) {
        const QTextBlock block = document.findBlockByNumber(number);
        edit.setPosition(block.position());
        change(edit, block.text());
    }
    edit.endEditBlock();
}

void removeNext(QTextCursor &cursor, qsizetype count)
{
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(count));
    cursor.removeSelectedText();
}

// Marks alone are none.
void selectWord(QTextCursor &cursor)
{
    const int at = cursor.position();
    cursor.select(QTextCursor::WordUnderCursor);
    if (std::ranges::none_of(cursor.selectedText(), [](QChar c) { return c.isLetterOrNumber(); }))
        cursor.setPosition(at);
}

// At the end of what is marked, where it was just typed: behind its mark writing goes on without.
bool stepsOut(QTextCursor &cursor, const QString &mark)
{
    const QString line = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    qsizetype end = at;
    while (end < line.size() && line[end] == u'*')
        ++end;
    constexpr qsizetype both = 3; // bold and italic
    if (cursor.hasSelection() || (end - at != mark.size() && end - at != both) || at == 0 ||
        line[at - 1] == u'*' || !line.first(at).contains(mark))
        return false;
    return cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(mark.size()));
}

} // namespace

bool continueList(QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return false;
    const QString line = cursor.block().text();
    const auto match = itemStart().match(line);
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedLength())
        return false;
    cursor.beginEditBlock();
    if (match.capturedLength() == line.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        removeNext(cursor, line.size());
    } else {
        const QString box = match.capturedLength(4) > 0 ? u"[ ] "_s : QString();
        cursor.insertText(u'\n' + match.captured(1) + nextMarker(match.captured(2)) +
                          match.captured(3) + box);
    }
    cursor.endEditBlock();
    return true;
}

void indentLines(QTextCursor &cursor, int step)
{
    forEachLine(cursor, [step](QTextCursor &edit, const QString &line) {
        if (step > 0) {
            edit.insertText(QString(indentation, u' '));
            return;
        }
        qsizetype spaces = 0;
        while (spaces < std::min<qsizetype>(indentation, line.size()) && line[spaces] == u' ')
            ++spaces;
        removeNext(edit, line.startsWith(u'\t') ? 1 : spaces);
    });
}

void toggleTasks(QTextCursor &cursor)
{
    forEachLine(cursor, [](QTextCursor &edit, const QString &line) {
        const auto match = itemStart().match(line);
        if (match.capturedLength(4) > 0) {
            const bool isDone = match.captured(4).at(1) != u' ';
            edit.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                              int(match.capturedStart(4)) + 1);
            removeNext(edit, 1);
            edit.insertText(isDone ? u" "_s : u"x"_s);
        } else if (match.hasMatch()) {
            edit.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                              int(match.capturedLength()));
            edit.insertText(u"[ ] "_s);
        } else if (!line.trimmed().isEmpty()) {
            edit.insertText(u"- [ ] "_s);
        }
    });
}

void toggleMark(QTextCursor &cursor, const QString &mark)
{
    if (stepsOut(cursor, mark))
        return;
    if (!cursor.hasSelection())
        selectWord(cursor);
    const QTextDocument &document = *cursor.document();
    const int size = int(mark.size());
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const auto textAt = [&](int from) {
        QTextCursor look(cursor);
        look.setPosition(std::max(0, from));
        look.setPosition(std::min(from + size, document.characterCount() - 1),
                         QTextCursor::KeepAnchor);
        return look.selectedText();
    };
    const bool isMarked = start >= size && textAt(start - size) == mark && textAt(end) == mark;
    cursor.beginEditBlock();
    QTextCursor edit(cursor);
    edit.setPosition(end);
    if (isMarked)
        removeNext(edit, size);
    else
        edit.insertText(mark);
    edit.setPosition(isMarked ? start - size : start);
    if (isMarked)
        removeNext(edit, size);
    else
        edit.insertText(mark);
    cursor.endEditBlock();
    const int moved = isMarked ? -size : size;
    cursor.setPosition(start + moved);
    cursor.setPosition(end + moved, QTextCursor::KeepAnchor);
}

void makeLink(QTextCursor &cursor)
{
    const QString selected = cursor.selectedText();
    const QUrl url(selected, QUrl::StrictMode);
    const bool isAddress = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https");
    const int start = cursor.selectionStart();
    const QString text = isAddress ? QString() : selected;
    cursor.insertText(u'[' + text + "]("_L1 + (isAddress ? selected : QString()) + u')');
    const bool needsText = text.isEmpty();
    cursor.setPosition(start + 1 + (needsText ? 0 : int(text.size()) + 2));
}

} // namespace acervo
