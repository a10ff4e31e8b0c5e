// The command line from outside, as a script uses it.

#include "soiledcache.h"
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importSaysWhatItDid();
    void importedSeedsAreSearchedLineByLine();
    void aLineOfJsonHasAllKeys();
    void facetsAreCounted();
    void undoAndRedoAcrossProcesses();
    void logListsStepsNewestFirst();
    void exitCodesTellWhatHappened_data();
    void exitCodesTellWhatHappened();
    void aBadRecordIsPartlyDone();
    void charactersThatCantBeReadAreCounted();
    void aQueryMayBeginWithAMinus();
    void tagsGoOnAndOff();
    void aNoteIsReplacedAndShown();
    void articlesAreCitedInTheOrderOfTheirAuthors();
    void aFullDiskIsSaid();
    void notesAreAFolderThatImportsAgain();
    void aPdfIsWrittenWhole();
    void aPdfTakesOptions();
    void aPdfBringsItsArticlesBack();
    void anExportImportsAsTheSameLibrary();
    void aWholeLibraryIsSaidToBeWhole();
    void anIndexIsMadeAnewWhateverItLooksLike();
    void aBackupIsPutBack();
    void whatIsNoBackupChangesNothing();
    void theQueryLanguageIsExplained();
    void dataGoesToStdoutAndMessagesToStderr();

private:
    Ran run(const QStringList &arguments, const QByteArray &input = {},
            const QString &output = {}) const; // stdout goes to this file
    QString write(const QString &name, const QByteArray &content) const;
    void importSeeds() const;
    static QStringList seeds();

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define SKIP_WITHOUT_SEEDS                                                                         \
    if (seeds().isEmpty())                                                                         \
    QSKIP("the folder shared/data/seeds is not beside the checkout")

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

