#include "stemmer.h"

#include "fold.h"

#include <QSet>

#include <libstemmer.h>

namespace acervo {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = 64; // what is longer is no word of a language
// Texts use few words again and again; the rest is not worth its memory.
constexpr qsizetype rememberedStems = 50'000;

struct DeleteStemmer
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

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
    const QStringList &stemsOf(const QString &word)
    {
        if (const auto known = remembered.constFind(word); known != remembered.cend())
            return *known;
        if (remembered.size() >= rememberedStems)
            remembered.clear();
        QStringList stems;
        const QString plain = foldedWords(word);
        if (hasStem(plain) && !plain.contains(u' ')) {
            stems.append(stem(word));
            if (plain != word)
                stems.append(stem(plain));
            stems.removeAll(QString());
            stems.removeDuplicates();
        }
        return *remembered.insert(word, stems);
    }

    QString code;
    std::unique_ptr<sb_stemmer, DeleteStemmer> stemmer;
    QHash<QString, QStringList> remembered;
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
    QStringList all;
    QSet<QString> seen;
    const QString lower = text.toString().toLower();
    for (const WordSpan span : words(lower)) {
        const QString word = lower.sliced(span.start, span.length);
        for (const QString &stem : rules->stemsOf(word)) {
            if (seen.contains(stem))
                continue;
            seen.insert(stem);
            all.append(stem);
        }
    }
    return all.join(u' ');
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
