// One process for each library: a second start brings the first one's window to the front, and a
// script's changing command is done by the window.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartLeavesItToTheFirst();
    void changingCommandsAreDoneByTheWindow();
    void aNoteComesFromStdin();
    void pathsAreThoseOfTheScript();
    void whatIsWrongIsSaidToTheScript();
    void severalScriptsAtOnceAllGetTheirAnswer();
    void afterAKilledWindowCommandsWorkByThemselves();

private:
    QProcessEnvironment environment() const;
    Ran run(const QStringList &arguments, const QByteArray &input = {},
            const QString &folder = {}) const;
    Ran runOnLibrary(const QString &command, const QStringList &arguments,
                     const QByteArray &input = {}) const;
    qsizetype found(const QString &query) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_window;
    QString m_library;
};

void HandoverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->filePath(QStringLiteral("one.acervo"));
    QFile records(m_folder->filePath(QStringLiteral("r.jsonl")));
    QVERIFY(records.open(QIODevice::WriteOnly));
    records.write(
        "{\"title\":\"The commune\"}\n{\"title\":\"The bakery\"}\n{\"title\":\"The port\"}\n");
    records.close();
    QCOMPARE(runOnLibrary(QStringLiteral("import"), {records.fileName()}).code, 0);

    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(environment());
    m_window->start(QStringLiteral(ACERVO_PROGRAM), {m_library});
    QVERIFY(m_window->waitForStarted());
    const QString doors = m_folder->filePath(QStringLiteral("run/acervo/doors"));
    QTRY_COMPARE_WITH_TIMEOUT(QDir(doors).entryList(QDir::Files | QDir::System).size(), 1, 20'000);
}

void HandoverTest::cleanup()
{
    if (m_window) {
        m_window->kill();
        m_window->waitForFinished();
    }
    m_window.reset();
}

QProcessEnvironment HandoverTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *kind : {"DATA", "CACHE", "CONFIG"})
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1StringView(kind)),
                           m_folder->filePath(QString::fromLatin1(kind)));
    const QString runtime = m_folder->filePath(QStringLiteral("run"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

Ran HandoverTest::run(const QStringList &arguments, const QByteArray &input,
                      const QString &folder) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(ACERVO_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran HandoverTest::runOnLibrary(const QString &command, const QStringList &arguments,
                               const QByteArray &input) const
{
    return run(QStringList{command, "--library", m_library} + arguments, input);
}

qsizetype HandoverTest::found(const QString &query) const
{
    const QByteArray lines = runOnLibrary(QStringLiteral("search"), {query}).out;
    return lines.count('\n');
}

void HandoverTest::aSecondStartLeavesItToTheFirst()
{
    const Ran second = run({m_library});
    QCOMPARE(second.code, 0);
    QCOMPARE(second.err, QByteArray());
    QCOMPARE(m_window->state(), QProcess::Running);
}

void HandoverTest::changingCommandsAreDoneByTheWindow()
{
    const Ran tagged = runOnLibrary(QStringLiteral("tag"), {"commune OR bakery", "+read soon"});
    QCOMPARE(tagged.err, QByteArray());
    QCOMPARE(tagged.code, 0);
    QCOMPARE(tagged.out, QByteArray("2 articles\n"));
    QCOMPARE(found(QStringLiteral("tag:\"read soon\"")), 2);
    const Ran undone = runOnLibrary(QStringLiteral("undo"), {});
    QCOMPARE(undone.code, 0);
    QVERIFY2(undone.out.contains("read soon"), undone.out.constData());
    QCOMPARE(found(QStringLiteral("tag:\"read soon\"")), 0);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void HandoverTest::aNoteComesFromStdin()
{
    const QByteArray text = "# Señales\n\n- una\n";
    QCOMPARE(runOnLibrary(QStringLiteral("note"), {"--file", "-", "2"}, text).code, 0);
    QCOMPARE(runOnLibrary(QStringLiteral("note"), {"2"}).out, text);
}

void HandoverTest::pathsAreThoseOfTheScript()
{
    const QString folder = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QDir().mkpath(folder));
    QFile more(folder + QStringLiteral("/more.jsonl"));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("{\"title\":\"The mill\"}\n");
    more.close();
    const Ran imported =
        run({"import", "--json", "--library", m_library, "more.jsonl"}, {}, folder);
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.out.contains("\"added\":1"), imported.out.constData());
    QCOMPARE(found(QStringLiteral("mill")), 1);
}

void HandoverTest::whatIsWrongIsSaidToTheScript()
{
    const Ran none = runOnLibrary(QStringLiteral("import"), {"/nowhere/at all.ris"});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("/nowhere/at all.ris"), none.err.constData());
    QCOMPARE(runOnLibrary(QStringLiteral("tag"), {"commune"}).code, 2);
}

void HandoverTest::severalScriptsAtOnceAllGetTheirAnswer()
{
    std::vector<std::unique_ptr<QProcess>> scripts;
    for (int i = 0; i < 6; ++i) {
        scripts.push_back(std::make_unique<QProcess>());
        scripts.back()->setProcessEnvironment(environment());
        scripts.back()->start(QStringLiteral(ACERVO_PROGRAM),
                              {"tag", "--library", m_library, "", QStringLiteral("+t%1").arg(i)});
    }
    for (const auto &script : scripts) {
        QVERIFY(script->waitForFinished(60'000));
        QCOMPARE(script->readAllStandardError(), QByteArray());
        QCOMPARE(script->exitCode(), 0);
    }
    for (int i = 0; i < 6; ++i)
        QCOMPARE(found(QStringLiteral("tag:t%1").arg(i)), 3);
}

void HandoverTest::afterAKilledWindowCommandsWorkByThemselves()
{
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    const Ran tagged = runOnLibrary(QStringLiteral("tag"), {"port", "+after"});
    QCOMPARE(tagged.code, 0);
    QCOMPARE(found(QStringLiteral("tag:after")), 1);
    // What stdin says is still there for the program itself.
    const Ran noted =
        runOnLibrary(QStringLiteral("note"), {"1", "--file", "-"}, "What I think of it.\n");
    QCOMPARE(noted.code, 0);
    QCOMPARE(runOnLibrary(QStringLiteral("note"), {"1"}).out, QByteArray("What I think of it.\n"));
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
