// Files that other programs wrote or test themselves with (tests/data/interchange/SOURCES.md says
// whose and under which licence), each beside what it says: one JSON object a line for each
// article, of which the values given are compared; "summary" and "body" by how they begin.
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QString foreignFolder() { return QStringLiteral(ACERVO_SOURCE_DIR "/tests/data/interchange"); }

QString authorsOf(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons) {
        if (person.role != u"author")
            continue;
        const QString apart =
            person.given.isEmpty() ? person.family : QString(person.family + u'|' + person.given);
        names.append(person.name.isEmpty() ? apart : person.name);
    }
    return names.join(u"; ");
}

QString listed(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list.join(u"; ");
}

void compare(const ArticleDraft &draft, const QJsonObject &expected)
{
    const auto text = [&](QStringView name) { return expected.value(name).toString(); };
    if (expected.contains(u"title"))
        QCOMPARE(draft.title, text(u"title"));
    if (expected.contains(u"date"))
        QCOMPARE(draft.date.toIso(), text(u"date"));
    if (expected.contains(u"authors"))
        QCOMPARE(authorsOf(draft), listed(expected.value(u"authors")));
    if (expected.contains(u"source"))
        QCOMPARE(draft.source, text(u"source"));
    if (expected.contains(u"doi"))
        QCOMPARE(draft.doi, text(u"doi"));
    if (expected.contains(u"url"))
        QCOMPARE(draft.url, text(u"url"));
    if (expected.contains(u"lang"))
        QCOMPARE(draft.lang, text(u"lang"));
    if (expected.contains(u"topics"))
        QCOMPARE(draft.topics.join(u"; "), listed(expected.value(u"topics")));
    QCOMPARE(draft.summary.simplified().first(
                 qMin(text(u"summary").size(), draft.summary.simplified().size())),
             text(u"summary"));
    QCOMPARE(
        draft.body.simplified().first(qMin(text(u"body").size(), draft.body.simplified().size())),
        text(u"body"));
}

} // namespace

class ForeignFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileSaysWhatItSays_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(foreignFolder(), {u"*.expected"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString expected = files.next();
            const QString path = expected.chopped(9);
            QTest::newRow(qPrintable(QDir(foreignFolder()).relativeFilePath(path))) << path;
        }
    }
    void everyFileSaysWhatItSays()
    {
        QFETCH(QString, path);
        QFile file(path + u".expected"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        QCOMPARE(sink.articles.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject expected = QJsonDocument::fromJson(lines[i]).object();
            QVERIFY2(!expected.isEmpty(), lines[i].constData());
            compare(sink.articles[i], expected);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"article %1"_s.arg(i + 1)));
        }
    }
};

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreignfiles.moc"
