#include "languageguess.h"

#include "fold.h"

#include <algorithm>
#include <array>
#include <bit>

namespace acervo {

namespace {

constexpr qsizetype maxLength = 4'000;

constexpr size_t languageCount = 6;
constexpr std::array<const char *, languageCount> codes = {"en", "es", "pt", "fr", "de", "it"};
using LanguageSet = quint8; // a bit for each of `codes`
using Scores = std::array<double, languageCount>;

// Articles, prepositions, conjunctions and auxiliaries, with their accents: the commonest words of
// each language (closed word classes, from any grammar). A word may stand in several.
constexpr std::array<QStringView, languageCount> commonWords = {
    u"the of and to in is that for with as are was on by this be from which at an have has not it "
    u"its "
    "were their or these we our can been will between how what they than but his her about into a "
    "i",
    u"el la los las de del y en que un una por con para se su al es lo como más o pero sus le ya "
    u"este "
    "sí porque esta entre cuando muy sin sobre también fue ser son desde está hasta donde han "
    "quien "
    "sido hay nos durante uno ni contra ese esto ante ellos cómo sino según",
    u"o a os as de do da dos das e em que um uma por com para se na no nas nos ao à mais mas foi "
    u"seu "
    "sua ou ser quando muito há já está eu também só pelo pela até isso ela entre depois sem mesmo "
    "aos são não como é sobre essa esse este esta pelos pelas numa suas seus têm",
    u"le la les de des du et en que un une pour par dans est qui sur au aux avec ce il plus ne pas "
    u"se "
    "sont son sa ses ou cette comme mais nous vous leur leurs été être entre même ont aussi sans à "
    "ces elle fait deux",
    u"der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an "
    u"werden "
    "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben "
    "nur oder aber vor zur bis mehr durch man kann",
    u"il lo la i gli le di del della dei delle e in che un una per con non si è da al come più o "
    u"ma "
    "sono nel nella alla ed anche su ha dal dalla questo questa tra fra essere degli agli suo sua "
    "loro cui nei sul sulla",
};

enum : LanguageSet { Spanish = 2, Portuguese = 4, French = 8, German = 16, Italian = 32 };

// Letters that tell, with the languages that write them.
struct Letter
{
    char16_t letter;
    LanguageSet languages;
};
constexpr std::array tellingLetters = std::to_array<Letter>({
    {u'ñ', Spanish},
    {u'¿', Spanish},
    {u'¡', Spanish},
    {u'ã', Portuguese},
    {u'õ', Portuguese},
    {u'ç', Portuguese | French},
    {u'â', Portuguese | French},
    {u'ê', Portuguese | French},
    {u'ô', Portuguese | French},
    {u'í', Spanish | Portuguese},
    {u'ú', Spanish | Portuguese},
    {u'œ', French},
    {u'î', French},
    {u'ï', French},
    {u'û', French},
    {u'ë', French},
    {u'ù', French | Italian},
    {u'è', French | Italian},
    {u'ò', Italian},
    {u'ì', Italian},
    {u'ß', German},
    {u'ä', German},
    {u'ö', German},
    {u'ü', German},
});

constexpr qsizetype longestCommonWord = 7;

// A word as one number, by which a text's many words are looked up in a small table.
using WordKey = quint64;
constexpr int letterBits = 9; // none of the letters of `commonWords` is beyond œ
static_assert(longestCommonWord * letterBits <= 64);

// 0 for one that can't be common.
WordKey keyOf(QStringView word)
{
    if (word.size() > longestCommonWord)
        return 0;
    WordKey key = 0;
    for (const QChar c : word) {
        if (c.unicode() >> letterBits != 0)
            return 0;
        key = key << letterBits | c.unicode();
    }
    return key;
}

class CommonWords
{
public:
    CommonWords()
    {
        for (size_t i = 0; i < languageCount; ++i) {
            for (const QStringView word : commonWords[i].split(u' ')) {
                const WordKey key = keyOf(word);
                Q_ASSERT(key != 0);
                Entry &entry = m_entries[placeOf(key)];
                entry.key = key;
                entry.languages |= static_cast<LanguageSet>(1U << i);
            }
        }
    }
    LanguageSet languagesOf(WordKey key) const { return m_entries[placeOf(key)].languages; }

private:
    struct Entry
    {
        WordKey key = 0; // 0: free
        LanguageSet languages = 0;
    };
    static constexpr int sizeBits = 10; // three times as many as there are words

    size_t placeOf(WordKey key) const // its own, or the free one where it would go
    {
        size_t place = size_t((key * 0x9E3779B97F4A7C15ULL) >> (64 - sizeBits));
        while (m_entries[place].key != 0 && m_entries[place].key != key)
            place = (place + 1) % m_entries.size();
        return place;
    }

    std::array<Entry, 1U << sizeBits> m_entries{};
};

LanguageSet languagesOfWord(QStringView lower)
{
    static const CommonWords known;
    return known.languagesOf(keyOf(lower));
}

// A sign that several languages share says less for each.
void addSign(Scores &scores, LanguageSet languages, double weight)
{
    if (languages == 0)
        return;
    for (size_t i = 0; i < languageCount; ++i) {
        if (languages & (1U << i))
            scores[i] += weight / std::popcount(languages);
    }
}

LanguageSet languagesOfLetter(QChar c)
{
    const auto found = std::ranges::find(tellingLetters, c.unicode(), &Letter::letter);
    return found == tellingLetters.end() ? LanguageSet() : found->languages;
}

QString decided(const Scores &scores, qsizetype wordCount)
{
    const auto best = std::ranges::max_element(scores);
    double second = 0;
    for (auto other = scores.begin(); other != scores.end(); ++other) {
        if (other != best)
            second = std::max(second, *other);
    }
    // In running text of these languages every third to second word is one of the common ones.
    constexpr double least = 1.5;
    constexpr double leastShare = 0.12;
    constexpr double margin = 1.4;
    if (*best < least || *best < leastShare * double(wordCount) || *best < margin * second)
        return {};
    return QString::fromLatin1(codes[static_cast<size_t>(best - scores.begin())]);
}

} // namespace

QString guessedLanguage(QStringView text)
{
    const QString lower = lowered(text.first(std::min(text.size(), maxLength)));
    Scores scores{};
    const QList<WordSpan> spans = words(lower);
    for (const WordSpan span : spans)
        addSign(scores, languagesOfWord(QStringView(lower).sliced(span.start, span.length)), 1);
    for (const QChar c : lower) {
        if (c.unicode() >= 0x80)
            addSign(scores, languagesOfLetter(c), 0.5);
    }
    return decided(scores, spans.size());
}

} // namespace acervo
