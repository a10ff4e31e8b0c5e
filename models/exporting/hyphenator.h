// Hyphenator finds where words of a language may be parted. One thread.
// Through libhyphen (Liang's algorithm) with the dictionaries that the system has installed in a
// folder "hyphen" of its data folders, named hyph_LANGUAGE_COUNTRY.dic.
#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <memory>

struct _HyphenDict;

namespace acervo {

class Hyphenator
{
public:
    Hyphenator();
    ~Hyphenator();
    Hyphenator(const Hyphenator &) = delete;
    Hyphenator &operator=(const Hyphenator &) = delete;

    // BCP 47. A language without a dictionary parts no word.
    void setLanguage(const QString &language);

    // The text with a soft hyphen (U+00AD) wherever a word may be parted. Words with digits or
    // marks inside, and those that have soft hyphens already, stay as they are.
    QString hyphenated(const QString &text);

private:
    struct Dictionary;

    void addWord(QStringView word, QString &text);
    quint64 breaksOf(QStringView word);

    std::map<QString, std::unique_ptr<Dictionary>> m_dictionaries; // by language
    Dictionary *m_dictionary = nullptr;                            // of the language chosen
};

} // namespace acervo