Ran TestCommandLine::run(const QStringList &arguments, const QByteArray &input,
                         const QString &output) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                       m_folder->filePath(QStringLiteral("cache")));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(ACERVO_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(60'000))
        return ran;
    ran.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

QString TestCommandLine::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QStringList TestCommandLine::seeds()
{
    const QDir folder(QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data/seeds"));
    QStringList files;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        files += folder.filePath(name);
    return files;
}

void TestCommandLine::importSeeds() const
{
    QCOMPARE(run(QStringList{QStringLiteral("import")} + seeds()).code, 0);
}

void TestCommandLine::importSaysWhatItDid()
{
    SKIP_WITHOUT_SEEDS;
    const QStringList arguments =
        QStringList{QStringLiteral("import"), QStringLiteral("--json")} + seeds();
    const Ran first = run(arguments);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.json().value("added").toInt(), 13);
    QCOMPARE(first.json().value("updated").toInt(), 0);
    QCOMPARE(first.json().value("unchanged").toInt(), 6);
    QVERIFY(first.json().value("failed").toArray().isEmpty());
    const Ran again = run(arguments);
    QCOMPARE(again.json().value("added").toInt(), 0);
    QCOMPARE(again.json().value("unchanged").toInt(), 19);
}

void TestCommandLine::importedSeedsAreSearchedLineByLine()
{
    SKIP_WITHOUT_SEEDS;
    importSeeds();
    const Ran cuba = run({QStringLiteral("search"), QStringLiteral("country:Cuba")});
    QCOMPARE(cuba.code, 0);
    QCOMPARE(cuba.out.count('\n'), 2);
    QVERIFY(cuba.out.startsWith("2023-03-20  Cuba's Farming Cooperatives\n"));
    QVERIFY(cuba.err.isEmpty());
}

void TestCommandLine::aLineOfJsonHasAllKeys()
{
    const QString file = write(
        QStringLiteral("a.jsonl"),
        R"({"title": "Looms", "date": "2023-02", "authors": ["Ana Gómez"], "url": "https://example.org/looms"})");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const QJsonObject article =
        run({QStringLiteral("search"), QStringLiteral("--json"), QString()}).json();
    QCOMPARE(article.keys().join(u' '),
             QStringLiteral("authors countries date datePrecision doi id lang notes read regions "
                            "source starred summary tags title topics url"));
    QCOMPARE(article.value("date").toString(), QStringLiteral("2023-02"));
    QCOMPARE(article.value("datePrecision").toString(), QStringLiteral("month"));
    QVERIFY(article.value("doi").isNull());
    QCOMPARE(article.value("source").toArray(), QJsonArray{QStringLiteral("example.org")});
    QCOMPARE(article.value("authors").toArray().at(0).toObject().value("family").toString(),
             QStringLiteral("Gómez"));
}

void TestCommandLine::facetsAreCounted()
{
    SKIP_WITHOUT_SEEDS;
    importSeeds();
    const QJsonObject facets =
        run({QStringLiteral("facets"), QStringLiteral("--json"), QString()}).json();
    QCOMPARE(facets.value("total").toInt(), 13);
    QMap<QString, int> countries;
    for (const QJsonValue &country : facets.value("countries").toArray())
        countries.insert(country["label"].toString(), country["count"].toInt());
    const QMap<QString, int> expected{{QStringLiteral("Venezuela"), 6},
                                      {QStringLiteral("Cuba"), 2},
                                      {QStringLiteral("Argentina"), 1},
                                      {QStringLiteral("Haiti"), 1},
                                      {QStringLiteral("Grenada"), 1}};
    QCOMPARE(countries, expected);
    for (const char *key :
         {"regions", "topics", "tags", "years", "sources", "languages", "authors", "states"})
        QVERIFY2(facets.contains(QLatin1StringView(key)), key);
}

void TestCommandLine::undoAndRedoAcrossProcesses()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    QCOMPARE(run({QStringLiteral("undo")}).code, 0);
    QVERIFY(run({QStringLiteral("search"), QString()}).out.isEmpty());
    QCOMPARE(run({QStringLiteral("undo")}).code, 1);
    QCOMPARE(run({QStringLiteral("redo")}).code, 0);
    QCOMPARE(run({QStringLiteral("search"), QString()}).out.count('\n'), 1);
    QCOMPARE(run({QStringLiteral("redo")}).code, 1);
}

void TestCommandLine::logListsStepsNewestFirst()
{
    const QString one = write(QStringLiteral("one.jsonl"), "{\"title\": \"Looms\"}\n");
    const QString two =
        write(QStringLiteral("two.jsonl"), "{\"title\": \"Mills\"}\n{\"title\": \"Kilns\"}\n");
    QCOMPARE(run({QStringLiteral("import"), one}).code, 0);
    QCOMPARE(run({QStringLiteral("import"), two}).code, 0);
    QCOMPARE(run({QStringLiteral("undo")}).code, 0);
    const QList<QByteArray> lines = run({QStringLiteral("log")}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains("2 articles") && lines[0].contains("undone"), lines[0].constData());
    QVERIFY2(lines[1].contains("1 article") && !lines[1].contains("undone"), lines[1].constData());
}

void TestCommandLine::exitCodesTellWhatHappened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, int code) {
        QTest::newRow(name) << arguments << code;
    };
    row("no such option", {"search", "--nonsense", "x"}, 2);
    row("option without its value", {"search", "--library"}, 2);
    row("import of nothing", {"import"}, 2);
    row("two queries", {"search", "one", "two"}, 2);
    row("a missing file", {"import", "/nowhere/at/all.txt"}, 1);
    row("a missing library", {"search", "--library", "/nowhere/at/all.acervo", "x"}, 1);
    row("help", {"help"}, 0);
}

void TestCommandLine::exitCodesTellWhatHappened()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    if (code != 0) {
        QVERIFY(ran.out.isEmpty() || ran.out.contains("0 articles") || ran.out.contains("Nothing"));
        QVERIFY(!ran.err.isEmpty());
    }
}

void TestCommandLine::aBadRecordIsPartlyDone()
{
    const QString file = write(QStringLiteral("a.jsonl"),
                               "{\"title\": \"Looms\"}\n{\"title\": \n{\"title\": \"Mills\"}\n");
    const Ran ran = run({QStringLiteral("import"), QStringLiteral("--json"), file});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.json().value("added").toInt(), 2);
    const QJsonObject failed = ran.json().value("failed").toArray().at(0).toObject();
    QCOMPARE(failed.value("line").toInt(), 2);
    QCOMPARE(failed.value("file").toString(), file);
    QVERIFY(!failed.value("reason").toString().isEmpty());
}

void TestCommandLine::charactersThatCantBeReadAreCounted()
{
    const QString file =
        write(QStringLiteral("a.jsonl"),
              "{\"title\": \"Caf\xc3\xa9 \xe6\x97 \xc3\xa0 Paris\"}\n{\"title\": \"Mills\"}\n");
    const Ran ran = run({QStringLiteral("import"), QStringLiteral("--json"), file});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json().value("added").toInt(), 2);
    const QJsonObject replaced = ran.json().value("replaced").toArray().at(0).toObject();
    QCOMPARE(replaced.value("file").toString(), file);
    QCOMPARE(replaced.value("characters").toInt(), 1);
    QVERIFY(ran.err.contains("1 character"));
}

