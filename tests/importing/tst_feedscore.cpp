// Feeds of other programs' tests, each beside what another program reads in it (`.read`, see
// tests/data/interchange/SOURCES.md): a JSON object a line for each article. The program prints how
// often each field says the same; none may fall below 95 %.
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// Letters and digits alone: programs differ in what they make of spaces and quotes.
QString bare(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text.toLower();
}

QString bareList(const QJsonValue &list)
{
    QString text;
    for (const QJsonValue &item : list.toArray())
        text += bare(item.toString()) + u';';
    return text;
}

QString bareTopics(const QStringList &topics)
{
    QString text;
    for (const QString &topic : topics)
        text += bare(topic) + u';';
    return text;
}

// The other program gives the day in Greenwich, we the day as it is written.
bool isSameDay(const PartialDate &date, const QString &other)
{
    const QDate day = QDate::fromString(other, Qt::ISODate);
    return date.firstDay() <= day.addDays(1).toJulianDay() &&
           date.lastDay() >= day.addDays(-1).toJulianDay();
}

bool isOneOf(const QString &name, const QList<Person> &persons)
{
    return std::ranges::any_of(persons, [&](const Person &person) {
        const QString other = bare(name);
        return other.contains(bare(person.name + person.given)) &&
               other.contains(bare(person.family));
    });
}

bool saysTheSame(const QString &field, const QJsonValue &value, const ArticleDraft &draft)
{
    const QString text = value.toString();
    if (field == u"title")
        return bare(text) == bare(draft.title);
    if (field == u"date")
        return isSameDay(draft.date, text);
    if (field == u"url")
        return text == draft.url;
    if (field == u"author")
        return isOneOf(text, draft.persons);
    if (field == u"topics")
        return bareList(value) == bareTopics(draft.topics);
    if (field == u"source")
        return bare(text) == bare(draft.source);
    return bare(draft.summary).contains(bare(text)) || bare(draft.body).contains(bare(text));
}

// The article in the same place; or, where we read more than the other program, of the same title.
const ArticleDraft *theSame(const QJsonObject &other, qsizetype index, qsizetype count,
                            const QList<ArticleDraft> &drafts)
{
    if (drafts.size() == count)
        return &drafts[index];
    const auto found = std::ranges::find_if(drafts, [&](const ArticleDraft &draft) {
        return saysTheSame(u"title"_s, other.value(u"title"), draft);
    });
    return found == drafts.end() ? nullptr : &*found;
}

struct Score
{
    int same = 0;
    int all = 0;
};

} // namespace

class FeedScoreTest : public QObject
{
    Q_OBJECT

private:
    void scoreFile(const QString &path)
    {
        QFile file(path + u".read"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        RecordingSink sink;
        (void)importFile(path, sink);
        add(u"articles"_s, sink.articles.size() >= lines.size(), path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject other = QJsonDocument::fromJson(lines[i]).object();
            const ArticleDraft *draft = theSame(other, i, lines.size(), sink.articles);
            for (auto field = other.begin(); field != other.end(); ++field)
                add(field.key(), draft && saysTheSame(field.key(), *field, *draft), path);
        }
    }
    void add(const QString &field, bool isSame, const QString &path)
    {
        ++m_scores[field].all;
        m_scores[field].same += isSame ? 1 : 0;
        if (!isSame)
            qInfo("%s differs: %s", qPrintable(field), qPrintable(path));
    }

    QMap<QString, Score> m_scores;

private Q_SLOTS:
    void fieldsSayWhatAnotherProgramReads()
    {
        QDirIterator files(QStringLiteral(ACERVO_SOURCE_DIR "/tests/data/interchange"),
                           {u"*.read"_s}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count)
            scoreFile(files.next().chopped(5));
        QVERIFY(count >= 100);
        for (auto score = m_scores.cbegin(); score != m_scores.cend(); ++score)
            qInfo("%-8s %4d of %4d", qPrintable(score.key()), score->same, score->all);
        for (auto score = m_scores.cbegin(); score != m_scores.cend(); ++score)
            QVERIFY2(score->same * 100 >= score->all * 95, qPrintable(score.key()));
    }
};

QTEST_GUILESS_MAIN(FeedScoreTest)
#include "tst_feedscore.moc"
