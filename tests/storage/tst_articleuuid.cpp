#include "articleuuid.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace acervo;

class TestArticleUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyBeginWithTheTime();
    void noTwoAreAlike();
};

void TestArticleUuid::theyBeginWithTheTime()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QString text = newArticleUuid();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    const QUuid uuid(text);
    QCOMPARE(uuid.toString(QUuid::WithoutBraces), text);
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QCOMPARE(text[14], u'7');
    const qint64 time = QString(text).remove(u'-').first(12).toLongLong(nullptr, 16);
    QVERIFY(time >= before && time <= after);
    QTest::qSleep(2);
    QVERIFY(newArticleUuid() > text);
}

void TestArticleUuid::noTwoAreAlike()
{
    constexpr int many = 10'000;
    QSet<QString> all;
    for (int i = 0; i < many; ++i)
        all.insert(newArticleUuid());
    QCOMPARE(all.size(), many);
}

QTEST_GUILESS_MAIN(TestArticleUuid)
#include "tst_articleuuid.moc"
