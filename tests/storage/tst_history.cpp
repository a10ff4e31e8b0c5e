// Any sequence of work, undo and redo, with the library closed and opened in between, leaves what a
// plain model of it says; and the Changes alone tell all of it.
#include "librarybed.h"

#include <QRandomGenerator>

using namespace acervo;
using namespace Qt::StringLiterals;

namespace {

struct State
{
    bool read = false;
    bool starred = false;
    bool trashed = false;
    QSet<QString> tags;
    QString note;
    QString summary; // corrected; no source says anything
    QString body;

    bool operator==(const State &) const = default;
};

struct Rule
{
    QString query;
    QString tag;
    bool onImport = false;

    bool operator==(const Rule &) const = default;
};

struct World
{
    // By title. Undoing an import takes its articles out of the model; the library keeps them in
    // the trash.
    QMap<QString, State> articles;
    QStringList collections;                     // by name, in their order; none lies below another
    QMap<QString, QStringList> inside;           // of each, the titles in their order
    QList<std::pair<QString, QString>> searches; // name and query, in their order
    QList<Rule> rules;                           // in the order in which they were made

    bool operator==(const World &) const = default;
};

// The library as the person thinks of it: what is there, and how it was before each thing she did.
class Model
{
public:
    World now;
    QSet<QString> automatic; // read by the clock: no step, so no undo takes it back

    void done(const World &after)
    {
        if (after == now)
            return;
        m_past.append(now);
        m_future.clear();
        now = after;
    }
    bool undo() { return step(m_past, m_future); }
    bool redo() { return step(m_future, m_past); }

private:
    bool step(QList<World> &from, QList<World> &to)
    {
        if (from.isEmpty())
            return false;
        to.append(now);
        now = from.takeLast();
        return true;
    }

    QList<World> m_past;
    QList<World> m_future;
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceIsAsTheModelSays_data();
    void anySequenceIsAsTheModelSays();

private:
    void oneStep();
    void import();
    void mark();
    void tag();
    void changeTag();
    void note();
    void goBack();
    void goForward();
    void collect();
    void arrange();
    void changeCollection();
    void changeSearch();
    void changeRule();
    void correct();
    void compare();
    void compareShelf();
    void apply(const Change &change);
    QStringList pick();
    QList<ArticleId> idsOf(const QStringList &titles) const;
    QString setName() { return u"set %1"_s.arg(m_random.bounded(4)); }
    QString tagName() { return u"tag %1"_s.arg(m_random.bounded(4)); }

    QRandomGenerator m_random;
    std::unique_ptr<LibraryBed> m_bed;
    Model m_model;
    QMap<QString, ArticleId> m_ids;
    QMap<ArticleId, ArticleFacts> m_byChanges;
    QMap<FacetValue, QString> m_tagNames;
    quint64 m_generation = 0;
};

void TestHistory::anySequenceIsAsTheModelSays_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("steps");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed << 70;
    QTest::addRow("a thousand") << 7u << 1000;
}

void TestHistory::anySequenceIsAsTheModelSays()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, steps);
    m_random.seed(seed);
    m_bed = std::make_unique<LibraryBed>();
    m_model = {};
    m_ids.clear();
    m_byChanges.clear();
    m_tagNames.clear();
    m_generation = m_bed->writer().generation();
    for (int step = 0; step < steps; ++step) {
        oneStep();
        if (m_random.bounded(10) == 0)
            m_bed->reopen();
        compare();
        if (QTest::currentTestFailed()) {
            qWarning("at step %d", step);
            return;
        }
    }
    QCOMPARE(m_bed->value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(m_bed->value(u"PRAGMA foreign_key_check"_s).isNull());
    m_bed->close();
    const auto cache = must(Connection::open(m_bed->cacheFile(), Connection::Mode::ReadWrite));
    QCOMPARE(must(cache->value(u"PRAGMA integrity_check"_s)).toString(), u"ok"_s);
}

void TestHistory::oneStep()
{
    switch (m_random.bounded(20)) {
    case 0:
    case 1:
        return import();
    case 2:
    case 3:
        return mark();
    case 4:
    case 5:
        return tag();
    case 6:
        return changeTag();
    case 7:
        return note();
    case 8:
        return collect();
    case 9:
        return arrange();
    case 10:
        return changeCollection();
    case 11:
        return changeSearch();
    case 12:
        return changeRule();
    case 13:
        return correct();
    case 14:
    case 15:
    case 16:
        return goBack();
    default:
        return goForward();
    }
}

