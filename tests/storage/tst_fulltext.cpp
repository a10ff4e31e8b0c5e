#include "fold.h"
#include "fulltextsearch.h"
#include "librarybed.h"

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

using Kind = FullTextTerm::Kind;

constexpr TextColumns only(TextColumn column) { return static_cast<TextColumns>(column); }

} // namespace

class TestFullText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void termsFind_data();
    void termsFind();
    void hostileWordsAreOnlyWords_data();
    void hostileWordsAreOnlyWords();
    void notesAreFoundApart();
    void aLookUpStops();
    void scriptsOfAllKinds_data();
    void scriptsOfAllKinds();

private:
    QString found(const FullTextTerm &term);
    std::unique_ptr<LibraryBed> m_bed;
};

void TestFullText::init()
{
    ArticleDraft one = draftOf(u"A Factory without Bosses"_s);
    one.summary = u"Industrias del Orinoco (Indorca) is a factory in Bolívar."_s;
    one.persons = {{.family = u"Azzellini"_s, .given = u"Dario"_s, .name = {}}};
    ArticleDraft two = draftOf(u"Venezuela's Commune Experiment"_s);
    two.summary = u"Communes and cooperatives."_s;
    two.body = u"The worker, the workers' council and control of the factory."_s;
    ArticleDraft three = draftOf(u"Five Stylized Facts"_s);
    three.summary = u"control of the worker"_s;
    m_bed = std::make_unique<LibraryBed>();
    m_bed->import({one, two, three});
}

QString TestFullText::found(const FullTextTerm &term)
{
    QStringList ids;
    must(m_bed->reader().find(term, [&](ArticleId id) { ids += QString::number(number(id)); }));
    return ids.join(u' ');
}

void TestFullText::termsFind_data()
{
    QTest::addColumn<FullTextTerm>("term");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const FullTextTerm &term, const QString &ids) {
        QTest::newRow(name) << term << ids;
    };
    row("a word", {.words = {u"factory"_s}}, u"1 2"_s);
    row("a folded word", {.words = {u"bolivar"_s}}, u"1"_s);
    row("no such word", {.words = {u"bol"_s}}, u""_s);
    row("a beginning", {.words = {u"bol"_s}, .prefix = true}, u"1"_s);
    row("a beginning of many", {.words = {u"com"_s}, .prefix = true}, u"2"_s);
    row("an apostrophe parts", {.words = {u"venezuela"_s}}, u"2"_s);
    row("words as one", {.words = {u"venezuela"_s, u"s"_s, u"commune"_s}}, u"2"_s);
    row("a phrase", {.kind = Kind::Phrase, .words = {u"without"_s, u"bosses"_s}}, u"1"_s);
    row("a phrase the other way", {.kind = Kind::Phrase, .words = {u"bosses"_s, u"without"_s}},
        u""_s);
    row("a phrase's beginning",
        {.kind = Kind::Phrase, .words = {u"without"_s, u"bo"_s}, .prefix = true}, u"1"_s);
    row("not over two fields", {.kind = Kind::Phrase, .words = {u"bosses"_s, u"industrias"_s}},
        u""_s);
    row("near", {.kind = Kind::Near, .words = {u"worker"_s, u"control"_s}, .distance = 2}, u"3"_s);
    row("not so near", {.kind = Kind::Near, .words = {u"worker"_s, u"control"_s}, .distance = 5},
        u"2 3"_s);
    row("near, one word", {.kind = Kind::Near, .words = {u"worker"_s}}, u"2 3"_s);
    row("an author", {.words = {u"azzellini"_s}}, u"1"_s);
    row("the title only", {.words = {u"factory"_s}, .columns = only(TextColumn::Title)}, u"1"_s);
    row("the body only", {.words = {u"factory"_s}, .columns = only(TextColumn::Body)}, u"2"_s);
    row("authors only", {.words = {u"factory"_s}, .columns = only(TextColumn::Authors)}, u""_s);
    row("two fields",
        {.words = {u"factory"_s},
         .columns = TextColumns(only(TextColumn::Title) | only(TextColumn::Body))},
        u"1 2"_s);
    row("near in a field",
        {.kind = Kind::Near,
         .words = {u"worker"_s, u"control"_s},
         .distance = 9,
         .columns = only(TextColumn::Summary)},
        u"3"_s);
    row("no words", {.words = {}}, u""_s);
    row("no fields", {.words = {u"factory"_s}, .columns = 0}, u""_s);
}

