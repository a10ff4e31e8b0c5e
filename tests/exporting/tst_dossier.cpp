#include "pdfreading.h"
#include "sampledossier.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCount = 40;

} // namespace

// Writes one dossier and reads it back with qpdf and poppler.
class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("qpdf and poppler-utils read the file back, and are not installed");
        m_file = m_folder.filePath(u"dossier.pdf"_s);
        const auto written = write(m_file);
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
        m_summary = *written;
        m_objects = std::make_unique<PdfObjects>(m_file);
        QVERIFY(m_objects->isValid());
    }

    void qpdfFindsNothingWrong()
    {
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, m_file}).has_value());
    }

    void theFileSaysWhatItIs()
    {
        const auto info = pdfInfo(m_file);
        QCOMPARE(info[u"Title"_s], sampleSetup().words.title);
        QCOMPARE(info[u"Author"_s], sampleSetup().options.author);
        QCOMPARE(info[u"Keywords"_s], u"Venezuela, communes"_s);
        QCOMPARE(info[u"Pages"_s], QString::number(m_summary.pages));
        QCOMPARE(info[u"Tagged"_s], u"yes"_s);
        QCOMPARE(info[u"JavaScript"_s], u"no"_s);
        QVERIFY(info[u"CreationDate"_s].contains(u"2024"_s));
        QVERIFY(info[u"Page size"_s].contains(u"A4"_s));
        QCOMPARE(m_objects->catalog()["/Lang"_L1].toString(), u"u:es"_s);
    }

    void theTextIsThereInOrder()
    {
        // Ligatures come out as their own characters, which compatibility takes apart again.
        const QString text = pdfText(m_file).normalized(QString::NormalizationForm_KC).simplified();
        qsizetype at = 0;
        const auto follows = [&](const QString &part) {
            const qsizetype found = text.indexOf(part, at);
            at = found < 0 ? at : found + part.size();
            return found >= 0;
        };
        QVERIFY(follows(sampleSetup().words.title));
        QVERIFY2(follows(sampleSetup().words.subtitle.constFirst()), qPrintable(text.first(300)));
        QVERIFY(follows(sampleSetup().words.dateLine));
        QVERIFY(follows(u"Índice"_s));
        for (int number = 1; number <= kCount; ++number) {
            QVERIFY2(follows(u"Begin%1."_s.arg(number)), qPrintable(QString::number(number)));
            QVERIFY2(follows(u"End%1."_s.arg(number)), qPrintable(QString::number(number)));
            QVERIFY(follows(u"example.org/%1?"_s.arg(number)));
            if (number % 4 == 0)
                QVERIFY(follows(u"A strong point, see."_s));
        }
    }

    void everyPageButTheCoverIsNumbered()
    {
        QVERIFY(!pdfText(m_file, 1).contains(u"Página"_s));
        for (int page = 2; page <= m_summary.pages; ++page) {
            const QString text = pdfText(m_file, page);
            QVERIFY(text.contains(u"Página %1 de %2"_s.arg(page).arg(m_summary.pages)));
            QVERIFY(text.contains(sampleSetup().words.title));
        }
    }

    void contentsNameThePageAndLinkToIt()
    {
        const auto anchors = m_objects->anchors();
        QCOMPARE(anchors[u"contents"_s], 2);
        int links = 0;
        for (const PdfLink &link : m_objects->links()) {
            if (!link.anchor.startsWith(u"article-"_s) || link.fromPage >= anchors[u"article-1"_s])
                continue;
            ++links;
            QCOMPARE(link.anchor, u"article-%1"_s.arg(links));
            const int page = anchors.value(link.anchor);
            QVERIFY(page > link.fromPage);
            QVERIFY(
                pdfText(m_file, page).simplified().contains(u"Article number %1 on"_s.arg(links)));
        }
        QCOMPARE(links, kCount);
        const QString text = pdfText(m_file, 2).simplified();
        for (int number = 1; number <= 5; ++number) {
            const int page = anchors[u"article-%1"_s.arg(number)];
            const QString line = u"Article number %1 on the self-management of factories %2"_s;
            QVERIFY2(text.contains(line.arg(number).arg(page)), qPrintable(text));
        }
    }

    void bookmarksAreYearsAndTheirArticles()
    {
        const auto bookmarks = m_objects->bookmarks();
        QStringList titles;
        for (const PdfBookmark &bookmark : bookmarks)
            titles.append(bookmark.title);
        QCOMPARE(titles, (QStringList{u"Índice"_s, u"2024"_s, u"2023"_s, u"2022"_s, u"Sin fecha"_s,
                                      u"Índice analítico"_s}));
        const auto anchors = m_objects->anchors();
        int number = 0;
        for (const PdfBookmark &year : bookmarks.mid(1, 4)) {
            QCOMPARE(year.below.size(), year.title == u"Sin fecha"_s ? 4 : 12);
            for (const PdfBookmark &article : year.below) {
                ++number;
                QVERIFY(article.title.startsWith(u"Article number %1 on"_s.arg(number)));
                QCOMPARE(article.page, anchors[u"article-%1"_s.arg(number)]);
            }
        }
        QCOMPARE(number, kCount);
        QStringList kinds;
        for (const PdfBookmark &kind : bookmarks.last().below)
            kinds.append(kind.title);
        QCOMPARE(kinds, (QStringList{u"Países"_s, u"Temas"_s, u"Etiquetas"_s, u"Autores"_s}));
    }

    void theIndexNamesTheArticlesOfEachTerm()
    {
        const auto anchors = m_objects->anchors();
        const int page = anchors[u"index"_s];
        QCOMPARE(page, m_summary.pages);
        const QString text = pdfText(m_file, page).simplified();
        QStringList pages;
        for (const int number : {10, 20, 30, 40})
            pages.append(QString::number(anchors[u"article-%1"_s.arg(number)]));
        // As a Spanish reader looks it up, before the V; all articles are of Venezuela, in a row.
        const QString avila = u"Países Ávila "_s + pages.join(u", "_s) + u" Venezuela "_s;
        QVERIFY2(text.contains(avila + QString::number(anchors[u"article-1"_s]) + u"–"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"Autores Pérez, Luz "_s));
        QStringList targets;
        for (const PdfLink &link : m_objects->links()) {
            if (link.fromPage == page && targets.size() < 4)
                targets.append(link.anchor);
        }
        QCOMPARE(targets,
                 (QStringList{u"article-10"_s, u"article-20"_s, u"article-30"_s, u"article-40"_s}));
    }

    void articlesLinkBackToContentsAndIndex()
    {
        const auto anchors = m_objects->anchors();
        QMap<QString, int> into; // by what the anchor is of
        for (const PdfLink &link : m_objects->links()) {
            if (link.anchor.isEmpty())
                continue;
            QVERIFY2(anchors.contains(link.anchor), qPrintable(link.anchor));
            ++into[link.anchor.section(u'-', 0, 0)];
        }
        QCOMPARE(into[u"entry"_s], kCount);
        QCOMPARE(into[u"index"_s], 3 * kCount + kCount / 10); // countries, topic, tag
        const QString entry = pdfText(m_file, anchors[u"entry-40"_s]);
        QVERIFY(entry.contains(u"Article number 40 on"_s));
    }

    void anIndexIsThereOnlyWhereItIsWanted()
    {
        DossierSetup plain = sampleSetup();
        plain.options.hasIndex = false;
        const QString file = m_folder.filePath(u"plain.pdf"_s);
        const auto written =
            writeDossier(file, plain, 20, [](qsizetype i) { return sampleArticle(i); });
        QVERIFY(written.has_value());
        QVERIFY(!pdfText(file).contains(u"Índice analítico"_s));
        for (const PdfLink &link : PdfObjects(file).links())
            QVERIFY(!link.anchor.startsWith(u"index"_s));
        QVERIFY(QFile::remove(file));
    }

    void sourcesAreLiveLinks()
    {
        QStringList addresses;
        for (const PdfLink &link : m_objects->links()) {
            if (!link.address.isEmpty())
                addresses.append(link.address);
        }
        for (int number = 1; number <= kCount; ++number) {
            const QString address = u"https://example.org/%1?q=%28a%29&b=%27c%27"_s.arg(number);
            QVERIFY2(addresses.contains(address), qPrintable(addresses.join(u'\n')));
            QCOMPARE(addresses.contains(u"https://notes.example/%1"_s.arg(number)),
                     number % 4 == 0);
        }
    }

    void theStructureReadsAsTheDocumentDoes()
    {
        const auto output = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, m_file});
        QVERIFY(output.has_value());
        const QString structure = QString::fromUtf8(*output);
        QCOMPARE(structure.count(u"  H1 (block)"_s), 1);
        QCOMPARE(structure.count(u"  H2 (block)"_s), 2 + kCount);
        QCOMPARE(structure.count(QRegularExpression(u"\\bTOCI\\b"_s)), kCount);
        QCOMPARE(structure.count(u"H3 (block)"_s), kCount / 4 + 4);
        QCOMPARE(structure.count(QRegularExpression(u"\\bLBody\\b"_s)), 2 * (kCount / 4));
        QCOMPARE(structure.count(QRegularExpression(u"\\bLbl\\b"_s)), 2 * (kCount / 4));
        QCOMPARE(structure.count(QRegularExpression(u"\\bCode\\b"_s)), kCount / 4);
        QCOMPARE(structure.count(QRegularExpression(u"\\bBlockQuote\\b"_s)), kCount / 4);
        QCOMPARE(structure.count(u"Link (inline)"_s), m_objects->links().size());
        QVERIFY(!structure.contains(u"Página"_s)); // header and footer are no content
        // Words stay apart, and parted ones whole, where a line ends.
        QVERIFY(structure.contains(u"what to make and for whom. The assembly met and decided"_s));
        QVERIFY(structure.contains(
            u"the self-management of factories %1"_s.arg(m_objects->anchors()[u"article-1"_s])));
        QVERIFY(structure.indexOf(u"Begin7."_s) < structure.indexOf(u"End7."_s));
    }

    void articlesOfAnotherLanguageSayWhich()
    {
        const QByteArray json = outputOf(u"qpdf"_s, {u"--json=2"_s, m_file}).value_or(QByteArray());
        QCOMPARE(json.count("\"/Lang\": \"u:en\""), kCount / 3);
        QCOMPARE(json.count("\"/Lang\""), kCount / 3 + 1);
    }

    void theFileSaysTheSameAsXmp()
    {
        const auto xmp = outputOf(u"pdfinfo"_s, {u"-meta"_s, m_file});
        QVERIFY(xmp.has_value());
        QXmlStreamReader reader(*xmp);
        QMap<QString, QString> facts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                reader.qualifiedName().startsWith(u"dc:"_s)) {
                const QString name = reader.qualifiedName().toString();
                facts[name] =
                    reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(facts[u"dc:title"_s], sampleSetup().words.title);
        QCOMPARE(facts[u"dc:creator"_s], sampleSetup().options.author);
        QCOMPARE(facts[u"dc:language"_s], u"es"_s);
    }

    void sameInputAndDateGiveTheSameBytes()
    {
        const QString other = m_folder.filePath(u"other.pdf"_s);
        QVERIFY(write(other).has_value());
        QFile a(m_file);
        QFile b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }

    void nothingElseIsLeftInTheFolder()
    {
        QCOMPARE(
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList{u"dossier.pdf"_s, u"other.pdf"_s}));
        QVERIFY(!(QFile(m_file).permissions() & QFile::ExeOther));
    }

    void aTableThatGoesOnHasItsHeadingsOnEveryPage()
    {
        const QString file = m_folder.filePath(u"table.pdf"_s);
        const auto written =
            writeDossier(file, sampleSetup(), 1, [](qsizetype) -> Result<DossierArticle> {
                DossierArticle article = sampleArticle(0);
                QString table = u"| Workplace | Members |\n|---|---|\n"_s;
                for (int row = 1; row <= 200; ++row)
                    table += u"| Row%1end | %1 |\n"_s.arg(row);
                article.notes = {table};
                return article;
            });
        QVERIFY(written.has_value());
        int pages = 0;
        for (int page = 1; page <= written->pages; ++page) {
            const QString text = pdfText(file, page);
            if (!text.contains(QRegularExpression(u"Row\\d+end"_s)))
                continue;
            ++pages;
            QVERIFY(text.indexOf(u"Workplace"_s) < text.indexOf(u"Row"_s));
            QCOMPARE(text.count(u"Workplace"_s), 1);
        }
        QVERIFY(pages >= 4);
        // In the structure they are there once, and so are all rows.
        const auto structure = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, file});
        QVERIFY(structure.has_value());
        QCOMPARE(structure->count("Workplace"), 1);
        QCOMPARE(QString::fromUtf8(*structure).count(QRegularExpression(u"Row\\d+end"_s)), 200);
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file}).has_value());
    }

    void letterPaperIsLetter()
    {
        DossierSetup letter = sampleSetup();
        letter.options.paper = PaperSize::Letter;
        const QString file = m_folder.filePath(u"letter.pdf"_s);
        QVERIFY(writeDossier(file, letter, 1, [](qsizetype i) {
                    return sampleArticle(i);
                }).has_value());
        QVERIFY(pdfInfo(file)[u"Page size"_s].contains(u"letter"_s));
    }

    void yearsThatComeTwiceAreNoHeadings()
    {
        const QString file = m_folder.filePath(u"mixed.pdf"_s);
        DossierSetup plain = sampleSetup();
        plain.options.hasIndex = false;
        const auto mixed = [](qsizetype i) -> Result<DossierArticle> {
            return sampleArticle(static_cast<int>(i) + 1, 2020 + static_cast<int>(i) % 2);
        };
        QVERIFY(writeDossier(file, plain, 4, mixed).has_value());
        const auto bookmarks = PdfObjects(file).bookmarks();
        QCOMPARE(bookmarks.size(), 5);
        QVERIFY(bookmarks[1].below.isEmpty());
    }

private:
    static Result<DossierSummary> write(const QString &file)
    {
        return writeDossier(file, sampleSetup(), kCount,
                            [](qsizetype i) { return sampleArticle(i); });
    }

    QTemporaryDir m_folder;
    QString m_file;
    DossierSummary m_summary;
    std::unique_ptr<PdfObjects> m_objects;
};

QTEST_GUILESS_MAIN(TestDossier)
#include "tst_dossier.moc"
