// A small library made of dice: few values, so that articles share them and queries find some.
#pragma once

#include "change.h"
#include "columns.h"

#include <QMap>
#include <QRandomGenerator>

namespace acervo {

using ArticleMap = QMap<ArticleId, ArticleFacts>;

class RandomLibrary
{
public:
    RandomLibrary(quint32 seed, int articles);

    const ArticleMap &articles() const { return m_articles; }
    const QList<NamedValue> &names() const { return m_names; }
    QString nameOf(Facet facet, FacetValue value) const; // topics, tags, sources

    // One commit: some articles come, some change, some go, a name may change.
    Change change();
    // The commit that makes `wanted` of what is there.
    Change changeTo(const ArticleMap &wanted);

    Columns load() const;

    static const QStringList &authors();

private:
    ArticleFacts facts(ArticleId id);
    PartialDate date();
    FacetValues some(const QList<FacetValue> &values);
    FacetValue one(const QList<FacetValue> &values);
    ArticleId anyArticle();

    QRandomGenerator m_random;
    ArticleMap m_articles;
    QList<NamedValue> m_names;
    qint64 m_lastId = 0;
    quint64 m_generation = 1;
};

} // namespace acervo
