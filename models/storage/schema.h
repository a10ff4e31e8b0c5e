// The tables of a library file (DESIGN, section 4), and which of them the journal records.
#pragma once

#include "error.h"

#include <QList>

namespace acervo {

class Connection;

// "Acrv" in the header of every library file.
constexpr qint32 libraryApplicationId = 0x41637276;

// Makes all tables in an empty file.
Result<void> createSchema(const Connection &connection);

// The one that came with version 2, in a file of version 1.
Result<void> createLexiconTable(const Connection &connection);

// The columns that came with version 4.
Result<void> describeTags(const Connection &connection);

// Those that came with version 5.
Result<void> arrangeShelf(const Connection &connection);
// The tables that came with version 6.
Result<void> makeCorrectable(const Connection &connection);
// The tables that came with version 7.
Result<void> createPictureTables(const Connection &connection);
// The one that came with version 8.
Result<void> createRuleTable(const Connection &connection);
// The table and the indexes that came with version 9.
Result<void> createLinkTables(const Connection &connection);
// The column that came with version 10.
Result<void> nameNotes(const Connection &connection);
// The index that came with version 11.
Result<void> indexOwnFacts(const Connection &connection);

// The tables that a changeset may hold. Sessions attach them by these names, never all tables: that
// would record what belongs to SQLite itself, and undoing it corrupts the file.
// Each has an explicit NOT NULL primary key, whose ids are never reused, no generated column, no
// trigger, and no column that anything but the person or a source changes.
const QList<QByteArray> &journalledTables();

} // namespace acervo
