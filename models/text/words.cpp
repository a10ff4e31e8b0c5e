#include "fold.h"
#include "foldtable.h"

namespace acervo {

namespace {

constexpr bool isAsciiWord(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool continuesAnyWord(WordClass next)
{
    return next == WordClass::Mark || next == WordClass::Ignorable;
}

// Whether a code point of class `next` belongs to the word whose last one (marks aside) was `last`.
bool joins(WordClass last, WordClass next)
{
    switch (next) {
    case WordClass::Letter:
        return last == WordClass::Letter;
    case WordClass::KanaTail:
        return last == WordClass::Kana || last == WordClass::KanaTail;
    case WordClass::Thai:
        return last == WordClass::ThaiLead;
    case WordClass::ThaiTail:
        return last == WordClass::Thai || last == WordClass::ThaiTail;
    default:
        return continuesAnyWord(next);
    }
}

// The end of the word that begins at `start`.
qsizetype wordEnd(QStringView text, qsizetype start)
{
    qsizetype length = 1;
    WordClass last = isAsciiWord(text[start].unicode())
                         ? WordClass::Letter
                         : wordClass(codePointAt(text, start, length));
    qsizetype end = start + length; // behind the last code point that is no Ignorable
    for (qsizetype at = end; at < text.size(); at += length) {
        const char16_t unit = text[at].unicode();
        if (last == WordClass::Letter && isAsciiWord(unit)) {
            length = 1;
            end = at + 1;
            continue;
        }
        if (unit < 0x80)
            break; // no word goes on over one of these, and no other goes on with their letters
        const WordClass next = wordClass(codePointAt(text, at, length));
        if (!joins(last, next))
            break;
        if (!continuesAnyWord(next))
            last = next;
        if (next != WordClass::Ignorable)
            end = at + length;
    }
    return end;
}

// Calls take(span) for each word of the text.
template <typename Take>
void forEachWord(QStringView text, Take take)
{
    for (qsizetype at = 0, length = 0; at < text.size(); at += length) {
        const char32_t c = codePointAt(text, at, length);
        if (c < 0x80 && !isAsciiWord(static_cast<char16_t>(c)))
            continue;
        const WordClass kind = wordClass(c);
        if (kind == WordClass::Separator || continuesAnyWord(kind))
            continue;
        length = wordEnd(text, at) - at;
        take(WordSpan{at, length});
    }
}

// Folding may put signs into a word (½ is 1⁄2, some Arabic letters are whole phrases) or leave
// several words of it; out[start…] becomes the words of what is there.
void splitTail(QString &out, qsizetype start)
{
    const QString tail = out.sliced(start);
    out.truncate(start);
    forEachWord(tail, [&](WordSpan word) {
        if (out.size() > start)
            out += u' ';
        out += QStringView(tail).sliced(word.start, word.length);
    });
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QList<WordSpan> words(QStringView text)
{
    constexpr qsizetype usualLength = 6; // with the space behind it
    QList<WordSpan> spans;
    spans.reserve(text.size() / usualLength);
    forEachWord(text, [&](WordSpan word) { spans.append(word); });
    return spans;
}

QString foldedWords(QStringView text)
{
    QString out;
    out.reserve(text.size());
    forEachWord(text, [&](WordSpan word) {
        const QStringView piece = text.sliced(word.start, word.length);
        const qsizetype before = out.size();
        if (before > 0)
            out += u' ';
        const qsizetype start = out.size();
        appendFolded(piece, out);
        if (!isAscii(piece))
            splitTail(out, start);
        if (out.size() == start)
            out.truncate(before);
    });
    return out;
}

} // namespace acervo
