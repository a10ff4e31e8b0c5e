#include "paragraphs.h"

#include <QElapsedTimer>
#include <QTest>

using namespace acervo;

class ParagraphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextBecomesParagraphs_data();
    void plainTextBecomesParagraphs();
    void aHugeTextIsLinear();
};

void ParagraphsTest::plainTextBecomesParagraphs_data()
{
    const QString wide(70, u'w');
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("nothing") << "" << QStringList{};
    QTest::newRow("blank") << " \n\n \n" << QStringList{};
    QTest::newRow("one") << "Only this." << QStringList{"Only this."};
    QTest::newRow("blank line") << "One.\n\nTwo." << QStringList{"One.", "Two."};
    QTest::newRow("several blank lines") << "One.\n\n\n \nTwo." << QStringList{"One.", "Two."};
    QTest::newRow("lines") << "One.\nTwo." << QStringList{"One.", "Two."};
    QTest::newRow("broken at a width") << wide + "\n" + wide + "\nend.\n\nNext."
                                       << QStringList{wide + " " + wide + " end.", "Next."};
    QTest::newRow("verse") << "Rose,\noh reiner\n\nWiderspruch"
                           << QStringList{QStringLiteral("Rose,") + QChar(0x2028) + "oh reiner",
                                          "Widerspruch"};
    QTest::newRow("windows lines") << "One.\r\n\r\nTwo." << QStringList{"One.", "Two."};
    QTest::newRow("control characters")
        << QString("a\x01\x02") + QChar(0) + "b" << QStringList{"ab"};
    QTest::newRow("markup is text") << "<b>x</b>" << QStringList{"<b>x</b>"};
}

void ParagraphsTest::plainTextBecomesParagraphs()
{
    QFETCH(QString, text);
    QTEST(paragraphsOf(text), "paragraphs");
}

void ParagraphsTest::aHugeTextIsLinear()
{
    const QString text = QStringLiteral("word word word\n").repeated(200'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(paragraphsOf(text).size(), 200'000);
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(ParagraphsTest)
#include "tst_paragraphs.moc"
