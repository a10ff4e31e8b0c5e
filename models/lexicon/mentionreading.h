// MentionReading tells from the words around a form how it is meant: as a place, as part of a
// person's name, of a university, club or newspaper, as a language, or as a place where the story
// does not happen. The words are those of resources/gazetteer/cues.tsv. Immutable after
// construction; any thread.
#pragma once

#include "numberedtext.h"
#include "placemention.h"

#include <QSet>

#include <array>

namespace acervo {

class MentionReading
{
public:
    MentionReading(); // with the lists of names and words

    // All take the words of the form, both inclusive.
    // "Jordan Peterson", "Michael Jordan", "Ms. Ireland", "Michael B. Jordan", "Jordan, 34, says".
    // `isWord`: the form is called so after its name has been read as a person's rather than any
    // town's that a family is named after.
    bool isPerson(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "in Nice", "à Nice", "Granada: …", "la ciudad de León".
    bool standsAsPlace(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "Paris Review", "FC Barcelona", "Tratado de Roma", "Hotel California": not the place itself.
    bool isOtherThing(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "in Spanish.", "Spanish-speaking", "lengua francesa", "clases de inglés".
    bool isLanguage(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "empresas chinas", not "una china": an adjective of the noun before it.
    bool followsNoun(const NumberedText &text, qsizetype first) const;
    Aside asideOf(const NumberedText &text, qsizetype first, qsizetype last,
                  bool isAdjective) const;
    // The words before this one are a dateline: "LONDON, 3 May (Reuters) - ". 0: there is none.
    qsizetype wordsOfDateline(const NumberedText &text) const;
    // Where reporters sit who write about other countries.
    bool isHub(const NumberedText &text, qsizetype first, qsizetype last) const;
    bool isCommon(const QString &word) const;

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
        Count,
    };
    bool ends(const NumberedText &text, qsizetype word, Cue cue) const;   // a cue's last word
    bool begins(const NumberedText &text, qsizetype word, Cue cue) const; // a cue's first word
    bool nameBefore(const NumberedText &text, qsizetype first) const;
    bool surnameAfter(const NumberedText &text, qsizetype first, qsizetype last) const;
    bool comesAfter(const NumberedText &text, qsizetype first, Cue cue) const;

    QSet<QString> m_givenNames;
    QSet<QString> m_surnames;
    QSet<QString> m_common;
    std::array<QSet<QString>, size_t(Cue::Count)> m_cues;
};

} // namespace acervo
