// Files of Markdown as programs write them, each as one article.
#include "formatdetection.h"
#include "markdownimporter.h"
#include "recordingsink.h"
#include "yamlobject.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

RecordingSink read(const QByteArray &file, const QString &path = u"note.md"_s)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    RecordingSink sink;
    if (!MarkdownImporter().read(buffer, path, sink))
        qFatal("not read");
    return sink;
}

// The facts on one line: title|date|authors|source|url|topics|lang|summary|body.
QString telling(const ArticleDraft &draft)
{
    QStringList authors;
    for (const Person &person : draft.persons)
        authors += person.shown();
    return QStringList{draft.title,  draft.date.toIso(), authors.join(u"; "_s),
                       draft.source, draft.url,          draft.topics.join(u"; "_s),
                       draft.lang,   draft.summary,      draft.body}
        .join(u'|');
}

} // namespace

class TestMarkdownImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsWriteThem_data();
    void programsWriteThem();
    void whatIsNotUnderstoodStays();
    void badFilesAreSaid_data();
    void badFilesAreSaid();
    void hostileYamlStaysSmall();
    void valuesOfYaml_data();
    void valuesOfYaml();
    void theyAreDetected_data();
    void theyAreDetected();
    void aFolderIsReadWhole();
};

void TestMarkdownImporter::programsWriteThem_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("article");
    const auto row = [](const char *name, const char *file, const char *path, const char *article) {
        QTest::newRow(name) << QByteArray(file) << QString::fromUtf8(path)
                            << QString::fromUtf8(article);
    };
    row("Obsidian's web clipper",
        "---\ntitle: \"A Factory: without Bosses\"\nsource: \"https://www.geo.coop/story\"\n"
        "author:\n  - \"[[Lucía Paredes]]\"\npublished: 2024-01-01\ncreated: 2024-05-02\n"
        "description: \"What they did.\"\ntags:\n  - \"clippings\"\n---\nThe **text**, see "
        "[[Communes|the communes]].\n",
        "A Factory.md",
        "A Factory: without Bosses|2024-01-01|Lucía Paredes|geo.coop|https://www.geo.coop/story|"
        "clippings||What they did.|The text, see the communes.");
    row("Jekyll",
        "---\nlayout: post\ntitle:  \"Welcome!\"\ndate:   2015-11-17 16:16:01 -0600\n"
        "categories: jekyll update\nauthor: Jane Doe\n---\n# Head\n\n- one\n- two\n\n"
        "{% highlight ruby %}\n",
        "2015-11-17-welcome.md",
        "Welcome!|2015-11-17|Jane Doe|||jekyll update|||Head\n\n- one\n- two");
    row("a post whose name says the rest", "---\nlayout: post\n---\nText.\n",
        "_posts/2019-03-04-the-commune-now.markdown", "the commune now|2019-03-04|||||||Text.");
    row("Hugo, TOML",
        "+++\ntitle = 'A Post'\ndate = 2021-03-04T10:00:00-05:00\ntags = ['land', 'housing']\n"
        "draft = false\n[params]\n  x = 1\n+++\n\n{{< figure src=\"a.png\" >}}\nText.\n",
        "post.md", "A Post|2021-03-04||||land; housing|||Text.");
    row("Hugo, a day of TOML", "+++\ntitle = \"B\"\ndate = 2021-03-04\n+++\n", "b.md",
        "B|2021-03-04|||||||");
    row("Hugo, a line of TOML that goes on with a letter beyond ASCII",
        "+++\ntitle = \"\"\"A \\\n   época da terra\"\"\" # título\n+++\n", "b.md",
        "A época da terra||||||||");
    row("Zettlr",
        "---\ntitle: \"Una nota\"\nauthor: [Ana Ruiz, Tomás Ibarra]\ndate: 2020-02\n"
        "keywords: [comunas, tierra]\nlang: es-ES\nabstract: |\n  Uno.\n\n  Dos.\n---\n\nCuerpo\n"
        "de la nota.\n",
        "20200201.md",
        "Una nota|2020-02|Ana Ruiz; Tomás Ibarra|||comunas; tierra|es|Uno.\n\nDos.|"
        "Cuerpo de la nota.");
    row("a note of Zotero's",
        "---\ncategory: literaturenote\ntags: [coops]\ncitekey: paredes2024\ndoi: 10.1000/182\n"
        "title: 'The Commune'\nauthors: ['Paredes, Lucía']\nyear: 2024\njournal: Past & Present\n"
        "---\n> [!abstract]\n> Words.\n",
        "@paredes2024.md",
        "The Commune|2024|Lucía Paredes|Past & Present||coops|||> [!abstract] Words.");
    row("pandoc",
        "---\ntitle: T\nauthor:\n- name: Jane Doe\n- name: Richard Roe\ndate: March 4, 2021\n...\n"
        "Text\n",
        "t.md", "T|2021-03-04|Jane Doe; Richard Roe||||||Text");
    row("no front matter", "# The Title\n\nFirst.\n\n1. a\n2. b\n", "x.md",
        "The Title||||||||First.\n\n1. a\n2. b");
    row("nothing but text", "Only text.\n", "My note.md", "My note||||||||Only text.");
    row("a rule is no front matter", "---\n\nText.\n", "x.md", "x||||||||Text.");
    row("the lines of Windows", "---\r\ntitle: A\r\n---\r\nText.\r\n", "x.md", "A||||||||Text.");
    row("an address that is only a part", "---\ntitle: A\npermalink: /a/b\n---\n", "x.md",
        "A||||||||");
    row("embedded and hidden", "---\ntitle: A\n---\n![[picture.png]] %% hidden %% seen\n", "x.md",
        "A||||||||seen");
    row("several dates, one of the text",
        "---\ntitle: A\ndate: 2020-01-02\nupdated: 2021-01-01\n---\n", "x.md",
        "A|2020-01-02|||||||");
}

