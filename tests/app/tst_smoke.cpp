// The whole program in a real window: started under Xvfb with the sample, seen, typed into, and
// closed.

#include "testpaths.h"

#include <QImage>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class TestSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theWindowOpensWithTheSampleAndCloses();

private:
    QByteArray runTool(const QString &program, const QStringList &arguments) const;
    QImage screenshot(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

void TestSmoke::initTestCase()
{
    for (const char *tool : {"Xvfb", "xdotool", "import"}) {
        if (QStandardPaths::findExecutable(QLatin1StringView(tool)).isEmpty())
            QSKIP("Xvfb, xdotool and imagemagick are needed; packaging/test installs them");
    }
    m_server.setProgram(QStringLiteral("Xvfb"));
    m_server.setArguments({"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"});
    m_server.start();
    QVERIFY(m_server.waitForReadyRead(10'000));
    m_environment.insert("DISPLAY", u':' + QString::fromLatin1(m_server.readLine().trimmed()));
    m_environment.insert("QT_QPA_PLATFORM", "xcb");
    m_environment.insert("XDG_DATA_HOME", m_folder.filePath("data"));
    m_environment.insert("XDG_CACHE_HOME", m_folder.filePath("cache"));
    m_environment.insert("XDG_CONFIG_HOME", m_folder.filePath("config"));
}

void TestSmoke::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QByteArray TestSmoke::runTool(const QString &program, const QStringList &arguments) const
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(program, arguments);
    return tool.waitForFinished(20'000) ? tool.readAllStandardOutput().trimmed() : QByteArray();
}

QImage TestSmoke::screenshot(const QString &name) const
{
    const QString file = QStringLiteral(ACERVO_BINARY_DIR "/") + name;
    runTool("import", {"-window", "root", file});
    return QImage(file);
}

void TestSmoke::theWindowOpensWithTheSampleAndCloses()
{
    QProcess program;
    program.setProcessEnvironment(m_environment);
    program.start(QStringLiteral(ACERVO_PROGRAM));
    QVERIFY(program.waitForStarted());

    // Text, marks and bars have many shades; an empty or broken window has few.
    const auto coloursOf = [](const QImage &image) {
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                colours += image.pixel(x, y);
        }
        return colours.size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(coloursOf(screenshot("window.png")) > 100, 40'000);
    QTest::qWait(1000);
    const QImage before = screenshot("window.png");

    // There is no window manager to give it the focus: a click does.
    runTool("xdotool", {"mousemove", "683", "384", "click", "1"});
    runTool("xdotool", {"key", "ctrl+l"});
    runTool("xdotool", {"type", "country:CU "});
    QTRY_VERIFY_WITH_TIMEOUT(screenshot("window-filtered.png") != before, 10'000);

    runTool("xdotool", {"key", "ctrl+q"});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    // Qt names what is wrong on stderr; a clean start has nothing to say.
    const QByteArray messages = program.readAllStandardError();
    QVERIFY2(messages.isEmpty(), messages.constData());
}

QTEST_GUILESS_MAIN(TestSmoke)
#include "tst_smoke.moc"
