// acervo detect --json from outside: an answer for each line, in order, as soon as it is asked.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

constexpr int patience = 60'000;

void start(QProcess &process, const QStringList &arguments = {QStringLiteral("--json")})
{
    process.start(QStringLiteral(ACERVO_PROGRAM), QStringList(QStringLiteral("detect")) + arguments);
}

struct Ran
{
    int code = -1;
    QList<QJsonObject> answers;
};

Ran answersTo(const QByteArray &input)
{
    QProcess process;
    start(process);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return ran;
    ran.code = process.exitCode();
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            ran.answers.append(QJsonDocument::fromJson(line).object());
    }
    return ran;
}

QJsonObject first(const QJsonObject &answer, const char *kind)
{
    return answer[QLatin1StringView(kind)].toArray().first().toObject();
}

bool isWhole(const QJsonObject &answer)
{
    return answer.contains("lang") && answer["countries"].isArray() &&
           answer["regions"].isArray() && answer["topics"].isArray();
}

} // namespace

class DetectCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsReadForItsPlacesAndTopics()
    {
        const Ran ran = answersTo(
            "{\"title\":\"Venezuela's communes\",\"summary\":\"\",\"lang\":\"en\"}\n"
            "{\"title\":\"Women\",\"summary\":\"\xF0\x9F\x8C\x8D" " Credit unions in West Africa\"}\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.answers.size(), 2);
        QCOMPARE(ran.answers[0]["lang"].toString(), QStringLiteral("en"));
        const QJsonObject country = first(ran.answers[0], "countries");
        QCOMPARE(country["value"].toString(), QStringLiteral("VE"));
        QVERIFY(!country["suggested"].toBool(true));
        QVERIFY(country["confidence"].toDouble() > 0.5);
        QCOMPARE(first(country, "evidence"),
                 (QJsonObject{{"field", "title"}, {"start", 0}, {"end", 9}}));
        // Code points, not UTF-16 units or bytes.
        const QJsonObject region = first(ran.answers[1], "regions");
        QCOMPARE(region["value"].toString(), QStringLiteral("011"));
        QCOMPARE(first(region, "evidence"),
                 (QJsonObject{{"field", "summary"}, {"start", 18}, {"end", 29}}));
        const QJsonObject topic = first(ran.answers[1], "topics");
        QCOMPARE(topic["value"].toString(), QStringLiteral("Credit unions"));
        QCOMPARE(first(topic, "evidence"),
                 (QJsonObject{{"field", "summary"}, {"start", 2}, {"end", 14}}));
    }

    void aLineWithoutATextIsAnsweredInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("bad");

        QTest::newRow("not JSON") << QByteArray("no json") << true;
        QTest::newRow("cut") << QByteArray("{\"title\":\"Cu") << true;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("white space") << QByteArray("  \t") << true;
        QTest::newRow("a list") << QByteArray("[{\"title\":\"Cuba\"}]") << true;
        QTest::newRow("a number") << QByteArray("17") << true;
        QTest::newRow("nothing in it") << QByteArray("{}") << true;
        QTest::newRow("neither is a text") << QByteArray("{\"title\":1,\"summary\":null}") << true;
        QTest::newRow("no UTF-8") << QByteArray("{\"title\":\"\xC3(\xFF\"}") << true;
        QTest::newRow("deeper than anything") << QByteArray(20'000, '[') << true;
        QTest::newRow("longer than anything")
            << QByteArray("{\"title\":\"") + QByteArray(9'000'000, 'x') + QByteArray("\"}") << true;
        QTest::newRow("no summary") << QByteArray("{\"title\":\"Nada\"}") << false;
        QTest::newRow("no title") << QByteArray("{\"summary\":\"Nada\"}") << false;
        QTest::newRow("empty texts") << QByteArray("{\"title\":\"\",\"summary\":\"\"}") << false;
        QTest::newRow("a title that is none")
            << QByteArray("{\"title\":[1],\"summary\":\"Nada\"}") << false;
        QTest::newRow("a language that is none")
            << QByteArray("{\"title\":\"Nada\",\"lang\":[]}") << false;
        QTest::newRow("control characters, half a pair")
            << QByteArray("{\"title\":\"\\u0000\\ud83d\\ude00\\udc00\"}") << false;
        QTest::newRow("a carriage return") << QByteArray("{\"title\":\"Nada\"}\r") << false;
    }
    void aLineWithoutATextIsAnsweredInItsPlace()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, bad);
        const Ran ran = answersTo("{\"title\":\"Cuba\"}\n" + line + "\n{\"title\":\"Haiti\"}");
        QCOMPARE(ran.code, bad ? 3 : 0);
        QCOMPARE(ran.answers.size(), 3);
        for (const QJsonObject &answer : ran.answers)
            QVERIFY(isWhole(answer));
        QCOMPARE(first(ran.answers[0], "countries")["value"].toString(), QStringLiteral("CU"));
        QCOMPARE(ran.answers[1].contains("error"), bad);
        QVERIFY(ran.answers[1]["countries"].toArray().isEmpty());
        QCOMPARE(first(ran.answers[2], "countries")["value"].toString(), QStringLiteral("HT"));
    }

    // A script that asks line by line must not wait for an answer that waits for the next line.
    void anAnswerComesBeforeTheNextLine()
    {
        QProcess process;
        start(process);
        for (const char *title : {"Cuba", "Haiti", "Mali"}) {
            process.write(QByteArray("{\"title\":\"") + title + "\"}\n");
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(patience));
            const QJsonObject answer = QJsonDocument::fromJson(process.readLine()).object();
            QCOMPARE(answer["countries"].toArray().size(), 1);
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
    }

    void nothingInGivesNothing() { QCOMPARE(answersTo({}).code, 0); }

    void itIsAskedForJson()
    {
        QProcess process;
        start(process, {});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DetectCommandTest)
#include "tst_detectcommand.moc"
