// MentionFinder finds where a text names countries, by name, adjective, people or town, and regions
// of UN M49, by name or adjective, in four languages, longest form first. Immutable after
// construction; any thread.
//
// A form counts where it is written with the capitals that it needs: names and English adjectives a
// capital, "US" two, Spanish, Portuguese and French adjectives none. Forms that mean something else
// (New Mexico is not Mexico, the Indian Ocean is not India) win over the shorter country in them.
// What the words around a form say (a person's name, a club, a language) is MentionReading's; which
// of several countries a shared form means is the Detector's.
#pragma once

#include "gazetteer.h"
#include "mentionreading.h"
#include "phrasetrie.h"
#include "placemention.h"

#include <QHash>
#include <QString>

#include <vector>

namespace acervo {

class MentionFinder
{
public:
    MentionFinder(); // with the gazetteer
    Q_DISABLE_COPY_MOVE(MentionFinder)

    NumberedText numbered(QStringView text) const { return {text, m_words, m_lists}; }
    TextMentions mentionsIn(const NumberedText &text) const;
    QString code(quint16 place) const { return m_codes[place]; } // of a country or region

private:
    struct Meaning
    {
        qint32 country = 0; // noCountry: the phrase is there to be passed over
        MentionKind kind = MentionKind::Name;
        bool isName = false;
        bool isWord = false;
        bool isShared = false;
        FirstChoice choice = FirstChoice::Never;
        bool isState = false;
        bool isShortened = false; // "Ga.", "TX": a state only after a town and a comma
        bool isExact = false;     // without its accents it is a common word: Pará, para
        bool isRegion = false;
        bool isForeign = false; // a word that means something else in English texts: América, Europa
    };
    struct Match;
    static constexpr qint32 noCountry = -1;

    void addCountries();
    void add(const QList<GazetteerForm> &forms, qint32 country, MentionKind kind);
    void addRegions();
    void addRegion(const QList<GazetteerForm> &forms, Meaning meaning);
    void add(const QString &form, const Meaning &meaning);
    Match longestAt(const NumberedText &text, qsizetype first) const;
    Match fitting(const NumberedText &text, qsizetype first, qint32 node) const;
    bool isPersonHere(const NumberedText &text, const Match &match, qsizetype first) const;
    bool isFullName(const NumberedText &text, const Match &match, qsizetype first) const;
    bool fitsHere(const NumberedText &text, const Meaning &meaning, qsizetype first,
                  qsizetype last) const;
    bool isAmbiguousHere(const NumberedText &text, const Meaning &meaning, qsizetype first,
                         qsizetype last) const;
    PlaceMention mentionOf(const NumberedText &text, const Meaning &meaning, qsizetype first,
                           qsizetype last) const;
    void append(TextMentions &found, const NumberedText &text, const Match &match,
                qsizetype first) const;
    void appendRegion(std::vector<PlaceMention> &regions, const PlaceMention &mention) const;
    void markDateline(TextMentions &found, const NumberedText &text) const;

    Vocabulary m_words; // of the forms, of the lists and of the cues
    PhraseTrie m_trie{m_words};
    WordLists m_lists{m_words};
    MentionReading m_reading{m_words, m_lists, m_trie};
    std::vector<Meaning> m_meanings;
    QHash<qint32, QString> m_exactForms; // meaning → its form, lower case
    QStringList m_codes; // of the countries, then of the regions
};

} // namespace acervo
