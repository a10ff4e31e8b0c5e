// LibraryBed is a throw-away library for a test, its writer and its reader.
#pragma once

#include "connection.h"
#include "libraryreader.h"
#include "librarywriter.h"
#include "schema.h"

#include <QTemporaryDir>
#include <QTest>

namespace acervo {

// The value, or the end of the test program with what went wrong.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s (%s)", int(result.error().code), qPrintable(result.error().detail),
               qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline ArticleDraft draftOf(const QString &title, const QString &date = {}, const QString &url = {},
                            const QString &doi = {})
{
    ArticleDraft draft;
    draft.title = title;
    draft.date = PartialDate::fromIso(date);
    draft.url = url;
    draft.doi = doi;
    return draft;
}

class LibraryBed
{
public:
    explicit LibraryBed(MakeDetection detect = {})
        : m_folder(place())
        , m_detect(std::move(detect))
    {
        open();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("test.acervo")); }
    QString cacheFile() const { return path(QStringLiteral("cache/test.cache")); }

    LibraryWriter &writer() { return *m_writer; }
    LibraryReader &reader()
    {
        if (!m_reader)
            m_reader = must(LibraryReader::open(file(), cacheFile()));
        return *m_reader;
    }
    // The next slice of a rebuild, worked out as the library does it.
    DerivedSlice toRebuild(int articles, ArticleId after = {})
    {
        return DerivationMaker().make(must(m_writer->readToDerive(after, articles, 1'000'000)),
                                      m_detect ? m_detect({}) : nullptr);
    }
    RebuildProgress rebuild(int articles)
    {
        return must(m_writer->rebuildDerived(toRebuild(articles)));
    }
    void setDetection(MakeDetection detect) { m_detect = std::move(detect); } // from open() on
    void open() { m_writer = must(LibraryWriter::open(file(), cacheFile(), m_detect)); }
    void close()
    {
        m_reader.reset();
        m_writer.reset();
    }
    void reopen()
    {
        close();
        open();
    }

    // A whole import, in batches of `size`.
    ImportBatch import(const QList<ArticleDraft> &drafts, qsizetype size = 1000,
                       const QString &from = QStringLiteral("a.txt"))
    {
        while (!must(writer().prepareImport(1000))) {
        }
        const JournalId id = must(writer().beginImport({}));
        ImportBatch all;
        for (qsizetype at = 0; at < drafts.size(); at += size) {
            const ImportBatch one =
                must(writer().writeBatch(id, DraftPreparer().prepare(drafts.mid(at, size)), from));
            all.added += one.added;
            all.updated += one.updated;
            all.unchanged += one.unchanged;
            all.inTrash += one.inTrash;
            all.change = one.change;
        }
        must(writer().finishImport(id, {}));
        return all;
    }

    QList<ArticleFacts> facts()
    {
        QList<ArticleFacts> all;
        must(reader().forEachFacts([&](const ArticleFacts &one) { all.append(one); }));
        return all;
    }
    Article article(qint64 id) { return must(reader().articles({ArticleId{id}})).value(0); }
    qint64 find(const FullTextTerm &term)
    {
        qint64 found = 0;
        must(reader().find(term, [&](ArticleId) { ++found; }));
        return found;
    }
    qint64 findWord(const QString &word)
    {
        return find({.kind = FullTextTerm::Kind::Word, .words = {word}});
    }

    // One value, read or written past the writer; between two of its calls.
    QVariant value(const QString &sql) const
    {
        const auto connection = must(Connection::open(file(), Connection::Mode::ReadWrite));
        return must(connection->value(sql));
    }
    // All rows of the tables, as text.
    QString dump(const QList<QByteArray> &tables = journalledTables()) const
    {
        const auto connection = must(Connection::open(file(), Connection::Mode::ReadWrite));
        QString text;
        for (const QByteArray &table : tables) {
            const auto sql =
                QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QString::fromLatin1(table));
            must(connection->forEachRow(sql, {}, [&](const QSqlQuery &row) {
                text += QString::fromLatin1(table);
                for (int column = 0; row.value(column).isValid(); ++column)
                    text += u'|' + row.value(column).toString();
                text += u'\n';
            }));
        }
        return text;
    }

private:
    // In memory where that can be had: thousands of syncs measure the disk, not us.
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        const QString folder = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        return folder + QStringLiteral("/acervo-test-XXXXXX");
    }

    QTemporaryDir m_folder;
    MakeDetection m_detect;
    std::unique_ptr<LibraryWriter> m_writer;
    std::unique_ptr<LibraryReader> m_reader;
};

} // namespace acervo
