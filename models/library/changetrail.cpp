#include "changetrail.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QSet>

namespace acervo {

namespace {

using Ids = QList<qint64>;

Ids articlesOf(const Change &change)
{
    Ids ids;
    for (const auto *list : {&change.added, &change.touched}) {
        for (const ArticleFacts &facts : *list)
            ids += number(facts.id);
    }
    for (const PersonalFacts &facts : change.personal)
        ids += number(facts.id);
    for (const ArticleId id : change.removed)
        ids += number(id);
    return ids;
}

// A record that was written in part, or not by us, is told by it.
QByteArray digestOf(quint64 generation, const Ids &ids, const QString &state)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(state.toUtf8());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&generation), sizeof generation));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(ids.constData()),
                                ids.size() * qsizetype(sizeof(qint64))));
    return hash.result();
}

} // namespace

ChangeTrail::ChangeTrail(const QString &file)
    : m_file(file)
{}

void ChangeTrail::append(const Change &change, const QString &state)
{
    Ids ids = articlesOf(change);
    if (ids.size() > mostArticles)
        return; // what follows will not be of use, either, until there is a snapshot
    if (!m_file.isOpen() && !m_file.open(QIODevice::Append))
        return;
    QDataStream stream(&m_file);
    stream << change.generation << ids << state << digestOf(change.generation, ids, state);
    m_file.flush();
}

void ChangeTrail::clear()
{
    m_file.close();
    m_file.remove();
}

std::optional<ChangeTrail::Stretch> ChangeTrail::between(quint64 from, quint64 to) const
{
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream stream(&file);
    QSet<ArticleId> articles;
    QString state;
    quint64 reached = from;
    while (reached < to) {
        quint64 generation = 0;
        Ids ids;
        QByteArray digest;
        stream >> generation >> ids >> state >> digest;
        if (stream.status() != QDataStream::Ok || digest != digestOf(generation, ids, state))
            return std::nullopt;
        if (generation <= reached)
            continue; // of before the snapshot
        if (generation != reached + 1)
            return std::nullopt;
        reached = generation;
        for (const qint64 id : std::as_const(ids))
            articles += ArticleId{id};
        if (articles.size() > mostArticles)
            return std::nullopt;
    }
    QList<ArticleId> sorted(articles.cbegin(), articles.cend());
    std::ranges::sort(sorted);
    return Stretch{.articles = sorted, .state = state};
}

} // namespace acervo
