// MentionReading tells from the words around a form how it is meant: as a place, as part of a
// person's name, of a university, club or newspaper, as a language, or as a place where the story
// does not happen. The words are those of resources/gazetteer/cues.tsv. Immutable after
// construction; any thread.
#pragma once

#include "numberedtext.h"
#include "phrasetrie.h"
#include "placemention.h"

namespace acervo {

class MentionReading
{
public:
    // Adds the words of the cues to the vocabulary. `places`: what the texts are searched for.
    MentionReading(Vocabulary &words, const WordLists &lists, const PhraseTrie &places);

    // All take the words of the form, both inclusive.
    // "Jordan Peterson", "Michael Jordan", "Ms. Ireland", "Michael B. Jordan", "Jordan, 34, says".
    // `isWord`: the form is called so after its name has been read as a person's rather than any
    // town's that a family is named after.
    bool isPerson(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "Rosa Cuba", "Holanda Castro": beside a name, where capitals say something.
    bool isFullName(const NumberedText &text, qsizetype word) const;
    bool isSurname(const NumberedText &text, qsizetype word) const; // after a given name
    // "in Nice", "à Nice", "Granada: …", "la ciudad de León".
    bool standsAsPlace(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "the Lagos market": nothing speaks against it, nor do the words beside it say so.
    bool mayBePlace(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "Paris Review", "FC Barcelona", "Tratado de Roma", "Hotel California": not the place itself.
    bool isOtherThing(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "Barcelona 3, Bayern Munich 2", "Lyon beat Lens": the team of a town, not that of a country.
    bool isClub(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "convenio de Estambul": of a town.
    bool isTreaty(const NumberedText &text, qsizetype first) const;
    // "in Spanish.", "Spanish-speaking", "lengua francesa", "clases de inglés".
    bool isLanguage(const NumberedText &text, qsizetype first, qsizetype last) const;
    // One that has the name of a language, whatever it means here.
    bool isTongue(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "empresas chinas", not "una china": an adjective of the noun before it.
    bool followsNoun(const NumberedText &text, qsizetype first) const;
    Aside asideOf(const NumberedText &text, qsizetype first, qsizetype last,
                  bool isAdjective) const;
    // "Filipino nurses in Winnipeg": people of one country in a place of another. "Vitória de
    // Guimarães": no town of the first one's country.
    void markNewcomers(std::vector<PlaceMention> &mentions, const NumberedText &text) const;
    // The words before this one are a dateline: "LONDON, 3 May (Reuters) - ". 0: there is none.
    qsizetype wordsOfDateline(const NumberedText &text) const;
    // Where reporters sit who write about other countries.
    bool isHub(const NumberedText &text, qsizetype first, qsizetype last) const;

private:
    enum class Cue : quint8 {
        Honorific,
        PlaceBefore,
        KindOfPlace,
        University,
        Treaty,
        Club,
        OtherBefore,
        NewspaperBefore,
        InstitutionAfter,
        LanguageAfter,
        LanguageBefore,
        Languages,
        LanguageIn,
        Role,
        Comparison,
        Passing,
        Examples,
        PersonVerb,
        Hub,
        Agency,
        NotSurname,
        Dish,
        Among,
        VillaBefore,
        ClubVerb,
        Of,
        And,
        Article,
        Particle,
        Count,
    };
    void add(Vocabulary &words, const QString &cue, Cue kind);
    static bool mayBe(const NumberedText &text, qsizetype word, const std::vector<quint32> &kinds,
                      Cue cue);
    bool isCue(const NumberedText &text, qsizetype first, qsizetype last, Cue cue) const;
    bool isCue(const NumberedText &text, qsizetype word, Cue cue) const
    {
        return isCue(text, word, word, cue);
    }
    bool ends(const NumberedText &text, qsizetype word, Cue cue) const;   // a cue's last word
    bool begins(const NumberedText &text, qsizetype word, Cue cue) const; // a cue's first word
    bool is(const NumberedText &text, qsizetype word, WordKind kind) const
    {
        return m_lists.is(text.ids[size_t(word)], kind);
    }
    bool isCommon(const NumberedText &text, qsizetype word) const;
    bool nameBefore(const NumberedText &text, qsizetype first) const;
    bool hasParticle(const NumberedText &text, qsizetype first, qsizetype next) const;
    bool surnameAfter(const NumberedText &text, qsizetype first, qsizetype last) const;
    bool isBeginningOfName(const NumberedText &text, qsizetype first, qsizetype last) const;
    bool isEndOfName(const NumberedText &text, qsizetype first, qsizetype last) const;
    static bool isVerb(const NumberedText &text, qsizetype first, qsizetype last);
    static bool isSaintly(const QString &folded);
    static bool isScore(const NumberedText &text, qsizetype word);
    bool isOfPlace(const NumberedText &text, qsizetype first) const;
    bool goesOnFromPlace(const NumberedText &text, qsizetype first) const;
    bool isLocated(const NumberedText &text, const PlaceMention &before,
                   const PlaceMention &place) const;
    bool isSomebody(const NumberedText &text, qsizetype first, qsizetype last) const;
    bool comesAfter(const NumberedText &text, qsizetype first, Cue cue) const;

    const WordLists &m_lists;
    const PhraseTrie &m_places;
    PhraseTrie m_cues;            // their kind is the meaning
    std::vector<quint32> m_begun; // word → a bit for each kind of the cues that begin with it
    std::vector<quint32> m_ended; // that end with it
};

} // namespace acervo
