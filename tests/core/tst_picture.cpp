#include "picture.h"

#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatBeginsWithTheMarkIsAPicture()
    {
        QCOMPARE(picturesIn(u"\ufffcA canal\nPhoto: Vera\n\nText \ufffc here\n\n\ufffc"_s), 2);
        QCOMPARE(picturesIn(u"no picture"_s), 0);
    }

    void theWordsOfPicturesStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("rest");
        QTest::newRow("none") << u"One\n\nTwo"_s << u"One\n\nTwo"_s << u"One\n\nTwo"_s;
        QTest::newRow("with words")
            << u"One\n\n\ufffcA canal\n\nTwo"_s << u"One\n\nA canal\n\nTwo"_s << u"One\n\nTwo"_s;
        QTest::newRow("with a caption")
            << u"One\n\n\ufffcA canal\nPhoto: Vera\n\nTwo"_s
            << u"One\n\nA canal\nPhoto: Vera\n\nTwo"_s << u"One\n\nPhoto: Vera\n\nTwo"_s;
        QTest::newRow("without words")
            << u"One\n\n\ufffc\n\nTwo"_s << u"One\n\nTwo"_s << u"One\n\nTwo"_s;
        QTest::newRow("at the ends")
            << u"\ufffc\n\nOne\n\n\ufffcEnd"_s << u"\n\nOne\n\nEnd"_s.trimmed() << u"One"_s;
    }
    void theWordsOfPicturesStay()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(withoutPictureMarks(text).trimmed(), words);
        QTEST(withoutPictures(text), "rest");
    }

    void aNoteNamesItsPictures()
    {
        const QString one = pictureDigest("one");
        const QString two = pictureDigest("two");
        const QString note = u"![a](%1) text ![](%2) again ![b](%1) ![c](acervo-picture:x)"_s.arg(
            pictureAddress(one), pictureAddress(two));
        QCOMPARE(pictureDigestsIn(note), (QStringList{one, two}));
        QCOMPARE(digestOfAddress(pictureAddress(one)), one);
        for (const QString &other : {u"acervo-picture:"_s, u"acervo-picture:../../etc/passwd"_s,
                                     u"file:///etc/passwd"_s, pictureAddress(one) + u'0'})
            QVERIFY(digestOfAddress(other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
