// Links between articles in what is handed on, and in what comes back of it.
#include "articlelink.h"
#include "dossierjob.h"
#include "exportjob.h"
#include "libraryfixture.h"
#include "pdfreading.h"

#include <QDir>
#include <QFile>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ArticleId titled(Library &library, const QString &title)
{
    for (const ArticleRow &row : *await(library.rows(allArticles(library)))) {
        if (row.title == title)
            return row.id;
    }
    return {};
}

QString addressOf(Library &library, const QString &title)
{
    return articleAddress(await(library.articles({titled(library, title)}))->first().uuid);
}

QStringList linkingTo(Library &library, const QString &title)
{
    QStringList titles;
    for (const NamedNote &note : *await(library.linkingTo(titled(library, title))))
        titles += note.articleTitle;
    titles.sort();
    return titles;
}

} // namespace

class TestLinkRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each links to the other, and the loom to what is gone.
    void init()
    {
        m_one = std::make_unique<LibraryFixture>();
        m_library = m_one->open();
        QCOMPARE(importAll(*m_library,
                           {m_one->write(u"a.jsonl"_s,
                                         "{\"title\":\"The loom, and more\",\"date\":\"2024\"}\n"
                                         "{\"title\":\"A mill\",\"date\":\"2023\"}\n"
                                         "{\"title\":\"Bread\",\"date\":\"2022\"}\n")})
                     .added,
                 3);
        m_loomNote = u"To [the mill](%1)\n\nand [gone](acervo-article:gone)."_s.arg(
            addressOf(*m_library, u"A mill"_s));
        QVERIFY(
            await(m_library->saveNote(titled(*m_library, u"The loom, and more"_s), m_loomNote)));
        m_millNote = u"Back to [it](%1)."_s.arg(addressOf(*m_library, u"The loom, and more"_s));
        QVERIFY(await(m_library->saveNote(titled(*m_library, u"A mill"_s), m_millNote)));
    }

    void jsonLinesBringThemIntoAnEmptyLibrary()
    {
        const QString path = m_one->path(u"out.jsonl"_s);
        QVERIFY(isDone(m_library->exportArticles({.format = ExportFormat::JsonLines,
                                                  .path = path,
                                                  .articles = allArticles(*m_library)})));
        comesBack(path);
    }

    void soDoesAFolderOfNotes()
    {
        const QString path = m_one->path(u"notes"_s);
        QVERIFY(isDone(m_library->exportArticles({.format = ExportFormat::MarkdownNotes,
                                                  .wording = m_wording,
                                                  .path = path,
                                                  .articles = allArticles(*m_library)})));
        QFile file(path + u"/The loom, and more.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString loom = QString::fromUtf8(file.readAll());
        QVERIFY2(loom.contains(u"[the mill](A%20mill.md)"_s), qPrintable(loom));
        QVERIFY(loom.contains(u"[gone](acervo-article:gone)"_s));
        QVERIFY(QFile::exists(path + u"/A mill.md"_s));
        comesBack(path);
    }

    void ofAFolderWithoutTheTargetTheyStayWhatTheyAre()
    {
        const QString path = m_one->path(u"notes"_s);
        QVERIFY(isDone(m_library->exportArticles({.format = ExportFormat::MarkdownNotes,
                                                  .wording = m_wording,
                                                  .path = path,
                                                  .articles = {titled(*m_library, u"A mill"_s)}})));
        QFile file(path + u"/A mill.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(m_millNote));
    }

    void inAPageTheyLeadToTheArticle()
    {
        const ArticleId loom = titled(*m_library, u"The loom, and more"_s);
        const ArticleId mill = titled(*m_library, u"A mill"_s);
        const auto page = [&](const QList<ArticleId> &articles) {
            const QString path = m_one->path(u"page.html"_s);
            if (!isDone(m_library->exportArticles({.format = ExportFormat::Html,
                                                   .wording = m_wording,
                                                   .path = path,
                                                   .articles = articles})))
                return QString();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString link = u"<a href=\"#a%1\">"_s;
        const QString both = page({loom, mill});
        QVERIFY(both.contains(link.arg(number(mill)) + u"the mill</a>"_s));
        QVERIFY(both.contains(link.arg(number(loom)) + u"it</a>"_s));
        QVERIFY(both.contains(u"<article id=\"a%1\""_s.arg(number(mill))));
        QVERIFY(!both.contains(u"acervo-article"_s));
        const QString alone = page({loom});
        QVERIFY(alone.contains(u"To the mill"_s));
        QVERIFY(!alone.contains(link.arg(number(mill))));
        QVERIFY(!alone.contains(u"acervo-article"_s));
    }

    void inADossierTheyLeadToTheArticle_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("anchors");
        QTest::newRow("both") << QStringList{u"Bread"_s, u"The loom, and more"_s, u"A mill"_s}
                              << QStringList{u"article-2"_s, u"article-3"_s};
        QTest::newRow("one alone") << QStringList{u"The loom, and more"_s} << QStringList{};
    }
    void inADossierTheyLeadToTheArticle()
    {
        QFETCH(const QStringList, titles);
        QFETCH(const QStringList, anchors);
        if (!canReadPdf())
            QSKIP("qpdf and poppler-utils read the file back, and are not installed");
        DossierRequest request{.path = m_one->path(u"out.pdf"_s),
                               .options = {.hasIndex = false},
                               .wording = {.title = u"Looms"_s, .language = u"en"_s},
                               .created = QDateTime::currentDateTimeUtc(),
                               .dateInWords = [](const PartialDate &date) { return date.toIso(); },
                               .placeName = [](const QString &code) { return code; }};
        for (const QString &title : titles)
            request.articles += titled(*m_library, title);
        QVERIFY(isDone(m_library->exportDossier(request)));
        const PdfObjects objects(request.path);
        const int begin = objects.anchors().value(u"article-1"_s);
        QStringList led;
        for (const PdfLink &link : objects.links()) {
            // The contents before the articles lead there, too.
            if (link.anchor.startsWith(u"article-"_s) && link.fromPage >= begin)
                led += link.anchor;
            QVERIFY(!link.address.contains(u"acervo"_s));
        }
        led.sort();
        QCOMPARE(led, anchors);
        const QString text = pdfText(request.path).simplified();
        QVERIFY(text.contains(u"To the mill"_s)); // its words, whether it leads there or not
        QVERIFY(text.contains(u"and gone."_s));
        QVERIFY(!text.contains(u"acervo-article"_s));
    }

private:
    void comesBack(const QString &path)
    {
        const LibraryFixture two;
        const auto other = two.open();
        QCOMPARE(importAll(*other, {path}).added, 3);
        QCOMPARE(*await(other->note(titled(*other, u"The loom, and more"_s))), m_loomNote);
        QCOMPARE(*await(other->note(titled(*other, u"A mill"_s))), m_millNote);
        QCOMPARE(linkingTo(*other, u"A mill"_s), QStringList{u"The loom, and more"_s});
        QCOMPARE(linkingTo(*other, u"The loom, and more"_s), QStringList{u"A mill"_s});
        QCOMPARE(linkingTo(*other, u"Bread"_s), QStringList{});
    }

    std::unique_ptr<LibraryFixture> m_one;
    std::unique_ptr<Library> m_library;
    QString m_loomNote;
    QString m_millNote;
    ExportWording m_wording{.page = {.note = u"Note"_s, .index = u"Index"_s},
                            .dateInWords = [](const PartialDate &date) { return date.toIso(); },
                            .placeName = [](const QString &code) { return code; }};
};

QTEST_GUILESS_MAIN(TestLinkRoundTrip)
#include "tst_linkroundtrip.moc"
