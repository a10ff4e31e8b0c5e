#include "occurrences.h"

#include "fold.h"

#include <vector>

namespace acervo {

namespace {

// A text folded character by character, so that each folded one knows where it came from.
struct FoldedText
{
    QString characters;
    std::vector<qsizetype> from; // of each in `characters`; one more for the end of the text

    explicit FoldedText(QStringView text)
    {
        characters.reserve(text.size());
        from.reserve(size_t(text.size()) + 1);
        for (qsizetype at = 0; at < text.size();)
            at += take(text, at);
        from.push_back(text.size());
    }

private:
    qsizetype take(QStringView text, qsizetype at)
    {
        const QChar c = text[at];
        if (c.unicode() < 0x80 || c.isSpace()) {
            add(c.isSpace() ? QChar(u' ') : c.toLower(), at);
            return 1;
        }
        const bool isPair =
            c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        for (const QChar folded : acervo::folded(text.mid(at, length)))
            add(folded, at);
        return length;
    }

    void add(QChar c, qsizetype at)
    {
        characters += c;
        from.push_back(at);
    }
};

} // namespace

QList<TextRange> occurrences(QStringView text, QStringView needle, qsizetype most)
{
    QList<TextRange> found;
    const QString wanted = folded(needle.toString().simplified());
    if (wanted.isEmpty())
        return found;
    const FoldedText in(text);
    for (qsizetype at = in.characters.indexOf(wanted); at >= 0 && found.size() < most;
         at = in.characters.indexOf(wanted, at + wanted.size())) {
        const qsizetype start = in.from[size_t(at)];
        // A mark that follows its letter has no character of its own here and belongs to it.
        const qsizetype end = in.from[size_t(at + wanted.size())];
        found.append({.start = start, .length = end - start});
    }
    return found;
}

} // namespace acervo
