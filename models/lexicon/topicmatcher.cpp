#include "topicmatcher.h"

#include "codepoints.h"
#include "languageguess.h"

#include <QVarLengthArray>

#include <cmath>
#include <map>
#include <set>

namespace acervo {

namespace {

constexpr QStringView everyLanguage = u"*";
constexpr QStringView otherMeaning = u"not";
constexpr qsizetype guessedFrom = 2000; // characters of the body that the language is guessed from
constexpr int mostFillers = 2;          // in a row, within a phrase

// 0 to 1: the chance that an article with this phrase alone is about the topic. In a title or a
// summary once is enough, in a long text it takes two.
double weightOf(TextField field)
{
    switch (field) {
    case TextField::Title:
        return 0.9;
    case TextField::Summary:
        return 0.75;
    case TextField::Body:
        break;
    }
    return 0.35;
}

// What weak phrases give by themselves, however many of one kind there are.
constexpr double weakConfidence = 0.3;

} // namespace

// A phrase in a text, by its words, both inclusive.
struct TopicMatcher::Hit
{
    qint32 topic = 0;
    qint32 first = 0;
    qint32 last = 0;
    qint32 phrase = 0;
    bool isOther = false;
    bool isWeak = false;
    qsizetype start = 0; // UTF-16 units, end exclusive
    qsizetype end = 0;

    auto operator<=>(const Hit &) const = default;
    qint32 length() const { return last - first; }
};

// One dictionary looked through one text.
struct TopicMatcher::Search
{
    const TopicText &text;
    const std::vector<TopicForms::Word> &words;
    const std::vector<size_t> &known; // the words that are in any dictionary
    const PhraseTrie &trie;
    size_t language = 0;
    bool isExact = false; // words as they are, no fillers passed over
    Phrases wanted = Phrases::All;

