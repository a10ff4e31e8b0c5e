#include "filename.h"
#include "hostilenames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

const QString otherwise = u"Articles"_s;

// What makes a name bad, judged apart from how names are made; empty: nothing.
QString faultOf(const QString &name, const QString &suffix)
{
    static const QStringList devices =
        u"CON PRN AUX NUL CONIN$ CONOUT$ CLOCK$ COM0 COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 "
        "COM¹ COM² COM³ LPT0 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9 LPT¹ LPT² LPT³"_s.split(
            u' ');
    if (!name.endsWith(u'.' + suffix))
        return u"suffix"_s;
    const QString stem = name.chopped(suffix.size() + 1);
    if (stem.isEmpty() || stem.trimmed() != stem || u".~-"_s.contains(stem.front()) ||
        stem.endsWith(u'.'))
        return u"ends"_s;
    if (name.toUtf8().size() > 143 || QString::fromUtf8(name.toUtf8()) != name)
        return u"length or characters"_s;
    if (devices.contains(stem.section(u'.', 0, 0).trimmed(), Qt::CaseInsensitive))
        return u"device"_s;
    for (const QChar c : name) {
        if (u"<>:\"/\\|?*"_s.contains(c) || c < u' ' || c.category() == QChar::Other_Control ||
            c.category() == QChar::Other_Format || (c.isSpace() && c != u' '))
            return u"character %1"_s.arg(int(c.unicode()), 0, 16);
    }
    return {};
}

} // namespace

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTitlesStay_data();
    void goodTitlesStay();
    void hostileTitlesMakeGoodNames_data();
    void hostileTitlesMakeGoodNames();
    void cutsAreBetweenWords();
    void numbersKeepTheLength();
    void filesOfAFolderDiffer();
    void manyOfOneNameTakeNoTime();
    void aFileThatIsThereIsNotTaken();
};

void TestFileName::goodTitlesStay_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"A Factory without Bosses"_s << u"A Factory without Bosses.pdf"_s;
    QTest::newRow("scripts") << u"¿Qué es la comuna? 公社 община"_s
                             << u"¿Qué es la comuna 公社 община.pdf"_s;
    QTest::newRow("colon") << u"Venezuela: the communes"_s << u"Venezuela - the communes.pdf"_s;
    QTest::newRow("field") << u"country:VE topic:\"land\""_s << u"country-VE topic-'land'.pdf"_s;
    QTest::newRow("slash") << u"2023/24"_s << u"2023-24.pdf"_s;
    QTest::newRow("query in words") << u"Venezuela · topic “Latin America” · 2021 to 2023"_s
                                    << u"Venezuela · topic “Latin America” · 2021 to 2023.pdf"_s;
    QTest::newRow("dots within") << u"v1.2 of St. Denis"_s << u"v1.2 of St. Denis.pdf"_s;
    QTest::newRow("accents are one") << u"Cafe\u0301"_s << u"Café.pdf"_s;
    QTest::newRow("begins like a device") << u"Consul"_s << u"Consul.pdf"_s;
    QTest::newRow("device") << u"con"_s << u"_con.pdf"_s;
    QTest::newRow("up") << u"../x"_s << u"x.pdf"_s;
    QTest::newRow("nothing") << u""_s << u"Articles.pdf"_s;
    QTest::newRow("only marks") << u"\u202e?*\u200f."_s << u"Articles.pdf"_s;
}

void TestFileName::goodTitlesStay()
{
    QFETCH(QString, title);
    QTEST(fileName(title, u"pdf"_s, otherwise), "name");
}

void TestFileName::hostileTitlesMakeGoodNames_data()
{
    QTest::addColumn<QString>("title");
    const QStringList names = hostileNames();
    QVERIFY2(names.size() >= 200, qPrintable(QString::number(names.size())));
    for (qsizetype i = 0; i < names.size(); ++i)
        QTest::addRow("%lld %s", qlonglong(i),
                      names[i].left(20).toUtf8().toPercentEncoding().constData())
            << names[i];
}

