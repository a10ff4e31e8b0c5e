// Each rule of the house notices a breach, and an orderly source has none.

#include "rulebook.h"

#include <QTest>

using namespace acervo;

namespace {

struct File
{
    const char *path;
    const char *text;
};

SourceTree tree(std::initializer_list<File> files)
{
    SourceTree result;
    for (const File &file : files)
        result << sourceFile(QString::fromUtf8(file.path), QString::fromUtf8(file.text));
    return result;
}

// A home as it would be written in a source, without writing one in this source.
QString home(const char *before, const char *folder, const char *after)
{
    return QLatin1String(before) + QLatin1String(folder) + QLatin1String(after);
}

} // namespace

class TestHouseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theInnermostFolderIsTheRoom_data();
    void theInnermostFolderIsTheRoom();
    void everyRuleNoticesABreach_data();
    void everyRuleNoticesABreach();
    void anOrderlyTreeHasNoBreach();
    void homesOfPeopleAreNoticed_data();
    void homesOfPeopleAreNoticed();
    void onlyIncludesThatCompileCount_data();
    void onlyIncludesThatCompileCount();
    void aBreachSaysWhere();
};

void TestHouseRules::theInnermostFolderIsTheRoom_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("target");
    QTest::newRow("a model's folder") << "models/query/query.h" << "query";
    QTest::newRow("a folder of ui") << "ui/timeline/timelineview.h" << "ui";
    QTest::newRow("words are not ui") << "ui/words/datewords.h" << "words";
    QTest::newRow("a name that only begins alike") << "ui/wordsandmore/x.h" << "ui";
    QTest::newRow("nobody's") << "models/loose.h" << "";
}

void TestHouseRules::theInnermostFolderIsTheRoom()
{
    QFETCH(QString, path);
    const House rooms = house();
    const Room *room = roomOf(rooms, path);
    QTEST(room ? room->target : QString(), "target");
}

void TestHouseRules::everyRuleNoticesABreach_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<SourceTree>("source");
    QTest::addColumn<QString>("breach");

    const File columns{"models/index/columns.h", ""};
    QTest::newRow("a model includes a widget's header")
        << "forbiddenArrows"
        << tree({{"ui/pane.h", ""}, {"models/items/rows.cpp", "#include \"pane.h\"\n"}})
        << "models/items/rows.cpp:1 includes pane.h of ui; items may use: core query bitmap "
           "library";
    QTest::newRow("query includes index")
        << "forbiddenArrows"
        << tree({columns, {"models/query/query.cpp", "\n#include \"columns.h\"\n"}})
        << "models/query/query.cpp:2 includes columns.h of index; query may use: core text";
    QTest::newRow("in angle brackets")
        << "forbiddenArrows" << tree({columns, {"ui/a.cpp", "# include <columns.h>\n"}})
        << "ui/a.cpp:1 includes columns.h of index; ui may use: core query markup items library "
           "words";
    QTest::newRow("words include ui")
        << "forbiddenArrows"
        << tree({{"ui/facets/pane.h", ""}, {"ui/words/datewords.h", "#include \"pane.h\"\n"}})
        << "ui/words/datewords.h:1 includes pane.h of ui; words may use: core query";
    QTest::newRow("a program includes a test's header")
        << "forbiddenArrows"
        << tree({{"tests/library/sample.h", ""},
                 {"models/library/a.cpp", "#include \"sample.h\"\n"}})
        << "models/library/a.cpp:1 includes sample.h of tests; library may use: core text query "
           "bitmap lexicon markup pictures storage index importing formats exporting";
    QTest::newRow("a folder that is no target's")
        << "homelessFiles" << tree({{"models/attic/box.h", ""}})
        << "models/attic/box.h:1 is in a folder that is no target's";
    QTest::newRow("a header by its folder")
        << "includesByPath" << tree({columns, {"ui/a.cpp", "#include \"index/columns.h\"\n"}})
        << "ui/a.cpp:1 includes index/columns.h by its path";
    QTest::newRow("a header by the way to it")
        << "includesByPath"
        << tree({columns, {"ui/a.cpp", "#include \"../models/index/columns.h\"\n"}})
        << "ui/a.cpp:1 includes ../models/index/columns.h by its path";
    QTest::newRow("three headers in a ring")
        << "includeCycles"
        << tree({{"ui/a.h", "#include \"b.h\"\n"},
                 {"ui/b.h", "#include \"c.h\"\n"},
                 {"ui/c.h", "#include \"a.h\"\n"}})
        << "a cycle: a.h includes b.h includes c.h includes a.h";
    QTest::newRow("a header that includes itself")
        << "includeCycles" << tree({{"ui/a.h", "#include \"a.h\"\n"}})
        << "a cycle: a.h includes a.h";
    QTest::newRow("one name twice")
        << "duplicateHeaders" << tree({{"models/core/date.h", ""}, {"ui/words/date.h", ""}})
        << "ui/words/date.h:1 has the name of models/core/date.h";
    QTest::newRow("a Qt header with its module")
        << "qtHeadersWithModule" << tree({{"app/main.cpp", "#include <QtSql/QSqlQuery>\n"}})
        << "app/main.cpp:1 includes QtSql/QSqlQuery with its module";
    QTest::newRow("a colour in a model")
        << "guiHeadersInModels" << tree({{"models/items/a.cpp", "#include <QColor>\n"}})
        << "models/items/a.cpp:1 includes QColor below ui";
    QTest::newRow("a widget in a model, in Qt's small letters")
        << "guiHeadersInModels" << tree({{"models/items/a.cpp", "#include <qwidget.h>\n"}})
        << "models/items/a.cpp:1 includes qwidget.h below ui";
    QTest::newRow("a sentence in a model")
        << "translatedTextInModels"
        << tree({{"models/items/a.cpp", "int a;\nauto s = QObject::tr(\"Yes\");\n"}})
        << "models/items/a.cpp:2 translates below ui: tr(";
    QTest::newRow("the folder of this checkout")
        << "pathsOfOneMachine"
        << SourceTree{sourceFile(QStringLiteral("app/a.cpp"),
                                 QStringLiteral("// see %1/x\n").arg(checkoutFolder()))}
        << QStringLiteral("app/a.cpp:1 names a folder of one machine: %1").arg(checkoutFolder());
}

