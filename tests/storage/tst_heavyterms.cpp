// What is kept as bits finds what the words themselves say, whatever happened to the articles.
#include "fold.h"
#include "heavyterm.h"
#include "librarybed.h"
#include "stemmer.h"
#include "testdisk.h"

#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

using Ids = QSet<qint64>;

Ids differing(const Ids &a, const Ids &b) { return (a - b) + (b - a); }

struct Text
{
    QString title;
    QString summary;
    QString lang;
};

// Words of several languages, common and rare, with accents, digits and other scripts.
QString randomText(QRandomGenerator &random, int words)
{
    static const QStringList known =
        u"the of une être más não und für che più Zapatismo águila ñandú x 3d 1994 œuvre Łódź "
        "Ethik власть 合作社 m ma magnet s-t ones thes lo theory construcción constr proof "
        "problème "
        "transformações thé conte"_s.split(u' ');
    QStringList text;
    for (int i = random.bounded(words); i > 0; --i)
        text += known[random.bounded(known.size())];
    return text.join(u' ');
}

Text textOf(const ArticleDraft &draft)
{
    return {.title = draft.title, .summary = draft.summary, .lang = draft.lang};
}

} // namespace

class TestHeavyTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { TestDisk::install(); }
    void init()
    {
        m_bed = std::make_unique<LibraryBed>();
        m_texts.clear();
    }
    void whichAreHeavy();
    void beginningsAndCommonWordsAreFound();
    void correctedAndTakenBack();
    void whatWasRolledBackIsForgotten();
    void moreThanOneBlock();

private:
    void import(int articles);
    void compare();
    Ids found(const FullTextTerm &term);

    std::unique_ptr<LibraryBed> m_bed;
    QMap<qint64, Text> m_texts; // by id
    QRandomGenerator m_random{20261129};
    Stemmer m_stemmer;
};

void TestHeavyTerms::import(int articles)
{
    static const QStringList languages{u"en"_s, u"es"_s, u"pt"_s, u"fr"_s, u"de"_s, u"zh"_s};
    QList<ArticleDraft> drafts;
    for (int i = 0; i < articles; ++i) {
        ArticleDraft draft = draftOf(u"T%1 "_s.arg(m_texts.size() + i) + randomText(m_random, 6));
        draft.summary = randomText(m_random, 4);
        draft.lang = languages[m_random.bounded(languages.size())];
        drafts += draft;
    }
    const qint64 first = m_texts.isEmpty() ? 1 : m_texts.lastKey() + 1;
    QCOMPARE(m_bed->import(drafts).added, articles);
    for (int i = 0; i < articles; ++i)
        m_texts.insert(first + i, textOf(drafts[i]));
}

Ids TestHeavyTerms::found(const FullTextTerm &term)
{
    Ids ids;
    must(m_bed->reader().find(term, [&](ArticleId id) { ids.insert(number(id)); }));
    return ids;
}

void TestHeavyTerms::compare()
{
    const auto matching = [this](const auto &has) {
        Ids ids;
        for (const auto &[id, text] : m_texts.asKeyValueRange()) {
            const QStringList words =
                foldedWords(text.title + u' ' + text.summary).split(u' ', Qt::SkipEmptyParts);
            if (std::ranges::any_of(words, [&](const QString &word) { return has(word, text); }))
                ids.insert(id);
        }
        return ids;
    };
    const QString starts =
        u"t th m ma s 1 3 3d x z n a e l o b the thes theo con cons const constr "
        "pro prob probl trans conte"_s;
    for (const QString &start : starts.split(u' ')) {
        const auto begins = [&](const QString &word, const Text &) {
            return word.startsWith(start);
        };
        QCOMPARE(differing(found({.words = {start}, .prefix = true}), matching(begins)), Ids());
    }
    for (const QString &word : u"the of une mas nao und fur che piu lo magnet"_s.split(u' ')) {
        const QStringList stems = m_stemmer.stemsInAllLanguages(word);
        const auto isMeant = [&](const QString &other, const Text &text) {
            const QStringList its = m_stemmer.stems(other, text.lang).split(u' ');
            return other == word || std::ranges::any_of(its, [&](const QString &stem) {
                       return stems.contains(stem);
                   });
        };
        QCOMPARE(differing(found({.words = {word}, .stems = stems}), matching(isMeant)), Ids());
    }
}

void TestHeavyTerms::whichAreHeavy()
{
    QSet<HeavyTerm> numbers;
    for (const QString &start : u"t th the thes this const abe 7 z9"_s.split(u' ')) {
        const auto number = heavyBeginning(start);
        QVERIFY2(number, qPrintable(start));
        numbers.insert(*number);
    }
    numbers.insert(heavyWord(u"the").value());
    numbers.insert(heavyWord(u"bei").value());
    QCOMPARE(numbers.size(), 11);
    for (const QString &none : u"constr zzz 3d1 合 é"_s.split(u' '))
        QVERIFY2(!heavyBeginning(none), qPrintable(none));
    for (const QString &none : u"th thes t magnet"_s.split(u' '))
        QVERIFY2(!heavyWord(none), qPrintable(none));
    QVERIFY(!heavyBeginning({}));
    QVERIFY(!heavyWord({}));
}

void TestHeavyTerms::beginningsAndCommonWordsAreFound()
{
    import(300);
    compare();
    import(200);
    compare();
}

void TestHeavyTerms::correctedAndTakenBack()
{
    import(200);
    const QMap<qint64, Text> before = m_texts;
    for (const qint64 id : {3, 50, 199}) {
        m_texts[id].title = u"T%1 quite another the"_s.arg(id);
        must(m_bed->writer().correct({ArticleId{id}},
                                     {{Correctable::Title, m_texts.value(id).title}}));
    }
    compare();
    for (int step = 0; step < 3; ++step)
        must(m_bed->writer().undo());
    m_texts = before;
    compare();
}

void TestHeavyTerms::whatWasRolledBackIsForgotten()
{
    import(100);
    DraftPreparer preparer;
    ArticleDraft lost = draftOf(u"zzz the lost one"_s);
    lost.summary = u"the "_s.repeated(50'000);
    const JournalId id = must(m_bed->writer().beginImport({}));
    TestDisk::install().setFull(true);
    const auto failed = m_bed->writer().writeBatch(id, preparer.prepare(QList{lost}), u"f"_s);
    TestDisk::install().setFull(false);
    QVERIFY(!failed);
    import(10); // one of them has the id that the lost one would have had
    compare();
}

void TestHeavyTerms::moreThanOneBlock()
{
    import(4200);
    compare();
}

QTEST_GUILESS_MAIN(TestHeavyTerms)
#include "tst_heavyterms.moc"
