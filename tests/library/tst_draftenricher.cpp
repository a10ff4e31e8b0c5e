#include "draftenricher.h"
#include "lexicondetection.h"

#include <QTest>

using namespace acervo;

class TestDraftEnricher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsStatePlaces_data();
    void topicsStatePlaces();
    void wordsAreDetectedBesideThem();
};

void TestDraftEnricher::topicsStatePlaces_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("code");
    QTest::newRow("a region") << QStringLiteral("Latin America") << QStringLiteral("419");
    QTest::newRow("a region in Spanish")
        << QStringLiteral("América Latina") << QStringLiteral("419");
    QTest::newRow("a country") << QStringLiteral("Cuba") << QStringLiteral("CU");
    QTest::newRow("no place") << QStringLiteral("Worker cooperatives") << QString();
    QTest::newRow("a code is no name") << QStringLiteral("CU") << QString();
}

void TestDraftEnricher::topicsStatePlaces()
{
    QFETCH(QString, topic);
    QFETCH(QString, code);
    ArticleDraft draft{.title = QStringLiteral("A title"), .topics = {topic}};
    DraftEnricher(lexiconDetection(QString())).enrich(draft);
    QCOMPARE(draft.places.size(), code.isEmpty() ? 0 : 1);
    if (!code.isEmpty()) {
        QCOMPARE(draft.places.front().code, code);
        QCOMPARE(draft.places.front().provenance, Provenance::Stated);
    }
}

void TestDraftEnricher::wordsAreDetectedBesideThem()
{
    ArticleDraft draft{.title = QStringLiteral("Venezuela's Commune Experiment"),
                       .topics = {QStringLiteral("Latin America")}};
    DraftEnricher(lexiconDetection(QString())).enrich(draft);
    QCOMPARE(draft.places.size(), 2);
    QCOMPARE(draft.places.back().code, QStringLiteral("VE"));
    QCOMPARE(draft.places.back().provenance, Provenance::Detected);
    QVERIFY(!draft.places.back().evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftEnricher)
#include "tst_draftenricher.moc"
