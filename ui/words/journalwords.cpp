#include "journalwords.h"

#include "countwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace acervo {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::JournalWords)
};

qint64 filesOf(const JournalEntry &entry)
{
    const QJsonValue files = entry.arguments.value(u"files");
    return files.isArray() ? files.toArray().size() : files.toInteger();
}

QString importInWords(const JournalEntry &entry)
{
    const qint64 added = entry.arguments.value(u"added").toInteger();
    const qint64 updated = entry.arguments.value(u"updated").toInteger();
    const qint64 files = filesOf(entry);
    const QString from = files > 0 ? JournalWords::tr(" from %1").arg(fileCount(files)) : QString();
    if (added == 0 && updated > 0)
        return JournalWords::tr("Updated %1%2").arg(articleCount(updated), from);
    if (updated > 0)
        return JournalWords::tr("Imported %1%2 and updated %3")
            .arg(articleCount(added), from, numberInWords(updated));
    return JournalWords::tr("Imported %1%2").arg(articleCount(added), from);
}

// "import of 13 articles"; what an entry of a kind that this version doesn't know is called is its
// kind: a library may come from a newer one.
QString nameOf(const JournalEntry &entry)
{
    if (entry.kind == u"import") {
        return JournalWords::tr("import of %1")
            .arg(articleCount(entry.arguments.value(u"added").toInteger() +
                              entry.arguments.value(u"updated").toInteger()));
    }
    return entry.kind;
}

} // namespace

QString entryInWords(const JournalEntry &entry)
{
    QString sentence = entry.kind == u"import" ? importInWords(entry) : entry.kind;
    if (entry.interrupted)
        sentence += JournalWords::tr(" (interrupted)");
    if (entry.undone.isValid())
        sentence += JournalWords::tr(" (undone)");
    return sentence;
}

QString undoInWords(const JournalEntry &entry)
{
    return JournalWords::tr("Undo %1").arg(nameOf(entry));
}

QString redoInWords(const JournalEntry &entry)
{
    return JournalWords::tr("Redo %1").arg(nameOf(entry));
}

} // namespace acervo
