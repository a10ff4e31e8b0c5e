#include "touched.h"

#include "changeset.h"

#include <QHash>

namespace acervo {

namespace {

// Columns of schema.cpp, from 0.
constexpr int firstColumn = 0;
constexpr int secondColumn = 1;

using Operation = ChangedRow::Operation;

// Of an article, what the full text is made of: its language says how its words are stemmed, its
// address and DOI are looked through as well.
constexpr int textColumns[] = {2, 6, 7, 8, 9, 11};

void takeArticle(const ChangedRow &row, Touched &touched)
{
    const ArticleId id{row.integer(firstColumn).value_or(0)};
    (row.operation() == Operation::Insert ? touched.added : touched.facts).append(id);
    const bool isText =
        row.operation() != Operation::Update ||
        std::ranges::any_of(textColumns, [&](int column) { return row.changes(column); });
    (isText ? touched.texts : touched.identities).append(id);
}

// What it is found by lies in its own keys, too.
void takeCorrection(const ChangedRow &row, Touched &touched)
{
    const ArticleId id{row.integer(firstColumn).value_or(0)};
    touched.facts.append(id);
    touched.identities.append(id);
}

void takePerson(const ChangedRow &row, Touched &touched)
{
    const ArticleId id{row.integer(firstColumn).value_or(0)};
    touched.facts.append(id);
    touched.texts.append(id);
}

void takePersonal(const ChangedRow &row, Touched &touched)
{
    touched.personal.append(ArticleId{row.integer(firstColumn).value_or(0)});
}

void takeFact(const ChangedRow &row, Touched &touched)
{
    touched.facts.append(ArticleId{row.integer(firstColumn).value_or(0)});
}

void takeCollectionArticle(const ChangedRow &row, Touched &touched)
{
    touched.personal.append(ArticleId{row.integer(secondColumn).value_or(0)});
}

// An update does not carry the article, and a note or highlight never goes to another.
template <typename Id>
std::function<void(const ChangedRow &, Touched &)>
takeChild(const Connection &connection, const QString &articleSql, QList<Id> Touched::*list)
{
    return [&connection, articleSql, list](const ChangedRow &row, Touched &touched) {
        const qint64 id = row.integer(firstColumn).value_or(0);
        (touched.*list).append(Id{id});
        std::optional<qint64> article = row.integer(secondColumn);
        if (row.operation() == Operation::Update) {
            const auto found = connection.value(articleSql, {id});
            article = found && !found->isNull() ? std::optional(found->toLongLong()) : std::nullopt;
        }
        if (article)
            touched.facts.append(ArticleId{*article});
    };
}

void append(QList<FacetValue> &values, const ChangedRow &row)
{
    values.append(FacetValue(row.integer(firstColumn).value_or(0)));
}

void takeTag(const ChangedRow &row, Touched &touched)
{
    append(touched.tags, row);
    if (row.operation() == Operation::Update && row.changes(secondColumn))
        append(touched.movedTags, row);
}

using Takers = QHash<QByteArray, std::function<void(const ChangedRow &, Touched &)>>;

Takers takers(const Connection &connection)
{
    return {
        {"article", takeArticle},
        {"article_person", takePerson},
        {"article_source", takeFact},
        {"article_topic", takeFact},
        {"article_tag", takePersonal},
        {"place", takeFact},
        {"reading", takePersonal},
        {"decision", takeFact},
        {"article_picture", takeFact},
        {"correction", takeCorrection},
        {"collection_article", takeCollectionArticle},
        {"note", takeChild(connection, QStringLiteral("SELECT article FROM main.note WHERE id=?"),
                           &Touched::notes)},
        {"highlight",
         takeChild(connection, QStringLiteral("SELECT article FROM main.highlight WHERE id=?"),
                   &Touched::highlights)},
        {"lexicon", [](const ChangedRow &, Touched &to) { to.lexicon = true; }},
        {"topic", [](const ChangedRow &row, Touched &to) { append(to.topics, row); }},
        {"tag", takeTag},
        {"source", [](const ChangedRow &row, Touched &to) { append(to.sources, row); }},
    };
}

} // namespace

void Touched::add(const Touched &other)
{
    added += other.added;
    facts += other.facts;
    personal += other.personal;
    texts += other.texts;
    identities += other.identities;
    notes += other.notes;
    highlights += other.highlights;
    topics += other.topics;
    tags += other.tags;
    movedTags += other.movedTags;
    sources += other.sources;
    lexicon = lexicon || other.lexicon;
    textsAreOthers = textsAreOthers || other.textsAreOthers;
}

Result<Touched> touchedBy(const QByteArray &changeset, const Connection &connection)
{
    Touched touched;
    const Takers byTable = takers(connection);
    return forEachRow(changeset,
                      [&](const ChangedRow &row) {
                          // Tables of saved searches and the like concern no article.
                          if (const auto taker = byTable.constFind(row.table());
                              taker != byTable.cend())
                              (*taker)(row, touched);
                      })
        .transform([&] { return touched; });
}

} // namespace acervo
