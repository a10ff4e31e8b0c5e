#include "decodeddevice.h"
#include "formatdetection.h"
#include "recordingsink.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

const QString spanish = u"El comercio justo y las cooperativas de café: así se organiza la región. "
                        "Según los compañeros, la economía solidaria creció.\n"_s;
const QString french = u"Les coopératives de l'été dernier : « où êtes-vous allées ? » – l'œuvre "
                       "a coûté 30 € à chaque élève, déjà.\n"_s;
const QString portuguese = u"A organização não é uma questão de opinião; as ações são públicas e "
                           "amanhã haverá eleições.\n"_s;
const QString russian = u"Кооперативы и профсоюзы: рабочий контроль на заводах в России и за её "
                        "пределами, история и современность.\n"_s;
const QString japanese =
    u"協同組合は、労働者が自ら経営する企業です。日本の労働運動の歴史について。\n"_s;
const QString chinese = u"合作社是由工人自己管理的企业。关于中国工人运动的历史和现状。\n"_s;

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

// Piece by piece, as a file comes.
QString decodedIn(const QByteArray &bytes, qsizetype step, qint64 *replaced = nullptr)
{
    TextDecoder decoder(bytes);
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        text += decoder.decoded(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
    text += decoder.decoded({});
    if (replaced)
        *replaced = decoder.replaced();
    return QString::fromUtf8(text);
}

} // namespace

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadInTheirEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text, const char *encoding) {
            QTest::newRow(name) << encoded(text, encoding) << text;
        };
        row("latin-1, Spanish", spanish, "ISO-8859-1");
        row("windows-1252, French", french, "windows-1252");
        row("latin-1, Portuguese", portuguese, "ISO-8859-1");
        row("koi8-r", russian, "KOI8-R");
        row("windows-1251", russian, "windows-1251");
        row("shift-jis", japanese, "Shift_JIS");
        row("euc-jp", japanese, "EUC-JP");
        row("iso-2022-jp", japanese, "ISO-2022-JP");
        row("gb18030", chinese, "GB18030");
        row("utf-8", russian, "UTF-8");
        for (const QString &text : {spanish, russian, japanese}) {
            for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
                const QByteArray bare = encoded(u"TY  - JOUR\n"_s + text, name);
                const QByteArray mark = encoded(u"\uFEFF"_s, name);
                QTest::addRow("%s without a mark: %s", name, qPrintable(text.first(9)))
                    << bare << u"TY  - JOUR\n"_s + text;
                QTest::addRow("%s with its mark: %s", name, qPrintable(text.first(9)))
                    << mark + bare << u"TY  - JOUR\n"_s + text;
            }
        }
        QTest::newRow("utf-32 with its mark")
            << encoded(u"\uFEFF"_s, "UTF-32LE") + encoded(spanish, "UTF-32LE") << spanish;
        QTest::newRow("utf-8 with its mark") << "\xef\xbb\xbf" + spanish.toUtf8() << spanish;
    }
    void textsAreReadInTheirEncodings()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype step : {1, 7, 100'000}) {
            qint64 replaced = 0;
            QTEST(decodedIn(bytes, step, &replaced), "text");
            QCOMPARE(replaced, 0);
        }
    }

    void aDeclarationIsBelievedWhereItCanBeTrue_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("letters");
        QTest::newRow("xml") << QByteArray("<?xml version='1.0' encoding='koi8-r'?><a>\xd4</a>")
                             << u"т"_s;
        QTest::newRow("html") << QByteArray("<html><meta charset=\"iso-8859-2\"><p>\xb1</p>")
                              << u"ą"_s;
        QTest::newRow("latin-1 is windows-1252")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\x93 \x80</a>")
            << u"“ €"_s;
        QTest::newRow("it is UTF-8 all the same")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\xc3\xa9</a>")
            << u"é"_s;
        QTest::newRow("it is none that is known")
            << QByteArray("<?xml version=\"1.0\" encoding=\"klingon\"?><a>caf\xe9</a>")
            << u"café"_s;
    }
    void aDeclarationIsBelievedWhereItCanBeTrue()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, letters);
        QVERIFY2(decodedIn(bytes, bytes.size()).contains(u'>' + letters + u'<') ||
                     decodedIn(bytes, bytes.size()).contains(letters),
                 qPrintable(decodedIn(bytes, bytes.size())));
    }

    void filesPutTogetherFromSeveralAreReadLineByLine()
    {
        const QByteArray bytes = spanish.toUtf8() + russian.toUtf8() +
                                 encoded(portuguese, "windows-1252") + japanese.toUtf8();
        for (const qsizetype step : {1, 50, 100'000}) {
            qint64 replaced = 0;
            QCOMPARE(decodedIn(bytes, step, &replaced), spanish + russian + portuguese + japanese);
            QCOMPARE(replaced, 0);
        }
    }

    void whatCantBeReadIsCounted_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::newRow("nothing") << spanish.toUtf8() << spanish << qint64(0);
        QTest::newRow("a letter that is cut in two") << QByteArray("日本語の本 \xe6\x97 と言う")
                                                     << u"日本語の本 \uFFFD と言う"_s << qint64(1);
        QTest::newRow("a letter of Windows-1252 among others")
            << QByteArray("l\x92\xc3\xa9t\xc3\xa9 \xc3\xa0 Paris") << u"l’été à Paris"_s
            << qint64(0);
        QTest::newRow("nul") << QByteArray("Cuba\0 and\0 Chile", 16) << u"Cuba and Chile"_s
                             << qint64(2);
        QTest::newRow("half of a pair in UTF-16") << QByteArray("\xff\xfe"
                                                                "a\0\x3d\xd8"
                                                                "b\0",
                                                                8)
                                                  << u"a\uFFFDb"_s << qint64(1);
    }
    void whatCantBeReadIsCounted()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, count);
        for (const qsizetype step : {1, 3, 100'000}) {
            qint64 replaced = 0;
            QTEST(decodedIn(bytes, step, &replaced), "text");
            QCOMPARE(replaced, count);
        }
    }

    void anyBytesGiveValidTextHoweverTheyAreCut()
    {
        QByteArray bytes;
        quint32 seed = 9;
        for (int i = 0; i < 3000; ++i) {
            seed = seed * 1664525 + 1013904223;
            bytes.append(char(seed >> 24));
        }
        for (const qsizetype step : {1, 5, 3000}) {
            const QString text = decodedIn(bytes, step);
            QVERIFY(text.isValidUtf16());
            QVERIFY(!text.contains(QChar(0)));
        }
    }

    void aDeviceGivesAllOfALargeFile()
    {
        QByteArray bytes = encoded(u"\uFEFF"_s, "UTF-16LE");
        QString expected;
        for (int i = 0; i < 40'000; ++i)
            expected += u"%1 "_s.arg(i) + spanish;
        bytes += encoded(expected, "UTF-16LE");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        DecodedDevice device(buffer);
        QCOMPARE(device.peek(100).size(), 100);
        QCOMPARE(QString::fromUtf8(device.readAll()), expected);
        QCOMPARE(device.replaced(), 0);
    }

    void everyFormatIsReadInEveryEncoding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const std::pair<const char *, QString> formats[] = {
            {"ris", u"TY  - JOUR\nTI  - %1\nER  - \n"_s},
            {"bibtex", u"@article{a,\n title = {%1}\n}\n"_s},
            {"csv", u"Title,Year\n\"%1\",2020\n"_s},
            {"jsonl", u"{\"title\":\"%1\"}\n{\"title\":\"B\"}\n"_s},
            {"json", u"[\n{\"title\":\"%1\"}\n]\n"_s},
            {"rss", u"<rss><channel><item><title>%1</title></item></channel></rss>\n"_s}};
        for (const auto &[format, text] : formats) {
            for (const char *encoding :
                 {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
                QTest::addRow("%s %s", format, encoding)
                    << text.arg(spanish.trimmed()) << QByteArray(encoding);
            QTest::addRow("%s KOI8-R", format)
                << text.arg(russian.trimmed()) << QByteArray("KOI8-R");
            QTest::addRow("%s Shift_JIS", format)
                << text.arg(japanese.trimmed()) << QByteArray("Shift_JIS");
        }
    }
    void everyFormatIsReadInEveryEncoding()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encoded(text, encoding.constData()));
        file.close();
        RecordingSink sink;
        QVERIFY(importFile(file.fileName(), sink));
        QVERIFY(!sink.articles.isEmpty());
        QVERIFY2(text.contains(sink.articles[0].title) && sink.articles[0].title.size() > 30,
                 qPrintable(sink.articles[0].title));
        QVERIFY(sink.bad.isEmpty());
    }

    void aFileSaysHowManyCharactersCouldNotBeRead()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"title\":\"Café \xe6\x97 à Paris\"}\n{\"title\":\"B\"}\n");
        file.close();
        RecordingSink sink;
        QVERIFY(importFile(file.fileName(), sink));
        QCOMPARE(sink.articles.size(), 2);
        QCOMPARE(sink.articles[0].title, u"Café \uFFFD à Paris"_s);
        QCOMPARE(sink.bad.size(), 0);
        QCOMPARE(sink.unread, (QHash<QString, qint64>{{file.fileName(), 1}}));
    }
};

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
