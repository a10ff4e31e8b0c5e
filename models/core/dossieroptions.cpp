#include "dossieroptions.h"

#include <vector>

namespace acervo {

namespace {

struct Choice
{
    const char *name;
    QStringList values; // in the order of the enumeration
    void (*set)(DossierOptions &options, qsizetype value);
    qsizetype (*get)(const DossierOptions &options);
};

template <auto Member>
void setMember(DossierOptions &options, qsizetype value)
{
    using Value = std::remove_reference_t<decltype(options.*Member)>;
    options.*Member = static_cast<Value>(value);
}

template <auto Member>
qsizetype member(const DossierOptions &options)
{
    return static_cast<qsizetype>(options.*Member);
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

const std::vector<Choice> &choices()
{
    using O = DossierOptions;
    static const std::vector<Choice> all{
        {"group", words("list year country topic tag collection"), setMember<&O::group>,
         member<&O::group>},
        {"layout", words("flow page line"), setMember<&O::layout>, member<&O::layout>},
        {"paper", words("a4 letter"), setMember<&O::paper>, member<&O::paper>},
        {"margins", words("narrow normal wide"), setMember<&O::margins>, member<&O::margins>},
        {"size", words("small normal large"), setMember<&O::size>, member<&O::size>},
        {"theme", words("classic modern"), setMember<&O::theme>, member<&O::theme>},
    };
    return all;
}

struct Part
{
    const char *name;
    bool DossierOptions::*isIn;
};

constexpr Part kParts[] = {
    {"text", &DossierOptions::hasText},   {"pictures", &DossierOptions::hasPictures},
    {"notes", &DossierOptions::hasNotes}, {"highlights", &DossierOptions::hasHighlights},
    {"tags", &DossierOptions::hasTags},   {"index", &DossierOptions::hasIndex},
    {"chart", &DossierOptions::hasChart}, {"date", &DossierOptions::hasDate},
    {"data", &DossierOptions::hasData},
};

const QString kWithout = QStringLiteral("without");

bool leaveOut(DossierOptions &options, const QString &names)
{
    DossierOptions changed = options;
    for (const QString &name : names.split(u',')) {
        const auto *part = std::ranges::find_if(
            kParts, [&](const Part &some) { return name == QLatin1StringView(some.name); });
        if (part == std::end(kParts))
            return false;
        changed.*(part->isIn) = false;
    }
    options = changed;
    return true;
}

const Choice *choiceNamed(const QString &name)
{
    const auto choice = std::ranges::find_if(
        choices(), [&](const Choice &some) { return name == QLatin1StringView(some.name); });
    return choice == choices().end() ? nullptr : &*choice;
}

} // namespace

QStringList dossierOptionNames()
{
    QStringList names;
    for (const Choice &choice : choices())
        names.append(QString::fromLatin1(choice.name));
    return names << kWithout;
}

QStringList dossierOptionValues(const QString &name)
{
    if (name == kWithout) {
        QStringList parts;
        for (const Part &part : kParts)
            parts.append(QString::fromLatin1(part.name));
        return parts;
    }
    const Choice *choice = choiceNamed(name);
    return choice == nullptr ? QStringList() : choice->values;
}

QString dossierOption(const DossierOptions &options, const QString &name)
{
    if (name != kWithout) {
        const Choice *choice = choiceNamed(name);
        return choice == nullptr ? QString() : choice->values.value(choice->get(options));
    }
    QStringList left;
    for (const Part &part : kParts) {
        if (!(options.*(part.isIn)))
            left.append(QString::fromLatin1(part.name));
    }
    return left.join(u',');
}

bool setDossierOption(DossierOptions &options, const QString &name, const QString &value)
{
    if (name == kWithout)
        return leaveOut(options, value);
    const Choice *choice = choiceNamed(name);
    const qsizetype index = choice == nullptr ? -1 : choice->values.indexOf(value);
    if (index < 0)
        return false;
    choice->set(options, index);
    return true;
}

} // namespace acervo
