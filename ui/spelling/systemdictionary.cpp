#include "systemdictionary.h"

#ifdef ACERVO_SONNET

#include <Sonnet/Speller>

#include <QLocale>

#include <algorithm>

namespace acervo {

namespace {

class SonnetDictionary final : public Dictionary
{
public:
    explicit SonnetDictionary(const QString &name)
        : m_speller(name)
    {}

    bool isValid() const { return m_speller.isValid(); }
    bool knows(const QString &word) override { return m_speller.isCorrect(word); }
    QStringList similar(const QString &word) override { return m_speller.suggest(word); }
    void add(const QString &word) override { m_speller.addToPersonal(word); }

private:
    Sonnet::Speller m_speller;
};

// "es_ES" for "es". Without the system's own region, the one that the language is first spoken in.
QString nameFor(const QString &language, const QStringList &names)
{
    const auto isOfLanguage = [&](const QString &name) {
        return name == language || name.startsWith(language + u'_') ||
               name.startsWith(language + u'-');
    };
    for (const QString &wanted : {QLocale::system().name(), QLocale(language).name(), language}) {
        if (isOfLanguage(wanted) && names.contains(wanted))
            return wanted;
    }
    const auto any = std::ranges::find_if(names, isOfLanguage);
    return any == names.end() ? QString() : *any;
}

} // namespace

std::unique_ptr<Dictionary> systemDictionary(const QString &language)
{
    const QString name =
        language.isEmpty() ? QString() : nameFor(language, Sonnet::Speller().availableLanguages());
    if (name.isEmpty())
        return nullptr;
    auto dictionary = std::make_unique<SonnetDictionary>(name);
    return dictionary->isValid() ? std::move(dictionary) : nullptr;
}

} // namespace acervo

#else

namespace acervo {

std::unique_ptr<Dictionary> systemDictionary(const QString &) { return nullptr; }

} // namespace acervo

#endif
