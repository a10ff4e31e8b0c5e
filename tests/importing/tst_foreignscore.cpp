// How much of other programs' bibliographies is read as those programs read it: each file of
// tests/data/interchange/scored stands beside what the other program says of it (CSL-JSON,
// https://docs.citationstyles.org), and every field of that is one point. SOURCES.md says whose
// they are. Signs that are only set in another way (case, dashes, quotes, white space, a final
// stop) count as equal: programs set them for their own styles.
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastPercent = 95;

QString plain(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    for (QChar &c : plain) {
        if (QStringView(u"‐‑‒–—").contains(c))
            c = u'-';
        else if (QStringView(u"‘’").contains(c))
            c = u'\'';
        else if (QStringView(u"“”„").contains(c))
            c = u'"';
    }
    plain.replace(u"--"_s, u"-"_s);
    while (plain.endsWith(u'.') || plain.endsWith(u'/'))
        plain.chop(1);
    return plain;
}

QString nameOf(const Person &person)
{
    return plain(person.name.isEmpty() ? person.family + u'|' + person.given : person.name);
}

// A particle before the family's name belongs to it here.
QString nameOf(const QJsonObject &person)
{
    if (person.contains(u"literal"))
        return plain(person.value(u"literal").toString());
    QStringList family;
    for (const auto part :
         {"dropping-particle"_L1, "non-dropping-particle"_L1, "family"_L1, "suffix"_L1}) {
        if (const QString text = person.value(part).toString(); !text.isEmpty())
            family.append(text);
    }
    const QString given = person.value(u"given").toString();
    return plain(given.isEmpty() ? family.join(u' ') : family.join(u' ') + u'|' + given);
}

QStringList authorsOf(const ArticleDraft &draft)
{
    QStringList names;
    for (const Person &person : draft.persons) {
        if (person.role == u"author")
            names.append(nameOf(person));
    }
    return names;
}

QStringList authorsOf(const QJsonObject &record)
{
    QStringList names;
    for (const QJsonValue &person : record.value(u"author").toArray())
        names.append(nameOf(person.toObject()));
    return names;
}

QString topicsOf(const QString &keywords)
{
    QStringList topics;
    for (const QString &topic : plain(keywords).split(u','))
        topics.append(topic.trimmed());
    topics.removeDuplicates();
    return topics.join(u", "_s);
}

// Points of one field of one format.
struct Score
{
    int right = 0;
    int all = 0;
    QStringList wrong;
};
using Scores = QMap<QString, Score>; // by field

void count(Scores &scores, const QString &field, const QString &wanted, const QString &got)
{
    if (wanted.isEmpty())
        return;
    Score &score = scores[field];
    ++score.all;
    if (wanted == got)
        ++score.right;
    else
        score.wrong.append(u"wanted %1\n   read %2"_s.arg(wanted, got));
}

void countAll(Scores &scores, const QJsonObject &record, const ArticleDraft &draft)
{
    const auto text = [&](QStringView field) { return plain(record.value(field).toString()); };
    count(scores, u"title"_s, text(u"title"), plain(draft.title));
    // Where the other program knows the year only, the day is no mistake.
    const QString date = text(u"issued");
    count(scores, u"date"_s, date,
          draft.date.toIso().first(std::min(date.size(), draft.date.toIso().size())));
    count(scores, u"authors"_s, authorsOf(record).join(u"; "), authorsOf(draft).join(u"; "));
    count(scores, u"container"_s, text(u"container-title"), plain(draft.source));
    count(scores, u"doi"_s, text(u"DOI"), plain(draft.doi));
    count(scores, u"address"_s, text(u"URL"), plain(draft.url));
    count(scores, u"abstract"_s, text(u"abstract"), plain(draft.summary));
    count(scores, u"keywords"_s, topicsOf(text(u"keyword")), topicsOf(draft.topics.join(u", "_s)));
}

QJsonArray recordsBeside(const QString &path)
{
    QFile file(path + u".csl.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

// The draft that the record is of: by its key where the format has one, else by its place where all
// were read, else by its title.
const ArticleDraft *draftOf(const QJsonObject &record, qsizetype at, qsizetype records,
                            const QList<ArticleDraft> &drafts)
{
    const QString key = record.value(u"id").toString();
    const QString title = plain(record.value(u"title").toString());
    for (const ArticleDraft &draft : drafts) {
        const bool isIt = key.isEmpty() ? records != drafts.size() && plain(draft.title) == title
                                        : draft.fields.value(u"citekey").toString() == key;
        if (isIt)
            return &draft;
    }
    return records == drafts.size() ? &drafts[at] : nullptr;
}

void addFile(const QString &path, Scores &scores)
{
    const QJsonArray records = recordsBeside(path);
    QVERIFY2(!records.isEmpty(), qPrintable(path));
    RecordingSink sink;
    QVERIFY2(importFile(path, sink), qPrintable(path));
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QJsonObject record = records[i].toObject();
        if (record.value(u"title").toString().isEmpty())
            continue; // that is no article, or the programs call it by two names
        const ArticleDraft *draft = draftOf(record, i, records.size(), sink.articles);
        QVERIFY2(draft, qPrintable(path + u": record %1 is missing"_s.arg(i + 1)));
        countAll(scores, record, *draft);
    }
}

} // namespace

class ForeignScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreReadAsTheOtherProgramReadsThem_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("RIS") << u"ris"_s;
        QTest::newRow("BibTeX and BibLaTeX") << u"bib"_s;
    }
    void fieldsAreReadAsTheOtherProgramReadsThem()
    {
        QFETCH(QString, format);
        QDirIterator files(QStringLiteral(ACERVO_SOURCE_DIR "/tests/data/interchange/scored"),
                           {u"*."_s + format}, QDir::Files, QDirIterator::Subdirectories);
        Scores scores;
        int read = 0;
        for (; files.hasNext(); ++read) {
            addFile(files.next(), scores);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(read >= 20);
        qInfo("%s: %d files", qPrintable(format), read);
        for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
            const double percent = 100.0 * score->right / score->all;
            qInfo("  %-10s %4d of %4d   %5.1f %%", qPrintable(score.key()), score->right,
                  score->all, percent);
            // One in a handful is no measure.
            QVERIFY2(percent >= leastPercent || score->right + 1 >= score->all,
                     qPrintable(score.key() + u":\n"_s + score->wrong.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(ForeignScoreTest)
#include "tst_foreignscore.moc"