void TestHistory::apply(const Change &change)
{
    if (change.generation == 0)
        return;
    QCOMPARE(change.generation, ++m_generation);
    for (const ArticleFacts &facts : change.added + change.touched)
        m_byChanges.insert(facts.id, facts);
    for (const PersonalFacts &facts : change.personal) {
        ArticleFacts &known = m_byChanges[facts.id];
        known.states = StateFlags((known.states & ~PersonalFacts::flags) | facts.states);
        known.tags = facts.tags;
    }
    for (const ArticleId id : change.removed)
        m_byChanges.remove(id);
    for (const NamedValue &name : change.names) {
        if (name.facet == Facet::Tag)
            m_tagNames.insert(name.value, name.name);
    }
}

// A few of thirty titles, some of them there already, some in the trash.
void TestHistory::import()
{
    QList<ArticleDraft> drafts;
    World after = m_model.now;
    for (int i = m_random.bounded(1, 6); i > 0; --i) {
        const QString title = u"title %1"_s.arg(m_random.bounded(30));
        drafts += draftOf(title);
        if (!after.articles.contains(title))
            after.articles.insert(title, {});
    }
    DraftPreparer preparer;
    const JournalId id = must(m_bed->writer().beginImport({}));
    for (qsizetype at = 0; at < drafts.size(); at += 2)
        apply(must(m_bed->writer().writeBatch(id, preparer.prepare(drafts.mid(at, 2)), u"f"_s))
                  .change);
    must(m_bed->writer().finishImport(id, {}));
    for (const Article &article : must(m_bed->reader().articles(m_byChanges.keys())))
        m_ids.insert(article.title, article.id);
    m_model.done(after);
}

QStringList TestHistory::pick()
{
    QStringList titles;
    for (const QString &title : m_model.now.articles.keys()) {
        if (m_random.bounded(3) == 0)
            titles += title;
    }
    return titles;
}

QList<ArticleId> TestHistory::idsOf(const QStringList &titles) const
{
    QList<ArticleId> ids;
    for (const QString &title : titles)
        ids += m_ids.value(title);
    return ids;
}

void TestHistory::mark()
{
    const QStringList titles = pick();
    if (titles.isEmpty())
        return;
    const bool on = m_random.bounded(3) > 0;
    const int what = m_random.bounded(4);
    if (what == 0) {
        // Titles that end in 7 are read by the clock only, the others by hand only.
        const QStringList ones = titles.filter(u"7"_s);
        if (!ones.isEmpty())
            apply(
                must(m_bed->writer().setRead(idsOf(ones), true, LibraryWriter::Marking::Automatic))
                    .change);
        for (const QString &title : ones)
            m_model.automatic.insert(title);
        return;
    }
    World after = m_model.now;
    QStringList ones = titles;
    if (what == 1)
        ones.removeIf([](const QString &title) { return title.contains(u'7'); });
    if (ones.isEmpty())
        return;
    const QList<ArticleId> ids = idsOf(ones);
    for (const QString &title : ones) {
        State &state = after.articles[title];
        (what == 1 ? state.read : what == 2 ? state.starred : state.trashed) = on;
    }
    LibraryWriter &writer = m_bed->writer();
    apply(must(what == 1   ? writer.setRead(ids, on, LibraryWriter::Marking::ByPerson)
               : what == 2 ? writer.setStarred(ids, on)
                           : writer.setTrashed(ids, on))
              .change);
    m_model.done(after);
}

void TestHistory::tag()
{
    const QStringList titles = pick();
    if (titles.isEmpty())
        return;
    const QString name = tagName();
    const bool on = m_random.bounded(3) > 0;
    World after = m_model.now;
    for (const QString &title : titles)
        on ? (void)after.articles[title].tags.insert(name)
           : (void)after.articles[title].tags.remove(name);
    const QList<ArticleId> ids = idsOf(titles);
    const EditOutcome outcome =
        must(on ? m_bed->writer().addTag(ids, name) : m_bed->writer().removeTag(ids, name));
    apply(outcome.change);
    m_model.done(after);
}

void TestHistory::changeTag()
{
    const QList<NamedValue> tags = must(m_bed->reader().tags());
    if (tags.isEmpty())
        return;
    const NamedValue tag = tags[m_random.bounded(tags.size())];
    const bool away = m_random.bounded(2) == 0;
    const QString to = tagName();
    // A tag that nobody bears is a step of the library but none of this model.
    const auto bears = [&](const State &state) { return state.tags.contains(tag.name); };
    if ((!away && to == tag.name) || std::ranges::none_of(m_model.now.articles, bears))
        return;
    World after = m_model.now;
    for (State &state : after.articles) {
        if (state.tags.remove(tag.name) && !away)
            state.tags.insert(to);
    }
    for (Rule &rule : after.rules)
        rule.tag = rule.tag == tag.name ? (away ? QString() : to) : rule.tag;
    after.rules.removeIf([](const Rule &rule) { return rule.tag.isEmpty(); });
    apply(
        must(away ? m_bed->writer().deleteTag(tag.value) : m_bed->writer().renameTag(tag.value, to))
            .change);
    m_model.done(after);
}

