// Linked data of a page (JSON-LD, and microdata as the same), and what it says of its article by
// the words of https://schema.org. Pure; any thread.
#pragma once

#include "htmltree.h"
#include "pagefacts.h"

#include <QHash>
#include <QJsonObject>

namespace acervo {

class LinkedData
{
public:
    explicit LinkedData(const HtmlTree &tree);

    // Of the page's article; nothing where it describes none.
    PageFacts article() const;
    // Of each article that the page describes, in order.
    QList<PageFacts> articles() const;
    // Whether the page calls itself a list, a blog, a collection of articles.
    bool isOfMany() const;
    // Whether it describes one article, by the title that the page has.
    bool isOfOne() const;

private:
    void add(const QJsonValue &value, int depth);
    int agreement(const QJsonObject &object) const;
    QJsonObject main() const;
    int strength(const QJsonObject &object) const;
    PageFacts factsOf(const QJsonObject &object) const;
    QJsonObject resolved(const QJsonValue &value) const;
    QString nameOf(const QJsonValue &value, int depth = 0) const;
    QList<Person> personsOf(const QJsonValue &value, int depth = 0) const;
    QString journalOf(const QJsonObject &object) const;
    QString doiOf(const QJsonObject &object) const;
    QStringList topicsOf(const QJsonObject &object) const;

    QList<QJsonObject> m_objects;
    qsizetype m_embedded = 0; // where those begin that are marked in the text
    QHash<QString, QJsonObject> m_byId;
    QString m_pageTitle; // folded
};

} // namespace acervo
