// Markdown to be read is all that articles are; a folder of notes is the same library again.
#include "examplepage.h"
#include "exporter.h"
#include "librarybed.h"
#include "markdown.h"
#include "markdownimporter.h"
#include "markdownnotes.h"
#include "randomkeeping.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QString oneText(const QList<ArticleRecord> &records, const ExportOptions &options = {})
{
    const auto exporter = newExporter(ExportFormat::Markdown, options, plainWording());
    QByteArray text;
    exporter->begin(text);
    for (const ArticleRecord &one : records)
        exporter->add(one, text);
    exporter->end(text);
    return QString::fromUtf8(text);
}

QList<MarkdownNotes::File> notesOf(const QList<ArticleRecord> &records)
{
    ExportWording wording = plainWording();
    wording.page.index = u"Index"_s;
    MarkdownNotes notes({}, wording);
    QList<MarkdownNotes::File> files;
    for (const ArticleRecord &one : records) {
        if (const auto file = notes.fileOf(one))
            files += *file;
    }
    files += notes.takeWaiting();
    files += notes.index();
    return files;
}

RecordingSink read(const QList<MarkdownNotes::File> &files)
{
    RecordingSink sink;
    for (const MarkdownNotes::File &file : files) {
        QBuffer buffer;
        buffer.setData(file.content);
        buffer.open(QIODevice::ReadOnly);
        must(MarkdownImporter().read(buffer, file.name, sink));
    }
    return sink;
}

QList<ArticleRecord> recordsIn(LibraryBed &bed)
{
    QList<ArticleId> ids;
    for (const ArticleFacts &facts : bed.facts())
        ids += facts.id;
    return must(bed.reader().records(ids));
}

// All of an article that its note tells of, as text.
QStringList tellingOf(const QList<ArticleRecord> &records)
{
    QStringList tellings;
    for (const ArticleRecord &record : records) {
        const Article &article = record.article;
        QStringList parts{article.uuid,
                          article.title,
                          article.summary,
                          article.body,
                          article.lang,
                          article.date.toIso(),
                          article.url,
                          article.doi,
                          article.sources.join(u','),
                          article.tags.join(u','),
                          QString::number(article.read),
                          QString::number(article.starred),
                          QString::number(article.trashed),
                          article.added.toString(Qt::ISODate),
                          QString::fromUtf8(QJsonDocument(article.fields).toJson())};
        for (const Person &person : article.persons)
            parts += person.family + u'/' + person.given + u'/' + person.name + u'/' + person.role;
        for (const NoteRecord &note : record.notes)
            parts += note.text + note.created.toString(Qt::ISODateWithMs) +
                     note.changed.toString(Qt::ISODateWithMs);
        for (const HighlightRecord &one : record.highlights)
            parts += one.anchor.quote + one.comment + QString::number(int(one.colour));
        for (const DecisionRecord &one : record.decisions)
            parts += one.value + QString::number(int(one.decision));
        tellings += (parts + record.statedPlaces + record.statedTopics).join(u'|');
    }
    tellings.sort();
    return tellings;
}

} // namespace

class TestMarkdownExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTextHoldsAll();
    void aNoteEndsWhereItEnds();
    void notesAreTheSameLibrary_data();
    void notesAreTheSameLibrary();
    void notesComeBackToTheLetter_data();
    void notesComeBackToTheLetter();
    void whatWasChangedInANoteIsTaken();
    void namesDifferAndCanBeLinkedTo();
    void theIndexLinksToAll();
};

void TestMarkdownExport::oneTextHoldsAll()
{
    ArticleRecord one =
        record(u"A *Factory*"_s, u"2024-01-01"_s, {u"VE"_s}, {u"Communes"_s}, {u"to read"_s});
    one.article.summary = u"What was decided."_s;
    one.article.body = u"First.\n\nSecond #1."_s;
    one.article.persons = {{.family = u"Paredes"_s, .given = u"Lucía"_s}};
    one.article.url = u"https://geo.coop/story"_s;
    one.notes = {{.text = u"- mine"_s}};
    one.highlights = {{.anchor = {.quote = u"Second #1."_s}, .comment = u"a *mark*"_s}};
    QCOMPARE(oneText({one, record(u"Undated"_s)}), u"# Dossier\n\n3 articles\n"
                                                   "\n## 2024\n\n### A \\*Factory\\*\n\n"
                                                   "on 2024-01-01 · Lucía Paredes\\\n"
                                                   "<https://geo.coop/story>\\\n"
                                                   "Countries: Land VE\\\nTopics: Communes\\\n"
                                                   "Tags: to read\n\nWhat was decided.\n\n"
                                                   "First.\n\nSecond \\#1.\n\n"
                                                   "**Highlights**\n\n> Second \\#1.\n\n"
                                                   "a \\*mark\\*\n\n\n"
                                                   "> **Note**\n>\n> - mine\n"
                                                   "\n## No date\n\n### Undated\n"_s);
    const QString without = oneText({one}, {.hasNotes = false});
    QVERIFY(!without.contains(u"mine") && !without.contains(u"mark"));
}

