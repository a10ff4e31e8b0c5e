#include "stemmer.h"

#include "fold.h"
#include "probetable.h"

#include <array>
#include <libstemmer.h>
#include <vector>

namespace acervo {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = 64; // what is longer is no word of a language
// Texts use few words again and again; the rest is not worth its memory.
constexpr qsizetype rememberedWords = 200'000;

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
constexpr qint32 noStem = -1;
using Numbers = std::array<qint32, 2>; // as many as a word may have

// The one word of a text, whatever signs stand around it, in lower case; else nothing.
QString theWordIn(QStringView text)
{
    const QList<WordSpan> all = words(text);
    return all.size() == 1 ? lowered(text.sliced(all.first().start, all.first().length))
                           : QString();
}

bool hasStem(QStringView word)
{
    return word.size() >= shortestWord && word.size() <= longestWord &&
           std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

// The words seen so far with the numbers of their stems: all letters in one text, as most of the
// time goes into memory that is not at hand.
class RememberedWords
{
public:
    std::optional<Numbers> find(quint32 hash, QStringView word) const
    {
        const auto place = m_places.find(hash, [&](quint32 candidate) {
            const Word &known = m_words[candidate];
            return QStringView(m_letters).sliced(known.start, known.length) == word;
        });
        return place ? std::optional(m_words[*place].stems) : std::nullopt;
    }
    void add(quint32 hash, QStringView word, const Numbers &stems)
    {
        m_places.insert(hash, quint32(m_words.size()));
        m_words.push_back(
            {.start = qint32(m_letters.size()), .length = qint32(word.size()), .stems = stems});
        m_letters += word;
    }
    qsizetype size() const { return qsizetype(m_words.size()); }

private:
    struct Word
    {
        qint32 start;
        qint32 length;
        Numbers stems{noStem, noStem};
    };
    ProbeTable m_places;
    std::vector<Word> m_words;
    QString m_letters;
};

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
    Numbers numbersOf(QStringView word)
    {
        const auto hash = quint32(qHash(word));
        if (const auto known = remembered.find(hash, word))
            return *known;
        Numbers found{noStem, noStem};
        for (const QString &stem : stemsOf(word.toString())) {
            const auto number = numbers.constFind(stem);
            *std::ranges::find(found, noStem) = number != numbers.cend() ? *number : addStem(stem);
        }
        if (remembered.size() < rememberedWords)
            remembered.add(hash, word, found);
        return found;
    }
    qint32 addStem(const QString &found)
    {
        const auto number = qint32(allStems.size());
        numbers.insert(found, number);
        allStems.append({.text = found, .lastText = 0});
        return number;
    }
    // Numbers are good for one text.
    void beginText()
    {
        if (remembered.size() >= rememberedWords) {
            remembered = {};
            numbers.clear();
            allStems.clear();
        }
        ++currentText;
    }
    bool isFirstInText(qint32 number)
    {
        return std::exchange(allStems[number].lastText, currentText) != currentText;
    }

    QString code;
    std::unique_ptr<sb_stemmer, DeleteStemmer> stemmer;
    RememberedWords remembered;
    QHash<QString, qint32> numbers;
    QList<Stem> allStems;
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
    all.reserve(text.size());
    const QString lower = lowered(text);
    for (const WordSpan span : words(lower)) {
        for (const qint32 number :
             rules->numbersOf(QStringView(lower).sliced(span.start, span.length))) {
            if (number == noStem || !rules->isFirstInText(number))
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
    return rules ? rules->stemsOf(theWordIn(word)) : QStringList();
}

const QStringList &Stemmer::languages()
{
    static const QStringList codes = QStringLiteral("en es pt fr it de").split(u' ');
    return codes;
}

QStringList Stemmer::stemsInAllLanguages(QStringView word)
{
    QStringList stems;
    const QString lone = theWordIn(word);
    for (const auto &[code, rules] : m_languages)
        stems += rules->stemsOf(lone);
    return stems;
}

} // namespace acervo