void TestMarkdownImporter::programsWriteThem()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, path);
    QFETCH(const QString, article);
    const RecordingSink sink = read(file, path);
    QVERIFY(sink.bad.isEmpty());
    QCOMPARE(sink.articles.size(), 1);
    QCOMPARE(telling(sink.articles.first()), article);
}

void TestMarkdownImporter::whatIsNotUnderstoodStays()
{
    const RecordingSink sink =
        read("---\ntitle: A\ncitekey: x2024\nrating: 5\ndone: true\nnested: {a: [1, two]}\n---\n");
    QCOMPARE(sink.articles.first().fields,
             QJsonObject({{u"citekey"_s, u"x2024"_s},
                          {u"rating"_s, 5},
                          {u"done"_s, true},
                          {u"nested"_s, QJsonObject({{u"a"_s, QJsonArray({1, u"two"_s})}})}}));
}

void TestMarkdownImporter::badFilesAreSaid_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    QTest::newRow("YAML that is none") << QByteArray("---\ntitle: A\nb: [1\n---\nText\n")
                                       << ErrorCode::RecordMalformed << qint64(4);
    QTest::newRow("a list") << QByteArray("---\n- a\n---\nText\n") << ErrorCode::RecordMalformed
                            << qint64(2);
    QTest::newRow("TOML that is none")
        << QByteArray("+++\na = = 1\n+++\nText\n") << ErrorCode::RecordMalformed << qint64(2);
    QTest::newRow("a time of day that begins with no digit")
        << QByteArray("+++\na = 2023-05-01Tq0:00:15Z\n+++\nText\n") << ErrorCode::RecordMalformed
        << qint64(2);
    QTest::newRow("a letter of TOML outside of quotes")
        << QByteArray("+++\nt\xc3\xadtulo = 1\n+++\nText\n") << ErrorCode::RecordMalformed
        << qint64(2);
    QTest::newRow("quotes inside of what is no value")
        << QByteArray("+++\na =\0+'\xff\xff'\n+++\nText\n", 23) << ErrorCode::RecordMalformed
        << qint64(2);
    QTest::newRow("nothing at all") << QByteArray("\n \n") << ErrorCode::RecordEmpty << qint64(1);
}

void TestMarkdownImporter::badFilesAreSaid()
{
    QFETCH(const QByteArray, file);
    QFETCH(const ErrorCode, code);
    QFETCH(const qint64, line);
    const RecordingSink sink = read(file);
    QVERIFY(sink.articles.isEmpty());
    QCOMPARE(sink.bad.size(), 1);
    QCOMPARE(sink.bad.first().code, code);
    QCOMPARE(sink.bad.first().line, line);
    QCOMPARE(sink.bad.first().subject, u"note.md"_s);
}