void TestMarkdownExport::aNoteEndsWhereItEnds()
{
    ArticleRecord open = record(u"One"_s, u"2024"_s);
    open.notes = {{.text = u"```\nnever closed"_s}};
    const Blocks blocks = markdownBlocks(oneText({open, record(u"Two"_s, u"2024"_s)}));
    QVERIFY(std::ranges::any_of(blocks, [](const Block &block) {
        return block.kind == BlockKind::Heading && block.runs.front().text == u"Two"_s;
    }));
}

void TestMarkdownExport::notesAreTheSameLibrary_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMarkdownExport::notesAreTheSameLibrary()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    LibraryBed one;
    one.import(randomDrafts(random, 40));
    workOn(one, random, 40);
    const QList<ArticleRecord> records = recordsIn(one);
    const RecordingSink sink = read(notesOf(records));
    QCOMPARE(sink.bad.size(), 1); // the index is no article
    QCOMPARE(sink.bad.first().code, ErrorCode::RecordEmpty);

    LibraryBed other;
    QCOMPARE(other.import(sink.articles).added, records.size());
    QCOMPARE(tellingOf(recordsIn(other)), tellingOf(records));
    const ImportBatch again = one.import(sink.articles);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
}

void TestMarkdownExport::notesComeBackToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"a", "a\n", "\na\n\n", "## Note\n\nb", "<!-- note lines=1 -->\n\n## Note\n\nx\n",
          "a\n<!-- text -->\n", "```\nopen", "---\nb: c\n---", "\r\n", "<!-- acervo {} -->", " "}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestMarkdownExport::notesComeBackToTheLetter()
{
    QFETCH(const QString, text);
    ArticleRecord one = record(text, u"2024"_s);
    one.article.summary = one.article.body = text;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
    one.notes = {{text, time, time}, {text, time, time}};
    QList<MarkdownNotes::File> files = notesOf({one});
    files.removeLast();
    const RecordingSink sink = read(files);
    QCOMPARE(sink.articles.size(), 1);
    const ArticleDraft &draft = sink.articles.first();
    QCOMPARE(draft.title, text);
    QCOMPARE(draft.summary, text);
    QCOMPARE(draft.body, text);
    QVERIFY(draft.stored);
    QCOMPARE(draft.stored->notes, one.notes);
}

void TestMarkdownExport::whatWasChangedInANoteIsTaken()
{
    ArticleRecord one = record(u"One"_s, u"2024"_s, {}, {u"Oil"_s}, {u"to read"_s, u"old"_s});
    one.article.persons = {{.family = u"Paredes"_s, .given = u"Lucía"_s}};
    one.notes = {{.text = u"Mine"_s}};
    QList<MarkdownNotes::File> files = notesOf({one});
    files.removeLast();
    QByteArray &content = files.first().content;
    content.replace("title: One", "title: Two");
    content.replace("  - old\n", "  - new\n");
    content.replace("  - Oil\n", "  - Land\n");
    content.replace("  - Lucía Paredes\n", "  - Lucía Paredes\n  - Ana Ruiz\n");
    content.replace("\nMine\n", "\nMine\n\nand more\n");
    const RecordingSink sink = read(files);
    QCOMPARE(sink.articles.size(), 1);
    const ArticleDraft &draft = sink.articles.first();
    QCOMPARE(draft.title, u"Two"_s);
    QCOMPARE(draft.persons.size(), 2);
    QCOMPARE(draft.persons[0].family, u"Paredes"_s);
    QCOMPARE(draft.persons[1].name, u"Ana Ruiz"_s);
    QCOMPARE(draft.stored->article.tags, QStringList({u"to read"_s, u"new"_s}));
    QCOMPARE(draft.stored->notes.first().text, u"Mine\n\nand more"_s);
    QCOMPARE(draft.stored->decisions.size(), 2);
    QCOMPARE(draft.stored->decisions[0].value, u"Land"_s);
    QCOMPARE(draft.stored->decisions[0].decision, Provenance::Added);
    QCOMPARE(draft.stored->decisions[1].decision, Provenance::Rejected);
}

void TestMarkdownExport::namesDifferAndCanBeLinkedTo()
{
    const QList<MarkdownNotes::File> files =
        notesOf({record(u"Index"_s), record(u"A [b] #c ^d|e"_s), record(u"index"_s),
                 record(u"../x"_s), record(u"CON"_s), record(QString(400, u'a'))});
    QSet<QString> names;
    for (const MarkdownNotes::File &file : files) {
        names += file.name.toLower();
        QVERIFY2(!file.name.contains(QRegularExpression(u"[\\[\\]#^|/\\\\]"_s)),
                 qPrintable(file.name));
        QVERIFY(file.name.endsWith(u".md"));
    }
    QCOMPARE(names.size(), files.size());
}

void TestMarkdownExport::theIndexLinksToAll()
{
    const QList<MarkdownNotes::File> files =
        notesOf({record(u"One"_s, u"2024-02"_s), record(u"Two"_s)});
    QCOMPARE(files.last().name, u"Index.md"_s);
    QCOMPARE(QString::fromUtf8(files.last().content),
             u"<!-- acervo index -->\n\n# Dossier\n\n3 articles\n\n## 2024\n\n"
             "- [[One]] · on 2024-02\n\n## No date\n\n- [[Two]]\n"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownExport)
#include "tst_markdownexport.moc"
