#include "topiclexicon.h"
#include "wordforms.h"

#include <QTest>

namespace acervo {

using Kind = LexiconProblem::Kind;

class TestTopicLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsHaveTheirPhrases();
    void problemsAreNamedByLine_data();
    void problemsAreNamedByLine();
    void allProblemsAreNamed();
    void printingAndParsingGoTogether();
    void wordFormsGoTogether_data();
    void wordFormsGoTogether();
};

void TestTopicLexicon::topicsHaveTheirPhrases()
{
    const ParsedLexicon parsed = parseLexicon(uR"(
# A comment
Finance › Credit unions
    en: credit union,  savings   bank ,?people's bank
    en: credit union
    *: SACCO
    not: Credit Union Plaza
	es:
Barter
  es: trueque
)");
    QVERIFY(parsed);
    const QList<LexiconTopic> expected{{{"Finance", "Credit unions"},
                                        {{"en", "credit union"},
                                         {"en", "savings bank"},
                                         {"en", "people's bank", true},
                                         {"*", "SACCO"},
                                         {"not", "Credit Union Plaza"}}},
                                       {{"Barter"}, {{"es", "trueque"}}}};
    QCOMPARE(*parsed, expected);
    QCOMPARE(parsed->first().name(), QStringLiteral("Credit unions"));
    QCOMPARE(parseLexicon(u"A > B"), ParsedLexicon(QList<LexiconTopic>{{{"A", "B"}, {}}}));
}

void TestTopicLexicon::problemsAreNamedByLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("about");

    const auto row = [](const char *name, const QString &text, Kind kind, int line,
                        const QString &about) {
        QTest::newRow(name) << text << int(kind) << line << about;
    };
    row("no topic", "# nothing\n", Kind::NoTopic, 0, "");
    row("phrases first", "\n  en: barter", Kind::PhrasesWithoutTopic, 2, "en: barter");
    row("language", "A\n  de: Tausch", Kind::UnknownLanguage, 2, "de");
    row("no colon", "A\n\n  barter", Kind::NoColon, 3, "barter");
    row("nothing before the colon", "A\n  : barter", Kind::UnknownLanguage, 2, "");
    row("empty level", "A ›  › B", Kind::EmptyName, 1, "A ›  › B");
    row("empty name", "A ›", Kind::EmptyName, 1, "A ›");
    row("twice", "A\nB\nC › a", Kind::DuplicateTopic, 3, "a");
    row("not indented", "A\nen: barter", Kind::NotIndented, 2, "en");
    row("empty phrase", "A\n  en: barter, , swap", Kind::EmptyPhrase, 2, "");
    row("no word", "A\n  en: barter, ?!", Kind::EmptyPhrase, 2, "?!");
    row("long", "A\n  en: " + QString(300, u'x'), Kind::TooLong, 2, QString(80, u'x'));
}

void TestTopicLexicon::problemsAreNamedByLine()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, line);
    QFETCH(QString, about);
    const ParsedLexicon parsed = parseLexicon(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), (QList<LexiconProblem>{{Kind(kind), line, about}}));
}

void TestTopicLexicon::allProblemsAreNamed()
{
    const ParsedLexicon parsed = parseLexicon(u"  en: x\nA\n  xx: y\n  z\nA\n");
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().size(), 4);
    QCOMPARE(parsed.error().last().line, 5);
}

void TestTopicLexicon::printingAndParsingGoTogether()
{
    QVERIFY(standardLexicon().size() >= 40);
    const QString printed = printLexicon(standardLexicon());
    const ParsedLexicon parsed = parseLexicon(printed);
    QVERIFY(parsed);
    QCOMPARE(*parsed, standardLexicon());
    for (const QString &line : printed.split(u'\n'))
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void TestTopicLexicon::wordFormsGoTogether_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("together");

    const auto row = [](LexiconLanguage language, const char *one, const char *other,
                        bool together = true) {
        QTest::addRow("%s %s", one, other) << int(language) << one << other << together;
    };
    using enum LexiconLanguage;
    row(English, "union", "unions");
    row(English, "company", "companies");
    row(English, "church", "churches");
    row(English, "woman", "women");
    row(English, "business", "busines", false);
    row(English, "cooperative", "cooperation", false);
    row(Spanish, "cooperativa", "cooperativas");
    row(Spanish, "solidario", "solidarias");
    row(Spanish, "trabajador", "trabajadoras");
    row(Spanish, "red", "redes");
    row(Spanish, "comun", "comunes");
    row(Spanish, "comun", "comuna", false);
    row(Spanish, "banco", "banca", false);
    row(Spanish, "raiz", "raices");
    row(Portuguese, "associacao", "associacoes");
    row(Portuguese, "social", "sociais");
    row(Portuguese, "bem", "bens");
    row(Portuguese, "trabalhador", "trabalhadoras");
    row(Portuguese, "comum", "comuna", false);
    row(French, "social", "sociaux");
    row(French, "social", "sociales");
    row(French, "participatif", "participatives");
    row(French, "citoyen", "citoyennes");
    row(French, "ouvrier", "ouvrieres");
    row(French, "commun", "commune"); // gender; a phrase in quotes tells them apart
    row(French, "local", "locaux");
    row(French, "jardin", "jardiner", false);
}

void TestTopicLexicon::wordFormsGoTogether()
{
    QFETCH(int, language);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, together);
    const auto form = [&](const QString &word) {
        return baseForm(word, LexiconLanguage(language));
    };
    QCOMPARE(form(one) == form(other), together);
}

} // namespace acervo

QTEST_GUILESS_MAIN(acervo::TestTopicLexicon)
#include "tst_topiclexicon.moc"
