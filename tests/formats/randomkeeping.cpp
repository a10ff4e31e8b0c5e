#include "randomkeeping.h"

#include "librarybed.h"

#include <QJsonArray>

namespace acervo {

namespace {

const QStringList words{
    QStringLiteral("comuna"), QStringLiteral("Señor"),     QStringLiteral("\"quoted\""),
    QStringLiteral("\\back"), QStringLiteral("line\nend"), QStringLiteral("𝔘nicode"),
    QStringLiteral("{brace"), QStringLiteral("café"),      QStringLiteral("  spaces  "),
    QStringLiteral("=1+1"),   QStringLiteral("---"),       QStringLiteral("مرحبا")};

QString someWords(QRandomGenerator &random, int most)
{
    QStringList text;
    for (int i = random.bounded(most + 1); i > 0; --i)
        text += words[random.bounded(int(words.size()))];
    return text.join(u' ');
}

Person randomPerson(QRandomGenerator &random)
{
    const QString role = random.bounded(5) == 0 ? QStringLiteral("editor") : Person().role;
    if (random.bounded(3) == 0)
        return {.family = {},
                .given = {},
                .name = QStringLiteral("Colectivo ") + someWords(random, 2),
                .role = role};
    return {.family = QStringLiteral("de la ") + words[random.bounded(4)],
            .given = someWords(random, 1),
            .name = {},
            .role = role};
}

QJsonObject randomFields(QRandomGenerator &random)
{
    if (random.bounded(2) == 0)
        return {};
    return {{words[random.bounded(4)], someWords(random, 3)},
            {QStringLiteral("pages"), random.bounded(1000)},
            {QStringLiteral("deep"),
             QJsonObject{{QStringLiteral("list"),
                          QJsonArray{1.5, true, QJsonValue(), someWords(random, 1)}}}}};
}

// A few words of the title or summary, in any colour, perhaps with a comment.
void highlightAtRandom(LibraryBed &bed, QRandomGenerator &random, ArticleId id)
{
    const Article article = bed.article(number(id));
    const bool isTitle = random.bounded(2) == 0;
    const QString &text = isTitle ? article.title : article.summary;
    if (text.isEmpty())
        return;
    const qsizetype start = random.bounded(quint32(text.size()));
    const qsizetype length = 1 + random.bounded(quint32(text.size() - start));
    const EditOutcome made =
        must(bed.writer().highlight(id,
                                    {.field = isTitle ? TextField::Title : TextField::Summary,
                                     .range = {.start = start, .length = length},
                                     .quote = text.sliced(start, length)},
                                    highlightColours[random.bounded(4)]));
    const bool isMade = made.change.generation > 0; // white space alone is no passage
    if (isMade && random.bounded(2) == 0) {
        const auto marked = must(bed.reader().highlightedArticles({id}));
        must(bed.writer().comment(marked.first().highlights.first().id, someWords(random, 4)));
    }
}

// One fact to something else, or to what the source says.
void correctAtRandom(LibraryBed &bed, QRandomGenerator &random, ArticleId id)
{
    const Correctable fact = correctables[random.bounded(int(std::size(correctables)))];
    if (random.bounded(4) == 0) {
        must(bed.writer().restoreFacts({id}, {fact}));
        return;
    }
    QString value = someWords(random, 3);
    if (fact == Correctable::Date)
        value = PartialDate::ofMonth(random.bounded(1900, 2025), 1 + random.bounded(12)).toIso();
    else if (fact == Correctable::Address)
        value = QStringLiteral("https://example.org/corrected/%1").arg(random.bounded(100'000));
    else if (fact == Correctable::Doi)
        value = QStringLiteral("10.5555/corrected.%1").arg(random.bounded(100'000));
    else if (fact == Correctable::Language)
        value = random.bounded(2) ? QStringLiteral("pt") : QString();
    else if (fact == Correctable::Authors)
        value = random.bounded(2) ? textOfPersons({randomPerson(random)}) : QString();
    must(bed.writer().correct({id}, {{.fact = fact, .value = value}}));
}

} // namespace

QList<ArticleDraft> randomDrafts(QRandomGenerator &random, int count)
{
    QList<ArticleDraft> drafts;
    for (int i = 0; i < count; ++i) {
        ArticleDraft draft;
        draft.title = QStringLiteral("%1 number %2").arg(someWords(random, 3)).arg(i);
        draft.summary = someWords(random, 12);
        draft.body = random.bounded(2) ? someWords(random, 30) : QString();
        draft.lang = random.bounded(2) ? QStringLiteral("es") : QString();
        const int year = random.bounded(1900, 2025);
        const PartialDate dates[] = {{},
                                     PartialDate::ofYear(year),
                                     PartialDate::ofMonth(year, 1 + random.bounded(12)),
                                     PartialDate::ofDay(year, 2, 1 + random.bounded(28))};
        draft.date = dates[random.bounded(4)];
        draft.url = random.bounded(2) ? QStringLiteral("https://example.org/%1").arg(i) : QString();
        draft.doi = random.bounded(4) == 0 ? QStringLiteral("10.1234/x.%1").arg(i) : QString();
        for (int persons = random.bounded(4); persons > 0; --persons)
            draft.persons += randomPerson(random);
        draft.source =
            random.bounded(3) ? QStringLiteral("Site %1").arg(random.bounded(4)) : QString();
        for (int topics = random.bounded(3); topics > 0; --topics)
            draft.topics += QStringLiteral("Topic %1").arg(random.bounded(5));
        if (random.bounded(2))
            draft.places += Place{.code = QStringLiteral("VE")};
        draft.fields = randomFields(random);
        draft.raw = random.bounded(4) == 0 ? someWords(random, 5) : QString();
        drafts += draft;
    }
    return drafts;
}

void keepAtRandom(LibraryBed &bed, QRandomGenerator &random)
{
    static const QStringList colours{QString(), QStringLiteral("red"), QStringLiteral("blue")};
    LibraryWriter &writer = bed.writer();
    const auto name = [&] {
        return QStringLiteral("%1/%2").arg(words[random.bounded(5)]).arg(random.bounded(4));
    };
    for (int step = 0; step < 40; ++step) {
        const ShelfKind kind = random.bounded(2) ? ShelfKind::Collection : ShelfKind::SavedSearch;
        const QList<ShelfItem> items = must(bed.reader().shelf(kind));
        const QList<NamedValue> tags = must(bed.reader().tags());
        switch (random.bounded(6)) {
        case 0:
            must(writer.setRule({.id = {},
                                 .query = QStringLiteral("country:VE ") + someWords(random, 2),
                                 .tag = name(),
                                 .onImport = random.bounded(2) == 0}));
            break;
        case 1:
            must(writer.editShelf(kind, MakeItem{.name = name(), .query = someWords(random, 3)}));
            break;
        case 2:
            if (!items.isEmpty())
                must(writer.editShelf(kind, ColourItem{.id = items[random.bounded(items.size())].id,
                                                       .colour = colours[random.bounded(3)]}));
            break;
        case 3:
        case 4:
            if (items.size() > 1)
                must(writer.editShelf(kind,
                                      MoveItem{.id = items[random.bounded(items.size())].id,
                                               .parent = items[random.bounded(items.size())].parent,
                                               .before = items[random.bounded(items.size())].id}));
            break;
        default:
            if (!tags.isEmpty())
                must(writer.changeTag(tags[random.bounded(tags.size())].value,
                                      {.colour = colours[random.bounded(3)],
                                       .description = someWords(random, 4),
                                       .key = random.bounded(10)}));
        }
    }
}

void workOn(LibraryBed &bed, QRandomGenerator &random, int articles)
{
    LibraryWriter &writer = bed.writer();
    for (int step = 0; step < articles; ++step) {
        const QList<ArticleId> one{ArticleId{1 + random.bounded(articles)}};
        switch (random.bounded(11)) {
        case 0:
            must(writer.addTag(one, QStringLiteral("tag ") + words[random.bounded(5)]));
            break;
        case 1:
            must(writer.saveNote(one.first(), QStringLiteral("# Note\n") + someWords(random, 9)));
            break;
        case 2:
            must(writer.setRead(one, true, LibraryWriter::Marking::ByPerson));
            break;
        case 3:
            must(writer.setStarred(one, random.bounded(2) == 0));
            break;
        case 4:
            must(writer.setTrashed(one, random.bounded(2) == 0));
            break;
        case 5:
        case 6:
            highlightAtRandom(bed, random, one.first());
            break;
        case 7:
        case 8:
            must(writer.collect(one, QStringLiteral("set/") + words[random.bounded(5)]));
            break;
        case 9:
            correctAtRandom(bed, random, one.first());
            break;
        default:
            bed.value(QStringLiteral("INSERT OR REPLACE INTO decision(article, kind, value,"
                                     " decision) VALUES(%1, 'place', '%2', %3)")
                          .arg(number(one.first()))
                          .arg(random.bounded(2) ? QStringLiteral("VE") : QStringLiteral("CU"))
                          .arg(2 + random.bounded(3)));
        }
    }
}

} // namespace acervo
