#include "fakedetection.h"
#include "librarybed.h"
#include "olderlibrary.h"

#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

using About = DecisionRecord::About;

const QString lexicon = u"Finance/Credit unions=loan\nFinance/Complementary currencies=coin\n"
                        "Recovered companies=factory"_s;

// "VE" is Venezuela, "CU?" perhaps Cuba.
QList<Place> placesIn(const QString &title)
{
    QList<Place> places;
    for (const QString &code : {u"VE"_s, u"CU"_s, u"AR"_s}) {
        const qsizetype at = title.indexOf(code);
        if (at < 0)
            continue;
        const bool isUnsure = at + 2 < title.size() && title[at + 2] == u'?';
        places.append({.code = code,
                       .provenance = Provenance::Detected,
                       .confidence = isUnsure ? 0.3 : 0.9,
                       .suggested = isUnsure,
                       .evidence = {{TextField::Title, qint32(at), qint32(at + 2)}}});
    }
    return places;
}

QList<ArticleId> ids(std::initializer_list<qint64> numbers)
{
    QList<ArticleId> list;
    for (const qint64 one : numbers)
        list.append(ArticleId{one});
    return list;
}

ArticleDraft stated(const QString &title, const QStringList &topics, const QString &place = {})
{
    ArticleDraft draft = draftOf(title);
    draft.topics = topics;
    if (!place.isEmpty())
        draft.places = {{.code = place, .evidence = {}}};
    return draft;
}

// "VE+ CU-": what is in force and what is not, of countries and topics.
QStringList states(const Article &article)
{
    static const QStringList names{u"stated"_s, u"detected"_s, u"confirmed"_s, u"rejected"_s,
                                   u"added"_s};
    QStringList all;
    const auto add = [&](const QString &name, Provenance provenance, bool suggested) {
        all += name + u' ' + (suggested ? u"suggested"_s : names[int(provenance)]);
    };
    for (const Place &place : article.places)
        add(place.code, place.provenance, place.suggested);
    for (const Topic &topic : article.topics)
        add(topic.name, topic.provenance, topic.suggested);
    return all;
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topicsAreFoundOnImportBelowTheirParents();
    void theSameNameStatedAndFoundIsOneTopic();
    void whatSheSays_data();
    void whatSheSays();
    void decisionsAreUndoneAndRedoneAfterARestart();
    void whatChangesNothingLeavesNoEntry();
    void manyArticlesAreOneStep();
    void suggestionsAreDecidedTogether();
    void detectingAgainOverridesNothing();
    void aLexiconThatChangesDetectsOnlyWhatChanged();
    void aTopicThatMovesTakesItsArticlesAlong();
    void aWalkThatIsInterruptedGoesOn();
    void draftsOfAnOldLexiconAreDetectedAgain();
    void theLexiconIsAnUndoStep();
    void anOldLibraryGetsALexicon();
    void anotherGazetteerIsDetectedAgain();
    void randomDecisionsFollowTheRules();

private:
    static void detectAll(LibraryBed &bed)
    {
        while (!must(bed.writer().detectAgain(3, 1000)).finished) {
        }
    }
    static FacetValue topicId(LibraryBed &bed, const QString &name)
    {
        for (const NamedValue &value : must(bed.reader().names())) {
            if (value.facet == Facet::Topic && value.name == name)
                return value.value;
        }
        return 0;
    }
};

