// The feeds of the shared examples (test files of gofeed, MIT), each beside what that program makes
// of it: of every item that has a title or a text, its title, texts, address, authors, topics and
// date are the same. Where the folder is absent the test says so and is skipped.
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

QString sharedFolder()
{
    return QStringLiteral(ACERVO_SOURCE_DIR "/../shared/data/interchange/feeds/parser");
}

// As a browser would show a value that is HTML.
QString shown(QString value)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    value.remove(tag);
    value.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
    return value.simplified();
}

struct Expected
{
    QString title;
    QString summary;
    QString body;
    QString url;
    QString date;
    QStringList authors;
    QStringList topics;
    QString source;
};

QStringList namesOf(const QJsonObject &object)
{
    QJsonArray authors = object.value(u"authors").toArray();
    if (authors.isEmpty() && object.contains(u"author"))
        authors.append(object.value(u"author"));
    QStringList names;
    for (const QJsonValue &author : std::as_const(authors)) {
        const QString name = author.isString() ? author.toString() : author[u"name"].toString();
        const QString one = name.isEmpty() ? author[u"email"].toString() : name;
        if (!one.isEmpty())
            names.append(shown(one));
    }
    return names;
}

QStringList topicsOf(const QJsonObject &item)
{
    QStringList topics;
    QJsonArray list = item.value(u"categories").toArray();
    for (const QJsonValue &tag : item.value(u"tags").toArray())
        list.append(tag);
    for (const QJsonValue &topic : std::as_const(list)) {
        for (const QString &text : {topic.toString(), topic[u"label"].toString(),
                                    topic[u"term"].toString(), topic[u"value"].toString()}) {
            if (!text.isEmpty()) {
                topics.append(shown(text));
                break;
            }
        }
    }
    return topics;
}

QString addressOf(const QJsonObject &item)
{
    for (const QJsonValue &link : item.value(u"links").toArray()) {
        if (link[u"rel"].toString() == "alternate"_L1)
            return link[u"href"].toString();
    }
    for (const QString &name : {u"link"_s, u"url"_s}) {
        if (item.contains(name))
            return item.value(name).toString();
    }
    return {};
}

Expected expectedOf(const QJsonObject &item, const QJsonObject &feed)
{
    const auto text = [&](QStringView name) { return shown(item.value(name).toString()); };
    Expected expected{.title = text(u"title"),
                      .summary = text(item.contains(u"summary") ? u"summary" : u"description"),
                      .body = shown(item.value(u"content")[u"value"].toString()),
                      .url = addressOf(item),
                      .authors = namesOf(item),
                      .topics = topicsOf(item)};
    if (item.contains(u"content_html"))
        expected.body = text(u"content_html");
    if (expected.authors.isEmpty())
        expected.authors = namesOf(feed);
    for (QStringView name :
         {u"publishedParsed", u"pubDateParsed", u"date_published", u"updatedParsed"}) {
        if (expected.date.isEmpty())
            expected.date = item.value(name).toString().first(
                qMin<qsizetype>(10, item.value(name).toString().size()));
    }
    expected.source = shown(item.value(u"source")[u"title"].toString());
    if (expected.source.isEmpty())
        expected.source = shown(feed.value(u"title").toString());
    return expected;
}

void compare(const ArticleDraft &draft, const Expected &expected)
{
    QCOMPARE(draft.title, expected.title);
    QCOMPARE(draft.summary.simplified(), expected.summary);
    QCOMPARE(draft.body.simplified(),
             expected.body == expected.summary ? QString() : expected.body);
    QCOMPARE(draft.date.toIso(), expected.date);
    QCOMPARE(draft.topics, expected.topics);
    if (!expected.url.isEmpty())
        QCOMPARE(draft.url, expected.url);
    if (!expected.source.isEmpty())
        QCOMPARE(draft.source, expected.source);
    QStringList authors;
    for (const Person &person : draft.persons) {
        if (person.role == "author"_L1)
            authors.append(person.shown());
    }
    QCOMPARE(authors, expected.authors);
}

QString expectationOf(const QString &path)
{
    const QString own = path.chopped(path.endsWith(".xml"_L1) ? 4 : 5);
    return path.endsWith(".xml"_L1) ? own + u".json"_s : own + u"_expected.json"_s;
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class SharedFeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFeedSaysWhatItSays_data()
    {
        QTest::addColumn<QString>("path");
        if (!QFileInfo::exists(sharedFolder()))
            QSKIP("The shared examples are not here");
        QDirIterator files(sharedFolder(), {u"*.xml"_s, u"version_json_*.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (QFileInfo::exists(expectationOf(path)))
                QTest::newRow(qPrintable(QDir(sharedFolder()).relativeFilePath(path))) << path;
        }
    }

    void everyFeedSaysWhatItSays()
    {
        QFETCH(QString, path);
        const QJsonObject feed = objectIn(expectationOf(path));
        QVERIFY(!feed.isEmpty());
        QJsonArray items = feed.value(u"items").toArray();
        if (items.isEmpty())
            items = feed.value(u"entries").toArray();
        QList<Expected> expected;
        for (const QJsonValue &item : std::as_const(items)) {
            const Expected one = expectedOf(item.toObject(), feed);
            if (!one.title.isEmpty() || !one.summary.isEmpty() || !one.body.isEmpty())
                expected.append(one);
        }
        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        QCOMPARE(sink.articles.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            compare(sink.articles[i], expected[i]);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"item %1"_s.arg(i + 1)));
        }
        // Six of the files are not well-formed, and an item may say nothing that is kept.
        for (const Error &error : std::as_const(sink.bad))
            QVERIFY(error.code == ErrorCode::RecordEmpty ||
                    error.code == ErrorCode::RecordMalformed);
    }
};

QTEST_GUILESS_MAIN(SharedFeedsTest)
#include "tst_sharedfeeds.moc"
