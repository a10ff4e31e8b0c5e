#include "citationkey.h"

#include "fold.h"
#include "stablehash.h"

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWord = 24;
constexpr int identityLetters = 3;
constexpr int mostIdentityLetters = 12;

// Its highest bits depend on all of the text.
quint64 spreadHash(QStringView text)
{
    quint64 hash = quint64(StableHash().add(text).value());
    hash ^= hash >> 32;
    return hash * 0x9e3779b97f4a7c15;
}

QString identityOf(const Article &article, int letters)
{
    static constexpr QStringView digits = u"abcdefghijkmnpqrstuvwxyz23456789"; // no l, no o
    quint64 hash = spreadHash(article.uuid);
    QString identity;
    for (int i = 0; i < letters; ++i) {
        identity += digits[qsizetype(hash >> 59)];
        hash <<= 5;
    }
    return identity;
}

// Its letters and digits of ASCII, as a key has them.
QString plainWord(QStringView text)
{
    QString plain;
    for (const QChar c : folded(text)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain && plain.size() < longestWord)
            plain += c;
    }
    return plain;
}

bool isArticleWord(QStringView word)
{
    static constexpr QStringView articles[] = {u"a",   u"an",  u"the", u"el",  u"la",  u"los",
                                               u"las", u"un",  u"una", u"le",  u"les", u"l",
                                               u"une", u"des", u"o",   u"os",  u"as",  u"um",
                                               u"uma", u"on",  u"de",  u"der", u"die", u"das"};
    return std::ranges::find(articles, word) != std::end(articles);
}

QString firstWord(const QString &title)
{
    QString first;
    for (const WordSpan &span : words(title)) {
        const QString word = plainWord(QStringView(title).sliced(span.start, span.length));
        if (first.isEmpty())
            first = word;
        if (!word.isEmpty() && !isArticleWord(word))
            return word;
    }
    return first;
}

QString whoseName(const Article &article)
{
    if (article.persons.isEmpty())
        return {};
    const Person &first = article.persons.first();
    return first.family.isEmpty() ? firstWord(first.shown()) : plainWord(first.family);
}

QString madeKey(const Article &article)
{
    const QString name = whoseName(article);
    const QString year = article.date.isKnown() ? QString::number(article.date.year()) : u"nd"_s;
    return (name.isEmpty() ? u"anon"_s : name) + year + firstWord(article.title);
}

bool isGoodKey(QStringView key)
{
    return !key.isEmpty() && key.front().isLetterOrNumber() &&
           std::ranges::all_of(key, [](QChar c) {
               return c < u'\x80' && (c.isLetterOrNumber() || QStringView(u"-_:./+").contains(c));
           });
}

} // namespace

QString CitationKeys::next(const Article &article, const Reference &reference)
{
    const bool isStated = isGoodKey(reference.key);
    const QString base = isStated ? reference.key : madeKey(article);
    QString key = isStated ? base : base + u'-' + identityOf(article, identityLetters);
    for (int letters = identityLetters; letters <= mostIdentityLetters; ++letters) {
        const quint64 hash = spreadHash(key);
        if (!m_used.contains(hash)) {
            m_used.insert(hash);
            return key;
        }
        key = base + u'-' + identityOf(article, letters + (isStated ? 0 : 1));
    }
    // Two articles of one identity: by their place in the file.
    key += u'-' + QString::number(m_used.size());
    m_used.insert(spreadHash(key));
    return key;
}

} // namespace acervo