void TestCommandLine::aQueryMayBeginWithAMinus()
{
    const QString file =
        write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n{\"title\": \"Mills\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const Ran ran = run({QStringLiteral("search"), QStringLiteral("-looms")});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("Mills") && !ran.out.contains("Looms"), ran.out.constData());
}

void TestCommandLine::tagsGoOnAndOff()
{
    const QString file =
        write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n{\"title\": \"Mills\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const Ran tagged = run({"tag", "looms", "+to read", "+draft"});
    QCOMPARE(tagged.code, 0);
    QCOMPARE(tagged.out, "1 article\n");
    QCOMPARE(run({"search", "tag:\"to read\""}).out.count('\n'), 1);
    QCOMPARE(run({"tag", "tag:draft", "-draft"}).code, 0);
    QVERIFY(run({"search", "tag:draft"}).out.isEmpty());
    QCOMPARE(run({"undo"}).code, 0);
    QCOMPARE(run({"search", "tag:draft"}).out.count('\n'), 1);
    QCOMPARE(run({"tag", "looms"}).code, 2);
}

void TestCommandLine::aNoteIsReplacedAndShown()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const QString note = write(QStringLiteral("note.md"), "# Weaving\nçà et là\n");
    const QString id =
        QString::number(run({"search", "--json", "looms"}).json().value("id").toInt());
    QCOMPARE(run({"note", id, "--file", note}).code, 0);
    QCOMPARE(run({"note", id}).out, "# Weaving\nçà et là\n");
    QCOMPARE(run({"search", "weaving has:note"}).out.count('\n'), 1);
    QCOMPARE(run({"note", "987654", "--file", note}).code, 1);
    QCOMPARE(run({"note", "loom"}).code, 2);
    // A second one, which is then changed.
    const QString more = write(QStringLiteral("more.md"), "More\n");
    QCOMPARE(run({"note", "--number", "3", "--file", more, id}).code, 2);
    QCOMPARE(run({"note", "--number", "2", "--file", more, id}).code, 0);
    QCOMPARE(run({"note", "--number", "2", id}).out, "More\n");
    QCOMPARE(run({"note", "--number", "1", id}).out, "# Weaving\nçà et là\n");
    QCOMPARE(run({"note", id}).out, "# Weaving\nçà et là\n\n---\n\nMore\n");
    QCOMPARE(run({"note", "--file", more, id}).code, 2); // which of the two?
    QCOMPARE(run({"note", "--number", "x", id}).code, 2);
    const QString again = write(QStringLiteral("again.md"), "Again\n");
    QCOMPARE(run({"note", "--number", "2", "--file", again, id}).code, 0);
    QCOMPARE(run({"note", "--number", "2", id}).out, "Again\n");
    QCOMPARE(run({"search", "again has:note"}).out.count('\n'), 1);
    // One that is on no article.
    const Ran made = run({"note", "--file", note, "new"});
    QCOMPARE(made.code, 0);
    QCOMPARE(run({"note", QString::fromUtf8(made.out).trimmed()}).out, "# Weaving\nçà et là\n");
    QVERIFY(run({"search", "is:free-note"}).out.endsWith("  Weaving\n"));
    QCOMPARE(run({"note", "new"}).code, 2);
}

void TestCommandLine::articlesAreCitedInTheOrderOfTheirAuthors()
{
    const QString file =
        write(QStringLiteral("two.jsonl"),
              "{\"title\":\"On looms\",\"date\":\"2021\",\"author\":\"Zoe Young\"}\n"
              "{\"title\":\"On mills\",\"date\":\"2022\",\"author\":\"Ada Abel\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const auto cite = [this](const char *style, const QString &query) {
        return run({QStringLiteral("export"), QStringLiteral("--to"), QLatin1StringView(style),
                    QStringLiteral("-o"), QStringLiteral("-"), query});
    };
    const Ran apa = cite("apa", QString());
    QCOMPARE(apa.code, 0);
    QCOMPARE(apa.out, "Abel, A. (2022). On mills.\nYoung, Z. (2021). On looms.\n");
    const Ran chicago = cite("chicago", QStringLiteral("looms"));
    QCOMPARE(chicago.out, "Young, Zoe. 2021. “On looms.”\n");
    QCOMPARE(cite("mla", QString()).code, 2);
}

void TestCommandLine::aFullDiskIsSaid()
{
    const QString file = write(QStringLiteral("one.jsonl"), "{\"title\":\"On looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const Ran ran = run({QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("jsonl"),
                         QStringLiteral("-o"), QStringLiteral("-"), QString()},
                        {}, QStringLiteral("/dev/full"));
    QCOMPARE(ran.code, 1);
}

