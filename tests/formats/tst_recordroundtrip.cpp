// An export as JSON Lines, imported into an empty library, is the same library.
#include "jsonlimporter.h"
#include "jsonlinesexporter.h"
#include "librarybed.h"
#include "randomkeeping.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace acervo;

namespace {

class Drafts final : public ImportSink
{
public:
    QList<ArticleDraft> drafts;
    QList<Error> bad;

private:
    ImportFlow article(ArticleDraft &&draft) override
    {
        drafts += std::move(draft);
        return ImportFlow::GoOn;
    }
    ImportFlow badRecord(Error &&error) override
    {
        bad += std::move(error);
        return ImportFlow::GoOn;
    }
    ImportFlow progress(qint64) override { return ImportFlow::GoOn; }
};

QByteArray exported(LibraryBed &bed)
{
    QList<ArticleId> ids;
    for (const ArticleFacts &facts : bed.facts())
        ids += facts.id;
    JsonLinesExporter exporter;
    QByteArray bytes;
    for (const ArticleRecord &record : must(bed.reader().records(ids)))
        exporter.add(record, bytes);
    return bytes;
}

QList<ArticleDraft> draftsOf(const QByteArray &lines)
{
    QBuffer buffer;
    buffer.setData(lines);
    buffer.open(QIODevice::ReadOnly);
    Drafts drafts;
    must(JsonlImporter().read(buffer, QStringLiteral("export.jsonl"), drafts));
    if (!drafts.bad.isEmpty())
        qFatal("line %lld was not read", drafts.bad.first().line);
    return drafts.drafts;
}

// Everything but ids and the journal, names in place of numbers.
QStringList contentOf(const LibraryBed &bed)
{
    const QStringList queries{
        QStringLiteral("SELECT uuid, lang, date, date_precision, added, url, doi, title, summary,"
                       " fields_json, body FROM article"),
        QStringLiteral("SELECT a.uuid, position, family, given, name, role FROM article_person p"
                       " JOIN article a ON a.id=p.article"),
        QStringLiteral("SELECT a.uuid, s.name, s.kind, digest, file, raw FROM article_source r"
                       " JOIN source s ON s.id=r.source JOIN article a ON a.id=r.article"),
        QStringLiteral("SELECT a.uuid, code, provenance FROM place p JOIN article a"
                       " ON a.id=p.article"),
        QStringLiteral("SELECT a.uuid, t.name, provenance FROM article_topic p"
                       " JOIN topic t ON t.id=p.topic JOIN article a ON a.id=p.article"),
        QStringLiteral("SELECT a.uuid, t.name FROM article_tag p"
                       " JOIN tag t ON t.id=p.tag JOIN article a ON a.id=p.article"),
        QStringLiteral("SELECT a.uuid, text, created, changed FROM note n JOIN article a"
                       " ON a.id=n.article"),
        QStringLiteral(
            "SELECT a.uuid, quote, prefix, suffix, colour, comment, created, field, start,"
            " digest, rival FROM highlight h JOIN article a ON a.id=h.article"),
        // A row of zeros means the same as no row.
        QStringLiteral("SELECT a.uuid, read, starred, trashed FROM reading r JOIN article a"
                       " ON a.id=r.article WHERE read+starred+trashed>0"),
        QStringLiteral("SELECT a.uuid, kind, value, decision FROM decision d JOIN article a"
                       " ON a.id=d.article")};
    const auto connection = must(Connection::open(bed.file(), Connection::Mode::ReadWrite));
    QStringList lines;
    for (const QString &sql : queries) {
        must(connection->forEachRow(sql, {}, [&](const QSqlQuery &row) {
            QString line = sql.section(u' ', -1);
            for (int column = 0; row.value(column).isValid(); ++column)
                line += u'|' + row.value(column).toString();
            lines += line;
        }));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestRecordRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportIsTheSameLibrary_data();
    void anExportIsTheSameLibrary();
    void importedAgainItChangesNothing();
    void whatThePersonHasHereStays();
    void undoTakesAllBackAndRedoBringsItAgain();
};

void TestRecordRoundTrip::anExportIsTheSameLibrary_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRecordRoundTrip::anExportIsTheSameLibrary()
{
    QFETCH(const quint32, seed);
    constexpr int articles = 60;
    QRandomGenerator random(seed);
    LibraryBed one;
    one.import(randomDrafts(random, articles));
    workOn(one, random, articles);
    const QByteArray lines = exported(one);

    LibraryBed other;
    QCOMPARE(other.import(draftsOf(lines), 17).added, one.facts().size());
    QCOMPARE(contentOf(other), contentOf(one));
    QCOMPARE(other.facts().size(), one.facts().size());
    QCOMPARE(exported(other).split('\n').size(), lines.split('\n').size());
}

void TestRecordRoundTrip::importedAgainItChangesNothing()
{
    QRandomGenerator random(99);
    LibraryBed bed;
    bed.import(randomDrafts(random, 30));
    workOn(bed, random, 30);
    const QStringList before = contentOf(bed);
    const QList<ArticleDraft> drafts = draftsOf(exported(bed));
    const ImportBatch again = bed.import(drafts);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(contentOf(bed), before);
}

void TestRecordRoundTrip::whatThePersonHasHereStays()
{
    LibraryBed theirs;
    theirs.import({draftOf(QStringLiteral("One"), QStringLiteral("2024"))});
    must(theirs.writer().addTag({ArticleId{1}}, QStringLiteral("theirs")));
    must(theirs.writer().saveNote(ArticleId{1}, QStringLiteral("Their note")));
    must(theirs.writer().setRead({ArticleId{1}}, true, LibraryWriter::Marking::ByPerson));

    LibraryBed bed;
    bed.import({draftOf(QStringLiteral("One"), QStringLiteral("2024"))});
    must(bed.writer().addTag({ArticleId{1}}, QStringLiteral("mine")));
    must(bed.writer().saveNote(ArticleId{1}, QStringLiteral("My note")));
    must(bed.writer().setStarred({ArticleId{1}}, true));
    const QStringList before = contentOf(bed);

    QCOMPARE(bed.import(draftsOf(exported(theirs))).updated, 1);
    const Article article = bed.article(1);
    QCOMPARE(article.tags, QStringList({QStringLiteral("mine"), QStringLiteral("theirs")}));
    QVERIFY(article.read && article.starred);
    QCOMPARE(must(bed.reader().note(ArticleId{1})), QStringLiteral("My note\n\n---\n\nTheir note"));
    QCOMPARE(bed.import(draftsOf(exported(theirs))).updated, 0);

    must(bed.writer().undo());
    QCOMPARE(contentOf(bed), before);
}

void TestRecordRoundTrip::undoTakesAllBackAndRedoBringsItAgain()
{
    QRandomGenerator random(5);
    LibraryBed one;
    one.import(randomDrafts(random, 30));
    workOn(one, random, 30);
    LibraryBed other;
    other.import(draftsOf(exported(one)));
    const UndoOutcome undone = must(other.writer().undo());
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM article_tag")).toInt(), 0);
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM note")).toInt(), 0);
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM reading WHERE trashed=0")).toInt(),
             0);
    must(other.writer().redo());
    QCOMPARE(contentOf(other), contentOf(one));
}

QTEST_GUILESS_MAIN(TestRecordRoundTrip)
#include "tst_recordroundtrip.moc"
