#include "pdfcheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;

namespace {

// A file of these objects; the first is the catalog.
QByteArray pdf(const QList<QByteArray> &objects)
{
    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + size + '\n' + table + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(file.size()) + "\n%%EOF\n";
}

QList<QByteArray> plainObjects()
{
    return {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [4 0 R] >>",
            "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://a.org) >> "
            ">>"};
}

QByteArray withCatalog(const QByteArray &entry)
{
    auto objects = plainObjects();
    objects[0].replace(">>", entry + " >>");
    return pdf(objects);
}

QByteArray withAction(const QByteArray &action)
{
    auto objects = plainObjects();
    objects[3].replace("<< /S /URI /URI (https://a.org) >>", action);
    return pdf(objects);
}

} // namespace

class TestPdfCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAHarmlessFilePasses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem"); // what the detail begins with; empty: it passes
        const auto row = [](const char *name, const QByteArray &bytes, const char *problem) {
            QTest::newRow(name) << bytes << QString::fromLatin1(problem);
        };
        row("plain", pdf(plainObjects()), "");
        row("mail", withAction("<< /S /URI /URI (mailto:a@b.org) >>"), "");
        row("go to", withAction("<< /S /GoTo /D [3 0 R /Fit] >>"), "");
        row("a structure of that name", withCatalog("/X << /S /P >>"), "");
        row("opens something", withCatalog("/OpenAction [3 0 R /Fit]"), "/OpenAction");
        row("additional actions", withCatalog("/AA << >>"), "/AA");
        row("script by name", withCatalog("/Names << /JavaScript << >> >>"), "/JavaScript");
        row("attachments", withCatalog("/Names << /EmbeddedFiles << >> >>"), "/EmbeddedFiles");
        row("form", withCatalog("/AcroForm << >>"), "/AcroForm");
        row("script", withAction("<< /S /JavaScript /JS (app.alert(1)) >>"), "/JS");
        row("launch", withAction("<< /S /Launch /F (sh) >>"), "/Launch");
        row("other file", withAction("<< /S /GoToR /F (a.pdf) >>"), "/GoToR");
        row("script as address", withAction("<< /S /URI /URI (javascript:alert(1)) >>"), "/URI");
        row("file as address", withAction("<< /S /URI /URI (file:///etc/passwd) >>"), "/URI");
        row("deep in an array", withCatalog("/X [[[[<< /S /Launch >>]]]]"), "/Launch");
        row("one page too few", pdf(plainObjects()).replace("/Count 1", "/Count 0"), "/Count");
    }

    void onlyAHarmlessFilePasses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const auto checked = checkPdf(written(bytes), {.pages = 1});
        QCOMPARE(checked.has_value(), problem.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().code, ErrorCode::FileUnreadable);
        QVERIFY2(checked.error().detail.startsWith(problem), qPrintable(checked.error().detail));
    }

    void attachmentsPassWhereTheyAreExpected()
    {
        const QByteArray bytes = withCatalog("/Names << /EmbeddedFiles << >> >>");
        QVERIFY(checkPdf(written(bytes), {.pages = 1, .hasAttachments = true}));
        QVERIFY(!checkPdf(written(pdf(plainObjects())), {.pages = 1, .hasAttachments = true}));
    }

    void aDamagedFileDoesNotPass()
    {
        const QByteArray whole = pdf(plainObjects());
        QVERIFY(!checkPdf(written({}), {.pages = 1}));
        QVERIFY(!checkPdf(written("hello"), {.pages = 1}));
        for (qsizetype size = 0; size < whole.size() - 8; size += 17)
            QVERIFY(!checkPdf(written(whole.first(size)), {.pages = 1}));
    }

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPdfCheck)
#include "tst_pdfcheck.moc"