void TestDecisions::topicsAreFoundOnImportBelowTheirParents()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    const ImportBatch batch = bed.import({draftOf(u"A loan in VE"_s), draftOf(u"A coin?"_s)});
    QCOMPARE(states(bed.article(1)), (QStringList{u"VE detected"_s, u"Credit unions detected"_s}));
    QCOMPARE(bed.article(1).topics.first().evidence, (QList<Evidence>{{TextField::Title, 2, 6}}));
    const FacetValue finance = topicId(bed, u"Finance"_s);
    const FacetValue unions = topicId(bed, u"Credit unions"_s);
    const ArticleFacts facts = bed.facts().first();
    QVERIFY(finance != 0 && unions != 0);
    QCOMPARE(QSet<FacetValue>(facts.topics.begin(), facts.topics.end()),
             (QSet<FacetValue>{finance, unions}));
    QVERIFY(!facts.has(StateFlag::HasSuggestion));
    QCOMPARE(facts.regions, (FacetValues{5, 19, 419}));

    QCOMPARE(states(bed.article(2)), QStringList{u"Complementary currencies suggested"_s});
    QVERIFY(bed.facts().last().topics.isEmpty());
    QVERIFY(bed.facts().last().has(StateFlag::HasSuggestion));
    for (const NamedValue &name : batch.change.names) {
        if (name.value == unions && name.facet == Facet::Topic)
            QCOMPARE(name.parent, finance);
    }
    QVERIFY(std::ranges::contains(batch.change.names, unions, &NamedValue::value));
}

void TestDecisions::theSameNameStatedAndFoundIsOneTopic()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({stated(u"Nothing"_s, {u"credit UNIONS"_s})});
    bed.import({stated(u"A loan"_s, {u"Credit Unions"_s}), draftOf(u"Another loan"_s)});
    QCOMPARE(bed.article(2).topics.size(), 1);
    QCOMPARE(bed.article(2).topics.first().provenance, Provenance::Stated);
    QVERIFY(!bed.article(2).topics.first().evidence.isEmpty());
    QCOMPARE(bed.article(3).topics.first().id, bed.article(1).topics.first().id);
    // The stated one is below Finance from then on, also where it stood before.
    const FacetValue finance = topicId(bed, u"Finance"_s);
    for (const ArticleFacts &facts : bed.facts())
        QVERIFY(facts.topics.contains(finance));
}

void TestDecisions::whatSheSays_data()
{
    QTest::addColumn<QList<Decision>>("decisions");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, QList<Decision> decisions, const QStringList &expected) {
        QTest::newRow(name) << decisions << expected;
    };
    using enum Verdict;
    // Of "VE CU? loan coin?", stated AR and "Land".
    const QString ar = u"AR stated"_s, cu = u"CU suggested"_s, ve = u"VE detected"_s;
    const QString land = u"Land stated"_s, unions = u"Credit unions detected"_s;
    const QString coins = u"Complementary currencies suggested"_s;
    row("nothing", {{About::Place, u"no place"_s, Add}}, {ar, cu, ve, land, unions, coins});
    row("confirm a suggestion", {{About::Place, u"cu"_s, Confirm}},
        {ar, u"CU confirmed"_s, ve, land, unions, coins});
    row("reject what is stated", {{About::Place, u"AR"_s, Reject}},
        {u"AR rejected"_s, cu, ve, land, unions, coins});
    row("reject what is not there", {{About::Place, u"HT"_s, Reject}},
        {ar, cu, ve, land, unions, coins});
    row("add", {{About::Place, u"HT"_s, Add}}, {ar, cu, u"HT added"_s, ve, land, unions, coins});
    row("add what is stated", {{About::Place, u"AR"_s, Add}}, {ar, cu, ve, land, unions, coins});
    row("add what is detected", {{About::Place, u"VE"_s, Add}},
        {ar, cu, u"VE confirmed"_s, land, unions, coins});
    row("add what was rejected", {{About::Place, u"AR"_s, Reject}, {About::Place, u"AR"_s, Add}},
        {u"AR confirmed"_s, cu, ve, land, unions, coins});
    row("add, confirm", {{About::Place, u"HT"_s, Add}, {About::Place, u"HT"_s, Confirm}},
        {ar, cu, u"HT confirmed"_s, ve, land, unions, coins});
    row("withdraw", {{About::Place, u"VE"_s, Reject}, {About::Place, u"VE"_s, Withdraw}},
        {ar, cu, ve, land, unions, coins});
    row("a region", {{About::Place, u"419"_s, Add}},
        {u"419 added"_s, ar, cu, ve, land, unions, coins});
    row("reject a topic", {{About::Topic, u"credit unions"_s, Reject}},
        {ar, cu, ve, land, u"Credit unions rejected"_s, coins});
    row("confirm a topic", {{About::Topic, u"Complementary currencies"_s, Confirm}},
        {ar, cu, ve, land, unions, u"Complementary currencies confirmed"_s});
    row("a new topic", {{About::Topic, u"  Water  rights "_s, Add}},
        {ar, cu, ve, land, unions, coins, u"Water rights added"_s});
    row("an unknown topic", {{About::Topic, u"Water rights"_s, Confirm}},
        {ar, cu, ve, land, unions, coins});
}

