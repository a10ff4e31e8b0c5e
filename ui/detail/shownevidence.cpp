#include "shownevidence.h"

#include "sameink.h"

namespace acervo {

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
    for (TextRange range :
         sameInk(source, shown.sliced(offset), rangesIn(source, field, evidence))) {
        if (range.length == 0)
            continue;
        range.start += offset;
        found.append(range);
    }
    return found;
}

} // namespace acervo
