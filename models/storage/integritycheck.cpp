#include "integritycheck.h"

#include "statement.h"

namespace acervo {

namespace {

Result<void> collectPages(sqlite3 *handle, QStringList &problems)
{
    return Statement(handle, "PRAGMA main.integrity_check").forEachRow([&](const Statement &row) {
        if (const QString line = row.text(0); line != u"ok")
            problems += line;
    });
}

Result<void> collectReferences(sqlite3 *handle, QStringList &problems)
{
    return Statement(handle, "PRAGMA main.foreign_key_check").forEachRow([&](const Statement &row) {
        problems += QStringLiteral("%1, row %2: refers to a missing row of %3")
                        .arg(row.text(0), row.text(1), row.text(2));
    });
}

} // namespace

Result<QStringList> integrityProblems(sqlite3 *handle)
{
    QStringList problems;
    return collectPages(handle, problems)
        .and_then([&] { return collectReferences(handle, problems); })
        .transform([&] { return problems; });
}

} // namespace acervo
