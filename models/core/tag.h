// Tag is one of the person's tags, with all that is known of it. A tag lies below others by its name:
// "method/interview" below "method"; what bears it bears these, too. Values; any thread.
#pragma once

#include "facet.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace acervo {

struct Tag
{
    FacetValue id = 0;
    FacetValue parent = 0; // 0: at the top
    QString name;          // whole: "method/interview"
    QString colour;        // a name of tagColours(), or empty
    QString description;
    int key = 0;         // 1 to 9: the key that puts it on; 0: none
    qint64 articles = 0; // that bear it or one below it, without the trash; each counted once
    QDateTime lastUsed;  // when it was last put on something, as far as the journal goes back; UTC

    bool operator==(const Tag &) const = default;
};

// What a person says of a tag; what is not set stays.
struct TagChange
{
    std::optional<QString> colour;
    std::optional<QString> description;
    std::optional<int> key; // taken from the tag that has it

    bool operator==(const TagChange &) const = default;
};

// What merging one tag into another would do.
struct TagMerge
{
    qint64 from = 0; // articles that bear it itself
    qint64 to = 0;
    qint64 both = 0;
    int below = 0; // tags below it, which move along

    qint64 after() const { return from + to - both; }
    bool operator==(const TagMerge &) const = default;
};

// "method/interview" → "method"; empty at the top.
inline QString tagAbove(const QString &name) { return name.section(u'/', 0, -2); }
// "method/interview" → "interview".
inline QString lastPartOfTag(const QString &name) { return name.section(u'/', -1); }
// Levels without spaces around them, and none that is empty.
inline QString tidyTagName(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.split(u'/')) {
        if (const QString tidy = part.simplified(); !tidy.isEmpty())
            parts += tidy;
    }
    return parts.join(u'/');
}

} // namespace acervo
