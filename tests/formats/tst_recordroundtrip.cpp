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
    QList<LibraryRecord> records;
    QList<Error> bad;

private:
    ImportFlow kept(LibraryRecord &&record) override
    {
        records += std::move(record);
        return ImportFlow::GoOn;
    }
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
    exporter.keep(must(bed.reader().libraryRecords()), bytes);
    for (const ArticleRecord &record : must(bed.reader().records(ids)))
        exporter.add(record, bytes);
    return bytes;
}

Drafts readOf(const QByteArray &lines)
{
    QBuffer buffer;
    buffer.setData(lines);
    buffer.open(QIODevice::ReadOnly);
    Drafts drafts;
    must(JsonlImporter().read(buffer, QStringLiteral("export.jsonl"), drafts));
    return drafts;
}

// As a whole import, in batches of `size`.
ImportBatch bring(LibraryBed &bed, const QByteArray &lines, qsizetype size = 1000)
{
    const Drafts read = readOf(lines);
    if (!read.bad.isEmpty())
        qFatal("line %lld was not read", read.bad.first().line);
    while (!must(bed.writer().prepareImport(1000))) {
    }
    const JournalId id = must(bed.writer().beginImport({}));
    ImportBatch all = must(bed.writer().writeRecords(id, read.records));
    for (qsizetype at = 0; at < read.drafts.size(); at += size) {
        const ImportBatch one = must(bed.writer().writeBatch(
            id, DraftPreparer().prepare(read.drafts.mid(at, size)), QStringLiteral("e")));
        all.added += one.added;
        all.updated += one.updated;
    }
    must(bed.writer().finishImport(id, {}));
    return all;
}

// As they stand in the side bar, from the top down, and the articles of each in their order.
QStringList shelfOf(const Connection &connection, const QString &table)
{
    const bool isCollection = table == u"collection";
    const QString query = isCollection ? QStringLiteral("''") : QStringLiteral("query");
    QStringList lines;
    const std::function<void(qint64, int)> walk = [&](qint64 parent, int depth) {
        QList<qint64> ids;
        must(connection.forEachRow(
            QStringLiteral("SELECT id, name, colour, %1 FROM %2 WHERE coalesce(parent, 0)=?"
                           " ORDER BY position, id")
                .arg(query, table),
            {parent}, [&](const QSqlQuery &row) { ids += row.value(0).toLongLong(); }));
        for (const qint64 id : ids) {
            must(connection.forEachRow(
                QStringLiteral("SELECT name, colour, %1 FROM %2 WHERE id=?").arg(query, table),
                {id}, [&](const QSqlQuery &row) {
                    lines += QStringLiteral("%1 %2 %3 %4")
                                 .arg(depth)
                                 .arg(row.value(0).toString(), row.value(1).toString(),
                                      row.value(2).toString());
                }));
            walk(id, depth + 1);
        }
    };
    walk(0, 0);
    return {lines.join(u'|')};
}

QStringList orderInside(const Connection &connection)
{
    QStringList lines;
    must(connection.forEachRow(
        QStringLiteral("SELECT c.name, a.uuid FROM collection_article p JOIN collection c"
                       " ON c.id=p.collection JOIN article a ON a.id=p.article"
                       " ORDER BY c.name, p.position, a.uuid"),
        {}, [&](const QSqlQuery &row) {
            lines += row.value(0).toString() + u' ' + row.value(1).toString();
        }));
    return {lines.join(u'|')};
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
                       " ON a.id=d.article"),
        QStringLiteral("SELECT a.uuid, fact, c.source FROM correction c JOIN article a"
                       " ON a.id=c.article"),
        QStringLiteral("SELECT a.uuid, c.name FROM collection_article p"
                       " JOIN collection c ON c.id=p.collection JOIN article a ON a.id=p.article"),
        QStringLiteral("SELECT name, colour, description, key FROM tag")};
    const auto connection = must(Connection::open(bed.file(), Connection::Mode::ReadWrite));
    QStringList lines;
    for (const char *table : {"collection", "saved_search"})
        lines += shelfOf(*connection, QLatin1StringView(table));
    QStringList rules;
    must(connection->forEachRow(QStringLiteral("SELECT query, name, on_import FROM tag_rule r"
                                               " JOIN tag t ON t.id=r.tag ORDER BY r.id"),
                                {}, [&](const QSqlQuery &row) {
                                    rules += row.value(0).toString() + row.value(1).toString() +
                                             row.value(2).toString();
                                }));
    lines += rules.join(u'|');
    lines += orderInside(*connection);
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
    void whatIsKeptHereIsOnlyAddedTo();
    void aBadLineStopsNoOther();
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
    keepAtRandom(one, random);
    const QByteArray lines = exported(one);

    LibraryBed other;
    QCOMPARE(bring(other, lines, 17).added, one.facts().size());
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
    keepAtRandom(bed, random);
    const QStringList before = contentOf(bed);
    const ImportBatch again = bring(bed, exported(bed));
    QCOMPARE(again.kept, 0);
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

    QCOMPARE(bring(bed, exported(theirs)).updated, 1);
    const Article article = bed.article(1);
    QCOMPARE(article.tags, QStringList({QStringLiteral("mine"), QStringLiteral("theirs")}));
    QVERIFY(article.read && article.starred);
    const QList<NoteRecord> notes = must(bed.reader().notes(ArticleId{1}));
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.first().text, QStringLiteral("My note"));
    QCOMPARE(notes.last().text, QStringLiteral("Their note"));
    QVERIFY(!notes.last().name.isEmpty());
    QCOMPARE(bring(bed, exported(theirs)).updated, 0);

    must(bed.writer().undo());
    must(bed.writer().deleteTag(2)); // it was made, and stays, as others may have come to bear it
    QCOMPARE(contentOf(bed), before);
}

