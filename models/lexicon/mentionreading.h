// MentionReading tells from the words around a form how it is meant: as a place, as part of a
// person's name, of a university, club or newspaper, or as a language. Immutable after
// construction; any thread.
#pragma once

#include "numberedtext.h"

#include <QSet>

namespace acervo {

class MentionReading
{
public:
    MentionReading(); // with the lists of names and words

    // All take the words of the form, both inclusive.
    // "Jordan Peterson", "Michael Jordan", "Ms. Ireland", "Michael B. Jordan".
    bool isPerson(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "in Nice", "à Nice", "Granada: …", "la ciudad de León", "Turkey's".
    bool standsAsPlace(const NumberedText &text, qsizetype first, qsizetype last) const;
    // "University of Ghana", "Paris Review", "FC Barcelona", "Tratado de Roma".
    static bool isInstitution(const NumberedText &text, qsizetype first, qsizetype last);
    // "in Spanish.", "Spanish-speaking", "lengua francesa", "clases de inglés".
    static bool isLanguage(const NumberedText &text, qsizetype first, qsizetype last);
    // "the Argentine striker", "el delantero argentino": where somebody comes from.
    static bool isOrigin(const NumberedText &text, qsizetype first, qsizetype last);
    // "empresas chinas", not "una china": an adjective of the noun before it.
    static bool followsNoun(const NumberedText &text, qsizetype first);

private:
    bool isCommon(const QString &word) const;

    QSet<QString> m_givenNames;
    QSet<QString> m_common;
};

} // namespace acervo
