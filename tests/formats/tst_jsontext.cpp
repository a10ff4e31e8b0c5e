#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace acervo;

namespace {

// What another JSON reader makes of the text.
QString readBack(const QString &text)
{
    QByteArray bytes = "[";
    appendJsonText(bytes, text);
    bytes += ']';
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? document.array().at(0).toString() : QStringLiteral("not JSON");
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void randomTextsComeBack();
    void structureIsSeparatedByCommas();
    void whatIsEmptyIsLeftOut();
};

void TestJsonText::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("Commune");
    QTest::newRow("quotes") << QStringLiteral("\"a\" \\ /");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\n\tc\n");
    QTest::newRow("controls") << QStringLiteral("\x01\x1f\x7f");
    QTest::newRow("accents") << QStringLiteral("Señor Ñandú, œuvre");
    QTest::newRow("beyond the BMP") << QStringLiteral("\U0001F33E \U00020000");
    QTest::newRow("line separators") << QStringLiteral("\u2028\u2029\u200f");
    QTest::newRow("ends with an escape") << QStringLiteral("a\"");
}

void TestJsonText::textsComeBack()
{
    QFETCH(const QString, text);
    QCOMPARE(readBack(text), text);
}

void TestJsonText::randomTextsComeBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int length = random.bounded(40); length > 0; --length) {
            const char32_t point =
                random.bounded(3) == 0 ? random.bounded(1, 128) : random.bounded(0xe000, 0x11000);
            text += QString::fromUcs4(&point, 1);
        }
        QCOMPARE(readBack(text), text);
    }
}

void TestJsonText::structureIsSeparatedByCommas()
{
    QByteArray bytes;
    JsonText json(bytes);
    json.beginObject();
    json.key("a").number(-1);
    json.key("b").beginArray();
    json.text(u"x");
    json.beginObject();
    json.endObject();
    json.endArray();
    json.key("c").boolean(false);
    json.endObject();
    QCOMPARE(bytes, QByteArray(R"({"a":-1,"b":["x",{}],"c":false})"));
}

void TestJsonText::whatIsEmptyIsLeftOut()
{
    QByteArray bytes;
    JsonText json(bytes);
    json.beginObject();
    json.textUnlessEmpty("a", u"");
    json.textsUnlessEmpty("b", {});
    json.objectUnlessEmpty("c", {});
    json.trueOnly("d", false);
    json.trueOnly("e", true);
    json.endObject();
    QCOMPARE(bytes, QByteArray(R"({"e":true})"));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
