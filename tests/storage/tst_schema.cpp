#include "schema.h"

#include "librarybed.h"

using namespace acervo;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableOfTheDesignIsThere_data();
    void everyTableOfTheDesignIsThere();
    void journalledTablesObeyTheRules_data();
    void journalledTablesObeyTheRules();
    void ownTablesAreNotJournalled();
    void noTriggerAndNoViewStandsInTheFile();
    void idsAreNeverGivenTwice();

private:
    QStringList column(const QString &sql) const;
    std::unique_ptr<LibraryBed> m_bed;
    std::unique_ptr<Connection> m_connection;
};

void TestSchema::initTestCase()
{
    m_bed = std::make_unique<LibraryBed>();
    m_connection = must(Connection::open(m_bed->file(), Connection::Mode::Read));
}

QStringList TestSchema::column(const QString &sql) const
{
    QStringList values;
    must(m_connection->forEachRow(
        sql, {}, [&](const QSqlQuery &row) { values += row.value(0).toString(); }));
    return values;
}

void TestSchema::everyTableOfTheDesignIsThere_data()
{
    QTest::addColumn<QString>("table");
    for (const char *name : {"article",      "article_alias",  "article_person",
                             "article_picture",
                             "picture",      "source",         "article_source",
                             "place",        "topic",          "article_topic",
                             "tag",          "article_tag",    "note",
                             "highlight",    "collection",     "collection_article",
                             "saved_search", "reading",        "decision",
                             "correction",   "tag_rule",       "not_duplicate",
                             "setting",      "journal",        "journal_change"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSchema::everyTableOfTheDesignIsThere()
{
    QFETCH(const QString, table);
    QCOMPARE(column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table'"
                                   " AND name='%1'")
                        .arg(table)),
             QStringList{table});
}

void TestSchema::journalledTablesObeyTheRules_data()
{
    QTest::addColumn<QString>("table");
    for (const QByteArray &name : journalledTables())
        QTest::newRow(name.constData()) << QString::fromLatin1(name);
}

void TestSchema::journalledTablesObeyTheRules()
{
    QFETCH(const QString, table);
    const QString info = QStringLiteral("SELECT name FROM pragma_table_xinfo('%1') ").arg(table);
    const QStringList key = column(info + QStringLiteral("WHERE pk>0"));
    QVERIFY2(!key.isEmpty(), "no explicit primary key");
    QVERIFY2(column(info + QStringLiteral("WHERE pk>0 AND \"notnull\"=0")).isEmpty(),
             "a key that may be NULL");
    QVERIFY2(column(info + QStringLiteral("WHERE hidden<>0")).isEmpty(), "a generated column");
    QVERIFY2(column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type='trigger'"
                                   " AND tbl_name='%1'")
                        .arg(table))
                 .isEmpty(),
             "a trigger");
    // What is folded, counted or hashed from elsewhere belongs in the cache.
    static const QStringList derived{QStringLiteral("folded"), QStringLiteral("count"),
                                     QStringLiteral("generation")};
    for (const QString &name : derived)
        QVERIFY2(!column(info).contains(name), "a derived column");
    // A key that the file gives out itself must not come back after its row is gone.
    const QString sql =
        column(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name='%1'").arg(table)).first();
    if (key == QStringList{QStringLiteral("id")})
        QVERIFY2(sql.contains(QStringLiteral("AUTOINCREMENT")), "ids that are used again");
}

void TestSchema::ownTablesAreNotJournalled()
{
    for (const char *name : {"article_alias", "picture", "setting", "journal", "journal_change",
                             "journal_article"})
        QVERIFY(!journalledTables().contains(name));
    const QSet<QByteArray> once(journalledTables().begin(), journalledTables().end());
    QCOMPARE(once.size(), journalledTables().size());
}

void TestSchema::noTriggerAndNoViewStandsInTheFile()
{
    QCOMPARE(column(QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN"
                                   " ('trigger', 'view')")),
             QStringList());
}

void TestSchema::idsAreNeverGivenTwice()
{
    LibraryBed bed;
    bed.import({draftOf(QStringLiteral("one"))});
    const ArticleId one{1};
    const auto tagged = must(bed.writer().addTag({one}, QStringLiteral("first")));
    QCOMPARE(tagged.change.names.first().value, FacetValue(1));
    must(bed.writer().undo());
    const auto again = must(bed.writer().addTag({one}, QStringLiteral("second")));
    QCOMPARE(again.change.names.first().value, FacetValue(2));
    QCOMPARE(number(again.entry.id), number(tagged.entry.id) + 1);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
