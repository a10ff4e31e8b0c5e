#include "querycolours.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

using namespace acervo;

class QueryColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfAQueryAreToldApart_data();
    void partsOfAQueryAreToldApart();
    void longTextIsColouredInNoTime();

private:
    QueryColours m_colours;
};

void QueryColoursTest::partsOfAQueryAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("coloured");
    QTest::newRow("words") << "worker control" << QStringList{};
    QTest::newRow("field") << "country:VE" << QStringList{"country:"};
    QTest::newRow("field in another language") << "país:VE" << QStringList{"país:"};
    QTest::newRow("excluded") << "-tag:read" << QStringList{"-", "tag:"};
    QTest::newRow("hyphen in a word") << "self-management" << QStringList{};
    QTest::newRow("phrase") << "\"worker control\"" << QStringList{"\"worker control\""};
    QTest::newRow("open phrase") << "a \"worker" << QStringList{"\"worker"};
    QTest::newRow("brackets") << "country:(VE OR CU)" << QStringList{"country:", "(", "OR", ")"};
    QTest::newRow("operator inside a word") << "ORDER" << QStringList{};
    QTest::newRow("empty") << "" << QStringList{};
}

void QueryColoursTest::partsOfAQueryAreToldApart()
{
    QFETCH(QString, text);
    QStringList parts;
    for (const auto &range : m_colours.rangesFor(text, QGuiApplication::palette()))
        parts << text.mid(range.start, range.length);
    // A part may come in several ranges; what is coloured counts, not how often it is cut.
    QFETCH(QStringList, coloured);
    QCOMPARE(parts.join(QString()), coloured.join(QString()));
}

void QueryColoursTest::longTextIsColouredInNoTime()
{
    const QString text = QStringLiteral("country:(VE OR CU) \"worker control\" ").repeated(300);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_colours.rangesFor(text, QGuiApplication::palette()).size() > 1000);
    QVERIFY(timer.elapsed() < 500);
}

QTEST_MAIN(QueryColoursTest)
#include "tst_querycolours.moc"
