// ValueChoices are the countries, regions and topics that may be added to an article by hand, as
// far as what was typed fits them: all that the dictionaries and the library know. GUI thread.
// Places are found by their names in all the languages that the dictionary knows and by code,
// topics by name, whatever the case and accents.
#pragma once

#include "searchresult.h"
#include "suggestionmodel.h"

#include <functional>

namespace acervo {

struct ValueChoice
{
    Facet facet{};
    QString value; // canonical, as in a query
    QString label;
    bool isNew = false; // a topic that is not there yet
    std::optional<qint64> count;

    bool operator==(const ValueChoice &) const = default;
};

class ValueChoices
{
public:
    static constexpr qsizetype most = 24;
    using PlaceName = std::function<QString(const QString &code)>;

    explicit ValueChoices(PlaceName placeName);

    // The library's values, with their numbers of articles; those with many come first.
    void setCounts(const QList<FacetCounts> &counts) { m_counts = counts; }
    // Those of the lexicon, which no article may have yet.
    void setLexicon(const QStringList &topics) { m_lexicon = topics; }
    // Best first; without anything typed, those that the library has.
    QList<ValueChoice> matching(const QString &typed) const;

private:
    struct Candidate
    {
        ValueChoice choice;
        QStringList names;
    };
    QList<Candidate> candidates() const;
    QHash<QString, qint64> countsOf(Facet facet) const;

    PlaceName m_placeName;
    QList<FacetCounts> m_counts;
    QStringList m_lexicon;
};

} // namespace acervo