void TestCommandLine::notesAreAFolderThatImportsAgain()
{
    const QString file = write(QStringLiteral("two.jsonl"),
                               "{\"title\":\"On looms\",\"date\":\"2021\",\"body\":\"Long.\"}\n"
                               "{\"title\":\"On mills\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const QString folder = m_folder->filePath(QStringLiteral("notes/"));
    const QStringList order{QStringLiteral("export"),
                            QStringLiteral("--to"),
                            QStringLiteral("markdown"),
                            QStringLiteral("-o"),
                            folder,
                            QString()};
    QCOMPARE(run(order).code, 0);
    QVERIFY(QFile::exists(folder + QStringLiteral("On looms.md")));
    QCOMPARE(run(order).code, 1); // it is there already
    const Ran again =
        run({QStringLiteral("import"), QStringLiteral("--library"),
             m_folder->filePath(QStringLiteral("other.acervo")), QStringLiteral("--json"), folder});
    QCOMPARE(again.json().value(QStringLiteral("added")).toInt(), 2);
}

void TestCommandLine::aPdfIsWrittenWhole()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const QString pdf = m_folder->filePath(QStringLiteral("out.pdf"));
    QCOMPARE(run({"export", "--to", "pdf", "-o", pdf, "looms"}).code, 0);
    QFile written(pdf);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    const QString nowhere = m_folder->filePath(QStringLiteral("no/such/folder/out.pdf"));
    QCOMPARE(run({"export", "--to", "pdf", "-o", nowhere, "looms"}).code, 1);
    QCOMPARE(run({"export", "--to", "docx", "-o", pdf, "looms"}).code, 2);
}

void TestCommandLine::aPdfTakesOptions()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const QString introduction = write(QStringLiteral("why.md"), "# Why\n");
    const QString pdf = m_folder->filePath(QStringLiteral("out.pdf"));
    const auto exported = [&](const QStringList &options) {
        return run(QStringList{"export"} + options + QStringList{"-o", pdf, "looms"});
    };
    QCOMPARE(exported({"--to", "pdf", "--group", "country", "--layout=line", "--without",
                       "notes,index", "--title", "Weaving", "--introduction", introduction})
                 .code,
             0);
    QFile written(pdf);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(
        written.readAll().contains("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Weaving"));
    const Ran wrong = exported({"--to", "pdf", "--group", "colour"});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains("year|country"));
    QCOMPARE(exported({"--to", "pdf", "--introduction", "/no/such/file"}).code, 2);
    QCOMPARE(exported({"--to", "jsonl", "--group", "year"}).code, 2);
    QVERIFY(run({"help", "dossier"}).out.contains("--without"));
}

void TestCommandLine::aPdfBringsItsArticlesBack()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\", \"odd\": 7}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    QCOMPARE(run({"tag", "looms", "+cloth"}).code, 0);
    const QString pdf = m_folder->filePath(QStringLiteral("out.pdf"));
    QCOMPARE(run({"export", "--to", "pdf", "-o", pdf, "looms"}).code, 0);
    const QString other = QStringLiteral("--library=") + m_folder->filePath("other.acervo");
    QCOMPARE(run({"import", other, pdf}).code, 0);
    QCOMPARE(run({"search", other, "tag:cloth"}).out.count('\n'), 1);
    QCOMPARE(run({"export", "--to", "pdf", "--without", "data", "-o", pdf, "looms"}).code, 0);
    const Ran refused = run({"import", other, pdf});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("without articles inside"));
}

void TestCommandLine::anExportImportsAsTheSameLibrary()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\", \"odd\": 7}\n"
                                                          "{\"title\": \"Kilns\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    QCOMPARE(run({"tag", "looms", "+cloth"}).code, 0);
    const QString lines = m_folder->filePath(QStringLiteral("out.jsonl"));
    const Ran written = run({"export", "--to", "jsonl", "-o", lines, ""});
    QCOMPARE(written.code, 0);
    QVERIFY(written.out.isEmpty());
    const Ran printed = run({"export", "--to", "jsonl", "-o", "-", "tag:cloth"});
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.json().value("title").toString(), QStringLiteral("Looms"));
    QCOMPARE(printed.json().value("fields").toObject().value("odd").toInt(), 7);
    QVERIFY(printed.err.isEmpty());

    const QString other = QStringLiteral("--library=") + m_folder->filePath("other.acervo");
    QCOMPARE(run({"import", other, lines}).code, 0);
    QCOMPARE(run({"export", other, "--to", "jsonl", "-o", "-", "tag:cloth"}).out, printed.out);
    QCOMPARE(run({"export", "--to", "pdf", "-o", "-", "looms"}).code, 2);
}

