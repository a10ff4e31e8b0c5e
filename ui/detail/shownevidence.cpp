#include "shownevidence.h"

namespace acervo {

namespace {

// Of the parts of a surrogate pair each counts as one.
bool hasInk(QChar c)
{
    constexpr char16_t breakHere = 0x200b; // set into long addresses where they may be broken
    return c != breakHere && c != QChar::ObjectReplacementCharacter && !c.isSpace() &&
           c.category() != QChar::Other_Control;
}

qsizetype inkOf(QStringView text) { return std::ranges::count_if(text, hasInk); }

const QString &textOf(const Article &article, TextField field)
{
    switch (field) {
    case TextField::Title:
        return article.title;
    case TextField::Summary:
        return article.summary;
    case TextField::Body:
        break;
    }
    return article.body;
}

// Where so many characters of ink end, counted from `from` on; beyond the text: its size + 1.
qsizetype endOfInk(QStringView text, qsizetype from, qsizetype ink)
{
    for (; ink > 0; ++from) {
        if (from >= text.size())
            return text.size() + 1;
        ink -= hasInk(text[from]) ? 1 : 0;
    }
    return from;
}

} // namespace

QStringList evidenceWords(const Article &article, const QList<Evidence> &evidence, qsizetype most)
{
    QStringList words;
    for (const Evidence &piece : evidence) {
        const QString &text = textOf(article, piece.field);
        for (const TextRange &range : rangesIn(text, piece.field, {piece})) {
            const QString word = text.sliced(range.start, range.length).simplified();
            if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
                words << word;
        }
        if (words.size() >= most)
            break;
    }
    return words;
}

QList<TextRange> evidenceIn(QStringView shown, qsizetype offset, QStringView source,
                            TextField field, const QList<Evidence> &evidence)
{
    QList<TextRange> found;
    qsizetype sourceEnd = 0; // both sides have the same ink up to here
    qsizetype shownEnd = offset;
    for (const TextRange &range : rangesIn(source, field, evidence)) {
        if (range.start < sourceEnd) // overlaps the one before
            continue;
        const qsizetype before = inkOf(source.sliced(sourceEnd, range.start - sourceEnd));
        const qsizetype ink = inkOf(source.sliced(range.start, range.length));
        if (ink == 0)
            continue;
        const qsizetype gap = endOfInk(shown, shownEnd, before);
        const qsizetype first = endOfInk(shown, gap, 1) - 1; // the white space before it is not its
        const qsizetype end = endOfInk(shown, gap, ink);
        if (end > shown.size())
            break;
        found.append({first, end - first});
        sourceEnd = range.start + range.length;
        shownEnd = end;
    }
    return found;
}

} // namespace acervo
