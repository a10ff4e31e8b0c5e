#include "actions.h"

#include "aboutdialog.h"
#include "helpdialog.h"
#include "spokenlanguage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace acervo;

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsShareAKey_data();
    void noTwoActionsShareAKey();
    void everyCommandIsInTheTableOnce();
    void lettersActOnlyInListAndArticle();
    void everyIconExists();
    void helpNamesEveryKey();
    void theMenuHasEveryLibraryAction();
    void aboutNamesTheSourcesAndTheirLicences();
};

void ActionsTest::noTwoActionsShareAKey_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("es") << "Buscar";
    QTest::newRow("pt") << "Buscar";
    QTest::newRow("fr") << "Rechercher";
    QTest::newRow("en") << "Search"; // last: what the other tests speak
}

void ActionsTest::noTwoActionsShareAKey()
{
    QFETCH(QString, search);
    speak(QString::fromLatin1(QTest::currentDataTag()));
    QWidget window;
    Actions actions(&window);
    QCOMPARE(actions.action(Command::FocusQuery)->text(), search);
    const QList<QMenu *> menus = actions.buildMenu()->parent()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 6);
    for (const QMenu *menu : menus) {
        QSet<QString> texts;
        for (const QAction *entry : menu->actions()) {
            QVERIFY2(entry->isSeparator() || !texts.contains(entry->text()),
                     qPrintable(entry->text()));
            texts.insert(entry->text());
        }
    }
    QHash<QKeySequence, QString> taken;
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &key : spec.keys) {
            const QString other = taken.value(key);
            QVERIFY2(other.isEmpty(), qPrintable(key.toString() + ": " + spec.text + ", " + other));
            taken.insert(key, spec.text);
        }
    }
    QVERIFY(taken.size() >= 14);
}

void ActionsTest::everyCommandIsInTheTableOnce()
{
    QSet<Command> seen;
    for (const ActionSpec &spec : actionTable()) {
        QVERIFY(!seen.contains(spec.command));
        QVERIFY(!spec.text.isEmpty());
        seen.insert(spec.command);
    }
    for (int i = 0; i <= int(Command::ShowShelf); ++i)
        QVERIFY2(seen.contains(Command(i)), qPrintable(QString::number(i)));
}

void ActionsTest::lettersActOnlyInListAndArticle()
{
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &key : spec.keys) {
            const QString text = key.toString();
            if (text.size() == 1 && text.front().isLetter())
                QVERIFY2(spec.scope == KeyScope::ListAndArticle, qPrintable(text));
        }
    }
}

void ActionsTest::everyIconExists()
{
    QWidget window;
    const Actions actions(&window);
    for (const ActionSpec &spec : actionTable()) {
        if (!spec.icon.isEmpty())
            QVERIFY2(!actions.action(spec.command)->icon().isNull(), qPrintable(spec.icon));
    }
}

void ActionsTest::helpNamesEveryKey()
{
    HelpDialog help;
    QStringList texts;
    for (const QLabel *label : help.findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    for (const ActionSpec &spec : actionTable()) {
        for (const QKeySequence &key : spec.keys)
            QVERIFY2(all.contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(key.toString()));
    }
}

void ActionsTest::theMenuHasEveryLibraryAction()
{
    QWidget window;
    Actions actions(&window);
    const QList<QAction *> entries = actions.buildMenu()->actions();
    for (const Command command : {Command::NewLibrary, Command::OpenLibrary, Command::Import,
                                  Command::Undo, Command::Redo, Command::Help, Command::Quit})
        QVERIFY2(entries.contains(actions.action(command)),
                 qPrintable(actions.action(command)->text()));
}

void ActionsTest::aboutNamesTheSourcesAndTheirLicences()
{
    AboutDialog about;
    const auto *page = about.findChild<QTextBrowser *>();
    QVERIFY(page);
    QVERIFY(!page->accessibleName().isEmpty());
    const QString text = page->toPlainText();
    for (const QString &part :
         {QStringLiteral("GeoNames"), QStringLiteral("CC BY 4.0"), QStringLiteral("Unicode CLDR"),
          QStringLiteral("UN M49"), QStringLiteral("Kevin Atkinson")})
        QVERIFY2(text.contains(part), qPrintable(part));
}

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