void TestRecordRoundTrip::undoTakesAllBackAndRedoBringsItAgain()
{
    QRandomGenerator random(5);
    LibraryBed one;
    one.import(randomDrafts(random, 30));
    workOn(one, random, 30);
    LibraryBed other;
    bring(other, exported(one));
    const UndoOutcome undone = must(other.writer().undo());
    QVERIFY(undone.kept.isEmpty());
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM article_tag")).toInt(), 0);
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM note")).toInt(), 0);
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM reading WHERE trashed=0")).toInt(),
             0);
    must(other.writer().redo());
    QCOMPARE(contentOf(other), contentOf(one));
}

// Colours, descriptions and keys that the person has given here stay, and so do her searches; what
// another library brings can be undone.
void TestRecordRoundTrip::whatIsKeptHereIsOnlyAddedTo()
{
    LibraryBed theirs;
    theirs.import({draftOf(QStringLiteral("One"))});
    must(theirs.writer().addTag({ArticleId{1}}, QStringLiteral("a")));
    must(theirs.writer().addTag({ArticleId{1}}, QStringLiteral("b")));
    must(theirs.writer().changeTag(1,
                                   {.colour = QStringLiteral("red"), .description = {}, .key = 1}));
    must(theirs.writer().changeTag(2,
                                   {.colour = QStringLiteral("red"), .description = {}, .key = 2}));
    must(theirs.writer().editShelf(
        ShelfKind::SavedSearch,
        MakeItem{.name = QStringLiteral("S"), .query = QStringLiteral("theirs")}));
    must(theirs.writer().editShelf(
        ShelfKind::SavedSearch,
        MakeItem{.name = QStringLiteral("T"), .query = QStringLiteral("theirs")}));
    must(theirs.writer().setRule({.query = QStringLiteral("x"), .tag = QStringLiteral("a")}));

    LibraryBed bed;
    bed.import({draftOf(QStringLiteral("Another"))});
    must(bed.writer().addTag({ArticleId{1}}, QStringLiteral("A")));
    must(bed.writer().addTag({ArticleId{1}}, QStringLiteral("mine")));
    must(bed.writer().changeTag(1,
                                {.colour = QStringLiteral("blue"), .description = {}, .key = {}}));
    must(bed.writer().changeTag(2, {.colour = {}, .description = {}, .key = 2}));
    must(bed.writer().editShelf(ShelfKind::SavedSearch, MakeItem{.name = QStringLiteral("s"),
                                                                 .query = QStringLiteral("mine")}));
    const QString before = bed.dump({"tag", "saved_search", "tag_rule"});

    QCOMPARE(bring(bed, exported(theirs)).kept, 4); // a's key, b, T, the rule
    const QList<Tag> tags = must(bed.reader().tagDetails());
    QCOMPARE(tags.size(), 3);
    QCOMPARE(tags[0].colour, QStringLiteral("blue"));
    QCOMPARE(tags[0].key, 1);
    QCOMPARE(tags[1].colour, QStringLiteral("red"));
    QCOMPARE(tags[1].key, 0); // hers has it
    const QList<ShelfItem> searches = must(bed.reader().shelf(ShelfKind::SavedSearch));
    QCOMPARE(searches.size(), 2);
    QCOMPARE(searches[0].query, QStringLiteral("mine"));
    QCOMPARE(must(bed.reader().tagRules()).size(), 1);

    must(bed.writer().undo());
    // A tag that was made stays, as others may have come to bear it.
    must(bed.writer().deleteTag(3));
    QCOMPARE(bed.dump({"tag", "saved_search", "tag_rule"}), before);
}

void TestRecordRoundTrip::aBadLineStopsNoOther()
{
    const QByteArray lines = R"({"acervoKeeps":"tag","it":{"colour":"red"}}
{"acervoKeeps":"rule","it":{"query":"x"}}
{"acervoKeeps":"spell","it":{"name":"of a newer version"}}
{"acervoKeeps":"collection","it":[]}
{"acervoKeeps":"collection","it":{"name":"good"}}
{"acervo":1,"title":"An article"}
)";
    const Drafts read = readOf(lines);
    QCOMPARE(read.bad.size(), 4);
    for (const Error &error : read.bad)
        QCOMPARE(error.code, ErrorCode::RecordMalformed);
    QCOMPARE(read.bad[2].line, 3);
    QCOMPARE(read.records.size(), 1);
    QCOMPARE(read.drafts.size(), 1);
}

QTEST_GUILESS_MAIN(TestRecordRoundTrip)
#include "tst_recordroundtrip.moc"
