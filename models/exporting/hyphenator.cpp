#include "hyphenator.h"

#include <QDir>
#include <QStandardPaths>

#include <hyphen.h>

#include <cstdlib>

namespace acervo {

namespace {

constexpr qsizetype kShortest = 6; // letters of a word that is worth parting
constexpr qsizetype kLongest = 60; // of one that is a word
constexpr int kBefore = 2;         // letters that stay on the line, at least
constexpr int kAfter = 3;
constexpr qsizetype kMostRemembered = 50'000;
constexpr QChar kSoftHyphen(0x00ad);

// "pt-BR" → the dictionary of that country, of the language, of its own country, or of any.
QString dictionaryFile(const QString &language)
{
    const QString code = language.section(u'-', 0, 0).toLower();
    const QString region = language.section(u'-', -1).toUpper();
    if (code.isEmpty())
        return {};
    const QStringList names{QStringLiteral("hyph_%1_%2.dic").arg(code, region),
                            QStringLiteral("hyph_%1.dic").arg(code),
                            QStringLiteral("hyph_%1_%2.dic").arg(code, code.toUpper()),
                            QStringLiteral("hyph_%1_*.dic").arg(code)};
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hyphen"),
                                  QStandardPaths::LocateDirectory);
    for (const QString &name : names) {
        for (const QString &folder : folders) {
            const QDir dir(folder);
            const QStringList found = dir.entryList({name}, QDir::Files, QDir::Name);
            if (!found.isEmpty())
                return dir.filePath(found.constFirst());
        }
    }
    return {};
}

void freeReplacements(char **replacements, int *positions, int *cuts, qsizetype size)
{
    if (replacements != nullptr) {
        for (qsizetype i = 0; i < size; ++i)
            std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
}

} // namespace

struct Hyphenator::Dictionary
{
    explicit Dictionary(const QString &file)
        : dict(file.isEmpty() ? nullptr : hnj_hyphen_load(QFile::encodeName(file).constData()))
    {}
    ~Dictionary()
    {
        if (dict != nullptr)
            hnj_hyphen_free(dict);
    }
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    HyphenDict *dict;
    QHash<QString, quint64> breaks; // lower-case word → bit i: it may be parted after letter i
};

Hyphenator::Hyphenator() = default;
Hyphenator::~Hyphenator() = default;

void Hyphenator::setLanguage(const QString &language)
{
    auto &dictionary = m_dictionaries[language];
    if (!dictionary)
        dictionary = std::make_unique<Dictionary>(dictionaryFile(language));
    m_dictionary = dictionary->dict != nullptr ? dictionary.get() : nullptr;
}

QString Hyphenator::hyphenated(const QString &text)
{
    if (m_dictionary == nullptr || text.contains(kSoftHyphen))
        return text;
    QString parted;
    parted.reserve(text.size() + text.size() / 4);
    for (qsizetype at = 0; at < text.size();) {
        // What hangs together; a word stands in it, perhaps between quotes and full stops.
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        addWord(QStringView(text).sliced(at, end - at), parted);
        while (end < text.size() && text[end].isSpace())
            parted += text[end++];
        at = end;
    }
    return parted;
}

// A word goes on over its marks of punctuation, but only letters on both sides can be parted.
void Hyphenator::addWord(QStringView word, QString &text)
{
    qsizetype first = 0;
    while (first < word.size() && !word[first].isLetterOrNumber())
        ++first;
    qsizetype last = first;
    while (last < word.size() && word[last].isLetter())
        ++last;
    const bool endsThere =
        std::none_of(word.begin() + last, word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const quint64 breaks =
        endsThere && last - first >= kShortest ? breaksOf(word.sliced(first, last - first)) : 0;
    if (breaks == 0) {
        text += word;
        return;
    }
    text += word.first(first);
    for (qsizetype i = first; i < last; ++i) {
        text += word[i];
        if ((breaks >> (i - first)) & 1)
            text += kSoftHyphen;
    }
    text += word.sliced(last);
}

quint64 Hyphenator::breaksOf(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (lower.size() != word.size() || word.size() > kLongest)
        return 0;
    const auto known = m_dictionary->breaks.constFind(lower);
    if (known != m_dictionary->breaks.cend())
        return *known;

    HyphenDict *dict = m_dictionary->dict;
    // Its letters as the dictionary writes them; one that it can't write is in none of its words.
    const QByteArray bytes = dict->utf8 != 0 ? lower.toUtf8() : lower.toLatin1();
    const bool isWritten = dict->utf8 != 0 || QString::fromLatin1(bytes) == lower;
    QByteArray marks(bytes.size() + 5, '\0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    quint64 breaks = 0;
    const int size = static_cast<int>(bytes.size());
    if (isWritten &&
        hnj_hyphen_hyphenate3(dict, bytes.constData(), size, marks.data(), nullptr, &replacements,
                              &positions, &cuts, kBefore, kAfter, 0, 0) == 0) {
        for (qsizetype i = kBefore - 1; i + kAfter < lower.size(); ++i) {
            // Where letters change at the break the word is left whole there.
            const bool changes = replacements != nullptr && replacements[i] != nullptr;
            if ((marks[i] & 1) != 0 && !changes)
                breaks |= quint64(1) << i;
        }
    }
    freeReplacements(replacements, positions, cuts, size);
    if (m_dictionary->breaks.size() >= kMostRemembered)
        m_dictionary->breaks.clear();
    m_dictionary->breaks.insert(lower, breaks);
    return breaks;
}

} // namespace acervo
