#include "naivesearch.h"

#include "fold.h"

#include <QTimeZone>

namespace acervo {

namespace {

bool speaksOf(const Expr &expr, const QString &state)
{
    if (expr.kind == Expr::Kind::Value && expr.text == state)
        return true;
    return std::ranges::any_of(expr.parts, [&](const Expr &part) { return speaksOf(part, state); });
}

bool seeks(const Expr &expr)
{
    using enum Expr::Kind;
    static const QList<Field> sought{Field::Any,  Field::Title, Field::Summary,
                                     Field::Text, Field::Note,  Field::Url,
                                     Field::Doi,  Field::Id,    Field::Collection};
    if (expr.kind == Not)
        return false;
    if (!expr.parts.isEmpty())
        return std::ranges::any_of(expr.parts, seeks);
    return sought.contains(expr.field) && expr.kind != Known && expr.kind != None &&
           expr.kind != Dates;
}

QStringList codes(const FacetValues &values)
{
    QStringList texts;
    for (const FacetValue value : values)
        texts.append(unpackedCode(value));
    return texts;
}

QStringList statesOf(const ArticleFacts &facts)
{
    QStringList states{facts.has(StateFlag::Read) ? QStringLiteral("read")
                                                  : QStringLiteral("unread")};
    const std::pair<StateFlag, const char *> others[] = {
        {StateFlag::Starred, "starred"},        {StateFlag::Trashed, "trashed"},
        {StateFlag::HasNote, "note"},           {StateFlag::HasUrl, "url"},
        {StateFlag::HasHighlight, "highlight"}, {StateFlag::HasDoi, "doi"},
        {StateFlag::HasText, "text"},           {StateFlag::HasSuggestion, "suggested"},
        {StateFlag::FreeNote, "free-note"},
    };
    for (const auto &[flag, name] : others) {
        if (facts.has(flag))
            states.append(QString::fromLatin1(name));
    }
    return states;
}

bool containsFolded(const QStringList &texts, const QString &wanted)
{
    const QString key = folded(wanted);
    return std::ranges::any_of(texts, [&](const QString &text) { return folded(text) == key; });
}

} // namespace

bool holdsWords(ArticleId id, const Expr &leaf)
{
    return qHashMulti(4711, number(id), int(leaf.field), leaf.text, leaf.prefix) % 3 == 0;
}

Result<Bitmap> FakeWords::find(const Expr &leaf, const Columns &columns)
{
    ++asked;
    if (fails)
        return std::unexpected(Error{.code = ErrorCode::Cancelled});
    return Bitmap::where(columns.slotCount(),
                         [&](Slot slot) { return holdsWords(columns.idAt(slot), leaf); });
}

QList<ArticleId> NaiveSearch::find(const Query &query) const
{
    const auto isSpokenOf = [&query](const QString &state) {
        return std::ranges::any_of(query.clauses,
                                   [&](const Expr &clause) { return speaksOf(clause, state); });
    };
    const bool isTrashOpen = isSpokenOf(QStringLiteral("trashed"));
    const bool hasNotes = m_freeNotes == FreeNotes::Among ||
                          isSpokenOf(QStringLiteral("free-note")) ||
                          std::ranges::any_of(query.clauses, seeks);
    QList<ArticleId> found;
    for (const ArticleFacts &facts : m_library.articles()) {
        if (facts.has(StateFlag::Trashed) ? !isTrashOpen
                                          : facts.has(StateFlag::FreeNote) && !hasNotes)
            continue;
        if (std::ranges::all_of(query.clauses,
                                [&](const Expr &clause) { return matches(clause, facts); }))
            found.append(facts.id);
    }
    return found;
}

qint64 NaiveSearch::count(const Query &query, Facet facet, const QString &value) const
{
    return std::ranges::count_if(find(query), [&](ArticleId id) {
        return valuesOf(m_library.articles()[id], facet).contains(value);
    });
}

qint64 NaiveSearch::countNone(const Query &query, Facet facet) const
{
    return std::ranges::count_if(find(query), [&](ArticleId id) {
        return valuesOf(m_library.articles()[id], facet).isEmpty();
    });
}

QStringList NaiveSearch::valuesOf(const ArticleFacts &facts, Facet facet) const
{
    QStringList texts;
    const auto named = [&](const FacetValues &values) {
        for (const FacetValue value : values)
            texts.append(m_library.nameOf(facet, value));
        return texts;
    };
    switch (facet) {
    case Facet::Country:
        return codes(facts.countries);
    case Facet::Language:
        return facts.language == 0 ? texts : codes({facts.language});
    case Facet::Region:
        for (const FacetValue region : facts.regions)
            texts.append(region == 5 ? QStringLiteral("005") : QString::number(region));
        return texts;
    case Facet::Topic:
        return named(facts.topics);
    case Facet::Tag:
        return named(facts.tags);
    case Facet::Source:
        return named(facts.sources);
    case Facet::Author: // one, however it is written
        for (const QString &author : facts.authors)
            texts.append(folded(author));
        texts.removeDuplicates();
        return texts;
    case Facet::State:
        return statesOf(facts);
    case Facet::Year:
        break;
    }
    return facts.date.isKnown() ? QStringList{QString::number(facts.date.year())} : texts;
}

QStringList NaiveSearch::allValues(Facet facet) const
{
    QStringList all;
    for (const ArticleFacts &facts : m_library.articles())
        all += valuesOf(facts, facet);
    all.removeDuplicates();
    return all;
}

bool NaiveSearch::matches(const Expr &expr, const ArticleFacts &facts) const
{
    const auto part = [&](const Expr &inner) { return matches(inner, facts); };
    switch (expr.kind) {
    case Expr::Kind::And:
        return std::ranges::all_of(expr.parts, part);
    case Expr::Kind::Or:
        return std::ranges::any_of(expr.parts, part);
    case Expr::Kind::Not:
        return !part(expr.parts.first());
    case Expr::Kind::Phrase:
        return expr.field == Field::Author ? matchesValue(expr, facts) : holdsWords(facts.id, expr);
    case Expr::Kind::Word:
    case Expr::Kind::Near:
        return holdsWords(facts.id, expr);
    case Expr::Kind::Value:
        return matchesValue(expr, facts);
    case Expr::Kind::Dates:
        return matchesDates(expr, facts);
    case Expr::Kind::None:
        return !hasAny(expr.field, facts);
    case Expr::Kind::Known:
        return hasAny(expr.field, facts);
    }
    return false;
}

bool NaiveSearch::matchesValue(const Expr &leaf, const ArticleFacts &facts) const
{
    if (leaf.field == Field::Id)
        return number(facts.id) == leaf.text.toLongLong();
    if (leaf.field == Field::Has && leaf.text == QStringLiteral("date"))
        return facts.date.isKnown();
    if (leaf.field == Field::Has && leaf.text == QStringLiteral("summary"))
        return hasAny(Field::Summary, facts);
    const auto facet = facetOf(leaf.field);
    if (!facet)
        return holdsWords(facts.id, leaf);
    if (facet == Facet::Author && !containsFolded(m_authors, leaf.text))
        return holdsWords(facts.id, leaf);
    return containsFolded(valuesOf(facts, *facet), leaf.text);
}

bool NaiveSearch::matchesDates(const Expr &leaf, const ArticleFacts &facts) const
{
    const DateSpan::Days days = leaf.dates.days(m_today);
    if (leaf.field == Field::Added) {
        const QDate day = QDateTime::fromSecsSinceEpoch(facts.added, QTimeZone::UTC).date();
        return day.toJulianDay() >= days.first && day.toJulianDay() <= days.last;
    }
    return facts.date.isKnown() && facts.date.firstDay() <= days.last &&
           facts.date.lastDay() >= days.first;
}

bool NaiveSearch::hasAny(Field field, const ArticleFacts &facts) const
{
    switch (field) {
    case Field::Url:
        return facts.has(StateFlag::HasUrl);
    case Field::Doi:
        return facts.has(StateFlag::HasDoi);
    case Field::Summary:
        return holdsWords(facts.id, {.kind = Expr::Kind::Known, .field = Field::Summary});
    case Field::Text:
        return facts.has(StateFlag::HasText);
    case Field::Note:
        return facts.has(StateFlag::HasNote);
    case Field::Has:
        return (facts.states & 0x1f8) != 0; // without what it is: a free note
    case Field::Collection:
        return holdsWords(facts.id, {.kind = Expr::Kind::Known, .field = Field::Collection});
    case Field::Is:
    case Field::Id:
    case Field::Title:
    case Field::Added:
        return true;
    default:
        return !valuesOf(facts, *facetOf(field)).isEmpty();
    }
}

} // namespace acervo
