// WorkScript is what a person might do to a library, step by step, told by a seed alone: imports in
// parts, tags, collections, the trash, saved searches, undo and redo. The same seed does the same
// to the same library. The thread of the writer.
#pragma once

#include "libraryreader.h"
#include "librarywriter.h"

#include <QRandomGenerator>

namespace acervo {

class WorkScript
{
public:
    WorkScript(LibraryWriter &writer, quint32 seed);

    void step(); // one call of the writer, which may well change nothing

private:
    void importPart();
    QList<ArticleId> some();
    QString name(const QString &kind) { return kind + QString::number(m_random.bounded(4)); }

    LibraryWriter &m_writer;
    QRandomGenerator m_random;
    DraftPreparer m_preparer;
    std::optional<JournalId> m_import;
    int m_parts = 0; // of the import, still to come
};

// Everything that the steps can change, and the journal, as text.
QString describedLibrary(LibraryReader &reader);

} // namespace acervo
