// The forms in which other programs and sites write articles (forms/README.md says whose), each
// beside what it says. Names are compared as they are shown, texts by their words.
#include "expectedarticles.h"
#include "fold.h"
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QTest>

using namespace acervo;

namespace {

QString wordsOf(const QString &text)
{
    return foldedWords(text.normalized(QString::NormalizationForm_KC));
}

QStringList authorsOf(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons) {
        if (person.role == u"author")
            names.append(wordsOf(person.shown()));
    }
    return names;
}

QStringList authorsIn(const QJsonValue &wanted)
{
    QStringList names;
    for (const QJsonValue &each : wanted.toArray()) {
        const QStringList parts = each.toString().split(u'|');
        names.append(wordsOf(parts.size() < 2 ? parts.first() : parts[1] + u' ' + parts[0]));
    }
    return names;
}

void compareTexts(const ArticleDraft &draft, const QJsonObject &wanted)
{
    const auto text = [&](QStringView name) { return wanted.value(name).toString(); };
    QCOMPARE(wordsOf(draft.title), wordsOf(text(u"title")));
    if (wanted.contains(u"source"))
        QCOMPARE(wordsOf(draft.source), wordsOf(text(u"source")));
    if (wanted.contains(u"summary"))
        QVERIFY2(wordsOf(draft.summary).startsWith(wordsOf(text(u"summary"))),
                 qPrintable(draft.summary));
    QStringList topics;
    for (const QString &topic : draft.topics)
        topics.append(wordsOf(topic));
    for (const QJsonValue &topic : wanted.value(u"topics").toArray())
        QVERIFY2(topics.contains(wordsOf(topic.toString())), qPrintable(topics.join(u';')));
}

void compare(const ArticleDraft &draft, const QJsonObject &wanted)
{
    const auto text = [&](QStringView name) { return wanted.value(name).toString(); };
    compareTexts(draft, wanted);
    if (wanted.contains(u"date"))
        QCOMPARE(draft.date.toIso(), text(u"date"));
    if (wanted.contains(u"authors"))
        QCOMPARE(authorsOf(draft), authorsIn(wanted.value(u"authors")));
    if (wanted.contains(u"url"))
        QCOMPARE(draft.url, text(u"url"));
    if (wanted.contains(u"doi"))
        QCOMPARE(draft.doi, text(u"doi"));
    if (wanted.contains(u"lang"))
        QCOMPARE(draft.lang, text(u"lang"));
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsRead_data()
    {
        addExpectedFiles(QStringLiteral(ACERVO_SOURCE_DIR "/tests/importing/forms"));
    }
    void everyFormIsRead()
    {
        QFETCH(QString, path);
        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        compareFile(path, sink.articles, compare);
    }
};

QTEST_GUILESS_MAIN(FormsTest)
#include "tst_forms.moc"