    PhraseTrie::WordId idAt(size_t i) const
    {
        return isExact ? words[i].exact : words[i].base[language];
    }
    bool isFillerAt(size_t i) const { return !isExact && words[i].isFiller[language]; }
};

struct TopicMatcher::Tally
{
    double doubt = 1; // the chance that none of the phrases means it
    std::set<qint32> phrases;
    bool onlyWeak = true;
    QList<Evidence> evidence;
};

TopicMatcher::TopicMatcher(const QList<LexiconTopic> &topics)
{
    qint32 number = 0;
    for (const LexiconTopic &topic : topics) {
        for (const LexiconPhrase &phrase : topic.phrases)
            add(phrase, qint32(m_names.size()), number++);
        m_names.append(topic.name());
    }
    for (Dictionary &dictionary : m_dictionaries) {
        dictionary.forms.finish();
        dictionary.exact.finish();
    }
}

void TopicMatcher::add(const LexiconPhrase &phrase, qint32 topic, qint32 number)
{
    const bool isOther = phrase.language == otherMeaning;
    const bool isEverywhere = isOther || phrase.language == everyLanguage;
    const Meaning meaning{topic, number, isOther, phrase.weak, isEverywhere};
    const auto own = std::ranges::find(lexiconLanguages, phrase.language);
    for (size_t i = 0; i < lexiconLanguages.size(); ++i) {
        if (isEverywhere || own == lexiconLanguages.begin() + qsizetype(i))
            addTo(LexiconLanguage(i), phrase, meaning);
    }
}

// The tries hold what is compared, with one space between the words: the base forms without
// fillers, or, where a phrase is taken exactly, all words folded. Words all in capitals stay so.
void TopicMatcher::addTo(LexiconLanguage language, const LexiconPhrase &phrase,
                         const Meaning &meaning)
{
    const TopicText text(phrase.text);
    const auto bare = std::ranges::count_if(
        text.words, [&](const TopicWord &word) { return !isFiller(text.fold(word), language); });
    // "the commons" is another thing than "common".
    const bool isExact = phrase.text.startsWith(u'"') || (bare < 2 && text.words.size() > 1);
    QStringList forms;
    for (const TopicWord &word : text.words) {
        const QStringView folded = text.fold(word);
        if (!isExact && isFiller(folded, language))
            continue;
        const QString form = isExact ? folded.toString() : baseForm(folded, language);
        forms += word.isCapitals ? form.toUpper() : form;
    }
    if (forms.isEmpty())
        return;
    Dictionary &dictionary = m_dictionaries[size_t(language)];
    (isExact ? dictionary.exact : dictionary.forms)
        .add(forms.join(u' '), qint32(m_meanings.size()));
    m_meanings.push_back(meaning);
}

TopicMatcher::Reach TopicMatcher::reachIn(const QString &language)
{
    Reach reach;
    reach.fill(language.isEmpty() ? Phrases::All : Phrases::SeveralWords);
    const auto own = std::ranges::find(lexiconLanguages, language.left(2).toLower());
    if (own != lexiconLanguages.end())
        reach[size_t(own - lexiconLanguages.begin())] = Phrases::All;
    return reach;
}

QList<TopicFinding> TopicMatcher::topicsIn(QStringView title, QStringView summary, QStringView body,
                                           QStringView language) const
{
    const Reach reach =
        reachIn(language.isEmpty() ? guessedLanguage(title.toString() + u'\n' + summary.toString() +
                                                     u'\n' + body.left(guessedFrom).toString())
                                   : language.toString());
    std::map<qint32, Tally> tallies;
    for (const auto &[field, text] :
         {std::pair(TextField::Title, title), std::pair(TextField::Summary, summary),
          std::pair(TextField::Body, body)}) {
        CodePoints points(text);
        for (const Hit &hit : hitsIn(text, reach)) {
            Tally &tally = tallies[hit.topic];
            tally.doubt *= 1 - weightOf(field);
            tally.phrases.insert(hit.phrase);
            tally.onlyWeak = tally.onlyWeak && hit.isWeak;
            if (tally.evidence.size() < maxEvidence)
                tally.evidence.append({field, points.at(hit.start), points.at(hit.end)});
        }
    }
    QList<TopicFinding> topics;
    for (auto &[topic, tally] : tallies) {
        const bool isHint = tally.onlyWeak && tally.phrases.size() < 2;
        const double sure = isHint ? weakConfidence : std::min(1 - tally.doubt, 0.99);
        const double confidence = std::round(sure * 100) / 100;
        topics.append({.topic = m_names[topic],
                       .confidence = confidence,
                       .suggested = confidence < threshold,
                       .evidence = std::move(tally.evidence)});
    }
    std::ranges::stable_sort(topics, std::ranges::greater(), &TopicFinding::confidence);
    return topics;
}

// In the order of the text. Of a topic's phrases that overlap the longest stays; of two as long,
// the one that means something else.
std::vector<TopicMatcher::Hit> TopicMatcher::hitsIn(QStringView text, const Reach &reach) const
{
    const TopicText cut(text);
    std::vector<TopicForms::Word> words;
    std::vector<size_t> known;
    words.reserve(cut.words.size());
    for (const TopicWord &word : cut.words) {
        words.push_back(m_forms.wordOf(cut.fold(word)));
        if (words.back().isKnown())
            known.push_back(words.size() - 1);
    }
    std::vector<Hit> found;
    for (size_t i = 0; i < lexiconLanguages.size(); ++i) {
        const Dictionary &dictionary = m_dictionaries[i];
        run({cut, words, known, dictionary.exact, i, true, reach[i]}, found);
        run({cut, words, known, dictionary.forms, i, false, reach[i]}, found);
    }
    std::ranges::sort(found, [](const Hit &a, const Hit &b) {
        return std::tuple(b.length(), !a.isOther, a.first, a.phrase) <
               std::tuple(a.length(), !b.isOther, b.first, b.phrase);
    });
    std::vector<Hit> kept;
    std::map<std::pair<qint32, qint32>, qint32> taken; // topic and first word → last word
    for (const Hit &hit : found) {
        const auto after = taken.upper_bound({hit.topic, hit.last});
        const auto before = after == taken.begin() ? taken.end() : std::prev(after);
        const bool isTaken = before != taken.end() && before->first.first == hit.topic &&
                             before->second >= hit.first;
        if (isTaken)
            continue;
        taken.emplace(std::pair(hit.topic, hit.first), hit.last);
        if (!hit.isOther)
            kept.push_back(hit);
    }
    std::ranges::sort(kept, {}, [](const Hit &hit) { return std::pair(hit.start, hit.topic); });
    return kept;
}

void TopicMatcher::run(const Search &search, std::vector<Hit> &hits) const
{
    for (const size_t first : search.known) {
        if (search.trie.begins(search.idAt(first)) && !search.isFillerAt(first))
            runFrom(search, first, hits);
    }
}

void TopicMatcher::runFrom(const Search &search, size_t first, std::vector<Hit> &hits) const
{
    QVarLengthArray<size_t, 8> matched;
    qint32 node = PhraseTrie::root;
    int fillers = 0;
    for (size_t i = first; i < search.words.size(); ++i) {
        if (i > first && !search.text.words[i - 1].joinsNext)
            return;
        if (search.isFillerAt(i)) {
            if (++fillers > mostFillers)
                return;
            continue;
        }
        fillers = 0;
        node = search.trie.step(node, search.idAt(i));
        if (node == PhraseTrie::nowhere)
            return;
        matched.append(i);
        for (const PhraseTrie::Ending &ending : search.trie.endings(node)) {
            const Meaning &meaning = m_meanings[size_t(ending.meaning)];
            bool fits = search.wanted == Phrases::All || matched.size() > 1 || meaning.isEverywhere;
            for (qsizetype at = 0; at < matched.size() && fits; ++at) {
                fits =
                    ending.caseOf(at) == WordCase::Any || search.text.words[matched[at]].isCapitals;
            }
            if (fits) {
                hits.push_back({meaning.topic, qint32(first), qint32(i), meaning.phrase,
                                meaning.isOther, meaning.isWeak, search.text.words[first].start,
                                search.text.words[i].end});
            }
        }
    }
}

} // namespace acervo
