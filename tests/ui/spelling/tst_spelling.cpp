#include "fakedictionary.h"
#include "spelling.h"
#include "systemdictionary.h"

#include <QSignalSpy>
#include <QTest>

using namespace acervo;
using namespace Qt::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsWellSpeltUntilItsAnswerIsThere()
    {
        Spelling spelling(fakeDictionary);
        spelling.setLanguage(u"en"_s);
        QSignalSpy changed(&spelling, &Spelling::changed);
        QVERIFY(!spelling.isMisspelt(u"millx"_s));
        QVERIFY(!spelling.isMisspelt(u"mill"_s));
        QTRY_COMPARE(changed.size(), 1); // both were asked for at once
        QVERIFY(spelling.isMisspelt(u"millx"_s));
        QVERIFY(!spelling.isMisspelt(u"mill"_s));
    }

    void eachLanguageHasItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("misspelt");
        QTest::newRow("English") << u"en"_s << u"molino"_s << true;
        QTest::newRow("Spanish") << u"es"_s << u"molino"_s << false;
        QTest::newRow("no dictionary") << u"qu"_s << u"molino"_s << false;
        QTest::newRow("none known") << u""_s << u"molino"_s << false;
        QTest::newRow("an apostrophe inside") << u"en"_s << u"don't"_s << false;
        QTest::newRow("a part and a word") << u"es"_s << u"l’molino"_s << false;
        QTest::newRow("a part and no word") << u"es"_s << u"l’molinox"_s << true;
    }
    void eachLanguageHasItsWords()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        QFETCH(const bool, misspelt);
        Spelling spelling(fakeDictionary);
        spelling.setLanguage(language);
        QSignalSpy changed(&spelling, &Spelling::changed);
        spelling.isMisspelt(word);
        spelling.isMisspelt(u"zzz"_s);
        if (!language.isEmpty() && language != u"qu")
            QTRY_VERIFY(!changed.isEmpty());
        else
            QTest::qWait(100);
        QCOMPARE(spelling.isMisspelt(word), misspelt);
    }

    void anAnswerForAnotherLanguageIsDropped()
    {
        Spelling spelling(fakeDictionary);
        spelling.setLanguage(u"en"_s);
        spelling.isMisspelt(u"molino"_s);
        QCoreApplication::processEvents(); // it is asked
        spelling.setLanguage(u"es"_s);
        spelling.isMisspelt(u"zzz"_s);
        QTRY_VERIFY(spelling.isMisspelt(u"zzz"_s));
        QVERIFY(!spelling.isMisspelt(u"molino"_s));
    }

    void aWordThatIsAddedIsWellSpelt()
    {
        Spelling spelling(fakeDictionary);
        spelling.setLanguage(u"en"_s);
        spelling.isMisspelt(u"sluice"_s);
        QTRY_VERIFY(spelling.isMisspelt(u"sluice"_s));
        spelling.add(u"sluice"_s);
        QVERIFY(!spelling.isMisspelt(u"sluice"_s));
        // The dictionary itself has it now.
        spelling.setLanguage(u"es"_s);
        spelling.setLanguage(u"en"_s);
        spelling.isMisspelt(u"sluice"_s);
        spelling.isMisspelt(u"zzz"_s);
        QTRY_VERIFY(spelling.isMisspelt(u"zzz"_s));
        QVERIFY(!spelling.isMisspelt(u"sluice"_s));
    }

    void similarWordsAreFound()
    {
        Spelling spelling(fakeDictionary);
        spelling.setLanguage(u"en"_s);
        QFuture<QStringList> similar = spelling.similar(u"mil"_s);
        QTRY_VERIFY(similar.isFinished());
        QCOMPARE(similar.result(), QStringList{u"mill"_s});
    }

    void itEndsWhileWordsAreAsked()
    {
        for (int i = 0; i < 20; ++i) {
            Spelling spelling(fakeDictionary);
            spelling.setLanguage(u"en"_s);
            spelling.isMisspelt(u"word%1"_s.arg(i));
            QCoreApplication::processEvents();
        }
    }

#ifdef ACERVO_SONNET
    void theSystemsDictionariesAreFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("well");
        QTest::addColumn<QString>("misspelt");
        QTest::newRow("English") << u"en"_s << u"cooperative"_s << u"cooperrative"_s;
        QTest::newRow("Spanish") << u"es"_s << u"cooperativa"_s << u"cooperrativa"_s;
        QTest::newRow("Portuguese") << u"pt"_s << u"cooperativa"_s << u"cooperrativa"_s;
        QTest::newRow("French") << u"fr"_s << u"coopérative"_s << u"coopérrative"_s;
    }
    void theSystemsDictionariesAreFound()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, well);
        QFETCH(const QString, misspelt);
        const auto dictionary = systemDictionary(language);
        QVERIFY(dictionary);
        QVERIFY(dictionary->knows(well));
        QVERIFY(!dictionary->knows(misspelt));
        QVERIFY(dictionary->similar(misspelt).contains(well));
        QVERIFY(!systemDictionary(u"xx"_s));
    }
#endif
};

QTEST_MAIN(SpellingTest)
#include "tst_spelling.moc"
