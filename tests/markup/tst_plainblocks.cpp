#include "plainblocks.h"

#include <QTest>

using namespace acervo;

class TestPlainBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        const QString wrapped =
            QStringLiteral("This line is long enough to have been wrapped by hand");
        QTest::newRow("nothing") << "" << QStringList{};
        QTest::newRow("white space") << " \n\t\n \r\n" << QStringList{};
        QTest::newRow("one") << "One." << QStringList{"One."};
        QTest::newRow("two") << "One.\n\nTwo." << QStringList{"One.", "Two."};
        QTest::newRow("many empty lines") << "One.\r\n \r\n\r\nTwo." << QStringList{"One.", "Two."};
        QTest::newRow("wrapped by hand")
            << wrapped + "\nand goes on." << QStringList{wrapped + " and goes on."};
        QTest::newRow("short lines stay") << "Calle 5\nCaracas" << QStringList{"Calle 5\nCaracas"};
        QTest::newRow("a list after a long line")
            << wrapped + "\n- one\n2. two" << QStringList{wrapped + "\n- one\n2. two"};
        QTest::newRow("a year is no list")
            << wrapped + "\n2021. It" << QStringList{wrapped + " 2021. It"};
    }

    void paragraphsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paragraphs);
        QStringList found;
        for (const Block &block : plainBlocks(text)) {
            QCOMPARE(block.kind, BlockKind::Paragraph);
            QCOMPARE(block.runs.size(), 1);
            found.append(block.runs.constFirst().text);
        }
        QCOMPARE(found, paragraphs);
    }
};

QTEST_GUILESS_MAIN(TestPlainBlocks)
#include "tst_plainblocks.moc"
