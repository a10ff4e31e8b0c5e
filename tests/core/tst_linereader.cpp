#include "linereader.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;

namespace {

// The lines, a too long one as "#", and "|" behind a line that has no end.
QByteArrayList linesOf(const QByteArray &bytes, qsizetype maxLine)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    LineReader reader(buffer, maxLine);
    QByteArrayList lines;
    LineReader::Line line;
    while (reader.next(line) == LineReader::State::Line)
        lines.append((line.tooLong ? QByteArray("#") : line.bytes.toByteArray()) +
                     (line.ended ? "" : "|"));
    return reader.bytesDone() == bytes.size() ? lines : QByteArrayList{"bytes are missing"};
}

} // namespace

class LineReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeOneByOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("lines");

        QTest::newRow("empty") << QByteArray() << QByteArrayList();
        QTest::newRow("one") << QByteArray("a\n") << QByteArrayList{"a"};
        QTest::newRow("no end") << QByteArray("a") << QByteArrayList{"a|"};
        QTest::newRow("empty lines") << QByteArray("\n\na") << QByteArrayList{"", "", "a|"};
        QTest::newRow("at the limit")
            << QByteArray("12345678\nb\n") << QByteArrayList{"12345678", "b"};
        QTest::newRow("beyond it") << QByteArray("123456789\nb\n") << QByteArrayList{"#", "b"};
        QTest::newRow("beyond it at the end")
            << QByteArray("a\n123456789") << QByteArrayList{"a", "#|"};
    }
    void linesComeOneByOne()
    {
        QFETCH(QByteArray, bytes);
        QTEST(linesOf(bytes, 8), "lines");
    }

    // The buffer is filled a mebibyte at a time.
    void linesLongerThanTheBufferAreWhole()
    {
        const QByteArray longLine(5'000'000, 'x');
        const QByteArray bytes = "a\n" + longLine + "\nb\n" + longLine;
        QCOMPARE(linesOf(bytes, 6'000'000), (QByteArrayList{"a", longLine, "b", longLine + "|"}));
        QCOMPARE(linesOf(bytes, 4'000'000), (QByteArrayList{"a", "#", "b", "#|"}));
    }

    void manyLinesAreAllThere()
    {
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i)
            bytes += QByteArray::number(i) + '\n';
        const QByteArrayList lines = linesOf(bytes, 100);
        QCOMPARE(lines.size(), 300'000);
        QCOMPARE(lines[299'999], QByteArray("299999"));
    }
};

QTEST_GUILESS_MAIN(LineReaderTest)
#include "tst_linereader.moc"
