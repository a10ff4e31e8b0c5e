// The pages that are looked at and printed are those of the file.
#include "dossierpages.h"
#include "pageshades.h"
#include "pdfreading.h"
#include "sampledossier.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCount = 40;

// Two programs smooth letters a little differently.
constexpr int kTolerance = 16;

Result<DossierArticle> supply(qsizetype index) { return sampleArticle(index); }

} // namespace

class TestDossierPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreThoseOfTheFile_data();
    void pagesAreThoseOfTheFile();
    void aPageIsAsLargeAsItIsWanted();
    void aDrawingStandsAlone();
    void whatIsStoppedGivesNoPages();
    void anErrorOfTheSupplierIsHandedOn();
};

void TestDossierPages::pagesAreThoseOfTheFile_data()
{
    QTest::addColumn<QString>("options"); // names and values
    QTest::addColumn<QString>("introduction");
    QTest::newRow("usual") << u""_s << u""_s;
    QTest::newRow("introduction") << u""_s << u"## Why\n\n"_s + u"Words of it. "_s.repeated(900);
    QTest::newRow("groups") << u"group country"_s << u"Short."_s;
    QTest::newRow("pages") << u"group topic layout page theme modern paper letter"_s << u""_s;
    QTest::newRow("lines") << u"group tag layout line size large"_s << u""_s;
    QTest::newRow("without") << u"without index,notes,tags margins narrow size small"_s << u""_s;
}

void TestDossierPages::pagesAreThoseOfTheFile()
{
    if (!canReadPdf())
        QSKIP("qpdf and poppler-utils read the file back, and are not installed");
    QFETCH(QString, options);
    QFETCH(QString, introduction);
    DossierSetup setup = sampleSetup();
    setup.options.introduction = introduction;
    const QStringList words = options.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        QVERIFY(setDossierOption(setup.options, words[i], words[i + 1]));

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    const auto written = writeDossier(file, setup, kCount, supply);
    QVERIFY(written);
    const auto pages = DossierPages::make(setup, kCount, supply);
    QVERIFY(pages);
    QCOMPARE((*pages)->count(), written->pages);
    const QList<PageShades> expected = shadesOfFile(file);
    QCOMPARE(expected.size(), written->pages);
    int distinct = 0;
    for (int i = written->pages - 1; i >= 0; --i) { // in any order
        const auto picture = (*pages)->picture(i, 1);
        QVERIFY(picture);
        const PageShades shades = shadesOf(*picture, (*pages)->width(), (*pages)->height());
        QVERIFY2(shades.differenceTo(expected[i]) <= kTolerance,
                 qPrintable(u"page %1: %2"_s.arg(i + 1).arg(shades.differenceTo(expected[i]))));
        const PageShades &other = expected[(i + 1) % expected.size()];
        distinct += shades.differenceTo(other) > kTolerance ? 1 : 0;
    }
    QVERIFY(distinct > written->pages / 2); // so the comparison can fail
}

void TestDossierPages::aPageIsAsLargeAsItIsWanted()
{
    const auto pages = DossierPages::make(sampleSetup(), 3, supply);
    QVERIFY(pages);
    const auto small = (*pages)->picture(0, 0.5);
    const auto large = (*pages)->picture(0, 2);
    QVERIFY(small && large);
    QCOMPARE(small->width, 298);
    QCOMPARE(large->width, 1191);
    QCOMPARE(large->height, 1684);
    QCOMPARE(large->pixels.size(), 4 * 1191 * 1684);
    const auto huge = (*pages)->picture(1, 1e9);
    QVERIFY(huge);
    QCOMPARE(huge->width, DossierPages::kWidestPicture);
}

// How it looks is tested where it is printed.
void TestDossierPages::aDrawingStandsAlone()
{
    const auto pages = DossierPages::make(sampleSetup(), 6, supply);
    QVERIFY(pages);
    for (int i = 0; i < (*pages)->count(); ++i) {
        const auto drawing = (*pages)->drawing(i);
        QVERIFY(drawing);
        QXmlStreamReader reader(*drawing);
        qsizetype outlines = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QStringView name = reader.name();
            QVERIFY2(name != u"text" && name != u"script" && name != u"a",
                     qPrintable(name.toString()));
            outlines += name == u"path" ? 1 : 0;
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.name() == u"href")
                    QVERIFY(attribute.value().startsWith(u'#') ||
                            attribute.value().startsWith(u"data:image/png;"));
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(outlines > 10);
    }
}

void TestDossierPages::whatIsStoppedGivesNoPages()
{
    const auto pages =
        DossierPages::make(sampleSetup(), kCount, supply, {.isStopped = [] { return true; }});
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::Cancelled);
}

void TestDossierPages::anErrorOfTheSupplierIsHandedOn()
{
    const auto pages =
        DossierPages::make(sampleSetup(), kCount, [](qsizetype index) -> Result<DossierArticle> {
            if (index == 30)
                return std::unexpected(Error{.code = ErrorCode::ArticleNotFound});
            return sampleArticle(index);
        });
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::ArticleNotFound);
}

QTEST_GUILESS_MAIN(TestDossierPages)
#include "tst_dossierpages.moc"
