// Dictionary knows the words of one language. Made, used and destroyed on one thread, any one.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace acervo {

class Dictionary
{
public:
    virtual ~Dictionary() = default;

    virtual bool knows(const QString &word) = 0;
    virtual QStringList similar(const QString &word) = 0; // best first
    virtual void add(const QString &word) = 0;            // the person's own; it stays
};

// Null where there is none for the language (ISO 639-1).
using MakeDictionary = std::function<std::unique_ptr<Dictionary>(const QString &language)>;

} // namespace acervo
