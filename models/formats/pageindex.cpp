#include "pageindex.h"

#include "jsontext.h"

namespace acervo {

void PageIndex::Values::add(const QStringList &ofArticle)
{
    for (const QString &name : ofArticle) {
        auto number = numbers.constFind(name);
        if (number == numbers.cend()) {
            number = numbers.insert(name, int(names.size()));
            names += name;
        }
        flat.push_back(*number);
    }
    ends.push_back(flat.size());
}

void PageIndex::Values::write(JsonText &json, const char *key) const
{
    json.key(key).beginObject();
    json.key("names").beginArray();
    for (const QString &name : names)
        json.text(name);
    json.endArray();
    json.key("of").beginArray();
    size_t begin = 0;
    for (const size_t end : ends) {
        json.beginArray();
        for (; begin < end; ++begin)
            json.number(flat[begin]);
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void PageIndex::add(const QStringList &countries, const QStringList &topics,
                    const QStringList &tags, int year)
{
    m_countries.add(countries);
    m_topics.add(topics);
    m_tags.add(tags);
    m_years.push_back(year);
}

void PageIndex::write(JsonText &json) const
{
    m_countries.write(json, "countries");
    m_topics.write(json, "topics");
    m_tags.write(json, "tags");
    json.key("years").beginArray();
    for (const int year : m_years)
        json.number(year);
    json.endArray();
}

} // namespace acervo