void TestMarkdownImporter::hostileYamlStaysSmall()
{
    QByteArray laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c < 'k'; ++c)
        laughs += QByteArray(1, c) + ": &" + c + " [" +
                  (QByteArray("*") + char(c - 1) + ',').repeated(8) + "]\n";
    const auto object = yamlObject(laughs);
    QVERIFY(object);
    QCOMPARE(object->value(u"j"_s).toArray().first(), QJsonValue(QJsonValue::Null));
    QVERIFY(!yamlObject("a: " + QByteArray(10'000, '[')));
    QVERIFY(!yamlObject("a:\n" + QByteArray("  - 1\n").repeated(60'000)));
}

void TestMarkdownImporter::valuesOfYaml_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text") << QByteArray("a: b c") << QJsonValue(u"b c"_s);
    QTest::newRow("number") << QByteArray("a: 2024") << QJsonValue(2024);
    QTest::newRow("not a number") << QByteArray("a: '2024'") << QJsonValue(u"2024"_s);
    QTest::newRow("a name of digits") << QByteArray("a: 007") << QJsonValue(u"007"_s);
    QTest::newRow("truth") << QByteArray("a: True") << QJsonValue(true);
    QTest::newRow("nothing") << QByteArray("a:") << QJsonValue(QJsonValue::Null);
    QTest::newRow("date") << QByteArray("a: 2024-01-02") << QJsonValue(u"2024-01-02"_s);
    QTest::newRow("escapes") << QByteArray("a: \"\\u00f1\\n\"") << QJsonValue(u"ñ\n"_s);
    QTest::newRow("folded") << QByteArray("a: >\n  b\n  c\n") << QJsonValue(u"b c\n"_s);
    QTest::newRow("twice, the last") << QByteArray("a: 1\na: 2") << QJsonValue(2);
    QTest::newRow("a key that is a list") << QByteArray("? [x]\n: y\na: 1") << QJsonValue(1);
}

void TestMarkdownImporter::valuesOfYaml()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QJsonValue, value);
    const auto object = yamlObject(yaml);
    QVERIFY(object);
    QCOMPARE(object->value(u"a"_s), value);
}

void TestMarkdownImporter::theyAreDetected_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isMarkdown");
    QTest::newRow("by its front matter")
        << QByteArray("---\ntitle: A\n---\nText") << u"a.txt"_s << true;
    QTest::newRow("by its name") << QByteArray("Text") << u"a.MD"_s << true;
    QTest::newRow("TOML") << QByteArray("+++\ntitle = 'A'\n+++\n") << u"a"_s << true;
    QTest::newRow("a page of marks")
        << QByteArray("<!-- acervo index -->\n\n# All\n") << u"Index.md"_s << true;
    QTest::newRow("rules around text")
        << QByteArray("---\nHello there\n---\nText") << u"a.txt"_s << false;
    QTest::newRow("YAML without an end") << QByteArray("---\ntitle: A\n") << u"a.txt"_s << false;
}

void TestMarkdownImporter::theyAreDetected()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, path);
    QFETCH(const bool, isMarkdown);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const auto format = detectFormat(buffer, path);
    QCOMPARE(format && *format == ImportFormat::Markdown, isMarkdown);
}

void TestMarkdownImporter::aFolderIsReadWhole()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"below"_s));
    QVERIFY(QDir(folder.path()).mkpath(u".obsidian"_s));
    const std::pair<QString, QByteArray> files[] = {{u"b.md"_s, "---\ntitle: B\n---\n"},
                                                    {u"below/a.md"_s, "---\ntitle: A\n---\n"},
                                                    {u"bad.md"_s, "---\nx: [\n---\n"},
                                                    {u".obsidian/hidden.md"_s, "# Hidden"},
                                                    {u"picture.png"_s, "no"}};
    for (const auto &[name, content] : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    RecordingSink sink;
    QVERIFY(importFile(folder.path(), sink));
    QCOMPARE(sink.articles.size(), 2);
    QCOMPARE(sink.articles[0].title, u"B"_s);
    QCOMPARE(sink.articles[1].title, u"A"_s);
    QCOMPARE(sink.bad.size(), 1);
    QCOMPARE(sink.bad.first().subject, folder.filePath(u"bad.md"_s));

    // Notes are most of it: the table belongs to them.
    QFile table(folder.filePath(u"table.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("Title,Date\nC,2020\nD,2021\n");
    table.close();
    RecordingSink again;
    QVERIFY(importFile(folder.path(), again));
    QCOMPARE(again.articles.size(), 2);

    const QTemporaryDir empty;
    const auto nothing = importFile(empty.path(), sink);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::FormatUnknown);
}

QTEST_GUILESS_MAIN(TestMarkdownImporter)
#include "tst_markdownimporter.moc"
