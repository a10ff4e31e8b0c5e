#include "titlecase.h"

#include <QTest>

using namespace acervo;

class TestTitleCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalsThatMustStay_data();
    void capitalsThatMustStay();
};

void TestTitleCase::capitalsThatMustStay_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("like a sentence")
        << "The communes of Venezuela and their banks" << QStringList{"Venezuela"};
    QTest::newRow("in capitals of a title")
        << "The Communes of Venezuela and Their Banks" << QStringList();
    QTest::newRow("an abbreviation in one")
        << "Land Reform and the MST in Brazil" << QStringList{"MST"};
    QTest::newRow("a name with a capital inside") << "How eBay Grew" << QStringList{"eBay"};
    QTest::newRow("Spanish") << "Una comuna en América Latina, según Marx"
                             << QStringList{"América", "Latina", "Marx"};
    QTest::newRow("all in capitals") << "THE COMMUNES OF VENEZUELA" << QStringList();
    QTest::newRow("one abbreviation alone") << "CEPAL" << QStringList{"CEPAL"};
    QTest::newRow("hyphens") << "Post-Soviet states after the Anti-Ballistic treaty"
                             << QStringList{"Soviet", "Anti", "Ballistic"};
    QTest::newRow("another script") << "中文的题目" << QStringList();
}

void TestTitleCase::capitalsThatMustStay()
{
    QFETCH(const QString, title);
    QStringList kept;
    for (const TextRange &range : capitalsToKeep(title))
        kept += title.sliced(range.start, range.length);
    QTEST(kept, "kept");
}

QTEST_GUILESS_MAIN(TestTitleCase)
#include "tst_titlecase.moc"