void TestDecisions::whatSheSays()
{
    QFETCH(const QList<Decision>, decisions);
    QFETCH(const QStringList, expected);
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({stated(u"VE CU? loan coin?"_s, {u"Land"_s}, u"AR"_s)});
    must(bed.writer().decide(ids({1}), decisions));
    QStringList found = states(bed.article(1));
    QStringList sorted = expected;
    found.sort();
    sorted.sort();
    QCOMPARE(found, sorted);

    const ArticleFacts facts = bed.facts().first();
    QCOMPARE(facts.has(StateFlag::HasSuggestion), expected.join(u' ').contains(u"suggested"));
    for (const QString &code : {u"AR"_s, u"CU"_s, u"VE"_s, u"HT"_s}) {
        const bool isInForce = std::ranges::any_of(expected, [&](const QString &state) {
            return state.startsWith(code) && !state.endsWith(u"rejected") &&
                   !state.endsWith(u"suggested");
        });
        QCOMPARE(facts.countries.contains(packedCode(code)), isInForce);
    }
    // The Change of the commit says the same as the tables.
    const UndoOutcome undone = must(bed.writer().undo());
    if (undone.entry.kind == u"decide")
        QCOMPARE(undone.change.touched, bed.facts());
}

void TestDecisions::decisionsAreUndoneAndRedoneAfterARestart()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"VE CU? loan"_s)});
    const QList<ArticleFacts> before = bed.facts();
    const EditOutcome done =
        must(bed.writer().decide(ids({1}), {{About::Place, u"VE"_s, Verdict::Reject},
                                            {About::Topic, u"Water"_s, Verdict::Add}}));
    QCOMPARE(done.entry.kind, u"decide"_s);
    QCOMPARE(done.entry.arguments[u"decisions"].toInt(), 2);
    QCOMPARE(done.change.touched, bed.facts());
    const QList<ArticleFacts> after = bed.facts();
    QVERIFY(after != before);
    bed.reopen();
    QCOMPARE(must(bed.writer().undo()).change.touched, before);
    QCOMPARE(bed.facts(), before);
    bed.reopen();
    QCOMPARE(must(bed.writer().redo()).change.touched, after);
    QCOMPARE(bed.facts(), after);
}

void TestDecisions::whatChangesNothingLeavesNoEntry()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"VE"_s)});
    const auto decide = [&](Verdict verdict, const QString &value) {
        return number(
            must(bed.writer().decide(ids({1}), {{About::Place, value, verdict}})).entry.id);
    };
    QCOMPARE(decide(Verdict::Withdraw, u"VE"_s), 0);
    QCOMPARE(decide(Verdict::Confirm, u"CU"_s), 0);
    QVERIFY(decide(Verdict::Confirm, u"VE"_s) > 0);
    QCOMPARE(decide(Verdict::Confirm, u"VE"_s), 0);
    QCOMPARE(decide(Verdict::Add, u"VE"_s), 0);
    QCOMPARE(bed.writer().decide(ids({9}), {{About::Place, u"VE"_s, Verdict::Add}}).error().code,
             ErrorCode::ArticleNotFound);
}

void TestDecisions::manyArticlesAreOneStep()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"VE 1"_s), draftOf(u"CU 2"_s), draftOf(u"VE? 3"_s)});
    const EditOutcome done =
        must(bed.writer().decide(ids({1, 2, 3}), {{About::Place, u"VE"_s, Verdict::Confirm}}));
    QCOMPARE(done.entry.arguments, (QJsonObject{{u"articles"_s, 3},
                                                {u"decisions"_s, 1},
                                                {u"verdict"_s, u"confirm"_s},
                                                {u"place"_s, u"VE"_s}}));
    QCOMPARE(done.change.touched.size(), 2); // 2 is not about it
    QCOMPARE(states(bed.article(2)), QStringList{u"CU detected"_s});
    must(bed.writer().undo());
    QCOMPARE(states(bed.article(3)), QStringList{u"VE suggested"_s});
}

