#include "completionpoint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acervo;

using Kind = CompletionPoint::Kind;

class CompletionPointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenAtTheCursorIsFound_data();
    void whatIsWrittenAtTheCursorIsFound();
    void anyTextAndAnyCursorGiveARangeInsideTheText();
};

// The bar in a text is the cursor; `replaced` is what a completion takes away.
void CompletionPointTest::whatIsWrittenAtTheCursorIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char *text, Kind kind, Field field, const char *typed,
                        const char *replaced) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << field << QString::fromUtf8(typed)
                            << QString::fromUtf8(replaced);
    };
    const Field any = Field::Any;
    row("|", Kind::Nothing, any, "", "");
    row("coun|", Kind::Name, any, "coun", "coun");
    row("co|un", Kind::Name, any, "co", "coun");
    row("a coun|", Kind::Name, any, "coun", "coun");
    row("-coun|", Kind::Name, any, "coun", "coun");
    row("(coun|", Kind::Name, any, "coun", "coun");
    row("coun| b", Kind::Name, any, "coun", "coun");
    row("coun |", Kind::Nothing, any, "", "");
    row("cou|ntry:VE", Kind::Name, any, "cou", "country:");
    row("contry:x|", Kind::Name, any, "contry", "contry:");
    row("country:|", Kind::Value, Field::Country, "", "");
    row("country:Ven|", Kind::Value, Field::Country, "Ven", "Ven");
    row("pa\u00eds:Ven|", Kind::Value, Field::Country, "Ven", "Ven");
    row("-tag:re|", Kind::Value, Field::Tag, "re", "re");
    row("topic:\"latin am|", Kind::Value, Field::Topic, "latin am", "\"latin am");
    row("topic:\"latin| america\"", Kind::Value, Field::Topic, "latin", "\"latin america\"");
    row("topic:\"latin america\"|", Kind::Nothing, any, "", "");
    row("\"a phr|", Kind::Nothing, any, "", "");
    row("country:(V|", Kind::Value, Field::Country, "V", "V");
    row("country:(|", Kind::Value, Field::Country, "", "");
    row("country:(VE OR C|)", Kind::Value, Field::Country, "C", "C");
    row("country:(VE OR |", Kind::Value, Field::Country, "", "");
    row("country:(VE |", Kind::Nothing, any, "", "");
    row("country:(VE OR CU) to|", Kind::Name, any, "to", "to");
    row("topic:(a OR (b OR c|", Kind::Value, Field::Topic, "c", "c");
    row("sort:re|", Kind::Order, any, "re", "re");
    row("https://x.org|", Kind::Name, any, "https", "https:");
    row("date:2021..|", Kind::Value, Field::Date, "2021..", "2021..");
    row("a) b|", Kind::Name, any, "b", "b");
}

void CompletionPointTest::whatIsWrittenAtTheCursorIsFound()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const CompletionPoint point = completionAt(text, cursor);
    QTEST(point.kind, "kind");
    QTEST(point.field, "field");
    QTEST(point.typed, "typed");
    QTEST(text.mid(point.start, point.length), "replaced");
}

void CompletionPointTest::anyTextAndAnyCursorGiveARangeInsideTheText()
{
    const QString pieces = QStringLiteral("ab: \"(-)\u201c\u00bb*OR\ttopic:sort:");
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (qsizetype length = random.bounded(24); length > 0; --length)
            text += pieces[random.bounded(pieces.size())];
        const qsizetype cursor = random.bounded(text.size() + 1);
        const CompletionPoint point = completionAt(text, cursor);
        QVERIFY2(point.start >= 0 && point.length >= 0 && point.start + point.length <= text.size(),
                 qPrintable(text));
        if (point.kind != Kind::Nothing)
            QVERIFY2(point.start <= cursor, qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(CompletionPointTest)
#include "tst_completionpoint.moc"
