// What is exported to a bibliographic format or a table, our own importers read as the same facts.
#include "filessource.h"
#include "bibteximporter.h"
#include "exportedtext.h"
#include "jsonimporter.h"
#include "librarybed.h"
#include "nameparts.h"
#include "randomkeeping.h"
#include "reference.h"
#include "risimporter.h"
#include "tableimporter.h"
#include "website.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Importer> importerFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Bibtex:
    case ExportFormat::Biblatex:
        return std::make_unique<BibtexImporter>();
    case ExportFormat::Ris:
        return std::make_unique<RisImporter>();
    case ExportFormat::CslJson:
        return std::make_unique<JsonImporter>();
    default:
        return std::make_unique<TableImporter>();
    }
}

bool isTable(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Tsv;
}

QString linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines += line.simplified();
    }
    return lines.join(u'\n');
}

// By their roles, as formats list them; a family name alone is a name.
QStringList personsIn(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons) {
        const QString whole = wholeName(person);
        names +=
            person.role + u": "_s +
            (whole.isEmpty() ? person.family.simplified() + u" | "_s + person.given.simplified()
                             : whole);
    }
    std::ranges::stable_sort(names, {},
                             [](const QString &name) { return name.section(u':', 0, 0); });
    return names;
}

QStringList factsOf(const Article &article, const QString &source, const QStringList &keywords)
{
    const QString where =
        source.isEmpty() && !article.url.contains("doi.org/"_L1) ? siteOf(article.url) : source;
    QStringList simple;
    for (const QString &keyword : keywords)
        simple += keyword.simplified();
    return {u"title "_s + article.title.simplified(),
            u"summary "_s + linesOf(article.summary),
            u"date "_s + article.date.toIso(),
            u"url "_s + article.url,
            u"doi "_s + article.doi,
            u"lang "_s + article.lang,
            u"source "_s + where,
            u"persons "_s + personsIn(article.persons).join(u"; "_s),
            u"keywords "_s + simple.join(u"; "_s)};
}

// The draft as an article that nobody worked on.
ArticleRecord recordOf(const ArticleDraft &draft)
{
    ArticleRecord record;
    Article &article = record.article;
    article.title = draft.title;
    article.summary = draft.summary;
    article.lang = draft.lang;
    article.date = draft.date;
    article.url = draft.url;
    article.doi = draft.doi;
    article.persons = draft.persons;
    article.sources = draft.source.isEmpty() ? QStringList() : QStringList{draft.source};
    for (const QString &name : draft.topics)
        article.topics += Topic{.name = name};
    article.fields = draft.fields;
    return record;
}

QStringList bibliographicFacts(const Reference &reference)
{
    QStringList facts{u"kind %1"_s.arg(int(reference.kind))};
    for (size_t i = 0; i < referenceFactCount; ++i)
        facts += u"%1: %2"_s.arg(i).arg(linesOf(reference.facts[i]).replace(u'–', u'-'));
    return facts;
}

