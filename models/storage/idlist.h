// IdList is a list of articles that a statement is asked about all at once, by
// `IN (SELECT value FROM json_each(?))`: a look-up for each of them costs far more. Value.
#pragma once

#include "ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace acervo {

class IdList
{
public:
    explicit IdList(const QList<ArticleId> &ids);

    qsizetype size() const { return m_places.size(); } // each once
    const QString &json() const { return m_json; }
    // Where it came first among them, each counted once. It must be one of them.
    qsizetype placeOf(qint64 id) const { return m_places.value(id); }

private:
    QHash<qint64, qsizetype> m_places;
    QString m_json;
};

} // namespace acervo
