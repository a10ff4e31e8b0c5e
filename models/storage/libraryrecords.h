// What a library keeps beside its articles (libraryrecord.h): read for an export, and what another
// library's export says brought in. The thread of the connection.
#pragma once

#include "changeset.h"
#include "libraryrecord.h"
#include "rulestore.h"
#include "shelfstore.h"
#include "tagstore.h"
#include "touched.h"

namespace acervo {

// Tags, collections, saved searches, rules; each in its order.
Result<QList<LibraryRecord>> libraryRecords(const Connection &connection);

// It only adds: what the person has here stays as it is. A tag or a collection that is made is not
// recorded for an undo, as articles may come to have it; what else is changed is. The writer's
// thread, inside a transaction.
class LibraryRecordMerger
{
public:
    LibraryRecordMerger(const Connection &connection, Recording &recording);

    // How many brought something; what is new goes into `touched`.
    Result<qint64> merge(const QList<LibraryRecord> &records, Touched &touched);

private:
    Result<bool> add(const Tag &tag, Touched &touched);
    Result<bool> add(const ShelfRecord &record, Touched &touched);
    Result<bool> add(const TagRule &rule, Touched &touched);
    Result<FacetValue> tagOf(const QString &name, Touched &touched);

    const Connection &m_connection;
    Recording &m_recording;
    TagStore m_tags;
    RuleStore m_rules;
};

} // namespace acervo
