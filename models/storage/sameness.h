// When two articles are the same (DESIGN, section 4, "Same or not"). Pure; any thread.
//
//   Same DOI, or same normalised address (webaddress.h): the same. The address of a site's front
//   page is none of an article's: feeds and tables give it to all of theirs; a DOI's resolver is
//   the DOI. Else the same where the folded title and the date with its precision are, and nothing
//   contradicts: not both have an address, not both have a DOI, and where both name persons, one
//   family name stands on both sides. A title that has no day to it ("Editorial", 2023) says
//   little: without a person in common, two summaries must share half of their words, too. An
//   article without a title is known by its summary, or else its body. A free note (freenote.h) is
//   known by its uuid alone: two that begin alike are two.
#pragma once

#include "article.h"

namespace acervo {

// What is compared of an article.
struct Likeness
{
    QString address; // empty, too, for a site's front page
    QString doi;
    QString heading; // folded
    QString date;    // ISO, as precise as it is known
    QStringList families;
    QString summary; // as it stands, where the date is no day; else empty

    static Likeness of(const ArticleDraft &draft);
    static Likeness of(const Article &article);
    bool operator==(const Likeness &) const = default;
};

bool isSame(const Likeness &a, const Likeness &b);

// Hashes by which same articles are found: an article is filed under `own`; one that may be the
// same as another is filed under one of that one's `sought`, the surest first.
struct IdentityKeys
{
    QList<qint64> own;
    QList<qint64> sought;

    static IdentityKeys of(const Likeness &likeness);
};

} // namespace acervo
