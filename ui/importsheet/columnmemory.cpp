#include "columnmemory.h"

#include <QSettings>

namespace acervo {

namespace {

const QString place = QStringLiteral("import/columns");
const QString headerPlace = QStringLiteral("header");
const QString meaningsPlace = QStringLiteral("meanings");
constexpr qsizetype mostHeaders = 200;

ColumnMeanings meaningsOf(const QStringList &numbers)
{
    ColumnMeanings meanings;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const int meaning = number.toInt(&isNumber);
        const bool isKnown = isNumber && meaning >= 0 && size_t(meaning) < meaningCount;
        meanings.append(isKnown ? std::optional(Meaning(meaning)) : std::nullopt);
    }
    return meanings;
}

} // namespace

ColumnChoices rememberedColumns()
{
    QSettings settings;
    ColumnChoices choices;
    const int count = settings.beginReadArray(place);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        choices.insert(headerKey(settings.value(headerPlace).toStringList()),
                       meaningsOf(settings.value(meaningsPlace).toStringList()));
    }
    return choices;
}

void rememberColumns(const ColumnChoices &choices)
{
    ColumnChoices all = rememberedColumns();
    if (all.size() + choices.size() > mostHeaders)
        all.clear();
    all.insert(choices);
    QSettings settings;
    settings.beginWriteArray(place, int(all.size()));
    int i = 0;
    for (auto choice = all.cbegin(); choice != all.cend(); ++choice) {
        settings.setArrayIndex(i++);
        QStringList numbers;
        for (const auto &meaning : *choice)
            numbers.append(meaning ? QString::number(int(*meaning)) : QStringLiteral("-"));
        settings.setValue(headerPlace, choice.key().split(u'\x1f'));
        settings.setValue(meaningsPlace, numbers);
    }
    settings.endArray();
}

} // namespace acervo
