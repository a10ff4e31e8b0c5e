#include "namematch.h"

#include "fold.h"

namespace acervo {

namespace {

bool lettersInOrder(QStringView letters, QStringView name)
{
    qsizetype at = 0;
    for (const QChar c : name) {
        if (at < letters.size() && c == letters[at])
            ++at;
    }
    return at == letters.size();
}

} // namespace

NameMatch matchName(QStringView typed, QStringView name)
{
    const QString wanted = folded(typed.trimmed());
    const QString text = folded(name.trimmed());
    if (wanted.isEmpty())
        return NameMatch::Scattered;
    if (text == wanted)
        return NameMatch::Whole;
    const qsizetype at = text.indexOf(wanted);
    if (at == 0)
        return NameMatch::Start;
    if (at > 0)
        return text[at - 1].isLetterOrNumber() ? NameMatch::Inside : NameMatch::WordStart;
    return lettersInOrder(wanted, text) ? NameMatch::Scattered : NameMatch::None;
}

} // namespace acervo
