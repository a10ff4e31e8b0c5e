// Twins are tags that are probably meant as one: spaces or marks apart, a plural, one letter apart.
// Pure; any thread.
#pragma once

#include "tag.h"

#include <QList>

namespace acervo {

struct TagTwins
{
    enum class Likeness : quint8 { Marks, Plural, OneLetter };

    Tag one; // the one on more articles
    Tag other;
    Likeness likeness{};

    bool operator==(const TagTwins &) const = default;
};

// Of tags that lie below the same one, or below none; the surest first.
QList<TagTwins> findTwins(const QList<Tag> &tags);

} // namespace acervo
