#include "decodedbytes.h"
#include "validtext.h"

#include <QTest>

using namespace acervo;

class ValidTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");

        QTest::newRow("utf-8") << QByteArray("Bol\xc3\xadvar") << "Bolívar";
        QTest::newRow("utf-8 mark") << QByteArray("\xef\xbb\xbfHola") << "Hola";
        QTest::newRow("utf-16 le mark") << QByteArray("\xff\xfeH\0i\0", 6) << "Hi";
        QTest::newRow("utf-16 be mark") << QByteArray("\xfe\xff\0H\0i", 6) << "Hi";
        QTest::newRow("latin-1 sentence")
            << QStringLiteral("La economía solidaria en América Latina y el Caribe: educación, "
                              "producción y organización según los compañeros")
                   .toLatin1()
            << "La economía solidaria en América Latina y el Caribe: educación, producción y "
               "organización según los compañeros";
        QTest::newRow("nul") << QByteArray("a\0b", 3) << "ab";
        QTest::newRow("empty") << QByteArray() << "";
    }
    void bytesAreDecoded()
    {
        QFETCH(QByteArray, bytes);
        QTEST(decodedBytes(bytes), "text");
    }

    void anyBytesGiveValidText()
    {
        QByteArray bytes;
        quint32 seed = 12345;
        for (int i = 0; i < 4096; ++i) {
            seed = seed * 1664525 + 1013904223;
            bytes.append(char(seed >> 24));
        }
        for (qsizetype length : {1, 2, 3, 100, 4096}) {
            const QString text = decodedBytes(bytes.first(length));
            QVERIFY(text.isValidUtf16());
            QVERIFY(!text.contains(QChar(0)));
        }
    }

    void loneSurrogatesAreReplacedAndPairsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("valid");

        const QChar high(0xd83d);
        const QChar low(0xde00);
        const QChar mark(QChar::ReplacementCharacter);
        QTest::newRow("pair") << QString(high) + low << QString(high) + low;
        QTest::newRow("high at the end")
            << QStringLiteral("a") + high << QStringLiteral("a") + mark;
        QTest::newRow("low first")
            << QString(low) + QStringLiteral("a") << QString(mark) + QStringLiteral("a");
        QTest::newRow("two highs and a low")
            << QString(high) + high + low << QString(mark) + high + low;
        QTest::newRow("nul parts a pair") << QString(high) + QChar(0) + low << QString(high) + low;
    }
    void loneSurrogatesAreReplacedAndPairsStay()
    {
        QFETCH(QString, text);
        QTEST(validText(text), "valid");
    }
};

QTEST_GUILESS_MAIN(ValidTextTest)
#include "tst_validtext.moc"