void TestDecisions::suggestionsAreDecidedTogether()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import(
        {stated(u"VE? CU? loan? AR"_s, {u"Credit unions"_s}, u"CU"_s), draftOf(u"AR? coin?"_s)});
    must(bed.writer().decide(ids({2}), {{About::Place, u"AR"_s, Verdict::Reject}}));
    must(bed.writer().decideSuggested(ids({1, 2}), true));
    QCOMPARE(states(bed.article(1)), (QStringList{u"AR detected"_s, u"CU stated"_s,
                                                  u"VE confirmed"_s, u"Credit unions stated"_s}));
    QCOMPARE(states(bed.article(2)),
             (QStringList{u"AR rejected"_s, u"Complementary currencies confirmed"_s}));
    for (const ArticleFacts &facts : bed.facts())
        QVERIFY(!facts.has(StateFlag::HasSuggestion));
    QCOMPARE(number(must(bed.writer().decideSuggested(ids({1, 2}), false)).entry.id), 0);
    must(bed.writer().undo());
    QVERIFY(bed.facts().first().has(StateFlag::HasSuggestion));
}

void TestDecisions::detectingAgainOverridesNothing()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"VE CU loan"_s), draftOf(u"coin?"_s)});
    must(bed.writer().decide(ids({1}), {{About::Place, u"VE"_s, Verdict::Reject},
                                        {About::Place, u"HT"_s, Verdict::Add},
                                        {About::Topic, u"Credit unions"_s, Verdict::Reject}}));
    must(bed.writer().decide(ids({2}),
                             {{About::Topic, u"Complementary currencies"_s, Verdict::Confirm}}));
    const QList<ArticleFacts> before = bed.facts();
    const QStringList first = states(bed.article(1)), second = states(bed.article(2));
    must(bed.writer().forgetDetected());
    QVERIFY(!bed.writer().detectionIsCurrent());
    detectAll(bed);
    QVERIFY(bed.writer().detectionIsCurrent());
    QCOMPARE(bed.facts(), before);
    QCOMPARE(states(bed.article(1)), first);
    QCOMPARE(states(bed.article(2)), second);
    // Neither does another lexicon, nor one that has the topic no more.
    must(bed.writer().setLexicon(u"Recovered companies=loan"_s, {}));
    detectAll(bed);
    QCOMPARE(states(bed.article(2)), QStringList{u"Complementary currencies confirmed"_s});
    QVERIFY(states(bed.article(1)).contains(u"Credit unions rejected"_s));
    QVERIFY(states(bed.article(1)).contains(u"Recovered companies detected"_s));
}

void TestDecisions::aLexiconThatChangesDetectsOnlyWhatChanged()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"VE loan"_s), draftOf(u"coin"_s), draftOf(u"factory"_s)});
    QVERIFY(bed.writer().detectionIsCurrent());
    const EditOutcome edit = must(bed.writer().setLexicon(
        u"Finance/Credit unions=loan\nFinance/Complementary currencies=factory"_s, {}));
    QVERIFY(edit.change.lexiconTouched && edit.change.touched.isEmpty());
    QVERIFY(!bed.writer().detectionIsCurrent());

    const int asked = FakeDetection::asked();
    QList<ArticleFacts> touched;
    RebuildProgress slice;
    while (!slice.finished) {
        slice = must(bed.writer().detectAgain(1, 1000));
        touched += slice.change.touched;
    }
    QCOMPARE(FakeDetection::asked() - asked, 3);
    QCOMPARE(touched.size(), 2); // 1 is as it was
    QCOMPARE(states(bed.article(1)), (QStringList{u"VE detected"_s, u"Credit unions detected"_s}));
    QCOMPARE(states(bed.article(2)), QStringList());
    QCOMPARE(states(bed.article(3)), QStringList{u"Complementary currencies detected"_s});
    // A second time there is nothing to do.
    QVERIFY(must(bed.writer().detectAgain(1, 1000)).finished);
    QCOMPARE(FakeDetection::asked() - asked, 3);
}

