#include "wordcount.h"

#include <QTest>

using namespace acervo;

class WordCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
};

void WordCountTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("spaces and marks") << " *** -- \n # " << 0;
    QTest::newRow("a sentence") << "Two words." << 2;
    QTest::newRow("Markdown") << "# One\n\n- **two** three\n- [ ] four" << 4;
    QTest::newRow("apostrophes") << QStringLiteral("l\u2019eau d'ici") << 2;
    QTest::newRow("hyphens and dashes") << QStringLiteral("co-op \u2014 well-known") << 2;
    QTest::newRow("numbers") << "3.5 of 1,000" << 3;
    QTest::newRow("combined accents") << QStringLiteral("cafe\u0301 o\u0308l") << 2;
    QTest::newRow("Chinese") << QStringLiteral("\u5408\u4f5c\u793e in 2023") << 5;
    QTest::newRow("beyond the first plane") << QStringLiteral("\U00020000\U00020001") << 2;
    QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) + QStringLiteral(" a") << 1;
}

void WordCountTest::counts()
{
    QFETCH(QString, text);
    QTEST(int(wordCount(text)), "words");
}

QTEST_APPLESS_MAIN(WordCountTest)
#include "tst_wordcount.moc"
