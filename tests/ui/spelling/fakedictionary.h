// A dictionary of a few words.
#pragma once

#include "dictionary.h"

#include <QSet>

namespace acervo {

class FakeDictionary final : public Dictionary
{
public:
    explicit FakeDictionary(const QSet<QString> &words)
        : m_words(words)
    {}

    bool knows(const QString &word) override { return m_words.contains(word.toLower()); }
    QStringList similar(const QString &word) override
    {
        QStringList all;
        for (const QString &known : std::as_const(m_words)) {
            if (known.front() == word.toLower().front())
                all += known;
        }
        all.sort();
        return all;
    }
    void add(const QString &word) override { m_words.insert(word.toLower()); }

private:
    QSet<QString> m_words;
};

// English and Spanish.
inline std::unique_ptr<Dictionary> fakeDictionary(const QString &language)
{
    if (language == u"en")
        return std::make_unique<FakeDictionary>(
            QSet<QString>{QStringLiteral("the"), QStringLiteral("mill"), QStringLiteral("weir"),
                          QStringLiteral("don't")});
    if (language == u"es")
        return std::make_unique<FakeDictionary>(
            QSet<QString>{QStringLiteral("el"), QStringLiteral("molino"), QStringLiteral("l")});
    return nullptr;
}

} // namespace acervo