// Random ones that are of every kind, in the words of every source.
QList<ArticleDraft> bibliographicDrafts(QRandomGenerator &random, int count)
{
    const QList<QJsonObject> sources{
        {{u"type"_s, u"article-journal"_s},
         {u"volume"_s, u"12"_s},
         {u"issue"_s, 3},
         {u"page"_s, u"12-18"_s},
         {u"ISSN"_s, u"1234-5678"_s},
         {u"journalAbbreviation"_s, u"J."_s}},
        {{u"type"_s, u"chapter"_s},
         {u"publisher"_s, u"Haymarket & Co"_s},
         {u"publisher-place"_s, u"São Paulo"_s},
         {u"ISBN"_s, u"978-1"_s},
         {u"custom"_s, 5}},
        {{u"TY"_s, u"RPRT"_s},
         {u"PB"_s, u"CEPAL"_s},
         {u"CY"_s, u"Santiago"_s},
         {u"M1"_s, u"7"_s},
         {u"C1"_s, u"one"_s},
         {u"N1"_s, u"seen"_s},
         {u"SP"_s, u"1"_s},
         {u"EP"_s, u"9"_s}},
        {{u"TY"_s, u"NEWS"_s}, {u"IS"_s, u"4 Suppl"_s}, {u"Y2"_s, u"2024/01/05/"_s}},
        {{u"entrytype"_s, u"book"_s},
         {u"edition"_s, u"2"_s},
         {u"series"_s, u"Comunas"_s},
         {u"number"_s, u"4"_s},
         {u"address"_s, u"Bogotá"_s}},
        {{u"entrytype"_s, u"article"_s},
         {u"number"_s, u"1"_s},
         {u"pages"_s, u"e12"_s},
         {u"urldate"_s, u"2023-12-01"_s}},
        {{u"itemType"_s, u"thesis"_s}, {u"publisher"_s, u"UBA"_s}, {u"genre"_s, u"Master's"_s}},
        {{u"itemType"_s, u"blogPost"_s}, {u"note"_s, u"of {use}"_s}}};
    QList<ArticleDraft> drafts = randomDrafts(random, count);
    for (ArticleDraft &draft : drafts) {
        if (random.bounded(3) == 0)
            continue;
        const QJsonObject fields = sources[random.bounded(int(sources.size()))];
        for (auto field = fields.begin(); field != fields.end(); ++field)
            draft.fields.insert(field.key(), *field);
        if (fields.contains("entrytype"_L1))
            draft.fields.insert(u"citekey"_s, u"key%1"_s.arg(random.generate()));
        draft.fields.remove(u"pages"_s); // the generator's number beside the source's
        if (fields.contains("pages"_L1))
            draft.fields.insert(u"pages"_s, fields.value("pages"_L1));
    }
    return drafts;
}

void addFormats()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<quint32>("seed");
    for (const auto &[format, name] : {std::pair{ExportFormat::Bibtex, "bibtex"},
                                       {ExportFormat::Biblatex, "biblatex"},
                                       {ExportFormat::Ris, "ris"},
                                       {ExportFormat::CslJson, "csl-json"},
                                       {ExportFormat::Csv, "csv"},
                                       {ExportFormat::Tsv, "tsv"}}) {
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("%s, seed %u", name, seed) << format << seed;
    }
}

QList<ArticleRecord> randomRecords(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    LibraryBed bed;
    bed.import(bibliographicDrafts(random, count));
    workOn(bed, random, count);
    QList<ArticleRecord> records = recordsOf(bed);
    for (ArticleRecord &record : records) // no reference names them, see thatItIsAFileIsNoJournal()
        record.article.sources.replaceInStrings(filesSource.toString(), u"Revista de Comunas"_s);
    return records;
}

} // namespace

class TestReferenceRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack_data() { addFormats(); }
    void everyFactComesBack();
    void thatItIsAFileIsNoJournal();
    void whatTheSourceSaidBeyondComesBack_data() { addFormats(); }
    void whatTheSourceSaidBeyondComesBack();
    void keysAreUniqueAndStayTheSame_data() { addFormats(); }
    void keysAreUniqueAndStayTheSame();
    void oneKeyOfTwoSourcesBecomesTwo();
    void notesStayOutWhereTheyShall_data() { addFormats(); }
    void notesStayOutWhereTheyShall();
};

void TestReferenceRoundTrip::everyFactComesBack()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const quint32, seed);
    const QList<ArticleRecord> records = randomRecords(seed, 60);
    const QByteArray text = exportedText(records, format);
    const QList<ArticleDraft> drafts = draftsOf(text, *importerFor(format));
    QCOMPARE(drafts.size(), records.size());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const Reference reference = referenceOf(records[i]);
        QStringList keywords = reference.keywords;
        if (isTable(format)) {
            keywords.clear();
            for (const Topic &topic : records[i].article.topics) {
                if (topic.provenance != Provenance::Rejected && !topic.suggested)
                    keywords += topic.name;
            }
        }
        const Article &article = records[i].article;
        const ArticleRecord read = recordOf(drafts[i]);
        QCOMPARE(factsOf(read.article, drafts[i].source, drafts[i].topics),
                 factsOf(article, article.sources.value(0), keywords));
        QStringList facts = bibliographicFacts(referenceOf(read));
        QStringList wanted = bibliographicFacts(reference);
        if (format == ExportFormat::Ris) { // all that has no tag is a note
            const QString note = facts.takeLast();
            QVERIFY(note.startsWith(wanted.takeLast()));
        }
        QCOMPARE(facts, wanted);
    }
}

