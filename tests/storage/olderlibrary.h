// A library's file as an older version of the program left it.
#pragma once

#include "librarybed.h"

namespace acervo {

// The bed is closed. Without what came after `version` (migrations.cpp); highlights are lost.
inline void makeOlder(LibraryBed &bed, int version)
{
    if (version < 11)
        bed.value(QStringLiteral("DROP INDEX article_own"));
    if (version < 10)
        bed.value(QStringLiteral("ALTER TABLE note DROP COLUMN name"));
    if (version < 9) {
        bed.value(QStringLiteral("DROP TABLE article_alias"));
        bed.value(QStringLiteral("DROP INDEX article_uuid"));
    }
    if (version < 8)
        bed.value(QStringLiteral("DROP TABLE tag_rule"));
    if (version < 7) {
        bed.value(QStringLiteral("DROP TABLE picture"));
        bed.value(QStringLiteral("DROP TABLE article_picture"));
    }
    if (version < 6) {
        bed.value(QStringLiteral("DROP TABLE correction"));
        bed.value(QStringLiteral("DROP TABLE read_time"));
    }
    if (version < 5) {
        for (const char *table : {"collection", "saved_search"}) {
            for (const char *column : {"parent", "position", "colour"}) {
                bed.value(QStringLiteral("ALTER TABLE %1 DROP COLUMN %2")
                              .arg(QLatin1StringView(table), QLatin1StringView(column)));
            }
        }
    }
    if (version < 4) {
        bed.value(QStringLiteral("ALTER TABLE tag DROP COLUMN description"));
        bed.value(QStringLiteral("ALTER TABLE tag DROP COLUMN key"));
    }
    if (version < 3) {
        bed.value(QStringLiteral("DROP TABLE highlight"));
        bed.value(
            QStringLiteral("CREATE TABLE highlight(id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
                           " article INTEGER NOT NULL REFERENCES article(id), quote TEXT NOT NULL,"
                           " prefix TEXT NOT NULL, suffix TEXT NOT NULL, colour TEXT NOT NULL,"
                           " comment TEXT NOT NULL, created INTEGER NOT NULL) STRICT"));
    }
    if (version < 2)
        bed.value(QStringLiteral("DROP TABLE lexicon"));
    bed.value(QStringLiteral("PRAGMA user_version=%1").arg(version));
}

} // namespace acervo