void TestDecisions::aTopicThatMovesTakesItsArticlesAlong()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"loan"_s), stated(u"x"_s, {u"Credit unions"_s}), draftOf(u"coin"_s)});
    must(bed.writer().decide(ids({3}), {{About::Topic, u"Credit unions"_s, Verdict::Add}}));
    must(bed.writer().setLexicon(u"Banks/Credit unions=loan\nFinance/Coins=coin"_s, {}));
    detectAll(bed);
    const FacetValue banks = topicId(bed, u"Banks"_s);
    QVERIFY(banks != 0);
    for (const ArticleFacts &facts : bed.facts())
        QVERIFY(facts.topics.contains(banks));
    QCOMPARE(bed.facts().first().topics.size(), 2);
}

void TestDecisions::aWalkThatIsInterruptedGoesOn()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    QList<ArticleDraft> drafts;
    for (int i = 0; i < 10; ++i)
        drafts.append(draftOf(u"%1 loan"_s.arg(i)));
    bed.import(drafts);
    must(bed.writer().setLexicon(u"Finance/Banks=loan"_s, {}));
    const RebuildProgress slice = must(bed.writer().detectAgain(4, 1'000'000));
    QVERIFY(!slice.finished);
    QCOMPARE(slice.done, 4);
    QCOMPARE(slice.total, 10);
    QCOMPARE(slice.change.touched.size(), 4);
    bed.reopen();
    const int asked = FakeDetection::asked();
    detectAll(bed);
    QCOMPARE(FakeDetection::asked() - asked, 6);
    for (int i = 1; i <= 10; ++i)
        QCOMPARE(states(bed.article(i)), QStringList{u"Banks detected"_s});
}

void TestDecisions::draftsOfAnOldLexiconAreDetectedAgain()
{
    const auto make = fakeDetection(placesIn, lexicon);
    LibraryBed bed(make);
    ArticleDraft draft = draftOf(u"A loan"_s);
    const DetectionPtr old = make({});
    draft.foundTopics =
        old->find({.title = draft.title, .summary = {}, .body = {}, .lang = {}}).topics;
    draft.detection = versionOf(*old);
    must(bed.writer().setLexicon(u"Loans=loan"_s, {}));
    const int asked = FakeDetection::asked();
    bed.import({draft});
    QCOMPARE(FakeDetection::asked() - asked, 1);
    QCOMPARE(states(bed.article(1)), QStringList{u"Loans detected"_s});
    // One of this lexicon is taken as it is.
    ArticleDraft fresh = draftOf(u"Another loan"_s);
    fresh.detection = versionOf(*make(u"Loans=loan"_s));
    fresh.foundTopics = {{.topic = u"Loans"_s, .confidence = 0.8, .evidence = {}}};
    bed.import({fresh});
    QCOMPARE(FakeDetection::asked() - asked, 1);
    QCOMPARE(bed.article(2).topics.first().confidence, 0.8);
}

void TestDecisions::theLexiconIsAnUndoStep()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"A loan"_s)});
    const QList<ArticleFacts> before = bed.facts();
    const EditOutcome done = must(bed.writer().setLexicon(u"Loans=loan"_s, {{u"topics"_s, 1}}));
    QCOMPARE(done.entry.kind, u"lexicon"_s);
    QCOMPARE(must(bed.reader().lexicon()), u"Loans=loan"_s);
    detectAll(bed);
    QCOMPARE(states(bed.article(1)), QStringList{u"Loans detected"_s});
    bed.reopen();
    const UndoOutcome undone = must(bed.writer().undo());
    QVERIFY(undone.change.lexiconTouched);
    QCOMPARE(must(bed.reader().lexicon()), QString());
    detectAll(bed);
    QCOMPARE(bed.facts(), before);
    must(bed.writer().redo());
    detectAll(bed);
    QCOMPARE(states(bed.article(1)), QStringList{u"Loans detected"_s});
    QCOMPARE(number(must(bed.writer().setLexicon(u"Loans=loan"_s, {})).entry.id), 0);
}

