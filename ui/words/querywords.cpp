#include "querywords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(acervo::QueryWords)
};

// A piece of the text may be a pasted page: a hint shows its beginning.
QString shortened(const QString &piece)
{
    constexpr qsizetype longest = 40;
    const QString line = piece.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

QString suggested(const QString &sentence, const QString &suggestion)
{
    if (suggestion.isEmpty())
        return sentence;
    return sentence + u' ' + QueryWords::tr("Did you mean “%1”?").arg(suggestion);
}

// `contry:x` → contry
QString fieldIn(const QString &piece)
{
    const qsizetype colon = piece.indexOf(u':');
    return colon > 0 ? piece.left(colon) : piece;
}

} // namespace

QString fieldInWords(Field field)
{
    switch (field) {
    case Field::Any:
        return QueryWords::tr("Words anywhere", "field");
    case Field::Title:
        return QueryWords::tr("Words of the title", "field");
    case Field::Summary:
        return QueryWords::tr("Words of the summary", "field");
    case Field::Text:
        return QueryWords::tr("Words of the text", "field");
    case Field::Author:
        return QueryWords::tr("Author", "field");
    case Field::Note:
        return QueryWords::tr("Words of your notes", "field");
    case Field::Country:
        return QueryWords::tr("Country", "field");
    case Field::Region:
        return QueryWords::tr("Region", "field");
    case Field::Topic:
        return QueryWords::tr("Topic", "field");
    case Field::Tag:
        return QueryWords::tr("Tag", "field");
    case Field::Source:
        return QueryWords::tr("Source", "field");
    case Field::Lang:
        return QueryWords::tr("Language", "field");
    case Field::Url:
        return QueryWords::tr("Address", "field");
    case Field::Doi:
        return QueryWords::tr("DOI", "field");
    case Field::Date:
        return QueryWords::tr("Date, or a range of dates", "field");
    case Field::Added:
        return QueryWords::tr("When it was added", "field");
    case Field::Collection:
        return QueryWords::tr("Collection", "field");
    case Field::Is:
        return QueryWords::tr("Read, unread, starred, trashed", "field");
    case Field::Has:
        return QueryWords::tr("A note, a DOI, an address, a text", "field");
    case Field::Id:
        return QueryWords::tr("Number in this library", "field");
    }
    return {};
}

QString orderInWords() { return QueryWords::tr("Order of the list", "field"); }

QString orderInWords(SortOrder order)
{
    switch (order) {
    case SortOrder::Newest:
        return QueryWords::tr("Newest first", "order");
    case SortOrder::Oldest:
        return QueryWords::tr("Oldest first", "order");
    case SortOrder::Relevance:
        return QueryWords::tr("Best match first", "order");
    case SortOrder::Title:
        return QueryWords::tr("By title", "order");
    case SortOrder::Added:
        return QueryWords::tr("Last added first", "order");
    case SortOrder::Collection:
        return QueryWords::tr("As the collection is arranged", "order");
    case SortOrder::Unread:
        return QueryWords::tr("Unread first", "order");
    }
    return {};
}

QString hintInWords(const QueryHint &hint)
{
    const QString piece = shortened(hint.text);
    switch (hint.code) {
    case QueryHint::Code::UnknownField:
        return suggested(QueryWords::tr("No field “%1”.").arg(fieldIn(piece)), hint.suggestion);
    case QueryHint::Code::UnknownValue:
        return suggested(QueryWords::tr("“%1” is not known.").arg(piece), hint.suggestion);
    case QueryHint::Code::BadDate:
        return QueryWords::tr("“%1” is no date. Write 2023, 2023-02, 2023-02-16 or 2021..2023.")
            .arg(piece);
    case QueryHint::Code::UnclosedQuote:
        return QueryWords::tr("A quotation mark is missing at the end.");
    case QueryHint::Code::UnclosedBracket:
        return QueryWords::tr("A closing bracket is missing.");
    case QueryHint::Code::UnmatchedBracket:
        return QueryWords::tr("A closing bracket has no opening one.");
    case QueryHint::Code::EmptyField:
        return QueryWords::tr("A value is missing after “%1”.").arg(piece);
    case QueryHint::Code::DanglingOperator:
        return QueryWords::tr("“%1” needs something on both sides.").arg(piece);
    case QueryHint::Code::TooDeep:
        return QueryWords::tr("There are too many brackets inside each other; the rest is searched "
                              "as words.");
    }
    return {};
}

} // namespace acervo
