#include "microdata.h"

#include "pagemarks.h"

#include <QJsonArray>
#include <QSet>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestItem = 8;
constexpr qsizetype mostItems = 5000;
constexpr qsizetype mostValues = 500; // of one property
constexpr qsizetype longestText = 200'000;

bool isAddress(const QString &property)
{
    static const QSet<QString> names{u"url"_s, u"sameAs"_s, u"mainEntityOfPage"_s, u"image"_s,
                                     u"thumbnailUrl"_s};
    return names.contains(property);
}

class Reader
{
public:
    explicit Reader(const HtmlTree &tree)
        : m_tree(tree)
    {}

    QList<QJsonObject> read()
    {
        QList<QJsonObject> items;
        for (qsizetype i = 0; i < m_tree.size() && m_items < mostItems; ++i) {
            if (!m_tree[i].has("itemscope"_L1))
                continue;
            items.append(item(i, 0));
            i = m_tree[i].end - 1;
        }
        return items;
    }

private:
    QJsonObject item(qsizetype at, int depth)
    {
        ++m_items;
        QJsonObject object;
        object.insert("@type"_L1, m_tree[at].attribute("itemtype"_L1).section(u' ', 0, 0));
        if (const QString id = m_tree[at].attribute("itemid"_L1); !id.isEmpty())
            object.insert("@id"_L1, id);
        QJsonArray others; // items inside that are nobody's property
        for (qsizetype i = at + 1; i < m_tree[at].end; ++i) {
            const HtmlNode &node = m_tree[i];
            const QStringList properties =
                node.attribute("itemprop"_L1).split(u' ', Qt::SkipEmptyParts);
            const bool isItem = node.has("itemscope"_L1) && depth < deepestItem;
            if (properties.isEmpty() && !isItem)
                continue;
            // Whose picture it is, where the picture is no item of its own.
            if (isPicturesAuthor(at, i))
                continue;
            const QJsonValue value = isItem ? QJsonValue(item(i, depth + 1))
                                            : QJsonValue(valueOf(i, properties.first()));
            for (const QString &property : properties)
                append(object, property, value);
            if (properties.isEmpty())
                others.append(value);
            if (isItem)
                i = node.end - 1;
        }
        if (!others.isEmpty())
            object.insert("@graph"_L1, others);
        return object;
    }

    bool isPicturesAuthor(qsizetype item, qsizetype i) const
    {
        const QString property = m_tree[i].attribute("itemprop"_L1);
        if (property != "author"_L1 && property != "creator"_L1)
            return false;
        for (qsizetype up = m_tree[i].parent; up > item; up = m_tree[up].parent) {
            if (isCaption(m_tree[up]))
                return true;
        }
        return false;
    }

    static void append(QJsonObject &object, const QString &name, const QJsonValue &value)
    {
        const QJsonValue known = object.value(name);
        QJsonArray list = known.isArray() ? known.toArray() : QJsonArray();
        if (list.size() >= mostValues)
            return;
        if (!known.isUndefined() && !known.isArray())
            list.append(known);
        list.append(value);
        object.insert(name, list.size() == 1 ? list.first() : QJsonValue(list));
    }

    QString valueOf(qsizetype i, const QString &property) const
    {
        const HtmlNode &node = m_tree[i];
        if (node.has("content"_L1))
            return node.attribute("content"_L1);
        if (node.is("meta"_L1) && node.has("value"_L1))
            return node.attribute("value"_L1);
        if (node.is("time"_L1) && node.has("datetime"_L1))
            return node.attribute("datetime"_L1);
        if ((node.is("a"_L1) || node.is("link"_L1)) && isAddress(property))
            return node.attribute("href"_L1);
        if (property.startsWith("date"_L1) && node.has("datetime"_L1))
            return node.attribute("datetime"_L1);
        // The article's text is read from the page itself.
        if (property == "articleBody"_L1 || property == "text"_L1)
            return {};
        return m_tree.lineOf(i).left(longestText);
    }

    const HtmlTree &m_tree;
    qsizetype m_items = 0;
};

} // namespace

QList<QJsonObject> microdataOf(const HtmlTree &tree) { return Reader(tree).read(); }

} // namespace acervo
