// PhraseStatistics finds the phrases that are typical of some texts against others: those of one to
// four words that stand in far more of the first than chance would have it, by the log-likelihood
// ratio of Dunning (Accurate Methods for the Statistics of Surprise and Coincidence, 1993) over
// numbers of articles. One thread at a time.
#pragma once

#include "article.h"
#include "lexicontopic.h"
#include "phrasesuggestion.h"

#include <QHash>
#include <QSet>

namespace acervo {

class PhraseStatistics
{
public:
    void addInside(const Article &article);
    // After all of the first: of the others only phrases that these have are counted.
    void addOutside(const Article &article);

    // At most so many, the most typical first, without those that the topic knows already and
    // without pieces of longer ones that say the same.
    QList<PhraseSuggestion> best(qsizetype most, const LexiconTopic &known) const;

private:
    struct Count
    {
        QString text; // as it was written first
        qint64 inside = 0;
        qint64 outside = 0;
    };
    using Phrases = QHash<QString, QString>; // language and folded words → as written
    static Phrases phrasesIn(const Article &article);
    double scoreOf(const Count &count) const;

    QHash<QString, Count> m_counts;
    qint64 m_inside = 0; // articles
    qint64 m_outside = 0;
};

} // namespace acervo
