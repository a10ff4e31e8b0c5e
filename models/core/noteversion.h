// NoteVersion is how an article's note stood after one sitting. Value; any thread.
#pragma once

#include "ids.h"

#include <QDateTime>
#include <QString>

namespace acervo {

struct NoteVersion
{
    JournalId entry{};
    QDateTime saved;       // UTC
    QString text;          // Markdown; empty: the note was removed
    bool isUndone = false; // it was taken back

    bool operator==(const NoteVersion &) const = default;
};

} // namespace acervo
