#include "citation.h"

#include <QTest>

using namespace acervo;

class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCitationIsTakenApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("persons");

        QTest::newRow("full")
            << "Lucía Paredes, Tomás Ibarra (2023).  A Bank Counter.  Common Ledger Review (CLR).  "
               "https://example.org/a"
            << "2023" << "A Bank Counter" << "Common Ledger Review (CLR)"
            << "https://example.org/a" << 2;
        QTest::newRow("single spaces") << "Ana Ruiz (2020). A Title. A Journal." << "2020"
                                       << "A Title" << "A Journal" << "" << 1;
        QTest::newRow("no container") << "Ana Ruiz (2020b). A Title." << "2020" << "A Title" << ""
                                      << "" << 1;
        QTest::newRow("a stop in the title")
            << "Ana Ruiz (2020).  St. Lucia. A View.  Journal."
            << "2020" << "St. Lucia. A View" << "Journal" << "" << 1;
    }
    void aCitationIsTakenApart()
    {
        QFETCH(QString, line);
        QFETCH(int, persons);
        const auto citation = readCitation(line);
        QVERIFY(citation);
        QTEST(citation->date.toIso(), "year");
        QTEST(citation->title, "title");
        QTEST(citation->container, "container");
        QTEST(citation->url, "url");
        QCOMPARE(citation->persons.size(), persons);
    }

    void aSentenceIsNoCitation_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("year in brackets") << "The law (2011) changed that.";
        QTest::newRow("nothing after") << "Ana Ruiz (2020).";
        QTest::newRow("plain") << "A Bank Counter in the Market Hall";
        QTest::newRow("empty") << "";
        QTest::newRow("long") << QStringLiteral("(2020). ").repeated(100'000);
    }
    void aSentenceIsNoCitation()
    {
        QFETCH(QString, line);
        QVERIFY(!readCitation(line));
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