void TestFileName::hostileTitlesMakeGoodNames()
{
    QFETCH(QString, title);
    const QString suffix = u"pdf"_s;
    const QString name = fileName(title, suffix, otherwise);
    QCOMPARE(faultOf(name, suffix), QString());
    QCOMPARE(fileName(name.chopped(4), suffix, otherwise), name);
    QCOMPARE(faultOf(numberedFileName(name, suffix, 12), suffix), QString());

    QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(name);
    QCOMPARE(QFileInfo(QDir::cleanPath(path)).absolutePath(),
             QFileInfo(folder.path()).absoluteFilePath());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

void TestFileName::cutsAreBetweenWords()
{
    const QString name = fileName(u"word "_s.repeated(60), u"md"_s, otherwise);
    QVERIFY(name.endsWith(u"word.md"_s));
    QVERIFY(name.size() > 130);
    // A word that is longer than a name is cut.
    QVERIFY(fileName(u"ab "_s + QString(300, u'z'), u"md"_s, otherwise).size() > 130);
}

void TestFileName::numbersKeepTheLength()
{
    QCOMPARE(numberedFileName(u"a.pdf"_s, u"pdf"_s, 1), u"a.pdf"_s);
    QCOMPARE(numberedFileName(u"a.b.pdf"_s, u"pdf"_s, 2), u"a.b (2).pdf"_s);
    QCOMPARE(numberedFileName(u"folder"_s, {}, 3), u"folder (3)"_s);
    const QString name = fileName(QString(300, u'a'), u"pdf"_s, otherwise);
    QCOMPARE(name.size(), longestFileName);
    QVERIFY(numberedFileName(name, u"pdf"_s, 1000).endsWith(u"a (1000).pdf"_s));
    QCOMPARE(numberedFileName(name, u"pdf"_s, 1000).size(), longestFileName);
}

void TestFileName::filesOfAFolderDiffer()
{
    UntakenNames names(u"md"_s);
    QCOMPARE(names.take(u"Land.md"_s), u"Land.md"_s);
    QCOMPARE(names.take(u"land.md"_s), u"land (2).md"_s);
    QCOMPARE(names.take(u"Land (3).md"_s), u"Land (3).md"_s);
    QCOMPARE(names.take(u"LAND.md"_s), u"LAND (4).md"_s);
    QCOMPARE(names.take(u"Café.md"_s), u"Café.md"_s);
    QCOMPARE(names.take(u"Cafe\u0301.md"_s), u"Cafe\u0301 (2).md"_s);
    QCOMPARE(names.take(u"Straße.md"_s), u"Straße.md"_s);
    QCOMPARE(names.take(u"STRASSE.md"_s), u"STRASSE (2).md"_s);
}

void TestFileName::manyOfOneNameTakeNoTime()
{
    UntakenNames names(u"md"_s);
    QSet<QString> taken;
    for (int i = 0; i < 20'000; ++i)
        taken.insert(names.take(u"Untitled.md"_s));
    QCOMPARE(taken.size(), 20'000);
    QVERIFY(taken.contains(u"Untitled (20000).md"_s));
}

void TestFileName::aFileThatIsThereIsNotTaken()
{
    QTemporaryDir folder;
    const QString first = untakenPath(folder.path(), u"a.pdf"_s, u"pdf"_s);
    QCOMPARE(first, QDir(folder.path()).filePath(u"a.pdf"_s));
    QVERIFY(QFile(first).open(QIODevice::WriteOnly));
    const QString second = untakenPath(folder.path(), u"a.pdf"_s, u"pdf"_s);
    QCOMPARE(second, QDir(folder.path()).filePath(u"a (2).pdf"_s));
    // A link that leads nowhere is there, too.
    QVERIFY(QFile::link(u"/nowhere"_s, second));
    QCOMPARE(untakenPath(folder.path(), u"a.pdf"_s, u"pdf"_s),
             QDir(folder.path()).filePath(u"a (3).pdf"_s));
}

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
