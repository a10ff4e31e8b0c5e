#include "csvdialect.h"

#include <QTest>

using namespace acervo;

class CsvDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsApartAtItsSeparators_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("cells"); // apart at +

        const auto row = [](const char *record, const char *cells) {
            QTest::newRow(record) << QByteArray(record) << QString::fromUtf8(cells);
        };
        row("a,b,c", "a+b+c");
        row("a,,c,", "a++c+");
        row("\"a,b\",c", "a,b+c");
        row("\"a \"\"b\"\"\",c", "a \"b\"+c");
        row("\"\",\"\"", "+");
        row("\"\"\"a\"\"\",b", "\"a\"+b");
        row("a \"b\" c,d", "a \"b\" c+d");
        row("\"a \"b\" c\",d", "a \"b\" c+d");
        row(" \"a,b\" ,c", "a,b+c");
        row("\"a\nb\",c", "a\nb+c");
        row("\"never closed, so", "never closed, so");
    }
    void aRecordIsApartAtItsSeparators()
    {
        QFETCH(QByteArray, record);
        QTEST(csvCells(record, {}).join(u'+'), "cells");
    }

    void theDialectIsSniffed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("quoted");

        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',' << true;
        QTest::newRow("semicolon with commas in it")
            << QByteArray("a;b;c\nDoe, J;x, y;z\nRoe, R;x;z\n") << ';' << true;
        QTest::newRow("tab") << QByteArray("a\tb\n1, 2\t3; 4\n") << '\t' << true;
        QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|' << true;
        QTest::newRow("tab, quotes that are text")
            << QByteArray("a\tb\n\"x\" is\t1\n\"y\t2\nz\t3\n") << '\t' << false;
        QTest::newRow("said so") << QByteArray("sep=|\na|b\n") << '|' << true;
        QTest::newRow("lines in cells")
            << QByteArray("a,b\n\"x\n\ny, z\",1\n\"p;q;r\",2\n") << ',' << true;
    }
    void theDialectIsSniffed()
    {
        QFETCH(QByteArray, text);
        const auto dialect = sniffedDialect(text);
        QVERIFY(dialect);
        QTEST(dialect->separator, "separator");
        QTEST(dialect->quoted, "quoted");
    }

    void textIsNoTable()
    {
        QVERIFY(!sniffedDialect("one\ntwo\nthree\n"));
        QVERIFY(!sniffedDialect(""));
    }
};

QTEST_GUILESS_MAIN(CsvDialectTest)
#include "tst_csvdialect.moc"