void TestDecisions::anOldLibraryGetsALexicon()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    bed.import({draftOf(u"A loan"_s)});
    bed.close();
    makeOlder(bed, 1);
    QCOMPARE(must(bed.reader().lexicon()), QString());
    bed.reopen();
    must(bed.writer().setLexicon(u"Loans=loan"_s, {}));
    QCOMPARE(must(bed.reader().lexicon()), u"Loans=loan"_s);
}

void TestDecisions::anotherGazetteerIsDetectedAgain()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon, 1));
    bed.import({draftOf(u"VE loan"_s), draftOf(u"CU"_s)});
    bed.close();
    bed.setDetection(fakeDetection(
        [](const QString &title) {
            QList<Place> places = placesIn(title);
            places.removeIf([](const Place &place) { return place.code == u"VE"; });
            return places;
        },
        lexicon, 2));
    bed.open();
    QVERIFY(!bed.writer().detectionIsCurrent());
    const RebuildProgress slice = must(bed.writer().detectAgain(100, 1000));
    QVERIFY(slice.finished);
    QCOMPARE(slice.change.touched.size(), 1);
    QCOMPARE(states(bed.article(1)), QStringList{u"Credit unions detected"_s});
    QCOMPARE(states(bed.article(2)), QStringList{u"CU detected"_s});
}

// Against the rules, as the header of Verdict says them.
void TestDecisions::randomDecisionsFollowTheRules()
{
    LibraryBed bed(fakeDetection(placesIn, lexicon));
    QList<ArticleDraft> drafts;
    for (int i = 0; i < 4; ++i) {
        ArticleDraft draft = draftOf(u"%1%2%3 %4"_s.arg(i & 1 ? u"VE"_s : QString())
                                         .arg(i & 2 ? u"CU?"_s : QString())
                                         .arg(i % 3 ? u"AR"_s : QString())
                                         .arg(i));
        if (i < 2)
            draft.places = {{.code = u"AR"_s, .evidence = {}}};
        drafts.append(draft);
    }
    bed.import(drafts);
    QMap<std::pair<qint64, QString>, Provenance> expected;
    const auto known = [&](qint64 id, const QString &code) {
        return drafts[id - 1].title.contains(code);
    };
    const auto isStated = [&](qint64 id, const QString &code) { return code == u"AR" && id <= 2; };
    QRandomGenerator random(7);
    const QStringList codes{u"VE"_s, u"CU"_s, u"AR"_s, u"HT"_s};
    for (int step = 0; step < 200; ++step) {
        const qint64 id = 1 + random.bounded(4);
        const QString code = codes[random.bounded(4)];
        const auto verdict = Verdict(random.bounded(4));
        const std::pair key(id, code);
        const bool isKnown = known(id, code) || isStated(id, code);
        if (verdict == Verdict::Withdraw)
            expected.remove(key);
        else if (verdict == Verdict::Add && !expected.contains(key) && isStated(id, code))
            ; // in force already
        else if (verdict == Verdict::Add &&
                 (!expected.contains(key) || expected[key] == Provenance::Rejected))
            expected[key] = isKnown ? Provenance::Confirmed : Provenance::Added;
        else if (verdict != Verdict::Add && (isKnown || expected.contains(key)))
            expected[key] =
                verdict == Verdict::Confirm ? Provenance::Confirmed : Provenance::Rejected;
        must(bed.writer().decide(ids({id}), {{About::Place, code, verdict}}));

        const ArticleFacts facts = must(bed.reader().facts(ids({id}))).first();
        for (const QString &one : codes) {
            const std::pair which(id, one);
            const bool isUnsure = drafts[id - 1].title.contains(one + u'?') && !isStated(id, one);
            const bool inForce = expected.contains(which)
                                     ? expected[which] != Provenance::Rejected
                                     : (known(id, one) || isStated(id, one)) && !isUnsure;
            QCOMPARE(facts.countries.contains(packedCode(one)), inForce);
        }
    }
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
