#include "spelling.h"

#include <QPromise>

#include <algorithm>
#include <map>

namespace acervo {

struct Spelling::Shelf
{
    MakeDictionary make;
    std::map<QString, std::unique_ptr<Dictionary>> dictionaries; // null: there is none

    Dictionary *of(const QString &language)
    {
        auto place = dictionaries.find(language);
        if (place == dictionaries.end())
            place = dictionaries.emplace(language, make(language)).first;
        return place->second.get();
    }

    // Dictionaries differ in what they make of an apostrophe: l'économie, don't. A word is well
    // spelt as a whole, or where each of its parts is.
    static bool isWellSpelt(Dictionary &dictionary, const QString &word)
    {
        if (dictionary.knows(word))
            return true;
        const QStringList parts = QString(word).replace(u'’', u'\'').split(u'\'');
        return parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) {
                   return part.size() < 2 || dictionary.knows(part);
               });
    }
};

Spelling::Spelling(MakeDictionary make, QObject *parent)
    : QObject(parent)
    , m_there(new QObject)
    , m_shelf(std::make_shared<Shelf>(std::move(make), decltype(Shelf::dictionaries)()))
{
    m_there->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start();
}

// The dictionaries go where they were made.
Spelling::~Spelling()
{
    QMetaObject::invokeMethod(m_there, [there = m_there, shelf = m_shelf] {
        shelf->dictionaries.clear();
        there->deleteLater();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_known.clear();
    m_asked.clear();
    m_waiting.clear();
    Q_EMIT changed();
}

bool Spelling::isMisspelt(const QString &word)
{
    if (m_language.isEmpty())
        return false;
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return !*known;
    if (!m_asked.contains(word)) {
        if (m_waiting.isEmpty())
            QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
        m_waiting.insert(word);
    }
    return false;
}

void Spelling::ask()
{
    const QSet<QString> words = std::exchange(m_waiting, {});
    if (words.isEmpty())
        return;
    m_asked += words;
    QMetaObject::invokeMethod(m_there, [this, words, language = m_language, shelf = m_shelf] {
        QHash<QString, bool> answers;
        Dictionary *dictionary = shelf->of(language);
        for (const QString &word : words)
            answers.insert(word, !dictionary || Shelf::isWellSpelt(*dictionary, word));
        QMetaObject::invokeMethod(this, [this, language, answers] { take(language, answers); });
    });
}

void Spelling::take(const QString &language, const QHash<QString, bool> &answers)
{
    if (language != m_language)
        return;
    bool isAnyMisspelt = false;
    for (const auto &[word, isWell] : answers.asKeyValueRange()) {
        m_asked.remove(word);
        m_known.insert(word, isWell);
        isAnyMisspelt = isAnyMisspelt || !isWell;
    }
    if (isAnyMisspelt)
        Q_EMIT changed();
}

QFuture<QStringList> Spelling::similar(const QString &word)
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    QMetaObject::invokeMethod(m_there, [promise, word, language = m_language, shelf = m_shelf] {
        Dictionary *dictionary = shelf->of(language);
        promise->addResult(dictionary ? dictionary->similar(word) : QStringList());
        promise->finish();
    });
    return promise->future();
}

void Spelling::add(const QString &word)
{
    QMetaObject::invokeMethod(m_there, [word, language = m_language, shelf = m_shelf] {
        if (Dictionary *dictionary = shelf->of(language))
            dictionary->add(word);
    });
    m_known.insert(word, true);
    Q_EMIT changed();
}

} // namespace acervo
