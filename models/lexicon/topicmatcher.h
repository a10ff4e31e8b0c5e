// TopicMatcher finds the topics of a lexicon in an article, with the words that tell of them.
// Immutable after construction; any thread. Deterministic.
//
// What a topic finds depends on that topic's phrases alone, so a lexicon of the topics that changed
// is enough to bring an article up to date.
//
// Phrases of the article's own language count, those of "*", and of other languages those of
// several words: a single word is too often another one next door (French commune, a municipality).
// Where the language is not known, all count.
#pragma once

#include "article.h"
#include "lexicontopic.h"
#include "phrasetrie.h"
#include "topicforms.h"
#include "topicwords.h"

namespace acervo {

class TopicMatcher
{
public:
    explicit TopicMatcher(const QList<LexiconTopic> &topics);
    Q_DISABLE_COPY_MOVE(TopicMatcher)

    // Strongest first. Below the threshold a topic is only suggested. `language`: ISO 639-1; where
    // it is empty it is guessed.
    QList<TopicFinding> topicsIn(QStringView title, QStringView summary, QStringView body,
                                 QStringView language = {}) const;

    static constexpr double threshold = 0.5;
    static constexpr int version = 1; // raise it when the same phrases find something else
    static constexpr qsizetype maxEvidence = 20; // pieces listed for a topic, the first ones

private:
    struct Meaning
    {
        qint32 topic = 0;
        qint32 phrase = 0;    // numbers the phrases of all topics
        bool isOther = false; // a phrase that means something else
        bool isWeak = false;
        bool isEverywhere = false; // counts in texts of every language
    };
    enum class Phrases : quint8 { All, SeveralWords };
    using Reach = std::array<Phrases, lexiconLanguages.size()>; // which count, by their language
    struct Dictionary
    {
        explicit Dictionary(Vocabulary &words)
            : forms(words)
            , exact(words)
        {}
        PhraseTrie forms;
        PhraseTrie exact;
    };
    struct Hit;
    struct Search;
    struct Tally;

    void add(const LexiconPhrase &phrase, qint32 topic, qint32 number);
    void addTo(LexiconLanguage language, const LexiconPhrase &phrase, const Meaning &meaning);
    static Reach reachIn(const QString &language); // of a text in it; empty: not known
    std::vector<Hit> hitsIn(QStringView text, const Reach &reach) const;
    void run(const Search &search, std::vector<Hit> &hits) const;
    void runFrom(const Search &search, size_t first, std::vector<Hit> &hits) const;

    QStringList m_names;
    std::vector<Meaning> m_meanings;
    Vocabulary m_words;
    TopicForms m_forms{m_words};
    std::array<Dictionary, lexiconLanguages.size()> m_dictionaries{
        Dictionary(m_words), Dictionary(m_words), Dictionary(m_words), Dictionary(m_words)};
};

} // namespace acervo
