#include "decodeddevice.h"
#include "jsonlimporter.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;

namespace {

Result<void> read(const QByteArray &bytes, RecordingSink &sink)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    DecodedDevice text(buffer);
    return JsonlImporter().read(text, QStringLiteral("file.jsonl"), sink);
}

} // namespace

Q_DECLARE_METATYPE(acervo::ErrorCode)

class JsonlImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsAnArticle()
    {
        RecordingSink sink;
        QVERIFY(read("\xef\xbb\xbf{\"title\":\"A\"}\r\n\n{\"title\":\"B\"}", sink));
        QVERIFY(sink.bad.isEmpty());
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].title, QStringLiteral("A"));
        QCOMPARE(sink.articles[1].title, QStringLiteral("B"));
        QCOMPARE(sink.articles[1].line, 3);
    }

    void oneBadLineDoesNotStopTheRest_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<ErrorCode>("code");

        QTest::newRow("no json") << QByteArray("hello") << ErrorCode::RecordMalformed;
        QTest::newRow("half an object")
            << QByteArray("{\"title\":\"A\"") << ErrorCode::RecordMalformed;
        QTest::newRow("a list") << QByteArray("[1]") << ErrorCode::RecordMalformed;
        QTest::newRow("a number") << QByteArray("12") << ErrorCode::RecordMalformed;
        QTest::newRow("nul") << QByteArray("{\"title\":\0}", 11) << ErrorCode::RecordMalformed;
        QTest::newRow("no text") << QByteArray("{\"id\":1}") << ErrorCode::RecordEmpty;
        QTest::newRow("blank title") << QByteArray("{\"title\":\"  \"}") << ErrorCode::RecordEmpty;
        QTest::newRow("deeply nested")
            << "{\"title\":" + QByteArray("[").repeated(1'000'000) << ErrorCode::RecordMalformed;
        QTest::newRow("too large")
            << "{\"title\":\"" + QByteArray(JsonlImporter::maxRecord, 'x') + "\"}"
            << ErrorCode::RecordTooLarge;
    }
    void oneBadLineDoesNotStopTheRest()
    {
        QFETCH(QByteArray, line);
        QFETCH(ErrorCode, code);
        RecordingSink sink;
        QVERIFY(read("{\"title\":\"A\"}\n" + line + "\n{\"title\":\"B\"}\n", sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad.first().code, code);
        QCOMPARE(sink.bad.first().line, 2);
        QCOMPARE(sink.bad.first().subject, QStringLiteral("file.jsonl"));
    }

    void aFileThatEndsInsideARecordSaysSo()
    {
        RecordingSink sink;
        QVERIFY(read("{\"title\":\"A\"}\n{\"title\":\"B\", \"summ", sink));
        QCOMPARE(sink.articles.size(), 1);
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad.first().code, ErrorCode::RecordTruncated);
        QCOMPARE(sink.bad.first().line, 2);
    }

    void aTenMegabyteLineIsRead()
    {
        RecordingSink sink;
        QVERIFY(read("{\"title\":\"A\",\"text\":\"" + QByteArray(10'000'000, 'x') + "\"}\n", sink));
        QCOMPARE(sink.articles.size(), 1);
        QCOMPARE(sink.articles.first().body.size(), 10'000'000);
    }

    void aLineInAnotherEncodingIsKept()
    {
        RecordingSink sink;
        QVERIFY(
            read(QStringLiteral("{\"title\":\"La economía de los señores\"}\n").toLatin1(), sink));
        QCOMPARE(sink.bad.size(), 0);
        QCOMPARE(sink.articles.size(), 1);
        QVERIFY(sink.articles.first().title.startsWith(QStringLiteral("La econom")));
    }

    void stopEndsTheReading()
    {
        RecordingSink sink;
        sink.stopAfter = 3;
        const auto result = read(QByteArray("{\"title\":\"A\"}\n").repeated(1000), sink);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 3);
    }

    void progressGrowsToTheWholeFile()
    {
        const QByteArray bytes = ("{\"title\":\"" + QByteArray(1000, 'x') + "\"}\n").repeated(5000);
        RecordingSink sink;
        QVERIFY(read(bytes, sink));
        QVERIFY(sink.reports.size() >= bytes.size() / (1024 * 1024));
        QVERIFY(std::ranges::is_sorted(sink.reports));
        QCOMPARE(sink.reports.last(), bytes.size());
    }
};

QTEST_GUILESS_MAIN(JsonlImporterTest)
#include "tst_jsonlimporter.moc"
