#include "stemmer.h"

#include "fold.h"

#include <QVarLengthArray>

#include <libstemmer.h>

namespace acervo {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = 64; // what is longer is no word of a language
// Texts use few words again and again; the rest is not worth its memory.
constexpr qsizetype rememberedWords = 50'000;

struct DeleteStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

// Stems are numbered, so that a text's words are put together without comparing one.
struct Stem
{
    QString text;
    quint64 lastText = 0; // the last text that it was found in
};
using Numbers = QVarLengthArray<qsizetype, 2>;

bool hasStem(QStringView word)
{
    return word.size() >= shortestWord && word.size() <= longestWord &&
           std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

struct Stemmer::Language
{
    explicit Language(const QString &languageCode)
        : code(languageCode)
        , stemmer(sb_stemmer_new(languageCode.toLatin1().constData(), nullptr))
    {}

    // Of a word in lower case.
    QString stem(const QString &word)
    {
        const QByteArray utf8 = word.toUtf8();
        const sb_symbol *stemmed = sb_stemmer_stem(
            stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
        if (!stemmed)
            return {};
        const QString text = QString::fromUtf8(reinterpret_cast<const char *>(stemmed),
                                               sb_stemmer_length(stemmer.get()));
        return code + u':' + folded(text).remove(u' ');
    }

    // One, or two where accents make a difference.
    QStringList stemsOf(const QString &word)
    {
        QStringList stems;
        const QString plain = foldedWords(word);
        if (hasStem(plain) && !plain.contains(u' ')) {
            stems.append(stem(word));
            if (plain != word)
                stems.append(stem(plain));
            stems.removeAll(QString());
            stems.removeDuplicates();
        }
        return stems;
    }

    // The numbers of a word's stems.
    const Numbers &numbersOf(QStringView word)
    {
        if (const auto known = remembered.constFind(word); known != remembered.cend())
            return *known;
        const QString spelling = word.toString();
        newest.clear();
        for (const QString &found : stemsOf(spelling)) {
            const auto number = numbers.constFind(found);
            newest.append(number != numbers.cend() ? *number : addStem(found));
        }
        return remembered.size() < rememberedWords ? *remembered.insert(spelling, newest) : newest;
    }
    qsizetype addStem(const QString &found)
    {
        numbers.insert(found, allStems.size());
        allStems.append({.text = found, .lastText = 0});
        return allStems.size() - 1;
    }
    // Numbers are good for one text.
    void beginText()
    {
        if (remembered.size() >= rememberedWords) {
            remembered.clear();
            numbers.clear();
            allStems.clear();
        }
        ++currentText;
    }
    bool isFirstInText(qsizetype number)
    {
        return std::exchange(allStems[number].lastText, currentText) != currentText;
    }

    QString code;
    std::unique_ptr<sb_stemmer, DeleteStemmer> stemmer;
    QHash<QString, Numbers> remembered;
    QHash<QString, qsizetype> numbers;
    QList<Stem> allStems;
    Numbers newest; // of the word that was asked for last, where it is not remembered
    quint64 currentText = 0;
};

Stemmer::Stemmer()
{
    for (const QString &language : languages())
        m_languages.emplace(language, std::make_unique<Language>(language));
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

Stemmer::Language *Stemmer::find(const QString &language)
{
    const auto found = m_languages.find(language);
    return found == m_languages.end() ? nullptr : found->second.get();
}

QString Stemmer::stems(QStringView text, const QString &language)
{
    Language *rules = find(language);
    if (!rules)
        return {};
    rules->beginText();
    QString all;
    const QString lower = text.toString().toLower();
    for (const WordSpan span : words(lower)) {
        for (const qsizetype number :
             rules->numbersOf(QStringView(lower).sliced(span.start, span.length))) {
            if (!rules->isFirstInText(number))
                continue;
            if (!all.isEmpty())
                all += u' ';
            all += rules->allStems.at(number).text;
        }
    }
    return all;
}

QStringList Stemmer::stemsOf(QStringView word, const QString &language)
{
    Language *rules = find(language);
    return rules ? rules->stemsOf(word.toString().toLower()) : QStringList();
}

const QStringList &Stemmer::languages()
{
    static const QStringList codes = QStringLiteral("en es pt fr it de").split(u' ');
    return codes;
}

QStringList Stemmer::stemsInAllLanguages(QStringView word)
{
    QStringList stems;
    for (const auto &[code, rules] : m_languages)
        stems += rules->stemsOf(word.toString().toLower());
    return stems;
}

} // namespace acervo
