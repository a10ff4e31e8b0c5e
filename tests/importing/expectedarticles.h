// What a file of articles is to say: beside FILE stands FILE.expected, one JSON object a line for
// each article. The values that it has are compared; "summary" and "body" by how they begin.
// Any thread.
#pragma once

#include "article.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace acervo {

inline QString shownAuthors(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons) {
        if (person.role != u"author")
            continue;
        const QString apart =
            person.given.isEmpty() ? person.family : QString(person.family + u'|' + person.given);
        names.append(person.name.isEmpty() ? apart : person.name);
    }
    return names.join(QStringLiteral("; "));
}

inline QString shownList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list.join(QStringLiteral("; "));
}

inline void compareDraft(const ArticleDraft &draft, const QJsonObject &expected)
{
    const auto text = [&](QStringView name) { return expected.value(name).toString(); };
    if (expected.contains(u"title"))
        QCOMPARE(draft.title, text(u"title"));
    if (expected.contains(u"date"))
        QCOMPARE(draft.date.toIso(), text(u"date"));
    if (expected.contains(u"authors"))
        QCOMPARE(shownAuthors(draft), shownList(expected.value(u"authors")));
    if (expected.contains(u"source"))
        QCOMPARE(draft.source, text(u"source"));
    if (expected.contains(u"doi"))
        QCOMPARE(draft.doi, text(u"doi"));
    if (expected.contains(u"url"))
        QCOMPARE(draft.url, text(u"url"));
    if (expected.contains(u"lang"))
        QCOMPARE(draft.lang, text(u"lang"));
    if (expected.contains(u"topics"))
        QCOMPARE(draft.topics.join(QStringLiteral("; ")), shownList(expected.value(u"topics")));
    const auto begins = [&](const QString &is, QStringView name) {
        const QString line = is.simplified();
        QCOMPARE(line.first(qMin(text(name).size(), line.size())), text(name));
    };
    begins(draft.summary, u"summary");
    begins(draft.body, u"body");
}

// A row for each file below `folder` that has expected values: column "path".
inline void addExpectedFiles(const QString &folder)
{
    QTest::addColumn<QString>("path");
    QDirIterator files(folder, {QStringLiteral("*.expected")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().chopped(9);
        QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
    }
}

// `compare` compares one.
inline void compareFile(const QString &path, const QList<ArticleDraft> &articles,
                        void (*compare)(const ArticleDraft &, const QJsonObject &) = compareDraft)
{
    QFile file(path + QStringLiteral(".expected"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(articles.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject expected = QJsonDocument::fromJson(lines[i]).object();
        QVERIFY2(!expected.isEmpty(), lines[i].constData());
        compare(articles[i], expected);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("article %1").arg(i + 1)));
    }
}

} // namespace acervo
