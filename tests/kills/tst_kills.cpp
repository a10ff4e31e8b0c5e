// A person types notes, on articles and a free one, pastes, undoes and tags in the real window, and
// the process is killed in the midst of it. Twenty kills; ACERVO_KILLS of them in the long test.
#include "notetitle.h"
#include "typistlog.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;

namespace {

constexpr int articles = 4;
constexpr qint64 promise = 1000 + 250; // ms: a save at least every second, and on disk in 250 more

struct Ran
{
    int code = -1;
    QString out;
};

Ran run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(ACERVO_PROGRAM), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput())};
}

// The command line ends a note's last line where it has no end.
QString withoutLastEnd(const QString &note)
{
    return note.endsWith(u'\n') ? note.chopped(1) : note;
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

public:
    // Two hundred take longer than a test function may.
    TestKills() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private Q_SLOTS:
    void initTestCase();
    void noKillTakesMoreThanTheLastSecond();

private:
    TypistLog workAndBeKilled(int round);
    void checkNotes(const TypistLog &log);
    void checkTags(const TypistLog &log);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_library;
    QRandomGenerator m_random{20261};
    QMap<qint64, QString> m_notes; // by article: what stood there after the last kill
    QMap<qint64, QSet<QString>> m_tags;
    qint64 m_freeNote = 0;
    qint64 m_oldestLost = 0; // ms before the end
};

void TestKills::initTestCase()
{
    m_library = path(QStringLiteral("a.acervo"));
    qputenv("XDG_CACHE_HOME", path(QStringLiteral("cache")).toUtf8());
    QFile lines(path(QStringLiteral("a.jsonl")));
    QVERIFY(lines.open(QIODevice::WriteOnly));
    for (int i = 1; i <= articles; ++i)
        lines.write("{\"title\": \"Loom " + QByteArray::number(i) + "\"}\n");
    lines.close();
    QCOMPARE(run({"import", "--library", m_library, lines.fileName()}).code, 0);
    QFile note(path(QStringLiteral("free.md")));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("Free");
    note.close();
    const Ran made = run({"note", "--library", m_library, "--file", note.fileName(), "new"});
    m_freeNote = made.out.toLongLong();
    QVERIFY(m_freeNote > articles);
    m_notes[m_freeNote] = QStringLiteral("Free");
}

TypistLog TestKills::workAndBeKilled(int round)
{
    const QString log = path(QStringLiteral("log%1").arg(round));
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QStringLiteral(ACERVO_TYPIST),
                 {m_library, path(QStringLiteral("cache/acervo")), log, QString::number(round)});
    const auto hasBegun = [&log] { return QFileInfo(log).size() > 0; };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 60'000); }();
    QTest::qWait(300 + int(m_random.bounded(1300)));
    typist.kill(); // SIGKILL
    typist.waitForFinished();
    return TypistLog::read(log);
}

void TestKills::checkNotes(const TypistLog &log)
{
    for (const auto &[article, states] : log.notes.asKeyValueRange()) {
        const Ran note = run({"note", "--library", m_library, QString::number(article)});
        QCOMPARE(note.code, 0);
        const QString now = withoutLastEnd(note.out);
        // It reads as it did after one of the keys, or as before all of them: nothing of another
        // note is in it.
        qsizetype kept = states.size(); // of the keys
        while (kept > 0 && withoutLastEnd(states.at(kept - 1).text) != now)
            --kept;
        QVERIFY2(kept > 0 || now == m_notes.value(article), qPrintable(now));
        QVERIFY2(kept >= log.saved.value(article), "said to be saved, and lost");
        if (kept < states.size()) {
            const qint64 age = log.end - states.at(kept).at;
            m_oldestLost = std::max(m_oldestLost, age);
            QVERIFY2(age <= promise + log.longestStall, qPrintable(QString::number(age)));
        }
        m_notes[article] = now;
    }
}

void TestKills::checkTags(const TypistLog &log)
{
    const Ran found = run({"search", "--library", m_library, "--json", ""});
    QCOMPARE(found.code, 0);
    QMap<qint64, QSet<QString>> tags;
    for (const QString &line : found.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject article = QJsonDocument::fromJson(line.toUtf8()).object();
        const qint64 id = article[u"id"].toInteger();
        for (const QJsonValue tag : article[u"tags"].toArray())
            tags[id] += tag.toString();
        if (id == m_freeNote) // what it is called is of one save with its words
            QCOMPARE(article[u"title"].toString(), noteTitle(m_notes[id]));
    }
    for (const auto &[article, count] : log.tagCount.asKeyValueRange())
        QVERIFY(tags[article].size() >= count);
    for (const auto &[article, before] : m_tags.asKeyValueRange())
        QVERIFY(tags[article].contains(before));
    for (const TypistLog::TagWish &wish : log.tags) {
        if (!tags[wish.article].contains(wish.tag))
            QVERIFY(log.end - wish.at <= promise + log.longestStall);
    }
    m_tags = tags;
}

void TestKills::noKillTakesMoreThanTheLastSecond()
{
    qsizetype keys = 0;
    qsizetype tags = 0;
    for (int round = 1; round <= ACERVO_KILLS; ++round) {
        const TypistLog log = workAndBeKilled(round);
        QVERIFY(log.began);
        for (const auto &states : log.notes)
            keys += states.size();
        tags += log.tags.size();
        checkNotes(log);
        checkTags(log);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("after kill %1").arg(round)));
        const Ran check = run({"check", "--library", m_library});
        QVERIFY2(check.code == 0, qPrintable(check.out));
    }
    QVERIFY(keys > 200);
    QVERIFY(tags > 0);
    qInfo(
        "%d kills; %lld keys and %lld tags; the oldest key lost was typed %lld ms before the kill",
        ACERVO_KILLS, qint64(keys), qint64(tags), m_oldestLost);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