void TestHouseRules::everyRuleNoticesABreach()
{
    QFETCH(QString, rule);
    QFETCH(SourceTree, source);
    QFETCH(QString, breach);
    const QList<Rule> rules = rulebook();
    const auto named = [&](const Rule &candidate) { return rule == QLatin1String(candidate.name); };
    const auto found = std::ranges::find_if(rules, named);
    QVERIFY(found != rules.cend());
    QCOMPARE(found->breaches(source), QStringList{breach});
}

void TestHouseRules::anOrderlyTreeHasNoBreach()
{
    const SourceTree orderly = tree({
        {"models/core/article.h", "#pragma once\n#include <QString>\n"},
        {"models/core/article.cpp", "#include \"article.h\"\n"},
        {"models/query/query.h", "#include \"article.h\"\n#include <vector>\n"},
        {"ui/theme.h", "#include <KSyntaxHighlighting/Theme>\n#include <QColor>\n"},
        {"ui/words/words.cpp", "auto s = tr(\"Yes\");\n"},
        {"models/items/a.cpp", "int attr(int);\n// tr( is for ui\nauto s = \"tr(\";\n"},
        {"tests/query/tst_query.cpp", "#include \"query.h\"\n#include \"tst_query.moc\"\n"},
        {"app/main.cpp", "auto address = \"https://example.org/home/\";\n"},
    });
    for (const auto &[name, check] : rulebook()) {
        const QStringList breaches = check(orderly);
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }
}

void TestHouseRules::homesOfPeopleAreNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a Linux home") << home("open(\"/", "home", "/ana/a.txt\")") << 1;
    QTest::newRow("root's home") << home("open(\"/", "root", "/a.txt\")") << 1;
    QTest::newRow("a Mac home") << home("// in /", "Users", "/ana") << 1;
    QTest::newRow("a Windows home") << home("\"C:\\\\", "Users", "\\\\ana\"") << 1;
    QTest::newRow("part of an address") << home("https://example.org/", "home", "/news") << 0;
    QTest::newRow("part of a path") << home("\"/tmp/", "home", "/x\"") << 0;
    QTest::newRow("a division") << home("a /", "root", ";") << 0;
}

void TestHouseRules::homesOfPeopleAreNoticed()
{
    QFETCH(QString, text);
    const SourceTree source{sourceFile(QStringLiteral("app/a.cpp"), text)};
    QTEST(int(pathsOfOneMachine(source, checkoutFolder()).size()), "count");
}

void TestHouseRules::onlyIncludesThatCompileCount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("both forms") << "#include \"a.h\"\n#include <b>\n" << QStringList{"a.h", "b"};
    QTest::newRow("in a comment") << "// #include \"a.h\"\n/*\n#include \"b.h\"\n*/\n"
                                  << QStringList();
    QTest::newRow("in a raw string") << "auto s = R\"x(\n#include \"a.h\"\n)x\";\n"
                                     << QStringList();
    QTest::newRow("after an address") << "auto s = \"http://x\";\n#include \"a.h\"\n"
                                      << QStringList{"a.h"};
    QTest::newRow("after a quote as a character") << "char c = '\"';\n#include \"a.h\"\n"
                                                  << QStringList{"a.h"};
    QTest::newRow("after separated digits") << "int i = 1'000;\n#include \"a.h\"\nint j = 2'000;\n"
                                            << QStringList{"a.h"};
    QTest::newRow("after an unclosed comment") << "/* \n#include \"a.h\"\n" << QStringList{"a.h"};
}

void TestHouseRules::onlyIncludesThatCompileCount()
{
    QFETCH(QString, text);
    QStringList names;
    for (const Include &include : sourceFile(QStringLiteral("a.cpp"), text).includes)
        names << include.name;
    QTEST(names, "names");
}

void TestHouseRules::aBreachSaysWhere()
{
    const SourceFile file =
        sourceFile(QStringLiteral("a.cpp"), QStringLiteral("/*\n*/\n\n#include \"x.h\"\n"));
    QCOMPARE(file.includes.size(), 1);
    QCOMPARE(file.includes.first().line, 4);
}

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
