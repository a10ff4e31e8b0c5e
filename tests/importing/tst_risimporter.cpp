#include "decodeddevice.h"
#include "recordingsink.h"
#include "risimporter.h"

#include <QBuffer>
#include <QStringConverter>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

Result<void> read(const QByteArray &bytes, RecordingSink &sink)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedDevice text(buffer); // as every file is read
    return RisImporter().read(text, QStringLiteral("file.ris"), sink);
}

QStringList titlesOf(const RecordingSink &sink)
{
    QStringList titles;
    for (const ArticleDraft &draft : sink.articles)
        titles.append(draft.title);
    return titles;
}

} // namespace

class RisImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("titles");

        const QStringList two{u"A"_s, u"B"_s};
        QTest::newRow("as the format says") << QByteArray("TY  - JOUR\r\nTI  - A\r\nER  - \r\n\r\n"
                                                          "TY  - BOOK\r\nTI  - B\r\nER  - \r\n")
                                            << two;
        QTest::newRow("with a byte order mark")
            << QByteArray("\xef\xbb\xbfTY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nT1  - B\nER  -")
            << two;
        const QString wide = u"\ufeffTY  - JOUR\r\nTI  - A\r\nER  - \r\nTY  - JOUR\r\nTI  - B"_s;
        QTest::newRow("in UTF-16") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(wide))
                                   << two;
        QTest::newRow("without an end")
            << QByteArray("TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B") << two;
        QTest::newRow("without a beginning")
            << QByteArray("TI  - A\nAU  - X, Y\nER  - \nTI  - B\nER  - \n") << two;
        QTest::newRow("with text between")
            << QByteArray("Record 1 of 2\n1.\nTY  - JOUR\nTI  - A\nER  - \n\n2.\nTY  - JOUR\n"
                          "TI  - B\nER  - \n")
            << two;
        QTest::newRow("small letters")
            << QByteArray("ty  - jour\nti  - A\ner  - \nTy  - JOUR\nti  - B\nEr  - \n") << two;
        QTest::newRow("one space")
            << QByteArray("TY - JOUR\nTI - A\nER -\nTY - JOUR\nTI - B\nER -") << two;
        QTest::newRow("old line ends")
            << QByteArray("TY  - JOUR\rTI  - A\rER  - \rTY  - JOUR\rTI  - B\rER  - \r") << two;
        QTest::newRow("indented") << QByteArray("  TY  - JOUR\n  TI  - A\n  ER  - \n"
                                                "  TY  - JOUR\n  TI  - B\n  ER  - \n")
                                  << two;
        QTest::newRow("nothing") << QByteArray("\n\n") << QStringList();
    }
    void recordsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, titles);
        RecordingSink sink;
        QVERIFY(read(bytes, sink));
        QCOMPARE(titlesOf(sink), titles);
        QVERIFY(sink.bad.isEmpty());
    }

    void aRecordWithNothingToKeepDoesNotStopTheRest()
    {
        RecordingSink sink;
        QVERIFY(read("TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nPY  - 2001\nER  - \n"
                     "TY  - JOUR\nTI  - B\nER  - \n",
                     sink));
        QCOMPARE(titlesOf(sink), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad.first().code, ErrorCode::RecordEmpty);
        QCOMPARE(sink.bad.first().line, 4);
        QCOMPARE(sink.articles.last().line, 7);
    }

    void aRecordThatIsTooLongIsLeftOut()
    {
        RecordingSink sink;
        const QByteArray line = "N1  - " + QByteArray(1'000'000, 'x') + '\n';
        QVERIFY(read("TY  - JOUR\nTI  - A\n" + line.repeated(20) +
                         "ER  - \nTY  - JOUR\nTI  - B\nER  - \n",
                     sink));
        QCOMPARE(titlesOf(sink), QStringList({u"B"_s}));
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad.first().code, ErrorCode::RecordTooLarge);
    }

    void aRecordInAnotherEncodingIsKept()
    {
        RecordingSink sink;
        QVERIFY(read(u"TY  - JOUR\nTI  - La economía de los señores\nER  - \n"_s.toLatin1(), sink));
        QCOMPARE(titlesOf(sink), QStringList({u"La economía de los señores"_s}));
    }

    void stopEndsTheReading()
    {
        RecordingSink sink;
        sink.stopAfter = 3;
        const auto result = read(QByteArray("TY  - JOUR\nTI  - A\nER  - \n").repeated(100), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 3);
    }

    void risIsKnownByItsTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("a record") << u"\n\nTY  - JOUR\nTI  - A"_s << true;
        QTest::newRow("its first line alone") << u"TY  - JOUR"_s << false;
        QTest::newRow("no beginning") << u"AU  - A\nTI  - B\nPY  - 2001\nER  -"_s << true;
        QTest::newRow("a list") << u"A - one\nB - two\nAB - three"_s << false;
        QTest::newRow("prose") << u"May 1, 2020\n\nT2 - the film\nT3 - the sequel"_s << false;
    }
    void risIsKnownByItsTags()
    {
        QFETCH(QString, text);
        QTEST(looksLikeRis(text), "is");
    }
};

QTEST_GUILESS_MAIN(RisImporterTest)
#include "tst_risimporter.moc"