void TestCommandLine::aWholeLibraryIsSaidToBeWhole()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    QCOMPARE(run({"check"}).code, 0);
}

void TestCommandLine::anIndexIsMadeAnewWhateverItLooksLike()
{
    QByteArray lines;
    for (int i = 0; i < 300; ++i)
        lines += "{\"title\": \"Loom " + QByteArray::number(i * 7919) + "\"}\n";
    QCOMPARE(run({QStringLiteral("import"), write(QStringLiteral("a.jsonl"), lines)}).code, 0);
    const auto looms = [this] { return run({"search", "loom"}).out.count('\n'); };
    QCOMPARE(looms(), 300);

    QDirIterator caches(m_folder->filePath(QStringLiteral("cache")), {QStringLiteral("*.cache")},
                        QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(caches.hasNext());
    const QString cache = caches.next();
    const QByteArray garbage = acervo::soiled(cache);
    QVERIFY(!garbage.isEmpty());
    QCOMPARE(looms(), 300);
    QVERIFY(acervo::isIn(cache, garbage)); // what looks sound is kept

    const Ran rebuilt = run({QStringLiteral("rebuild-index")});
    QCOMPARE(rebuilt.code, 0);
    QCOMPARE(looms(), 300);
    QVERIFY(!acervo::isIn(cache, garbage));
}

void TestCommandLine::aBackupIsPutBack()
{
    const QString one = write(QStringLiteral("one.jsonl"), R"({"title": "Looms"})"
                                                           "\n");
    QCOMPARE(run({"import", one}).code, 0);
    const Ran backup = run({"backup"});
    QCOMPARE(backup.code, 0);
    const QString path = QString::fromUtf8(backup.out).trimmed();
    QVERIFY2(QFileInfo::exists(path), backup.out.constData());
    QCOMPARE(run({"tag", "", "+later"}).code, 0);
    const Ran restored = run({"restore", path});
    QCOMPARE(restored.code, 0);
    QCOMPARE(run({"search", "tag:later"}).out, "");
    QCOMPARE(run({"search", ""}).out.count('\n'), 1);
    // What was there is not lost.
    const QString aside =
        QString::fromUtf8(restored.err).section(QStringLiteral(" as "), 1).trimmed();
    QCOMPARE(run({"search", "--library", aside, "tag:later"}).out.count('\n'), 1);
    // Also to where nothing is.
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.acervo"));
    QCOMPARE(run({"restore", "--library", fresh, path}).code, 0);
    QCOMPARE(run({"search", "--library", fresh, ""}).out.count('\n'), 1);
}

void TestCommandLine::whatIsNoBackupChangesNothing()
{
    const QString one = write(QStringLiteral("one.jsonl"), R"({"title": "Looms"})"
                                                           "\n");
    QCOMPARE(run({"import", one}).code, 0);
    QCOMPARE(run({"restore", one}).code, 1);
    QCOMPARE(run({"restore", m_folder->filePath("none.acervo")}).code, 1);
    QCOMPARE(run({"restore"}).code, 2);
    QCOMPARE(run({"search", ""}).out.count('\n'), 1);
    const QDir folder(m_folder->filePath(QStringLiteral("data/acervo")));
    QVERIFY(folder.entryList({"*restor*"}).isEmpty());
}

void TestCommandLine::theQueryLanguageIsExplained()
{
    const Ran ran = run({QStringLiteral("help"), QStringLiteral("query")});
    QCOMPARE(ran.code, 0);
    for (const char *word : {"country:", "topic:", "date:", "OR", "\""})
        QVERIFY2(ran.out.contains(word), word);
}

void TestCommandLine::dataGoesToStdoutAndMessagesToStderr()
{
    const QString file = write(QStringLiteral("a.jsonl"), "{\"title\": \"Looms\"}\n");
    QCOMPARE(run({QStringLiteral("import"), file}).code, 0);
    const Ran ran = run({QStringLiteral("search"), QStringLiteral("contry:Cuba")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("contry"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