void TestReferenceRoundTrip::thatItIsAFileIsNoJournal()
{
    ArticleRecord record;
    record.article.title = u"Looms"_s;
    record.article.sources = {filesSource.toString()};
    QCOMPARE(referenceOf(record).container, QString());
    record.article.sources = {filesSource.toString(), u"El Telar"_s};
    QCOMPARE(referenceOf(record).container, u"El Telar"_s);
}

void TestReferenceRoundTrip::whatTheSourceSaidBeyondComesBack()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const quint32, seed);
    const QList<ArticleRecord> records = randomRecords(seed, 40);
    const QList<ArticleDraft> drafts =
        draftsOf(exportedText(records, format), *importerFor(format));
    QCOMPARE(drafts.size(), records.size());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const QJsonObject rest = referenceOf(records[i]).rest;
        QStringList read;
        for (const QJsonValue &value : drafts[i].fields)
            read += textOfValue(value).simplified();
        const QString all = read.join(u'\n');
        for (const QJsonValue &value : rest) {
            const QString wanted = textOfValue(value).simplified();
            QVERIFY2(all.contains(wanted), qPrintable(u"%1 is not in:\n%2"_s.arg(wanted, all)));
        }
        const bool isExact = format == ExportFormat::CslJson || isTable(format);
        for (auto field = rest.begin(); isExact && field != rest.end(); ++field)
            QCOMPARE(drafts[i].fields.value(field.key()), *field);
    }
}

void TestReferenceRoundTrip::keysAreUniqueAndStayTheSame()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const quint32, seed);
    const QList<ArticleRecord> records = randomRecords(seed, 60);
    const auto keysOf = [&](const QList<ArticleRecord> &some) {
        QStringList keys;
        for (const ArticleDraft &draft : draftsOf(exportedText(some, format), *importerFor(format)))
            keys += referenceOf(recordOf(draft)).key;
        return keys;
    };
    const QStringList keys = keysOf(records);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), records.size());
    QList<ArticleRecord> others = records.sliced(records.size() / 2);
    std::ranges::reverse(others);
    QStringList wanted = keys.sliced(records.size() / 2);
    std::ranges::reverse(wanted);
    QCOMPARE(keysOf(others), wanted);
}

void TestReferenceRoundTrip::oneKeyOfTwoSourcesBecomesTwo()
{
    LibraryBed bed;
    ArticleDraft one = draftOf(u"One"_s);
    ArticleDraft two = draftOf(u"Two"_s);
    one.fields = two.fields = {{u"entrytype"_s, u"book"_s}, {u"citekey"_s, u"smith2020"_s}};
    bed.import({one, two});
    const QByteArray text = exportedText(recordsOf(bed), ExportFormat::Bibtex);
    QVERIFY(text.contains("@book{smith2020,"));
    QVERIFY(text.contains("@book{smith2020-"));
}

void TestReferenceRoundTrip::notesStayOutWhereTheyShall()
{
    QFETCH(const ExportFormat, format);
    LibraryBed bed;
    bed.import({draftOf(u"A title"_s)});
    must(bed.writer().saveNote(ArticleId{1}, u"Mine alone"_s));
    const QList<ArticleRecord> records = recordsOf(bed);
    QVERIFY(exportedText(records, format).contains("Mine alone"));
    QVERIFY(!exportedText(records, format, {.hasNotes = false}).contains("Mine alone"));
}

QTEST_GUILESS_MAIN(TestReferenceRoundTrip)
#include "tst_referenceroundtrip.moc"
