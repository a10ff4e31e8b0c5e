// PageIndex collects what a page of articles can be filtered by. One thread at a time.
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace acervo {

class JsonText;

class PageIndex
{
public:
    // Of the next article; no name twice. Year 0: not known.
    void add(const QStringList &countries, const QStringList &topics, const QStringList &tags,
             int year);

    // Into an object: "countries", "topics" and "tags", each {"names":[…],"of":[[…],…]}, with the
    // numbers of its names for every article in turn; "years":[…].
    void write(JsonText &json) const;

private:
    struct Values
    {
        QStringList names;
        QHash<QString, int> numbers;
        std::vector<int> flat;    // of all articles
        std::vector<size_t> ends; // of each article's in them

        void add(const QStringList &ofArticle);
        void write(JsonText &json, const char *key) const;
    };

    Values m_countries;
    Values m_topics;
    Values m_tags;
    std::vector<int> m_years;
};

} // namespace acervo
