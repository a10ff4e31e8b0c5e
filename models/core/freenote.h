// A free note is a note that is on no article: it is kept as one that has nothing else, whose title
// is the note's first words. So it is found, tagged, collected, linked, exported and undone as any
// article is. Its uuid says what it is, here and in every library that it comes into. Any thread.
#pragma once

#include <QString>

namespace acervo {

// Whether they stand among the articles of a list, or apart from these (evaluator.h).
enum class FreeNotes : quint8 { Among, Apart };

inline constexpr QLatin1StringView freeNotePrefix("note-");

inline bool isFreeNote(const QString &articleUuid)
{
    return articleUuid.startsWith(freeNotePrefix);
}

} // namespace acervo
