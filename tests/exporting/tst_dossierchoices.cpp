#include "pdfreading.h"
#include "sampledossier.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCount = 40;

QString articleName(int number) { return u"article-%1"_s.arg(number); }

QStringList titlesOf(const QList<PdfBookmark> &bookmarks)
{
    QStringList titles;
    for (const PdfBookmark &bookmark : bookmarks)
        titles.append(bookmark.title);
    return titles;
}

} // namespace

// Writes dossiers with one option after the other, and reads them back.
class TestDossierChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("qpdf and poppler-utils read the file back, and are not installed");
    }

    void articlesStandUnderTheirCountries()
    {
        const DossierSummary summary = write({.group = DossierGrouping::Country});
        const PdfObjects objects(file());
        const auto bookmarks = objects.bookmarks();
        QCOMPARE(titlesOf(bookmarks),
                 (QStringList{u"Índice"_s, u"Ávila"_s, u"Venezuela"_s, u"Índice analítico"_s}));
        QCOMPARE(bookmarks[1].below.size(), 4);
        QCOMPARE(bookmarks[2].below.size(), kCount); // each is listed in all its groups
        const auto anchors = objects.anchors();
        QCOMPARE(bookmarks[1].page, anchors[u"group-1"_s]);
        QCOMPARE(anchors[articleName(10)], anchors[u"group-1"_s]); // and stands in the first
        QVERIFY(anchors[articleName(40)] < anchors[articleName(1)]);
        const QString text = pdfText(file()).simplified();
        QCOMPARE(text.count(u"Begin10."_s), 1);
        QVERIFY(text.indexOf(u"Begin40."_s) < text.indexOf(u"Begin1."_s));
        QVERIFY(text.indexOf(u"Begin39."_s) > text.indexOf(u"Begin1."_s));
        const QString elsewhere = u"→%1"_s.arg(anchors[articleName(20)]);
        QVERIFY2(QString(text).remove(u' ').contains(elsewhere), qPrintable(text.left(3000)));
        QCOMPARE(summary.pages, objects.pageObjects().size());
    }

    void contentsGroupsAndArticlesLinkBothWays()
    {
        QVERIFY(write({.group = DossierGrouping::Country}).pages > 0);
        const PdfObjects objects(file());
        const auto anchors = objects.anchors();
        QMap<QString, int> links;
        for (const PdfLink &link : objects.links()) {
            if (link.anchor.isEmpty())
                continue;
            QVERIFY2(anchors.contains(link.anchor), qPrintable(link.anchor));
            if (!link.anchor.startsWith(u"article-"_s) || link.fromPage < anchors[u"group-1"_s])
                ++links[link.anchor];
        }
        for (int number = 1; number <= kCount; ++number) {
            QCOMPARE(links[articleName(number)], number % 10 == 0 ? 2 : 1);
            QCOMPARE(links[u"entry-%1"_s.arg(number)], 1);
        }
        for (const QString &name : {u"group-1"_s, u"group-2"_s, u"contents-group-1"_s})
            QCOMPARE(links[name], 1);
    }

    void theStructureHasOneMoreLevelWithGroups()
    {
        QVERIFY(write({.group = DossierGrouping::Country}).pages > 0);
        const auto output = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, file()});
        const QString structure = QString::fromUtf8(output.value_or(QByteArray()));
        QCOMPARE(structure.count(u"  H2 (block)"_s), 2 + 2); // contents, index, two countries
        QCOMPARE(structure.count(u"  H3 (block)"_s), kCount + 4);
        QCOMPARE(structure.count(QRegularExpression(u"\\bTOC\\b"_s)), 2);
        QCOMPARE(structure.count(QRegularExpression(u"\\bTOCI\\b"_s)), kCount + 4);
        QVERIFY(structure.indexOf(u"Venezuela"_s) > 0);
    }

    void eachArticleBeginsAPage()
    {
        write({.layout = DossierLayout::Page});
        const auto anchors = PdfObjects(file()).anchors();
        for (int number = 2; number <= kCount; ++number)
            QVERIFY(anchors[articleName(number)] > anchors[articleName(number - 1)]);
        write({.group = DossierGrouping::Country, .layout = DossierLayout::Page});
        const auto grouped = PdfObjects(file()).anchors();
        QCOMPARE(grouped[u"group-2"_s], grouped[articleName(1)]);
        QVERIFY(grouped[u"group-2"_s] > grouped[articleName(40)]);
    }

    void eachArticleIsALine()
    {
        const DossierSummary summary =
            write({.group = DossierGrouping::Country, .layout = DossierLayout::Line});
        QVERIFY(summary.pages < 7);
        const QString text = pdfText(file()).simplified();
        QVERIFY(!text.contains(u"Begin1."_s));
        QVERIFY2(text.contains(u"2024 Article number 1 on the self-management of"_s),
                 qPrintable(text.left(2000)));
        const PdfObjects objects(file());
        const auto anchors = objects.anchors();
        QStringList addresses;
        for (const PdfLink &link : objects.links()) {
            QVERIFY2(link.anchor.isEmpty() || anchors.contains(link.anchor),
                     qPrintable(link.anchor));
            if (!link.address.isEmpty())
                addresses.append(link.address);
        }
        QCOMPARE(addresses.size(), kCount + 4);
        QVERIFY(addresses.contains(u"https://example.org/7?q=%28a%29&b=%27c%27"_s));
        QCOMPARE(titlesOf(objects.bookmarks()),
                 (QStringList{u"Artículos"_s, u"Ávila"_s, u"Venezuela"_s, u"Índice analítico"_s}));
        const QString index = pdfText(file(), anchors[u"index"_s]).simplified();
        QVERIFY(index.contains(u"Ávila %1"_s.arg(anchors[articleName(10)])));
    }

    void whatIsLeftOutIsNotThere()
    {
        write({.hasDate = false, .hasNotes = false, .hasTags = false});
        const QString text = pdfText(file());
        QVERIFY(!text.contains(u"3 May 2024"_s));
        QVERIFY(!text.contains(u"strong"_s));
        QVERIFY(!text.contains(u"to read"_s));
        QVERIFY(!text.contains(u"Etiquetas"_s));
        QVERIFY(text.contains(u"End40."_s));
    }

    void highlightsStandBelowTheText()
    {
        const auto marked = [](qsizetype index) -> Result<DossierArticle> {
            DossierArticle article = sampleArticle(index);
            if (index == 1)
                article.highlights = {{.kept = {.anchor = {.quote = u"decided what to make"_s},
                                                .comment = u"As in Cuba?"_s}}};
            return article;
        };
        DossierSetup setup = sampleSetup();
        QVERIFY(writeDossier(file(), setup, 3, marked).has_value());
        const QString text = pdfText(file()).simplified();
        QVERIFY(text.contains(u"Subrayados “decided what to make” As in Cuba?"_s));
        setup.options.hasHighlights = false;
        QVERIFY(writeDossier(file(), setup, 3, marked).has_value());
        QVERIFY(!pdfText(file()).contains(u"As in Cuba"_s));
    }

    void summariesStandForTexts()
    {
        const auto withText = [](qsizetype index) -> Result<DossierArticle> {
            DossierArticle article = sampleArticle(index);
            article.article.body = u"Longwinded. "_s.repeated(200);
            if (index == 1)
                article.article.summary.clear();
            return article;
        };
        DossierSetup setup = sampleSetup();
        setup.options.hasText = false;
        QVERIFY(writeDossier(file(), setup, 2, withText).has_value());
        const QString text = pdfText(file());
        QVERIFY(text.contains(u"Begin1."_s));
        const qsizetype shown = text.count(u"Longwinded"_s); // of the article without a summary
        QVERIFY(shown > 20 && shown < 60);
    }

    void theCoverSaysWhatThePersonWrote()
    {
        DossierSetup setup = sampleSetup();
        setup.words.query = u"Venezuela · 2021"_s;
        setup.options = {.title = u"For the assembly"_s,
                         .author = u"Luz Pérez"_s,
                         .introduction = u"# Why\n\nBecause *we* asked.\n\n- one\n- two"_s};
        QVERIFY(writeDossier(file(), setup, 3, [](qsizetype i) {
                    return sampleArticle(i);
                }).has_value());
        const QString cover = pdfText(file(), 1).simplified();
        QVERIFY(cover.startsWith(u"For the assembly Venezuela · 2021"_s));
        QVERIFY2(cover.contains(u"Luz Pérez 3 May 2024"_s), qPrintable(cover));
        const QString introduction = pdfText(file(), 2).simplified();
        QVERIFY2(introduction.contains(u"Why Because we asked."_s), qPrintable(introduction));
        QVERIFY(pdfText(file(), 3).contains(u"Índice"_s));
        QCOMPARE(pdfInfo(file())[u"Title"_s], u"For the assembly"_s);
        const QByteArray json = outputOf(u"qpdf"_s, {u"--json=2"_s, file()}).value_or(QByteArray());
        QCOMPARE(json.count("\"/Lang\": \"u:en\""), 1); // of the third article
    }

    void theCoverShowsTheSpread()
    {
        write({});
        const QString cover = pdfText(file(), 1).simplified();
        QVERIFY2(cover.contains(u"Con el tiempo 12 2022 2024"_s), qPrintable(cover));
        for (const QString &word : {u"Países"_s, u"Venezuela"_s, u"Ávila"_s, u"Cooperatives"_s})
            QVERIFY2(cover.contains(word), qPrintable(cover));
        const QByteArray json = outputOf(u"qpdf"_s, {u"--json=2"_s, file()}).value_or(QByteArray());
        QVERIFY(
            json.contains(u"\"/Alt\": \"u:Con el tiempo: 2022 12, 2023 12, 2024 12\""_s.toUtf8()));
        QVERIFY(json.contains(
            u"\"/Alt\": \"u:Países: Venezuela 40, Ávila 4. Temas: Cooperatives 40\""_s.toUtf8()));
        QCOMPARE(json.count("\"/S\": \"/Figure\""), 2);
        write({.hasChart = false});
        QVERIFY(!pdfText(file(), 1).contains(u"Con el tiempo"_s));
    }

    void attachmentsTravelInside()
    {
        DossierSetup setup = sampleSetup();
        setup.attachments = {
            {.name = u"b.txt"_s, .mimeType = u"text/plain"_s, .description = u"Números"_s},
            {.name = u"a (1).jsonl"_s, .mimeType = u"application/jsonl"_s, .description = {}}};
        const auto supply = [](qsizetype index) -> Result<DossierArticle> {
            DossierArticle article = sampleArticle(index);
            article.attached = {QByteArray::number(index) + '\n', QByteArray(100'000, 'x') + '\n'};
            return article;
        };
        QVERIFY(writeDossier(file(), setup, 12, supply).has_value());
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file()}).has_value());
        const auto list = outputOf(u"pdfdetach"_s, {u"-list"_s, file()});
        QVERIFY(list.value_or(QByteArray()).startsWith("2 embedded files"));
        const auto extracted = [&](const QString &name) {
            return outputOf(u"qpdf"_s, {u"--show-attachment="_s + name, file()})
                .value_or(QByteArray());
        };
        QCOMPARE(extracted(u"b.txt"_s), "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n");
        QCOMPARE(extracted(u"a (1).jsonl"_s).size(), 12 * 100'001);
        QVERIFY(QFileInfo(file()).size() < 300'000);
        QVERIFY(PdfObjects(file()).anchors().contains(u"article-12"_s)); // names are still there
    }

    void everyChoiceGivesASoundFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        for (const QString &name : dossierOptionNames()) {
            for (const QString &value : dossierOptionValues(name))
                QTest::addRow("%s %s", qPrintable(name), qPrintable(value)) << name << value;
        }
    }
    void everyChoiceGivesASoundFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        DossierOptions options;
        QVERIFY(setDossierOption(options, name, value));
        const DossierSummary summary = write(options);
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file()}).has_value());
        QCOMPARE(pdfInfo(file())[u"Pages"_s], QString::number(summary.pages));
        QVERIFY(pdfText(file(), summary.pages).contains(u"Página %1 de %1"_s.arg(summary.pages)));
    }

private:
    QString file() const { return m_folder.filePath(u"dossier.pdf"_s); }

    DossierSummary write(const DossierOptions &options)
    {
        DossierSetup setup = sampleSetup();
        setup.options = options;
        const auto written =
            writeDossier(file(), setup, kCount, [](qsizetype i) { return sampleArticle(i); });
        return written.value_or(DossierSummary());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDossierChoices)
#include "tst_dossierchoices.moc"