// A sitting: one to three saves, one step.
void TestHistory::note()
{
    const QStringList titles = pick();
    if (titles.isEmpty())
        return;
    World after = m_model.now;
    std::optional<JournalId> entry;
    for (int saves = m_random.bounded(1, 4); saves > 0; --saves) {
        const QString text = u"text %1"_s.arg(m_random.bounded(100'000));
        const EditOutcome saved =
            must(m_bed->writer().saveNote(idsOf(titles).first(), text, entry));
        apply(saved.change);
        entry = saved.entry.id;
        after.articles[titles.first()].note = text;
    }
    m_model.done(after);
}

// Into a collection, which may be new, or out of it.
void TestHistory::collect()
{
    const QStringList titles = pick();
    if (titles.isEmpty())
        return;
    const QString name = setName();
    const bool in = m_random.bounded(3) > 0;
    World after = m_model.now;
    if (in && !after.collections.contains(name))
        after.collections += name;
    for (const QString &title : titles) {
        if (!in)
            after.inside[name].removeOne(title);
        else if (!after.inside[name].contains(title))
            after.inside[name] += title;
    }
    if (after.inside.value(name).isEmpty())
        after.inside.remove(name);
    const QList<ArticleId> ids = idsOf(titles);
    apply(
        must(in ? m_bed->writer().collect(ids, name) : m_bed->writer().takeOut(ids, name)).change);
    m_model.done(after);
}

void TestHistory::arrange()
{
    const QString name = setName();
    const QStringList order = m_model.now.inside.value(name);
    QStringList moving;
    QStringList staying;
    for (const QString &title : order)
        (m_random.bounded(3) == 0 ? moving : staying) += title;
    if (moving.isEmpty())
        return;
    const qsizetype place = m_random.bounded(staying.size() + 1);
    const ArticleId before = m_ids.value(staying.value(place));
    World after = m_model.now;
    after.inside[name] = staying.first(place) + moving + staying.sliced(place);
    apply(must(m_bed->writer().arrange(name, idsOf(moving), before)).change);
    m_model.done(after);
}

void TestHistory::changeCollection()
{
    const QList<ShelfItem> all = must(m_bed->reader().shelf(ShelfKind::Collection));
    if (all.isEmpty())
        return;
    const ShelfItem one = all[m_random.bounded(all.size())];
    const qsizetype place = m_random.bounded(all.size() + 1);
    World after = m_model.now;
    ShelfEdit edit;
    switch (m_random.bounded(3)) {
    case 0: {
        const QString name = setName();
        edit = RenameItem{.id = one.id, .name = name};
        if (!after.collections.contains(name)) {
            after.collections[after.collections.indexOf(one.name)] = name;
            if (after.inside.contains(one.name))
                after.inside[name] = after.inside.take(one.name);
        }
        break;
    }
    case 1: {
        const ShelfId before = place < all.size() ? all[place].id : ShelfId{};
        edit = MoveItem{.id = one.id, .parent = {}, .before = before};
        if (before == one.id)
            return;
        after.collections.removeOne(one.name);
        const qsizetype at = place < all.size() ? after.collections.indexOf(all[place].name)
                                                : after.collections.size();
        after.collections.insert(at, one.name);
        break;
    }
    default:
        edit = RemoveItem{.id = one.id};
        after.collections.removeOne(one.name);
        after.inside.remove(one.name);
    }
    apply(must(m_bed->writer().editShelf(ShelfKind::Collection, edit)).change);
    m_model.done(after);
}

// Made, asked otherwise or deleted.
void TestHistory::changeSearch()
{
    const QString name = u"search %1"_s.arg(m_random.bounded(4));
    const QString query = u"country:VE id:%1"_s.arg(m_random.bounded(1, 5));
    ShelfEdit edit = MakeItem{.name = name, .query = query};
    World after = m_model.now;
    const auto known = std::ranges::find(after.searches, name, &std::pair<QString, QString>::first);
    if (known == after.searches.end()) {
        after.searches.append({name, query});
    } else {
        ShelfId id{};
        for (const ShelfItem &item : must(m_bed->reader().shelf(ShelfKind::SavedSearch)))
            id = item.name == name ? item.id : id;
        const bool away = m_random.bounded(2) == 0;
        edit = away ? ShelfEdit(RemoveItem{.id = id})
                    : ShelfEdit(AskOtherwise{.id = id, .query = query});
        if (away)
            after.searches.erase(known);
        else
            known->second = query;
    }
    apply(must(m_bed->writer().editShelf(ShelfKind::SavedSearch, edit)).change);
    m_model.done(after);
}

// Made, made to say something else, or deleted.
void TestHistory::changeRule()
{
    const Rule rule{.query = u"word%1"_s.arg(m_random.bounded(4)),
                    .tag = tagName(),
                    .onImport = m_random.bounded(2) == 0};
    const QList<TagRule> all = must(m_bed->reader().tagRules());
    const qsizetype place = m_random.bounded(all.size() + 1);
    const bool isNew = place == all.size();
    const bool away = !isNew && m_random.bounded(2) == 0;
    World after = m_model.now;
    if (isNew)
        after.rules.append(rule);
    else if (away)
        after.rules.removeAt(place);
    else
        after.rules[place] = rule;
    apply(must(away ? m_bed->writer().removeRule(all[place].id)
                    : m_bed->writer().setRule({.id = isNew ? TagRuleId{} : all[place].id,
                                               .query = rule.query,
                                               .tag = rule.tag,
                                               .onImport = rule.onImport}))
              .change);
    m_model.done(after);
}

// Summary and text, or what the source says of them again: nothing.
void TestHistory::correct()
{
    const QStringList titles = pick();
    if (titles.isEmpty())
        return;
    const QString summary = u"summary %1"_s.arg(m_random.bounded(4));
    const QString body = u"body %1\n\nits end"_s.arg(m_random.bounded(4));
    const bool back = m_random.bounded(3) == 0;
    World after = m_model.now;
    for (const QString &title : titles) {
        after.articles[title].summary = back ? QString() : summary;
        after.articles[title].body = back ? QString() : body;
    }
    LibraryWriter &writer = m_bed->writer();
    apply(must(back ? writer.restoreFacts(idsOf(titles), {Correctable::Summary, Correctable::Text})
                    : writer.correct(idsOf(titles),
                                     {{Correctable::Summary, summary}, {Correctable::Text, body}}))
              .change);
    m_model.done(after);
}

void TestHistory::compareShelf()
{
    QList<Rule> rules;
    for (const TagRule &rule : must(m_bed->reader().tagRules()))
        rules.append({.query = rule.query, .tag = rule.tag, .onImport = rule.onImport});
    QCOMPARE(rules, m_model.now.rules);
    QStringList collections;
    for (const ShelfItem &item : must(m_bed->reader().shelf(ShelfKind::Collection))) {
        collections += item.name;
        QCOMPARE(must(m_bed->reader().collected(item.name)),
                 idsOf(m_model.now.inside.value(item.name)));
    }
    QCOMPARE(collections, m_model.now.collections);
    QList<std::pair<QString, QString>> searches;
    for (const ShelfItem &item : must(m_bed->reader().shelf(ShelfKind::SavedSearch)))
        searches.append({item.name, item.query});
    QCOMPARE(searches, m_model.now.searches);
}

void TestHistory::goBack()
{
    const auto outcome = m_bed->writer().undo();
    QCOMPARE(outcome.has_value(), m_model.undo());
    if (outcome)
        apply(outcome->change);
    else
        QCOMPARE(outcome.error().code, ErrorCode::NothingToUndo);
}

void TestHistory::goForward()
{
    const auto outcome = m_bed->writer().redo();
    QCOMPARE(outcome.has_value(), m_model.redo());
    if (outcome)
        apply(outcome->change);
    else
        QCOMPARE(outcome.error().code, ErrorCode::NothingToRedo);
}

void TestHistory::compare()
{
    const QList<ArticleFacts> facts = m_bed->facts();
    QCOMPARE(m_byChanges.values(), facts);
    QCOMPARE(m_generation, m_bed->writer().generation());
    qsizetype seen = 0;
    for (const Article &article : must(m_bed->reader().articles(m_byChanges.keys()))) {
        if (!m_model.now.articles.contains(article.title)) {
            QVERIFY2(article.trashed, qPrintable(article.title));
            continue;
        }
        ++seen;
        const State &state = m_model.now.articles[article.title];
        QCOMPARE(article.read, state.read || m_model.automatic.contains(article.title));
        QCOMPARE(article.starred, state.starred);
        QCOMPARE(article.trashed, state.trashed);
        QCOMPARE(QSet<QString>(article.tags.begin(), article.tags.end()), state.tags);
        QCOMPARE(must(m_bed->reader().note(article.id)), state.note);
        QCOMPARE(article.summary, state.summary);
        QCOMPARE(article.body, state.body);
        qint64 found = 0;
        const QStringList words = state.note.split(u' ', Qt::SkipEmptyParts);
        must(m_bed->reader().noteContains({.kind = FullTextTerm::Kind::Phrase, .words = words},
                                          [&](ArticleId id) { found += id == article.id; }));
        QCOMPARE(found, words.isEmpty() ? 0 : 1);
    }
    QCOMPARE(seen, m_model.now.articles.size());
    compareShelf();
    for (const NamedValue &tag : must(m_bed->reader().tags()))
        QCOMPARE(m_tagNames.value(tag.value), tag.name);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
