// Files that other programs wrote or test themselves with (tests/data/interchange/SOURCES.md says
// whose and under which licence), each beside what it says.
#include "expectedarticles.h"
#include "formatdetection.h"
#include "recordingsink.h"
#include "testpaths.h"

#include <QDir>

using namespace acervo;

class ForeignFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileSaysWhatItSays_data()
    {
        addExpectedFiles(QStringLiteral(ACERVO_SOURCE_DIR "/tests/data/interchange"));
    }
    void everyFileSaysWhatItSays()
    {
        QFETCH(QString, path);
        RecordingSink sink;
        QVERIFY(importFile(path, sink));
        compareFile(path, sink.articles);
    }
};

QTEST_GUILESS_MAIN(ForeignFilesTest)
#include "tst_foreignfiles.moc"
