// QueryHistory is the queries that were typed, newest first, each once. Value; any thread.
#pragma once

#include <QStringList>

namespace acervo {

class QueryHistory
{
public:
    static constexpr qsizetype most = 50;
    static constexpr qsizetype longest =
        500; // characters; a pasted page is no query to come back to

    explicit QueryHistory(const QStringList &texts = {});

    void record(const QString &text); // an empty one is none
    const QStringList &texts() const { return m_texts; }

private:
    QStringList m_texts;
};

} // namespace acervo
