#include "fulltextlookup.h"

#include "fold.h"
#include "libraryreader.h"

namespace acervo {

namespace {

TextColumns columnsOf(Field field)
{
    switch (field) {
    case Field::Title:
        return TextColumns(TextColumn::Title);
    case Field::Summary:
        return TextColumns(TextColumn::Summary);
    case Field::Text:
        return TextColumns(TextColumn::Body);
    case Field::Author:
        return TextColumns(TextColumn::Authors);
    default:
        return FullTextTerm::allColumns;
    }
}

FullTextTerm::Kind kindOf(Expr::Kind kind)
{
    switch (kind) {
    case Expr::Kind::Phrase:
        return FullTextTerm::Kind::Phrase;
    case Expr::Kind::Near:
        return FullTextTerm::Kind::Near;
    default:
        return FullTextTerm::Kind::Word;
    }
}

} // namespace

FullTextLookup::FullTextLookup(LibraryReader &reader)
    : m_reader(reader)
{}

void FullTextLookup::setStale(std::function<bool()> isStale) { m_isStale = std::move(isStale); }

// A bare word is looked up with its stems; a phrase, a quoted word and a beginning stay exact, and
// so do names.
FullTextTerm FullTextLookup::termOf(const Expr &leaf)
{
    FullTextTerm term{.kind = kindOf(leaf.kind),
                      .words = foldedWords(leaf.text).split(u' ', Qt::SkipEmptyParts),
                      .prefix = leaf.prefix,
                      .distance = leaf.distance,
                      .columns = columnsOf(leaf.field),
                      .stems = {}};
    const bool isBareWord = leaf.kind == Expr::Kind::Word && !leaf.prefix;
    if (isBareWord && term.words.size() == 1 && leaf.field != Field::Author)
        term.stems = m_stemmer.stemsInAllLanguages(leaf.text);
    return term;
}

Result<void> FullTextLookup::look(const Expr &leaf, const std::function<void(ArticleId)> &take)
{
    if (leaf.field == Field::Collection) {
        const bool isAny = leaf.kind == Expr::Kind::Known;
        return m_reader.collected(isAny ? QString() : leaf.text)
            .transform(
                [&](const QList<ArticleId> &articles) { std::ranges::for_each(articles, take); });
    }
    if (leaf.kind == Expr::Kind::Known)
        return m_reader.hasSummary(take, m_isStale);
    if (leaf.field == Field::Url)
        return m_reader.urlContains(leaf.text, take, m_isStale);
    if (leaf.field == Field::Doi)
        return m_reader.doiContains(leaf.text, take, m_isStale);
    const FullTextTerm term = termOf(leaf);
    if (leaf.field == Field::Note)
        return m_reader.noteContains(term, take, m_isStale);
    const auto found = m_reader.find(term, take, m_isStale);
    if (!found || leaf.field != Field::Any)
        return found;
    return m_reader.noteContains(term, take, m_isStale);
}

Result<Bitmap> FullTextLookup::find(const Expr &leaf, const Columns &columns)
{
    Bitmap found(columns.slotCount());
    const auto take = [&](ArticleId article) {
        // An article of a commit that the columns do not know yet comes with its Change.
        if (const auto slot = columns.slotOf(article))
            found.set(*slot);
    };
    return look(leaf, take).transform([&] { return std::move(found); });
}

} // namespace acervo
