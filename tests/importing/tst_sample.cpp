#include "detector.h"
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace acervo;

// The sample library is made from resources/sample, as if a person had dropped the files in.
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadWithoutAnError_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(QStringLiteral(ACERVO_SOURCE_DIR "/resources/sample"), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
    void everyFileIsReadWithoutAnError()
    {
        QFETCH(QString, path);
        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        QVERIFY(sink.bad.isEmpty());
        QVERIFY(sink.articles.size() >= 4);
        for (const ArticleDraft &draft : std::as_const(sink.articles)) {
            QVERIFY2(!draft.title.isEmpty(), qPrintable(draft.summary));
            QVERIFY2(draft.summary.endsWith(u'.'), qPrintable(draft.title));
            QVERIFY2(draft.date.isKnown(), qPrintable(draft.title));
            QVERIFY2(!draft.topics.isEmpty(), qPrintable(draft.title));
            m_articles.append(draft);
        }
    }

    void thereIsMuchToLookAt()
    {
        QSet<QString> countries;
        QSet<QString> topics;
        QSet<QString> titles;
        int years = 0;
        QSet<int> seen;
        for (const ArticleDraft &draft : std::as_const(m_articles)) {
            for (const Place &place :
                 Detector::standard().placesIn(draft.title, draft.summary, {})) {
                if (!place.suggested && !place.isRegion())
                    countries.insert(place.code);
            }
            topics.unite({draft.topics.begin(), draft.topics.end()});
            titles.insert(draft.title + draft.date.toIso());
            years += draft.date.year() >= 2009 && !seen.contains(draft.date.year());
            seen.insert(draft.date.year());
        }
        QVERIFY(m_articles.size() >= 44);
        QCOMPARE(titles.size(), m_articles.size());
        QVERIFY(countries.size() >= 20);
        QVERIFY(topics.size() >= 8);
        QVERIFY(years >= 12);
    }

private:
    QList<ArticleDraft> m_articles;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