void TestFullText::termsFind()
{
    QFETCH(const FullTextTerm, term);
    QFETCH(const QString, ids);
    QCOMPARE(found(term), ids);
}

void TestFullText::hostileWordsAreOnlyWords_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word :
         {"\"", "factory\" OR \"communes", "*", "NOT", "AND", "title:factory", "{title} : factory",
          "NEAR(factory", "^factory", "-", "(", "", " ", "factory;DROP TABLE word", "\\", "'", "%"})
        QTest::newRow(word) << QString::fromUtf8(word);
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("surrogate") << QString(QChar(0xd800));
    QTest::newRow("long") << QString(100'000, u'x');
}

void TestFullText::hostileWordsAreOnlyWords()
{
    QFETCH(const QString, word);
    for (const Kind kind : {Kind::Word, Kind::Phrase, Kind::Near}) {
        const FullTextTerm term{.kind = kind, .words = {word, u"nowhere"_s}, .distance = -3};
        QCOMPARE(found(term), QString());
        FullTextTerm alone = term;
        alone.words = {word};
        must(m_bed->reader().find(alone, [](ArticleId) {}));
        alone.prefix = true;
        must(m_bed->reader().find(alone, [](ArticleId) {}));
    }
}

void TestFullText::notesAreFoundApart()
{
    must(m_bed->writer().saveNote(ArticleId{3}, u"Réunion **demain**"_s));
    const auto inNotes = [&](const QString &word) {
        QList<qint64> ids;
        must(m_bed->reader().noteContains({.words = {word}},
                                          [&](ArticleId id) { ids += number(id); }));
        return ids;
    };
    QCOMPARE(inNotes(u"reunion"_s), QList<qint64>{3});
    QCOMPARE(found({.words = {u"reunion"_s}}), QString());
    must(m_bed->writer().saveNote(ArticleId{3}, u"changed"_s));
    QCOMPARE(inNotes(u"reunion"_s), QList<qint64>());
    QCOMPARE(inNotes(u"changed"_s), QList<qint64>{3});
    must(m_bed->writer().undo());
    QCOMPARE(inNotes(u"reunion"_s), QList<qint64>{3});
    must(m_bed->writer().undo());
    QCOMPARE(inNotes(u"reunion"_s), QList<qint64>());
}

void TestFullText::aLookUpStops()
{
    QList<ArticleDraft> drafts;
    for (int i = 0; i < 3000; ++i)
        drafts += draftOf(u"common word %1"_s.arg(i));
    m_bed->import(drafts);
    qint64 taken = 0;
    const auto take = [&](ArticleId) { ++taken; };
    const auto stopped = m_bed->reader().find({.words = {u"common"_s}}, take, [] { return true; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(taken < 3000);
    // The next one is not stopped by it.
    QCOMPARE(m_bed->findWord(u"common"_s), 3000);
}

void TestFullText::scriptsOfAllKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("Cyrillic") << u"Советская ВЛАСТЬ"_s << u"власть"_s;
    QTest::newRow("Greek") << u"Σωκράτης"_s << u"σωκρατης"_s;
    QTest::newRow("Chinese") << u"合作社"_s << u"合作"_s;
    QTest::newRow("Devanagari") << u"सहकारी समिति"_s << u"समिति"_s;
    QTest::newRow("Arabic") << u"التعاونية المحلية"_s << u"المحلية"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
}

void TestFullText::scriptsOfAllKinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    m_bed->import({draftOf(text)});
    const FullTextTerm term{.kind = Kind::Phrase,
                            .words = foldedWords(word).split(u' ', Qt::SkipEmptyParts)};
    QCOMPARE(found(term), u"4"_s);
}

QTEST_GUILESS_MAIN(TestFullText)
#include "tst_fulltext.moc"
