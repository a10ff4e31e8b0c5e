#include "phrasestatistics.h"

#include "languageguess.h"
#include "topicmatcher.h"
#include "topicwords.h"

#include <cmath>

namespace acervo {

namespace {

constexpr qsizetype longestPhrase = 4;  // words
constexpr qsizetype shortestSingle = 6; // letters of a phrase of one word
constexpr qsizetype bodyLooked = 3000;  // characters
constexpr qint64 fewestArticles = 2;    // with the phrase
constexpr double likely = 6.63;         // of chance alone in one of a hundred phrases

// Words that no phrase begins or ends with: articles, prepositions, conjunctions, pronouns and
// auxiliaries of the four languages (closed word classes, from any grammar), folded.
constexpr QStringView functionWords =
    u" a an the of and or to in on at by for from with as is are was were be been has have had it "
    "its this that these those their his her our your they them he she we you i not no but if "
    "than then so such into over under about between after before more most also which who whom "
    "what when where how will would can could may might should do does did all any some each "
    "el la los las lo un una unos unas de del al y e o u en con por para se su sus que es son fue "
    "ser como mas pero si no ya muy sin sobre entre desde hasta cuando donde este esta estos "
    "estas ese esa eso le les nos me mi tu ha han hay o os as do da dos das no na nos nas em um "
    "uma uns umas ao aos pelo pela pelos pelas com que nao foi ou seu sua seus suas mais mas ele "
    "ela eles elas isso isto tem le la les des du et dans est qui sur au aux avec ce cet cette "
    "ces il elle ils elles ne pas plus ou par pour sont son sa ses mais nous vous leur leurs ont "
    "comme d l s n c qu j m t ";

bool isFunctionWord(QStringView folded)
{
    static const QSet<QStringView> all = [] {
        const QList<QStringView> words = functionWords.split(u' ', Qt::SkipEmptyParts);
        return QSet<QStringView>(words.begin(), words.end());
    }();
    return all.contains(folded);
}

// Those that a name has between its nouns: cooperativa de ahorro y crédito.
bool isLink(QStringView folded)
{
    static const QSet<QStringView> links{u"of",  u"and", u"de", u"del", u"da", u"do",
                                         u"das", u"dos", u"du", u"des", u"la", u"las",
                                         u"los", u"l",   u"d",  u"y",   u"e",  u"et"};
    return links.contains(folded);
}

bool canBorder(QStringView folded)
{
    return folded.size() > 1 && folded.front().isLetter() && !isFunctionWord(folded);
}

double part(double observed, double expected)
{
    return observed > 0 ? observed * std::log(observed / expected) : 0;
}

} // namespace

void PhraseStatistics::addInside(const Article &article)
{
    ++m_inside;
    const Phrases phrases = phrasesIn(article);
    for (const auto &[key, text] : phrases.asKeyValueRange()) {
        Count &count = m_counts[key];
        if (count.text.isEmpty())
            count.text = text;
        ++count.inside;
    }
}

void PhraseStatistics::addOutside(const Article &article)
{
    ++m_outside;
    const Phrases phrases = phrasesIn(article);
    for (auto phrase = phrases.keyBegin(); phrase != phrases.keyEnd(); ++phrase) {
        if (const auto count = m_counts.find(*phrase); count != m_counts.end())
            ++count->outside;
    }
}

QList<PhraseSuggestion> PhraseStatistics::best(qsizetype most, const LexiconTopic &known) const
{
    QList<PhraseSuggestion> all;
    for (const auto &[key, count] : m_counts.asKeyValueRange()) {
        const double score = count.inside >= fewestArticles ? scoreOf(count) : 0;
        if (score < likely)
            continue;
        all.append({.text = count.text,
                    .language = key.section(u':', 0, 0),
                    .inside = count.inside,
                    .outside = count.outside,
                    .score = score});
    }
    // Longer ones first where they are as typical: their pieces say nothing more.
    std::ranges::sort(all, [](const PhraseSuggestion &a, const PhraseSuggestion &b) {
        return std::tuple(-a.score, -a.text.size(), a.text, a.language) <
               std::tuple(-b.score, -b.text.size(), b.text, b.language);
    });
    const TopicMatcher matcher({known});
    QList<PhraseSuggestion> chosen;
    for (const PhraseSuggestion &one : std::as_const(all)) {
        if (chosen.size() == most)
            break;
        const bool isPiece = std::ranges::any_of(chosen, [&](const PhraseSuggestion &other) {
            return other.language == one.language &&
                   (other.text.contains(one.text, Qt::CaseInsensitive) ||
                    one.text.contains(other.text, Qt::CaseInsensitive));
        });
        if (!isPiece && matcher.topicsIn({}, one.text, {}, one.language).isEmpty())
            chosen.append(one);
    }
    return chosen;
}

PhraseStatistics::Phrases PhraseStatistics::phrasesIn(const Article &article)
{
    const QString text =
        article.title + u'\n' + article.summary + u'\n' + article.body.left(bodyLooked);
    const QString language =
        (article.lang.isEmpty() ? guessedLanguage(text) : article.lang).left(2);
    const bool isKnown = std::ranges::contains(lexiconLanguages, language);
    const QString prefix = (isKnown ? language : QStringLiteral("*")) + u':';
    const TopicText cut(text);
    const std::vector<TopicWord> &words = cut.words;
    Phrases phrases;
    for (size_t first = 0; first < words.size(); ++first) {
        if (!canBorder(cut.fold(words[first])))
            continue;
        QString key = prefix;
        for (size_t last = first; last < words.size() && last < first + longestPhrase; ++last) {
            if (last > first && !words[last - 1].joinsNext)
                break;
            const QStringView folded = cut.fold(words[last]);
            if (isFunctionWord(folded) && !isLink(folded))
                break;
            key += folded;
            key += u' ';
            const bool isEnough = last > first || folded.size() >= shortestSingle;
            if (!isEnough || !canBorder(folded) || phrases.contains(key))
                continue;
            phrases.insert(
                key,
                text.sliced(words[first].start, words[last].end - words[first].start).simplified());
        }
    }
    return phrases;
}

// 0 where it is no more frequent inside than outside.
double PhraseStatistics::scoreOf(const Count &count) const
{
    const double in = double(count.inside), out = double(count.outside);
    const double all = double(m_inside + m_outside);
    if (m_inside == 0 || in * double(m_outside) <= out * double(m_inside))
        return 0;
    const double with = in + out, without = all - with;
    const double inside = double(m_inside), outside = double(m_outside);
    if (m_outside == 0)
        return in;
    return 2 * (part(in, with * inside / all) + part(out, with * outside / all) +
                part(inside - in, without * inside / all) +
                part(outside - out, without * outside / all));
}

} // namespace acervo
