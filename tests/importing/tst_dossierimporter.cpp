#include "dossierimporter.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// A PDF of these objects; the first is the catalog.
QByteArray pdf(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

QByteArray withAttachment(const QByteArray &name, const QByteArray &content)
{
    return pdf({"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [ (" + name +
                    ") 3 0 R ] >> >> >>",
                "<< /Type /Pages /Kids [ ] /Count 0 >>",
                "<< /Type /Filespec /F (" + name + ") /UF (" + name + ") /EF << /F 4 0 R >> >>",
                "<< /Type /EmbeddedFile /Length " + QByteArray::number(content.size()) +
                    " >>\nstream\n" + content + "\nendstream"});
}

const QByteArray kTwo = "{\"acervo\":1,\"title\":\"Looms\",\"tags\":[\"cloth\"]}\n"
                        "{\"acervo\":1,\"title\":\"Kilns\"}\n";

Result<void> import(QByteArray bytes, RecordingSink &sink,
                    qint64 most = DossierImporter::maxArticles)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    return DossierImporter(most).read(buffer, u"a.pdf"_s, sink);
}

} // namespace

class TestDossierImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArticlesInsideAreRead()
    {
        RecordingSink sink;
        QVERIFY(import(withAttachment("articles.jsonl", kTwo), sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].title, u"Looms"_s);
        QVERIFY(sink.articles[0].stored != nullptr);
        QCOMPARE(sink.articles[1].line, 2);
    }

    void aBadLineIsSaidAndTheOthersAreRead()
    {
        RecordingSink sink;
        QVERIFY(import(withAttachment("articles.jsonl", "oops\n" + kTwo), sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.bad.size(), 1);
        QCOMPARE(sink.bad[0].subject, u"a.pdf"_s);
    }

    void anotherFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray plain =
            pdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [ ] /Count 0 >>"});
        QTest::newRow("no attachment") << plain << ErrorCode::FormatUnknown;
        QTest::newRow("another attachment")
            << withAttachment("notes.jsonl", kTwo) << ErrorCode::FormatUnknown;
        QTest::newRow("no PDF") << QByteArray("%PDF-1.4\nhello\n") << ErrorCode::FileUnreadable;
        QTest::newRow("cut") << withAttachment("articles.jsonl", kTwo).chopped(60)
                             << ErrorCode::FileUnreadable;
        QTest::newRow("the attachment is no stream")
            << withAttachment("articles.jsonl", kTwo).replace("/F 4 0 R", "/F 2 0 R")
            << ErrorCode::FormatUnknown;
        QTest::newRow("a name tree in a ring")
            << withAttachment("x", kTwo).replace("<< /Names [ (x) 3 0 R ] >>",
                                                 "<< /Kids [1 0 R 1 0 R] >>")
            << ErrorCode::FileUnreadable;
    }
    void anotherFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        RecordingSink sink;
        const auto read = import(bytes, sink);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().subject, u"a.pdf"_s);
        QVERIFY(sink.articles.isEmpty());
    }

    void moreThanMayBeIsRefused()
    {
        RecordingSink sink;
        const auto read = import(withAttachment("articles.jsonl", kTwo), sink, kTwo.size() - 1);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileTooLarge);
        QVERIFY(sink.articles.isEmpty());
        QVERIFY(import(withAttachment("articles.jsonl", kTwo), sink, kTwo.size()));
    }

    void itStopsWhenItIsTold()
    {
        RecordingSink sink;
        sink.stopAfter = 1;
        const auto read = import(withAttachment("articles.jsonl", kTwo), sink);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.articles.size(), 1);
    }

    // Any bytes at all give an answer and no crash.
    void scrambledFilesAreSurvived()
    {
        const QByteArray whole = withAttachment("articles.jsonl", kTwo);
        quint32 seed = 99;
        for (int i = 0; i < 2000; ++i) {
            QByteArray changed = whole;
            for (int change = 0; change < 4; ++change) {
                seed = seed * 1664525 + 1013904223;
                changed[qsizetype((seed >> 8) % size_t(changed.size()))] = char(seed >> 24);
            }
            RecordingSink sink;
            const auto read = import(changed, sink);
            QVERIFY(read || sink.articles.isEmpty() ||
                    read.error().code == ErrorCode::FileUnreadable);
        }
    }
};

QTEST_GUILESS_MAIN(TestDossierImporter)
#include "tst_dossierimporter.moc"
