// Imports of dice: whatever is brought in again, in parts or after a stop, ends in the same
// library.

#include "librarybed.h"

#include <QFile>
#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

// Few values, so that records share them, contradict each other and bridge two others.
class Records
{
public:
    explicit Records(quint32 seed)
        : m_random(seed)
    {}

    QList<ArticleDraft> some(int count)
    {
        QList<ArticleDraft> drafts;
        for (int i = 0; i < count; ++i)
            drafts += one();
        return drafts;
    }
    qsizetype below(qsizetype count) { return m_random.bounded(int(count)); }

private:
    QString anyOf(const QStringList &values) { return values[below(values.size())]; }

    ArticleDraft one()
    {
        ArticleDraft draft = draftOf(
            anyOf({u"Editorial"_s, u"Part II"_s, u"Part III"_s, u"Part II, revisited"_s, u""_s}),
            anyOf({u""_s, u"2023"_s, u"2023-04"_s, u"2023-04-05"_s}),
            anyOf({u""_s, u""_s, u"https://a.org/1"_s, u"http://www.a.org/1/?utm_source=x"_s,
                   u"https://a.org/2"_s, u"https://a.org"_s}),
            anyOf({u""_s, u""_s, u""_s, u"10.1/a"_s, u"10.1/b"_s}));
        draft.summary = anyOf({u"Who owns the pipes of this town."_s, u"A vote among farmers."_s,
                               u"Who owns the pipes of this town, and why."_s});
        const QString family = anyOf({u""_s, u"Ruiz"_s, u"Paredes"_s});
        if (!family.isEmpty())
            draft.persons = {{.family = family, .given = {}, .name = {}}};
        draft.source = anyOf({u""_s, u"a.org"_s, u"b.org"_s});
        draft.topics = {anyOf({u"Water"_s, u"Land"_s})};
        return draft;
    }

    QRandomGenerator m_random;
};

// All of a library but what is another in each: the articles' own names and when they came.
QString contents(LibraryBed &bed)
{
    QString text;
    for (const ArticleFacts &facts : bed.facts()) {
        const Article article = bed.article(qint64(facts.id));
        text += QStringList{QString::number(qint64(article.id)),
                            article.title,
                            article.summary,
                            article.date.toIso(),
                            article.url,
                            article.doi,
                            article.sources.join(u'+')}
                    .join(u'|');
        for (const Person &person : article.persons)
            text += u'|' + person.shown();
        for (const Topic &topic : article.topics)
            text += u'|' + topic.name;
        text += u'\n';
    }
    return text;
}

} // namespace

class TestReimport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comingAgainChangesNothing_data() { dice(); }
    void comingAgainChangesNothing();
    void alsoWhenTheCacheIsLost_data() { dice(); }
    void alsoWhenTheCacheIsLost();
    void anImportThatStoppedIsCompleted_data() { dice(); }
    void anImportThatStoppedIsCompleted();
    void overlappingFilesEndAsOneFile_data() { dice(); }
    void overlappingFilesEndAsOneFile();

private:
    static void dice()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("dice %u", seed) << seed;
    }
};

void TestReimport::comingAgainChangesNothing()
{
    QFETCH(const quint32, seed);
    const QList<ArticleDraft> drafts = Records(seed).some(60);
    LibraryBed bed;
    bed.import(drafts, 7);
    const QString once = bed.dump();
    const ImportBatch again = bed.import(drafts, 13);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, drafts.size());
    QCOMPARE(bed.dump(), once);
}

void TestReimport::alsoWhenTheCacheIsLost()
{
    QFETCH(const quint32, seed);
    const QList<ArticleDraft> drafts = Records(seed).some(60);
    LibraryBed bed;
    bed.import(drafts, 7);
    const QString once = bed.dump();
    bed.close();
    QVERIFY(QFile::remove(bed.cacheFile()));
    bed.open();
    QCOMPARE(bed.import(drafts, 13).unchanged, drafts.size());
    QCOMPARE(bed.dump(), once);
}

void TestReimport::anImportThatStoppedIsCompleted()
{
    QFETCH(const quint32, seed);
    Records records(seed);
    const QList<ArticleDraft> drafts = records.some(60);
    LibraryBed whole;
    whole.import(drafts, 10);
    LibraryBed stopped;
    stopped.import(drafts.first(records.below(drafts.size())), 10);
    stopped.reopen();
    stopped.import(drafts, 9);
    QCOMPARE(contents(stopped), contents(whole));
}

void TestReimport::overlappingFilesEndAsOneFile()
{
    QFETCH(const quint32, seed);
    Records records(seed);
    const QList<ArticleDraft> drafts = records.some(60);
    const qsizetype begin = records.below(30);
    const qsizetype end = begin + records.below(drafts.size() - begin);
    LibraryBed whole;
    whole.import(drafts);
    LibraryBed parts;
    parts.import(drafts.first(end), 11, u"first.txt"_s);
    parts.import(drafts.sliced(begin), 11, u"second.txt"_s);
    QCOMPARE(contents(parts), contents(whole));
}

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
