// Drafts whose titles name a country or not, with what a detection finds in them.
#pragma once

#include "librarybed.h"

namespace acervo {

using namespace Qt::StringLiterals;

// Finds Venezuela wherever its name stands in the title.
inline QList<Place> detect(const QString &title)
{
    const qsizetype at = title.indexOf(u"Venezuela");
    if (at < 0)
        return {};
    return {{.code = u"VE"_s,
             .provenance = Provenance::Detected,
             .evidence = {{TextField::Title, qint32(at), qint32(at + 9)}}}};
}

inline QList<ArticleDraft> drafts(int count)
{
    QList<ArticleDraft> all;
    for (int i = 0; i < count; ++i) {
        ArticleDraft draft = draftOf(u"%1 %2"_s.arg(i % 2 ? u"Venezuela"_s : u"Cuba"_s).arg(i));
        draft.places = detect(draft.title);
        all += draft;
    }
    return all;
}

} // namespace acervo
