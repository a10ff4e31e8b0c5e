#include "markdowntext.h"

#include "cleantext.h"

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

bool isWordPart(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() && (line[at].isLetterOrNumber() || line[at].isSurrogate());
}

// Inside an address these are no markup, and with a backslash it would be another address. What
// looks like a character reference is one there, too.
bool isPartOfAddresses(QStringView line, qsizetype at)
{
    const bool isReference = line[at] == u'&' && at + 1 < line.size() && line[at + 1] == u'#';
    return !isReference && u"_~&#=$%^|"_s.contains(line[at]);
}

bool isMarkup(QStringView line, qsizetype at)
{
    switch (line[at].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'&':
    case u'#':
    case u'~':
    case u'$':
    case u'|':
    case u'^':
        return true;
    case u'_': // inside a word it is a letter
        return !isWordPart(line, at - 1) || !isWordPart(line, at + 1);
    case u'=': // marks text where it stands twice, and makes a heading of the line before
    case u'%':
        return at == 0 || line[at - 1] == line[at] ||
               (at + 1 < line.size() && line[at + 1] == line[at]);
    default:
        return false;
    }
}

// Where a line's first character makes it something else: an item, a rule, a heading's underline.
qsizetype markAtStart(QStringView line)
{
    if (line.isEmpty())
        return -1;
    if (line.front() == u'-' || line.front() == u'+' || line.front() == u':')
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    const bool isNumber = digits > 0 && digits < line.size();
    return isNumber && (line[digits] == u'.' || line[digits] == u')') ? digits : -1;
}

// Spaces at a line's begin would make code of it, and at its end a line end of another kind.
void addSpace(QString &out, QChar c)
{
    out += c == u' ' ? u"&#32;"_s : c == u'\t' ? u"&#9;"_s : u"&#13;"_s;
}

bool isSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; }

qsizetype endOfAddress(QStringView line, qsizetype at)
{
    const QStringView rest = line.sliced(at);
    const bool begins = (rest.startsWith("http://"_L1) || rest.startsWith("https://"_L1)) &&
                        !isWordPart(line, at - 1);
    if (!begins)
        return at;
    while (at < line.size() && !line[at].isSpace() && line[at] != u'<' && line[at] != u'>')
        ++at;
    return at;
}

void addLine(QString &out, QStringView line)
{
    qsizetype begin = 0;
    for (; begin < line.size() && isSpace(line[begin]); ++begin)
        addSpace(out, line[begin]);
    qsizetype end = line.size();
    while (end > begin && isSpace(line[end - 1]))
        --end;
    const QStringView text = line.sliced(begin, end - begin);
    const qsizetype mark = markAtStart(text);
    qsizetype address = 0; // the end of the one that we are in
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (at >= address)
            address = endOfAddress(text, at);
        const bool isOfAddress = at < address && isPartOfAddresses(text, at);
        if (c == u'\r')
            out += u"&#13;"_s;
        else if (at == mark || (isMarkup(text, at) && !isOfAddress))
            out += u'\\' + QString(c);
        else
            out += c;
    }
    for (; end < line.size(); ++end)
        addSpace(out, line[end]);
}

} // namespace

QString markdownText(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    bool isFirst = true;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (!std::exchange(isFirst, false))
            out += u'\n';
        addLine(out, line);
    }
    return out;
}

QString markdownTextBack(QStringView written)
{
    QString text;
    text.reserve(written.size());
    for (qsizetype at = 0; at < written.size(); ++at) {
        const QStringView rest = written.sliced(at);
        const bool isEscape = rest.front() == u'\\' && rest.size() > 1 &&
                              rest[1].unicode() < 0x80 && (rest[1].isPunct() || rest[1].isSymbol());
        if (isEscape) {
            text += rest[1];
            ++at;
            continue;
        }
        bool isReference = false;
        for (const auto &[reference, letter] :
             {std::pair{"&#32;"_L1, u' '}, std::pair{"&#9;"_L1, u'\t'},
              std::pair{"&#13;"_L1, u'\r'}}) {
            if (!rest.startsWith(reference))
                continue;
            text += QChar(letter);
            at += reference.size() - 1;
            isReference = true;
            break;
        }
        if (!isReference)
            text += rest.front();
    }
    return text;
}

QString markdownLine(QStringView text) { return markdownText(cleanLine(text)); }

} // namespace acervo
