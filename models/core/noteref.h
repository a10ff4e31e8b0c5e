// NoteRef is one of an article's notes. Value; any thread.
#pragma once

#include "ids.h"

#include <QString>

namespace acervo {

struct NoteRef
{
    ArticleId article{};
    // Never given twice in an article; stays when the note is emptied and written anew. The first
    // one's is empty, so that an article alone means its first note.
    QString name;

    NoteRef() = default;
    NoteRef(ArticleId its, const QString &called = {}) // NOLINT: an article is its first note
        : article(its)
        , name(called)
    {}

    bool operator==(const NoteRef &) const = default;
};

inline size_t qHash(const NoteRef &note, size_t seed = 0)
{
    return qHashMulti(seed, number(note.article), note.name);
}

} // namespace acervo
