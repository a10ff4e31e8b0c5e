// Free notes in searches, in what is handed on, and in what comes back of it.
#include "articlelink.h"
#include "exportjob.h"
#include "freenote.h"
#include "libraryfixture.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

ArticleId write(Library &library, const QString &text)
{
    const auto made = await(library.addFreeNote());
    const ArticleId note = (made->added + made->known).value(0);
    return await(library.saveNote(note, text)) ? note : ArticleId{};
}

qint64 countApart(Library &library, const QString &text)
{
    SearchRequest request{.query = parseQuery(text, &placeValueNames()).query, .today = testToday};
    request.freeNotes = FreeNotes::Apart;
    return qint64((*await(library.search(request)))->articles.size());
}

} // namespace

class TestLibraryFreeNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Two free notes that begin alike, and an article that is called so, too.
    void init()
    {
        m_one = std::make_unique<LibraryFixture>();
        m_library = m_one->open();
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(
            importAll(*m_library, {m_one->write(u"a.jsonl"_s, "{\"title\":\"Ideas\",\"date\":\"" +
                                                                  day.toUtf8() + "\"}\n")})
                .added,
            1);
        m_first = write(*m_library, u"# Ideas\n\nof warp"_s);
        m_second = write(*m_library, u"# Ideas\n\nof weft, as in [[ the ]] other"_s);
        QVERIFY(await(m_library->addTag({m_second}, u"loom"_s)));
        const auto articles = await(m_library->articles({m_first, m_second}));
        m_uuids = {articles->first().uuid, articles->last().uuid};
        m_link = u"to [it](%1)"_s.arg(articleAddress(m_uuids.last(), u"more"_s));
        QVERIFY(await(m_library->saveNote({m_second, u"more"_s}, u"more of it"_s)));
        QVERIFY(await(m_library->saveNote({m_first, u"again"_s}, m_link)));
    }

    void theyAreAmongTheArticlesOrApart()
    {
        QCOMPARE(countOf(*m_library, u""_s), 3);
        QCOMPARE(countOf(*m_library, u"is:free-note"_s), 2);
        QCOMPARE(countApart(*m_library, u""_s), 1);
        QCOMPARE(countApart(*m_library, u"tag:loom"_s), 0);
        QCOMPARE(countApart(*m_library, u"is:free-note tag:loom"_s), 1);
        QCOMPARE(countApart(*m_library, u"note:weft"_s), 1);
        QCOMPARE(countApart(*m_library, u"weft"_s), 1);
        QCOMPARE(countApart(*m_library, u"id:%1"_s.arg(number(m_first))), 1);
        QVERIFY(await(m_library->setTrashed({m_first}, true)));
        QCOMPARE(countApart(*m_library, u"is:trashed"_s), 1);
    }

    void whatStandsApartIsNoPartOfTheTotal()
    {
        SearchRequest request{.query = {}, .today = testToday};
        request.freeNotes = FreeNotes::Apart;
        request.facets = {Facet::State};
        const SearchResultPtr result = *await(m_library->search(request));
        QCOMPARE(result->total, 1);
        QCOMPARE(result->apart, 2);
        const auto state = std::ranges::find(result->facets.first().values, u"free-note"_s,
                                             &FacetValueCount::name);
        QVERIFY(state != result->facets.first().values.end());
        QCOMPARE(state->count, 2);
    }

    void theyComeBack_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("JSON Lines") << ExportFormat::JsonLines << u"out.jsonl"_s;
        QTest::newRow("folder") << ExportFormat::MarkdownNotes << u"notes"_s;
    }
    void theyComeBack()
    {
        QFETCH(const ExportFormat, format);
        QFETCH(const QString, name);
        const QString path = m_one->path(name);
        QVERIFY(isDone(m_library->exportArticles({.format = format,
                                                  .wording = m_wording,
                                                  .path = path,
                                                  .articles = allArticles(*m_library)})));
        const LibraryFixture two;
        const auto other = two.open();
        QCOMPARE(importAll(*other, {path}).added, 3);
        QCOMPARE(countOf(*other, u"is:free-note"_s), 2);
        QCOMPARE(countOf(*other, u"is:free-note title:ideas tag:loom note:weft"_s), 1);
        const auto targets = await(other->linkTargets(m_uuids));
        QVERIFY(targets->first().id != ArticleId{} && targets->last().id != ArticleId{});
        const auto notes = await(other->notes(targets->first().id));
        QCOMPARE(notes->size(), 2);
        QCOMPARE(notes->first().text, u"# Ideas\n\nof warp"_s);
        QCOMPARE(notes->last().name, u"again"_s);
        QCOMPARE(notes->last().text, m_link);
        QCOMPARE(*await(other->note({targets->last().id, u"more"_s})), u"more of it"_s);
        QCOMPARE(await(other->articles({targets->first().id}))->first().sources, QStringList());
        // Once more, also into the library that they are from, changes nothing.
        const ImportReport again = importAll(*other, {path});
        QCOMPARE(again.added, 0);
        QCOMPARE(await(other->notes(targets->first().id))->size(), 2);
        QCOMPARE(importAll(*m_library, {path}).added, 0);
        QCOMPARE(countOf(*m_library, u""_s), 3);
    }

    // Who keeps them out of her timeline does not leave them out of what is everything.
    void aWholeLibraryHasThemWhereverTheyStand()
    {
        const QString path = m_one->path(u"all.jsonl"_s);
        ExportRequest request{.format = ExportFormat::JsonLines, .path = path, .articles = {}};
        request.isWholeLibrary = true;
        QVERIFY(isDone(m_library->exportArticles(request)));
        const LibraryFixture two;
        QCOMPARE(importAll(*two.open(), {path}).added, 2);
    }

private:
    std::unique_ptr<LibraryFixture> m_one;
    std::unique_ptr<Library> m_library;
    ArticleId m_first{};
    ArticleId m_second{};
    QStringList m_uuids;
    QString m_link;
    ExportWording m_wording{.page = {.note = u"Note"_s, .index = u"Index"_s},
                            .dateInWords = [](const PartialDate &date) { return date.toIso(); },
                            .placeName = [](const QString &code) { return code; }};
};

QTEST_GUILESS_MAIN(TestLibraryFreeNotes)
#include "tst_libraryfreenotes.moc"
