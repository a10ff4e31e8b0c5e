#include "copiedtext.h"

#include <QCollator>
#include <QLocale>

namespace acervo {

namespace {

QStringView fromFirstLetter(const CopiedItem &item)
{
    const auto *first =
        std::ranges::find_if(item.text, [](QChar c) { return c.isLetterOrNumber(); });
    return QStringView(first, item.text.cend());
}

} // namespace

void sortAsReferences(QList<CopiedItem> &items)
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    std::ranges::stable_sort(items, [&](const CopiedItem &a, const CopiedItem &b) {
        return collator.compare(fromFirstLetter(a), fromFirstLetter(b)) < 0;
    });
}

} // namespace acervo
