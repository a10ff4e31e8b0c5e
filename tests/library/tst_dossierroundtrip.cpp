#include "dossierjob.h"
#include "exportjob.h"
#include "libraryfixture.h"

#include <QFile>
#include <QJsonDocument>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

DossierRequest request(Library &library, const QString &path, const DossierOptions &options)
{
    return {.path = path,
            .articles = allArticles(library),
            .options = options,
            .wording = {.title = u"Looms"_s, .language = u"en"_s, .page = u"%1 / %2"_s},
            .created = QDateTime::currentDateTimeUtc(),
            .dateInWords = [](const PartialDate &date) { return date.toIso(); },
            .placeName = [](const QString &code) { return code; }};
}

// All that is kept of each article, as JSON Lines have it.
QList<QJsonObject> kept(Library &library, const QString &path)
{
    QList<QJsonObject> objects;
    if (!isDone(library.exportArticles(
            {.format = ExportFormat::JsonLines, .path = path, .articles = allArticles(library)})))
        return objects;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return objects;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

} // namespace

// A library handed on as a dossier, and read in again.
class TestDossierRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_one = std::make_unique<LibraryFixture>();
        m_library = m_one->open();
        QByteArray lines;
        for (int i = 0; i < 450; ++i)
            lines += "{\"title\":\"Article " + QByteArray::number(i) +
                     "\",\"topics\":[\"Cuba\"],\"date\":\"2020-01-02\",\"body\":\"Text.\","
                     "\"lang\":\"es\",\"odd\":{\"n\":[1]}}\n";
        QCOMPARE(importAll(*m_library, {m_one->write(u"a.jsonl"_s, lines)}).added, 450);
        QVERIFY(await(m_library->addTag({ArticleId{3}, ArticleId{5}}, u"looms"_s)));
        QVERIFY(await(m_library->saveNote(ArticleId{3}, u"A *note*"_s)));
        QVERIFY(await(m_library->setStarred({ArticleId{3}}, true)));
    }

    void everyArticleComesBackAsItWas()
    {
        const QString pdf = m_one->path(u"out.pdf"_s);
        QVERIFY(isDone(m_library->exportDossier(request(*m_library, pdf, {}))));
        const LibraryFixture two;
        const auto other = two.open();
        QCOMPARE(importAll(*other, {pdf}).added, 450);
        auto before = kept(*m_library, m_one->path(u"before.jsonl"_s));
        const auto after = kept(*other, two.path(u"after.jsonl"_s));
        QCOMPARE(before.size(), 450);
        for (QJsonObject &object : before)
            object.remove("starred"); // is the person's own
        QCOMPARE(after.size(), before.size());
        for (const char *key : {"id", "title", "body", "date", "lang", "tags", "notes", "topics",
                                "countries", "fields"}) {
            for (qsizetype i = 0; i < after.size(); ++i)
                QCOMPARE(after[i].value(QLatin1StringView(key)),
                         before[i].value(QLatin1StringView(key)));
        }
        QVERIFY(!after[2].contains("starred"));
        QCOMPARE(importAll(*other, {pdf}).unchanged, 450);
    }

    void whatIsLeftOutIsNotInsideEither()
    {
        const QString pdf = m_one->path(u"out.pdf"_s);
        QVERIFY(isDone(m_library->exportDossier(
            request(*m_library, pdf, {.hasText = false, .hasNotes = false, .hasTags = false}))));
        const LibraryFixture two;
        const auto other = two.open();
        QCOMPARE(importAll(*other, {pdf}).added, 450);
        for (const QJsonObject &object : kept(*other, two.path(u"after.jsonl"_s))) {
            for (const char *key : {"body", "notes", "tags"})
                QVERIFY(!object.contains(QLatin1StringView(key)));
        }
    }

    void aDossierWithoutItsArticlesIsRefused()
    {
        const QString pdf = m_one->path(u"out.pdf"_s);
        QVERIFY(isDone(m_library->exportDossier(request(*m_library, pdf, {.hasData = false}))));
        const LibraryFixture two;
        const auto other = two.open();
        const ImportReport report = importAll(*other, {pdf});
        QCOMPARE(report.added, 0);
        QCOMPARE(report.failed.size(), 1);
        QCOMPARE(report.failed[0].code, ErrorCode::FormatUnknown);
    }

private:
    std::unique_ptr<LibraryFixture> m_one;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestDossierRoundTrip)
#include "tst_dossierroundtrip.moc"
