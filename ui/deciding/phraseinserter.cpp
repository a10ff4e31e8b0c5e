#include "phraseinserter.h"

#include <QTextBlock>
#include <QTextCursor>

namespace acervo {

bool insertPhrase(QTextDocument &lexicon, const QString &path, const QString &language,
                  const QString &phrase)
{
    QTextBlock topic = lexicon.begin();
    while (topic.isValid() && topic.text().trimmed() != path)
        topic = topic.next();
    if (!topic.isValid())
        return false;
    const QString head = language + u':';
    QTextBlock last = topic; // where a new line goes: below the topic's phrases of before
    for (QTextBlock line = topic.next(); line.isValid(); line = line.next()) {
        const QString text = line.text();
        if (text.isEmpty() || !text.front().isSpace())
            break;
        last = line;
        if (text.trimmed().startsWith(head))
            break;
    }
    QTextCursor cursor(last);
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (last.text().trimmed().startsWith(head))
        cursor.insertText(QStringLiteral(", ") + phrase);
    else
        cursor.insertText(QStringLiteral("\n    ") + head + u' ' + phrase);
    return true;
}

} // namespace acervo
